// SPDX-License-Identifier: MIT
// Code generated from tlvlog.yaml by `tlvlog gen go --vectors DIR`; DO NOT EDIT.

package tlvlog

// shedding says which attributes of an error are written, or, before that is known, what they
// take: an error without room gives up attributes instead of being given up itself.
type shedding struct {
	sizes     [shedRanks]int // by rank
	planned   bool
	rank      int // that goes in part; those below go
	left      int // what it may still take
	hasReason bool
	broken    bool // something behind the fixed part is no attribute
	depth     int
	start     int
	typ       uint16
}

// plan tells what is left of a value of so many bytes, for the next runs; not if that is too much.
func (s *shedding) plan(length, most int) bool {
	if s.broken || length < shedFixed {
		return false
	}
	rank := 0
	for ; length > most && rank < shedRanks; rank++ {
		length -= s.sizes[rank]
	}
	if length > most || rank == 0 {
		return false
	}
	s.planned, s.rank, s.left, s.hasReason = true, rank-1, most-length, false
	return true
}

// fixed notes a byte of the fixed part, at a place of the value, and gives what is to be written.
func (s *shedding) fixed(at int, b byte) byte {
	if at == shedReasonAt || at == shedReasonAt+1 {
		s.hasReason = s.hasReason || b != 0
	}
	if at == shedFlagsAt && s.planned {
		b |= shedFlag
	}
	return b
}

func (s *shedding) enter(typ uint16, at int) {
	if s.depth == 0 {
		s.start, s.typ = at, typ
	}
	s.depth++
}

// leave ends an attribute, or one in a nest, at a place of the value, and tells where the next one
// begins: in the same place if it goes.
func (s *shedding) leave(at int) int {
	s.depth--
	if s.depth != 0 {
		return at
	}
	rank, size := shedRank(s.typ, s.hasReason), at-s.start
	switch {
	case !s.planned:
		s.sizes[rank] += size
		return at
	case rank > s.rank:
		return at
	case rank == s.rank && size <= s.left:
		s.left -= size
		return at
	case rank == s.rank:
		s.left = 0 // of equals the last go first
	}
	return s.start
}

// outside writes bytes of an error that sheds: its fixed part, then attributes that are ready.
func (o *Out) outside(bytes []byte) {
	for o.count < shedFixed && len(bytes) > 0 {
		o.plain([]byte{o.shed.fixed(o.count, bytes[0])})
		bytes = bytes[1:]
	}
	for len(bytes) > 0 {
		rest, a, ok := Attributes{bytes: bytes, order: o.order}.Split()
		if !ok {
			o.shed.broken = true
			return
		}
		o.attribute(a.Type, a.Value)
		bytes = rest.bytes
	}
}

// enter and leave are called around each attribute.
func (o *Out) enter(typ uint16) {
	if o.shed != nil {
		o.shed.enter(typ, o.count)
	}
}

func (o *Out) leave() {
	if o.shed != nil {
		o.count = o.shed.leave(o.count)
	}
}

// addInPart appends an error that does not fit without what there is no room for; its size then,
// or 0.
func (r *room) addInPart(typ uint16, severity int, put func(*Out)) int {
	if !r.sheds || shedFlag == 0 || typ != shedType || len(r.memory) == 0 {
		return 0
	}
	most := r.most(severity) - headerSize
	var s shedding
	out := Out{order: r.order, shed: &s}
	put(&out)
	if !s.plan(out.count, most) {
		return 0
	}
	plan := s
	out = Out{order: r.order, shed: &s}
	put(&out)
	size := headerSize + out.count
	// Keeping the head nothing goes for it, and the log is closed by now.
	if r.keep != KeepHead && !r.makeRoom(size, severity) || !r.write(r.used, typ, out.count, &plan, put) {
		return 0
	}
	return size
}

// most is what a record of a severity may take, when others have made room for it.
func (r *room) most(severity int) int {
	if r.keep == KeepTail {
		return r.size
	}
	free := r.size - r.used
	if r.keep == KeepHead {
		return free
	}
	r.count()
	for s := severities - 1; s >= 1 && s >= severity; s-- {
		free += r.held[s]
	}
	return free
}
