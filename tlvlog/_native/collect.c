/* SPDX-License-Identifier: MIT */
/*
 * syscall_string(): the fast path, without releasing the GIL. It changes nothing
 * until it is certain to write the record. Everything else (a log other than a
 * LogBuffer, an eviction, an unusual format or argument, an append in progress)
 * is left to tlvlog.collector.
 */
#include "core.h"
#include "format.h"
#include "tlvlog_log.h"

#define TEXT_MAX 1024

static struct {
	PyObject *pure, *open_calls, *place, *asyncio, *first_loop, *modules, *asyncio_name;
	PyTypeObject *place_type, *log, *guarded_log, *head, *tail, *severity;
	struct { Py_ssize_t call, task; } place_at;
	struct { Py_ssize_t guard, info, log, open; } call_at;
	struct { Py_ssize_t keep, add, byte_order; } log_at;
	Py_ssize_t view_at, journal_at, busy_at, closed_at, start_at, held_at, first_at;
	PyObject *zero;
} side;

/* The numbers of a keep rule, which C reaches without an object each ------------------ */

typedef struct {
	PyObject_HEAD
	Py_ssize_t room, used;
} Numbers;

typedef struct {
	PyObject_HEAD
	Py_ssize_t values[3];
} Triple;

static PyMemberDef numbers_members[] = {
	{ "room", T_PYSSIZET, offsetof(Numbers, room), 0, "Bytes that records may take." },
	{ "used", T_PYSSIZET, offsetof(Numbers, used), 0, "Bytes that they take." },
	{ NULL, 0, 0, 0, NULL },
};

PyTypeObject Numbers_Type = {
	PyVarObject_HEAD_INIT(NULL, 0)
	.tp_name = "tlvlog._native._core.Numbers",
	.tp_basicsize = sizeof(Numbers),
	.tp_flags = Py_TPFLAGS_DEFAULT | Py_TPFLAGS_BASETYPE,
	.tp_doc = "The numbers of a keep rule.",
	.tp_members = numbers_members,
	.tp_new = PyType_GenericNew,
};

static Py_ssize_t triple_length(PyObject *self)
{
	(void)self;
	return 3;
}

static PyObject *triple_item(Triple *self, Py_ssize_t index)
{
	if (index >= 0 && index < 3)
		return PyLong_FromSsize_t(self->values[index]);
	PyErr_SetString(PyExc_IndexError, "there are three");
	return NULL;
}

static int triple_set_item(Triple *self, Py_ssize_t index, PyObject *value)
{
	Py_ssize_t number = value && index >= 0 && index < 3 ? PyLong_AsSsize_t(value) : -1;

	if (number == -1 && PyErr_Occurred())
		return -1;
	if (!value || index < 0 || index > 2) {
		PyErr_SetString(PyExc_IndexError, "there are three");
		return -1;
	}
	self->values[index] = number;
	return 0;
}

static PySequenceMethods triple_as_sequence = {
	.sq_length = triple_length,
	.sq_item = (ssizeargfunc)triple_item,
	.sq_ass_item = (ssizeobjargproc)triple_set_item,
};

PyTypeObject Triple_Type = {
	PyVarObject_HEAD_INIT(NULL, 0)
	.tp_name = "tlvlog._native._core.Triple",
	.tp_basicsize = sizeof(Triple),
	.tp_flags = Py_TPFLAGS_DEFAULT,
	.tp_doc = "Three numbers.",
	.tp_as_sequence = &triple_as_sequence,
	.tp_new = PyType_GenericNew,
};

/* The log ---------------------------------------------------------------------------------- */

/* Whether asyncio was imported since the collector looked for it. */
static int is_asyncio_there(void)
{
	int is_there;
#if PY_VERSION_HEX < 0x030C0000
	static uint64_t without;	/* the version of the dict that lacked it; each is another one */
	const uint64_t version = ((PyDictObject *)side.modules)->ma_version_tag;

	if (version == without)
		return 0;
#endif
	is_there = PyDict_GetItemWithError(side.modules, side.asyncio_name) != NULL;
#if PY_VERSION_HEX < 0x030C0000
	if (!is_there)
		without = version;
#endif
	return is_there;
}

