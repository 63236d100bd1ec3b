/* SPDX-License-Identifier: MIT */
/* The records of a decoded log: where each begins, and the objects that were asked for. */
#include "core.h"

typedef struct {
	PyObject_HEAD
	PyObject *data;		/* bytes */
	Tables *tables;
	Py_ssize_t count;
	uint64_t *offsets;
	PyObject **made;	/* each record once it was asked for, NULL until one was */
} Records;

static PyObject *make_text(const uint8_t *at, uint64_t length, int *nul)
{
	*nul = length && !at[length - 1];
	return PyUnicode_DecodeUTF8((const char *)at, (Py_ssize_t)length - *nul, "surrogateescape");
}

static PyObject *make_number(const struct attribute_row *row, const uint8_t *at, int swap)
{
	uint64_t value = 0;

	switch (row->size) {
	case 1:
		value = row->is_signed ? (uint64_t)(int8_t)*at : *at;
		break;
	case 2:
		value = load16(at, swap);
		value = row->is_signed ? (uint64_t)(int16_t)value : value;
		break;
	case 4:
		value = load32(at, swap);
		value = row->is_signed ? (uint64_t)(int32_t)value : value;
		break;
	default:
		value = load64(at, swap);
	}
	return row->is_signed ? PyLong_FromLongLong((int64_t)value) :
		PyLong_FromUnsignedLongLong(value);
}

static PyObject *make_attributes(const Tables *tables, const uint8_t *bytes, uint64_t offset,
				 uint64_t wall, int number);

static PyObject *make_attribute(const Tables *tables, const uint8_t *bytes, uint64_t offset,
				int number)
{
	const uint16_t type = load16(bytes + offset, tables->swap);
	const uint32_t length = load32(bytes + offset + 2, tables->swap);
	const uint64_t start = offset + HEADER_SIZE;
	const struct attribute_row *row = find_attribute(tables->sets + number, type);
	PyObject *made = py.attribute->tp_alloc(py.attribute, 0);
	PyObject *value;
	int nul = 0;

	if (!made)
		return NULL;
	if (row && row->size)
		value = make_number(row, bytes + start, tables->swap);
	else if (row && row->nest)
		value = make_attributes(tables, bytes, start, start + length, row->nest);
	else if (row && row->is_text)
		value = make_text(bytes + start, length, &nul);
	else
		value = PyBytes_FromStringAndSize((const char *)bytes + start, length);
	SLOT(made, py.attribute_at.value) = value;
	SLOT(made, py.attribute_at.type) = PyLong_FromLong(type);
	SLOT(made, py.attribute_at.name) = Py_NewRef(row ? row->name : py.unknown_name);
	SLOT(made, py.attribute_at.nul) = PyBool_FromLong(nul);
	SLOT(made, py.attribute_at.offset) = PyLong_FromUnsignedLongLong(offset);
	if (!value || !SLOT(made, py.attribute_at.offset))
		Py_CLEAR(made);
	return made;
}

static PyObject *make_attributes(const Tables *tables, const uint8_t *bytes, uint64_t offset,
				 uint64_t wall, int number)
{
	PyObject *tuple, *made;
	uint64_t at;
	Py_ssize_t count = 0;

	if (offset >= wall)
		return Py_NewRef(py.empty_tuple);
	for (at = offset; at < wall; count++)
		at += HEADER_SIZE + (uint64_t)load32(bytes + at + 2, tables->swap);
	tuple = PyTuple_New(count);
	count = 0;
	for (at = offset; tuple && at < wall; count++) {
		made = make_attribute(tables, bytes, at, number);
		if (!made)
			Py_CLEAR(tuple);
		else
			PyTuple_SET_ITEM(tuple, count, made);
		at += HEADER_SIZE + (uint64_t)load32(bytes + at + 2, tables->swap);
	}
	return tuple;
}

/* What all records have; takes `values` and `attributes` over. */
static PyObject *fill(PyObject *record, PyObject *values, PyObject *attributes, int nul,
		      uint64_t offset)
{
	PyObject *number = PyLong_FromUnsignedLongLong(offset);

	if (!record || !values || !attributes || !number) {
		Py_XDECREF(record);
		Py_XDECREF(values);
		Py_XDECREF(attributes);
		Py_XDECREF(number);
		return NULL;
	}
	SLOT(record, py.record_at.values) = values;
	SLOT(record, py.record_at.attributes) = attributes;
	SLOT(record, py.record_at.extra) = Py_NewRef(py.empty_bytes);
	SLOT(record, py.record_at.nul) = PyBool_FromLong(nul);
	SLOT(record, py.record_at.offset) = number;
	return record;
}

static PyObject *only(PyObject *value)
{
	PyObject *tuple = value ? PyTuple_New(1) : NULL;

	if (tuple)
		PyTuple_SET_ITEM(tuple, 0, value);
	else
		Py_XDECREF(value);
	return tuple;
}

static PyObject *make_error(const Tables *tables, const uint8_t *bytes, uint64_t offset,
			    uint32_t length, const struct record_row *row)
{
	const uint8_t *at = bytes + offset + HEADER_SIZE;
	const int swap = tables->swap;
	PyObject *record = fill(py.error->tp_alloc(py.error, 0), Py_NewRef(py.empty_tuple),
				make_attributes(tables, bytes, offset + HEADER_SIZE + row->size,
						offset + HEADER_SIZE + length, row->set), 0, offset);

	if (!record)
		return NULL;
	SLOT(record, py.error_at.bound) = Py_NewRef(tables->schema);
	SLOT(record, py.error_at.number) = PyLong_FromLong((int32_t)load32(at, swap));
	SLOT(record, py.error_at.subsystem) = PyLong_FromLong(load16(at + 4, swap));
	SLOT(record, py.error_at.reason) = PyLong_FromLong(load16(at + 6, swap));
	SLOT(record, py.error_at.severity) = PyLong_FromLong(at[8]);
	SLOT(record, py.error_at.flags) = PyLong_FromLong(at[9]);
	if (PyErr_Occurred())
		Py_CLEAR(record);
	return record;
}

