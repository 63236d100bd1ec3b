/* SPDX-License-Identifier: MIT */
/* Counting the calls of a capture; tlvlog.campaign.tally collects the counts. */
#ifndef TLVLOG_TALLY_H
#define TLVLOG_TALLY_H

#include "texts.h"

#define OPERATION_MAX 64
#define NO_TYPE (-1)
#define RULES 6
#define BINS (1024 + 1 + 8 * 54)
#define BUCKETS 2048
#define CELLS 4096	/* a power of two; half of them are used */
#define RECENT 256
#define EXAMPLE_MAX (1 << 16)
#define SAID_MAX 256
#define TEXT_MAX (1 << 20)
#define UNKNOWN_ERRNO (-1)

/* A call as stored in a capture; an entry that is not plain is left to Python. */
struct entry {
	const uint8_t *operation, *log;
	uint32_t operation_size, log_size;
	uint64_t time;
	int32_t result;
	int64_t program_type;
};

enum entry_state { PLAIN, ODD, INCOMPLETE };

/*
 * How the last entry was written, up to its log: most differ from the one before in
 * their time, result and log alone. `same` are the bytes between those. It is kept of
 * bytes that nobody else can write to meanwhile.
 */
#define SAME_MAX 256
struct shape {
	uint8_t is_known, head[8];
	uint16_t between, behind;	/* bytes up to the result, and from there to the log */
	uint16_t operation, operation_size;	/* where it stands in `same` */
	uint8_t left;		/* pairs behind the log */
	uint32_t seen;
	uint8_t same[SAME_MAX];
};

/* Read the entry at `at`, up to `end`; `next` becomes its end. NULL for `shape`: read all of it. */
enum entry_state read_entry(const uint8_t *at, const uint8_t *end, struct shape *shape,
			    struct entry *entry, const uint8_t **next);

/* What a campaign counts of one log, as in tlvlog.campaign.facts. */
struct facts {
	uint8_t state, severity, has_cause, has_text;
	uint32_t errno_;
	uint16_t subsystem, reason;
	uint64_t lost;
	uint64_t sizes[RULES];
	int has_sizes;
	int32_t said;		/* number of the text's message, -1: none */
};

/* 0: leave it to Python. `rows` is scratch memory for the rows of the log. */
int find_facts(const uint8_t *log, uint32_t size, struct rows *rows, struct facts *facts);

struct why {
	int32_t errno_;
	uint16_t subsystem, reason;
	uint8_t is_silent;
};

struct cell {
	/* What each call is compared with and added to, in one or two lines of a cache. */
	struct why why;
	uint32_t operation_size;
	int64_t program_type;
	char operation[OPERATION_MAX];
	uint64_t count, bytes, first, last, truncated, lost;
	uint8_t *example;
	uint32_t example_size, example_room;
	int has_example;
	uint16_t said[SAID_MAX];	/* numbers of the texts' messages, each once */
	uint32_t said_count;
};

struct timeline {
	int shift;
	uint64_t low;		/* the bucket that counts[0] counts */
	uint64_t least, most;	/* the first and the last bucket in use */
	uint64_t counts[BUCKETS][2];
};

typedef struct {
	PyObject_HEAD
	struct cell *cells;
	uint16_t slots[CELLS];	/* by hash: number of a cell + 1 */
	uint16_t recent[RECENT];	/* the same, by what differs most often; may be of another */
	size_t cell_count;
	struct shape shape;
	struct rows rows;
	uint64_t states[UNTOUCHED + 1];
	uint64_t disagreements;
	uint64_t curves[RULES][BINS];
	struct timeline times;
	struct meanings meanings;
	struct form form;
	uint8_t *window;	/* buffer for reading a file; allocated on first use */
	uint8_t is_busy, is_cut;
	uint8_t is_private;	/* nobody else can write to what is counted now */
} Tally;

/* The cell of a call; NULL if the table is full: leave it to Python. */
struct cell *find_cell(Tally *tally, const struct entry *entry, const struct why *why);

/* Keep the smallest log; of equally small ones, the first in byte order. 0: out of memory. */
int show_example(struct cell *cell, const struct entry *entry);

void add_time(struct timeline *times, uint64_t time, int refused);
int bin_of(uint64_t size);

/* Count a call with this result: 1 counted, 0 leave it to Python, -1 out of memory. */
int count_call(Tally *tally, const struct entry *entry, int32_t error, const struct facts *facts);

/* Fill in the facts of a text whose form is known. */
void use_meaning(const struct meaning *meaning, const struct form *form, int32_t error,
		 struct facts *facts);
/* Count an entry: 1 counted, 0 leave it to Python, -1 out of memory. */
int count_entry(Tally *tally, struct entry *entry);

PyObject *tally_feed_file(Tally *self, PyObject *const *args, Py_ssize_t count);
PyObject *tally_feed_texts(Tally *self, PyObject *const *args, Py_ssize_t count);
PyObject *tally_is_news(Tally *self, PyObject *const *args, Py_ssize_t count);
PyObject *tally_teach(Tally *self, PyObject *const *args, Py_ssize_t count);

extern PyTypeObject Tally_Type;

#endif
