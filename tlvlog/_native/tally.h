/* SPDX-License-Identifier: MIT */
/* Calls of a capture, counted: what tlvlog.campaign.tally takes over. */
#ifndef TLVLOG_TALLY_H
#define TLVLOG_TALLY_H

#include "texts.h"

#define OPERATION_MAX 64
#define NO_TYPE (-1)
#define RULES 6
#define BINS (1024 + 1 + 8 * 54)
#define BUCKETS 2048
#define CELLS 4096	/* a power of two; half of them are used */
#define EXAMPLE_MAX (1 << 16)
#define SAID_MAX 256
#define TEXT_MAX (1 << 20)
#define UNKNOWN_ERRNO (-1)

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
	int32_t said;		/* number of what a text said, -1: nothing */
};

/* 0: left to Python. `rows` are those of the log, in memory to use. */
int find_facts(const uint8_t *log, uint32_t size, struct rows *rows, struct facts *facts);

struct why {
	int32_t errno_;
	uint16_t subsystem, reason;
	uint8_t is_silent;
};

struct cell {
	char operation[OPERATION_MAX];
	uint32_t operation_size;
	struct why why;
	int64_t program_type;
	uint64_t count, bytes, truncated, lost, first, last;
	uint8_t *example;
	uint32_t example_size, example_room;
	int has_example;
	uint16_t said[SAID_MAX];	/* numbers of what texts said, each once */
	uint32_t said_count;
};

struct timeline {
	int shift;
	uint64_t low;		/* the bucket that counts[0] is of */
	uint64_t least, most;	/* buckets that are used */
	uint64_t counts[BUCKETS][2];
};

typedef struct {
	PyObject_HEAD
	struct cell *cells;
	uint16_t slots[CELLS];	/* by hash: number of a cell + 1 */
	size_t cell_count, last;
	struct rows rows;
	uint64_t states[UNTOUCHED + 1];
	uint64_t disagreements;
	uint64_t curves[RULES][BINS];
	struct timeline times;
	struct meanings meanings;
	struct form form;
	uint8_t *window;	/* on a file; made when it is needed */
	uint8_t is_busy, is_cut;
} Tally;

/* The cell of a call; NULL: there is no more room, Python has it. */
struct cell *find_cell(Tally *tally, const struct entry *entry, const struct why *why);

/* Keep the smallest log, of those the one with the least bytes; 0: out of memory. */
int show_example(struct cell *cell, const struct entry *entry);

void add_time(struct timeline *times, uint64_t time, int refused);
int bin_of(uint64_t size);

/* Count a call that ended so: 1 counted, 0 for Python, -1 out of memory. */
int count_call(Tally *tally, const struct entry *entry, int32_t error, const struct facts *facts);

/* Put what a text of a known form says into facts. */
void use_meaning(const struct meaning *meaning, const struct form *form, int32_t error,
		 struct facts *facts);
/* Count an entry: 1 counted, 0 for Python, -1 out of memory. */
int count_entry(Tally *tally, struct entry *entry);

PyObject *tally_feed_file(Tally *self, PyObject *const *args, Py_ssize_t count);
PyObject *tally_feed_texts(Tally *self, PyObject *const *args, Py_ssize_t count);
PyObject *tally_is_news(Tally *self, PyObject *const *args, Py_ssize_t count);
PyObject *tally_teach(Tally *self, PyObject *const *args, Py_ssize_t count);

extern PyTypeObject Tally_Type;

#endif
