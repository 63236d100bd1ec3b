/* SPDX-License-Identifier: MIT */
/*
 * libFuzzer: the input is a stream of operations on the generated writer. What
 * it keeps must be what the naive model keeps; where pieces of a record leave
 * the rule open, the log must still hold whole records in their order, and count
 * the others. Not a byte beside the buffer is touched, and what stands in
 * foreign memory is a log at every moment.
 */
#include <stdio.h>

#include LOG_HEADER
#include "keep_model.h"

#define PASTE_(a, b) a##b
#define PASTE(a, b) PASTE_(a, b)
#define N(name) PASTE(PREFIX, name)
#define M(name) PASTE(MACRO, name)

#define ANSWER -5

#include "writer_input.h"
#include "dispatch.h"

static struct target {
	unsigned char memory[CAPACITY_MAX + 2 * GUARD];
	__u32 capacity;
	int is_foreign, is_refused, with_loss, with_enospc;
	int is_cleared;		/* foreign memory holds this log, and none from before */
	long calls_left;
} t;

/* The open record: what was written of it so far. */
static struct open_record {
	unsigned char bytes[PIECES_MAX + 2048];
	unsigned size, rank;
	unsigned dropped, appended;	/* of the model, when it was opened */
	int is_open;
	int was_closed;			/* the log was, when it was opened */
	int is_lost;			/* foreign memory cannot be moved for one that comes before it */
} open_record;

static int is_exact;

#include "writer_memory.h"

static void begin(struct N(_writer) *w)
{
	const unsigned flags = (unsigned)number(1), how = (unsigned)number(1);
	const __u32 reserved = flags & 1 ? 38 : 8;
	const unsigned given = (flags & 3) | ((flags & 0x30) == 0x10 || (flags & 0x34) == 0x34 ? 4 : 0);
	int keep = (int)(flags >> 2 & 3), result, is_probe;

	t.capacity = how < 0x80 ? how : (__u32)(how - 0x80) * 32 + (__u32)number(1) % 32;
	t.is_foreign = (flags & 0x30) == 0x30;
	t.with_loss = flags & 1;
	t.with_enospc = (flags & 2) != 0;
	t.calls_left = flags & 0x40 ? (long)number(1) : -1;
	has_failed = 0;
	is_probe = !t.is_foreign && flags >> 7 && !t.capacity;
	memset(t.memory, GUARD_BYTE, sizeof(t.memory));
	if (t.is_foreign)
		keep = 1;
	if (t.is_foreign)
		result = N(_init_store)(w, store, &t, t.capacity, given);
	else
		result = N(_init)(w, is_probe ? 0 : buffer(), t.capacity, keep, given);
	t.is_refused = keep > 2 || (!is_probe && t.capacity < reserved);
	need(result == (t.is_refused ? -22 : 0), "what init answers");
	model_begin(t.capacity, keep, t.with_loss, t.is_refused || is_probe, (given & 4) != 0);
	t.is_cleared = !is_faulted();
	open_record.is_open = 0;
	is_exact = 1;
}

/* A record was appended whole; @kept is what the writer says. */
static void appended(const unsigned char *bytes, unsigned size, int rank, int kept)
{
	int expected;

	if (is_faulted())
		model.closed = 1;
	/* The open one is given up with others, or instead of them. */
	if (open_record.is_open && open_record.size + size > model.room - model.used)
		is_exact = 0;
	expected = model_append(bytes, size, rank, 1);
	if (is_exact && !open_record.is_open)
		need(kept == expected, "whether a record was kept");
}

static void put(struct N(_writer) *w)
{
	static unsigned char bytes[6 + 2048];
	const __u16 type = (__u16)number(2);
	const __u32 len = (__u32)number(4);
	int rank = N(_severity_of_)(type, take(len), len), kept;

	if (model_is_full(6 + len))
		return;
	memcpy(bytes, &type, 2);
	memcpy(bytes + 2, &len, 4);
	memcpy(bytes + 6, take(len), len);
	if (type == M(_TYPE_ERROR) && len >= 9) {
		bytes[6 + 8] = (unsigned char)(number(1) & 3);
		rank = bytes[6 + 8] < 2 ? bytes[6 + 8] : 2;
	}
	open_record.is_lost |= t.is_foreign;
	kept = N(_put)(w, type, bytes + 6, len);
	appended(bytes, 6 + len, rank, kept);
}

