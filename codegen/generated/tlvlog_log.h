/* SPDX-License-Identifier: MIT */
/* Generated from tlvlog.yaml by `tlvlog gen c-log`; do not edit. */
#ifndef TLVLOG_LOG_H
#define TLVLOG_LOG_H

/*
 * Logs of tlvlog: a writer and a reader, for a kernel, a driver, firmware or user
 * space. Header only; needs nothing but tlvlog.h: no library, no allocation, no
 * floating point, no array of variable length. C99 or C++11 with GNU builtins.
 *
 * TLVLOG_NO_STRINGS, defined before this is included, compiles the text of
 * messages out of the writer. Reasons and their arguments still arrive, and a
 * reader that knows the spec rebuilds the text.
 */
#include "tlvlog.h"

static inline int tlvlog_rank_(__u64 severity)
{
	return severity < 2 ? (int)severity : 2;
}

static inline __u64 tlvlog_rank_u8_(const __u8 *at)
{
	__u8 value;

	__builtin_memcpy(&value, at, sizeof(value));
	return (__u64)value;
}

/* The severity of a record, as its type or its value says it; info where neither does. */
static inline int tlvlog_severity_of_(__u16 type, const __u8 *value, __u32 len)
{
	switch (type) {
	case TLVLOG_TYPE_STRING:
		return TLVLOG_SEVERITY_INFO;
	case TLVLOG_TYPE_END:
		return TLVLOG_SEVERITY_INFO;
	case TLVLOG_TYPE_ERROR:
		return len >= 9 ? tlvlog_rank_(tlvlog_rank_u8_(value + 8)) : 2;
	case TLVLOG_TYPE_LOSS:
		return TLVLOG_SEVERITY_INFO;
	case TLVLOG_TYPE_VERIFIER_STATISTICS:
		return TLVLOG_SEVERITY_INFO;
	case TLVLOG_TYPE_CORE_RELOCATION:
		return TLVLOG_SEVERITY_INFO;
	default:
		(void)value;
		(void)len;
		return 2;
	}
}

/* The same of a record that stands in memory with its header. */
static inline int tlvlog_severity_at_(const __u8 *record, __u32 len)
{
	__u16 type;

	__builtin_memcpy(&type, record, 2);
	return tlvlog_severity_of_(type, record + 6, len);
}

/*
 * The writer.
 *
 * It writes to memory that nobody else can write to: in a kernel a private
 * buffer, copied to the caller once after tlvlog_finish(), where a fault must
 * not change the result of the call. Keeping the head, it can also write to
 * foreign memory through a store callback. Either way it never reads back what
 * it did not itself write: lengths, counts and positions live in its struct.
 *
 * Everything answers 1 when a record was kept and 0 when it was given up; no
 * answer needs to be looked at. A function with a trailing underscore is
 * internal.
 *
 * Keeping the head, a record in memory is published value first, then length,
 * then type, in front of a cleared header: whoever looks after the writer was
 * killed, at whichever instruction, finds every record whose append returned.
 *
 * A writer belongs to one thread of execution. A signal handler that comes in
 * the middle is safe for memory: nothing is ever written outside the buffer.
 * Keeping the head its records are given up and counted; by the other rules
 * they may cost a record that nobody counts, or the log. It should have a log
 * of its own. The same holds of a call that is left by a jump: keeping the
 * head, the writer gives everything up from then on, until tlvlog_finish().
 *
 * Costs. An append is a copy. The head only appends. The tail is a ring that
 * tlvlog_finish() turns once. By severity, once the buffer is full, the records
 * are counted by class with the place of each class's oldest one, so nothing in
 * front of the first record given up is read again or moved, and no header is
 * read more than twice for each class that can go. From %TLVLOG_BATCH_CAPACITY_MIN bytes on a compaction frees an eighth
 * of the room, or half of what may go, which pays for as many bytes of appends.
 * Decision 7 of tlvlog has the mixes for which that is dearest.
 */

/* What survives a full buffer. */
#define TLVLOG_KEEP_SEVERITY 0
#define TLVLOG_KEEP_HEAD 1
#define TLVLOG_KEEP_TAIL 2

/* Reserve room for a loss record, and write it. */
#define TLVLOG_WITH_LOSS 1
/* tlvlog_result() answers -ENOSPC when something was given up. */
#define TLVLOG_WITH_ENOSPC 2
/* Keeping the head or the tail, let an error shed attributes as it does by severity. */
#define TLVLOG_WITH_SHED 4

#define TLVLOG_HEADER_SIZE_ 6
#define TLVLOG_END_SIZE_ 8
#define TLVLOG_LOSS_SIZE_ 30
#define TLVLOG_FIXED_SIZE_ 10	/* of an error, in front of its attributes */
#define TLVLOG_SHED_RANKS_ 19
/*
 * A record that takes room as it grows gives up no more than one of its final
 * size would, up to this size; beyond it, up to an eighth of its size more, so
 * that the compactions on its way stay few.
 */
#define TLVLOG_PIECES_MAX_ 4096
#define TLVLOG_EINVAL_ 22
#define TLVLOG_ENOSPC_ 28

#define TLVLOG_LIKELY_(x) __builtin_expect(!!(x), 1)
/* Neither C++ nor a checker of C takes the other's null pointer. */
#ifdef __cplusplus
#define TLVLOG_NULL_ 0
#else
#define TLVLOG_NULL_ ((void *)0)
#endif
/* In a kernel "noinline" and friends are macros: hence the underscores. */
#define TLVLOG_COLD_ __attribute__((__noinline__, __cold__, __unused__))
#define TLVLOG_APART_ __attribute__((__noinline__, __unused__))

static inline void tlvlog_barrier_(void)
{
	__asm__ __volatile__("" ::: "memory");
}

/*
 * The order in which a record is published, for whoever looks when the writer
 * is dead. Where somebody looks while it writes, on another processor, define
 * this before the header is included, in a kernel as smp_wmb().
 */
#ifndef TLVLOG_ORDER_STORES
#define TLVLOG_ORDER_STORES() tlvlog_barrier_()
#endif
/* Whether eight bytes at any address are one store. */
#if defined(__x86_64__) || defined(__powerpc64__) || defined(__s390x__) || \
	(defined(__aarch64__) && defined(__ARM_FEATURE_UNALIGNED))
#define TLVLOG_WORD_STORES_ 1
#else
#define TLVLOG_WORD_STORES_ 0
#endif

/**
 * typedef tlvlog_store_fn - write to foreign memory, copy_to_user() for example
 * @context: what tlvlog_init_store() was given
 * @offset: where in the caller's buffer
 * @bytes: what to write
 * @count: how many bytes
 *
 * Writes @count @bytes at @offset of the caller's buffer and returns 0, or
 * anything else when it cannot; then it is not called again.
 */
typedef int (*tlvlog_store_fn)(void *context, __u32 offset, const void *bytes, __u32 count);

/* What an open error gives up, for want of room. */
struct tlvlog_shed_ {
	__u64 bytes;		/* of attributes that are gone */
	__u64 start;		/* of the attribute that is being written */
	__u64 wall;		/* how far it may reach */
	__u64 left;		/* what those of @rank may still take */
	__u32 depth;		/* 1 in an attribute, more in nests */
	__u16 reason;
	__u16 type;
	__u8 flags;
	__u8 rank;		/* of the attributes that go in part; those of lower rank all go */
	__u8 is_able;		/* its fixed part is known, and nothing else stands in it */
	__u8 is_planned;	/* @rank and @left say what goes */
	__u8 is_cut;		/* the attribute that is being written */
	__u8 is_lossy;		/* something is gone */
};

/**
 * struct tlvlog_writer - a log that is being written; its members are internal
 */
struct tlvlog_writer {
	/* private: */
	__u8 *memory;		/* NULL: nothing is written, or by @store */
	__u32 end;		/* where the memory ends that needs no thought */
	__u32 room;		/* capacity less @reserved */
	__u32 tail;		/* where the next record goes */
	__u32 bias;		/* bytes kept, less @tail */
	__u32 start;		/* keeping the tail: where the oldest record stands */
	__u32 finished;		/* size of the log, when its trailer stands behind the last record */
	__u32 counted;		/* by severity: how far @first and @held count */
	__u32 held[3];		/* of each severity, the bytes of its records */
	__u32 first[3];		/* of each severity, where its oldest record stands */
	__u32 reserved;		/* bytes of the trailer */
	__u64 dropped_records;
	__u64 dropped_bytes;
	__u64 missed_records;	/* given up because they came in the middle of a call */
	__u64 missed_bytes;
	tlvlog_store_fn store;
	void *context;
	__u8 keep;
	__u8 flags;
	__u8 faulted;
	__u8 closed;		/* the head is complete, or the store has failed, or the log is spoilt */
	__u8 busy;		/* a call is under way, or was left by a jump */
	__u8 open;		/* a record is: 1 written, 2 given up, 3 measured */
	__u8 pass;		/* of tlvlog_record(): 1 measures, 2 writes; 3 and 4 after shedding */
	__u8 grown;		/* something has gone for the open record already */
	__u8 open_severity;
	__u64 open_size;	/* its bytes so far, the header included */
	__u16 open_type;
	__u8 kept;		/* what the last pass came to */
	__u8 shed_rank;		/* the plan for the next pass, as in @shed */
	__u64 shed_left;
	__u32 shed_bytes[TLVLOG_SHED_RANKS_];	/* of the open error's attributes, by rank */
	struct tlvlog_shed_ shed;
};

/**
 * struct tlvlog_nest - the place of a nest that is being written
 */
struct tlvlog_nest {
	/* private: */
	__u32 at;
};

static inline __u32 tlvlog_used_(const struct tlvlog_writer *w)
{
	return w->tail + w->bias;
}

static inline __u32 tlvlog_smaller_(__u32 a, __u32 b)
{
	return a < b ? a : b;
}

static inline __u32 tlvlog_free_(const struct tlvlog_writer *w)
{
	return w->room - tlvlog_smaller_(tlvlog_used_(w), w->room);
}

/* Begin a call that others must not come into; 0 when this one has come into another. */
static inline int tlvlog_enter_(struct tlvlog_writer *w)
{
	if (w->busy)
		return 0;
	w->busy = 1;
	w->end = 0;
	tlvlog_barrier_();
	return 1;
}

static inline void tlvlog_leave_(struct tlvlog_writer *w)
{
	tlvlog_barrier_();
	w->busy = 0;
}

static inline void tlvlog_miss_(struct tlvlog_writer *w, __u64 size)
{
	w->missed_records++;
	w->missed_bytes += size;
}

static inline void tlvlog_write_header_(__u8 *at, __u16 type, __u32 len)
{
	__builtin_memcpy(at, &type, 2);
	__builtin_memcpy(at + 2, &len, 4);
}

/* The same with one store of eight bytes, of which @next are the last two. */
static inline void tlvlog_write_word_(__u8 *at, __u16 type, __u32 len, __u16 next)
{
#if __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
	const __u64 header = (__u64)next << 48 | (__u64)len << 16 | type;
#else
	const __u64 header = (__u64)type << 48 | (__u64)len << 16 | next;
#endif

	__builtin_memcpy(at, &header, sizeof(header));
}

/*
 * How far records may be appended as they are; nothing while one is open, and
 * nothing that is to be published. Two bytes behind may be overwritten: the
 * trailer's, but in a ring a record's.
 */
static inline void tlvlog_refresh_(struct tlvlog_writer *w)
{
	__u32 left;

	w->end = 0;
	if (w->memory && !w->closed && !w->open && w->keep != TLVLOG_KEEP_HEAD) {
		left = tlvlog_smaller_(w->room - w->tail, tlvlog_free_(w));
		if (w->keep == TLVLOG_KEEP_TAIL)
			left -= tlvlog_smaller_(left, 2);
		w->end = w->tail + left;
	}
}

/* Store at a place of the buffer; a ring goes on at its beginning. */
static TLVLOG_COLD_ void tlvlog_store_far_(struct tlvlog_writer *w, __u32 at, const void *bytes,
					   __u32 count)
{
	__u32 part;

	if (w->store) {
		if (!w->faulted && w->store(w->context, at, bytes, count)) {
			w->faulted = 1;
			w->closed = 1;
		}
		return;
	}
	if (at >= w->room)
		at -= w->room;
	part = tlvlog_smaller_(count, w->room - at);
	__builtin_memcpy(w->memory + at, bytes, part);
	__builtin_memcpy(w->memory, (const __u8 *)bytes + part, count - part);
}

static inline void tlvlog_store_(struct tlvlog_writer *w, __u32 at, const void *bytes, __u32 count)
{
	if (!count)
		return;
	if (TLVLOG_LIKELY_(w->memory && w->keep != TLVLOG_KEEP_TAIL))
		__builtin_memcpy(w->memory + at, bytes, count);
	else
		tlvlog_store_far_(w, at, bytes, count);
}

/* No record, and no trailer either, where the next one is to be published. */
static TLVLOG_COLD_ void tlvlog_unpublish_(struct tlvlog_writer *w)
{
	static const __u8 nothing[TLVLOG_HEADER_SIZE_] = { 0, 0, 0, 0, 0, 0 };

	if (w->store)
		tlvlog_store_far_(w, w->tail, nothing, sizeof(nothing));
	else if (TLVLOG_WORD_STORES_)	/* a trailer is no shorter */
		tlvlog_write_word_(w->memory + w->tail, 0, 0, 0);
	else
		__builtin_memcpy(w->memory + w->tail, nothing, 2);
	TLVLOG_ORDER_STORES();
}

/*
 * Publish the record at @at, whose value stands there. In front of all others
 * its header is one store, if the machine has such: a length without a type,
 * which means the end behind a record, is damage there.
 */
static inline void tlvlog_publish_(struct tlvlog_writer *w, __u32 at, __u16 type, __u32 len)
{
	__u8 *memory;
	__u16 next;

	TLVLOG_ORDER_STORES();
	if (w->store) {
		tlvlog_store_far_(w, at + 2, &len, 4);
		tlvlog_store_far_(w, at, &type, 2);
		TLVLOG_ORDER_STORES();
		return;
	}
	memory = w->memory + at;
	if (TLVLOG_WORD_STORES_ && !at) {
		__builtin_memcpy(&next, memory + TLVLOG_HEADER_SIZE_, 2);
		tlvlog_write_word_(memory, type, len, next);
	} else {
		__builtin_memcpy(memory + 2, &len, 4);
		TLVLOG_ORDER_STORES();
		__builtin_memcpy(memory, &type, 2);
	}
	TLVLOG_ORDER_STORES();
}

static inline void tlvlog_count_dropped_(struct tlvlog_writer *w, __u64 size)
{
	w->dropped_records++;
	w->dropped_bytes += size;
}

/*
 * The size of the record at @at of the memory, which this writer wrote. 0 when
 * it does not end in front of @end: something came in the middle of an append.
 */
static inline __u32 tlvlog_size_at_(const struct tlvlog_writer *w, __u32 at, __u32 end)
{
	__u32 len;

	__builtin_memcpy(&len, w->memory + at + 2, 4);
	return (__u64)at + TLVLOG_HEADER_SIZE_ + len <= end ? TLVLOG_HEADER_SIZE_ + len : 0;
}

/* Give up the oldest record of the ring; 0 when none stands there. */
static inline int tlvlog_drop_oldest_(struct tlvlog_writer *w)
{
	__u8 bytes[4];
	__u32 i, at, len;

	for (i = 0; i < 4; i++) {
		at = w->start + 2 + i;
		bytes[i] = w->memory[at < w->room ? at : at - w->room];
	}
	__builtin_memcpy(&len, bytes, 4);
	if (tlvlog_used_(w) > w->room || (__u64)len + TLVLOG_HEADER_SIZE_ > tlvlog_used_(w))
		return 0;
	len += TLVLOG_HEADER_SIZE_;
	tlvlog_count_dropped_(w, len);
	w->start += len;
	if (w->start >= w->room)
		w->start -= w->room;
	w->bias -= len;
	return 1;
}

/*
 * Give up records of the severities with a quota, oldest first, until each
 * quota is used up, and close the gaps. @open bytes of an open record follow
 * the records and move along.
 */
static TLVLOG_APART_ void tlvlog_compact_(struct tlvlog_writer *w, __u32 quota[3], __u32 open)
{
	const __u32 used = w->tail;
	__u32 from = used, to, run, size, gone = 0;
	int s, gives[3], settled[3], unsettled = 0;	/* whether first[] is known again */

	for (s = 0; s < 3; s++) {
		gives[s] = quota[s] != 0;
		unsettled += gives[s];
		if (gives[s] && w->first[s] < from)
			from = w->first[s];
	}
	for (s = 0; s < 3; s++)
		settled[s] = !w->held[s] || w->first[s] < from;
	to = run = from;
	while (unsettled) {
		size = tlvlog_size_at_(w, from, used);
		if (!size) {
			w->closed = 1;
			break;
		}
		s = tlvlog_severity_at_(w->memory + from, size - TLVLOG_HEADER_SIZE_);
		if (quota[s]) {
			quota[s] -= tlvlog_smaller_(quota[s], size);
			w->held[s] -= size;
			tlvlog_count_dropped_(w, size);
			__builtin_memmove(w->memory + to, w->memory + run, from - run);
			to += from - run;
			run = from + size;
			gone += size;
			if (!w->held[s]) {
				settled[s] = 1;
				unsettled--;
			}
		} else if (!settled[s]) {
			settled[s] = 1;
			unsettled -= gives[s];
			w->first[s] = from - gone;
		}
		from += size;
	}
	for (s = 0; s < 3; s++)
		if (!settled[s])
			w->first[s] -= gone;
	__builtin_memmove(w->memory + to, w->memory + run, used + open - run);
	w->tail = w->counted = used - gone;
}

/* Count the records that came since this was last done, each once, by severity. */
static TLVLOG_APART_ void tlvlog_count_(struct tlvlog_writer *w)
{
	__u32 size;
	int s;

	for (; w->counted < w->tail; w->counted += size) {
		size = tlvlog_size_at_(w, w->counted, w->tail);
		if (!size) {
			w->closed = 1;
			return;
		}
		s = tlvlog_severity_at_(w->memory + w->counted, size - TLVLOG_HEADER_SIZE_);
		if (!w->held[s])
			w->first[s] = w->counted;
		w->held[s] += size;
	}
}

/* Let the least severe go for a record of @size bytes; 0 when that cannot help. */
static TLVLOG_COLD_ int tlvlog_give_up_(struct tlvlog_writer *w, __u32 size, int severity,
					__u32 open)
{
	const int lowest = severity ? severity : 1;
	__u32 need, batch, may_go = 0;
	__u32 quota[3] = { 0, 0, 0 };
	int s;

	tlvlog_count_(w);
	if (w->closed || open > w->room - w->tail)
		return 0;
	for (s = lowest; s < 3; s++)
		may_go += w->held[s];
	need = w->tail + size - w->room;
	if (may_go < need)
		return 0;
	batch = 0;
	if (w->grown)
		batch = size > TLVLOG_PIECES_MAX_ ? tlvlog_smaller_(size / 8, may_go) : 0;
	else if (w->room + w->reserved >= TLVLOG_BATCH_CAPACITY_MIN)
		batch = tlvlog_smaller_(w->room / 8, may_go / 2);
	if (need < batch)
		need = batch;
	w->grown = 1;
	for (s = 2; s >= lowest; s--) {
		quota[s] = tlvlog_smaller_(need, w->held[s]);
		need -= quota[s];
	}
	tlvlog_compact_(w, quota, open);
	return 1;
}

/*
 * Make room for a record of @size bytes; @open of them are there already.
 * 0 when the record is to be given up itself.
 */
static TLVLOG_COLD_ int tlvlog_make_room_(struct tlvlog_writer *w, __u64 size, int severity,
					  __u32 open)
{
	if (w->closed || (!w->memory && !w->store))
		return 0;
	if (size <= tlvlog_free_(w))
		return 1;
	if (w->keep == TLVLOG_KEEP_HEAD) {
		w->closed = 1;
		return 0;
	}
	if (size > w->room)
		return 0;
	if (w->keep == TLVLOG_KEEP_SEVERITY)
		return tlvlog_give_up_(w, (__u32)size, severity, open) && size <= tlvlog_free_(w);
	while (size > tlvlog_free_(w))
		if (!tlvlog_drop_oldest_(w)) {
			w->closed = 1;
			return 0;
		}
	return 1;
}

/*
 * An error that does not fit gives up attributes instead of being given up
 * itself: by severity always, else with TLVLOG_WITH_SHED. The order is the
 * spec's; of equals the last goes first. In tlvlog_record(), and where a record
 * is put whole, it is kept to. An error that is opened and committed without
 * tlvlog_record() gives up the attribute that finds no room, and all later ones.
 */

/* The rank of an attribute of an error: those with the lowest go first. */
static inline int tlvlog_shed_rank_(__u16 type, __u16 reason)
{
	switch (type) {
	case TLVLOG_A_ERROR_SUGGESTION:
		return 2;
	case TLVLOG_A_ERROR_CAUSAL_STEP:
		return 3;
	case TLVLOG_A_ERROR_HEADLINE:
		return 4;
	case TLVLOG_A_ERROR_CATEGORY:
		return 5;
	case TLVLOG_A_ERROR_BTF_MEMBER:
		return 6;
	case TLVLOG_A_ERROR_BTF_TYPE:
		return 7;
	case TLVLOG_A_ERROR_FIELD_PATH:
		return 8;
	case TLVLOG_A_ERROR_SOURCE_LINE:
		return 9;
	case TLVLOG_A_ERROR_LIMIT:
		return 10;
	case TLVLOG_A_ERROR_OBJECT:
		return 11;
	case TLVLOG_A_ERROR_COOKIE:
		return 12;
	case TLVLOG_A_ERROR_BTF_TYPE_ID:
	case TLVLOG_A_ERROR_BTF_MEMBER_OFFSET:
	case TLVLOG_A_ERROR_BTF_OBJECT_ID:
		return 13;
	case TLVLOG_A_ERROR_MISSING:
	case TLVLOG_A_ERROR_MISSING_IN:
		return 14;
	case TLVLOG_A_ERROR_FIELD_OFFSET:
	case TLVLOG_A_ERROR_INSTRUCTION:
		return 15;
	case TLVLOG_A_ERROR_ARGUMENT_UNSIGNED:
	case TLVLOG_A_ERROR_ARGUMENT_SIGNED:
	case TLVLOG_A_ERROR_ARGUMENT_TEXT:
		return 16;
	case TLVLOG_A_ERROR_GUESS:
		return 17;
	case TLVLOG_A_ERROR_MESSAGE:
		return reason ? 1 : 18;
	default:
		(void)reason;
		return 0;
	}
}

static inline int tlvlog_sheds_(const struct tlvlog_writer *w)
{
	return w->keep == TLVLOG_KEEP_SEVERITY || (w->flags & TLVLOG_WITH_SHED);
}

static inline int tlvlog_is_error_(const struct tlvlog_writer *w)
{
	return w->open_type == TLVLOG_TYPE_ERROR;
}

/* The attribute that is being written goes; what comes of it is counted. */
static inline void tlvlog_cut_(struct tlvlog_writer *w)
{
	w->shed.bytes += w->open_size - w->shed.start;
	w->open_size = w->shed.start;
	w->shed.is_cut = 1;
	w->shed.is_lossy = 1;
}

/* Whether bytes of an open error are to be written; it looks at the fixed part as it comes. */
static TLVLOG_COLD_ int tlvlog_admit_(struct tlvlog_writer *w, const void *bytes, __u32 count)
{
	const __u8 *fixed = (const __u8 *)bytes;

	if (w->open_size == TLVLOG_HEADER_SIZE_ && count >= TLVLOG_FIXED_SIZE_) {
		__builtin_memcpy(&w->shed.reason, fixed + 6, 2);
		w->shed.flags = fixed[9];
		w->shed.is_able = (__u8)tlvlog_sheds_(w);
		return 1;
	}
	if (!w->shed.depth) {	/* bytes of which nothing is known: they go with the record */
		w->shed.is_able = 0;
		if (!w->shed.is_lossy)
			return 1;
		w->shed.bytes += count;
		return 0;
	}
	if (!w->shed.is_cut && w->shed.is_planned && w->open_size + count > w->shed.wall)
		tlvlog_cut_(w);
	if (w->shed.is_cut)
		w->shed.bytes += count;
	return !w->shed.is_cut;
}

/* No room for what an open error has grown to: it goes on without this attribute, or not at all. */
static inline int tlvlog_goes_on_(struct tlvlog_writer *w)
{
	const int is_sound = w->keep == TLVLOG_KEEP_HEAD ? !w->faulted : !w->closed;

	if (!tlvlog_is_error_(w) || !w->shed.is_able || !w->shed.depth || !is_sound ||
	    (!w->memory && !w->store))
		return 0;
	tlvlog_cut_(w);
	w->shed.is_planned = 1;
	w->shed.rank = TLVLOG_SHED_RANKS_;	/* all that follow */
	return 1;
}

/* Begin an attribute of @size bytes, of a nest those of its header. */
static inline void tlvlog_begin_attribute_(struct tlvlog_writer *w, __u16 type, __u64 size)
{
	int rank;

	if (!tlvlog_is_error_(w) || w->shed.depth++)
		return;
	w->shed.start = w->open_size;
	w->shed.type = type;
	w->shed.is_cut = 0;
	if (!w->shed.is_planned)
		return;
	rank = tlvlog_shed_rank_(type, w->shed.reason);
	w->shed.wall = rank > w->shed.rank ? ~(__u64)0 : 0;
	if (rank == w->shed.rank) {
		w->shed.wall = w->open_size + w->shed.left;
		/* What does not fit at last must not push others out while it is written. */
		if (w->pass == 4 && w->shed.wall > tlvlog_free_(w))
			w->shed.wall = tlvlog_free_(w);
	}
	if (w->open_size + size > w->shed.wall)
		tlvlog_cut_(w);
}

static inline void tlvlog_end_attribute_(struct tlvlog_writer *w)
{
	int rank;

	if (!tlvlog_is_error_(w) || !w->shed.depth || --w->shed.depth)
		return;
	rank = tlvlog_shed_rank_(w->shed.type, w->shed.reason);
	if (!w->shed.is_planned)
		w->shed_bytes[rank] += (__u32)(w->open_size - w->shed.start);
	else if (rank == w->shed.rank)
		w->shed.left = w->shed.is_cut ? 0 : w->shed.left - (w->open_size - w->shed.start);
	w->shed.is_cut = 0;
}

/* What a record of this severity may take at most, when others have made room for it. */
static inline __u64 tlvlog_most_(struct tlvlog_writer *w)
{
	__u64 most = tlvlog_free_(w);
	int s;

	if (w->keep == TLVLOG_KEEP_TAIL)
		return w->room;
	if (w->keep == TLVLOG_KEEP_SEVERITY) {
		tlvlog_count_(w);
		for (s = w->open_severity ? w->open_severity : 1; s < 3; s++)
			most += w->held[s];
	}
	return most;
}

/* The open error has been measured and does not fit: what must go of it; 0 when that is not enough. */
static TLVLOG_COLD_ int tlvlog_plan_(struct tlvlog_writer *w, int was_closed)
{
	const int is_target = w->memory || w->store;
	__u64 most, size = w->open_size;
	int rank;

	if (!tlvlog_is_error_(w) || !w->shed.is_able || w->shed.depth || !is_target || was_closed)
		return 0;
	most = tlvlog_most_(w);
	if (w->keep == TLVLOG_KEEP_HEAD)
		w->closed = w->faulted;	/* until it is there */
	for (rank = 0; rank < TLVLOG_SHED_RANKS_ && size > most; rank++)
		size -= w->shed_bytes[rank];
	if (size > most || w->closed) {
		w->closed |= w->keep == TLVLOG_KEEP_HEAD;
		return 0;
	}
	w->shed_rank = (__u8)(rank - 1);
	w->shed_left = most - size;
	return 1;
}

/* The open record of @open bytes does not fit into what is free with its next ones. */
static TLVLOG_COLD_ void tlvlog_grow_(struct tlvlog_writer *w, __u64 size, __u32 open)
{
	if (w->pass & 1)
		w->open = 3;
	else if (!tlvlog_make_room_(w, size, w->open_severity, open) && !tlvlog_goes_on_(w))
		w->open = 2;
}

static inline void tlvlog_extend_(struct tlvlog_writer *w, const void *bytes, __u32 count)
{
	const __u64 before = w->open_size;

	if (!w->open || (tlvlog_is_error_(w) && !tlvlog_admit_(w, bytes, count)))
		return;
	w->open_size += count;
	if (w->open == 1 && w->open_size > tlvlog_free_(w))
		tlvlog_grow_(w, w->open_size, (__u32)before);
	if (w->open == 1 && !w->shed.is_cut)
		tlvlog_store_(w, w->tail + (__u32)before, bytes, count);
}

static inline void tlvlog_emit_(struct tlvlog_writer *w, const void *bytes, __u32 count)
{
	if (!tlvlog_enter_(w)) {
		w->missed_bytes += count;
		return;
	}
	tlvlog_extend_(w, bytes, count);
	tlvlog_leave_(w);
}

static TLVLOG_COLD_ void tlvlog_start_error_(struct tlvlog_writer *w)
{
	w->shed.depth = 0;
	w->shed.is_planned = w->pass >= 3;
	w->shed.rank = w->shed_rank;
	w->shed.left = w->shed_left;
	__builtin_memset(w->shed_bytes, 0, sizeof(w->shed_bytes));
}

static inline void tlvlog_start_(struct tlvlog_writer *w, __u16 type, int severity, __u64 size)
{
	if (w->open)
		tlvlog_count_dropped_(w, w->open_size + w->shed.bytes);
	if (w->finished && w->keep == TLVLOG_KEEP_HEAD)
		tlvlog_unpublish_(w);
	w->open = 1;
	w->finished = 0;
	w->grown = 0;
	w->open_type = type;
	w->open_severity = (__u8)severity;
	w->open_size = TLVLOG_HEADER_SIZE_;
	w->shed.bytes = 0;
	w->shed.is_able = w->shed.is_cut = w->shed.is_lossy = 0;
	if (type == TLVLOG_TYPE_ERROR)
		tlvlog_start_error_(w);
	if (size > tlvlog_free_(w) || w->closed || (!w->memory && !w->store))
		tlvlog_grow_(w, size, 0);
}

/* Begin a record of which @size bytes, the header included, are known to come. */
static inline void tlvlog_begin_(struct tlvlog_writer *w, __u16 type, int severity, __u64 size)
{
	if (!tlvlog_enter_(w)) {
		tlvlog_miss_(w, TLVLOG_HEADER_SIZE_);	/* its other bytes follow */
		return;
	}
	tlvlog_start_(w, type, severity, size);
	tlvlog_leave_(w);
}

static TLVLOG_APART_ int tlvlog_end_(struct tlvlog_writer *w)
{
	static const __u8 nothing[TLVLOG_HEADER_SIZE_] = { 0, 0, 0, 0, 0, 0 };
	const __u32 size = (__u32)w->open_size;
	const __u32 len = size - TLVLOG_HEADER_SIZE_;
	int kept = w->open == 1 && w->open_size <= tlvlog_free_(w);

	if (!w->open)
		return 0;
	if (kept && w->shed.is_lossy) {
		w->shed.flags |= 1;
		tlvlog_store_(w, w->tail + TLVLOG_HEADER_SIZE_ + 9, &w->shed.flags, 1);
	}
	if (kept && w->keep == TLVLOG_KEEP_HEAD) {
		tlvlog_store_(w, w->tail + size, nothing, sizeof(nothing));
		tlvlog_publish_(w, w->tail, w->open_type, len);
	} else if (kept) {
		tlvlog_store_(w, w->tail + 2, &len, 4);
		tlvlog_store_(w, w->tail, &w->open_type, 2);
	}
	if (kept && !w->faulted) {
		w->tail += size;
		w->dropped_bytes += w->shed.bytes;
		w->closed |= w->shed.is_lossy && w->keep == TLVLOG_KEEP_HEAD;
		if (w->keep == TLVLOG_KEEP_TAIL && w->tail >= w->room) {
			w->tail -= w->room;
			w->bias += w->room;
		}
	} else {
		kept = 0;
		tlvlog_count_dropped_(w, w->open_size + w->shed.bytes);
	}
	w->open = 0;
	w->shed.bytes = 0;
	w->shed.is_lossy = 0;
	tlvlog_refresh_(w);
	return kept;
}

static TLVLOG_APART_ int tlvlog_next_pass_(struct tlvlog_writer *w)
{
	int was_closed;

	if (!w->pass) {
		if (w->open) {
			w->open = 2;
			tlvlog_end_(w);
		}
		w->pass = 1;
		return 1;
	}
	if ((w->pass & 1) && w->open == 3) {
		was_closed = w->closed;
		if (tlvlog_make_room_(w, w->open_size, w->open_severity, 0))
			w->pass++;
		else if (w->pass == 1 && tlvlog_plan_(w, was_closed))
			w->pass = 3;
		else
			w->open = 2;
		if (w->open == 3) {
			w->open = 0;
			return 1;
		}
	}
	w->pass = 0;
	w->kept = (__u8)tlvlog_end_(w);
	return 0;
}

/* Whether the attributes in the value of an error end with it. */
static inline int tlvlog_adds_up_(const __u8 *value, __u32 len)
{
	__u32 at = TLVLOG_FIXED_SIZE_, size;

	while (at < len) {
		if (len - at < TLVLOG_HEADER_SIZE_)
			return 0;
		__builtin_memcpy(&size, value + at + 2, 4);
		at += TLVLOG_HEADER_SIZE_;
		if (size > len - at)
			return 0;
		at += size;
	}
	return at == len;
}

/* An error that does not fit as it is, its value whole: as in tlvlog_record(). */
static TLVLOG_COLD_ int tlvlog_put_shed_(struct tlvlog_writer *w, int severity, const __u8 *value,
					 __u32 len)
{
	const __u8 pass = w->pass;
	__u32 at, size;
	__u16 type;

	w->pass = 0;
	while (tlvlog_next_pass_(w)) {
		tlvlog_start_(w, TLVLOG_TYPE_ERROR, severity, TLVLOG_HEADER_SIZE_ + TLVLOG_FIXED_SIZE_);
		tlvlog_extend_(w, value, TLVLOG_FIXED_SIZE_);
		for (at = TLVLOG_FIXED_SIZE_; at < len; at += size) {
			__builtin_memcpy(&type, value + at, 2);
			__builtin_memcpy(&size, value + at + 2, 4);
			size += TLVLOG_HEADER_SIZE_;
			tlvlog_begin_attribute_(w, type, size);
			tlvlog_extend_(w, value + at, size);
			tlvlog_end_attribute_(w);
		}
	}
	w->pass = pass;
	return w->kept;
}

/* Append a record whose value is known; nothing is open. */
static TLVLOG_COLD_ int tlvlog_put_whole_(struct tlvlog_writer *w, __u16 type, int severity,
					  const void *fixed, __u32 size, const void *rest, __u32 len)
{
	const __u64 whole = (__u64)TLVLOG_HEADER_SIZE_ + size + len;

	if (type == TLVLOG_TYPE_ERROR && !size && whole > tlvlog_free_(w) && tlvlog_sheds_(w) &&
	    tlvlog_adds_up_((const __u8 *)rest, len))
		return tlvlog_put_shed_(w, severity, (const __u8 *)rest, len);
	tlvlog_start_(w, type, severity, whole);
	tlvlog_extend_(w, fixed, size);
	tlvlog_extend_(w, rest, len);
	return tlvlog_end_(w);
}

/**
 * tlvlog_commit() - end the open record
 * @w: the writer
 *
 * Its value is written by now; its length follows, and its type last.
 */
static TLVLOG_APART_ int tlvlog_commit(struct tlvlog_writer *w)
{
	int kept;

	if (!tlvlog_enter_(w))
		return 0;
	kept = tlvlog_end_(w);
	tlvlog_leave_(w);
	return kept;
}

/* Move the bytes of the open record up by @count, from its last one on; a ring goes on. */
static TLVLOG_COLD_ void tlvlog_move_open_(struct tlvlog_writer *w, __u32 count)
{
	__u32 i, from, to;

	if (w->keep != TLVLOG_KEEP_TAIL) {
		__builtin_memmove(w->memory + w->tail + count, w->memory + w->tail, (__u32)w->open_size);
		return;
	}
	for (i = (__u32)w->open_size; i--;) {
		from = (w->tail + i) % w->room;
		to = (w->tail + i + count) % w->room;
		w->memory[to] = w->memory[from];
	}
}

/*
 * Append a record while another is open: it takes its place first. The open
 * one goes when there is no room for both.
 */
static TLVLOG_COLD_ int tlvlog_put_before_(struct tlvlog_writer *w, __u16 type, int severity,
					   const void *fixed, __u32 size, const void *rest, __u32 len)
{
	const __u64 whole = (__u64)TLVLOG_HEADER_SIZE_ + size + len;
	const __u16 open_type = w->open_type;
	const __u64 open_size = w->open_size;
	const __u8 open_severity = w->open_severity;
	const struct tlvlog_shed_ shed = w->shed;
	int kept, grown, open = w->open;

	if (open == 1 && (w->store || !tlvlog_make_room_(w, open_size + whole, open_severity,
							 (__u32)open_size)))
		open = 2;
	grown = w->grown;
	if (open == 1)
		tlvlog_move_open_(w, (__u32)whole);
	w->open = 0;
	kept = tlvlog_put_whole_(w, type, severity, fixed, size, rest, len);
	w->open = (__u8)open;
	w->open_type = open_type;
	w->open_size = open_size;
	w->open_severity = open_severity;
	w->shed = shed;
	if (type == TLVLOG_TYPE_ERROR)	/* the sizes by rank are now those of the other one */
		w->shed.is_able = 0;
	w->grown = (__u8)grown;
	tlvlog_refresh_(w);
	return kept;
}

static TLVLOG_COLD_ int tlvlog_put_slow_(struct tlvlog_writer *w, __u16 type, int severity,
					 const void *fixed, __u32 size, const void *rest, __u32 len)
{
	const __u64 whole = (__u64)TLVLOG_HEADER_SIZE_ + size + len;
	int kept;

	if (!tlvlog_enter_(w)) {
		tlvlog_miss_(w, whole);
		return 0;
	}
	if (w->open) {
		kept = tlvlog_put_before_(w, type, severity, fixed, size, rest, len);
	} else {
		kept = tlvlog_put_whole_(w, type, severity, fixed, size, rest, len);
	}
	tlvlog_leave_(w);
	return kept;
}

/*
 * Up to 64 bytes in pieces that overlap: no call, and from 16 on no branch that
 * hangs on the length either, since lengths of messages cannot be foreseen.
 */
static inline void tlvlog_copy_(__u8 *to, const __u8 *from, __u32 count)
{
	/* Or a compiler that sees a source of 64 bytes warns of the branch for more. */
	__asm__("" : "+r"(from));
	if (count > 64) {
		__builtin_memcpy(to, from, count);
	} else if (count >= 16) {
		const __u32 last = count - 16;
		const __u32 second = last < 16 ? last : 16, third = last < 32 ? last : 32;

		__builtin_memcpy(to, from, 16);
		__builtin_memcpy(to + second, from + second, 16);
		__builtin_memcpy(to + third, from + third, 16);
		__builtin_memcpy(to + last, from + last, 16);
	} else if (count >= 8) {
		__builtin_memcpy(to, from, 8);
		__builtin_memcpy(to + count - 8, from + count - 8, 8);
	} else if (count >= 4) {
		__builtin_memcpy(to, from, 4);
		__builtin_memcpy(to + count - 4, from + count - 4, 4);
	} else if (count) {
		to[0] = from[0];
		to[count / 2] = from[count / 2];
		to[count - 1] = from[count - 1];
	}
}

/* Keeping the head in memory: published at once, where there is room and nothing is open. */
static TLVLOG_APART_ int tlvlog_put_apart_(struct tlvlog_writer *w, __u16 type, int severity,
					   const void *fixed, __u32 size, const void *rest, __u32 len)
{
	const __u64 whole = (__u64)TLVLOG_HEADER_SIZE_ + size + len;
	__u8 *at;

	if (w->keep != TLVLOG_KEEP_HEAD || !w->memory || !tlvlog_enter_(w))
		return tlvlog_put_slow_(w, type, severity, fixed, size, rest, len);
	if (w->closed || w->open || w->finished || whole > tlvlog_free_(w)) {
		tlvlog_leave_(w);
		return tlvlog_put_slow_(w, type, severity, fixed, size, rest, len);
	}
	w->open_size = whole;
	w->open = 1;	/* so that it counts if a jump leaves from here */
	tlvlog_barrier_();
	at = w->memory + w->tail + TLVLOG_HEADER_SIZE_;
	tlvlog_copy_(at, (const __u8 *)fixed, size);
	tlvlog_copy_(at + size, (const __u8 *)rest, len);
	__builtin_memset(at + size + len, 0, TLVLOG_HEADER_SIZE_);
	tlvlog_publish_(w, w->tail, type, size + len);
	w->tail += (__u32)whole;
	tlvlog_barrier_();
	w->open = 0;
	tlvlog_leave_(w);
	return 1;
}

/*
 * Take @size bytes behind the last record, or NULL. The place is read once and
 * moved on before anything is written: a signal handler that appends in the
 * middle cannot make it lie outside of the room.
 */
static inline __u8 *tlvlog_take_(struct tlvlog_writer *w, __u64 size)
{
	const __u32 tail = *(volatile __u32 *)&w->tail;

	if (!TLVLOG_LIKELY_(tail + size <= w->end))
		return TLVLOG_NULL_;
	w->tail = tail + (__u32)size;
	tlvlog_barrier_();
	return w->memory + tail;
}

/* A value of a record of known severity. Where it is used stands a call and no more. */
static TLVLOG_APART_ int tlvlog_put_value_(struct tlvlog_writer *w, __u16 type, int severity,
					   const void *value, __u32 len)
{
	__u8 *at = tlvlog_take_(w, (__u64)TLVLOG_HEADER_SIZE_ + len);

	if (TLVLOG_LIKELY_(at)) {
		tlvlog_write_word_(at, type, len, 0);
		tlvlog_copy_(at + TLVLOG_HEADER_SIZE_, (const __u8 *)value, len);
		return 1;
	}
	return tlvlog_put_apart_(w, type, severity, "", 0, value, len);
}

/* The same of a value in two parts. */
static TLVLOG_APART_ int tlvlog_put_parts_(struct tlvlog_writer *w, __u16 type, int severity,
					   const void *fixed, __u32 size, const void *rest, __u32 len)
{
	__u8 *at = tlvlog_take_(w, (__u64)TLVLOG_HEADER_SIZE_ + size + len);

	if (TLVLOG_LIKELY_(at)) {
		tlvlog_write_word_(at, type, size + len, 0);
		tlvlog_copy_(at + TLVLOG_HEADER_SIZE_, (const __u8 *)fixed, size);
		tlvlog_copy_(at + TLVLOG_HEADER_SIZE_ + size, (const __u8 *)rest, len);
		return 1;
	}
	return tlvlog_put_apart_(w, type, severity, fixed, size, rest, len);
}

/**
 * tlvlog_put() - append a record of any type, its value as it is on the wire
 * @w: the writer
 * @type: type of the record or attribute
 * @value: the value
 * @len: bytes of it
 */
static TLVLOG_APART_ int tlvlog_put(struct tlvlog_writer *w, __u16 type, const void *value, __u32 len)
{
	__u8 *at = tlvlog_take_(w, (__u64)TLVLOG_HEADER_SIZE_ + len);

	if (TLVLOG_LIKELY_(at)) {
		tlvlog_write_word_(at, type, len, 0);
		tlvlog_copy_(at + TLVLOG_HEADER_SIZE_, (const __u8 *)value, len);
		return 1;
	}
	return tlvlog_put_apart_(w, type, tlvlog_severity_of_(type, (const __u8 *)value, len), "", 0,
				value, len);
}

/**
 * tlvlog_write() - append bytes to the open record
 * @w: the writer
 * @bytes: the bytes
 * @count: how many
 */
static inline void tlvlog_write(struct tlvlog_writer *w, const void *bytes, __u32 count)
{
	tlvlog_emit_(w, bytes, count);
}

/**
 * tlvlog_write_number() - append a number to the open record, as decimal text
 * @w: the writer
 * @number: the number
 */
static TLVLOG_COLD_ void tlvlog_write_number(struct tlvlog_writer *w, __s64 number)
{
	char digits[20];
	__u64 rest = number < 0 ? 0 - (__u64)number : (__u64)number;
	int at = sizeof(digits);

	do {
		digits[--at] = (char)('0' + rest % 10);
		rest /= 10;
	} while (rest);
	if (number < 0)
		digits[--at] = '-';
	tlvlog_emit_(w, digits + at, (__u32)sizeof(digits) - (__u32)at);
}

/**
 * tlvlog_add() - append an attribute of any type to the open record
 * @w: the writer
 * @type: type of the record or attribute
 * @value: the value
 * @len: bytes of it
 */
static TLVLOG_APART_ void tlvlog_add(struct tlvlog_writer *w, __u16 type, const void *value, __u32 len)
{
	__u8 header[TLVLOG_HEADER_SIZE_];

	if (!tlvlog_enter_(w)) {
		w->missed_bytes += (__u64)sizeof(header) + len;
		return;
	}
	tlvlog_write_header_(header, type, len);
	tlvlog_begin_attribute_(w, type, (__u64)sizeof(header) + len);
	tlvlog_extend_(w, header, sizeof(header));
	tlvlog_extend_(w, value, len);
	tlvlog_end_attribute_(w);
	tlvlog_leave_(w);
}

/**
 * tlvlog_begin_nest() - begin a nest of any type in the open record
 * @w: the writer
 * @type: type of the record or attribute
 * @nest: keeps the place of the nest
 *
 * The attributes up to the tlvlog_end_nest() with the same @nest stand in it.
 */
static TLVLOG_APART_ void tlvlog_begin_nest(struct tlvlog_writer *w, __u16 type,
					    struct tlvlog_nest *nest)
{
	__u8 header[TLVLOG_HEADER_SIZE_];

	nest->at = (__u32)w->open_size;
	if (!tlvlog_enter_(w)) {
		w->missed_bytes += sizeof(header);
		return;
	}
	tlvlog_write_header_(header, type, 0);
	tlvlog_begin_attribute_(w, type, sizeof(header));
	tlvlog_extend_(w, header, sizeof(header));
	tlvlog_leave_(w);
}

/**
 * tlvlog_end_nest() - end a nest
 * @w: the writer
 * @nest: keeps the place of the nest
 */
static TLVLOG_APART_ void tlvlog_end_nest(struct tlvlog_writer *w, const struct tlvlog_nest *nest)
{
	const __u32 len = (__u32)w->open_size - nest->at - TLVLOG_HEADER_SIZE_;

	if (!tlvlog_enter_(w))
		return;
	/* Else it is a nest of a record that somebody has ended since. */
	if (w->open == 1 && !w->shed.is_cut && (__u64)nest->at + TLVLOG_HEADER_SIZE_ <= w->open_size)
		tlvlog_store_(w, w->tail + nest->at + 2, &len, 4);
	tlvlog_end_attribute_(w);
	tlvlog_leave_(w);
}

/**
 * tlvlog_cancel() - give the open record up; it counts as a truncation
 * @w: the writer
 */
static inline void tlvlog_cancel(struct tlvlog_writer *w)
{
	if (!tlvlog_enter_(w))
		return;
	if (w->open)
		w->open = 2;
	tlvlog_end_(w);
	tlvlog_leave_(w);
}

/* Whether the body of tlvlog_record() is to run, for the first time or once more. */
static TLVLOG_APART_ int tlvlog_pass_(struct tlvlog_writer *w)
{
	int is_next;

	if (!tlvlog_enter_(w)) {
		tlvlog_miss_(w, TLVLOG_HEADER_SIZE_);
		return 0;
	}
	is_next = tlvlog_next_pass_(w);
	tlvlog_leave_(w);
	return is_next;
}

/**
 * tlvlog_record() - append a record that is opened and gets its attributes in the body that follows
 * @w: the writer
 *
 *	tlvlog_record(w) {
 *		tlvlog_open_...(w, ...);
 *		tlvlog_add_...(w, ...);
 *	}
 *
 * The body runs a second time when the record does not fit into what is free:
 * then its size is known, and only what it needs is given up for it. An error
 * that sheds attributes runs twice more. The body must come to its end, and
 * must do the same each time.
 *
 * Opened and committed without this, a record takes room as it grows; what
 * had to go for it is gone also when it does not fit in the end, and an error
 * sheds what comes last.
 */
#define tlvlog_record(w) for (; tlvlog_pass_(w);)
/* Until something is written, the buffer is an untouched one. */
static inline void tlvlog_clear_(struct tlvlog_writer *w)
{
	static const __u8 nothing[TLVLOG_HEADER_SIZE_] = { 0, 0, 0, 0, 0, 0 };

	if (w->memory)
		__builtin_memcpy(w->memory, nothing, sizeof(nothing));
	else if (w->store && !w->faulted)
		tlvlog_store_far_(w, 0, nothing, sizeof(nothing));
	tlvlog_refresh_(w);
}

/**
 * tlvlog_reset() - begin a new log in the same buffer
 * @w: the writer
 */
static inline void tlvlog_reset(struct tlvlog_writer *w)
{
	w->tail = 0;
	w->bias = 0;
	w->start = 0;
	w->finished = 0;
	w->counted = 0;
	w->held[0] = w->held[1] = w->held[2] = 0;	/* first[] means nothing without */
	w->closed = w->faulted;
	w->busy = 0;
	w->open = 0;
	w->pass = 0;
	w->grown = 0;
	w->open_severity = 0;
	w->open_type = 0;
	w->open_size = 0;
	w->kept = 0;
	w->shed_rank = 0;
	w->shed_left = 0;
	__builtin_memset(&w->shed, 0, sizeof(w->shed));
	w->dropped_records = 0;
	w->dropped_bytes = 0;
	w->missed_records = 0;
	w->missed_bytes = 0;
	tlvlog_clear_(w);
}

static inline int tlvlog_set_up_(struct tlvlog_writer *w, void *memory, __u32 capacity, int keep,
				 unsigned int flags, tlvlog_store_fn store, void *context)
{
	const __u32 reserved = TLVLOG_END_SIZE_ + (flags & TLVLOG_WITH_LOSS ? TLVLOG_LOSS_SIZE_ : 0);
	const int is_target = memory || store;
	const int fits = capacity >= reserved && capacity <= TLVLOG_CAPACITY_MAX;
	const int known = keep >= TLVLOG_KEEP_SEVERITY && keep <= TLVLOG_KEEP_TAIL;
	const int refused = !known || (is_target ? !fits : capacity != 0);

	w->memory = refused ? TLVLOG_NULL_ : (__u8 *)memory;
	w->store = refused ? TLVLOG_NULL_ : store;
	w->context = context;
	w->room = is_target && !refused ? capacity - reserved : 0;
	w->reserved = reserved;
	w->keep = (__u8)keep;
	w->flags = (__u8)flags;
	w->faulted = 0;
	tlvlog_reset(w);
	return refused ? -TLVLOG_EINVAL_ : 0;
}

/**
 * tlvlog_init() - begin a log in @capacity bytes at @memory
 * @w: the writer
 * @memory: the buffer
 * @capacity: bytes of the buffer
 * @keep: what survives when the buffer is full, a TLVLOG_KEEP_ value
 * @flags: TLVLOG_WITH_LOSS, TLVLOG_WITH_ENOSPC, TLVLOG_WITH_SHED
 *
 * The bytes of the trailer are reserved from the start. NULL and 0 make a size
 * probe: nothing is written, and tlvlog_true_size() says what a buffer needs.
 * Returns 0, or -EINVAL for a buffer that cannot hold a log; then nothing is
 * written to it, and the writer only counts.
 */
static inline int tlvlog_init(struct tlvlog_writer *w, void *memory, __u32 capacity, int keep,
			      unsigned int flags)
{
	return tlvlog_set_up_(w, memory, capacity, keep, flags, TLVLOG_NULL_, TLVLOG_NULL_);
}

/**
 * tlvlog_init_store() - begin a log in @capacity bytes of foreign memory
 * @w: the writer
 * @store: writes to it
 * @context: handed to @store
 * @capacity: bytes of the buffer
 * @flags: TLVLOG_WITH_LOSS, TLVLOG_WITH_ENOSPC, TLVLOG_WITH_SHED
 *
 * As tlvlog_init(), keeping the head, since what is written is never read back.
 * When @store fails, nothing more is written and everything still counts.
 */
static inline int tlvlog_init_store(struct tlvlog_writer *w, tlvlog_store_fn store, void *context,
				    __u32 capacity, unsigned int flags)
{
	return tlvlog_set_up_(w, TLVLOG_NULL_, capacity, TLVLOG_KEEP_HEAD, flags, store, context);
}

static inline __u64 tlvlog_given_up_(const struct tlvlog_writer *w)
{
	return w->dropped_records + w->missed_records;
}

/**
 * tlvlog_num_truncations() - records given up so far, at most 65535
 * @w: the writer
 */
static inline __u16 tlvlog_num_truncations(const struct tlvlog_writer *w)
{
	return tlvlog_given_up_(w) < 65535 ? (__u16)tlvlog_given_up_(w) : 65535;
}

/**
 * tlvlog_true_size() - bytes that a log keeping everything would have needed
 * @w: the writer
 */
static inline __u64 tlvlog_true_size(const struct tlvlog_writer *w)
{
	return w->dropped_bytes + w->missed_bytes + tlvlog_used_(w) + w->reserved;
}

/**
 * tlvlog_result() - what the call returns: @result, whatever became of the log
 * @w: the writer
 * @result: what the call would return
 *
 * Only with TLVLOG_WITH_ENOSPC, for callers that retry on it, -ENOSPC when
 * records were given up for want of room, or attributes.
 */
static inline int tlvlog_result(const struct tlvlog_writer *w, int result)
{
	if ((w->flags & TLVLOG_WITH_ENOSPC) && (w->memory || w->store) &&
	    (w->dropped_bytes || w->missed_bytes))
		return -TLVLOG_ENOSPC_;
	return result;
}

static inline void tlvlog_reverse_(__u8 *bytes, __u32 count)
{
	__u32 i;
	__u8 kept;

	for (i = 0; i < count / 2; i++) {
		kept = bytes[i];
		bytes[i] = bytes[count - 1 - i];
		bytes[count - 1 - i] = kept;
	}
}

/* Turn the ring so that the oldest record stands at the beginning. */
static TLVLOG_APART_ void tlvlog_unroll_(struct tlvlog_writer *w)
{
	const __u32 used = tlvlog_smaller_(tlvlog_used_(w), w->room);

	if (used <= w->room - w->start) {
		__builtin_memmove(w->memory, w->memory + w->start, used);
	} else {
		tlvlog_reverse_(w->memory, w->start);
		tlvlog_reverse_(w->memory + w->start, w->room - w->start);
		tlvlog_reverse_(w->memory, w->room);
	}
	w->start = w->bias = 0;
	w->tail = used;
}

/* Write a record of the trailer; keeping the head it is published like any other. */
static inline __u32 tlvlog_put_trailer_(struct tlvlog_writer *w, __u32 at, __u16 type,
					const void *value, __u32 len)
{
	if (w->keep == TLVLOG_KEEP_HEAD) {
		tlvlog_store_(w, at + TLVLOG_HEADER_SIZE_, value, len);
		tlvlog_publish_(w, at, type, len);
	} else {
		tlvlog_write_header_(w->memory + at, type, len);
		__builtin_memcpy(w->memory + at + TLVLOG_HEADER_SIZE_, value, len);
	}
	return at + TLVLOG_HEADER_SIZE_ + len;
}

/**
 * tlvlog_finish() - write the trailer behind the last record that was kept
 * @w: the writer
 *
 * Returns the size of the log in bytes; 0 when nothing was written, or when
 * the store has failed. A record that is still open is given up. May be called
 * again, also after more records, and after a call that a jump has left.
 */
static TLVLOG_APART_ __u32 tlvlog_finish(struct tlvlog_writer *w)
{
	static const __u8 nothing[TLVLOG_HEADER_SIZE_] = { 0, 0, 0, 0, 0, 0 };
	__u64 loss[3];
	__u16 num_truncations;
	__u32 at;

	w->pass = 0;
	w->busy = 0;
	if (w->open)
		tlvlog_cancel(w);
	if (w->faulted || (!w->memory && !w->store))
		return 0;
	if (w->finished)
		return w->finished;
	tlvlog_enter_(w);
	if (w->start || w->bias)
		tlvlog_unroll_(w);
	at = w->tail;
	if (w->flags & TLVLOG_WITH_LOSS) {
		loss[0] = tlvlog_given_up_(w);
		loss[1] = w->dropped_bytes + w->missed_bytes;
		loss[2] = tlvlog_true_size(w);
		if (w->keep == TLVLOG_KEEP_HEAD)
			tlvlog_store_(w, at + TLVLOG_LOSS_SIZE_, nothing, sizeof(nothing));
		at = tlvlog_put_trailer_(w, at, TLVLOG_TYPE_LOSS, loss, sizeof(loss));
	}
	num_truncations = tlvlog_num_truncations(w);
	at = tlvlog_put_trailer_(w, at, TLVLOG_TYPE_END, &num_truncations, 2);
	w->finished = w->faulted ? 0 : at;
	tlvlog_leave_(w);	/* with @end 0, so that another record comes through tlvlog_start_() */
	return w->finished;
}
/*
 * One function a record and an attribute. Text and bytes come with their
 * number of bytes. A record with attributes is opened, gets them, and is
 * committed; so is text that comes in pieces.
 */

/**
 * tlvlog_put_string() - Text for people, one message.
 * @w: the writer
 * @message: see &struct tlvlog_string
 * @message_len: bytes of it
 */
static inline int tlvlog_put_string(struct tlvlog_writer *w, const char *message, __u32 message_len)
{
	return tlvlog_put_value_(w, TLVLOG_TYPE_STRING, TLVLOG_SEVERITY_INFO, message, message_len);
}

/**
 * tlvlog_open_string() - begin such a record, for tlvlog_write() and tlvlog_commit()
 * @w: the writer
 */
static inline void tlvlog_open_string(struct tlvlog_writer *w)
{
	tlvlog_begin_(w, TLVLOG_TYPE_STRING, TLVLOG_SEVERITY_INFO, TLVLOG_HEADER_SIZE_);
}

static inline void tlvlog_pack_error_(__u8 *value, __s32 error, __u16 subsystem, __u16 reason, __u8 severity, __u8 flags)
{
	__builtin_memcpy(value + 0, &error, 4);
	__builtin_memcpy(value + 4, &subsystem, 2);
	__builtin_memcpy(value + 6, &reason, 2);
	__builtin_memcpy(value + 8, &severity, 1);
	__builtin_memcpy(value + 9, &flags, 1);
}

/**
 * tlvlog_put_error() - The extended error, a machine-readable cause.
 * @w: the writer
 * @error: see &struct tlvlog_error
 * @subsystem: see &struct tlvlog_error
 * @reason: see &struct tlvlog_error
 * @severity: see &struct tlvlog_error
 * @flags: see &struct tlvlog_error
 */
static inline int tlvlog_put_error(struct tlvlog_writer *w, __s32 error, __u16 subsystem, __u16 reason, __u8 severity, __u8 flags)
{
	__u8 fixed[10];

	tlvlog_pack_error_(fixed, error, subsystem, reason, severity, flags);
	return tlvlog_put_value_(w, TLVLOG_TYPE_ERROR, tlvlog_rank_((__u64)severity), fixed, sizeof(fixed));
}

/**
 * tlvlog_open_error() - begin such a record, for tlvlog_record()
 * @w: the writer
 * @error: see &struct tlvlog_error
 * @subsystem: see &struct tlvlog_error
 * @reason: see &struct tlvlog_error
 * @severity: see &struct tlvlog_error
 * @flags: see &struct tlvlog_error
 */
static inline void tlvlog_open_error(struct tlvlog_writer *w, __s32 error, __u16 subsystem, __u16 reason, __u8 severity, __u8 flags)
{
	__u8 fixed[10];

	tlvlog_pack_error_(fixed, error, subsystem, reason, severity, flags);
	tlvlog_begin_(w, TLVLOG_TYPE_ERROR, tlvlog_rank_((__u64)severity), TLVLOG_HEADER_SIZE_ + sizeof(fixed));
	tlvlog_emit_(w, fixed, sizeof(fixed));
}

static inline void tlvlog_pack_loss_(__u8 *value, __u64 dropped_records, __u64 dropped_bytes, __u64 true_size)
{
	__builtin_memcpy(value + 0, &dropped_records, 8);
	__builtin_memcpy(value + 8, &dropped_bytes, 8);
	__builtin_memcpy(value + 16, &true_size, 8);
}

/**
 * tlvlog_put_loss() - Losses in full numbers. A writer that was asked for this
 *   record writes it just before the end record, zeros included, and reserves
 *   room for it.
 * @w: the writer
 * @dropped_records: see &struct tlvlog_loss
 * @dropped_bytes: see &struct tlvlog_loss
 * @true_size: see &struct tlvlog_loss
 */
static inline int tlvlog_put_loss(struct tlvlog_writer *w, __u64 dropped_records, __u64 dropped_bytes, __u64 true_size)
{
	__u8 fixed[24];

	tlvlog_pack_loss_(fixed, dropped_records, dropped_bytes, true_size);
	return tlvlog_put_value_(w, TLVLOG_TYPE_LOSS, TLVLOG_SEVERITY_INFO, fixed, sizeof(fixed));
}

static inline void tlvlog_pack_verifier_statistics_(__u8 *value, __u64 instructions, __u64 limit, __u64 max_states_per_instruction, __u64 total_states, __u64 peak_states, __u64 mark_read, __u64 time)
{
	__builtin_memcpy(value + 0, &instructions, 8);
	__builtin_memcpy(value + 8, &limit, 8);
	__builtin_memcpy(value + 16, &max_states_per_instruction, 8);
	__builtin_memcpy(value + 24, &total_states, 8);
	__builtin_memcpy(value + 32, &peak_states, 8);
	__builtin_memcpy(value + 40, &mark_read, 8);
	__builtin_memcpy(value + 48, &time, 8);
}

/**
 * tlvlog_put_verifier_statistics() - The verifier's own statistics for one
 *   program. A number is 0 if the verifier does not print it.
 * @w: the writer
 * @instructions: see &struct tlvlog_verifier_statistics
 * @limit: see &struct tlvlog_verifier_statistics
 * @max_states_per_instruction: see &struct tlvlog_verifier_statistics
 * @total_states: see &struct tlvlog_verifier_statistics
 * @peak_states: see &struct tlvlog_verifier_statistics
 * @mark_read: see &struct tlvlog_verifier_statistics
 * @time: see &struct tlvlog_verifier_statistics
 * @stack_depths: see &struct tlvlog_verifier_statistics
 * @stack_depths_len: bytes of it
 */
static inline int tlvlog_put_verifier_statistics(struct tlvlog_writer *w, __u64 instructions, __u64 limit, __u64 max_states_per_instruction, __u64 total_states, __u64 peak_states, __u64 mark_read, __u64 time, const char *stack_depths, __u32 stack_depths_len)
{
	__u8 fixed[56];

	tlvlog_pack_verifier_statistics_(fixed, instructions, limit, max_states_per_instruction, total_states, peak_states, mark_read, time);
	return tlvlog_put_parts_(w, TLVLOG_TYPE_VERIFIER_STATISTICS, TLVLOG_SEVERITY_INFO, fixed, sizeof(fixed), stack_depths, stack_depths_len);
}

/**
 * tlvlog_open_verifier_statistics() - begin such a record, for tlvlog_write() and tlvlog_commit()
 * @w: the writer
 * @instructions: see &struct tlvlog_verifier_statistics
 * @limit: see &struct tlvlog_verifier_statistics
 * @max_states_per_instruction: see &struct tlvlog_verifier_statistics
 * @total_states: see &struct tlvlog_verifier_statistics
 * @peak_states: see &struct tlvlog_verifier_statistics
 * @mark_read: see &struct tlvlog_verifier_statistics
 * @time: see &struct tlvlog_verifier_statistics
 */
static inline void tlvlog_open_verifier_statistics(struct tlvlog_writer *w, __u64 instructions, __u64 limit, __u64 max_states_per_instruction, __u64 total_states, __u64 peak_states, __u64 mark_read, __u64 time)
{
	__u8 fixed[56];

	tlvlog_pack_verifier_statistics_(fixed, instructions, limit, max_states_per_instruction, total_states, peak_states, mark_read, time);
	tlvlog_begin_(w, TLVLOG_TYPE_VERIFIER_STATISTICS, TLVLOG_SEVERITY_INFO, TLVLOG_HEADER_SIZE_ + sizeof(fixed));
	tlvlog_emit_(w, fixed, sizeof(fixed));
}

static inline void tlvlog_pack_core_relocation_(__u8 *value, __u8 kind, __u8 verdict, __u8 rules, __u8 reserved, __u32 index, __u32 instruction, __u32 padding, __u64 written)
{
	__builtin_memcpy(value + 0, &kind, 1);
	__builtin_memcpy(value + 1, &verdict, 1);
	__builtin_memcpy(value + 2, &rules, 1);
	__builtin_memcpy(value + 3, &reserved, 1);
	__builtin_memcpy(value + 4, &index, 4);
	__builtin_memcpy(value + 8, &instruction, 4);
	__builtin_memcpy(value + 12, &padding, 4);
	__builtin_memcpy(value + 16, &written, 8);
}

/**
 * tlvlog_put_core_relocation() - What a loader decided about one relocation of
 *   a BPF object (CO-RE): which type or field of the kernel it stands for, and
 *   what was written.
 * @w: the writer
 * @kind: see &struct tlvlog_core_relocation
 * @verdict: see &struct tlvlog_core_relocation
 * @rules: see &struct tlvlog_core_relocation
 * @reserved: see &struct tlvlog_core_relocation
 * @index: see &struct tlvlog_core_relocation
 * @instruction: see &struct tlvlog_core_relocation
 * @padding: see &struct tlvlog_core_relocation
 * @written: see &struct tlvlog_core_relocation
 */
static inline int tlvlog_put_core_relocation(struct tlvlog_writer *w, __u8 kind, __u8 verdict, __u8 rules, __u8 reserved, __u32 index, __u32 instruction, __u32 padding, __u64 written)
{
	__u8 fixed[24];

	tlvlog_pack_core_relocation_(fixed, kind, verdict, rules, reserved, index, instruction, padding, written);
	return tlvlog_put_value_(w, TLVLOG_TYPE_CORE_RELOCATION, TLVLOG_SEVERITY_INFO, fixed, sizeof(fixed));
}

/**
 * tlvlog_open_core_relocation() - begin such a record, for tlvlog_record()
 * @w: the writer
 * @kind: see &struct tlvlog_core_relocation
 * @verdict: see &struct tlvlog_core_relocation
 * @rules: see &struct tlvlog_core_relocation
 * @reserved: see &struct tlvlog_core_relocation
 * @index: see &struct tlvlog_core_relocation
 * @instruction: see &struct tlvlog_core_relocation
 * @padding: see &struct tlvlog_core_relocation
 * @written: see &struct tlvlog_core_relocation
 */
static inline void tlvlog_open_core_relocation(struct tlvlog_writer *w, __u8 kind, __u8 verdict, __u8 rules, __u8 reserved, __u32 index, __u32 instruction, __u32 padding, __u64 written)
{
	__u8 fixed[24];

	tlvlog_pack_core_relocation_(fixed, kind, verdict, rules, reserved, index, instruction, padding, written);
	tlvlog_begin_(w, TLVLOG_TYPE_CORE_RELOCATION, TLVLOG_SEVERITY_INFO, TLVLOG_HEADER_SIZE_ + sizeof(fixed));
	tlvlog_emit_(w, fixed, sizeof(fixed));
}

/**
 * tlvlog_add_source_line_line() - Line number counted from 1.
 * @w: the writer
 * @value: the value
 */
static inline void tlvlog_add_source_line_line(struct tlvlog_writer *w, __u32 value)
{
	tlvlog_add(w, TLVLOG_A_SOURCE_LINE_LINE, &value, sizeof(value));
}

/**
 * tlvlog_add_source_line_file() - File name as the compiler recorded it.
 * @w: the writer
 * @text: the value
 * @len: bytes of it
 */
static inline void tlvlog_add_source_line_file(struct tlvlog_writer *w, const char *text, __u32 len)
{
	tlvlog_add(w, TLVLOG_A_SOURCE_LINE_FILE, text, len);
}

/**
 * tlvlog_add_source_line_text() - The line itself.
 * @w: the writer
 * @text: the value
 * @len: bytes of it
 */
static inline void tlvlog_add_source_line_text(struct tlvlog_writer *w, const char *text, __u32 len)
{
	tlvlog_add(w, TLVLOG_A_SOURCE_LINE_TEXT, text, len);
}

/**
 * tlvlog_add_source_line_column() - Column in the line counted from 1.
 * @w: the writer
 * @value: the value
 */
static inline void tlvlog_add_source_line_column(struct tlvlog_writer *w, __u32 value)
{
	tlvlog_add(w, TLVLOG_A_SOURCE_LINE_COLUMN, &value, sizeof(value));
}

/**
 * tlvlog_add_limit_kind() - Kind that was expected.
 * @w: the writer
 * @value: the value
 */
static inline void tlvlog_add_limit_kind(struct tlvlog_writer *w, __u32 value)
{
	tlvlog_add(w, TLVLOG_A_LIMIT_KIND, &value, sizeof(value));
}

/**
 * tlvlog_add_limit_min_signed() - Smallest value, signed.
 * @w: the writer
 * @value: the value
 */
static inline void tlvlog_add_limit_min_signed(struct tlvlog_writer *w, __s64 value)
{
	tlvlog_add(w, TLVLOG_A_LIMIT_MIN_SIGNED, &value, sizeof(value));
}

/**
 * tlvlog_add_limit_max_signed() - Largest value, signed.
 * @w: the writer
 * @value: the value
 */
static inline void tlvlog_add_limit_max_signed(struct tlvlog_writer *w, __s64 value)
{
	tlvlog_add(w, TLVLOG_A_LIMIT_MAX_SIGNED, &value, sizeof(value));
}

/**
 * tlvlog_add_limit_min() - Smallest value, unsigned.
 * @w: the writer
 * @value: the value
 */
static inline void tlvlog_add_limit_min(struct tlvlog_writer *w, __u64 value)
{
	tlvlog_add(w, TLVLOG_A_LIMIT_MIN, &value, sizeof(value));
}

/**
 * tlvlog_add_limit_max() - Largest value, unsigned.
 * @w: the writer
 * @value: the value
 */
static inline void tlvlog_add_limit_max(struct tlvlog_writer *w, __u64 value)
{
	tlvlog_add(w, TLVLOG_A_LIMIT_MAX, &value, sizeof(value));
}

/**
 * tlvlog_add_limit_min_length() - Fewest bytes.
 * @w: the writer
 * @value: the value
 */
static inline void tlvlog_add_limit_min_length(struct tlvlog_writer *w, __u32 value)
{
	tlvlog_add(w, TLVLOG_A_LIMIT_MIN_LENGTH, &value, sizeof(value));
}

/**
 * tlvlog_add_limit_max_length() - Most bytes.
 * @w: the writer
 * @value: the value
 */
static inline void tlvlog_add_limit_max_length(struct tlvlog_writer *w, __u32 value)
{
	tlvlog_add(w, TLVLOG_A_LIMIT_MAX_LENGTH, &value, sizeof(value));
}

/**
 * tlvlog_add_limit_mask() - Bits that may be set.
 * @w: the writer
 * @value: the value
 */
static inline void tlvlog_add_limit_mask(struct tlvlog_writer *w, __u64 value)
{
	tlvlog_add(w, TLVLOG_A_LIMIT_MASK, &value, sizeof(value));
}

/**
 * tlvlog_add_limit_policy_index() - Index of the nested policy in the kernel's
 *   policy dump.
 * @w: the writer
 * @value: the value
 */
static inline void tlvlog_add_limit_policy_index(struct tlvlog_writer *w, __u32 value)
{
	tlvlog_add(w, TLVLOG_A_LIMIT_POLICY_INDEX, &value, sizeof(value));
}

/**
 * tlvlog_add_limit_policy_max_type() - Largest attribute type of the nested
 *   policy.
 * @w: the writer
 * @value: the value
 */
static inline void tlvlog_add_limit_policy_max_type(struct tlvlog_writer *w, __u32 value)
{
	tlvlog_add(w, TLVLOG_A_LIMIT_POLICY_MAX_TYPE, &value, sizeof(value));
}

/**
 * tlvlog_add_error_message() - Text for people. Not needed where the reason is
 *   registered.
 * @w: the writer
 * @text: the value
 * @len: bytes of it
 */
static inline void tlvlog_add_error_message(struct tlvlog_writer *w, const char *text, __u32 len)
{
	tlvlog_add(w, TLVLOG_A_ERROR_MESSAGE, text, len);
}

/**
 * tlvlog_add_error_field_offset() - Byte offset of the offending field from
 *   the start of the call's main argument (union bpf_attr, the request's
 *   nlmsghdr, the ioctl argument).
 * @w: the writer
 * @value: the value
 */
static inline void tlvlog_add_error_field_offset(struct tlvlog_writer *w, __u32 value)
{
	tlvlog_add(w, TLVLOG_A_ERROR_FIELD_OFFSET, &value, sizeof(value));
}

/**
 * tlvlog_add_error_field_path() - Dotted path of the offending field.
 * @w: the writer
 * @text: the value
 * @len: bytes of it
 */
static inline void tlvlog_add_error_field_path(struct tlvlog_writer *w, const char *text, __u32 len)
{
	tlvlog_add(w, TLVLOG_A_ERROR_FIELD_PATH, text, len);
}

/**
 * tlvlog_add_error_btf_type_id() - BTF id of the offending type.
 * @w: the writer
 * @value: the value
 */
static inline void tlvlog_add_error_btf_type_id(struct tlvlog_writer *w, __u32 value)
{
	tlvlog_add(w, TLVLOG_A_ERROR_BTF_TYPE_ID, &value, sizeof(value));
}

/**
 * tlvlog_add_error_btf_member_offset() - Offset of the offending member in
 *   that type in bits.
 * @w: the writer
 * @value: the value
 */
static inline void tlvlog_add_error_btf_member_offset(struct tlvlog_writer *w, __u32 value)
{
	tlvlog_add(w, TLVLOG_A_ERROR_BTF_MEMBER_OFFSET, &value, sizeof(value));
}

/**
 * tlvlog_add_error_instruction() - Index of the offending instruction.
 * @w: the writer
 * @value: the value
 */
static inline void tlvlog_add_error_instruction(struct tlvlog_writer *w, __u32 value)
{
	tlvlog_add(w, TLVLOG_A_ERROR_INSTRUCTION, &value, sizeof(value));
}

/**
 * tlvlog_begin_error_source_line() - Where in the source.
 * @w: the writer
 * @nest: keeps the place of the nest, for tlvlog_end_nest()
 */
static inline void tlvlog_begin_error_source_line(struct tlvlog_writer *w, struct tlvlog_nest *nest)
{
	tlvlog_begin_nest(w, TLVLOG_A_ERROR_SOURCE_LINE, nest);
}

/**
 * tlvlog_add_error_argument_unsigned() - Argument of the reason, an unsigned
 *   number. Arguments of all three types count in wire order.
 * @w: the writer
 * @value: the value
 */
static inline void tlvlog_add_error_argument_unsigned(struct tlvlog_writer *w, __u64 value)
{
	tlvlog_add(w, TLVLOG_A_ERROR_ARGUMENT_UNSIGNED, &value, sizeof(value));
}

/**
 * tlvlog_add_error_argument_signed() - Argument of the reason, a signed
 *   number.
 * @w: the writer
 * @value: the value
 */
static inline void tlvlog_add_error_argument_signed(struct tlvlog_writer *w, __s64 value)
{
	tlvlog_add(w, TLVLOG_A_ERROR_ARGUMENT_SIGNED, &value, sizeof(value));
}

/**
 * tlvlog_add_error_argument_text() - Argument of the reason, text.
 * @w: the writer
 * @text: the value
 * @len: bytes of it
 */
static inline void tlvlog_add_error_argument_text(struct tlvlog_writer *w, const char *text, __u32 len)
{
	tlvlog_add(w, TLVLOG_A_ERROR_ARGUMENT_TEXT, text, len);
}

/**
 * tlvlog_begin_error_limit() - What would have been accepted.
 * @w: the writer
 * @nest: keeps the place of the nest, for tlvlog_end_nest()
 */
static inline void tlvlog_begin_error_limit(struct tlvlog_writer *w, struct tlvlog_nest *nest)
{
	tlvlog_begin_nest(w, TLVLOG_A_ERROR_LIMIT, nest);
}

/**
 * tlvlog_add_error_missing() - Id of a required attribute that is absent.
 * @w: the writer
 * @value: the value
 */
static inline void tlvlog_add_error_missing(struct tlvlog_writer *w, __u32 value)
{
	tlvlog_add(w, TLVLOG_A_ERROR_MISSING, &value, sizeof(value));
}

/**
 * tlvlog_add_error_missing_in() - Offset of the nest that lacks it; absent for
 *   the top level.
 * @w: the writer
 * @value: the value
 */
static inline void tlvlog_add_error_missing_in(struct tlvlog_writer *w, __u32 value)
{
	tlvlog_add(w, TLVLOG_A_ERROR_MISSING_IN, &value, sizeof(value));
}

/**
 * tlvlog_add_error_object() - Program, map or device that the call was about.
 * @w: the writer
 * @text: the value
 * @len: bytes of it
 */
static inline void tlvlog_add_error_object(struct tlvlog_writer *w, const char *text, __u32 len)
{
	tlvlog_add(w, TLVLOG_A_ERROR_OBJECT, text, len);
}

/**
 * tlvlog_add_error_cookie() - Opaque bytes that the call returns to its
 *   caller.
 * @w: the writer
 * @bytes: the value
 * @len: bytes of it
 */
static inline void tlvlog_add_error_cookie(struct tlvlog_writer *w, const __u8 *bytes, __u32 len)
{
	tlvlog_add(w, TLVLOG_A_ERROR_COOKIE, bytes, len);
}

/**
 * tlvlog_add_error_btf_object_id() - BTF object the type id belongs to; absent
 *   for vmlinux, 0 for the BTF that this call passed.
 * @w: the writer
 * @value: the value
 */
static inline void tlvlog_add_error_btf_object_id(struct tlvlog_writer *w, __u32 value)
{
	tlvlog_add(w, TLVLOG_A_ERROR_BTF_OBJECT_ID, &value, sizeof(value));
}

/**
 * tlvlog_add_error_guess() - Present, as 1, if the cause was derived from
 *   outside the call and may be wrong.
 * @w: the writer
 * @value: the value
 */
static inline void tlvlog_add_error_guess(struct tlvlog_writer *w, __u8 value)
{
	tlvlog_add(w, TLVLOG_A_ERROR_GUESS, &value, sizeof(value));
}

/**
 * tlvlog_add_error_btf_type() - Kind and name of the offending type, written
 *   when the record is made: its id means nothing on another kernel.
 * @w: the writer
 * @text: the value
 * @len: bytes of it
 */
static inline void tlvlog_add_error_btf_type(struct tlvlog_writer *w, const char *text, __u32 len)
{
	tlvlog_add(w, TLVLOG_A_ERROR_BTF_TYPE, text, len);
}

/**
 * tlvlog_add_error_btf_member() - Path of the offending member in that type,
 *   written when the record is made.
 * @w: the writer
 * @text: the value
 * @len: bytes of it
 */
static inline void tlvlog_add_error_btf_member(struct tlvlog_writer *w, const char *text, __u32 len)
{
	tlvlog_add(w, TLVLOG_A_ERROR_BTF_MEMBER, text, len);
}

/**
 * tlvlog_add_error_category() - Which kind of rule was broken, as the
 *   verifier's report of Linux 7.3 calls it.
 * @w: the writer
 * @text: the value
 * @len: bytes of it
 */
static inline void tlvlog_add_error_category(struct tlvlog_writer *w, const char *text, __u32 len)
{
	tlvlog_add(w, TLVLOG_A_ERROR_CATEGORY, text, len);
}

/**
 * tlvlog_add_error_headline() - What the report calls the problem, in a few
 *   words.
 * @w: the writer
 * @text: the value
 * @len: bytes of it
 */
static inline void tlvlog_add_error_headline(struct tlvlog_writer *w, const char *text, __u32 len)
{
	tlvlog_add(w, TLVLOG_A_ERROR_HEADLINE, text, len);
}

/**
 * tlvlog_add_error_causal_step() - What led to the problem, one step of the
 *   path; the earliest first.
 * @w: the writer
 * @text: the value
 * @len: bytes of it
 */
static inline void tlvlog_add_error_causal_step(struct tlvlog_writer *w, const char *text, __u32 len)
{
	tlvlog_add(w, TLVLOG_A_ERROR_CAUSAL_STEP, text, len);
}

/**
 * tlvlog_add_error_suggestion() - What the kernel itself advises.
 * @w: the writer
 * @text: the value
 * @len: bytes of it
 */
static inline void tlvlog_add_error_suggestion(struct tlvlog_writer *w, const char *text, __u32 len)
{
	tlvlog_add(w, TLVLOG_A_ERROR_SUGGESTION, text, len);
}

/**
 * tlvlog_add_core_spec_type_id() - Id of the type in its BTF.
 * @w: the writer
 * @value: the value
 */
static inline void tlvlog_add_core_spec_type_id(struct tlvlog_writer *w, __u32 value)
{
	tlvlog_add(w, TLVLOG_A_CORE_SPEC_TYPE_ID, &value, sizeof(value));
}

/**
 * tlvlog_add_core_spec_btf() - Whose BTF: vmlinux or a module; absent for the
 *   object's own.
 * @w: the writer
 * @text: the value
 * @len: bytes of it
 */
static inline void tlvlog_add_core_spec_btf(struct tlvlog_writer *w, const char *text, __u32 len)
{
	tlvlog_add(w, TLVLOG_A_CORE_SPEC_BTF, text, len);
}

/**
 * tlvlog_add_core_spec_type() - Kind and name of the type, as in `struct
 *   task_struct`.
 * @w: the writer
 * @text: the value
 * @len: bytes of it
 */
static inline void tlvlog_add_core_spec_type(struct tlvlog_writer *w, const char *text, __u32 len)
{
	tlvlog_add(w, TLVLOG_A_CORE_SPEC_TYPE, text, len);
}

/**
 * tlvlog_add_core_spec_path() - The place for people: `.comm[3]`, or `::NAME`
 *   in an enum.
 * @w: the writer
 * @text: the value
 * @len: bytes of it
 */
static inline void tlvlog_add_core_spec_path(struct tlvlog_writer *w, const char *text, __u32 len)
{
	tlvlog_add(w, TLVLOG_A_CORE_SPEC_PATH, text, len);
}

/**
 * tlvlog_add_core_spec_access() - The indices that lead there, anonymous
 *   members counted, with colons in between.
 * @w: the writer
 * @text: the value
 * @len: bytes of it
 */
static inline void tlvlog_add_core_spec_access(struct tlvlog_writer *w, const char *text, __u32 len)
{
	tlvlog_add(w, TLVLOG_A_CORE_SPEC_ACCESS, text, len);
}

/**
 * tlvlog_add_core_spec_bit_offset() - Offset of the field from the start of
 *   the type in bits.
 * @w: the writer
 * @value: the value
 */
static inline void tlvlog_add_core_spec_bit_offset(struct tlvlog_writer *w, __u32 value)
{
	tlvlog_add(w, TLVLOG_A_CORE_SPEC_BIT_OFFSET, &value, sizeof(value));
}

/**
 * tlvlog_add_core_spec_enumerator() - Value of the enumerator in an unsigned
 *   enum.
 * @w: the writer
 * @value: the value
 */
static inline void tlvlog_add_core_spec_enumerator(struct tlvlog_writer *w, __u64 value)
{
	tlvlog_add(w, TLVLOG_A_CORE_SPEC_ENUMERATOR, &value, sizeof(value));
}

/**
 * tlvlog_add_core_spec_matches() - Of a candidate: 1 it has the place, 0 it
 *   has not; absent if it was not tried.
 * @w: the writer
 * @value: the value
 */
static inline void tlvlog_add_core_spec_matches(struct tlvlog_writer *w, __u8 value)
{
	tlvlog_add(w, TLVLOG_A_CORE_SPEC_MATCHES, &value, sizeof(value));
}

/**
 * tlvlog_add_core_spec_enumerator_signed() - Value of the enumerator in a
 *   signed enum.
 * @w: the writer
 * @value: the value
 */
static inline void tlvlog_add_core_spec_enumerator_signed(struct tlvlog_writer *w, __s64 value)
{
	tlvlog_add(w, TLVLOG_A_CORE_SPEC_ENUMERATOR_SIGNED, &value, sizeof(value));
}

/**
 * tlvlog_add_core_spec_note() - What the loader says while it tries the
 *   candidate, without its prefix.
 * @w: the writer
 * @text: the value
 * @len: bytes of it
 */
static inline void tlvlog_add_core_spec_note(struct tlvlog_writer *w, const char *text, __u32 len)
{
	tlvlog_add(w, TLVLOG_A_CORE_SPEC_NOTE, text, len);
}

/**
 * tlvlog_add_core_relocation_program() - Function that holds the instruction;
 *   absent if a linker dropped it.
 * @w: the writer
 * @text: the value
 * @len: bytes of it
 */
static inline void tlvlog_add_core_relocation_program(struct tlvlog_writer *w, const char *text, __u32 len)
{
	tlvlog_add(w, TLVLOG_A_CORE_RELOCATION_PROGRAM, text, len);
}

/**
 * tlvlog_add_core_relocation_section() - ELF section of the instruction.
 * @w: the writer
 * @text: the value
 * @len: bytes of it
 */
static inline void tlvlog_add_core_relocation_section(struct tlvlog_writer *w, const char *text, __u32 len)
{
	tlvlog_add(w, TLVLOG_A_CORE_RELOCATION_SECTION, text, len);
}

/**
 * tlvlog_add_core_relocation_object() - The object file, as its reader calls
 *   it.
 * @w: the writer
 * @text: the value
 * @len: bytes of it
 */
static inline void tlvlog_add_core_relocation_object(struct tlvlog_writer *w, const char *text, __u32 len)
{
	tlvlog_add(w, TLVLOG_A_CORE_RELOCATION_OBJECT, text, len);
}

/**
 * tlvlog_begin_core_relocation_local() - The place in the object's own types.
 * @w: the writer
 * @nest: keeps the place of the nest, for tlvlog_end_nest()
 */
static inline void tlvlog_begin_core_relocation_local(struct tlvlog_writer *w, struct tlvlog_nest *nest)
{
	tlvlog_begin_nest(w, TLVLOG_A_CORE_RELOCATION_LOCAL, nest);
}

/**
 * tlvlog_begin_core_relocation_target() - The candidate that decided.
 * @w: the writer
 * @nest: keeps the place of the nest, for tlvlog_end_nest()
 */
static inline void tlvlog_begin_core_relocation_target(struct tlvlog_writer *w, struct tlvlog_nest *nest)
{
	tlvlog_begin_nest(w, TLVLOG_A_CORE_RELOCATION_TARGET, nest);
}

/**
 * tlvlog_begin_core_relocation_candidate() - Every type that was considered,
 *   in order.
 * @w: the writer
 * @nest: keeps the place of the nest, for tlvlog_end_nest()
 */
static inline void tlvlog_begin_core_relocation_candidate(struct tlvlog_writer *w, struct tlvlog_nest *nest)
{
	tlvlog_begin_nest(w, TLVLOG_A_CORE_RELOCATION_CANDIDATE, nest);
}

/**
 * tlvlog_add_core_relocation_value_before() - What stood in the instruction,
 *   sign-extended.
 * @w: the writer
 * @value: the value
 */
static inline void tlvlog_add_core_relocation_value_before(struct tlvlog_writer *w, __u64 value)
{
	tlvlog_add(w, TLVLOG_A_CORE_RELOCATION_VALUE_BEFORE, &value, sizeof(value));
}

/**
 * tlvlog_add_core_relocation_memory_size_before() - Bytes that the load or
 *   store moved.
 * @w: the writer
 * @value: the value
 */
static inline void tlvlog_add_core_relocation_memory_size_before(struct tlvlog_writer *w, __u32 value)
{
	tlvlog_add(w, TLVLOG_A_CORE_RELOCATION_MEMORY_SIZE_BEFORE, &value, sizeof(value));
}

/**
 * tlvlog_add_core_relocation_memory_size() - Bytes that it moves now, where
 *   that changed.
 * @w: the writer
 * @value: the value
 */
static inline void tlvlog_add_core_relocation_memory_size(struct tlvlog_writer *w, __u32 value)
{
	tlvlog_add(w, TLVLOG_A_CORE_RELOCATION_MEMORY_SIZE, &value, sizeof(value));
}

/**
 * tlvlog_begin_core_relocation_source_line() - Where in the source.
 * @w: the writer
 * @nest: keeps the place of the nest, for tlvlog_end_nest()
 */
static inline void tlvlog_begin_core_relocation_source_line(struct tlvlog_writer *w, struct tlvlog_nest *nest)
{
	tlvlog_begin_nest(w, TLVLOG_A_CORE_RELOCATION_SOURCE_LINE, nest);
}

/**
 * tlvlog_add_core_relocation_message() - What the loader says of it, without
 *   its prefix.
 * @w: the writer
 * @text: the value
 * @len: bytes of it
 */
static inline void tlvlog_add_core_relocation_message(struct tlvlog_writer *w, const char *text, __u32 len)
{
	tlvlog_add(w, TLVLOG_A_CORE_RELOCATION_MESSAGE, text, len);
}

/**
 * tlvlog_add_core_relocation_form() - What is written.
 * @w: the writer
 * @value: the value
 */
static inline void tlvlog_add_core_relocation_form(struct tlvlog_writer *w, __u8 value)
{
	tlvlog_add(w, TLVLOG_A_CORE_RELOCATION_FORM, &value, sizeof(value));
}

/**
 * tlvlog_add_core_relocation_section_instruction() - Index of the instruction
 *   in its section, where it differs from that in the program.
 * @w: the writer
 * @value: the value
 */
static inline void tlvlog_add_core_relocation_section_instruction(struct tlvlog_writer *w, __u32 value)
{
	tlvlog_add(w, TLVLOG_A_CORE_RELOCATION_SECTION_INSTRUCTION, &value, sizeof(value));
}

/**
 * tlvlog_add_core_relocation_near() - A name in the target that may have been
 *   meant, the likeliest first.
 * @w: the writer
 * @text: the value
 * @len: bytes of it
 */
static inline void tlvlog_add_core_relocation_near(struct tlvlog_writer *w, const char *text, __u32 len)
{
	tlvlog_add(w, TLVLOG_A_CORE_RELOCATION_NEAR, text, len);
}

/**
 * tlvlog_add_core_relocation_section_relocations() - How many relocations the
 *   section has; with the first of them.
 * @w: the writer
 * @value: the value
 */
static inline void tlvlog_add_core_relocation_section_relocations(struct tlvlog_writer *w, __u32 value)
{
	tlvlog_add(w, TLVLOG_A_CORE_RELOCATION_SECTION_RELOCATIONS, &value, sizeof(value));
}

/**
 * tlvlog_add_core_relocation_guarded() - Of a poisoned one: 1 if the program
 *   asks before whether the place exists.
 * @w: the writer
 * @value: the value
 */
static inline void tlvlog_add_core_relocation_guarded(struct tlvlog_writer *w, __u8 value)
{
	tlvlog_add(w, TLVLOG_A_CORE_RELOCATION_GUARDED, &value, sizeof(value));
}

/**
 * tlvlog_write_message() - append text to the open record
 * @w: the writer
 * @text: the text
 * @len: bytes of it
 */
static inline void tlvlog_write_message(struct tlvlog_writer *w, const char *text, __u32 len)
{
	tlvlog_emit_(w, text, len);
}

/**
 * tlvlog_put_line() - append a message; tlvlog_put_string() without its code at every place
 * @w: the writer
 * @text: the text
 * @len: bytes of it
 */
static TLVLOG_COLD_ int tlvlog_put_line(struct tlvlog_writer *w, const char *text, __u32 len)
{
	return tlvlog_put_string(w, text, len);
}

/**
 * tlvlog_put_message() - append an error that no spec lists, explained by text alone
 * @w: the writer
 * @error: the negative errno
 * @text: the text
 * @len: bytes of it
 */
static TLVLOG_COLD_ int tlvlog_put_message(struct tlvlog_writer *w, int error, const char *text, __u32 len)
{
	tlvlog_record(w) {
		tlvlog_open_error(w, error, 0, 0, TLVLOG_SEVERITY_ERROR, 0);
		tlvlog_add_error_message(w, text, len);
	}
	return error;
}

#ifdef TLVLOG_NO_STRINGS
/* Nothing is put, and nothing given up. */
static inline int tlvlog_nothing_(const struct tlvlog_writer *w)
{
	(void)w;
	return 0;
}

/* The text is not evaluated, so that none stays in the object. */
#define tlvlog_put_string(w, text, len) ((void)sizeof(text), (void)sizeof(len), tlvlog_nothing_(w))
#define tlvlog_open_string(w) ((void)tlvlog_nothing_(w))
#define tlvlog_add_error_message(w, text, len) ((void)sizeof(text), (void)sizeof(len), (void)tlvlog_nothing_(w))
#define tlvlog_add_core_relocation_message(w, text, len) ((void)sizeof(text), (void)sizeof(len), (void)tlvlog_nothing_(w))
#define tlvlog_write_message(w, text, len) ((void)sizeof(text), (void)sizeof(len), (void)tlvlog_nothing_(w))
#define tlvlog_put_line(w, text, len) ((void)sizeof(text), (void)sizeof(len), tlvlog_nothing_(w))
#define tlvlog_put_message(w, error, text, len) tlvlog_put_bare_(w, error)

static inline int tlvlog_put_bare_(struct tlvlog_writer *w, int error)
{
	tlvlog_put_error(w, error, 0, 0, TLVLOG_SEVERITY_ERROR, 0);
	return error;
}
#endif

/*
 * One line at the failing check:
 *
 *	if (size > MAX)
 *		return tlvlog_explain_...(-E2BIG, size, MAX);
 *
 * It answers the error that it was given. Without a log of the current task
 * nothing else happens, and the arguments are not evaluated.
 *
 * TLVLOG_CURRENT() finds that log, or NULL, and is evaluated once by each of
 * these lines. A kernel defines it before it includes this, as (current->log)
 * say; else it is a variable of the thread, which one file of the program
 * defines by TLVLOG_DEFINE_CURRENT.
 */
#ifndef TLVLOG_CURRENT
extern __thread struct tlvlog_writer *tlvlog_current;
#define TLVLOG_CURRENT() tlvlog_current
#define TLVLOG_DEFINE_CURRENT __thread struct tlvlog_writer *tlvlog_current
#endif

/* @put, an expression of the writer tlvlog_w_, where there is a log; else @without. */
#define tlvlog_where_logged_(put, without) (__extension__ ({ \
	struct tlvlog_writer *const tlvlog_w_ = TLVLOG_CURRENT(); \
	\
	tlvlog_w_ ? (put) : (without); \
}))

/* A message of its own, with a text that is a literal: tlvlog_say() of one argument. */
#define tlvlog_say_literal_(text) \
	((void)tlvlog_where_logged_(tlvlog_put_line(tlvlog_w_, (text), sizeof(text) - 1), 0))

/* An error that no spec lists, explained by a literal. */
#define tlvlog_fail(error, text) \
	tlvlog_where_logged_(tlvlog_put_message(tlvlog_w_, (error), (text), sizeof(text) - 1), \
			     (error))

static inline __u32 tlvlog_text_len_(const char *text)
{
	__u32 len = 0;

	if (text)
		while (text[len])
			len++;
	return len;
}

/*
 * One function for each run of argument types that a reason has: u unsigned,
 * s signed, t text that ends in a NUL or is NULL.
 */
static TLVLOG_COLD_ int tlvlog_put_reason_none_(struct tlvlog_writer *w, int error, __u16 subsystem, __u16 reason, __u8 severity)
{
	__u8 value[10];

	tlvlog_pack_error_(value, error, subsystem, reason, severity, 0);
	tlvlog_put_value_(w, TLVLOG_TYPE_ERROR, severity, value, sizeof(value));
	return error;
}

static TLVLOG_COLD_ int tlvlog_put_reason_s_(struct tlvlog_writer *w, int error, __u16 subsystem, __u16 reason, __u8 severity, __s64 a1)
{
	__u8 value[24];

	tlvlog_pack_error_(value, error, subsystem, reason, severity, 0);
	tlvlog_write_header_(value + 10, TLVLOG_A_ERROR_ARGUMENT_SIGNED, 8);
	__builtin_memcpy(value + 16, &a1, 8);
	tlvlog_put_value_(w, TLVLOG_TYPE_ERROR, severity, value, sizeof(value));
	return error;
}

static TLVLOG_COLD_ int tlvlog_put_reason_ss_(struct tlvlog_writer *w, int error, __u16 subsystem, __u16 reason, __u8 severity, __s64 a1, __s64 a2)
{
	__u8 value[38];

	tlvlog_pack_error_(value, error, subsystem, reason, severity, 0);
	tlvlog_write_header_(value + 10, TLVLOG_A_ERROR_ARGUMENT_SIGNED, 8);
	__builtin_memcpy(value + 16, &a1, 8);
	tlvlog_write_header_(value + 24, TLVLOG_A_ERROR_ARGUMENT_SIGNED, 8);
	__builtin_memcpy(value + 30, &a2, 8);
	tlvlog_put_value_(w, TLVLOG_TYPE_ERROR, severity, value, sizeof(value));
	return error;
}

static TLVLOG_COLD_ int tlvlog_put_reason_st_(struct tlvlog_writer *w, int error, __u16 subsystem, __u16 reason, __u8 severity, __s64 a1, const char *a2)
{
	__u8 value[10];
	const __u32 a2_len = tlvlog_text_len_(a2);

	tlvlog_pack_error_(value, error, subsystem, reason, severity, 0);
	if (w->busy) {
		tlvlog_miss_(w, (__u64)TLVLOG_HEADER_SIZE_ + 30 + a2_len);
		return error;
	}
	tlvlog_record(w) {
		tlvlog_begin_(w, TLVLOG_TYPE_ERROR, severity, TLVLOG_HEADER_SIZE_ + sizeof(value));
		tlvlog_emit_(w, value, sizeof(value));
		tlvlog_add(w, TLVLOG_A_ERROR_ARGUMENT_SIGNED, &a1, 8);
		tlvlog_add(w, TLVLOG_A_ERROR_ARGUMENT_TEXT, a2, a2_len);
	}
	return error;
}

static TLVLOG_COLD_ int tlvlog_put_reason_sts_(struct tlvlog_writer *w, int error, __u16 subsystem, __u16 reason, __u8 severity, __s64 a1, const char *a2, __s64 a3)
{
	__u8 value[10];
	const __u32 a2_len = tlvlog_text_len_(a2);

	tlvlog_pack_error_(value, error, subsystem, reason, severity, 0);
	if (w->busy) {
		tlvlog_miss_(w, (__u64)TLVLOG_HEADER_SIZE_ + 44 + a2_len);
		return error;
	}
	tlvlog_record(w) {
		tlvlog_begin_(w, TLVLOG_TYPE_ERROR, severity, TLVLOG_HEADER_SIZE_ + sizeof(value));
		tlvlog_emit_(w, value, sizeof(value));
		tlvlog_add(w, TLVLOG_A_ERROR_ARGUMENT_SIGNED, &a1, 8);
		tlvlog_add(w, TLVLOG_A_ERROR_ARGUMENT_TEXT, a2, a2_len);
		tlvlog_add(w, TLVLOG_A_ERROR_ARGUMENT_SIGNED, &a3, 8);
	}
	return error;
}

static TLVLOG_COLD_ int tlvlog_put_reason_su_(struct tlvlog_writer *w, int error, __u16 subsystem, __u16 reason, __u8 severity, __s64 a1, __u64 a2)
{
	__u8 value[38];

	tlvlog_pack_error_(value, error, subsystem, reason, severity, 0);
	tlvlog_write_header_(value + 10, TLVLOG_A_ERROR_ARGUMENT_SIGNED, 8);
	__builtin_memcpy(value + 16, &a1, 8);
	tlvlog_write_header_(value + 24, TLVLOG_A_ERROR_ARGUMENT_UNSIGNED, 8);
	__builtin_memcpy(value + 30, &a2, 8);
	tlvlog_put_value_(w, TLVLOG_TYPE_ERROR, severity, value, sizeof(value));
	return error;
}

static TLVLOG_COLD_ int tlvlog_put_reason_sus_(struct tlvlog_writer *w, int error, __u16 subsystem, __u16 reason, __u8 severity, __s64 a1, __u64 a2, __s64 a3)
{
	__u8 value[52];

	tlvlog_pack_error_(value, error, subsystem, reason, severity, 0);
	tlvlog_write_header_(value + 10, TLVLOG_A_ERROR_ARGUMENT_SIGNED, 8);
	__builtin_memcpy(value + 16, &a1, 8);
	tlvlog_write_header_(value + 24, TLVLOG_A_ERROR_ARGUMENT_UNSIGNED, 8);
	__builtin_memcpy(value + 30, &a2, 8);
	tlvlog_write_header_(value + 38, TLVLOG_A_ERROR_ARGUMENT_SIGNED, 8);
	__builtin_memcpy(value + 44, &a3, 8);
	tlvlog_put_value_(w, TLVLOG_TYPE_ERROR, severity, value, sizeof(value));
	return error;
}

static TLVLOG_COLD_ int tlvlog_put_reason_suu_(struct tlvlog_writer *w, int error, __u16 subsystem, __u16 reason, __u8 severity, __s64 a1, __u64 a2, __u64 a3)
{
	__u8 value[52];

	tlvlog_pack_error_(value, error, subsystem, reason, severity, 0);
	tlvlog_write_header_(value + 10, TLVLOG_A_ERROR_ARGUMENT_SIGNED, 8);
	__builtin_memcpy(value + 16, &a1, 8);
	tlvlog_write_header_(value + 24, TLVLOG_A_ERROR_ARGUMENT_UNSIGNED, 8);
	__builtin_memcpy(value + 30, &a2, 8);
	tlvlog_write_header_(value + 38, TLVLOG_A_ERROR_ARGUMENT_UNSIGNED, 8);
	__builtin_memcpy(value + 44, &a3, 8);
	tlvlog_put_value_(w, TLVLOG_TYPE_ERROR, severity, value, sizeof(value));
	return error;
}

static TLVLOG_COLD_ int tlvlog_put_reason_suut_(struct tlvlog_writer *w, int error, __u16 subsystem, __u16 reason, __u8 severity, __s64 a1, __u64 a2, __u64 a3, const char *a4)
{
	__u8 value[10];
	const __u32 a4_len = tlvlog_text_len_(a4);

	tlvlog_pack_error_(value, error, subsystem, reason, severity, 0);
	if (w->busy) {
		tlvlog_miss_(w, (__u64)TLVLOG_HEADER_SIZE_ + 58 + a4_len);
		return error;
	}
	tlvlog_record(w) {
		tlvlog_begin_(w, TLVLOG_TYPE_ERROR, severity, TLVLOG_HEADER_SIZE_ + sizeof(value));
		tlvlog_emit_(w, value, sizeof(value));
		tlvlog_add(w, TLVLOG_A_ERROR_ARGUMENT_SIGNED, &a1, 8);
		tlvlog_add(w, TLVLOG_A_ERROR_ARGUMENT_UNSIGNED, &a2, 8);
		tlvlog_add(w, TLVLOG_A_ERROR_ARGUMENT_UNSIGNED, &a3, 8);
		tlvlog_add(w, TLVLOG_A_ERROR_ARGUMENT_TEXT, a4, a4_len);
	}
	return error;
}

static TLVLOG_COLD_ int tlvlog_put_reason_suuu_(struct tlvlog_writer *w, int error, __u16 subsystem, __u16 reason, __u8 severity, __s64 a1, __u64 a2, __u64 a3, __u64 a4)
{
	__u8 value[66];

	tlvlog_pack_error_(value, error, subsystem, reason, severity, 0);
	tlvlog_write_header_(value + 10, TLVLOG_A_ERROR_ARGUMENT_SIGNED, 8);
	__builtin_memcpy(value + 16, &a1, 8);
	tlvlog_write_header_(value + 24, TLVLOG_A_ERROR_ARGUMENT_UNSIGNED, 8);
	__builtin_memcpy(value + 30, &a2, 8);
	tlvlog_write_header_(value + 38, TLVLOG_A_ERROR_ARGUMENT_UNSIGNED, 8);
	__builtin_memcpy(value + 44, &a3, 8);
	tlvlog_write_header_(value + 52, TLVLOG_A_ERROR_ARGUMENT_UNSIGNED, 8);
	__builtin_memcpy(value + 58, &a4, 8);
	tlvlog_put_value_(w, TLVLOG_TYPE_ERROR, severity, value, sizeof(value));
	return error;
}

static TLVLOG_COLD_ int tlvlog_put_reason_suuuss_(struct tlvlog_writer *w, int error, __u16 subsystem, __u16 reason, __u8 severity, __s64 a1, __u64 a2, __u64 a3, __u64 a4, __s64 a5, __s64 a6)
{
	__u8 value[94];

	tlvlog_pack_error_(value, error, subsystem, reason, severity, 0);
	tlvlog_write_header_(value + 10, TLVLOG_A_ERROR_ARGUMENT_SIGNED, 8);
	__builtin_memcpy(value + 16, &a1, 8);
	tlvlog_write_header_(value + 24, TLVLOG_A_ERROR_ARGUMENT_UNSIGNED, 8);
	__builtin_memcpy(value + 30, &a2, 8);
	tlvlog_write_header_(value + 38, TLVLOG_A_ERROR_ARGUMENT_UNSIGNED, 8);
	__builtin_memcpy(value + 44, &a3, 8);
	tlvlog_write_header_(value + 52, TLVLOG_A_ERROR_ARGUMENT_UNSIGNED, 8);
	__builtin_memcpy(value + 58, &a4, 8);
	tlvlog_write_header_(value + 66, TLVLOG_A_ERROR_ARGUMENT_SIGNED, 8);
	__builtin_memcpy(value + 72, &a5, 8);
	tlvlog_write_header_(value + 80, TLVLOG_A_ERROR_ARGUMENT_SIGNED, 8);
	__builtin_memcpy(value + 86, &a6, 8);
	tlvlog_put_value_(w, TLVLOG_TYPE_ERROR, severity, value, sizeof(value));
	return error;
}

static TLVLOG_COLD_ int tlvlog_put_reason_t_(struct tlvlog_writer *w, int error, __u16 subsystem, __u16 reason, __u8 severity, const char *a1)
{
	__u8 value[10];
	const __u32 a1_len = tlvlog_text_len_(a1);

	tlvlog_pack_error_(value, error, subsystem, reason, severity, 0);
	if (w->busy) {
		tlvlog_miss_(w, (__u64)TLVLOG_HEADER_SIZE_ + 16 + a1_len);
		return error;
	}
	tlvlog_record(w) {
		tlvlog_begin_(w, TLVLOG_TYPE_ERROR, severity, TLVLOG_HEADER_SIZE_ + sizeof(value));
		tlvlog_emit_(w, value, sizeof(value));
		tlvlog_add(w, TLVLOG_A_ERROR_ARGUMENT_TEXT, a1, a1_len);
	}
	return error;
}

static TLVLOG_COLD_ int tlvlog_put_reason_ts_(struct tlvlog_writer *w, int error, __u16 subsystem, __u16 reason, __u8 severity, const char *a1, __s64 a2)
{
	__u8 value[10];
	const __u32 a1_len = tlvlog_text_len_(a1);

	tlvlog_pack_error_(value, error, subsystem, reason, severity, 0);
	if (w->busy) {
		tlvlog_miss_(w, (__u64)TLVLOG_HEADER_SIZE_ + 30 + a1_len);
		return error;
	}
	tlvlog_record(w) {
		tlvlog_begin_(w, TLVLOG_TYPE_ERROR, severity, TLVLOG_HEADER_SIZE_ + sizeof(value));
		tlvlog_emit_(w, value, sizeof(value));
		tlvlog_add(w, TLVLOG_A_ERROR_ARGUMENT_TEXT, a1, a1_len);
		tlvlog_add(w, TLVLOG_A_ERROR_ARGUMENT_SIGNED, &a2, 8);
	}
	return error;
}

static TLVLOG_COLD_ int tlvlog_put_reason_tss_(struct tlvlog_writer *w, int error, __u16 subsystem, __u16 reason, __u8 severity, const char *a1, __s64 a2, __s64 a3)
{
	__u8 value[10];
	const __u32 a1_len = tlvlog_text_len_(a1);

	tlvlog_pack_error_(value, error, subsystem, reason, severity, 0);
	if (w->busy) {
		tlvlog_miss_(w, (__u64)TLVLOG_HEADER_SIZE_ + 44 + a1_len);
		return error;
	}
	tlvlog_record(w) {
		tlvlog_begin_(w, TLVLOG_TYPE_ERROR, severity, TLVLOG_HEADER_SIZE_ + sizeof(value));
		tlvlog_emit_(w, value, sizeof(value));
		tlvlog_add(w, TLVLOG_A_ERROR_ARGUMENT_TEXT, a1, a1_len);
		tlvlog_add(w, TLVLOG_A_ERROR_ARGUMENT_SIGNED, &a2, 8);
		tlvlog_add(w, TLVLOG_A_ERROR_ARGUMENT_SIGNED, &a3, 8);
	}
	return error;
}

static TLVLOG_COLD_ int tlvlog_put_reason_tsss_(struct tlvlog_writer *w, int error, __u16 subsystem, __u16 reason, __u8 severity, const char *a1, __s64 a2, __s64 a3, __s64 a4)
{
	__u8 value[10];
	const __u32 a1_len = tlvlog_text_len_(a1);

	tlvlog_pack_error_(value, error, subsystem, reason, severity, 0);
	if (w->busy) {
		tlvlog_miss_(w, (__u64)TLVLOG_HEADER_SIZE_ + 58 + a1_len);
		return error;
	}
	tlvlog_record(w) {
		tlvlog_begin_(w, TLVLOG_TYPE_ERROR, severity, TLVLOG_HEADER_SIZE_ + sizeof(value));
		tlvlog_emit_(w, value, sizeof(value));
		tlvlog_add(w, TLVLOG_A_ERROR_ARGUMENT_TEXT, a1, a1_len);
		tlvlog_add(w, TLVLOG_A_ERROR_ARGUMENT_SIGNED, &a2, 8);
		tlvlog_add(w, TLVLOG_A_ERROR_ARGUMENT_SIGNED, &a3, 8);
		tlvlog_add(w, TLVLOG_A_ERROR_ARGUMENT_SIGNED, &a4, 8);
	}
	return error;
}

static TLVLOG_COLD_ int tlvlog_put_reason_tstsu_(struct tlvlog_writer *w, int error, __u16 subsystem, __u16 reason, __u8 severity, const char *a1, __s64 a2, const char *a3, __s64 a4, __u64 a5)
{
	__u8 value[10];
	const __u32 a1_len = tlvlog_text_len_(a1);
	const __u32 a3_len = tlvlog_text_len_(a3);

	tlvlog_pack_error_(value, error, subsystem, reason, severity, 0);
	if (w->busy) {
		tlvlog_miss_(w, (__u64)TLVLOG_HEADER_SIZE_ + 64 + a1_len + a3_len);
		return error;
	}
	tlvlog_record(w) {
		tlvlog_begin_(w, TLVLOG_TYPE_ERROR, severity, TLVLOG_HEADER_SIZE_ + sizeof(value));
		tlvlog_emit_(w, value, sizeof(value));
		tlvlog_add(w, TLVLOG_A_ERROR_ARGUMENT_TEXT, a1, a1_len);
		tlvlog_add(w, TLVLOG_A_ERROR_ARGUMENT_SIGNED, &a2, 8);
		tlvlog_add(w, TLVLOG_A_ERROR_ARGUMENT_TEXT, a3, a3_len);
		tlvlog_add(w, TLVLOG_A_ERROR_ARGUMENT_SIGNED, &a4, 8);
		tlvlog_add(w, TLVLOG_A_ERROR_ARGUMENT_UNSIGNED, &a5, 8);
	}
	return error;
}

static TLVLOG_COLD_ int tlvlog_put_reason_tsu_(struct tlvlog_writer *w, int error, __u16 subsystem, __u16 reason, __u8 severity, const char *a1, __s64 a2, __u64 a3)
{
	__u8 value[10];
	const __u32 a1_len = tlvlog_text_len_(a1);

	tlvlog_pack_error_(value, error, subsystem, reason, severity, 0);
	if (w->busy) {
		tlvlog_miss_(w, (__u64)TLVLOG_HEADER_SIZE_ + 44 + a1_len);
		return error;
	}
	tlvlog_record(w) {
		tlvlog_begin_(w, TLVLOG_TYPE_ERROR, severity, TLVLOG_HEADER_SIZE_ + sizeof(value));
		tlvlog_emit_(w, value, sizeof(value));
		tlvlog_add(w, TLVLOG_A_ERROR_ARGUMENT_TEXT, a1, a1_len);
		tlvlog_add(w, TLVLOG_A_ERROR_ARGUMENT_SIGNED, &a2, 8);
		tlvlog_add(w, TLVLOG_A_ERROR_ARGUMENT_UNSIGNED, &a3, 8);
	}
	return error;
}

static TLVLOG_COLD_ int tlvlog_put_reason_tt_(struct tlvlog_writer *w, int error, __u16 subsystem, __u16 reason, __u8 severity, const char *a1, const char *a2)
{
	__u8 value[10];
	const __u32 a1_len = tlvlog_text_len_(a1);
	const __u32 a2_len = tlvlog_text_len_(a2);

	tlvlog_pack_error_(value, error, subsystem, reason, severity, 0);
	if (w->busy) {
		tlvlog_miss_(w, (__u64)TLVLOG_HEADER_SIZE_ + 22 + a1_len + a2_len);
		return error;
	}
	tlvlog_record(w) {
		tlvlog_begin_(w, TLVLOG_TYPE_ERROR, severity, TLVLOG_HEADER_SIZE_ + sizeof(value));
		tlvlog_emit_(w, value, sizeof(value));
		tlvlog_add(w, TLVLOG_A_ERROR_ARGUMENT_TEXT, a1, a1_len);
		tlvlog_add(w, TLVLOG_A_ERROR_ARGUMENT_TEXT, a2, a2_len);
	}
	return error;
}

static TLVLOG_COLD_ int tlvlog_put_reason_ttstst_(struct tlvlog_writer *w, int error, __u16 subsystem, __u16 reason, __u8 severity, const char *a1, const char *a2, __s64 a3, const char *a4, __s64 a5, const char *a6)
{
	__u8 value[10];
	const __u32 a1_len = tlvlog_text_len_(a1);
	const __u32 a2_len = tlvlog_text_len_(a2);
	const __u32 a4_len = tlvlog_text_len_(a4);
	const __u32 a6_len = tlvlog_text_len_(a6);

	tlvlog_pack_error_(value, error, subsystem, reason, severity, 0);
	if (w->busy) {
		tlvlog_miss_(w, (__u64)TLVLOG_HEADER_SIZE_ + 62 + a1_len + a2_len + a4_len + a6_len);
		return error;
	}
	tlvlog_record(w) {
		tlvlog_begin_(w, TLVLOG_TYPE_ERROR, severity, TLVLOG_HEADER_SIZE_ + sizeof(value));
		tlvlog_emit_(w, value, sizeof(value));
		tlvlog_add(w, TLVLOG_A_ERROR_ARGUMENT_TEXT, a1, a1_len);
		tlvlog_add(w, TLVLOG_A_ERROR_ARGUMENT_TEXT, a2, a2_len);
		tlvlog_add(w, TLVLOG_A_ERROR_ARGUMENT_SIGNED, &a3, 8);
		tlvlog_add(w, TLVLOG_A_ERROR_ARGUMENT_TEXT, a4, a4_len);
		tlvlog_add(w, TLVLOG_A_ERROR_ARGUMENT_SIGNED, &a5, 8);
		tlvlog_add(w, TLVLOG_A_ERROR_ARGUMENT_TEXT, a6, a6_len);
	}
	return error;
}

static TLVLOG_COLD_ int tlvlog_put_reason_ttt_(struct tlvlog_writer *w, int error, __u16 subsystem, __u16 reason, __u8 severity, const char *a1, const char *a2, const char *a3)
{
	__u8 value[10];
	const __u32 a1_len = tlvlog_text_len_(a1);
	const __u32 a2_len = tlvlog_text_len_(a2);
	const __u32 a3_len = tlvlog_text_len_(a3);

	tlvlog_pack_error_(value, error, subsystem, reason, severity, 0);
	if (w->busy) {
		tlvlog_miss_(w, (__u64)TLVLOG_HEADER_SIZE_ + 28 + a1_len + a2_len + a3_len);
		return error;
	}
	tlvlog_record(w) {
		tlvlog_begin_(w, TLVLOG_TYPE_ERROR, severity, TLVLOG_HEADER_SIZE_ + sizeof(value));
		tlvlog_emit_(w, value, sizeof(value));
		tlvlog_add(w, TLVLOG_A_ERROR_ARGUMENT_TEXT, a1, a1_len);
		tlvlog_add(w, TLVLOG_A_ERROR_ARGUMENT_TEXT, a2, a2_len);
		tlvlog_add(w, TLVLOG_A_ERROR_ARGUMENT_TEXT, a3, a3_len);
	}
	return error;
}

static TLVLOG_COLD_ int tlvlog_put_reason_ttu_(struct tlvlog_writer *w, int error, __u16 subsystem, __u16 reason, __u8 severity, const char *a1, const char *a2, __u64 a3)
{
	__u8 value[10];
	const __u32 a1_len = tlvlog_text_len_(a1);
	const __u32 a2_len = tlvlog_text_len_(a2);

	tlvlog_pack_error_(value, error, subsystem, reason, severity, 0);
	if (w->busy) {
		tlvlog_miss_(w, (__u64)TLVLOG_HEADER_SIZE_ + 36 + a1_len + a2_len);
		return error;
	}
	tlvlog_record(w) {
		tlvlog_begin_(w, TLVLOG_TYPE_ERROR, severity, TLVLOG_HEADER_SIZE_ + sizeof(value));
		tlvlog_emit_(w, value, sizeof(value));
		tlvlog_add(w, TLVLOG_A_ERROR_ARGUMENT_TEXT, a1, a1_len);
		tlvlog_add(w, TLVLOG_A_ERROR_ARGUMENT_TEXT, a2, a2_len);
		tlvlog_add(w, TLVLOG_A_ERROR_ARGUMENT_UNSIGNED, &a3, 8);
	}
	return error;
}

static TLVLOG_COLD_ int tlvlog_put_reason_tu_(struct tlvlog_writer *w, int error, __u16 subsystem, __u16 reason, __u8 severity, const char *a1, __u64 a2)
{
	__u8 value[10];
	const __u32 a1_len = tlvlog_text_len_(a1);

	tlvlog_pack_error_(value, error, subsystem, reason, severity, 0);
	if (w->busy) {
		tlvlog_miss_(w, (__u64)TLVLOG_HEADER_SIZE_ + 30 + a1_len);
		return error;
	}
	tlvlog_record(w) {
		tlvlog_begin_(w, TLVLOG_TYPE_ERROR, severity, TLVLOG_HEADER_SIZE_ + sizeof(value));
		tlvlog_emit_(w, value, sizeof(value));
		tlvlog_add(w, TLVLOG_A_ERROR_ARGUMENT_TEXT, a1, a1_len);
		tlvlog_add(w, TLVLOG_A_ERROR_ARGUMENT_UNSIGNED, &a2, 8);
	}
	return error;
}

static TLVLOG_COLD_ int tlvlog_put_reason_tus_(struct tlvlog_writer *w, int error, __u16 subsystem, __u16 reason, __u8 severity, const char *a1, __u64 a2, __s64 a3)
{
	__u8 value[10];
	const __u32 a1_len = tlvlog_text_len_(a1);

	tlvlog_pack_error_(value, error, subsystem, reason, severity, 0);
	if (w->busy) {
		tlvlog_miss_(w, (__u64)TLVLOG_HEADER_SIZE_ + 44 + a1_len);
		return error;
	}
	tlvlog_record(w) {
		tlvlog_begin_(w, TLVLOG_TYPE_ERROR, severity, TLVLOG_HEADER_SIZE_ + sizeof(value));
		tlvlog_emit_(w, value, sizeof(value));
		tlvlog_add(w, TLVLOG_A_ERROR_ARGUMENT_TEXT, a1, a1_len);
		tlvlog_add(w, TLVLOG_A_ERROR_ARGUMENT_UNSIGNED, &a2, 8);
		tlvlog_add(w, TLVLOG_A_ERROR_ARGUMENT_SIGNED, &a3, 8);
	}
	return error;
}

static TLVLOG_COLD_ int tlvlog_put_reason_tuss_(struct tlvlog_writer *w, int error, __u16 subsystem, __u16 reason, __u8 severity, const char *a1, __u64 a2, __s64 a3, __s64 a4)
{
	__u8 value[10];
	const __u32 a1_len = tlvlog_text_len_(a1);

	tlvlog_pack_error_(value, error, subsystem, reason, severity, 0);
	if (w->busy) {
		tlvlog_miss_(w, (__u64)TLVLOG_HEADER_SIZE_ + 58 + a1_len);
		return error;
	}
	tlvlog_record(w) {
		tlvlog_begin_(w, TLVLOG_TYPE_ERROR, severity, TLVLOG_HEADER_SIZE_ + sizeof(value));
		tlvlog_emit_(w, value, sizeof(value));
		tlvlog_add(w, TLVLOG_A_ERROR_ARGUMENT_TEXT, a1, a1_len);
		tlvlog_add(w, TLVLOG_A_ERROR_ARGUMENT_UNSIGNED, &a2, 8);
		tlvlog_add(w, TLVLOG_A_ERROR_ARGUMENT_SIGNED, &a3, 8);
		tlvlog_add(w, TLVLOG_A_ERROR_ARGUMENT_SIGNED, &a4, 8);
	}
	return error;
}

static TLVLOG_COLD_ int tlvlog_put_reason_tut_(struct tlvlog_writer *w, int error, __u16 subsystem, __u16 reason, __u8 severity, const char *a1, __u64 a2, const char *a3)
{
	__u8 value[10];
	const __u32 a1_len = tlvlog_text_len_(a1);
	const __u32 a3_len = tlvlog_text_len_(a3);

	tlvlog_pack_error_(value, error, subsystem, reason, severity, 0);
	if (w->busy) {
		tlvlog_miss_(w, (__u64)TLVLOG_HEADER_SIZE_ + 36 + a1_len + a3_len);
		return error;
	}
	tlvlog_record(w) {
		tlvlog_begin_(w, TLVLOG_TYPE_ERROR, severity, TLVLOG_HEADER_SIZE_ + sizeof(value));
		tlvlog_emit_(w, value, sizeof(value));
		tlvlog_add(w, TLVLOG_A_ERROR_ARGUMENT_TEXT, a1, a1_len);
		tlvlog_add(w, TLVLOG_A_ERROR_ARGUMENT_UNSIGNED, &a2, 8);
		tlvlog_add(w, TLVLOG_A_ERROR_ARGUMENT_TEXT, a3, a3_len);
	}
	return error;
}

static TLVLOG_COLD_ int tlvlog_put_reason_tuts_(struct tlvlog_writer *w, int error, __u16 subsystem, __u16 reason, __u8 severity, const char *a1, __u64 a2, const char *a3, __s64 a4)
{
	__u8 value[10];
	const __u32 a1_len = tlvlog_text_len_(a1);
	const __u32 a3_len = tlvlog_text_len_(a3);

	tlvlog_pack_error_(value, error, subsystem, reason, severity, 0);
	if (w->busy) {
		tlvlog_miss_(w, (__u64)TLVLOG_HEADER_SIZE_ + 50 + a1_len + a3_len);
		return error;
	}
	tlvlog_record(w) {
		tlvlog_begin_(w, TLVLOG_TYPE_ERROR, severity, TLVLOG_HEADER_SIZE_ + sizeof(value));
		tlvlog_emit_(w, value, sizeof(value));
		tlvlog_add(w, TLVLOG_A_ERROR_ARGUMENT_TEXT, a1, a1_len);
		tlvlog_add(w, TLVLOG_A_ERROR_ARGUMENT_UNSIGNED, &a2, 8);
		tlvlog_add(w, TLVLOG_A_ERROR_ARGUMENT_TEXT, a3, a3_len);
		tlvlog_add(w, TLVLOG_A_ERROR_ARGUMENT_SIGNED, &a4, 8);
	}
	return error;
}

static TLVLOG_COLD_ int tlvlog_put_reason_tutsu_(struct tlvlog_writer *w, int error, __u16 subsystem, __u16 reason, __u8 severity, const char *a1, __u64 a2, const char *a3, __s64 a4, __u64 a5)
{
	__u8 value[10];
	const __u32 a1_len = tlvlog_text_len_(a1);
	const __u32 a3_len = tlvlog_text_len_(a3);

	tlvlog_pack_error_(value, error, subsystem, reason, severity, 0);
	if (w->busy) {
		tlvlog_miss_(w, (__u64)TLVLOG_HEADER_SIZE_ + 64 + a1_len + a3_len);
		return error;
	}
	tlvlog_record(w) {
		tlvlog_begin_(w, TLVLOG_TYPE_ERROR, severity, TLVLOG_HEADER_SIZE_ + sizeof(value));
		tlvlog_emit_(w, value, sizeof(value));
		tlvlog_add(w, TLVLOG_A_ERROR_ARGUMENT_TEXT, a1, a1_len);
		tlvlog_add(w, TLVLOG_A_ERROR_ARGUMENT_UNSIGNED, &a2, 8);
		tlvlog_add(w, TLVLOG_A_ERROR_ARGUMENT_TEXT, a3, a3_len);
		tlvlog_add(w, TLVLOG_A_ERROR_ARGUMENT_SIGNED, &a4, 8);
		tlvlog_add(w, TLVLOG_A_ERROR_ARGUMENT_UNSIGNED, &a5, 8);
	}
	return error;
}

static TLVLOG_COLD_ int tlvlog_put_reason_tutt_(struct tlvlog_writer *w, int error, __u16 subsystem, __u16 reason, __u8 severity, const char *a1, __u64 a2, const char *a3, const char *a4)
{
	__u8 value[10];
	const __u32 a1_len = tlvlog_text_len_(a1);
	const __u32 a3_len = tlvlog_text_len_(a3);
	const __u32 a4_len = tlvlog_text_len_(a4);

	tlvlog_pack_error_(value, error, subsystem, reason, severity, 0);
	if (w->busy) {
		tlvlog_miss_(w, (__u64)TLVLOG_HEADER_SIZE_ + 42 + a1_len + a3_len + a4_len);
		return error;
	}
	tlvlog_record(w) {
		tlvlog_begin_(w, TLVLOG_TYPE_ERROR, severity, TLVLOG_HEADER_SIZE_ + sizeof(value));
		tlvlog_emit_(w, value, sizeof(value));
		tlvlog_add(w, TLVLOG_A_ERROR_ARGUMENT_TEXT, a1, a1_len);
		tlvlog_add(w, TLVLOG_A_ERROR_ARGUMENT_UNSIGNED, &a2, 8);
		tlvlog_add(w, TLVLOG_A_ERROR_ARGUMENT_TEXT, a3, a3_len);
		tlvlog_add(w, TLVLOG_A_ERROR_ARGUMENT_TEXT, a4, a4_len);
	}
	return error;
}

static TLVLOG_COLD_ int tlvlog_put_reason_tutut_(struct tlvlog_writer *w, int error, __u16 subsystem, __u16 reason, __u8 severity, const char *a1, __u64 a2, const char *a3, __u64 a4, const char *a5)
{
	__u8 value[10];
	const __u32 a1_len = tlvlog_text_len_(a1);
	const __u32 a3_len = tlvlog_text_len_(a3);
	const __u32 a5_len = tlvlog_text_len_(a5);

	tlvlog_pack_error_(value, error, subsystem, reason, severity, 0);
	if (w->busy) {
		tlvlog_miss_(w, (__u64)TLVLOG_HEADER_SIZE_ + 56 + a1_len + a3_len + a5_len);
		return error;
	}
	tlvlog_record(w) {
		tlvlog_begin_(w, TLVLOG_TYPE_ERROR, severity, TLVLOG_HEADER_SIZE_ + sizeof(value));
		tlvlog_emit_(w, value, sizeof(value));
		tlvlog_add(w, TLVLOG_A_ERROR_ARGUMENT_TEXT, a1, a1_len);
		tlvlog_add(w, TLVLOG_A_ERROR_ARGUMENT_UNSIGNED, &a2, 8);
		tlvlog_add(w, TLVLOG_A_ERROR_ARGUMENT_TEXT, a3, a3_len);
		tlvlog_add(w, TLVLOG_A_ERROR_ARGUMENT_UNSIGNED, &a4, 8);
		tlvlog_add(w, TLVLOG_A_ERROR_ARGUMENT_TEXT, a5, a5_len);
	}
	return error;
}

static TLVLOG_COLD_ int tlvlog_put_reason_tuu_(struct tlvlog_writer *w, int error, __u16 subsystem, __u16 reason, __u8 severity, const char *a1, __u64 a2, __u64 a3)
{
	__u8 value[10];
	const __u32 a1_len = tlvlog_text_len_(a1);

	tlvlog_pack_error_(value, error, subsystem, reason, severity, 0);
	if (w->busy) {
		tlvlog_miss_(w, (__u64)TLVLOG_HEADER_SIZE_ + 44 + a1_len);
		return error;
	}
	tlvlog_record(w) {
		tlvlog_begin_(w, TLVLOG_TYPE_ERROR, severity, TLVLOG_HEADER_SIZE_ + sizeof(value));
		tlvlog_emit_(w, value, sizeof(value));
		tlvlog_add(w, TLVLOG_A_ERROR_ARGUMENT_TEXT, a1, a1_len);
		tlvlog_add(w, TLVLOG_A_ERROR_ARGUMENT_UNSIGNED, &a2, 8);
		tlvlog_add(w, TLVLOG_A_ERROR_ARGUMENT_UNSIGNED, &a3, 8);
	}
	return error;
}

static TLVLOG_COLD_ int tlvlog_put_reason_tuut_(struct tlvlog_writer *w, int error, __u16 subsystem, __u16 reason, __u8 severity, const char *a1, __u64 a2, __u64 a3, const char *a4)
{
	__u8 value[10];
	const __u32 a1_len = tlvlog_text_len_(a1);
	const __u32 a4_len = tlvlog_text_len_(a4);

	tlvlog_pack_error_(value, error, subsystem, reason, severity, 0);
	if (w->busy) {
		tlvlog_miss_(w, (__u64)TLVLOG_HEADER_SIZE_ + 50 + a1_len + a4_len);
		return error;
	}
	tlvlog_record(w) {
		tlvlog_begin_(w, TLVLOG_TYPE_ERROR, severity, TLVLOG_HEADER_SIZE_ + sizeof(value));
		tlvlog_emit_(w, value, sizeof(value));
		tlvlog_add(w, TLVLOG_A_ERROR_ARGUMENT_TEXT, a1, a1_len);
		tlvlog_add(w, TLVLOG_A_ERROR_ARGUMENT_UNSIGNED, &a2, 8);
		tlvlog_add(w, TLVLOG_A_ERROR_ARGUMENT_UNSIGNED, &a3, 8);
		tlvlog_add(w, TLVLOG_A_ERROR_ARGUMENT_TEXT, a4, a4_len);
	}
	return error;
}

static TLVLOG_COLD_ int tlvlog_put_reason_u_(struct tlvlog_writer *w, int error, __u16 subsystem, __u16 reason, __u8 severity, __u64 a1)
{
	__u8 value[24];

	tlvlog_pack_error_(value, error, subsystem, reason, severity, 0);
	tlvlog_write_header_(value + 10, TLVLOG_A_ERROR_ARGUMENT_UNSIGNED, 8);
	__builtin_memcpy(value + 16, &a1, 8);
	tlvlog_put_value_(w, TLVLOG_TYPE_ERROR, severity, value, sizeof(value));
	return error;
}

static TLVLOG_COLD_ int tlvlog_put_reason_us_(struct tlvlog_writer *w, int error, __u16 subsystem, __u16 reason, __u8 severity, __u64 a1, __s64 a2)
{
	__u8 value[38];

	tlvlog_pack_error_(value, error, subsystem, reason, severity, 0);
	tlvlog_write_header_(value + 10, TLVLOG_A_ERROR_ARGUMENT_UNSIGNED, 8);
	__builtin_memcpy(value + 16, &a1, 8);
	tlvlog_write_header_(value + 24, TLVLOG_A_ERROR_ARGUMENT_SIGNED, 8);
	__builtin_memcpy(value + 30, &a2, 8);
	tlvlog_put_value_(w, TLVLOG_TYPE_ERROR, severity, value, sizeof(value));
	return error;
}

static TLVLOG_COLD_ int tlvlog_put_reason_uss_(struct tlvlog_writer *w, int error, __u16 subsystem, __u16 reason, __u8 severity, __u64 a1, __s64 a2, __s64 a3)
{
	__u8 value[52];

	tlvlog_pack_error_(value, error, subsystem, reason, severity, 0);
	tlvlog_write_header_(value + 10, TLVLOG_A_ERROR_ARGUMENT_UNSIGNED, 8);
	__builtin_memcpy(value + 16, &a1, 8);
	tlvlog_write_header_(value + 24, TLVLOG_A_ERROR_ARGUMENT_SIGNED, 8);
	__builtin_memcpy(value + 30, &a2, 8);
	tlvlog_write_header_(value + 38, TLVLOG_A_ERROR_ARGUMENT_SIGNED, 8);
	__builtin_memcpy(value + 44, &a3, 8);
	tlvlog_put_value_(w, TLVLOG_TYPE_ERROR, severity, value, sizeof(value));
	return error;
}

static TLVLOG_COLD_ int tlvlog_put_reason_ust_(struct tlvlog_writer *w, int error, __u16 subsystem, __u16 reason, __u8 severity, __u64 a1, __s64 a2, const char *a3)
{
	__u8 value[10];
	const __u32 a3_len = tlvlog_text_len_(a3);

	tlvlog_pack_error_(value, error, subsystem, reason, severity, 0);
	if (w->busy) {
		tlvlog_miss_(w, (__u64)TLVLOG_HEADER_SIZE_ + 44 + a3_len);
		return error;
	}
	tlvlog_record(w) {
		tlvlog_begin_(w, TLVLOG_TYPE_ERROR, severity, TLVLOG_HEADER_SIZE_ + sizeof(value));
		tlvlog_emit_(w, value, sizeof(value));
		tlvlog_add(w, TLVLOG_A_ERROR_ARGUMENT_UNSIGNED, &a1, 8);
		tlvlog_add(w, TLVLOG_A_ERROR_ARGUMENT_SIGNED, &a2, 8);
		tlvlog_add(w, TLVLOG_A_ERROR_ARGUMENT_TEXT, a3, a3_len);
	}
	return error;
}

static TLVLOG_COLD_ int tlvlog_put_reason_usu_(struct tlvlog_writer *w, int error, __u16 subsystem, __u16 reason, __u8 severity, __u64 a1, __s64 a2, __u64 a3)
{
	__u8 value[52];

	tlvlog_pack_error_(value, error, subsystem, reason, severity, 0);
	tlvlog_write_header_(value + 10, TLVLOG_A_ERROR_ARGUMENT_UNSIGNED, 8);
	__builtin_memcpy(value + 16, &a1, 8);
	tlvlog_write_header_(value + 24, TLVLOG_A_ERROR_ARGUMENT_SIGNED, 8);
	__builtin_memcpy(value + 30, &a2, 8);
	tlvlog_write_header_(value + 38, TLVLOG_A_ERROR_ARGUMENT_UNSIGNED, 8);
	__builtin_memcpy(value + 44, &a3, 8);
	tlvlog_put_value_(w, TLVLOG_TYPE_ERROR, severity, value, sizeof(value));
	return error;
}

static TLVLOG_COLD_ int tlvlog_put_reason_usuu_(struct tlvlog_writer *w, int error, __u16 subsystem, __u16 reason, __u8 severity, __u64 a1, __s64 a2, __u64 a3, __u64 a4)
{
	__u8 value[66];

	tlvlog_pack_error_(value, error, subsystem, reason, severity, 0);
	tlvlog_write_header_(value + 10, TLVLOG_A_ERROR_ARGUMENT_UNSIGNED, 8);
	__builtin_memcpy(value + 16, &a1, 8);
	tlvlog_write_header_(value + 24, TLVLOG_A_ERROR_ARGUMENT_SIGNED, 8);
	__builtin_memcpy(value + 30, &a2, 8);
	tlvlog_write_header_(value + 38, TLVLOG_A_ERROR_ARGUMENT_UNSIGNED, 8);
	__builtin_memcpy(value + 44, &a3, 8);
	tlvlog_write_header_(value + 52, TLVLOG_A_ERROR_ARGUMENT_UNSIGNED, 8);
	__builtin_memcpy(value + 58, &a4, 8);
	tlvlog_put_value_(w, TLVLOG_TYPE_ERROR, severity, value, sizeof(value));
	return error;
}

static TLVLOG_COLD_ int tlvlog_put_reason_ut_(struct tlvlog_writer *w, int error, __u16 subsystem, __u16 reason, __u8 severity, __u64 a1, const char *a2)
{
	__u8 value[10];
	const __u32 a2_len = tlvlog_text_len_(a2);

	tlvlog_pack_error_(value, error, subsystem, reason, severity, 0);
	if (w->busy) {
		tlvlog_miss_(w, (__u64)TLVLOG_HEADER_SIZE_ + 30 + a2_len);
		return error;
	}
	tlvlog_record(w) {
		tlvlog_begin_(w, TLVLOG_TYPE_ERROR, severity, TLVLOG_HEADER_SIZE_ + sizeof(value));
		tlvlog_emit_(w, value, sizeof(value));
		tlvlog_add(w, TLVLOG_A_ERROR_ARGUMENT_UNSIGNED, &a1, 8);
		tlvlog_add(w, TLVLOG_A_ERROR_ARGUMENT_TEXT, a2, a2_len);
	}
	return error;
}

static TLVLOG_COLD_ int tlvlog_put_reason_uts_(struct tlvlog_writer *w, int error, __u16 subsystem, __u16 reason, __u8 severity, __u64 a1, const char *a2, __s64 a3)
{
	__u8 value[10];
	const __u32 a2_len = tlvlog_text_len_(a2);

	tlvlog_pack_error_(value, error, subsystem, reason, severity, 0);
	if (w->busy) {
		tlvlog_miss_(w, (__u64)TLVLOG_HEADER_SIZE_ + 44 + a2_len);
		return error;
	}
	tlvlog_record(w) {
		tlvlog_begin_(w, TLVLOG_TYPE_ERROR, severity, TLVLOG_HEADER_SIZE_ + sizeof(value));
		tlvlog_emit_(w, value, sizeof(value));
		tlvlog_add(w, TLVLOG_A_ERROR_ARGUMENT_UNSIGNED, &a1, 8);
		tlvlog_add(w, TLVLOG_A_ERROR_ARGUMENT_TEXT, a2, a2_len);
		tlvlog_add(w, TLVLOG_A_ERROR_ARGUMENT_SIGNED, &a3, 8);
	}
	return error;
}

static TLVLOG_COLD_ int tlvlog_put_reason_utst_(struct tlvlog_writer *w, int error, __u16 subsystem, __u16 reason, __u8 severity, __u64 a1, const char *a2, __s64 a3, const char *a4)
{
	__u8 value[10];
	const __u32 a2_len = tlvlog_text_len_(a2);
	const __u32 a4_len = tlvlog_text_len_(a4);

	tlvlog_pack_error_(value, error, subsystem, reason, severity, 0);
	if (w->busy) {
		tlvlog_miss_(w, (__u64)TLVLOG_HEADER_SIZE_ + 50 + a2_len + a4_len);
		return error;
	}
	tlvlog_record(w) {
		tlvlog_begin_(w, TLVLOG_TYPE_ERROR, severity, TLVLOG_HEADER_SIZE_ + sizeof(value));
		tlvlog_emit_(w, value, sizeof(value));
		tlvlog_add(w, TLVLOG_A_ERROR_ARGUMENT_UNSIGNED, &a1, 8);
		tlvlog_add(w, TLVLOG_A_ERROR_ARGUMENT_TEXT, a2, a2_len);
		tlvlog_add(w, TLVLOG_A_ERROR_ARGUMENT_SIGNED, &a3, 8);
		tlvlog_add(w, TLVLOG_A_ERROR_ARGUMENT_TEXT, a4, a4_len);
	}
	return error;
}

static TLVLOG_COLD_ int tlvlog_put_reason_utsu_(struct tlvlog_writer *w, int error, __u16 subsystem, __u16 reason, __u8 severity, __u64 a1, const char *a2, __s64 a3, __u64 a4)
{
	__u8 value[10];
	const __u32 a2_len = tlvlog_text_len_(a2);

	tlvlog_pack_error_(value, error, subsystem, reason, severity, 0);
	if (w->busy) {
		tlvlog_miss_(w, (__u64)TLVLOG_HEADER_SIZE_ + 58 + a2_len);
		return error;
	}
	tlvlog_record(w) {
		tlvlog_begin_(w, TLVLOG_TYPE_ERROR, severity, TLVLOG_HEADER_SIZE_ + sizeof(value));
		tlvlog_emit_(w, value, sizeof(value));
		tlvlog_add(w, TLVLOG_A_ERROR_ARGUMENT_UNSIGNED, &a1, 8);
		tlvlog_add(w, TLVLOG_A_ERROR_ARGUMENT_TEXT, a2, a2_len);
		tlvlog_add(w, TLVLOG_A_ERROR_ARGUMENT_SIGNED, &a3, 8);
		tlvlog_add(w, TLVLOG_A_ERROR_ARGUMENT_UNSIGNED, &a4, 8);
	}
	return error;
}

static TLVLOG_COLD_ int tlvlog_put_reason_utt_(struct tlvlog_writer *w, int error, __u16 subsystem, __u16 reason, __u8 severity, __u64 a1, const char *a2, const char *a3)
{
	__u8 value[10];
	const __u32 a2_len = tlvlog_text_len_(a2);
	const __u32 a3_len = tlvlog_text_len_(a3);

	tlvlog_pack_error_(value, error, subsystem, reason, severity, 0);
	if (w->busy) {
		tlvlog_miss_(w, (__u64)TLVLOG_HEADER_SIZE_ + 36 + a2_len + a3_len);
		return error;
	}
	tlvlog_record(w) {
		tlvlog_begin_(w, TLVLOG_TYPE_ERROR, severity, TLVLOG_HEADER_SIZE_ + sizeof(value));
		tlvlog_emit_(w, value, sizeof(value));
		tlvlog_add(w, TLVLOG_A_ERROR_ARGUMENT_UNSIGNED, &a1, 8);
		tlvlog_add(w, TLVLOG_A_ERROR_ARGUMENT_TEXT, a2, a2_len);
		tlvlog_add(w, TLVLOG_A_ERROR_ARGUMENT_TEXT, a3, a3_len);
	}
	return error;
}

static TLVLOG_COLD_ int tlvlog_put_reason_utu_(struct tlvlog_writer *w, int error, __u16 subsystem, __u16 reason, __u8 severity, __u64 a1, const char *a2, __u64 a3)
{
	__u8 value[10];
	const __u32 a2_len = tlvlog_text_len_(a2);

	tlvlog_pack_error_(value, error, subsystem, reason, severity, 0);
	if (w->busy) {
		tlvlog_miss_(w, (__u64)TLVLOG_HEADER_SIZE_ + 44 + a2_len);
		return error;
	}
	tlvlog_record(w) {
		tlvlog_begin_(w, TLVLOG_TYPE_ERROR, severity, TLVLOG_HEADER_SIZE_ + sizeof(value));
		tlvlog_emit_(w, value, sizeof(value));
		tlvlog_add(w, TLVLOG_A_ERROR_ARGUMENT_UNSIGNED, &a1, 8);
		tlvlog_add(w, TLVLOG_A_ERROR_ARGUMENT_TEXT, a2, a2_len);
		tlvlog_add(w, TLVLOG_A_ERROR_ARGUMENT_UNSIGNED, &a3, 8);
	}
	return error;
}

static TLVLOG_COLD_ int tlvlog_put_reason_uu_(struct tlvlog_writer *w, int error, __u16 subsystem, __u16 reason, __u8 severity, __u64 a1, __u64 a2)
{
	__u8 value[38];

	tlvlog_pack_error_(value, error, subsystem, reason, severity, 0);
	tlvlog_write_header_(value + 10, TLVLOG_A_ERROR_ARGUMENT_UNSIGNED, 8);
	__builtin_memcpy(value + 16, &a1, 8);
	tlvlog_write_header_(value + 24, TLVLOG_A_ERROR_ARGUMENT_UNSIGNED, 8);
	__builtin_memcpy(value + 30, &a2, 8);
	tlvlog_put_value_(w, TLVLOG_TYPE_ERROR, severity, value, sizeof(value));
	return error;
}

static TLVLOG_COLD_ int tlvlog_put_reason_uus_(struct tlvlog_writer *w, int error, __u16 subsystem, __u16 reason, __u8 severity, __u64 a1, __u64 a2, __s64 a3)
{
	__u8 value[52];

	tlvlog_pack_error_(value, error, subsystem, reason, severity, 0);
	tlvlog_write_header_(value + 10, TLVLOG_A_ERROR_ARGUMENT_UNSIGNED, 8);
	__builtin_memcpy(value + 16, &a1, 8);
	tlvlog_write_header_(value + 24, TLVLOG_A_ERROR_ARGUMENT_UNSIGNED, 8);
	__builtin_memcpy(value + 30, &a2, 8);
	tlvlog_write_header_(value + 38, TLVLOG_A_ERROR_ARGUMENT_SIGNED, 8);
	__builtin_memcpy(value + 44, &a3, 8);
	tlvlog_put_value_(w, TLVLOG_TYPE_ERROR, severity, value, sizeof(value));
	return error;
}

static TLVLOG_COLD_ int tlvlog_put_reason_uuu_(struct tlvlog_writer *w, int error, __u16 subsystem, __u16 reason, __u8 severity, __u64 a1, __u64 a2, __u64 a3)
{
	__u8 value[52];

	tlvlog_pack_error_(value, error, subsystem, reason, severity, 0);
	tlvlog_write_header_(value + 10, TLVLOG_A_ERROR_ARGUMENT_UNSIGNED, 8);
	__builtin_memcpy(value + 16, &a1, 8);
	tlvlog_write_header_(value + 24, TLVLOG_A_ERROR_ARGUMENT_UNSIGNED, 8);
	__builtin_memcpy(value + 30, &a2, 8);
	tlvlog_write_header_(value + 38, TLVLOG_A_ERROR_ARGUMENT_UNSIGNED, 8);
	__builtin_memcpy(value + 44, &a3, 8);
	tlvlog_put_value_(w, TLVLOG_TYPE_ERROR, severity, value, sizeof(value));
	return error;
}

/*
 * Unknown {call} command {command}
 * The call has sub-commands by number, and this number is not one of them.
 */
#define tlvlog_put_core_unknown_command(w, error, call, command) \
	tlvlog_put_reason_tu_((w), (error), TLVLOG_SUBSYSTEM_CORE, \
		TLVLOG_REASON_CORE_UNKNOWN_COMMAND, TLVLOG_SEVERITY_ERROR, (call), (command))
#define tlvlog_explain_core_unknown_command(error, call, command) \
	tlvlog_where_logged_(tlvlog_put_core_unknown_command( \
		tlvlog_w_, (error), (call), (command)), (error))

/*
 * {field} is {value}, must be between {min} and {max}
 * A number is outside the range that the call accepts.
 */
#define tlvlog_put_core_field_out_of_range(w, error, field, value, min, max) \
	tlvlog_put_reason_tsss_((w), (error), TLVLOG_SUBSYSTEM_CORE, \
		TLVLOG_REASON_CORE_FIELD_OUT_OF_RANGE, TLVLOG_SEVERITY_ERROR, (field), (value), (min), (max))
#define tlvlog_explain_core_field_out_of_range(error, field, value, min, max) \
	tlvlog_where_logged_(tlvlog_put_core_field_out_of_range( \
		tlvlog_w_, (error), (field), (value), (min), (max)), (error))

/*
 * Unknown bits {bits:x} in {field}, known are {known:x}
 * The caller sets flags that this kernel does not define.
 */
#define tlvlog_put_core_unknown_flags(w, error, bits, field, known) \
	tlvlog_put_reason_utu_((w), (error), TLVLOG_SUBSYSTEM_CORE, \
		TLVLOG_REASON_CORE_UNKNOWN_FLAGS, TLVLOG_SEVERITY_ERROR, (bits), (field), (known))
#define tlvlog_explain_core_unknown_flags(error, bits, field, known) \
	tlvlog_where_logged_(tlvlog_put_core_unknown_flags( \
		tlvlog_w_, (error), (bits), (field), (known)), (error))

/*
 * Byte {offset} past the known end of {structure} is not zero
 * The caller's structure is longer than the kernel's, and its unknown part is
 * not zero.
 */
#define tlvlog_put_core_tail_not_zero(w, error, offset, structure) \
	tlvlog_put_reason_ut_((w), (error), TLVLOG_SUBSYSTEM_CORE, \
		TLVLOG_REASON_CORE_TAIL_NOT_ZERO, TLVLOG_SEVERITY_ERROR, (offset), (structure))
#define tlvlog_explain_core_tail_not_zero(error, offset, structure) \
	tlvlog_where_logged_(tlvlog_put_core_tail_not_zero( \
		tlvlog_w_, (error), (offset), (structure)), (error))

/*
 * {capability} is required
 * The caller lacks a capability or privilege.
 */
#define tlvlog_put_core_not_permitted(w, error, capability) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_CORE, \
		TLVLOG_REASON_CORE_NOT_PERMITTED, TLVLOG_SEVERITY_ERROR, (capability))
#define tlvlog_explain_core_not_permitted(error, capability) \
	tlvlog_where_logged_(tlvlog_put_core_not_permitted( \
		tlvlog_w_, (error), (capability)), (error))

/*
 * The kernel was not asked why: {lacking}
 * The program did not give the kernel a place to write a reason, so there is
 * none to show.
 */
#define tlvlog_put_core_reason_not_asked(w, error, lacking) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_CORE, \
		TLVLOG_REASON_CORE_REASON_NOT_ASKED, TLVLOG_SEVERITY_INFO, (lacking))
#define tlvlog_explain_core_reason_not_asked(error, lacking) \
	tlvlog_where_logged_(tlvlog_put_core_reason_not_asked( \
		tlvlog_w_, (error), (lacking)), (error))

/*
 * The kernel gave no reason
 * The program asked for a reason, but the kernel failed the call without one.
 */
#define tlvlog_put_core_no_reason_given(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_CORE, \
		TLVLOG_REASON_CORE_NO_REASON_GIVEN, TLVLOG_SEVERITY_INFO)
#define tlvlog_explain_core_no_reason_given(error) \
	tlvlog_where_logged_(tlvlog_put_core_no_reason_given( \
		tlvlog_w_, (error)), (error))

/*
 * The program ended inside the call
 * A thread was killed, or its process exited or executed another program,
 * before the call returned.
 */
#define tlvlog_put_core_call_unfinished(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_CORE, \
		TLVLOG_REASON_CORE_CALL_UNFINISHED, TLVLOG_SEVERITY_WARNING)
#define tlvlog_explain_core_call_unfinished(error) \
	tlvlog_where_logged_(tlvlog_put_core_call_unfinished( \
		tlvlog_w_, (error)), (error))

/*
 * {what} at {address:x} cannot be read
 * The program passed an address that is not mapped, or that was unmapped
 * since.
 */
#define tlvlog_put_core_buffer_unreadable(w, error, what, address) \
	tlvlog_put_reason_tu_((w), (error), TLVLOG_SUBSYSTEM_CORE, \
		TLVLOG_REASON_CORE_BUFFER_UNREADABLE, TLVLOG_SEVERITY_WARNING, (what), (address))
#define tlvlog_explain_core_buffer_unreadable(error, what, address) \
	tlvlog_where_logged_(tlvlog_put_core_buffer_unreadable( \
		tlvlog_w_, (error), (what), (address)), (error))

/*
 * The buffer holds what it held before the call
 * The call failed before it wrote anything, so the buffer holds older
 * contents.
 */
#define tlvlog_put_core_buffer_stale(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_CORE, \
		TLVLOG_REASON_CORE_BUFFER_STALE, TLVLOG_SEVERITY_INFO)
#define tlvlog_explain_core_buffer_stale(error) \
	tlvlog_where_logged_(tlvlog_put_core_buffer_stale( \
		tlvlog_w_, (error)), (error))

/*
 * The log was cut: it needs {needed} bytes, the buffer has {size}
 * The kernel gave a reason, but the rest of the text does not contain it.
 */
#define tlvlog_put_core_log_cut(w, error, needed, size) \
	tlvlog_put_reason_uu_((w), (error), TLVLOG_SUBSYSTEM_CORE, \
		TLVLOG_REASON_CORE_LOG_CUT, TLVLOG_SEVERITY_WARNING, (needed), (size))
#define tlvlog_explain_core_log_cut(error, needed, size) \
	tlvlog_where_logged_(tlvlog_put_core_log_cut( \
		tlvlog_w_, (error), (needed), (size)), (error))

/*
 * The log was cut to the {size} bytes of the buffer
 * The kernel gave a reason, but the rest of the text does not contain it.
 * Before Linux 6.4 the kernel does not report the size that the log needs.
 */
#define tlvlog_put_core_log_cut_somewhere(w, error, size) \
	tlvlog_put_reason_u_((w), (error), TLVLOG_SUBSYSTEM_CORE, \
		TLVLOG_REASON_CORE_LOG_CUT_SOMEWHERE, TLVLOG_SEVERITY_WARNING, (size))
#define tlvlog_explain_core_log_cut_somewhere(error, size) \
	tlvlog_where_logged_(tlvlog_put_core_log_cut_somewhere( \
		tlvlog_w_, (error), (size)), (error))

/*
 * A probe: does this kernel know {what}?
 * A loader tests for a feature with a call that fails on kernels without it.
 */
#define tlvlog_put_core_probe(w, error, what) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_CORE, \
		TLVLOG_REASON_CORE_PROBE, TLVLOG_SEVERITY_INFO, (what))
#define tlvlog_explain_core_probe(error, what) \
	tlvlog_where_logged_(tlvlog_put_core_probe( \
		tlvlog_w_, (error), (what)), (error))

/*
 * R{register} !read_ok
 * The instruction reads a register that this path has not written, or that a
 * call has clobbered.
 */
#define tlvlog_put_bpf_register_not_readable(w, error, register_) \
	tlvlog_put_reason_u_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_REGISTER_NOT_READABLE, TLVLOG_SEVERITY_ERROR, (register_))
#define tlvlog_explain_bpf_register_not_readable(error, register_) \
	tlvlog_where_logged_(tlvlog_put_bpf_register_not_readable( \
		tlvlog_w_, (error), (register_)), (error))

/*
 * unreachable insn {instruction}
 * No path leads to the instruction.
 */
#define tlvlog_put_bpf_unreachable_instruction(w, error, instruction) \
	tlvlog_put_reason_u_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_UNREACHABLE_INSTRUCTION, TLVLOG_SEVERITY_ERROR, (instruction))
#define tlvlog_explain_bpf_unreachable_instruction(error, instruction) \
	tlvlog_where_logged_(tlvlog_put_bpf_unreachable_instruction( \
		tlvlog_w_, (error), (instruction)), (error))

/*
 * jump out of range from insn {from} to {to}
 * A jump leaves the program or its subprogram.
 */
#define tlvlog_put_bpf_jump_out_of_range(w, error, from, to) \
	tlvlog_put_reason_us_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_JUMP_OUT_OF_RANGE, TLVLOG_SEVERITY_ERROR, (from), (to))
#define tlvlog_explain_bpf_jump_out_of_range(error, from, to) \
	tlvlog_where_logged_(tlvlog_put_bpf_jump_out_of_range( \
		tlvlog_w_, (error), (from), (to)), (error))

/*
 * R{register} invalid mem access '{type}'
 * The instruction dereferences a register that does not hold a valid pointer.
 */
#define tlvlog_put_bpf_invalid_memory_access(w, error, register_, type) \
	tlvlog_put_reason_ut_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_INVALID_MEMORY_ACCESS, TLVLOG_SEVERITY_ERROR, (register_), (type))
#define tlvlog_explain_bpf_invalid_memory_access(error, register_, type) \
	tlvlog_where_logged_(tlvlog_put_bpf_invalid_memory_access( \
		tlvlog_w_, (error), (register_), (type)), (error))

/*
 * R{register} is invalid
 * The instruction names a register that does not exist.
 */
#define tlvlog_put_bpf_register_invalid(w, error, register_) \
	tlvlog_put_reason_u_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_REGISTER_INVALID, TLVLOG_SEVERITY_ERROR, (register_))
#define tlvlog_explain_bpf_register_invalid(error, register_) \
	tlvlog_where_logged_(tlvlog_put_bpf_register_invalid( \
		tlvlog_w_, (error), (register_)), (error))

/*
 * frame pointer is read only
 * The instruction writes to R10.
 */
#define tlvlog_put_bpf_frame_pointer_read_only(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_FRAME_POINTER_READ_ONLY, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_bpf_frame_pointer_read_only(error) \
	tlvlog_where_logged_(tlvlog_put_bpf_frame_pointer_read_only( \
		tlvlog_w_, (error)), (error))

/*
 * R{register} type={actual} expected={expected}
 * The caller passes an argument of another type than the function accepts.
 */
#define tlvlog_put_bpf_unexpected_register_type(w, error, register_, actual, expected) \
	tlvlog_put_reason_utt_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_UNEXPECTED_REGISTER_TYPE, TLVLOG_SEVERITY_ERROR, (register_), (actual), (expected))
#define tlvlog_explain_bpf_unexpected_register_type(error, register_, actual, expected) \
	tlvlog_where_logged_(tlvlog_put_bpf_unexpected_register_type( \
		tlvlog_w_, (error), (register_), (actual), (expected)), (error))

/*
 * R{register} pointer arithmetic on {type} prohibited
 * The program changes a pointer of a type that does not allow arithmetic.
 */
#define tlvlog_put_bpf_pointer_arithmetic_on_type(w, error, register_, type) \
	tlvlog_put_reason_ut_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_POINTER_ARITHMETIC_ON_TYPE, TLVLOG_SEVERITY_ERROR, (register_), (type))
#define tlvlog_explain_bpf_pointer_arithmetic_on_type(error, register_, type) \
	tlvlog_where_logged_(tlvlog_put_bpf_pointer_arithmetic_on_type( \
		tlvlog_w_, (error), (register_), (type)), (error))

/*
 * R{register} pointer arithmetic on {type} prohibited, null-check it first
 * The program does arithmetic on a pointer before comparing it with NULL.
 */
#define tlvlog_put_bpf_pointer_arithmetic_before_null_check(w, error, register_, type) \
	tlvlog_put_reason_ut_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_POINTER_ARITHMETIC_BEFORE_NULL_CHECK, TLVLOG_SEVERITY_ERROR, (register_), (type))
#define tlvlog_explain_bpf_pointer_arithmetic_before_null_check(error, register_, type) \
	tlvlog_where_logged_(tlvlog_put_bpf_pointer_arithmetic_before_null_check( \
		tlvlog_w_, (error), (register_), (type)), (error))

/*
 * R{register} bitwise operator {operator} on pointer prohibited
 * The program applies a bitwise operator to a pointer.
 */
#define tlvlog_put_bpf_pointer_bitwise_operator(w, error, register_, operator_) \
	tlvlog_put_reason_ut_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_POINTER_BITWISE_OPERATOR, TLVLOG_SEVERITY_ERROR, (register_), (operator_))
#define tlvlog_explain_bpf_pointer_bitwise_operator(error, register_, operator_) \
	tlvlog_where_logged_(tlvlog_put_bpf_pointer_bitwise_operator( \
		tlvlog_w_, (error), (register_), (operator_)), (error))

/*
 * R{register} pointer arithmetic with {operator} operator prohibited
 * The program applies an operator other than addition and subtraction to a
 * pointer.
 */
#define tlvlog_put_bpf_pointer_operator(w, error, register_, operator_) \
	tlvlog_put_reason_ut_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_POINTER_OPERATOR, TLVLOG_SEVERITY_ERROR, (register_), (operator_))
#define tlvlog_explain_bpf_pointer_operator(error, register_, operator_) \
	tlvlog_where_logged_(tlvlog_put_bpf_pointer_operator( \
		tlvlog_w_, (error), (register_), (operator_)), (error))

/*
 * R{register} pointer {operator} pointer prohibited
 * The program combines two pointers with an operator that does not allow it.
 */
#define tlvlog_put_bpf_pointer_operator_pointer(w, error, register_, operator_) \
	tlvlog_put_reason_ut_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_POINTER_OPERATOR_POINTER, TLVLOG_SEVERITY_ERROR, (register_), (operator_))
#define tlvlog_explain_bpf_pointer_operator_pointer(error, register_, operator_) \
	tlvlog_where_logged_(tlvlog_put_bpf_pointer_operator_pointer( \
		tlvlog_w_, (error), (register_), (operator_)), (error))

/*
 * R{register} 32-bit pointer arithmetic prohibited
 * The program uses 32-bit arithmetic on a pointer, which would cut it in half.
 */
#define tlvlog_put_bpf_pointer_arithmetic_32_bit(w, error, register_) \
	tlvlog_put_reason_u_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_POINTER_ARITHMETIC_32_BIT, TLVLOG_SEVERITY_ERROR, (register_))
#define tlvlog_explain_bpf_pointer_arithmetic_32_bit(error, register_) \
	tlvlog_where_logged_(tlvlog_put_bpf_pointer_arithmetic_32_bit( \
		tlvlog_w_, (error), (register_)), (error))

/*
 * R{register} tried to subtract pointer from scalar
 * A pointer is subtracted from a number.
 */
#define tlvlog_put_bpf_pointer_from_scalar(w, error, register_) \
	tlvlog_put_reason_u_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_POINTER_FROM_SCALAR, TLVLOG_SEVERITY_ERROR, (register_))
#define tlvlog_explain_bpf_pointer_from_scalar(error, register_) \
	tlvlog_where_logged_(tlvlog_put_bpf_pointer_from_scalar( \
		tlvlog_w_, (error), (register_)), (error))

/*
 * R{register} subtraction from stack pointer prohibited
 * A register is subtracted from a stack pointer.
 */
#define tlvlog_put_bpf_stack_pointer_subtraction(w, error, register_) \
	tlvlog_put_reason_u_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_STACK_POINTER_SUBTRACTION, TLVLOG_SEVERITY_ERROR, (register_))
#define tlvlog_explain_bpf_stack_pointer_subtraction(error, register_) \
	tlvlog_where_logged_(tlvlog_put_bpf_stack_pointer_subtraction( \
		tlvlog_w_, (error), (register_)), (error))

/*
 * math between {type} pointer and {value} is not allowed
 * The constant offset is too large, or this type of pointer does not allow it.
 */
#define tlvlog_put_bpf_pointer_math_value(w, error, type, value) \
	tlvlog_put_reason_ts_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_POINTER_MATH_VALUE, TLVLOG_SEVERITY_ERROR, (type), (value))
#define tlvlog_explain_bpf_pointer_math_value(error, type, value) \
	tlvlog_where_logged_(tlvlog_put_bpf_pointer_math_value( \
		tlvlog_w_, (error), (type), (value)), (error))

/*
 * math between {type} pointer and register with unbounded min value is not
 * allowed
 * The register added to the pointer has no lower bound.
 */
#define tlvlog_put_bpf_pointer_math_unbounded(w, error, type) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_POINTER_MATH_UNBOUNDED, TLVLOG_SEVERITY_ERROR, (type))
#define tlvlog_explain_bpf_pointer_math_unbounded(error, type) \
	tlvlog_where_logged_(tlvlog_put_bpf_pointer_math_unbounded( \
		tlvlog_w_, (error), (type)), (error))

/*
 * value {value} makes {type} pointer be out of bounds
 * The total offset of the pointer exceeds what the verifier tracks.
 */
#define tlvlog_put_bpf_pointer_value_out_of_bounds(w, error, value, type) \
	tlvlog_put_reason_st_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_POINTER_VALUE_OUT_OF_BOUNDS, TLVLOG_SEVERITY_ERROR, (value), (type))
#define tlvlog_explain_bpf_pointer_value_out_of_bounds(error, value, type) \
	tlvlog_where_logged_(tlvlog_put_bpf_pointer_value_out_of_bounds( \
		tlvlog_w_, (error), (value), (type)), (error))

/*
 * R{register} partial copy of pointer
 * A 32-bit move copies half of a pointer.
 */
#define tlvlog_put_bpf_pointer_partial_copy(w, error, register_) \
	tlvlog_put_reason_u_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_POINTER_PARTIAL_COPY, TLVLOG_SEVERITY_ERROR, (register_))
#define tlvlog_explain_bpf_pointer_partial_copy(error, register_) \
	tlvlog_where_logged_(tlvlog_put_bpf_pointer_partial_copy( \
		tlvlog_w_, (error), (register_)), (error))

/*
 * R{register} sign-extension part of pointer
 * A sign-extending move copies part of a pointer.
 */
#define tlvlog_put_bpf_pointer_sign_extension(w, error, register_) \
	tlvlog_put_reason_u_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_POINTER_SIGN_EXTENSION, TLVLOG_SEVERITY_ERROR, (register_))
#define tlvlog_explain_bpf_pointer_sign_extension(error, register_) \
	tlvlog_where_logged_(tlvlog_put_bpf_pointer_sign_extension( \
		tlvlog_w_, (error), (register_)), (error))

/*
 * R{register} pointer comparison prohibited
 * The program compares pointers, which would reveal addresses to an
 * unprivileged process.
 */
#define tlvlog_put_bpf_pointer_comparison(w, error, register_) \
	tlvlog_put_reason_u_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_POINTER_COMPARISON, TLVLOG_SEVERITY_ERROR, (register_))
#define tlvlog_explain_bpf_pointer_comparison(error, register_) \
	tlvlog_where_logged_(tlvlog_put_bpf_pointer_comparison( \
		tlvlog_w_, (error), (register_)), (error))

/*
 * R{register} leaks addr into {destination}
 * The program would store a kernel address where user space can read it.
 */
#define tlvlog_put_bpf_pointer_leak_into(w, error, register_, destination) \
	tlvlog_put_reason_ut_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_POINTER_LEAK_INTO, TLVLOG_SEVERITY_ERROR, (register_), (destination))
#define tlvlog_explain_bpf_pointer_leak_into(error, register_, destination) \
	tlvlog_where_logged_(tlvlog_put_bpf_pointer_leak_into( \
		tlvlog_w_, (error), (register_), (destination)), (error))

/*
 * R{register} leaks addr as return value
 * The program returns a kernel address.
 */
#define tlvlog_put_bpf_pointer_leak_return(w, error, register_) \
	tlvlog_put_reason_u_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_POINTER_LEAK_RETURN, TLVLOG_SEVERITY_ERROR, (register_))
#define tlvlog_explain_bpf_pointer_leak_return(error, register_) \
	tlvlog_where_logged_(tlvlog_put_bpf_pointer_leak_return( \
		tlvlog_w_, (error), (register_)), (error))

/*
 * leaking pointer from stack off {offset}
 * A helper would read a pointer that the program spilled to the stack.
 */
#define tlvlog_put_bpf_pointer_leak_stack(w, error, offset) \
	tlvlog_put_reason_s_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_POINTER_LEAK_STACK, TLVLOG_SEVERITY_ERROR, (offset))
#define tlvlog_explain_bpf_pointer_leak_stack(error, offset) \
	tlvlog_where_logged_(tlvlog_put_bpf_pointer_leak_stack( \
		tlvlog_w_, (error), (offset)), (error))

/*
 * div by zero
 * The instruction divides by the constant 0.
 */
#define tlvlog_put_bpf_division_by_zero(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_DIVISION_BY_ZERO, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_bpf_division_by_zero(error) \
	tlvlog_where_logged_(tlvlog_put_bpf_division_by_zero( \
		tlvlog_w_, (error)), (error))

/*
 * invalid shift {shift}
 * The shift constant is negative, or at least as large as the width of the
 * register.
 */
#define tlvlog_put_bpf_shift_out_of_range(w, error, shift) \
	tlvlog_put_reason_s_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_SHIFT_OUT_OF_RANGE, TLVLOG_SEVERITY_ERROR, (shift))
#define tlvlog_explain_bpf_shift_out_of_range(error, shift) \
	tlvlog_where_logged_(tlvlog_put_bpf_shift_out_of_range( \
		tlvlog_w_, (error), (shift)), (error))

/*
 * {instruction-class} uses reserved fields
 * The instruction sets a field that this opcode does not use.
 */
#define tlvlog_put_bpf_reserved_fields(w, error, instruction_class) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_RESERVED_FIELDS, TLVLOG_SEVERITY_ERROR, (instruction_class))
#define tlvlog_explain_bpf_reserved_fields(error, instruction_class) \
	tlvlog_where_logged_(tlvlog_put_bpf_reserved_fields( \
		tlvlog_w_, (error), (instruction_class)), (error))

/*
 * unknown opcode {opcode}
 * The kernel does not know this opcode (hexadecimal).
 */
#define tlvlog_put_bpf_unknown_opcode(w, error, opcode) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_UNKNOWN_OPCODE, TLVLOG_SEVERITY_ERROR, (opcode))
#define tlvlog_explain_bpf_unknown_opcode(error, opcode) \
	tlvlog_where_logged_(tlvlog_put_bpf_unknown_opcode( \
		tlvlog_w_, (error), (opcode)), (error))

/*
 * invalid BPF_ALU opcode {opcode}
 * The kernel does not know this arithmetic opcode (hexadecimal).
 */
#define tlvlog_put_bpf_invalid_alu_opcode(w, error, opcode) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_INVALID_ALU_OPCODE, TLVLOG_SEVERITY_ERROR, (opcode))
#define tlvlog_explain_bpf_invalid_alu_opcode(error, opcode) \
	tlvlog_where_logged_(tlvlog_put_bpf_invalid_alu_opcode( \
		tlvlog_w_, (error), (opcode)), (error))

/*
 * invalid BPF_LD mode
 * The kernel does not know this mode of a load.
 */
#define tlvlog_put_bpf_invalid_ldx_mode(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_INVALID_LDX_MODE, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_bpf_invalid_ldx_mode(error) \
	tlvlog_where_logged_(tlvlog_put_bpf_invalid_ldx_mode( \
		tlvlog_w_, (error)), (error))

/*
 * BPF_ATOMIC uses invalid atomic opcode {opcode}
 * The kernel does not know this atomic operation (hexadecimal).
 */
#define tlvlog_put_bpf_invalid_atomic_opcode(w, error, opcode) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_INVALID_ATOMIC_OPCODE, TLVLOG_SEVERITY_ERROR, (opcode))
#define tlvlog_explain_bpf_invalid_atomic_opcode(error, opcode) \
	tlvlog_where_logged_(tlvlog_put_bpf_invalid_atomic_opcode( \
		tlvlog_w_, (error), (opcode)), (error))

/*
 * invalid atomic operand size
 * Atomic operations work on 4 or 8 bytes only.
 */
#define tlvlog_put_bpf_invalid_atomic_size(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_INVALID_ATOMIC_SIZE, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_bpf_invalid_atomic_size(error) \
	tlvlog_where_logged_(tlvlog_put_bpf_invalid_atomic_size( \
		tlvlog_w_, (error)), (error))

/*
 * BPF_ATOMIC stores into R{register} {type} is not allowed
 * The program may not change this kind of memory atomically.
 */
#define tlvlog_put_bpf_atomic_into_type(w, error, register_, type) \
	tlvlog_put_reason_ut_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_ATOMIC_INTO_TYPE, TLVLOG_SEVERITY_ERROR, (register_), (type))
#define tlvlog_explain_bpf_atomic_into_type(error, register_, type) \
	tlvlog_where_logged_(tlvlog_put_bpf_atomic_into_type( \
		tlvlog_w_, (error), (register_), (type)), (error))

/*
 * BPF_ST stores into R{register} {type} is not allowed
 * The program may not store a constant into this kind of memory.
 */
#define tlvlog_put_bpf_store_into_type(w, error, register_, type) \
	tlvlog_put_reason_ut_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_STORE_INTO_TYPE, TLVLOG_SEVERITY_ERROR, (register_), (type))
#define tlvlog_explain_bpf_store_into_type(error, register_, type) \
	tlvlog_where_logged_(tlvlog_put_bpf_store_into_type( \
		tlvlog_w_, (error), (register_), (type)), (error))

/*
 * invalid may_goto imm {immediate}
 * The immediate of may_goto must be 0.
 */
#define tlvlog_put_bpf_invalid_may_goto(w, error, immediate) \
	tlvlog_put_reason_s_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_INVALID_MAY_GOTO, TLVLOG_SEVERITY_ERROR, (immediate))
#define tlvlog_explain_bpf_invalid_may_goto(error, immediate) \
	tlvlog_where_logged_(tlvlog_put_bpf_invalid_may_goto( \
		tlvlog_w_, (error), (immediate)), (error))

/*
 * last insn is not an exit or jmp
 * The program or one of its functions does not end with exit.
 */
#define tlvlog_put_bpf_no_exit(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_NO_EXIT, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_bpf_no_exit(error) \
	tlvlog_where_logged_(tlvlog_put_bpf_no_exit( \
		tlvlog_w_, (error)), (error))

/*
 * back-edge from insn {from} to {to}
 * The program has a loop, which kernels before 5.3 and unprivileged loads
 * reject.
 */
#define tlvlog_put_bpf_back_edge(w, error, from, to) \
	tlvlog_put_reason_us_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_BACK_EDGE, TLVLOG_SEVERITY_ERROR, (from), (to))
#define tlvlog_explain_bpf_back_edge(error, from, to) \
	tlvlog_where_logged_(tlvlog_put_bpf_back_edge( \
		tlvlog_w_, (error), (from), (to)), (error))

/*
 * infinite loop detected at insn {instruction}
 * The verifier reached the same state again, so the loop never ends.
 */
#define tlvlog_put_bpf_infinite_loop(w, error, instruction) \
	tlvlog_put_reason_u_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_INFINITE_LOOP, TLVLOG_SEVERITY_ERROR, (instruction))
#define tlvlog_explain_bpf_infinite_loop(error, instruction) \
	tlvlog_where_logged_(tlvlog_put_bpf_infinite_loop( \
		tlvlog_w_, (error), (instruction)), (error))

/*
 * BPF program is too large. Processed {processed} insn
 * The verifier reached its limit of simulated instructions.
 */
#define tlvlog_put_bpf_program_too_complex(w, error, processed) \
	tlvlog_put_reason_u_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_PROGRAM_TOO_COMPLEX, TLVLOG_SEVERITY_ERROR, (processed))
#define tlvlog_explain_bpf_program_too_complex(error, processed) \
	tlvlog_where_logged_(tlvlog_put_bpf_program_too_complex( \
		tlvlog_w_, (error), (processed)), (error))

/*
 * The sequence of {count} jumps is too complex.
 * The verifier has too many branches left to explore.
 */
#define tlvlog_put_bpf_jumps_too_complex(w, error, count) \
	tlvlog_put_reason_u_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_JUMPS_TOO_COMPLEX, TLVLOG_SEVERITY_ERROR, (count))
#define tlvlog_explain_bpf_jumps_too_complex(error, count) \
	tlvlog_where_logged_(tlvlog_put_bpf_jumps_too_complex( \
		tlvlog_w_, (error), (count)), (error))

/*
 * jump into the middle of ldimm64 insn {instruction}
 * A jump lands on the second slot of a 16-byte instruction.
 */
#define tlvlog_put_bpf_jump_into_ldimm64(w, error, instruction) \
	tlvlog_put_reason_u_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_JUMP_INTO_LDIMM64, TLVLOG_SEVERITY_ERROR, (instruction))
#define tlvlog_explain_bpf_jump_into_ldimm64(error, instruction) \
	tlvlog_where_logged_(tlvlog_put_bpf_jump_into_ldimm64( \
		tlvlog_w_, (error), (instruction)), (error))

/*
 * unrecognized bpf_ld_imm64 insn
 * The source register of ld_imm64 selects a kind of load that the kernel does
 * not know.
 */
#define tlvlog_put_bpf_unrecognized_ldimm64(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_UNRECOGNIZED_LDIMM64, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_bpf_unrecognized_ldimm64(error) \
	tlvlog_where_logged_(tlvlog_put_bpf_unrecognized_ldimm64( \
		tlvlog_w_, (error)), (error))

/*
 * invalid bpf_ld_imm64 insn
 * The second slot of a ld_imm64 is missing or its fields are not zero.
 */
#define tlvlog_put_bpf_invalid_ldimm64(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_INVALID_LDIMM64, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_bpf_invalid_ldimm64(error) \
	tlvlog_where_logged_(tlvlog_put_bpf_invalid_ldimm64( \
		tlvlog_w_, (error)), (error))

/*
 * call to invalid destination
 * The call goes to an instruction that does not begin a subprogram.
 */
#define tlvlog_put_bpf_call_invalid_destination(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_CALL_INVALID_DESTINATION, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_bpf_call_invalid_destination(error) \
	tlvlog_where_logged_(tlvlog_put_bpf_call_invalid_destination( \
		tlvlog_w_, (error)), (error))

/*
 * loading/calling other bpf or kernel functions are allowed for CAP_BPF and
 * CAP_SYS_ADMIN
 * An unprivileged process loads a program with more than one function.
 */
#define tlvlog_put_bpf_bpf_calls_unprivileged(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_BPF_CALLS_UNPRIVILEGED, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_bpf_bpf_calls_unprivileged(error) \
	tlvlog_where_logged_(tlvlog_put_bpf_bpf_calls_unprivileged( \
		tlvlog_w_, (error)), (error))

/*
 * the call stack of {frames} frames is too deep
 * Functions call each other deeper than eight levels.
 */
#define tlvlog_put_bpf_call_stack_too_deep(w, error, frames) \
	tlvlog_put_reason_u_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_CALL_STACK_TOO_DEEP, TLVLOG_SEVERITY_ERROR, (frames))
#define tlvlog_explain_bpf_call_stack_too_deep(error, frames) \
	tlvlog_where_logged_(tlvlog_put_bpf_call_stack_too_deep( \
		tlvlog_w_, (error), (frames)), (error))

/*
 * combined stack size of {calls} calls is {size}. Too large
 * The stack frames of a chain of calls need more than 512 bytes together.
 */
#define tlvlog_put_bpf_stack_too_large(w, error, calls, size) \
	tlvlog_put_reason_uu_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_STACK_TOO_LARGE, TLVLOG_SEVERITY_ERROR, (calls), (size))
#define tlvlog_explain_bpf_stack_too_large(error, calls, size) \
	tlvlog_where_logged_(tlvlog_put_bpf_stack_too_large( \
		tlvlog_w_, (error), (calls), (size)), (error))

/*
 * too many subprograms
 * The program has more than 256 functions.
 */
#define tlvlog_put_bpf_too_many_subprograms(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_TOO_MANY_SUBPROGRAMS, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_bpf_too_many_subprograms(error) \
	tlvlog_where_logged_(tlvlog_put_bpf_too_many_subprograms( \
		tlvlog_w_, (error)), (error))

/*
 * recursive call from {caller} to {callee}
 * A function calls itself, directly or through others.
 */
#define tlvlog_put_bpf_recursive_call(w, error, caller, callee) \
	tlvlog_put_reason_tt_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_RECURSIVE_CALL, TLVLOG_SEVERITY_ERROR, (caller), (callee))
#define tlvlog_explain_bpf_recursive_call(error, caller, callee) \
	tlvlog_where_logged_(tlvlog_put_bpf_recursive_call( \
		tlvlog_w_, (error), (caller), (callee)), (error))

/*
 * tail_calls are not allowed when call stack of previous frames is {size}
 * bytes. Too large
 * The callers of a function that makes tail calls use more than 256 bytes of
 * stack.
 */
#define tlvlog_put_bpf_tail_call_stack(w, error, size) \
	tlvlog_put_reason_u_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_TAIL_CALL_STACK, TLVLOG_SEVERITY_ERROR, (size))
#define tlvlog_explain_bpf_tail_call_stack(error, size) \
	tlvlog_where_logged_(tlvlog_put_bpf_tail_call_stack( \
		tlvlog_w_, (error), (size)), (error))

/*
 * cannot tail call within exception cb
 * An exception callback makes a tail call.
 */
#define tlvlog_put_bpf_exception_callback_tail_call(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_EXCEPTION_CALLBACK_TAIL_CALL, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_bpf_exception_callback_tail_call(error) \
	tlvlog_where_logged_(tlvlog_put_bpf_exception_callback_tail_call( \
		tlvlog_w_, (error)), (error))

/*
 * invalid read from stack R{register} off={offset} size={size}
 * The instruction reads stack memory that was never written, or that lies
 * outside the 512 bytes of the frame.
 */
#define tlvlog_put_bpf_invalid_stack_read(w, error, register_, offset, size) \
	tlvlog_put_reason_usu_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_INVALID_STACK_READ, TLVLOG_SEVERITY_ERROR, (register_), (offset), (size))
#define tlvlog_explain_bpf_invalid_stack_read(error, register_, offset, size) \
	tlvlog_where_logged_(tlvlog_put_bpf_invalid_stack_read( \
		tlvlog_w_, (error), (register_), (offset), (size)), (error))

/*
 * invalid read from stack off {offset}+{index} size {size}
 * The instruction reads stack bytes that were never written.
 */
#define tlvlog_put_bpf_invalid_stack_read_byte(w, error, offset, index, size) \
	tlvlog_put_reason_suu_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_INVALID_STACK_READ_BYTE, TLVLOG_SEVERITY_ERROR, (offset), (index), (size))
#define tlvlog_explain_bpf_invalid_stack_read_byte(error, offset, index, size) \
	tlvlog_where_logged_(tlvlog_put_bpf_invalid_stack_read_byte( \
		tlvlog_w_, (error), (offset), (index), (size)), (error))

/*
 * invalid write to stack R{register} off={offset} size={size}
 * The instruction writes outside the 512 bytes of its stack frame.
 */
#define tlvlog_put_bpf_invalid_stack_write(w, error, register_, offset, size) \
	tlvlog_put_reason_usu_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_INVALID_STACK_WRITE, TLVLOG_SEVERITY_ERROR, (register_), (offset), (size))
#define tlvlog_explain_bpf_invalid_stack_write(error, register_, offset, size) \
	tlvlog_where_logged_(tlvlog_put_bpf_invalid_stack_write( \
		tlvlog_w_, (error), (register_), (offset), (size)), (error))

/*
 * invalid stack off={offset} size={size}
 * The instruction accesses memory outside the 512 bytes of its stack frame.
 */
#define tlvlog_put_bpf_invalid_stack_access_old(w, error, offset, size) \
	tlvlog_put_reason_su_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_INVALID_STACK_ACCESS_OLD, TLVLOG_SEVERITY_ERROR, (offset), (size))
#define tlvlog_explain_bpf_invalid_stack_access_old(error, offset, size) \
	tlvlog_where_logged_(tlvlog_put_bpf_invalid_stack_access_old( \
		tlvlog_w_, (error), (offset), (size)), (error))

/*
 * invalid stack type R{register} off={offset} access_size={size}
 * The program passes a helper stack memory that reaches outside the frame.
 */
#define tlvlog_put_bpf_invalid_stack_argument(w, error, register_, offset, size) \
	tlvlog_put_reason_usu_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_INVALID_STACK_ARGUMENT, TLVLOG_SEVERITY_ERROR, (register_), (offset), (size))
#define tlvlog_explain_bpf_invalid_stack_argument(error, register_, offset, size) \
	tlvlog_where_logged_(tlvlog_put_bpf_invalid_stack_argument( \
		tlvlog_w_, (error), (register_), (offset), (size)), (error))

/*
 * invalid{direction} stack R{register} off={offset} size={size}
 * A helper or an instruction would access memory outside the stack frame.
 */
#define tlvlog_put_bpf_invalid_stack_access(w, error, offset, size, register_, direction) \
	tlvlog_put_reason_suut_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_INVALID_STACK_ACCESS, TLVLOG_SEVERITY_ERROR, (offset), (size), (register_), (direction))
#define tlvlog_explain_bpf_invalid_stack_access(error, offset, size, register_, direction) \
	tlvlog_where_logged_(tlvlog_put_bpf_invalid_stack_access( \
		tlvlog_w_, (error), (offset), (size), (register_), (direction)), (error))

/*
 * invalid indirect read from stack R{register} off {offset}+{index} size
 * {size}
 * A helper would read stack bytes that were never written.
 */
#define tlvlog_put_bpf_indirect_stack_read(w, error, offset, index, size, register_) \
	tlvlog_put_reason_suuu_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_INDIRECT_STACK_READ, TLVLOG_SEVERITY_ERROR, (offset), (index), (size), (register_))
#define tlvlog_explain_bpf_indirect_stack_read(error, offset, index, size, register_) \
	tlvlog_where_logged_(tlvlog_put_bpf_indirect_stack_read( \
		tlvlog_w_, (error), (offset), (index), (size), (register_)), (error))

/*
 * invalid variable-offset{direction} stack R{register} var_off={range}
 * size={size}
 * The program accesses the stack at a variable offset that may leave the
 * frame.
 */
#define tlvlog_put_bpf_variable_stack_access(w, error, range, size, register_, direction) \
	tlvlog_put_reason_tuut_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_VARIABLE_STACK_ACCESS, TLVLOG_SEVERITY_ERROR, (range), (size), (register_), (direction))
#define tlvlog_explain_bpf_variable_stack_access(error, range, size, register_, direction) \
	tlvlog_where_logged_(tlvlog_put_bpf_variable_stack_access( \
		tlvlog_w_, (error), (range), (size), (register_), (direction)), (error))

/*
 * variable stack access var_off={range} off={offset} size={size}
 * The program accesses the stack at a variable offset, which this kernel does
 * not allow.
 */
#define tlvlog_put_bpf_variable_stack_access_old(w, error, range, offset, size) \
	tlvlog_put_reason_tsu_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_VARIABLE_STACK_ACCESS_OLD, TLVLOG_SEVERITY_ERROR, (range), (offset), (size))
#define tlvlog_explain_bpf_variable_stack_access_old(error, range, offset, size) \
	tlvlog_where_logged_(tlvlog_put_bpf_variable_stack_access_old( \
		tlvlog_w_, (error), (range), (offset), (size)), (error))

/*
 * invalid unbounded variable-offset{direction} stack R{register}
 * The program accesses the stack at an offset without bounds.
 */
#define tlvlog_put_bpf_unbounded_stack_access(w, error, direction, register_) \
	tlvlog_put_reason_tu_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_UNBOUNDED_STACK_ACCESS, TLVLOG_SEVERITY_ERROR, (direction), (register_))
#define tlvlog_explain_bpf_unbounded_stack_access(error, direction, register_) \
	tlvlog_where_logged_(tlvlog_put_bpf_unbounded_stack_access( \
		tlvlog_w_, (error), (direction), (register_)), (error))

/*
 * R{register} unbounded indirect variable offset stack access
 * The program passes a helper stack memory at an offset without bounds.
 */
#define tlvlog_put_bpf_indirect_variable_stack_access(w, error, register_) \
	tlvlog_put_reason_u_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_INDIRECT_VARIABLE_STACK_ACCESS, TLVLOG_SEVERITY_ERROR, (register_))
#define tlvlog_explain_bpf_indirect_variable_stack_access(error, register_) \
	tlvlog_where_logged_(tlvlog_put_bpf_indirect_variable_stack_access( \
		tlvlog_w_, (error), (register_)), (error))

/*
 * missing bpf_line_info for {count} funcs starting from func#{function}
 * Functions at the end of the program have no line_info for their first
 * instruction.
 */
#define tlvlog_put_bpf_line_info_missing_several(w, error, count, function) \
	tlvlog_put_reason_uu_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_LINE_INFO_MISSING_SEVERAL, TLVLOG_SEVERITY_ERROR, (count), (function))
#define tlvlog_explain_bpf_line_info_missing_several(error, count, function) \
	tlvlog_where_logged_(tlvlog_put_bpf_line_info_missing_several( \
		tlvlog_w_, (error), (count), (function)), (error))

/*
 * misaligned stack access off {alignment} size {size}
 * The program accesses the stack at an address that is not a multiple of the
 * access size.
 */
#define tlvlog_put_bpf_misaligned_stack_access(w, error, alignment, size) \
	tlvlog_put_reason_tu_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_MISALIGNED_STACK_ACCESS, TLVLOG_SEVERITY_ERROR, (alignment), (size))
#define tlvlog_explain_bpf_misaligned_stack_access(error, alignment, size) \
	tlvlog_where_logged_(tlvlog_put_bpf_misaligned_stack_access( \
		tlvlog_w_, (error), (alignment), (size)), (error))

/*
 * misaligned packet access off {alignment} size {size}
 * The program accesses packet data without alignment, and the load asks for
 * strict alignment.
 */
#define tlvlog_put_bpf_misaligned_packet_access(w, error, alignment, size) \
	tlvlog_put_reason_tu_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_MISALIGNED_PACKET_ACCESS, TLVLOG_SEVERITY_ERROR, (alignment), (size))
#define tlvlog_explain_bpf_misaligned_packet_access(error, alignment, size) \
	tlvlog_where_logged_(tlvlog_put_bpf_misaligned_packet_access( \
		tlvlog_w_, (error), (alignment), (size)), (error))

/*
 * misaligned {kind}access off {alignment} size {size}
 * The address is not a multiple of the access size.
 */
#define tlvlog_put_bpf_misaligned_access(w, error, kind, alignment, size) \
	tlvlog_put_reason_ttu_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_MISALIGNED_ACCESS, TLVLOG_SEVERITY_ERROR, (kind), (alignment), (size))
#define tlvlog_explain_bpf_misaligned_access(error, kind, alignment, size) \
	tlvlog_where_logged_(tlvlog_put_bpf_misaligned_access( \
		tlvlog_w_, (error), (kind), (alignment), (size)), (error))

/*
 * attempt to corrupt spilled pointer on stack
 * The program would overwrite part of a pointer that it spilled to the stack.
 */
#define tlvlog_put_bpf_corrupted_spilled_pointer(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_CORRUPTED_SPILLED_POINTER, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_bpf_corrupted_spilled_pointer(error) \
	tlvlog_where_logged_(tlvlog_put_bpf_corrupted_spilled_pointer( \
		tlvlog_w_, (error)), (error))

/*
 * corrupted spill memory
 * The program reads back a spilled pointer after overwriting part of it.
 */
#define tlvlog_put_bpf_corrupted_spill(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_CORRUPTED_SPILL, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_bpf_corrupted_spill(error) \
	tlvlog_where_logged_(tlvlog_put_bpf_corrupted_spill( \
		tlvlog_w_, (error)), (error))

/*
 * invalid size of register spill
 * The program spills a pointer to the stack with fewer than eight bytes.
 */
#define tlvlog_put_bpf_spill_size(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_SPILL_SIZE, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_bpf_spill_size(error) \
	tlvlog_where_logged_(tlvlog_put_bpf_spill_size( \
		tlvlog_w_, (error)), (error))

/*
 * invalid size of register fill
 * The program reads a spilled pointer back with fewer than eight bytes.
 */
#define tlvlog_put_bpf_fill_size(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_FILL_SIZE, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_bpf_fill_size(error) \
	tlvlog_where_logged_(tlvlog_put_bpf_fill_size( \
		tlvlog_w_, (error)), (error))

/*
 * cannot spill pointers to stack into stack frame of the caller
 * A function stores a pointer in the stack frame of its caller.
 */
#define tlvlog_put_bpf_spill_into_caller(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_SPILL_INTO_CALLER, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_bpf_spill_into_caller(error) \
	tlvlog_where_logged_(tlvlog_put_bpf_spill_into_caller( \
		tlvlog_w_, (error)), (error))

/*
 * invalid access to map value, value_size={capacity} off={offset} size={size}
 * The access reaches outside the map value.
 */
#define tlvlog_put_bpf_map_value_out_of_bounds(w, error, capacity, offset, size) \
	tlvlog_put_reason_uss_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_MAP_VALUE_OUT_OF_BOUNDS, TLVLOG_SEVERITY_ERROR, (capacity), (offset), (size))
#define tlvlog_explain_bpf_map_value_out_of_bounds(error, capacity, offset, size) \
	tlvlog_where_logged_(tlvlog_put_bpf_map_value_out_of_bounds( \
		tlvlog_w_, (error), (capacity), (offset), (size)), (error))

/*
 * invalid access to map key, key_size={capacity} off={offset} size={size}
 * The access reaches outside the map key.
 */
#define tlvlog_put_bpf_map_key_out_of_bounds(w, error, capacity, offset, size) \
	tlvlog_put_reason_usu_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_MAP_KEY_OUT_OF_BOUNDS, TLVLOG_SEVERITY_ERROR, (capacity), (offset), (size))
#define tlvlog_explain_bpf_map_key_out_of_bounds(error, capacity, offset, size) \
	tlvlog_where_logged_(tlvlog_put_bpf_map_key_out_of_bounds( \
		tlvlog_w_, (error), (capacity), (offset), (size)), (error))

/*
 * invalid access to packet, off={offset} size={size},
 * R{register}(id={id},off={register-offset},r={range})
 * The program has not compared this part of the packet with data_end.
 */
#define tlvlog_put_bpf_packet_out_of_bounds(w, error, offset, size, register_, id, register_offset, range) \
	tlvlog_put_reason_suuuss_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_PACKET_OUT_OF_BOUNDS, TLVLOG_SEVERITY_ERROR, (offset), (size), (register_), (id), (register_offset), (range))
#define tlvlog_explain_bpf_packet_out_of_bounds(error, offset, size, register_, id, register_offset, range) \
	tlvlog_where_logged_(tlvlog_put_bpf_packet_out_of_bounds( \
		tlvlog_w_, (error), (offset), (size), (register_), (id), (register_offset), (range)), (error))

/*
 * invalid access to memory, mem_size={capacity} off={offset} size={size}
 * The access reaches outside the memory that the pointer covers.
 */
#define tlvlog_put_bpf_memory_out_of_bounds(w, error, capacity, offset, size) \
	tlvlog_put_reason_usu_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_MEMORY_OUT_OF_BOUNDS, TLVLOG_SEVERITY_ERROR, (capacity), (offset), (size))
#define tlvlog_explain_bpf_memory_out_of_bounds(error, capacity, offset, size) \
	tlvlog_where_logged_(tlvlog_put_bpf_memory_out_of_bounds( \
		tlvlog_w_, (error), (capacity), (offset), (size)), (error))

/*
 * R{register} min value is negative, either use unsigned index or do a if
 * (index >=0) check.
 * The index may be negative.
 */
#define tlvlog_put_bpf_min_value_negative(w, error, register_) \
	tlvlog_put_reason_u_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_MIN_VALUE_NEGATIVE, TLVLOG_SEVERITY_ERROR, (register_))
#define tlvlog_explain_bpf_min_value_negative(error, register_) \
	tlvlog_where_logged_(tlvlog_put_bpf_min_value_negative( \
		tlvlog_w_, (error), (register_)), (error))

/*
 * R{register} min value is outside of the allowed memory range
 * Even the smallest possible index lies outside the object.
 */
#define tlvlog_put_bpf_min_value_outside(w, error, register_) \
	tlvlog_put_reason_u_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_MIN_VALUE_OUTSIDE, TLVLOG_SEVERITY_ERROR, (register_))
#define tlvlog_explain_bpf_min_value_outside(error, register_) \
	tlvlog_where_logged_(tlvlog_put_bpf_min_value_outside( \
		tlvlog_w_, (error), (register_)), (error))

/*
 * R{register} max value is outside of the allowed memory range
 * The largest possible index lies outside the object.
 */
#define tlvlog_put_bpf_max_value_outside(w, error, register_) \
	tlvlog_put_reason_u_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_MAX_VALUE_OUTSIDE, TLVLOG_SEVERITY_ERROR, (register_))
#define tlvlog_explain_bpf_max_value_outside(error, register_) \
	tlvlog_where_logged_(tlvlog_put_bpf_max_value_outside( \
		tlvlog_w_, (error), (register_)), (error))

/*
 * R{register} unbounded memory access, make sure to bounds check any such
 * access
 * The index has no upper bound.
 */
#define tlvlog_put_bpf_unbounded_memory_access(w, error, register_) \
	tlvlog_put_reason_u_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_UNBOUNDED_MEMORY_ACCESS, TLVLOG_SEVERITY_ERROR, (register_))
#define tlvlog_explain_bpf_unbounded_memory_access(error, register_) \
	tlvlog_where_logged_(tlvlog_put_bpf_unbounded_memory_access( \
		tlvlog_w_, (error), (register_)), (error))

/*
 * R{register} offset is outside of the packet
 * The program has not compared the pointer, with this offset, with the end of
 * the packet.
 */
#define tlvlog_put_bpf_packet_offset_outside(w, error, register_) \
	tlvlog_put_reason_u_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_PACKET_OFFSET_OUTSIDE, TLVLOG_SEVERITY_ERROR, (register_))
#define tlvlog_explain_bpf_packet_offset_outside(error, register_) \
	tlvlog_where_logged_(tlvlog_put_bpf_packet_offset_outside( \
		tlvlog_w_, (error), (register_)), (error))

/*
 * R{register} invalid zero-sized read
 * The program may pass the helper a size of 0, which it does not accept.
 */
#define tlvlog_put_bpf_zero_size_read(w, error, register_) \
	tlvlog_put_reason_u_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_ZERO_SIZE_READ, TLVLOG_SEVERITY_ERROR, (register_))
#define tlvlog_explain_bpf_zero_size_read(error, register_) \
	tlvlog_where_logged_(tlvlog_put_bpf_zero_size_read( \
		tlvlog_w_, (error), (register_)), (error))

/*
 * R{register} is {type} invalid negative access: off={offset}
 * The program accesses the object at a negative offset.
 */
#define tlvlog_put_bpf_negative_access(w, error, register_, type, offset) \
	tlvlog_put_reason_uts_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_NEGATIVE_ACCESS, TLVLOG_SEVERITY_ERROR, (register_), (type), (offset))
#define tlvlog_explain_bpf_negative_access(error, register_, type, offset) \
	tlvlog_where_logged_(tlvlog_put_bpf_negative_access( \
		tlvlog_w_, (error), (register_), (type), (offset)), (error))

/*
 * R{register} is {type} invalid variable offset: off={offset}, var_off={range}
 * The program accesses the object at a variable offset.
 */
#define tlvlog_put_bpf_variable_access(w, error, register_, type, offset, range) \
	tlvlog_put_reason_utst_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_VARIABLE_ACCESS, TLVLOG_SEVERITY_ERROR, (register_), (type), (offset), (range))
#define tlvlog_explain_bpf_variable_access(error, register_, type, offset, range) \
	tlvlog_where_logged_(tlvlog_put_bpf_variable_access( \
		tlvlog_w_, (error), (register_), (type), (offset), (range)), (error))

/*
 * negative offset {type} ptr R{register} off={offset} disallowed
 * The program moved the pointer before the start of its object.
 */
#define tlvlog_put_bpf_negative_offset(w, error, type, register_, offset) \
	tlvlog_put_reason_tus_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_NEGATIVE_OFFSET, TLVLOG_SEVERITY_ERROR, (type), (register_), (offset))
#define tlvlog_explain_bpf_negative_offset(error, type, register_, offset) \
	tlvlog_where_logged_(tlvlog_put_bpf_negative_offset( \
		tlvlog_w_, (error), (type), (register_), (offset)), (error))

/*
 * dereference of modified {type} ptr R{register} off={offset} disallowed
 * The program changed the pointer before dereferencing it. This type of
 * pointer takes constant offsets in the instruction only.
 */
#define tlvlog_put_bpf_modified_pointer(w, error, type, register_, offset) \
	tlvlog_put_reason_tus_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_MODIFIED_POINTER, TLVLOG_SEVERITY_ERROR, (type), (register_), (offset))
#define tlvlog_explain_bpf_modified_pointer(error, type, register_, offset) \
	tlvlog_where_logged_(tlvlog_put_bpf_modified_pointer( \
		tlvlog_w_, (error), (type), (register_), (offset)), (error))

/*
 * variable {type} access var_off={range} disallowed
 * The program accesses this type of pointer at a variable offset, which the
 * type does not allow.
 */
#define tlvlog_put_bpf_variable_pointer(w, error, type, range) \
	tlvlog_put_reason_tt_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_VARIABLE_POINTER, TLVLOG_SEVERITY_ERROR, (type), (range))
#define tlvlog_explain_bpf_variable_pointer(error, type, range) \
	tlvlog_where_logged_(tlvlog_put_bpf_variable_pointer( \
		tlvlog_w_, (error), (type), (range)), (error))

/*
 * invalid bpf_context access off={offset} size={size}
 * This program type may not access its context at this offset with this size.
 */
#define tlvlog_put_bpf_context_access(w, error, offset, size) \
	tlvlog_put_reason_ss_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_CONTEXT_ACCESS, TLVLOG_SEVERITY_ERROR, (offset), (size))
#define tlvlog_explain_bpf_context_access(error, offset, size) \
	tlvlog_where_logged_(tlvlog_put_bpf_context_access( \
		tlvlog_w_, (error), (offset), (size)), (error))

/*
 * invalid access to flow keys off={offset} size={size}
 * The access reaches outside struct bpf_flow_keys.
 */
#define tlvlog_put_bpf_flow_keys_access(w, error, offset, size) \
	tlvlog_put_reason_su_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_FLOW_KEYS_ACCESS, TLVLOG_SEVERITY_ERROR, (offset), (size))
#define tlvlog_explain_bpf_flow_keys_access(error, offset, size) \
	tlvlog_where_logged_(tlvlog_put_bpf_flow_keys_access( \
		tlvlog_w_, (error), (offset), (size)), (error))

/*
 * R{register} invalid {type} access off={offset} size={size}
 * The program may not read this member of the socket, or not with this size.
 */
#define tlvlog_put_bpf_socket_access(w, error, register_, type, offset, size) \
	tlvlog_put_reason_utsu_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_SOCKET_ACCESS, TLVLOG_SEVERITY_ERROR, (register_), (type), (offset), (size))
#define tlvlog_explain_bpf_socket_access(error, register_, type, offset, size) \
	tlvlog_where_logged_(tlvlog_put_bpf_socket_access( \
		tlvlog_w_, (error), (register_), (type), (offset), (size)), (error))

/*
 * R{register} invalid {type} buffer access: off={offset}, size={size}
 * The program accesses the buffer at an offset or with a size that the buffer
 * does not allow.
 */
#define tlvlog_put_bpf_buffer_access(w, error, register_, type, offset, size) \
	tlvlog_put_reason_utsu_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_BUFFER_ACCESS, TLVLOG_SEVERITY_ERROR, (register_), (type), (offset), (size))
#define tlvlog_explain_bpf_buffer_access(error, register_, type, offset, size) \
	tlvlog_where_logged_(tlvlog_put_bpf_buffer_access( \
		tlvlog_w_, (error), (register_), (type), (offset), (size)), (error))

/*
 * R{register} invalid variable buffer offset: off={offset}, var_off={range}
 * The program accesses the buffer at a variable or negative offset.
 */
#define tlvlog_put_bpf_buffer_variable_offset(w, error, register_, offset, range) \
	tlvlog_put_reason_ust_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_BUFFER_VARIABLE_OFFSET, TLVLOG_SEVERITY_ERROR, (register_), (offset), (range))
#define tlvlog_explain_bpf_buffer_variable_offset(error, register_, offset, range) \
	tlvlog_where_logged_(tlvlog_put_bpf_buffer_variable_offset( \
		tlvlog_w_, (error), (register_), (offset), (range)), (error))

/*
 * R{register} cannot write into {type}
 * The program writes to memory that is read-only for its type.
 */
#define tlvlog_put_bpf_cannot_write_into(w, error, register_, type) \
	tlvlog_put_reason_ut_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_CANNOT_WRITE_INTO, TLVLOG_SEVERITY_ERROR, (register_), (type))
#define tlvlog_explain_bpf_cannot_write_into(error, register_, type) \
	tlvlog_where_logged_(tlvlog_put_bpf_cannot_write_into( \
		tlvlog_w_, (error), (register_), (type)), (error))

/*
 * cannot write into packet
 * This program type may not change packet data directly.
 */
#define tlvlog_put_bpf_cannot_write_packet(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_CANNOT_WRITE_PACKET, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_bpf_cannot_write_packet(error) \
	tlvlog_where_logged_(tlvlog_put_bpf_cannot_write_packet( \
		tlvlog_w_, (error)), (error))

/*
 * write into map forbidden, value_size={capacity} off={offset} size={size}
 * Programs may only read this map: it holds constants, or was created with
 * BPF_F_RDONLY_PROG.
 */
#define tlvlog_put_bpf_map_write_forbidden(w, error, capacity, offset, size) \
	tlvlog_put_reason_usu_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_MAP_WRITE_FORBIDDEN, TLVLOG_SEVERITY_ERROR, (capacity), (offset), (size))
#define tlvlog_explain_bpf_map_write_forbidden(error, capacity, offset, size) \
	tlvlog_where_logged_(tlvlog_put_bpf_map_write_forbidden( \
		tlvlog_w_, (error), (capacity), (offset), (size)), (error))

/*
 * read from map forbidden, value_size={capacity} off={offset} size={size}
 * The map is write-only for programs (BPF_F_WRONLY_PROG).
 */
#define tlvlog_put_bpf_map_read_forbidden(w, error, capacity, offset, size) \
	tlvlog_put_reason_usu_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_MAP_READ_FORBIDDEN, TLVLOG_SEVERITY_ERROR, (capacity), (offset), (size))
#define tlvlog_explain_bpf_map_read_forbidden(error, capacity, offset, size) \
	tlvlog_where_logged_(tlvlog_put_bpf_map_read_forbidden( \
		tlvlog_w_, (error), (capacity), (offset), (size)), (error))

/*
 * only read is supported
 * The program writes to kernel memory that it may only read.
 */
#define tlvlog_put_bpf_only_read_supported(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_ONLY_READ_SUPPORTED, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_bpf_only_read_supported(error) \
	tlvlog_where_logged_(tlvlog_put_bpf_only_read_supported( \
		tlvlog_w_, (error)), (error))

/*
 * only read from {type} is supported
 * The program writes to a kernel structure that it may only read.
 */
#define tlvlog_put_bpf_only_read_from(w, error, type) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_ONLY_READ_FROM, TLVLOG_SEVERITY_ERROR, (type))
#define tlvlog_explain_bpf_only_read_from(error, type) \
	tlvlog_where_logged_(tlvlog_put_bpf_only_read_from( \
		tlvlog_w_, (error), (type)), (error))

/*
 * access beyond struct {struct} at off {offset} size {size}
 * The access reaches outside the kernel structure.
 */
#define tlvlog_put_bpf_beyond_struct(w, error, struct_, offset, size) \
	tlvlog_put_reason_tsu_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_BEYOND_STRUCT, TLVLOG_SEVERITY_ERROR, (struct_), (offset), (size))
#define tlvlog_explain_bpf_beyond_struct(error, struct_, offset, size) \
	tlvlog_where_logged_(tlvlog_put_bpf_beyond_struct( \
		tlvlog_w_, (error), (struct_), (offset), (size)), (error))

/*
 * access beyond the end of member {member} (mend:{end}) in struct {struct}
 * with off {offset} size {size}
 * One access crosses from a member of a kernel structure into the next.
 */
#define tlvlog_put_bpf_beyond_member(w, error, member, end, struct_, offset, size) \
	tlvlog_put_reason_tutsu_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_BEYOND_MEMBER, TLVLOG_SEVERITY_ERROR, (member), (end), (struct_), (offset), (size))
#define tlvlog_explain_bpf_beyond_member(error, member, end, struct_, offset, size) \
	tlvlog_where_logged_(tlvlog_put_bpf_beyond_member( \
		tlvlog_w_, (error), (member), (end), (struct_), (offset), (size)), (error))

/*
 * cannot access ptr member {member} with moff {member-offset} in struct
 * {struct} with off {offset} size {size}
 * The program reads only part of a pointer member of a kernel structure.
 */
#define tlvlog_put_bpf_pointer_member_access(w, error, member, member_offset, struct_, offset, size) \
	tlvlog_put_reason_tstsu_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_POINTER_MEMBER_ACCESS, TLVLOG_SEVERITY_ERROR, (member), (member_offset), (struct_), (offset), (size))
#define tlvlog_explain_bpf_pointer_member_access(error, member, member_offset, struct_, offset, size) \
	tlvlog_where_logged_(tlvlog_put_bpf_pointer_member_access( \
		tlvlog_w_, (error), (member), (member_offset), (struct_), (offset), (size)), (error))

/*
 * Cannot access kernel 'struct {struct}' from non-GPL compatible program
 * The program reads a kernel structure directly, which needs a GPL-compatible
 * licence.
 */
#define tlvlog_put_bpf_non_gpl_struct_access(w, error, struct_) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_NON_GPL_STRUCT_ACCESS, TLVLOG_SEVERITY_ERROR, (struct_))
#define tlvlog_explain_bpf_non_gpl_struct_access(error, struct_) \
	tlvlog_where_logged_(tlvlog_put_bpf_non_gpl_struct_access( \
		tlvlog_w_, (error), (struct_)), (error))

/*
 * func '{function}' doesn't have {number}-th argument
 * The traced function has fewer arguments than the program reads.
 */
#define tlvlog_put_bpf_tracing_argument(w, error, function, number) \
	tlvlog_put_reason_tu_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_TRACING_ARGUMENT, TLVLOG_SEVERITY_ERROR, (function), (number))
#define tlvlog_explain_bpf_tracing_argument(error, function, number) \
	tlvlog_where_logged_(tlvlog_put_bpf_tracing_argument( \
		tlvlog_w_, (error), (function), (number)), (error))

/*
 * func '{function}' offset {offset} is not multiple of 8
 * The program reads an argument of the traced function at an offset that is
 * not a multiple of eight.
 */
#define tlvlog_put_bpf_tracing_argument_offset(w, error, function, offset) \
	tlvlog_put_reason_ts_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_TRACING_ARGUMENT_OFFSET, TLVLOG_SEVERITY_ERROR, (function), (offset))
#define tlvlog_explain_bpf_tracing_argument_offset(error, function, offset) \
	tlvlog_where_logged_(tlvlog_put_bpf_tracing_argument_offset( \
		tlvlog_w_, (error), (function), (offset)), (error))

/*
 * func '{function}' arg{number} type {type} is not a struct
 * The program dereferences an argument of the traced function that does not
 * point to a struct.
 */
#define tlvlog_put_bpf_tracing_argument_type(w, error, function, number, type) \
	tlvlog_put_reason_tut_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_TRACING_ARGUMENT_TYPE, TLVLOG_SEVERITY_ERROR, (function), (number), (type))
#define tlvlog_explain_bpf_tracing_argument_type(error, function, number, type) \
	tlvlog_where_logged_(tlvlog_put_bpf_tracing_argument_type( \
		tlvlog_w_, (error), (function), (number), (type)), (error))

/*
 * invalid func {function}#{number}
 * The kernel does not have a helper with this number.
 */
#define tlvlog_put_bpf_unknown_function(w, error, function, number) \
	tlvlog_put_reason_tu_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_UNKNOWN_FUNCTION, TLVLOG_SEVERITY_ERROR, (function), (number))
#define tlvlog_explain_bpf_unknown_function(error, function, number) \
	tlvlog_where_logged_(tlvlog_put_bpf_unknown_function( \
		tlvlog_w_, (error), (function), (number)), (error))

/*
 * program of this type cannot use helper {function}#{number}
 * The kernel has this helper, but not for this program type, attach type or
 * privilege.
 */
#define tlvlog_put_bpf_helper_not_allowed(w, error, function, number) \
	tlvlog_put_reason_tu_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_HELPER_NOT_ALLOWED, TLVLOG_SEVERITY_ERROR, (function), (number))
#define tlvlog_explain_bpf_helper_not_allowed(error, function, number) \
	tlvlog_where_logged_(tlvlog_put_bpf_helper_not_allowed( \
		tlvlog_w_, (error), (function), (number)), (error))

/*
 * cannot call GPL-restricted function from non-GPL compatible program
 * The helper or kfunc is for GPL-compatible programs only.
 */
#define tlvlog_put_bpf_helper_gpl_only(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_HELPER_GPL_ONLY, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_bpf_helper_gpl_only(error) \
	tlvlog_where_logged_(tlvlog_put_bpf_helper_gpl_only( \
		tlvlog_w_, (error)), (error))

/*
 * helper call might sleep in a non-sleepable prog
 * The helper may sleep, but the program must not.
 */
#define tlvlog_put_bpf_helper_might_sleep(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_HELPER_MIGHT_SLEEP, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_bpf_helper_might_sleep(error) \
	tlvlog_where_logged_(tlvlog_put_bpf_helper_might_sleep( \
		tlvlog_w_, (error)), (error))

/*
 * global functions that may sleep are not allowed in non-sleepable context,
 * The program calls a global function that may sleep where sleeping is not
 * allowed.
 */
#define tlvlog_put_bpf_global_function_sleeps(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_GLOBAL_FUNCTION_SLEEPS, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_bpf_global_function_sleeps(error) \
	tlvlog_where_logged_(tlvlog_put_bpf_global_function_sleeps( \
		tlvlog_w_, (error)), (error))

/*
 * kernel subsystem misconfigured func {function}#{number}
 * The helper's declaration in the kernel is inconsistent.
 */
#define tlvlog_put_bpf_helper_misconfigured(w, error, function, number) \
	tlvlog_put_reason_tu_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_HELPER_MISCONFIGURED, TLVLOG_SEVERITY_ERROR, (function), (number))
#define tlvlog_explain_bpf_helper_misconfigured(error, function, number) \
	tlvlog_where_logged_(tlvlog_put_bpf_helper_misconfigured( \
		tlvlog_w_, (error), (function), (number)), (error))

/*
 * helper access to the packet is not allowed
 * This program type may not pass packet memory to the helper.
 */
#define tlvlog_put_bpf_helper_packet_access(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_HELPER_PACKET_ACCESS, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_bpf_helper_packet_access(error) \
	tlvlog_where_logged_(tlvlog_put_bpf_helper_packet_access( \
		tlvlog_w_, (error)), (error))

/*
 * cannot pass map_type {map-type} into func {function}#{number}
 * The helper does not work with this type of map.
 */
#define tlvlog_put_bpf_map_function_mismatch(w, error, map_type, function, number) \
	tlvlog_put_reason_utu_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_MAP_FUNCTION_MISMATCH, TLVLOG_SEVERITY_ERROR, (map_type), (function), (number))
#define tlvlog_explain_bpf_map_function_mismatch(error, map_type, function, number) \
	tlvlog_where_logged_(tlvlog_put_bpf_map_function_mismatch( \
		tlvlog_w_, (error), (map_type), (function), (number)), (error))

/*
 * invalid map_ptr to access map->{member}
 * The program passes a pointer to a key or value before the map it belongs to.
 */
#define tlvlog_put_bpf_map_ptr_missing(w, error, member) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_MAP_PTR_MISSING, TLVLOG_SEVERITY_ERROR, (member))
#define tlvlog_explain_bpf_map_ptr_missing(error, member) \
	tlvlog_where_logged_(tlvlog_put_bpf_map_ptr_missing( \
		tlvlog_w_, (error), (member)), (error))

/*
 * tail_call abusing map_ptr
 * Different paths use different maps for the tail call.
 */
#define tlvlog_put_bpf_map_access_speculation(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_MAP_ACCESS_SPECULATION, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_bpf_map_access_speculation(error) \
	tlvlog_where_logged_(tlvlog_put_bpf_map_access_speculation( \
		tlvlog_w_, (error)), (error))

/*
 * tail_calls are not allowed in non-JITed programs with bpf-to-bpf calls
 * A program that makes tail calls and calls its own functions needs the JIT.
 */
#define tlvlog_put_bpf_tail_calls_with_subprograms(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_TAIL_CALLS_WITH_SUBPROGRAMS, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_bpf_tail_calls_with_subprograms(error) \
	tlvlog_where_logged_(tlvlog_put_bpf_tail_calls_with_subprograms( \
		tlvlog_w_, (error)), (error))

/*
 * BPF_LD_[ABS|IND] instructions not allowed for this program type
 * This program type may not use these packet loads. Socket filters and tc
 * programs may.
 */
#define tlvlog_put_bpf_ld_abs_not_allowed(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_LD_ABS_NOT_ALLOWED, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_bpf_ld_abs_not_allowed(error) \
	tlvlog_where_logged_(tlvlog_put_bpf_ld_abs_not_allowed( \
		tlvlog_w_, (error)), (error))

/*
 * BPF_LD_[ABS|IND] instructions cannot be mixed with bpf-to-bpf calls
 * A program with more than one function may not use these packet loads.
 */
#define tlvlog_put_bpf_ld_abs_with_calls(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_LD_ABS_WITH_CALLS, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_bpf_ld_abs_with_calls(error) \
	tlvlog_where_logged_(tlvlog_put_bpf_ld_abs_with_calls( \
		tlvlog_w_, (error)), (error))

/*
 * LD_ABS is not allowed in subprogs without BTF
 * A function that uses these packet loads needs BTF that says it returns int.
 */
#define tlvlog_put_bpf_ld_abs_no_btf(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_LD_ABS_NO_BTF, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_bpf_ld_abs_no_btf(error) \
	tlvlog_where_logged_(tlvlog_put_bpf_ld_abs_no_btf( \
		tlvlog_w_, (error)), (error))

/*
 * LD_ABS is only allowed in functions that return 'int'.
 * When such a packet load fails the function returns 0, so it must be declared
 * to return int.
 */
#define tlvlog_put_bpf_ld_abs_return_type(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_LD_ABS_RETURN_TYPE, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_bpf_ld_abs_return_type(error) \
	tlvlog_where_logged_(tlvlog_put_bpf_ld_abs_return_type( \
		tlvlog_w_, (error)), (error))

/*
 * tail_call is only allowed in functions that return 'int'.
 * After a successful tail call the other program's value is returned, so the
 * function must return int.
 */
#define tlvlog_put_bpf_tail_call_return_type(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_TAIL_CALL_RETURN_TYPE, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_bpf_tail_call_return_type(error) \
	tlvlog_where_logged_(tlvlog_put_bpf_tail_call_return_type( \
		tlvlog_w_, (error)), (error))

/*
 * at the time of BPF_LD_ABS|IND R6 != pointer to skb
 * These packet loads need the context in R6.
 */
#define tlvlog_put_bpf_ld_abs_context(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_LD_ABS_CONTEXT, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_bpf_ld_abs_context(error) \
	tlvlog_where_logged_(tlvlog_put_bpf_ld_abs_context( \
		tlvlog_w_, (error)), (error))

/*
 * Unreleased reference id={id} alloc_insn={allocated}
 * This path does not release the reference that the instruction acquired.
 */
#define tlvlog_put_bpf_unreleased_reference(w, error, id, allocated) \
	tlvlog_put_reason_uu_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_UNRELEASED_REFERENCE, TLVLOG_SEVERITY_ERROR, (id), (allocated))
#define tlvlog_explain_bpf_unreleased_reference(error, id, allocated) \
	tlvlog_where_logged_(tlvlog_put_bpf_unreleased_reference( \
		tlvlog_w_, (error), (id), (allocated)), (error))

/*
 * {operation} would lead to reference leak
 * The operation leaves the program while it holds a reference.
 */
#define tlvlog_put_bpf_reference_leak(w, error, operation) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_REFERENCE_LEAK, TLVLOG_SEVERITY_ERROR, (operation))
#define tlvlog_explain_bpf_reference_leak(error, operation) \
	tlvlog_where_logged_(tlvlog_put_bpf_reference_leak( \
		tlvlog_w_, (error), (operation)), (error))

/*
 * {operation} cannot be used inside {region}
 * The program does this while it holds a lock, or in an RCU, preemption or
 * interrupt section, where it is not allowed.
 */
#define tlvlog_put_bpf_inside_lock(w, error, operation, region) \
	tlvlog_put_reason_tt_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_INSIDE_LOCK, TLVLOG_SEVERITY_ERROR, (operation), (region))
#define tlvlog_explain_bpf_inside_lock(error, operation, region) \
	tlvlog_where_logged_(tlvlog_put_bpf_inside_lock( \
		tlvlog_w_, (error), (operation), (region)), (error))

/*
 * bpf_spin_unlock is missing
 * The program ends while it holds a lock.
 */
#define tlvlog_put_bpf_lock_missing_unlock(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_LOCK_MISSING_UNLOCK, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_bpf_lock_missing_unlock(error) \
	tlvlog_where_logged_(tlvlog_put_bpf_lock_missing_unlock( \
		tlvlog_w_, (error)), (error))

/*
 * Locking two bpf_spin_locks are not allowed
 * The program takes a second lock while it holds one.
 */
#define tlvlog_put_bpf_lock_twice(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_LOCK_TWICE, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_bpf_lock_twice(error) \
	tlvlog_where_logged_(tlvlog_put_bpf_lock_twice( \
		tlvlog_w_, (error)), (error))

/*
 * bpf_spin_unlock without taking a lock
 * The program releases a lock that it does not hold.
 */
#define tlvlog_put_bpf_unlock_without_lock(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_UNLOCK_WITHOUT_LOCK, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_bpf_unlock_without_lock(error) \
	tlvlog_where_logged_(tlvlog_put_bpf_unlock_without_lock( \
		tlvlog_w_, (error)), (error))

/*
 * bpf_spin_unlock of different lock
 * The program releases another lock than the one it took.
 */
#define tlvlog_put_bpf_unlock_different_lock(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_UNLOCK_DIFFERENT_LOCK, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_bpf_unlock_different_lock(error) \
	tlvlog_where_logged_(tlvlog_put_bpf_unlock_different_lock( \
		tlvlog_w_, (error)), (error))

/*
 * R{register} doesn't have constant offset. {field} has to be at the constant
 * offset
 * The program reaches the lock or timer at a variable offset.
 */
#define tlvlog_put_bpf_lock_offset(w, error, register_, field) \
	tlvlog_put_reason_ut_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_LOCK_OFFSET, TLVLOG_SEVERITY_ERROR, (register_), (field))
#define tlvlog_explain_bpf_lock_offset(error, register_, field) \
	tlvlog_where_logged_(tlvlog_put_bpf_lock_offset( \
		tlvlog_w_, (error), (register_), (field)), (error))

/*
 * map '{map}' has no valid {field}
 * The value of the map declares no such member in its BTF.
 */
#define tlvlog_put_bpf_lock_missing_in_map(w, error, map, field) \
	tlvlog_put_reason_tt_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_LOCK_MISSING_IN_MAP, TLVLOG_SEVERITY_ERROR, (map), (field))
#define tlvlog_explain_bpf_lock_missing_in_map(error, map, field) \
	tlvlog_where_logged_(tlvlog_put_bpf_lock_missing_in_map( \
		tlvlog_w_, (error), (map), (field)), (error))

/*
 * map '{map}' has to have BTF in order to use {field}
 * The kernel finds the member through BTF, which this map lacks.
 */
#define tlvlog_put_bpf_lock_needs_btf(w, error, map, field) \
	tlvlog_put_reason_tt_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_LOCK_NEEDS_BTF, TLVLOG_SEVERITY_ERROR, (map), (field))
#define tlvlog_explain_bpf_lock_needs_btf(error, map, field) \
	tlvlog_where_logged_(tlvlog_put_bpf_lock_needs_btf( \
		tlvlog_w_, (error), (map), (field)), (error))

/*
 * function calls are not allowed while holding a lock
 * The program calls a function between lock and unlock.
 */
#define tlvlog_put_bpf_call_while_locked(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_CALL_WHILE_LOCKED, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_bpf_call_while_locked(error) \
	tlvlog_where_logged_(tlvlog_put_bpf_call_while_locked( \
		tlvlog_w_, (error)), (error))

/*
 * R{register} must be referenced when passed to release function
 * The program passes a release function a pointer that it did not acquire.
 */
#define tlvlog_put_bpf_release_unacquired(w, error, register_) \
	tlvlog_put_reason_u_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_RELEASE_UNACQUIRED, TLVLOG_SEVERITY_ERROR, (register_))
#define tlvlog_explain_bpf_release_unacquired(error, register_) \
	tlvlog_where_logged_(tlvlog_put_bpf_release_unacquired( \
		tlvlog_w_, (error), (register_)), (error))

/*
 * R{register} must be referenced or trusted
 * The function accepts only a pointer that the kernel guarantees to be valid.
 */
#define tlvlog_put_bpf_untrusted_pointer(w, error, register_) \
	tlvlog_put_reason_u_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_UNTRUSTED_POINTER, TLVLOG_SEVERITY_ERROR, (register_))
#define tlvlog_explain_bpf_untrusted_pointer(error, register_) \
	tlvlog_where_logged_(tlvlog_put_bpf_untrusted_pointer( \
		tlvlog_w_, (error), (register_)), (error))

/*
 * R{register} must be a rcu pointer
 * The function accepts only a pointer that RCU protects.
 */
#define tlvlog_put_bpf_rcu_pointer(w, error, register_) \
	tlvlog_put_reason_u_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_RCU_POINTER, TLVLOG_SEVERITY_ERROR, (register_))
#define tlvlog_explain_bpf_rcu_pointer(error, register_) \
	tlvlog_where_logged_(tlvlog_put_bpf_rcu_pointer( \
		tlvlog_w_, (error), (register_)), (error))

/*
 * Possibly NULL pointer passed to trusted {argument}
 * The program did not compare the pointer with NULL before the call.
 */
#define tlvlog_put_bpf_possibly_null_argument(w, error, argument) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_POSSIBLY_NULL_ARGUMENT, TLVLOG_SEVERITY_ERROR, (argument))
#define tlvlog_explain_bpf_possibly_null_argument(error, argument) \
	tlvlog_where_logged_(tlvlog_put_bpf_possibly_null_argument( \
		tlvlog_w_, (error), (argument)), (error))

/*
 * R{register} must be a known constant
 * The argument must have one value on all paths.
 */
#define tlvlog_put_bpf_not_constant(w, error, register_) \
	tlvlog_put_reason_u_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_NOT_CONSTANT, TLVLOG_SEVERITY_ERROR, (register_))
#define tlvlog_explain_bpf_not_constant(error, register_) \
	tlvlog_where_logged_(tlvlog_put_bpf_not_constant( \
		tlvlog_w_, (error), (register_)), (error))

/*
 * At program exit the register R{register} has {value} should have been in
 * {range}
 * The program returns a value that its type does not allow.
 */
#define tlvlog_put_bpf_return_value_range(w, error, register_, value, range) \
	tlvlog_put_reason_utt_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_RETURN_VALUE_RANGE, TLVLOG_SEVERITY_ERROR, (register_), (value), (range))
#define tlvlog_explain_bpf_return_value_range(error, register_, value, range) \
	tlvlog_where_logged_(tlvlog_put_bpf_return_value_range( \
		tlvlog_w_, (error), (register_), (value), (range)), (error))

/*
 * At {exit} the register R{register} has {value} should have been in {range}
 * The callback or subprogram may return only certain values.
 */
#define tlvlog_put_bpf_subprogram_return_range(w, error, exit, register_, value, range) \
	tlvlog_put_reason_tutt_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_SUBPROGRAM_RETURN_RANGE, TLVLOG_SEVERITY_ERROR, (exit), (register_), (value), (range))
#define tlvlog_explain_bpf_subprogram_return_range(error, exit, register_, value, range) \
	tlvlog_where_logged_(tlvlog_put_bpf_subprogram_return_range( \
		tlvlog_w_, (error), (exit), (register_), (value), (range)), (error))

/*
 * At program exit the register R{register} is not a known value ({type})
 * The program returns something other than a known number.
 */
#define tlvlog_put_bpf_return_value_unknown(w, error, register_, type) \
	tlvlog_put_reason_ut_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_RETURN_VALUE_UNKNOWN, TLVLOG_SEVERITY_ERROR, (register_), (type))
#define tlvlog_explain_bpf_return_value_unknown(error, register_, type) \
	tlvlog_where_logged_(tlvlog_put_bpf_return_value_unknown( \
		tlvlog_w_, (error), (register_), (type)), (error))

/*
 * R{register} not a scalar value
 * The register must hold a number here.
 */
#define tlvlog_put_bpf_return_not_scalar(w, error, register_) \
	tlvlog_put_reason_u_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_RETURN_NOT_SCALAR, TLVLOG_SEVERITY_ERROR, (register_))
#define tlvlog_explain_bpf_return_not_scalar(error, register_) \
	tlvlog_where_logged_(tlvlog_put_bpf_return_not_scalar( \
		tlvlog_w_, (error), (register_)), (error))

/*
 * kernel btf_id {id} is not a function
 * The call names a kernel BTF id that is not a function.
 */
#define tlvlog_put_bpf_not_a_function(w, error, id) \
	tlvlog_put_reason_u_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_NOT_A_FUNCTION, TLVLOG_SEVERITY_ERROR, (id))
#define tlvlog_explain_bpf_not_a_function(error, id) \
	tlvlog_where_logged_(tlvlog_put_bpf_not_a_function( \
		tlvlog_w_, (error), (id)), (error))

/*
 * failed to find BTF for kernel function
 * Neither the kernel's BTF nor a module's has this kfunc.
 */
#define tlvlog_put_bpf_kfunc_not_found(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_KFUNC_NOT_FOUND, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_bpf_kfunc_not_found(error) \
	tlvlog_where_logged_(tlvlog_put_bpf_kfunc_not_found( \
		tlvlog_w_, (error)), (error))

/*
 * calling kernel function {function} is not allowed
 * This program type may not call the kfunc.
 */
#define tlvlog_put_bpf_kfunc_not_allowed(w, error, function) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_KFUNC_NOT_ALLOWED, TLVLOG_SEVERITY_ERROR, (function))
#define tlvlog_explain_bpf_kfunc_not_allowed(error, function) \
	tlvlog_where_logged_(tlvlog_put_bpf_kfunc_not_allowed( \
		tlvlog_w_, (error), (function)), (error))

/*
 * program must be sleepable to call sleepable kfunc {function}
 * The kfunc may sleep, but the program must not.
 */
#define tlvlog_put_bpf_kfunc_sleepable(w, error, function) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_KFUNC_SLEEPABLE, TLVLOG_SEVERITY_ERROR, (function))
#define tlvlog_explain_bpf_kfunc_sleepable(error, function) \
	tlvlog_where_logged_(tlvlog_put_bpf_kfunc_sleepable( \
		tlvlog_w_, (error), (function)), (error))

/*
 * destructive kfunc calls require CAP_SYS_BOOT capability
 * The kfunc may crash the machine.
 */
#define tlvlog_put_bpf_kfunc_destructive(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_KFUNC_DESTRUCTIVE, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_bpf_kfunc_destructive(error) \
	tlvlog_where_logged_(tlvlog_put_bpf_kfunc_destructive( \
		tlvlog_w_, (error)), (error))

/*
 * kfunc offset > 0 without fd_array is invalid
 * The call names a module by index, but the load passed no fd_array.
 */
#define tlvlog_put_bpf_kfunc_fd_array(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_KFUNC_FD_ARRAY, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_bpf_kfunc_fd_array(error) \
	tlvlog_where_logged_(tlvlog_put_bpf_kfunc_fd_array( \
		tlvlog_w_, (error)), (error))

/*
 * negative offset disallowed for kernel module function call
 * The index of the module is negative.
 */
#define tlvlog_put_bpf_kfunc_negative_offset(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_KFUNC_NEGATIVE_OFFSET, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_bpf_kfunc_negative_offset(error) \
	tlvlog_where_logged_(tlvlog_put_bpf_kfunc_negative_offset( \
		tlvlog_w_, (error)), (error))

/*
 * calling kernel function is not supported without config DEBUG_INFO_BTF
 * The kernel was built without BTF, so the verifier cannot check kfuncs.
 */
#define tlvlog_put_bpf_kfunc_without_btf(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_KFUNC_WITHOUT_BTF, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_bpf_kfunc_without_btf(error) \
	tlvlog_where_logged_(tlvlog_put_bpf_kfunc_without_btf( \
		tlvlog_w_, (error)), (error))

/*
 * JIT does not support calling kernel function
 * The JIT of this machine cannot call kfuncs.
 */
#define tlvlog_put_bpf_kfunc_no_jit(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_KFUNC_NO_JIT, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_bpf_kfunc_no_jit(error) \
	tlvlog_where_logged_(tlvlog_put_bpf_kfunc_no_jit( \
		tlvlog_w_, (error)), (error))

/*
 * cannot call kernel function from non-GPL compatible program
 * Kfuncs are for GPL-compatible programs only.
 */
#define tlvlog_put_bpf_kfunc_gpl_only(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_KFUNC_GPL_ONLY, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_bpf_kfunc_gpl_only(error) \
	tlvlog_where_logged_(tlvlog_put_bpf_kfunc_gpl_only( \
		tlvlog_w_, (error)), (error))

/*
 * kernel function {function} args#{argument} expected pointer to {expected}
 * but R{register} has a pointer to {actual}
 * The argument points to another structure than the kfunc expects.
 */
#define tlvlog_put_bpf_kfunc_argument_pointer(w, error, function, argument, expected, register_, actual) \
	tlvlog_put_reason_tutut_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_KFUNC_ARGUMENT_POINTER, TLVLOG_SEVERITY_ERROR, (function), (argument), (expected), (register_), (actual))
#define tlvlog_explain_bpf_kfunc_argument_pointer(error, function, argument, expected, register_, actual) \
	tlvlog_where_logged_(tlvlog_put_bpf_kfunc_argument_pointer( \
		tlvlog_w_, (error), (function), (argument), (expected), (register_), (actual)), (error))

/*
 * kernel function {function} args#{argument} expected pointer to ctx, but got
 * {actual}
 * The argument must be the context of the program.
 */
#define tlvlog_put_bpf_kfunc_argument_context(w, error, function, argument, actual) \
	tlvlog_put_reason_tut_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_KFUNC_ARGUMENT_CONTEXT, TLVLOG_SEVERITY_ERROR, (function), (argument), (actual))
#define tlvlog_explain_bpf_kfunc_argument_context(error, function, argument, actual) \
	tlvlog_where_logged_(tlvlog_put_bpf_kfunc_argument_context( \
		tlvlog_w_, (error), (function), (argument), (actual)), (error))

/*
 * arg#{argument} pointer type {type} must point to {expected}
 * The argument must point to plain data.
 */
#define tlvlog_put_bpf_argument_pointer_scalar(w, error, argument, type, expected) \
	tlvlog_put_reason_utt_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_ARGUMENT_POINTER_SCALAR, TLVLOG_SEVERITY_ERROR, (argument), (type), (expected))
#define tlvlog_explain_bpf_argument_pointer_scalar(error, argument, type, expected) \
	tlvlog_where_logged_(tlvlog_put_bpf_argument_pointer_scalar( \
		tlvlog_w_, (error), (argument), (type), (expected)), (error))

/*
 * arg#{argument} expected pointer to {expected}
 * The argument must be the address of a dynptr, an iterator or a similar
 * variable.
 */
#define tlvlog_put_bpf_argument_dynptr(w, error, argument, expected) \
	tlvlog_put_reason_ut_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_ARGUMENT_DYNPTR, TLVLOG_SEVERITY_ERROR, (argument), (expected))
#define tlvlog_explain_bpf_argument_dynptr(error, argument, expected) \
	tlvlog_where_logged_(tlvlog_put_bpf_argument_dynptr( \
		tlvlog_w_, (error), (argument), (expected)), (error))

/*
 * Tracing programs must provide btf_id
 * The load of a tracing program does not name a function to attach to.
 */
#define tlvlog_put_bpf_tracing_needs_btf_id(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_TRACING_NEEDS_BTF_ID, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_bpf_tracing_needs_btf_id(error) \
	tlvlog_where_logged_(tlvlog_put_bpf_tracing_needs_btf_id( \
		tlvlog_w_, (error)), (error))

/*
 * attach_btf_id {id} is not a function
 * The BTF id to attach to is not a function.
 */
#define tlvlog_put_bpf_attach_btf_not_function(w, error, id) \
	tlvlog_put_reason_u_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_ATTACH_BTF_NOT_FUNCTION, TLVLOG_SEVERITY_ERROR, (id))
#define tlvlog_explain_bpf_attach_btf_not_function(error, id) \
	tlvlog_where_logged_(tlvlog_put_bpf_attach_btf_not_function( \
		tlvlog_w_, (error), (id)), (error))

/*
 * attach_btf_id {id} doesn't have a name
 * The BTF id to attach to does not exist or does not have a name.
 */
#define tlvlog_put_bpf_attach_btf_no_name(w, error, id) \
	tlvlog_put_reason_u_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_ATTACH_BTF_NO_NAME, TLVLOG_SEVERITY_ERROR, (id))
#define tlvlog_explain_bpf_attach_btf_no_name(error, id) \
	tlvlog_where_logged_(tlvlog_put_bpf_attach_btf_no_name( \
		tlvlog_w_, (error), (id)), (error))

/*
 * attach_btf_id {id} is not a typedef
 * For a raw tracepoint the BTF id must be the typedef btf_trace_NAME.
 */
#define tlvlog_put_bpf_attach_btf_not_typedef(w, error, id) \
	tlvlog_put_reason_u_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_ATTACH_BTF_NOT_TYPEDEF, TLVLOG_SEVERITY_ERROR, (id))
#define tlvlog_explain_bpf_attach_btf_not_typedef(error, id) \
	tlvlog_where_logged_(tlvlog_put_bpf_attach_btf_not_typedef( \
		tlvlog_w_, (error), (id)), (error))

/*
 * {function} is not sleepable
 * The function to attach to does not allow programs that sleep.
 */
#define tlvlog_put_bpf_not_sleepable(w, error, function) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_NOT_SLEEPABLE, TLVLOG_SEVERITY_ERROR, (function))
#define tlvlog_explain_bpf_not_sleepable(error, function) \
	tlvlog_where_logged_(tlvlog_put_bpf_not_sleepable( \
		tlvlog_w_, (error), (function)), (error))

/*
 * {function}() is not modifiable
 * The program (fmod_ret) may not change the return value of this function.
 */
#define tlvlog_put_bpf_not_modifiable(w, error, function) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_NOT_MODIFIABLE, TLVLOG_SEVERITY_ERROR, (function))
#define tlvlog_explain_bpf_not_modifiable(error, function) \
	tlvlog_where_logged_(tlvlog_put_bpf_not_modifiable( \
		tlvlog_w_, (error), (function)), (error))

/*
 * Only {types} programs can be sleepable
 * This program type cannot be sleepable.
 */
#define tlvlog_put_bpf_sleepable_program_type(w, error, types) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_SLEEPABLE_PROGRAM_TYPE, TLVLOG_SEVERITY_ERROR, (types))
#define tlvlog_explain_bpf_sleepable_program_type(error, types) \
	tlvlog_where_logged_(tlvlog_put_bpf_sleepable_program_type( \
		tlvlog_w_, (error), (types)), (error))

/*
 * Syscall programs can only be sleepable
 * A program of type syscall must be loaded with BPF_F_SLEEPABLE.
 */
#define tlvlog_put_bpf_syscall_must_sleep(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_SYSCALL_MUST_SLEEP, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_bpf_syscall_must_sleep(error) \
	tlvlog_where_logged_(tlvlog_put_bpf_syscall_must_sleep( \
		tlvlog_w_, (error)), (error))

/*
 * struct ops programs must have a GPL compatible license
 * struct_ops programs are for GPL-compatible licences only.
 */
#define tlvlog_put_bpf_struct_ops_gpl(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_STRUCT_OPS_GPL, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_bpf_struct_ops_gpl(error) \
	tlvlog_where_logged_(tlvlog_put_bpf_struct_ops_gpl( \
		tlvlog_w_, (error)), (error))

/*
 * LSM programs must have a GPL compatible license
 * LSM programs are for GPL-compatible licences only.
 */
#define tlvlog_put_bpf_lsm_gpl(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_LSM_GPL, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_bpf_lsm_gpl(error) \
	tlvlog_where_logged_(tlvlog_put_bpf_lsm_gpl( \
		tlvlog_w_, (error)), (error))

/*
 * attach_btf_id {id} is not a supported struct
 * The BTF id is not a struct_ops type of this kernel.
 */
#define tlvlog_put_bpf_struct_ops_not_found(w, error, id) \
	tlvlog_put_reason_u_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_STRUCT_OPS_NOT_FOUND, TLVLOG_SEVERITY_ERROR, (id))
#define tlvlog_explain_bpf_struct_ops_not_found(error, id) \
	tlvlog_where_logged_(tlvlog_put_bpf_struct_ops_not_found( \
		tlvlog_w_, (error), (id)), (error))

/*
 * attach to invalid member idx {index} of struct {struct}
 * The program implements a struct_ops member that does not exist.
 */
#define tlvlog_put_bpf_struct_ops_member(w, error, index, struct_) \
	tlvlog_put_reason_ut_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_STRUCT_OPS_MEMBER, TLVLOG_SEVERITY_ERROR, (index), (struct_))
#define tlvlog_explain_bpf_struct_ops_member(error, index, struct_) \
	tlvlog_where_logged_(tlvlog_put_bpf_struct_ops_member( \
		tlvlog_w_, (error), (index), (struct_)), (error))

/*
 * fd {fd} is not pointing to valid bpf_map
 * The descriptor in ld_imm64 is not open, or is not a map.
 */
#define tlvlog_put_bpf_map_fd_invalid(w, error, fd) \
	tlvlog_put_reason_s_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_MAP_FD_INVALID, TLVLOG_SEVERITY_ERROR, (fd))
#define tlvlog_explain_bpf_map_fd_invalid(error, fd) \
	tlvlog_where_logged_(tlvlog_put_bpf_map_fd_invalid( \
		tlvlog_w_, (error), (fd)), (error))

/*
 * fd_idx without fd_array is invalid
 * The instruction names a map by index, but the load passed no fd_array.
 */
#define tlvlog_put_bpf_fd_array_missing(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_FD_ARRAY_MISSING, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_bpf_fd_array_missing(error) \
	tlvlog_where_logged_(tlvlog_put_bpf_fd_array_missing( \
		tlvlog_w_, (error)), (error))

/*
 * no direct value access support for this map type
 * Only array maps allow a direct pointer to their value.
 */
#define tlvlog_put_bpf_direct_value_unsupported(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_DIRECT_VALUE_UNSUPPORTED, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_bpf_direct_value_unsupported(error) \
	tlvlog_where_logged_(tlvlog_put_bpf_direct_value_unsupported( \
		tlvlog_w_, (error)), (error))

/*
 * invalid access to map value pointer, value_size={capacity} off={offset}
 * The direct pointer lies outside the map value.
 */
#define tlvlog_put_bpf_direct_value_out_of_range(w, error, capacity, offset) \
	tlvlog_put_reason_us_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_DIRECT_VALUE_OUT_OF_RANGE, TLVLOG_SEVERITY_ERROR, (capacity), (offset))
#define tlvlog_explain_bpf_direct_value_out_of_range(error, capacity, offset) \
	tlvlog_where_logged_(tlvlog_put_bpf_direct_value_out_of_range( \
		tlvlog_w_, (error), (capacity), (offset)), (error))

/*
 * direct value offset of {offset} is not allowed
 * The offset of the direct pointer into the map value is too large.
 */
#define tlvlog_put_bpf_direct_value_offset(w, error, offset) \
	tlvlog_put_reason_s_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_DIRECT_VALUE_OFFSET, TLVLOG_SEVERITY_ERROR, (offset))
#define tlvlog_explain_bpf_direct_value_offset(error, offset) \
	tlvlog_where_logged_(tlvlog_put_bpf_direct_value_offset( \
		tlvlog_w_, (error), (offset)), (error))

/*
 * ldimm64 insn specifies invalid btf_id {id}.
 * The BTF id of a kernel variable or function does not exist.
 */
#define tlvlog_put_bpf_ksym_invalid_id(w, error, id) \
	tlvlog_put_reason_s_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_KSYM_INVALID_ID, TLVLOG_SEVERITY_ERROR, (id))
#define tlvlog_explain_bpf_ksym_invalid_id(error, id) \
	tlvlog_where_logged_(tlvlog_put_bpf_ksym_invalid_id( \
		tlvlog_w_, (error), (id)), (error))

/*
 * pseudo btf_id {id} in ldimm64 isn't KIND_VAR or KIND_FUNC
 * The BTF id names neither a variable nor a function of the kernel.
 */
#define tlvlog_put_bpf_ksym_kind(w, error, id) \
	tlvlog_put_reason_u_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_KSYM_KIND, TLVLOG_SEVERITY_ERROR, (id))
#define tlvlog_explain_bpf_ksym_kind(error, id) \
	tlvlog_where_logged_(tlvlog_put_bpf_ksym_kind( \
		tlvlog_w_, (error), (id)), (error))

/*
 * ldimm64 failed to find the address for kernel symbol '{symbol}'.
 * The variable is in the kernel's BTF but not among its symbols.
 */
#define tlvlog_put_bpf_ksym_no_address(w, error, symbol) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_KSYM_NO_ADDRESS, TLVLOG_SEVERITY_ERROR, (symbol))
#define tlvlog_explain_bpf_ksym_no_address(error, symbol) \
	tlvlog_where_logged_(tlvlog_put_bpf_ksym_no_address( \
		tlvlog_w_, (error), (symbol)), (error))

/*
 * trace type programs with run-time allocated hash maps are unsafe. Switch to
 * preallocated hash maps.
 * A tracing program uses a hash map with BPF_F_NO_PREALLOC, which could
 * deadlock on this kernel.
 */
#define tlvlog_put_bpf_map_not_preallocated(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_MAP_NOT_PREALLOCATED, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_bpf_map_not_preallocated(error) \
	tlvlog_where_logged_(tlvlog_put_bpf_map_not_preallocated( \
		tlvlog_w_, (error)), (error))

/*
 * {program-kind} cannot use {field} yet
 * This program type may not use a map whose value has such a member.
 */
#define tlvlog_put_bpf_map_field_in_tracing(w, error, program_kind, field) \
	tlvlog_put_reason_tt_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_MAP_FIELD_IN_TRACING, TLVLOG_SEVERITY_ERROR, (program_kind), (field))
#define tlvlog_explain_bpf_map_field_in_tracing(error, program_kind, field) \
	tlvlog_where_logged_(tlvlog_put_bpf_map_field_in_tracing( \
		tlvlog_w_, (error), (program_kind), (field)), (error))

/*
 * Sleepable programs can only use array, hash, ringbuf and local storage maps
 * A sleepable program may not use a map of this type.
 */
#define tlvlog_put_bpf_map_sleepable(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_MAP_SLEEPABLE, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_bpf_map_sleepable(error) \
	tlvlog_where_logged_(tlvlog_put_bpf_map_sleepable( \
		tlvlog_w_, (error)), (error))

/*
 * bpf_struct_ops map cannot be used in prog
 * A program may not refer to a struct_ops map, which is for registration only.
 */
#define tlvlog_put_bpf_map_struct_ops(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_MAP_STRUCT_OPS, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_bpf_map_struct_ops(error) \
	tlvlog_where_logged_(tlvlog_put_bpf_map_struct_ops( \
		tlvlog_w_, (error)), (error))

/*
 * only one cgroup storage of each type is allowed
 * The program uses more than one cgroup storage map of the same type.
 */
#define tlvlog_put_bpf_map_cgroup_storage(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_MAP_CGROUP_STORAGE, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_bpf_map_cgroup_storage(error) \
	tlvlog_where_logged_(tlvlog_put_bpf_map_cgroup_storage( \
		tlvlog_w_, (error)), (error))

/*
 * The total number of maps per program has reached the limit of {limit}
 * The program refers to more maps than the kernel allows.
 */
#define tlvlog_put_bpf_too_many_maps(w, error, limit) \
	tlvlog_put_reason_u_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_TOO_MANY_MAPS, TLVLOG_SEVERITY_ERROR, (limit))
#define tlvlog_explain_bpf_too_many_maps(error, limit) \
	tlvlog_where_logged_(tlvlog_put_bpf_too_many_maps( \
		tlvlog_w_, (error), (limit)), (error))

/*
 * missing btf func_info
 * The program has callbacks or functions that BTF must describe, but the load
 * passes no func_info.
 */
#define tlvlog_put_bpf_missing_func_info(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_MISSING_FUNC_INFO, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_bpf_missing_func_info(error) \
	tlvlog_where_logged_(tlvlog_put_bpf_missing_func_info( \
		tlvlog_w_, (error)), (error))

/*
 * number of funcs in func_info doesn't match number of subprogs
 * func_info describes more or fewer functions than the program has.
 */
#define tlvlog_put_bpf_func_info_count(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_FUNC_INFO_COUNT, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_bpf_func_info_count(error) \
	tlvlog_where_logged_(tlvlog_put_bpf_func_info_count( \
		tlvlog_w_, (error)), (error))

/*
 * func_info BTF section doesn't match subprog layout in BPF program
 * An offset in func_info is not the first instruction of a function.
 */
#define tlvlog_put_bpf_func_info_layout(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_FUNC_INFO_LAYOUT, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_bpf_func_info_layout(error) \
	tlvlog_where_logged_(tlvlog_put_bpf_func_info_layout( \
		tlvlog_w_, (error)), (error))

/*
 * nonzero tailing record in {section}
 * The records are longer than this kernel's, and the part it does not know is
 * not zero.
 */
#define tlvlog_put_bpf_func_info_tail(w, error, section) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_FUNC_INFO_TAIL, TLVLOG_SEVERITY_ERROR, (section))
#define tlvlog_explain_bpf_func_info_tail(error, section) \
	tlvlog_where_logged_(tlvlog_put_bpf_func_info_tail( \
		tlvlog_w_, (error), (section)), (error))

/*
 * nonzero insn_off {offset} for the first func info record
 * The first function must begin at instruction 0.
 */
#define tlvlog_put_bpf_func_info_first(w, error, offset) \
	tlvlog_put_reason_s_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_FUNC_INFO_FIRST, TLVLOG_SEVERITY_ERROR, (offset))
#define tlvlog_explain_bpf_func_info_first(error, offset) \
	tlvlog_where_logged_(tlvlog_put_bpf_func_info_first( \
		tlvlog_w_, (error), (offset)), (error))

/*
 * same or smaller insn offset ({offset}) than previous func info record
 * ({previous})
 * func_info is not sorted.
 */
#define tlvlog_put_bpf_func_info_order(w, error, offset, previous) \
	tlvlog_put_reason_su_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_FUNC_INFO_ORDER, TLVLOG_SEVERITY_ERROR, (offset), (previous))
#define tlvlog_explain_bpf_func_info_order(error, offset, previous) \
	tlvlog_where_logged_(tlvlog_put_bpf_func_info_order( \
		tlvlog_w_, (error), (offset), (previous)), (error))

/*
 * invalid type id {id} in func info
 * The type of the function is not a FUNC in the program's BTF.
 */
#define tlvlog_put_bpf_func_info_type(w, error, id) \
	tlvlog_put_reason_u_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_FUNC_INFO_TYPE, TLVLOG_SEVERITY_ERROR, (id))
#define tlvlog_explain_bpf_func_info_type(error, id) \
	tlvlog_where_logged_(tlvlog_put_bpf_func_info_type( \
		tlvlog_w_, (error), (id)), (error))

/*
 * invalid func info rec size {size}
 * The record size is below 8, above 252, or not a multiple of four.
 */
#define tlvlog_put_bpf_func_info_size(w, error, size) \
	tlvlog_put_reason_u_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_FUNC_INFO_SIZE, TLVLOG_SEVERITY_ERROR, (size))
#define tlvlog_explain_bpf_func_info_size(error, size) \
	tlvlog_where_logged_(tlvlog_put_bpf_func_info_size( \
		tlvlog_w_, (error), (size)), (error))

/*
 * Invalid line_info[{index}].insn_off:{offset} (prev_offset:{previous}
 * prog->len:{length})
 * line_info is not sorted, or points past the end of the program.
 */
#define tlvlog_put_bpf_line_info_offset(w, error, index, offset, previous, length) \
	tlvlog_put_reason_usuu_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_LINE_INFO_OFFSET, TLVLOG_SEVERITY_ERROR, (index), (offset), (previous), (length))
#define tlvlog_explain_bpf_line_info_offset(error, index, offset, previous, length) \
	tlvlog_where_logged_(tlvlog_put_bpf_line_info_offset( \
		tlvlog_w_, (error), (index), (offset), (previous), (length)), (error))

/*
 * Invalid insn code at line_info[{index}].insn_off
 * A line starts at the second slot of a 16-byte instruction.
 */
#define tlvlog_put_bpf_line_info_code(w, error, index) \
	tlvlog_put_reason_u_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_LINE_INFO_CODE, TLVLOG_SEVERITY_ERROR, (index))
#define tlvlog_explain_bpf_line_info_code(error, index) \
	tlvlog_where_logged_(tlvlog_put_bpf_line_info_code( \
		tlvlog_w_, (error), (index)), (error))

/*
 * Invalid line_info[{index}].line_off or .file_name_off
 * A name offset lies outside the string section of the BTF.
 */
#define tlvlog_put_bpf_line_info_name(w, error, index) \
	tlvlog_put_reason_u_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_LINE_INFO_NAME, TLVLOG_SEVERITY_ERROR, (index))
#define tlvlog_explain_bpf_line_info_name(error, index) \
	tlvlog_where_logged_(tlvlog_put_bpf_line_info_name( \
		tlvlog_w_, (error), (index)), (error))

/*
 * missing bpf_line_info for func#{function}
 * The function has no line_info for its first instruction.
 */
#define tlvlog_put_bpf_line_info_missing(w, error, function) \
	tlvlog_put_reason_u_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_LINE_INFO_MISSING, TLVLOG_SEVERITY_ERROR, (function))
#define tlvlog_explain_bpf_line_info_missing(error, function) \
	tlvlog_where_logged_(tlvlog_put_bpf_line_info_missing( \
		tlvlog_w_, (error), (function)), (error))

/*
 * Global function {function}() doesn't return scalar. Only those are
 * supported.
 * A global function returns a pointer or a structure.
 */
#define tlvlog_put_bpf_global_not_scalar(w, error, function) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_GLOBAL_NOT_SCALAR, TLVLOG_SEVERITY_ERROR, (function))
#define tlvlog_explain_bpf_global_not_scalar(error, function) \
	tlvlog_where_logged_(tlvlog_put_bpf_global_not_scalar( \
		tlvlog_w_, (error), (function)), (error))

/*
 * Caller passes invalid args into func#{index} ('{function}')
 * The caller passes arguments that do not match the declaration of the global
 * function.
 */
#define tlvlog_put_bpf_global_arguments(w, error, index, function) \
	tlvlog_put_reason_ut_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_GLOBAL_ARGUMENTS, TLVLOG_SEVERITY_ERROR, (index), (function))
#define tlvlog_explain_bpf_global_arguments(error, index, function) \
	tlvlog_where_logged_(tlvlog_put_bpf_global_arguments( \
		tlvlog_w_, (error), (index), (function)), (error))

/*
 * Arg#{argument} type {type} in {function}() is not supported yet.
 * The verifier cannot check this argument of a global function.
 */
#define tlvlog_put_bpf_global_argument_type(w, error, argument, type, function) \
	tlvlog_put_reason_utt_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_GLOBAL_ARGUMENT_TYPE, TLVLOG_SEVERITY_ERROR, (argument), (type), (function))
#define tlvlog_explain_bpf_global_argument_type(error, argument, type, function) \
	tlvlog_where_logged_(tlvlog_put_bpf_global_argument_type( \
		tlvlog_w_, (error), (argument), (type), (function)), (error))

/*
 * R{register} is not a scalar
 * The function takes a number, but the caller passes something else.
 */
#define tlvlog_put_bpf_expected_scalar(w, error, register_) \
	tlvlog_put_reason_u_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_EXPECTED_SCALAR, TLVLOG_SEVERITY_ERROR, (register_))
#define tlvlog_explain_bpf_expected_scalar(error, register_) \
	tlvlog_where_logged_(tlvlog_put_bpf_expected_scalar( \
		tlvlog_w_, (error), (register_)), (error))

/*
 * R{register} is not a pointer
 * The function takes a pointer, but the caller passes something else.
 */
#define tlvlog_put_bpf_expected_pointer(w, error, register_) \
	tlvlog_put_reason_u_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_EXPECTED_POINTER, TLVLOG_SEVERITY_ERROR, (register_))
#define tlvlog_explain_bpf_expected_pointer(error, register_) \
	tlvlog_where_logged_(tlvlog_put_bpf_expected_pointer( \
		tlvlog_w_, (error), (register_)), (error))

/*
 * R{register} is not a pointer to context
 * The function takes the context, but the caller passes something else.
 */
#define tlvlog_put_bpf_expected_context(w, error, register_) \
	tlvlog_put_reason_u_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_EXPECTED_CONTEXT, TLVLOG_SEVERITY_ERROR, (register_))
#define tlvlog_explain_bpf_expected_context(error, register_) \
	tlvlog_where_logged_(tlvlog_put_bpf_expected_context( \
		tlvlog_w_, (error), (register_)), (error))

/*
 * verifier bug: {message}
 * The verifier contradicts itself. This is a kernel bug, not a fault of the
 * program.
 */
#define tlvlog_put_bpf_verifier_bug(w, error, message) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_VERIFIER_BUG, TLVLOG_SEVERITY_ERROR, (message))
#define tlvlog_explain_bpf_verifier_bug(error, message) \
	tlvlog_where_logged_(tlvlog_put_bpf_verifier_bug( \
		tlvlog_w_, (error), (message)), (error))

/*
 * bpf verifier is misconfigured
 * The kernel's own tables contradict the program's map or type.
 */
#define tlvlog_put_bpf_verifier_misconfigured(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_VERIFIER_MISCONFIGURED, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_bpf_verifier_misconfigured(error) \
	tlvlog_where_logged_(tlvlog_put_bpf_verifier_misconfigured( \
		tlvlog_w_, (error)), (error))

/*
 * Dynptr has to be an uninitialized dynptr
 * The program creates a dynptr in a variable that already holds one.
 */
#define tlvlog_put_bpf_dynptr_initialized(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_DYNPTR_INITIALIZED, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_bpf_dynptr_initialized(error) \
	tlvlog_where_logged_(tlvlog_put_bpf_dynptr_initialized( \
		tlvlog_w_, (error)), (error))

/*
 * Expected an initialized dynptr as {argument}
 * The function takes a dynptr that the program has created before.
 */
#define tlvlog_put_bpf_dynptr_expected(w, error, argument) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_DYNPTR_EXPECTED, TLVLOG_SEVERITY_ERROR, (argument))
#define tlvlog_explain_bpf_dynptr_expected(error, argument) \
	tlvlog_where_logged_(tlvlog_put_bpf_dynptr_expected( \
		tlvlog_w_, (error), (argument)), (error))

/*
 * Expected a dynptr of type {type} as {argument}
 * The function takes a dynptr of another kind.
 */
#define tlvlog_put_bpf_dynptr_type(w, error, type, argument) \
	tlvlog_put_reason_tt_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_DYNPTR_TYPE, TLVLOG_SEVERITY_ERROR, (type), (argument))
#define tlvlog_explain_bpf_dynptr_type(error, type, argument) \
	tlvlog_where_logged_(tlvlog_put_bpf_dynptr_type( \
		tlvlog_w_, (error), (type), (argument)), (error))

/*
 * cannot overwrite referenced dynptr
 * The program overwrites the stack slot of a dynptr that it must release.
 */
#define tlvlog_put_bpf_dynptr_overwrite(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_DYNPTR_OVERWRITE, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_bpf_dynptr_overwrite(error) \
	tlvlog_where_logged_(tlvlog_put_bpf_dynptr_overwrite( \
		tlvlog_w_, (error)), (error))

/*
 * expected an initialized iter_{type} as arg #{argument}
 * The function takes an iterator that the program has created before.
 */
#define tlvlog_put_bpf_iterator_uninitialized(w, error, type, argument) \
	tlvlog_put_reason_tu_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_ITERATOR_UNINITIALIZED, TLVLOG_SEVERITY_ERROR, (type), (argument))
#define tlvlog_explain_bpf_iterator_uninitialized(error, type, argument) \
	tlvlog_where_logged_(tlvlog_put_bpf_iterator_uninitialized( \
		tlvlog_w_, (error), (type), (argument)), (error))

/*
 * expected uninitialized iter_{type} as arg #{argument}
 * The program creates an iterator in a variable that already holds one.
 */
#define tlvlog_put_bpf_iterator_initialized(w, error, type, argument) \
	tlvlog_put_reason_tu_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_ITERATOR_INITIALIZED, TLVLOG_SEVERITY_ERROR, (type), (argument))
#define tlvlog_explain_bpf_iterator_initialized(error, type, argument) \
	tlvlog_where_logged_(tlvlog_put_bpf_iterator_initialized( \
		tlvlog_w_, (error), (type), (argument)), (error))

/*
 * offload device mismatch between prog and map
 * Program and map belong to different network devices.
 */
#define tlvlog_put_bpf_offload_mismatch(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_OFFLOAD_MISMATCH, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_bpf_offload_mismatch(error) \
	tlvlog_where_logged_(tlvlog_put_bpf_offload_mismatch( \
		tlvlog_w_, (error)), (error))

/*
 * invalid insn idx {instruction} insn_cnt {count}
 * The program jumps to or runs into an instruction that does not exist.
 */
#define tlvlog_put_bpf_instruction_index_invalid(w, error, instruction, count) \
	tlvlog_put_reason_uu_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_INSTRUCTION_INDEX_INVALID, TLVLOG_SEVERITY_ERROR, (instruction), (count))
#define tlvlog_explain_bpf_instruction_index_invalid(error, instruction, count) \
	tlvlog_where_logged_(tlvlog_put_bpf_instruction_index_invalid( \
		tlvlog_w_, (error), (instruction), (count)), (error))

/*
 * R{register} {pointer} goes out of range, prohibited for !root
 * In an unprivileged program a pointer must stay inside its object at every
 * step.
 */
#define tlvlog_put_bpf_pointer_arithmetic_unprivileged(w, error, register_, pointer) \
	tlvlog_put_reason_ut_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_POINTER_ARITHMETIC_UNPRIVILEGED, TLVLOG_SEVERITY_ERROR, (register_), (pointer))
#define tlvlog_explain_bpf_pointer_arithmetic_unprivileged(error, register_, pointer) \
	tlvlog_where_logged_(tlvlog_put_bpf_pointer_arithmetic_unprivileged( \
		tlvlog_w_, (error), (register_), (pointer)), (error))

/*
 * R{register} variable stack access prohibited for !root, var_off={range}
 * off={offset}
 * An unprivileged program accesses the stack at a variable offset.
 */
#define tlvlog_put_bpf_variable_stack_prohibited(w, error, register_, range, offset) \
	tlvlog_put_reason_uts_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_VARIABLE_STACK_PROHIBITED, TLVLOG_SEVERITY_ERROR, (register_), (range), (offset))
#define tlvlog_explain_bpf_variable_stack_prohibited(error, register_, range, offset) \
	tlvlog_where_logged_(tlvlog_put_bpf_variable_stack_prohibited( \
		tlvlog_w_, (error), (register_), (range), (offset)), (error))

/*
 * {type} pointer offset {offset} is not allowed
 * The total offset of the pointer is too large.
 */
#define tlvlog_put_bpf_pointer_offset_not_allowed(w, error, type, offset) \
	tlvlog_put_reason_ts_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_POINTER_OFFSET_NOT_ALLOWED, TLVLOG_SEVERITY_ERROR, (type), (offset))
#define tlvlog_explain_bpf_pointer_offset_not_allowed(error, type, offset) \
	tlvlog_where_logged_(tlvlog_put_bpf_pointer_offset_not_allowed( \
		tlvlog_w_, (error), (type), (offset)), (error))

/*
 * R{register} pointer arithmetic prohibited
 * The program applies an operation to a pointer that pointers do not allow.
 */
#define tlvlog_put_bpf_pointer_arithmetic_prohibited(w, error, register_) \
	tlvlog_put_reason_u_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_POINTER_ARITHMETIC_PROHIBITED, TLVLOG_SEVERITY_ERROR, (register_))
#define tlvlog_explain_bpf_pointer_arithmetic_prohibited(error, register_) \
	tlvlog_where_logged_(tlvlog_put_bpf_pointer_arithmetic_prohibited( \
		tlvlog_w_, (error), (register_)), (error))

/*
 * invalid BPF_JMP/JMP32 opcode {opcode}
 * The kernel does not know this jump opcode (hexadecimal).
 */
#define tlvlog_put_bpf_invalid_jump_opcode(w, error, opcode) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_INVALID_JUMP_OPCODE, TLVLOG_SEVERITY_ERROR, (opcode))
#define tlvlog_explain_bpf_invalid_jump_opcode(error, opcode) \
	tlvlog_where_logged_(tlvlog_put_bpf_invalid_jump_opcode( \
		tlvlog_w_, (error), (opcode)), (error))

/*
 * invalid BPF_LD_IMM insn
 * A load of an immediate is not a 64-bit one.
 */
#define tlvlog_put_bpf_invalid_ld_imm(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_INVALID_LD_IMM, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_bpf_invalid_ld_imm(error) \
	tlvlog_where_logged_(tlvlog_put_bpf_invalid_ld_imm( \
		tlvlog_w_, (error)), (error))

/*
 * unknown insn class {class}
 * The kernel does not know the class of the instruction.
 */
#define tlvlog_put_bpf_unknown_instruction_class(w, error, class_) \
	tlvlog_put_reason_u_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_UNKNOWN_INSTRUCTION_CLASS, TLVLOG_SEVERITY_ERROR, (class_))
#define tlvlog_explain_bpf_unknown_instruction_class(error, class_) \
	tlvlog_where_logged_(tlvlog_put_bpf_unknown_instruction_class( \
		tlvlog_w_, (error), (class_)), (error))

/*
 * same insn cannot be used with different pointers
 * One load or store uses different kinds of pointers on different paths.
 */
#define tlvlog_put_bpf_same_instruction_pointers(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_SAME_INSTRUCTION_POINTERS, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_bpf_same_instruction_pointers(error) \
	tlvlog_where_logged_(tlvlog_put_bpf_same_instruction_pointers( \
		tlvlog_w_, (error)), (error))

/*
 * cannot return stack pointer to the caller
 * A function returns the address of one of its local variables.
 */
#define tlvlog_put_bpf_cannot_return_stack_pointer(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_CANNOT_RETURN_STACK_POINTER, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_bpf_cannot_return_stack_pointer(error) \
	tlvlog_where_logged_(tlvlog_put_bpf_cannot_return_stack_pointer( \
		tlvlog_w_, (error)), (error))

/*
 * spilled ptr in range of var-offset stack write; insn {instruction}, ptr off:
 * {offset}
 * A write at a variable offset could overwrite a spilled pointer.
 */
#define tlvlog_put_bpf_spill_in_variable_range(w, error, instruction, offset) \
	tlvlog_put_reason_us_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_SPILL_IN_VARIABLE_RANGE, TLVLOG_SEVERITY_ERROR, (instruction), (offset))
#define tlvlog_explain_bpf_spill_in_variable_range(error, instruction, offset) \
	tlvlog_where_logged_(tlvlog_put_bpf_spill_in_variable_range( \
		tlvlog_w_, (error), (instruction), (offset)), (error))

/*
 * uninit stack in range of var-offset write prohibited for !root; insn
 * {instruction}, off: {offset}
 * An unprivileged program writes at a variable offset to stack memory that is
 * not initialised.
 */
#define tlvlog_put_bpf_uninitialised_in_variable_range(w, error, instruction, offset) \
	tlvlog_put_reason_us_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_UNINITIALISED_IN_VARIABLE_RANGE, TLVLOG_SEVERITY_ERROR, (instruction), (offset))
#define tlvlog_explain_bpf_uninitialised_in_variable_range(error, instruction, offset) \
	tlvlog_where_logged_(tlvlog_put_bpf_uninitialised_in_variable_range( \
		tlvlog_w_, (error), (instruction), (offset)), (error))

/*
 * potential write to dynptr at off={offset} disallowed
 * A write could overwrite a dynptr on the stack.
 */
#define tlvlog_put_bpf_write_to_dynptr(w, error, offset) \
	tlvlog_put_reason_s_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_WRITE_TO_DYNPTR, TLVLOG_SEVERITY_ERROR, (offset))
#define tlvlog_explain_bpf_write_to_dynptr(error, offset) \
	tlvlog_where_logged_(tlvlog_put_bpf_write_to_dynptr( \
		tlvlog_w_, (error), (offset)), (error))

/*
 * write to change key R{register} not allowed
 * The program changes the key of a map element.
 */
#define tlvlog_put_bpf_write_to_key(w, error, register_) \
	tlvlog_put_reason_u_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_WRITE_TO_KEY, TLVLOG_SEVERITY_ERROR, (register_))
#define tlvlog_explain_bpf_write_to_key(error, register_) \
	tlvlog_where_logged_(tlvlog_put_bpf_write_to_key( \
		tlvlog_w_, (error), (register_)), (error))

/*
 * kptr in map can only be accessed using BPF_MEM instruction mode
 * The program accesses a kernel pointer in a map with an atomic or
 * sign-extending instruction.
 */
#define tlvlog_put_bpf_kptr_mode(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_KPTR_MODE, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_bpf_kptr_mode(error) \
	tlvlog_where_logged_(tlvlog_put_bpf_kptr_mode( \
		tlvlog_w_, (error)), (error))

/*
 * store to referenced kptr disallowed
 * The program overwrites a referenced kernel pointer in a map.
 */
#define tlvlog_put_bpf_kptr_store_referenced(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_KPTR_STORE_REFERENCED, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_bpf_kptr_store_referenced(error) \
	tlvlog_where_logged_(tlvlog_put_bpf_kptr_store_referenced( \
		tlvlog_w_, (error)), (error))

/*
 * BPF_ST imm must be 0 when storing to kptr at off={offset}
 * The program stores a constant other than NULL into a kernel pointer.
 */
#define tlvlog_put_bpf_kptr_store_zero(w, error, offset) \
	tlvlog_put_reason_s_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_KPTR_STORE_ZERO, TLVLOG_SEVERITY_ERROR, (offset))
#define tlvlog_explain_bpf_kptr_store_zero(error, offset) \
	tlvlog_where_logged_(tlvlog_put_bpf_kptr_store_zero( \
		tlvlog_w_, (error), (offset)), (error))

/*
 * kptr cannot be accessed indirectly by helper
 * The program passes a helper memory that contains a kernel pointer.
 */
#define tlvlog_put_bpf_kptr_indirect(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_KPTR_INDIRECT, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_bpf_kptr_indirect(error) \
	tlvlog_where_logged_(tlvlog_put_bpf_kptr_indirect( \
		tlvlog_w_, (error)), (error))

/*
 * kptr access cannot have variable offset
 * The program accesses a kernel pointer in a map at a variable offset.
 */
#define tlvlog_put_bpf_kptr_variable_offset(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_KPTR_VARIABLE_OFFSET, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_bpf_kptr_variable_offset(error) \
	tlvlog_where_logged_(tlvlog_put_bpf_kptr_variable_offset( \
		tlvlog_w_, (error)), (error))

/*
 * kptr access misaligned expected={expected-offset} off={offset}
 * The program accesses only part of a kernel pointer in a map.
 */
#define tlvlog_put_bpf_kptr_misaligned(w, error, expected_offset, offset) \
	tlvlog_put_reason_ss_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_KPTR_MISALIGNED, TLVLOG_SEVERITY_ERROR, (expected_offset), (offset))
#define tlvlog_explain_bpf_kptr_misaligned(error, expected_offset, offset) \
	tlvlog_where_logged_(tlvlog_put_bpf_kptr_misaligned( \
		tlvlog_w_, (error), (expected_offset), (offset)), (error))

/*
 * kptr access size must be BPF_DW
 * The program accesses a kernel pointer in a map with fewer than eight bytes.
 */
#define tlvlog_put_bpf_kptr_size(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_KPTR_SIZE, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_bpf_kptr_size(error) \
	tlvlog_where_logged_(tlvlog_put_bpf_kptr_size( \
		tlvlog_w_, (error)), (error))

/*
 * {field} cannot be accessed directly by load/store
 * The program accesses a member of the map value that only helpers may use.
 */
#define tlvlog_put_bpf_field_direct_access(w, error, field) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_FIELD_DIRECT_ACCESS, TLVLOG_SEVERITY_ERROR, (field))
#define tlvlog_explain_bpf_field_direct_access(error, field) \
	tlvlog_where_logged_(tlvlog_put_bpf_field_direct_access( \
		tlvlog_w_, (error), (field)), (error))

/*
 * 'struct {struct}' access is allowed only to CAP_PERFMON and CAP_SYS_ADMIN
 * The program reads kernel memory without CAP_PERFMON.
 */
#define tlvlog_put_bpf_btf_struct_unprivileged(w, error, struct_) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_BTF_STRUCT_UNPRIVILEGED, TLVLOG_SEVERITY_ERROR, (struct_))
#define tlvlog_explain_bpf_btf_struct_unprivileged(error, struct_) \
	tlvlog_where_logged_(tlvlog_put_bpf_btf_struct_unprivileged( \
		tlvlog_w_, (error), (struct_)), (error))

/*
 * R{register} is ptr_{struct} invalid negative access: off={offset}
 * The program reads before the start of the kernel structure.
 */
#define tlvlog_put_bpf_kernel_pointer_negative(w, error, register_, struct_, offset) \
	tlvlog_put_reason_uts_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_KERNEL_POINTER_NEGATIVE, TLVLOG_SEVERITY_ERROR, (register_), (struct_), (offset))
#define tlvlog_explain_bpf_kernel_pointer_negative(error, register_, struct_, offset) \
	tlvlog_where_logged_(tlvlog_put_bpf_kernel_pointer_negative( \
		tlvlog_w_, (error), (register_), (struct_), (offset)), (error))

/*
 * R{register} is ptr_{struct} invalid variable offset: off={offset},
 * var_off={range}
 * The program reads the kernel structure at a variable offset.
 */
#define tlvlog_put_bpf_kernel_pointer_variable(w, error, register_, struct_, offset, range) \
	tlvlog_put_reason_utst_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_KERNEL_POINTER_VARIABLE, TLVLOG_SEVERITY_ERROR, (register_), (struct_), (offset), (range))
#define tlvlog_explain_bpf_kernel_pointer_variable(error, register_, struct_, offset, range) \
	tlvlog_where_logged_(tlvlog_put_bpf_kernel_pointer_variable( \
		tlvlog_w_, (error), (register_), (struct_), (offset), (range)), (error))

/*
 * R{register} is ptr_{struct} access user memory: off={offset}
 * The program dereferences a pointer to user memory.
 */
#define tlvlog_put_bpf_kernel_pointer_user(w, error, register_, struct_, offset) \
	tlvlog_put_reason_uts_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_KERNEL_POINTER_USER, TLVLOG_SEVERITY_ERROR, (register_), (struct_), (offset))
#define tlvlog_explain_bpf_kernel_pointer_user(error, register_, struct_, offset) \
	tlvlog_where_logged_(tlvlog_put_bpf_kernel_pointer_user( \
		tlvlog_w_, (error), (register_), (struct_), (offset)), (error))

/*
 * R{register} is ptr_{struct} access percpu memory: off={offset}
 * The program dereferences a pointer to per-CPU memory.
 */
#define tlvlog_put_bpf_kernel_pointer_percpu(w, error, register_, struct_, offset) \
	tlvlog_put_reason_uts_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_KERNEL_POINTER_PERCPU, TLVLOG_SEVERITY_ERROR, (register_), (struct_), (offset))
#define tlvlog_explain_bpf_kernel_pointer_percpu(error, register_, struct_, offset) \
	tlvlog_where_logged_(tlvlog_put_bpf_kernel_pointer_percpu( \
		tlvlog_w_, (error), (register_), (struct_), (offset)), (error))

/*
 * map_ptr access not supported for map type {map-type}
 * The program reads members of a map type that does not allow it.
 */
#define tlvlog_put_bpf_map_pointer_unsupported(w, error, map_type) \
	tlvlog_put_reason_u_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_MAP_POINTER_UNSUPPORTED, TLVLOG_SEVERITY_ERROR, (map_type))
#define tlvlog_explain_bpf_map_pointer_unsupported(error, map_type) \
	tlvlog_where_logged_(tlvlog_put_bpf_map_pointer_unsupported( \
		tlvlog_w_, (error), (map_type)), (error))

/*
 * R{register} is of type {actual} but {expected} is expected
 * The argument points to another kernel type than the function expects.
 */
#define tlvlog_put_bpf_register_of_type(w, error, register_, actual, expected) \
	tlvlog_put_reason_utt_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_REGISTER_OF_TYPE, TLVLOG_SEVERITY_ERROR, (register_), (actual), (expected))
#define tlvlog_explain_bpf_register_of_type(error, register_, actual, expected) \
	tlvlog_where_logged_(tlvlog_put_bpf_register_of_type( \
		tlvlog_w_, (error), (register_), (actual), (expected)), (error))

/*
 * R{register} must have zero offset when passed to release func or trusted arg
 * to kfunc
 * The program moved the pointer before passing it on.
 */
#define tlvlog_put_bpf_release_with_offset(w, error, register_) \
	tlvlog_put_reason_u_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_RELEASE_WITH_OFFSET, TLVLOG_SEVERITY_ERROR, (register_))
#define tlvlog_explain_bpf_release_with_offset(error, register_) \
	tlvlog_where_logged_(tlvlog_put_bpf_release_with_offset( \
		tlvlog_w_, (error), (register_)), (error))

/*
 * arg {argument} is an unacquired reference
 * The function takes over a reference, but the argument is not a reference
 * that the program acquired.
 */
#define tlvlog_put_bpf_unacquired_argument(w, error, argument) \
	tlvlog_put_reason_u_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_UNACQUIRED_ARGUMENT, TLVLOG_SEVERITY_ERROR, (argument))
#define tlvlog_explain_bpf_unacquired_argument(error, argument) \
	tlvlog_where_logged_(tlvlog_put_bpf_unacquired_argument( \
		tlvlog_w_, (error), (argument)), (error))

/*
 * {kind} {function}#{number} reference has not been acquired before
 * The program releases a pointer that it did not acquire, or released already.
 */
#define tlvlog_put_bpf_function_reference_not_acquired(w, error, kind, function, number) \
	tlvlog_put_reason_ttu_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_FUNCTION_REFERENCE_NOT_ACQUIRED, TLVLOG_SEVERITY_ERROR, (kind), (function), (number))
#define tlvlog_explain_bpf_function_reference_not_acquired(error, kind, function, number) \
	tlvlog_where_logged_(tlvlog_put_bpf_function_reference_not_acquired( \
		tlvlog_w_, (error), (kind), (function), (number)), (error))

/*
 * timer pointer in R1 map_uid={timer-map} doesn't match map pointer in R2
 * map_uid={map}
 * The timer or workqueue belongs to another map than the one passed.
 */
#define tlvlog_put_bpf_timer_map_mismatch(w, error, timer_map, map) \
	tlvlog_put_reason_uu_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_TIMER_MAP_MISMATCH, TLVLOG_SEVERITY_ERROR, (timer_map), (map))
#define tlvlog_explain_bpf_timer_map_mismatch(error, timer_map, map) \
	tlvlog_where_logged_(tlvlog_put_bpf_timer_map_mismatch( \
		tlvlog_w_, (error), (timer_map), (map)), (error))

/*
 * off {offset} doesn't point to 'struct {struct}' that is at {expected-offset}
 * The address passed is not the address of the member.
 */
#define tlvlog_put_bpf_field_offset_mismatch(w, error, offset, struct_, expected_offset) \
	tlvlog_put_reason_sts_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_FIELD_OFFSET_MISMATCH, TLVLOG_SEVERITY_ERROR, (offset), (struct_), (expected_offset))
#define tlvlog_explain_bpf_field_offset_mismatch(error, offset, struct_, expected_offset) \
	tlvlog_where_logged_(tlvlog_put_bpf_field_offset_mismatch( \
		tlvlog_w_, (error), (offset), (struct_), (expected_offset)), (error))

/*
 * can't spin_{{lock,unlock}} in rbtree cb
 * The comparison callback of a tree takes or releases a lock.
 */
#define tlvlog_put_bpf_lock_in_callback(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_LOCK_IN_CALLBACK, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_bpf_lock_in_callback(error) \
	tlvlog_where_logged_(tlvlog_put_bpf_lock_in_callback( \
		tlvlog_w_, (error)), (error))

/*
 * R{register} does not point to a readonly map'
 * The string is not a constant in a read-only map.
 */
#define tlvlog_put_bpf_not_readonly_map(w, error, register_) \
	tlvlog_put_reason_u_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_NOT_READONLY_MAP, TLVLOG_SEVERITY_ERROR, (register_))
#define tlvlog_explain_bpf_not_readonly_map(error, register_) \
	tlvlog_where_logged_(tlvlog_put_bpf_not_readonly_map( \
		tlvlog_w_, (error), (register_)), (error))

/*
 * R{register} is not a constant address'
 * The address of the string is not constant.
 */
#define tlvlog_put_bpf_not_constant_address(w, error, register_) \
	tlvlog_put_reason_u_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_NOT_CONSTANT_ADDRESS, TLVLOG_SEVERITY_ERROR, (register_))
#define tlvlog_explain_bpf_not_constant_address(error, register_) \
	tlvlog_where_logged_(tlvlog_put_bpf_not_constant_address( \
		tlvlog_w_, (error), (register_)), (error))

/*
 * string is not zero-terminated
 * The constant string does not end with a NUL.
 */
#define tlvlog_put_bpf_string_not_terminated(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_STRING_NOT_TERMINATED, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_bpf_string_not_terminated(error) \
	tlvlog_where_logged_(tlvlog_put_bpf_string_not_terminated( \
		tlvlog_w_, (error)), (error))

/*
 * Invalid format string
 * The format string has a conversion that the kernel does not support.
 */
#define tlvlog_put_bpf_format_invalid(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_FORMAT_INVALID, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_bpf_format_invalid(error) \
	tlvlog_where_logged_(tlvlog_put_bpf_format_invalid( \
		tlvlog_w_, (error)), (error))

/*
 * cannot update sockmap in this context
 * This program type may not change a sockmap.
 */
#define tlvlog_put_bpf_sockmap_context(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_SOCKMAP_CONTEXT, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_bpf_sockmap_context(error) \
	tlvlog_where_logged_(tlvlog_put_bpf_sockmap_context( \
		tlvlog_w_, (error)), (error))

/*
 * callback function not allowed for map
 * The program iterates over a map type that does not support callbacks.
 */
#define tlvlog_put_bpf_callback_map(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_CALLBACK_MAP, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_bpf_callback_map(error) \
	tlvlog_where_logged_(tlvlog_put_bpf_callback_map( \
		tlvlog_w_, (error)), (error))

/*
 * callback function not static
 * The callback is a global function.
 */
#define tlvlog_put_bpf_callback_not_static(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_CALLBACK_NOT_STATIC, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_bpf_callback_not_static(error) \
	tlvlog_where_logged_(tlvlog_put_bpf_callback_not_static( \
		tlvlog_w_, (error)), (error))

/*
 * func {function}#{number} supported only for {types} programs
 * Programs that attach in this way may not call the helper.
 */
#define tlvlog_put_bpf_function_attach_only(w, error, function, number, types) \
	tlvlog_put_reason_tut_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_FUNCTION_ATTACH_ONLY, TLVLOG_SEVERITY_ERROR, (function), (number), (types))
#define tlvlog_explain_bpf_function_attach_only(error, function, number, types) \
	tlvlog_where_logged_(tlvlog_put_bpf_function_attach_only( \
		tlvlog_w_, (error), (function), (number), (types)), (error))

/*
 * func {function}#{number} not supported for program type {program-type}
 * This program type may not call the helper.
 */
#define tlvlog_put_bpf_function_program_type(w, error, function, number, program_type) \
	tlvlog_put_reason_tuu_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_FUNCTION_PROGRAM_TYPE, TLVLOG_SEVERITY_ERROR, (function), (number), (program_type))
#define tlvlog_explain_bpf_function_program_type(error, function, number, program_type) \
	tlvlog_where_logged_(tlvlog_put_bpf_function_program_type( \
		tlvlog_w_, (error), (function), (number), (program_type)), (error))

/*
 * helper call is not allowed in probe
 * A program attached to a probe may not call this helper.
 */
#define tlvlog_put_bpf_helper_in_probe(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_HELPER_IN_PROBE, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_bpf_helper_in_probe(error) \
	tlvlog_where_logged_(tlvlog_put_bpf_helper_in_probe( \
		tlvlog_w_, (error)), (error))

/*
 * sleepable helper {function}#{number} in {context}
 * The program calls a helper that may sleep where sleeping is not allowed.
 */
#define tlvlog_put_bpf_sleepable_helper_context(w, error, function, number, context) \
	tlvlog_put_reason_tut_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_SLEEPABLE_HELPER_CONTEXT, TLVLOG_SEVERITY_ERROR, (function), (number), (context))
#define tlvlog_explain_bpf_sleepable_helper_context(error, function, number, context) \
	tlvlog_where_logged_(tlvlog_put_bpf_sleepable_helper_context( \
		tlvlog_w_, (error), (function), (number), (context)), (error))

/*
 * kernel func {function} is sleepable within {context}
 * The program calls a kfunc that may sleep where sleeping is not allowed.
 */
#define tlvlog_put_bpf_sleepable_kfunc_context(w, error, function, context) \
	tlvlog_put_reason_tt_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_SLEEPABLE_KFUNC_CONTEXT, TLVLOG_SEVERITY_ERROR, (function), (context))
#define tlvlog_explain_bpf_sleepable_kfunc_context(error, function, context) \
	tlvlog_where_logged_(tlvlog_put_bpf_sleepable_kfunc_context( \
		tlvlog_w_, (error), (function), (context)), (error))

/*
 * BPF_LSM_CGROUP that attach to void LSM hooks can't modify return value!
 * The hook returns nothing, so the program cannot set its return value.
 */
#define tlvlog_put_bpf_lsm_cgroup_void(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_LSM_CGROUP_VOID, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_bpf_lsm_cgroup_void(error) \
	tlvlog_where_logged_(tlvlog_put_bpf_lsm_cgroup_void( \
		tlvlog_w_, (error)), (error))

/*
 * max struct nesting depth exceeded
 * The structure that an argument points to is nested too deeply.
 */
#define tlvlog_put_bpf_struct_nesting(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_STRUCT_NESTING, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_bpf_struct_nesting(error) \
	tlvlog_where_logged_(tlvlog_put_bpf_struct_nesting( \
		tlvlog_w_, (error)), (error))

/*
 * kernel function {function} args#{argument} pointer type {type} is not
 * supported
 * The verifier cannot check pointers of this type.
 */
#define tlvlog_put_bpf_kfunc_argument_type(w, error, function, argument, type) \
	tlvlog_put_reason_tut_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_KFUNC_ARGUMENT_TYPE, TLVLOG_SEVERITY_ERROR, (function), (argument), (type))
#define tlvlog_explain_bpf_kfunc_argument_type(error, function, argument, type) \
	tlvlog_where_logged_(tlvlog_put_bpf_kfunc_argument_type( \
		tlvlog_w_, (error), (function), (argument), (type)), (error))

/*
 * held lock and object are not in the same allocation
 * The program holds another lock than the one of this list or tree.
 */
#define tlvlog_put_bpf_lock_object_mismatch(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_LOCK_OBJECT_MISMATCH, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_bpf_lock_object_mismatch(error) \
	tlvlog_where_logged_(tlvlog_put_bpf_lock_object_mismatch( \
		tlvlog_w_, (error)), (error))

/*
 * bpf_spin_lock at off={offset} must be held for {field}
 * The program uses the list or tree without holding its lock.
 */
#define tlvlog_put_bpf_lock_must_be_held(w, error, offset, field) \
	tlvlog_put_reason_st_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_LOCK_MUST_BE_HELD, TLVLOG_SEVERITY_ERROR, (offset), (field))
#define tlvlog_explain_bpf_lock_must_be_held(error, offset, field) \
	tlvlog_where_logged_(tlvlog_put_bpf_lock_must_be_held( \
		tlvlog_w_, (error), (offset), (field)), (error))

/*
 * {field} not found at offset={offset}
 * The address passed is not the address of such a member.
 */
#define tlvlog_put_bpf_field_not_found(w, error, field, offset) \
	tlvlog_put_reason_ts_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_FIELD_NOT_FOUND, TLVLOG_SEVERITY_ERROR, (field), (offset))
#define tlvlog_explain_bpf_field_not_found(error, field, offset) \
	tlvlog_where_logged_(tlvlog_put_bpf_field_not_found( \
		tlvlog_w_, (error), (field), (offset)), (error))

/*
 * Function {function} has {count} > {maximum} args
 * Functions take at most five arguments.
 */
#define tlvlog_put_bpf_too_many_arguments(w, error, function, count, maximum) \
	tlvlog_put_reason_tuu_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_TOO_MANY_ARGUMENTS, TLVLOG_SEVERITY_ERROR, (function), (count), (maximum))
#define tlvlog_explain_bpf_too_many_arguments(error, function, count, maximum) \
	tlvlog_where_logged_(tlvlog_put_bpf_too_many_arguments( \
		tlvlog_w_, (error), (function), (count), (maximum)), (error))

/*
 * R{register} is not a const
 * The argument is not constant.
 */
#define tlvlog_put_bpf_not_a_const(w, error, register_) \
	tlvlog_put_reason_u_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_NOT_A_CONST, TLVLOG_SEVERITY_ERROR, (register_))
#define tlvlog_explain_bpf_not_a_const(error, register_) \
	tlvlog_where_logged_(tlvlog_put_bpf_not_a_const( \
		tlvlog_w_, (error), (register_)), (error))

/*
 * Unrecognized arg#{argument} type {type}
 * The verifier cannot check an argument of this type.
 */
#define tlvlog_put_bpf_unrecognised_argument(w, error, argument, type) \
	tlvlog_put_reason_ut_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_UNRECOGNISED_ARGUMENT, TLVLOG_SEVERITY_ERROR, (argument), (type))
#define tlvlog_explain_bpf_unrecognised_argument(error, argument, type) \
	tlvlog_where_logged_(tlvlog_put_bpf_unrecognised_argument( \
		tlvlog_w_, (error), (argument), (type)), (error))

/*
 * arg#{argument} expected pointer to ctx, but got {type}
 * The argument must be the context of the program.
 */
#define tlvlog_put_bpf_argument_context(w, error, argument, type) \
	tlvlog_put_reason_ut_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_ARGUMENT_CONTEXT, TLVLOG_SEVERITY_ERROR, (argument), (type))
#define tlvlog_explain_bpf_argument_context(error, argument, type) \
	tlvlog_where_logged_(tlvlog_put_bpf_argument_context( \
		tlvlog_w_, (error), (argument), (type)), (error))

/*
 * arg#{argument} expected pointer to allocated object
 * The argument is not an object from bpf_obj_new().
 */
#define tlvlog_put_bpf_argument_allocated(w, error, argument) \
	tlvlog_put_reason_u_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_ARGUMENT_ALLOCATED, TLVLOG_SEVERITY_ERROR, (argument))
#define tlvlog_explain_bpf_argument_allocated(error, argument) \
	tlvlog_where_logged_(tlvlog_put_bpf_argument_allocated( \
		tlvlog_w_, (error), (argument)), (error))

/*
 * allocated object must be referenced
 * The program no longer owns the object: it handed it over already.
 */
#define tlvlog_put_bpf_must_be_referenced(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_MUST_BE_REFERENCED, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_bpf_must_be_referenced(error) \
	tlvlog_where_logged_(tlvlog_put_bpf_must_be_referenced( \
		tlvlog_w_, (error)), (error))

/*
 * arg#{argument} arg#{length-argument} memory, len pair leads to invalid
 * memory access
 * Pointer and length together reach outside the memory.
 */
#define tlvlog_put_bpf_argument_length_pair(w, error, argument, length_argument) \
	tlvlog_put_reason_uu_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_ARGUMENT_LENGTH_PAIR, TLVLOG_SEVERITY_ERROR, (argument), (length_argument))
#define tlvlog_explain_bpf_argument_length_pair(error, argument, length_argument) \
	tlvlog_where_logged_(tlvlog_put_bpf_argument_length_pair( \
		tlvlog_w_, (error), (argument), (length_argument)), (error))

/*
 * arg{argument} expected pointer to func
 * The argument must be a callback.
 */
#define tlvlog_put_bpf_argument_function(w, error, argument) \
	tlvlog_put_reason_u_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_ARGUMENT_FUNCTION, TLVLOG_SEVERITY_ERROR, (argument))
#define tlvlog_explain_bpf_argument_function(error, argument) \
	tlvlog_where_logged_(tlvlog_put_bpf_argument_function( \
		tlvlog_w_, (error), (argument)), (error))

/*
 * arg#{argument} is neither owning or non-owning ref
 * The pointer is no longer a valid reference to the object.
 */
#define tlvlog_put_bpf_argument_not_owning(w, error, argument) \
	tlvlog_put_reason_u_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_ARGUMENT_NOT_OWNING, TLVLOG_SEVERITY_ERROR, (argument))
#define tlvlog_explain_bpf_argument_not_owning(error, argument) \
	tlvlog_where_logged_(tlvlog_put_bpf_argument_not_owning( \
		tlvlog_w_, (error), (argument)), (error))

/*
 * arg#{argument} doesn't point to a type with bpf_refcount field
 * The structure does not have a reference count.
 */
#define tlvlog_put_bpf_argument_no_refcount(w, error, argument) \
	tlvlog_put_reason_u_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_ARGUMENT_NO_REFCOUNT, TLVLOG_SEVERITY_ERROR, (argument))
#define tlvlog_explain_bpf_argument_no_refcount(error, argument) \
	tlvlog_where_logged_(tlvlog_put_bpf_argument_no_refcount( \
		tlvlog_w_, (error), (argument)), (error))

/*
 * release kernel function {function} expects refcounted PTR_TO_BTF_ID
 * The kfunc releases a pointer that the program did not acquire.
 */
#define tlvlog_put_bpf_kfunc_release(w, error, function) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_KFUNC_RELEASE, TLVLOG_SEVERITY_ERROR, (function))
#define tlvlog_explain_bpf_kfunc_release(error, function) \
	tlvlog_where_logged_(tlvlog_put_bpf_kfunc_release( \
		tlvlog_w_, (error), (function)), (error))

/*
 * nested rcu read lock (kernel function {function})
 * The program begins an RCU section inside another, which older kernels
 * reject.
 */
#define tlvlog_put_bpf_rcu_nested(w, error, function) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_RCU_NESTED, TLVLOG_SEVERITY_ERROR, (function))
#define tlvlog_explain_bpf_rcu_nested(error, function) \
	tlvlog_where_logged_(tlvlog_put_bpf_rcu_nested( \
		tlvlog_w_, (error), (function)), (error))

/*
 * unmatched rcu read unlock (kernel function {function})
 * The program ends an RCU section that it did not begin.
 */
#define tlvlog_put_bpf_rcu_unmatched(w, error, function) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_RCU_UNMATCHED, TLVLOG_SEVERITY_ERROR, (function))
#define tlvlog_explain_bpf_rcu_unmatched(error, function) \
	tlvlog_where_logged_(tlvlog_put_bpf_rcu_unmatched( \
		tlvlog_w_, (error), (function)), (error))

/*
 * bpf_rcu_read_unlock is missing
 * The program ends inside an RCU section.
 */
#define tlvlog_put_bpf_rcu_missing_unlock(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_RCU_MISSING_UNLOCK, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_bpf_rcu_missing_unlock(error) \
	tlvlog_where_logged_(tlvlog_put_bpf_rcu_missing_unlock( \
		tlvlog_w_, (error)), (error))

/*
 * {function} type ID argument must be of a struct
 * The type id passed is not a struct in the program's own BTF.
 */
#define tlvlog_put_bpf_object_new_type(w, error, function) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_OBJECT_NEW_TYPE, TLVLOG_SEVERITY_ERROR, (function))
#define tlvlog_explain_bpf_object_new_type(error, function) \
	tlvlog_where_logged_(tlvlog_put_bpf_object_new_type( \
		tlvlog_w_, (error), (function)), (error))

/*
 * {function} requires prog BTF
 * The load passes no BTF.
 */
#define tlvlog_put_bpf_object_new_btf(w, error, function) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_OBJECT_NEW_BTF, TLVLOG_SEVERITY_ERROR, (function))
#define tlvlog_explain_bpf_object_new_btf(error, function) \
	tlvlog_where_logged_(tlvlog_put_bpf_object_new_btf( \
		tlvlog_w_, (error), (function)), (error))

/*
 * the prog does not allow writes to packet data
 * This program type may not change the packet.
 */
#define tlvlog_put_bpf_packet_writes(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_PACKET_WRITES, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_bpf_packet_writes(error) \
	tlvlog_where_logged_(tlvlog_put_bpf_packet_writes( \
		tlvlog_w_, (error)), (error))

/*
 * {callee} are not allowed in non-JITed programs
 * The program uses a kind of call that only the JIT supports.
 */
#define tlvlog_put_bpf_calls_not_jited(w, error, callee) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_CALLS_NOT_JITED, TLVLOG_SEVERITY_ERROR, (callee))
#define tlvlog_explain_bpf_calls_not_jited(error, callee) \
	tlvlog_where_logged_(tlvlog_put_bpf_calls_not_jited( \
		tlvlog_w_, (error), (callee)), (error))

/*
 * invalid module BTF fd specified
 * A descriptor in fd_array is not the BTF of a module.
 */
#define tlvlog_put_bpf_module_btf_fd(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_MODULE_BTF_FD, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_bpf_module_btf_fd(error) \
	tlvlog_where_logged_(tlvlog_put_bpf_module_btf_fd( \
		tlvlog_w_, (error)), (error))

/*
 * invalid module BTF object FD specified.
 * The descriptor in ld_imm64 is not a BTF object.
 */
#define tlvlog_put_bpf_module_btf_object(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_MODULE_BTF_OBJECT, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_bpf_module_btf_object(error) \
	tlvlog_where_logged_(tlvlog_put_bpf_module_btf_object( \
		tlvlog_w_, (error)), (error))

/*
 * too many different module BTFs
 * The program calls functions of more modules than the kernel allows.
 */
#define tlvlog_put_bpf_too_many_module_btfs(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_TOO_MANY_MODULE_BTFS, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_bpf_too_many_module_btfs(error) \
	tlvlog_where_logged_(tlvlog_put_bpf_too_many_module_btfs( \
		tlvlog_w_, (error)), (error))

/*
 * too many different kernel function calls
 * The program calls more than 256 different kfuncs.
 */
#define tlvlog_put_bpf_too_many_kfuncs(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_TOO_MANY_KFUNCS, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_bpf_too_many_kfuncs(error) \
	tlvlog_where_logged_(tlvlog_put_bpf_too_many_kfuncs( \
		tlvlog_w_, (error)), (error))

/*
 * kernel is missing BTF, make sure config DEBUG_INFO_BTF=y is specified in
 * Kconfig.
 * The program refers to kernel types or variables, but the kernel has no BTF.
 */
#define tlvlog_put_bpf_kernel_without_btf(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_KERNEL_WITHOUT_BTF, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_bpf_kernel_without_btf(error) \
	tlvlog_where_logged_(tlvlog_put_bpf_kernel_without_btf( \
		tlvlog_w_, (error)), (error))

/*
 * JIT is required for calling kernel function
 * Kfuncs need the JIT.
 */
#define tlvlog_put_bpf_jit_required(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_JIT_REQUIRED, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_bpf_jit_required(error) \
	tlvlog_where_logged_(tlvlog_put_bpf_jit_required( \
		tlvlog_w_, (error)), (error))

/*
 * kernel function btf_id {id} does not have a valid func_proto
 * The kernel's BTF does not have a prototype for this function id.
 */
#define tlvlog_put_bpf_function_proto_invalid(w, error, id) \
	tlvlog_put_reason_u_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_FUNCTION_PROTO_INVALID, TLVLOG_SEVERITY_ERROR, (id))
#define tlvlog_explain_bpf_function_proto_invalid(error, id) \
	tlvlog_where_logged_(tlvlog_put_bpf_function_proto_invalid( \
		tlvlog_w_, (error), (id)), (error))

/*
 * cannot find address for kernel function {function}
 * The kfunc is in BTF, but the kernel has no address for it.
 */
#define tlvlog_put_bpf_function_no_address(w, error, function) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_FUNCTION_NO_ADDRESS, TLVLOG_SEVERITY_ERROR, (function))
#define tlvlog_explain_bpf_function_no_address(error, function) \
	tlvlog_where_logged_(tlvlog_put_bpf_function_no_address( \
		tlvlog_w_, (error), (function)), (error))

/*
 * {object} has to be at a constant offset
 * The program reaches the variable on the stack at a variable offset.
 */
#define tlvlog_put_bpf_constant_offset(w, error, object) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_CONSTANT_OFFSET, TLVLOG_SEVERITY_ERROR, (object))
#define tlvlog_explain_bpf_constant_offset(error, object) \
	tlvlog_where_logged_(tlvlog_put_bpf_constant_offset( \
		tlvlog_w_, (error), (object)), (error))

/*
 * cannot pass in {object} at an offset={offset}
 * The address passed is not the start of the variable.
 */
#define tlvlog_put_bpf_pass_at_offset(w, error, object, offset) \
	tlvlog_put_reason_ts_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_PASS_AT_OFFSET, TLVLOG_SEVERITY_ERROR, (object), (offset))
#define tlvlog_explain_bpf_pass_at_offset(error, object, offset) \
	tlvlog_where_logged_(tlvlog_put_bpf_pass_at_offset( \
		tlvlog_w_, (error), (object), (offset)), (error))

/*
 * cannot pass pointer to const bpf_dynptr, the helper mutates it
 * The function changes a dynptr that the program may only read.
 */
#define tlvlog_put_bpf_dynptr_constant(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_DYNPTR_CONSTANT, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_bpf_dynptr_constant(error) \
	tlvlog_where_logged_(tlvlog_put_bpf_dynptr_constant( \
		tlvlog_w_, (error)), (error))

/*
 * cannot release unowned const bpf_dynptr
 * The program releases a dynptr that it does not own.
 */
#define tlvlog_put_bpf_dynptr_unowned(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_DYNPTR_UNOWNED, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_bpf_dynptr_unowned(error) \
	tlvlog_where_logged_(tlvlog_put_bpf_dynptr_unowned( \
		tlvlog_w_, (error)), (error))

/*
 * tail_call is not allowed in subprogs without BTF
 * A function that makes a tail call needs BTF that says it returns int.
 */
#define tlvlog_put_bpf_tail_call_no_btf(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_TAIL_CALL_NO_BTF, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_bpf_tail_call_no_btf(error) \
	tlvlog_where_logged_(tlvlog_put_bpf_tail_call_no_btf( \
		tlvlog_w_, (error)), (error))

/*
 * invalid zero-sized read
 * The program passes a helper a buffer of size 0.
 */
#define tlvlog_put_bpf_zero_sized_read(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_ZERO_SIZED_READ, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_bpf_zero_sized_read(error) \
	tlvlog_where_logged_(tlvlog_put_bpf_zero_sized_read( \
		tlvlog_w_, (error)), (error))

/*
 * R{register}{access} variable offset stack access prohibited for !root,
 * var_off={range}
 * An unprivileged program accesses the stack at a variable offset.
 */
#define tlvlog_put_bpf_variable_offset_unprivileged(w, error, register_, access, range) \
	tlvlog_put_reason_utt_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_VARIABLE_OFFSET_UNPRIVILEGED, TLVLOG_SEVERITY_ERROR, (register_), (access), (range))
#define tlvlog_explain_bpf_variable_offset_unprivileged(error, register_, access, range) \
	tlvlog_where_logged_(tlvlog_put_bpf_variable_offset_unprivileged( \
		tlvlog_w_, (error), (register_), (access), (range)), (error))

/*
 * Helper has invalid btf_id in R{register}
 * The helper does not work on pointers of this type.
 */
#define tlvlog_put_bpf_helper_btf_id(w, error, register_) \
	tlvlog_put_reason_u_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_HELPER_BTF_ID, TLVLOG_SEVERITY_ERROR, (register_))
#define tlvlog_explain_bpf_helper_btf_id(error, register_) \
	tlvlog_where_logged_(tlvlog_put_bpf_helper_btf_id( \
		tlvlog_w_, (error), (register_)), (error))

/*
 * unable to resolve the size of type '{type}': {error}
 * The program's BTF does not give the size of the type.
 */
#define tlvlog_put_bpf_type_size_unknown(w, error, type, error_) \
	tlvlog_put_reason_ts_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_TYPE_SIZE_UNKNOWN, TLVLOG_SEVERITY_ERROR, (type), (error_))
#define tlvlog_explain_bpf_type_size_unknown(error, type, error_) \
	tlvlog_where_logged_(tlvlog_put_bpf_type_size_unknown( \
		tlvlog_w_, (error), (type), (error_)), (error))

/*
 * attach to invalid member {member}(@idx {index}) of struct {struct}
 * The struct_ops member is not a function pointer.
 */
#define tlvlog_put_bpf_struct_ops_member_invalid(w, error, member, index, struct_) \
	tlvlog_put_reason_tut_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_STRUCT_OPS_MEMBER_INVALID, TLVLOG_SEVERITY_ERROR, (member), (index), (struct_))
#define tlvlog_explain_bpf_struct_ops_member_invalid(error, member, index, struct_) \
	tlvlog_where_logged_(tlvlog_put_bpf_struct_ops_member_invalid( \
		tlvlog_w_, (error), (member), (index), (struct_)), (error))

/*
 * attach to unsupported member {member} of struct {struct}
 * The kernel does not let programs implement this member.
 */
#define tlvlog_put_bpf_struct_ops_member_unsupported(w, error, member, struct_) \
	tlvlog_put_reason_tt_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_STRUCT_OPS_MEMBER_UNSUPPORTED, TLVLOG_SEVERITY_ERROR, (member), (struct_))
#define tlvlog_explain_bpf_struct_ops_member_unsupported(error, member, struct_) \
	tlvlog_where_logged_(tlvlog_put_bpf_struct_ops_member_unsupported( \
		tlvlog_w_, (error), (member), (struct_)), (error))

/*
 * At subprogram exit the register R{register} is not a scalar value ({type})
 * A global function or callback returns something other than a number.
 */
#define tlvlog_put_bpf_subprogram_return_unknown(w, error, register_, type) \
	tlvlog_put_reason_ut_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_SUBPROGRAM_RETURN_UNKNOWN, TLVLOG_SEVERITY_ERROR, (register_), (type))
#define tlvlog_explain_bpf_subprogram_return_unknown(error, register_, type) \
	tlvlog_where_logged_(tlvlog_put_bpf_subprogram_return_unknown( \
		tlvlog_w_, (error), (register_), (type)), (error))

/*
 * In async callback the register R{register} is not a known value ({type})
 * The callback returns something other than a known number.
 */
#define tlvlog_put_bpf_async_return_unknown(w, error, register_, type) \
	tlvlog_put_reason_ut_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_ASYNC_RETURN_UNKNOWN, TLVLOG_SEVERITY_ERROR, (register_), (type))
#define tlvlog_explain_bpf_async_return_unknown(error, register_, type) \
	tlvlog_where_logged_(tlvlog_put_bpf_async_return_unknown( \
		tlvlog_w_, (error), (register_), (type)), (error))

/*
 * attach_btf_id {id} is invalid
 * The BTF id to attach to does not exist.
 */
#define tlvlog_put_bpf_attach_btf_invalid(w, error, id) \
	tlvlog_put_reason_u_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_ATTACH_BTF_INVALID, TLVLOG_SEVERITY_ERROR, (id))
#define tlvlog_explain_bpf_attach_btf_invalid(error, id) \
	tlvlog_where_logged_(tlvlog_put_bpf_attach_btf_invalid( \
		tlvlog_w_, (error), (id)), (error))

/*
 * arg#{argument} reference type('{type}') size cannot be determined: {error}
 * An argument of a global function points to a type of unknown size.
 */
#define tlvlog_put_bpf_reference_type_size(w, error, argument, type, error_) \
	tlvlog_put_reason_uts_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_REFERENCE_TYPE_SIZE, TLVLOG_SEVERITY_ERROR, (argument), (type), (error_))
#define tlvlog_explain_bpf_reference_type_size(error, argument, type, error_) \
	tlvlog_where_logged_(tlvlog_put_bpf_reference_type_size( \
		tlvlog_w_, (error), (argument), (type), (error_)), (error))

/*
 * btf_header not found
 * The blob is shorter than the header's first fields.
 */
#define tlvlog_put_bpf_btf_header_missing(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_BTF_HEADER_MISSING, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_bpf_btf_header_missing(error) \
	tlvlog_where_logged_(tlvlog_put_bpf_btf_header_missing( \
		tlvlog_w_, (error)), (error))

/*
 * hdr_len not found
 * The blob ends before the length of its header.
 */
#define tlvlog_put_bpf_btf_header_length_missing(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_BTF_HEADER_LENGTH_MISSING, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_bpf_btf_header_length_missing(error) \
	tlvlog_where_logged_(tlvlog_put_bpf_btf_header_length_missing( \
		tlvlog_w_, (error)), (error))

/*
 * Unsupported btf_header
 * The header is longer than this kernel's and the rest is not zero.
 */
#define tlvlog_put_bpf_btf_header_unsupported(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_BTF_HEADER_UNSUPPORTED, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_bpf_btf_header_unsupported(error) \
	tlvlog_where_logged_(tlvlog_put_bpf_btf_header_unsupported( \
		tlvlog_w_, (error)), (error))

/*
 * Invalid magic
 * The blob does not begin with 0xeb9f in the machine's byte order.
 */
#define tlvlog_put_bpf_btf_magic(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_BTF_MAGIC, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_bpf_btf_magic(error) \
	tlvlog_where_logged_(tlvlog_put_bpf_btf_magic( \
		tlvlog_w_, (error)), (error))

/*
 * Unsupported version
 * The version of the BTF is not 1.
 */
#define tlvlog_put_bpf_btf_version(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_BTF_VERSION, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_bpf_btf_version(error) \
	tlvlog_where_logged_(tlvlog_put_bpf_btf_version( \
		tlvlog_w_, (error)), (error))

/*
 * Unsupported flags
 * The header has flags set that this kernel does not know.
 */
#define tlvlog_put_bpf_btf_flags(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_BTF_FLAGS, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_bpf_btf_flags(error) \
	tlvlog_where_logged_(tlvlog_put_bpf_btf_flags( \
		tlvlog_w_, (error)), (error))

/*
 * No data
 * The blob has a header and nothing else.
 */
#define tlvlog_put_bpf_btf_no_data(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_BTF_NO_DATA, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_bpf_btf_no_data(error) \
	tlvlog_where_logged_(tlvlog_put_bpf_btf_no_data( \
		tlvlog_w_, (error)), (error))

/*
 * Invalid section offset
 * A section begins outside the blob.
 */
#define tlvlog_put_bpf_btf_section_offset(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_BTF_SECTION_OFFSET, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_bpf_btf_section_offset(error) \
	tlvlog_where_logged_(tlvlog_put_bpf_btf_section_offset( \
		tlvlog_w_, (error)), (error))

/*
 * Total section length too long
 * A section reaches past the end of the blob.
 */
#define tlvlog_put_bpf_btf_section_length(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_BTF_SECTION_LENGTH, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_bpf_btf_section_length(error) \
	tlvlog_where_logged_(tlvlog_put_bpf_btf_section_length( \
		tlvlog_w_, (error)), (error))

/*
 * Section overlap found
 * The type and string sections overlap.
 */
#define tlvlog_put_bpf_btf_section_overlap(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_BTF_SECTION_OVERLAP, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_bpf_btf_section_overlap(error) \
	tlvlog_where_logged_(tlvlog_put_bpf_btf_section_overlap( \
		tlvlog_w_, (error)), (error))

/*
 * Unsupported section found
 * There are bytes between the sections or after them.
 */
#define tlvlog_put_bpf_btf_section_unknown(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_BTF_SECTION_UNKNOWN, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_bpf_btf_section_unknown(error) \
	tlvlog_where_logged_(tlvlog_put_bpf_btf_section_unknown( \
		tlvlog_w_, (error)), (error))

/*
 * Unaligned type_off
 * The type section does not begin at a multiple of four.
 */
#define tlvlog_put_bpf_btf_type_section_alignment(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_BTF_TYPE_SECTION_ALIGNMENT, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_bpf_btf_type_section_alignment(error) \
	tlvlog_where_logged_(tlvlog_put_bpf_btf_type_section_alignment( \
		tlvlog_w_, (error)), (error))

/*
 * No type found
 * The type section is empty.
 */
#define tlvlog_put_bpf_btf_no_types(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_BTF_NO_TYPES, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_bpf_btf_no_types(error) \
	tlvlog_where_logged_(tlvlog_put_bpf_btf_no_types( \
		tlvlog_w_, (error)), (error))

/*
 * Invalid string section
 * The string section is empty, or does not begin and end with a NUL.
 */
#define tlvlog_put_bpf_btf_string_section(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_BTF_STRING_SECTION, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_bpf_btf_string_section(error) \
	tlvlog_where_logged_(tlvlog_put_bpf_btf_string_section( \
		tlvlog_w_, (error)), (error))

/*
 * String section is not at the end
 * Something follows the strings.
 */
#define tlvlog_put_bpf_btf_string_section_end(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_BTF_STRING_SECTION_END, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_bpf_btf_string_section_end(error) \
	tlvlog_where_logged_(tlvlog_put_bpf_btf_string_section_end( \
		tlvlog_w_, (error)), (error))

/*
 * {where} Invalid kind:{kind}
 * The kernel does not know this kind of type.
 */
#define tlvlog_put_bpf_btf_invalid_kind(w, error, where, kind) \
	tlvlog_put_reason_tu_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_BTF_INVALID_KIND, TLVLOG_SEVERITY_ERROR, (where), (kind))
#define tlvlog_explain_bpf_btf_invalid_kind(error, where, kind) \
	tlvlog_where_logged_(tlvlog_put_bpf_btf_invalid_kind( \
		tlvlog_w_, (error), (where), (kind)), (error))

/*
 * {where} Invalid btf_info:{info}
 * The info word sets bits that must be zero (hexadecimal).
 */
#define tlvlog_put_bpf_btf_invalid_info(w, error, where, info) \
	tlvlog_put_reason_tt_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_BTF_INVALID_INFO, TLVLOG_SEVERITY_ERROR, (where), (info))
#define tlvlog_explain_bpf_btf_invalid_info(error, where, info) \
	tlvlog_where_logged_(tlvlog_put_bpf_btf_invalid_info( \
		tlvlog_w_, (error), (where), (info)), (error))

/*
 * {where} Invalid btf_info kind_flag
 * The type sets kind_flag, which its kind does not have.
 */
#define tlvlog_put_bpf_btf_kind_flag(w, error, where) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_BTF_KIND_FLAG, TLVLOG_SEVERITY_ERROR, (where))
#define tlvlog_explain_bpf_btf_kind_flag(error, where) \
	tlvlog_where_logged_(tlvlog_put_bpf_btf_kind_flag( \
		tlvlog_w_, (error), (where)), (error))

/*
 * {where} Invalid name_offset:{offset}
 * The name lies outside the string section.
 */
#define tlvlog_put_bpf_btf_invalid_name_offset(w, error, where, offset) \
	tlvlog_put_reason_ts_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_BTF_INVALID_NAME_OFFSET, TLVLOG_SEVERITY_ERROR, (where), (offset))
#define tlvlog_explain_bpf_btf_invalid_name_offset(error, where, offset) \
	tlvlog_where_logged_(tlvlog_put_bpf_btf_invalid_name_offset( \
		tlvlog_w_, (error), (where), (offset)), (error))

/*
 * {where} Invalid name
 * The type lacks a name that it must have, has one that it must not have, or
 * its name is not an identifier.
 */
#define tlvlog_put_bpf_btf_invalid_name(w, error, where) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_BTF_INVALID_NAME, TLVLOG_SEVERITY_ERROR, (where))
#define tlvlog_explain_bpf_btf_invalid_name(error, where) \
	tlvlog_where_logged_(tlvlog_put_bpf_btf_invalid_name( \
		tlvlog_w_, (error), (where)), (error))

/*
 * {where} Invalid type_id
 * The type refers to a type that does not exist, or to one of the wrong kind.
 */
#define tlvlog_put_bpf_btf_invalid_type_id(w, error, where) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_BTF_INVALID_TYPE_ID, TLVLOG_SEVERITY_ERROR, (where))
#define tlvlog_explain_bpf_btf_invalid_type_id(error, where) \
	tlvlog_where_logged_(tlvlog_put_bpf_btf_invalid_type_id( \
		tlvlog_w_, (error), (where)), (error))

/*
 * attach_btf_id {id} points to wrong type name {type}
 * For a raw tracepoint the BTF id must be a typedef whose name begins with
 * btf_trace_.
 */
#define tlvlog_put_bpf_attach_btf_wrong_name(w, error, id, type) \
	tlvlog_put_reason_ut_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_ATTACH_BTF_WRONG_NAME, TLVLOG_SEVERITY_ERROR, (id), (type))
#define tlvlog_explain_bpf_attach_btf_wrong_name(error, id, type) \
	tlvlog_where_logged_(tlvlog_put_bpf_attach_btf_wrong_name( \
		tlvlog_w_, (error), (id), (type)), (error))

/*
 * {where} vlen != 0
 * The type sets a member count, but its kind has no members.
 */
#define tlvlog_put_bpf_btf_vlen_nonzero(w, error, where) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_BTF_VLEN_NONZERO, TLVLOG_SEVERITY_ERROR, (where))
#define tlvlog_explain_bpf_btf_vlen_nonzero(error, where) \
	tlvlog_where_logged_(tlvlog_put_bpf_btf_vlen_nonzero( \
		tlvlog_w_, (error), (where)), (error))

/*
 * {where} size != 0
 * The type sets a size, but its kind has none.
 */
#define tlvlog_put_bpf_btf_size_nonzero(w, error, where) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_BTF_SIZE_NONZERO, TLVLOG_SEVERITY_ERROR, (where))
#define tlvlog_explain_bpf_btf_size_nonzero(error, where) \
	tlvlog_where_logged_(tlvlog_put_bpf_btf_size_nonzero( \
		tlvlog_w_, (error), (where)), (error))

/*
 * {where} type != 0
 * A forward declaration refers to a type.
 */
#define tlvlog_put_bpf_btf_type_nonzero(w, error, where) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_BTF_TYPE_NONZERO, TLVLOG_SEVERITY_ERROR, (where))
#define tlvlog_explain_bpf_btf_type_nonzero(error, where) \
	tlvlog_where_logged_(tlvlog_put_bpf_btf_type_nonzero( \
		tlvlog_w_, (error), (where)), (error))

/*
 * {where} size == 0
 * The section has no size.
 */
#define tlvlog_put_bpf_btf_size_zero(w, error, where) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_BTF_SIZE_ZERO, TLVLOG_SEVERITY_ERROR, (where))
#define tlvlog_explain_bpf_btf_size_zero(error, where) \
	tlvlog_where_logged_(tlvlog_put_bpf_btf_size_zero( \
		tlvlog_w_, (error), (where)), (error))

/*
 * {where} meta_left:{left} meta_needed:{needed}
 * The type section ends in the middle of the type.
 */
#define tlvlog_put_bpf_btf_meta_short(w, error, where, left, needed) \
	tlvlog_put_reason_tss_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_BTF_META_SHORT, TLVLOG_SEVERITY_ERROR, (where), (left), (needed))
#define tlvlog_explain_bpf_btf_meta_short(error, where, left, needed) \
	tlvlog_where_logged_(tlvlog_put_bpf_btf_meta_short( \
		tlvlog_w_, (error), (where), (left), (needed)), (error))

/*
 * {where} Loop detected
 * The type contains itself without a pointer in between.
 */
#define tlvlog_put_bpf_btf_loop(w, error, where) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_BTF_LOOP, TLVLOG_SEVERITY_ERROR, (where))
#define tlvlog_explain_bpf_btf_loop(error, where) \
	tlvlog_where_logged_(tlvlog_put_bpf_btf_loop( \
		tlvlog_w_, (error), (where)), (error))

/*
 * {where} Exceeded max resolving depth:{limit}
 * The chain of types is longer than 32.
 */
#define tlvlog_put_bpf_btf_max_chain(w, error, where, limit) \
	tlvlog_put_reason_tu_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_BTF_MAX_CHAIN, TLVLOG_SEVERITY_ERROR, (where), (limit))
#define tlvlog_explain_bpf_btf_max_chain(error, where, limit) \
	tlvlog_where_logged_(tlvlog_put_bpf_btf_max_chain( \
		tlvlog_w_, (error), (where), (limit)), (error))

/*
 * {where} Invalid int_data:{data}
 * The integer's description sets bits that must be zero (hexadecimal).
 */
#define tlvlog_put_bpf_btf_int_data(w, error, where, data) \
	tlvlog_put_reason_tt_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_BTF_INT_DATA, TLVLOG_SEVERITY_ERROR, (where), (data))
#define tlvlog_explain_bpf_btf_int_data(error, where, data) \
	tlvlog_where_logged_(tlvlog_put_bpf_btf_int_data( \
		tlvlog_w_, (error), (where), (data)), (error))

/*
 * {where} nr_bits exceeds type_size
 * The integer is wider than its size.
 */
#define tlvlog_put_bpf_btf_int_bits(w, error, where) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_BTF_INT_BITS, TLVLOG_SEVERITY_ERROR, (where))
#define tlvlog_explain_bpf_btf_int_bits(error, where) \
	tlvlog_where_logged_(tlvlog_put_bpf_btf_int_bits( \
		tlvlog_w_, (error), (where)), (error))

/*
 * {where} nr_bits exceeds {limit}
 * The integer is wider than the kernel supports.
 */
#define tlvlog_put_bpf_btf_int_bits_limit(w, error, where, limit) \
	tlvlog_put_reason_tu_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_BTF_INT_BITS_LIMIT, TLVLOG_SEVERITY_ERROR, (where), (limit))
#define tlvlog_explain_bpf_btf_int_bits_limit(error, where, limit) \
	tlvlog_where_logged_(tlvlog_put_bpf_btf_int_bits_limit( \
		tlvlog_w_, (error), (where), (limit)), (error))

/*
 * {where} Unsupported encoding
 * The kernel does not know the encoding of the integer.
 */
#define tlvlog_put_bpf_btf_int_encoding(w, error, where) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_BTF_INT_ENCODING, TLVLOG_SEVERITY_ERROR, (where))
#define tlvlog_explain_bpf_btf_int_encoding(error, where) \
	tlvlog_where_logged_(tlvlog_put_bpf_btf_int_encoding( \
		tlvlog_w_, (error), (where)), (error))

/*
 * {where} Invalid member
 * A member cannot have this type.
 */
#define tlvlog_put_bpf_btf_member(w, error, where) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_BTF_MEMBER, TLVLOG_SEVERITY_ERROR, (where))
#define tlvlog_explain_bpf_btf_member(error, where) \
	tlvlog_where_logged_(tlvlog_put_bpf_btf_member( \
		tlvlog_w_, (error), (where)), (error))

/*
 * {where} Invalid member bits_offset
 * The offset of the member does not fit its type.
 */
#define tlvlog_put_bpf_btf_member_bits_offset(w, error, where) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_BTF_MEMBER_BITS_OFFSET, TLVLOG_SEVERITY_ERROR, (where))
#define tlvlog_explain_bpf_btf_member_bits_offset(error, where) \
	tlvlog_where_logged_(tlvlog_put_bpf_btf_member_bits_offset( \
		tlvlog_w_, (error), (where)), (error))

/*
 * Cannot replace kernel functions
 * A program of type ext replaces functions of other programs, not of the
 * kernel.
 */
#define tlvlog_put_bpf_attach_replaces_kernel(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_ATTACH_REPLACES_KERNEL, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_bpf_attach_replaces_kernel(error) \
	tlvlog_where_logged_(tlvlog_put_bpf_attach_replaces_kernel( \
		tlvlog_w_, (error)), (error))

/*
 * {where} Invalid member name_offset:{offset}
 * The member's name lies outside the string section.
 */
#define tlvlog_put_bpf_btf_member_name_offset(w, error, where, offset) \
	tlvlog_put_reason_ts_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_BTF_MEMBER_NAME_OFFSET, TLVLOG_SEVERITY_ERROR, (where), (offset))
#define tlvlog_explain_bpf_btf_member_name_offset(error, where, offset) \
	tlvlog_where_logged_(tlvlog_put_bpf_btf_member_name_offset( \
		tlvlog_w_, (error), (where), (offset)), (error))

/*
 * {where} Invalid member bitfield_size
 * The bit field is wider than its type.
 */
#define tlvlog_put_bpf_btf_member_bitfield_size(w, error, where) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_BTF_MEMBER_BITFIELD_SIZE, TLVLOG_SEVERITY_ERROR, (where))
#define tlvlog_explain_bpf_btf_member_bitfield_size(error, where) \
	tlvlog_where_logged_(tlvlog_put_bpf_btf_member_bitfield_size( \
		tlvlog_w_, (error), (where)), (error))

/*
 * {where} Invalid member base type
 * The bit field's type is not an integer or enum of regular width.
 */
#define tlvlog_put_bpf_btf_member_base_type(w, error, where) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_BTF_MEMBER_BASE_TYPE, TLVLOG_SEVERITY_ERROR, (where))
#define tlvlog_explain_bpf_btf_member_base_type(error, where) \
	tlvlog_where_logged_(tlvlog_put_bpf_btf_member_base_type( \
		tlvlog_w_, (error), (where)), (error))

/*
 * {where} Invalid member offset
 * The bit field does not fit in its type at this offset.
 */
#define tlvlog_put_bpf_btf_member_offset(w, error, where) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_BTF_MEMBER_OFFSET, TLVLOG_SEVERITY_ERROR, (where))
#define tlvlog_explain_bpf_btf_member_offset(error, where) \
	tlvlog_where_logged_(tlvlog_put_bpf_btf_member_offset( \
		tlvlog_w_, (error), (where)), (error))

/*
 * {where} Member bits_offset exceeds its struct size
 * The member begins outside the structure.
 */
#define tlvlog_put_bpf_btf_member_outside(w, error, where) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_BTF_MEMBER_OUTSIDE, TLVLOG_SEVERITY_ERROR, (where))
#define tlvlog_explain_bpf_btf_member_outside(error, where) \
	tlvlog_where_logged_(tlvlog_put_bpf_btf_member_outside( \
		tlvlog_w_, (error), (where)), (error))

/*
 * {where} Member exceeds struct_size
 * The member ends outside the structure.
 */
#define tlvlog_put_bpf_btf_member_exceeds(w, error, where) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_BTF_MEMBER_EXCEEDS, TLVLOG_SEVERITY_ERROR, (where))
#define tlvlog_explain_bpf_btf_member_exceeds(error, where) \
	tlvlog_where_logged_(tlvlog_put_bpf_btf_member_exceeds( \
		tlvlog_w_, (error), (where)), (error))

/*
 * {where} Member is not byte aligned
 * A member that is not a bit field begins in the middle of a byte.
 */
#define tlvlog_put_bpf_btf_member_alignment(w, error, where) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_BTF_MEMBER_ALIGNMENT, TLVLOG_SEVERITY_ERROR, (where))
#define tlvlog_explain_bpf_btf_member_alignment(error, where) \
	tlvlog_where_logged_(tlvlog_put_bpf_btf_member_alignment( \
		tlvlog_w_, (error), (where)), (error))

/*
 * {where} Member is not properly aligned
 * The pointer or enum member does not begin at a whole byte.
 */
#define tlvlog_put_bpf_btf_member_improper_alignment(w, error, where) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_BTF_MEMBER_IMPROPER_ALIGNMENT, TLVLOG_SEVERITY_ERROR, (where))
#define tlvlog_explain_bpf_btf_member_improper_alignment(error, where) \
	tlvlog_where_logged_(tlvlog_put_bpf_btf_member_improper_alignment( \
		tlvlog_w_, (error), (where)), (error))

/*
 * {where} nr_copy_bits exceeds {limit}
 * The bit field and its offset within the byte are wider than the kernel
 * supports.
 */
#define tlvlog_put_bpf_btf_copy_bits(w, error, where, limit) \
	tlvlog_put_reason_tu_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_BTF_COPY_BITS, TLVLOG_SEVERITY_ERROR, (where), (limit))
#define tlvlog_explain_bpf_btf_copy_bits(error, where, limit) \
	tlvlog_where_logged_(tlvlog_put_bpf_btf_copy_bits( \
		tlvlog_w_, (error), (where), (limit)), (error))

/*
 * {where} Invalid elem
 * The element's type does not exist or has no size.
 */
#define tlvlog_put_bpf_btf_array_element(w, error, where) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_BTF_ARRAY_ELEMENT, TLVLOG_SEVERITY_ERROR, (where))
#define tlvlog_explain_bpf_btf_array_element(error, where) \
	tlvlog_where_logged_(tlvlog_put_bpf_btf_array_element( \
		tlvlog_w_, (error), (where)), (error))

/*
 * {where} Invalid index
 * The index type is not an integer.
 */
#define tlvlog_put_bpf_btf_array_index(w, error, where) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_BTF_ARRAY_INDEX, TLVLOG_SEVERITY_ERROR, (where))
#define tlvlog_explain_bpf_btf_array_index(error, where) \
	tlvlog_where_logged_(tlvlog_put_bpf_btf_array_index( \
		tlvlog_w_, (error), (where)), (error))

/*
 * {where} Invalid array of int
 * Elements of the array are integers of irregular width.
 */
#define tlvlog_put_bpf_btf_array_int(w, error, where) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_BTF_ARRAY_INT, TLVLOG_SEVERITY_ERROR, (where))
#define tlvlog_explain_bpf_btf_array_int(error, where) \
	tlvlog_where_logged_(tlvlog_put_bpf_btf_array_int( \
		tlvlog_w_, (error), (where)), (error))

/*
 * {where} Array size overflows U32_MAX
 * The array is larger than 4 GiB.
 */
#define tlvlog_put_bpf_btf_array_overflow(w, error, where) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_BTF_ARRAY_OVERFLOW, TLVLOG_SEVERITY_ERROR, (where))
#define tlvlog_explain_bpf_btf_array_overflow(error, where) \
	tlvlog_where_logged_(tlvlog_put_bpf_btf_array_overflow( \
		tlvlog_w_, (error), (where)), (error))

/*
 * {where} Unexpected size
 * An enum must have 1, 2, 4 or 8 bytes.
 */
#define tlvlog_put_bpf_btf_unexpected_size(w, error, where) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_BTF_UNEXPECTED_SIZE, TLVLOG_SEVERITY_ERROR, (where))
#define tlvlog_explain_bpf_btf_unexpected_size(error, where) \
	tlvlog_where_logged_(tlvlog_put_bpf_btf_unexpected_size( \
		tlvlog_w_, (error), (where)), (error))

/*
 * {where} Invalid type_size
 * A FLOAT must have 2, 4, 8, 12 or 16 bytes.
 */
#define tlvlog_put_bpf_btf_float_size(w, error, where) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_BTF_FLOAT_SIZE, TLVLOG_SEVERITY_ERROR, (where))
#define tlvlog_explain_bpf_btf_float_size(error, where) \
	tlvlog_where_logged_(tlvlog_put_bpf_btf_float_size( \
		tlvlog_w_, (error), (where)), (error))

/*
 * {where} Linkage not supported
 * The linkage of the variable is not static, global or extern.
 */
#define tlvlog_put_bpf_btf_linkage(w, error, where) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_BTF_LINKAGE, TLVLOG_SEVERITY_ERROR, (where))
#define tlvlog_explain_bpf_btf_linkage(error, where) \
	tlvlog_where_logged_(tlvlog_put_bpf_btf_linkage( \
		tlvlog_w_, (error), (where)), (error))

/*
 * {where} Invalid func linkage
 * The linkage of the function is not static, global or extern, or extern in
 * the wrong place.
 */
#define tlvlog_put_bpf_btf_function_linkage(w, error, where) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_BTF_FUNCTION_LINKAGE, TLVLOG_SEVERITY_ERROR, (where))
#define tlvlog_explain_bpf_btf_function_linkage(error, where) \
	tlvlog_where_logged_(tlvlog_put_bpf_btf_function_linkage( \
		tlvlog_w_, (error), (where)), (error))

/*
 * {where} Invalid return type
 * The return type does not exist.
 */
#define tlvlog_put_bpf_btf_return_type(w, error, where) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_BTF_RETURN_TYPE, TLVLOG_SEVERITY_ERROR, (where))
#define tlvlog_explain_bpf_btf_return_type(error, where) \
	tlvlog_where_logged_(tlvlog_put_bpf_btf_return_type( \
		tlvlog_w_, (error), (where)), (error))

/*
 * {where} Invalid arg#{number}
 * The type or the name of a parameter is not valid.
 */
#define tlvlog_put_bpf_btf_argument(w, error, where, number) \
	tlvlog_put_reason_tu_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_BTF_ARGUMENT, TLVLOG_SEVERITY_ERROR, (where), (number))
#define tlvlog_explain_bpf_btf_argument(error, where, number) \
	tlvlog_where_logged_(tlvlog_put_bpf_btf_argument( \
		tlvlog_w_, (error), (where), (number)), (error))

/*
 * {where} Not a VAR kind member
 * The section contains something other than a variable.
 */
#define tlvlog_put_bpf_btf_section_variable(w, error, where) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_BTF_SECTION_VARIABLE, TLVLOG_SEVERITY_ERROR, (where))
#define tlvlog_explain_bpf_btf_section_variable(error, where) \
	tlvlog_where_logged_(tlvlog_put_bpf_btf_section_variable( \
		tlvlog_w_, (error), (where)), (error))

/*
 * {where} Invalid offset
 * The variables of the section are not sorted by offset, or one lies outside.
 */
#define tlvlog_put_bpf_btf_section_member_offset(w, error, where) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_BTF_SECTION_MEMBER_OFFSET, TLVLOG_SEVERITY_ERROR, (where))
#define tlvlog_explain_bpf_btf_section_member_offset(error, where) \
	tlvlog_where_logged_(tlvlog_put_bpf_btf_section_member_offset( \
		tlvlog_w_, (error), (where)), (error))

/*
 * {where} Invalid size
 * A variable in the section has no size, or one larger than the section.
 */
#define tlvlog_put_bpf_btf_section_member_size(w, error, where) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_BTF_SECTION_MEMBER_SIZE, TLVLOG_SEVERITY_ERROR, (where))
#define tlvlog_explain_bpf_btf_section_member_size(error, where) \
	tlvlog_where_logged_(tlvlog_put_bpf_btf_section_member_size( \
		tlvlog_w_, (error), (where)), (error))

/*
 * {where} Invalid offset+size
 * A variable reaches past the end of its section.
 */
#define tlvlog_put_bpf_btf_section_member_sum(w, error, where) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_BTF_SECTION_MEMBER_SUM, TLVLOG_SEVERITY_ERROR, (where))
#define tlvlog_explain_bpf_btf_section_member_sum(error, where) \
	tlvlog_where_logged_(tlvlog_put_bpf_btf_section_member_sum( \
		tlvlog_w_, (error), (where)), (error))

/*
 * {where} Invalid sum
 * The variables together are larger than their section.
 */
#define tlvlog_put_bpf_btf_section_sum(w, error, where) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_BTF_SECTION_SUM, TLVLOG_SEVERITY_ERROR, (where))
#define tlvlog_explain_bpf_btf_section_sum(error, where) \
	tlvlog_where_logged_(tlvlog_put_bpf_btf_section_sum( \
		tlvlog_w_, (error), (where)), (error))

/*
 * {where} Invalid value
 * The tag has no text.
 */
#define tlvlog_put_bpf_btf_tag_value(w, error, where) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_BTF_TAG_VALUE, TLVLOG_SEVERITY_ERROR, (where))
#define tlvlog_explain_bpf_btf_tag_value(error, where) \
	tlvlog_where_logged_(tlvlog_put_bpf_btf_tag_value( \
		tlvlog_w_, (error), (where)), (error))

/*
 * {where} Invalid component_idx
 * The tag refers to a member or parameter that does not exist.
 */
#define tlvlog_put_bpf_btf_tag_component(w, error, where) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_BTF_TAG_COMPONENT, TLVLOG_SEVERITY_ERROR, (where))
#define tlvlog_explain_bpf_btf_tag_component(error, where) \
	tlvlog_where_logged_(tlvlog_put_bpf_btf_tag_component( \
		tlvlog_w_, (error), (where)), (error))

/*
 * Invalid map_extra.
 * This map type does not accept this map_extra.
 */
#define tlvlog_put_bpf_map_extra_invalid(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_MAP_EXTRA_INVALID, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_bpf_map_extra_invalid(error) \
	tlvlog_where_logged_(tlvlog_put_bpf_map_extra_invalid( \
		tlvlog_w_, (error)), (error))

/*
 * Invalid btf_fd.
 * The descriptor of the map's BTF is not valid.
 */
#define tlvlog_put_bpf_map_btf_fd_invalid(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_MAP_BTF_FD_INVALID, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_bpf_map_btf_fd_invalid(error) \
	tlvlog_where_logged_(tlvlog_put_bpf_map_btf_fd_invalid( \
		tlvlog_w_, (error)), (error))

/*
 * btf_vmlinux_value_type_id is mutually exclusive with btf_key_type_id and
 * btf_value_type_id.
 * The caller describes the map value in two ways at once.
 */
#define tlvlog_put_bpf_map_value_type_exclusive(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_MAP_VALUE_TYPE_EXCLUSIVE, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_bpf_map_value_type_exclusive(error) \
	tlvlog_where_logged_(tlvlog_put_bpf_map_value_type_exclusive( \
		tlvlog_w_, (error)), (error))

/*
 * Invalid attach_type.
 * The link does not accept this attach type.
 */
#define tlvlog_put_bpf_attach_type_invalid(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_ATTACH_TYPE_INVALID, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_bpf_attach_type_invalid(error) \
	tlvlog_where_logged_(tlvlog_put_bpf_attach_type_invalid( \
		tlvlog_w_, (error)), (error))

/*
 * Unknown map type {number}
 * The kernel does not know a map type with this number.
 */
#define tlvlog_put_bpf_unknown_map_type(w, error, number) \
	tlvlog_put_reason_u_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_UNKNOWN_MAP_TYPE, TLVLOG_SEVERITY_ERROR, (number))
#define tlvlog_explain_bpf_unknown_map_type(error, number) \
	tlvlog_where_logged_(tlvlog_put_bpf_unknown_map_type( \
		tlvlog_w_, (error), (number)), (error))

/*
 * Unknown program type {number}
 * The kernel does not know a program type with this number.
 */
#define tlvlog_put_bpf_unknown_program_type(w, error, number) \
	tlvlog_put_reason_u_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_UNKNOWN_PROGRAM_TYPE, TLVLOG_SEVERITY_ERROR, (number))
#define tlvlog_explain_bpf_unknown_program_type(error, number) \
	tlvlog_where_logged_(tlvlog_put_bpf_unknown_program_type( \
		tlvlog_w_, (error), (number)), (error))

/*
 * Unknown attach type {number}
 * The kernel does not know an attach type with this number.
 */
#define tlvlog_put_bpf_unknown_attach_type(w, error, number) \
	tlvlog_put_reason_u_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_UNKNOWN_ATTACH_TYPE, TLVLOG_SEVERITY_ERROR, (number))
#define tlvlog_explain_bpf_unknown_attach_type(error, number) \
	tlvlog_where_logged_(tlvlog_put_bpf_unknown_attach_type( \
		tlvlog_w_, (error), (number)), (error))

/*
 * Verification failed: {category}: {problem}
 * The verifier's structured report (Linux 7.3) does not contain a line that
 * matches a registered reason.
 */
#define tlvlog_put_bpf_verification_failed(w, error, category, problem) \
	tlvlog_put_reason_tt_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_VERIFICATION_FAILED, TLVLOG_SEVERITY_ERROR, (category), (problem))
#define tlvlog_explain_bpf_verification_failed(error, category, problem) \
	tlvlog_where_logged_(tlvlog_put_bpf_verification_failed( \
		tlvlog_w_, (error), (category), (problem)), (error))

/*
 * dereference of modified {type} ptr R{register} off={offset}+{constant},
 * ctx+const is allowed, ctx+const+const is not
 * The program changed the context pointer before dereferencing it (kernels
 * before 5.2).
 */
#define tlvlog_put_bpf_modified_pointer_old(w, error, type, register_, offset, constant) \
	tlvlog_put_reason_tuss_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_MODIFIED_POINTER_OLD, TLVLOG_SEVERITY_ERROR, (type), (register_), (offset), (constant))
#define tlvlog_explain_bpf_modified_pointer_old(error, type, register_, offset, constant) \
	tlvlog_where_logged_(tlvlog_put_bpf_modified_pointer_old( \
		tlvlog_w_, (error), (type), (register_), (offset), (constant)), (error))

/*
 * invalid indirect read from stack off {offset}+{index} size {size}
 * A helper would read stack bytes that were never written (kernels before
 * 5.12).
 */
#define tlvlog_put_bpf_indirect_stack_read_old(w, error, offset, index, size) \
	tlvlog_put_reason_suu_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_INDIRECT_STACK_READ_OLD, TLVLOG_SEVERITY_ERROR, (offset), (index), (size))
#define tlvlog_explain_bpf_indirect_stack_read_old(error, offset, index, size) \
	tlvlog_where_logged_(tlvlog_put_bpf_indirect_stack_read_old( \
		tlvlog_w_, (error), (offset), (index), (size)), (error))

/*
 * Caller passes invalid args into func#{index}
 * The caller passes arguments that do not match the declaration of the
 * function (kernels before 6.8).
 */
#define tlvlog_put_bpf_call_arguments(w, error, index) \
	tlvlog_put_reason_u_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_CALL_ARGUMENTS, TLVLOG_SEVERITY_ERROR, (index))
#define tlvlog_explain_bpf_call_arguments(error, index) \
	tlvlog_where_logged_(tlvlog_put_bpf_call_arguments( \
		tlvlog_w_, (error), (index)), (error))

/*
 * R{register} invalid zero-sized read: u64=[{from},{to}]
 * The program may pass the helper a size of 0, which it does not accept.
 */
#define tlvlog_put_bpf_zero_size_read_range(w, error, register_, from, to) \
	tlvlog_put_reason_uus_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_ZERO_SIZE_READ_RANGE, TLVLOG_SEVERITY_ERROR, (register_), (from), (to))
#define tlvlog_explain_bpf_zero_size_read_range(error, register_, from, to) \
	tlvlog_where_logged_(tlvlog_put_bpf_zero_size_read_range( \
		tlvlog_w_, (error), (register_), (from), (to)), (error))

/*
 * metadata kfuncs require device-bound program
 * The program reads a network device's hints, but is not bound to that device.
 */
#define tlvlog_put_bpf_metadata_device_bound(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_METADATA_DEVICE_BOUND, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_bpf_metadata_device_bound(error) \
	tlvlog_where_logged_(tlvlog_put_bpf_metadata_device_bound( \
		tlvlog_w_, (error)), (error))

/*
 * arg#{argument} doesn't point to {expected}
 * The argument is the address of something other than the kfunc expects.
 */
#define tlvlog_put_bpf_argument_points_elsewhere(w, error, argument, expected) \
	tlvlog_put_reason_ut_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_ARGUMENT_POINTS_ELSEWHERE, TLVLOG_SEVERITY_ERROR, (argument), (expected))
#define tlvlog_explain_bpf_argument_points_elsewhere(error, argument, expected) \
	tlvlog_where_logged_(tlvlog_put_bpf_argument_points_elsewhere( \
		tlvlog_w_, (error), (argument), (expected)), (error))

/*
 * css_task_iter is only allowed in bpf_lsm, bpf_iter and sleepable progs
 * This iterator takes a lock that other programs may hold, so this program
 * type may not use it.
 */
#define tlvlog_put_bpf_css_task_iterator(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_CSS_TASK_ITERATOR, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_bpf_css_task_iterator(error) \
	tlvlog_where_logged_(tlvlog_put_bpf_css_task_iterator( \
		tlvlog_w_, (error)), (error))

/*
 * func '{function}' size {size} must be {capacity}
 * The program reads an argument of the traced function with the wrong size.
 */
#define tlvlog_put_bpf_tracing_argument_size(w, error, function, size, capacity) \
	tlvlog_put_reason_tuu_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_TRACING_ARGUMENT_SIZE, TLVLOG_SEVERITY_ERROR, (function), (size), (capacity))
#define tlvlog_explain_bpf_tracing_argument_size(error, function, size, capacity) \
	tlvlog_where_logged_(tlvlog_put_bpf_tracing_argument_size( \
		tlvlog_w_, (error), (function), (size), (capacity)), (error))

/*
 * expected an initialized irq flag as arg#{argument}
 * The program restores interrupts from a flag that it did not save.
 */
#define tlvlog_put_bpf_irq_flag_uninitialized(w, error, argument) \
	tlvlog_put_reason_u_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_IRQ_FLAG_UNINITIALIZED, TLVLOG_SEVERITY_ERROR, (argument))
#define tlvlog_explain_bpf_irq_flag_uninitialized(error, argument) \
	tlvlog_where_logged_(tlvlog_put_bpf_irq_flag_uninitialized( \
		tlvlog_w_, (error), (argument)), (error))

/*
 * expected uninitialized irq flag as arg#{argument}
 * The program saves interrupts to a flag that is already in use.
 */
#define tlvlog_put_bpf_irq_flag_initialized(w, error, argument) \
	tlvlog_put_reason_u_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_IRQ_FLAG_INITIALIZED, TLVLOG_SEVERITY_ERROR, (argument))
#define tlvlog_explain_bpf_irq_flag_initialized(error, argument) \
	tlvlog_where_logged_(tlvlog_put_bpf_irq_flag_initialized( \
		tlvlog_w_, (error), (argument)), (error))

/*
 * unmatched attempt to enable preemption (kernel function {function})
 * The program enables preemption without having disabled it.
 */
#define tlvlog_put_bpf_preemption_unmatched(w, error, function) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_PREEMPTION_UNMATCHED, TLVLOG_SEVERITY_ERROR, (function))
#define tlvlog_explain_bpf_preemption_unmatched(error, function) \
	tlvlog_where_logged_(tlvlog_put_bpf_preemption_unmatched( \
		tlvlog_w_, (error), (function)), (error))

/*
 * kern ctx type id {id} is not a struct
 * This program type does not have a context structure in the kernel.
 */
#define tlvlog_put_bpf_context_type_invalid(w, error, id) \
	tlvlog_put_reason_u_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_CONTEXT_TYPE_INVALID, TLVLOG_SEVERITY_ERROR, (id))
#define tlvlog_explain_bpf_context_type_invalid(error, id) \
	tlvlog_where_logged_(tlvlog_put_bpf_context_type_invalid( \
		tlvlog_w_, (error), (id)), (error))

/*
 * The address of function {function} cannot be found
 * The function to attach to is in BTF but has no address.
 */
#define tlvlog_put_bpf_attach_no_address(w, error, function) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_ATTACH_NO_ADDRESS, TLVLOG_SEVERITY_ERROR, (function))
#define tlvlog_explain_bpf_attach_no_address(error, function) \
	tlvlog_where_logged_(tlvlog_put_bpf_attach_no_address( \
		tlvlog_w_, (error), (function)), (error))

/*
 * unexpected __bpf_trap() due to uninitialized variable?
 * The compiler found undefined behaviour on this path and put a trap there.
 */
#define tlvlog_put_bpf_trap_reached(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_TRAP_REACHED, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_bpf_trap_reached(error) \
	tlvlog_where_logged_(tlvlog_put_bpf_trap_reached( \
		tlvlog_w_, (error)), (error))

/*
 * expected prog array map for tail call
 * The map of the tail call is not a prog array.
 */
#define tlvlog_put_bpf_tail_call_map(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_TAIL_CALL_MAP, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_bpf_tail_call_map(error) \
	tlvlog_where_logged_(tlvlog_put_bpf_tail_call_map( \
		tlvlog_w_, (error)), (error))

/*
 * pointer in R{register} isn't map pointer
 * The argument is not a map.
 */
#define tlvlog_put_bpf_expected_map_pointer(w, error, register_) \
	tlvlog_put_reason_u_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_EXPECTED_MAP_POINTER, TLVLOG_SEVERITY_ERROR, (register_))
#define tlvlog_explain_bpf_expected_map_pointer(error, register_) \
	tlvlog_where_logged_(tlvlog_put_bpf_expected_map_pointer( \
		tlvlog_w_, (error), (register_)), (error))

/*
 * Invalid name_offset:{offset}
 * A name lies outside the string section.
 */
#define tlvlog_put_bpf_btf_parameter_name_offset(w, error, offset) \
	tlvlog_put_reason_s_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_BTF_PARAMETER_NAME_OFFSET, TLVLOG_SEVERITY_ERROR, (offset))
#define tlvlog_explain_bpf_btf_parameter_name_offset(error, offset) \
	tlvlog_where_logged_(tlvlog_put_bpf_btf_parameter_name_offset( \
		tlvlog_w_, (error), (offset)), (error))

/*
 * Type tags don't precede modifiers
 * A type tag comes after const, volatile, restrict or a typedef in a chain of
 * types.
 */
#define tlvlog_put_bpf_btf_type_tag_order(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_BTF_TYPE_TAG_ORDER, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_bpf_btf_type_tag_order(error) \
	tlvlog_where_logged_(tlvlog_put_bpf_btf_type_tag_order( \
		tlvlog_w_, (error)), (error))

/*
 * Unsupported reg type {type} for bpf_dynptr_from_mem data
 * The program makes a dynptr from memory other than a map value.
 */
#define tlvlog_put_bpf_dynptr_source(w, error, type) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_DYNPTR_SOURCE, TLVLOG_SEVERITY_ERROR, (type))
#define tlvlog_explain_bpf_dynptr_source(error, type) \
	tlvlog_where_logged_(tlvlog_put_bpf_dynptr_source( \
		tlvlog_w_, (error), (type)), (error))

/*
 * The function {function} with variable args is unsupported.
 * The program attaches to a function with variable arguments, which cannot be
 * traced this way.
 */
#define tlvlog_put_bpf_attach_variable_arguments(w, error, function) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_ATTACH_VARIABLE_ARGUMENTS, TLVLOG_SEVERITY_ERROR, (function))
#define tlvlog_explain_bpf_attach_variable_arguments(error, function) \
	tlvlog_where_logged_(tlvlog_put_bpf_attach_variable_arguments( \
		tlvlog_w_, (error), (function)), (error))

/*
 * The function {function} return type {type} is unsupported.
 * The program attaches to a function that returns a structure, which cannot be
 * traced this way.
 */
#define tlvlog_put_bpf_attach_return_type(w, error, function, type) \
	tlvlog_put_reason_tt_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_ATTACH_RETURN_TYPE, TLVLOG_SEVERITY_ERROR, (function), (type))
#define tlvlog_explain_bpf_attach_return_type(error, function, type) \
	tlvlog_where_logged_(tlvlog_put_bpf_attach_return_type( \
		tlvlog_w_, (error), (function), (type)), (error))

/*
 * Invalid log: {problem}
 * The fields of the log contradict each other, so the kernel would reject the
 * call at once.
 */
#define tlvlog_put_bpf_log_parameters_invalid(w, error, problem) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_LOG_PARAMETERS_INVALID, TLVLOG_SEVERITY_ERROR, (problem))
#define tlvlog_explain_bpf_log_parameters_invalid(error, problem) \
	tlvlog_where_logged_(tlvlog_put_bpf_log_parameters_invalid( \
		tlvlog_w_, (error), (problem)), (error))

/*
 * Byte {index} of {field} is {character:x}, which a name may not contain
 * The name contains a character other than a letter, a digit, an underscore or
 * a dot.
 */
#define tlvlog_put_bpf_name_character_invalid(w, error, index, field, character) \
	tlvlog_put_reason_utu_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_NAME_CHARACTER_INVALID, TLVLOG_SEVERITY_ERROR, (index), (field), (character))
#define tlvlog_explain_bpf_name_character_invalid(error, index, field, character) \
	tlvlog_where_logged_(tlvlog_put_bpf_name_character_invalid( \
		tlvlog_w_, (error), (index), (field), (character)), (error))

/*
 * The program has no instructions
 * insn_cnt is 0, which the kernel rejects with E2BIG.
 */
#define tlvlog_put_bpf_program_empty(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_PROGRAM_EMPTY, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_bpf_program_empty(error) \
	tlvlog_where_logged_(tlvlog_put_bpf_program_empty( \
		tlvlog_w_, (error)), (error))

/*
 * {field} is {value}, a map of type {type} needs {needed}
 * The map type requires other sizes or numbers.
 */
#define tlvlog_put_bpf_map_parameter_invalid(w, error, field, value, type, needed) \
	tlvlog_put_reason_tutt_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_MAP_PARAMETER_INVALID, TLVLOG_SEVERITY_ERROR, (field), (value), (type), (needed))
#define tlvlog_explain_bpf_map_parameter_invalid(error, field, value, type, needed) \
	tlvlog_where_logged_(tlvlog_put_bpf_map_parameter_invalid( \
		tlvlog_w_, (error), (field), (value), (type), (needed)), (error))

/*
 * Byte {offset} after the last field of {command} is not zero
 * The command does not have a field at this offset on this kernel.
 */
#define tlvlog_put_bpf_attribute_not_zero(w, error, offset, command) \
	tlvlog_put_reason_ut_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_ATTRIBUTE_NOT_ZERO, TLVLOG_SEVERITY_ERROR, (offset), (command))
#define tlvlog_explain_bpf_attribute_not_zero(error, offset, command) \
	tlvlog_where_logged_(tlvlog_put_bpf_attribute_not_zero( \
		tlvlog_w_, (error), (offset), (command)), (error))

/*
 * failed to resolve CO-RE relocation <{kind}> [{local-type-id}] {path}
 * ({access})
 * The program reaches an instruction whose CO-RE relocation failed. The
 * kernel's BTF lacks the type or field, and the loader put an invalid call in
 * its place.
 */
#define tlvlog_put_bpf_core_relocation_failed(w, error, kind, local_type_id, path, access) \
	tlvlog_put_reason_tutt_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_CORE_RELOCATION_FAILED, TLVLOG_SEVERITY_ERROR, (kind), (local_type_id), (path), (access))
#define tlvlog_explain_bpf_core_relocation_failed(error, kind, local_type_id, path, access) \
	tlvlog_where_logged_(tlvlog_put_bpf_core_relocation_failed( \
		tlvlog_w_, (error), (kind), (local_type_id), (path), (access)), (error))

/*
 * BPF map '{object}' is referenced but wasn't created
 * The program reaches a reference to a map that the loader did not create.
 */
#define tlvlog_put_bpf_map_reference_unresolved(w, error, object) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_MAP_REFERENCE_UNRESOLVED, TLVLOG_SEVERITY_ERROR, (object))
#define tlvlog_explain_bpf_map_reference_unresolved(error, object) \
	tlvlog_where_logged_(tlvlog_put_bpf_map_reference_unresolved( \
		tlvlog_w_, (error), (object)), (error))

/*
 * kfunc '{object}' is referenced but wasn't resolved
 * The program reaches a call of a __weak kfunc that this kernel does not have.
 */
#define tlvlog_put_bpf_kfunc_unresolved(w, error, object) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_KFUNC_UNRESOLVED, TLVLOG_SEVERITY_ERROR, (object))
#define tlvlog_explain_bpf_kfunc_unresolved(error, object) \
	tlvlog_where_logged_(tlvlog_put_bpf_kfunc_unresolved( \
		tlvlog_w_, (error), (object)), (error))

/*
 * Extension program changes packet data, while original does not
 * The program may change packet data, but the function that it replaces may
 * not. Linux 6.13 and newer reject this.
 */
#define tlvlog_put_bpf_extension_packet_data(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_EXTENSION_PACKET_DATA, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_bpf_extension_packet_data(error) \
	tlvlog_where_logged_(tlvlog_put_bpf_extension_packet_data( \
		tlvlog_w_, (error)), (error))

/*
 * Extension program may sleep, while original does not
 * The program may sleep, but the function that it replaces may not.
 */
#define tlvlog_put_bpf_extension_sleeps(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_EXTENSION_SLEEPS, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_bpf_extension_sleeps(error) \
	tlvlog_where_logged_(tlvlog_put_bpf_extension_sleeps( \
		tlvlog_w_, (error)), (error))

/*
 * JIT doesn't support bpf-to-bpf calls
 * The JIT of this architecture cannot compile calls between BPF functions.
 */
#define tlvlog_put_bpf_jit_bpf_calls(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_JIT_BPF_CALLS, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_bpf_jit_bpf_calls(error) \
	tlvlog_where_logged_(tlvlog_put_bpf_jit_bpf_calls( \
		tlvlog_w_, (error)), (error))

/*
 * Private stack not supported by jit
 * The program needs a private stack, which the JIT of this architecture does
 * not support.
 */
#define tlvlog_put_bpf_jit_private_stack(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_JIT_PRIVATE_STACK, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_bpf_jit_private_stack(error) \
	tlvlog_where_logged_(tlvlog_put_bpf_jit_private_stack( \
		tlvlog_w_, (error)), (error))

/*
 * in-kernel BTF is malformed
 * The kernel could not read its own BTF, so it cannot load anything that
 * depends on types.
 */
#define tlvlog_put_bpf_kernel_btf_malformed(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_KERNEL_BTF_MALFORMED, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_bpf_kernel_btf_malformed(error) \
	tlvlog_where_logged_(tlvlog_put_bpf_kernel_btf_malformed( \
		tlvlog_w_, (error)), (error))

/*
 * invalid kernel function call not eliminated in verifier pass
 * The program can still reach a call of a kfunc that could not be resolved.
 */
#define tlvlog_put_bpf_kernel_call_left(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_KERNEL_CALL_LEFT, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_bpf_kernel_call_left(error) \
	tlvlog_where_logged_(tlvlog_put_bpf_kernel_call_left( \
		tlvlog_w_, (error)), (error))

/*
 * addr_space_cast insn can only convert between address space 1 and 0
 * The instruction converts between address spaces other than 0 and 1 (an
 * arena's).
 */
#define tlvlog_put_bpf_address_space_cast(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_ADDRESS_SPACE_CAST, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_bpf_address_space_cast(error) \
	tlvlog_where_logged_(tlvlog_put_bpf_address_space_cast( \
		tlvlog_w_, (error)), (error))

/*
 * addr_space_cast insn can only be used in a program that has an associated
 * arena
 * The program uses arena pointers but does not refer to an arena map.
 */
#define tlvlog_put_bpf_arena_missing(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_ARENA_MISSING, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_bpf_arena_missing(error) \
	tlvlog_where_logged_(tlvlog_put_bpf_arena_missing( \
		tlvlog_w_, (error)), (error))

/*
 * JIT doesn't support arena
 * The kernel cannot give this program an arena: it needs a JIT that supports
 * arenas, privileges, and an address.
 */
#define tlvlog_put_bpf_arena_unavailable(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_ARENA_UNAVAILABLE, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_bpf_arena_unavailable(error) \
	tlvlog_where_logged_(tlvlog_put_bpf_arena_unavailable( \
		tlvlog_w_, (error)), (error))

/*
 * Only one arena per program
 * The program refers to two arenas.
 */
#define tlvlog_put_bpf_arena_several(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_ARENA_SEVERAL, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_bpf_arena_several(error) \
	tlvlog_where_logged_(tlvlog_put_bpf_arena_several( \
		tlvlog_w_, (error)), (error))

/*
 * R{register} is not a pointer to arena or scalar.
 * The instruction accesses arena memory through another kind of pointer.
 */
#define tlvlog_put_bpf_arena_pointer_expected(w, error, register_) \
	tlvlog_put_reason_u_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_ARENA_POINTER_EXPECTED, TLVLOG_SEVERITY_ERROR, (register_))
#define tlvlog_explain_bpf_arena_pointer_expected(error, register_) \
	tlvlog_where_logged_(tlvlog_put_bpf_arena_pointer_expected( \
		tlvlog_w_, (error), (register_)), (error))

/*
 * stack size of subprog {subprogram} is {size}. Too large
 * One function needs more than 512 bytes of stack.
 */
#define tlvlog_put_bpf_subprogram_stack_too_large(w, error, subprogram, size) \
	tlvlog_put_reason_us_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_SUBPROGRAM_STACK_TOO_LARGE, TLVLOG_SEVERITY_ERROR, (subprogram), (size))
#define tlvlog_explain_bpf_subprogram_stack_too_large(error, subprogram, size) \
	tlvlog_where_logged_(tlvlog_put_bpf_subprogram_stack_too_large( \
		tlvlog_w_, (error), (subprogram), (size)), (error))

/*
 * stack size {size}(extra {limit}) is too large
 * The stack exceeds 512 bytes, with the space that the kernel adds for
 * may_goto and similar features.
 */
#define tlvlog_put_bpf_stack_exceeds(w, error, size, limit) \
	tlvlog_put_reason_su_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_STACK_EXCEEDS, TLVLOG_SEVERITY_ERROR, (size), (limit))
#define tlvlog_explain_bpf_stack_exceeds(error, size, limit) \
	tlvlog_where_logged_(tlvlog_put_bpf_stack_exceeds( \
		tlvlog_w_, (error), (size), (limit)), (error))

/*
 * The sequence of {number} jumps is too complex for async cb.
 * The verifier has no room left to explore the callback.
 */
#define tlvlog_put_bpf_callback_jumps(w, error, number) \
	tlvlog_put_reason_u_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_CALLBACK_JUMPS, TLVLOG_SEVERITY_ERROR, (number))
#define tlvlog_explain_bpf_callback_jumps(error, number) \
	tlvlog_where_logged_(tlvlog_put_bpf_callback_jumps( \
		tlvlog_w_, (error), (number)), (error))

/*
 * cannot use BPF_LD_[ABS|IND] within callback
 * The callback uses an old packet load, which could end the program.
 */
#define tlvlog_put_bpf_callback_ld_abs(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_CALLBACK_LD_ABS, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_bpf_callback_ld_abs(error) \
	tlvlog_where_logged_(tlvlog_put_bpf_callback_ld_abs( \
		tlvlog_w_, (error)), (error))

/*
 * bpf_throw kfunc (insn {instruction}) cannot be called from callback subprog
 * {subprogram}
 * A callback throws an exception, which cannot leave it.
 */
#define tlvlog_put_bpf_throw_in_callback(w, error, instruction, subprogram) \
	tlvlog_put_reason_uu_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_THROW_IN_CALLBACK, TLVLOG_SEVERITY_ERROR, (instruction), (subprogram))
#define tlvlog_explain_bpf_throw_in_callback(error, instruction, subprogram) \
	tlvlog_where_logged_(tlvlog_put_bpf_throw_in_callback( \
		tlvlog_w_, (error), (instruction), (subprogram)), (error))

/*
 * insn {instruction} cannot call exception cb directly
 * The program calls or declares its exception callback wrongly. Only the
 * kernel calls it, and it must be one global function that takes one number.
 */
#define tlvlog_put_bpf_exception_callback(w, error, instruction) \
	tlvlog_put_reason_u_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_EXCEPTION_CALLBACK, TLVLOG_SEVERITY_ERROR, (instruction))
#define tlvlog_explain_bpf_exception_callback(error, instruction) \
	tlvlog_where_logged_(tlvlog_put_bpf_exception_callback( \
		tlvlog_w_, (error), (instruction)), (error))

/*
 * callback function cannot be the main program
 * The program passes itself as a callback.
 */
#define tlvlog_put_bpf_callback_is_main(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_CALLBACK_IS_MAIN, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_bpf_callback_is_main(error) \
	tlvlog_where_logged_(tlvlog_put_bpf_callback_is_main( \
		tlvlog_w_, (error)), (error))

/*
 * R{register} has no valid kptr
 * The map value does not have a kptr where the helper or kfunc expects one.
 */
#define tlvlog_put_bpf_kptr_missing(w, error, register_) \
	tlvlog_put_reason_u_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_KPTR_MISSING, TLVLOG_SEVERITY_ERROR, (register_))
#define tlvlog_explain_bpf_kptr_missing(error, register_) \
	tlvlog_where_logged_(tlvlog_put_bpf_kptr_missing( \
		tlvlog_w_, (error), (register_)), (error))

/*
 * map '{map}' has more than one '{field}'
 * The value type of the map has the special field more than once, not at all,
 * or in a form that BTF does not show.
 */
#define tlvlog_put_bpf_map_field_invalid(w, error, map, field) \
	tlvlog_put_reason_tt_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_MAP_FIELD_INVALID, TLVLOG_SEVERITY_ERROR, (map), (field))
#define tlvlog_explain_bpf_map_field_invalid(error, map, field) \
	tlvlog_where_logged_(tlvlog_put_bpf_map_field_invalid( \
		tlvlog_w_, (error), (map), (field)), (error))

/*
 * R{register} has pointer with unsupported alu operation, pointer arithmetic
 * with it prohibited for !root
 * Speculative execution could abuse the pointer arithmetic of this
 * unprivileged program.
 */
#define tlvlog_put_bpf_pointer_arithmetic_speculation(w, error, register_) \
	tlvlog_put_reason_u_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_POINTER_ARITHMETIC_SPECULATION, TLVLOG_SEVERITY_ERROR, (register_))
#define tlvlog_explain_bpf_pointer_arithmetic_speculation(error, register_) \
	tlvlog_where_logged_(tlvlog_put_bpf_pointer_arithmetic_speculation( \
		tlvlog_w_, (error), (register_)), (error))

/*
 * variable offset stack pointer cannot be passed into helper function;
 * var_off={range} off={offset} size={size}
 * The program passes a helper a stack pointer with a variable offset.
 */
#define tlvlog_put_bpf_stack_read_by_helper(w, error, range, offset, size) \
	tlvlog_put_reason_tss_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_STACK_READ_BY_HELPER, TLVLOG_SEVERITY_ERROR, (range), (offset), (size))
#define tlvlog_explain_bpf_stack_read_by_helper(error, range, offset, size) \
	tlvlog_where_logged_(tlvlog_put_bpf_stack_read_by_helper( \
		tlvlog_w_, (error), (range), (offset), (size)), (error))

/*
 * invalid{direction} read from stack R{register} var_off {range} size {size}
 * The program reads a range of the stack of which some bytes were never
 * written.
 */
#define tlvlog_put_bpf_stack_read_variable(w, error, direction, register_, range, size) \
	tlvlog_put_reason_tuts_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_STACK_READ_VARIABLE, TLVLOG_SEVERITY_ERROR, (direction), (register_), (range), (size))
#define tlvlog_explain_bpf_stack_read_variable(error, direction, register_, range, size) \
	tlvlog_where_logged_(tlvlog_put_bpf_stack_read_variable( \
		tlvlog_w_, (error), (direction), (register_), (range), (size)), (error))

/*
 * insn {instruction} cannot be patched due to 16-bit range
 * The kernel inserts code that would make a jump too long.
 */
#define tlvlog_put_bpf_jump_patch_range(w, error, instruction) \
	tlvlog_put_reason_u_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_JUMP_PATCH_RANGE, TLVLOG_SEVERITY_ERROR, (instruction))
#define tlvlog_explain_bpf_jump_patch_range(error, instruction) \
	tlvlog_where_logged_(tlvlog_put_bpf_jump_patch_range( \
		tlvlog_w_, (error), (instruction)), (error))

/*
 * invalid may_goto off {offset} imm {number}
 * The may_goto instruction has invalid operands.
 */
#define tlvlog_put_bpf_may_goto_invalid(w, error, offset, number) \
	tlvlog_put_reason_ss_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_MAY_GOTO_INVALID, TLVLOG_SEVERITY_ERROR, (offset), (number))
#define tlvlog_explain_bpf_may_goto_invalid(error, offset, number) \
	tlvlog_where_logged_(tlvlog_put_bpf_may_goto_invalid( \
		tlvlog_w_, (error), (offset), (number)), (error))

/*
 * map_ptr access not supported without config DEBUG_INFO_BTF
 * The program reads fields of a map through its pointer, which needs the
 * kernel's BTF.
 */
#define tlvlog_put_bpf_map_pointer_btf(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_MAP_POINTER_BTF, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_bpf_map_pointer_btf(error) \
	tlvlog_where_logged_(tlvlog_put_bpf_map_pointer_btf( \
		tlvlog_w_, (error)), (error))

/*
 * BTF fd for kfunc is not a module BTF
 * The descriptor in fd_array is not the BTF of a module.
 */
#define tlvlog_put_bpf_kfunc_module_btf(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_KFUNC_MODULE_BTF, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_bpf_kfunc_module_btf(error) \
	tlvlog_where_logged_(tlvlog_put_bpf_kfunc_module_btf( \
		tlvlog_w_, (error)), (error))

/*
 * direct value access on string failed
 * A string argument is not a constant in a read-only map.
 */
#define tlvlog_put_bpf_direct_value_failed(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_DIRECT_VALUE_FAILED, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_bpf_direct_value_failed(error) \
	tlvlog_where_logged_(tlvlog_put_bpf_direct_value_failed( \
		tlvlog_w_, (error)), (error))

/*
 * tracking tail call prog failed
 * The kernel could not prepare direct tail calls.
 */
#define tlvlog_put_bpf_tail_call_poke(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_TAIL_CALL_POKE, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_bpf_tail_call_poke(error) \
	tlvlog_where_logged_(tlvlog_put_bpf_tail_call_poke( \
		tlvlog_w_, (error)), (error))

/*
 * {what} the register R{register} is not a known value ({type})
 * The return value is not a number that the verifier knows to be in range.
 */
#define tlvlog_put_bpf_exit_value_unknown(w, error, what, register_, type) \
	tlvlog_put_reason_tut_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_EXIT_VALUE_UNKNOWN, TLVLOG_SEVERITY_ERROR, (what), (register_), (type))
#define tlvlog_explain_bpf_exit_value_unknown(error, what, register_, type) \
	tlvlog_where_logged_(tlvlog_put_bpf_exit_value_unknown( \
		tlvlog_w_, (error), (what), (register_), (type)), (error))

/*
 * expected valid iter pointer as arg #{argument}
 * The program passes an iterator kfunc something other than the address of an
 * iterator on the stack.
 */
#define tlvlog_put_bpf_iterator_expected(w, error, argument) \
	tlvlog_put_reason_u_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_ITERATOR_EXPECTED, TLVLOG_SEVERITY_ERROR, (argument))
#define tlvlog_explain_bpf_iterator_expected(error, argument) \
	tlvlog_where_logged_(tlvlog_put_bpf_iterator_expected( \
		tlvlog_w_, (error), (argument)), (error))

/*
 * expected an RCU CS when using {function}
 * The program calls the kfunc or iterator outside an RCU section.
 */
#define tlvlog_put_bpf_rcu_section_expected(w, error, function) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_RCU_SECTION_EXPECTED, TLVLOG_SEVERITY_ERROR, (function))
#define tlvlog_explain_bpf_rcu_section_expected(error, function) \
	tlvlog_where_logged_(tlvlog_put_bpf_rcu_section_expected( \
		tlvlog_w_, (error), (function)), (error))

/*
 * {function}() may write into memory pointed by R{register} type={type}
 * The helper may write through the pointer, but the memory is read-only.
 */
#define tlvlog_put_bpf_write_into_type(w, error, function, register_, type) \
	tlvlog_put_reason_tut_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_WRITE_INTO_TYPE, TLVLOG_SEVERITY_ERROR, (function), (register_), (type))
#define tlvlog_explain_bpf_write_into_type(error, function, register_, type) \
	tlvlog_where_logged_(tlvlog_put_bpf_write_into_type( \
		tlvlog_w_, (error), (function), (register_), (type)), (error))

/*
 * arg#{argument} is expected to be non-NULL
 * The function requires a pointer that is not NULL.
 */
#define tlvlog_put_bpf_argument_null(w, error, argument) \
	tlvlog_put_reason_u_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_ARGUMENT_NULL, TLVLOG_SEVERITY_ERROR, (argument))
#define tlvlog_explain_bpf_argument_null(error, argument) \
	tlvlog_where_logged_(tlvlog_put_bpf_argument_null( \
		tlvlog_w_, (error), (argument)), (error))

/*
 * arg#{argument} expects pointer to ctx
 * The function takes the context, but the caller passes something else.
 */
#define tlvlog_put_bpf_argument_expects_context(w, error, argument) \
	tlvlog_put_reason_u_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_ARGUMENT_EXPECTS_CONTEXT, TLVLOG_SEVERITY_ERROR, (argument))
#define tlvlog_explain_bpf_argument_expects_context(error, argument) \
	tlvlog_where_logged_(tlvlog_put_bpf_argument_expects_context( \
		tlvlog_w_, (error), (argument)), (error))

/*
 * reg type unsupported for arg#{argument} function {function}#{number}
 * BTF does not let the verifier check a pointer argument of a static function,
 * so it checks the function again at each call.
 */
#define tlvlog_put_bpf_argument_unsupported(w, error, argument, function, number) \
	tlvlog_put_reason_utu_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_ARGUMENT_UNSUPPORTED, TLVLOG_SEVERITY_INFO, (argument), (function), (number))
#define tlvlog_explain_bpf_argument_unsupported(error, argument, function, number) \
	tlvlog_where_logged_(tlvlog_put_bpf_argument_unsupported( \
		tlvlog_w_, (error), (argument), (function), (number)), (error))

/*
 * arg#{argument} type is not a struct
 * A pointer argument of the function does not point to a struct, so the
 * verifier checks the function again at each call.
 */
#define tlvlog_put_bpf_argument_not_struct(w, error, argument) \
	tlvlog_put_reason_u_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_ARGUMENT_NOT_STRUCT, TLVLOG_SEVERITY_INFO, (argument))
#define tlvlog_explain_bpf_argument_not_struct(error, argument) \
	tlvlog_where_logged_(tlvlog_put_bpf_argument_not_struct( \
		tlvlog_w_, (error), (argument)), (error))

/*
 * R{register} rdonly/rdwr_buf_size exceeds u32 max
 * The size passed with a buffer is too large, or the kfunc has two of them.
 */
#define tlvlog_put_bpf_buffer_size_argument(w, error, register_) \
	tlvlog_put_reason_u_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_BUFFER_SIZE_ARGUMENT, TLVLOG_SEVERITY_ERROR, (register_))
#define tlvlog_explain_bpf_buffer_size_argument(error, register_) \
	tlvlog_where_logged_(tlvlog_put_bpf_buffer_size_argument( \
		tlvlog_w_, (error), (register_)), (error))

/*
 * arg#{argument} expected for {function}
 * The program frees an object with the wrong function.
 */
#define tlvlog_put_bpf_object_drop_argument(w, error, argument, function) \
	tlvlog_put_reason_ut_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_OBJECT_DROP_ARGUMENT, TLVLOG_SEVERITY_ERROR, (argument), (function))
#define tlvlog_explain_bpf_object_drop_argument(error, argument, function) \
	tlvlog_where_logged_(tlvlog_put_bpf_object_drop_argument( \
		tlvlog_w_, (error), (argument), (function)), (error))

/*
 * bpf_percpu_obj_new type size ({size}) is greater than {limit}
 * The program cannot allocate this type for each CPU.
 */
#define tlvlog_put_bpf_object_percpu_type(w, error, size, limit) \
	tlvlog_put_reason_su_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_OBJECT_PERCPU_TYPE, TLVLOG_SEVERITY_ERROR, (size), (limit))
#define tlvlog_explain_bpf_object_percpu_type(error, size, limit) \
	tlvlog_where_logged_(tlvlog_put_bpf_object_percpu_type( \
		tlvlog_w_, (error), (size), (limit)), (error))

/*
 * operation on {what} expects arg#1 {expected} at offset={offset} in struct
 * {struct}, but arg is at offset={index} in struct {type}
 * The program adds a node through another field than the one the list or tree
 * declares.
 */
#define tlvlog_put_bpf_graph_node_mismatch(w, error, what, expected, offset, struct_, index, type) \
	tlvlog_put_reason_ttstst_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_GRAPH_NODE_MISMATCH, TLVLOG_SEVERITY_ERROR, (what), (expected), (offset), (struct_), (index), (type))
#define tlvlog_explain_bpf_graph_node_mismatch(error, what, expected, offset, struct_, index, type) \
	tlvlog_where_logged_(tlvlog_put_bpf_graph_node_mismatch( \
		tlvlog_w_, (error), (what), (expected), (offset), (struct_), (index), (type)), (error))

/*
 * rbtree_remove node input must be non-owning ref
 * The program uses a tree function with a reference in the wrong state, or in
 * a comparison callback.
 */
#define tlvlog_put_bpf_rbtree_usage(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_RBTREE_USAGE, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_bpf_rbtree_usage(error) \
	tlvlog_where_logged_(tlvlog_put_bpf_rbtree_usage( \
		tlvlog_w_, (error)), (error))

/*
 * kfunc {function}#{number} failed callback verification
 * The verifier rejects the callback passed to the kfunc.
 */
#define tlvlog_put_bpf_kfunc_callback_failed(w, error, function, number) \
	tlvlog_put_reason_tu_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_KFUNC_CALLBACK_FAILED, TLVLOG_SEVERITY_ERROR, (function), (number))
#define tlvlog_explain_bpf_kfunc_callback_failed(error, function, number) \
	tlvlog_where_logged_(tlvlog_put_bpf_kfunc_callback_failed( \
		tlvlog_w_, (error), (function), (number)), (error))

/*
 * JIT does not support calling kfunc {function}#{number}
 * The JIT of this architecture cannot call kernel functions.
 */
#define tlvlog_put_bpf_kfunc_jit_missing(w, error, function, number) \
	tlvlog_put_reason_tu_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_KFUNC_JIT_MISSING, TLVLOG_SEVERITY_ERROR, (function), (number))
#define tlvlog_explain_bpf_kfunc_jit_missing(error, function, number) \
	tlvlog_where_logged_(tlvlog_put_bpf_kfunc_jit_missing( \
		tlvlog_w_, (error), (function), (number)), (error))

/*
 * kernel function {function} returns pointer type {what} {type} is not
 * supported
 * The verifier does not support the return type of the kernel function.
 */
#define tlvlog_put_bpf_kfunc_return_type(w, error, function, what, type) \
	tlvlog_put_reason_ttt_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_KFUNC_RETURN_TYPE, TLVLOG_SEVERITY_ERROR, (function), (what), (type))
#define tlvlog_explain_bpf_kfunc_return_type(error, function, what, type) \
	tlvlog_where_logged_(tlvlog_put_bpf_kfunc_return_type( \
		tlvlog_w_, (error), (function), (what), (type)), (error))

/*
 * get_local_storage() doesn't support non-zero flags
 * The helper reserves its flags.
 */
#define tlvlog_put_bpf_local_storage_flags(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_LOCAL_STORAGE_FLAGS, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_bpf_local_storage_flags(error) \
	tlvlog_where_logged_(tlvlog_put_bpf_local_storage_flags( \
		tlvlog_w_, (error)), (error))

/*
 * global function calls are not allowed while holding a lock,
 * The program calls a global function while it holds a lock, or with
 * preemption or interrupts disabled. The verifier checks global functions
 * without that knowledge.
 */
#define tlvlog_put_bpf_global_call_locked(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_GLOBAL_CALL_LOCKED, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_bpf_global_call_locked(error) \
	tlvlog_where_logged_(tlvlog_put_bpf_global_call_locked( \
		tlvlog_w_, (error)), (error))

/*
 * {number} bpf_preempt_enable{what} missing
 * The program ends with preemption disabled.
 */
#define tlvlog_put_bpf_preemption_missing_enable(w, error, number, what) \
	tlvlog_put_reason_ut_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_PREEMPTION_MISSING_ENABLE, TLVLOG_SEVERITY_ERROR, (number), (what))
#define tlvlog_explain_bpf_preemption_missing_enable(error, number, what) \
	tlvlog_where_logged_(tlvlog_put_bpf_preemption_missing_enable( \
		tlvlog_w_, (error), (number), (what)), (error))

/*
 * FENTRY/FEXIT program can only be attached to another program annotated with
 * BTF
 * The target program was loaded without BTF.
 */
#define tlvlog_put_bpf_attach_needs_btf(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_ATTACH_NEEDS_BTF, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_bpf_attach_needs_btf(error) \
	tlvlog_where_logged_(tlvlog_put_bpf_attach_needs_btf( \
		tlvlog_w_, (error)), (error))

/*
 * Cannot recursively attach
 * Tracing and extension programs cannot attach to this kind of program.
 */
#define tlvlog_put_bpf_attach_program_refused(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_ATTACH_PROGRAM_REFUSED, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_bpf_attach_program_refused(error) \
	tlvlog_where_logged_(tlvlog_put_bpf_attach_program_refused( \
		tlvlog_w_, (error)), (error))

/*
 * Attaching fexit/fmod_ret to __noreturn functions is rejected.
 * The function never returns, so the program could never run.
 */
#define tlvlog_put_bpf_attach_noreturn(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_ATTACH_NORETURN, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_bpf_attach_noreturn(error) \
	tlvlog_where_logged_(tlvlog_put_bpf_attach_noreturn( \
		tlvlog_w_, (error)), (error))

/*
 * Attach to function {function} with a >8 byte return value is not supported
 * for this attach type
 * The function returns a struct by value.
 */
#define tlvlog_put_bpf_attach_return_size(w, error, function) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_ATTACH_RETURN_SIZE, TLVLOG_SEVERITY_ERROR, (function))
#define tlvlog_explain_bpf_attach_return_size(error, function) \
	tlvlog_where_logged_(tlvlog_put_bpf_attach_return_size( \
		tlvlog_w_, (error), (function)), (error))

/*
 * Attaching tracing programs to function '{function}' is rejected.
 * Tracing this function would break the kernel, which keeps a list of such
 * functions.
 */
#define tlvlog_put_bpf_attach_deny(w, error, function) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_ATTACH_DENY, TLVLOG_SEVERITY_ERROR, (function))
#define tlvlog_explain_bpf_attach_deny(error, function) \
	tlvlog_where_logged_(tlvlog_put_bpf_attach_deny( \
		tlvlog_w_, (error), (function)), (error))

/*
 * Invalid core_relo[{index}].insn_off:{offset} prog->len:{limit}
 * A CO-RE record passed with the program points outside it.
 */
#define tlvlog_put_bpf_core_record_invalid(w, error, index, offset, limit) \
	tlvlog_put_reason_usu_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_CORE_RECORD_INVALID, TLVLOG_SEVERITY_ERROR, (index), (offset), (limit))
#define tlvlog_explain_bpf_core_record_invalid(error, index, offset, limit) \
	tlvlog_where_logged_(tlvlog_put_bpf_core_record_invalid( \
		tlvlog_w_, (error), (index), (offset), (limit)), (error))

/*
 * struct_ops module {what} is not found
 * The module that defines the struct_ops is not loaded.
 */
#define tlvlog_put_bpf_struct_ops_module(w, error, what) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_STRUCT_OPS_MODULE, TLVLOG_SEVERITY_ERROR, (what))
#define tlvlog_explain_bpf_struct_ops_module(error, what) \
	tlvlog_where_logged_(tlvlog_put_bpf_struct_ops_module( \
		tlvlog_w_, (error), (what)), (error))

/*
 * invalid btf id for main subprog in func_info
 * The func_info of the main function does not name a function.
 */
#define tlvlog_put_bpf_func_info_main(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_FUNC_INFO_MAIN, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_bpf_func_info_main(error) \
	tlvlog_where_logged_(tlvlog_put_bpf_func_info_main( \
		tlvlog_w_, (error)), (error))

/*
 * invalid arg_type for sockmap/sockhash
 * The program passes a value that a socket map cannot hold.
 */
#define tlvlog_put_bpf_helper_sockmap_argument(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_HELPER_SOCKMAP_ARGUMENT, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_bpf_helper_sockmap_argument(error) \
	tlvlog_where_logged_(tlvlog_put_bpf_helper_sockmap_argument( \
		tlvlog_w_, (error)), (error))

/*
 * cannot get callchain buffer for func {function}#{number}
 * The kernel could not allocate the buffers for stack traces.
 */
#define tlvlog_put_bpf_callchain_buffer(w, error, function, number) \
	tlvlog_put_reason_tu_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_CALLCHAIN_BUFFER, TLVLOG_SEVERITY_ERROR, (function), (number))
#define tlvlog_explain_bpf_callchain_buffer(error, function, number) \
	tlvlog_where_logged_(tlvlog_put_bpf_callchain_buffer( \
		tlvlog_w_, (error), (function), (number)), (error))

/*
 * bpf_loop iteration limit reached
 * The verifier followed the loop up to its limit of iterations.
 */
#define tlvlog_put_bpf_loop_iterations(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_LOOP_ITERATIONS, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_bpf_loop_iterations(error) \
	tlvlog_where_logged_(tlvlog_put_bpf_loop_iterations( \
		tlvlog_w_, (error)), (error))

/*
 * kptr in map can only be accessed using BPF_LDX/BPF_STX/BPF_ST
 * The program accesses a kptr with the wrong kind of instruction.
 */
#define tlvlog_put_bpf_map_kptr_mode(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_MAP_KPTR_MODE, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_bpf_map_kptr_mode(error) \
	tlvlog_where_logged_(tlvlog_put_bpf_map_kptr_mode( \
		tlvlog_w_, (error)), (error))

/*
 * R{register} has non-overwritten BPF_PTR_POISON type
 * The verifier found a type that a helper should have filled in. This is a
 * kernel bug.
 */
#define tlvlog_put_bpf_btf_id_poisoned(w, error, register_) \
	tlvlog_put_reason_u_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_BTF_ID_POISONED, TLVLOG_SEVERITY_ERROR, (register_))
#define tlvlog_explain_bpf_btf_id_poisoned(error, register_) \
	tlvlog_where_logged_(tlvlog_put_bpf_btf_id_poisoned( \
		tlvlog_w_, (error), (register_)), (error))

/*
 * unknown return type {number} of func {function}#{index}
 * The kernel's own table of helpers is wrong for this helper. This is a kernel
 * bug.
 */
#define tlvlog_put_bpf_helper_return_unknown(w, error, number, function, index) \
	tlvlog_put_reason_utu_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_HELPER_RETURN_UNKNOWN, TLVLOG_SEVERITY_ERROR, (number), (function), (index))
#define tlvlog_explain_bpf_helper_return_unknown(error, number, function, index) \
	tlvlog_where_logged_(tlvlog_put_bpf_helper_return_unknown( \
		tlvlog_w_, (error), (number), (function), (index)), (error))

/*
 * R{register} must point to kernel BTF
 * The argument is not a pointer to a kernel structure.
 */
#define tlvlog_put_bpf_pointer_to_btf_expected(w, error, register_) \
	tlvlog_put_reason_u_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_POINTER_TO_BTF_EXPECTED, TLVLOG_SEVERITY_ERROR, (register_))
#define tlvlog_explain_bpf_pointer_to_btf_expected(error, register_) \
	tlvlog_where_logged_(tlvlog_put_bpf_pointer_to_btf_expected( \
		tlvlog_w_, (error), (register_)), (error))

/*
 * expected {expected} or socket
 * The helper takes another kind of socket.
 */
#define tlvlog_put_bpf_socket_pointer_expected(w, error, expected) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_SOCKET_POINTER_EXPECTED, TLVLOG_SEVERITY_ERROR, (expected))
#define tlvlog_explain_bpf_socket_pointer_expected(error, expected) \
	tlvlog_where_logged_(tlvlog_put_bpf_socket_pointer_expected( \
		tlvlog_w_, (error), (expected)), (error))

/*
 * bpf verifier narrow ctx access misconfigured
 * The kernel's description of the context is wrong. This is a kernel bug.
 */
#define tlvlog_put_bpf_cleanup_narrow_access(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_CLEANUP_NARROW_ACCESS, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_bpf_cleanup_narrow_access(error) \
	tlvlog_where_logged_(tlvlog_put_bpf_cleanup_narrow_access( \
		tlvlog_w_, (error)), (error))

/*
 * invalid kptr access, R{register} type={type}
 * The program accesses a kptr field through a pointer of the wrong type, or
 * stores the wrong type in it.
 */
#define tlvlog_put_bpf_kptr_access(w, error, register_, type) \
	tlvlog_put_reason_ut_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_KPTR_ACCESS, TLVLOG_SEVERITY_ERROR, (register_), (type))
#define tlvlog_explain_bpf_kptr_access(error, register_, type) \
	tlvlog_where_logged_(tlvlog_put_bpf_kptr_access( \
		tlvlog_w_, (error), (register_), (type)), (error))

/*
 * Unaligned layout_off
 * The layout section of the BTF does not begin at a multiple of four.
 */
#define tlvlog_put_bpf_btf_layout_alignment(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_BTF_LAYOUT_ALIGNMENT, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_bpf_btf_layout_alignment(error) \
	tlvlog_where_logged_(tlvlog_put_bpf_btf_layout_alignment( \
		tlvlog_w_, (error)), (error))

/*
 * Layout section is too small
 * The layout section of the BTF does not describe all kinds that the BTF uses.
 */
#define tlvlog_put_bpf_btf_layout_small(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_BTF_LAYOUT_SMALL, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_bpf_btf_layout_small(error) \
	tlvlog_where_logged_(tlvlog_put_bpf_btf_layout_small( \
		tlvlog_w_, (error)), (error))

/*
 * layout_len is not multiple of 4
 * The length of the layout section of the BTF is wrong.
 */
#define tlvlog_put_bpf_btf_layout_length(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_BTF_LAYOUT_LENGTH, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_bpf_btf_layout_length(error) \
	tlvlog_where_logged_(tlvlog_put_bpf_btf_layout_length( \
		tlvlog_w_, (error)), (error))

/*
 * Layout section is too big
 * The layout section of the BTF reaches into the next section.
 */
#define tlvlog_put_bpf_btf_layout_large(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_BTF_LAYOUT_LARGE, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_bpf_btf_layout_large(error) \
	tlvlog_where_logged_(tlvlog_put_bpf_btf_layout_large( \
		tlvlog_w_, (error)), (error))

/*
 * {what} '{object}' has no valid bpf_spin_lock
 * The object does not have the lock that it should have.
 */
#define tlvlog_put_bpf_lock_missing_in_object(w, error, what, object) \
	tlvlog_put_reason_tt_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_LOCK_MISSING_IN_OBJECT, TLVLOG_SEVERITY_ERROR, (what), (object))
#define tlvlog_explain_bpf_lock_missing_in_object(error, what, object) \
	tlvlog_where_logged_(tlvlog_put_bpf_lock_missing_in_object( \
		tlvlog_w_, (error), (what), (object)), (error))

/*
 * function name {function} is too long
 * The function name is too long with the prefix that the kernel adds.
 */
#define tlvlog_put_bpf_name_too_long(w, error, function) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_NAME_TOO_LONG, TLVLOG_SEVERITY_ERROR, (function))
#define tlvlog_explain_bpf_name_too_long(error, function) \
	tlvlog_where_logged_(tlvlog_put_bpf_name_too_long( \
		tlvlog_w_, (error), (function)), (error))

/*
 * cannot find function {function} in BTF
 * The kernel's BTF does not have the function that the program needs.
 */
#define tlvlog_put_bpf_function_not_in_btf(w, error, function) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_FUNCTION_NOT_IN_BTF, TLVLOG_SEVERITY_ERROR, (function))
#define tlvlog_explain_bpf_function_not_in_btf(error, function) \
	tlvlog_where_logged_(tlvlog_put_bpf_function_not_in_btf( \
		tlvlog_w_, (error), (function)), (error))

/*
 * signed program cannot {what}
 * The signature of the program does not cover everything it uses.
 */
#define tlvlog_put_bpf_signed_program_binding(w, error, what) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_SIGNED_PROGRAM_BINDING, TLVLOG_SEVERITY_ERROR, (what))
#define tlvlog_explain_bpf_signed_program_binding(error, what) \
	tlvlog_where_logged_(tlvlog_put_bpf_signed_program_binding( \
		tlvlog_w_, (error), (what)), (error))

/*
 * signature verification failed: {message}
 * The kernel cannot verify the signature: it does not match the program, or
 * the key is not trusted.
 */
#define tlvlog_put_bpf_signature_invalid(w, error, message) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_SIGNATURE_INVALID, TLVLOG_SEVERITY_ERROR, (message))
#define tlvlog_explain_bpf_signature_invalid(error, message) \
	tlvlog_where_logged_(tlvlog_put_bpf_signature_invalid( \
		tlvlog_w_, (error), (message)), (error))

/*
 * kfunc {function} has inconsistent KF_IMPLICIT_ARGS
 * The kernel's declaration of the kfunc contradicts itself. This is a bug in
 * the kernel or module.
 */
#define tlvlog_put_bpf_kfunc_implicit_arguments(w, error, function) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_KFUNC_IMPLICIT_ARGUMENTS, TLVLOG_SEVERITY_ERROR, (function))
#define tlvlog_explain_bpf_kfunc_implicit_arguments(error, function) \
	tlvlog_where_logged_(tlvlog_put_bpf_kfunc_implicit_arguments( \
		tlvlog_w_, (error), (function)), (error))

/*
 * callee expects {count} arguments, stack arg{argument} is not initialized
 * This path does not write an argument that is passed on the stack.
 */
#define tlvlog_put_bpf_stack_argument_uninitialised(w, error, count, argument) \
	tlvlog_put_reason_uu_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_STACK_ARGUMENT_UNINITIALISED, TLVLOG_SEVERITY_ERROR, (count), (argument))
#define tlvlog_explain_bpf_stack_argument_uninitialised(error, count, argument) \
	tlvlog_where_logged_(tlvlog_put_bpf_stack_argument_uninitialised( \
		tlvlog_w_, (error), (count), (argument)), (error))

/*
 * stack arg write offset {offset} exceeds max {limit} stack args
 * The program accesses stack arguments beyond the ones that the call has, or
 * in the wrong order.
 */
#define tlvlog_put_bpf_stack_argument_offset(w, error, offset, limit) \
	tlvlog_put_reason_su_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_STACK_ARGUMENT_OFFSET, TLVLOG_SEVERITY_ERROR, (offset), (limit))
#define tlvlog_explain_bpf_stack_argument_offset(error, offset, limit) \
	tlvlog_where_logged_(tlvlog_put_bpf_stack_argument_offset( \
		tlvlog_w_, (error), (offset), (limit)), (error))

/*
 * stack args are not supported in non-JITed programs
 * Arguments on the stack need the JIT.
 */
#define tlvlog_put_bpf_stack_argument_jit(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_STACK_ARGUMENT_JIT, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_bpf_stack_argument_jit(error) \
	tlvlog_where_logged_(tlvlog_put_bpf_stack_argument_jit( \
		tlvlog_w_, (error)), (error))

/*
 * kfunc fd_idx {index} is not a module BTF
 * The fd_array entry for a kfunc is not the BTF of a module.
 */
#define tlvlog_put_bpf_kfunc_descriptor(w, error, index) \
	tlvlog_put_reason_u_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_KFUNC_DESCRIPTOR, TLVLOG_SEVERITY_ERROR, (index))
#define tlvlog_explain_bpf_kfunc_descriptor(error, index) \
	tlvlog_where_logged_(tlvlog_put_bpf_kfunc_descriptor( \
		tlvlog_w_, (error), (index)), (error))

/*
 * fd_array_cnt {count} without fd_array is invalid
 * fd_array and fd_array_cnt do not match.
 */
#define tlvlog_put_bpf_fd_array_count(w, error, count) \
	tlvlog_put_reason_u_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_FD_ARRAY_COUNT, TLVLOG_SEVERITY_ERROR, (count))
#define tlvlog_explain_bpf_fd_array_count(error, count) \
	tlvlog_where_logged_(tlvlog_put_bpf_fd_array_count( \
		tlvlog_w_, (error), (count)), (error))

/*
 * invalid access to context, ctx_size={limit} off={offset} size={size}
 * The access reaches outside the context of this program type.
 */
#define tlvlog_put_bpf_context_out_of_bounds(w, error, limit, offset, size) \
	tlvlog_put_reason_uss_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_CONTEXT_OUT_OF_BOUNDS, TLVLOG_SEVERITY_ERROR, (limit), (offset), (size))
#define tlvlog_explain_bpf_context_out_of_bounds(error, limit, offset, size) \
	tlvlog_where_logged_(tlvlog_put_bpf_context_out_of_bounds( \
		tlvlog_w_, (error), (limit), (offset), (size)), (error))

/*
 * {what} allocation size exceeds u32 max
 * The requested size is too large.
 */
#define tlvlog_put_bpf_allocation_size(w, error, what) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_ALLOCATION_SIZE, TLVLOG_SEVERITY_ERROR, (what))
#define tlvlog_explain_bpf_allocation_size(error, what) \
	tlvlog_where_logged_(tlvlog_put_bpf_allocation_size( \
		tlvlog_w_, (error), (what)), (error))

/*
 * {what} points to {map} map which cannot be used as const string
 * The argument is not a constant string in a read-only array map.
 */
#define tlvlog_put_bpf_map_not_a_string(w, error, what, map) \
	tlvlog_put_reason_tt_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_MAP_NOT_A_STRING, TLVLOG_SEVERITY_ERROR, (what), (map))
#define tlvlog_explain_bpf_map_not_a_string(error, what, map) \
	tlvlog_where_logged_(tlvlog_put_bpf_map_not_a_string( \
		tlvlog_w_, (error), (what), (map)), (error))

/*
 * reading from stack off {offset}+{index} size {size}, slot poisoned by dead
 * code elimination
 * The instruction reads a stack slot that the verifier believed was never read
 * again.
 */
#define tlvlog_put_bpf_stack_slot_dead(w, error, offset, index, size) \
	tlvlog_put_reason_sus_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_STACK_SLOT_DEAD, TLVLOG_SEVERITY_ERROR, (offset), (index), (size))
#define tlvlog_explain_bpf_stack_slot_dead(error, offset, index, size) \
	tlvlog_where_logged_(tlvlog_put_bpf_stack_slot_dead( \
		tlvlog_w_, (error), (offset), (index), (size)), (error))

/*
 * same insn cannot be used with and without arena pointer
 * One load or store uses an arena pointer on one path and another pointer on
 * the other.
 */
#define tlvlog_put_bpf_arena_same_instruction(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_ARENA_SAME_INSTRUCTION, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_bpf_arena_same_instruction(error) \
	tlvlog_where_logged_(tlvlog_put_bpf_arena_same_instruction( \
		tlvlog_w_, (error)), (error))

/*
 * Acquiring the same lock again, AA deadlock detected
 * The program takes a lock that this path already holds.
 */
#define tlvlog_put_bpf_lock_again(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_LOCK_AGAIN, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_bpf_lock_again(error) \
	tlvlog_where_logged_(tlvlog_put_bpf_lock_again( \
		tlvlog_w_, (error)), (error))

/*
 * {what}_unlock cannot be out of order
 * The program releases locks in the wrong order, or one that it does not hold.
 */
#define tlvlog_put_bpf_lock_order(w, error, what) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_LOCK_ORDER, TLVLOG_SEVERITY_ERROR, (what))
#define tlvlog_explain_bpf_lock_order(error, what) \
	tlvlog_where_logged_(tlvlog_put_bpf_lock_order( \
		tlvlog_w_, (error), (what)), (error))

/*
 * BPF_EXIT instruction in main prog
 * The program ends where it must not: it still holds or owes something.
 */
#define tlvlog_put_bpf_exit_in_main(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_EXIT_IN_MAIN, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_bpf_exit_in_main(error) \
	tlvlog_where_logged_(tlvlog_put_bpf_exit_in_main( \
		tlvlog_w_, (error)), (error))

/*
 * {what} arena pointer requires a program with an associated arena
 * The kfunc takes an arena pointer, but this program cannot use arenas.
 */
#define tlvlog_put_bpf_arena_kfunc(w, error, what) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_ARENA_KFUNC, TLVLOG_SEVERITY_ERROR, (what))
#define tlvlog_explain_bpf_arena_kfunc(error, what) \
	tlvlog_where_logged_(tlvlog_put_bpf_arena_kfunc( \
		tlvlog_w_, (error), (what)), (error))

/*
 * {what} pointer type {type} must point to void, scalar, or struct with scalar
 * The memory passed to the kfunc contains pointers.
 */
#define tlvlog_put_bpf_kfunc_pointer_type(w, error, what, type) \
	tlvlog_put_reason_tt_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_KFUNC_POINTER_TYPE, TLVLOG_SEVERITY_ERROR, (what), (type))
#define tlvlog_explain_bpf_kfunc_pointer_type(error, what, type) \
	tlvlog_where_logged_(tlvlog_put_bpf_kfunc_pointer_type( \
		tlvlog_w_, (error), (what), (type)), (error))

/*
 * Invalid read of {size} bytes from insn_array
 * The program reads an entry of an instruction array with a size other than 8
 * bytes.
 */
#define tlvlog_put_bpf_instruction_array(w, error, size) \
	tlvlog_put_reason_s_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_INSTRUCTION_ARRAY, TLVLOG_SEVERITY_ERROR, (size))
#define tlvlog_explain_bpf_instruction_array(error, size) \
	tlvlog_where_logged_(tlvlog_put_bpf_instruction_array( \
		tlvlog_w_, (error), (size)), (error))

/*
 * jump table for insn {instruction} points outside of the subprog {range}
 * A jump table points outside the function that uses it, or is missing.
 */
#define tlvlog_put_bpf_jump_table(w, error, instruction, range) \
	tlvlog_put_reason_ut_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_JUMP_TABLE, TLVLOG_SEVERITY_ERROR, (instruction), (range))
#define tlvlog_explain_bpf_jump_table(error, instruction, range) \
	tlvlog_where_logged_(tlvlog_put_bpf_jump_table( \
		tlvlog_w_, (error), (instruction), (range)), (error))

/*
 * invalid bpf_context access off={offset}. Reference may already be released
 * The program reads the context after releasing a reference that it holds.
 */
#define tlvlog_put_bpf_context_released(w, error, offset) \
	tlvlog_put_reason_s_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_CONTEXT_RELEASED, TLVLOG_SEVERITY_ERROR, (offset))
#define tlvlog_explain_bpf_context_released(error, offset) \
	tlvlog_where_logged_(tlvlog_put_bpf_context_released( \
		tlvlog_w_, (error), (offset)), (error))

/*
 * CONST_PTR_TO_DYNPTR cannot be released
 * The program releases a constant dynptr, which belongs to the kernel.
 */
#define tlvlog_put_bpf_dynptr_const_release(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_DYNPTR_CONST_RELEASE, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_bpf_dynptr_const_release(error) \
	tlvlog_where_logged_(tlvlog_put_bpf_dynptr_const_release( \
		tlvlog_w_, (error)), (error))

/*
 * {what} expected pointer to stack or const struct bpf_dynptr
 * The argument is not a dynptr on the stack.
 */
#define tlvlog_put_bpf_dynptr_argument(w, error, what) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_DYNPTR_ARGUMENT, TLVLOG_SEVERITY_ERROR, (what))
#define tlvlog_explain_bpf_dynptr_argument(error, what) \
	tlvlog_where_logged_(tlvlog_put_bpf_dynptr_argument( \
		tlvlog_w_, (error), (what)), (error))

/*
 * {what} is a packet pointer, but func#{subprogram} may change packet data
 * The function may move the packet, so the program must not pass it a packet
 * pointer.
 */
#define tlvlog_put_bpf_packet_across_call(w, error, what, subprogram) \
	tlvlog_put_reason_tu_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_PACKET_ACROSS_CALL, TLVLOG_SEVERITY_ERROR, (what), (subprogram))
#define tlvlog_explain_bpf_packet_across_call(error, what, subprogram) \
	tlvlog_where_logged_(tlvlog_put_bpf_packet_across_call( \
		tlvlog_w_, (error), (what), (subprogram)), (error))

/*
 * {what} expected pointer to an iterator on stack
 * The argument is not an iterator on the stack, or the iterator is in the
 * wrong state.
 */
#define tlvlog_put_bpf_iterator_argument(w, error, what) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_ITERATOR_ARGUMENT, TLVLOG_SEVERITY_ERROR, (what))
#define tlvlog_explain_bpf_iterator_argument(error, what) \
	tlvlog_where_logged_(tlvlog_put_bpf_iterator_argument( \
		tlvlog_w_, (error), (what)), (error))

/*
 * {what} doesn't point to an irq flag on stack
 * The argument is not a variable on the stack for the interrupt state, or it
 * is in the wrong state.
 */
#define tlvlog_put_bpf_irq_flag_argument(w, error, what) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_IRQ_FLAG_ARGUMENT, TLVLOG_SEVERITY_ERROR, (what))
#define tlvlog_explain_bpf_irq_flag_argument(error, what) \
	tlvlog_where_logged_(tlvlog_put_bpf_irq_flag_argument( \
		tlvlog_w_, (error), (what)), (error))

/*
 * cannot restore irq state out of order, expected id={index} acquired at
 * insn_idx={acquired}
 * The program restores interrupt states in the wrong order, or with the wrong
 * kind of function.
 */
#define tlvlog_put_bpf_irq_flag_order(w, error, index, acquired) \
	tlvlog_put_reason_uu_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_IRQ_FLAG_ORDER, TLVLOG_SEVERITY_ERROR, (index), (acquired))
#define tlvlog_explain_bpf_irq_flag_order(error, index, acquired) \
	tlvlog_where_logged_(tlvlog_put_bpf_irq_flag_order( \
		tlvlog_w_, (error), (index), (acquired)), (error))

/*
 * release kfunc {function} expects referenced PTR_TO_BTF_ID passed to {what}
 * The release function takes a pointer that the program owns.
 */
#define tlvlog_put_bpf_release_argument(w, error, function, what) \
	tlvlog_put_reason_tt_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_RELEASE_ARGUMENT, TLVLOG_SEVERITY_ERROR, (function), (what))
#define tlvlog_explain_bpf_release_argument(error, function, what) \
	tlvlog_where_logged_(tlvlog_put_bpf_release_argument( \
		tlvlog_w_, (error), (function), (what)), (error))

/*
 * {what} expected for bpf_obj_drop()
 * The program frees an object with the wrong function.
 */
#define tlvlog_put_bpf_object_drop_operand(w, error, what) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_OBJECT_DROP_OPERAND, TLVLOG_SEVERITY_ERROR, (what))
#define tlvlog_explain_bpf_object_drop_operand(error, what) \
	tlvlog_where_logged_(tlvlog_put_bpf_object_drop_operand( \
		tlvlog_w_, (error), (what)), (error))

/*
 * {what} can only take non-owning or refcounted bpf_rb_node pointer
 * The argument is not a node that is in the tree.
 */
#define tlvlog_put_bpf_graph_node_argument(w, error, what) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_GRAPH_NODE_ARGUMENT, TLVLOG_SEVERITY_ERROR, (what))
#define tlvlog_explain_bpf_graph_node_argument(error, what) \
	tlvlog_where_logged_(tlvlog_put_bpf_graph_node_argument( \
		tlvlog_w_, (error), (what)), (error))

/*
 * {what} memory, len pair leads to invalid memory access
 * Pointer and length together reach outside the memory.
 */
#define tlvlog_put_bpf_argument_memory_length(w, error, what) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_ARGUMENT_MEMORY_LENGTH, TLVLOG_SEVERITY_ERROR, (what))
#define tlvlog_explain_bpf_argument_memory_length(error, what) \
	tlvlog_where_logged_(tlvlog_put_bpf_argument_memory_length( \
		tlvlog_w_, (error), (what)), (error))

/*
 * {what} reference type('{type}') size cannot be determined: {message}
 * The verifier cannot determine the size of the type that the argument points
 * to.
 */
#define tlvlog_put_bpf_argument_reference_type(w, error, what, type, message) \
	tlvlog_put_reason_ttt_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_ARGUMENT_REFERENCE_TYPE, TLVLOG_SEVERITY_ERROR, (what), (type), (message))
#define tlvlog_explain_bpf_argument_reference_type(error, what, type, message) \
	tlvlog_where_logged_(tlvlog_put_bpf_argument_reference_type( \
		tlvlog_w_, (error), (what), (type), (message)), (error))

/*
 * mixing of tail_calls and bpf-to-bpf calls is not supported
 * The program may not combine tail calls with this kind of call or argument
 * here.
 */
#define tlvlog_put_bpf_tail_calls_mixed(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_TAIL_CALLS_MIXED, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_bpf_tail_calls_mixed(error) \
	tlvlog_where_logged_(tlvlog_put_bpf_tail_calls_mixed( \
		tlvlog_w_, (error)), (error))

/*
 * {what} is allowed only to CAP_PERFMON and CAP_SYS_ADMIN
 * The process lacks the capability that the feature needs.
 */
#define tlvlog_put_bpf_capability_required(w, error, what) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_CAPABILITY_REQUIRED, TLVLOG_SEVERITY_ERROR, (what))
#define tlvlog_explain_bpf_capability_required(error, what) \
	tlvlog_where_logged_(tlvlog_put_bpf_capability_required( \
		tlvlog_w_, (error), (what)), (error))

/*
 * kernel func {function} requires RCU critical section protection
 * The program calls the kfunc outside an RCU section.
 */
#define tlvlog_put_bpf_rcu_required(w, error, function) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_RCU_REQUIRED, TLVLOG_SEVERITY_ERROR, (function))
#define tlvlog_explain_bpf_rcu_required(error, function) \
	tlvlog_where_logged_(tlvlog_put_bpf_rcu_required( \
		tlvlog_w_, (error), (function)), (error))

/*
 * Unknown type ID {number} passed to kfunc bpf_rdonly_cast
 * The kernel's BTF does not have the target type of the cast.
 */
#define tlvlog_put_bpf_cast_type_unknown(w, error, number) \
	tlvlog_put_reason_s_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_CAST_TYPE_UNKNOWN, TLVLOG_SEVERITY_ERROR, (number))
#define tlvlog_explain_bpf_cast_type_unknown(error, number) \
	tlvlog_where_logged_(tlvlog_put_bpf_cast_type_unknown( \
		tlvlog_w_, (error), (number)), (error))

/*
 * {what} cannot be used in tracing programs on types with NMI unsafe fields
 * A tracing program may run in an NMI, where this operation could deadlock.
 */
#define tlvlog_put_bpf_nmi_unsafe(w, error, what) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_NMI_UNSAFE, TLVLOG_SEVERITY_ERROR, (what))
#define tlvlog_explain_bpf_nmi_unsafe(error, what) \
	tlvlog_where_logged_(tlvlog_put_bpf_nmi_unsafe( \
		tlvlog_w_, (error), (what)), (error))

/*
 * exception cb cannot return void
 * The exception callback does not return a value, but must supply the
 * program's return value.
 */
#define tlvlog_put_bpf_exception_callback_void(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_EXCEPTION_CALLBACK_VOID, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_bpf_exception_callback_void(error) \
	tlvlog_where_logged_(tlvlog_put_bpf_exception_callback_void( \
		tlvlog_w_, (error)), (error))

/*
 * BPF_ATOMIC loads from R{register} {type} is not allowed
 * The program may not load atomically from this kind of memory.
 */
#define tlvlog_put_bpf_atomic_load_type(w, error, register_, type) \
	tlvlog_put_reason_ut_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_ATOMIC_LOAD_TYPE, TLVLOG_SEVERITY_ERROR, (register_), (type))
#define tlvlog_explain_bpf_atomic_load_type(error, register_, type) \
	tlvlog_where_logged_(tlvlog_put_bpf_atomic_load_type( \
		tlvlog_w_, (error), (register_), (type)), (error))

/*
 * sleepable global function {function}() called in {region}
 * The program calls a function that may sleep where sleeping is not allowed.
 */
#define tlvlog_put_bpf_global_sleepable(w, error, function, region) \
	tlvlog_put_reason_tt_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_GLOBAL_SLEEPABLE, TLVLOG_SEVERITY_ERROR, (function), (region))
#define tlvlog_explain_bpf_global_sleepable(error, function, region) \
	tlvlog_where_logged_(tlvlog_put_bpf_global_sleepable( \
		tlvlog_w_, (error), (function), (region)), (error))

/*
 * Sleepable program cannot attach to non-faultable tracepoint {what}
 * A sleepable program cannot attach to this tracepoint or have this type.
 */
#define tlvlog_put_bpf_attach_fault(w, error, what) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_ATTACH_FAULT, TLVLOG_SEVERITY_ERROR, (what))
#define tlvlog_explain_bpf_attach_fault(error, what) \
	tlvlog_where_logged_(tlvlog_put_bpf_attach_fault( \
		tlvlog_w_, (error), (what)), (error))

/*
 * JIT does not support fsession
 * The JIT of this architecture does not support session programs.
 */
#define tlvlog_put_bpf_session_jit(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_SESSION_JIT, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_bpf_session_jit(error) \
	tlvlog_where_logged_(tlvlog_put_bpf_session_jit( \
		tlvlog_w_, (error)), (error))

/*
 * liveness analysis exceeded complexity limit ({count} calls)
 * The functions call one another in too many ways for the analysis.
 */
#define tlvlog_put_bpf_liveness_limit(w, error, count) \
	tlvlog_put_reason_u_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_LIVENESS_LIMIT, TLVLOG_SEVERITY_ERROR, (count))
#define tlvlog_explain_bpf_liveness_limit(error, count) \
	tlvlog_where_logged_(tlvlog_put_bpf_liveness_limit( \
		tlvlog_w_, (error), (count)), (error))

/*
 * program requires BPF JIT compiler but it is not available
 * The program needs the JIT, which is not available.
 */
#define tlvlog_put_bpf_jit_needed(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_JIT_NEEDED, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_bpf_jit_needed(error) \
	tlvlog_where_logged_(tlvlog_put_bpf_jit_needed( \
		tlvlog_w_, (error)), (error))

/*
 * Max chain length or cycle detected
 * The BTF has a type chain that is too long or circular, or has too many tags.
 */
#define tlvlog_put_bpf_btf_chain(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_BTF_CHAIN, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_bpf_btf_chain(error) \
	tlvlog_where_logged_(tlvlog_put_bpf_btf_chain( \
		tlvlog_w_, (error)), (error))

/*
 * struct {struct} doesn't have field at offset {offset}
 * The struct does not have a member at this offset.
 */
#define tlvlog_put_bpf_struct_field_missing(w, error, struct_, offset) \
	tlvlog_put_reason_ts_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_STRUCT_FIELD_MISSING, TLVLOG_SEVERITY_ERROR, (struct_), (offset))
#define tlvlog_explain_bpf_struct_field_missing(error, struct_, offset) \
	tlvlog_where_logged_(tlvlog_put_bpf_struct_field_missing( \
		tlvlog_w_, (error), (struct_), (offset)), (error))

/*
 * direct access to {what} is disallowed
 * Only a helper may read this member.
 */
#define tlvlog_put_bpf_context_access_denied(w, error, what) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_CONTEXT_ACCESS_DENIED, TLVLOG_SEVERITY_ERROR, (what))
#define tlvlog_explain_bpf_context_access_denied(error, what) \
	tlvlog_where_logged_(tlvlog_put_bpf_context_access_denied( \
		tlvlog_w_, (error), (what)), (error))

/*
 * {function}() is not a global function
 * The extension does not match the prototype of a global function in the
 * target.
 */
#define tlvlog_put_bpf_extension_prototype(w, error, function) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_EXTENSION_PROTOTYPE, TLVLOG_SEVERITY_ERROR, (function))
#define tlvlog_explain_bpf_extension_prototype(error, function) \
	tlvlog_where_logged_(tlvlog_put_bpf_extension_prototype( \
		tlvlog_w_, (error), (function)), (error))

/*
 * Global functions need valid BTF
 * The program's BTF does not describe the global function.
 */
#define tlvlog_put_bpf_global_btf(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_GLOBAL_BTF, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_bpf_global_btf(error) \
	tlvlog_where_logged_(tlvlog_put_bpf_global_btf( \
		tlvlog_w_, (error)), (error))

/*
 * arg#{argument} has unsupported set of tags
 * A tag on a function argument does not match its type or another tag.
 */
#define tlvlog_put_bpf_argument_tag(w, error, argument) \
	tlvlog_put_reason_u_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_ARGUMENT_TAG, TLVLOG_SEVERITY_ERROR, (argument))
#define tlvlog_explain_bpf_argument_tag(error, argument) \
	tlvlog_where_logged_(tlvlog_put_bpf_argument_tag( \
		tlvlog_w_, (error), (argument)), (error))

/*
 * ret type {type} not allowed for fmod_ret
 * The program cannot replace the return value of this function.
 */
#define tlvlog_put_bpf_attach_return_kind(w, error, type) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_ATTACH_RETURN_KIND, TLVLOG_SEVERITY_ERROR, (type))
#define tlvlog_explain_bpf_attach_return_kind(error, type) \
	tlvlog_where_logged_(tlvlog_put_bpf_attach_return_kind( \
		tlvlog_w_, (error), (type)), (error))

/*
 * func '{function}' arg{argument} '{what}' has type {type}. Only pointer
 * access is allowed
 * The program reads memory through an argument that is not a usable pointer.
 */
#define tlvlog_put_bpf_tracing_argument_pointer(w, error, function, argument, what, type) \
	tlvlog_put_reason_tutt_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_TRACING_ARGUMENT_POINTER, TLVLOG_SEVERITY_ERROR, (function), (argument), (what), (type))
#define tlvlog_explain_bpf_tracing_argument_pointer(error, function, argument, what, type) \
	tlvlog_where_logged_(tlvlog_put_bpf_tracing_argument_pointer( \
		tlvlog_w_, (error), (function), (argument), (what), (type)), (error))

/*
 * target candidate search failed for {number}
 * The kernel could not search its types for the CO-RE relocation.
 */
#define tlvlog_put_bpf_core_search_failed(w, error, number) \
	tlvlog_put_reason_u_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_CORE_SEARCH_FAILED, TLVLOG_SEVERITY_ERROR, (number))
#define tlvlog_explain_bpf_core_search_failed(error, number) \
	tlvlog_where_logged_(tlvlog_put_bpf_core_search_failed( \
		tlvlog_w_, (error), (number)), (error))

/*
 * Invalid attr.
 * The command's attributes are inconsistent.
 */
#define tlvlog_put_bpf_map_attr_invalid(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_MAP_ATTR_INVALID, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_bpf_map_attr_invalid(error) \
	tlvlog_where_logged_(tlvlog_put_bpf_map_attr_invalid( \
		tlvlog_w_, (error)), (error))

/*
 * Invalid btf_value_type_id.
 * The map has a value type without a key type, or its type does not take one.
 */
#define tlvlog_put_bpf_map_value_type_invalid(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_MAP_VALUE_TYPE_INVALID, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_bpf_map_value_type_invalid(error) \
	tlvlog_where_logged_(tlvlog_put_bpf_map_value_type_invalid( \
		tlvlog_w_, (error)), (error))

/*
 * Invalid excl_prog_hash_size.
 * The size of the hash of the map's only allowed program is wrong, or there is
 * a size without a hash.
 */
#define tlvlog_put_bpf_map_exclusive_hash_size(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_MAP_EXCLUSIVE_HASH_SIZE, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_bpf_map_exclusive_hash_size(error) \
	tlvlog_where_logged_(tlvlog_put_bpf_map_exclusive_hash_size( \
		tlvlog_w_, (error)), (error))

/*
 * Invalid map_name.
 * The name of the map is not valid.
 */
#define tlvlog_put_bpf_map_name_invalid(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_MAP_NAME_INVALID, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_bpf_map_name_invalid(error) \
	tlvlog_where_logged_(tlvlog_put_bpf_map_name_invalid( \
		tlvlog_w_, (error)), (error))

/*
 * Invalid map_token_fd.
 * The token's descriptor is not valid, or BPF_F_TOKEN_FD is missing.
 */
#define tlvlog_put_bpf_map_token_invalid(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_MAP_TOKEN_INVALID, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_bpf_map_token_invalid(error) \
	tlvlog_where_logged_(tlvlog_put_bpf_map_token_invalid( \
		tlvlog_w_, (error)), (error))

/*
 * Invalid map_type.
 * The kernel does not know a map type with this number, or was built without
 * it.
 */
#define tlvlog_put_bpf_map_type_invalid(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_MAP_TYPE_INVALID, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_bpf_map_type_invalid(error) \
	tlvlog_where_logged_(tlvlog_put_bpf_map_type_invalid( \
		tlvlog_w_, (error)), (error))

/*
 * Invalid numa_node.
 * The machine does not have this node, or BPF_F_NUMA_NODE is missing.
 */
#define tlvlog_put_bpf_map_numa_node_invalid(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_MAP_NUMA_NODE_INVALID, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_bpf_map_numa_node_invalid(error) \
	tlvlog_where_logged_(tlvlog_put_bpf_map_numa_node_invalid( \
		tlvlog_w_, (error)), (error))

/*
 * The limit of locked memory of this user is used up, for BPF
 * Before Linux 5.11 programs and maps count against RLIMIT_MEMLOCK, and the
 * call fails with EPERM at the limit.
 */
#define tlvlog_put_bpf_locked_memory_limit(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_LOCKED_MEMORY_LIMIT, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_bpf_locked_memory_limit(error) \
	tlvlog_where_logged_(tlvlog_put_bpf_locked_memory_limit( \
		tlvlog_w_, (error)), (error))

/*
 * cgroup has non-overridable program in the parent
 * A control group above has a program that was attached without
 * BPF_F_ALLOW_OVERRIDE or BPF_F_ALLOW_MULTI, so the groups below may have none
 * of their own.
 */
#define tlvlog_put_bpf_parent_not_overridable(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_PARENT_NOT_OVERRIDABLE, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_bpf_parent_not_overridable(error) \
	tlvlog_where_logged_(tlvlog_put_bpf_parent_not_overridable( \
		tlvlog_w_, (error)), (error))

/*
 * The group has programs attached with the flags {there:x}, the call has
 * {wanted:x}
 * All programs of one attach type in a control group are attached with the
 * same of BPF_F_ALLOW_OVERRIDE and BPF_F_ALLOW_MULTI.
 */
#define tlvlog_put_bpf_attach_flags_differ(w, error, there, wanted) \
	tlvlog_put_reason_uu_((w), (error), TLVLOG_SUBSYSTEM_BPF, \
		TLVLOG_REASON_BPF_ATTACH_FLAGS_DIFFER, TLVLOG_SEVERITY_ERROR, (there), (wanted))
#define tlvlog_explain_bpf_attach_flags_differ(error, there, wanted) \
	tlvlog_where_logged_(tlvlog_put_bpf_attach_flags_differ( \
		tlvlog_w_, (error), (there), (wanted)), (error))

/*
 * Attribute failed policy validation
 * An attribute breaks a limit that its family declares.
 */
#define tlvlog_put_netlink_policy_validation(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_NETLINK, \
		TLVLOG_REASON_NETLINK_POLICY_VALIDATION, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_netlink_policy_validation(error) \
	tlvlog_where_logged_(tlvlog_put_netlink_policy_validation( \
		tlvlog_w_, (error)), (error))

/*
 * Unknown attribute type
 * This kernel does not know the attribute for this command.
 */
#define tlvlog_put_netlink_unknown_attribute(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_NETLINK, \
		TLVLOG_REASON_NETLINK_UNKNOWN_ATTRIBUTE, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_netlink_unknown_attribute(error) \
	tlvlog_where_logged_(tlvlog_put_netlink_unknown_attribute( \
		tlvlog_w_, (error)), (error))

/*
 * reserved bit set
 * The request sets a bit that must be zero.
 */
#define tlvlog_put_netlink_reserved_bit_set(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_NETLINK, \
		TLVLOG_REASON_NETLINK_RESERVED_BIT_SET, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_netlink_reserved_bit_set(error) \
	tlvlog_where_logged_(tlvlog_put_netlink_reserved_bit_set( \
		tlvlog_w_, (error)), (error))

/*
 * no device matches name
 * No network device has this name.
 */
#define tlvlog_put_netlink_no_such_device(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_NETLINK, \
		TLVLOG_REASON_NETLINK_NO_SUCH_DEVICE, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_netlink_no_such_device(error) \
	tlvlog_where_logged_(tlvlog_put_netlink_no_such_device( \
		tlvlog_w_, (error)), (error))

/*
 * Unsupported attribute in {what} dump request
 * The dump request filters by an attribute that this kernel does not filter
 * by.
 */
#define tlvlog_put_netlink_unsupported_dump_attribute(w, error, what) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_NETLINK, \
		TLVLOG_REASON_NETLINK_UNSUPPORTED_DUMP_ATTRIBUTE, TLVLOG_SEVERITY_ERROR, (what))
#define tlvlog_explain_netlink_unsupported_dump_attribute(error, what) \
	tlvlog_where_logged_(tlvlog_put_netlink_unsupported_dump_attribute( \
		tlvlog_w_, (error), (what)), (error))

/*
 * Missing required attribute type {type}
 * The request lacks an attribute that the command requires.
 */
#define tlvlog_put_netlink_missing_attribute(w, error, type) \
	tlvlog_put_reason_u_((w), (error), TLVLOG_SUBSYSTEM_NETLINK, \
		TLVLOG_REASON_NETLINK_MISSING_ATTRIBUTE, TLVLOG_SEVERITY_ERROR, (type))
#define tlvlog_explain_netlink_missing_attribute(error, type) \
	tlvlog_where_logged_(tlvlog_put_netlink_missing_attribute( \
		tlvlog_w_, (error), (type)), (error))

/*
 * The message at byte {offset} needs {needed} bytes, {available} are there
 * The datagram is truncated, by a receive buffer that was too small or by the
 * capture.
 */
#define tlvlog_put_netlink_message_short(w, error, offset, needed, available) \
	tlvlog_put_reason_uuu_((w), (error), TLVLOG_SUBSYSTEM_NETLINK, \
		TLVLOG_REASON_NETLINK_MESSAGE_SHORT, TLVLOG_SEVERITY_ERROR, (offset), (needed), (available))
#define tlvlog_explain_netlink_message_short(error, offset, needed, available) \
	tlvlog_where_logged_(tlvlog_put_netlink_message_short( \
		tlvlog_w_, (error), (offset), (needed), (available)), (error))

/*
 * The message at byte {offset} says that it has {length} bytes
 * The length is smaller than the message's own header. The importer did not
 * read what follows.
 */
#define tlvlog_put_netlink_message_length(w, error, offset, length) \
	tlvlog_put_reason_uu_((w), (error), TLVLOG_SUBSYSTEM_NETLINK, \
		TLVLOG_REASON_NETLINK_MESSAGE_LENGTH, TLVLOG_SEVERITY_ERROR, (offset), (length))
#define tlvlog_explain_netlink_message_length(error, offset, length) \
	tlvlog_where_logged_(tlvlog_put_netlink_message_length( \
		tlvlog_w_, (error), (offset), (length)), (error))

/*
 * The attribute at byte {offset} says that it has {length} bytes, {available}
 * are there
 * The attribute's length does not fit in its message. The importer did not
 * read what follows.
 */
#define tlvlog_put_netlink_attribute_length(w, error, offset, length, available) \
	tlvlog_put_reason_uuu_((w), (error), TLVLOG_SUBSYSTEM_NETLINK, \
		TLVLOG_REASON_NETLINK_ATTRIBUTE_LENGTH, TLVLOG_SEVERITY_ERROR, (offset), (length), (available))
#define tlvlog_explain_netlink_attribute_length(error, offset, length, available) \
	tlvlog_where_logged_(tlvlog_put_netlink_attribute_length( \
		tlvlog_w_, (error), (offset), (length), (available)), (error))

/*
 * Attribute length invalid
 * The attribute has a length that its kind does not allow.
 */
#define tlvlog_put_netlink_attribute_length_invalid(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_NETLINK, \
		TLVLOG_REASON_NETLINK_ATTRIBUTE_LENGTH_INVALID, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_netlink_attribute_length_invalid(error) \
	tlvlog_where_logged_(tlvlog_put_netlink_attribute_length_invalid( \
		tlvlog_w_, (error)), (error))

/*
 * NLA_F_NESTED is missing
 * A nested attribute lacks the flag NLA_F_NESTED.
 */
#define tlvlog_put_netlink_nested_flag_missing(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_NETLINK, \
		TLVLOG_REASON_NETLINK_NESTED_FLAG_MISSING, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_netlink_nested_flag_missing(error) \
	tlvlog_where_logged_(tlvlog_put_netlink_nested_flag_missing( \
		tlvlog_w_, (error)), (error))

/*
 * NLA_F_NESTED not expected
 * An attribute that is not nested carries the flag NLA_F_NESTED.
 */
#define tlvlog_put_netlink_nested_flag_unexpected(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_NETLINK, \
		TLVLOG_REASON_NETLINK_NESTED_FLAG_UNEXPECTED, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_netlink_nested_flag_unexpected(error) \
	tlvlog_where_logged_(tlvlog_put_netlink_nested_flag_unexpected( \
		tlvlog_w_, (error)), (error))

/*
 * {count} byte leftover after parsing attributes.
 * There are bytes after the last attribute.
 */
#define tlvlog_put_netlink_attribute_bytes_left(w, error, count) \
	tlvlog_put_reason_u_((w), (error), TLVLOG_SUBSYSTEM_NETLINK, \
		TLVLOG_REASON_NETLINK_ATTRIBUTE_BYTES_LEFT, TLVLOG_SEVERITY_ERROR, (count))
#define tlvlog_explain_netlink_attribute_bytes_left(error, count) \
	tlvlog_where_logged_(tlvlog_put_netlink_attribute_bytes_left( \
		tlvlog_w_, (error), (count)), (error))

/*
 * Invalid header for {what}
 * The fixed header of the request has the wrong length.
 */
#define tlvlog_put_netlink_invalid_header(w, error, what) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_NETLINK, \
		TLVLOG_REASON_NETLINK_INVALID_HEADER, TLVLOG_SEVERITY_ERROR, (what))
#define tlvlog_explain_netlink_invalid_header(error, what) \
	tlvlog_where_logged_(tlvlog_put_netlink_invalid_header( \
		tlvlog_w_, (error), (what)), (error))

/*
 * Invalid values in header for {what}
 * The request sets fields of the fixed header that the command does not use.
 */
#define tlvlog_put_netlink_invalid_header_values(w, error, what) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_NETLINK, \
		TLVLOG_REASON_NETLINK_INVALID_HEADER_VALUES, TLVLOG_SEVERITY_ERROR, (what))
#define tlvlog_explain_netlink_invalid_header_values(error, what) \
	tlvlog_where_logged_(tlvlog_put_netlink_invalid_header_values( \
		tlvlog_w_, (error), (what)), (error))

/*
 * Invalid data after header in {what}
 * The request carries attributes, but this command takes none.
 */
#define tlvlog_put_netlink_invalid_data_after_header(w, error, what) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_NETLINK, \
		TLVLOG_REASON_NETLINK_INVALID_DATA_AFTER_HEADER, TLVLOG_SEVERITY_ERROR, (what))
#define tlvlog_explain_netlink_invalid_data_after_header(error, what) \
	tlvlog_where_logged_(tlvlog_put_netlink_invalid_data_after_header( \
		tlvlog_w_, (error), (what)), (error))

/*
 * Unknown device type
 * The kernel does not know this kind of link, and could not load a module for
 * it.
 */
#define tlvlog_put_netlink_unknown_device_type(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_NETLINK, \
		TLVLOG_REASON_NETLINK_UNKNOWN_DEVICE_TYPE, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_netlink_unknown_device_type(error) \
	tlvlog_where_logged_(tlvlog_put_netlink_unknown_device_type( \
		tlvlog_w_, (error)), (error))

/*
 * Device not found
 * The network namespace does not have a device with this index or name.
 */
#define tlvlog_put_netlink_device_not_found(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_NETLINK, \
		TLVLOG_REASON_NETLINK_DEVICE_NOT_FOUND, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_netlink_device_not_found(error) \
	tlvlog_where_logged_(tlvlog_put_netlink_device_not_found( \
		tlvlog_w_, (error)), (error))

/*
 * Device not specified
 * The request does not say which device it is about.
 */
#define tlvlog_put_netlink_device_required(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_NETLINK, \
		TLVLOG_REASON_NETLINK_DEVICE_REQUIRED, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_netlink_device_required(error) \
	tlvlog_where_logged_(tlvlog_put_netlink_device_required( \
		tlvlog_w_, (error)), (error))

/*
 * invalid ifindex
 * The index of the device is 0 or negative.
 */
#define tlvlog_put_netlink_interface_index_invalid(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_NETLINK, \
		TLVLOG_REASON_NETLINK_INTERFACE_INDEX_INVALID, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_netlink_interface_index_invalid(error) \
	tlvlog_where_logged_(tlvlog_put_netlink_interface_index_invalid( \
		tlvlog_w_, (error)), (error))

/*
 * Device for nexthop is not up
 * A route can use only a device that is up.
 */
#define tlvlog_put_netlink_device_down(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_NETLINK, \
		TLVLOG_REASON_NETLINK_DEVICE_DOWN, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_netlink_device_down(error) \
	tlvlog_where_logged_(tlvlog_put_netlink_device_down( \
		tlvlog_w_, (error)), (error))

/*
 * mtu less than device minimum
 * The MTU is below the minimum of the device.
 */
#define tlvlog_put_netlink_mtu_too_small(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_NETLINK, \
		TLVLOG_REASON_NETLINK_MTU_TOO_SMALL, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_netlink_mtu_too_small(error) \
	tlvlog_where_logged_(tlvlog_put_netlink_mtu_too_small( \
		tlvlog_w_, (error)), (error))

/*
 * mtu greater than device maximum
 * The MTU is above the maximum of the device.
 */
#define tlvlog_put_netlink_mtu_too_large(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_NETLINK, \
		TLVLOG_REASON_NETLINK_MTU_TOO_LARGE, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_netlink_mtu_too_large(error) \
	tlvlog_where_logged_(tlvlog_put_netlink_mtu_too_large( \
		tlvlog_w_, (error)), (error))

/*
 * too big {attribute}
 * The limit is above the maximum of the device.
 */
#define tlvlog_put_netlink_offload_size_too_large(w, error, attribute) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_NETLINK, \
		TLVLOG_REASON_NETLINK_OFFLOAD_SIZE_TOO_LARGE, TLVLOG_SEVERITY_ERROR, (attribute))
#define tlvlog_explain_netlink_offload_size_too_large(error, attribute) \
	tlvlog_where_logged_(tlvlog_put_netlink_offload_size_too_large( \
		tlvlog_w_, (error), (attribute)), (error))

/*
 * Invalid VLAN protocol
 * The VLAN protocol is neither 802.1Q nor 802.1ad.
 */
#define tlvlog_put_netlink_vlan_protocol(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_NETLINK, \
		TLVLOG_REASON_NETLINK_VLAN_PROTOCOL, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_netlink_vlan_protocol(error) \
	tlvlog_where_logged_(tlvlog_put_netlink_vlan_protocol( \
		tlvlog_w_, (error)), (error))

/*
 * Invalid VLAN id
 * The VLAN id is above 4094.
 */
#define tlvlog_put_netlink_vlan_id(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_NETLINK, \
		TLVLOG_REASON_NETLINK_VLAN_ID, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_netlink_vlan_id(error) \
	tlvlog_where_logged_(tlvlog_put_netlink_vlan_id( \
		tlvlog_w_, (error)), (error))

/*
 * VXLAN ID must be lower than 16777216
 * The network identifier has more than 24 bits.
 */
#define tlvlog_put_netlink_vxlan_id(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_NETLINK, \
		TLVLOG_REASON_NETLINK_VXLAN_ID, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_netlink_vxlan_id(error) \
	tlvlog_where_logged_(tlvlog_put_netlink_vxlan_id( \
		tlvlog_w_, (error)), (error))

/*
 * Required attributes not provided to perform the operation
 * This kind of link needs attributes in IFLA_INFO_DATA.
 */
#define tlvlog_put_netlink_link_attributes_missing(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_NETLINK, \
		TLVLOG_REASON_NETLINK_LINK_ATTRIBUTES_MISSING, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_netlink_link_attributes_missing(error) \
	tlvlog_where_logged_(tlvlog_put_netlink_link_attributes_missing( \
		tlvlog_w_, (error)), (error))

/*
 * tun/tap creation via rtnetlink is not supported.
 * tun and tap devices are created with an ioctl, not through rtnetlink.
 */
#define tlvlog_put_netlink_tun_by_netlink(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_NETLINK, \
		TLVLOG_REASON_NETLINK_TUN_BY_NETLINK, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_netlink_tun_by_netlink(error) \
	tlvlog_where_logged_(tlvlog_put_netlink_tun_by_netlink( \
		tlvlog_w_, (error)), (error))

/*
 * Unknown network namespace id
 * No network namespace has this id or descriptor.
 */
#define tlvlog_put_netlink_namespace_unknown(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_NETLINK, \
		TLVLOG_REASON_NETLINK_NAMESPACE_UNKNOWN, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_netlink_namespace_unknown(error) \
	tlvlog_where_logged_(tlvlog_put_netlink_namespace_unknown( \
		tlvlog_w_, (error)), (error))

/*
 * Peer netns reference is missing
 * The request does not name a network namespace.
 */
#define tlvlog_put_netlink_namespace_missing(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_NETLINK, \
		TLVLOG_REASON_NETLINK_NAMESPACE_MISSING, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_netlink_namespace_missing(error) \
	tlvlog_where_logged_(tlvlog_put_netlink_namespace_missing( \
		tlvlog_w_, (error)), (error))

/*
 * multiple netns identifying attributes specified
 * The request names the target namespace in more than one way.
 */
#define tlvlog_put_netlink_namespace_several(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_NETLINK, \
		TLVLOG_REASON_NETLINK_NAMESPACE_SEVERAL, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_netlink_namespace_several(error) \
	tlvlog_where_logged_(tlvlog_put_netlink_namespace_several( \
		tlvlog_w_, (error)), (error))

/*
 * Unsupported attribute
 * The command does not accept this attribute.
 */
#define tlvlog_put_netlink_unsupported_attribute(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_NETLINK, \
		TLVLOG_REASON_NETLINK_UNSUPPORTED_ATTRIBUTE, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_netlink_unsupported_attribute(error) \
	tlvlog_where_logged_(tlvlog_put_netlink_unsupported_attribute( \
		tlvlog_w_, (error)), (error))

/*
 * Unsupported attribute in {what}
 * The command does not accept one of the attributes.
 */
#define tlvlog_put_netlink_unsupported_attribute_in(w, error, what) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_NETLINK, \
		TLVLOG_REASON_NETLINK_UNSUPPORTED_ATTRIBUTE_IN, TLVLOG_SEVERITY_ERROR, (what))
#define tlvlog_explain_netlink_unsupported_attribute_in(error, what) \
	tlvlog_where_logged_(tlvlog_put_netlink_unsupported_attribute_in( \
		tlvlog_w_, (error), (what)), (error))

/*
 * integer out of range
 * The number is outside the range that the attribute accepts.
 */
#define tlvlog_put_netlink_integer_range(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_NETLINK, \
		TLVLOG_REASON_NETLINK_INTEGER_RANGE, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_netlink_integer_range(error) \
	tlvlog_where_logged_(tlvlog_put_netlink_integer_range( \
		tlvlog_w_, (error)), (error))

/*
 * invalid attribute length
 * The attribute has a length that its kind does not allow.
 */
#define tlvlog_put_netlink_attribute_length_short(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_NETLINK, \
		TLVLOG_REASON_NETLINK_ATTRIBUTE_LENGTH_SHORT, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_netlink_attribute_length_short(error) \
	tlvlog_where_logged_(tlvlog_put_netlink_attribute_length_short( \
		tlvlog_w_, (error)), (error))

/*
 * bytes leftover after parsing attributes
 * There are bytes after the last attribute.
 */
#define tlvlog_put_netlink_bytes_leftover(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_NETLINK, \
		TLVLOG_REASON_NETLINK_BYTES_LEFTOVER, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_netlink_bytes_leftover(error) \
	tlvlog_where_logged_(tlvlog_put_netlink_bytes_leftover( \
		tlvlog_w_, (error)), (error))

/*
 * Filter by device index not supported for {what} dumps
 * The header of a dump request cannot limit it to one device.
 */
#define tlvlog_put_netlink_filter_by_index(w, error, what) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_NETLINK, \
		TLVLOG_REASON_NETLINK_FILTER_BY_INDEX, TLVLOG_SEVERITY_ERROR, (what))
#define tlvlog_explain_netlink_filter_by_index(error, what) \
	tlvlog_where_logged_(tlvlog_put_netlink_filter_by_index( \
		tlvlog_w_, (error), (what)), (error))

/*
 * Local address is not supplied
 * The request for an IPv4 address does not have IFA_LOCAL.
 */
#define tlvlog_put_netlink_address_missing(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_NETLINK, \
		TLVLOG_REASON_NETLINK_ADDRESS_MISSING, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_netlink_address_missing(error) \
	tlvlog_where_logged_(tlvlog_put_netlink_address_missing( \
		tlvlog_w_, (error)), (error))

/*
 * Address already assigned
 * The device already has this address.
 */
#define tlvlog_put_netlink_address_assigned(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_NETLINK, \
		TLVLOG_REASON_NETLINK_ADDRESS_ASSIGNED, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_netlink_address_assigned(error) \
	tlvlog_where_logged_(tlvlog_put_netlink_address_assigned( \
		tlvlog_w_, (error)), (error))

/*
 * Address not found
 * The device does not have this address.
 */
#define tlvlog_put_netlink_address_not_found(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_NETLINK, \
		TLVLOG_REASON_NETLINK_ADDRESS_NOT_FOUND, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_netlink_address_not_found(error) \
	tlvlog_where_logged_(tlvlog_put_netlink_address_not_found( \
		tlvlog_w_, (error)), (error))

/*
 * Invalid address
 * The address has the wrong length or value for its family.
 */
#define tlvlog_put_netlink_address_invalid(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_NETLINK, \
		TLVLOG_REASON_NETLINK_ADDRESS_INVALID, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_netlink_address_invalid(error) \
	tlvlog_where_logged_(tlvlog_put_netlink_address_invalid( \
		tlvlog_w_, (error)), (error))

/*
 * Invalid prefix length
 * The prefix is longer than an address of this family.
 */
#define tlvlog_put_netlink_invalid_prefix_length(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_NETLINK, \
		TLVLOG_REASON_NETLINK_INVALID_PREFIX_LENGTH, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_netlink_invalid_prefix_length(error) \
	tlvlog_where_logged_(tlvlog_put_netlink_invalid_prefix_length( \
		tlvlog_w_, (error)), (error))

/*
 * Invalid prefix for given prefix length
 * The address has bits set beyond the prefix.
 */
#define tlvlog_put_netlink_invalid_prefix(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_NETLINK, \
		TLVLOG_REASON_NETLINK_INVALID_PREFIX, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_netlink_invalid_prefix(error) \
	tlvlog_where_logged_(tlvlog_put_netlink_invalid_prefix( \
		tlvlog_w_, (error)), (error))

/*
 * Nexthop has invalid gateway
 * The device does not reach the gateway, or the gateway is an address of this
 * host.
 */
#define tlvlog_put_netlink_gateway_invalid(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_NETLINK, \
		TLVLOG_REASON_NETLINK_GATEWAY_INVALID, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_netlink_gateway_invalid(error) \
	tlvlog_where_logged_(tlvlog_put_netlink_gateway_invalid( \
		tlvlog_w_, (error)), (error))

/*
 * Nexthop device required for onlink
 * The gateway has the flag onlink, but the request does not name a device.
 */
#define tlvlog_put_netlink_onlink_needs_device(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_NETLINK, \
		TLVLOG_REASON_NETLINK_ONLINK_NEEDS_DEVICE, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_netlink_onlink_needs_device(error) \
	tlvlog_where_logged_(tlvlog_put_netlink_onlink_needs_device( \
		tlvlog_w_, (error)), (error))

/*
 * Gateway, device and multipath can not be specified for this route type
 * Routes that reject or drop packets do not have a next hop.
 */
#define tlvlog_put_netlink_gateway_for_type(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_NETLINK, \
		TLVLOG_REASON_NETLINK_GATEWAY_FOR_TYPE, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_netlink_gateway_for_type(error) \
	tlvlog_where_logged_(tlvlog_put_netlink_gateway_for_type( \
		tlvlog_w_, (error)), (error))

/*
 * Invalid nexthop configuration - extra data after nexthops
 * RTA_MULTIPATH does not end with its last next hop.
 */
#define tlvlog_put_netlink_nexthop_extra_data(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_NETLINK, \
		TLVLOG_REASON_NETLINK_NEXTHOP_EXTRA_DATA, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_netlink_nexthop_extra_data(error) \
	tlvlog_where_logged_(tlvlog_put_netlink_nexthop_extra_data( \
		tlvlog_w_, (error)), (error))

/*
 * FIB table does not exist
 * The routing table does not exist, because no route was ever added to it.
 */
#define tlvlog_put_netlink_route_table_missing(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_NETLINK, \
		TLVLOG_REASON_NETLINK_ROUTE_TABLE_MISSING, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_netlink_route_table_missing(error) \
	tlvlog_where_logged_(tlvlog_put_netlink_route_table_missing( \
		tlvlog_w_, (error)), (error))

/*
 * Can not replace route - no match found
 * The kernel did not find a route to replace.
 */
#define tlvlog_put_netlink_route_no_match(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_NETLINK, \
		TLVLOG_REASON_NETLINK_ROUTE_NO_MATCH, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_netlink_route_no_match(error) \
	tlvlog_where_logged_(tlvlog_put_netlink_route_no_match( \
		tlvlog_w_, (error)), (error))

/*
 * Invalid route type
 * The kernel does not know this route type.
 */
#define tlvlog_put_netlink_route_type_invalid(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_NETLINK, \
		TLVLOG_REASON_NETLINK_ROUTE_TYPE_INVALID, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_netlink_route_type_invalid(error) \
	tlvlog_where_logged_(tlvlog_put_netlink_route_type_invalid( \
		tlvlog_w_, (error)), (error))

/*
 * Invalid scope
 * The scope of the route does not match its destination.
 */
#define tlvlog_put_netlink_scope_invalid(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_NETLINK, \
		TLVLOG_REASON_NETLINK_SCOPE_INVALID, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_netlink_scope_invalid(error) \
	tlvlog_where_logged_(tlvlog_put_netlink_scope_invalid( \
		tlvlog_w_, (error)), (error))

/*
 * Invalid attribute in metrics
 * A metric of the route has an invalid value.
 */
#define tlvlog_put_netlink_metrics_invalid(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_NETLINK, \
		TLVLOG_REASON_NETLINK_METRICS_INVALID, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_netlink_metrics_invalid(error) \
	tlvlog_where_logged_(tlvlog_put_netlink_metrics_invalid( \
		tlvlog_w_, (error)), (error))

/*
 * Unknown LWT encapsulation type
 * The kernel does not know or support this lightweight tunnel.
 */
#define tlvlog_put_netlink_encapsulation_unknown(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_NETLINK, \
		TLVLOG_REASON_NETLINK_ENCAPSULATION_UNKNOWN, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_netlink_encapsulation_unknown(error) \
	tlvlog_where_logged_(tlvlog_put_netlink_encapsulation_unknown( \
		tlvlog_w_, (error)), (error))

/*
 * Unsupported address family
 * The command does not support this address family.
 */
#define tlvlog_put_netlink_family_unsupported(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_NETLINK, \
		TLVLOG_REASON_NETLINK_FAMILY_UNSUPPORTED, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_netlink_family_unsupported(error) \
	tlvlog_where_logged_(tlvlog_put_netlink_family_unsupported( \
		tlvlog_w_, (error)), (error))

/*
 * Invalid table
 * The rule does not name a table that it can use.
 */
#define tlvlog_put_netlink_rule_table_invalid(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_NETLINK, \
		TLVLOG_REASON_NETLINK_RULE_TABLE_INVALID, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_netlink_rule_table_invalid(error) \
	tlvlog_where_logged_(tlvlog_put_netlink_rule_table_invalid( \
		tlvlog_w_, (error)), (error))

/*
 * Invalid {field} range
 * The range of ports or users is empty or goes backwards.
 */
#define tlvlog_put_netlink_rule_range_invalid(w, error, field) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_NETLINK, \
		TLVLOG_REASON_NETLINK_RULE_RANGE_INVALID, TLVLOG_SEVERITY_ERROR, (field))
#define tlvlog_explain_netlink_rule_range_invalid(error, field) \
	tlvlog_where_logged_(tlvlog_put_netlink_rule_range_invalid( \
		tlvlog_w_, (error), (field)), (error))

/*
 * Nexthop id does not exist
 * The request lacks a next hop id, or no next hop has this id.
 */
#define tlvlog_put_netlink_nexthop_id_missing(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_NETLINK, \
		TLVLOG_REASON_NETLINK_NEXTHOP_ID_MISSING, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_netlink_nexthop_id_missing(error) \
	tlvlog_where_logged_(tlvlog_put_netlink_nexthop_id_missing( \
		tlvlog_w_, (error)), (error))

/*
 * Invalid length for nexthop group attribute
 * NHA_GROUP is not a whole number of entries.
 */
#define tlvlog_put_netlink_nexthop_group_length(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_NETLINK, \
		TLVLOG_REASON_NETLINK_NEXTHOP_GROUP_LENGTH, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_netlink_nexthop_group_length(error) \
	tlvlog_where_logged_(tlvlog_put_netlink_nexthop_group_length( \
		tlvlog_w_, (error)), (error))

/*
 * Specified qdisc kind is unknown
 * The kernel does not know this queueing discipline, and could not load a
 * module for it.
 */
#define tlvlog_put_netlink_qdisc_kind_unknown(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_NETLINK, \
		TLVLOG_REASON_NETLINK_QDISC_KIND_UNKNOWN, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_netlink_qdisc_kind_unknown(error) \
	tlvlog_where_logged_(tlvlog_put_netlink_qdisc_kind_unknown( \
		tlvlog_w_, (error)), (error))

/*
 * Failed to find specified qdisc
 * No queueing discipline has this handle, class or parent.
 */
#define tlvlog_put_netlink_qdisc_not_found(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_NETLINK, \
		TLVLOG_REASON_NETLINK_QDISC_NOT_FOUND, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_netlink_qdisc_not_found(error) \
	tlvlog_where_logged_(tlvlog_put_netlink_qdisc_not_found( \
		tlvlog_w_, (error)), (error))

/*
 * Qdisc not found. To create specify NLM_F_CREATE flag
 * The queueing discipline does not exist, and the request does not ask to
 * create it.
 */
#define tlvlog_put_netlink_qdisc_create_flag(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_NETLINK, \
		TLVLOG_REASON_NETLINK_QDISC_CREATE_FLAG, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_netlink_qdisc_create_flag(error) \
	tlvlog_where_logged_(tlvlog_put_netlink_qdisc_create_flag( \
		tlvlog_w_, (error)), (error))

/*
 * NLM_F_REPLACE needed to override
 * Another queueing discipline is attached here.
 */
#define tlvlog_put_netlink_qdisc_replace_flag(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_NETLINK, \
		TLVLOG_REASON_NETLINK_QDISC_REPLACE_FLAG, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_netlink_qdisc_replace_flag(error) \
	tlvlog_where_logged_(tlvlog_put_netlink_qdisc_replace_flag( \
		tlvlog_w_, (error)), (error))

/*
 * Exclusivity flag on, cannot modify
 * The queueing discipline exists, and NLM_F_EXCL forbids changing it.
 */
#define tlvlog_put_netlink_qdisc_exists(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_NETLINK, \
		TLVLOG_REASON_NETLINK_QDISC_EXISTS, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_netlink_qdisc_exists(error) \
	tlvlog_where_logged_(tlvlog_put_netlink_qdisc_exists( \
		tlvlog_w_, (error)), (error))

/*
 * Cannot delete qdisc with handle of zero
 * The default queueing discipline cannot be deleted, and has no handle.
 */
#define tlvlog_put_netlink_qdisc_zero_handle(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_NETLINK, \
		TLVLOG_REASON_NETLINK_QDISC_ZERO_HANDLE, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_netlink_qdisc_zero_handle(error) \
	tlvlog_where_logged_(tlvlog_put_netlink_qdisc_zero_handle( \
		tlvlog_w_, (error)), (error))

/*
 * Invalid qdisc name: must match existing qdisc
 * The kind in the request differs from that of the existing queueing
 * discipline.
 */
#define tlvlog_put_netlink_qdisc_name_mismatch(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_NETLINK, \
		TLVLOG_REASON_NETLINK_QDISC_NAME_MISMATCH, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_netlink_qdisc_name_mismatch(error) \
	tlvlog_where_logged_(tlvlog_put_netlink_qdisc_name_mismatch( \
		tlvlog_w_, (error)), (error))

/*
 * Qdisc not classful
 * This queueing discipline does not have classes.
 */
#define tlvlog_put_netlink_qdisc_not_classful(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_NETLINK, \
		TLVLOG_REASON_NETLINK_QDISC_NOT_CLASSFUL, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_netlink_qdisc_not_classful(error) \
	tlvlog_where_logged_(tlvlog_put_netlink_qdisc_not_classful( \
		tlvlog_w_, (error)), (error))

/*
 * TC classifier not found
 * The kernel does not know this classifier, and could not load a module for
 * it.
 */
#define tlvlog_put_netlink_filter_kind_unknown(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_NETLINK, \
		TLVLOG_REASON_NETLINK_FILTER_KIND_UNKNOWN, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_netlink_filter_kind_unknown(error) \
	tlvlog_where_logged_(tlvlog_put_netlink_filter_kind_unknown( \
		tlvlog_w_, (error)), (error))

/*
 * Filter kind and protocol must be specified
 * The request creates a filter without TCA_KIND or without a protocol.
 */
#define tlvlog_put_netlink_filter_kind_missing(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_NETLINK, \
		TLVLOG_REASON_NETLINK_FILTER_KIND_MISSING, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_netlink_filter_kind_missing(error) \
	tlvlog_where_logged_(tlvlog_put_netlink_filter_kind_missing( \
		tlvlog_w_, (error)), (error))

/*
 * Invalid filter command with priority of zero
 * The command needs the priority of the filter.
 */
#define tlvlog_put_netlink_filter_priority(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_NETLINK, \
		TLVLOG_REASON_NETLINK_FILTER_PRIORITY, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_netlink_filter_priority(error) \
	tlvlog_where_logged_(tlvlog_put_netlink_filter_priority( \
		tlvlog_w_, (error)), (error))

/*
 * Need both {message} and NLM_F_CREATE to create a new {what}
 * The object does not exist, and the request does not ask to create it.
 */
#define tlvlog_put_netlink_create_flag_missing(w, error, message, what) \
	tlvlog_put_reason_tt_((w), (error), TLVLOG_SUBSYSTEM_NETLINK, \
		TLVLOG_REASON_NETLINK_CREATE_FLAG_MISSING, TLVLOG_SEVERITY_ERROR, (message), (what))
#define tlvlog_explain_netlink_create_flag_missing(error, message, what) \
	tlvlog_where_logged_(tlvlog_put_netlink_create_flag_missing( \
		tlvlog_w_, (error), (message), (what)), (error))

/*
 * Specified filter chain does not exist
 * The queueing discipline does not have this chain.
 */
#define tlvlog_put_netlink_chain_not_found(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_NETLINK, \
		TLVLOG_REASON_NETLINK_CHAIN_NOT_FOUND, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_netlink_chain_not_found(error) \
	tlvlog_where_logged_(tlvlog_put_netlink_chain_not_found( \
		tlvlog_w_, (error)), (error))

/*
 * Filter chain already exists
 * The queueing discipline already has a chain with this number.
 */
#define tlvlog_put_netlink_chain_exists(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_NETLINK, \
		TLVLOG_REASON_NETLINK_CHAIN_EXISTS, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_netlink_chain_exists(error) \
	tlvlog_where_logged_(tlvlog_put_netlink_chain_exists( \
		tlvlog_w_, (error)), (error))

/*
 * Filter with specified priority/protocol not found
 * No filter has this priority and protocol.
 */
#define tlvlog_put_netlink_filter_not_found(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_NETLINK, \
		TLVLOG_REASON_NETLINK_FILTER_NOT_FOUND, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_netlink_filter_not_found(error) \
	tlvlog_where_logged_(tlvlog_put_netlink_filter_not_found( \
		tlvlog_w_, (error)), (error))

/*
 * Specified class doesn't exist
 * No class has this handle.
 */
#define tlvlog_put_netlink_class_not_found(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_NETLINK, \
		TLVLOG_REASON_NETLINK_CLASS_NOT_FOUND, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_netlink_class_not_found(error) \
	tlvlog_where_logged_(tlvlog_put_netlink_class_not_found( \
		tlvlog_w_, (error)), (error))

/*
 * Netlink action attributes missing
 * The request is about actions but does not contain any.
 */
#define tlvlog_put_netlink_action_missing(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_NETLINK, \
		TLVLOG_REASON_NETLINK_ACTION_MISSING, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_netlink_action_missing(error) \
	tlvlog_where_logged_(tlvlog_put_netlink_action_missing( \
		tlvlog_w_, (error)), (error))

/*
 * Filter mask must be set for stats {what}
 * The request does not say which statistics it wants.
 */
#define tlvlog_put_netlink_stats_filter_missing(w, error, what) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_NETLINK, \
		TLVLOG_REASON_NETLINK_STATS_FILTER_MISSING, TLVLOG_SEVERITY_ERROR, (what))
#define tlvlog_explain_netlink_stats_filter_missing(error, what) \
	tlvlog_where_logged_(tlvlog_put_netlink_stats_filter_missing( \
		tlvlog_w_, (error), (what)), (error))

/*
 * Bulk delete is not supported
 * This command deletes one object at a time.
 */
#define tlvlog_put_netlink_bulk_delete(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_NETLINK, \
		TLVLOG_REASON_NETLINK_BULK_DELETE, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_netlink_bulk_delete(error) \
	tlvlog_where_logged_(tlvlog_put_netlink_bulk_delete( \
		tlvlog_w_, (error)), (error))

/*
 * Can not enslave a bridge to a bridge
 * A bridge cannot be a port of a bridge.
 */
#define tlvlog_put_netlink_bridge_loop(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_NETLINK, \
		TLVLOG_REASON_NETLINK_BRIDGE_LOOP, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_netlink_bridge_loop(error) \
	tlvlog_where_logged_(tlvlog_put_netlink_bridge_loop( \
		tlvlog_w_, (error)), (error))

/*
 * netlink: '{program}': attribute type {number} has an invalid length.
 * The kernel accepted an attribute with the wrong length, and only wrote to
 * its log.
 */
#define tlvlog_put_netlink_attribute_length_logged(w, error, program, number) \
	tlvlog_put_reason_tu_((w), (error), TLVLOG_SUBSYSTEM_NETLINK, \
		TLVLOG_REASON_NETLINK_ATTRIBUTE_LENGTH_LOGGED, TLVLOG_SEVERITY_WARNING, (program), (number))
#define tlvlog_explain_netlink_attribute_length_logged(error, program, number) \
	tlvlog_where_logged_(tlvlog_put_netlink_attribute_length_logged( \
		tlvlog_w_, (error), (program), (number)), (error))

/*
 * netlink: {number} bytes leftover after parsing attributes in process
 * `{program}'.
 * The kernel accepted a request with stray bytes at its end, and only wrote to
 * its log.
 */
#define tlvlog_put_netlink_bytes_leftover_logged(w, error, number, program) \
	tlvlog_put_reason_ut_((w), (error), TLVLOG_SUBSYSTEM_NETLINK, \
		TLVLOG_REASON_NETLINK_BYTES_LEFTOVER_LOGGED, TLVLOG_SEVERITY_WARNING, (number), (program))
#define tlvlog_explain_netlink_bytes_leftover_logged(error, number, program) \
	tlvlog_where_logged_(tlvlog_put_netlink_bytes_leftover_logged( \
		tlvlog_w_, (error), (number), (program)), (error))

/*
 * Invalid {what}
 * The kernel does not accept a value in the request.
 */
#define tlvlog_put_netlink_value_invalid(w, error, what) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_NETLINK, \
		TLVLOG_REASON_NETLINK_VALUE_INVALID, TLVLOG_SEVERITY_ERROR, (what))
#define tlvlog_explain_netlink_value_invalid(error, what) \
	tlvlog_where_logged_(tlvlog_put_netlink_value_invalid( \
		tlvlog_w_, (error), (what)), (error))

/*
 * {what} is not supported
 * The kernel or the driver does not support the request.
 */
#define tlvlog_put_netlink_not_supported(w, error, what) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_NETLINK, \
		TLVLOG_REASON_NETLINK_NOT_SUPPORTED, TLVLOG_SEVERITY_ERROR, (what))
#define tlvlog_explain_netlink_not_supported(error, what) \
	tlvlog_where_logged_(tlvlog_put_netlink_not_supported( \
		tlvlog_w_, (error), (what)), (error))

/*
 * {what} is missing
 * The request lacks something that the command needs.
 */
#define tlvlog_put_netlink_value_missing(w, error, what) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_NETLINK, \
		TLVLOG_REASON_NETLINK_VALUE_MISSING, TLVLOG_SEVERITY_ERROR, (what))
#define tlvlog_explain_netlink_value_missing(error, what) \
	tlvlog_where_logged_(tlvlog_put_netlink_value_missing( \
		tlvlog_w_, (error), (what)), (error))

/*
 * {what} not found
 * The object that the request names does not exist.
 */
#define tlvlog_put_netlink_object_not_found(w, error, what) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_NETLINK, \
		TLVLOG_REASON_NETLINK_OBJECT_NOT_FOUND, TLVLOG_SEVERITY_ERROR, (what))
#define tlvlog_explain_netlink_object_not_found(error, what) \
	tlvlog_where_logged_(tlvlog_put_netlink_object_not_found( \
		tlvlog_w_, (error), (what)), (error))

/*
 * {what} already exists
 * An object with this name, number or address already exists.
 */
#define tlvlog_put_netlink_object_exists(w, error, what) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_NETLINK, \
		TLVLOG_REASON_NETLINK_OBJECT_EXISTS, TLVLOG_SEVERITY_ERROR, (what))
#define tlvlog_explain_netlink_object_exists(error, what) \
	tlvlog_where_logged_(tlvlog_put_netlink_object_exists( \
		tlvlog_w_, (error), (what)), (error))

/*
 * {what} are mutually exclusive
 * The request contains attributes that exclude each other.
 */
#define tlvlog_put_netlink_mutually_exclusive(w, error, what) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_NETLINK, \
		TLVLOG_REASON_NETLINK_MUTUALLY_EXCLUSIVE, TLVLOG_SEVERITY_ERROR, (what))
#define tlvlog_explain_netlink_mutually_exclusive(error, what) \
	tlvlog_where_logged_(tlvlog_put_netlink_mutually_exclusive( \
		tlvlog_w_, (error), (what)), (error))

/*
 * {what} out of range
 * A number in the request is outside the range that the kernel or the device
 * accepts.
 */
#define tlvlog_put_netlink_out_of_range(w, error, what) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_NETLINK, \
		TLVLOG_REASON_NETLINK_OUT_OF_RANGE, TLVLOG_SEVERITY_ERROR, (what))
#define tlvlog_explain_netlink_out_of_range(error, what) \
	tlvlog_where_logged_(tlvlog_put_netlink_out_of_range( \
		tlvlog_w_, (error), (what)), (error))

/*
 * Cannot {what}
 * The kernel does not allow this in the current state of the object.
 */
#define tlvlog_put_netlink_operation_refused(w, error, what) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_NETLINK, \
		TLVLOG_REASON_NETLINK_OPERATION_REFUSED, TLVLOG_SEVERITY_ERROR, (what))
#define tlvlog_explain_netlink_operation_refused(error, what) \
	tlvlog_where_logged_(tlvlog_put_netlink_operation_refused( \
		tlvlog_w_, (error), (what)), (error))

/*
 * Failed to {what}
 * The kernel tried the operation and it failed, for lack of memory or in the
 * driver.
 */
#define tlvlog_put_netlink_operation_failed(w, error, what) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_NETLINK, \
		TLVLOG_REASON_NETLINK_OPERATION_FAILED, TLVLOG_SEVERITY_ERROR, (what))
#define tlvlog_explain_netlink_operation_failed(error, what) \
	tlvlog_where_logged_(tlvlog_put_netlink_operation_failed( \
		tlvlog_w_, (error), (what)), (error))

/*
 * No link layer address given
 * The request lacks the address (or flag) that a neighbour entry needs.
 */
#define tlvlog_put_netlink_neighbour_address_missing(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_NETLINK, \
		TLVLOG_REASON_NETLINK_NEIGHBOUR_ADDRESS_MISSING, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_netlink_neighbour_address_missing(error) \
	tlvlog_where_logged_(tlvlog_put_netlink_neighbour_address_missing( \
		tlvlog_w_, (error)), (error))

/*
 * Neighbor entry is now dead
 * Another process removed the entry while the request changed it.
 */
#define tlvlog_put_netlink_neighbour_gone(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_NETLINK, \
		TLVLOG_REASON_NETLINK_NEIGHBOUR_GONE, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_netlink_neighbour_gone(error) \
	tlvlog_where_logged_(tlvlog_put_netlink_neighbour_gone( \
		tlvlog_w_, (error)), (error))

/*
 * Neighbour entry not found
 * The device does not have such a neighbour entry.
 */
#define tlvlog_put_netlink_neighbour_not_found(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_NETLINK, \
		TLVLOG_REASON_NETLINK_NEIGHBOUR_NOT_FOUND, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_netlink_neighbour_not_found(error) \
	tlvlog_where_logged_(tlvlog_put_netlink_neighbour_not_found( \
		tlvlog_w_, (error)), (error))

/*
 * FDB {what} only supported for Ethernet devices
 * Forwarding entries hold Ethernet addresses, and this is not an Ethernet
 * device.
 */
#define tlvlog_put_netlink_fdb_device(w, error, what) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_NETLINK, \
		TLVLOG_REASON_NETLINK_FDB_DEVICE, TLVLOG_SEVERITY_ERROR, (what))
#define tlvlog_explain_netlink_fdb_device(error, what) \
	tlvlog_where_logged_(tlvlog_put_netlink_fdb_device( \
		tlvlog_w_, (error), (what)), (error))

/*
 * Device is not a bridge port
 * The request is for a bridge port, and this device is not one.
 */
#define tlvlog_put_netlink_not_a_bridge_port(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_NETLINK, \
		TLVLOG_REASON_NETLINK_NOT_A_BRIDGE_PORT, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_netlink_not_a_bridge_port(error) \
	tlvlog_where_logged_(tlvlog_put_netlink_not_a_bridge_port( \
		tlvlog_w_, (error)), (error))

/*
 * Entry {what} cannot be specified
 * The multicast entry has a field or an address that its kind does not allow.
 */
#define tlvlog_put_netlink_mdb_entry_invalid(w, error, what) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_NETLINK, \
		TLVLOG_REASON_NETLINK_MDB_ENTRY_INVALID, TLVLOG_SEVERITY_ERROR, (what))
#define tlvlog_explain_netlink_mdb_entry_invalid(error, what) \
	tlvlog_where_logged_(tlvlog_put_netlink_mdb_entry_invalid( \
		tlvlog_w_, (error), (what)), (error))

/*
 * The specified nsid is already used
 * The id belongs to another network namespace, or the namespace already has an
 * id.
 */
#define tlvlog_put_netlink_namespace_id_used(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_NETLINK, \
		TLVLOG_REASON_NETLINK_NAMESPACE_ID_USED, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_netlink_namespace_id_used(error) \
	tlvlog_where_logged_(tlvlog_put_netlink_namespace_id_used( \
		tlvlog_w_, (error)), (error))

/*
 * The interface netns is immutable
 * The device cannot move to the other network namespace.
 */
#define tlvlog_put_netlink_namespace_immutable(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_NETLINK, \
		TLVLOG_REASON_NETLINK_NAMESPACE_IMMUTABLE, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_netlink_namespace_immutable(error) \
	tlvlog_where_logged_(tlvlog_put_netlink_namespace_immutable( \
		tlvlog_w_, (error)), (error))

/*
 * Cannot clear protodown, active reasons
 * A protodown reason is still active, or the reason is not valid.
 */
#define tlvlog_put_netlink_protodown_reason(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_NETLINK, \
		TLVLOG_REASON_NETLINK_PROTODOWN_REASON, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_netlink_protodown_reason(error) \
	tlvlog_where_logged_(tlvlog_put_netlink_protodown_reason( \
		tlvlog_w_, (error)), (error))

/*
 * Underlying driver does not support XDP in native mode
 * The driver of this device does not support XDP programs.
 */
#define tlvlog_put_netlink_xdp_native_unsupported(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_NETLINK, \
		TLVLOG_REASON_NETLINK_XDP_NATIVE_UNSUPPORTED, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_netlink_xdp_native_unsupported(error) \
	tlvlog_where_logged_(tlvlog_put_netlink_xdp_native_unsupported( \
		tlvlog_w_, (error)), (error))

/*
 * XDP program already attached
 * Another XDP program is already attached to the device or to its upper
 * device.
 */
#define tlvlog_put_netlink_xdp_attached(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_NETLINK, \
		TLVLOG_REASON_NETLINK_XDP_ATTACHED, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_netlink_xdp_attached(error) \
	tlvlog_where_logged_(tlvlog_put_netlink_xdp_attached( \
		tlvlog_w_, (error)), (error))

/*
 * Only one XDP mode flag can be set
 * The flags of the request contradict each other.
 */
#define tlvlog_put_netlink_xdp_flags(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_NETLINK, \
		TLVLOG_REASON_NETLINK_XDP_FLAGS, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_netlink_xdp_flags(error) \
	tlvlog_where_logged_(tlvlog_put_netlink_xdp_flags( \
		tlvlog_w_, (error)), (error))

/*
 * {what} programs can not be attached to a device
 * The program was loaded for a map entry, not for a device.
 */
#define tlvlog_put_netlink_xdp_program_type(w, error, what) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_NETLINK, \
		TLVLOG_REASON_NETLINK_XDP_PROGRAM_TYPE, TLVLOG_SEVERITY_ERROR, (what))
#define tlvlog_explain_netlink_xdp_program_type(error, what) \
	tlvlog_where_logged_(tlvlog_put_netlink_xdp_program_type( \
		tlvlog_w_, (error), (what)), (error))

/*
 * Program bound to different device
 * The program is bound to another device, or to a mode that the request does
 * not use.
 */
#define tlvlog_put_netlink_xdp_device_bound(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_NETLINK, \
		TLVLOG_REASON_NETLINK_XDP_DEVICE_BOUND, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_netlink_xdp_device_bound(error) \
	tlvlog_where_logged_(tlvlog_put_netlink_xdp_device_bound( \
		tlvlog_w_, (error)), (error))

/*
 * MTU too large for {what}
 * The device's MTU or memory setup does not work with this XDP program.
 */
#define tlvlog_put_netlink_xdp_mtu(w, error, what) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_NETLINK, \
		TLVLOG_REASON_NETLINK_XDP_MTU, TLVLOG_SEVERITY_ERROR, (what))
#define tlvlog_explain_netlink_xdp_mtu(error, what) \
	tlvlog_where_logged_(tlvlog_put_netlink_xdp_mtu( \
		tlvlog_w_, (error), (what)), (error))

/*
 * Nexthop specification and nexthop id are mutually exclusive
 * The route combines a nexthop object with attributes that exclude it, or uses
 * one of the wrong kind.
 */
#define tlvlog_put_netlink_route_nexthop_conflict(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_NETLINK, \
		TLVLOG_REASON_NETLINK_ROUTE_NEXTHOP_CONFLICT, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_netlink_route_nexthop_conflict(error) \
	tlvlog_where_logged_(tlvlog_put_netlink_route_nexthop_conflict( \
		tlvlog_w_, (error)), (error))

/*
 * Nexthop {what} does not match {other}
 * The next hop in the request differs from the route's.
 */
#define tlvlog_put_netlink_nexthop_mismatch(w, error, what, other) \
	tlvlog_put_reason_tt_((w), (error), TLVLOG_SUBSYSTEM_NETLINK, \
		TLVLOG_REASON_NETLINK_NEXTHOP_MISMATCH, TLVLOG_SEVERITY_ERROR, (what), (other))
#define tlvlog_explain_netlink_nexthop_mismatch(error, what, other) \
	tlvlog_where_logged_(tlvlog_put_netlink_nexthop_mismatch( \
		tlvlog_w_, (error), (what), (other)), (error))

/*
 * Invalid flags for nexthop - {what}
 * The request sets next hop flags that contradict each other, or that only the
 * kernel sets.
 */
#define tlvlog_put_netlink_nexthop_flags(w, error, what) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_NETLINK, \
		TLVLOG_REASON_NETLINK_NEXTHOP_FLAGS, TLVLOG_SEVERITY_ERROR, (what))
#define tlvlog_explain_netlink_nexthop_flags(error, what) \
	tlvlog_where_logged_(tlvlog_put_netlink_nexthop_flags( \
		tlvlog_w_, (error), (what)), (error))

/*
 * Nexthop id can not be used twice in a group
 * The members of the nexthop group do not go together.
 */
#define tlvlog_put_netlink_nexthop_group(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_NETLINK, \
		TLVLOG_REASON_NETLINK_NEXTHOP_GROUP, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_netlink_nexthop_group(error) \
	tlvlog_where_logged_(tlvlog_put_netlink_nexthop_group( \
		tlvlog_w_, (error)), (error))

/*
 * Blackhole attribute can not be used with gateway, oif, encap or fdb
 * The attributes of the nexthop object contradict each other, or one is
 * missing.
 */
#define tlvlog_put_netlink_nexthop_attributes(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_NETLINK, \
		TLVLOG_REASON_NETLINK_NEXTHOP_ATTRIBUTES, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_netlink_nexthop_attributes(error) \
	tlvlog_where_logged_(tlvlog_put_netlink_nexthop_attributes( \
		tlvlog_w_, (error)), (error))

/*
 * Replace specified without create and no entry exists
 * The request replaces a nexthop that does not exist, or does not name one.
 */
#define tlvlog_put_netlink_nexthop_replace(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_NETLINK, \
		TLVLOG_REASON_NETLINK_NEXTHOP_REPLACE, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_netlink_nexthop_replace(error) \
	tlvlog_where_logged_(tlvlog_put_netlink_nexthop_replace( \
		tlvlog_w_, (error)), (error))

/*
 * Nexthop has been deleted
 * The next hop was deleted while the kernel created the route.
 */
#define tlvlog_put_netlink_nexthop_deleted(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_NETLINK, \
		TLVLOG_REASON_NETLINK_NEXTHOP_DELETED, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_netlink_nexthop_deleted(error) \
	tlvlog_where_logged_(tlvlog_put_netlink_nexthop_deleted( \
		tlvlog_w_, (error)), (error))

/*
 * Route with host scope can not have {what}
 * A route with scope host leads to this machine itself.
 */
#define tlvlog_put_netlink_route_host_scope(w, error, what) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_NETLINK, \
		TLVLOG_REASON_NETLINK_ROUTE_HOST_SCOPE, TLVLOG_SEVERITY_ERROR, (what))
#define tlvlog_explain_netlink_route_host_scope(error, what) \
	tlvlog_where_logged_(tlvlog_put_netlink_route_host_scope( \
		tlvlog_w_, (error), (what)), (error))

/*
 * No egress device for nexthop gateway
 * The kernel did not find a device through which to reach the gateway.
 */
#define tlvlog_put_netlink_nexthop_no_device(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_NETLINK, \
		TLVLOG_REASON_NETLINK_NEXTHOP_NO_DEVICE, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_netlink_nexthop_no_device(error) \
	tlvlog_where_logged_(tlvlog_put_netlink_nexthop_no_device( \
		tlvlog_w_, (error)), (error))

/*
 * IPv6 is disabled on this device
 * IPv6 is disabled on the device, or the kernel lacks it.
 */
#define tlvlog_put_netlink_ipv6_disabled(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_NETLINK, \
		TLVLOG_REASON_NETLINK_IPV6_DISABLED, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_netlink_ipv6_disabled(error) \
	tlvlog_where_logged_(tlvlog_put_netlink_ipv6_disabled( \
		tlvlog_w_, (error)), (error))

/*
 * Device only routes can not be added for IPv6 using the multipath API.
 * The IPv6 multipath route has a hop that is not valid there. Each hop needs a
 * gateway.
 */
#define tlvlog_put_netlink_ipv6_multipath(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_NETLINK, \
		TLVLOG_REASON_NETLINK_IPV6_MULTIPATH, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_netlink_ipv6_multipath(error) \
	tlvlog_where_logged_(tlvlog_put_netlink_ipv6_multipath( \
		tlvlog_w_, (error)), (error))

/*
 * Invalid dsfield (tos): {what}
 * The TOS value has bits that a route or rule cannot match.
 */
#define tlvlog_put_netlink_dsfield(w, error, what) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_NETLINK, \
		TLVLOG_REASON_NETLINK_DSFIELD, TLVLOG_SEVERITY_ERROR, (what))
#define tlvlog_explain_netlink_dsfield(error, what) \
	tlvlog_where_logged_(tlvlog_put_netlink_dsfield( \
		tlvlog_w_, (error), (what)), (error))

/*
 * Locked cwnd metric must be non zero
 * The metrics lock a zero congestion window, or set an unknown feature flag.
 */
#define tlvlog_put_netlink_metric_locked(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_NETLINK, \
		TLVLOG_REASON_NETLINK_METRIC_LOCKED, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_netlink_metric_locked(error) \
	tlvlog_where_logged_(tlvlog_put_netlink_metric_locked( \
		tlvlog_w_, (error)), (error))

/*
 * rtm_src_len and rtm_dst_len must be {what}
 * A route lookup takes single addresses, not prefixes.
 */
#define tlvlog_put_netlink_prefix_length_fixed(w, error, what) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_NETLINK, \
		TLVLOG_REASON_NETLINK_PREFIX_LENGTH_FIXED, TLVLOG_SEVERITY_ERROR, (what))
#define tlvlog_explain_netlink_prefix_length_fixed(error, what) \
	tlvlog_where_logged_(tlvlog_put_netlink_prefix_length_fixed( \
		tlvlog_w_, (error), (what)), (error))

/*
 * address lifetime invalid
 * The preferred lifetime exceeds the valid one, or the valid one is zero.
 */
#define tlvlog_put_netlink_address_lifetime(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_NETLINK, \
		TLVLOG_REASON_NETLINK_ADDRESS_LIFETIME, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_netlink_address_lifetime(error) \
	tlvlog_where_logged_(tlvlog_put_netlink_address_lifetime( \
		tlvlog_w_, (error)), (error))

/*
 * Cannot assign {what} on this device
 * The device cannot have this kind of address, or the address's flags
 * contradict each other.
 */
#define tlvlog_put_netlink_address_kind(w, error, what) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_NETLINK, \
		TLVLOG_REASON_NETLINK_ADDRESS_KIND, TLVLOG_SEVERITY_ERROR, (what))
#define tlvlog_explain_netlink_address_kind(error, what) \
	tlvlog_where_logged_(tlvlog_put_netlink_address_kind( \
		tlvlog_w_, (error), (what)), (error))

/*
 * Router solicitation is disabled on device
 * The device does not accept router advertisements, so the token would have no
 * effect.
 */
#define tlvlog_put_netlink_router_advertisement(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_NETLINK, \
		TLVLOG_REASON_NETLINK_ROUTER_ADVERTISEMENT, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_netlink_router_advertisement(error) \
	tlvlog_where_logged_(tlvlog_put_netlink_router_advertisement( \
		tlvlog_w_, (error)), (error))

/*
 * Missing goto target for action goto
 * The goto of the rule lacks a target, or its target is not after the rule.
 */
#define tlvlog_put_netlink_rule_goto(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_NETLINK, \
		TLVLOG_REASON_NETLINK_RULE_GOTO, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_netlink_rule_goto(error) \
	tlvlog_where_logged_(tlvlog_put_netlink_rule_goto( \
		tlvlog_w_, (error)), (error))

/*
 * l3mdev and table are mutually exclusive
 * An l3mdev rule uses the table of the VRF, so it cannot name one.
 */
#define tlvlog_put_netlink_rule_l3mdev(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_NETLINK, \
		TLVLOG_REASON_NETLINK_RULE_L3MDEV, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_netlink_rule_l3mdev(error) \
	tlvlog_where_logged_(tlvlog_put_netlink_rule_l3mdev( \
		tlvlog_w_, (error)), (error))

/*
 * No permission to set uid
 * Routing by user needs CAP_NET_ADMIN in the initial user namespace.
 */
#define tlvlog_put_netlink_uid_range_permission(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_NETLINK, \
		TLVLOG_REASON_NETLINK_UID_RANGE_PERMISSION, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_netlink_uid_range_permission(error) \
	tlvlog_where_logged_(tlvlog_put_netlink_uid_range_permission( \
		tlvlog_w_, (error)), (error))

/*
 * LWT encapsulation {what} is missing
 * The request has RTA_ENCAP without its type, or the reverse.
 */
#define tlvlog_put_netlink_encapsulation_missing(w, error, what) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_NETLINK, \
		TLVLOG_REASON_NETLINK_ENCAPSULATION_MISSING, TLVLOG_SEVERITY_ERROR, (what))
#define tlvlog_explain_netlink_encapsulation_missing(error, what) \
	tlvlog_where_logged_(tlvlog_put_netlink_encapsulation_missing( \
		tlvlog_w_, (error), (what)), (error))

/*
 * Strict mode for VRF is disabled
 * The lookup needs exactly one VRF for the table.
 */
#define tlvlog_put_netlink_vrf_strict(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_NETLINK, \
		TLVLOG_REASON_NETLINK_VRF_STRICT, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_netlink_vrf_strict(error) \
	tlvlog_where_logged_(tlvlog_put_netlink_vrf_strict( \
		tlvlog_w_, (error)), (error))

/*
 * Exclusivity flag on, cannot override
 * A qdisc with another handle is attached here, and NLM_F_EXCL forbids
 * replacing it.
 */
#define tlvlog_put_netlink_qdisc_override(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_NETLINK, \
		TLVLOG_REASON_NETLINK_QDISC_OVERRIDE, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_netlink_qdisc_override(error) \
	tlvlog_where_logged_(tlvlog_put_netlink_qdisc_override( \
		tlvlog_w_, (error)), (error))

/*
 * Cannot move an existing qdisc to a different parent
 * The request would move a qdisc to a parent where it cannot be.
 */
#define tlvlog_put_netlink_qdisc_move(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_NETLINK, \
		TLVLOG_REASON_NETLINK_QDISC_MOVE, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_netlink_qdisc_move(error) \
	tlvlog_where_logged_(tlvlog_put_netlink_qdisc_move( \
		tlvlog_w_, (error)), (error))

/*
 * Specified parent ID is reserved for ingress and clsact Qdiscs
 * The parent ffff:fff1 is reserved for ingress and clsact.
 */
#define tlvlog_put_netlink_qdisc_parent_reserved(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_NETLINK, \
		TLVLOG_REASON_NETLINK_QDISC_PARENT_RESERVED, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_netlink_qdisc_parent_reserved(error) \
	tlvlog_where_logged_(tlvlog_put_netlink_qdisc_parent_reserved( \
		tlvlog_w_, (error)), (error))

/*
 * Maximum number of qdisc handles was exceeded
 * The kernel has no automatic handle left.
 */
#define tlvlog_put_netlink_qdisc_handles_exhausted(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_NETLINK, \
		TLVLOG_REASON_NETLINK_QDISC_HANDLES_EXHAUSTED, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_netlink_qdisc_handles_exhausted(error) \
	tlvlog_where_logged_(tlvlog_put_netlink_qdisc_handles_exhausted( \
		tlvlog_w_, (error)), (error))

/*
 * Change operation not supported by specified qdisc
 * The kernel cannot change this kind of qdisc in place.
 */
#define tlvlog_put_netlink_qdisc_change(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_NETLINK, \
		TLVLOG_REASON_NETLINK_QDISC_CHANGE, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_netlink_qdisc_change(error) \
	tlvlog_where_logged_(tlvlog_put_netlink_qdisc_change( \
		tlvlog_w_, (error)), (error))

/*
 * {what} block sharing is not supported
 * The qdisc does not share this filter block, or the request must name the
 * block instead.
 */
#define tlvlog_put_netlink_qdisc_block(w, error, what) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_NETLINK, \
		TLVLOG_REASON_NETLINK_QDISC_BLOCK, TLVLOG_SEVERITY_ERROR, (what))
#define tlvlog_explain_netlink_qdisc_block(error, what) \
	tlvlog_where_logged_(tlvlog_put_netlink_qdisc_block( \
		tlvlog_w_, (error), (what)), (error))

/*
 * Cannot assign noqueue to a class
 * noqueue does not have a queue, which a class needs.
 */
#define tlvlog_put_netlink_qdisc_noqueue(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_NETLINK, \
		TLVLOG_REASON_NETLINK_QDISC_NOQUEUE, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_netlink_qdisc_noqueue(error) \
	tlvlog_where_logged_(tlvlog_put_netlink_qdisc_noqueue( \
		tlvlog_w_, (error)), (error))

/*
 * Current ingress or clsact Qdisc has ongoing filter requests
 * The qdisc has filter requests in progress, or the flush request names one
 * filter.
 */
#define tlvlog_put_netlink_qdisc_busy(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_NETLINK, \
		TLVLOG_REASON_NETLINK_QDISC_BUSY, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_netlink_qdisc_busy(error) \
	tlvlog_where_logged_(tlvlog_put_netlink_qdisc_busy( \
		tlvlog_w_, (error)), (error))

/*
 * Cannot find ingress queue for specified device
 * The device does not have an ingress or clsact qdisc.
 */
#define tlvlog_put_netlink_qdisc_ingress_missing(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_NETLINK, \
		TLVLOG_REASON_NETLINK_QDISC_INGRESS_MISSING, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_netlink_qdisc_ingress_missing(error) \
	tlvlog_where_logged_(tlvlog_put_netlink_qdisc_ingress_missing( \
		tlvlog_w_, (error)), (error))

/*
 * Size table {what} is missing
 * The size table (stab) is incomplete, invalid, or not on a root qdisc.
 */
#define tlvlog_put_netlink_size_table(w, error, what) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_NETLINK, \
		TLVLOG_REASON_NETLINK_SIZE_TABLE, TLVLOG_SEVERITY_ERROR, (what))
#define tlvlog_explain_netlink_size_table(error, what) \
	tlvlog_where_logged_(tlvlog_put_netlink_size_table( \
		tlvlog_w_, (error), (what)), (error))

/*
 * Cannot create traffic class with classid TC_H_ROOT
 * The class id is not one that a class can have.
 */
#define tlvlog_put_netlink_class_id(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_NETLINK, \
		TLVLOG_REASON_NETLINK_CLASS_ID, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_netlink_class_id(error) \
	tlvlog_where_logged_(tlvlog_put_netlink_class_id( \
		tlvlog_w_, (error)), (error))

/*
 * Cannot attach rate estimator to a multi-queue root qdisc
 * The kernel cannot attach this rate estimator. A multi-queue root does not
 * count packets itself.
 */
#define tlvlog_put_netlink_rate_estimator(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_NETLINK, \
		TLVLOG_REASON_NETLINK_RATE_ESTIMATOR, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_netlink_rate_estimator(error) \
	tlvlog_where_logged_(tlvlog_put_netlink_rate_estimator( \
		tlvlog_w_, (error)), (error))

/*
 * Filter already exists
 * A filter with this preference, protocol and handle already exists.
 */
#define tlvlog_put_netlink_filter_exists(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_NETLINK, \
		TLVLOG_REASON_NETLINK_FILTER_EXISTS, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_netlink_filter_exists(error) \
	tlvlog_where_logged_(tlvlog_put_netlink_filter_exists( \
		tlvlog_w_, (error)), (error))

/*
 * Specified filter kind does not match existing one
 * Filters with the same preference and protocol, or in one chain with a
 * template, must be of one kind.
 */
#define tlvlog_put_netlink_filter_kind_mismatch(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_NETLINK, \
		TLVLOG_REASON_NETLINK_FILTER_KIND_MISMATCH, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_netlink_filter_kind_mismatch(error) \
	tlvlog_where_logged_(tlvlog_put_netlink_filter_kind_mismatch( \
		tlvlog_w_, (error)), (error))

/*
 * Filter HW offload failed - classifier without re-offloading support
 * The device cannot offload the filter or the block.
 */
#define tlvlog_put_netlink_filter_offload(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_NETLINK, \
		TLVLOG_REASON_NETLINK_FILTER_OFFLOAD, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_netlink_filter_offload(error) \
	tlvlog_where_logged_(tlvlog_put_netlink_filter_offload( \
		tlvlog_w_, (error)), (error))

/*
 * Specified chain index exceeds upper limit
 * Chains are numbered up to 0xfffffff.
 */
#define tlvlog_put_netlink_filter_chain_limit(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_NETLINK, \
		TLVLOG_REASON_NETLINK_FILTER_CHAIN_LIMIT, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_netlink_filter_chain_limit(error) \
	tlvlog_where_logged_(tlvlog_put_netlink_filter_chain_limit( \
		tlvlog_w_, (error)), (error))

/*
 * TC action kind must be specified
 * An action in the request does not have a kind.
 */
#define tlvlog_put_netlink_action_kind_missing(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_NETLINK, \
		TLVLOG_REASON_NETLINK_ACTION_KIND_MISSING, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_netlink_action_kind_missing(error) \
	tlvlog_where_logged_(tlvlog_put_netlink_action_kind_missing( \
		tlvlog_w_, (error)), (error))

/*
 * TC action with specified index not found
 * The kernel does not know this action kind, or no action has this index.
 */
#define tlvlog_put_netlink_action_not_found(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_NETLINK, \
		TLVLOG_REASON_NETLINK_ACTION_NOT_FOUND, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_netlink_action_not_found(error) \
	tlvlog_where_logged_(tlvlog_put_netlink_action_not_found( \
		tlvlog_w_, (error)), (error))

/*
 * invalid control action
 * The verdict of the action is not valid here.
 */
#define tlvlog_put_netlink_action_control(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_NETLINK, \
		TLVLOG_REASON_NETLINK_ACTION_CONTROL, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_netlink_action_control(error) \
	tlvlog_where_logged_(tlvlog_put_netlink_action_control( \
		tlvlog_w_, (error)), (error))

/*
 * ambiguous or reserved bits set in nlmsg_flags
 * The request sets header flags that are reserved or ambiguous for this
 * command.
 */
#define tlvlog_put_netlink_flags_reserved(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_NETLINK, \
		TLVLOG_REASON_NETLINK_FLAGS_RESERVED, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_netlink_flags_reserved(error) \
	tlvlog_where_logged_(tlvlog_put_netlink_flags_reserved( \
		tlvlog_w_, (error)), (error))

/*
 * neither ifindex nor name specified
 * The request header does not identify one device.
 */
#define tlvlog_put_netlink_device_header(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_NETLINK, \
		TLVLOG_REASON_NETLINK_DEVICE_HEADER, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_netlink_device_header(error) \
	tlvlog_where_logged_(tlvlog_put_netlink_device_header( \
		tlvlog_w_, (error)), (error))

/*
 * missing {what} in compact bitset
 * The bit set mixes its two forms: value and mask, or a list of bits.
 */
#define tlvlog_put_netlink_bitset(w, error, what) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_NETLINK, \
		TLVLOG_REASON_NETLINK_BITSET, TLVLOG_SEVERITY_ERROR, (what))
#define tlvlog_explain_netlink_bitset(error, what) \
	tlvlog_where_logged_(tlvlog_put_netlink_bitset( \
		tlvlog_w_, (error), (what)), (error))

/*
 * requested channel counts are too low for existing {what}
 * The new channel counts would remove channels in use, or leave none.
 */
#define tlvlog_put_netlink_channels_in_use(w, error, what) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_NETLINK, \
		TLVLOG_REASON_NETLINK_CHANNELS_IN_USE, TLVLOG_SEVERITY_ERROR, (what))
#define tlvlog_explain_netlink_channels_in_use(error, what) \
	tlvlog_where_logged_(tlvlog_put_netlink_channels_in_use( \
		tlvlog_w_, (error), (what)), (error))

/*
 * Netdevice is up, so flashing is not permitted
 * Module firmware cannot be written while the device or the module is in use,
 * or on this device.
 */
#define tlvlog_put_netlink_module_flash(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_NETLINK, \
		TLVLOG_REASON_NETLINK_MODULE_FLASH, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_netlink_module_flash(error) \
	tlvlog_where_logged_(tlvlog_put_netlink_module_flash( \
		tlvlog_w_, (error)), (error))

/*
 * reading {what} is illegal
 * A read of module memory must stay within one half of one page.
 */
#define tlvlog_put_netlink_module_page(w, error, what) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_NETLINK, \
		TLVLOG_REASON_NETLINK_MODULE_PAGE, TLVLOG_SEVERITY_ERROR, (what))
#define tlvlog_explain_netlink_module_page(error, what) \
	tlvlog_where_logged_(tlvlog_put_netlink_module_page( \
		tlvlog_w_, (error), (what)), (error))

/*
 * TX enabled requires pMAC enabled
 * The MAC merge settings depend on each other.
 */
#define tlvlog_put_netlink_mac_merge(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_NETLINK, \
		TLVLOG_REASON_NETLINK_MAC_MERGE, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_netlink_mac_merge(error) \
	tlvlog_where_logged_(tlvlog_put_netlink_mac_merge( \
		tlvlog_w_, (error)), (error))

/*
 * {what} parameter too big
 * A parameter of the cable test is invalid, too large or out of order.
 */
#define tlvlog_put_netlink_cable_test(w, error, what) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_NETLINK, \
		TLVLOG_REASON_NETLINK_CABLE_TEST, TLVLOG_SEVERITY_ERROR, (what))
#define tlvlog_explain_netlink_cable_test(error, what) \
	tlvlog_where_logged_(tlvlog_put_netlink_cable_test( \
		tlvlog_w_, (error), (what)), (error))

/*
 * resources size validation failed
 * The device does not accept the sizes of its resources.
 */
#define tlvlog_put_netlink_resource_size(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_NETLINK, \
		TLVLOG_REASON_NETLINK_RESOURCE_SIZE, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_netlink_resource_size(error) \
	tlvlog_where_logged_(tlvlog_put_netlink_resource_size( \
		tlvlog_w_, (error)), (error))

/*
 * Node has children. Cannot delete node.
 * The rate objects form a tree, which the request would break.
 */
#define tlvlog_put_netlink_rate_node(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_NETLINK, \
		TLVLOG_REASON_NETLINK_RATE_NODE, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_netlink_rate_node(error) \
	tlvlog_where_logged_(tlvlog_put_netlink_rate_node( \
		tlvlog_w_, (error)), (error))

/*
 * {what} function attribute supported for VFs only
 * Only virtual functions have this attribute.
 */
#define tlvlog_put_netlink_port_function_limit(w, error, what) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_NETLINK, \
		TLVLOG_REASON_NETLINK_PORT_FUNCTION_LIMIT, TLVLOG_SEVERITY_ERROR, (what))
#define tlvlog_explain_netlink_port_function_limit(error, what) \
	tlvlog_where_logged_(tlvlog_put_netlink_port_function_limit( \
		tlvlog_w_, (error), (what)), (error))

/*
 * Requested limit is not supported by the driver
 * The reload limit is not valid for this action or driver.
 */
#define tlvlog_put_netlink_reload_limit(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_NETLINK, \
		TLVLOG_REASON_NETLINK_RELOAD_LIMIT, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_netlink_reload_limit(error) \
	tlvlog_where_logged_(tlvlog_put_netlink_reload_limit( \
		tlvlog_w_, (error)), (error))

/*
 * Direct region read does not use snapshot
 * The request gives a snapshot where it must not, none where it must, or one
 * that cannot be created.
 */
#define tlvlog_put_netlink_region_snapshot(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_NETLINK, \
		TLVLOG_REASON_NETLINK_REGION_SNAPSHOT, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_netlink_region_snapshot(error) \
	tlvlog_where_logged_(tlvlog_put_netlink_region_snapshot( \
		tlvlog_w_, (error)), (error))

/*
 * Cannot change action of non-drop traps. Skipping
 * The kernel does not change the action of control traps.
 */
#define tlvlog_put_netlink_trap_action(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_NETLINK, \
		TLVLOG_REASON_NETLINK_TRAP_ACTION, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_netlink_trap_action(error) \
	tlvlog_where_logged_(tlvlog_put_netlink_trap_action( \
		tlvlog_w_, (error)), (error))

/*
 * Line card is {what}
 * The line card is in the wrong state for this command, or of an unsupported
 * type.
 */
#define tlvlog_put_netlink_line_card(w, error, what) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_NETLINK, \
		TLVLOG_REASON_NETLINK_LINE_CARD, TLVLOG_SEVERITY_ERROR, (what))
#define tlvlog_explain_netlink_line_card(error, what) \
	tlvlog_where_logged_(tlvlog_put_netlink_line_card( \
		tlvlog_w_, (error), (what)), (error))

/*
 * {what} can't be offloaded
 * The device cannot offload this policy or state.
 */
#define tlvlog_put_netlink_xfrm_offload(w, error, what) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_NETLINK, \
		TLVLOG_REASON_NETLINK_XFRM_OFFLOAD, TLVLOG_SEVERITY_ERROR, (what))
#define tlvlog_explain_netlink_xfrm_offload(error, what) \
	tlvlog_where_logged_(tlvlog_put_netlink_xfrm_offload( \
		tlvlog_w_, (error), (what)), (error))

/*
 * No SPI available in the requested range
 * The SPI or the range of SPIs is not valid, or used up.
 */
#define tlvlog_put_netlink_xfrm_spi(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_NETLINK, \
		TLVLOG_REASON_NETLINK_XFRM_SPI, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_netlink_xfrm_spi(error) \
	tlvlog_where_logged_(tlvlog_put_netlink_xfrm_spi( \
		tlvlog_w_, (error)), (error))

/*
 * ESN replay window is too large for the chosen bitmap size
 * The replay window does not fit its bitmap, or is zero.
 */
#define tlvlog_put_netlink_xfrm_replay(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_NETLINK, \
		TLVLOG_REASON_NETLINK_XFRM_REPLAY, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_netlink_xfrm_replay(error) \
	tlvlog_where_logged_(tlvlog_put_netlink_xfrm_replay( \
		tlvlog_w_, (error)), (error))

/*
 * Only tunnel modes can accommodate a change of family
 * The mode, type or protocol is not available, or the address families differ,
 * which needs a tunnel.
 */
#define tlvlog_put_netlink_xfrm_mode(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_NETLINK, \
		TLVLOG_REASON_NETLINK_XFRM_MODE, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_netlink_xfrm_mode(error) \
	tlvlog_where_logged_(tlvlog_put_netlink_xfrm_mode( \
		tlvlog_w_, (error)), (error))

/*
 * Entries in the MIGRATE attribute's list must be unique
 * The list of addresses to migrate is not valid, or the policy does not exist.
 */
#define tlvlog_put_netlink_xfrm_migrate(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_NETLINK, \
		TLVLOG_REASON_NETLINK_XFRM_MIGRATE, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_netlink_xfrm_migrate(error) \
	tlvlog_where_logged_(tlvlog_put_netlink_xfrm_migrate( \
		tlvlog_w_, (error)), (error))

/*
 * designated queue already in use by AF_XDP
 * The receive queue is already in use, or the kernel lacks what the request
 * needs.
 */
#define tlvlog_put_netlink_xdp_queue_bound(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_NETLINK, \
		TLVLOG_REASON_NETLINK_XDP_QUEUE_BOUND, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_netlink_xdp_queue_bound(error) \
	tlvlog_where_logged_(tlvlog_put_netlink_xdp_queue_bound( \
		tlvlog_w_, (error)), (error))

/*
 * Array element too short
 * An array element in the request is shorter than its kind.
 */
#define tlvlog_put_netlink_array_short(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_NETLINK, \
		TLVLOG_REASON_NETLINK_ARRAY_SHORT, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_netlink_array_short(error) \
	tlvlog_where_logged_(tlvlog_put_netlink_array_short( \
		tlvlog_w_, (error)), (error))

/*
 * Device queue in use by {what}
 * The queue has another user, or the device cannot lend it.
 */
#define tlvlog_put_netlink_queue_unavailable(w, error, what) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_NETLINK, \
		TLVLOG_REASON_NETLINK_QUEUE_UNAVAILABLE, TLVLOG_SEVERITY_ERROR, (what))
#define tlvlog_explain_netlink_queue_unavailable(error, what) \
	tlvlog_where_logged_(tlvlog_put_netlink_queue_unavailable( \
		tlvlog_w_, (error), (what)), (error))

/*
 * No DMA-capable device found for netmem TX
 * The device is not set up for a memory provider.
 */
#define tlvlog_put_netlink_queue_memory_setup(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_NETLINK, \
		TLVLOG_REASON_NETLINK_QUEUE_MEMORY_SETUP, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_netlink_queue_memory_setup(error) \
	tlvlog_where_logged_(tlvlog_put_netlink_queue_memory_setup( \
		tlvlog_w_, (error)), (error))

/*
 * hash field config is not symmetric
 * Symmetric receive hashing needs source and destination fields in pairs.
 */
#define tlvlog_put_netlink_hash_not_symmetric(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_NETLINK, \
		TLVLOG_REASON_NETLINK_HASH_NOT_SYMMETRIC, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_netlink_hash_not_symmetric(error) \
	tlvlog_where_logged_(tlvlog_put_netlink_hash_not_symmetric( \
		tlvlog_w_, (error)), (error))

/*
 * Protocol mismatch for filter with specified priority
 * Filters with the same preference must have the same protocol.
 */
#define tlvlog_put_netlink_filter_protocol_mismatch(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_NETLINK, \
		TLVLOG_REASON_NETLINK_FILTER_PROTOCOL_MISMATCH, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_netlink_filter_protocol_mismatch(error) \
	tlvlog_where_logged_(tlvlog_put_netlink_filter_protocol_mismatch( \
		tlvlog_w_, (error)), (error))

/*
 * BPF qdisc only supported on root or mq
 * A BPF qdisc can be only the root, or a child of mq.
 */
#define tlvlog_put_netlink_qdisc_bpf_place(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_NETLINK, \
		TLVLOG_REASON_NETLINK_QDISC_BPF_PLACE, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_netlink_qdisc_bpf_place(error) \
	tlvlog_where_logged_(tlvlog_put_netlink_qdisc_bpf_place( \
		tlvlog_w_, (error)), (error))

/*
 * {filesystem}: Unknown parameter '{parameter}'
 * The file system does not have an option with this name.
 */
#define tlvlog_put_fscontext_unknown_parameter(w, error, filesystem, parameter) \
	tlvlog_put_reason_tt_((w), (error), TLVLOG_SUBSYSTEM_FSCONTEXT, \
		TLVLOG_REASON_FSCONTEXT_UNKNOWN_PARAMETER, TLVLOG_SEVERITY_ERROR, (filesystem), (parameter))
#define tlvlog_explain_fscontext_unknown_parameter(error, filesystem, parameter) \
	tlvlog_where_logged_(tlvlog_put_fscontext_unknown_parameter( \
		tlvlog_w_, (error), (filesystem), (parameter)), (error))

/*
 * {filesystem}: Bad value for '{parameter}'
 * The option does not accept this value, or this kind of value.
 */
#define tlvlog_put_fscontext_bad_value(w, error, filesystem, parameter) \
	tlvlog_put_reason_tt_((w), (error), TLVLOG_SUBSYSTEM_FSCONTEXT, \
		TLVLOG_REASON_FSCONTEXT_BAD_VALUE, TLVLOG_SEVERITY_ERROR, (filesystem), (parameter))
#define tlvlog_explain_fscontext_bad_value(error, filesystem, parameter) \
	tlvlog_where_logged_(tlvlog_put_fscontext_bad_value( \
		tlvlog_w_, (error), (filesystem), (parameter)), (error))

/*
 * {filesystem}: Bad value '{value}' for mount option '{parameter}'
 * The option does not accept this value.
 */
#define tlvlog_put_fscontext_bad_value_given(w, error, filesystem, value, parameter) \
	tlvlog_put_reason_ttt_((w), (error), TLVLOG_SUBSYSTEM_FSCONTEXT, \
		TLVLOG_REASON_FSCONTEXT_BAD_VALUE_GIVEN, TLVLOG_SEVERITY_ERROR, (filesystem), (value), (parameter))
#define tlvlog_explain_fscontext_bad_value_given(error, filesystem, value, parameter) \
	tlvlog_where_logged_(tlvlog_put_fscontext_bad_value_given( \
		tlvlog_w_, (error), (filesystem), (value), (parameter)), (error))

/*
 * {filesystem}: Unexpected value for '{parameter}'
 * The option is a flag and does not take a value.
 */
#define tlvlog_put_fscontext_unexpected_value(w, error, filesystem, parameter) \
	tlvlog_put_reason_tt_((w), (error), TLVLOG_SUBSYSTEM_FSCONTEXT, \
		TLVLOG_REASON_FSCONTEXT_UNEXPECTED_VALUE, TLVLOG_SEVERITY_ERROR, (filesystem), (parameter))
#define tlvlog_explain_fscontext_unexpected_value(error, filesystem, parameter) \
	tlvlog_where_logged_(tlvlog_put_fscontext_unexpected_value( \
		tlvlog_w_, (error), (filesystem), (parameter)), (error))

/*
 * {filesystem}: unknown value of {parameter} - {value}
 * The option does not accept this value.
 */
#define tlvlog_put_fscontext_unknown_value(w, error, filesystem, parameter, value) \
	tlvlog_put_reason_ttt_((w), (error), TLVLOG_SUBSYSTEM_FSCONTEXT, \
		TLVLOG_REASON_FSCONTEXT_UNKNOWN_VALUE, TLVLOG_SEVERITY_ERROR, (filesystem), (parameter), (value))
#define tlvlog_explain_fscontext_unknown_value(error, filesystem, parameter, value) \
	tlvlog_where_logged_(tlvlog_put_fscontext_unknown_value( \
		tlvlog_w_, (error), (filesystem), (parameter), (value)), (error))

/*
 * {filesystem}: unsupported {parameter} option - {value}
 * The option does not accept this value.
 */
#define tlvlog_put_fscontext_unsupported_value(w, error, filesystem, parameter, value) \
	tlvlog_put_reason_ttt_((w), (error), TLVLOG_SUBSYSTEM_FSCONTEXT, \
		TLVLOG_REASON_FSCONTEXT_UNSUPPORTED_VALUE, TLVLOG_SEVERITY_ERROR, (filesystem), (parameter), (value))
#define tlvlog_explain_fscontext_unsupported_value(error, filesystem, parameter, value) \
	tlvlog_where_logged_(tlvlog_put_fscontext_unsupported_value( \
		tlvlog_w_, (error), (filesystem), (parameter), (value)), (error))

/*
 * Non-string source
 * The source is not a string.
 */
#define tlvlog_put_fscontext_non_string_source(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_FSCONTEXT, \
		TLVLOG_REASON_FSCONTEXT_NON_STRING_SOURCE, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_fscontext_non_string_source(error) \
	tlvlog_where_logged_(tlvlog_put_fscontext_non_string_source( \
		tlvlog_w_, (error)), (error))

/*
 * Multiple sources
 * The caller set the source twice.
 */
#define tlvlog_put_fscontext_multiple_sources(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_FSCONTEXT, \
		TLVLOG_REASON_FSCONTEXT_MULTIPLE_SOURCES, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_fscontext_multiple_sources(error) \
	tlvlog_where_logged_(tlvlog_put_fscontext_multiple_sources( \
		tlvlog_w_, (error)), (error))

/*
 * {filesystem}: Multiple sources specified
 * The caller set the source twice.
 */
#define tlvlog_put_fscontext_multiple_sources_specified(w, error, filesystem) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_FSCONTEXT, \
		TLVLOG_REASON_FSCONTEXT_MULTIPLE_SOURCES_SPECIFIED, TLVLOG_SEVERITY_ERROR, (filesystem))
#define tlvlog_explain_fscontext_multiple_sources_specified(error, filesystem) \
	tlvlog_where_logged_(tlvlog_put_fscontext_multiple_sources_specified( \
		tlvlog_w_, (error), (filesystem)), (error))

/*
 * No source specified
 * The file system needs a device, but the caller did not set one.
 */
#define tlvlog_put_fscontext_no_source(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_FSCONTEXT, \
		TLVLOG_REASON_FSCONTEXT_NO_SOURCE, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_fscontext_no_source(error) \
	tlvlog_where_logged_(tlvlog_put_fscontext_no_source( \
		tlvlog_w_, (error)), (error))

/*
 * {source}: Can't lookup blockdev
 * The source is not a block device, or does not exist.
 */
#define tlvlog_put_fscontext_device_not_found(w, error, source) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_FSCONTEXT, \
		TLVLOG_REASON_FSCONTEXT_DEVICE_NOT_FOUND, TLVLOG_SEVERITY_ERROR, (source))
#define tlvlog_explain_fscontext_device_not_found(error, source) \
	tlvlog_where_logged_(tlvlog_put_fscontext_device_not_found( \
		tlvlog_w_, (error), (source)), (error))

/*
 * {source}: Can't open blockdev
 * The kernel cannot open the block device, or cannot open it for writing.
 */
#define tlvlog_put_fscontext_device_not_opened(w, error, source) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_FSCONTEXT, \
		TLVLOG_REASON_FSCONTEXT_DEVICE_NOT_OPENED, TLVLOG_SEVERITY_ERROR, (source))
#define tlvlog_explain_fscontext_device_not_opened(error, source) \
	tlvlog_where_logged_(tlvlog_put_fscontext_device_not_opened( \
		tlvlog_w_, (error), (source)), (error))

/*
 * {filesystem}: Unknown subsys name '{parameter}'
 * The kernel does not have a control group subsystem with this name.
 */
#define tlvlog_put_fscontext_unknown_subsystem(w, error, filesystem, parameter) \
	tlvlog_put_reason_tt_((w), (error), TLVLOG_SUBSYSTEM_FSCONTEXT, \
		TLVLOG_REASON_FSCONTEXT_UNKNOWN_SUBSYSTEM, TLVLOG_SEVERITY_ERROR, (filesystem), (parameter))
#define tlvlog_explain_fscontext_unknown_subsystem(error, filesystem, parameter) \
	tlvlog_where_logged_(tlvlog_put_fscontext_unknown_subsystem( \
		tlvlog_w_, (error), (filesystem), (parameter)), (error))

/*
 * {filesystem}: Kernel not built with {option}
 * The option needs a feature that this kernel was built without.
 */
#define tlvlog_put_fscontext_kernel_not_built(w, error, filesystem, option) \
	tlvlog_put_reason_tt_((w), (error), TLVLOG_SUBSYSTEM_FSCONTEXT, \
		TLVLOG_REASON_FSCONTEXT_KERNEL_NOT_BUILT, TLVLOG_SEVERITY_ERROR, (filesystem), (option))
#define tlvlog_explain_fscontext_kernel_not_built(error, filesystem, option) \
	tlvlog_where_logged_(tlvlog_put_fscontext_kernel_not_built( \
		tlvlog_w_, (error), (filesystem), (option)), (error))

/*
 * {filesystem}: {name} is not a directory
 * The option takes a directory, but the path names something else.
 */
#define tlvlog_put_fscontext_not_a_directory(w, error, filesystem, name) \
	tlvlog_put_reason_tt_((w), (error), TLVLOG_SUBSYSTEM_FSCONTEXT, \
		TLVLOG_REASON_FSCONTEXT_NOT_A_DIRECTORY, TLVLOG_SEVERITY_ERROR, (filesystem), (name))
#define tlvlog_explain_fscontext_not_a_directory(error, filesystem, name) \
	tlvlog_where_logged_(tlvlog_put_fscontext_not_a_directory( \
		tlvlog_w_, (error), (filesystem), (name)), (error))

/*
 * {filesystem}: No changes allowed in reconfigure
 * A mounted file system of this type cannot change its options.
 */
#define tlvlog_put_fscontext_reconfigure_refused(w, error, filesystem) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_FSCONTEXT, \
		TLVLOG_REASON_FSCONTEXT_RECONFIGURE_REFUSED, TLVLOG_SEVERITY_ERROR, (filesystem))
#define tlvlog_explain_fscontext_reconfigure_refused(error, filesystem) \
	tlvlog_where_logged_(tlvlog_put_fscontext_reconfigure_refused( \
		tlvlog_w_, (error), (filesystem)), (error))

/*
 * Invalid/unusable pipe
 * The descriptor is not a pipe that the file system can use.
 */
#define tlvlog_put_fscontext_invalid_pipe(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_FSCONTEXT, \
		TLVLOG_REASON_FSCONTEXT_INVALID_PIPE, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_fscontext_invalid_pipe(error) \
	tlvlog_where_logged_(tlvlog_put_fscontext_invalid_pipe( \
		tlvlog_w_, (error)), (error))

/*
 * {filesystem}: Invalid rootmode
 * The mode of the root does not have a valid file type.
 */
#define tlvlog_put_fscontext_invalid_rootmode(w, error, filesystem) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_FSCONTEXT, \
		TLVLOG_REASON_FSCONTEXT_INVALID_ROOTMODE, TLVLOG_SEVERITY_ERROR, (filesystem))
#define tlvlog_explain_fscontext_invalid_rootmode(error, filesystem) \
	tlvlog_where_logged_(tlvlog_put_fscontext_invalid_rootmode( \
		tlvlog_w_, (error), (filesystem)), (error))

/*
 * {filesystem}: Deprecated parameter '{parameter}'
 * The option no longer has an effect and may be rejected in future.
 */
#define tlvlog_put_fscontext_deprecated_parameter(w, error, filesystem, parameter) \
	tlvlog_put_reason_tt_((w), (error), TLVLOG_SUBSYSTEM_FSCONTEXT, \
		TLVLOG_REASON_FSCONTEXT_DEPRECATED_PARAMETER, TLVLOG_SEVERITY_WARNING, (filesystem), (parameter))
#define tlvlog_explain_fscontext_deprecated_parameter(error, filesystem, parameter) \
	tlvlog_where_logged_(tlvlog_put_fscontext_deprecated_parameter( \
		tlvlog_w_, (error), (filesystem), (parameter)), (error))

/*
 * {filesystem}: {parameter} out of range
 * The number is outside the range that the option accepts.
 */
#define tlvlog_put_fscontext_value_out_of_range(w, error, filesystem, parameter) \
	tlvlog_put_reason_tt_((w), (error), TLVLOG_SUBSYSTEM_FSCONTEXT, \
		TLVLOG_REASON_FSCONTEXT_VALUE_OUT_OF_RANGE, TLVLOG_SEVERITY_ERROR, (filesystem), (parameter))
#define tlvlog_explain_fscontext_value_out_of_range(error, filesystem, parameter) \
	tlvlog_where_logged_(tlvlog_put_fscontext_value_out_of_range( \
		tlvlog_w_, (error), (filesystem), (parameter)), (error))

/*
 * {filesystem}: {parameter} respecified
 * The caller gave the option twice.
 */
#define tlvlog_put_fscontext_cgroup_option_repeated(w, error, filesystem, parameter) \
	tlvlog_put_reason_tt_((w), (error), TLVLOG_SUBSYSTEM_FSCONTEXT, \
		TLVLOG_REASON_FSCONTEXT_CGROUP_OPTION_REPEATED, TLVLOG_SEVERITY_ERROR, (filesystem), (parameter))
#define tlvlog_explain_fscontext_cgroup_option_repeated(error, filesystem, parameter) \
	tlvlog_where_logged_(tlvlog_put_fscontext_cgroup_option_repeated( \
		tlvlog_w_, (error), (filesystem), (parameter)), (error))

/*
 * {filesystem}: Invalid name
 * The hierarchy's name is empty, longer than 63 characters, or has a character
 * other than letters, digits, dot, hyphen and underscore.
 */
#define tlvlog_put_fscontext_cgroup_name_invalid(w, error, filesystem) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_FSCONTEXT, \
		TLVLOG_REASON_FSCONTEXT_CGROUP_NAME_INVALID, TLVLOG_SEVERITY_ERROR, (filesystem))
#define tlvlog_explain_fscontext_cgroup_name_invalid(error, filesystem) \
	tlvlog_where_logged_(tlvlog_put_fscontext_cgroup_name_invalid( \
		tlvlog_w_, (error), (filesystem)), (error))

/*
 * {filesystem}: Need name or subsystem set
 * The options for the hierarchy do not go together. It needs a controller or a
 * name, and all and none exclude other controllers.
 */
#define tlvlog_put_fscontext_cgroup_controllers(w, error, filesystem) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_FSCONTEXT, \
		TLVLOG_REASON_FSCONTEXT_CGROUP_CONTROLLERS, TLVLOG_SEVERITY_ERROR, (filesystem))
#define tlvlog_explain_fscontext_cgroup_controllers(error, filesystem) \
	tlvlog_where_logged_(tlvlog_put_fscontext_cgroup_controllers( \
		tlvlog_w_, (error), (filesystem)), (error))

/*
 * {filesystem}: Too small a size for current use
 * The new limit is below current use, or the file system was mounted without a
 * limit and cannot get one now.
 */
#define tlvlog_put_fscontext_remount_limit(w, error, filesystem) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_FSCONTEXT, \
		TLVLOG_REASON_FSCONTEXT_REMOUNT_LIMIT, TLVLOG_SEVERITY_ERROR, (filesystem))
#define tlvlog_explain_fscontext_remount_limit(error, filesystem) \
	tlvlog_where_logged_(tlvlog_put_fscontext_remount_limit( \
		tlvlog_w_, (error), (filesystem)), (error))

/*
 * {filesystem}: {what} hardlimit too large.
 * The default quota is larger than the file system supports.
 */
#define tlvlog_put_fscontext_quota_limit(w, error, filesystem, what) \
	tlvlog_put_reason_tt_((w), (error), TLVLOG_SUBSYSTEM_FSCONTEXT, \
		TLVLOG_REASON_FSCONTEXT_QUOTA_LIMIT, TLVLOG_SEVERITY_ERROR, (filesystem), (what))
#define tlvlog_explain_fscontext_quota_limit(error, filesystem, what) \
	tlvlog_where_logged_(tlvlog_put_fscontext_quota_limit( \
		tlvlog_w_, (error), (filesystem), (what)), (error))

/*
 * {filesystem}: {what} in unprivileged tmpfs mounts unsupported
 * The option needs privileges in the initial user namespace.
 */
#define tlvlog_put_fscontext_unprivileged_option(w, error, filesystem, what) \
	tlvlog_put_reason_tt_((w), (error), TLVLOG_SUBSYSTEM_FSCONTEXT, \
		TLVLOG_REASON_FSCONTEXT_UNPRIVILEGED_OPTION, TLVLOG_SEVERITY_ERROR, (filesystem), (what))
#define tlvlog_explain_fscontext_unprivileged_option(error, filesystem, what) \
	tlvlog_where_logged_(tlvlog_put_fscontext_unprivileged_option( \
		tlvlog_w_, (error), (filesystem), (what)), (error))

/*
 * {what} isn't supported
 * The image or the options use a feature that this kernel does not support.
 */
#define tlvlog_put_fscontext_feature_unsupported(w, error, what) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_FSCONTEXT, \
		TLVLOG_REASON_FSCONTEXT_FEATURE_UNSUPPORTED, TLVLOG_SEVERITY_ERROR, (what))
#define tlvlog_explain_fscontext_feature_unsupported(error, what) \
	tlvlog_where_logged_(tlvlog_put_fscontext_feature_unsupported( \
		tlvlog_w_, (error), (what)), (error))

/*
 * cannot read {what} superblock
 * The device does not hold a file system of this type, or its first blocks
 * cannot be read.
 */
#define tlvlog_put_fscontext_superblock_unreadable(w, error, what) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_FSCONTEXT, \
		TLVLOG_REASON_FSCONTEXT_SUPERBLOCK_UNREADABLE, TLVLOG_SEVERITY_ERROR, (what))
#define tlvlog_explain_fscontext_superblock_unreadable(error, what) \
	tlvlog_where_logged_(tlvlog_put_fscontext_superblock_unreadable( \
		tlvlog_w_, (error), (what)), (error))

/*
 * {what}, data probably corrupt
 * The image is damaged or truncated.
 */
#define tlvlog_put_fscontext_data_corrupt(w, error, what) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_FSCONTEXT, \
		TLVLOG_REASON_FSCONTEXT_DATA_CORRUPT, TLVLOG_SEVERITY_ERROR, (what))
#define tlvlog_explain_fscontext_data_corrupt(error, what) \
	tlvlog_where_logged_(tlvlog_put_fscontext_data_corrupt( \
		tlvlog_w_, (error), (what)), (error))

/*
 * conflicting options: {what}
 * Two options of the overlay exclude each other.
 */
#define tlvlog_put_fscontext_overlay_options(w, error, what) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_FSCONTEXT, \
		TLVLOG_REASON_FSCONTEXT_OVERLAY_OPTIONS, TLVLOG_SEVERITY_ERROR, (what))
#define tlvlog_explain_fscontext_overlay_options(error, what) \
	tlvlog_where_logged_(tlvlog_put_fscontext_overlay_options( \
		tlvlog_w_, (error), (what)), (error))

/*
 * missing '{parameter}'
 * An overlay needs lowerdir, and with upperdir it also needs workdir.
 */
#define tlvlog_put_fscontext_overlay_directory_missing(w, error, parameter) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_FSCONTEXT, \
		TLVLOG_REASON_FSCONTEXT_OVERLAY_DIRECTORY_MISSING, TLVLOG_SEVERITY_ERROR, (parameter))
#define tlvlog_explain_fscontext_overlay_directory_missing(error, parameter) \
	tlvlog_where_logged_(tlvlog_put_fscontext_overlay_directory_missing( \
		tlvlog_w_, (error), (parameter)), (error))

/*
 * workdir and upperdir must {what}
 * upperdir and workdir are not on the same mount, or one contains the other.
 */
#define tlvlog_put_fscontext_overlay_directories(w, error, what) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_FSCONTEXT, \
		TLVLOG_REASON_FSCONTEXT_OVERLAY_DIRECTORIES, TLVLOG_SEVERITY_ERROR, (what))
#define tlvlog_explain_fscontext_overlay_directories(error, what) \
	tlvlog_where_logged_(tlvlog_put_fscontext_overlay_directories( \
		tlvlog_w_, (error), (what)), (error))

/*
 * failed to resolve '{value}': {what}
 * The kernel cannot find a directory of the overlay, or the list of lower
 * directories is malformed or too long.
 */
#define tlvlog_put_fscontext_overlay_path(w, error, value, what) \
	tlvlog_put_reason_tt_((w), (error), TLVLOG_SUBSYSTEM_FSCONTEXT, \
		TLVLOG_REASON_FSCONTEXT_OVERLAY_PATH, TLVLOG_SEVERITY_ERROR, (value), (what))
#define tlvlog_explain_fscontext_overlay_path(error, value, what) \
	tlvlog_where_logged_(tlvlog_put_fscontext_overlay_path( \
		tlvlog_w_, (error), (value), (what)), (error))

/*
 * upper fs missing required features.
 * The file system of upperdir lacks something that an overlay needs: xattrs,
 * RENAME_WHITEOUT or d_type.
 */
#define tlvlog_put_fscontext_overlay_upper_features(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_FSCONTEXT, \
		TLVLOG_REASON_FSCONTEXT_OVERLAY_UPPER_FEATURES, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_fscontext_overlay_upper_features(error) \
	tlvlog_where_logged_(tlvlog_put_fscontext_overlay_upper_features( \
		tlvlog_w_, (error)), (error))

/*
 * {what} requires permission to access trusted xattrs
 * The option needs CAP_SYS_ADMIN in the initial user namespace.
 */
#define tlvlog_put_fscontext_overlay_permission(w, error, what) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_FSCONTEXT, \
		TLVLOG_REASON_FSCONTEXT_OVERLAY_PERMISSION, TLVLOG_SEVERITY_ERROR, (what))
#define tlvlog_explain_fscontext_overlay_permission(error, what) \
	tlvlog_where_logged_(tlvlog_put_fscontext_overlay_permission( \
		tlvlog_w_, (error), (what)), (error))

/*
 * unrecognized mount option "{parameter}" or missing value
 * The file system does not have an option with this name, or the option needs
 * a value.
 */
#define tlvlog_put_fscontext_option_unrecognised(w, error, parameter) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_FSCONTEXT, \
		TLVLOG_REASON_FSCONTEXT_OPTION_UNRECOGNISED, TLVLOG_SEVERITY_ERROR, (parameter))
#define tlvlog_explain_fscontext_option_unrecognised(error, parameter) \
	tlvlog_where_logged_(tlvlog_put_fscontext_option_unrecognised( \
		tlvlog_w_, (error), (parameter)), (error))

/*
 * program {program}: the kernel refused to load it
 * The kernel rejected the program, and no verifier log says why.
 */
#define tlvlog_put_loader_program_refused(w, error, program) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_LOADER, \
		TLVLOG_REASON_LOADER_PROGRAM_REFUSED, TLVLOG_SEVERITY_ERROR, (program))
#define tlvlog_explain_loader_program_refused(error, program) \
	tlvlog_where_logged_(tlvlog_put_loader_program_refused( \
		tlvlog_w_, (error), (program)), (error))

/*
 * program {program}: failed to load, without a verifier log
 * The loader reports that a program failed to load, but did not print the
 * verifier log.
 */
#define tlvlog_put_loader_verifier_log_missing(w, error, program) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_LOADER, \
		TLVLOG_REASON_LOADER_VERIFIER_LOG_MISSING, TLVLOG_SEVERITY_ERROR, (program))
#define tlvlog_explain_loader_verifier_log_missing(error, program) \
	tlvlog_where_logged_(tlvlog_put_loader_verifier_log_missing( \
		tlvlog_w_, (error), (program)), (error))

/*
 * object {object}: failed to load
 * The loader gave up on the object. An earlier line says why, but is missing
 * from this text.
 */
#define tlvlog_put_loader_load_failed(w, error, object) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_LOADER, \
		TLVLOG_REASON_LOADER_LOAD_FAILED, TLVLOG_SEVERITY_ERROR, (object))
#define tlvlog_explain_loader_load_failed(error, object) \
	tlvlog_where_logged_(tlvlog_put_loader_load_failed( \
		tlvlog_w_, (error), (object)), (error))

/*
 * map '{object}': failed to create
 * BPF_MAP_CREATE failed for this map.
 */
#define tlvlog_put_loader_map_not_created(w, error, object) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_LOADER, \
		TLVLOG_REASON_LOADER_MAP_NOT_CREATED, TLVLOG_SEVERITY_ERROR, (object))
#define tlvlog_explain_loader_map_not_created(error, object) \
	tlvlog_where_logged_(tlvlog_put_loader_map_not_created( \
		tlvlog_w_, (error), (object)), (error))

/*
 * map '{object}': created without BTF
 * The kernel rejected the map with its BTF, and the loader tried again
 * without.
 */
#define tlvlog_put_loader_map_created_without_btf(w, error, object) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_LOADER, \
		TLVLOG_REASON_LOADER_MAP_CREATED_WITHOUT_BTF, TLVLOG_SEVERITY_WARNING, (object))
#define tlvlog_explain_loader_map_created_without_btf(error, object) \
	tlvlog_where_logged_(tlvlog_put_loader_map_created_without_btf( \
		tlvlog_w_, (error), (object)), (error))

/*
 * map '{object}': its definition is invalid
 * The loader cannot read the definition of a map in the object file.
 */
#define tlvlog_put_loader_map_definition_invalid(w, error, object) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_LOADER, \
		TLVLOG_REASON_LOADER_MAP_DEFINITION_INVALID, TLVLOG_SEVERITY_ERROR, (object))
#define tlvlog_explain_loader_map_definition_invalid(error, object) \
	tlvlog_where_logged_(tlvlog_put_loader_map_definition_invalid( \
		tlvlog_w_, (error), (object)), (error))

/*
 * map '{object}': the pinned map cannot be reused
 * A map with other type, sizes or flags is already pinned under this name.
 */
#define tlvlog_put_loader_map_not_reused(w, error, object) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_LOADER, \
		TLVLOG_REASON_LOADER_MAP_NOT_REUSED, TLVLOG_SEVERITY_ERROR, (object))
#define tlvlog_explain_loader_map_not_reused(error, object) \
	tlvlog_where_logged_(tlvlog_put_loader_map_not_reused( \
		tlvlog_w_, (error), (object)), (error))

/*
 * map '{object}': its initial contents could not be set
 * The loader created the map, but could not write or freeze its initial
 * contents.
 */
#define tlvlog_put_loader_map_not_filled(w, error, object) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_LOADER, \
		TLVLOG_REASON_LOADER_MAP_NOT_FILLED, TLVLOG_SEVERITY_ERROR, (object))
#define tlvlog_explain_loader_map_not_filled(error, object) \
	tlvlog_where_logged_(tlvlog_put_loader_map_not_filled( \
		tlvlog_w_, (error), (object)), (error))

/*
 * {object}: failed to pin
 * The loader loaded the object but could not pin it in the BPF file system.
 */
#define tlvlog_put_loader_pin_failed(w, error, object) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_LOADER, \
		TLVLOG_REASON_LOADER_PIN_FAILED, TLVLOG_SEVERITY_ERROR, (object))
#define tlvlog_explain_loader_pin_failed(error, object) \
	tlvlog_where_logged_(tlvlog_put_loader_pin_failed( \
		tlvlog_w_, (error), (object)), (error))

/*
 * the BTF of the running kernel was not found
 * The loader cannot read the types of the running kernel.
 */
#define tlvlog_put_loader_kernel_btf_missing(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_LOADER, \
		TLVLOG_REASON_LOADER_KERNEL_BTF_MISSING, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_loader_kernel_btf_missing(error) \
	tlvlog_where_logged_(tlvlog_put_loader_kernel_btf_missing( \
		tlvlog_w_, (error)), (error))

/*
 * {object}: the object file lacks BTF
 * The object needs BTF, but its BTF is missing or damaged.
 */
#define tlvlog_put_loader_object_btf_missing(w, error, object) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_LOADER, \
		TLVLOG_REASON_LOADER_OBJECT_BTF_MISSING, TLVLOG_SEVERITY_ERROR, (object))
#define tlvlog_explain_loader_object_btf_missing(error, object) \
	tlvlog_where_logged_(tlvlog_put_loader_object_btf_missing( \
		tlvlog_w_, (error), (object)), (error))

/*
 * the kernel refused the BTF of the object
 * The kernel rejected the object's BTF, which the object cannot do without.
 */
#define tlvlog_put_loader_object_btf_refused(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_LOADER, \
		TLVLOG_REASON_LOADER_OBJECT_BTF_REFUSED, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_loader_object_btf_refused(error) \
	tlvlog_where_logged_(tlvlog_put_loader_object_btf_refused( \
		tlvlog_w_, (error)), (error))

/*
 * the kernel refused the BTF of the object; the loader goes on without
 * The kernel rejected the object's BTF, and the loader goes on without it.
 */
#define tlvlog_put_loader_object_btf_ignored(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_LOADER, \
		TLVLOG_REASON_LOADER_OBJECT_BTF_IGNORED, TLVLOG_SEVERITY_WARNING)
#define tlvlog_explain_loader_object_btf_ignored(error) \
	tlvlog_where_logged_(tlvlog_put_loader_object_btf_ignored( \
		tlvlog_w_, (error)), (error))

/*
 * '{object}' is not in the BTF of the kernel
 * The kernel's BTF does not have the function, tracepoint or hook to attach
 * to, so the loader did not load the program.
 */
#define tlvlog_put_loader_attach_target_not_found(w, error, object) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_LOADER, \
		TLVLOG_REASON_LOADER_ATTACH_TARGET_NOT_FOUND, TLVLOG_SEVERITY_ERROR, (object))
#define tlvlog_explain_loader_attach_target_not_found(error, object) \
	tlvlog_where_logged_(tlvlog_put_loader_attach_target_not_found( \
		tlvlog_w_, (error), (object)), (error))

/*
 * program {program}: no attach target is given
 * The program type needs a target at load time, but neither the section name
 * nor the caller gives one.
 */
#define tlvlog_put_loader_attach_target_missing(w, error, program) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_LOADER, \
		TLVLOG_REASON_LOADER_ATTACH_TARGET_MISSING, TLVLOG_SEVERITY_ERROR, (program))
#define tlvlog_explain_loader_attach_target_missing(error, program) \
	tlvlog_where_logged_(tlvlog_put_loader_attach_target_missing( \
		tlvlog_w_, (error), (program)), (error))

/*
 * program {program}: failed to attach
 * The kernel loaded the program but refused to attach it.
 */
#define tlvlog_put_loader_attach_refused(w, error, program) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_LOADER, \
		TLVLOG_REASON_LOADER_ATTACH_REFUSED, TLVLOG_SEVERITY_ERROR, (program))
#define tlvlog_explain_loader_attach_refused(error, program) \
	tlvlog_where_logged_(tlvlog_put_loader_attach_refused( \
		tlvlog_w_, (error), (program)), (error))

/*
 * '{object}': there is no such function or tracepoint to probe
 * The function or tracepoint to probe does not exist, or may not be probed.
 */
#define tlvlog_put_loader_probe_not_found(w, error, object) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_LOADER, \
		TLVLOG_REASON_LOADER_PROBE_NOT_FOUND, TLVLOG_SEVERITY_ERROR, (object))
#define tlvlog_explain_loader_probe_not_found(error, object) \
	tlvlog_where_logged_(tlvlog_put_loader_probe_not_found( \
		tlvlog_w_, (error), (object)), (error))

/*
 * extern '{object}': not found in the kernel
 * The object refers to a variable or kfunc that neither the kernel nor its
 * loaded modules have.
 */
#define tlvlog_put_loader_kernel_symbol_not_found(w, error, object) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_LOADER, \
		TLVLOG_REASON_LOADER_KERNEL_SYMBOL_NOT_FOUND, TLVLOG_SEVERITY_ERROR, (object))
#define tlvlog_explain_loader_kernel_symbol_not_found(error, object) \
	tlvlog_where_logged_(tlvlog_put_loader_kernel_symbol_not_found( \
		tlvlog_w_, (error), (object)), (error))

/*
 * extern '{object}': the kernel declares it with another type
 * The kernel has a variable or function with this name but another type.
 */
#define tlvlog_put_loader_kernel_symbol_incompatible(w, error, object) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_LOADER, \
		TLVLOG_REASON_LOADER_KERNEL_SYMBOL_INCOMPATIBLE, TLVLOG_SEVERITY_ERROR, (object))
#define tlvlog_explain_loader_kernel_symbol_incompatible(error, object) \
	tlvlog_where_logged_(tlvlog_put_loader_kernel_symbol_incompatible( \
		tlvlog_w_, (error), (object)), (error))

/*
 * '{object}': the configuration of the kernel cannot be read
 * The object uses an extern __kconfig variable. The loader found neither
 * /proc/config.gz nor a /boot/config file, or not this option in it.
 */
#define tlvlog_put_loader_kernel_config_unreadable(w, error, object) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_LOADER, \
		TLVLOG_REASON_LOADER_KERNEL_CONFIG_UNREADABLE, TLVLOG_SEVERITY_ERROR, (object))
#define tlvlog_explain_loader_kernel_config_unreadable(error, object) \
	tlvlog_where_logged_(tlvlog_put_loader_kernel_config_unreadable( \
		tlvlog_w_, (error), (object)), (error))

/*
 * CO-RE relocations failed
 * The loader could not adapt the program to this kernel's types, and stopped
 * before loading anything.
 */
#define tlvlog_put_loader_core_relocations_failed(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_LOADER, \
		TLVLOG_REASON_LOADER_CORE_RELOCATIONS_FAILED, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_loader_core_relocations_failed(error) \
	tlvlog_where_logged_(tlvlog_put_loader_core_relocations_failed( \
		tlvlog_w_, (error)), (error))

/*
 * CO-RE relocation {index}: several types match and they disagree
 * The kernel's BTF has several types with this name, and the field has a
 * different offset in each.
 */
#define tlvlog_put_loader_core_relocation_ambiguous(w, error, index) \
	tlvlog_put_reason_u_((w), (error), TLVLOG_SUBSYSTEM_LOADER, \
		TLVLOG_REASON_LOADER_CORE_RELOCATION_AMBIGUOUS, TLVLOG_SEVERITY_ERROR, (index))
#define tlvlog_explain_loader_core_relocation_ambiguous(error, index) \
	tlvlog_where_logged_(tlvlog_put_loader_core_relocation_ambiguous( \
		tlvlog_w_, (error), (index)), (error))

/*
 * CO-RE relocation {index}: no type of the kernel matches
 * The kernel does not have the type or field. The loader made the instruction
 * invalid, which matters only if the verifier reaches it.
 */
#define tlvlog_put_loader_core_relocation_unmatched(w, error, index) \
	tlvlog_put_reason_u_((w), (error), TLVLOG_SUBSYSTEM_LOADER, \
		TLVLOG_REASON_LOADER_CORE_RELOCATION_UNMATCHED, TLVLOG_SEVERITY_INFO, (index))
#define tlvlog_explain_loader_core_relocation_unmatched(error, index) \
	tlvlog_where_logged_(tlvlog_put_loader_core_relocation_unmatched( \
		tlvlog_w_, (error), (index)), (error))

/*
 * '{section}': this section name does not imply a program type
 * The loader cannot derive a program type from this section name.
 */
#define tlvlog_put_loader_program_type_unknown(w, error, section) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_LOADER, \
		TLVLOG_REASON_LOADER_PROGRAM_TYPE_UNKNOWN, TLVLOG_SEVERITY_ERROR, (section))
#define tlvlog_explain_loader_program_type_unknown(error, section) \
	tlvlog_where_logged_(tlvlog_put_loader_program_type_unknown( \
		tlvlog_w_, (error), (section)), (error))

/*
 * the limit of locked memory may be too low
 * Before Linux 5.11 maps and programs count against RLIMIT_MEMLOCK, and the
 * call fails with EPERM at the limit.
 */
#define tlvlog_put_loader_memory_lock_limit(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_LOADER, \
		TLVLOG_REASON_LOADER_MEMORY_LOCK_LIMIT, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_loader_memory_lock_limit(error) \
	tlvlog_where_logged_(tlvlog_put_loader_memory_lock_limit( \
		tlvlog_w_, (error)), (error))

/*
 * the process may not use BPF
 * The process lacks a privilege that the operation needs.
 */
#define tlvlog_put_loader_not_permitted(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_LOADER, \
		TLVLOG_REASON_LOADER_NOT_PERMITTED, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_loader_not_permitted(error) \
	tlvlog_where_logged_(tlvlog_put_loader_not_permitted( \
		tlvlog_w_, (error)), (error))

/*
 * the kernel does not load even a trivial program
 * The kernel rejected the loader's first test program, so the loader tried
 * nothing else.
 */
#define tlvlog_put_loader_bpf_unavailable(w, error) \
	tlvlog_put_reason_none_((w), (error), TLVLOG_SUBSYSTEM_LOADER, \
		TLVLOG_REASON_LOADER_BPF_UNAVAILABLE, TLVLOG_SEVERITY_ERROR)
#define tlvlog_explain_loader_bpf_unavailable(error) \
	tlvlog_where_logged_(tlvlog_put_loader_bpf_unavailable( \
		tlvlog_w_, (error)), (error))

/*
 * '{object}': the object file cannot be read
 * The object file is missing, or is not an ELF file for BPF.
 */
#define tlvlog_put_loader_object_unreadable(w, error, object) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_LOADER, \
		TLVLOG_REASON_LOADER_OBJECT_UNREADABLE, TLVLOG_SEVERITY_ERROR, (object))
#define tlvlog_explain_loader_object_unreadable(error, object) \
	tlvlog_where_logged_(tlvlog_put_loader_object_unreadable( \
		tlvlog_w_, (error), (object)), (error))

/*
 * program {program}: a reference to '{object}' cannot be resolved
 * An instruction refers to a symbol that is not a map, function or global
 * variable known to the loader.
 */
#define tlvlog_put_loader_object_reference_invalid(w, error, program, object) \
	tlvlog_put_reason_tt_((w), (error), TLVLOG_SUBSYSTEM_LOADER, \
		TLVLOG_REASON_LOADER_OBJECT_REFERENCE_INVALID, TLVLOG_SEVERITY_ERROR, (program), (object))
#define tlvlog_explain_loader_object_reference_invalid(error, program, object) \
	tlvlog_where_logged_(tlvlog_put_loader_object_reference_invalid( \
		tlvlog_w_, (error), (program), (object)), (error))

/*
 * struct_ops '{object}': not in the BTF of the kernel
 * This kernel does not have the struct_ops, or lacks a member that the object
 * sets.
 */
#define tlvlog_put_loader_struct_ops_unsupported(w, error, object) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_LOADER, \
		TLVLOG_REASON_LOADER_STRUCT_OPS_UNSUPPORTED, TLVLOG_SEVERITY_ERROR, (object))
#define tlvlog_explain_loader_struct_ops_unsupported(error, object) \
	tlvlog_where_logged_(tlvlog_put_loader_struct_ops_unsupported( \
		tlvlog_w_, (error), (object)), (error))

/*
 * {message}: this kernel does not have it
 * The loader probed the kernel for a feature it needs, and the kernel does not
 * have it.
 */
#define tlvlog_put_loader_feature_missing(w, error, message) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_LOADER, \
		TLVLOG_REASON_LOADER_FEATURE_MISSING, TLVLOG_SEVERITY_ERROR, (message))
#define tlvlog_explain_loader_feature_missing(error, message) \
	tlvlog_where_logged_(tlvlog_put_loader_feature_missing( \
		tlvlog_w_, (error), (message)), (error))

/*
 * assertion failed: {message}
 * The PREVAIL verifier of eBPF for Windows could not prove that the assertion
 * holds on every path.
 */
#define tlvlog_put_loader_assertion_failed(w, error, message) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_LOADER, \
		TLVLOG_REASON_LOADER_ASSERTION_FAILED, TLVLOG_SEVERITY_ERROR, (message))
#define tlvlog_explain_loader_assertion_failed(error, message) \
	tlvlog_where_logged_(tlvlog_put_loader_assertion_failed( \
		tlvlog_w_, (error), (message)), (error))

/*
 * '{object}': the object has no such program, map or section
 * The caller asked for a program, map or section that the object does not
 * have.
 */
#define tlvlog_put_loader_program_not_found(w, error, object) \
	tlvlog_put_reason_t_((w), (error), TLVLOG_SUBSYSTEM_LOADER, \
		TLVLOG_REASON_LOADER_PROGRAM_NOT_FOUND, TLVLOG_SEVERITY_ERROR, (object))
#define tlvlog_explain_loader_program_not_found(error, object) \
	tlvlog_where_logged_(tlvlog_put_loader_program_not_found( \
		tlvlog_w_, (error), (object)), (error))

/*
 * {program}: {message} is restricted by kernel lockdown
 * The kernel is locked down, as with Secure Boot, and does not let programs
 * read its memory.
 */
#define tlvlog_put_loader_locked_down(w, error, program, message) \
	tlvlog_put_reason_tt_((w), (error), TLVLOG_SUBSYSTEM_LOADER, \
		TLVLOG_REASON_LOADER_LOCKED_DOWN, TLVLOG_SEVERITY_ERROR, (program), (message))
#define tlvlog_explain_loader_locked_down(error, program, message) \
	tlvlog_where_logged_(tlvlog_put_loader_locked_down( \
		tlvlog_w_, (error), (program), (message)), (error))

/*
 * A message with numbers and text in it:
 *
 *	tlvlog_say(log, "queue %u of %s is full", number, name);
 *
 * @log is a writer, say TLVLOG_CURRENT(); where it is NULL nothing else is
 * evaluated. The message has 1,023 bytes at most: what is longer is cut in front of
 * a character. tlvlog_say() of a literal alone, without a writer, is a message in
 * the log of the current task.
 *
 * The format is printf's: flags, width, precision and * of d i u x X o c s %, with
 * hh h l ll z t j. %p prints no address, since a kernel's do not belong into a log.
 * At anything else, %f and %n too, the rest of the format is put as it is, and its
 * arguments are left alone. A precision bounds what %s reads.
 *
 * The arguments are looked at twice, as the size of a record is known before it
 * takes room. Text that somebody changes in between is cut at the size that it had.
 */
#define TLVLOG_SAY_MAX_ 1023

#if defined(__GNUC__)
#define TLVLOG_PRINTF_(format, first) __attribute__((__format__(__printf__, format, first)))
#else
#define TLVLOG_PRINTF_(format, first)
#endif

/* A list of arguments that a function may take from for its caller. */
struct tlvlog_list_ {
	__builtin_va_list arguments;
};

/* Text on its way into the open record of @w, or only counted where that is NULL. */
struct tlvlog_text_ {
	struct tlvlog_writer *w;
	__u32 most;	/* bytes that are taken */
	__u32 count;	/* bytes so far, one more than @most at most */
	__u32 whole;	/* where the last character begins that is taken whole, or is not */
	__u32 used;
	char bytes[32];
};

/* A conversion: %[flags][width][.precision]; a precision of -1 is none. */
struct tlvlog_conversion_ {
	__s32 width;
	__s32 precision;
	__u8 is_left;
	__u8 is_zeroed;
	__u8 is_marked;	/* # */
	char sign;	/* + or a blank, for what is not negative */
	char letter;
	__u8 size;	/* bytes of a number */
};

static TLVLOG_COLD_ void tlvlog_text_flush_(struct tlvlog_text_ *t)
{
	if (t->used)
		tlvlog_emit_(t->w, t->bytes, t->used);
	t->used = 0;
}

static TLVLOG_COLD_ void tlvlog_text_byte_(struct tlvlog_text_ *t, char byte)
{
	if (t->count > t->most)
		return;
	if (((__u8)byte & 0xc0) != 0x80)
		t->whole = t->count;
	if (t->count++ == t->most || !t->w)
		return;
	t->bytes[t->used++] = byte;
	if (t->used == sizeof(t->bytes))
		tlvlog_text_flush_(t);
}

static inline void tlvlog_text_fill_(struct tlvlog_text_ *t, char byte, __s32 count)
{
	while (count-- > 0 && t->count <= t->most)
		tlvlog_text_byte_(t, byte);
}

static TLVLOG_COLD_ void tlvlog_text_string_(struct tlvlog_text_ *t,
					     const struct tlvlog_conversion_ *c, const char *text)
{
	/* More than that is not taken, so that no text is read further than it matters. */
	const __s32 most = c->precision >= 0 && c->precision <= TLVLOG_SAY_MAX_ ?
		c->precision : TLVLOG_SAY_MAX_ + 1;
	__s32 i, len = 0;

	if (!text)
		text = "(null)";
	while (len < most && text[len])
		len++;
	if (!c->is_left)
		tlvlog_text_fill_(t, ' ', c->width - len);
	for (i = 0; i < len; i++)
		tlvlog_text_byte_(t, text[i]);
	if (c->is_left)
		tlvlog_text_fill_(t, ' ', c->width - len);
}

/* The remainder. In halves: a machine of 32 bits divides 64 by a library's function. */
static inline __u32 tlvlog_divide_(__u64 *number, __u32 base)
{
	const __u32 high = (__u32)(*number >> 32);
	const __u32 low = (__u32)*number;
	const __u32 middle = (high % base) << 16 | low >> 16;
	const __u32 last = (middle % base) << 16 | (low & 0xffff);

	*number = (__u64)(high / base) << 32 | (__u64)(middle / base) << 16 | last / base;
	return last % base;
}

static TLVLOG_COLD_ void tlvlog_text_number_(struct tlvlog_text_ *t,
					     const struct tlvlog_conversion_ *c, __u64 number,
					     int is_negative)
{
	const __u32 base = c->letter == 'o' ? 8 : c->letter == 'x' || c->letter == 'X' ? 16 : 10;
	const char letters = c->letter == 'X' ? 'A' - 10 : 'a' - 10;
	const char sign = is_negative ? '-' : c->sign;
	const int has_base = c->is_marked && base == 16 && number;
	char digits[22];	/* 64 bits in octal */
	__s32 count = 0, zeros, blanks;

	while (number) {
		const __u32 digit = tlvlog_divide_(&number, base);

		digits[count++] = (char)((char)digit + (digit < 10 ? '0' : letters));
	}
	zeros = (c->precision < 0 ? 1 : c->precision) - count;
	if (c->is_marked && base == 8 && zeros <= 0)
		zeros = 1;
	if (zeros < 0)
		zeros = 0;
	blanks = c->width - count - zeros - (sign != 0) - 2 * has_base;
	if (blanks > 0 && c->is_zeroed && !c->is_left && c->precision < 0) {
		zeros += blanks;
		blanks = 0;
	}
	if (!c->is_left)
		tlvlog_text_fill_(t, ' ', blanks);
	if (sign)
		tlvlog_text_byte_(t, sign);
	if (has_base) {
		tlvlog_text_byte_(t, '0');
		tlvlog_text_byte_(t, c->letter);
	}
	tlvlog_text_fill_(t, '0', zeros);
	while (count)
		tlvlog_text_byte_(t, digits[--count]);
	if (c->is_left)
		tlvlog_text_fill_(t, ' ', blanks);
}

/* A number of the format or, for *, of the arguments, bounded by what could matter. */
static inline __s32 tlvlog_text_size_(const char **format, struct tlvlog_list_ *list)
{
	__s32 size = 0;

	if (**format == '*') {
		++*format;
		size = __builtin_va_arg(list->arguments, int);
	}
	while (**format >= '0' && **format <= '9') {
		if (size <= TLVLOG_SAY_MAX_)
			size = 10 * size + (**format - '0');
		++*format;
	}
	return size > TLVLOG_SAY_MAX_ ? TLVLOG_SAY_MAX_ + 1 :
		size < -TLVLOG_SAY_MAX_ ? -TLVLOG_SAY_MAX_ - 1 : size;
}

/* How many bytes the number has that an argument of this type holds. */
static inline __u8 tlvlog_text_type_(const char **format)
{
	const char letter = **format;
	int is_double;

	switch (letter) {
	case 'h':
	case 'l':
		is_double = *++*format == letter;
		*format += is_double;
		if (letter == 'h')
			return is_double ? 1 : 2;
		return is_double ? sizeof(long long) : sizeof(long);
	case 'z':
		++*format;
		return sizeof(__SIZE_TYPE__);
	case 't':
		++*format;
		return sizeof(__PTRDIFF_TYPE__);
	case 'j':
		++*format;
		return sizeof(__INTMAX_TYPE__);
	default:
		return sizeof(int);
	}
}

/* The conversion that begins behind a %; where it ends. */
static TLVLOG_COLD_ const char *tlvlog_text_parse_(const char *format, struct tlvlog_list_ *list,
						   struct tlvlog_conversion_ *c)
{
	__builtin_memset(c, 0, sizeof(*c));
	for (;; format++) {
		if (*format == '-')
			c->is_left = 1;
		else if (*format == '0')
			c->is_zeroed = 1;
		else if (*format == '#')
			c->is_marked = 1;
		else if (*format == '+' || (*format == ' ' && !c->sign))
			c->sign = *format;
		else
			break;
	}
	c->width = tlvlog_text_size_(&format, list);
	if (c->width < 0) {
		c->is_left = 1;
		c->width = -c->width;
	}
	c->precision = -1;
	if (*format == '.') {
		format++;
		c->precision = tlvlog_text_size_(&format, list);
	}
	c->size = tlvlog_text_type_(&format);
	c->letter = *format;
	return format;
}

static inline __u64 tlvlog_text_take_(const struct tlvlog_conversion_ *c,
				      struct tlvlog_list_ *list)
{
	__u64 number = c->size <= sizeof(int) ?
		(__u64)__builtin_va_arg(list->arguments, unsigned int) :
		(__u64)__builtin_va_arg(list->arguments, unsigned long long);

	if (c->size == 1)
		number = (__u8)number;
	else if (c->size == 2)
		number = (__u16)number;
	return number;
}

/* Whether the conversion was one that is known. */
static TLVLOG_COLD_ int tlvlog_text_convert_(struct tlvlog_text_ *t, struct tlvlog_conversion_ *c,
					     struct tlvlog_list_ *list)
{
	char byte[2] = { 0, 0 };
	__u64 number, top;

	switch (c->letter) {
	case 'd':
	case 'i':
		number = tlvlog_text_take_(c, list);
		top = (__u64)1 << (8 * c->size - 1);
		if (number & top)
			tlvlog_text_number_(t, c, (top << 1) - number, 1);
		else
			tlvlog_text_number_(t, c, number, 0);
		return 1;
	case 'u':
	case 'x':
	case 'X':
	case 'o':
		c->sign = 0;
		tlvlog_text_number_(t, c, tlvlog_text_take_(c, list), 0);
		return 1;
	case 'c':
		byte[0] = (char)__builtin_va_arg(list->arguments, int);
		c->precision = 1;
		tlvlog_text_string_(t, c, byte);
		return 1;
	case 's':
		tlvlog_text_string_(t, c, __builtin_va_arg(list->arguments, const char *));
		return 1;
	case 'p':
		(void)__builtin_va_arg(list->arguments, const void *);
		tlvlog_text_string_(t, c, "(pointer)");
		return 1;
	case '%':
		tlvlog_text_byte_(t, '%');
		return 1;
	default:
		return 0;
	}
}

static TLVLOG_COLD_ void tlvlog_text_run_(struct tlvlog_text_ *t, const char *format,
					  struct tlvlog_list_ *list)
{
	struct tlvlog_conversion_ conversion;
	const char *behind;
	int is_plain = 0;

	for (; *format && t->count <= t->most; format++) {
		if (*format != '%' || is_plain) {
			tlvlog_text_byte_(t, *format);
			continue;
		}
		behind = tlvlog_text_parse_(format + 1, list, &conversion);
		if (tlvlog_text_convert_(t, &conversion, list)) {
			format = behind;
		} else {
			is_plain = 1;
			tlvlog_text_byte_(t, '%');
		}
	}
}

/* Put a message; whether it was kept. */
static TLVLOG_COLD_ TLVLOG_PRINTF_(2, 3) int tlvlog_put_text_(struct tlvlog_writer *w,
							      const char *format, ...)
{
	struct tlvlog_list_ list;
	struct tlvlog_text_ text;

	__builtin_memset(&text, 0, sizeof(text));
	text.most = TLVLOG_SAY_MAX_;
	__builtin_va_start(list.arguments, format);
	tlvlog_text_run_(&text, format, &list);
	__builtin_va_end(list.arguments);

	if (text.count <= text.most)
		text.most = text.count;
	else if (text.most - text.whole < 4)
		text.most = text.whole;	/* else that is no UTF-8 */
	text.count = 0;
	text.w = w;
	tlvlog_begin_(w, TLVLOG_TYPE_STRING, TLVLOG_SEVERITY_INFO,
		      (__u64)TLVLOG_HEADER_SIZE_ + text.most);
	__builtin_va_start(list.arguments, format);
	tlvlog_text_run_(&text, format, &list);
	__builtin_va_end(list.arguments);
	tlvlog_text_flush_(&text);
	return tlvlog_commit(w);
}

#ifdef __GNUC__	/* C90 has no macros with "..."; these compilers have them in every mode */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wvariadic-macros"
#endif

#ifdef TLVLOG_NO_STRINGS
/* Nothing is evaluated; the compiler has looked at the arguments all the same. */
#define tlvlog_say_text_(w, ...) ((void)sizeof(tlvlog_put_text_((w), __VA_ARGS__)))
#else
#define tlvlog_say_text_(w, ...) (__extension__ ({ \
	struct tlvlog_writer *const tlvlog_w_ = (w); \
	\
	if (tlvlog_w_) \
		(void)tlvlog_put_text_(tlvlog_w_, __VA_ARGS__); \
	(void)0; \
}))
#endif

/* A literal alone, or a writer, a format and up to thirty arguments. */
#define tlvlog_say(...) \
	tlvlog_say_which_(__VA_ARGS__, \
			  tlvlog_say_text_, tlvlog_say_text_, tlvlog_say_text_, tlvlog_say_text_, \
			  tlvlog_say_text_, tlvlog_say_text_, tlvlog_say_text_, tlvlog_say_text_, \
			  tlvlog_say_text_, tlvlog_say_text_, tlvlog_say_text_, tlvlog_say_text_, \
			  tlvlog_say_text_, tlvlog_say_text_, tlvlog_say_text_, tlvlog_say_text_, \
			  tlvlog_say_text_, tlvlog_say_text_, tlvlog_say_text_, tlvlog_say_text_, \
			  tlvlog_say_text_, tlvlog_say_text_, tlvlog_say_text_, tlvlog_say_text_, \
			  tlvlog_say_text_, tlvlog_say_text_, tlvlog_say_text_, tlvlog_say_text_, \
			  tlvlog_say_text_, tlvlog_say_text_, tlvlog_say_text_, \
			  tlvlog_say_literal_, 0)(__VA_ARGS__)
#define tlvlog_say_which_(a1, a2, a3, a4, a5, a6, a7, a8, \
			  a9, a10, a11, a12, a13, a14, a15, a16, \
			  a17, a18, a19, a20, a21, a22, a23, a24, \
			  a25, a26, a27, a28, a29, a30, a31, a32, \
			  which, ...) which

#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

/*
 * The reader.
 *
 * tlvlog_next() checks a record before it hands it out, its attributes and
 * their nests included, so whatever was handed out can be taken apart without
 * further checks. The order of the checks is that of WIRE.md, so all readers
 * name the same damage at the same place. Nothing is assumed to be aligned.
 *
 * A buffer that somebody else can write to should be copied first: what was
 * checked may have changed when it is used. The reader itself stays within the
 * buffer whatever happens to its bytes: records, attributes and values that it
 * hands out lie inside of it, but may not be what was checked.
 */

#define TLVLOG_ORDER_AUTO 0	/* as the first record that is not empty shows it */
#define TLVLOG_ORDER_HOST 1
#define TLVLOG_ORDER_LITTLE 2
#define TLVLOG_ORDER_BIG 3

#define TLVLOG_READING 0
#define TLVLOG_COMPLETE 1	/* an end record has come */
#define TLVLOG_UNTERMINATED 2	/* the writer got no further */
#define TLVLOG_UNTOUCHED 3	/* nobody wrote to the buffer, which was cleared */

#define TLVLOG_SHORT_INPUT (-1)	/* the bytes stop inside a record */
#define TLVLOG_MALFORMED (-2)	/* a record breaks the layout of its type */
#define TLVLOG_BAD_TRAILER (-3)	/* an end record of another length */
#define TLVLOG_OVER_LIMIT (-4)	/* more than this reader accepts */

/**
 * struct tlvlog_reader - a log that is being read
 * @bytes: the log
 * @size: bytes of it
 * @offset: where the next record stands; after the last one, the size of the log
 * @damage: after an error, the byte it is at
 * @count: records so far
 * @error: what tlvlog_next() answers from now on, once that is an error
 * @state: %TLVLOG_COMPLETE and so on, once tlvlog_next() has answered 0
 * @swap: whether numbers are not in the order of this machine
 * @num_truncations: records the writer gave up, from the end record
 * @max_record_length: the longest value accepted; this and the others are
 *   defaults after tlvlog_read(), and the caller's to change
 * @max_records: most records
 * @max_attributes: most attributes of a record, those of its nests counted
 * @max_depth: deepest nesting of attributes, at most %TLVLOG_LIMIT_DEPTH
 * @max_total: most bytes of a log
 */
struct tlvlog_reader {
	const __u8 *bytes;
	__u64 size;
	__u64 offset;
	__u64 damage;
	__u32 count;
	__u16 num_truncations;
	__u8 state;
	__u8 swap;
	int error;
	__u32 max_record_length;
	__u32 max_records;
	__u32 max_attributes;
	__u32 max_depth;
	__u64 max_total;
};

/**
 * struct tlvlog_record - a record, checked
 * @value: @len bytes, in the writer's order
 * @offset: where its header stands in the log
 * @len: bytes of the value
 * @type: what it is, an &enum tlvlog_type
 * @swap: whether its numbers are not in the order of this machine
 */
struct tlvlog_record {
	const __u8 *value;
	__u64 offset;
	__u32 len;
	__u16 type;
	__u8 swap;
};

/**
 * struct tlvlog_attributes - a run of attributes that is being walked
 * @at: where the next one stands
 * @wall: where they end
 * @swap: whether their numbers are not in the order of this machine
 */
struct tlvlog_attributes {
	const __u8 *at;
	const __u8 *wall;
	__u8 swap;
};

/**
 * struct tlvlog_attribute - an attribute, checked
 * @value: @len bytes, in the writer's order
 * @len: bytes of the value
 * @type: what it is in the set of its record
 * @swap: whether its numbers are not in the order of this machine
 */
struct tlvlog_attribute {
	const __u8 *value;
	__u32 len;
	__u16 type;
	__u8 swap;
};

/*
 * A number that need not be aligned. Memory is read exactly once, so that a
 * length is the same where it is checked and where it is used, even if somebody
 * writes to the buffer meanwhile.
 */
struct tlvlog_unaligned16_ {
	__u16 value;
} __attribute__((packed, may_alias));

static inline __u16 tlvlog_u16_(const __u8 *at, int swap)
{
	const __u16 value =
		((const volatile struct tlvlog_unaligned16_ *)(const volatile void *)at)->value;

	return swap ? __builtin_bswap16(value) : value;
}

struct tlvlog_unaligned32_ {
	__u32 value;
} __attribute__((packed, may_alias));

static inline __u32 tlvlog_u32_(const __u8 *at, int swap)
{
	const __u32 value =
		((const volatile struct tlvlog_unaligned32_ *)(const volatile void *)at)->value;

	return swap ? __builtin_bswap32(value) : value;
}

struct tlvlog_unaligned64_ {
	__u64 value;
} __attribute__((packed, may_alias));

static inline __u64 tlvlog_u64_(const __u8 *at, int swap)
{
	const __u64 value =
		((const volatile struct tlvlog_unaligned64_ *)(const volatile void *)at)->value;

	return swap ? __builtin_bswap64(value) : value;
}

static inline int tlvlog_host_is_little_(void)
{
	return __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__;
}

/* Whether to swap, by the first record that is not empty; the host's order if none shows it. */
static TLVLOG_APART_ int tlvlog_find_swap_(const struct tlvlog_reader *r)
{
	__u64 offset = 0;
	__u32 i, len;
	__u16 type;

	for (i = 0; i <= r->max_records; i++, offset += 6) {
		if (offset > r->max_total || r->size - offset < 6)
			return 0;
		len = tlvlog_u32_(r->bytes + offset + 2, 0);
		type = tlvlog_u16_(r->bytes + offset, 0);
		if (type == 0 && (offset || !len))
			return 0;
		if (len)
			return len > 0xffff && __builtin_bswap32(len) <= 0xffff;
		if (type == 0xffff)
			return 0;
	}
	return 0;
}

/**
 * tlvlog_read() - begin to read the log in @size bytes at @bytes
 * @r: the reader
 * @bytes: the bytes
 * @size: bytes of the log
 * @order: a TLVLOG_ORDER_ value; TLVLOG_ORDER_HOST for what the own kernel wrote
 *
 * The limits may be changed before the first tlvlog_next(); with own limits
 * and TLVLOG_ORDER_AUTO call tlvlog_find_order() then.
 */
static inline void tlvlog_read(struct tlvlog_reader *r, const void *bytes, __u64 size, int order)
{
	r->bytes = (const __u8 *)bytes;
	r->size = size;
	r->offset = 0;
	r->damage = 0;
	r->count = 0;
	r->num_truncations = 0;
	r->state = TLVLOG_READING;
	r->error = 0;
	r->max_record_length = TLVLOG_LIMIT_RECORD_LENGTH;
	r->max_records = TLVLOG_LIMIT_RECORDS;
	r->max_attributes = TLVLOG_LIMIT_ATTRIBUTES;
	r->max_depth = TLVLOG_LIMIT_DEPTH;
	r->max_total = TLVLOG_LIMIT_TOTAL;
	if (order == TLVLOG_ORDER_LITTLE)
		r->swap = !tlvlog_host_is_little_();
	else if (order == TLVLOG_ORDER_BIG)
		r->swap = (__u8)tlvlog_host_is_little_();
	else
		r->swap = order == TLVLOG_ORDER_AUTO ? (__u8)tlvlog_find_swap_(r) : 0;
}

/**
 * tlvlog_find_order() - find the byte order once more, under changed limits
 * @r: the reader
 */
static inline void tlvlog_find_order(struct tlvlog_reader *r)
{
	r->swap = (__u8)tlvlog_find_swap_(r);
}

static TLVLOG_COLD_ int tlvlog_fail_at_(struct tlvlog_reader *r, int error, __u64 offset)
{
	r->state = TLVLOG_UNTERMINATED;
	r->error = error;
	r->damage = offset;
	return error;
}

static TLVLOG_COLD_ int tlvlog_stop_(struct tlvlog_reader *r, __u8 state)
{
	r->state = state;
	return 0;
}

/*
 * A program that learns its schema only when it runs defines TLVLOG_LAYOUTS_ as
 * the name of a file with the two functions about layouts, in its own words.
 */
#ifdef TLVLOG_LAYOUTS_
#include TLVLOG_LAYOUTS_
#else
/*
 * How long an attribute is (-1: any length, also of one that is not known) and,
 * for a nest, the set that it holds (0: no nest).
 */
static inline void tlvlog_attribute_layout_(const struct tlvlog_reader *r, int set, __u16 type,
					    int *size, int *nest)
{
	(void)r;
	*size = -1;
	*nest = 0;
	switch (set) {
	case 1:
		switch (type) {
		case TLVLOG_A_SOURCE_LINE_FILE:
		case TLVLOG_A_SOURCE_LINE_TEXT:
			*size = -1;
			*nest = 0;
			return;
		case TLVLOG_A_SOURCE_LINE_LINE:
		case TLVLOG_A_SOURCE_LINE_COLUMN:
			*size = 4;
			*nest = 0;
			return;
		default:
			return;
		}
	case 2:
		switch (type) {
		case TLVLOG_A_LIMIT_KIND:
		case TLVLOG_A_LIMIT_MIN_LENGTH:
		case TLVLOG_A_LIMIT_MAX_LENGTH:
		case TLVLOG_A_LIMIT_POLICY_INDEX:
		case TLVLOG_A_LIMIT_POLICY_MAX_TYPE:
			*size = 4;
			*nest = 0;
			return;
		case TLVLOG_A_LIMIT_MIN_SIGNED:
		case TLVLOG_A_LIMIT_MAX_SIGNED:
		case TLVLOG_A_LIMIT_MIN:
		case TLVLOG_A_LIMIT_MAX:
		case TLVLOG_A_LIMIT_MASK:
			*size = 8;
			*nest = 0;
			return;
		default:
			return;
		}
	case 3:
		switch (type) {
		case TLVLOG_A_ERROR_MESSAGE:
		case TLVLOG_A_ERROR_FIELD_PATH:
		case TLVLOG_A_ERROR_ARGUMENT_TEXT:
		case TLVLOG_A_ERROR_OBJECT:
		case TLVLOG_A_ERROR_COOKIE:
		case TLVLOG_A_ERROR_BTF_TYPE:
		case TLVLOG_A_ERROR_BTF_MEMBER:
		case TLVLOG_A_ERROR_CATEGORY:
		case TLVLOG_A_ERROR_HEADLINE:
		case TLVLOG_A_ERROR_CAUSAL_STEP:
		case TLVLOG_A_ERROR_SUGGESTION:
			*size = -1;
			*nest = 0;
			return;
		case TLVLOG_A_ERROR_SOURCE_LINE:
			*size = -1;
			*nest = 1;
			return;
		case TLVLOG_A_ERROR_LIMIT:
			*size = -1;
			*nest = 2;
			return;
		case TLVLOG_A_ERROR_GUESS:
			*size = 1;
			*nest = 0;
			return;
		case TLVLOG_A_ERROR_FIELD_OFFSET:
		case TLVLOG_A_ERROR_BTF_TYPE_ID:
		case TLVLOG_A_ERROR_BTF_MEMBER_OFFSET:
		case TLVLOG_A_ERROR_INSTRUCTION:
		case TLVLOG_A_ERROR_MISSING:
		case TLVLOG_A_ERROR_MISSING_IN:
		case TLVLOG_A_ERROR_BTF_OBJECT_ID:
			*size = 4;
			*nest = 0;
			return;
		case TLVLOG_A_ERROR_ARGUMENT_UNSIGNED:
		case TLVLOG_A_ERROR_ARGUMENT_SIGNED:
			*size = 8;
			*nest = 0;
			return;
		default:
			return;
		}
	case 4:
		switch (type) {
		case TLVLOG_A_CORE_SPEC_BTF:
		case TLVLOG_A_CORE_SPEC_TYPE:
		case TLVLOG_A_CORE_SPEC_PATH:
		case TLVLOG_A_CORE_SPEC_ACCESS:
		case TLVLOG_A_CORE_SPEC_NOTE:
			*size = -1;
			*nest = 0;
			return;
		case TLVLOG_A_CORE_SPEC_MATCHES:
			*size = 1;
			*nest = 0;
			return;
		case TLVLOG_A_CORE_SPEC_TYPE_ID:
		case TLVLOG_A_CORE_SPEC_BIT_OFFSET:
			*size = 4;
			*nest = 0;
			return;
		case TLVLOG_A_CORE_SPEC_ENUMERATOR:
		case TLVLOG_A_CORE_SPEC_ENUMERATOR_SIGNED:
			*size = 8;
			*nest = 0;
			return;
		default:
			return;
		}
	case 5:
		switch (type) {
		case TLVLOG_A_CORE_RELOCATION_PROGRAM:
		case TLVLOG_A_CORE_RELOCATION_SECTION:
		case TLVLOG_A_CORE_RELOCATION_OBJECT:
		case TLVLOG_A_CORE_RELOCATION_MESSAGE:
		case TLVLOG_A_CORE_RELOCATION_NEAR:
			*size = -1;
			*nest = 0;
			return;
		case TLVLOG_A_CORE_RELOCATION_SOURCE_LINE:
			*size = -1;
			*nest = 1;
			return;
		case TLVLOG_A_CORE_RELOCATION_LOCAL:
		case TLVLOG_A_CORE_RELOCATION_TARGET:
		case TLVLOG_A_CORE_RELOCATION_CANDIDATE:
			*size = -1;
			*nest = 4;
			return;
		case TLVLOG_A_CORE_RELOCATION_FORM:
		case TLVLOG_A_CORE_RELOCATION_GUARDED:
			*size = 1;
			*nest = 0;
			return;
		case TLVLOG_A_CORE_RELOCATION_MEMORY_SIZE_BEFORE:
		case TLVLOG_A_CORE_RELOCATION_MEMORY_SIZE:
		case TLVLOG_A_CORE_RELOCATION_SECTION_INSTRUCTION:
		case TLVLOG_A_CORE_RELOCATION_SECTION_RELOCATIONS:
			*size = 4;
			*nest = 0;
			return;
		case TLVLOG_A_CORE_RELOCATION_VALUE_BEFORE:
			*size = 8;
			*nest = 0;
			return;
		default:
			return;
		}
	default:
		(void)type;
		return;
	}
}
#endif

/* Check the attributes from @at to @wall, which they and every nest must end on. */
static TLVLOG_APART_ int tlvlog_check_attributes_(struct tlvlog_reader *r, const __u8 *at,
						 const __u8 *wall, int set)
{
	const __u8 *walls[TLVLOG_LIMIT_DEPTH];
	int sets[TLVLOG_LIMIT_DEPTH];
	int depth = 0, size, nest;
	__u32 len, count = 0;
	__u16 type;

	walls[0] = wall;
	sets[0] = set;
	for (;;) {
		while (at == walls[depth])
			if (!depth--)
				return 0;
		if (walls[depth] - at < 6)
			return tlvlog_fail_at_(r, TLVLOG_MALFORMED, (__u64)(at - r->bytes));
		type = tlvlog_u16_(at, r->swap);
		len = tlvlog_u32_(at + 2, r->swap);
		if (type == 0 || type == 0xffff || len > (__u64)(walls[depth] - at - 6))
			return tlvlog_fail_at_(r, TLVLOG_MALFORMED, (__u64)(at - r->bytes));
		tlvlog_attribute_layout_(r, sets[depth], type, &size, &nest);
		if (size >= 0 && (__u32)size != len)
			return tlvlog_fail_at_(r, TLVLOG_MALFORMED, (__u64)(at - r->bytes));
		if (++count > r->max_attributes)
			return tlvlog_fail_at_(r, TLVLOG_OVER_LIMIT, (__u64)(at - r->bytes));
		at += 6;
		if (!nest) {
			at += len;
			continue;
		}
		if (depth + 1 == TLVLOG_LIMIT_DEPTH || (__u32)depth + 1 >= r->max_depth)
			return tlvlog_fail_at_(r, TLVLOG_OVER_LIMIT, (__u64)(at - 6 - r->bytes));
		walls[++depth] = at + len;
		sets[depth] = nest;
	}
}

#ifndef TLVLOG_LAYOUTS_
/* Check a value against the layout of its type; 0, or the error. */
static inline int tlvlog_check_value_(struct tlvlog_reader *r, __u16 type, __u64 offset, __u32 len)
{
	switch (type) {
	case TLVLOG_TYPE_ERROR:
		if (len < 10)
			return tlvlog_fail_at_(r, TLVLOG_MALFORMED, offset);
		if (len > 10)
			return tlvlog_check_attributes_(r, r->bytes + offset + 16,
							r->bytes + offset + 6 + len, 3);
		return 0;
	case TLVLOG_TYPE_LOSS:
		if (len < 24)
			return tlvlog_fail_at_(r, TLVLOG_MALFORMED, offset);
		return 0;
	case TLVLOG_TYPE_VERIFIER_STATISTICS:
		if (len < 56)
			return tlvlog_fail_at_(r, TLVLOG_MALFORMED, offset);
		return 0;
	case TLVLOG_TYPE_CORE_RELOCATION:
		if (len < 24)
			return tlvlog_fail_at_(r, TLVLOG_MALFORMED, offset);
		if (len > 24)
			return tlvlog_check_attributes_(r, r->bytes + offset + 30,
							r->bytes + offset + 6 + len, 5);
		return 0;
	default:
		return 0;
	}
}
#endif

/* A header that is no plain record's: the end, or damage, in the order of WIRE.md. */
static TLVLOG_APART_ int tlvlog_check_header_(struct tlvlog_reader *r, __u16 type, __u32 len)
{
	const __u64 left = r->size - r->offset - 6;

	if (type == 0 && (r->offset || !len))
		return tlvlog_stop_(r, r->offset ? TLVLOG_UNTERMINATED : TLVLOG_UNTOUCHED);
	if (type == 0 || type == 0xffff)
		return tlvlog_fail_at_(r, TLVLOG_MALFORMED, r->offset);
	if (type == TLVLOG_TYPE_END && len != 2)
		return tlvlog_fail_at_(r, TLVLOG_BAD_TRAILER, r->offset);
	if (len > r->max_record_length || r->offset + 6 + len > r->max_total)
		return tlvlog_fail_at_(r, TLVLOG_OVER_LIMIT, r->offset);
	if (len > left)
		return tlvlog_fail_at_(r, TLVLOG_SHORT_INPUT, r->offset);
	if (type == TLVLOG_TYPE_END) {
		r->num_truncations = tlvlog_u16_(r->bytes + r->offset + 6, r->swap);
		r->offset += 8;
		return tlvlog_stop_(r, TLVLOG_COMPLETE);
	}
	return 1;
}

/* So that a compiler sees that no record is read where there is none. */
static inline int tlvlog_not_a_record_(int error)
{
	return error < 0 ? error : 0;
}

/**
 * tlvlog_next() - the next record
 * @r: the reader
 * @record: where the record goes
 *
 * Returns 1 with a record, 0 at the end of the log (@r->state says which), or
 * an error (@r->damage says where); then again the same.
 */
static inline int tlvlog_next(struct tlvlog_reader *r, struct tlvlog_record *record)
{
	const __u64 offset = r->offset;
	const __u64 left = r->size - offset;
	const __u8 *at = r->bytes + offset;
	__u32 len;
	__u16 type;
	int error;

	if (r->state != TLVLOG_READING)
		return tlvlog_not_a_record_(r->error);
	if (left < 6)
		return tlvlog_not_a_record_(left || !offset ?
			tlvlog_fail_at_(r, TLVLOG_SHORT_INPUT, offset) :
			tlvlog_stop_(r, TLVLOG_UNTERMINATED));
	type = tlvlog_u16_(at, r->swap);
	len = tlvlog_u32_(at + 2, r->swap);
	if (type == 0 || type == 0xffff || type == TLVLOG_TYPE_END || len > left - 6 ||
	    len > r->max_record_length || offset + 6 + len > r->max_total) {
		error = tlvlog_check_header_(r, type, len);
		if (error != 1)
			return tlvlog_not_a_record_(error);
	}
	error = tlvlog_check_value_(r, type, offset, len);
	if (error)
		return tlvlog_not_a_record_(error);
	if (r->count == r->max_records)
		return tlvlog_not_a_record_(tlvlog_fail_at_(r, TLVLOG_OVER_LIMIT, offset));
	r->count++;
	r->offset = offset + 6 + len;
	record->value = at + 6;
	record->offset = offset;
	record->len = len;
	record->type = type;
	record->swap = r->swap;
	return 1;
}

/**
 * tlvlog_next_attribute() - the next attribute of a run; 0 at its end
 * @run: the run, which is moved on
 * @attribute: where the attribute goes
 */
static inline int tlvlog_next_attribute(struct tlvlog_attributes *run, struct tlvlog_attribute *attribute)
{
	__u32 len;

	if (run->wall - run->at < 6)
		return 0;
	len = tlvlog_u32_(run->at + 2, run->swap);
	if (len > (__u64)(run->wall - run->at - 6))
		return 0;
	attribute->type = tlvlog_u16_(run->at, run->swap);
	attribute->len = len;
	attribute->value = run->at + 6;
	attribute->swap = run->swap;
	run->at += 6 + len;
	return 1;
}

/**
 * tlvlog_find_attribute() - the first attribute of a type in what is left of a run; 0 without one
 * @run: the run, which is moved on
 * @type: type of the record or attribute
 * @attribute: where the attribute goes
 */
static inline int tlvlog_find_attribute(const struct tlvlog_attributes *run, __u16 type,
					struct tlvlog_attribute *attribute)
{
	struct tlvlog_attributes copy = *run;

	while (tlvlog_next_attribute(&copy, attribute))
		if (attribute->type == type)
			return 1;
	return 0;
}

/*
 * One getter a record and an attribute. Numbers come in the order of this
 * machine; text comes with its number of bytes, a NUL at its very end not
 * counted, and is not NUL-terminated.
 */

/**
 * struct tlvlog_string_value - Text for people, one message.
 * @message: see &struct tlvlog_string; not NUL-terminated
 * @message_len: bytes of it
 */
struct tlvlog_string_value {
	const char *message;
	__u32 message_len;
};

static inline void tlvlog_get_string(const struct tlvlog_record *record, struct tlvlog_string_value *out)
{
	const __u32 len = record->len;

	out->message = (const char *)(record->value + 0);
	out->message_len = len - 0;
	if (out->message_len && !out->message[out->message_len - 1])
		out->message_len--;
}

/**
 * struct tlvlog_error_value - The extended error, a machine-readable cause.
 * @error: see &struct tlvlog_error
 * @subsystem: see &struct tlvlog_error
 * @reason: see &struct tlvlog_error
 * @severity: see &struct tlvlog_error
 * @flags: see &struct tlvlog_error
 * @attributes: the run of its attributes
 */
struct tlvlog_error_value {
	__s32 error;
	__u16 subsystem;
	__u16 reason;
	__u8 severity;
	__u8 flags;
	struct tlvlog_attributes attributes;
};

static inline void tlvlog_get_error(const struct tlvlog_record *record, struct tlvlog_error_value *out)
{
	const __u8 *value = record->value;
	const __u32 len = record->len;

	out->error = (__s32)tlvlog_u32_(value + 0, record->swap);
	out->subsystem = (__u16)tlvlog_u16_(value + 4, record->swap);
	out->reason = (__u16)tlvlog_u16_(value + 6, record->swap);
	out->severity = (__u8)*(value + 8);
	out->flags = (__u8)*(value + 9);
	out->attributes.at = record->value + 10;
	out->attributes.wall = record->value + len;
	out->attributes.swap = record->swap;
}

/**
 * struct tlvlog_loss_value - Losses in full numbers. A writer that was asked
 *   for this record writes it just before the end record, zeros included, and
 *   reserves room for it.
 * @dropped_records: see &struct tlvlog_loss
 * @dropped_bytes: see &struct tlvlog_loss
 * @true_size: see &struct tlvlog_loss
 * @extra: what a newer writer added
 * @extra_len: bytes of it
 */
struct tlvlog_loss_value {
	__u64 dropped_records;
	__u64 dropped_bytes;
	__u64 true_size;
	const __u8 *extra;	/* what a newer writer added */
	__u32 extra_len;
};

static inline void tlvlog_get_loss(const struct tlvlog_record *record, struct tlvlog_loss_value *out)
{
	const __u8 *value = record->value;
	const __u32 len = record->len;

	out->dropped_records = (__u64)tlvlog_u64_(value + 0, record->swap);
	out->dropped_bytes = (__u64)tlvlog_u64_(value + 8, record->swap);
	out->true_size = (__u64)tlvlog_u64_(value + 16, record->swap);
	out->extra = record->value + 24;
	out->extra_len = len - 24;
}

/**
 * struct tlvlog_verifier_statistics_value - The verifier's own statistics for
 *   one program. A number is 0 if the verifier does not print it.
 * @instructions: see &struct tlvlog_verifier_statistics
 * @limit: see &struct tlvlog_verifier_statistics
 * @max_states_per_instruction: see &struct tlvlog_verifier_statistics
 * @total_states: see &struct tlvlog_verifier_statistics
 * @peak_states: see &struct tlvlog_verifier_statistics
 * @mark_read: see &struct tlvlog_verifier_statistics
 * @time: see &struct tlvlog_verifier_statistics
 * @stack_depths: see &struct tlvlog_verifier_statistics; not NUL-terminated
 * @stack_depths_len: bytes of it
 */
struct tlvlog_verifier_statistics_value {
	__u64 instructions;
	__u64 limit;
	__u64 max_states_per_instruction;
	__u64 total_states;
	__u64 peak_states;
	__u64 mark_read;
	__u64 time;
	const char *stack_depths;
	__u32 stack_depths_len;
};

static inline void tlvlog_get_verifier_statistics(const struct tlvlog_record *record, struct tlvlog_verifier_statistics_value *out)
{
	const __u8 *value = record->value;
	const __u32 len = record->len;

	out->instructions = (__u64)tlvlog_u64_(value + 0, record->swap);
	out->limit = (__u64)tlvlog_u64_(value + 8, record->swap);
	out->max_states_per_instruction = (__u64)tlvlog_u64_(value + 16, record->swap);
	out->total_states = (__u64)tlvlog_u64_(value + 24, record->swap);
	out->peak_states = (__u64)tlvlog_u64_(value + 32, record->swap);
	out->mark_read = (__u64)tlvlog_u64_(value + 40, record->swap);
	out->time = (__u64)tlvlog_u64_(value + 48, record->swap);
	out->stack_depths = (const char *)(record->value + 56);
	out->stack_depths_len = len - 56;
	if (out->stack_depths_len && !out->stack_depths[out->stack_depths_len - 1])
		out->stack_depths_len--;
}

/**
 * struct tlvlog_core_relocation_value - What a loader decided about one
 *   relocation of a BPF object (CO-RE): which type or field of the kernel it
 *   stands for, and what was written.
 * @kind: see &struct tlvlog_core_relocation
 * @verdict: see &struct tlvlog_core_relocation
 * @rules: see &struct tlvlog_core_relocation
 * @reserved: see &struct tlvlog_core_relocation
 * @index: see &struct tlvlog_core_relocation
 * @instruction: see &struct tlvlog_core_relocation
 * @padding: see &struct tlvlog_core_relocation
 * @written: see &struct tlvlog_core_relocation
 * @attributes: the run of its attributes
 */
struct tlvlog_core_relocation_value {
	__u8 kind;
	__u8 verdict;
	__u8 rules;
	__u8 reserved;
	__u32 index;
	__u32 instruction;
	__u32 padding;
	__u64 written;
	struct tlvlog_attributes attributes;
};

static inline void tlvlog_get_core_relocation(const struct tlvlog_record *record, struct tlvlog_core_relocation_value *out)
{
	const __u8 *value = record->value;
	const __u32 len = record->len;

	out->kind = (__u8)*(value + 0);
	out->verdict = (__u8)*(value + 1);
	out->rules = (__u8)*(value + 2);
	out->reserved = (__u8)*(value + 3);
	out->index = (__u32)tlvlog_u32_(value + 4, record->swap);
	out->instruction = (__u32)tlvlog_u32_(value + 8, record->swap);
	out->padding = (__u32)tlvlog_u32_(value + 12, record->swap);
	out->written = (__u64)tlvlog_u64_(value + 16, record->swap);
	out->attributes.at = record->value + 24;
	out->attributes.wall = record->value + len;
	out->attributes.swap = record->swap;
}

static inline __u32 tlvlog_get_source_line_line(const struct tlvlog_attribute *attribute)
{
	return attribute->len < sizeof(__u32) ? 0 : (__u32)tlvlog_u32_(attribute->value, attribute->swap);
}

static inline const char *tlvlog_get_source_line_file(const struct tlvlog_attribute *attribute, __u32 *len)
{
	*len = attribute->len && !attribute->value[attribute->len - 1] ? attribute->len - 1 : attribute->len;
	return (const char *)attribute->value;
}

static inline const char *tlvlog_get_source_line_text(const struct tlvlog_attribute *attribute, __u32 *len)
{
	*len = attribute->len && !attribute->value[attribute->len - 1] ? attribute->len - 1 : attribute->len;
	return (const char *)attribute->value;
}

static inline __u32 tlvlog_get_source_line_column(const struct tlvlog_attribute *attribute)
{
	return attribute->len < sizeof(__u32) ? 0 : (__u32)tlvlog_u32_(attribute->value, attribute->swap);
}

static inline __u32 tlvlog_get_limit_kind(const struct tlvlog_attribute *attribute)
{
	return attribute->len < sizeof(__u32) ? 0 : (__u32)tlvlog_u32_(attribute->value, attribute->swap);
}

static inline __s64 tlvlog_get_limit_min_signed(const struct tlvlog_attribute *attribute)
{
	return attribute->len < sizeof(__s64) ? 0 : (__s64)tlvlog_u64_(attribute->value, attribute->swap);
}

static inline __s64 tlvlog_get_limit_max_signed(const struct tlvlog_attribute *attribute)
{
	return attribute->len < sizeof(__s64) ? 0 : (__s64)tlvlog_u64_(attribute->value, attribute->swap);
}

static inline __u64 tlvlog_get_limit_min(const struct tlvlog_attribute *attribute)
{
	return attribute->len < sizeof(__u64) ? 0 : (__u64)tlvlog_u64_(attribute->value, attribute->swap);
}

static inline __u64 tlvlog_get_limit_max(const struct tlvlog_attribute *attribute)
{
	return attribute->len < sizeof(__u64) ? 0 : (__u64)tlvlog_u64_(attribute->value, attribute->swap);
}

static inline __u32 tlvlog_get_limit_min_length(const struct tlvlog_attribute *attribute)
{
	return attribute->len < sizeof(__u32) ? 0 : (__u32)tlvlog_u32_(attribute->value, attribute->swap);
}

static inline __u32 tlvlog_get_limit_max_length(const struct tlvlog_attribute *attribute)
{
	return attribute->len < sizeof(__u32) ? 0 : (__u32)tlvlog_u32_(attribute->value, attribute->swap);
}

static inline __u64 tlvlog_get_limit_mask(const struct tlvlog_attribute *attribute)
{
	return attribute->len < sizeof(__u64) ? 0 : (__u64)tlvlog_u64_(attribute->value, attribute->swap);
}

static inline __u32 tlvlog_get_limit_policy_index(const struct tlvlog_attribute *attribute)
{
	return attribute->len < sizeof(__u32) ? 0 : (__u32)tlvlog_u32_(attribute->value, attribute->swap);
}

static inline __u32 tlvlog_get_limit_policy_max_type(const struct tlvlog_attribute *attribute)
{
	return attribute->len < sizeof(__u32) ? 0 : (__u32)tlvlog_u32_(attribute->value, attribute->swap);
}

static inline const char *tlvlog_get_error_message(const struct tlvlog_attribute *attribute, __u32 *len)
{
	*len = attribute->len && !attribute->value[attribute->len - 1] ? attribute->len - 1 : attribute->len;
	return (const char *)attribute->value;
}

static inline __u32 tlvlog_get_error_field_offset(const struct tlvlog_attribute *attribute)
{
	return attribute->len < sizeof(__u32) ? 0 : (__u32)tlvlog_u32_(attribute->value, attribute->swap);
}

static inline const char *tlvlog_get_error_field_path(const struct tlvlog_attribute *attribute, __u32 *len)
{
	*len = attribute->len && !attribute->value[attribute->len - 1] ? attribute->len - 1 : attribute->len;
	return (const char *)attribute->value;
}

static inline __u32 tlvlog_get_error_btf_type_id(const struct tlvlog_attribute *attribute)
{
	return attribute->len < sizeof(__u32) ? 0 : (__u32)tlvlog_u32_(attribute->value, attribute->swap);
}

static inline __u32 tlvlog_get_error_btf_member_offset(const struct tlvlog_attribute *attribute)
{
	return attribute->len < sizeof(__u32) ? 0 : (__u32)tlvlog_u32_(attribute->value, attribute->swap);
}

static inline __u32 tlvlog_get_error_instruction(const struct tlvlog_attribute *attribute)
{
	return attribute->len < sizeof(__u32) ? 0 : (__u32)tlvlog_u32_(attribute->value, attribute->swap);
}

static inline void tlvlog_get_error_source_line(const struct tlvlog_attribute *attribute, struct tlvlog_attributes *nest)
{
	nest->at = attribute->value;
	nest->wall = attribute->value + attribute->len;
	nest->swap = attribute->swap;
}

static inline __u64 tlvlog_get_error_argument_unsigned(const struct tlvlog_attribute *attribute)
{
	return attribute->len < sizeof(__u64) ? 0 : (__u64)tlvlog_u64_(attribute->value, attribute->swap);
}

static inline __s64 tlvlog_get_error_argument_signed(const struct tlvlog_attribute *attribute)
{
	return attribute->len < sizeof(__s64) ? 0 : (__s64)tlvlog_u64_(attribute->value, attribute->swap);
}

static inline const char *tlvlog_get_error_argument_text(const struct tlvlog_attribute *attribute, __u32 *len)
{
	*len = attribute->len && !attribute->value[attribute->len - 1] ? attribute->len - 1 : attribute->len;
	return (const char *)attribute->value;
}

static inline void tlvlog_get_error_limit(const struct tlvlog_attribute *attribute, struct tlvlog_attributes *nest)
{
	nest->at = attribute->value;
	nest->wall = attribute->value + attribute->len;
	nest->swap = attribute->swap;
}

static inline __u32 tlvlog_get_error_missing(const struct tlvlog_attribute *attribute)
{
	return attribute->len < sizeof(__u32) ? 0 : (__u32)tlvlog_u32_(attribute->value, attribute->swap);
}

static inline __u32 tlvlog_get_error_missing_in(const struct tlvlog_attribute *attribute)
{
	return attribute->len < sizeof(__u32) ? 0 : (__u32)tlvlog_u32_(attribute->value, attribute->swap);
}

static inline const char *tlvlog_get_error_object(const struct tlvlog_attribute *attribute, __u32 *len)
{
	*len = attribute->len && !attribute->value[attribute->len - 1] ? attribute->len - 1 : attribute->len;
	return (const char *)attribute->value;
}

static inline const __u8 *tlvlog_get_error_cookie(const struct tlvlog_attribute *attribute, __u32 *len)
{
	*len = attribute->len;
	return attribute->value;
}

static inline __u32 tlvlog_get_error_btf_object_id(const struct tlvlog_attribute *attribute)
{
	return attribute->len < sizeof(__u32) ? 0 : (__u32)tlvlog_u32_(attribute->value, attribute->swap);
}

static inline __u8 tlvlog_get_error_guess(const struct tlvlog_attribute *attribute)
{
	return attribute->len < sizeof(__u8) ? 0 : (__u8)*(attribute->value);
}

static inline const char *tlvlog_get_error_btf_type(const struct tlvlog_attribute *attribute, __u32 *len)
{
	*len = attribute->len && !attribute->value[attribute->len - 1] ? attribute->len - 1 : attribute->len;
	return (const char *)attribute->value;
}

static inline const char *tlvlog_get_error_btf_member(const struct tlvlog_attribute *attribute, __u32 *len)
{
	*len = attribute->len && !attribute->value[attribute->len - 1] ? attribute->len - 1 : attribute->len;
	return (const char *)attribute->value;
}

static inline const char *tlvlog_get_error_category(const struct tlvlog_attribute *attribute, __u32 *len)
{
	*len = attribute->len && !attribute->value[attribute->len - 1] ? attribute->len - 1 : attribute->len;
	return (const char *)attribute->value;
}

static inline const char *tlvlog_get_error_headline(const struct tlvlog_attribute *attribute, __u32 *len)
{
	*len = attribute->len && !attribute->value[attribute->len - 1] ? attribute->len - 1 : attribute->len;
	return (const char *)attribute->value;
}

static inline const char *tlvlog_get_error_causal_step(const struct tlvlog_attribute *attribute, __u32 *len)
{
	*len = attribute->len && !attribute->value[attribute->len - 1] ? attribute->len - 1 : attribute->len;
	return (const char *)attribute->value;
}

static inline const char *tlvlog_get_error_suggestion(const struct tlvlog_attribute *attribute, __u32 *len)
{
	*len = attribute->len && !attribute->value[attribute->len - 1] ? attribute->len - 1 : attribute->len;
	return (const char *)attribute->value;
}

static inline __u32 tlvlog_get_core_spec_type_id(const struct tlvlog_attribute *attribute)
{
	return attribute->len < sizeof(__u32) ? 0 : (__u32)tlvlog_u32_(attribute->value, attribute->swap);
}

static inline const char *tlvlog_get_core_spec_btf(const struct tlvlog_attribute *attribute, __u32 *len)
{
	*len = attribute->len && !attribute->value[attribute->len - 1] ? attribute->len - 1 : attribute->len;
	return (const char *)attribute->value;
}

static inline const char *tlvlog_get_core_spec_type(const struct tlvlog_attribute *attribute, __u32 *len)
{
	*len = attribute->len && !attribute->value[attribute->len - 1] ? attribute->len - 1 : attribute->len;
	return (const char *)attribute->value;
}

static inline const char *tlvlog_get_core_spec_path(const struct tlvlog_attribute *attribute, __u32 *len)
{
	*len = attribute->len && !attribute->value[attribute->len - 1] ? attribute->len - 1 : attribute->len;
	return (const char *)attribute->value;
}

static inline const char *tlvlog_get_core_spec_access(const struct tlvlog_attribute *attribute, __u32 *len)
{
	*len = attribute->len && !attribute->value[attribute->len - 1] ? attribute->len - 1 : attribute->len;
	return (const char *)attribute->value;
}

static inline __u32 tlvlog_get_core_spec_bit_offset(const struct tlvlog_attribute *attribute)
{
	return attribute->len < sizeof(__u32) ? 0 : (__u32)tlvlog_u32_(attribute->value, attribute->swap);
}

static inline __u64 tlvlog_get_core_spec_enumerator(const struct tlvlog_attribute *attribute)
{
	return attribute->len < sizeof(__u64) ? 0 : (__u64)tlvlog_u64_(attribute->value, attribute->swap);
}

static inline __u8 tlvlog_get_core_spec_matches(const struct tlvlog_attribute *attribute)
{
	return attribute->len < sizeof(__u8) ? 0 : (__u8)*(attribute->value);
}

static inline __s64 tlvlog_get_core_spec_enumerator_signed(const struct tlvlog_attribute *attribute)
{
	return attribute->len < sizeof(__s64) ? 0 : (__s64)tlvlog_u64_(attribute->value, attribute->swap);
}

static inline const char *tlvlog_get_core_spec_note(const struct tlvlog_attribute *attribute, __u32 *len)
{
	*len = attribute->len && !attribute->value[attribute->len - 1] ? attribute->len - 1 : attribute->len;
	return (const char *)attribute->value;
}

static inline const char *tlvlog_get_core_relocation_program(const struct tlvlog_attribute *attribute, __u32 *len)
{
	*len = attribute->len && !attribute->value[attribute->len - 1] ? attribute->len - 1 : attribute->len;
	return (const char *)attribute->value;
}

static inline const char *tlvlog_get_core_relocation_section(const struct tlvlog_attribute *attribute, __u32 *len)
{
	*len = attribute->len && !attribute->value[attribute->len - 1] ? attribute->len - 1 : attribute->len;
	return (const char *)attribute->value;
}

static inline const char *tlvlog_get_core_relocation_object(const struct tlvlog_attribute *attribute, __u32 *len)
{
	*len = attribute->len && !attribute->value[attribute->len - 1] ? attribute->len - 1 : attribute->len;
	return (const char *)attribute->value;
}

static inline void tlvlog_get_core_relocation_local(const struct tlvlog_attribute *attribute, struct tlvlog_attributes *nest)
{
	nest->at = attribute->value;
	nest->wall = attribute->value + attribute->len;
	nest->swap = attribute->swap;
}

static inline void tlvlog_get_core_relocation_target(const struct tlvlog_attribute *attribute, struct tlvlog_attributes *nest)
{
	nest->at = attribute->value;
	nest->wall = attribute->value + attribute->len;
	nest->swap = attribute->swap;
}

static inline void tlvlog_get_core_relocation_candidate(const struct tlvlog_attribute *attribute, struct tlvlog_attributes *nest)
{
	nest->at = attribute->value;
	nest->wall = attribute->value + attribute->len;
	nest->swap = attribute->swap;
}

static inline __u64 tlvlog_get_core_relocation_value_before(const struct tlvlog_attribute *attribute)
{
	return attribute->len < sizeof(__u64) ? 0 : (__u64)tlvlog_u64_(attribute->value, attribute->swap);
}

static inline __u32 tlvlog_get_core_relocation_memory_size_before(const struct tlvlog_attribute *attribute)
{
	return attribute->len < sizeof(__u32) ? 0 : (__u32)tlvlog_u32_(attribute->value, attribute->swap);
}

static inline __u32 tlvlog_get_core_relocation_memory_size(const struct tlvlog_attribute *attribute)
{
	return attribute->len < sizeof(__u32) ? 0 : (__u32)tlvlog_u32_(attribute->value, attribute->swap);
}

static inline void tlvlog_get_core_relocation_source_line(const struct tlvlog_attribute *attribute, struct tlvlog_attributes *nest)
{
	nest->at = attribute->value;
	nest->wall = attribute->value + attribute->len;
	nest->swap = attribute->swap;
}

static inline const char *tlvlog_get_core_relocation_message(const struct tlvlog_attribute *attribute, __u32 *len)
{
	*len = attribute->len && !attribute->value[attribute->len - 1] ? attribute->len - 1 : attribute->len;
	return (const char *)attribute->value;
}

static inline __u8 tlvlog_get_core_relocation_form(const struct tlvlog_attribute *attribute)
{
	return attribute->len < sizeof(__u8) ? 0 : (__u8)*(attribute->value);
}

static inline __u32 tlvlog_get_core_relocation_section_instruction(const struct tlvlog_attribute *attribute)
{
	return attribute->len < sizeof(__u32) ? 0 : (__u32)tlvlog_u32_(attribute->value, attribute->swap);
}

static inline const char *tlvlog_get_core_relocation_near(const struct tlvlog_attribute *attribute, __u32 *len)
{
	*len = attribute->len && !attribute->value[attribute->len - 1] ? attribute->len - 1 : attribute->len;
	return (const char *)attribute->value;
}

static inline __u32 tlvlog_get_core_relocation_section_relocations(const struct tlvlog_attribute *attribute)
{
	return attribute->len < sizeof(__u32) ? 0 : (__u32)tlvlog_u32_(attribute->value, attribute->swap);
}

static inline __u8 tlvlog_get_core_relocation_guarded(const struct tlvlog_attribute *attribute)
{
	return attribute->len < sizeof(__u8) ? 0 : (__u8)*(attribute->value);
}

#endif /* TLVLOG_LOG_H */
