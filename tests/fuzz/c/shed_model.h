/* SPDX-License-Identifier: MIT */
/*
 * What an error without room gives up, as 10.15 of WIRE.md says it: one attribute after
 * another, slow, and plainly the rule. For the harness of the writer.
 */
#include <string.h>

#define ERROR_TYPE 3
#define ERROR_SIZE 16
#define FLAGS_AT 15
#define REASON_AT 12
#define SHED_FLAG 1

/* The size of the attribute at @at, the header included; 0 if none ends in front of @size. */
static unsigned attribute_size(const unsigned char *record, unsigned at, unsigned size)
{
	unsigned len;

	if (size - at < 6)
		return 0;
	memcpy(&len, record + at + 2, 4);
	return len <= size - at - 6 ? 6 + len : 0;
}

static int is_error_with_attributes(const unsigned char *record, unsigned size)
{
	unsigned short type;
	unsigned at;

	memcpy(&type, record, 2);
	if (type != ERROR_TYPE || size < ERROR_SIZE)
		return 0;
	for (at = ERROR_SIZE; at < size; at += attribute_size(record, at, size))
		if (!attribute_size(record, at, size))
			return 0;
	return 1;
}

static int turn(const unsigned char *record, unsigned at)
{
	static const int turns[] = { 0, 1, 15, 8, 13, 13, 15, 9, 16, 16, 16, 10,
				     14, 14, 11, 12, 13, 17, 7, 6, 5, 4, 3, 2 };
	unsigned short type, reason;

	memcpy(&type, record + at, 2);
	memcpy(&reason, record + REASON_AT, 2);
	if (type == 1 && !reason)
		return 18;
	return type < sizeof(turns) / sizeof(turns[0]) ? turns[type] : 0;
}

/* Shorten a record to at most @room bytes; its size then, or 0 if that cannot be. */
static unsigned shed(unsigned char *record, unsigned size, unsigned room)
{
	unsigned at, first, count, len;

	if (room < ERROR_SIZE || !is_error_with_attributes(record, size))
		return 0;
	while (size > room) {
		first = ERROR_SIZE;
		for (at = ERROR_SIZE; at < size; at += attribute_size(record, at, size))
			if (turn(record, at) <= turn(record, first))
				first = at;
		count = attribute_size(record, first, size);
		memmove(record + first, record + first + count, size - first - count);
		size -= count;
	}
	len = size - 6;
	memcpy(record + 2, &len, 4);
	record[FLAGS_AT] |= SHED_FLAG;
	return size;
}

/*
 * Whether an error with the flag holds some of the attributes of @whole, in order. Written in
 * pieces it holds the first ones; what follows them need not be attributes.
 */
static int is_shed_of(const unsigned char *record, unsigned size, const unsigned char *whole,
		      unsigned whole_size)
{
	unsigned at = ERROR_SIZE, other = ERROR_SIZE, count;

	if (size > whole_size || size < ERROR_SIZE || !is_error_with_attributes(record, size) ||
	    memcmp(record + 6, whole + 6, FLAGS_AT - 6) ||
	    record[FLAGS_AT] != (whole[FLAGS_AT] | SHED_FLAG))
		return 0;
	if (!memcmp(record + ERROR_SIZE, whole + ERROR_SIZE, size - ERROR_SIZE))
		return 1;
	if (!is_error_with_attributes(whole, whole_size))
		return 0;
	for (; at < size; at += count) {
		count = attribute_size(record, at, size);
		while (other < whole_size && (attribute_size(whole, other, whole_size) != count ||
					      memcmp(whole + other, record + at, count)))
			other += attribute_size(whole, other, whole_size);
		if (other >= whole_size)
			return 0;
		other += count;
	}
	return 1;
}
