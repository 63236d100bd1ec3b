/*
 * libFuzzer: any bytes are read to an end, in either order, and what was read
 * can be written again. Also the formatter of reasons, if it is there.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include LOG_HEADER

#define PASTE_(a, b) a##b
#define PASTE(a, b) PASTE_(a, b)
#define N(name) PASTE(PREFIX, name)
#define M(name) PASTE(MACRO, name)

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

static __u64 number(int count)
{
	return (__u64)count;
}

static const unsigned char *take(size_t count)
{
	static const unsigned char nothing[64];

	return count > sizeof(nothing) ? 0 : nothing;
}

static const unsigned char *input;

#include "dispatch.h"

int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size);

int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
	unsigned char memory[600];
	struct N(_reader) r;
	struct N(_record) record;
	struct N(_writer) w;
	__u64 end = 0;
	int order, keep;

	if (size > sizeof(memory))
		return 0;
	(void)input;
	(void)dispatch_put;
	for (order = 0; order < 4; order++) {
		for (keep = 0; keep < 3; keep++) {
			N(_init)(&w, memory, (__u32)(size < 8 ? 8 : size), keep, 0);
			N(_read)(&r, data, size, order);
			while (N(_next)(&r, &record) > 0) {
				if (record.offset < end && order + keep == 0)
					abort();
				end = record.offset + 6 + record.len;
				if (end > size)
					abort();
				dispatch_get(&record);
				N(_put)(&w, record.type, record.value, record.len);
			}
			if (r.state == 0 || r.offset > size || r.damage > size)
				abort();
			if (N(_finish)(&w) > (size < 8 ? 8 : size))
				abort();
		}
		end = 0;
	}
	return 0;
}
