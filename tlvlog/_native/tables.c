/* SPDX-License-Identifier: MIT */
/* The tables of a schema, copied from the Python layouts. */
#include "core.h"

static int tables_traverse(Tables *self, visitproc visit, void *arg)
{
	Py_VISIT(self->layouts);
	Py_VISIT(self->schema);
	return 0;
}

static int tables_clear(Tables *self)
{
	Py_CLEAR(self->layouts);
	Py_CLEAR(self->schema);
	return 0;
}

static void tables_dealloc(Tables *self)
{
	int i, j;

	PyObject_GC_UnTrack(self);
	tables_clear(self);
	for (i = 0; self->sets && i < self->set_count; i++) {
		for (j = 0; self->sets[i].rows && j < self->sets[i].count; j++)
			Py_XDECREF(self->sets[i].rows[j].name);
		PyMem_Free(self->sets[i].rows);
		PyMem_Free(self->sets[i].rules);
	}
	for (i = 0; self->records && i < self->record_count; i++)
		PyMem_Free(self->records[i].stops);
	for (i = 0; self->seen && i < SEEN_REASONS; i++)
		for (j = 0; j < 3; j++)
			Py_XDECREF(self->seen[i].parts[j]);
	for (i = 0; self->named && i < NAMED; i++)
		for (j = 0; j < SEVERITY_NAME; j++)
			Py_XDECREF(self->named[i].names[j]);
	for (i = 0; i < 256; i++)
		Py_XDECREF(self->severities[i]);
	PyMem_Free(self->seen);
	PyMem_Free(self->named);
	PyMem_Free(self->sets);
	PyMem_Free(self->records);
	PyMem_Free(self->by_type);
	Py_TYPE(self)->tp_free(self);
}

static int fill_set(struct attribute_set *set, PyObject *rows)
{
	Py_ssize_t i, count = PyTuple_GET_SIZE(rows);

	set->rows = PyMem_Calloc(count + 1, sizeof(*set->rows));
	set->rules = PyMem_Calloc(count + 1, sizeof(*set->rules));
	if (!set->rows || !set->rules) {
		PyErr_NoMemory();
		return 0;
	}
	for (i = 0; i < count; i++) {
		struct attribute_row *row = set->rows + i;

		if (!PyArg_ParseTuple(PyTuple_GET_ITEM(rows, i), "HbbbbiiO", &row->type, &row->size,
				      &row->is_signed, &row->is_text, &row->repeatable, &row->nest,
				      &row->rank, &row->name))
			return 0;
		Py_INCREF(row->name);
		set->count++;
		set->rules[set->count] = (struct attribute_rule){
			.nest = (uint16_t)row->nest, .rank = (uint16_t)row->rank, .size = row->size,
			.is_known = 1, .is_text = row->is_text, .repeatable = row->repeatable,
		};
		if (row->type < 256)
			set->by_type[row->type] = (uint8_t)(i + 1);
	}
	return 1;
}

static int fill_record(Tables *self, int number, PyObject *item)
{
	struct record_row *row = self->records + number;
	PyObject *stops;
	unsigned short type;
	Py_ssize_t i;

	if (!PyArg_ParseTuple(item, "HIiiBbbO!", &type, &row->size, &row->set, &row->flags,
			      &row->flags_mask, &row->kind, &row->tail, &PyTuple_Type, &stops))
		return 0;
	row->stops = PyMem_Calloc(PyTuple_GET_SIZE(stops) + 1, sizeof(*row->stops));
	if (!row->stops) {
		PyErr_NoMemory();
		return 0;
	}
	for (i = 0; i < PyTuple_GET_SIZE(stops); i++)
		row->stops[i] = (uint32_t)PyLong_AsUnsignedLong(PyTuple_GET_ITEM(stops, i));
	row->stop_count = (int)i;
	if (number)
		self->by_type[type] = (uint8_t)number;
	return !PyErr_Occurred();
}

