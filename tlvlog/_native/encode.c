/* SPDX-License-Identifier: MIT */
/*
 * encode(): record objects to bytes. This writes records that are as the decoder
 * or a constructor left them; any other goes to the Python encoder, which also
 * says what is wrong with it.
 */
#include "core.h"
#include "tlvlog_log.h"

struct out {
	uint8_t *at;		/* the bytes written so far, at first those of `small` */
	size_t count, room;
	uint8_t small[1024];
};

static uint8_t *make_room(struct out *out, size_t count)
{
	size_t room = out->room;
	uint8_t *at;

	while (room - out->count < count) {
		if (room > PY_SSIZE_T_MAX / 2) {
			PyErr_NoMemory();
			return NULL;
		}
		room *= 2;
	}
	at = PyMem_Realloc(out->at == out->small ? NULL : out->at, room);
	if (!at) {
		PyErr_NoMemory();
		return NULL;
	}
	if (out->at == out->small)
		memcpy(at, out->small, out->count);
	out->at = at;
	out->room = room;
	return at + out->count;
}

static inline uint8_t *reserve(struct out *out, size_t count)
{
	return count <= out->room - out->count ? out->at + out->count : make_room(out, count);
}

/* Each of these returns 1 if it has written, 0 to leave the record to Python, -1 on an error. */

static int put_tlv(struct out *out, uint16_t type, const void *value, size_t length, int nul, int swap)
{
	uint8_t *at;

	if (length > UINT32_MAX - 1)
		return 0;
	at = reserve(out, HEADER_SIZE + length + 1);
	if (!at)
		return -1;
	store_header(at, type, (uint32_t)length + (uint32_t)nul, swap);
	tlvlog_copy_(at + HEADER_SIZE, (const uint8_t *)value, (uint32_t)length);
	at[HEADER_SIZE + length] = 0;
	out->count += HEADER_SIZE + length + (size_t)nul;
	return 1;
}

static int put_text(struct out *out, uint16_t type, PyObject *text, int nul, int swap)
{
	const char *bytes;
	Py_ssize_t length;
	PyObject *copy;
	int done;

	if (!text || !PyUnicode_CheckExact(text))
		return 0;
	if (PyUnicode_IS_COMPACT_ASCII(text))
		return put_tlv(out, type, PyUnicode_1BYTE_DATA(text),
			       (size_t)PyUnicode_GET_LENGTH(text), nul, swap);
	/* Not AsUTF8: it would cache the bytes in the string. */
	copy = PyUnicode_AsUTF8String(text);
	if (!copy) {
		PyErr_Clear();	/* lone surrogates escape bytes */
		copy = PyUnicode_AsEncodedString(text, "utf-8", "surrogateescape");
		if (!copy) {
			PyErr_Clear();
			return 0;
		}
	}
	PyBytes_AsStringAndSize(copy, (char **)&bytes, &length);
	done = put_tlv(out, type, bytes, (size_t)length, nul, swap);
	Py_DECREF(copy);
	return done;
}

/* An exact int from `low` to `high`; otherwise 0. */
static int number_of(PyObject *object, int64_t low, int64_t high, int64_t *number)
{
	return object && PyLong_CheckExact(object) && get_int64(object, number) &&
		*number >= low && *number <= high;
}

static int put_number(struct out *out, const struct attribute_row *row, PyObject *object, int swap)
{
	const int bits = 8 * row->size;
	const int64_t low = row->is_signed ? (int64_t)(~UINT64_C(0) << (bits - 1)) : 0;
	const int64_t high = row->is_signed ? ~low : bits == 64 ? INT64_MAX : (INT64_C(1) << bits) - 1;
	uint64_t value;
	int64_t number;
	uint8_t *at;

	if (number_of(object, low, high, &number)) {
		value = (uint64_t)number;
	} else {
		if (!object || !PyLong_CheckExact(object) || row->is_signed || bits != 64)
			return 0;
		value = PyLong_AsUnsignedLongLong(object);
		if (PyErr_Occurred()) {
			PyErr_Clear();
			return 0;
		}
	}
	at = reserve(out, HEADER_SIZE + 8);
	if (!at)
		return -1;
	/* The lowest bytes, in the host's order or the other one, stored as eight. */
	if (swap)
		value = __builtin_bswap64(value) >> (64 - bits);
	if (!PY_LITTLE_ENDIAN)
		value <<= 64 - bits;
	store_header(at, row->type, row->size, swap);
	memcpy(at + HEADER_SIZE, &value, 8);
	out->count += HEADER_SIZE + row->size;
	return 1;
}

