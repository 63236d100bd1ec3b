/* SPDX-License-Identifier: MIT */
/*
 * Finds the lines of a verifier's log that may hold a message: all but
 * instructions, states and source lines.  The rules are those of tlvlog/kernel/bpf/quiet.py.
 */
#include "lines.h"

#define REST_MAX 4096	/* LINE_MAX of quiet.py */
#define NUMBER_MAX 9

/* The end of the digits at `at`, at most nine; NULL if there are none or more. */
const char *digits(const char *at, const char *end)
{
	const char *start = at;

	while (at < end && at - start < NUMBER_MAX && *at >= '0' && *at <= '9')
		at++;
	return at > start ? at : NULL;
}

static int fits(const char *at, const char *end)
{
	return end - at <= REST_MAX;
}

/* After `N:` comes a state: nothing, or a word that begins one, maybe after a blank. */
static int is_place(const char *at, const char *end)
{
	static const char *const words[] = { "safe", "frame", "refs=", "fp" };
	size_t index;

	if (at == end)
		return 1;
	if (*at == ' ')
		at++;
	if (at == end)
		return 1;
	if (end - at >= 2 && *at == 'R' && at[1] >= '0' && at[1] <= '9')
		return fits(at + 2, end);
	for (index = 0; index < sizeof(words) / sizeof(*words); index++) {
		const char *rest = at + strlen(words[index]);

		if (!begins(at, end, words[index]))
			continue;
		if (index != 1)
			return fits(rest, end);
		return rest < end && *rest >= '0' && *rest <= '9' && fits(rest + 1, end);
	}
	return 0;
}

static int is_path(const char *at, const char *end)
{
	if (!begins(at, end, "from "))
		return 0;
	at = digits(at + 5, end);
	if (!at || !begins(at, end, " to "))
		return 0;
	at = digits(at + 4, end);
	return at && at < end && (*at == ':' || *at == ' ') && fits(at + 1, end);
}

enum line_kind kind_of_line(const char *at, const char *end)
{
	const char *behind;

	if (at == end)
		return EMPTY_LINE;
	if (begins(at, end, "; "))
		return COMMENT_LINE;
	if (*at == 'f')
		return is_path(at, end) ? STATE_LINE : UNUSUAL_LINE;
	behind = digits(at, end);
	if (!behind || behind == end || *behind != ':')
		return UNUSUAL_LINE;
	behind++;
	if (begins(behind, end, " ; "))
		return COMMENT_LINE;
	if (end - behind >= 6 && behind[0] == ' ' && behind[1] == '(' && is_hex(behind[2]) &&
	    is_hex(behind[3]) && behind[4] == ')' && behind[5] == ' ')
		return fits(behind + 6, end) ? STEP_LINE : UNUSUAL_LINE;
	if (begins(behind, end, " BUG_"))
		return fits(behind + 5, end) ? STEP_LINE : UNUSUAL_LINE;
	return is_place(behind, end) ? STATE_LINE : UNUSUAL_LINE;
}

/* Append a number to the list; 0 unless that failed. */
static int add(PyObject *spans, Py_ssize_t number)
{
	PyObject *item = PyLong_FromSsize_t(number);
	int failed = !item || PyList_Append(spans, item);

	Py_XDECREF(item);
	return failed;
}

/* unusual_lines(data, start, most): the spans of up to `most` lines, and where the rest begins. */
PyObject *core_unusual_lines(PyObject *module, PyObject *const *args, Py_ssize_t count)
{
	const char *data, *at, *end;
	Py_ssize_t start, most;
	PyObject *spans;

	(void)module;
	if (count != 3 || !PyBytes_Check(args[0])) {
		PyErr_SetString(PyExc_TypeError, "unusual_lines() takes bytes and two numbers");
		return NULL;
	}
	start = PyLong_AsSsize_t(args[1]);
	most = PyLong_AsSsize_t(args[2]);
	if (PyErr_Occurred())
		return NULL;
	data = PyBytes_AS_STRING(args[0]);
	end = data + PyBytes_GET_SIZE(args[0]);
	if (start < 0 || start > end - data) {
		PyErr_SetString(PyExc_ValueError, "unusual_lines() starts outside of the data");
		return NULL;
	}
	spans = PyList_New(0);
	if (!spans)
		return NULL;
	for (at = data + start; at < end && PyList_GET_SIZE(spans) / 2 < most;) {
		const char *stop = memchr(at, '\n', (size_t)(end - at));

		if (!stop)
			stop = end;
		if (kind_of_line(at, stop) == UNUSUAL_LINE || has_message(at, stop, 0)) {
			if (add(spans, at - data) || add(spans, stop - data)) {
				Py_DECREF(spans);
				return NULL;
			}
		}
		at = stop < end ? stop + 1 : end;
	}
	return Py_BuildValue("(Nn)", spans, at - data);
}
