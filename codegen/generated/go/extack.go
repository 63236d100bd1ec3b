// SPDX-License-Identifier: MIT
// Code generated from tlvlog.yaml by `tlvlog gen go --vectors DIR`; DO NOT EDIT.

package tlvlog

import "syscall"

const (
	nlHeaderSize    = 16
	nlAttributeSize = 4
	nlCodeSize      = 4
	nlTypeMask      = 0x3fff
	nlError         = 2
	nlDone          = 3
	nlCapped        = 0x100
	nlAckTLVs       = 0x200
	errnoMax        = 4095

	extAckMessage     = 1
	extAckOffset      = 2
	extAckCookie      = 3
	extAckPolicy      = 4
	extAckMissingType = 5
	extAckMissingNest = 6
)

// ExtAck is a netlink acknowledgement: that a request was done, or why the kernel refused it.
type ExtAck struct {
	// Errno is what the request failed with; 0 when it did not.
	Errno syscall.Errno
	// Sequence is the number of the request.
	Sequence uint32
	// Done tells whether this ends a dump.
	Done bool
	// Request is what is there of the request, its header first; empty at the end of a dump.
	Request []byte
	// Message is what the kernel says in words.
	Message Text
	// Offset is where the refused attribute stands, counted from the request's header.
	Offset uint32
	// Cookie are bytes that the request is answered with.
	Cookie []byte
	// Policy is what would have been accepted.
	Policy Policy
	// MissingType is the type of a required attribute that is absent.
	MissingType uint32
	// MissingNest is where the nest stands that lacks it.
	MissingNest uint32
	// Has tells which of the fields above the kernel has sent.
	Has ExtAckFields
}

// ExtAckFields is a set of fields of an ExtAck.
type ExtAckFields uint8

// The fields that may be absent.
const (
	HasMessage ExtAckFields = 1 << iota
	HasOffset
	HasCookie
	HasPolicy
	HasMissingType
	HasMissingNest
)

// Policy is what an attribute that was refused should have been. A nil field was not sent.
type Policy struct {
	Kind, MinLength, MaxLength, PolicyIndex, MaxType *uint32
	MinSigned, MaxSigned                             *int64
	Min, Max, Mask                                   *uint64
}

// ReadExtAck finds the acknowledgements among the messages of a datagram, or of several one behind
// the other; other messages are passed over. An order of 0 is this machine's.
//
// Both messages that carry extended acknowledgements are read: NLMSG_ERROR, with the attributes
// behind the echo of the request, or behind its header alone where the socket asked for that, and
// NLMSG_DONE of a dump, with the attributes behind a number.
func ReadExtAck(datagram []byte, order ByteOrder) []ExtAck {
	if order == 0 {
		order = NativeEndian
	}
	var acks []ExtAck
	for len(datagram) >= nlHeaderSize {
		length := uint64(order.u32(datagram))
		if length < nlHeaderSize {
			break
		}
		message := datagram
		if length < uint64(len(datagram)) {
			message = datagram[:length]
		}
		if ack, ok := readAck(message, order); ok {
			acks = append(acks, ack)
		}
		datagram = skip(datagram, length)
	}
	return acks
}

// skip is what stands behind so many bytes and their padding.
func skip(bytes []byte, length uint64) []byte {
	if length = (length + 3) &^ 3; length < uint64(len(bytes)) {
		return bytes[length:]
	}
	return nil
}

func readAck(message []byte, order ByteOrder) (ack ExtAck, ok bool) {
	typ, flags := order.u16(message[4:]), order.u16(message[6:])
	body := message[nlHeaderSize:]
	if (typ != nlError && typ != nlDone) || len(body) < nlCodeSize {
		return ack, false
	}
	ack.Sequence = order.u32(message[8:])
	ack.Done = typ == nlDone
	if code := int32(order.u32(body)); code < 0 && code >= -errnoMax {
		ack.Errno = syscall.Errno(-code)
	}
	left := body[nlCodeSize:]
	if typ == nlError {
		ack.Request, left = splitRequest(left, flags, order)
	}
	if flags&nlAckTLVs != 0 {
		ack.read(left, order)
	}
	return ack, true
}

