/* SPDX-License-Identifier: MIT */
/* index(): many logs to columns, without the GIL. */
#include "sweep.h"

/* Where the logs are ----------------------------------------------------------------------- */

/* The buffers of one call, and the logs in them. */
struct taken {
	Py_buffer *buffers;	/* one, or one a log */
	size_t buffer_count;
	struct logs logs;
};

static void release(struct taken *taken)
{
	size_t i;

	for (i = 0; i < taken->buffer_count; i++)
		PyBuffer_Release(taken->buffers + i);
	PyMem_Free(taken->buffers);
	PyMem_Free(taken->logs.edges);
}

/* Add the begin of a log; 0 for a boundary that the Python side rejects. */
static int add_boundary(struct logs *logs, const Py_buffer *buffer, uint64_t boundary, uint64_t *before)
{
	if (boundary < *before || boundary > (uint64_t)buffer->len)
		return 0;
	*before = boundary;
	logs->edges[logs->count++] = (const uint8_t *)buffer->buf + boundary;
	return 1;
}

/* Boundaries as 64-bit numbers in a buffer. */
static int take_numbers(struct logs *logs, const Py_buffer *buffer, const Py_buffer *view)
{
	const int is_wide = view->ndim == 1 && view->itemsize == 8 && view->format &&
		!view->format[1] && strchr("QqLl", view->format[0]);
	const size_t count = (size_t)view->len / 8;
	uint64_t boundary, before = 0;
	size_t i;

	logs->edges = is_wide ? PyMem_Malloc((count + 2) * sizeof(*logs->edges)) : NULL;
	for (i = 0; logs->edges && i < count; i++) {
		boundary = load64((const uint8_t *)view->buf + i * 8, 0);
		if (!add_boundary(logs, buffer, boundary, &before))
			return 0;
	}
	return logs->edges != NULL;
}

/* Boundaries in a list or tuple: an iterator can be consumed only once. */
static int take_items(struct logs *logs, const Py_buffer *buffer, PyObject *given)
{
	Py_ssize_t i, count;
	uint64_t boundary, before = 0;

	if (!PyList_CheckExact(given) && !PyTuple_CheckExact(given))
		return 0;
	count = PySequence_Fast_GET_SIZE(given);
	logs->edges = PyMem_Malloc((size_t)(count + 2) * sizeof(*logs->edges));
	for (i = 0; logs->edges && i < count; i++) {
		PyObject *item = PySequence_Fast_GET_ITEM(given, i);

		boundary = PyLong_CheckExact(item) ? PyLong_AsUnsignedLongLong(item) : UINT64_MAX;
		if (!add_boundary(logs, buffer, boundary, &before)) {
			PyErr_Clear();
			return 0;
		}
	}
	return logs->edges != NULL;
}

/* The logs between boundaries of one buffer, or the buffer as one log. */
static int take_one_buffer(struct taken *taken, PyObject *boundaries)
{
	const Py_buffer *buffer = taken->buffers;
	struct logs *logs = &taken->logs;
	uint64_t before = 0;
	Py_buffer view;
	int taken_all;

	if (boundaries == Py_None) {
		logs->edges = PyMem_Malloc(3 * sizeof(*logs->edges));
		taken_all = logs->edges && add_boundary(logs, buffer, 0, &before) &&
			add_boundary(logs, buffer, (uint64_t)buffer->len, &before);
	} else if (PyObject_CheckBuffer(boundaries) &&
		   !PyObject_GetBuffer(boundaries, &view, PyBUF_FORMAT | PyBUF_ND)) {
		taken_all = take_numbers(logs, buffer, &view);
		PyBuffer_Release(&view);
	} else {
		PyErr_Clear();
		taken_all = take_items(logs, buffer, boundaries);
	}
	if (!taken_all)
		return 0;
	if (!logs->count)
		logs->edges[logs->count++] = buffer->buf;
	logs->edges[logs->count] = logs->edges[logs->count - 1];
	logs->count--;
	logs->step = 1;
	logs->origin = buffer->buf;
	logs->last_text = buffer->len < TEXT_AT_ONCE ? NULL : logs->origin + buffer->len - TEXT_AT_ONCE;
	return 1;
}

