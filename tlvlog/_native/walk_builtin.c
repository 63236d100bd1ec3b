/* SPDX-License-Identifier: MIT */
/* The walk with the layouts of the core, as the generated header has them. */
#include "core.h"
#include "tlvlog_log.h"

struct reading_log {
	struct tlvlog_reader reader;
	const Tables *tables;
};

#define WALK walk_builtin
#include "walk.h"

int find_swap_apart(const uint8_t *bytes, uint64_t size, uint32_t max_records)
{
	struct tlvlog_reader r;

	tlvlog_read(&r, bytes, size, TLVLOG_ORDER_HOST);
	r.max_records = max_records;
	tlvlog_find_order(&r);
	return r.swap;
}
