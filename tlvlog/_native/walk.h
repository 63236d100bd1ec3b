/* SPDX-License-Identifier: MIT */
/*
 * The walk over a log, on top of the generated reader, for index() and decode().
 * Included twice, with the generated layouts and with those of a schema known
 * only at run time, so that both share one loop.
 *
 * The fast path steps over plain records with the reader's position in
 * registers; the reader checks their values. Everything else (the end, limits,
 * damage) goes to tlvlog_next(), which diagnoses it.
 */
#define PREFETCH_AHEAD 2048
#define PREFETCH_STEP 1024

static enum state state_of(const struct tlvlog_reader *r)
{
	switch (r->error) {
	case 0:
		return r->state == TLVLOG_COMPLETE ? COMPLETE : UNTERMINATED;
	case TLVLOG_SHORT_INPUT:
		return SHORT;
	case TLVLOG_BAD_TRAILER:
		return BAD_TRAILER;
	case TLVLOG_OVER_LIMIT:
		return OVER_LIMIT;
	default:
		return MALFORMED;
	}
}

static inline void begin_reading(struct tlvlog_reader *r, const struct walk *walk)
{
	tlvlog_read(r, walk->bytes, walk->size, TLVLOG_ORDER_HOST);
	r->swap = walk->swap;
	r->max_record_length = walk->bounds.record_length;
	r->max_records = walk->bounds.records;
	r->max_attributes = walk->bounds.attributes;
	r->max_depth = walk->bounds.depth;
	r->max_total = walk->bounds.total;
}

/* The part after the last plain record. */
static enum state end_of(struct walk *walk, struct tlvlog_reader *r, uint64_t offset, uint32_t count)
{
	struct tlvlog_record record;

	r->offset = offset;
	r->count = count;
	tlvlog_next(r, &record);
	walk->offset = r->offset;
	walk->num_truncations = r->num_truncations;
	return state_of(r);
}

/* Medium-sized records defeat the hardware prefetcher. */
static inline const uint8_t *prefetched(const uint8_t *ahead, const uint8_t *next, const uint8_t *end)
{
	const uint8_t *stop = (size_t)(end - next) > PREFETCH_AHEAD + PREFETCH_STEP ?
		next + PREFETCH_AHEAD + PREFETCH_STEP : end;

	for (ahead = ahead < next ? next : ahead; ahead < stop; ahead += 64)
		__builtin_prefetch(ahead);
	return ahead;
}

static inline __attribute__((always_inline)) enum state walk_on(struct walk *walk, int strict,
								 int has_rows, int swap)
{
	struct reading_log log = { .tables = walk->tables };
	struct tlvlog_reader *r = &log.reader;
	const uint8_t *const bytes = walk->bytes;
	const uint64_t wall = walk->size < walk->bounds.total ? walk->size : walk->bounds.total;
	const uint32_t longest = walk->bounds.record_length, most = walk->bounds.records;
	const uint64_t base = walk->base;
	struct rows rows = walk->rows;
	const uint8_t *ahead = bytes;
	uint64_t offset = walk->offset;
	uint32_t count = walk->known, length;
	uint16_t type, before = 0;
	enum state state = COMPLETE;

	begin_reading(r, walk);
	while (offset < wall && wall - offset >= HEADER_SIZE) {
		type = load16(bytes + offset, swap);
		length = load32(bytes + offset + 2, swap);
		if (length > wall - offset - HEADER_SIZE || length > longest || count == most ||
		    type == 0 || type == 0xffff || type == TLVLOG_TYPE_END)
			break;
		if (length - 48 <= 4096 - 48 && ahead < bytes + offset + PREFETCH_AHEAD)
			ahead = prefetched(ahead, bytes + offset + HEADER_SIZE + length,
					   bytes + walk->size);
		if (tlvlog_check_value_(r, type, offset, length))
			break;	/* tlvlog_next() diagnoses it */
		if (strict) {
			state = check_canonical(walk->tables, bytes, offset, type, length, before);
			if (state != COMPLETE)
				break;
			before = type;
		}
		if (has_rows) {
			if (rows.count == rows.room && !reserve_rows(&rows, 1, 0)) {
				walk->out_of_memory = 1;
				break;
			}
			rows.offset[rows.count] = base + offset;
			rows.type[rows.count] = type;
			rows.length[rows.count] = length;
			rows.count++;
		}
		count++;
		offset += HEADER_SIZE + (uint64_t)length;
	}
	walk->rows = rows;
	if (state != COMPLETE || walk->out_of_memory)
		return state;
	r->state = TLVLOG_READING;
	r->error = 0;
	return end_of(walk, r, offset, count);
}

/* Specialise the loop for the common flag combinations so the compiler can fold them. */
enum state WALK(struct walk *walk)
{
	if (walk->strict)
		return walk_on(walk, 1, walk->has_rows, walk->swap);
	if (walk->swap)
		return walk_on(walk, 0, walk->has_rows, 1);
	return walk->has_rows ? walk_on(walk, 0, 1, 0) : walk_on(walk, 0, 0, 0);
}
