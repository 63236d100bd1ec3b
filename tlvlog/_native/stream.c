/* SPDX-License-Identifier: MIT */
/* Counts consecutive verifier texts, which are split as in tlvlog.campaign.texts. */
#include "tally.h"
#include "lines.h"

#include <unistd.h>

#define WINDOW_SIZE (1 << 18)	/* stays in a cache while it is counted */

/* Whether a line that ends a text, or belongs to the one in front of it, may be there. */
static int is_mark(const char *at, const char *end)
{
	return has_word(at, end, '-', "-- ") || begins(at, end, "libbpf: ");
}

/* Whether a text may begin here: with a line that cannot belong to the text before it. */
static int is_beginning(const char *at, const char *end)
{
	const char *stop = memchr(at, '\n', (size_t)(end - at));

	return stop && (uint8_t)*at > ' ' && (uint8_t)*at <= '~' && !is_mark(at, stop);
}

/* Skip further NULs and the blank rest of the line; NULL: the input ends first. */
static const char *behind_nuls(const char *at, const char *end, int is_all)
{
	const char *rest;

	while (at < end && !*at)
		at++;
	for (rest = at; rest < end && (*rest == ' ' || (*rest >= '\t' && *rest <= '\r')); rest++)
		if (*rest == '\n')
			return rest + 1;
	if (rest == end)
		return is_all ? end : NULL;
	return at;
}

static const char *find_nul(const char *at, const char *end)
{
	const char *nul = memchr(at, 0, (size_t)(end - at));

	return nul ? nul : end;
}

/*
 * The end of the text that begins at `at`, with its form; NULL: leave it to
 * Python, or the input ends first. `behind` is where the next text begins.
 */
static const char *read_text(const char *at, const char *end, int is_all, struct form *form,
			     const char **behind, const char **first_nul)
{
	const char *line = at, *next, *nul, *stop;
	int tokens;

	for (; line < end; line = next) {
		stop = memchr(line, '\n', (size_t)(end - line));
		nul = NULL;
		/* One search serves all lines before it. */
		if (*first_nul < line)
			*first_nul = find_nul(line, end);
		if (*first_nul < (stop ? stop : end))
			nul = *first_nul;
		if (nul)
			stop = nul;
		else if (!stop && !is_all)
			return NULL;
		next = stop ? stop + 1 : end;
		if (!stop)
			stop = end;
		tokens = form->token_count;
		if (is_mark(line, stop) || ((stop > line || !nul) && !add_to_form(form, line, stop)))
			return NULL;
		/* An unusual line is part of the form already. */
		if (tokens == form->token_count && has_word(line, stop, 'd', LAST_LINE))
			return NULL;
		if (!nul && form->is_over && next < end && !*next)
			nul = next;
		if (nul) {
			*behind = behind_nuls(nul, end, is_all);
			return *behind && nul > at ? nul : NULL;
		}
		if (form->is_over) {
			*behind = next;
			return (next == end ? is_all : is_beginning(next, end)) ? next : NULL;
		}
	}
	*behind = end;
	return is_all && line > at ? end : NULL;
}

static int count_text(Tally *tally, const char *at, const char *end, int32_t error)
{
	struct facts facts = { .state = COMPLETE, .said = -1 };
	static const char operation[] = "BPF_PROG_LOAD";
	const struct entry entry = {
		.operation = (const uint8_t *)operation, .operation_size = sizeof(operation) - 1,
		.log = (const uint8_t *)at, .log_size = (uint32_t)(end - at),
		.program_type = NO_TYPE,
	};
	const struct meaning *meaning;

	if (!end_form(&tally->form))
		return 0;
	meaning = find_meaning(&tally->meanings, &tally->form);
	if (!meaning || !meaning->is_plain)
		return 0;
	use_meaning(meaning, &tally->form, error, &facts);
	if (error == UNKNOWN_ERRNO && !facts.has_cause && meaning->is_done)
		error = 0;	/* the verifier finished without a complaint */
	return count_call(tally, &entry, error, &facts);
}

