/* SPDX-License-Identifier: MIT */
/*
 * Tally: counts the plain calls of a capture by the cause of their refusal,
 * without the GIL. tlvlog.campaign.tally feeds it bytes and collects the counts;
 * tlvlog.campaign.partial alone defines what a count means.
 */
#include "tally.h"

/* feed(data, at, wall): count plain entries that begin before `wall`; returns where it stopped. */
static PyObject *tally_feed(Tally *self, PyObject *const *args, Py_ssize_t count)
{
	Py_buffer view;
	Py_ssize_t at, wall;
	int done = 1;

	if (count != 3) {
		PyErr_SetString(PyExc_TypeError, "feed(data, at, wall)");
		return NULL;
	}
	at = PyLong_AsSsize_t(args[1]);
	wall = PyLong_AsSsize_t(args[2]);
	if ((at == -1 || wall == -1) && PyErr_Occurred())
		return NULL;
	if (PyObject_GetBuffer(args[0], &view, PyBUF_SIMPLE))
		return NULL;
	if (at < 0 || wall > view.len || self->is_busy) {
		PyBuffer_Release(&view);
		PyErr_SetString(PyExc_ValueError, "outside of the buffer, or used by another thread");
		return NULL;
	}
	self->is_busy = 1;
	self->is_private = PyBytes_CheckExact(args[0]) != 0;
	Py_BEGIN_ALLOW_THREADS
	const uint8_t *const begin = view.buf, *const end = begin + view.len, *next;
	struct shape *const shape = self->is_private ? &self->shape : NULL;
	struct entry entry;

	self->is_cut = 0;
	while (at < wall) {
		const enum entry_state state = read_entry(begin + at, end, shape, &entry, &next);

		self->is_cut = state == INCOMPLETE;
		if (state != PLAIN)
			break;
		done = count_entry(self, &entry);
		if (done != 1)
			break;
		at = next - begin;
	}
	Py_END_ALLOW_THREADS
	self->is_busy = 0;
	PyBuffer_Release(&view);
	return done < 0 ? PyErr_NoMemory() : PyLong_FromSsize_t(at);
}

/* What was counted ------------------------------------------------------------------------------ */

static int append(PyObject *list, PyObject *item)
{
	const int failed = !item || PyList_Append(list, item);

	Py_XDECREF(item);
	return !failed;
}

static PyObject *cell_of(const struct cell *cell)
{
	PyObject *example = cell->has_example ?
		PyBytes_FromStringAndSize((const char *)cell->example, cell->example_size) :
		Py_NewRef(Py_None);

	PyObject *said = PyList_New(0);
	uint32_t i;

	for (i = 0; said && i < cell->said_count; i++)
		if (!append(said, PyLong_FromLong(cell->said[i])))
			Py_CLEAR(said);
	if (!example || !said) {
		Py_XDECREF(example);
		Py_XDECREF(said);
		return NULL;
	}
	return Py_BuildValue(
		"(s#iHHbLNKKKKKKN)", cell->operation, (Py_ssize_t)cell->operation_size,
		cell->why.errno_, cell->why.subsystem, cell->why.reason, cell->why.is_silent,
		(long long)cell->program_type, said,
		(unsigned long long)cell->count, (unsigned long long)cell->bytes,
		(unsigned long long)cell->truncated, (unsigned long long)cell->lost,
		(unsigned long long)cell->first, (unsigned long long)cell->last, example);
}

static int add_rest(const Tally *self, PyObject *curves, PyObject *buckets)
{
	const struct timeline *times = &self->times;
	uint64_t bucket;
	int rule, bin;

	for (rule = 0; rule < RULES; rule++)
		for (bin = 0; bin < BINS; bin++)
			if (self->curves[rule][bin] &&
			    !append(curves, Py_BuildValue("(iiK)", rule, bin, (unsigned long long)
							  self->curves[rule][bin])))
				return 0;
	for (bucket = times->least; bucket <= times->most; bucket++) {
		const uint64_t *counts = times->counts[bucket - times->low];

		if ((counts[0] || counts[1]) &&
		    !append(buckets, Py_BuildValue("(KKK)", (unsigned long long)bucket,
						   (unsigned long long)counts[0],
						   (unsigned long long)counts[1])))
			return 0;
	}
	return 1;
}

static void clear(Tally *self)
{
	size_t i;

	for (i = 0; i < self->cell_count; i++)
		PyMem_RawFree(self->cells[i].example);
	self->cell_count = 0;
	memset(self->slots, 0, sizeof(self->slots));
	memset(self->recent, 0, sizeof(self->recent));
	memset(self->states, 0, sizeof(self->states));
	memset(self->curves, 0, sizeof(self->curves));
	memset(&self->times, 0, sizeof(self->times));
	self->times.least = 1;
	self->disagreements = 0;
}

