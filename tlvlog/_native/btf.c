/* SPDX-License-Identifier: MIT */
/* BTF: finds where types begin, and types by name (see tlvlog/btf/scan.py, lookup.py). */
#define _GNU_SOURCE
#include <string.h>
#include "core.h"

enum { HEAD_WORDS = 3, KINDS = 128, NO_LAYOUT = 0xff };
enum { WHOLE, UNKNOWN_KIND, OUTSIDE };

static int word_buffer(PyObject *given, Py_buffer *view)
{
	if (PyObject_GetBuffer(given, view, PyBUF_CONTIG_RO))
		return 0;
	if (view->len % 4 == 0)
		return 1;
	PyBuffer_Release(view);
	PyErr_SetString(PyExc_ValueError, "words of 32 bits expected");
	return 0;
}

/* A word of a buffer that need not be aligned. */
static uint32_t word_at(const Py_buffer *view, size_t index)
{
	uint32_t word;

	memcpy(&word, (const char *)view->buf + 4 * index, sizeof(word));
	return word;
}

/*
 * btf_places(words, layout): the index of each type's first word as bytes of
 * u32, how the walk ended, and the word where it did.  `layout` has for each
 * kind the words after the head and those of each entry; 255 means unknown.
 * Every word is read once: a concurrent change of the buffer can change only the
 * answer.
 */
PyObject *btf_places(PyObject *module, PyObject *args)
{
	PyObject *given, *places;
	Py_buffer words, layout;
	const uint8_t *steps;
	uint32_t *place;
	size_t at = 0, end, count = 0;
	int ended = WHOLE;

	(void)module;
	if (!PyArg_ParseTuple(args, "Oy*", &given, &layout))
		return NULL;
	if (layout.len != 2 * KINDS || !word_buffer(given, &words)) {
		if (!PyErr_Occurred())
			PyErr_SetString(PyExc_ValueError, "two bytes for each kind expected");
		PyBuffer_Release(&layout);
		return NULL;
	}
	steps = layout.buf;
	end = (size_t)words.len / 4;
	places = PyBytes_FromStringAndSize(NULL, (Py_ssize_t)(end / HEAD_WORDS * sizeof(*place)));
	if (!places)
		goto out;
	place = (uint32_t *)PyBytes_AS_STRING(places);
	while (at < end) {
		uint32_t info;
		size_t kind, step;

		if (end - at < 2) {
			ended = OUTSIDE;
			break;
		}
		info = word_at(&words, at + 1);
		kind = info >> 24 & 0x7f;
		if (steps[2 * kind] == NO_LAYOUT) {
			ended = UNKNOWN_KIND;
			break;
		}
		step = HEAD_WORDS + steps[2 * kind] + (size_t)steps[2 * kind + 1] * (info & 0xffffff);
		if (step > end - at) {
			ended = OUTSIDE;
			break;
		}
		place[count++] = (uint32_t)at;
		at += step;
	}
	_PyBytes_Resize(&places, (Py_ssize_t)(count * sizeof(*place)));
out:
	PyBuffer_Release(&words);
	PyBuffer_Release(&layout);
	return places ? Py_BuildValue("(Nin)", places, ended, (Py_ssize_t)at) : NULL;
}

/*
 * btf_strings(data, name, start, end): offsets from `start` at which `name`
 * is followed by a NUL or `___`.
 */
PyObject *btf_strings(PyObject *module, PyObject *args)
{
	Py_buffer data, name;
	Py_ssize_t start, end;
	PyObject *found = NULL;

	(void)module;
	if (!PyArg_ParseTuple(args, "y*y*nn", &data, &name, &start, &end))
		return NULL;
	if (start < 0 || end < start || end > data.len || !name.len) {
		PyErr_SetString(PyExc_ValueError, "a name and a part of the data expected");
		goto out;
	}
	found = PyList_New(0);
	if (found) {
		const char *first = (const char *)data.buf + start;
		const char *last = (const char *)data.buf + end;
		const char *at = first;

		while ((at = memmem(at, (size_t)(last - at), name.buf, (size_t)name.len))) {
			const char *behind = at + name.len;

			if (behind < last &&
			    (!*behind || (last - behind >= 3 && !memcmp(behind, "___", 3)))) {
				PyObject *offset = PyLong_FromSsize_t(at - first);

				if (!offset || PyList_Append(found, offset)) {
					Py_XDECREF(offset);
					Py_CLEAR(found);
					break;
				}
				Py_DECREF(offset);
			}
			at++;
		}
	}
out:
	PyBuffer_Release(&data);
	PyBuffer_Release(&name);
	return found;
}