/* feed_texts(data, at, errno, is_all): count plain texts; returns where it stopped. */
PyObject *tally_feed_texts(Tally *self, PyObject *const *args, Py_ssize_t count)
{
	Py_buffer view;
	Py_ssize_t at;
	long error;
	int done = 1, is_all;

	if (count != 4) {
		PyErr_SetString(PyExc_TypeError, "feed_texts(data, at, errno, is_all)");
		return NULL;
	}
	at = PyLong_AsSsize_t(args[1]);
	error = PyLong_AsLong(args[2]);
	is_all = PyObject_IsTrue(args[3]);
	if (PyErr_Occurred() || PyObject_GetBuffer(args[0], &view, PyBUF_SIMPLE))
		return NULL;
	if (at < 0 || at > view.len || error < UNKNOWN_ERRNO || error > INT32_MAX || self->is_busy) {
		PyBuffer_Release(&view);
		PyErr_SetString(PyExc_ValueError, "outside of the buffer, or used by another thread");
		return NULL;
	}
	self->is_busy = 1;
	Py_BEGIN_ALLOW_THREADS
	const uint8_t outcome = error < 0 ? OUTCOME_UNKNOWN : error ? OUTCOME_REFUSED : OUTCOME_ACCEPTED;
	const char *const begin = view.buf, *const end = begin + view.len, *stop, *next;
	const char *nul = find_nul(begin + at, end);

	while (at < view.len) {
		begin_form(&self->form, outcome);
		stop = read_text(begin + at, end, is_all, &self->form, &next, &nul);
		if (!stop || stop - (begin + at) > TEXT_MAX)
			break;
		done = count_text(self, begin + at, stop, (int32_t)error);
		if (done != 1)
			break;
		at = next - begin;
	}
	Py_END_ALLOW_THREADS
	self->is_busy = 0;
	PyBuffer_Release(&view);
	return done < 0 ? PyErr_NoMemory() : PyLong_FromSsize_t(at);
}

/* Count plain entries of a file from `at` on; returns where it stopped, -1 out of memory. */
static int64_t count_file(Tally *tally, int descriptor, int64_t at, int64_t wall)
{
	uint8_t *const window = tally->window;
	enum entry_state state = INCOMPLETE;
	size_t size = 0, begin;
	const uint8_t *next;
	struct entry entry;
	ssize_t got;
	int done = 1;

	tally->is_private = 1;
	while (at < wall && state == INCOMPLETE && size < WINDOW_SIZE) {
		got = pread(descriptor, window + size, WINDOW_SIZE - size, (off_t)at + (off_t)size);
		if (got <= 0)
			break;	/* the end, or an error that Python will meet when it reads on */
		size += (size_t)got;
		for (begin = 0; at + (int64_t)begin < wall; begin = (size_t)(next - window)) {
			state = read_entry(window + begin, window + size, &tally->shape, &entry,
					   &next);
			if (state != PLAIN)
				break;
			done = count_entry(tally, &entry);
			if (done < 0)
				return -1;
			if (!done)
				break;
		}
		at += (int64_t)begin;
		size -= begin;
		memmove(window, window + begin, size);
	}
	return at;
}

/* feed_file(descriptor, at, wall): as feed(), from a file. */
PyObject *tally_feed_file(Tally *self, PyObject *const *args, Py_ssize_t count)
{
	long long at, wall;
	int descriptor;

	if (count != 3) {
		PyErr_SetString(PyExc_TypeError, "feed_file(descriptor, at, wall)");
		return NULL;
	}
	descriptor = PyObject_AsFileDescriptor(args[0]);
	at = PyLong_AsLongLong(args[1]);
	wall = PyLong_AsLongLong(args[2]);
	if (PyErr_Occurred())
		return NULL;
	if (at < 0 || self->is_busy) {
		PyErr_SetString(PyExc_ValueError, "outside of the file, or used by another thread");
		return NULL;
	}
	if (!self->window)
		self->window = PyMem_RawMalloc(WINDOW_SIZE);
	if (!self->window)
		return PyErr_NoMemory();
	self->is_busy = 1;
	Py_BEGIN_ALLOW_THREADS
	at = count_file(self, descriptor, at, wall);
	Py_END_ALLOW_THREADS
	self->is_busy = 0;
	return at < 0 ? PyErr_NoMemory() : PyLong_FromLongLong(at);
}

