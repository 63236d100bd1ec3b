// SPDX-License-Identifier: MIT
// Code generated from tlvlog.yaml by `tlvlog gen go --vectors DIR`; DO NOT EDIT.

package tlvlog

import "encoding/binary"

// Attribute is an attribute as it is on the wire.
type Attribute struct {
	// Type is a number of the set that the attribute stands in.
	Type uint16
	// Value is a part of the log's own bytes.
	Value []byte
	// Order is the order of its numbers.
	Order ByteOrder
}

// Uint is the value of a number without a sign.
func (a Attribute) Uint() uint64 { return a.Order.unsigned(a.Value) }

// Int is the value of a number with one.
func (a Attribute) Int() int64 { return a.Order.signed(a.Value) }

// Text is the value of a text.
func (a Attribute) Text() Text { return textFrom(a.Value) }

// Attributes is a run of attributes in the order of the wire. The types for the sets of the schema
// add a method for each attribute that does not repeat.
//
//	for run, a, ok := attributes.Split(); ok; run, a, ok = run.Split() {
//		...
//	}
type Attributes struct {
	bytes []byte
	order ByteOrder
}

// Split takes the first attribute off; ok is false when there is none.
func (r Attributes) Split() (rest Attributes, first Attribute, ok bool) {
	if len(r.bytes) < headerSize {
		return r, first, false
	}
	length := uint64(r.order.u32(r.bytes[2:]))
	if length > uint64(len(r.bytes)-headerSize) {
		return r, first, false
	}
	end := headerSize + int(length)
	first = Attribute{Type: r.order.u16(r.bytes), Value: r.bytes[headerSize:end:end], Order: r.order}
	return Attributes{bytes: r.bytes[end:], order: r.order}, first, true
}

// AttributeIter goes through a run, one attribute after the other. What it has moved on to is a part
// of itself, so less is copied than by Split.
//
//	for it := attributes.Iter(); it.Next(); {
//		switch it.Type {
//		...
//		}
//	}
type AttributeIter struct {
	// Attribute is the one that Next has moved on to.
	Attribute
	rest []byte
}

// Iter stands in front of the first attribute.
func (r Attributes) Iter() AttributeIter {
	return AttributeIter{Attribute: Attribute{Order: r.order}, rest: r.bytes}
}

// Next moves on to the next attribute; it returns false when there is none.
func (i *AttributeIter) Next() bool {
	rest := i.rest
	if len(rest) < headerSize {
		return false
	}
	var length uint32
	if i.Order == BigEndian {
		i.Type, length = binary.BigEndian.Uint16(rest), binary.BigEndian.Uint32(rest[2:])
	} else {
		i.Type, length = binary.LittleEndian.Uint16(rest), binary.LittleEndian.Uint32(rest[2:])
	}
	rest = rest[headerSize:]
	if uint64(length) > uint64(len(rest)) {
		return false
	}
	i.Value = rest[:length:length]
	i.rest = rest[length:]
	return true
}

// Uint is the value of a number without a sign.
func (i *AttributeIter) Uint() uint64 {
	if len(i.Value) != 8 || i.Order != LittleEndian {
		return i.Order.unsigned(i.Value)
	}
	return binary.LittleEndian.Uint64(i.Value)
}

// Int is the value of a number with one.
func (i *AttributeIter) Int() int64 { return i.Order.signed(i.Value) }

// Text is the value of a text.
func (i *AttributeIter) Text() Text { return textFrom(i.Value) }

// First finds the first attribute of a type.
func (r Attributes) First(typ uint16) (Attribute, bool) {
	for run, a, ok := r.Split(); ok; run, a, ok = run.Split() {
		if a.Type == typ {
			return a, true
		}
	}
	return Attribute{}, false
}

// IsEmpty tells whether there are none.
func (r Attributes) IsEmpty() bool { return len(r.bytes) == 0 }

// Bytes are the attributes as they are on the wire.
func (r Attributes) Bytes() []byte { return r.bytes }

// nest is the run of attributes that a nest holds.
func (a Attribute) nest() Attributes { return Attributes{bytes: a.Value, order: a.Order} }

func attributesFrom(value []byte, size int, order ByteOrder) Attributes {
	return Attributes{bytes: tail(value, size), order: order}
}

// tail is what stands behind the fixed part of a value, which may be cut in front of a later field.
func tail(value []byte, size int) []byte {
	if size > len(value) {
		size = len(value)
	}
	return value[size:]
}
