/* SPDX-License-Identifier: MIT */
/* The plain entries of a capture as tuples, for tlvlog.formats.capture. */
#include "entries.h"

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
	const uint8_t *const start = at, *place;
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
		*state = read_pair(&at, end, &key, &seen, &value, &place);
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
