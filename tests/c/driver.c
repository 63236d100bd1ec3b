/*
 * Writes and reads logs as a stream of commands on stdin says, and answers on
 * stdout; thousands of logs a process. Numbers of the protocol are little-endian
 * whatever the machine. LOG_HEADER and dispatch.h come from the schema.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include LOG_HEADER

#define PASTE_(a, b) a##b
#define PASTE(a, b) PASTE_(a, b)
#define N(name) PASTE(PREFIX, name)
#define M(name) PASTE(MACRO, name)

#define GUARD 64
#define GUARD_BYTE 0xA5

static const unsigned char *input, *input_end;

static const unsigned char *take(size_t count)
{
	const unsigned char *at = input;

	if ((size_t)(input_end - input) < count) {
		fprintf(stderr, "the command stream ends early\n");
		exit(2);
	}
	input += count;
	return at;
}

static __u64 number(int count)
{
	const unsigned char *at = take((size_t)count);
	__u64 value = 0;

	while (count--)
		value = value << 8 | at[count];
	return value;
}

static void answer(__u64 value, int count)
{
	while (count--) {
		putchar((int)(value & 0xff));
		value >>= 8;
	}
}

static void answer_bytes(const void *bytes, __u64 count)
{
	answer(count, 4);
	if (count)
		fwrite(bytes, 1, (size_t)count, stdout);
}

#include "dispatch.h"

struct target {
	unsigned char *memory;	/* with GUARD bytes on either side */
	__u32 capacity;
	long calls_left;	/* of the store, before it fails */
	long calls_after;
	int misplaced;
};

static int store(void *context, __u32 offset, const void *bytes, __u32 count)
{
	struct target *t = (struct target *)context;

	if (!t->calls_left) {
		t->calls_after++;
		return -1;
	}
	t->calls_left--;
	if (offset > t->capacity || count > t->capacity - offset)
		t->misplaced = 1;
	else
		memcpy(t->memory + GUARD + offset, bytes, count);
	return 0;
}

static int guards_hold(const struct target *t, __u32 from)
{
	__u32 i;

	for (i = 0; i < GUARD; i++)
		if (t->memory[i] != GUARD_BYTE || t->memory[GUARD + t->capacity + i] != GUARD_BYTE)
			return 0;
	for (i = from; i < t->capacity; i++)
		if (t->memory[GUARD + i] != GUARD_BYTE)
			return 0;
	return !t->misplaced;
}

static void begin(struct N(_writer) *w, struct target *t)
{
	const __u32 capacity = (__u32)number(4);
	const int keep = (int)number(1);
	const unsigned flags = (unsigned)number(1);
	const long calls = (long)(int)number(4);
	int result;

	free(t->memory);
	t->memory = (unsigned char *)malloc((size_t)capacity + 2 * GUARD);
	memset(t->memory, GUARD_BYTE, (size_t)capacity + 2 * GUARD);
	t->capacity = capacity;
	t->calls_left = calls;
	t->calls_after = 0;
	t->misplaced = 0;
	if (calls)
		result = N(_init_store)(w, store, t, capacity, flags);
	else
		result = N(_init)(w, capacity ? t->memory + GUARD : 0, capacity, keep, flags);
	answer((__u64)(__s64)result, 4);
}

static void finish(struct N(_writer) *w, struct target *t)
{
	const __u32 size = N(_finish)(w);

	if (N(_finish)(w) != size)
		fprintf(stderr, "finish is not idempotent\n");
	answer_bytes(t->memory + GUARD, size);
	answer(N(_num_truncations)(w), 2);
	answer(N(_true_size)(w), 8);
	/* A buffer that was refused is not written to at all. */
	answer((__u64)guards_hold(t, size || t->capacity >= 8 ? t->capacity : 0), 1);
	answer((__u64)(__s64)N(_result)(w, -5), 4);
	answer((__u64)t->calls_after, 4);
}

static void read_log(void)
{
	const int order = (int)number(1);
	const int limited = (int)number(1);
	const __u64 record_length = limited ? number(8) : 0;
	const __u64 records = limited ? number(8) : 0;
	const __u64 attributes = limited ? number(8) : 0;
	const __u64 depth = limited ? number(8) : 0;
	const __u64 total = limited ? number(8) : 0;
	const __u64 size = number(4);
	const unsigned char *bytes = take((size_t)size);
	/* In memory of its own size, at an odd address, so that tools see every overrun. */
	unsigned char *copy = (unsigned char *)malloc((size_t)size + 1);
	struct N(_reader) r;
	struct N(_record) record;
	int result;

	memcpy(copy + 1, bytes, (size_t)size);
	N(_read)(&r, copy + 1, size, order);
	if (limited) {
		r.max_record_length = (__u32)record_length;
		r.max_records = (__u32)records;
		r.max_attributes = (__u32)attributes;
		r.max_depth = (__u32)depth;
		r.max_total = total;
		if (!order)
			N(_find_order)(&r);
	}
	while ((result = N(_next)(&r, &record)) > 0) {
		answer(1, 1);
		answer(record.offset, 4);
		answer(record.type, 2);
		dispatch_get(&record);
	}
	answer(0, 1);
	answer((__u64)(__s64)result, 4);
	answer(r.damage, 4);
	answer(r.state, 1);
	answer(r.offset, 4);
	answer(r.num_truncations, 2);
	answer(r.swap, 1);
	if (N(_next)(&r, &record) != result)
		fprintf(stderr, "an ended reader answers something else\n");
	free(copy);
}

static void command(struct N(_writer) *w, struct target *t)
{
	__u16 type;
	__u32 len;

	switch ((int)number(1)) {
	case 'I':
		begin(w, t);
		break;
	case 'P':
		type = (__u16)number(2);
		len = (__u32)number(4);
		N(_put)(w, type, take(len), len);
		break;
	case 'T':
		dispatch_put(w, (__u16)number(2));
		break;
	case 'O':
		N(_open_string)(w);
		break;
	case 'W':
		len = (__u32)number(4);
		N(_write)(w, take(len), len);
		break;
	case 'N':
		N(_write_number)(w, (__s64)number(8));
		break;
	case 'C':
		N(_commit)(w);
		break;
	case 'X':
		N(_cancel)(w);
		break;
	case 'R':
		N(_reset)(w);
		break;
	case 'F':
		finish(w, t);
		break;
	case 'D':
		answer_bytes(t->memory + GUARD, t->capacity);
		break;
	case 'L':
		read_log();
		break;
	default:
		fprintf(stderr, "no such command\n");
		exit(2);
	}
}

int main(void)
{
	static struct N(_writer) w;
	struct target t = { 0, 0, 0, 0, 0 };
	size_t size = 0, room = 1 << 16;
	unsigned char *all = (unsigned char *)malloc(room);
	size_t got;

	while ((got = fread(all + size, 1, room - size, stdin)) > 0) {
		size += got;
		if (size == room)
			all = (unsigned char *)realloc(all, room *= 2);
	}
	input = all;
	input_end = all + size;
	while (input < input_end)
		command(&w, &t);
	free(t.memory);
	free(all);
	return 0;
}
