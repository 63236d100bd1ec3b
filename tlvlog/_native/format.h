/* SPDX-License-Identifier: MIT */
/* `fmt % args` for plain conversions, without intermediate objects. */
#ifndef TLVLOG_FORMAT_H
#define TLVLOG_FORMAT_H

#include "core.h"
#include "tlvlog_log.h"

struct text {
	char *at;
	char *end;
};

static inline char *copied(char *to, const char *from, Py_ssize_t length)
{
	tlvlog_copy_((__u8 *)to, (const __u8 *)from, (__u32)length);
	return to + length;
}

static inline int put_ascii(struct text *text, PyObject *string)
{
	Py_ssize_t length;

	if (!PyUnicode_IS_COMPACT_ASCII(string))
		return 0;
	length = PyUnicode_GET_LENGTH(string);
	if (length > text->end - text->at)
		return 0;
	text->at = copied(text->at, (const char *)PyUnicode_1BYTE_DATA(string), length);
	return 1;
}

/* `base` is constant at each call, so that the compiler removes the division. */
static inline __attribute__((always_inline)) int put_integer(struct text *text, PyObject *number,
							     unsigned int base)
{
	char digits[24];
	char *at = digits + sizeof(digits);
	unsigned long long rest;
	int is_negative;
	int64_t value;

	if (!get_int64(number, &value) || text->end - text->at < (int)sizeof(digits))
		return 0;
	if (value >= 0 && value < 10) {
		*text->at++ = (char)('0' + value);
		return 1;
	}
	is_negative = value < 0;
	rest = is_negative ? 0 - (unsigned long long)value : (unsigned long long)value;
	do {
		*--at = "0123456789abcdef"[rest % base];
		rest /= base;
	} while (rest);
	if (is_negative)
		*--at = '-';
	text->at = copied(text->at, at, digits + sizeof(digits) - at);
	return 1;
}

static inline int put_argument(struct text *text, char conversion, PyObject *argument)
{
	if (conversion == 's' && PyUnicode_CheckExact(argument))
		return put_ascii(text, argument);
	if (!PyLong_CheckExact(argument))
		return 0;
	if (conversion == 'd' || conversion == 's' || conversion == 'u' || conversion == 'i')
		return put_integer(text, argument, 10);
	return conversion == 'x' && put_integer(text, argument, 16);
}

/* `fmt % args` for plain conversions of exact str and int; 0 for anything else. */
static inline int put_formatted(struct text *text, PyObject *fmt, PyObject *const *args, Py_ssize_t count)
{
	const char *at, *stop;
	char *to = text->at;

	if (!PyUnicode_CheckExact(fmt) || !PyUnicode_IS_COMPACT_ASCII(fmt))
		return 0;
	if (!count)
		return put_ascii(text, fmt);
	at = (const char *)PyUnicode_1BYTE_DATA(fmt);
	stop = at + PyUnicode_GET_LENGTH(fmt);
	if (stop - at > text->end - to)
		return 0;
	text->end -= stop - at;	/* not available to arguments */
	while (at < stop) {
		if (*at != '%') {
			*to++ = *at++;
			continue;
		}
		if (++at == stop)
			return 0;
		if (*at == '%') {
			*to++ = *at++;
			continue;
		}
		text->at = to;
		if (!count-- || !put_argument(text, *at++, *args++))
			return 0;
		to = text->at;
	}
	text->at = to;
	return !count;
}

#endif
