// SPDX-License-Identifier: MIT
// Code generated from tlvlog.yaml by `tlvlog gen go --vectors DIR`; DO NOT EDIT.

package tlvlog

import (
	"encoding/hex"
	"fmt"
	"strconv"
	"unicode/utf8"
)

// Integers that a double, and so most readers of JSON, hold exactly.
const exact = 1<<53 - 1

// AppendJSON appends the log that a reader stands in front of, in the JSON form that
// `tlvlog decode -f json` prints, on one line; of a damaged log what comes before the damage.
func AppendJSON(out []byte, r *Reader) []byte {
	var records []byte
	for r.Next() {
		if len(records) > 0 {
			records = append(records, ',')
		}
		records = appendRecord(records, r.Record())
	}
	out = append(out, '{')
	out = fmt.Appendf(out, `"byte_order":"%s","state":"%s","num_truncations":%d,"size":%d,"records":[`,
		r.Order(), r.State(), r.NumTruncations(), r.Size())
	out = append(out, records...)
	return append(out, "]}"...)
}

func appendRecord(out []byte, record Record) []byte {
	out = append(out, '{')
	out = fmt.Appendf(out, `"name":"%s","type":%d,"offset":%d`, record.Name(), record.Type, record.Offset)
	known := findRecord(record.Type)
	if known == nil {
		return append(appendHex(append(out, `,"value":`...), record.Value), '}')
	}
	cause, isError := record.AsError()
	for i := range known.fields {
		if isError {
			out = appendErrorField(out, &known.fields[i], cause)
		} else {
			out = appendField(out, &known.fields[i], record)
		}
	}
	if isError {
		out = appendQuoted(append(out, `,"text":`...), cause.textBytes())
	}
	var last fieldType
	if n := len(known.fields); n > 0 {
		last = known.fields[n-1]
	}
	hasTail := len(known.fields) > 0 && last.size == 0
	switch {
	case known.set > 0:
		out = append(out, `,"attributes":`...)
		out = appendNest(out, attributesFrom(record.Value, known.size, record.Order), known.set)
	case hasTail && last.kind == kindText && textFrom(tail(record.Value, last.offset)).NUL:
		out = append(out, `,"nul":true`...)
	case !hasTail && len(record.Value) > known.size:
		out = appendHex(append(out, `,"extra":`...), record.Value[known.size:])
	}
	return append(out, '}')
}

// appendErrorField appends a field of an error; their names hang on each other.
func appendErrorField(out []byte, field *fieldType, cause ErrorRecord) []byte {
	name, number := "", int64(0)
	switch field.name {
	case "error":
		out = fmt.Appendf(out, `,"error":%d`, cause.Error)
		if errno := errnoName(-int64(cause.Error)); errno != "" {
			out = fmt.Appendf(out, `,"errno":"%s"`, errno)
		}
		return out
	case "subsystem":
		number = int64(cause.Subsystem)
		if s := findSubsystem(cause.Subsystem); s != nil {
			name = s.name
		}
	case "reason":
		name, number = cause.Cause().Name(), int64(cause.Reason)
	case "severity":
		name, number = cause.Severity.Name(), int64(cause.Severity)
	case "flags":
		if cause.Flags == 0 {
			return out
		}
		number = int64(cause.Flags)
	}
	if name != "" {
		return fmt.Appendf(out, `,"%s":"%s"`, field.name, name)
	}
	return fmt.Appendf(out, `,"%s":%d`, field.name, number)
}

// appendField appends a field unless it is a later one that is absent.
func appendField(out []byte, field *fieldType, record Record) []byte {
	if field.offset > len(record.Value) {
		return out
	}
	value := record.Value[field.offset:]
	if field.size > len(value) {
		return out
	}
	if field.size > 0 {
		value = value[:field.size]
	}
	if field.names != nil {
		number := record.Order.signed(value)
		if field.kind == kindUnsigned {
			number = int64(record.Order.unsigned(value))
		}
		if name := field.names(number); name != "" {
			return fmt.Appendf(out, `,"%s":"%s"`, field.name, name)
		}
	}
	return appendValue(out, field.name, field.kind, value, record.Order)
}

func appendValue(out []byte, key string, kind kind, value []byte, order ByteOrder) []byte {
	out = fmt.Appendf(out, `,"%s":`, key)
	switch kind {
	case kindUnsigned:
		if number := order.unsigned(value); number > exact {
			return fmt.Appendf(out, `"%d"`, number)
		}
		return strconv.AppendUint(out, order.unsigned(value), 10)
	case kindSigned:
		if number := order.signed(value); number > exact || number < -exact {
			return fmt.Appendf(out, `"%d"`, number)
		}
		return strconv.AppendInt(out, order.signed(value), 10)
	case kindText:
		text := textFrom(value).Bytes
		out = appendQuoted(out, text)
		if !utf8.Valid(text) {
			out = appendHex(fmt.Appendf(out, `,"%s_hex":`, key), text)
		}
		return out
	}
	return appendHex(out, value)
}

func appendNest(out []byte, run Attributes, set uint8) []byte {
	out = append(out, '[')
	isFirst := true
	for rest, a, ok := run.Split(); ok; rest, a, ok = rest.Split() {
		if !isFirst {
			out = append(out, ',')
		}
		isFirst = false
		out = appendAttribute(out, a, set)
	}
	return append(out, ']')
}

func appendAttribute(out []byte, a Attribute, set uint8) []byte {
	known := findAttribute(set, a.Type)
	if known == nil {
		known = &attributeType{name: "unknown", kind: kindBytes}
	}
	out = append(out, '{')
	out = fmt.Appendf(out, `"name":"%s","type":%d`, known.name, a.Type)
	if known.kind == kindNest {
		out = appendNest(append(out, `,"value":`...), a.nest(), known.set)
		return append(out, '}')
	}
	out = appendValue(out, "value", known.kind, a.Value, a.Order)
	if known.kind == kindText && a.Text().NUL {
		out = append(out, `,"nul":true`...)
	}
	return append(out, '}')
}

func appendHex(out, bytes []byte) []byte {
	return fmt.Appendf(out, `"%s"`, hex.EncodeToString(bytes))
}

// appendQuoted appends text in the quotes of JSON; stray bytes are \xNN.
func appendQuoted(out, text []byte) []byte {
	out = append(out, '"')
	for len(text) > 0 {
		r, size := utf8.DecodeRune(text)
		switch {
		case r == utf8.RuneError && size == 1:
			out = fmt.Appendf(out, `\\x%02x`, text[0])
		case r == '"' || r == '\\':
			out = append(out, '\\', byte(r))
		case r == '\n':
			out = append(out, `\n`...)
		case r == '\r':
			out = append(out, `\r`...)
		case r == '\t':
			out = append(out, `\t`...)
		case r == '\b':
			out = append(out, `\b`...)
		case r == '\f':
			out = append(out, `\f`...)
		case r < ' ':
			out = fmt.Appendf(out, `\u%04x`, r)
		default:
			out = append(out, text[:size]...)
		}
		text = text[size:]
	}
	return append(out, '"')
}
