// SPDX-License-Identifier: MIT
// Code generated from tlvlog.yaml by `tlvlog gen go --vectors DIR`; DO NOT EDIT.

package tlvlog

import (
	"fmt"
	"math"
)

const (
	endSize  = 8
	lossSize = 30
)

// Keep is what survives when the buffer is full.
type Keep uint8

const (
	// KeepSeverity keeps the most severe records: the first errors, and the newest of the others.
	KeepSeverity Keep = iota
	// KeepHead keeps the oldest records; the first that does not fit closes the log.
	KeepHead
	// KeepTail keeps the newest records.
	KeepTail
)

// Options say how a log is written.
type Options struct {
	// Keep is what survives when the buffer is full.
	Keep Keep
	// Loss reserves room for a loss record, and writes it.
	Loss bool
	// Shed lets an error that does not fit shed attributes under every rule, as it always does
	// under KeepSeverity.
	Shed bool
	// Order is the order of numbers, if it is not this machine's.
	Order ByteOrder
}

// CapacityError is a buffer that cannot hold a log: smaller than the trailer, or too large.
type CapacityError struct {
	// Capacity is the number of bytes of the buffer, Reserved of the trailer.
	Capacity, Reserved int
}

func (e *CapacityError) Error() string {
	return fmt.Sprintf("tlvlog: a log takes %d to %d bytes, the buffer has %d",
		e.Reserved, ConstCapacityMax, e.Capacity)
}

// Writer writes a log into a buffer of its caller's.
//
// The bytes of the end record are reserved from the start, so that it always fits. Every method
// that appends says whether the record was kept; no answer needs to be looked at, since the end
// record counts what was given up.
type Writer struct {
	room     room
	loss     bool
	finished int
}

// NewWriter begins a log. An empty buffer is a size probe: nothing is written, and TrueSize says
// what a buffer needs. The error is a *CapacityError; then nothing is written to the buffer.
func NewWriter(buffer []byte, options Options) (*Writer, error) {
	reserved := endSize
	if options.Loss {
		reserved += lossSize
	}
	if n := len(buffer); n != 0 && (n < reserved || n > ConstCapacityMax) {
		return nil, &CapacityError{Capacity: n, Reserved: reserved}
	}
	order := options.Order
	if order == 0 {
		order = NativeEndian
	}
	w := &Writer{loss: options.Loss}
	sheds := options.Shed || options.Keep == KeepSeverity
	w.room = room{memory: buffer, reserved: reserved, keep: options.Keep, sheds: sheds, order: order}
	if len(buffer) > 0 {
		w.room.size = len(buffer) - reserved
	}
	w.Reset()
	return w, nil
}

// Reset begins a new log in the same buffer.
func (w *Writer) Reset() {
	w.room.reset()
	w.finished = 0
}

func (w *Writer) record(typ uint16, severity int, put func(*Out)) bool {
	w.finished = 0
	return w.room.add(typ, severity, put)
}

// PutRaw appends a record of any type, its value as it is on the wire. A type that is never
// written, and the end record, are refused.
func (w *Writer) PutRaw(typ uint16, value []byte) bool {
	if typ == stopped || typ == invalid || typ == EndType {
		return false
	}
	severity := severityOf(typ, value, w.room.order)
	return w.record(typ, severity, func(out *Out) { out.bytes(value) })
}

// Line appends a line of text.
func (w *Writer) Line(text string) bool { return w.PutString(StringRecord{Message: TextOf(text)}) }

// Linef appends a line of text that is formatted as by fmt.Sprintf.
func (w *Writer) Linef(format string, arguments ...any) bool {
	return w.Line(fmt.Sprintf(format, arguments...))
}

// Explain appends an error that a reason of the registry explains, of the registry's severity. The
// number is the negative errno that the call returns; it is given back, so that a failing check is
// one line.
func (w *Writer) Explain(errno int32, reason Reason, arguments ...Argument) int32 {
	return w.ExplainWith(errno, reason, arguments, nil)
}

// ExplainWith appends the same with more attributes, whose types come after the arguments'.
func (w *Writer) ExplainWith(
	errno int32, reason Reason, arguments []Argument, fill func(ErrorBuilder),
) int32 {
	record := ErrorRecord{Error: errno, Subsystem: reason.Subsystem(), Reason: reason.Number()}
	if entry := reason.entry(); entry != nil {
		record.Severity = Severity(entry.severity)
	}
	w.PutError(record, func(b ErrorBuilder) {
		for _, a := range arguments {
			switch a.kind {
			case argumentText:
				b.ArgumentText(string(a.text))
			case argumentSigned:
				b.ArgumentSigned(int64(a.number))
			default:
				b.ArgumentUnsigned(a.number)
			}
		}
		if fill != nil {
			fill(b)
		}
	})
	return errno
}

