/* SPDX-License-Identifier: MIT */
/* From the bytes of a record to its object. */
#include "core.h"
#include "tlvlog_log.h"

static PyObject *make_text(const uint8_t *at, uint64_t length, int *nul)
{
	PyObject *text;
	Py_ssize_t size;

	*nul = length && !at[length - 1];
	size = (Py_ssize_t)length - *nul;
	if (size < 2 || !is_ascii(at, (size_t)size))
		return PyUnicode_DecodeUTF8((const char *)at, size, "surrogateescape");
	text = PyUnicode_New(size, 127);
	if (text)
		tlvlog_copy_(PyUnicode_1BYTE_DATA(text), at, (uint32_t)size);
	return text;
}

static PyObject *make_number(const struct attribute_row *row, const uint8_t *at, int swap)
{
	uint64_t value = 0;

	switch (row->size) {
	case 1:
		value = row->is_signed ? (uint64_t)(int8_t)*at : *at;
		break;
	case 2:
		value = load16(at, swap);
		value = row->is_signed ? (uint64_t)(int16_t)value : value;
		break;
	case 4:
		value = load32(at, swap);
		value = row->is_signed ? (uint64_t)(int32_t)value : value;
		break;
	default:
		value = load64(at, swap);
	}
	return row->is_signed ? PyLong_FromLongLong((int64_t)value) : new_number(value);
}

static PyObject *make_attributes(const Tables *tables, const uint8_t *bytes, uint64_t offset,
				 uint64_t wall, int number);

static PyObject *make_attribute(const Tables *tables, const uint8_t *bytes, uint64_t offset,
				int number)
{
	const uint16_t type = load16(bytes + offset, tables->swap);
	const uint32_t length = load32(bytes + offset + 2, tables->swap);
	const uint64_t start = offset + HEADER_SIZE;
	const struct attribute_row *row = find_attribute(tables->sets + number, type);
	PyObject *made = new_object(ATTRIBUTE);
	PyObject *value;
	int nul = 0;

	if (!made)
		return NULL;
	if (row && row->size)
		value = make_number(row, bytes + start, tables->swap);
	else if (row && row->nest)
		value = make_attributes(tables, bytes, start, start + length, row->nest);
	else if (row && row->is_text)
		value = make_text(bytes + start, length, &nul);
	else
		value = PyBytes_FromStringAndSize((const char *)bytes + start, length);
	SLOT(made, py.attribute_at.value) = value;
	SLOT(made, py.attribute_at.type) = new_number(type);
	SLOT(made, py.attribute_at.name) = Py_NewRef(row ? row->name : py.unknown_name);
	SLOT(made, py.attribute_at.nul) = Py_NewRef(nul ? Py_True : Py_False);
	SLOT(made, py.attribute_at.offset) = new_number(offset);
	if (!value || !SLOT(made, py.attribute_at.type) || !SLOT(made, py.attribute_at.offset))
		Py_CLEAR(made);
	return made;
}

static PyObject *make_attributes(const Tables *tables, const uint8_t *bytes, uint64_t offset,
				 uint64_t wall, int number)
{
	PyObject *tuple, *made;
	uint64_t at;
	Py_ssize_t count = 0;

	if (offset >= wall)
		return Py_NewRef(py.empty_tuple);
	for (at = offset; at < wall; count++)
		at += HEADER_SIZE + (uint64_t)load32(bytes + at + 2, tables->swap);
	tuple = PyTuple_New(count);
	count = 0;
	for (at = offset; tuple && at < wall; count++) {
		made = make_attribute(tables, bytes, at, number);
		if (!made)
			Py_CLEAR(tuple);
		else
			PyTuple_SET_ITEM(tuple, count, made);
		at += HEADER_SIZE + (uint64_t)load32(bytes + at + 2, tables->swap);
	}
	return tuple;
}

/* A record with the common fields; steals `attributes`. */
static PyObject *begin(enum pooled class, PyObject *attributes, int nul, uint64_t offset)
{
	PyObject *record = new_object(class);
	PyObject *number = new_number(offset);

	if (!record || !attributes || !number) {
		Py_XDECREF(record);
		Py_XDECREF(attributes);
		Py_XDECREF(number);
		return NULL;
	}
	SLOT(record, py.record_at.attributes) = attributes;
	SLOT(record, py.record_at.extra) = Py_NewRef(py.empty_bytes);
	SLOT(record, py.record_at.nul) = Py_NewRef(nul ? Py_True : Py_False);
	SLOT(record, py.record_at.offset) = number;
	return record;
}

