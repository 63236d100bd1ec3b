// SPDX-License-Identifier: MIT
// Code generated from tlvlog.yaml by `tlvlog gen go --vectors DIR`; DO NOT EDIT.

package tlvlog

import "encoding/binary"

// State says how far the writer of a log got.
type State uint8

const (
	// Reading means that the reader is not at the end yet.
	Reading State = iota
	// Complete means that an end record has come.
	Complete
	// Unterminated means that there is none: the writer stopped, or there is damage.
	Unterminated
	// Untouched means that nobody wrote to the buffer, which was cleared.
	Untouched
)

// String is the name of the state in the JSON form.
func (s State) String() string {
	return [...]string{"reading", "complete", "unterminated", "untouched"}[s&3]
}

// Record is a record of a log, checked, its attributes and their nests included.
type Record struct {
	// Type is the type on the wire.
	Type uint16
	// Offset is where the header stands in the log.
	Offset int
	// Value is the value as it is on the wire, a part of the log's own bytes.
	Value []byte
	// Order is the order of its numbers.
	Order ByteOrder
}

// Name is the name of the type in the schema, or "unknown".
func (r Record) Name() string { return recordName(r.Type) }

// Reader gives the records of a log one after the other.
//
//	r := tlvlog.NewReader(log)
//	for r.Next() {
//		record := r.Record()
//		...
//	}
//	if err := r.Err(); err != nil {
//		... // damage: what came before it is good
//	}
//
// It allocates nothing but itself, and checks every length before it uses it.
type Reader struct {
	bytes          []byte
	offset         int
	order          ByteOrder
	limits         Limits
	count          int
	state          State
	numTruncations uint16
	record         Record
	damage         *Damage
}

// NewReader reads a log whose first record that is not empty shows its byte order.
func NewReader(log []byte) *Reader { return NewReaderLimits(log, 0, DefaultLimits) }

// NewReaderOrder reads a log whose byte order is known: NativeEndian for one of the own kernel.
func NewReaderOrder(log []byte, order ByteOrder) *Reader {
	return NewReaderLimits(log, order, DefaultLimits)
}

// NewReaderLimits reads a log within limits; an order of 0 is found.
func NewReaderLimits(log []byte, order ByteOrder, limits Limits) *Reader {
	if order == 0 {
		order = findOrder(log, &limits)
	}
	return &Reader{bytes: log, order: order, limits: limits}
}

// Record is the record that Next has moved on to.
func (r *Reader) Record() Record { return r.record }

// Err is the damage that has ended the log, a *Damage, or nil.
func (r *Reader) Err() error {
	if r.damage == nil {
		return nil
	}
	return r.damage
}

// State tells how the log ended; Reading until it has.
func (r *Reader) State() State { return r.state }

// Order is the order of the log's numbers.
func (r *Reader) Order() ByteOrder { return r.order }

// Size is the number of bytes that have been read, the end record included.
func (r *Reader) Size() int { return r.offset }

// NumTruncations is the number of records that the writer gave up, once the end record has come.
func (r *Reader) NumTruncations() uint16 { return r.numTruncations }

// Next moves on to the next record. It returns false at the end of the log, and at damage.
func (r *Reader) Next() bool {
	if r.state != Reading {
		return false
	}
	left := r.bytes[r.offset:]
	if len(left) < headerSize {
		return r.short(len(left))
	}
	typ := r.order.u16(left)
	// An int has 32 bits on some machines: lengths are compared as what they are.
	wide := uint64(r.order.u32(left[2:]))
	available := uint64(len(left) - headerSize)
	if typ == stopped || typ == invalid || typ == EndType || wide > available ||
		wide > uint64(r.limits.RecordLength) ||
		uint64(r.offset)+headerSize+wide > uint64(r.limits.Total) {
		if !r.checkHeader(typ, wide, available) {
			return false
		}
	}
	length := int(wide)
	value := left[headerSize : headerSize+length : headerSize+length]
	if known := valueLayout(typ); known != nil && !r.isPlain(value, known) && !r.checkValue(typ, value, known) {
		return false
	}
	if r.count >= r.limits.Records {
		return r.fail(Damage{Kind: OverLimit, Offset: r.offset, Limit: "records"})
	}
	r.count++
	r.record = Record{Type: typ, Offset: r.offset, Value: value, Order: r.order}
	r.offset += headerSize + length
	return true
}

func (r *Reader) fail(damage Damage) bool {
	r.state = Unterminated
	r.damage = &damage
	return false
}

func (r *Reader) short(left int) bool {
	if left == 0 && r.offset > 0 {
		r.state = Unterminated
		return false
	}
	return r.fail(Damage{Kind: ShortInput, Offset: r.offset, Needed: headerSize, Available: left})
}