/* drain(): returns all counts and resets them. */
static PyObject *tally_drain(Tally *self, PyObject *unused)
{
	PyObject *cells = PyList_New(0), *curves = PyList_New(0), *buckets = PyList_New(0);
	PyObject *result = NULL;
	size_t i;
	int good = cells && curves && buckets && !self->is_busy;

	(void)unused;
	for (i = 0; good && i < self->cell_count; i++)
		good = append(cells, cell_of(self->cells + i));
	if (good && add_rest(self, curves, buckets))
		result = Py_BuildValue(
			"(O(KKK)KOiO)", cells, (unsigned long long)self->states[COMPLETE],
			(unsigned long long)self->states[UNTERMINATED],
			(unsigned long long)self->states[UNTOUCHED],
			(unsigned long long)self->disagreements, curves, self->times.shift, buckets);
	Py_XDECREF(cells);
	Py_XDECREF(curves);
	Py_XDECREF(buckets);
	if (result)
		clear(self);
	else if (!PyErr_Occurred())
		PyErr_SetString(PyExc_ValueError, "used by another thread");
	return result;
}

static PyObject *tally_is_cut(Tally *self, PyObject *unused)
{
	(void)unused;
	return PyBool_FromLong(self->is_cut);
}

static PyObject *tally_forget(Tally *self, PyObject *unused)
{
	(void)unused;
	if (!self->is_busy)
		free_meanings(&self->meanings);
	Py_RETURN_NONE;
}

static PyObject *tally_new(PyTypeObject *type, PyObject *args, PyObject *keywords)
{
	Tally *self;

	if ((args && PyTuple_GET_SIZE(args)) || (keywords && PyDict_GET_SIZE(keywords))) {
		PyErr_SetString(PyExc_TypeError, "Tally takes no arguments");
		return NULL;
	}
	self = (Tally *)type->tp_alloc(type, 0);
	if (!self)
		return NULL;
	self->times.least = 1;
	self->cells = PyMem_RawCalloc(CELLS / 2, sizeof(*self->cells));
	if (!self->cells) {
		Py_DECREF(self);
		return PyErr_NoMemory();
	}
	return (PyObject *)self;
}

static void tally_dealloc(Tally *self)
{
	if (self->cells)
		clear(self);
	PyMem_RawFree(self->cells);
	free_rows(&self->rows);
	free_meanings(&self->meanings);
	PyMem_RawFree(self->window);
	Py_TYPE(self)->tp_free((PyObject *)self);
}

static PyMethodDef methods[] = {
	{ "feed", (PyCFunction)(void (*)(void))tally_feed, METH_FASTCALL,
	  "feed(data, at, wall, /)\n--\n\nCount plain entries; where it stopped." },
	{ "feed_file", (PyCFunction)(void (*)(void))tally_feed_file, METH_FASTCALL,
	  "feed_file(descriptor, at, wall, /)\n--\n\nAs feed(), of a file; both are offsets in it." },
	{ "is_cut", (PyCFunction)(void (*)(void))tally_is_cut, METH_NOARGS,
	  "is_cut()\n--\n\nWhether feed() stopped at an entry that is not all there." },
	{ "feed_texts", (PyCFunction)(void (*)(void))tally_feed_texts, METH_FASTCALL,
	  "feed_texts(data, at, errno, is_all, /)\n--\n\nCount plain texts; where it stopped." },
	{ "is_news", (PyCFunction)(void (*)(void))tally_is_news, METH_FASTCALL,
	  "is_news(text, outcome, /)\n--\n\nWhether its form is plain and not known." },
	{ "teach", (PyCFunction)(void (*)(void))tally_teach, METH_FASTCALL,
	  "teach(text, outcome, meaning, /)\n--\n\nSay what texts of this form come to." },
	{ "forget", (PyCFunction)(void (*)(void))tally_forget, METH_NOARGS,
	  "forget()\n--\n\nLet go of all that was taught." },
	{ "drain", (PyCFunction)(void (*)(void))tally_drain, METH_NOARGS,
	  "drain()\n--\n\nAll counts, and begin anew." },
	{ NULL, NULL, 0, NULL },
};

PyTypeObject Tally_Type = {
	PyVarObject_HEAD_INIT(NULL, 0)
	.tp_name = "tlvlog._native._core.Tally",
	.tp_basicsize = sizeof(Tally),
	.tp_flags = Py_TPFLAGS_DEFAULT,
	.tp_doc = "Counts the plain calls of a capture.",
	.tp_new = tally_new,
	.tp_dealloc = (destructor)tally_dealloc,
	.tp_methods = methods,
};
