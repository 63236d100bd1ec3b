/* SPDX-License-Identifier: MIT */
/* Many logs at once. */
#ifndef TLVLOG_SWEEP_H
#define TLVLOG_SWEEP_H

#include "core.h"

#define STRETCH 128	/* headers between two passes over values */
#define TEXT_AT_ONCE 64

/* What the sweep checks of a record, within limits: numbers that need no branch. */
struct record_rule {
	uint32_t size;		/* of the fixed part */
	uint32_t most_inside;	/* bytes after that; shorter values wrap around beyond */
	uint64_t around;	/* bytes beside the value: the header, and the trailer that is to follow */
	uint64_t of_end;	/* all bits for the end record, else none */
	uint16_t set;
	uint16_t flags_at;
	uint8_t flags_mask;
	uint8_t is_row;		/* or else the end record */
	uint8_t is_loss;
	uint8_t has_text;	/* after the fixed part */
	uint8_t has_attributes;	/* there */
};

/* Many logs, and the results of their walk. */
struct logs {
	size_t count;
	/*
	 * Log i begins at edges[i * step] and ends at the next edge, which is
	 * followed by the end of the next log; in a list the two are the same
	 * edge. There is one more log, which is empty.
	 */
	const uint8_t **edges;
	size_t step;
	int is_list;			/* each log in a buffer of its own */
	const uint8_t *origin;		/* what offsets count from, if it is one buffer */
	const uint8_t *last_text;	/* up to there TEXT_AT_ONCE bytes can be read; NULL: nowhere */
	/* how to read them */
	Tables *tables[2];
	int order;			/* -1 auto, else whether to swap */
	int is_swept;
	struct record_rule *rules;	/* of the rows of tables[0], and of NO_RECORD */
	/* found */
	struct walk walk;
	uint64_t *starts;
	uint8_t *status;
};

/* Walk all of them, without the GIL; 0: out of memory. */
int walk_all(struct logs *logs);

/* A copy of a checked header: its bytes are never read again. */
struct checked {
	const uint8_t *at;
	uint32_t length;
	uint32_t row;	/* of the tables, and of the rules */
};

/* Records whose values are to be checked; one more is always written, and ignored. */
struct put_off {
	struct checked runs[STRETCH + 1], texts[STRETCH + 1];
	size_t run_count, text_count;
};

static inline const uint8_t *begin_of(const struct logs *logs, size_t log)
{
	return logs->edges[log * logs->step];
}

static inline const uint8_t *end_of(const struct logs *logs, size_t log)
{
	return logs->edges[log * logs->step + 1];
}

/* Whether the deferred values are sound. */
int is_sound(const struct logs *logs, const struct put_off *put_off);

#endif
