/* SPDX-License-Identifier: MIT */
/* decode(): bytes to a Log whose records are made lazily. */
#include "core.h"

static int limit_of(PyObject *limits, const char *name, uint64_t most, uint64_t *limit)
{
	PyObject *value = PyObject_GetAttrString(limits, name);

	*limit = value && PyLong_CheckExact(value) ? PyLong_AsUnsignedLongLong(value) : UINT64_MAX;
	Py_XDECREF(value);
	if (PyErr_Occurred() || *limit > most) {
		PyErr_Clear();
		return 0;
	}
	return 1;
}

static int parse_limits(struct bounds *bounds, PyObject *limits)
{
	uint64_t length, records, attributes, depth;

	if (Py_TYPE(limits) != Py_TYPE(py.limits) ||
	    !limit_of(limits, "record_length", UINT32_MAX, &length) ||
	    !limit_of(limits, "records", UINT32_MAX - 1, &records) ||
	    !limit_of(limits, "attributes", UINT32_MAX - 1, &attributes) ||
	    !limit_of(limits, "depth", TLVLOG_LIMIT_DEPTH, &depth) ||
	    !limit_of(limits, "total", INT64_MAX, &bounds->total))
		return 0;
	bounds->record_length = (uint32_t)length;
	bounds->records = (uint32_t)records;
	bounds->attributes = (uint32_t)attributes;
	bounds->depth = (uint32_t)depth;
	return 1;
}

static int parse_order(struct reading *reading, PyObject *name)
{
	int i;

	if (name == py.auto_order)
		return 1;
	if (!PyUnicode_CheckExact(name))
		return 0;
	for (i = 0; i < 2; i++)
		if (PyUnicode_Compare(name, ORDER_NAME(i)) == 0)
			reading->order = i;
	if (PyUnicode_Compare(name, py.host_order) == 0)
		reading->order = 0;
	return reading->order >= 0 || PyUnicode_Compare(name, py.auto_order) == 0;
}

int parse_reading(struct reading *reading, PyObject *const *values, PyObject *names,
		  Py_ssize_t count, PyObject **boundaries)
{
	static const struct bounds defaults = {
		TLVLOG_LIMIT_RECORD_LENGTH, TLVLOG_LIMIT_RECORDS, TLVLOG_LIMIT_ATTRIBUTES,
		TLVLOG_LIMIT_DEPTH, TLVLOG_LIMIT_TOTAL,
	};
	Py_ssize_t i;

	reading->schema = Py_None;
	reading->order = -1;
	reading->strict = 0;
	reading->bounds = defaults;
	for (i = 0; i < count; i++) {
		PyObject *name = PyTuple_GET_ITEM(names, i);

		if (PyUnicode_CompareWithASCIIString(name, "schema") == 0) {
			reading->schema = values[i];
		} else if (PyUnicode_CompareWithASCIIString(name, "byte_order") == 0) {
			if (!parse_order(reading, values[i]))
				return 0;
		} else if (PyUnicode_CompareWithASCIIString(name, "strict") == 0) {
			if (!PyBool_Check(values[i]))
				return 0;
			reading->strict = values[i] == Py_True;
		} else if (PyUnicode_CompareWithASCIIString(name, "limits") == 0) {
			if (values[i] != Py_None && !parse_limits(&reading->bounds, values[i]))
				return 0;
		} else if (boundaries && PyUnicode_CompareWithASCIIString(name, "boundaries") == 0) {
			*boundaries = values[i];
		} else {
			return 0;
		}
	}
	return 1;
}

/* The bytes of any buffer, copied unless they cannot change; NULL: leave it to Python. */
static PyObject *bytes_of(PyObject *data, uint64_t total)
{
	PyObject *bytes;
	Py_buffer view;
	uint64_t size;

	if (PyBytes_CheckExact(data))
		return Py_NewRef(data);
	if (PyObject_GetBuffer(data, &view, PyBUF_SIMPLE)) {
		PyErr_Clear();
		return NULL;
	}
	size = (uint64_t)view.len;
	if (size > total && size - total > HEADER_SIZE)
		size = total + HEADER_SIZE;
	bytes = size ? PyBytes_FromStringAndSize(view.buf, (Py_ssize_t)size) : NULL;
	PyBuffer_Release(&view);
	return bytes;
}

/* Steals `records`. */
static PyObject *make_log(enum state state, int swap, uint64_t size, uint16_t num_truncations,
			  PyObject *records)
{
	PyObject *log = records ? new_object(LOG) : NULL;
	PyObject *size_object = new_number(size);

	if (!log || !size_object) {
		Py_XDECREF(records);
		Py_XDECREF(log);
		Py_XDECREF(size_object);
		return NULL;
	}
	SLOT(log, py.log_at.records) = records;
	SLOT(log, py.log_at.state) = Py_NewRef(py.states[state]);
	SLOT(log, py.log_at.byte_order) = Py_NewRef(ORDER_NAME(swap));
	SLOT(log, py.log_at.size) = size_object;
	SLOT(log, py.log_at.num_truncations) = new_number(num_truncations);
	if (!SLOT(log, py.log_at.num_truncations))
		Py_CLEAR(log);
	return log;
}

