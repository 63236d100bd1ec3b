/* SPDX-License-Identifier: MIT */
/* Shared declarations of the native core. */
#ifndef TLVLOG_CORE_H
#define TLVLOG_CORE_H

#define PY_SSIZE_T_CLEAN
#include <Python.h>
#include <structmember.h>
#include <stdint.h>
#include <string.h>
#include <sys/types.h>

#include "tlvlog.h"

#define HEADER_SIZE ((int)sizeof(struct tlvlog))
#define TRAILER_SIZE ((int)sizeof(struct tlvlog_end))
/* A log of nothing but an error without attributes. */
#define BARE_ERROR_SIZE ((int)sizeof(struct tlvlog_error) + TRAILER_SIZE)

/*
 * A schema in one byte order, with the layouts of the Python side. Numbers are
 * copied from the Python tables once; the Python tables remain the authority
 * for everything not done here.
 */
struct attribute_row {
	uint16_t type;
	uint8_t size;		/* of a number, 0: no number */
	uint8_t is_signed;
	uint8_t is_text;
	uint8_t repeatable;
	int nest;		/* the set in a nest, 0: no nest */
	int rank;
	PyObject *name;
};

/* The sweep's checks of an attribute; none if its type is unknown. */
struct attribute_rule {
	uint16_t nest;
	uint16_t rank;
	uint8_t size;
	uint8_t is_known;
	uint8_t is_text;
	uint8_t repeatable;
};

struct attribute_set {
	int count;
	struct attribute_row *rows;
	struct attribute_rule *rules;	/* rules[0] is that of an unknown type */
	uint8_t by_type[256];	/* row + 1 of the low types, 0: none */
};

enum record_kind { RECORD_OTHER, RECORD_STRING, RECORD_ERROR };
enum tail_kind { TAIL_NONE, TAIL_TEXT, TAIL_BYTES };

struct record_row {
	uint32_t size;		/* of the fixed part */
	int set;		/* of attributes, 0: none */
	int flags;		/* offset of a flags byte, -1: none */
	uint8_t flags_mask;	/* its bits without a name */
	int stop_count;
	uint32_t *stops;	/* shorter lengths that are accepted */
	uint8_t kind;
	uint8_t tail;
};

/* A cache from the name objects of a reason to its numbers: small ints and names are shared. */
struct seen_reason {
	PyObject *parts[3];
	uint16_t subsystem, reason;
	uint8_t severity;
};
#define SEEN_REASONS 1024	/* a power of two, 32 KiB when it was needed */
#define PROBES 4

/* The reverse cache: the names that users see for the numbers of an error. */
enum name { SUBSYSTEM_NAME, REASON_NAME, SEVERITY_NAME, NAMES };
struct named {
	uint32_t numbers;	/* subsystem and reason */
	PyObject *names[SEVERITY_NAME];
};
#define NAMED 1024	/* a power of two */

typedef struct {
	PyObject_HEAD
	PyObject *layouts;	/* tlvlog.layout.Layouts */
	PyObject *schema;
	struct seen_reason *seen;
	struct named *named;
	PyObject *severities[256];
	uint8_t swap;
	uint8_t builtin;
	int set_count;		/* sets[0] is nothing */
	struct attribute_set *sets;
	int record_count;
	struct record_row *records;	/* records[0] is that of an unknown type */
	uint8_t *by_type;	/* row of each of the 65,536 types, 0: unknown */
} Tables;
#define NO_RECORD 255	/* the row of types that are never valid */

/* The limits of a walk. */
struct bounds {
	uint32_t record_length;
	uint32_t records;
	uint32_t attributes;
	uint32_t depth;
	uint64_t total;
};

/* The states of an index, in the order of tlvlog.index.STATES. */
enum state {
	COMPLETE, UNTERMINATED, UNTOUCHED, SHORT, MALFORMED, UNKNOWN_TYPE, BAD_TRAILER, OVER_LIMIT,
};
#define SOUND(state) ((state) <= UNTOUCHED)

/* Growing columns, in one block. */
struct rows {
	uint64_t *offset;
	uint16_t *type;
	uint32_t *length;
	size_t count, room;
};

struct walk {
	/* given */
	const Tables *tables;
	const uint8_t *bytes;
	uint64_t size;
	struct bounds bounds;
	uint8_t swap;
	uint8_t strict;
	uint8_t has_rows;
	uint64_t base;		/* added to the offsets of the rows */
	uint64_t offset;	/* where to begin, and then where the walk stopped */
	uint32_t known;		/* records in front of that */
	/* found */
	uint16_t num_truncations;
	uint8_t out_of_memory;
	struct rows rows;
};

/* Walk a log that is not untouched, with the built-in layouts or with tables. */
enum state walk_builtin(struct walk *walk);
enum state walk_tables(struct walk *walk);
static inline enum state walk_log(struct walk *walk)
{
	return walk->tables->builtin ? walk_builtin(walk) : walk_tables(walk);
}
int find_swap_apart(const uint8_t *bytes, uint64_t size, uint32_t max_records);
int reserve_rows(struct rows *rows, size_t more, size_t expected);
void free_rows(struct rows *rows);
PyObject *make_columns(struct rows *rows, uint64_t *starts, uint8_t *status, size_t count);