static int has_loop_of_another_task(PyObject *place)
{
	PyObject *running = PyList_GET_ITEM(side.asyncio, 0), *loop, *task;
	int is_other;

	if (running == side.first_loop)	/* asyncio has not been seen so far */
		return is_asyncio_there();
	loop = PyObject_CallNoArgs(running);
	if (!loop || loop == Py_None) {
		Py_XDECREF(loop);
		return !loop;
	}
	task = PyObject_CallOneArg(PyList_GET_ITEM(side.asyncio, 1), loop);
	is_other = task != SLOT(place, side.place_at.task);
	Py_XDECREF(task);
	Py_DECREF(loop);
	return is_other;
}

/* Write a STRING if that needs no eviction; 0: leave it to Python. */
static int put_string(PyObject *log, const char *text, size_t length)
{
	PyObject *keep = SLOT(log, side.log_at.keep), *add = SLOT(log, side.log_at.add);
	PyObject *order = SLOT(log, side.log_at.byte_order), *view, *held, *first;
	PyTypeObject *rule = keep ? Py_TYPE(keep) : NULL;
	const Py_ssize_t size = HEADER_SIZE + (Py_ssize_t)length;
	static const uint8_t cleared[HEADER_SIZE] = { 0 };
	Py_ssize_t at, room;
	Py_buffer *buffer;
	uint8_t header[HEADER_SIZE], *memory;
	uint64_t word;

	/* Finished logs, and logs with a watched buffer, take the slow path. */
	if ((rule != side.severity && rule != side.head && rule != side.tail) || !add ||
	    !PyMethod_Check(add) || PyMethod_GET_SELF(add) != keep ||
	    !order || !PyUnicode_CheckExact(order))
		return 0;
	/* Python finishes operations that an exception interrupted. */
	if (SLOT(keep, side.journal_at) != Py_None)
		return 0;
	view = SLOT(keep, side.view_at);
	room = ((Numbers *)keep)->room;
	at = ((Numbers *)keep)->used;
	if (!view || !PyMemoryView_Check(view) || at < 0 || size > room - at ||
	    (((PyMemoryViewObject *)view)->flags & _Py_MEMORYVIEW_RELEASED))
		return 0;
	held = first = NULL;
	if (rule == side.severity) {
		held = SLOT(keep, side.held_at);
		first = SLOT(keep, side.first_at);
		if (!held || !Py_IS_TYPE(held, &Triple_Type) || !first || !Py_IS_TYPE(first, &Triple_Type))
			return 0;
	} else if (rule == side.head) {
		if (SLOT(keep, side.closed_at) != Py_False)
			return 0;
	} else if (SLOT(keep, side.start_at) != side.zero) {
		return 0;	/* the ring has wrapped around */
	}
	buffer = PyMemoryView_GET_BUFFER(view);
	if (buffer->readonly || at + size + HEADER_SIZE > buffer->len)
		return 0;
	store_header(header, TLVLOG_TYPE_STRING, (uint32_t)length,
		     (PyUnicode_READ_CHAR(order, 0) == 'l') != PY_LITTLE_ENDIAN);
	memory = (uint8_t *)buffer->buf + at;
	if (memory[0] || memory[1])
		memcpy(memory, cleared, 2);	/* published before an exception struck */
	__atomic_thread_fence(__ATOMIC_RELEASE);
	tlvlog_copy_(memory + HEADER_SIZE, (const uint8_t *)text, (uint32_t)length);
	memcpy(memory + size, cleared, HEADER_SIZE);	/* at most the trailer's place */
	/* Value, length, type, in this order, for readers after this process was killed. */
	__atomic_thread_fence(__ATOMIC_RELEASE);
	if (at) {
		memcpy(memory + 2, header + 2, 4);
		__atomic_thread_fence(__ATOMIC_RELEASE);
		memcpy(memory, header, 2);
	} else {	/* a single store: at offset 0 a length without a type is malformed */
		memcpy(&word, memory, sizeof(word));
		memcpy(&word, header, HEADER_SIZE);
		memcpy(memory, &word, sizeof(word));
	}
	__atomic_thread_fence(__ATOMIC_RELEASE);
	((Numbers *)keep)->used = at + size;
	if (held) {
		if (!((Triple *)held)->values[TLVLOG_SEVERITY_INFO])
			((Triple *)first)->values[TLVLOG_SEVERITY_INFO] = at;
		((Triple *)held)->values[TLVLOG_SEVERITY_INFO] += size;
	}
	return 1;
}

