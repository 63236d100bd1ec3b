// SPDX-License-Identifier: MIT
// Code generated from tlvlog.yaml by `tlvlog gen go --vectors DIR`; DO NOT EDIT.

package tlvlog

import (
	"encoding/binary"
	"fmt"
	"runtime"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

const (
	headerSize = 6
	endLength  = 2
	stopped    = 0
	invalid    = 0xffff
)

// ByteOrder is the order of the bytes of a log's numbers. The zero value stands for the order that
// a log shows, to a reader, and for this machine's, to a writer.
type ByteOrder uint8

const (
	// LittleEndian has the least significant byte first.
	LittleEndian ByteOrder = 1
	// BigEndian has the most significant byte first.
	BigEndian ByteOrder = 2
)

// NativeEndian is the order of this machine.
var NativeEndian = nativeOrder(runtime.GOARCH)

func nativeOrder(architecture string) ByteOrder {
	switch architecture {
	case "armbe", "arm64be", "m68k", "mips", "mips64", "mips64p32", "ppc", "ppc64", "s390", "s390x",
		"shbe", "sparc", "sparc64":
		return BigEndian
	}
	return LittleEndian
}

// String is "little" or "big".
func (o ByteOrder) String() string {
	switch o {
	case LittleEndian:
		return "little"
	case BigEndian:
		return "big"
	}
	return "unknown"
}

func (o ByteOrder) u16(b []byte) uint16 {
	if o == BigEndian {
		return binary.BigEndian.Uint16(b)
	}
	return binary.LittleEndian.Uint16(b)
}

func (o ByteOrder) u32(b []byte) uint32 {
	if o == BigEndian {
		return binary.BigEndian.Uint32(b)
	}
	return binary.LittleEndian.Uint32(b)
}

func (o ByteOrder) u64(b []byte) uint64 {
	if o == BigEndian {
		return binary.BigEndian.Uint64(b)
	}
	return binary.LittleEndian.Uint64(b)
}

// unsigned is the number in 1, 2, 4 or 8 bytes; 0 of any others.
func (o ByteOrder) unsigned(b []byte) uint64 {
	switch len(b) {
	case 1:
		return uint64(b[0])
	case 2:
		return uint64(o.u16(b))
	case 4:
		return uint64(o.u32(b))
	case 8:
		return o.u64(b)
	}
	return 0
}

// signed is the same of a number with a sign.
func (o ByteOrder) signed(b []byte) int64 {
	shift := 64 - 8*uint(len(b))
	if shift >= 64 {
		return 0
	}
	return int64(o.unsigned(b)<<shift) >> shift
}

// Text is for people: UTF-8 unless its writer was careless. One NUL at its very end is hidden.
type Text struct {
	// Bytes are the text.
	Bytes []byte
	// NUL tells whether a NUL stands behind.
	NUL bool
}

// TextOf is text to be written.
func TextOf(text string) Text { return Text{Bytes: []byte(text)} }

func textFrom(value []byte) Text {
	if n := len(value); n > 0 && value[n-1] == 0 {
		return Text{Bytes: value[:n-1], NUL: true}
	}
	return Text{Bytes: value}
}

// String is safe to print: what is not UTF-8 and every control character is escaped.
func (t Text) String() string { return shown(t.Bytes) }

func shown(text []byte) string {
	var b strings.Builder
	for len(text) > 0 {
		r, size := utf8.DecodeRune(text)
		switch {
		case r == utf8.RuneError && size == 1:
			fmt.Fprintf(&b, `\x%02x`, text[0])
		case unicode.IsControl(r):
			quoted := strconv.QuoteRune(r)
			b.WriteString(quoted[1 : len(quoted)-1])
		default:
			b.WriteRune(r)
		}
		text = text[size:]
	}
	return b.String()
}
