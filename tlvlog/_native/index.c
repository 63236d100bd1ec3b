/* SPDX-License-Identifier: MIT */
/* index(): many logs to columns, without the GIL. */
#include "core.h"

int grow_rows(struct rows *rows)
{
	size_t room = rows->room ? rows->room * 2 : 64;
	void *offset, *type, *length;

	/* PyMem_Raw: usable without the GIL. Each column that has grown is kept. */
	offset = PyMem_RawRealloc(rows->offset, room * sizeof(*rows->offset));
	rows->offset = offset ? offset : rows->offset;
	type = PyMem_RawRealloc(rows->type, room * sizeof(*rows->type));
	rows->type = type ? type : rows->type;
	length = PyMem_RawRealloc(rows->length, room * sizeof(*rows->length));
	rows->length = length ? length : rows->length;
	if (!offset || !type || !length)
		return 0;
	rows->room = room;
	return 1;
}

void free_rows(struct rows *rows)
{
	PyMem_RawFree(rows->offset);
	PyMem_RawFree(rows->type);
	PyMem_RawFree(rows->length);
	memset(rows, 0, sizeof(*rows));
}

/* A column: memory that is handed out through the buffer protocol ------------------------ */

typedef struct {
	PyObject_HEAD
	void *memory;
	Py_ssize_t count, size;
	const char *format;
} Column;

static void column_dealloc(Column *self)
{
	PyMem_RawFree(self->memory);
	Py_TYPE(self)->tp_free(self);
}

static int column_get(Column *self, Py_buffer *view, int flags)
{
	static char nothing[8];
	int i;

	if (PyBuffer_FillInfo(view, (PyObject *)self, self->count ? self->memory : nothing,
			      self->count * self->size, 1, flags))
		return -1;
	view->itemsize = self->size;
	i = (flags & PyBUF_FORMAT) == PyBUF_FORMAT;
	view->format = i ? (char *)self->format : NULL;
	if ((flags & PyBUF_ND) == PyBUF_ND)
		view->shape = &self->count;
	if ((flags & PyBUF_STRIDES) == PyBUF_STRIDES)
		view->strides = &self->size;
	return 0;
}

static PyBufferProcs column_buffer = { (getbufferproc)column_get, NULL };

PyTypeObject Column_Type = {
	PyVarObject_HEAD_INIT(NULL, 0)
	.tp_name = "tlvlog._native._core.Column",
	.tp_basicsize = sizeof(Column),
	.tp_flags = Py_TPFLAGS_DEFAULT | Py_TPFLAGS_DISALLOW_INSTANTIATION,
	.tp_doc = "Memory of a column.",
	.tp_dealloc = (destructor)column_dealloc,
	.tp_as_buffer = &column_buffer,
};

/* Takes the memory over, also on failure; gives back what was reserved too much. */
static PyObject *column(void *memory, size_t count, size_t size, const char *format)
{
	Column *self = (Column *)Column_Type.tp_alloc(&Column_Type, 0);
	void *less = count ? PyMem_RawRealloc(memory, count * size) : NULL;
	PyObject *view;

	if (!self) {
		PyMem_RawFree(less ? less : memory);
		return NULL;
	}
	self->memory = less ? less : memory;
	self->count = (Py_ssize_t)count;
	self->size = (Py_ssize_t)size;
	self->format = format;
	view = PyMemoryView_FromObject((PyObject *)self);
	Py_DECREF(self);
	return view;
}

/* Where the logs are ----------------------------------------------------------------------- */

struct logs {
	size_t count;
	Py_buffer *buffers;	/* one, or one a log */
	size_t buffer_count;
	uint64_t *boundaries;	/* count + 1 of them in buffers[0], or NULL */
};

static void release_logs(struct logs *logs)
{
	size_t i;

	for (i = 0; i < logs->buffer_count; i++)
		PyBuffer_Release(logs->buffers + i);
	PyMem_Free(logs->buffers);
	PyMem_Free(logs->boundaries);
}

/* 1, or 0 where the Python side is to do it, and to say what is wrong. */
static int take_boundaries(struct logs *logs, PyObject *given)
{
	uint64_t size = (uint64_t)logs->buffers[0].len, before = 0;
	PyObject *fast;
	Py_buffer view;
	Py_ssize_t i, count;

	if (PyObject_CheckBuffer(given) && !PyObject_GetBuffer(given, &view, PyBUF_FORMAT | PyBUF_ND)) {
		int is_wide = view.ndim == 1 && view.itemsize == 8 && view.format &&
			!view.format[1] && strchr("QqLl", view.format[0]);

		count = view.len / 8;
		logs->boundaries = is_wide ? PyMem_Malloc((count + 1) * 8) : NULL;
		if (logs->boundaries)
			memcpy(logs->boundaries, view.buf, count * 8);
		PyBuffer_Release(&view);
		if (!logs->boundaries)
			return 0;
	} else {
		PyErr_Clear();
		if (!PyList_CheckExact(given) && !PyTuple_CheckExact(given))
			return 0;	/* an iterator can be gone through only once */
		fast = given;
		count = PySequence_Fast_GET_SIZE(fast);
		logs->boundaries = PyMem_Malloc((count + 1) * 8);
		if (!logs->boundaries)
			return 0;
		for (i = 0; i < count; i++) {
			PyObject *item = PySequence_Fast_GET_ITEM(fast, i);

			logs->boundaries[i] = PyLong_CheckExact(item) ?
				PyLong_AsUnsignedLongLong(item) : UINT64_MAX;
			if (logs->boundaries[i] == UINT64_MAX) {
				PyErr_Clear();
				return 0;
			}
		}
	}
	for (i = 0; i < count; i++) {
		if (logs->boundaries[i] < before || logs->boundaries[i] > size)
			return 0;
		before = logs->boundaries[i];
	}
	logs->count = count ? (size_t)count - 1 : 0;
	return 1;
}

