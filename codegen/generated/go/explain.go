// SPDX-License-Identifier: MIT
// Code generated from tlvlog.yaml by `tlvlog gen go --vectors DIR`; DO NOT EDIT.

package tlvlog

import (
	"fmt"
	"io"
	"sort"
	"strconv"
	"strings"
	"syscall"
)

// Reason is a reason of the registry: who speaks in the upper half, what went wrong in the lower.
type Reason uint32

// Subsystem is who speaks.
func (r Reason) Subsystem() uint16 { return uint16(r >> 16) }

// Number is the number in the subsystem's registry; 0 for a reason that is not registered.
func (r Reason) Number() uint16 { return uint16(r) }

func (r Reason) entry() *reasonEntry {
	s := findSubsystem(r.Subsystem())
	if s == nil {
		return nil
	}
	i := sort.Search(len(s.reasons), func(i int) bool { return s.reasons[i].number >= r.Number() })
	if i < len(s.reasons) && s.reasons[i].number == r.Number() {
		return &s.reasons[i]
	}
	return nil
}

// Name is the name in the registry, or "".
func (r Reason) Name() string {
	if entry := r.entry(); entry != nil {
		return entry.name
	}
	return ""
}

// Explanation says what the reason means, in a sentence or two.
func (r Reason) Explanation() string {
	if entry := r.entry(); entry != nil {
		return entry.doc
	}
	return ""
}

// Hint says what to do about it.
func (r Reason) Hint() string {
	if entry := r.entry(); entry != nil {
		return entry.hint
	}
	return ""
}

// String is the subsystem and the reason, by name where they have one.
func (r Reason) String() string {
	speaker := strconv.Itoa(int(r.Subsystem()))
	if s := findSubsystem(r.Subsystem()); s != nil {
		speaker = s.name
	}
	if name := r.Name(); name != "" {
		return speaker + "." + name
	}
	return speaker + "." + strconv.Itoa(int(r.Number()))
}

// Text is the template of the reason filled with arguments, safe to print.
func (r Reason) Text(arguments ...Argument) string {
	if entry := r.entry(); entry != nil {
		return shown(fill(entry, arguments))
	}
	return ""
}

type argumentKind uint8

const (
	argumentUnsigned argumentKind = iota
	argumentSigned
	argumentText
)

// Argument is an argument of a reason.
type Argument struct {
	kind   argumentKind
	number uint64
	text   []byte
}

// Unsigned is an argument that is a number without a sign.
func Unsigned(number uint64) Argument { return Argument{kind: argumentUnsigned, number: number} }

// Signed is an argument that is a number with one.
func Signed(number int64) Argument { return Argument{kind: argumentSigned, number: uint64(number)} }

// Words is an argument that is text.
func Words(text string) Argument { return Argument{kind: argumentText, text: []byte(text)} }

func (a Argument) appendTo(out []byte, inHex bool) []byte {
	switch {
	case a.kind == argumentText:
		return append(out, a.text...)
	case inHex:
		return strconv.AppendUint(append(out, "0x"...), a.number, 16)
	case a.kind == argumentSigned:
		return strconv.AppendInt(out, int64(a.number), 10)
	}
	return strconv.AppendUint(out, a.number, 10)
}

// fill fills a template: {name}, {name:x}, and doubled braces for braces.
func fill(entry *reasonEntry, arguments []Argument) []byte {
	var out []byte
	left := entry.template
	for {
		at := strings.IndexAny(left, "{}")
		if at < 0 {
			break
		}
		out = append(out, left[:at]...)
		left = left[at:]
		end := strings.IndexByte(left, '}')
		// The loader has checked the template: a brace is doubled or begins a placeholder.
		if left[0] == '}' || strings.HasPrefix(left[1:], "{") || end < 0 {
			out = append(out, left[0])
			left = strings.TrimPrefix(left[1:], left[:1])
			continue
		}
		name := strings.TrimSuffix(left[1:end], ":x")
		index := indexOf(entry.arguments, name)
		if index >= 0 && index < len(arguments) {
			out = arguments[index].appendTo(out, name != left[1:end])
		} else {
			out = append(out, left[:end+1]...)
		}
		left = left[end+1:]
	}
	out = append(out, left...)
	for i := len(entry.arguments); i < len(arguments); i++ {
		if i == len(entry.arguments) {
			out = append(out, " ["...)
		} else {
			out = append(out, ", "...)
		}
		out = arguments[i].appendTo(out, false)
		if i == len(arguments)-1 {
			out = append(out, ']')
		}
	}
	return out
}

