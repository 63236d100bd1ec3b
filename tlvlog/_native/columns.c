/* SPDX-License-Identifier: MIT */
/* Columns: growing rows, and the memory that is finally exposed. */
#include "core.h"
#ifdef __linux__
#include <sys/mman.h>
#endif

#define ROW_SIZE 14		/* bytes in all three columns */
#define ROWS_AT_FIRST 160	/* one stretch of a sweep */
#define LARGE (4u << 20)	/* bytes from which on page faults are measurable */

/* The columns of `room` rows in one block, widest first so that each is aligned. */
static void place_columns(struct rows *rows, void *block, size_t room)
{
	rows->offset = block;
	rows->length = (uint32_t *)(rows->offset + room);
	rows->type = (uint16_t *)(rows->length + room);
	rows->room = room;
}

/* Move the rows to a block for `room` of them. Usable without the GIL. */
static int move_rows(struct rows *rows, size_t room)
{
	void *block = room <= PY_SSIZE_T_MAX / ROW_SIZE ? PyMem_RawMalloc(room * ROW_SIZE) : NULL;
	const struct rows before = *rows;

	if (!block)
		return 0;
#ifdef MADV_HUGEPAGE
	if (room * ROW_SIZE >= LARGE) {
		const uintptr_t page = ((uintptr_t)block + 4095) & ~(uintptr_t)4095;

		madvise((void *)page, room * ROW_SIZE - (page - (uintptr_t)block), MADV_HUGEPAGE);
	}
#endif
	place_columns(rows, block, room);
	if (before.count) {
		memcpy(rows->offset, before.offset, before.count * sizeof(*rows->offset));
		memcpy(rows->length, before.length, before.count * sizeof(*rows->length));
		memcpy(rows->type, before.type, before.count * sizeof(*rows->type));
	}
	PyMem_RawFree(before.offset);
	return 1;
}

/* Make room for more rows: the expected total, or twice the current number. */
int reserve_rows(struct rows *rows, size_t more, size_t expected)
{
	const size_t least = rows->count + more;
	size_t room = rows->room ? rows->room * 2 : ROWS_AT_FIRST;

	if (least <= rows->room)
		return 1;
	room = room > expected ? room : expected;
	return move_rows(rows, room > least ? room : least);
}

void free_rows(struct rows *rows)
{
	PyMem_RawFree(rows->offset);
	memset(rows, 0, sizeof(*rows));
}

/* A column: memory exposed through the buffer protocol ------------------------ */

typedef struct {
	PyObject_HEAD
	PyObject *owner;	/* of the memory, where that is another column */
	void *block;		/* to be freed, if this column owns it */
	void *memory;
	Py_ssize_t count, size;
	const char *format;
} Column;

static void column_dealloc(Column *self)
{
	Py_XDECREF(self->owner);
	PyMem_RawFree(self->block);
	Py_TYPE(self)->tp_free(self);
}

static int column_get(Column *self, Py_buffer *view, int flags)
{
	static char nothing[8];
	int i;

	if (PyBuffer_FillInfo(view, (PyObject *)self, self->count ? self->memory : nothing,
			      self->count * self->size, 1, flags))
		return -1;
	view->itemsize = self->size;
	i = (flags & PyBUF_FORMAT) == PyBUF_FORMAT;
	view->format = i ? (char *)self->format : NULL;
	if ((flags & PyBUF_ND) == PyBUF_ND)
		view->shape = &self->count;
	if ((flags & PyBUF_STRIDES) == PyBUF_STRIDES)
		view->strides = &self->size;
	return 0;
}

static PyBufferProcs column_buffer = { (getbufferproc)column_get, NULL };

PyTypeObject Column_Type = {
	PyVarObject_HEAD_INIT(NULL, 0)
	.tp_name = "tlvlog._native._core.Column",
	.tp_basicsize = sizeof(Column),
	.tp_flags = Py_TPFLAGS_DEFAULT | Py_TPFLAGS_DISALLOW_INSTANTIATION,
	.tp_doc = "Memory of a column.",
	.tp_dealloc = (destructor)column_dealloc,
	.tp_as_buffer = &column_buffer,
};

/* Steals the block, even on failure; without a block the owner holds the memory. */
static Column *make_column(void *block, Column *owner, void *memory, size_t count, size_t size,
			   const char *format)
{
	Column *self = (Column *)Column_Type.tp_alloc(&Column_Type, 0);

	if (!self) {
		PyMem_RawFree(block);
		return NULL;
	}
	self->owner = Py_XNewRef((PyObject *)owner);
	self->block = block;
	self->memory = memory;
	self->count = (Py_ssize_t)count;
	self->size = (Py_ssize_t)size;
	self->format = format;
	return self;
}

/* The columns of an index as a tuple; steals all memory. */
PyObject *make_columns(struct rows *rows, uint64_t *starts, uint8_t *status, size_t count)
{
	PyObject *result = PyTuple_New(5), *view;
	Column *columns[5];
	int i;

	/* Return excess memory if there is much of it. */
	if (rows->count < rows->room / 2)
		move_rows(rows, rows->count + 1);
	columns[0] = make_column(rows->offset, NULL, rows->offset, rows->count, 8, "Q");
	columns[1] = columns[0] ? make_column(NULL, columns[0], rows->type, rows->count, 2, "H") : NULL;
	columns[2] = columns[0] ? make_column(NULL, columns[0], rows->length, rows->count, 4, "I") : NULL;
	columns[3] = make_column(starts, NULL, starts, count + 1, 8, "Q");
	columns[4] = make_column(status, NULL, status, count, 1, "B");
	for (i = 0; i < 5; i++) {
		view = columns[i] && result ? PyMemoryView_FromObject((PyObject *)columns[i]) : NULL;
		Py_XDECREF(columns[i]);
		if (view)
			PyTuple_SET_ITEM(result, i, view);
		else
			Py_CLEAR(result);
	}
	return result;
}
