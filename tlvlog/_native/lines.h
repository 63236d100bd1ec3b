/* SPDX-License-Identifier: MIT */
/* Classifies the lines of a verifier's log without interpreting them. */
#ifndef TLVLOG_LINES_H
#define TLVLOG_LINES_H

#include "core.h"

enum line_kind { EMPTY_LINE, STEP_LINE, STATE_LINE, COMMENT_LINE, UNUSUAL_LINE };

/* The kind of the line from `at` to `end`, which contains neither NUL nor line end. */
enum line_kind kind_of_line(const char *at, const char *end);

/* A message that follows a step on its line, and how the verifier's last line begins. */
#define BEHIND_A_STEP " infinite loop detected at insn "
#define LAST_LINE "processed "

/* The end of the digits at `at`, at most nine; NULL if there are none or more. */
const char *digits(const char *at, const char *end);

static inline int begins(const char *at, const char *end, const char *word)
{
	const size_t size = strlen(word);

	return (size_t)(end - at) >= size && !memcmp(at, word, size);
}

static inline int is_hex(char character)
{
	return (character >= '0' && character <= '9') || (character >= 'a' && character <= 'f');
}

/* Whether a quiet line contains the message after a step or, with `last`, the last line. */
static inline int has_message(const char *at, const char *end, int last)
{
	const size_t step = sizeof(BEHIND_A_STEP) - 1, word = sizeof(LAST_LINE) - 1;
	const char *const start = at;

	for (; at < end && (at = memchr(at, ' ', (size_t)(end - at))); at++) {
		if ((size_t)(end - at) >= step && !memcmp(at, BEHIND_A_STEP, step))
			return 1;
		if (last && at > start && at[-1] == 'd' && (size_t)(at - start) >= word - 1 &&
		    !memcmp(at - (word - 1), LAST_LINE, word))
			return 1;
	}
	return 0;
}

/* A step of the hashes of forms and cells. */
static inline uint64_t mix(uint64_t hash, uint64_t word)
{
	hash = (hash ^ word) * 0xff51afd7ed558ccdu;
	return hash ^ hash >> 32;
}

/* Whether `word` occurs; `rare` is the letter of it to search for. */
static inline int has_word(const char *at, const char *end, int rare, const char *word)
{
	const size_t before = (size_t)(strchr(word, rare) - word);
	const char *found = at;

	for (; found < end && (found = memchr(found, rare, (size_t)(end - found))); found++)
		if ((size_t)(found - at) >= before && begins(found - before, end, word))
			return 1;
	return 0;
}

#endif
