// SPDX-License-Identifier: MIT
// Code generated from tlvlog.yaml by `tlvlog gen go --vectors DIR`; DO NOT EDIT.

package tlvlog

import (
	"bytes"
	"strings"
	"testing"
)

type piece struct {
	text  string
	times int
}

type vectorDamage struct {
	kind              DamageKind
	offset            int
	record            string
	needed, available uint64
	limit             string
}

type vector struct {
	name   string
	wire   []piece
	order  ByteOrder
	auto   ByteOrder // 0: this machine's
	limits Limits
	damage *vectorDamage
	json   []piece
}

func whole(pieces []piece) string {
	var b strings.Builder
	for _, p := range pieces {
		b.WriteString(strings.Repeat(p.text, p.times))
	}
	return b.String()
}

func (v *vector) reader(wire string) *Reader {
	return NewReaderLimits([]byte(wire), v.order, v.limits)
}

func (v *vector) checkDamage(t *testing.T, err error) {
	damage, ok := err.(*Damage)
	if v.damage == nil || !ok {
		if v.damage != nil || err != nil {
			t.Errorf("%v, expected %v", err, v.damage)
		}
		return
	}
	record := ""
	if damage.Record != 0 {
		record = recordName(damage.Record)
	}
	found := vectorDamage{
		kind: damage.Kind, offset: damage.Offset, record: record, limit: damage.Limit,
		needed: uint64(damage.Needed), available: uint64(damage.Available),
	}
	if found != *v.damage {
		t.Errorf("%+v, expected %+v", found, *v.damage)
	}
}

// Every vector of the specification means what it says, and shows the byte order that it says.
func TestVectors(t *testing.T) {
	for i := range vectors() {
		v := &vectors()[i]
		t.Run(v.name, func(t *testing.T) {
			wire := whole(v.wire)
			r := v.reader(wire)
			if found := string(AppendJSON(nil, r)); found != whole(v.json) {
				t.Errorf("%s\nexpected\n%s", found, whole(v.json))
			}
			v.checkDamage(t, r.Err())
			auto := v.auto
			if auto == 0 {
				auto = NativeEndian
			}
			if found := NewReaderLimits([]byte(wire), 0, v.limits).Order(); found != auto {
				t.Errorf("the order is %v, expected %v", found, auto)
			}
		})
	}
}

// rewritten are the records of a log, written in an order with the typed methods.
func rewritten(t *testing.T, r *Reader, order ByteOrder, size int) []byte {
	w, err := NewWriter(make([]byte, size+endSize), Options{Keep: KeepHead, Order: order})
	if err != nil {
		t.Fatal(err)
	}
	for r.Next() {
		if !putAgain(w, r.Record()) {
			t.Fatalf("a %s is not kept", r.Record().Name())
		}
	}
	return w.Finish()
}

func putAgain(w *Writer, record Record) bool {
	if record, ok := record.AsString(); ok {
		return w.PutString(record)
	}
	if record, ok := record.AsError(); ok {
		return w.PutError(record, nil)
	}
	if record, ok := record.AsLoss(); ok {
		return w.PutLoss(record)
	}
	if record, ok := record.AsVerifierStatistics(); ok {
		return w.PutVerifierStatistics(record)
	}
	if record, ok := record.AsCoreRelocation(); ok {
		return w.PutCoreRelocation(record, nil)
	}
	return w.PutRaw(record.Type, record.Value)
}

// What was read is written again, in either order.
func TestVectorsAreWrittenAgain(t *testing.T) {
	for i := range vectors() {
		v := &vectors()[i]
		wire := whole(v.wire)
		r := v.reader(wire)
		isOld := false // a record of an older version is written with all fields
		size := 0
		for r.Next() {
			known := findRecord(r.Record().Type)
			isOld = isOld || known != nil && len(r.Record().Value) < known.size
			size = r.Size()
		}
		if isOld || r.Err() != nil && v.limits != DefaultLimits {
			continue
		}
		log := rewritten(t, v.reader(wire), v.order, size)
		if string(log[:size]) != wire[:size] {
			t.Errorf("%s: %x, expected %x", v.name, log[:size], wire[:size])
		}
		other := LittleEndian + BigEndian - v.order
		swapped := rewritten(t, v.reader(wire), other, size)
		again := rewritten(t, NewReaderOrder(swapped, other), v.order, size)
		if !bytes.Equal(again, log) {
			t.Errorf("%s: %x, expected %x", v.name, again, log)
		}
	}
}

// Every cut of a vector, and every change, is a log or damage in it.
func TestVectorsCutAndChanged(t *testing.T) {
	for i := range vectors() {
		v := &vectors()[i]
		wire := whole(v.wire)
		if len(wire) > 4096 {
			continue // filler
		}
		for n := range wire {
			checkAny(t, v, wire[:n])
			for _, wrong := range []byte{0, 1, 2, 3, 0x7f, 0x80, 0xff, wire[n] ^ 1} {
				checkAny(t, v, wire[:n]+string([]byte{wrong})+wire[n+1:])
			}
		}
	}
}

func checkAny(t *testing.T, v *vector, wire string) {
	r := v.reader(wire)
	json := AppendJSON(nil, r)
	damage, _ := r.Err().(*Damage)
	if len(json) == 0 || r.Size() > len(wire) || damage != nil && damage.Offset > len(wire) {
		t.Fatalf("%s: %x: %v", v.name, wire, r.Err())
	}
}
