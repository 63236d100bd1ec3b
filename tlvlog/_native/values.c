/* SPDX-License-Identifier: MIT */
/* Deferred checks of attributes and text, in branch-free loops. */
#include "sweep.h"
#ifdef __SSE2__
#include <emmintrin.h>
#endif

struct run {
	const uint8_t *at, *wall;
	const struct attribute_set *set;
};

struct text {
	const uint8_t *at;
	uint32_t length;
};

static inline int is_sound_text(const struct logs *logs, const uint8_t *at, uint32_t length)
{
#ifdef __SSE2__
	/* Branch-free, since texts differ: bytes after the text are read but masked out. */
	if (length < TEXT_AT_ONCE && at <= logs->last_text) {
		const __m128i *block = (const __m128i *)(const void *)at;
		const uint64_t high = (uint64_t)_mm_movemask_epi8(_mm_loadu_si128(block)) |
			(uint64_t)_mm_movemask_epi8(_mm_loadu_si128(block + 1)) << 16 |
			(uint64_t)_mm_movemask_epi8(_mm_loadu_si128(block + 2)) << 32 |
			(uint64_t)_mm_movemask_epi8(_mm_loadu_si128(block + 3)) << 48;
		const int ends_in_nul = (length != 0) & !*(at + length - 1);

		if (!((high & (((uint64_t)1 << length) - 1)) | (uint64_t)ends_in_nul))
			return 1;
	}
#endif
	return is_canonical_text(at, length);
}

static int texts_are_sound(const struct logs *logs, const struct text *texts, size_t count)
{
	size_t i;

	for (i = 0; i < count; i++)
		if (!is_sound_text(logs, texts[i].at, texts[i].length))
			return 0;
	return 1;
}

/* Whether the attributes in these runs are sound; runs[count] is read but ignored. */
static int runs_are_sound(const struct logs *logs, const struct run *runs, size_t count, uint32_t depth)
{
	const struct attribute_set *const sets = logs->tables[0]->sets;
	const struct run *run = runs, *const end = runs + count;
	const int strict = logs->walk.strict;
	const uint8_t *at = run->at;
	struct text texts[STRETCH + 1];
	size_t text_count = 0;
	int before = 0;

	while (run < end) {
		const uint64_t left = (uint64_t)(run->wall - at);
		const struct attribute_rule *rule;
		uint32_t length;
		uint16_t type;
		int is_last;

		if (left < HEADER_SIZE)
			return 0;
		type = load16(at, 0);
		length = load32(at + 2, 0);
		rule = find_rule(run->set, type);
		if ((length > left - HEADER_SIZE) | ((uint16_t)(type - 1) >= 0xfffe) |
		    ((rule->size != 0) & (length != rule->size)))
			return 0;
		if (rule->nest) {
			const struct run nest[2] = {
				{ at + HEADER_SIZE, at + HEADER_SIZE + length, sets + rule->nest },
			};

			if (depth >= logs->walk.bounds.depth ||
			    (length && !runs_are_sound(logs, nest, 1, depth + 1)))
				return 0;
		}
		is_last = left == HEADER_SIZE + (uint64_t)length;
		if (strict) {
			if ((!rule->is_known) | (rule->rank < before) |
			    ((rule->rank == before) & !rule->repeatable))
				return 0;
			before = is_last ? 0 : rule->rank;
			texts[text_count].at = at + HEADER_SIZE;
			texts[text_count].length = length;
			text_count += rule->is_text;
			if (text_count == STRETCH) {
				if (!texts_are_sound(logs, texts, text_count))
					return 0;
				text_count = 0;
			}
		}
		run += is_last;
		at = is_last ? run->at : at + HEADER_SIZE + length;
	}
	return texts_are_sound(logs, texts, text_count);
}

int is_sound(const struct logs *logs, const struct put_off *put_off)
{
	struct run runs[STRETCH + 1];
	const struct record_rule *rule;
	const struct checked *record;
	size_t i, count = 0;

	for (i = 0; i < put_off->run_count; i++) {
		record = put_off->runs + i;
		rule = logs->rules + record->row;
		runs[count].at = record->at + HEADER_SIZE + rule->size;
		runs[count].wall = record->at + HEADER_SIZE + record->length;
		runs[count].set = logs->tables[0]->sets + rule->set;
		count += runs[count].at < runs[count].wall;
	}
	runs[count] = (struct run){ 0 };
	if (!runs_are_sound(logs, runs, count, 1))
		return 0;
	for (i = 0; i < put_off->text_count; i++) {
		record = put_off->texts + i;
		rule = logs->rules + record->row;
		if (!is_sound_text(logs, record->at + HEADER_SIZE + rule->size,
				   record->length - rule->size))
			return 0;
	}
	return 1;
}