static int take_logs(struct logs *logs, PyObject *data, PyObject *boundaries)
{
	int is_many = PyList_Check(data) || PyTuple_Check(data);
	Py_ssize_t i, count = is_many ? PySequence_Fast_GET_SIZE(data) : 1;

	if (is_many && boundaries != Py_None)
		return 0;
	logs->buffers = PyMem_Malloc((count + 1) * sizeof(*logs->buffers));
	if (!logs->buffers)
		return 0;
	for (i = 0; i < count; i++) {
		PyObject *item = is_many ? PySequence_Fast_GET_ITEM(data, i) : data;

		if (PyObject_GetBuffer(item, logs->buffers + i, PyBUF_SIMPLE)) {
			PyErr_Clear();
			return 0;
		}
		logs->buffer_count++;
		/* Of an empty array of numbers memoryview.cast() has its own opinion. */
		if (!logs->buffers[i].len && !PyBytes_Check(item) && !PyByteArray_Check(item))
			return 0;
		if (is_many && count != PySequence_Fast_GET_SIZE(data))
			return 0;
	}
	logs->count = (size_t)count;
	return boundaries == Py_None || take_boundaries(logs, boundaries);
}

/* The walk over all of them, without the GIL ------------------------------------------------ */

static int walk_all(struct walk *walk, const struct logs *logs, const struct reading *reading,
		    Tables *const tables[2], uint64_t *starts, uint8_t *status)
{
	size_t i;

	for (i = 0; i < logs->count; i++) {
		if (logs->boundaries) {
			walk->base = logs->boundaries[i];
			walk->bytes = (const uint8_t *)logs->buffers[0].buf + walk->base;
			walk->size = logs->boundaries[i + 1] - walk->base;
		} else {
			walk->bytes = logs->buffers[i].buf;
			walk->size = (uint64_t)logs->buffers[i].len;
		}
		/* The Python side looks at no more than one header beyond the limit. */
		if (walk->size > walk->bounds.total && walk->size - walk->bounds.total > HEADER_SIZE)
			walk->size = walk->bounds.total + HEADER_SIZE;
		starts[i] = walk->rows.count;
		if (walk->size >= HEADER_SIZE && !load16(walk->bytes, 0) &&
		    !load32(walk->bytes + 2, 0)) {
			status[i] = UNTOUCHED;
			continue;
		}
		walk->swap = (uint8_t)(reading->order >= 0 ? reading->order :
				       find_swap(walk->bytes, walk->size, walk->bounds.records));
		walk->tables = tables[walk->swap];
		walk->offset = 0;
		status[i] = (uint8_t)walk_log(walk);
		if (walk->out_of_memory)
			return 0;
	}
	starts[i] = walk->rows.count;
	return 1;
}

static PyObject *make_index(struct rows *rows, uint64_t *starts, uint8_t *status, size_t count)
{
	PyObject *result = PyTuple_New(5);
	PyObject *columns[5] = {
		column(rows->offset, rows->count, 8, "Q"), column(rows->type, rows->count, 2, "H"),
		column(rows->length, rows->count, 4, "I"), column(starts, count + 1, 8, "Q"),
		column(status, count, 1, "B"),
	};
	int i, failed = !result;

	for (i = 0; i < 5; i++)
		failed |= !columns[i];
	for (i = 0; i < 5; i++) {
		if (failed)
			Py_XDECREF(columns[i]);
		else
			PyTuple_SET_ITEM(result, i, columns[i]);
	}
	if (failed)
		Py_CLEAR(result);
	return result;
}

/* The columns as a tuple, or None where the Python side is to do it. */
static PyObject *index_of(PyObject *data, PyObject *boundaries, const struct reading *reading)
{
	struct logs logs = { 0 };
	struct walk walk = { .bounds = reading->bounds, .has_rows = 1, .strict = (uint8_t)reading->strict };
	Tables *tables[2] = { NULL, NULL };
	uint64_t *starts = NULL;
	uint8_t *status = NULL;
	PyObject *result = NULL;
	int done = 0, swap;

	for (swap = 0; swap < 2; swap++)
		if (reading->order < 0 || reading->order == swap) {
			tables[swap] = tables_for(reading->schema, swap);
			if (!tables[swap])
				Py_RETURN_NONE;
		}
	for (swap = 0; swap < 2; swap++)
		Py_XINCREF(tables[swap]);
	if (take_logs(&logs, data, boundaries)) {
		starts = PyMem_RawMalloc((logs.count + 1) * sizeof(*starts));
		status = PyMem_RawMalloc(logs.count + 1);
	}
	if (starts && status) {
		Py_BEGIN_ALLOW_THREADS
		done = walk_all(&walk, &logs, reading, tables, starts, status);
		Py_END_ALLOW_THREADS
		if (!done)
			PyErr_NoMemory();
		/* The damage of one log is raised by the Python side. */
		done = done && (PyList_Check(data) || PyTuple_Check(data) || logs.boundaries ||
				SOUND(status[0]));
	}
	release_logs(&logs);
	for (swap = 0; swap < 2; swap++)
		Py_XDECREF(tables[swap]);
	if (done) {
		result = make_index(&walk.rows, starts, status, logs.count);
	} else {
		free_rows(&walk.rows);
		PyMem_RawFree(starts);
		PyMem_RawFree(status);
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