// splitRequest is what is there of the request, and what stands behind it.
func splitRequest(bytes []byte, flags uint16, order ByteOrder) (request, rest []byte) {
	if len(bytes) < nlHeaderSize {
		return bytes, nil
	}
	length := uint64(order.u32(bytes))
	if flags&nlCapped != 0 || length < nlHeaderSize {
		return bytes[:nlHeaderSize], bytes[nlHeaderSize:]
	}
	if length < uint64(len(bytes)) {
		return bytes[:length], skip(bytes, length)
	}
	return bytes, nil
}

// splitNetlink takes an attribute off: its length counts its header, unlike a log's, and it is
// padded.
func splitNetlink(bytes []byte, order ByteOrder) (typ uint16, value, rest []byte, ok bool) {
	if len(bytes) < nlAttributeSize {
		return 0, nil, nil, false
	}
	length := int(order.u16(bytes))
	if length < nlAttributeSize || length > len(bytes) {
		return 0, nil, nil, false
	}
	typ = order.u16(bytes[2:]) & nlTypeMask
	return typ, bytes[nlAttributeSize:length], skip(bytes, uint64(length)), true
}

func (ack *ExtAck) read(bytes []byte, order ByteOrder) {
	var seen [extAckMissingNest + 1]bool
	for typ, value, rest, ok := splitNetlink(bytes, order); ok; typ, value, rest, ok = splitNetlink(rest, order) {
		if typ == 0 || typ > extAckMissingNest || seen[typ] {
			continue // of each the first counts
		}
		seen[typ] = true
		isNumber := len(value) >= nlCodeSize
		switch {
		case typ == extAckMessage:
			ack.Message = textFrom(value)
			ack.Has |= HasMessage
		case typ == extAckCookie:
			ack.Cookie = value
			ack.Has |= HasCookie
		case typ == extAckPolicy:
			ack.Policy.read(value, order)
			ack.Has |= HasPolicy
		case typ == extAckOffset && isNumber:
			ack.Offset = order.u32(value)
			ack.Has |= HasOffset
		case typ == extAckMissingType && isNumber:
			ack.MissingType = order.u32(value)
			ack.Has |= HasMissingType
		case typ == extAckMissingNest && isNumber:
			ack.MissingNest = order.u32(value)
			ack.Has |= HasMissingNest
		}
	}
}

func (p *Policy) read(bytes []byte, order ByteOrder) {
	for typ, value, rest, ok := splitNetlink(bytes, order); ok; typ, value, rest, ok = splitNetlink(rest, order) {
		switch typ {
		case 1:
			narrow(&p.Kind, value, order)
		case 2:
			signed(&p.MinSigned, value, order)
		case 3:
			signed(&p.MaxSigned, value, order)
		case 4:
			wide(&p.Min, value, order)
		case 5:
			wide(&p.Max, value, order)
		case 6:
			narrow(&p.MinLength, value, order)
		case 7:
			narrow(&p.MaxLength, value, order)
		case 8:
			narrow(&p.PolicyIndex, value, order)
		case 9:
			narrow(&p.MaxType, value, order)
		case 10:
			if len(value) >= 4 && p.Mask == nil {
				mask := uint64(order.u32(value))
				p.Mask = &mask
			}
		case 12:
			wide(&p.Mask, value, order)
		}
	}
}

func narrow(field **uint32, value []byte, order ByteOrder) {
	if len(value) >= 4 && *field == nil {
		number := order.u32(value)
		*field = &number
	}
}

func wide(field **uint64, value []byte, order ByteOrder) {
	if len(value) >= 8 && *field == nil {
		number := order.u64(value)
		*field = &number
	}
}

func signed(field **int64, value []byte, order ByteOrder) {
	if len(value) >= 8 && *field == nil {
		number := int64(order.u64(value))
		*field = &number
	}
}
