/* SPDX-License-Identifier: MIT */
/*
 * The work of tlvlog.trace.stops and tlvlog.trace.abi at each stop of a traced
 * program, without the interpreter between system calls. In unusual cases the
 * Python code repeats the work.
 */
#include "core.h"

#ifdef __linux__
#include <errno.h>
#include <sys/ptrace.h>
#include <sys/uio.h>
#include <sys/wait.h>

#define GET_SYSCALL_INFO 0x420e
#define FILTER_STOPPED (7 << 16 | 0x057f)
#define CALL_STOPPED 0x857f
#define QUIET 1			/* the filter's data for a call, see tlvlog.trace.filter */
#define KEEP 2
#define KEPT_MAX 4096
#define BUFFER_MAX 64
#define TEXT_ONCE 1024
#define READ_MAX 65536

enum { OP_ENTRY = 1, OP_EXIT = 2, OP_SECCOMP = 3 };

/* struct ptrace_syscall_info: older headers lack it. */
struct stop {
	uint8_t op, pad[3];
	uint32_t arch;
	uint64_t instruction, stack;
	union {
		struct {
			uint64_t number, arguments[6];
			uint32_t data;
		} entry;
		struct {
			int64_t result;
			uint8_t is_error;
		} exit;
	};
};

static Py_ssize_t read_there(long tid, unsigned long long address, void *data, size_t size)
{
	struct iovec here = { data, size };
	struct iovec there = { (void *)(uintptr_t)address, size };

	return process_vm_readv((pid_t)tid, &here, 1, &there, 1, 0);
}

/* The memory kept of a quiet call: an argument, and the buffer at a pointer in it. */
struct kept {
	Py_ssize_t size, buffer_size;
	char bytes[KEPT_MAX], buffer[BUFFER_MAX];
};

/* (kind, convention, number, arguments, kept), or (EXIT, convention, result, (), None). */
static PyObject *stop_tuple(const struct stop *stop, const struct kept *kept)
{
	const uint64_t *a = stop->entry.arguments;
	PyObject *number, *arguments, *result = PyTuple_New(5);

	if (!result)
		return NULL;
	if (stop->op == OP_EXIT) {
		number = PyLong_FromLongLong(stop->exit.result);
		arguments = PyTuple_New(0);
	} else {
		number = PyLong_FromUnsignedLongLong(stop->entry.number);
		arguments = Py_BuildValue("KKKKKK", a[0], a[1], a[2], a[3], a[4], a[5]);
	}
	PyTuple_SET_ITEM(result, 0, PyLong_FromLong(stop->op));
	PyTuple_SET_ITEM(result, 1, PyLong_FromUnsignedLong(stop->arch));
	PyTuple_SET_ITEM(result, 2, number);
	PyTuple_SET_ITEM(result, 3, arguments);
	PyTuple_SET_ITEM(result, 4, kept ? Py_BuildValue("y#y#", kept->bytes, kept->size,
							 kept->buffer, kept->buffer_size)
					 : Py_NewRef(Py_None));
	if (PyErr_Occurred())
		Py_CLEAR(result);
	return result;
}

/*
 * Whether all memory that is kept of a call is readable. The buffer is mostly the
 * previous call's, so one read tries both.
 */
static int keep(struct kept *kept, pid_t tid, const struct stop *stop)
{
	static uint64_t last;
	uint32_t size = (uint32_t)stop->entry.arguments[2];
	unsigned at = stop->entry.data >> 8;
	uint64_t address = 0;
	Py_ssize_t count;

	kept->size = kept->buffer_size = 0;
	if (!(stop->entry.data & KEEP))
		return 1;
	size = size < KEPT_MAX ? size : KEPT_MAX;
	struct iovec here[] = { { kept->bytes, size }, { kept->buffer, BUFFER_MAX } };
	struct iovec there[] = { { (void *)(uintptr_t)stop->entry.arguments[1], size },
				 { (void *)(uintptr_t)last, BUFFER_MAX } };
	count = process_vm_readv(tid, here, 2, there, 2, 0);
	if (count < (Py_ssize_t)size)
		return 0;
	kept->size = size;
	if (size >= at + sizeof(address))
		memcpy(&address, kept->bytes + at, sizeof(address));
	if (!address)
		return 1;
	if (address == last && count == (Py_ssize_t)size + BUFFER_MAX)
		kept->buffer_size = BUFFER_MAX;
	else
		kept->buffer_size = read_there(tid, address, kept->buffer, BUFFER_MAX);
	last = address;
	return kept->buffer_size > 0;
}

/* 0; 1 if the thread is gone, which the next wait reports; -1 with an error. */
static int requested(long result)
{
	if (result >= 0)
		return 0;
	if (errno == ESRCH)
		return 1;
	PyErr_SetFromErrno(PyExc_OSError);
	return -1;
}

/*
 * A stop at a call: 1 if it is uninteresting and the thread was resumed, 0 with
 * `stop` and `untold` filled in, -1 with an error.
 */
