// SPDX-License-Identifier: MIT
// Code generated from tlvlog.yaml by `tlvlog gen go --vectors DIR`; DO NOT EDIT.

package tlvlog

import "fmt"

// DamageKind is what is wrong with a log.
type DamageKind uint8

const (
	// ShortInput means that the bytes stop inside a header or a value.
	ShortInput DamageKind = iota + 1
	// MalformedRecord is a type that cannot be, or a value that breaks the layout of its type.
	MalformedRecord
	// BadTrailer is an end record of the wrong length.
	BadTrailer
	// OverLimit is more than the reader was told to accept.
	OverLimit
)

// Damage tells what is wrong with a log, and where. The records before it are good.
type Damage struct {
	Kind DamageKind
	// Offset is the byte of the header, of a record or of an attribute, that is damaged.
	Offset int
	// Record is the type that it lies in; 0 where that is not known.
	Record uint16
	// Needed and Available are the bytes of a ShortInput.
	Needed, Available int
	// Limit is the name of the limit that is exceeded.
	Limit string
}

func (d *Damage) Error() string {
	in := ""
	if d.Record != 0 {
		in = fmt.Sprintf(", in a record of type %d (%s)", d.Record, recordName(d.Record))
	}
	what := "not a valid value of its type"
	switch d.Kind {
	case ShortInput:
		what = fmt.Sprintf("%d bytes expected, found %d", d.Needed, d.Available)
	case BadTrailer:
		what = "the end record has another length than 2"
	case OverLimit:
		what = "more than the limit " + d.Limit + " allows"
	}
	return fmt.Sprintf("tlvlog: byte %d: %s%s", d.Offset, what, in)
}

// Limits bounds what a reader accepts.
type Limits struct {
	// RecordLength is the most bytes of one value.
	RecordLength int
	// Records is the most records of a log.
	Records int
	// Attributes is the most attributes of one record, those of its nests counted.
	Attributes int
	// Depth of attributes; more than the default is not possible.
	Depth int
	// Total is the most bytes of a log.
	Total int
}

// DefaultLimits are those of the specification.
var DefaultLimits = Limits{
	RecordLength: ConstLimitRecordLength,
	Records:      ConstLimitRecords,
	Attributes:   ConstLimitAttributes,
	Depth:        ConstLimitDepth,
	Total:        ConstLimitTotal,
}