static PyObject *make_error(Tables *tables, const uint8_t *bytes, uint64_t offset,
			    uint32_t length, const struct record_row *row)
{
	const struct tlvlog_error *fixed = (const void *)(bytes + offset);
	const uint64_t behind = offset + HEADER_SIZE;
	const uint16_t subsystem = load16((const uint8_t *)&fixed->subsystem, tables->swap);
	const uint16_t reason = load16((const uint8_t *)&fixed->reason, tables->swap);
	PyObject *attributes = make_attributes(tables, bytes, behind + row->size, behind + length,
					       row->set);
	PyObject *record = begin(ERROR, attributes, 0, offset);
	PyObject *names[NAMES];
	int i;

	if (!record)
		return NULL;
	if (!find_names(tables, subsystem, reason, fixed->severity, names)) {
		Py_DECREF(record);
		return NULL;
	}
	for (i = 0; i < NAMES; i++)
		SLOT(record, py.error_at.names[i]) = Py_NewRef(names[i]);
	SLOT(record, py.record_at.values) = Py_NewRef(py.empty_tuple);
	SLOT(record, py.error_at.bound) = Py_NewRef(tables->schema);
	SLOT(record, py.error_at.number) = PyLong_FromLong(
		(int32_t)load32((const uint8_t *)&fixed->error, tables->swap));
	SLOT(record, py.error_at.subsystem) = new_number(subsystem);
	SLOT(record, py.error_at.reason) = new_number(reason);
	SLOT(record, py.error_at.severity) = new_number(fixed->severity);
	SLOT(record, py.error_at.flags) = new_number(fixed->flags);
	if (PyErr_Occurred())
		Py_CLEAR(record);
	return record;
}

static PyObject *make_string(const uint8_t *value, uint32_t length, uint64_t offset)
{
	int nul;
	PyObject *text = make_text(value, length, &nul);
	PyObject *record = text ? begin(STRING, Py_NewRef(py.empty_tuple), nul, offset) : NULL;

	if (record)
		SLOT(record, py.string_text_at) = text;
	else
		Py_XDECREF(text);
	return record;
}

static PyObject *make_unknown(uint16_t type, const uint8_t *value, uint32_t length,
			      uint64_t offset)
{
	PyObject *bytes = PyBytes_FromStringAndSize((const char *)value, length);
	PyObject *values = bytes ? PyTuple_Pack(1, bytes) : NULL;
	PyObject *record = values ? begin(UNKNOWN, Py_NewRef(py.empty_tuple), 0, offset) : NULL;

	Py_XDECREF(bytes);
	if (!record) {
		Py_XDECREF(values);
		return NULL;
	}
	SLOT(record, py.record_at.values) = values;
	SLOT(record, py.unknown_type_at) = new_number(type);
	if (!SLOT(record, py.unknown_type_at))
		Py_CLEAR(record);
	return record;
}

/* The record at `offset` of bytes that a walk has checked. */
PyObject *make_record(Tables *tables, PyObject *data, uint64_t offset)
{
	const uint8_t *bytes = (const uint8_t *)PyBytes_AS_STRING(data);
	const uint16_t type = load16(bytes + offset, tables->swap);
	const uint32_t length = load32(bytes + offset + 2, tables->swap);
	const struct record_row *row = find_record(tables, type);
	const uint8_t *value = bytes + offset + HEADER_SIZE;
	PyObject *number, *record;

	if (row->kind == RECORD_STRING)
		return make_string(value, length, offset);
	if (row->kind == RECORD_ERROR)
		return make_error(tables, bytes, offset, length, row);
	if (row == tables->records)
		return make_unknown(type, value, length, offset);
	number = new_number(offset);
	record = number ? PyObject_CallFunctionObjArgs(py.make_record, data, tables->layouts,
						       number, NULL) : NULL;
	Py_XDECREF(number);
	return record;
}