static int put_attributes(struct out *out, const Tables *tables, PyObject *attributes, int number,
			  int depth)
{
	const struct attribute_set *set = tables->sets + number;
	const struct attribute_row *row;
	const int swap = tables->swap;
	Py_ssize_t i;
	int64_t type;
	int done = 1;

	if (!attributes || !PyTuple_CheckExact(attributes) || depth > 100)
		return 0;
	for (i = 0; done == 1 && i < PyTuple_GET_SIZE(attributes); i++) {
		PyObject *item = PyTuple_GET_ITEM(attributes, i), *value;

		if (!Py_IS_TYPE(item, py.attribute) ||
		    !number_of(SLOT(item, py.attribute_at.type), 1, 0xfffe, &type))
			return 0;
		row = find_attribute(set, (uint16_t)type);
		value = SLOT(item, py.attribute_at.value);
		if (!value) {
			done = 0;
		} else if (row && row->size) {
			done = put_number(out, row, value, swap);
		} else if (row && row->nest) {
			const size_t at = out->count;

			done = put_tlv(out, (uint16_t)type, "", 0, 0, swap);
			if (done == 1)
				done = put_attributes(out, tables, value, row->nest, depth + 1);
			if (done == 1 && out->count - at - HEADER_SIZE > UINT32_MAX)
				return 0;
			if (done == 1)
				store_header(out->at + at, (uint16_t)type,
					     (uint32_t)(out->count - at - HEADER_SIZE), swap);
		} else if (row && row->is_text) {
			done = put_text(out, (uint16_t)type, value,
					SLOT(item, py.attribute_at.nul) == Py_True, swap);
		} else if (PyBytes_CheckExact(value)) {
			done = put_tlv(out, (uint16_t)type, PyBytes_AS_STRING(value),
				       (size_t)PyBytes_GET_SIZE(value), 0, swap);
		} else {
			done = 0;
		}
	}
	return done;
}

static int numbers_of(PyObject *const parts[3], struct seen_reason *seen)
{
	int64_t subsystem, reason, severity;

	if (!number_of(parts[0], 0, UINT16_MAX, &subsystem) ||
	    !number_of(parts[1], 0, UINT16_MAX, &reason) ||
	    !number_of(parts[2], 0, UINT8_MAX, &severity))
		return 0;
	seen->subsystem = (uint16_t)subsystem;
	seen->reason = (uint16_t)reason;
	seen->severity = (uint8_t)severity;
	return 1;
}

/*
 * Cached numbers of registry names, or the default severity. NULL: the Python
 * side says what is wrong.
 */