int is_ascii(const uint8_t *at, size_t length);
int is_canonical_text(const uint8_t *at, uint32_t length);

/* Why a well-formed record is not canonical; COMPLETE if it is. */
enum state check_canonical(const Tables *tables, const uint8_t *bytes, uint64_t offset,
			   uint16_t type, uint32_t length, uint16_t type_before);

/*
 * Each of these reads memory exactly once, so that a number is the same where it
 * is checked and where it is used. Bytes that index() walks may change at any
 * time: another thread may hold the buffer, or another process the mapping.
 * Code that needs a header's number twice keeps it, and never loads it again.
 */
struct unaligned16 { uint16_t value; } __attribute__((packed, may_alias));
struct unaligned32 { uint32_t value; } __attribute__((packed, may_alias));
struct unaligned64 { uint64_t value; } __attribute__((packed, may_alias));

static inline uint16_t load16(const uint8_t *at, int swap)
{
	const uint16_t value = ((const volatile struct unaligned16 *)(const volatile void *)at)->value;

	return swap ? __builtin_bswap16(value) : value;
}

static inline uint32_t load32(const uint8_t *at, int swap)
{
	const uint32_t value = ((const volatile struct unaligned32 *)(const volatile void *)at)->value;

	return swap ? __builtin_bswap32(value) : value;
}

static inline uint64_t load64(const uint8_t *at, int swap)
{
	const uint64_t value = ((const volatile struct unaligned64 *)(const volatile void *)at)->value;

	return swap ? __builtin_bswap64(value) : value;
}

/* Whether to swap, by the first record that is not empty: nearly always the very first. */
static inline int find_swap(const uint8_t *bytes, uint64_t size, uint32_t max_records)
{
	if (size >= HEADER_SIZE && load16(bytes, 0) && load32(bytes + 2, 0) - 1 < 0xffff)
		return 0;
	return find_swap_apart(bytes, size, max_records);
}

static inline void store_header(uint8_t *at, uint16_t type, uint32_t length, int swap)
{
	if (swap) {
		type = __builtin_bswap16(type);
		length = __builtin_bswap32(length);
	}
	memcpy(at, &type, 2);
	memcpy(at + 2, &length, 4);
}

static inline const struct attribute_row *find_attribute(const struct attribute_set *set, uint16_t type)
{
	int i;

	if (type < 256)
		return set->by_type[type] ? set->rows + set->by_type[type] - 1 : NULL;
	for (i = 0; i < set->count; i++)
		if (set->rows[i].type == type)
			return set->rows + i;
	return NULL;
}

static inline const struct attribute_rule *find_rule(const struct attribute_set *set, uint16_t type)
{
	const struct attribute_row *row;

	if (type < 256)
		return set->rules + set->by_type[type];
	row = find_attribute(set, type);
	return set->rules + (row ? row - set->rows + 1 : 0);
}

static inline const struct record_row *find_record(const Tables *tables, uint16_t type)
{
	return tables->records + tables->by_type[type];
}

/* The Python side, as passed to set_up(). */
struct slots_of_log { Py_ssize_t records, state, byte_order, num_truncations, size; };
struct slots_of_record { Py_ssize_t values, attributes, extra, nul, offset; };
struct slots_of_error {
	Py_ssize_t bound, number, subsystem, reason, severity, flags, names[NAMES];
};
struct slots_of_attribute { Py_ssize_t type, name, value, nul, offset; };

#define SMALL 257	/* numbers of which the interpreter has one object each, from 0 on */

struct python_side {
	PyTypeObject *log, *string, *error, *unknown, *attribute;
	struct slots_of_log log_at;
	struct slots_of_record record_at;
	struct slots_of_error error_at;
	struct slots_of_attribute attribute_at;
	Py_ssize_t string_text_at, unknown_type_at;
	PyObject *layouts;	/* tlvlog.layout.layouts */
	PyObject *decode, *index, *index_type, *encode;
	PyObject *names;	/* tlvlog.extended_error.names */
	PyObject *make_record, *encode_record;
	PyObject *limits;	/* the default Limits */
	PyObject *states[3], *auto_order, *host_order;
	PyObject *orders[2];	/* big, little */
	PyObject *sequence;	/* collections.abc.Sequence */
	PyObject *small[SMALL];
	PyObject *empty_bytes, *empty_tuple, *unknown_name;
	PyObject *defaults[2];	/* the builtin tables, in the host's order and in the other */
};
extern struct python_side py;

/* The name of the host's byte order, or with `swap` of the other one. */
#define ORDER_NAME(swap) (py.orders[(swap) ? !PY_LITTLE_ENDIAN : PY_LITTLE_ENDIAN])

