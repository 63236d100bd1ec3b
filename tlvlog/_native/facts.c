/* SPDX-License-Identifier: MIT */
/* What a campaign counts of a sound log: tlvlog.campaign.facts in C. */
#include "tally.h"

#define ERROR_SIZE 10
#define FLAGS_AT 9
#define PLAIN_LOSS ((uint64_t)1 << 40)

/* Bytes of a line with its end: of a STRING its text, one trailing NUL left out. */
static inline uint64_t line_size(const uint8_t *log, const struct rows *rows, size_t row)
{
	uint32_t size = rows->length[row];

	if (rows->type[row] != TLVLOG_TYPE_STRING)
		return 0;
	if (size && !log[rows->offset[row] + HEADER_SIZE + size - 1])
		size--;
	return (uint64_t)size + 1;
}

static void find_sizes(const uint8_t *log, const struct rows *rows, size_t cause, struct facts *facts)
{
	const uint64_t start = rows->offset[cause];
	const uint64_t stop = start + HEADER_SIZE + rows->length[cause];
	const uint64_t end = rows->offset[rows->count - 1] + HEADER_SIZE + rows->length[rows->count - 1];
	uint64_t before = 0, last = 0, behind = 0, line;
	size_t row;

	for (row = 0; row < rows->count; row++) {
		line = line_size(log, rows, row);
		if (row > cause) {
			behind += line;
		} else if (line) {
			before += line;
			last = line;
		}
	}
	/* A reason survives without any attribute. */
	facts->sizes[0] = facts->reason ? BARE_ERROR_SIZE : stop - start + TRAILER_SIZE;
	facts->sizes[1] = stop + TRAILER_SIZE;
	facts->sizes[2] = end - start + TRAILER_SIZE;
	facts->sizes[3] = end + TRAILER_SIZE;
	facts->sizes[4] = last ? before + 1 : 0;
	facts->sizes[5] = last ? last + behind + 1 : 0;
	facts->has_sizes = 1;
}

/* Whether an error has a message of its own; its attributes have been checked. */
static int has_message_attribute(const uint8_t *log, const struct rows *rows, size_t row, int swap)
{
	const uint8_t *at = log + rows->offset[row] + HEADER_SIZE;
	const uint8_t *const end = at + rows->length[row];

	uint32_t length;

	for (at += ERROR_SIZE; end - at >= HEADER_SIZE; at += HEADER_SIZE + (size_t)length) {
		length = load32(at + 2, swap);	/* once: another thread may write to it */
		if (load16(at, swap) == TLVLOG_A_ERROR_MESSAGE ||
		    length > (uint64_t)(end - at) - HEADER_SIZE)
			return 1;
	}
	return 0;
}

int find_facts(const uint8_t *log, uint32_t size, struct rows *rows, struct facts *facts)
{
	static const uint8_t untouched[HEADER_SIZE];
	struct walk walk = {
		.bytes = log, .size = size, .has_rows = 1,
		.bounds = {
			.record_length = TLVLOG_LIMIT_RECORD_LENGTH, .records = TLVLOG_LIMIT_RECORDS,
			.attributes = TLVLOG_LIMIT_ATTRIBUTES, .depth = TLVLOG_LIMIT_DEPTH,
			.total = TLVLOG_LIMIT_TOTAL,
		},
	};
	size_t row, cause = 0;
	uint64_t loss;
	int swap, has_shed = 0;

	*facts = (struct facts){ .state = UNTOUCHED, .said = -1 };
	if (!size || (size >= HEADER_SIZE && !memcmp(log, untouched, HEADER_SIZE)))
		return 1;
	swap = walk.swap = (uint8_t)find_swap(log, size, TLVLOG_LIMIT_RECORDS);
	walk.tables = (Tables *)py.defaults[swap];
	walk.rows = *rows;
	walk.rows.count = 0;
	facts->state = (uint8_t)walk_log(&walk);
	*rows = walk.rows;
	if (walk.out_of_memory || !SOUND(facts->state))
		return 0;
	facts->lost = walk.num_truncations;
	for (row = 0; row < rows->count; row++) {
		const uint8_t *value = log + rows->offset[row] + HEADER_SIZE;

		if (rows->type[row] == TLVLOG_TYPE_ERROR && (value[FLAGS_AT] & TLVLOG_ERROR_FLAGS_SHED))
			has_shed = 1;
		if (rows->type[row] == TLVLOG_TYPE_ERROR && value[8] <= TLVLOG_SEVERITY_WARNING &&
		    (!facts->has_cause || value[8] < facts->severity)) {
			const int32_t number = (int32_t)load32(value, swap);

			if (number == INT32_MIN)
				return 0;
			facts->has_cause = 1;
			facts->errno_ = (uint32_t)(number < 0 ? -number : number);
			facts->subsystem = load16(value + 4, swap);
			facts->reason = load16(value + 6, swap);
			facts->severity = value[8];
			cause = row;
		} else if (rows->type[row] == TLVLOG_TYPE_LOSS) {
			loss = load64(value, swap);
			if (loss > PLAIN_LOSS)
				return 0;
			if (loss > facts->lost)
				facts->lost = loss;
		} else if (rows->type[row] == TLVLOG_TYPE_STRING) {
			facts->has_text = 1;
		}
	}
	if (!facts->has_cause)
		return 1;
	if (!facts->reason && has_message_attribute(log, rows, cause, swap))
		return 0;	/* that says what it is */
	if (facts->state == COMPLETE && !facts->lost && !has_shed)
		find_sizes(log, rows, cause, facts);
	return 1;
}
