/* SPDX-License-Identifier: MIT */
/* Many logs at once. */
#ifndef TLVLOG_SWEEP_H
#define TLVLOG_SWEEP_H

#include "core.h"

#define STRETCH 128	/* headers that pass between two looks into values */
#define TEXT_AT_ONCE 64

/* What the sweep checks of a record, within limits: numbers that need no branch. */
struct record_rule {
	uint32_t size;		/* of the fixed part */
	uint32_t most_inside;	/* bytes behind that; shorter values wrap around beyond */
	uint64_t around;	/* bytes beside the value: the header, and the trailer that is to follow */
	uint64_t of_end;	/* all bits for the end record, else none */
	uint16_t set;
	uint16_t flags_at;
	uint8_t flags_mask;
	uint8_t is_row;		/* or else the end record */
	uint8_t is_loss;
	uint8_t has_text;	/* behind the fixed part */
	uint8_t has_attributes;	/* there */
};

/* Many logs, and what becomes of them. */
struct logs {
	size_t count;
	/*
	 * Where log number i begins and ends: edges[i * step] and the next, behind
	 * which stands where the next log ends: in a list nowhere else than this
	 * one. There is one log more, which is empty.
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

/* A header that was checked, as it was then: its bytes are not looked at again. */
struct checked {
	const uint8_t *at;
	uint32_t length;
	uint32_t row;	/* of the tables, and of the rules */
};

/* Records whose values are to be looked at; one more is written in any case, and not kept. */
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

/* Whether what was put off is sound. */
int is_sound(const struct logs *logs, const struct put_off *put_off);

#endif
