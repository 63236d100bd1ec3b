/* SPDX-License-Identifier: MIT */
/*
 * Tally: counts the plain calls of a capture by why they were refused, without
 * the GIL. tlvlog.campaign.tally hands it bytes and takes the counts out; the
 * one place that says what a count means is tlvlog.campaign.partial.
 */
#include "tally.h"

#define NANOSECONDS 1000000000u
#define EXACT 1024
#define EXACT_BITS 10
#define STEP_BITS 3
#define TOO_SMALL_ERRNO 28
#define UNKNOWN_ERRNO (-1)

struct timeline {
	int shift;
	uint64_t low;		/* the bucket that counts[0] is of */
	uint64_t least, most;	/* buckets that are used */
	uint64_t counts[BUCKETS][2];
};

typedef struct {
	PyObject_HEAD
	struct cell *cells;
	uint16_t slots[CELLS];	/* by hash: number of a cell + 1 */
	size_t cell_count, last;
	struct rows rows;
	uint64_t states[UNTOUCHED + 1];
	uint64_t disagreements;
	uint64_t curves[RULES][BINS];
	struct timeline times;
	uint8_t is_busy;
} Tally;

/* Cells ---------------------------------------------------------------------------------------- */

static inline int is_of(const struct cell *cell, const struct entry *entry, const struct cell *key)
{
	return cell->errno_ == key->errno_ && cell->reason == key->reason &&
		cell->subsystem == key->subsystem && cell->is_silent == key->is_silent &&
		cell->program_type == entry->program_type &&
		cell->operation_size == entry->operation_size &&
		!memcmp(cell->operation, entry->operation, entry->operation_size);
}

static inline uint32_t hash_of(const struct entry *entry, const struct cell *key)
{
	uint64_t hash = 0xcbf29ce484222325u;
	uint32_t i;

	for (i = 0; i < entry->operation_size; i++)
		hash = (hash ^ entry->operation[i]) * 0x100000001b3u;
	hash = (hash ^ (uint32_t)key->errno_) * 0x100000001b3u;
	hash = (hash ^ ((uint32_t)key->subsystem << 16 | key->reason)) * 0x100000001b3u;
	hash = (hash ^ (uint64_t)entry->program_type) * 0x100000001b3u;
	return (uint32_t)(hash >> 32);
}

/* The cell of a call; NULL: there is no more room, Python has it. */
static struct cell *find_cell(Tally *tally, const struct entry *entry, const struct cell *key)
{
	struct cell *cell;
	uint32_t slot;

	if (tally->cell_count && is_of(tally->cells + tally->last, entry, key))
		return tally->cells + tally->last;
	for (slot = hash_of(entry, key) % CELLS; tally->slots[slot]; slot = (slot + 1) % CELLS) {
		cell = tally->cells + tally->slots[slot] - 1;
		if (is_of(cell, entry, key)) {
			tally->last = (size_t)(cell - tally->cells);
			return cell;
		}
	}
	if (tally->cell_count == CELLS / 2)
		return NULL;
	cell = tally->cells + tally->cell_count;
	*cell = *key;
	cell->program_type = entry->program_type;
	cell->operation_size = entry->operation_size;
	memcpy(cell->operation, entry->operation, entry->operation_size);
	tally->last = tally->cell_count++;
	tally->slots[slot] = (uint16_t)tally->cell_count;
	return cell;
}

/* Keep the smallest log, of those the one with the least bytes. */
static int show_example(struct cell *cell, const struct entry *entry)
{
	const uint32_t size = entry->log_size;
	uint8_t *room;

	if (size > EXAMPLE_MAX)
		return 1;
	if (cell->has_example &&
	    (size > cell->example_size || (size == cell->example_size &&
					   memcmp(entry->log, cell->example, size) >= 0)))
		return 1;
	if (size > cell->example_room || !cell->example) {
		room = PyMem_RawRealloc(cell->example, size + 1);
		if (!room)
			return 0;
		cell->example = room;
		cell->example_room = size + 1;
	}
	memcpy(cell->example, entry->log, size);
	cell->example_size = size;
	cell->has_example = 1;
	return 1;
}

/* Time ----------------------------------------------------------------------------------------- */

static void widen(struct timeline *times, int by)
{
	uint64_t counts[BUCKETS][2] = { { 0 } }, bucket;
	const uint64_t low = times->least >> by;

	for (bucket = times->least; bucket <= times->most; bucket++) {
		counts[(bucket >> by) - low][0] += times->counts[bucket - times->low][0];
		counts[(bucket >> by) - low][1] += times->counts[bucket - times->low][1];
	}
	memcpy(times->counts, counts, sizeof(counts));
	times->shift += by;
	times->low = low;
	times->least >>= by;
	times->most >>= by;
}