/* The log, or NULL without an error if the Python side must decode or reject it. */
static PyObject *decode(PyObject *data, const struct reading *reading)
{
	static const uint8_t untouched[HEADER_SIZE] = { 0 };
	PyObject *bytes = bytes_of(data, reading->bounds.total), *log = NULL;
	struct walk walk = { .bounds = reading->bounds, .strict = (uint8_t)reading->strict };
	Tables *tables;
	enum state state;

	if (!bytes)
		return NULL;
	walk.bytes = (const uint8_t *)PyBytes_AS_STRING(bytes);
	walk.size = (uint64_t)PyBytes_GET_SIZE(bytes);
	walk.swap = (uint8_t)(reading->order >= 0 ? reading->order :
			      find_swap(walk.bytes, walk.size, walk.bounds.records));
	tables = tables_for(reading->schema, walk.swap);
	if (tables && walk.size >= HEADER_SIZE && !memcmp(walk.bytes, untouched, HEADER_SIZE)) {
		log = make_log(UNTOUCHED, walk.swap, 0, 0, Py_NewRef(py.empty_tuple));
	} else if (tables) {
		walk.tables = tables;
		state = walk_log(&walk);
		if (SOUND(state))
			log = make_log(state, walk.swap, walk.offset, walk.num_truncations,
				       new_records(tables, bytes, walk.offset));
	}
	Py_DECREF(bytes);
	return log;
}

PyObject *core_decode(PyObject *module, PyObject *const *args, Py_ssize_t count, PyObject *names)
{
	struct reading reading;
	PyObject *log;

	(void)module;
	if (count == 1 && parse_reading(&reading, args + 1, names, names ? PyTuple_GET_SIZE(names) : 0,
					NULL)) {
		log = decode(args[0], &reading);
		if (log || PyErr_Occurred())
			return log;
	}
	return PyObject_Vectorcall(py.decode, args, (size_t)count, names);
}

/* The reasons for stopping, as in the Python scan. */
#define SCAN_MORE 0
#define SCAN_STOPPED_EARLY 1
#define SCAN_COMPLETE 2

/*
 * scan(data, offset, tables, limits, offsets): as in tlvlog.scan, or None, with
 * nothing added, where the bytes are damaged.
 */
PyObject *core_scan(PyObject *module, PyObject *const *args, Py_ssize_t count)
{
	struct walk walk = { .has_rows = 1 };
	PyObject *result = NULL, *item;
	Py_buffer view;
	enum state state;
	size_t i;

	(void)module;
	if (count != 5 || !Py_IS_TYPE(args[2], &Tables_Type) || !PyList_CheckExact(args[4]) ||
	    !parse_limits(&walk.bounds, args[3]) || PyObject_GetBuffer(args[0], &view, PyBUF_SIMPLE))
		goto leave_it;
	walk.offset = PyLong_AsUnsignedLongLong(args[1]);
	walk.known = (uint32_t)PyList_GET_SIZE(args[4]);
	walk.tables = (Tables *)args[2];
	walk.swap = walk.tables->swap;
	walk.bytes = view.buf;
	walk.size = (uint64_t)view.len;
	if (PyErr_Occurred() || walk.offset > walk.size || walk.known > walk.bounds.records) {
		PyBuffer_Release(&view);
		goto leave_it;
	}
	state = walk_log(&walk);
	PyBuffer_Release(&view);
	/* Bytes that end inside a record are not damage yet: more may come. */
	if ((SOUND(state) || state == SHORT) && !walk.out_of_memory) {
		const int stopped = state == SHORT || walk.offset == walk.size ? SCAN_MORE :
			SCAN_STOPPED_EARLY;

		for (i = 0; i < walk.rows.count; i++) {
			item = PyLong_FromUnsignedLongLong(walk.rows.offset[i]);
			if (!item || PyList_Append(args[4], item)) {
				Py_XDECREF(item);
				free_rows(&walk.rows);
				return NULL;
			}
			Py_DECREF(item);
		}
		result = Py_BuildValue("Kii", (unsigned long long)walk.offset,
				       state == COMPLETE ? SCAN_COMPLETE : stopped,
				       (int)walk.num_truncations);
		free_rows(&walk.rows);
		return result;
	}
	free_rows(&walk.rows);
leave_it:
	PyErr_Clear();
	Py_RETURN_NONE;
}