static int compare(const void *one, const void *other)
{
	uint32_t a = *(const uint32_t *)one, b = *(const uint32_t *)other;

	return a < b ? -1 : a > b;
}

/*
 * btf_named(words, places, offsets): pairs (number of the type, name offset),
 * ascending, of the types whose name is at one of the sorted offsets.
 */
PyObject *btf_named(PyObject *module, PyObject *args)
{
	PyObject *given[3], *found = NULL;
	Py_buffer view[3];
	const uint32_t *offset;
	size_t words, places, offsets, i;
	int held;

	(void)module;
	if (!PyArg_ParseTuple(args, "OOO", &given[0], &given[1], &given[2]))
		return NULL;
	for (held = 0; held < 3; held++)
		if (!word_buffer(given[held], &view[held]))
			goto out;
	offset = view[2].buf;	/* an array's, and aligned */
	words = (size_t)view[0].len / 4;
	places = (size_t)view[1].len / 4;
	offsets = (size_t)view[2].len / 4;
	found = PyList_New(0);
	for (i = 0; found && offsets && i < places; i++) {
		uint32_t place = word_at(&view[1], i), name;
		PyObject *pair;

		if (place >= words)
			break;
		name = word_at(&view[0], place);
		if (name < offset[0] || name > offset[offsets - 1] ||
		    !bsearch(&name, offset, offsets, sizeof(name), compare))
			continue;
		pair = Py_BuildValue("(nI)", (Py_ssize_t)i, (unsigned int)name);
		if (!pair || PyList_Append(found, pair))
			Py_CLEAR(found);
		Py_XDECREF(pair);
	}
out:
	while (held--)
		PyBuffer_Release(&view[held]);
	return found;
}

/*
 * btf_flavours(words, places, data, start, end, name): numbers, ascending, of
 * the types whose name is `name`, alone or followed by `___`.  The strings
 * lie from `start` to `end`; one pass over types that are mostly in the order
 * of their names' places costs less than a search through all strings.
 */
PyObject *btf_flavours(PyObject *module, PyObject *args)
{
	PyObject *given[2], *found = NULL;
	Py_buffer view[2], data, name;
	Py_ssize_t start, end;
	size_t words, places, length, i;
	const char *strings;
	int held;

	(void)module;
	if (!PyArg_ParseTuple(args, "OOy*nny*", &given[0], &given[1], &data, &start, &end, &name))
		return NULL;
	for (held = 0; held < 2; held++)
		if (!word_buffer(given[held], &view[held]))
			goto out;
	if (start < 0 || end < start || end > data.len || !name.len) {
		PyErr_SetString(PyExc_ValueError, "a name and a part of the data expected");
		goto out;
	}
	strings = (const char *)data.buf + start;
	length = (size_t)(end - start);
	words = (size_t)view[0].len / 4;
	places = (size_t)view[1].len / 4;
	found = PyList_New(0);
	for (i = 0; found && i < places; i++) {
		size_t place = word_at(&view[1], i), at, behind;
		PyObject *number;

		if (place >= words)
			break;
		at = word_at(&view[0], place);
		if (at >= length || (size_t)name.len >= length - at)
			continue;
		behind = at + (size_t)name.len;
		if (strings[at] != *(const char *)name.buf ||
		    memcmp(strings + at, name.buf, (size_t)name.len) ||
		    (strings[behind] && (length - behind < 3 || memcmp(strings + behind, "___", 3))))
			continue;
		number = PyLong_FromSize_t(i);
		if (!number || PyList_Append(found, number))
			Py_CLEAR(found);
		Py_XDECREF(number);
	}
out:
	while (held--)
		PyBuffer_Release(&view[held]);
	PyBuffer_Release(&data);
	PyBuffer_Release(&name);
	return found;
}