static void commit(struct N(_writer) *w, int give_up)
{
	const unsigned dropped = model.dropped;
	const int was_open = open_record.is_open, fits = open_record.size <= model.room - model.used;
	const __u32 len = open_record.size - 6;
	int kept = 0;

	if (give_up)
		N(_cancel)(w);
	else
		kept = N(_commit)(w);
	open_record.is_open = 0;
	if (!was_open) {
		need(!kept, "a commit without an open record");
		return;
	}
	if (give_up || open_record.is_lost) {
		need(!kept, "a record that was given up");
		/* What it had pushed out before is out. */
		is_exact = is_exact && (fits || open_record.was_closed);
		model_drop(open_record.size);
		return;
	}
	memcpy(open_record.bytes + 2, &len, 4);
	if (model_is_full(open_record.size)) {
		is_exact = 0;
		model_drop(open_record.size);
		return;
	}
	if (is_faulted())
		model.closed = 1;
	if (!model_append(open_record.bytes, open_record.size, (int)open_record.rank, 0)) {
		if (model.keep != 1 && !model.closed)
			is_exact = 0;
		/* It sheds what comes last; what others gave up for its pieces is out. */
		if (model.sheds && type_at(open_record.bytes) == M(_TYPE_ERROR))
			is_exact = 0;
	}
	/* With others between its pieces it may have gone, or they, in another order. */
	if (open_record.appended + 1 != model.count && (dropped != open_record.dropped || !fits))
		is_exact = 0;
	if (is_exact)
		need(kept == !model.items[model.count - 1].gone, "whether an open record was kept");
}

static void write_piece(struct N(_writer) *w, const void *bytes, unsigned count)
{
	if (open_record.is_open && open_record.size + count > PIECES_MAX)
		return;
	N(_write)(w, bytes, count);
	if (open_record.is_open) {
		memcpy(open_record.bytes + open_record.size, bytes, count);
		open_record.size += count;
	}
}

static void write_number(struct N(_writer) *w)
{
	const __s64 value = (__s64)number(8);
	char text[24];
	int count = snprintf(text, sizeof(text), "%lld", (long long)value);

	if (!open_record.is_open || open_record.size + 24 > PIECES_MAX)
		return;
	N(_write_number)(w, value);
	memcpy(open_record.bytes + open_record.size, text, (size_t)count);
	open_record.size += (unsigned)count;
}

static void open_one(struct N(_writer) *w, int is_error)
{
	const __s32 error = -22;
	const __u16 numbers[2] = { 0x8000, 1 };
	const __u8 severity = is_error ? (__u8)(number(1) & 3) : 2;
	const __u16 type = is_error ? M(_TYPE_ERROR) : M(_TYPE_STRING);

	if (open_record.is_open)
		commit(w, 1);
	open_record.size = 6;
	open_record.rank = severity < 2 ? severity : 2;
	open_record.dropped = model.dropped;
	open_record.appended = model.count;
	open_record.is_open = 1;
	open_record.is_lost = 0;
	open_record.was_closed = model.closed;
	memcpy(open_record.bytes, &type, 2);
	if (!is_error) {
		N(_open_string)(w);
		return;
	}
	N(_open_error)(w, error, numbers[0], numbers[1], severity, 0);
	memcpy(open_record.bytes + 6, &error, 4);
	memcpy(open_record.bytes + 10, numbers, 4);
	open_record.bytes[14] = severity;
	open_record.bytes[15] = 0;
	open_record.size = 16;
}

static void add(struct N(_writer) *w)
{
	const __u16 type = (__u16)number(1);
	const __u32 len = (__u32)number(4);

	if (!open_record.is_open || open_record.size + 6 + len > PIECES_MAX)
		return;
	N(_add)(w, type, take(len), len);
	memcpy(open_record.bytes + open_record.size, &type, 2);
	memcpy(open_record.bytes + open_record.size + 2, &len, 4);
	memcpy(open_record.bytes + open_record.size + 6, take(len), len);
	open_record.size += 6 + len;
}

/* A typed function: what it writes into a buffer with room for all is what it has to write. */
static void put_typed(struct N(_writer) *w)
{
	static const __u16 types[] = { M(_TYPE_STRING), M(_TYPE_ERROR), M(_TYPE_LOSS), 0x4242,
				       0x8000, 0x8001, 0x8002, 0x8003, 0x8004, 0xfffe };
	static unsigned char scratch[SCRATCH];
	static struct N(_writer) into_scratch;
	const __u16 type = types[number(1) % (sizeof(types) / sizeof(types[0]))];
	const unsigned char *from = input;
	unsigned size;

	if (open_record.is_open)
		commit(w, 0);
	N(_init)(&into_scratch, scratch, SCRATCH, 1, 0);
	dispatch_put(&into_scratch, type);
	size = N(_finish)(&into_scratch) - 8;
	need(!N(_num_truncations)(&into_scratch), "the harness: a record larger than its scratch");
	need(size == 6 + length_at(scratch) && type == type_at(scratch), "one typed record");
	if (model_is_full(size))
		return;
	input = from;
	dispatch_put(w, type);
	if (is_faulted())
		model.closed = 1;
	model_append(scratch, size, N(_severity_of_)(type, scratch + 6, size - 6), 1);
}

