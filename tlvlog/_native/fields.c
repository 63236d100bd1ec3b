/* SPDX-License-Identifier: MIT */
/*
 * Fields that are read most, in the place of their properties in Python: for
 * records as the decoder makes them. For all others the property is asked.
 */
#include "core.h"

/* What a schema calls the numbers of errors, as its properties once answered. */
#define NAMES 1024	/* a power of two */
enum name { SUBSYSTEM, REASON };

struct named {
	uint32_t numbers;	/* subsystem and reason */
	PyObject *names[2];
};

static struct {
	PyObject *schema;	/* one is enough for a run of many logs */
	struct named reasons[NAMES];
	PyObject *severities[256];
} known;

/* The functions of the properties that stood here before. */
static struct { PyObject *records, *message, *names[2], *severity; } asked;

static void forget(PyObject *schema)
{
	int i;

	for (i = 0; i < NAMES; i++) {
		Py_CLEAR(known.reasons[i].names[SUBSYSTEM]);
		Py_CLEAR(known.reasons[i].names[REASON]);
	}
	for (i = 0; i < 256; i++)
		Py_CLEAR(known.severities[i]);
	Py_XSETREF(known.schema, Py_XNewRef(schema));
}

/* A number that a decoder can have found there; -1: something else. */
static inline long wire_number(PyObject *object, long most)
{
	long number;
	int overflow;

	if (!object || !PyLong_CheckExact(object))
		return -1;
	number = PyLong_AsLongAndOverflow(object, &overflow);
	return overflow || number < 0 || number > most ? -1 : number;
}

/* Whether names are those that are known; else they are, of another schema, from now on. */
static inline int is_decoded(PyObject *record)
{
	PyObject *schema = SLOT(record, py.error_at.bound);

	if (schema == known.schema)
		return schema != NULL;
	if (!schema || schema == Py_None)
		return 0;
	forget(schema);
	return 1;
}

static PyObject *get_name(PyObject *record, void *which)
{
	const enum name name = (enum name)(intptr_t)which;
	const long subsystem = wire_number(SLOT(record, py.error_at.subsystem), 0xffff);
	const long reason = wire_number(SLOT(record, py.error_at.reason), 0xffff);
	struct named *named;
	PyObject *found;
	uint32_t numbers;

	if (subsystem < 0 || reason < 0 || !is_decoded(record))
		return PyObject_CallOneArg(asked.names[name], record);
	numbers = (uint32_t)subsystem << 16 | (uint32_t)reason;
	named = known.reasons + ((numbers * 0x9e3779b1u) >> 22);
	if (named->numbers == numbers && named->names[name])
		return Py_NewRef(named->names[name]);
	found = PyObject_CallOneArg(asked.names[name], record);
	if (!found || !is_decoded(record))
		return found;
	if (named->numbers != numbers) {
		Py_CLEAR(named->names[SUBSYSTEM]);
		Py_CLEAR(named->names[REASON]);
		named->numbers = numbers;
	}
	Py_XSETREF(named->names[name], Py_NewRef(found));
	return found;
}

static PyObject *get_severity(PyObject *record, void *unused)
{
	const long number = wire_number(SLOT(record, py.error_at.severity), 255);
	PyObject *found;

	(void)unused;
	if (number < 0 || !is_decoded(record))
		return PyObject_CallOneArg(asked.severity, record);
	if (known.severities[number])
		return Py_NewRef(known.severities[number]);
	found = PyObject_CallOneArg(asked.severity, record);
	if (found && is_decoded(record))
		Py_XSETREF(known.severities[number], Py_NewRef(found));
	return found;
}

static PyObject *get_message(PyObject *record, void *unused)
{
	PyObject *values = SLOT(record, py.record_at.values);

	(void)unused;
	if (values && PyTuple_CheckExact(values) && PyTuple_GET_SIZE(values) == 1)
		return Py_NewRef(PyTuple_GET_ITEM(values, 0));
	return PyObject_CallOneArg(asked.message, record);
}

static PyObject *get_records(PyObject *log, void *unused)
{
	PyObject *records = SLOT(log, py.log_at.records);

	(void)unused;
	if (records && Py_IS_TYPE(records, &Records_Type))
		return Py_NewRef(records);
	return PyObject_CallOneArg(asked.records, log);
}

/* The doc of a property, which is never freed again. */
static const char *doc_of(PyTypeObject *type, const char *name)
{
	PyObject *property = PyObject_GetAttrString((PyObject *)type, name);
	PyObject *doc = property ? PyObject_GetAttrString(property, "__doc__") : NULL;

	Py_XDECREF(property);
	return doc ? PyUnicode_AsUTF8(doc) : NULL;
}

/* Put a getter into the place of a property; gives the function of the property. */
static PyObject *replace(PyTypeObject *type, PyGetSetDef *getter)
{
	PyObject *property = PyObject_GetAttrString((PyObject *)type, getter->name);
	PyObject *function = property ? PyObject_GetAttrString(property, "fget") : NULL;
	PyObject *made = NULL;

	Py_XDECREF(property);
	getter->doc = doc_of(type, getter->name);
	if (function && getter->doc)
		made = PyDescr_NewGetSet(type, getter);
	if (!made || PyObject_SetAttrString((PyObject *)type, getter->name, made))
		Py_CLEAR(function);
	Py_XDECREF(made);
	return function;
}

/* Put a slot that cannot be written into the place of a property that does nothing but read it. */
static int show_slot(PyTypeObject *type, PyMemberDef *member, Py_ssize_t offset)
{
	PyObject *made;
	int failed;

	member->type = T_OBJECT_EX;
	member->flags = READONLY;
	member->offset = offset;
	member->doc = doc_of(type, member->name);
	made = member->doc ? PyDescr_NewMember(type, member) : NULL;
	failed = !made || PyObject_SetAttrString((PyObject *)type, member->name, made);
	Py_XDECREF(made);
	return !failed;
}

int set_up_fields(void)
{
	static PyGetSetDef getters[] = {
		{ "records", get_records, NULL, NULL, NULL },
		{ "message", get_message, NULL, NULL, NULL },
		{ "subsystem", get_name, NULL, NULL, (void *)SUBSYSTEM },
		{ "reason", get_name, NULL, NULL, (void *)REASON },
		{ "severity", get_severity, NULL, NULL, NULL },
	};
	static PyMemberDef members[] = { { .name = "error" }, { .name = "flags" } };

	asked.records = replace(py.log, getters);
	asked.message = asked.records ? replace(py.string, getters + 1) : NULL;
	asked.names[SUBSYSTEM] = asked.message ? replace(py.error, getters + 2) : NULL;
	asked.names[REASON] = asked.names[SUBSYSTEM] ? replace(py.error, getters + 3) : NULL;
	asked.severity = asked.names[REASON] ? replace(py.error, getters + 4) : NULL;
	return asked.severity && show_slot(py.error, members, py.error_at.number) &&
		show_slot(py.error, members + 1, py.error_at.flags);
}