static int read_form_of(Tally *self, PyObject *const *args)
{
	if (!PyBytes_Check(args[0]) || !PyBytes_Check(args[1]) || PyBytes_GET_SIZE(args[1]) != 1) {
		PyErr_SetString(PyExc_TypeError, "a text and a byte expected");
		return -1;
	}
	if (self->is_busy) {
		PyErr_SetString(PyExc_ValueError, "used by another thread");
		return -1;
	}
	return read_form(PyBytes_AS_STRING(args[0]), (size_t)PyBytes_GET_SIZE(args[0]),
			 (uint8_t)*PyBytes_AS_STRING(args[1]), &self->form) &&
		!find_meaning(&self->meanings, &self->form);
}

/* is_news(text, outcome): whether a text's form is plain and not known yet. */
PyObject *tally_is_news(Tally *self, PyObject *const *args, Py_ssize_t count)
{
	int is_news;

	if (count != 2) {
		PyErr_SetString(PyExc_TypeError, "is_news(text, outcome)");
		return NULL;
	}
	is_news = read_form_of(self, args);
	return is_news < 0 ? NULL : PyBool_FromLong(is_news);
}

/* The token of line number `line`, counted from 1; -1: the end of all lines, -2: none. */
static int find_token(const struct form *form, long line)
{
	int token;

	for (token = 0; token < form->token_count; token++)
		if (form->places[token].lines == (uint64_t)line)
			return token;
	return (uint64_t)line == form->lines ? -1 : -2;
}

/*
 * teach(text, outcome, meaning): remember the meaning of this form. A meaning is
 * (is_plain, severity or -1, is_done, subsystem, reason, said, line, error_size,
 * before, behind, sizes or None). False: there is no room for it.
 */
PyObject *tally_teach(Tally *self, PyObject *const *args, Py_ssize_t count)
{
	unsigned long long sizes[RULES] = { 0 };
	uint64_t measured[RULES];
	unsigned short subsystem, reason, said;
	unsigned int error_size, before, behind;
	int is_plain, severity, is_done, kept, rule, token = -1;
	struct meaning meaning;
	PyObject *listed;
	long line;

	if (count != 3 || !PyTuple_Check(args[2])) {
		PyErr_SetString(PyExc_TypeError, "teach(text, outcome, meaning)");
		return NULL;
	}
	if (!PyArg_ParseTuple(args[2], "pipHHHlIIIO!", &is_plain, &severity, &is_done, &subsystem,
			      &reason, &said, &line, &error_size, &before, &behind, &PyTuple_Type,
			      &listed))
		return NULL;
	if (PyTuple_GET_SIZE(listed) &&
	    !PyArg_ParseTuple(listed, "KKKKKK", sizes, sizes + 1, sizes + 2, sizes + 3, sizes + 4,
			      sizes + 5))
		return NULL;
	kept = read_form_of(self, args);
	if (kept < 1)
		return kept < 0 ? NULL : Py_NewRef(Py_False);
	if (severity >= 0) {
		token = find_token(&self->form, line);
		is_plain = is_plain && token >= -1 && severity <= UINT8_MAX && PyTuple_GET_SIZE(listed);
	}
	meaning = (struct meaning){
		.is_plain = (uint8_t)is_plain, .has_cause = severity >= 0, .severity = (uint8_t)severity,
		.is_done = (uint8_t)is_done, .subsystem = subsystem, .reason = reason, .said = said,
		.token = (int16_t)token, .error_size = error_size, .before = before, .behind = behind,
	};
	if (meaning.is_plain && meaning.has_cause) {
		/* Reject a meaning that does not give the same sizes for its own text. */
		measure(&meaning, &self->form, measured);
		for (rule = 0; rule < RULES; rule++)
			meaning.is_plain = meaning.is_plain && measured[rule] == sizes[rule];
	}
	kept = keep_meaning(&self->meanings, &self->form, &meaning);
	return kept < 0 ? PyErr_NoMemory() : PyBool_FromLong(kept);
}