static const struct seen_reason *registered(Tables *tables, PyObject *record)
{
	PyObject *parts[3] = {
		SLOT(record, py.error_at.subsystem), SLOT(record, py.error_at.reason),
		SLOT(record, py.error_at.severity),
	};
	const uint64_t mixed = ((uint64_t)(uintptr_t)parts[0] * 3 + (uint64_t)(uintptr_t)parts[1] * 5 +
				(uint64_t)(uintptr_t)parts[2]) * UINT64_C(0x9e3779b97f4a7c15);
	const unsigned int first = (unsigned int)(mixed >> 48);
	struct seen_reason *seen, found;
	PyObject *numbers;
	int i, done;

	for (i = 0; i < PROBES; i++) {
		seen = tables->seen + (first + (unsigned int)i) % SEEN_REASONS;
		if (!seen->parts[0])
			break;
		if (seen->parts[0] == parts[0] && seen->parts[1] == parts[1] &&
		    seen->parts[2] == parts[2])
			return seen;
	}
	/* Do not cache objects that can change or that define their own comparison. */
	for (i = 0; i < 3; i++)
		if (!parts[i] || !(PyLong_CheckExact(parts[i]) || PyUnicode_CheckExact(parts[i]) ||
				   parts[i] == Py_None))
			return NULL;
	/* Hold references, whatever Python code does to the record. */
	for (i = 0; i < 3; i++)
		found.parts[i] = Py_NewRef(parts[i]);
	numbers = PyObject_CallMethod(record, "numbers", "O", tables->schema);
	done = numbers && PyTuple_CheckExact(numbers) && PyTuple_GET_SIZE(numbers) == 5 &&
		numbers_of(&PyTuple_GET_ITEM(numbers, 1), &found);
	Py_XDECREF(numbers);
	PyErr_Clear();
	/* The first free slot, or else overwrite the last. */
	for (i = 0; i < 3; i++)
		if (done)
			Py_XSETREF(seen->parts[i], found.parts[i]);
		else
			Py_DECREF(found.parts[i]);
	if (!done)
		return NULL;
	*seen = found;
	return seen;
}

static int put_error(struct out *out, Tables *tables, PyObject *record)
{
	const struct record_row *row = find_record(tables, TLVLOG_TYPE_ERROR);
	PyObject *const given[3] = {
		SLOT(record, py.error_at.subsystem), SLOT(record, py.error_at.reason),
		SLOT(record, py.error_at.severity),
	};
	struct seen_reason numbers;
	const struct seen_reason *known;
	const size_t start = out->count;
	const int swap = tables->swap;
	const size_t fixed_size = sizeof(struct tlvlog_error) - HEADER_SIZE;
	struct tlvlog_error fixed;
	int64_t error, flags;
	int done;

	if (row->kind != RECORD_ERROR || row->size != fixed_size ||
	    !number_of(SLOT(record, py.error_at.number), INT32_MIN, INT32_MAX, &error) ||
	    !number_of(SLOT(record, py.error_at.flags), 0, UINT8_MAX, &flags))
		return 0;
	if (!numbers_of(given, &numbers)) {
		known = registered(tables, record);
		if (!known)
			return 0;
		numbers = *known;
	}
	fixed.error = (int32_t)error;
	fixed.subsystem = numbers.subsystem;
	fixed.reason = numbers.reason;
	fixed.severity = numbers.severity;
	fixed.flags = (uint8_t)flags;
	if (swap) {
		fixed.error = (int32_t)__builtin_bswap32((uint32_t)fixed.error);
		fixed.subsystem = __builtin_bswap16(fixed.subsystem);
		fixed.reason = __builtin_bswap16(fixed.reason);
	}
	done = put_tlv(out, TLVLOG_TYPE_ERROR, (const uint8_t *)&fixed + HEADER_SIZE, fixed_size, 0,
		       swap);
	if (done == 1)
		done = put_attributes(out, tables, SLOT(record, py.record_at.attributes), row->set, 0);
	if (done == 1) {
		if (out->count - start - HEADER_SIZE > UINT32_MAX)
			return 0;
		store_header(out->at + start, TLVLOG_TYPE_ERROR,
			     (uint32_t)(out->count - start - HEADER_SIZE), swap);
	}
	return done;
}

static int put_string(struct out *out, const Tables *tables, PyObject *record)
{
	PyObject *text = SLOT(record, py.string_text_at);
	PyObject *extra = SLOT(record, py.record_at.extra);

	if (find_record(tables, TLVLOG_TYPE_STRING)->kind != RECORD_STRING || !text || !extra ||
	    !PyBytes_CheckExact(extra) || PyBytes_GET_SIZE(extra))
		return 0;
	return put_text(out, TLVLOG_TYPE_STRING, text,
			SLOT(record, py.record_at.nul) == Py_True, tables->swap);
}

