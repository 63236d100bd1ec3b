/* SPDX-License-Identifier: MIT */
/*
 * Keys and values of a capture's entries, as writers write them: known keys, each
 * once, each of its kind. Whatever else there is, is for Python.
 */
#ifndef TLVLOG_ENTRIES_H
#define TLVLOG_ENTRIES_H

#include "tally.h"

#define LOG_MAX (16u << 20)
#define ENTRY_MAX (64 << 20)	/* what a reader takes for one entry */
#define IS_LITTLE (__BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__)

enum value_kind { TEXT, BYTES, NUMBER, BOOLEAN, OTHER };

struct value {
	enum value_kind kind;
	const uint8_t *bytes;
	uint32_t size;
	uint64_t number;	/* two's complement of a negative one */
	uint8_t is_negative, is_true;
};

static inline uint64_t big(const uint8_t *at, int size)
{
	switch (size) {
	case 1:
		return *at;
	case 2:
		return (uint64_t)at[0] << 8 | at[1];
	case 4:
		return load32(at, IS_LITTLE);
	default:
		return load64(at, IS_LITTLE);
	}
}

/* 1, or 0 where the bytes end; a kind that is not read here is OTHER. */
static inline __attribute__((always_inline)) int read_value(const uint8_t **at, const uint8_t *end, struct value *value)
{
	const uint8_t *p = *at;
	uint8_t first;
	int size = 0;

	if (p == end)
		return 0;
	first = *p++;
	value->is_negative = 0;
	if (first < 0x80) {
		value->kind = NUMBER;
		value->number = first;
	} else if (first >= 0xe0) {
		value->kind = NUMBER;
		value->number = (uint64_t)(int64_t)(int8_t)first;
		value->is_negative = 1;
	} else if (first >= 0xa0 && first < 0xc0) {
		value->kind = TEXT;
		value->size = first & 31;
	} else if (first == 0xc2 || first == 0xc3) {
		value->kind = BOOLEAN;
		value->is_true = first & 1;
	} else if (first >= 0xc4 && first <= 0xc6) {
		value->kind = BYTES;
		size = 1 << (first - 0xc4);
	} else if (first >= 0xd9 && first <= 0xdb) {
		value->kind = TEXT;
		size = 1 << (first - 0xd9);
	} else if (first >= 0xcc && first <= 0xd3) {
		size = 1 << ((first - 0xcc) & 3);
		if (end - p < size)
			return 0;
		value->kind = NUMBER;
		value->number = big(p, size);
		if (first >= 0xd0) {
			value->number = (uint64_t)((int64_t)(value->number << (64 - 8 * size)) >>
						   (64 - 8 * size));
			value->is_negative = (int64_t)value->number < 0;
		}
		*at = p + size;
		return 1;
	} else {
		value->kind = OTHER;
		*at = p;
		return 1;
	}
	if (value->kind == TEXT || value->kind == BYTES) {
		if (end - p < size)
			return 0;
		if (size)
			value->size = (uint32_t)big(p, size);
		p += size;
		if (value->size > LOG_MAX)
			value->kind = OTHER;	/* not waited for */
		else if ((uint64_t)(end - p) < value->size)
			return 0;
		else {
			value->bytes = p;
			p += value->size;
		}
	}
	*at = p;
	return 1;
}

enum key {
	KEY_TIME, KEY_PID, KEY_TID, KEY_COMMAND, KEY_SYSCALL, KEY_OPERATION, KEY_RESULT, KEY_CAPACITY,
	KEY_LOG, KEY_PROG_TYPE, KEY_ASKED, KEY_PROGRAM, KEYS,
};

#define FIELDS (KEY_LOG + 1)	/* those of tlvlog.formats.capture.Call, in its order */

static const struct { uint8_t size, kind; char name[10]; } keys[KEYS] = {
	{ 4, NUMBER, "time" }, { 3, NUMBER, "pid" }, { 3, NUMBER, "tid" }, { 7, TEXT, "command" },
	{ 7, TEXT, "syscall" }, { 9, TEXT, "operation" }, { 6, NUMBER, "result" },
	{ 8, NUMBER, "capacity" }, { 3, BYTES, "log" }, { 9, NUMBER, "prog_type" },
	{ 5, BOOLEAN, "asked" }, { 7, TEXT, "program" },
};

/* Usually the key that follows the last one. */
static inline int find_key(const struct value *name, int guess)
{
	int i, key;

	for (i = 0; i < KEYS; i++) {
		key = guess + i < KEYS ? guess + i : guess + i - KEYS;
		if (keys[key].size == name->size && !memcmp(keys[key].name, name->bytes, name->size))
			return key;
	}
	return KEYS;
}

/* Whether the bytes at `at`, at least 16, are a key as writers write it; where it ends. */
static inline const uint8_t *is_key(int key, const uint8_t *at)
{
	const size_t size = keys[key].size;
	uint64_t left, right;

	if (*at++ != (0xa0 | size))
		return NULL;
	if (size < 8) {
		/* Names are padded to ten bytes. */
		memcpy(&left, at, 8);
		memcpy(&right, keys[key].name, 8);
		left ^= right;
		left = IS_LITTLE ? left << 8 * (8 - size) : left >> 8 * (8 - size);
		return left ? NULL : at + size;
	}
	memcpy(&left, at, 8);
	memcpy(&right, keys[key].name, 8);
	return left == right && (size == 8 || at[8] == (uint8_t)keys[key].name[8]) ? at + size : NULL;
}

/* The next key and its value, which begins at `place`; what is not plain is ODD. */
static inline __attribute__((always_inline)) enum entry_state
read_pair(const uint8_t **at, const uint8_t *end, int *key, uint32_t *seen, struct value *value,
	  const uint8_t **place)
{
	const uint8_t *behind;
	struct value name = { 0 };

	*key = *key + 1 < KEYS ? *key + 1 : 0;
	behind = end - *at >= 16 ? is_key(*key, *at) : NULL;
	if (behind) {
		*at = behind;
	} else {
		if (!read_value(at, end, &name))
			return INCOMPLETE;
		if (name.kind != TEXT)
			return ODD;
		*key = find_key(&name, *key);
	}
	if (*key == KEYS || *seen & 1u << *key)
		return ODD;
	*seen |= 1u << *key;
	*place = *at;
	if (!read_value(at, end, value))
		return INCOMPLETE;
	return value->kind == keys[*key].kind ? PLAIN : ODD;
}

#endif