/* Tables(layouts, swap, is_builtin, sets, records), each a tuple of rows as in tables_given. */
static PyObject *tables_new(PyTypeObject *type, PyObject *args, PyObject *kwargs)
{
	PyObject *layouts, *sets, *records;
	int swap, builtin, i;
	Tables *self;

	(void)kwargs;
	if (!PyArg_ParseTuple(args, "OppO!O!", &layouts, &swap, &builtin, &PyTuple_Type, &sets,
			      &PyTuple_Type, &records))
		return NULL;
	if (PyTuple_GET_SIZE(records) > NO_RECORD) {
		PyErr_SetString(PyExc_ValueError, "too many records");
		return NULL;
	}
	self = (Tables *)type->tp_alloc(type, 0);
	if (!self)
		return NULL;
	self->layouts = Py_NewRef(layouts);
	self->swap = (uint8_t)swap;
	self->builtin = (uint8_t)builtin;
	self->sets = PyMem_Calloc(PyTuple_GET_SIZE(sets) + 1, sizeof(*self->sets));
	self->records = PyMem_Calloc(NO_RECORD + 1, sizeof(*self->records));
	self->by_type = PyMem_Calloc(1 << 16, 1);
	self->seen = PyMem_Calloc(SEEN_REASONS, sizeof(*self->seen));
	self->named = PyMem_Calloc(NAMED, sizeof(*self->named));
	self->schema = PyObject_GetAttrString(layouts, "schema");
	if (!self->sets || !self->records || !self->by_type || !self->seen ||
	    !self->named)
		PyErr_NoMemory();
	self->set_count = (int)PyTuple_GET_SIZE(sets);
	for (i = 0; !PyErr_Occurred() && i < self->set_count; i++)
		fill_set(self->sets + i, PyTuple_GET_ITEM(sets, i));
	self->record_count = (int)PyTuple_GET_SIZE(records);
	for (i = 0; !PyErr_Occurred() && i < self->record_count; i++)
		fill_record(self, i, PyTuple_GET_ITEM(records, i));
	if (PyErr_Occurred()) {
		Py_CLEAR(self);
		return NULL;
	}
	self->by_type[0] = self->by_type[0xffff] = NO_RECORD;
	return (PyObject *)self;
}

/* The tables of a schema, cached in its Layouts; the built-in ones without a lookup. */
Tables *tables_for(PyObject *schema, int swap)
{
	static PyObject *last_schema, *last[2];	/* one is enough for a run of many logs */
	PyObject *layouts, *tables;

	if (schema == Py_None)
		return (Tables *)py.defaults[swap];
	if (schema == last_schema && last[swap])
		return last[swap] == Py_None ? NULL : (Tables *)last[swap];
	layouts = PyObject_CallFunctionObjArgs(
		py.layouts, schema, ORDER_NAME(swap), NULL);
	tables = layouts ? PyObject_GetAttrString(layouts, "native") : NULL;
	Py_XDECREF(layouts);
	if (!tables) {
		PyErr_Clear();	/* the Python side raises a better error */
		return NULL;
	}
	/* Set last: from here on no Python code runs that could ask for other tables. */
	if (schema != last_schema) {
		Py_CLEAR(last[0]);
		Py_CLEAR(last[1]);
		Py_XSETREF(last_schema, Py_NewRef(schema));
	}
	Py_XSETREF(last[swap], tables);
	return tables == Py_None ? NULL : (Tables *)tables;
}

PyTypeObject Tables_Type = {
	PyVarObject_HEAD_INIT(NULL, 0)
	.tp_name = "tlvlog._native._core.Tables",
	.tp_basicsize = sizeof(Tables),
	.tp_flags = Py_TPFLAGS_DEFAULT | Py_TPFLAGS_HAVE_GC,
	.tp_doc = "A schema in one byte order.",
	.tp_new = tables_new,
	.tp_dealloc = (destructor)tables_dealloc,
	.tp_traverse = (traverseproc)tables_traverse,
	.tp_clear = (inquiry)tables_clear,
};
