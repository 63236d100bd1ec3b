/* SPDX-License-Identifier: MIT */
/* Calls of a capture, counted: what tlvlog.campaign.tally takes over. */
#ifndef TLVLOG_TALLY_H
#define TLVLOG_TALLY_H

#include "core.h"

#define OPERATION_MAX 64
#define NO_TYPE (-1)
#define RULES 6
#define BINS (1024 + 1 + 8 * 54)
#define BUCKETS 2048
#define CELLS 4096	/* a power of two; half of them are used */
#define EXAMPLE_MAX (1 << 16)

/* A call as it stands in a capture; what is not plain is left to Python. */
struct entry {
	const uint8_t *operation, *log;
	uint32_t operation_size, log_size;
	uint64_t time;
	int32_t result;
	int64_t program_type;
};

enum entry_state { PLAIN, ODD, INCOMPLETE };

/* Read the entry at `at`, up to `end`, and give where it ends. */
enum entry_state read_entry(const uint8_t *at, const uint8_t *end, struct entry *entry,
			    const uint8_t **next);

/* What is kept of one log, as tlvlog.campaign.facts has it. */
struct facts {
	uint8_t state, severity, has_cause, has_text;
	uint32_t errno_;
	uint16_t subsystem, reason;
	uint64_t lost;
	uint64_t sizes[RULES];
	int has_sizes;
};

/* 0: left to Python. `rows` are memory to use. */
int find_facts(const uint8_t *log, uint32_t size, struct rows *rows, struct facts *facts);

struct cell {
	char operation[OPERATION_MAX];
	uint32_t operation_size;
	int32_t errno_;
	uint16_t subsystem, reason;
	uint8_t is_silent;
	int64_t program_type;
	uint64_t count, bytes, truncated, lost, first, last;
	uint8_t *example;
	uint32_t example_size, example_room;
	int has_example;
};

extern PyTypeObject Tally_Type;

#endif
