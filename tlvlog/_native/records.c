/* SPDX-License-Identifier: MIT */
/* The records of a decoded log: their offsets, and the objects made so far. */
#include "core.h"

struct entry {
	uint64_t offset;
	PyObject *made;		/* the record, once made */
};

#define FEW 8	/* records that need no separate allocation */

typedef struct {
	PyObject_HEAD
	PyObject *data;		/* bytes */
	Tables *tables;
	uint64_t size;		/* bytes checked by a walk, from the begin of the data */
	Py_ssize_t count;	/* -1 until it or a record is needed */
	struct entry *entries;	/* `few`, or more than those */
	struct entry few[FEW];
} Records;

static struct idle idle;

PyObject *new_records(Tables *tables, PyObject *data, uint64_t size)
{
	Records *self = (Records *)take_idle(&idle);

	if (!self)
		self = PyObject_New(Records, &Records_Type);
	if (!self)
		return NULL;
	self->data = Py_NewRef(data);
	self->tables = (Tables *)Py_NewRef(tables);
	self->size = size;
	self->count = -1;
	self->entries = self->few;
	return (PyObject *)self;
}

static int count_records(Records *self)
{
	const uint8_t *bytes = (const uint8_t *)PyBytes_AS_STRING(self->data);
	const int swap = self->tables->swap;
	uint64_t offset = 0;
	struct entry *more;
	Py_ssize_t count;

	if (self->count >= 0)
		return 1;
	for (count = 0; offset < self->size && load16(bytes + offset, swap) != TLVLOG_TYPE_END; count++)
		offset += HEADER_SIZE + (uint64_t)load32(bytes + offset + 2, swap);
	if (count > FEW) {
		more = PyMem_Malloc((size_t)count * sizeof(*more));
		if (!more) {
			PyErr_NoMemory();
			return 0;
		}
		self->entries = more;
	}
	self->count = count;
	for (offset = 0, count = 0; count < self->count; count++) {
		self->entries[count] = (struct entry){ offset, NULL };
		offset += HEADER_SIZE + (uint64_t)load32(bytes + offset + 2, swap);
	}
	return 1;
}

static void records_dealloc(Records *self)
{
	Py_ssize_t i;

	for (i = 0; i < self->count; i++)
		Py_XDECREF(self->entries[i].made);
	if (self->entries != self->few)
		PyMem_Free(self->entries);
	Py_DECREF(self->tables);
	Py_DECREF(self->data);
	if (!keep_idle(&idle, (PyObject *)self))
		PyObject_Free(self);
}

/* Ensure that this record exists. */
static PyObject *record_at(Records *self, Py_ssize_t index)
{
	struct entry *entry = self->entries + index;
	PyObject *record;

	if (!entry->made) {
		record = make_record(self->tables, self->data, entry->offset);
		if (!record)
			return NULL;
		if (entry->made)	/* by another thread, while Python code ran */
			Py_DECREF(record);
		else
			entry->made = record;
	}
	return Py_NewRef(entry->made);
}

static Py_ssize_t records_length(Records *self)
{
	return count_records(self) ? self->count : -1;
}

static PyObject *records_item(Records *self, Py_ssize_t index)
{
	if (!count_records(self))
		return NULL;
	if (index >= 0 && index < self->count)
		return record_at(self, index);
	PyErr_SetString(PyExc_IndexError, "list index out of range");
	return NULL;
}

static PyObject *records_subscript(Records *self, PyObject *key)
{
	Py_ssize_t start, stop, step, count, i;
	PyObject *list, *record;

	if (!count_records(self))
		return NULL;
	if (PyIndex_Check(key)) {
		i = PyNumber_AsSsize_t(key, PyExc_IndexError);
		if (i == -1 && PyErr_Occurred())
			return NULL;
		return records_item(self, i < 0 ? i + self->count : i);
	}
	if (!PySlice_Check(key)) {
		PyErr_Format(PyExc_TypeError, "list indices must be integers or slices, not %.200s",
			     Py_TYPE(key)->tp_name);
		return NULL;
	}
	if (PySlice_Unpack(key, &start, &stop, &step) < 0)
		return NULL;
	count = PySlice_AdjustIndices(self->count, &start, &stop, step);
	list = PyList_New(count);
	for (i = 0; list && i < count; i++) {
		record = record_at(self, start + i * step);
		if (!record)
			Py_CLEAR(list);
		else
			PyList_SET_ITEM(list, i, record);
	}
	return list;
}

