// SPDX-License-Identifier: MIT
// Code generated from tlvlog.yaml by `tlvlog gen go --vectors DIR`; DO NOT EDIT.

package tlvlog

import (
	"bytes"
	"fmt"
	"testing"
)

func seeds(f *testing.F) {
	w, err := NewWriter(make([]byte, 512), Options{Order: LittleEndian})
	if err != nil {
		f.Fatal(err)
	}
	w.Line("a line")
	w.ExplainWith(-22, Reason(0x10001), []Argument{Words("bpf"), Signed(-1)}, func(b ErrorBuilder) {
		b.UnknownAttribute(0xfff0, []byte{1})
	})
	f.Add(append([]byte(nil), w.Finish()...))
	f.Add([]byte{0, 2, 0, 0, 0, 2, 0, 1})
	f.Add(make([]byte, 6))
}

// FuzzReader reads anything: a log or damage in it comes out, and what was read is written again.
func FuzzReader(f *testing.F) {
	seeds(f)
	f.Fuzz(func(t *testing.T, data []byte) {
		r := NewReader(data)
		w, err := NewWriter(make([]byte, len(data)+endSize), Options{Keep: KeepHead, Order: r.Order()})
		if err != nil {
			t.Fatal(err)
		}
		last := 0
		for r.Next() {
			record := r.Record()
			if record.Offset < last || record.Offset+headerSize+len(record.Value) != r.Size() {
				t.Fatalf("the record at %d is out of place", record.Offset)
			}
			last = r.Size()
			if !w.PutRaw(record.Type, record.Value) {
				t.Fatalf("the record at %d was not kept", record.Offset)
			}
			if cause, ok := record.AsError(); ok {
				_ = cause.String()
			}
		}
		if r.Next() || r.State() == Reading {
			t.Fatal("the reader has not ended")
		}
		if damage, ok := r.Err().(*Damage); ok && damage.Offset > len(data) {
			t.Fatalf("damage behind the input: %v", damage)
		}
		if log := w.Finish(); !bytes.Equal(log[:last], data[:last]) {
			t.Fatal("what was read is written otherwise")
		}
		_ = AppendJSON(nil, NewReader(data))
		_ = fmt.Sprintf("%+v", &Error{Errno: 22, Log: data})
	})
}

// FuzzWriter puts records into any buffer: a log with all that was kept, and the count of the rest.
func FuzzWriter(f *testing.F) {
	f.Add(uint16(64), uint8(0), []byte("abc\x01defgh"))
	f.Fuzz(func(t *testing.T, capacity uint16, how uint8, script []byte) {
		buffer := make([]byte, capacity)
		options := Options{Keep: Keep(how % 3), Loss: how&4 != 0, Order: LittleEndian + ByteOrder(how>>3&1)}
		w, err := NewWriter(buffer, options)
		if err != nil || capacity == 0 {
			return
		}
		put := 0
		for len(script) > 0 {
			n := smaller(int(script[0]), len(script)-1)
			if script[0]&2 == 0 {
				w.PutString(StringRecord{Message: Text{Bytes: make([]byte, n)}})
			} else {
				w.PutError(ErrorRecord{Severity: Severity(script[0] & 1)}, nil)
			}
			script = script[1+n:]
			put++
		}
		r := NewReaderOrder(w.Finish(), options.Order)
		kept := 0
		for r.Next() {
			if r.Record().Type != TypeLoss {
				kept++
			}
		}
		if r.Err() != nil || r.State() != Complete {
			t.Fatalf("%v, %v", r.State(), r.Err())
		}
		if kept+int(r.NumTruncations()) != put {
			t.Fatalf("%d put, %d kept, %d counted", put, kept, r.NumTruncations())
		}
	})
}

// FuzzExtAck reads anything as a datagram of netlink.
func FuzzExtAck(f *testing.F) {
	f.Add(make([]byte, 36))
	f.Fuzz(func(t *testing.T, data []byte) {
		for _, order := range []ByteOrder{LittleEndian, BigEndian} {
			for _, ack := range ReadExtAck(data, order) {
				if len(ack.Request) > len(data) || len(ack.Cookie) > len(data) {
					t.Fatal("more than there is")
				}
			}
		}
	})
}

// A walk allocates nothing.
func TestTheWalkAllocatesNothing(t *testing.T) {
	w, err := NewWriter(make([]byte, 4096), Options{})
	if err != nil {
		t.Fatal(err)
	}
	for i := 0; i < 20; i++ {
		w.Explain(-22, Reason(0x10001), Words("bpf"), Unsigned(99))
	}
	r := NewReader(w.Finish())
	begin := *r
	sum := uint64(0)
	allocations := testing.AllocsPerRun(100, func() {
		*r = begin
		for r.Next() {
			cause, _ := r.Record().AsError()
			for run, a, ok := cause.Attributes.Split(); ok; run, a, ok = run.Split() {
				sum += a.Uint() + uint64(len(a.Text().Bytes))
			}
			if !r.DecodeError(&cause) {
				t.Fatal("an error is not one")
			}
			for it := cause.Attributes.Iter(); it.Next(); {
				sum -= it.Uint() + uint64(len(it.Text().Bytes)) - 1
			}
		}
	})
	if allocations != 0 || sum == 0 {
		t.Fatalf("%v allocations, sum %d", allocations, sum)
	}
}