// Fail appends an error that no registry lists, explained by text alone.
func (w *Writer) Fail(errno int32, text string) int32 {
	w.PutError(ErrorRecord{Error: errno}, func(b ErrorBuilder) { b.Message(text) })
	return errno
}

// NumTruncations is the number of records given up so far, as the end record says it.
func (w *Writer) NumTruncations() uint16 {
	if w.room.droppedRecords > math.MaxUint16 {
		return math.MaxUint16
	}
	return uint16(w.room.droppedRecords)
}

// TrueSize is the size of a log that keeps everything, its trailer included.
func (w *Writer) TrueSize() uint64 { return w.room.trueSize() }

// Finish writes the trailer behind the last record that was kept, and gives the log, a part of the
// buffer. It may be called again, also after more records. The log of a size probe is empty.
func (w *Writer) Finish() []byte {
	if w.finished > 0 || len(w.room.memory) == 0 {
		return w.room.memory[:w.finished]
	}
	at := w.room.unroll()
	if w.loss {
		loss := LossRecord{
			DroppedRecords: w.room.droppedRecords,
			DroppedBytes:   w.room.droppedBytes,
			TrueSize:       w.room.trueSize(),
		}
		at = w.room.putTrailer(at, TypeLoss, loss.put)
	}
	count := w.NumTruncations()
	w.finished = w.room.putTrailer(at, EndType, func(out *Out) { out.number(uint64(count), 2) })
	return w.room.memory[:w.finished]
}

// Out is where the value of a record goes: it is counted first, and written when there is room.
type Out struct {
	memory          []byte
	at, most, count int
	order           ByteOrder
	shed            *shedding
}

func (o *Out) bytes(bytes []byte) {
	if o.shed != nil && o.shed.depth == 0 {
		o.outside(bytes)
		return
	}
	o.plain(bytes)
}

func (o *Out) plain(bytes []byte) {
	if len(bytes) <= o.most-o.count {
		store(o.memory, o.at+o.count, bytes)
	}
	o.count += len(bytes)
}

func (o *Out) text(text Text) {
	o.bytes(text.Bytes)
	if text.NUL {
		o.bytes([]byte{0})
	}
}

func (o *Out) number(number uint64, size int) {
	var bytes [8]byte
	for i := 0; i < size; i++ {
		shift := 8 * i
		if o.order == BigEndian {
			shift = 8 * (size - 1 - i)
		}
		bytes[i] = byte(number >> shift)
	}
	o.bytes(bytes[:size])
}

func (o *Out) header(typ uint16, length int) {
	o.number(uint64(typ), 2)
	o.number(uint64(length), 4)
}

func (o *Out) attribute(typ uint16, value []byte) {
	o.enter(typ)
	o.header(typ, len(value))
	o.bytes(value)
	o.leave()
}

func (o *Out) numberAttribute(typ uint16, number uint64, size int) {
	o.enter(typ)
	o.header(typ, size)
	o.number(number, size)
	o.leave()
}

// nest writes a nest, whose length is known when it is filled.
func (o *Out) nest(typ uint16, fill func()) {
	o.enter(typ)
	o.header(typ, 0)
	start := o.count
	fill()
	if o.count <= o.most {
		length := Out{memory: o.memory, at: o.at + start - 4, most: 4, order: o.order}
		length.number(uint64(o.count-start), 4)
	}
	o.leave()
}

// attributes writes attributes of a log that was read, in the order of this one.
func (o *Out) attributes(run Attributes, set uint8) {
	if run.order == o.order {
		o.bytes(run.bytes)
		return
	}
	for rest, a, ok := run.Split(); ok; rest, a, ok = rest.Split() {
		o.enter(a.Type)
		o.header(a.Type, len(a.Value))
		size, nest := attributeLayout(set, a.Type)
		switch {
		case nest != 0:
			o.attributes(a.nest(), nest)
		case size != 0:
			for i := len(a.Value) - 1; i >= 0; i-- {
				o.bytes(a.Value[i : i+1])
			}
		default:
			o.bytes(a.Value)
		}
		o.leave()
	}
}

// store stores bytes from a place on; what reaches past the end of a ring goes on at its beginning.
func store(memory []byte, at int, bytes []byte) {
	if at >= len(memory) {
		at -= len(memory)
	}
	if at < 0 || at > len(memory) {
		return
	}
	n := copy(memory[at:], bytes)
	copy(memory, bytes[n:])
}
