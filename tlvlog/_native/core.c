/* SPDX-License-Identifier: MIT */
/* The module: its Python functions, and its setup by the Python side. */
#include "core.h"
#include "tally.h"

struct python_side py;

/* Offset of a slot in its objects; -1 with an error. */
Py_ssize_t slot_offset(PyTypeObject *type, const char *name)
{
	PyObject *slot = PyObject_GetAttrString((PyObject *)type, name);
	Py_ssize_t offset = -1;

	if (slot && Py_IS_TYPE(slot, &PyMemberDescr_Type))
		offset = ((PyMemberDescrObject *)slot)->d_member->offset;
	else if (slot)
		PyErr_Format(PyExc_TypeError, "%s.%s is no slot", type->tp_name, name);
	Py_XDECREF(slot);
	return offset;
}

/* A new reference to an item of a dict; NULL with an error if it is missing. */
PyObject *taken(PyObject *given, const char *name)
{
	PyObject *item = PyDict_GetItemString(given, name);

	if (!item && !PyErr_Occurred())
		PyErr_Format(PyExc_KeyError, "%s", name);
	return Py_XNewRef(item);
}

static void find_slots(void)
{
	PyTypeObject *record = py.unknown;	/* with all common fields */

	py.log_at.records = slot_offset(py.log, "_records");
	py.log_at.state = slot_offset(py.log, "state");
	py.log_at.byte_order = slot_offset(py.log, "byte_order");
	py.log_at.num_truncations = slot_offset(py.log, "num_truncations");
	py.log_at.size = slot_offset(py.log, "size");
	py.record_at.values = slot_offset(record, "_values");
	py.record_at.attributes = slot_offset(record, "attributes");
	py.record_at.extra = slot_offset(record, "extra");
	py.record_at.nul = slot_offset(record, "nul");
	py.record_at.offset = slot_offset(record, "offset");
	py.error_at.bound = slot_offset(py.error, "_bound");
	py.error_at.number = slot_offset(py.error, "_number");
	py.error_at.subsystem = slot_offset(py.error, "_subsystem");
	py.error_at.reason = slot_offset(py.error, "_reason");
	py.error_at.severity = slot_offset(py.error, "_severity");
	py.error_at.flags = slot_offset(py.error, "_flags");
	py.error_at.names[SUBSYSTEM_NAME] = slot_offset(py.error, "_subsystem_name");
	py.error_at.names[REASON_NAME] = slot_offset(py.error, "_reason_name");
	py.error_at.names[SEVERITY_NAME] = slot_offset(py.error, "_severity_name");
	py.string_text_at = slot_offset(py.string, "_text");
	py.unknown_type_at = slot_offset(py.unknown, "_type");
	py.attribute_at.type = slot_offset(py.attribute, "type");
	py.attribute_at.name = slot_offset(py.attribute, "name");
	py.attribute_at.value = slot_offset(py.attribute, "value");
	py.attribute_at.nul = slot_offset(py.attribute, "nul");
	py.attribute_at.offset = slot_offset(py.attribute, "offset");
}

PyTypeObject *type_of(PyObject *given, const char *name)
{
	PyObject *type = taken(given, name);

	if (type && !PyType_Check(type))
		PyErr_Format(PyExc_TypeError, "%s is no class", name);
	return (PyTypeObject *)type;
}

