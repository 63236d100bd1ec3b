/* SPDX-License-Identifier: MIT */
/*
 * Reads the entries of a capture (spec/CAPTURE.md) in the form that writers give
 * them: a short map of known keys, each once, each of its kind. Everything else
 * is left to Python, which also says what is wrong with it.
 */
#include "entries.h"

static inline int take(struct entry *entry, int key, const struct value *value)
{
	switch (key) {
	case KEY_TIME:
		entry->time = value->is_negative ? 0 : value->number;
		return 1;
	case KEY_OPERATION:
		entry->operation = value->bytes;
		entry->operation_size = value->size;
		return value->size <= OPERATION_MAX;
	case KEY_RESULT:
		if ((int64_t)value->number < -(int64_t)INT32_MAX && value->is_negative)
			return 0;
		/* What a call gives on success does not matter. */
		entry->result = value->is_negative ? (int32_t)(int64_t)value->number : 0;
		return 1;
	case KEY_LOG:
		entry->log = value->bytes;
		entry->log_size = value->size;
		return 1;
	case KEY_PROG_TYPE:
		entry->program_type = value->number > UINT32_MAX ? NO_TYPE : (int64_t)value->number;
		return 1;
	default:
		return 1;
	}
}

/* Shapes ---------------------------------------------------------------------------------------- */

#define TIME_KEY 7	/* bytes of an entry up to the number of its time, of eight bytes */
#define TIME_END (TIME_KEY + 8)
#define RESULT_MAX 9

/* What is in front of a time, as one word. */
static inline uint64_t head_of(const uint8_t *at)
{
	uint64_t word;

	memcpy(&word, at, 8);
	return IS_LITTLE ? word << 8 : word >> 8;
}

/* Note how a plain entry was written: where the values of its result and log begin and end. */
static void learn(struct shape *shape, const uint8_t *start, const struct entry *entry,
		  const uint8_t *result, const uint8_t *behind, const uint8_t *log)
{
	const uint8_t *const time = start + TIME_END;
	const ptrdiff_t operation = entry->operation - time;

	shape->is_known = 0;
	if (!result || !log || shape->seen & 1u << KEY_PROG_TYPE || memcmp(start + 1, "\xa4time\xcf", 6) || result < time || log < behind ||
	    result - time + (log - behind) > SAME_MAX || operation < 0 ||
	    operation + entry->operation_size > result - time)
		return;
	memcpy(shape->head, start, 8);
	shape->between = (uint16_t)(result - time);
	shape->behind = (uint16_t)(log - behind);
	shape->operation = (uint16_t)operation;
	shape->operation_size = (uint16_t)entry->operation_size;
	memcpy(shape->same, time, shape->between);
	memcpy(shape->same + shape->between, behind, shape->behind);
	shape->is_known = 1;
}

/* An entry that is like the last one up to its log; 0: it is not, or the bytes end early. */
static inline int read_like(const struct shape *shape, const uint8_t *start, const uint8_t *end,
			    struct entry *entry, const uint8_t **next)
{
	const uint8_t *at = start + TIME_END;
	struct value value = { 0 };
	int count, key = KEY_LOG;
	uint32_t seen;

	if (!shape || !shape->is_known || end - start < TIME_END + SAME_MAX + 2 * RESULT_MAX ||
	    head_of(start) != head_of(shape->head) || memcmp(at, shape->same, shape->between))
		return 0;
	entry->time = big(start + TIME_KEY, 8);
	entry->operation = at + shape->operation;
	entry->operation_size = shape->operation_size;
	at += shape->between;
	if (!read_value(&at, end, &value) || value.kind != NUMBER || !take(entry, KEY_RESULT, &value))
		return 0;
	if (memcmp(at, shape->same + shape->between, shape->behind))
		return 0;
	at += shape->behind;
	if (!read_value(&at, end, &value) || value.kind != BYTES)
		return 0;
	entry->log = value.bytes;
	entry->log_size = value.size;
	seen = shape->seen;
	for (count = shape->left; count; count--)
		if (read_pair(&at, end, &key, &seen, &value, next) != PLAIN || !take(entry, key, &value))
			return 0;
	*next = at;
	return at - start <= ENTRY_MAX;
}

enum entry_state read_entry(const uint8_t *at, const uint8_t *end, struct shape *shape,
			    struct entry *entry, const uint8_t **next)
{
	const uint8_t *const start = at, *result = NULL, *behind = NULL, *log = NULL, *place;
	struct value value = { 0 };
	enum entry_state state;
	uint32_t seen = 0;
	int count, key = -1;

	if (at == end)
		return INCOMPLETE;
	if (*at < 0x80 || *at > 0x8f)
		return ODD;
	*entry = (struct entry){ .program_type = NO_TYPE, .operation = at, .log = at };
	if (read_like(shape, start, end, entry, next))
		return PLAIN;
	*entry = (struct entry){ .program_type = NO_TYPE, .operation = at, .log = at };
	for (count = *at++ & 15; count; count--) {
		state = read_pair(&at, end, &key, &seen, &value, &place);
		if (state == INCOMPLETE && end - start > ENTRY_MAX)
			return ODD;
		if (state != PLAIN)
			return state;
		if (!take(entry, key, &value))
			return ODD;
		if (key == KEY_RESULT) {
			result = place;
			behind = at;
		} else if (key == KEY_LOG && shape) {
			log = place;
			shape->left = (uint8_t)(count - 1);
			shape->seen = seen;
		}
	}
	*next = at;
	if (at - start > ENTRY_MAX)
		return ODD;
	if (shape)
		learn(shape, start, entry, result, behind, log);
	return PLAIN;
}