static void add_time(struct timeline *times, uint64_t second, int refused)
{
	uint64_t bucket = second >> times->shift, least, most;
	int by = 0;

	if (times->least > times->most) {
		times->low = times->least = times->most = bucket;
	} else if (bucket < times->low || bucket - times->low >= BUCKETS) {
		least = bucket < times->least ? bucket : times->least;
		most = bucket > times->most ? bucket : times->most;
		while ((most >> by) - (least >> by) >= BUCKETS)
			by++;
		widen(times, by);
		bucket >>= by;
		if (bucket < times->low) {
			const uint64_t more = times->low - bucket;

			memmove(times->counts + more, times->counts,
				(BUCKETS - more) * sizeof(*times->counts));
			memset(times->counts, 0, more * sizeof(*times->counts));
			times->low = bucket;
		}
	}
	if (bucket < times->least)
		times->least = bucket;
	if (bucket > times->most)
		times->most = bucket;
	times->counts[bucket - times->low][refused]++;
}

/* Calls ---------------------------------------------------------------------------------------- */

static inline int bin_of(uint64_t size)
{
	int octave;

	if (size <= EXACT)
		return (int)size;
	octave = 63 - __builtin_clzll(size - 1) - EXACT_BITS;
	return EXACT + 1 + (octave << STEP_BITS) +
		(int)((size - 1) >> (octave + EXACT_BITS - STEP_BITS) & ((1 << STEP_BITS) - 1));
}

static int is_ascii_name(const struct entry *entry)
{
	uint32_t i;

	for (i = 0; i < entry->operation_size; i++)
		if (entry->operation[i] >= 0x80)
			return 0;
	return 1;
}

/* Operations whose log is text on kernels so far, so that lines may be there to be read. */
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

/* What a call came to, as tlvlog.campaign.outcome.sign(); 1 refused, 0 accepted, -1 for Python. */
static int sign(const struct entry *entry, const struct facts *facts, struct cell *key)
{
	const int32_t error = -entry->result;

	*key = (struct cell){ .program_type = NO_TYPE };
	if (!error && !(facts->has_cause && facts->severity == TLVLOG_SEVERITY_ERROR))
		return 0;
	if (error == TOO_SMALL_ERRNO)
		return -1;
	key->errno_ = error;
	if (!facts->has_cause) {
		key->is_silent = 1;
		return facts->has_text && is_text_log(entry) ? -1 : 1;
	}
	if (facts->errno_)
		key->errno_ = (int32_t)facts->errno_;
	else if (!error)
		key->errno_ = UNKNOWN_ERRNO;
	key->subsystem = facts->subsystem;
	key->reason = facts->reason;
	return 1;
}

/* 1 counted, 0 for Python, -1 out of memory. */
static int count_entry(Tally *tally, const struct entry *entry)
{
	struct facts facts;
	struct cell key, *cell;
	int refused, rule;

	if (!is_ascii_name(entry) || !find_facts(entry->log, entry->log_size, &tally->rows, &facts))
		return 0;
	refused = sign(entry, &facts, &key);
	cell = refused < 0 ? NULL : find_cell(tally, entry, &key);
	if (!cell)
		return 0;
	if (!show_example(cell, entry))
		return -1;
	cell->count++;
	cell->bytes += entry->log_size;
	cell->truncated += facts.lost > 0;
	cell->lost += facts.lost;
	if (entry->time) {
		if (!cell->first || entry->time < cell->first)
			cell->first = entry->time;
		if (entry->time > cell->last)
			cell->last = entry->time;
		add_time(&tally->times, entry->time / NANOSECONDS, refused);
	}
	tally->states[facts.state]++;
	tally->disagreements += entry->result && facts.errno_ &&
		facts.errno_ != (uint32_t)-entry->result;
	for (rule = 0; refused && facts.has_sizes && rule < RULES; rule++)
		if (facts.sizes[rule])
			tally->curves[rule][bin_of(facts.sizes[rule])]++;
	return 1;
}

/* feed(data, at, wall): count plain entries that begin before `wall`, and say where it stopped. */
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

	while (at < wall && read_entry(begin + at, end, &entry, &next) == PLAIN) {
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

static PyObject *cell_of(const struct cell *cell)
{
	PyObject *example = cell->has_example ?
		PyBytes_FromStringAndSize((const char *)cell->example, cell->example_size) :
		Py_NewRef(Py_None);

	return !example ? NULL : Py_BuildValue(
		"(s#iHHbLKKKKKKN)", cell->operation, (Py_ssize_t)cell->operation_size, cell->errno_,
		cell->subsystem, cell->reason, cell->is_silent, (long long)cell->program_type,
		(unsigned long long)cell->count, (unsigned long long)cell->bytes,
		(unsigned long long)cell->truncated, (unsigned long long)cell->lost,
		(unsigned long long)cell->first, (unsigned long long)cell->last, example);
}

static int append(PyObject *list, PyObject *item)
{
	const int failed = !item || PyList_Append(list, item);

	Py_XDECREF(item);
	return !failed;
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

/* drain(): all counts, and begin anew. */
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
	Py_TYPE(self)->tp_free((PyObject *)self);
}

static PyMethodDef methods[] = {
	{ "feed", (PyCFunction)(void (*)(void))tally_feed, METH_FASTCALL,
	  "feed(data, at, wall, /)\n--\n\nCount plain entries; where it stopped." },
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
