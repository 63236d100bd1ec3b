/* SPDX-License-Identifier: MIT */
/*
 * How long it takes to read a capture and to step over its entries and the
 * records of their logs: nothing is checked, known, or counted. A floor for all
 * that reads this format; it does not survive a damaged file.
 */
#include <fcntl.h>
#include <stdint.h>
#include <string.h>
#include <unistd.h>

#define WINDOW (1 << 18)

static const uint8_t *skip(const uint8_t *at, const uint8_t **log, uint32_t *size)
{
	const uint8_t first = *at++;

	if (first < 0x80 || first >= 0xe0)
		return at;
	if (first >= 0xa0 && first < 0xc0)
		return at + (first & 31);
	switch (first) {
	case 0xcc: case 0xd0:
		return at + 1;
	case 0xcd: case 0xd1:
		return at + 2;
	case 0xce: case 0xd2:
		return at + 4;
	case 0xcf: case 0xd3:
		return at + 8;
	case 0xc4:
		*size = at[0];
		return (*log = at + 1) + *size;
	case 0xc5:
		*size = (uint32_t)at[0] << 8 | at[1];
		return (*log = at + 2) + *size;
	case 0xd9:
		return at + 1 + at[0];
	default:
		return at;
	}
}

static size_t records;

static size_t walk(const uint8_t *begin, const uint8_t *end, size_t *entries, int is_all)
{
	const uint8_t *at = begin, *log;
	uint32_t size, offset, length;
	uint16_t type;
	int values;

	/* No entry of the benchmark has over a few hundred bytes. */
	for (; end - at > 4096 || (is_all && at < end); ++*entries) {
		log = NULL;
		size = 0;
		for (values = 2 * (*at++ & 15); values; values--)
			at = skip(at, &log, &size);
		for (offset = 0; log && size - offset >= 6; offset += 6 + length, records++) {
			memcpy(&type, log + offset, 2);
			memcpy(&length, log + offset + 2, 4);
			if (type == 2)
				break;
		}
	}
	return (size_t)(at - begin);
}

size_t walk_entries(const char *path, size_t at)
{
	static uint8_t window[WINDOW];
	const int file = open(path, O_RDONLY);
	size_t entries = 0, size = 0, done;
	ssize_t got;

	do {
		got = pread(file, window + size, WINDOW - size, (off_t)(at + size));
		size += got > 0 ? (size_t)got : 0;
		done = walk(window, window + size, &entries, got <= 0);
		at += done;
		size -= done;
		memmove(window, window + done, size);
	} while (got > 0);
	close(file);
	return entries;
}