static int put_by_python(struct out *out, Tables *tables, PyObject *record)
{
	PyObject *bytes = PyObject_CallFunctionObjArgs(py.encode_record, record, tables->layouts, NULL);
	uint8_t *at = bytes ? reserve(out, (size_t)PyBytes_GET_SIZE(bytes)) : NULL;

	if (at) {
		memcpy(at, PyBytes_AS_STRING(bytes), (size_t)PyBytes_GET_SIZE(bytes));
		out->count += (size_t)PyBytes_GET_SIZE(bytes);
	}
	Py_XDECREF(bytes);
	return at ? 1 : -1;
}

static int put_record(struct out *out, Tables *tables, PyObject *record)
{
	const size_t before = out->count;
	int done = 0;

	if (Py_IS_TYPE(record, py.string))
		done = put_string(out, tables, record);
	else if (Py_IS_TYPE(record, py.error))
		done = put_error(out, tables, record);
	if (done)
		return done;
	out->count = before;
	return put_by_python(out, tables, record);
}

static PyObject *encode(PyObject *records, Tables *tables, uint16_t num_truncations)
{
	struct out out = { .room = sizeof(out.small) };
	PyObject *result = NULL, *record;
	const uint16_t count = tables->swap ? __builtin_bswap16(num_truncations) : num_truncations;
	Py_ssize_t i;
	int done = 1;

	out.at = out.small;
	/* The list may change while Python code runs. */
	for (i = 0; done == 1 && i < PySequence_Fast_GET_SIZE(records); i++) {
		record = Py_NewRef(PySequence_Fast_GET_ITEM(records, i));
		done = put_record(&out, tables, record);
		Py_DECREF(record);
	}
	if (done == 1 && put_tlv(&out, TLVLOG_TYPE_END, &count, sizeof(count), 0, tables->swap) == 1)
		result = PyBytes_FromStringAndSize((char *)out.at, (Py_ssize_t)out.count);
	if (out.at != out.small)
		PyMem_Free(out.at);
	return result;
}

PyObject *core_encode(PyObject *module, PyObject *const *args, Py_ssize_t count, PyObject *names)
{
	PyObject *schema = Py_None, *result;
	Py_ssize_t i, named = names ? PyTuple_GET_SIZE(names) : 0;
	int64_t num_truncations = 0;
	Tables *tables;
	int swap = 0;

	(void)module;
	/* An iterator can be consumed only once. */
	if (count != 1 || !(PyList_CheckExact(args[0]) || PyTuple_CheckExact(args[0])))
		goto leave_it;
	for (i = 0; i < named; i++) {
		PyObject *name = PyTuple_GET_ITEM(names, i), *value = args[1 + i];

		if (PyUnicode_CompareWithASCIIString(name, "schema") == 0) {
			schema = value;
		} else if (PyUnicode_CompareWithASCIIString(name, "num_truncations") == 0) {
			if (!number_of(value, 0, UINT16_MAX, &num_truncations))
				goto leave_it;
		} else if (PyUnicode_CompareWithASCIIString(name, "byte_order") == 0) {
			if (!PyUnicode_CheckExact(value))
				goto leave_it;
			if (PyUnicode_Compare(value, ORDER_NAME(1)) == 0)
				swap = 1;
			else if (PyUnicode_Compare(value, ORDER_NAME(0)) &&
				 PyUnicode_Compare(value, py.host_order))
				goto leave_it;
		} else {
			goto leave_it;
		}
	}
	tables = tables_for(schema, swap);
	if (tables) {
		Py_INCREF(tables);
		result = encode(args[0], tables, (uint16_t)num_truncations);
		Py_DECREF(tables);
		return result;
	}
leave_it:
	return PyObject_Vectorcall(py.encode, args, (size_t)count, names);
}