// checkHeader finds the end of the log, or damage of a header, in the order of WIRE.md 8.4.
func (r *Reader) checkHeader(typ uint16, length, available uint64) bool {
	damage := Damage{Offset: r.offset, Record: typ}
	switch {
	case typ == stopped && r.offset > 0:
		r.state = Unterminated
		return false
	case typ == stopped && length == 0:
		r.state = Untouched
		return false
	case typ == stopped || typ == invalid:
		damage.Kind, damage.Record = MalformedRecord, 0
	case typ == EndType && length != endLength:
		damage.Kind = BadTrailer
	case length > uint64(r.limits.RecordLength):
		damage.Kind, damage.Limit = OverLimit, "record_length"
	case uint64(r.offset)+headerSize+length > uint64(r.limits.Total):
		damage.Kind, damage.Limit = OverLimit, "total"
	case length > available:
		damage.Kind, damage.Needed, damage.Available = ShortInput, clamp(length), int(available)
	case typ == EndType:
		r.numTruncations = r.order.u16(r.bytes[r.offset+headerSize:])
		r.offset += headerSize + endLength
		r.state = Complete
		return false
	default:
		return true
	}
	return r.fail(damage)
}

// clamp is a length as an int, as near as it gets where that has 32 bits.
func clamp(length uint64) int {
	const most = int(^uint(0) >> 1)
	if length > uint64(most) {
		return most
	}
	return int(length)
}

// layout is what is checked of the value of a known type: the bytes of its fixed part, the set of
// the attributes behind, and the shorter lengths that end in front of a later field.
type layout struct {
	size  int
	set   uint8
	stops []int
}

// isPlain tells whether a value is sound at a glance.
func (r *Reader) isPlain(value []byte, known *layout) bool {
	return len(value) >= known.size &&
		(known.set == 0 || r.arePlain(value[known.size:], &plainLengths[known.set]))
}

func (r *Reader) checkValue(typ uint16, value []byte, known *layout) bool {
	if len(value) < known.size && !contains(known.stops, len(value)) {
		return r.fail(Damage{Kind: MalformedRecord, Offset: r.offset, Record: typ})
	}
	if known.set == 0 || len(value) <= known.size {
		return true
	}
	kind, limit, at := r.checkAttributes(value[known.size:], known.set)
	if kind == 0 {
		return true
	}
	offset := r.offset + headerSize + known.size + at
	return r.fail(Damage{Kind: kind, Offset: offset, Record: typ, Limit: limit})
}

// arePlain tells whether a run is sound at a glance, as nearly all are: no nest in it, nothing that
// is wrong or far from the others, and so few bytes that there cannot be too many. The lengths are
// by type: 0 for any, notPlain where more is to be looked at.
func (r *Reader) arePlain(run []byte, lengths *[plainTypes]uint32) bool {
	if len(run)/headerSize > r.limits.Attributes {
		return false
	}
	isBig := r.order == BigEndian
	for len(run) >= headerSize {
		var typ uint16
		var length uint32
		if isBig {
			typ, length = binary.BigEndian.Uint16(run), binary.BigEndian.Uint32(run[2:])
		} else {
			typ, length = binary.LittleEndian.Uint16(run), binary.LittleEndian.Uint32(run[2:])
		}
		run = run[headerSize:]
		if typ >= plainTypes || uint64(length) > uint64(len(run)) {
			return false
		}
		if wanted := lengths[typ]; wanted != 0 && wanted != length {
			return false
		}
		run = run[length:]
	}
	return len(run) == 0
}

func contains(numbers []int, number int) bool {
	for _, n := range numbers {
		if n == number {
			return true
		}
	}
	return false
}

// checkAttributes checks a run of attributes and their nests; damage has its place in the run.
func (r *Reader) checkAttributes(run []byte, set uint8) (DamageKind, string, int) {
	// Where each nest that is open ends, and which set it holds.
	var nests [ConstLimitDepth]struct {
		wall int
		set  uint8
	}
	wall, at, depth, count := len(run), 0, 0, 0
	for {
		for at == wall {
			if depth == 0 {
				return 0, "", 0
			}
			depth--
			wall, set = nests[depth].wall, nests[depth].set
		}
		left := run[at:wall]
		if len(left) < headerSize {
			return MalformedRecord, "", at
		}
		typ, wide := r.order.u16(left), uint64(r.order.u32(left[2:]))
		if typ == stopped || typ == invalid || wide > uint64(len(left)-headerSize) {
			return MalformedRecord, "", at
		}
		length := int(wide)
		size, nest := attributeLayout(set, typ)
		if size != 0 && size != length {
			return MalformedRecord, "", at
		}
		count++
		if count > r.limits.Attributes {
			return OverLimit, "attributes", at
		}
		if nest == 0 {
			at += headerSize + length
			continue
		}
		if depth+1 >= r.limits.Depth || depth+1 >= ConstLimitDepth {
			return OverLimit, "depth", at
		}
		nests[depth].wall, nests[depth].set = wall, set
		depth++
		at += headerSize
		wall, set = at+length, nest
	}
}

// findOrder finds the order that the first record that is not empty shows, else this machine's.
func findOrder(log []byte, limits *Limits) ByteOrder {
	offset := 0
	for i := 0; i <= limits.Records; i++ {
		if offset > limits.Total || len(log)-offset < headerSize {
			break
		}
		typ := LittleEndian.u16(log[offset:])
		little := LittleEndian.u32(log[offset+2:])
		big := BigEndian.u32(log[offset+2:])
		switch {
		case typ == stopped && (offset > 0 || little == 0):
			return NativeEndian
		case little != 0 && little <= 0xffff:
			return LittleEndian
		case little != 0 && big <= 0xffff:
			return BigEndian
		case little != 0 || typ == invalid:
			return NativeEndian
		}
		offset += headerSize
	}
	return NativeEndian
}
