// Reading error records with three attributes (number, text, number) beside netlink's decoder.
//
// Each round runs every contender once, in an order that turns; a line of numbers, nanoseconds a
// record of processor time, comes out per round. It is built outside of modules, where Debian puts
// the peer.
package main

import (
	"fmt"
	"runtime"

	"github.com/mdlayher/netlink"
	"golang.org/x/sys/unix"

	"tlvlog"
)

const (
	records = 1000
	repeats = 30
	rounds  = 25
)

var sink uint64

// now is the processor time that this thread has used, in nanoseconds.
func now() uint64 {
	var time unix.Timespec
	if err := unix.ClockGettime(unix.CLOCK_THREAD_CPUTIME_ID, &time); err != nil {
		panic(err)
	}
	return uint64(time.Nano())
}

func text(i int) string { return fmt.Sprintf("field_%d", i%97) }

func makeLog() []byte {
	w, err := tlvlog.NewWriter(make([]byte, 200*records), tlvlog.Options{Keep: tlvlog.KeepHead})
	if err != nil {
		panic(err)
	}
	for i := 0; i < records; i++ {
		w.Explain(-22, tlvlog.ReasonCoreFieldOutOfRange,
			tlvlog.Unsigned(uint64(i)), tlvlog.Words(text(i)), tlvlog.Unsigned(uint64(i)+9))
	}
	return w.Finish()
}

func makeAttributes() [][]byte {
	all := make([][]byte, records)
	for i := range all {
		e := netlink.NewAttributeEncoder()
		e.Uint64(8, uint64(i))
		e.String(10, text(i))
		e.Uint64(8, uint64(i)+9)
		bytes, err := e.Encode()
		if err != nil {
			panic(err)
		}
		all[i] = bytes
	}
	return all
}

func walk(log []byte) uint64 {
	sum := uint64(0)
	r := tlvlog.NewReader(log)
	for r.Next() {
		sum += uint64(r.Record().Type)
	}
	return sum
}

func fields(log []byte) uint64 {
	sum := uint64(0)
	r := tlvlog.NewReader(log)
	var cause tlvlog.ErrorRecord
	for r.Next() {
		if !r.DecodeError(&cause) {
			continue
		}
		sum += uint64(cause.Reason) + uint64(cause.Subsystem) + uint64(cause.Severity) + uint64(-cause.Error)
		for it := cause.Attributes.Iter(); it.Next(); {
			switch it.Type {
			case tlvlog.ErrorAttributeArgumentUnsigned:
				sum += it.Uint()
			case tlvlog.ErrorAttributeArgumentText:
				sum += uint64(len(it.Text().Bytes))
			}
		}
	}
	return sum
}

func decoder(all [][]byte) uint64 {
	sum := uint64(0)
	for _, bytes := range all {
		d, err := netlink.NewAttributeDecoder(bytes)
		if err != nil {
			panic(err)
		}
		for d.Next() {
			switch d.Type() {
			case 8:
				sum += d.Uint64()
			case 10:
				sum += uint64(len(d.String()))
			}
		}
		if d.Err() != nil {
			panic(d.Err())
		}
	}
	return sum
}

func main() {
	runtime.LockOSThread()
	log, all := makeLog(), makeAttributes()
	contenders := []struct {
		name string
		run  func() uint64
	}{
		{"walk", func() uint64 { return walk(log) }},
		{"fields", func() uint64 { return fields(log) }},
		{"decoder", func() uint64 { return decoder(all) }},
	}
	for _, c := range contenders {
		fmt.Print(c.name, " ")
	}
	fmt.Println()
	for round := 0; round < rounds; round++ {
		times := make([]float64, len(contenders))
		for turn := range contenders {
			which := (turn + round) % len(contenders)
			sink += contenders[which].run()
			begin := now()
			for i := 0; i < repeats; i++ {
				sink += contenders[which].run()
			}
			times[which] = float64(now()-begin) / (repeats * records)
		}
		for _, time := range times {
			fmt.Printf("%.3f ", time)
		}
		fmt.Println()
	}
}
