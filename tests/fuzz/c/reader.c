/* SPDX-License-Identifier: MIT */
/*
 * libFuzzer: any bytes are read to an end, in every order, with the limits of
 * every day and with small ones; every value is read, and what was read can be
 * written again, whatever survives.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include LOG_HEADER

#define PASTE_(a, b) a##b
#define PASTE(a, b) PASTE_(a, b)
#define N(name) PASTE(PREFIX, name)
#define M(name) PASTE(MACRO, name)

#define SIZE_MAX_ 1024
#define ORDERS 4
#define KEEPS 3

static void need(int holds, const char *what)
{
	if (holds)
		return;
	fprintf(stderr, "broken: %s\n", what);
	abort();
}

static __u64 sum;

static void answer(__u64 value, int count)
{
	sum = sum * 31 + value + (__u64)count;
}

static void answer_bytes(const void *bytes, __u64 count)
{
	const unsigned char *at = (const unsigned char *)bytes;

	while (count--)
		answer(*at++, 1);
}

/* The typed functions of the writer are compiled, and called by another harness. */
static const unsigned char *input;

static __u64 number(int count)
{
	return (__u64)count;
}

static const unsigned char *take(size_t count)
{
	static const unsigned char nothing[64];

	return count > sizeof(nothing) ? 0 : nothing;
}

#include "dispatch.h"

static void limit(struct N(_reader) *r)
{
	r->max_record_length = 40;
	r->max_records = 4;
	r->max_attributes = 5;
	r->max_depth = 2;
	r->max_total = 120;
}

static void read_all(const unsigned char *data, size_t size, int order, int is_limited, int keep)
{
	static unsigned char memory[SIZE_MAX_ + 8];
	const __u32 capacity = size < 8 ? 8 : (__u32)size;
	struct N(_reader) r;
	struct N(_record) record;
	struct N(_writer) w;
	__u64 end = 0;
	int result;

	N(_init)(&w, memory, capacity, keep, 0);
	N(_read)(&r, data, size, order);
	if (is_limited) {
		limit(&r);
		if (!order)
			N(_find_order)(&r);
	}
	while ((result = N(_next)(&r, &record)) > 0) {
		need(record.offset == end, "each record begins where the one before it ends");
		end = record.offset + 6ull + record.len;
		need(end <= size, "a record ends inside the input");
		need(!is_limited || (end <= 120 && record.len <= 40), "a record is within the limits");
		dispatch_get(&record);
		N(_put)(&w, record.type, record.value, record.len);
	}
	need(r.state != 0 && r.offset <= size && r.damage <= size, "where the reader ended");
	need(result < 0 || r.offset >= end, "the size of a sound log");
	need(N(_next)(&r, &record) == result, "an ended reader answers the same again");
	need(N(_finish)(&w) <= capacity, "what was read is written within bounds");
}

int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size);

int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
	int order, keep;

	(void)input;
	(void)dispatch_put;
	if (size > SIZE_MAX_)
		return 0;
	for (order = 0; order < ORDERS; order++) {
		for (keep = 0; keep < KEEPS; keep++)
			read_all(data, size, order, 0, keep);
		read_all(data, size, order, 1, 0);
	}
	return 0;
}