/* One log a buffer. */
static int take_buffers(struct taken *taken)
{
	const size_t count = taken->buffer_count;
	struct logs *logs = &taken->logs;
	size_t i;

	logs->edges = PyMem_Calloc(3 * (count + 1), sizeof(*logs->edges));
	if (!logs->edges)
		return 0;
	for (i = 0; i < count; i++) {
		logs->edges[3 * i] = taken->buffers[i].buf;
		logs->edges[3 * i + 1] = logs->edges[3 * i] + taken->buffers[i].len;
		logs->edges[3 * i + 2] = logs->edges[3 * i + 1];
	}
	logs->count = count;
	logs->step = 3;
	logs->is_list = 1;
	return 1;
}

/* 1, or 0 if the Python side must do it, and say what is wrong. */
static int take_logs(struct taken *taken, PyObject *data, PyObject *boundaries)
{
	const int is_many = PyList_Check(data) || PyTuple_Check(data);
	const Py_ssize_t count = is_many ? PySequence_Fast_GET_SIZE(data) : 1;
	Py_ssize_t i;

	if (is_many && boundaries != Py_None)
		return 0;
	taken->buffers = PyMem_Malloc((size_t)(count + 1) * sizeof(*taken->buffers));
	if (!taken->buffers)
		return 0;
	for (i = 0; i < count; i++) {
		/* Held: to ask for its buffer may run Python code that changes the list. */
		PyObject *item = Py_NewRef(is_many ? PySequence_Fast_GET_ITEM(data, i) : data);
		const int failed = PyObject_GetBuffer(item, taken->buffers + i, PyBUF_SIMPLE);
		const int is_plain = PyBytes_Check(item) || PyByteArray_Check(item);

		Py_DECREF(item);
		if (failed) {
			PyErr_Clear();
			return 0;
		}
		taken->buffer_count++;
		/* memoryview.cast() rejects an empty array. */
		if (!taken->buffers[i].len && !is_plain)
			return 0;
		if (is_many && count != PySequence_Fast_GET_SIZE(data))
			return 0;
	}
	return is_many ? take_buffers(taken) : take_one_buffer(taken, boundaries);
}

/* The columns as a tuple, or None if the Python side must do it. */
static PyObject *index_of(PyObject *data, PyObject *boundaries, const struct reading *reading)
{
	struct taken taken = { 0 };
	struct logs *logs = &taken.logs;
	PyObject *result = NULL;
	int done = 0, swap;

	for (swap = 0; swap < 2; swap++)
		if (reading->order < 0 || reading->order == swap) {
			logs->tables[swap] = tables_for(reading->schema, swap);
			if (!logs->tables[swap]) {
				Py_XDECREF(logs->tables[0]);
				Py_RETURN_NONE;
			}
			Py_INCREF(logs->tables[swap]);
		}
	if (take_logs(&taken, data, boundaries)) {
		logs->starts = PyMem_RawMalloc((logs->count + 1) * sizeof(*logs->starts));
		logs->status = PyMem_RawMalloc(logs->count + 1);
	}
	logs->order = reading->order;
	logs->walk = (struct walk){ .bounds = reading->bounds, .has_rows = 1,
				    .strict = (uint8_t)reading->strict };
	if (logs->starts && logs->status) {
		Py_BEGIN_ALLOW_THREADS
		done = walk_all(logs);
		Py_END_ALLOW_THREADS
		if (!done)
			PyErr_NoMemory();
		/* The Python side raises the damage of a single log. */
		done = done && (PyList_Check(data) || PyTuple_Check(data) || boundaries != Py_None ||
				SOUND(logs->status[0]));
	}
	release(&taken);
	for (swap = 0; swap < 2; swap++)
		Py_XDECREF(logs->tables[swap]);
	if (done) {
		result = make_columns(&logs->walk.rows, logs->starts, logs->status, logs->count);
	} else {
		free_rows(&logs->walk.rows);
		PyMem_RawFree(logs->starts);
		PyMem_RawFree(logs->status);
	}
	if (result || PyErr_Occurred())
		return result;
	Py_RETURN_NONE;
}

PyObject *core_index(PyObject *module, PyObject *const *args, Py_ssize_t count, PyObject *names)
{
	PyObject *boundaries = Py_None, *columns;
	struct reading reading;

	(void)module;
	if (count == 1 && parse_reading(&reading, args + 1, names, names ? PyTuple_GET_SIZE(names) : 0,
					&boundaries)) {
		columns = index_of(args[0], boundaries, &reading);
		if (!columns || columns == Py_None) {
			if (!columns)
				return NULL;
			Py_DECREF(columns);
		} else {
			PyObject *result = PyObject_Call(py.index_type, columns, NULL);

			Py_DECREF(columns);
			return result;
		}
	}
	return PyObject_Vectorcall(py.index, args, (size_t)count, names);
}