static __u32 check_trailer(__u32 at)
{
	__u64 loss[3];
	__u16 count;

	if (t.with_loss) {
		need(type_at(buffer() + at) == M(_TYPE_LOSS) && length_at(buffer() + at) == 24, "LOSS");
		memcpy(loss, buffer() + at + 6, 24);
		need(loss[0] == model.dropped && loss[1] == model.dropped_bytes &&
		     loss[2] == model_true_size(), "the numbers of LOSS");
		at += 30;
	}
	need(type_at(buffer() + at) == M(_TYPE_END) && length_at(buffer() + at) == 2, "END");
	memcpy(&count, buffer() + at + 6, 2);
	need(count == (model.dropped < 65535 ? model.dropped : 65535), "the count of END");
	return at + 8;
}

/* The model keeps what the log turns out to hold; it must be some of the records, in order. */
static void adopt(__u32 size)
{
	const __u32 end = size - model.reserved;
	__u32 at = 0, i, kept = 0, used = 0;

	for (i = 0; i < model.count; i++) {
		struct item *item = &model.items[i];
		const __u32 size_here = is_item(item, at, end);

		if (is_exact)
			need(item->gone || (size_here == item->size &&
					    !memcmp(buffer() + at, item->bytes, item->size)),
			     "a record that the rule keeps");
		if (is_exact ? item->gone : !size_here)
			continue;
		at += size_here;
		used += size_here;
		kept++;
	}
	need(at == end, "a record that was never appended, or is out of order");
	if (is_exact)
		need(used == model.used, "the bytes kept");
}

static void read_back(__u32 size)
{
	struct N(_reader) r;
	struct N(_record) record;

	N(_read)(&r, buffer(), size, 1);
	while (N(_next)(&r, &record) > 0)
		dispatch_get(&record);
	need(r.state != 0 && r.offset <= size, "what the reader makes of the log");
}

static void finish(struct N(_writer) *w)
{
	__u32 size;

	if (open_record.is_open)
		commit(w, 1);
	size = N(_finish)(w);
	need(N(_finish)(w) == size, "finish is idempotent");
	if (is_faulted() && is_exact)
		model.closed = 1;
	check_guards(t.is_refused ? 0 : t.capacity);
	need(N(_true_size)(w) == model.dropped_bytes + model.used + model.reserved, "the true size");
	if (t.is_refused || !t.capacity || is_faulted()) {
		need(size == 0, "a log where none can be");
	} else {
		need(size >= model.reserved && size <= t.capacity, "the size of the log");
		if (is_exact) {
			need(N(_num_truncations)(w) == model.dropped, "the count");
			need(check_trailer(size - model.reserved) == size, "the end of the log");
		}
		adopt(size);
		read_back(size);
	}
	if (t.is_foreign && !t.is_refused && t.is_cleared)
		check_prefix(model.count);
	if (is_exact)
		need(N(_result)(w, ANSWER) == (t.with_enospc && !t.is_refused && t.capacity &&
					       model.dropped_bytes ? -28 : ANSWER), "the result of the call");
}

static void operate(struct N(_writer) *w)
{
	unsigned count;

	switch (number(1) % 16) {
	case 0:
		finish(w);
		begin(w);
		break;
	case 1:
		finish(w);
		break;
	case 2:
		N(_reset)(w);
		t.is_cleared = !is_faulted();
		model_begin(t.capacity, model.keep, t.with_loss,
			    t.is_refused || !t.capacity || is_faulted(), model.sheds);
		open_record.is_open = 0;
		is_exact = 1;
		break;
	case 3:
	case 4:
		open_one(w, 0);
		break;
	case 5:
		open_one(w, 1);
		break;
	case 6:
	case 7:
		count = (unsigned)number(4);
		write_piece(w, take(count), count);
		break;
	case 8:
		write_number(w);
		break;
	case 9:
		add(w);
		break;
	case 10:
		commit(w, 0);
		break;
	case 11:
		commit(w, 1);
		break;
	case 12:
		put_typed(w);
		break;
	default:
		put(w);
	}
}

int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size);

int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
	static struct N(_writer) w;

	input = data;
	input_end = data + size;
	begin(&w);
	while (input < input_end)
		operate(&w);
	finish(&w);
	return 0;
}
