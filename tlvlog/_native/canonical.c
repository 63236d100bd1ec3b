/* SPDX-License-Identifier: MIT */
/* The checks of `strict` for well-formed records: tlvlog/codec/canonical.py in C. */
#include "core.h"

#define LOSS TLVLOG_TYPE_LOSS

static inline uint64_t sixteen(const uint8_t *at)
{
	uint64_t low, high;

	memcpy(&low, at, 8);
	memcpy(&high, at + 8, 8);
	return low | high;
}

/* Branch-free, since texts differ: the blocks overlap instead. */
static inline int is_short_ascii(const uint8_t *at, uint32_t length)
{
	const uint32_t last = length - 16;
	uint64_t seen = 0;
	uint32_t i;

	if (last <= 48) {
		seen = sixteen(at) | sixteen(at + (last < 16 ? last : 16)) |
			sixteen(at + (last < 32 ? last : 32)) | sixteen(at + last);
		return !(seen & 0x8080808080808080u);
	}
	if (length > 16)
		return 0;
	for (i = 0; i < length; i++)
		seen |= at[i];
	return seen < 0x80;
}

int is_ascii(const uint8_t *at, size_t length)
{
	uint64_t seen;
	size_t i;

	if (length <= 64)
		return is_short_ascii(at, (uint32_t)length);
	seen = sixteen(at + length - 16);
	for (i = 0; i < length - 16; i += 16)
		seen |= sixteen(at + i);
	return !(seen & 0x8080808080808080u);
}

static int is_utf8(const uint8_t *at, const uint8_t *end)
{
	uint64_t chunk;
	uint32_t c;
	int more;

	while (at < end) {
		while (end - at >= 8) {
			memcpy(&chunk, at, 8);
			if (chunk & 0x8080808080808080u)
				break;
			at += 8;
		}
		if (at == end)
			return 1;
		c = *at++;
		if (c < 0x80)
			continue;
		if (c < 0xc2 || c > 0xf4)
			return 0;
		more = c < 0xe0 ? 1 : c < 0xf0 ? 2 : 3;
		if (end - at < more || (*at & 0xc0) != 0x80)
			return 0;
		/* Overlong, a surrogate, or beyond U+10FFFF: the second byte decides. */
		if ((c == 0xe0 && *at < 0xa0) || (c == 0xed && *at > 0x9f) ||
		    (c == 0xf0 && *at < 0x90) || (c == 0xf4 && *at > 0x8f))
			return 0;
		for (; more; more--)
			if ((*at++ & 0xc0) != 0x80)
				return 0;
	}
	return 1;
}

int is_canonical_text(const uint8_t *at, uint32_t length)
{
	return !length ||
		(at[length - 1] && (is_short_ascii(at, length) || is_utf8(at, at + length)));
}

/* Sound attributes stay within the walls and the depth; they may have changed since the walk. */
static enum state check_attributes(const Tables *tables, const uint8_t *at, const uint8_t *wall,
				   int number, int depth)
{
	const struct attribute_set *set = tables->sets + number;
	const struct attribute_row *row;
	enum state state;
	int before = 0;
	uint32_t length;

	while (at < wall) {
		if (wall - at < HEADER_SIZE || depth == TLVLOG_LIMIT_DEPTH)
			return MALFORMED;
		row = find_attribute(set, load16(at, tables->swap));
		length = load32(at + 2, tables->swap);
		at += HEADER_SIZE;
		if (length > (uint64_t)(wall - at))
			return MALFORMED;
		if (!row)
			return UNKNOWN_TYPE;
		if (row->rank < before || (row->rank == before && !row->repeatable))
			return MALFORMED;
		if (row->is_text && !is_canonical_text(at, length))
			return MALFORMED;
		if (row->nest) {
			state = check_attributes(tables, at, at + length, row->nest, depth + 1);
			if (state != COMPLETE)
				return state;
		}
		before = row->rank;
		at += length;
	}
	return COMPLETE;
}

enum state check_canonical(const Tables *tables, const uint8_t *bytes, uint64_t offset,
			   uint16_t type, uint32_t length, uint16_t type_before)
{
	const struct record_row *row = find_record(tables, type);
	const uint8_t *value = bytes + offset + HEADER_SIZE;

	if (type_before == LOSS)
		return BAD_TRAILER;
	if (row == tables->records)
		return UNKNOWN_TYPE;
	if (row->flags >= 0 && (uint32_t)row->flags < length &&
	    (value[row->flags] & row->flags_mask))
		return MALFORMED;
	if (row->set) {
		if (length > row->size)
			return check_attributes(tables, value + row->size, value + length, row->set, 0);
	} else if (row->tail == TAIL_NONE) {
		if (length > row->size)
			return MALFORMED;
	} else if (row->tail == TAIL_TEXT && length > row->size) {
		if (!is_canonical_text(value + row->size, length - row->size))
			return MALFORMED;
	}
	return COMPLETE;
}
