/* SPDX-License-Identifier: MIT */
/* Verifier texts by their form, and what is known of each form. */
#ifndef TLVLOG_TEXTS_H
#define TLVLOG_TEXTS_H

#include "core.h"

#define FORM_MAX 1024	/* bytes of a form; a longer one is not plain */
#define TOKENS_MAX 48	/* unusual lines */
#define TEXT_LINE_MAX 4096
#define MEANINGS 8192
#define SLOTS 16384	/* a power of two */
#define KEYS_MAX (2u << 20)

/* How a call ended whose text is read: the first byte of a form. */
enum outcome { OUTCOME_UNKNOWN = 'u', OUTCOME_ACCEPTED = 'a', OUTCOME_REFUSED = 'r' };

/* Number of lines and bytes so far, and the bytes of the last line; line ends do not count. */
struct place { uint64_t lines, bytes, last; };

struct form {
	uint8_t key[FORM_MAX];
	uint32_t size, hash;
	uint8_t run, is_over;
	int token_count;
	struct place places[TOKENS_MAX];	/* of the unusual lines */
	uint64_t lines, bytes, last;
};

/* The meaning that all texts of a form share. */
struct meaning {
	uint32_t hash, key, key_size;
	uint8_t is_plain;	/* 0: leave each text to Python */
	uint8_t has_cause, severity, is_done;
	uint16_t subsystem, reason, said;
	int16_t token;		/* of the line that the cause follows; -1: it follows all */
	uint32_t error_size, before, behind;	/* bytes of the cause, and of records other than lines */
};

struct meanings {
	uint16_t *slots;	/* by hash: number of a meaning + 1 */
	struct meaning *items;
	uint8_t *keys;
	uint32_t count, used;
};

void begin_form(struct form *form, uint8_t outcome);
int add_to_form(struct form *form, const char *at, const char *end);
int end_form(struct form *form);

/* The form of a text, up to its first NUL; 0: leave it to Python. */
int read_form(const char *text, size_t size, uint8_t outcome, struct form *form);

const struct meaning *find_meaning(const struct meanings *known, const struct form *form);
int keep_meaning(struct meanings *known, const struct form *form, const struct meaning *meaning);
void free_meanings(struct meanings *known);
void measure(const struct meaning *meaning, const struct form *form, uint64_t *sizes);

#endif
