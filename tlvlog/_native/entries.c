/* SPDX-License-Identifier: MIT */
/*
 * Reads the entries of a capture (spec/CAPTURE.md) in the form that writers give
 * them: a short map of known keys, each once, each of its kind. Everything else
 * is left to Python, which also says what is wrong with it.
 */
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

/* The next key and its value; what is not plain is ODD. */
static inline __attribute__((always_inline)) enum entry_state
read_pair(const uint8_t **at, const uint8_t *end, int *key, uint32_t *seen, struct value *value)
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
	if (!read_value(at, end, value))
		return INCOMPLETE;
	return value->kind == keys[*key].kind ? PLAIN : ODD;
}

enum entry_state read_entry(const uint8_t *at, const uint8_t *end, struct entry *entry,
			    const uint8_t **next)
{
	const uint8_t *const start = at;
	struct value value = { 0 };
	enum entry_state state;
	uint32_t seen = 0;
	int count, key = -1;

	if (at == end)
		return INCOMPLETE;
	if (*at < 0x80 || *at > 0x8f)
		return ODD;
	*entry = (struct entry){ .program_type = NO_TYPE, .operation = at, .log = at };
	for (count = *at++ & 15; count; count--) {
		state = read_pair(&at, end, &key, &seen, &value);
		if (state == INCOMPLETE && end - start > ENTRY_MAX)
			return ODD;
		if (state != PLAIN)
			return state;
		if (!take(entry, key, &value))
			return ODD;
	}
	*next = at;
	return at - start > ENTRY_MAX ? ODD : PLAIN;
}

/* Calls ---------------------------------------------------------------------------------------- */

static PyObject *object_of(const struct value *value)
{
	switch (value->kind) {
	case TEXT:
		return PyUnicode_DecodeUTF8((const char *)value->bytes, value->size, "surrogateescape");
	case BYTES:
		return PyBytes_FromStringAndSize((const char *)value->bytes, value->size);
	case BOOLEAN:
		return PyBool_FromLong(value->is_true);
	default:
		return value->is_negative ? PyLong_FromLongLong((long long)value->number) :
			PyLong_FromUnsignedLongLong(value->number);
	}
}

static PyObject *absent(int key)
{
	switch (keys[key].kind) {
	case TEXT:
		return PyUnicode_FromStringAndSize(NULL, 0);
	case BYTES:
		return PyBytes_FromStringAndSize(NULL, 0);
	default:
		return PyLong_FromLong(0);
	}
}

static int keep(PyObject *call, int key, PyObject *object)
{
	PyObject *extra;
	int failed;

	if (!object)
		return 0;
	if (key < FIELDS) {
		PyTuple_SET_ITEM(call, key, object);
		return 1;
	}
	extra = PyTuple_GET_ITEM(call, FIELDS);
	failed = PyDict_SetItemString(extra, keys[key].name, object);
	Py_DECREF(object);
	return !failed;
}

/* A plain entry as a tuple: its fields, a dict of the other keys, its size. NULL: an exception. */
static PyObject *read_call(const uint8_t *at, const uint8_t *end, const uint8_t **next,
			   enum entry_state *state)
{
	const uint8_t *const start = at;
	PyObject *call = PyTuple_New(FIELDS + 2), *extra = PyDict_New();
	struct value value = { 0 };
	uint32_t seen = 0;
	int count, key = -1, field;

	if (!call || !extra)
		goto failed;
	PyTuple_SET_ITEM(call, FIELDS, extra);
	extra = NULL;
	*state = PLAIN;
	for (count = *at++ & 15; count; count--) {
		*state = read_pair(&at, end, &key, &seen, &value);
		if (*state != PLAIN)
			return call;
		if (!keep(call, key, object_of(&value)))
			goto failed;
	}
	for (field = 0; field < FIELDS; field++)
		if (!(seen & 1u << field) && !keep(call, field, absent(field)))
			goto failed;
	PyTuple_SET_ITEM(call, FIELDS + 1, PyLong_FromSsize_t(at - start));
	if (!PyTuple_GET_ITEM(call, FIELDS + 1))
		goto failed;
	*next = at;
	return call;
failed:
	Py_XDECREF(call);
	Py_XDECREF(extra);
	return NULL;
}

/* read_calls(data, at, most): plain entries as tuples, and whether the next one is cut off. */
PyObject *core_read_calls(PyObject *module, PyObject *const *args, Py_ssize_t count)
{
	enum entry_state state = PLAIN;
	Py_ssize_t start, most;
	PyObject *calls, *call;
	Py_buffer view;

	(void)module;
	if (count != 3) {
		PyErr_SetString(PyExc_TypeError, "read_calls(data, at, most)");
		return NULL;
	}
	start = PyLong_AsSsize_t(args[1]);
	most = PyLong_AsSsize_t(args[2]);
	if (PyErr_Occurred() || PyObject_GetBuffer(args[0], &view, PyBUF_SIMPLE))
		return NULL;
	if (start < 0 || start > view.len) {
		PyBuffer_Release(&view);
		PyErr_SetString(PyExc_ValueError, "outside of the buffer");
		return NULL;
	}
	calls = PyList_New(0);
	const uint8_t *at = (const uint8_t *)view.buf + start, *const end = at - start + view.len;

	while (calls && !PyErr_Occurred() && PyList_GET_SIZE(calls) < most) {
		const uint8_t *next = at;

		if (at == end || *at < 0x80 || *at > 0x8f) {
			state = at == end ? INCOMPLETE : ODD;
			break;
		}
		call = read_call(at, end, &next, &state);
		if (call && state == PLAIN && next - at <= ENTRY_MAX && !PyList_Append(calls, call)) {
			Py_DECREF(call);
			at = next;
			continue;
		}
		Py_XDECREF(call);
		if (state == INCOMPLETE && end - at > ENTRY_MAX)
			state = ODD;
		break;
	}
	PyBuffer_Release(&view);
	if (!calls || PyErr_Occurred()) {
		Py_XDECREF(calls);
		return NULL;
	}
	return Py_BuildValue("(NN)", calls, PyBool_FromLong(state == INCOMPLETE));
}
