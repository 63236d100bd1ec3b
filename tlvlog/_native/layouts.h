/* SPDX-License-Identifier: MIT */
/* Layouts of a schema known only at run time, for the generated reader. */
struct reading_log {
	struct tlvlog_reader reader;
	const Tables *tables;
};

static int tlvlog_check_attributes_(struct tlvlog_reader *r, const __u8 *at, const __u8 *wall,
				    int set);

static inline const Tables *tables_of(const struct tlvlog_reader *r)
{
	return ((const struct reading_log *)r)->tables;
}

static inline void tlvlog_attribute_layout_(const struct tlvlog_reader *r, int set, __u16 type,
					    int *size, int *nest)
{
	const struct attribute_row *row = find_attribute(tables_of(r)->sets + set, type);

	*size = row && row->size ? row->size : -1;
	*nest = row ? row->nest : 0;
}

static inline int tlvlog_check_value_(struct tlvlog_reader *r, __u16 type, __u64 offset, __u32 len)
{
	const struct record_row *row = find_record(tables_of(r), type);
	int i;

	if (len < row->size) {
		for (i = 0; i < row->stop_count; i++)
			if (len == row->stops[i])
				return 0;
		return tlvlog_fail_at_(r, TLVLOG_MALFORMED, offset);
	}
	if (row->set && len > row->size)
		return tlvlog_check_attributes_(r, r->bytes + offset + HEADER_SIZE + row->size,
						r->bytes + offset + HEADER_SIZE + len, row->set);
	return 0;
}
