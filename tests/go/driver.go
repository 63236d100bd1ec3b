// Writes and reads logs as a stream of commands on stdin says, and answers on stdout: what
// tests/c/driver.c does, in the same protocol. With "big" as argument it writes big-endian.
package main

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"io"
	"os"

	lib "the_package"
)

var input []byte
var output bytes.Buffer

func take(count int) []byte {
	taken := input[:count:count]
	input = input[count:]
	return taken
}

func number(count int) uint64 {
	value := uint64(0)
	for i, b := range take(count) {
		value |= uint64(b) << (8 * i)
	}
	return value
}

func counted() []byte { return take(int(number(4))) }

func answer(value uint64, count int) {
	var bytes [8]byte
	binary.LittleEndian.PutUint64(bytes[:], value)
	output.Write(bytes[:count])
}

func answerBytes(bytes []byte) {
	answer(uint64(len(bytes)), 4)
	output.Write(bytes)
}

func answerText(text lib.Text) {
	answerBytes(text.Bytes)
	nul := uint64(0)
	if text.NUL {
		nul = 1
	}
	answer(nul, 1)
}

const guard = 64

// begin begins a log in memory with guards on either side.
func begin(order lib.ByteOrder) (*lib.Writer, []byte) {
	capacity := int(number(4))
	options := lib.Options{Keep: lib.Keep(number(1)), Order: order}
	flags := number(1)
	options.Loss, options.Shed = flags&1 == 1, flags&4 == 4
	take(4)
	memory := bytes.Repeat([]byte{0xa5}, capacity+2*guard)
	w, err := lib.NewWriter(memory[guard:guard+capacity:guard+capacity], options)
	result := int64(0)
	if err != nil {
		result = -22
		w, _ = lib.NewWriter(nil, options)
	}
	answer(uint64(result), 4)
	return w, memory
}

func finish(w *lib.Writer, memory []byte) {
	log := w.Finish()
	if !bytes.Equal(log, w.Finish()) {
		fmt.Fprintln(os.Stderr, "finish is not idempotent")
	}
	answerBytes(log)
	answer(uint64(w.NumTruncations()), 2)
	answer(w.TrueSize(), 8)
	guards := uint64(1)
	for i := 0; i < guard; i++ {
		if memory[i] != 0xa5 || memory[len(memory)-1-i] != 0xa5 {
			guards = 0
		}
	}
	answer(guards, 1)
	minus := int64(-5)
	answer(uint64(minus), 4)
	answer(0, 4)
}

func readLog() {
	order := lib.ByteOrder(0)
	switch number(1) {
	case 1:
		order = lib.NativeEndian
	case 2:
		order = lib.LittleEndian
	case 3:
		order = lib.BigEndian
	}
	limits := lib.DefaultLimits
	if number(1) == 1 {
		limits.RecordLength = int(number(8))
		limits.Records = int(number(8))
		limits.Attributes = int(number(8))
		limits.Depth = int(number(8))
		limits.Total = int(number(8))
	}
	r := lib.NewReaderLimits(counted(), order, limits)
	for r.Next() {
		record := r.Record()
		answer(1, 1)
		answer(uint64(record.Offset), 4)
		answer(uint64(record.Type), 2)
		getRecord(record)
	}
	code, at := int64(0), 0
	if damage, ok := r.Err().(*lib.Damage); ok {
		code, at = -int64(damage.Kind), damage.Offset
	}
	answer(0, 1)
	answer(uint64(code), 4)
	answer(uint64(at), 4)
	answer(uint64(r.State()), 1)
	answer(uint64(r.Size()), 4)
	answer(uint64(r.NumTruncations()), 2)
	swap := uint64(0)
	if r.Order() != lib.NativeEndian {
		swap = 1
	}
	answer(swap, 1)
}

func extAck() {
	order := lib.LittleEndian + lib.ByteOrder(number(1)-2)
	for _, ack := range lib.ReadExtAck(counted(), order) {
		say := func(has lib.ExtAckFields, value any) {
			if ack.Has&has != 0 {
				fmt.Fprintf(&output, "%v;", value)
			} else {
				output.WriteString("-;")
			}
		}
		fmt.Fprintf(&output, "%d;", -int64(ack.Errno))
		say(lib.HasMessage, fmt.Sprintf("%x", ack.Message.Bytes))
		say(lib.HasOffset, ack.Offset)
		say(lib.HasCookie, fmt.Sprintf("%x", ack.Cookie))
		say(lib.HasMissingType, ack.MissingType)
		say(lib.HasMissingNest, ack.MissingNest)
		p := ack.Policy
		for _, value := range []*uint32{p.Kind, p.MinLength, p.MaxLength, p.PolicyIndex, p.MaxType} {
			sayNumber(value)
		}
		for _, value := range []*int64{p.MinSigned, p.MaxSigned} {
			sayNumber(value)
		}
		for _, value := range []*uint64{p.Min, p.Max, p.Mask} {
			sayNumber(value)
		}
		output.WriteString("\n")
	}
	output.WriteString("\n")
}

func sayNumber[N uint32 | uint64 | int64](value *N) {
	if value == nil {
		output.WriteString("-;")
	} else {
		fmt.Fprintf(&output, "%d;", *value)
	}
}

func main() {
	input, _ = io.ReadAll(os.Stdin)
	order := lib.LittleEndian
	if len(os.Args) > 1 && os.Args[1] == "big" {
		order = lib.BigEndian
	}
	var w *lib.Writer
	var memory []byte
	for len(input) > 0 {
		switch command := number(1); command {
		case 'I':
			w, memory = begin(order)
		case 'P':
			typ := uint16(number(2))
			w.PutRaw(typ, counted())
		case 'T':
			putRecord(w, uint16(number(2)))
		case 'R':
			w.Reset()
		case 'F':
			finish(w, memory)
		case 'L':
			readLog()
		case 'E':
			extAck()
		case 'J':
			answerBytes(lib.AppendJSON(nil, lib.NewReader(counted())))
		default:
			fmt.Fprintf(os.Stderr, "no such command: %d\n", command)
			os.Exit(2)
		}
	}
	os.Stdout.Write(output.Bytes())
}
