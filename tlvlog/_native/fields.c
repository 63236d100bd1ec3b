/* SPDX-License-Identifier: MIT */
/* The most frequently read fields: C getters that replace the Python properties. */
#include "core.h"

static struct named *find_named(const Tables *tables, uint32_t numbers)
{
	const uint32_t first = (numbers * 0x9e3779b1u) >> 22;
	struct named *named = NULL;
	uint32_t i;

	/* The first free or matching slot, or else the last. */
	for (i = 0; i < PROBES; i++) {
		named = tables->named + (first + i) % NAMED;
		if (!named->names[0] || named->numbers == numbers)
			break;
	}
	return named;
}

/* The schema's names for the numbers of an error, borrowed and cached. */
int find_names(Tables *tables, uint16_t subsystem, uint16_t reason, uint8_t severity,
	       PyObject *names[NAMES])
{
	const uint32_t numbers = (uint32_t)subsystem << 16 | reason;
	struct named *named = find_named(tables, numbers);
	PyObject *answer;
	int i;

	if (named->numbers != numbers || !named->names[0] || !tables->severities[severity]) {
		answer = PyObject_CallFunction(py.names, "Oiii", tables->schema, (int)subsystem,
					       (int)reason, (int)severity);
		if (!answer || !PyArg_ParseTuple(answer, "OOO", names, names + 1, names + 2)) {
			Py_XDECREF(answer);
			return 0;
		}
		named->numbers = numbers;
		for (i = 0; i < SEVERITY_NAME; i++)
			Py_XSETREF(named->names[i], Py_NewRef(names[i]));
		Py_XSETREF(tables->severities[severity], Py_NewRef(names[SEVERITY_NAME]));
		Py_DECREF(answer);
	}
	for (i = 0; i < SEVERITY_NAME; i++)
		names[i] = named->names[i];
	names[SEVERITY_NAME] = tables->severities[severity];
	return 1;
}

/* The function of the property that this getter replaced. */
static PyObject *ask_for_records;

static PyObject *get_records(PyObject *log, void *unused)
{
	PyObject *records = SLOT(log, py.log_at.records);

	(void)unused;
	if (records && Py_IS_TYPE(records, &Records_Type))
		return Py_NewRef(records);
	return PyObject_CallOneArg(ask_for_records, log);
}

/* The doc of a property, which is never freed. */
static const char *doc_of(PyTypeObject *type, const char *name)
{
	PyObject *property = PyObject_GetAttrString((PyObject *)type, name);
	PyObject *doc = property ? PyObject_GetAttrString(property, "__doc__") : NULL;

	Py_XDECREF(property);
	return doc ? PyUnicode_AsUTF8(doc) : NULL;
}

/* Replace a property by a getter; returns the function of the property. */
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

/* Replace a property that only reads a slot by a read-only slot. */
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
	static PyGetSetDef getter = { "records", get_records, NULL, NULL, NULL };
	static PyMemberDef members[] = {
		{ .name = "error" }, { .name = "flags" }, { .name = "subsystem" },
		{ .name = "reason" }, { .name = "severity" }, { .name = "message" },
	};
	const Py_ssize_t offsets[] = {
		py.error_at.number, py.error_at.flags, py.error_at.names[SUBSYSTEM_NAME],
		py.error_at.names[REASON_NAME], py.error_at.names[SEVERITY_NAME],
	};
	int i;

	ask_for_records = replace(py.log, &getter);
	if (!ask_for_records)
		return 0;
	for (i = 0; i < 5; i++)
		if (!show_slot(py.error, members + i, offsets[i]))
			return 0;
	return show_slot(py.string, members + 5, py.string_text_at);
}