static PyObject *records_compare(PyObject *self, PyObject *other, int op)
{
	PyObject *mine, *theirs, *result;
	int is_sequence = 0;

	if ((op == Py_EQ || op == Py_NE) && !PyUnicode_Check(other) && !PyBytes_Check(other))
		is_sequence = PyObject_IsInstance(other, py.sequence);
	if (is_sequence < 0)
		return NULL;
	if (!is_sequence)
		Py_RETURN_NOTIMPLEMENTED;
	mine = PySequence_List(self);
	theirs = PySequence_List(other);
	result = mine && theirs ? PyObject_RichCompare(mine, theirs, op) : NULL;
	Py_XDECREF(mine);
	Py_XDECREF(theirs);
	return result;
}

static PyObject *records_repr(PyObject *self)
{
	PyObject *list = PySequence_List(self);
	PyObject *result = list ? PyObject_Repr(list) : NULL;

	Py_XDECREF(list);
	return result;
}

/* One after the other ----------------------------------------------------------------------- */

typedef struct {
	PyObject_HEAD
	Records *records;
	Py_ssize_t next;
} Walker;

static PyObject *records_iter(PyObject *records)
{
	Walker *self = count_records((Records *)records) ? PyObject_New(Walker, &Walker_Type) : NULL;

	if (self) {
		self->records = (Records *)Py_NewRef(records);
		self->next = 0;
	}
	return (PyObject *)self;
}

static PyObject *walker_next(Walker *self)
{
	PyObject *record = self->next < self->records->count ?
		record_at(self->records, self->next) : NULL;

	self->next += record != NULL;
	return record;
}

static void walker_dealloc(Walker *self)
{
	Py_DECREF(self->records);
	PyObject_Free(self);
}

PyTypeObject Walker_Type = {
	PyVarObject_HEAD_INIT(NULL, 0)
	.tp_name = "tlvlog._native._core.RecordsIterator",
	.tp_basicsize = sizeof(Walker),
	.tp_flags = Py_TPFLAGS_DEFAULT | Py_TPFLAGS_DISALLOW_INSTANTIATION,
	.tp_dealloc = (destructor)walker_dealloc,
	.tp_iter = PyObject_SelfIter,
	.tp_iternext = (iternextfunc)walker_next,
};

/* As a sequence of Python's ------------------------------------------------------------------ */

/* index() and count() are those of the list of records. */
static PyObject *records_ask(PyObject *self, PyObject *args, const char *name)
{
	PyObject *list = PySequence_List(self);
	PyObject *method = list ? PyObject_GetAttrString(list, name) : NULL;
	PyObject *result = method ? PyObject_Call(method, args, NULL) : NULL;

	Py_XDECREF(list);
	Py_XDECREF(method);
	return result;
}

static PyObject *records_index(PyObject *self, PyObject *args)
{
	return records_ask(self, args, "index");
}

static PyObject *records_count(PyObject *self, PyObject *args)
{
	return records_ask(self, args, "count");
}

static PyMethodDef methods[] = {
	{ "index", records_index, METH_VARARGS, "Position of the first record equal to a value." },
	{ "count", records_count, METH_VARARGS, "How many records are equal to a value." },
	{ NULL, NULL, 0, NULL },
};

static PySequenceMethods as_sequence = {
	.sq_length = (lenfunc)records_length,
	.sq_item = (ssizeargfunc)records_item,
};

static PyMappingMethods as_mapping = {
	.mp_length = (lenfunc)records_length,
	.mp_subscript = (binaryfunc)records_subscript,
};

PyTypeObject Records_Type = {
	PyVarObject_HEAD_INIT(NULL, 0)
	.tp_name = "tlvlog._native._core.Records",
	.tp_basicsize = sizeof(Records),
	.tp_flags = Py_TPFLAGS_DEFAULT | Py_TPFLAGS_SEQUENCE | Py_TPFLAGS_DISALLOW_INSTANTIATION,
	.tp_doc = "The records of a log, each made when it is first asked for.",
	.tp_dealloc = (destructor)records_dealloc,
	.tp_iter = records_iter,
	.tp_as_sequence = &as_sequence,
	.tp_as_mapping = &as_mapping,
	.tp_richcompare = records_compare,
	.tp_hash = PyObject_HashNotImplemented,
	.tp_repr = records_repr,
	.tp_methods = methods,
};