#define SLOT(object, at) (*(PyObject **)((char *)(object) + (at)))
Py_ssize_t slot_offset(PyTypeObject *type, const char *name);
PyObject *taken(PyObject *given, const char *name);
int take_docstring(const char *name, PyObject *twin);
PyTypeObject *type_of(PyObject *given, const char *name);

/* Classes whose instances the core allocates and frees. */
enum pooled { LOG, STRING, ERROR, UNKNOWN, ATTRIBUTE, POOLS };
#define IDLE 64
/* The free list of a class. */
struct idle {
	int count;
	PyObject *objects[IDLE];
};
struct pool {
	PyTypeObject *type;
	Py_ssize_t slots;
	struct idle idle;
};
extern struct pool pools[POOLS];
PyObject *allocate_object(struct pool *pool);
int set_up_objects(void);

/* NULL without an error: the free list is empty. */
static inline PyObject *take_idle(struct idle *idle)
{
	PyObject *object = idle->count ? idle->objects[--idle->count] : NULL;

	if (object)
		Py_SET_REFCNT(object, 1);
	return object;
}

/* 0: the free list is full. */
static inline int keep_idle(struct idle *idle, PyObject *object)
{
	if (idle->count == IDLE)
		return 0;
	idle->objects[idle->count++] = object;
	return 1;
}

/* All slots are NULL. */
static inline PyObject *new_object(enum pooled class)
{
	struct pool *pool = pools + class;
	PyObject *object = take_idle(&pool->idle);

	return object ? object : allocate_object(pool);
}

/* The value of an int, inline for one-digit ints; 0: too large. */
static inline int get_int64(PyObject *number, int64_t *value)
{
	int overflow;

#if PY_VERSION_HEX >= 0x030C0000
	if (PyUnstable_Long_IsCompact((PyLongObject *)number)) {
		*value = PyUnstable_Long_CompactValue((PyLongObject *)number);
		return 1;
	}
#else
	if (Py_SIZE(number) == 0 || Py_SIZE(number) == 1) {
		*value = Py_SIZE(number) ? ((PyLongObject *)number)->ob_digit[0] : 0;
		return 1;
	}
#endif
	*value = PyLong_AsLongLongAndOverflow(number, &overflow);
	return !overflow;
}

/* Small ints are preallocated. */
static inline PyObject *new_number(uint64_t number)
{
	return number < SMALL ? Py_NewRef(py.small[number]) : PyLong_FromUnsignedLongLong(number);
}

extern PyTypeObject Tables_Type, Records_Type, Walker_Type, Column_Type, Numbers_Type, Triple_Type;
Tables *tables_for(PyObject *schema, int swap);	/* borrowed; NULL without an error: no such tables */
PyObject *make_record(Tables *tables, PyObject *data, uint64_t offset);
/* The records in the first `size` bytes of `data`, which a walk has checked. */
PyObject *new_records(Tables *tables, PyObject *data, uint64_t size);

/* The arguments that decode and index share; 0: leave it to the Python side. */
struct reading {
	PyObject *schema;
	int order;		/* -1 auto, else whether to swap */
	int strict;
	struct bounds bounds;
};
int parse_reading(struct reading *reading, PyObject *const *values, PyObject *names,
		  Py_ssize_t count, PyObject **boundaries);

int find_names(Tables *tables, uint16_t subsystem, uint16_t reason, uint8_t severity,
	       PyObject *names[NAMES]);
int set_up_fields(void);
PyObject *core_decode(PyObject *, PyObject *const *, Py_ssize_t, PyObject *);
PyObject *core_scan(PyObject *, PyObject *const *, Py_ssize_t);
PyObject *core_index(PyObject *, PyObject *const *, Py_ssize_t, PyObject *);
PyObject *core_encode(PyObject *, PyObject *const *, Py_ssize_t, PyObject *);
PyObject *core_syscall_string(PyObject *, PyObject *const *, Py_ssize_t, PyObject *);
PyObject *core_set_up_collector(PyObject *, PyObject *);
PyObject *core_read_calls(PyObject *, PyObject *const *, Py_ssize_t);
PyObject *core_unusual_lines(PyObject *, PyObject *const *, Py_ssize_t);
PyObject *btf_places(PyObject *, PyObject *);
PyObject *btf_strings(PyObject *, PyObject *);
PyObject *btf_named(PyObject *, PyObject *);
PyObject *btf_flavours(PyObject *, PyObject *);
#ifdef __linux__
PyObject *core_trace_wait(PyObject *, PyObject *const *, Py_ssize_t);
PyObject *core_trace_resume(PyObject *, PyObject *const *, Py_ssize_t);
PyObject *core_trace_read(PyObject *, PyObject *const *, Py_ssize_t);
PyObject *core_trace_text(PyObject *, PyObject *const *, Py_ssize_t);
PyObject *core_serve_wait(PyObject *, PyObject *const *, Py_ssize_t);
PyObject *core_serve_end(PyObject *, PyObject *);
int serve_know_ourselves(int floor);
int serve_has_our_rights(pid_t tid);
void serve_forget_all(void);
#endif

#endif
