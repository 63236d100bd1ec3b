/* SPDX-License-Identifier: MIT */
/* The buffer of the writer under test: its guards, its store, and what may stand in it. */
static unsigned char *buffer(void)
{
	return t.memory + GUARD;
}

static __u32 length_at(const unsigned char *at)
{
	__u32 len;

	memcpy(&len, at + 2, 4);
	return len;
}

static __u16 type_at(const unsigned char *at)
{
	__u16 type;

	memcpy(&type, at, 2);
	return type;
}

/* The size of the record from @at on if it is this one, or what it has become by shedding. */
static __u32 is_item(const struct item *item, __u32 at, __u32 end)
{
	__u32 size;

	if (item->size <= end - at && !memcmp(buffer() + at, item->bytes, item->size))
		return item->size;
	if (item->whole_size <= end - at && !memcmp(buffer() + at, item->whole, item->whole_size))
		return item->whole_size;
	if (!model.sheds || end - at < 6)
		return 0;
	size = length_at(buffer() + at) <= end - at - 6 ? 6 + length_at(buffer() + at) : 0;
	return is_shed_of(buffer() + at, size, item->whole, item->whole_size) ? size : 0;
}

/* The records in foreign memory are the first ones that were appended, and nothing else. */
static void check_prefix(unsigned appended)
{
	__u32 at = 0, len, i;

	for (i = 0; t.capacity - at >= 6 && type_at(buffer() + at); i++) {
		len = length_at(buffer() + at);
		need(len <= t.capacity - at - 6, "a record in foreign memory that does not end there");
		if (i >= appended || !is_item(&model.items[i], at, at + 6 + len))
			break;
		at += 6 + len;
	}
	if (t.capacity - at < 6 || !type_at(buffer() + at))
		return;
	/* Behind them stands the record that is being written, or the trailer. */
	len = length_at(buffer() + at);
	if (i == appended && open_record.is_open && 6 + len == open_record.size)
		return;
	need(type_at(buffer() + at) == M(_TYPE_LOSS) || type_at(buffer() + at) == M(_TYPE_END),
	     "foreign memory holds what was not appended");
}

static int has_failed;

static int store(void *context, __u32 offset, const void *bytes, __u32 count)
{
	need(context == &t, "the store's context");
	need(t.calls_left != 0 || has_failed == 0, "a store after it has failed");
	if (!t.calls_left) {
		has_failed = 1;
		return -1;
	}
	t.calls_left--;
	need(offset <= t.capacity && count <= t.capacity - offset, "a store outside of the buffer");
	memcpy(buffer() + offset, bytes, count);
	return 0;
}

static void check_guards(__u32 from)
{
	__u32 i;

	for (i = 0; i < GUARD; i++)
		need(t.memory[i] == GUARD_BYTE && buffer()[t.capacity + i] == GUARD_BYTE, "a guard");
	for (i = from; i < t.capacity; i++)
		need(buffer()[i] == GUARD_BYTE, "a refused buffer was written to");
}

static int is_faulted(void)
{
	return t.is_foreign && has_failed;
}