func indexOf(names []string, name string) int {
	for i, known := range names {
		if known == name {
			return i
		}
	}
	return -1
}

// Cause is the reason of an error.
func (r ErrorRecord) Cause() Reason { return Reason(r.Subsystem)<<16 | Reason(r.Reason) }

// Errno is the number that the call failed with; 0 where it did not.
func (r ErrorRecord) Errno() syscall.Errno {
	if r.Error >= 0 {
		return 0
	}
	return syscall.Errno(-int64(r.Error))
}

// Arguments are the arguments of the reason, in its order.
func (r ErrorRecord) Arguments() []Argument {
	var found []Argument
	for run, a, ok := r.Attributes.Split(); ok; run, a, ok = run.Split() {
		switch a.Type {
		case ErrorAttributeArgumentUnsigned:
			found = append(found, Unsigned(a.Uint()))
		case ErrorAttributeArgumentSigned:
			found = append(found, Signed(a.Int()))
		case ErrorAttributeArgumentText:
			found = append(found, Argument{kind: argumentText, text: a.Text().Bytes})
		}
	}
	return found
}

func (r ErrorRecord) textBytes() []byte {
	if message, ok := r.Attributes.Message(); ok {
		return message.Bytes
	}
	if entry := r.Cause().entry(); entry != nil {
		return fill(entry, r.Arguments())
	}
	return nil
}

// Text is the message, or what the template of the reason gives; it is safe to print.
func (r ErrorRecord) Text() string { return shown(r.textBytes()) }

// String is one line: the errno, the reason and its text.
func (r ErrorRecord) String() string {
	name := errnoName(-int64(r.Error))
	if name == "" {
		name = strconv.Itoa(int(r.Error))
	}
	return fmt.Sprintf("%s %s: %s", name, r.Cause(), r.Text())
}

// Error is a failed call with the log that it left behind. With %+v it prints the whole log.
type Error struct {
	// Errno is what the call returned.
	Errno syscall.Errno
	// Log are the bytes of the log.
	Log []byte
}

// NewError is the error of a call that failed with errno and left a log in buffer. With errno 0
// the first error of the log says what it was; nil when there is none.
func NewError(errno syscall.Errno, buffer []byte) error {
	e := &Error{Errno: errno, Log: buffer}
	if first, ok := e.First(); ok && errno == 0 {
		e.Errno = first.Errno()
	}
	if e.Errno == 0 {
		return nil
	}
	return e
}

// First is the most severe error of the log, the first one among equals.
func (e *Error) First() (first ErrorRecord, ok bool) {
	r := NewReader(e.Log)
	for r.Next() {
		found, is := r.Record().AsError()
		if is && (!ok || found.Severity < first.Severity) {
			first, ok = found, true
		}
	}
	return first, ok
}

// Error is the errno, and the text of the first error of the log.
func (e *Error) Error() string {
	if first, ok := e.First(); ok {
		if text := first.Text(); text != "" {
			return e.Errno.Error() + ": " + text
		}
	}
	return e.Errno.Error()
}

// Unwrap gives the errno, so that errors.Is(err, syscall.EINVAL) holds.
func (e *Error) Unwrap() error { return e.Errno }

// Format prints the error; with %+v, each record of the log on a line of its own.
func (e *Error) Format(state fmt.State, verb rune) {
	text := e.Error()
	if verb == 'q' {
		text = strconv.Quote(text)
	}
	_, _ = io.WriteString(state, text)
	if verb != 'v' || !state.Flag('+') {
		return
	}
	r := NewReader(e.Log)
	for r.Next() {
		record := r.Record()
		line := record.Name()
		if text, ok := record.AsString(); ok {
			line = text.Message.String()
		} else if cause, ok := record.AsError(); ok {
			line = cause.String()
		}
		fmt.Fprintf(state, "\n\t%s", line)
	}
	if n := r.NumTruncations(); n > 0 {
		fmt.Fprintf(state, "\n\t(%d records did not fit)", n)
	}
	if err := r.Err(); err != nil {
		fmt.Fprintf(state, "\n\t%v", err)
	}
}