static int at_call(pid_t tid, int status, PyObject *key, PyObject *known, PyObject *silent,
		   PyObject **stop, PyObject **untold)
{
	struct stop info;
	struct kept kept;
	int is_known, gone;

	memset(&info, 0, sizeof(info));
	gone = requested(ptrace(GET_SYSCALL_INFO, tid, (void *)sizeof(info), &info));
	if (gone)
		return gone;
	is_known = PyDict_Contains(known, key);
	if (is_known < 0)
		return -1;
	if (info.op == OP_SECCOMP && info.entry.data & QUIET && status == FILTER_STOPPED &&
	    is_known && keep(&kept, tid, &info)) {
		PyObject *entry = stop_tuple(&info, info.entry.data & KEEP ? &kept : NULL);
		int failed = !entry || PyDict_SetItem(silent, key, entry);

		Py_XDECREF(entry);
		if (failed || requested(ptrace(PTRACE_SYSCALL, tid, NULL, NULL)) < 0)
			return -1;
		return 1;
	}
	if (PyDict_GET_SIZE(silent)) {
		*untold = Py_XNewRef(PyDict_GetItemWithError(silent, key));
		if (*untold ? PyDict_DelItem(silent, key) : PyErr_Occurred() != NULL)
			return -1;
		if (*untold && info.op == OP_EXIT && info.exit.result >= 0 && is_known) {
			Py_CLEAR(*untold);
			return requested(ptrace(PTRACE_CONT, tid, NULL, NULL)) < 0 ? -1 : 1;
		}
	}
	*stop = stop_tuple(&info, NULL);
	return *stop ? 0 : -1;
}

/* trace_wait(silent, known, /): see tlvlog.trace.stops. */
PyObject *core_trace_wait(PyObject *module, PyObject *const *args, Py_ssize_t count)
{
	PyObject *key = NULL, *stop = NULL, *untold = NULL;
	int status, done = 1;

	(void)module;
	if (count != 2 || !PyDict_Check(args[0]) || !PyDict_Check(args[1])) {
		PyErr_SetString(PyExc_TypeError, "two dicts expected");
		return NULL;
	}
	while (done == 1) {
		pid_t tid;
		int number;

		if (PyErr_CheckSignals()) {
			Py_XDECREF(key);
			return NULL;
		}
		Py_BEGIN_ALLOW_THREADS
		tid = waitpid(-1, &status, __WALL);
		number = errno;
		Py_END_ALLOW_THREADS
		if (tid < 0 && number == EINTR)
			continue;
		Py_CLEAR(key);
		errno = number;
		if (tid < 0)
			return PyErr_SetFromErrno(PyExc_OSError);
		key = PyLong_FromLong(tid);
		if (!key)
			return NULL;
		if (status == FILTER_STOPPED || status == CALL_STOPPED) {
			done = at_call(tid, status, key, args[1], args[0], &stop, &untold);
		} else {
			done = 0;
			untold = Py_XNewRef(PyDict_GetItemWithError(args[0], key));
			if (untold ? PyDict_DelItem(args[0], key) : PyErr_Occurred() != NULL)
				done = -1;
		}
	}
	if (done < 0) {
		Py_XDECREF(key);
		Py_XDECREF(stop);
		Py_XDECREF(untold);
		return NULL;
	}
	return Py_BuildValue("NiNN", key, status, stop ? stop : Py_NewRef(Py_None),
			     untold ? untold : Py_NewRef(Py_None));
}

/* trace_resume(request, tid, signal, /) */
PyObject *core_trace_resume(PyObject *module, PyObject *const *args, Py_ssize_t count)
{
	long values[3];
	int i;

	(void)module;
	if (count != 3) {
		PyErr_SetString(PyExc_TypeError, "three numbers expected");
		return NULL;
	}
	for (i = 0; i < 3; i++) {
		values[i] = PyLong_AsLong(args[i]);
		if (values[i] == -1 && PyErr_Occurred())
			return NULL;
	}
	if (ptrace((int)values[0], (pid_t)values[1], NULL, (void *)values[2]) < 0)
		return PyErr_SetFromErrno(PyExc_OSError);
	Py_RETURN_NONE;
}

/*
 * The arguments of a read. Addresses wrap around at 64 bits; sizes that do not
 * fit are left to Python. 0 with an error.
 */
static int place_of(PyObject *const *args, Py_ssize_t count, long *tid, unsigned long long *address,
		    Py_ssize_t *size)
{
	if (count != 3) {
		PyErr_SetString(PyExc_TypeError, "thread, address and size expected");
		return 0;
	}
	*tid = PyLong_AsLong(args[0]);
	*address = PyLong_AsUnsignedLongLongMask(args[1]);
	*size = PyLong_AsSsize_t(args[2]);
	if (*size == -1 && PyErr_Occurred() && PyErr_ExceptionMatches(PyExc_OverflowError))
		PyErr_Clear();
	return !PyErr_Occurred();
}

/* trace_read(tid, address, size, /): the bytes; None unless all are there at once. */
PyObject *core_trace_read(PyObject *module, PyObject *const *args, Py_ssize_t count)
{
	unsigned long long address;
	Py_ssize_t size;
	PyObject *data;
	long tid;

	(void)module;
	if (!place_of(args, count, &tid, &address, &size))
		return NULL;
	if (size <= 0 || size > READ_MAX || address > UINTPTR_MAX)
		Py_RETURN_NONE;
	data = PyBytes_FromStringAndSize(NULL, size);
	if (data && read_there(tid, address, PyBytes_AS_STRING(data), (size_t)size) != size)
		Py_SETREF(data, Py_NewRef(Py_None));
	return data;
}

/* trace_text(tid, address, most, /): the bytes up to a NUL; None unless that comes soon. */
PyObject *core_trace_text(PyObject *module, PyObject *const *args, Py_ssize_t count)
{
	char text[TEXT_ONCE];
	unsigned long long address;
	Py_ssize_t size;
	const char *end;
	long tid;

	(void)module;
	if (!place_of(args, count, &tid, &address, &size))
		return NULL;
	if (size <= 0 || address > UINTPTR_MAX)
		Py_RETURN_NONE;
	size = read_there(tid, address, text, size < TEXT_ONCE ? (size_t)size : TEXT_ONCE);
	end = size > 0 ? memchr(text, 0, (size_t)size) : NULL;
	if (!end)
		Py_RETURN_NONE;
	return PyBytes_FromStringAndSize(text, end - text);
}
#endif