/* set_up(dict): takes the Python side by name; must be called first. */
static PyObject *set_up(PyObject *module, PyObject *given)
{
	int i;

	(void)module;
	if (!PyDict_Check(given)) {
		PyErr_SetString(PyExc_TypeError, "a dict expected");
		return NULL;
	}
	py.log = type_of(given, "Log");
	py.string = type_of(given, "String");
	py.error = type_of(given, "ExtendedError");
	py.unknown = type_of(given, "Unknown");
	py.attribute = type_of(given, "Attribute");
	py.sequence = (PyObject *)type_of(given, "Sequence");
	py.index_type = (PyObject *)type_of(given, "Index");
	py.layouts = taken(given, "layouts");
	py.decode = taken(given, "decode");
	py.index = taken(given, "index");
	py.encode = taken(given, "encode");
	py.make_record = taken(given, "make_record");
	py.names = taken(given, "names");
	py.encode_record = taken(given, "encode_record");
	py.limits = taken(given, "limits");
	py.defaults[0] = taken(given, "host_tables");
	py.defaults[1] = taken(given, "other_tables");
	if (PyErr_Occurred())
		return NULL;
	find_slots();
	if (PyErr_Occurred())
		return NULL;
	py.states[COMPLETE] = PyUnicode_InternFromString("complete");
	py.states[UNTERMINATED] = PyUnicode_InternFromString("unterminated");
	py.states[UNTOUCHED] = PyUnicode_InternFromString("untouched");
	py.orders[0] = PyUnicode_InternFromString("big");
	py.orders[1] = PyUnicode_InternFromString("little");
	py.auto_order = PyUnicode_InternFromString("auto");
	py.host_order = PyUnicode_InternFromString("host");
	py.unknown_name = PyUnicode_InternFromString("unknown");
	py.empty_bytes = PyBytes_FromStringAndSize("", 0);
	py.empty_tuple = PyTuple_New(0);
	for (i = 0; i < SMALL; i++)
		py.small[i] = PyLong_FromLong(i);
	if (PyErr_Occurred() || !set_up_fields() || !set_up_objects())
		return NULL;
	if (!take_docstring("decode", py.decode) || !take_docstring("encode", py.encode) ||
	    !take_docstring("index", py.index))
		return NULL;
	Py_RETURN_NONE;
}

#define AND_KEYWORDS METH_FASTCALL | METH_KEYWORDS
#define CALLABLE(function) (PyCFunction)(void (*)(void))function

static PyMethodDef methods[] = {
	{ "set_up", set_up, METH_O, "set_up(python_side, /)\n--\n\nHand over the Python side." },
	{ "decode", CALLABLE(core_decode), AND_KEYWORDS,
	  "decode(data, *, schema=None, byte_order='auto', strict=False, limits=None)\n--\n\n"
	  "The log at the beginning of `data`: see tlvlog.decoder." },
	{ "scan", CALLABLE(core_scan), METH_FASTCALL,
	  "scan(data, offset, tables, limits, offsets, /)\n--\n\n"
	  "As tlvlog.scan.scan; None for damage, which that one names." },
	{ "index", CALLABLE(core_index), AND_KEYWORDS,
	  "index(data, *, boundaries=None, schema=None, byte_order='auto', strict=False, "
	  "limits=None)\n--\n\nThe columns of one log or many: see tlvlog.index." },
	{ "encode", CALLABLE(core_encode), AND_KEYWORDS,
	  "encode(records, *, schema=None, byte_order='host', num_truncations=0)\n--\n\n"
	  "A log of `records` with its end record: see tlvlog.encoder." },
	{ "set_up_collector", core_set_up_collector, METH_O,
	  "set_up_collector(python_side, /)\n--\n\nHand over the collector." },
	{ "syscall_string", CALLABLE(core_syscall_string), AND_KEYWORDS,
	  "syscall_string(fmt, /, *args)\n--\n\n"
	  "Add a STRING to the log of the current task: see tlvlog.collector." },
	{ "read_calls", CALLABLE(core_read_calls), METH_FASTCALL,
	  "read_calls(data, at, most, /)\n--\n\n"
	  "Plain entries of a capture as tuples, and whether the next one is cut off." },
	{ "unusual_lines", CALLABLE(core_unusual_lines), METH_FASTCALL,
	  "unusual_lines(data, start, most, /)\n--\n\n"
	  "Lines of a verifier's log worth a look: see tlvlog.kernel.bpf.quiet." },
	{ "btf_places", btf_places, METH_VARARGS,
	  "btf_places(words, layout, /)\n--\n\nWhere types begin: see tlvlog.btf.scan." },
	{ "btf_strings", btf_strings, METH_VARARGS,
	  "btf_strings(data, name, start, end, /)\n--\n\n"
	  "Where a name stands, flavours included: see tlvlog.btf.lookup." },
	{ "btf_named", btf_named, METH_VARARGS,
	  "btf_named(words, places, offsets, /)\n--\n\n"
	  "The types that have one of these names: see tlvlog.btf.lookup." },
	{ "btf_flavours", btf_flavours, METH_VARARGS,
	  "btf_flavours(words, places, data, start, end, name, /)\n--\n\n"
	  "The types of a name, flavours included: see tlvlog.btf.lookup." },
#ifdef __linux__
	{ "trace_wait", CALLABLE(core_trace_wait), METH_FASTCALL,
	  "trace_wait(silent, known, /)\n--\n\nThe next stop: see tlvlog.trace.stops." },
	{ "trace_resume", CALLABLE(core_trace_resume), METH_FASTCALL,
	  "trace_resume(request, tid, signal, /)\n--\n\nSend a stopped thread on." },
	{ "trace_read", CALLABLE(core_trace_read), METH_FASTCALL,
	  "trace_read(tid, address, size, /)\n--\n\n"
	  "Bytes of another process; None unless all are there at once." },
	{ "trace_text", CALLABLE(core_trace_text), METH_FASTCALL,
	  "trace_text(tid, address, most, /)\n--\n\n"
	  "Bytes of another process up to a NUL; None unless that comes soon." },
	{ "serve_wait", CALLABLE(core_serve_wait), METH_FASTCALL,
	  "serve_wait(listener, child, floor, /)\n--\n\n"
	  "The next call that Python must serve, or an event: see tlvlog.serve.waiting." },
	{ "serve_end", core_serve_end, METH_NOARGS,
	  "serve_end()\n--\n\nClose what is kept between calls." },
#endif
	{ NULL, NULL, 0, NULL },
};