/* 1 written, 0 leave it to Python, -1 there is no log. */
static int say(PyObject *const *args, Py_ssize_t count)
{
	char memory[TEXT_MAX];
	struct text text = { memory, memory + sizeof(memory) };
	PyObject *place, *call, *guard, *log;
	int done = 0;

	if (PyContextVar_Get(side.place, NULL, &place))
		return 0;
	if (place == Py_None) {
		Py_DECREF(place);
		return -1;
	}
	if (!Py_IS_TYPE(place, side.place_type) || has_loop_of_another_task(place) ||
	    !put_formatted(&text, args[0], args + 1, count - 1))
		goto out;
	call = SLOT(place, side.place_at.call);
	if (!call || SLOT(call, side.call_at.open) != Py_True ||
	    SLOT(call, side.call_at.info) != Py_True)
		goto out;
	guard = SLOT(call, side.call_at.guard);
	log = SLOT(call, side.call_at.log);
	if (!guard || SLOT(guard, side.busy_at) != side.zero || !log ||
	    (!Py_IS_TYPE(log, side.guarded_log) && !Py_IS_TYPE(log, side.log)))
		goto out;
	done = put_string(log, memory, (size_t)(text.at - memory));
out:
	Py_DECREF(place);
	return done;
}

PyObject *core_syscall_string(PyObject *module, PyObject *const *args, Py_ssize_t count,
			      PyObject *names)
{
	int done;

	(void)module;
	if (count && !names) {
		if (!PyDict_GET_SIZE(side.open_calls))
			Py_RETURN_FALSE;
		done = say(args, count);
		if (done > 0)
			Py_RETURN_TRUE;
		if (done < 0)
			Py_RETURN_FALSE;
		PyErr_Clear();
	}
	return PyObject_Vectorcall(side.pure, args, (size_t)count, names);
}

/* set_up_collector(dict): as set_up(). */
PyObject *core_set_up_collector(PyObject *module, PyObject *given)
{
	PyTypeObject *call, *guard, *keep;

	(void)module;
	side.pure = taken(given, "syscall_string");
	side.open_calls = taken(given, "OPEN_CALLS");
	side.place = taken(given, "place");
	side.asyncio = taken(given, "ASYNCIO");
	side.modules = taken(given, "modules");
	side.place_type = type_of(given, "Place");
	side.log = type_of(given, "LogBuffer");
	side.guarded_log = type_of(given, "GuardedLog");
	side.head = type_of(given, "Head");
	side.tail = type_of(given, "Tail");
	side.severity = type_of(given, "Severity");
	call = type_of(given, "Call");
	guard = type_of(given, "Guard");
	keep = type_of(given, "Keep");
	side.asyncio_name = PyUnicode_InternFromString("asyncio");
	side.zero = PyLong_FromLong(0);
	if (side.pure && !take_docstring("syscall_string", side.pure))
		return NULL;
	if (PyErr_Occurred() || !PyList_CheckExact(side.asyncio) ||
	    !PyDict_Check(side.open_calls) || !PyDict_Check(side.modules))
		return PyErr_Occurred() ? NULL : PyErr_Format(PyExc_TypeError, "a list and dicts");
	side.first_loop = Py_NewRef(PyList_GET_ITEM(side.asyncio, 0));
	side.place_at.call = slot_offset(side.place_type, "call");
	side.place_at.task = slot_offset(side.place_type, "task");
	side.call_at.guard = slot_offset(call, "guard");
	side.call_at.info = slot_offset(call, "info");
	side.call_at.log = slot_offset(call, "log");
	side.call_at.open = slot_offset(call, "open");
	side.log_at.keep = slot_offset(side.log, "_keep");
	side.log_at.add = slot_offset(side.log, "_add");
	side.log_at.byte_order = slot_offset(side.log, "_byte_order");
	side.view_at = slot_offset(keep, "view");
	side.journal_at = slot_offset(keep, "journal");
	side.busy_at = slot_offset(guard, "busy");
	side.closed_at = slot_offset(side.head, "_closed");
	side.start_at = slot_offset(side.tail, "_start");
	side.held_at = slot_offset(side.severity, "_held");
	side.first_at = slot_offset(side.severity, "_first");
	Py_DECREF(call);
	Py_DECREF(guard);
	Py_DECREF(keep);
	if (PyErr_Occurred())
		return NULL;
	Py_RETURN_NONE;
}
