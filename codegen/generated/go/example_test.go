// SPDX-License-Identifier: MIT
// Code generated from tlvlog.yaml by `tlvlog gen go --vectors DIR`; DO NOT EDIT.

package tlvlog_test

import (
	"errors"
	"fmt"
	"syscall"

	"tlvlog"
)

func ExampleReader() {
	log := []byte{1, 0, 2, 0, 0, 0, 'h', 'i', 2, 0, 2, 0, 0, 0, 0, 0}
	r := tlvlog.NewReader(log)
	for r.Next() {
		if line, ok := r.Record().AsString(); ok {
			fmt.Println(line.Message)
		}
	}
	fmt.Println(r.Err(), r.State())
	// Output:
	// hi
	// <nil> complete
}

func ExampleWriter() {
	w, err := tlvlog.NewWriter(make([]byte, 256), tlvlog.Options{})
	if err != nil {
		fmt.Println(err)
		return
	}
	w.Linef("queue %d is full", 7)
	w.Explain(-22, tlvlog.ReasonCoreUnknownCommand, tlvlog.Words("bpf"), tlvlog.Unsigned(99))

	r := tlvlog.NewReader(w.Finish())
	for r.Next() {
		if cause, ok := r.Record().AsError(); ok {
			fmt.Println(cause.Text())
		}
	}
	// Output:
	// Unknown bpf command 99
}

func ExampleNewError() {
	w, _ := tlvlog.NewWriter(make([]byte, 256), tlvlog.Options{})
	w.Line("looking at queue 7")
	w.Explain(-22, tlvlog.ReasonCoreUnknownCommand, tlvlog.Words("bpf"), tlvlog.Unsigned(99))

	err := tlvlog.NewError(syscall.EINVAL, w.Finish())
	fmt.Println(errors.Is(err, syscall.EINVAL))
	fmt.Printf("%+v\n", err)
	// Output:
	// true
	// invalid argument: Unknown bpf command 99
	// 	looking at queue 7
	// 	EINVAL core.unknown-command: Unknown bpf command 99
}
