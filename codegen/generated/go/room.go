// SPDX-License-Identifier: MIT
// Code generated from tlvlog.yaml by `tlvlog gen go --vectors DIR`; DO NOT EDIT.

package tlvlog

const severities = 3

// room holds records in memory, the oldest at start; keeping the tail they are a ring.
type room struct {
	memory         []byte
	size           int // bytes of the memory that records may take
	reserved       int
	keep           Keep
	sheds          bool // errors give up attributes before they are lost
	order          ByteOrder
	start, used    int
	closed         bool // nothing more is kept
	droppedRecords uint64
	droppedBytes   uint64
	// By severity: how far the other two count, the bytes held, and where the oldest stands.
	counted     int
	held, first [severities]int
}

func (r *room) reset() {
	r.start, r.used, r.counted = 0, 0, 0
	r.closed = false
	r.droppedRecords, r.droppedBytes = 0, 0
	r.held = [severities]int{}
	r.clearHeader(0)
}

func (r *room) trueSize() uint64 { return r.droppedBytes + uint64(r.used+r.reserved) }

func (r *room) drop(size int) {
	r.droppedRecords++
	r.droppedBytes += uint64(size)
}

// add appends a record whose value put writes, and tells whether it was kept.
func (r *room) add(typ uint16, severity int, put func(*Out)) bool {
	out := Out{order: r.order}
	put(&out)
	size, kept := headerSize+out.count, 0
	wasClosed := r.closed
	if r.makeRoom(size, severity) {
		if r.write(r.used, typ, out.count, nil, put) {
			kept = size
		}
	} else if !wasClosed {
		kept = r.addInPart(typ, severity, put)
	}
	if kept == 0 {
		r.drop(size)
		return false
	}
	r.used += kept
	r.droppedBytes += uint64(size - kept)
	return true
}

// write writes a record behind used bytes; not if its value is another one than was measured.
func (r *room) write(used int, typ uint16, length int, shed *shedding, put func(*Out)) bool {
	at := r.start + used
	ring := r.memory
	if r.keep == KeepTail {
		ring = ring[:r.size]
	}
	if r.keep == KeepHead {
		// Whoever looks when the writer is dead finds whole records: the value comes first.
		r.clearHeader(used)
		r.clearHeader(used + headerSize + length)
	}
	out := Out{memory: ring, at: at + headerSize, most: length, order: r.order, shed: shed}
	put(&out)
	if out.count != length {
		return false
	}
	header := Out{memory: ring, at: at + 2, most: 4, order: r.order}
	header.number(uint64(length), 4)
	header = Out{memory: ring, at: at, most: 2, order: r.order}
	header.number(uint64(typ), 2)
	return true
}

// clearHeader clears the header at a place, as far as there is memory for it.
func (r *room) clearHeader(at int) {
	for i := at; i < at+headerSize && i < len(r.memory); i++ {
		r.memory[i] = 0
	}
}

func (r *room) makeRoom(size, severity int) bool {
	if r.closed || len(r.memory) == 0 {
		return false
	}
	if size <= r.size-r.used {
		return true
	}
	if r.keep == KeepHead {
		r.closed = true
		return false
	}
	if size > r.size {
		return false
	}
	if r.keep == KeepSeverity {
		return r.giveUp(size, severity)
	}
	for size > r.size-r.used {
		r.dropOldest()
	}
	return true
}

// dropOldest gives up the oldest record of the ring.
func (r *room) dropOldest() {
	var length [4]byte
	for i := range length {
		length[i] = r.memory[(r.start+2+i)%r.size]
	}
	size := headerSize + int(r.order.u32(length[:]))
	r.drop(size)
	r.used -= size
	r.start = (r.start + size) % r.size
}

// recordAt is the size and the severity of the record at a place.
func (r *room) recordAt(at int) (size, severity int) {
	left := r.memory[at:r.used]
	size = headerSize + int(r.order.u32(left[2:]))
	return size, severityOf(r.order.u16(left), left[headerSize:size], r.order)
}

// count counts the records that came since this was last done, each once, by severity.
func (r *room) count() {
	for r.counted < r.used {
		size, severity := r.recordAt(r.counted)
		if r.held[severity] == 0 {
			r.first[severity] = r.counted
		}
		r.held[severity] += size
		r.counted += size
	}
}

func smaller(a, b int) int {
	if a < b {
		return a
	}
	return b
}

// giveUp lets the least severe go for a record of so many bytes; not when that cannot help.
func (r *room) giveUp(size, severity int) bool {
	r.count()
	lowest := severity
	if lowest == 0 {
		lowest = 1 // an error never goes for another one
	}
	most := 0
	for s := lowest; s < severities; s++ {
		most += r.held[s]
	}
	need := size - (r.size - r.used)
	if most < need {
		return false
	}
	if batch := smaller(r.size/8, most/2); len(r.memory) >= ConstBatchCapacityMin && need < batch {
		need = batch
	}
	var quota [severities]int
	for s := severities - 1; s >= lowest; s-- {
		quota[s] = smaller(need, r.held[s])
		need -= quota[s]
	}
	r.compact(quota)
	return true
}

// compact gives up records of the severities with a quota, oldest first, until each quota is used
// up, and closes the gaps. Nothing in front of the first record that goes is read.
func (r *room) compact(quota [severities]int) {
	var gives, settled [severities]bool // settled: whether first is known again
	from, unsettled := r.used, 0
	for s := range quota {
		if gives[s] = quota[s] != 0; gives[s] {
			from = smaller(from, r.first[s])
			unsettled++
		}
	}
	for s := range quota {
		settled[s] = r.held[s] == 0 || r.first[s] < from
	}
	to, run, gone := from, from, 0
	for unsettled > 0 && from < r.used {
		size, s := r.recordAt(from)
		switch {
		case quota[s] > 0:
			quota[s] -= smaller(quota[s], size)
			r.held[s] -= size
			r.drop(size)
			to += copy(r.memory[to:], r.memory[run:from])
			run = from + size
			gone += size
			if r.held[s] == 0 {
				settled[s] = true
				unsettled--
			}
		case !settled[s]:
			settled[s] = true
			r.first[s] = from - gone
			if gives[s] {
				unsettled--
			}
		}
		from += size
	}
	for s := range settled {
		if !settled[s] {
			r.first[s] -= gone
		}
	}
	copy(r.memory[to:], r.memory[run:r.used])
	r.used -= gone
	r.counted = r.used
}

// unroll turns the ring so that the oldest record stands at the beginning, in place, and tells
// where the last one ends.
func (r *room) unroll() int {
	if r.start+r.used <= r.size {
		copy(r.memory, r.memory[r.start:r.start+r.used])
	} else {
		reverse(r.memory[:r.start])
		reverse(r.memory[r.start:r.size])
		reverse(r.memory[:r.size])
	}
	r.start = 0
	return r.used
}

func reverse(bytes []byte) {
	for i, j := 0, len(bytes)-1; i < j; i, j = i+1, j-1 {
		bytes[i], bytes[j] = bytes[j], bytes[i]
	}
}

// putTrailer writes a record of the trailer at a place, and tells where it ends.
func (r *room) putTrailer(at int, typ uint16, put func(*Out)) int {
	out := Out{order: r.order}
	put(&out)
	keep := r.keep
	if keep == KeepTail {
		r.keep = KeepSeverity // the trailer is no part of the ring
	}
	r.write(at, typ, out.count, nil, put)
	r.keep = keep
	return at + headerSize + out.count
}
