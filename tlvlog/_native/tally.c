/* SPDX-License-Identifier: MIT */
/*
 * Tally: counts the plain calls of a capture by the cause of their refusal,
 * without the GIL. tlvlog.campaign.tally feeds it bytes and collects the counts;
 * tlvlog.campaign.partial alone defines what a count means.
 */
#include "tally.h"

#define TOO_SMALL_ERRNO 28

/* Calls ---------------------------------------------------------------------------------------- */

/* Copy the name, which somebody else may write to, and point to the copy; whether it is ASCII. */
static int take_name(struct entry *entry, uint8_t name[OPERATION_MAX])
{
	uint32_t i;

	memcpy(name, entry->operation, entry->operation_size);
	entry->operation = name;
	for (i = 0; i < entry->operation_size; i++)
		if (name[i] >= 0x80)
			return 0;
	return 1;
}

/* Operations whose log is text on released kernels, so that it may contain lines to read. */
static int is_text_log(const struct entry *entry)
{
	static const char *const names[] = { "BPF_PROG_LOAD", "BPF_BTF_LOAD" };
	size_t i;

	for (i = 0; i < 2; i++)
		if (entry->operation_size == strlen(names[i]) &&
		    !memcmp(entry->operation, names[i], entry->operation_size))
			return 1;
	return 0;
}

/* The outcome of a call: tlvlog.campaign.outcome.sign(). 1 refused, 0 accepted, -1 for Python. */
static int sign(int32_t error, const struct facts *facts, struct why *why)
{
	*why = (struct why){ 0 };
	if (!error && !(facts->has_cause && facts->severity == TLVLOG_SEVERITY_ERROR))
		return 0;
	if (error == TOO_SMALL_ERRNO)
		return -1;
	why->errno_ = error;
	why->is_silent = !facts->has_cause || !facts->reason;
	if (facts->has_cause) {
		if (facts->errno_)
			why->errno_ = (int32_t)facts->errno_;
		else if (!error)
			why->errno_ = UNKNOWN_ERRNO;
		if (facts->reason) {
			why->subsystem = facts->subsystem;
			why->reason = facts->reason;
		}
	}
	return 1;
}

/* Note the message of a text; 0: there is no more room. */
static int hear(struct cell *cell, uint16_t said)
{
	uint32_t i;

	for (i = 0; i < cell->said_count; i++)
		if (cell->said[i] == said)
			return 1;
	if (cell->said_count == SAID_MAX)
		return 0;
	cell->said[cell->said_count++] = said;
	return 1;
}

int count_call(Tally *tally, const struct entry *entry, int32_t error, const struct facts *facts)
{
	struct cell *cell;
	struct why why;
	const int refused = sign(error, facts, &why);
	int rule;

	cell = refused < 0 ? NULL : find_cell(tally, entry, &why);
	if (!cell || (facts->said >= 0 && why.reason && !hear(cell, (uint16_t)facts->said)))
		return 0;
	if (!show_example(cell, entry))
		return -1;
	cell->count++;
	cell->bytes += entry->log_size;
	cell->truncated += facts->lost > 0;
	cell->lost += facts->lost;
	if (entry->time) {
		if (!cell->first || entry->time < cell->first)
			cell->first = entry->time;
		if (entry->time > cell->last)
			cell->last = entry->time;
		add_time(&tally->times, entry->time, refused);
	}
	tally->states[facts->state]++;
	tally->disagreements += error > 0 && facts->errno_ && facts->errno_ != (uint32_t)error;
	for (rule = 0; why.reason && facts->has_sizes && rule < RULES; rule++)
		if (facts->sizes[rule])
			tally->curves[rule][bin_of(facts->sizes[rule])]++;
	return 1;
}

void use_meaning(const struct meaning *meaning, const struct form *form, int32_t error,
		 struct facts *facts)
{
	facts->has_cause = meaning->has_cause;
	if (!meaning->has_cause)
		return;
	facts->severity = meaning->severity;
	facts->errno_ = error > 0 ? (uint32_t)error : 0;
	facts->subsystem = meaning->subsystem;
	facts->reason = meaning->reason;
	facts->said = meaning->said;
	facts->has_sizes = 1;
	measure(meaning, form, facts->sizes);
}

/* The lines of a log that only has lines, as one text. */
static int form_of_log(const uint8_t *log, const struct rows *rows, struct form *form)
{
	size_t row, left = 0;

	for (row = 0; row < rows->count; row++)
		left += rows->type[row] == TLVLOG_TYPE_STRING;
	begin_form(form, OUTCOME_REFUSED);
	for (row = 0; row < rows->count; row++) {
		const char *at = (const char *)log + rows->offset[row] + HEADER_SIZE, *stop;
		const char *end = at + rows->length[row];

		if (rows->type[row] != TLVLOG_TYPE_STRING)
			continue;
		left--;
		if (at < end && !end[-1])
			end--;
		if (memchr(at, 0, (size_t)(end - at)))
			return 0;
		for (;; at = stop + 1) {
			stop = memchr(at, '\n', (size_t)(end - at));
			if (!stop)
				stop = end;
			/* The last line end closes the last line; it does not begin another. */
			if (at == end && stop == end && !left)
				break;
			if (!add_to_form(form, at, stop))
				return 0;
			if (stop == end)
				break;
		}
	}
	return end_form(form);
}

/* 1 counted, 0 leave it to Python, -1 out of memory. */
int count_entry(Tally *tally, struct entry *entry)
{
	const int32_t error = -entry->result;
	const struct meaning *meaning;
	uint8_t name[OPERATION_MAX];
	struct facts facts;

	if (!take_name(entry, name) || !find_facts(entry->log, entry->log_size, &tally->rows, &facts))
		return 0;
	if (error && !facts.has_cause && facts.has_text && is_text_log(entry)) {
		if (!form_of_log(entry->log, &tally->rows, &tally->form))
			return 0;
		meaning = find_meaning(&tally->meanings, &tally->form);
		if (!meaning || !meaning->is_plain)
			return 0;
		use_meaning(meaning, &tally->form, error, &facts);
	}
	return count_call(tally, entry, error, &facts);
}

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
	Py_BEGIN_ALLOW_THREADS
	const uint8_t *const begin = view.buf, *const end = begin + view.len, *next;
	struct entry entry;

	self->is_cut = 0;
	while (at < wall) {
		const enum entry_state state = read_entry(begin + at, end, &entry, &next);

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
	self->cell_count = self->last = 0;
	memset(self->slots, 0, sizeof(self->slots));
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
