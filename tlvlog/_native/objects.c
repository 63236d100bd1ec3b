/* SPDX-License-Identifier: MIT */
/*
 * The objects of a log. Python defines their classes; the core creates and frees
 * their instances itself, since the interpreter's generic way (slot by slot up
 * the bases, through the garbage collector) takes longer than the rest of
 * decoding. The instances are not tracked by the collector: nothing in them can
 * refer back to them.
 */
#include "core.h"

#define DEPTH 50	/* of objects in objects, until the interpreter's trashcan takes over */

struct pool pools[POOLS];
static int depth;

PyObject *allocate_object(struct pool *pool)
{
	PyObject *object = PyObject_GC_New(PyObject, pool->type);

	if (object)
		memset(object + 1, 0, (size_t)pool->slots * sizeof(PyObject *));
	return object;
}

/* For a subclass the interpreter has already freed its own slots. */
static inline void empty(PyObject *self, struct pool *pool)
{
	PyTypeObject *type = Py_TYPE(self);
	PyObject **slots = (PyObject **)(self + 1);
	Py_ssize_t i;

	depth++;
	for (i = 0; i < pool->slots; i++)
		Py_CLEAR(slots[i]);
	depth--;
	if (type == pool->type && !PyObject_GC_IsFinalized(self) && keep_idle(&pool->idle, self))
		return;
	type->tp_free(self);
	Py_DECREF(type);
}

static inline void free_object(PyObject *self, struct pool *pool, destructor again)
{
	PyObject_GC_UnTrack(self);	/* Python code may have made it */
	if (depth < DEPTH) {
		empty(self, pool);
		return;
	}
	Py_TRASHCAN_BEGIN(self, again)	/* not for subclasses, which have entered it already */
	empty(self, pool);
	Py_TRASHCAN_END
}

static void free_log(PyObject *self)
{
	free_object(self, pools + LOG, free_log);
}

static void free_string(PyObject *self)
{
	free_object(self, pools + STRING, free_string);
}

static void free_error(PyObject *self)
{
	free_object(self, pools + ERROR, free_error);
}

static void free_unknown(PyObject *self)
{
	free_object(self, pools + UNKNOWN, free_unknown);
}

static void free_attribute(PyObject *self)
{
	free_object(self, pools + ATTRIBUTE, free_attribute);
}

/* Take over allocation and deallocation of a class that has nothing but slots. */
static int take_over(struct pool *pool, PyTypeObject *type, destructor free)
{
	const Py_ssize_t size = type->tp_basicsize - (Py_ssize_t)sizeof(PyObject);
	PyTypeObject *before;
	PyObject *idle;

	if (type->tp_itemsize || type->tp_dictoffset || type->tp_weaklistoffset ||
	    !PyType_IS_GC(type) || size % (Py_ssize_t)sizeof(PyObject *)) {
		PyErr_Format(PyExc_TypeError, "%s has more than slots", type->tp_name);
		return 0;
	}
	/* Left over from the previous class, if the package is imported again. */
	while ((idle = take_idle(&pool->idle))) {
		before = Py_TYPE(idle);
		before->tp_free(idle);
		Py_DECREF(before);
	}
	pool->type = type;
	pool->slots = size / (Py_ssize_t)sizeof(PyObject *);
	type->tp_dealloc = free;
	return 1;
}

int set_up_objects(void)
{
	return take_over(pools + LOG, py.log, free_log) &&
		take_over(pools + STRING, py.string, free_string) &&
		take_over(pools + ERROR, py.error, free_error) &&
		take_over(pools + UNKNOWN, py.unknown, free_unknown) &&
		take_over(pools + ATTRIBUTE, py.attribute, free_attribute);
}
