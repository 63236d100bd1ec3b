/* SPDX-License-Identifier: MIT */
/* Lines of a verifier's log, told apart without asking what they mean. */
#ifndef TLVLOG_LINES_H
#define TLVLOG_LINES_H

#include "core.h"

enum line_kind { EMPTY_LINE, STEP_LINE, STATE_LINE, COMMENT_LINE, UNUSUAL_LINE };

/* What the line from `at` to `end` is, which has no NUL and no end of line in it. */
enum line_kind kind_of_line(const char *at, const char *end);

/* Whether a message stands behind an instruction. */
/* What the verifier says behind a step, on its line. */
#define BEHIND_A_STEP " infinite loop detected at insn "

int has_message(const char *at, const char *end);

/* The end of the digits at `at`, of which there may be nine; NULL without one. */
const char *digits(const char *at, const char *end);

static inline int begins(const char *at, const char *end, const char *word)
{
	const size_t size = strlen(word);

	return (size_t)(end - at) >= size && !memcmp(at, word, size);
}

/* Whether a word is there, of which `rare` is the letter to look for. */
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