/*
 * Give the function `name` the docstring of its twin in Python, under its own
 * signature, so that help() shows both. The text is kept for good.
 */
int take_docstring(const char *name, PyObject *twin)
{
	static const char mark[] = "\n--\n\n";
	PyObject *doc = PyObject_GetAttrString(twin, "__doc__");
	const char *text = doc && PyUnicode_Check(doc) ? PyUnicode_AsUTF8(doc) : NULL;
	PyMethodDef *method = methods;
	const char *end;
	char *whole;

	while (method->ml_name && strcmp(method->ml_name, name))
		method++;
	end = text && method->ml_name ? strstr(method->ml_doc, mark) : NULL;
	if (end) {
		const size_t head = (size_t)(end - method->ml_doc) + sizeof(mark) - 1;

		whole = PyMem_Malloc(head + strlen(text) + 1);
		if (whole) {
			memcpy(whole, method->ml_doc, head);
			strcpy(whole + head, text);
			method->ml_doc = whole;
		}
	}
	Py_XDECREF(doc);
	return !PyErr_Occurred();
}

static int execute(PyObject *module)
{
	if (PyInterpreterState_Get() != PyInterpreterState_Main()) {
		PyErr_SetString(PyExc_ImportError,
				"the native core serves the main interpreter only");
		return -1;
	}
	if (PyType_Ready(&Column_Type) || PyType_Ready(&Walker_Type))
		return -1;
	return PyModule_AddType(module, &Tables_Type) || PyModule_AddType(module, &Records_Type) ||
		PyModule_AddType(module, &Tally_Type) ||
		PyModule_AddType(module, &Numbers_Type) || PyModule_AddType(module, &Triple_Type) ? -1 : 0;
}

static PyModuleDef_Slot slots[] = {
	{ Py_mod_exec, execute },
#if PY_VERSION_HEX >= 0x030C0000
	{ Py_mod_multiple_interpreters, Py_MOD_MULTIPLE_INTERPRETERS_NOT_SUPPORTED },
#endif
	{ 0, NULL },
};

static struct PyModuleDef definition = {
	PyModuleDef_HEAD_INIT,
	.m_name = "tlvlog._native._core",
	.m_doc = "The native core of tlvlog.",
	.m_methods = methods,
	.m_slots = slots,
};

PyMODINIT_FUNC PyInit__core(void)
{
#ifdef Py_GIL_DISABLED
	PyErr_SetString(PyExc_ImportError, "the native core needs the GIL");
	return NULL;
#else
	return PyModuleDef_Init(&definition);
#endif
}