static PyObject *make_record(Records *self, uint64_t offset)
{
	const Tables *tables = self->tables;
	const uint8_t *bytes = (const uint8_t *)PyBytes_AS_STRING(self->data);
	const uint16_t type = load16(bytes + offset, tables->swap);
	const uint32_t length = load32(bytes + offset + 2, tables->swap);
	const struct record_row *row = find_record(tables, type);
	const uint8_t *value = bytes + offset + HEADER_SIZE;
	PyObject *text, *number, *record;
	int nul;

	if (row->kind == RECORD_STRING) {
		text = make_text(value, length, &nul);
		return fill(py.string->tp_alloc(py.string, 0), only(text), Py_NewRef(py.empty_tuple),
			    nul, offset);
	}
	if (row->kind == RECORD_ERROR)
		return make_error(tables, bytes, offset, length, row);
	if (row == tables->records) {
		text = PyBytes_FromStringAndSize((const char *)value, length);
		record = fill(py.unknown->tp_alloc(py.unknown, 0), only(text),
			      Py_NewRef(py.empty_tuple), 0, offset);
		if (record)
			SLOT(record, py.unknown_type_at) = PyLong_FromLong(type);
		return record;
	}
	number = PyLong_FromUnsignedLongLong(offset);
	record = number ? PyObject_CallFunctionObjArgs(py.make_record, self->data, tables->layouts,
						       number, NULL) : NULL;
	Py_XDECREF(number);
	return record;
}

/* The sequence ----------------------------------------------------------------------------- */

static PyObject *records_item(Records *self, Py_ssize_t index)
{
	PyObject *record;

	if (index < 0 || index >= self->count) {
		PyErr_SetString(PyExc_IndexError, "list index out of range");
		return NULL;
	}
	if (!self->made) {
		self->made = PyMem_Calloc((size_t)self->count, sizeof(*self->made));
		if (!self->made)
			return PyErr_NoMemory();
	}
	if (!self->made[index]) {
		record = make_record(self, self->offsets[index]);
		if (!record)
			return NULL;
		if (self->made[index])	/* by another thread, while Python code ran */
			Py_DECREF(record);
		else
			self->made[index] = record;
	}
	return Py_NewRef(self->made[index]);
}

static PyObject *records_subscript(Records *self, PyObject *key)
{
	Py_ssize_t start, stop, step, count, i;
	PyObject *list, *record;

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
		record = records_item(self, start + i * step);
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

static Py_ssize_t records_length(Records *self)
{
	return self->count;
}

static int records_traverse(Records *self, visitproc visit, void *arg)
{
	Py_ssize_t i;

	Py_VISIT(self->tables);
	for (i = 0; self->made && i < self->count; i++)
		Py_VISIT(self->made[i]);
	return 0;
}

static int records_clear(Records *self)
{
	Py_ssize_t i;

	for (i = 0; self->made && i < self->count; i++)
		Py_CLEAR(self->made[i]);
	return 0;
}

static void records_dealloc(Records *self)
{
	PyObject_GC_UnTrack(self);
	records_clear(self);
	PyMem_Free(self->made);
	PyMem_Free(self->offsets);
	Py_XDECREF(self->tables);
	Py_XDECREF(self->data);
	Py_TYPE(self)->tp_free(self);
}

/* read_log(data, size): the records in the first `size` bytes, which a walk has passed. */
PyObject *tables_read(PyObject *tables, PyObject *args)
{
	const int swap = ((Tables *)tables)->swap;
	unsigned long long size, offset = 0;
	const uint8_t *bytes;
	Records *self;
	PyObject *data;
	Py_ssize_t room = 0;
	uint64_t *more;

	if (!PyArg_ParseTuple(args, "SK", &data, &size))
		return NULL;
	self = (Records *)Records_Type.tp_alloc(&Records_Type, 0);
	if (!self)
		return NULL;
	self->data = Py_NewRef(data);
	self->tables = (Tables *)Py_NewRef(tables);
	bytes = (const uint8_t *)PyBytes_AS_STRING(data);
	while (offset < size && load16(bytes + offset, swap) != TLVLOG_TYPE_END) {
		if (self->count == room) {
			room = room ? room * 2 : 16;
			more = PyMem_Realloc(self->offsets, (size_t)room * sizeof(*more));
			if (!more) {
				Py_DECREF(self);
				return PyErr_NoMemory();
			}
			self->offsets = more;
		}
		self->offsets[self->count++] = offset;
		offset += HEADER_SIZE + (uint64_t)load32(bytes + offset + 2, swap);
	}
	return (PyObject *)self;
}

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
	.tp_flags = Py_TPFLAGS_DEFAULT | Py_TPFLAGS_HAVE_GC | Py_TPFLAGS_SEQUENCE |
		    Py_TPFLAGS_DISALLOW_INSTANTIATION,
	.tp_doc = "The records of a log, each made when it is first asked for.",
	.tp_dealloc = (destructor)records_dealloc,
	.tp_traverse = (traverseproc)records_traverse,
	.tp_clear = (inquiry)records_clear,
	.tp_as_sequence = &as_sequence,
	.tp_as_mapping = &as_mapping,
	.tp_richcompare = records_compare,
	.tp_hash = PyObject_HashNotImplemented,
	.tp_repr = records_repr,
	.tp_methods = methods,
};
