/* SPDX-License-Identifier: MIT */
/*
 * The walk over many logs, driven by tables alone while they are sound.
 *
 * Where logs differ the branch predictor fails: where a log ends, the type of a
 * record, the number of its attributes. So nothing here branches on those.
 * Headers are scanned in stretches; checks inside values are deferred to
 * separate loops. Anything that is not plain and sound goes to the walk of one
 * log, where the generated reader decides.
 */
#include "sweep.h"

#define AHEAD 3072	/* bytes */

/* The position of a sweep: at a header. */
struct place {
	const uint8_t *at;
	size_t log;
	size_t count;	/* of rows */
};

static inline const uint8_t *origin_of(const struct logs *logs, size_t log)
{
	return logs->is_list ? begin_of(logs, log) : logs->origin;
}

/* Whether a log is in the host's order. */
static inline int is_in_order(const struct logs *logs, size_t log)
{
	const uint8_t *begin = begin_of(logs, log);

	return !find_swap(begin, (uint64_t)(end_of(logs, log) - begin), logs->walk.bounds.records);
}

/* Whether all logs begun so far are, up to the last. */
static int are_in_order(const struct logs *logs, size_t log, size_t last)
{
	for (; log <= last && log < logs->count; log++)
		if (!is_in_order(logs, log))
			return 0;
	return 1;
}

/* The sweep ---------------------------------------------------------------------------------- */

/* Medium-sized records defeat the hardware prefetcher. */
static inline const uint8_t *prefetched(const uint8_t *ahead, const uint8_t *next)
{
	for (ahead = ahead < next ? next : ahead; ahead < next + AHEAD; ahead += 64)
		__builtin_prefetch(ahead);
	return ahead;
}

/* Scan up to STRETCH headers that have rows; 0 if one of them is not plain. */
static inline __attribute__((always_inline)) int pass(const struct logs *logs, struct place *place,
						      struct put_off *put_off, int strict, int is_far)
{
	const struct record_rule *const rules = logs->rules, *rule;
	const uint8_t *const by_type = logs->tables[0]->by_type;
	const uint8_t *const origin = origin_of(logs, place->log);
	const uint8_t *const *edge = logs->edges + place->log * logs->step + 1;
	const uint8_t *at = place->at, *wall = *edge, *ahead = at;
	const struct rows rows = logs->walk.rows;
	uint64_t *start = logs->starts + place->log + 1;
	size_t count = place->count, runs = 0, texts = 0;
	uint32_t length, inside, row;
	uint16_t type;
	int i;

	for (i = 0; i < STRETCH; i++) {
		if (wall - at < TRAILER_SIZE)
			break;
		type = load16(at, 0);
		row = by_type[type];
		rule = rules + row;
		length = load32(at + 2, 0);
		inside = length - rule->size;
		if ((inside > rule->most_inside) | ((uint64_t)(wall - at) < (uint64_t)length + rule->around))
			break;
		if (strict && (at[HEADER_SIZE + rule->flags_at] & rule->flags_mask))
			break;
		/* Only the end record may follow. */
		if (strict && rule->is_loss && load16(at + HEADER_SIZE + length, 0) != TLVLOG_TYPE_END)
			break;
		rows.offset[count] = (uint64_t)(at - origin);
		rows.type[count] = type;
		rows.length[count] = length;
		put_off->runs[runs] = (struct checked){ at, length, row };
		runs += rule->has_attributes;
		if (strict) {
			put_off->texts[texts] = (struct checked){ at, length, row };
			texts += rule->has_text;
		}
		count += rule->is_row;
		*start = count;
		start -= (int64_t)rule->of_end;
		edge -= (int64_t)rule->of_end;
		at += HEADER_SIZE + (uint64_t)length;
		if (is_far)
			ahead = prefetched(ahead, at);
		/* A predicted branch: a conditional move would wait for the load. */
		if ((uint64_t)(wall - at) & rule->of_end) {
			__builtin_prefetch(wall);
			ahead = at = wall;
		}
		wall = *edge;
	}
	put_off->run_count = runs;
	put_off->text_count = texts;
	*place = (struct place){ .at = at, .count = count, .log = (size_t)(start - logs->starts) - 1 };
	return i == STRETCH;
}

/* Specialise the loop for the flags so the compiler can fold them. */
static int pass_stretch(const struct logs *logs, struct place *place, struct put_off *put_off, int is_far)
{
	if (logs->walk.strict)
		return is_far ? pass(logs, place, put_off, 1, 1) : pass(logs, place, put_off, 1, 0);
	return is_far ? pass(logs, place, put_off, 0, 1) : pass(logs, place, put_off, 0, 0);
}

/* The rule of a row of the tables, within limits. */
static struct record_rule rule_of(const struct logs *logs, int number)
{
	static const struct record_rule never = { .around = INT64_MAX };
	const struct record_row *row = logs->tables[0]->records + number;
	const struct bounds *bounds = &logs->walk.bounds;
	const int strict = logs->walk.strict;
	struct record_rule rule = {
		.size = row->size, .set = (uint16_t)row->set, .around = HEADER_SIZE + TRAILER_SIZE,
		.is_row = 1, .has_attributes = row->set != 0,
		.has_text = !row->set && row->tail == TAIL_TEXT,
	};
	uint64_t most = (uint64_t)bounds->record_length - row->size;

	if (number == NO_RECORD || bounds->record_length < row->size || row->size > INT16_MAX ||
	    (strict && !number))
		return never;
	if (number == logs->tables[0]->by_type[TLVLOG_TYPE_END]) {
		rule.of_end = UINT64_MAX;
		rule.is_row = 0;
		rule.around = HEADER_SIZE;
		most = 0;
	}
	if (row->set && most > (uint64_t)bounds->attributes * HEADER_SIZE)
		most = (uint64_t)bounds->attributes * HEADER_SIZE;
	if (strict) {
		rule.is_loss = number == logs->tables[0]->by_type[TLVLOG_TYPE_LOSS];
		rule.flags_at = (uint16_t)(row->flags < 0 ? 0 : row->flags);
		rule.flags_mask = row->flags < 0 ? 0 : row->flags_mask;
		most = row->set || row->tail != TAIL_NONE ? most : 0;
	}
	rule.most_inside = most < INT32_MAX ? (uint32_t)most : INT32_MAX;
	return rule;
}

/* Whether these logs can be swept; sets up the rules if so. */
static int make_rules(struct logs *logs)
{
	size_t i;
	int number;

	if (logs->order > 0)
		return 0;
	for (i = 0; i < logs->count; i++)
		if ((uint64_t)(end_of(logs, i) - begin_of(logs, i)) > logs->walk.bounds.total)
			return 0;
	for (number = 0; number < logs->tables[0]->record_count; number++)
		logs->rules[number] = rule_of(logs, number);
	logs->rules[NO_RECORD] = rule_of(logs, NO_RECORD);
	return 1;
}

static struct place place_of(const struct logs *logs, size_t log)
{
	return (struct place){ .at = begin_of(logs, log), .log = log, .count = logs->starts[log] };
}

/* Hand the rest of the log to the walk; 0: out of memory. */
static int leave_log(struct logs *logs, struct place *place)
{
	const uint8_t *begin = begin_of(logs, place->log);
	struct walk *walk = &logs->walk;
	enum state state = UNTOUCHED;

	walk->bytes = begin;
	walk->size = (uint64_t)(end_of(logs, place->log) - begin);
	/* The Python side reads at most one header beyond the limit. */
	if (walk->size > walk->bounds.total && walk->size - walk->bounds.total > HEADER_SIZE)
		walk->size = walk->bounds.total + HEADER_SIZE;
	walk->base = (uint64_t)(begin - origin_of(logs, place->log));
	walk->offset = (uint64_t)(place->at - begin);
	walk->known = (uint32_t)(place->count - logs->starts[place->log]);
	walk->rows.count = place->count;
	if (walk->offset || walk->size < HEADER_SIZE || load16(begin, 0) || load32(begin + 2, 0)) {
		if (walk->offset)	/* the sweep reached this offset, in the host's order */
			walk->swap = 0;
		else if (logs->order >= 0)
			walk->swap = (uint8_t)logs->order;
		else
			walk->swap = (uint8_t)find_swap(begin, walk->size, walk->bounds.records);
		walk->tables = logs->tables[walk->swap];
		state = walk_log(walk);
	}
	logs->status[place->log] = (uint8_t)state;
	logs->starts[place->log + 1] = walk->rows.count;
	*place = place_of(logs, place->log + 1);
	return !walk->out_of_memory;
}

/* Estimate the total number of rows from those so far, plus an eighth. */
static size_t expected_rows(const struct logs *logs, const struct place *place)
{
	const double all = logs->is_list ? (double)logs->count :
		(double)(logs->edges[logs->count] - logs->edges[0]);
	const double done = logs->is_list ? (double)place->log : (double)(place->at - logs->edges[0]);

	return done > 0 ? (size_t)((double)place->count * all / done * 1.125) + 2 * STRETCH : 0;
}

/* Sweep a stretch if no limit is near: 1 all plain, 0 stopped at one that is not, -1 unsound. */
static int sweep(struct logs *logs, struct place *place, int is_far)
{
	const uint64_t known = place->count - logs->starts[place->log];
	const struct place before = *place;
	const uint8_t *const begin = begin_of(logs, before.log), *const end = end_of(logs, before.log);
	struct put_off put_off;
	int is_plain;

	logs->walk.rows.count = place->count;
	if (!logs->is_swept || known + STRETCH > logs->walk.bounds.records ||
	    !reserve_rows(&logs->walk.rows, STRETCH + 1, expected_rows(logs, place)))
		return 0;
	if (logs->order < 0 && place->at == begin && !is_in_order(logs, place->log))
		return 0;
	if (logs->is_list)
		logs->last_text = end - begin < TEXT_AT_ONCE ? NULL : end - TEXT_AT_ONCE;
	is_plain = pass_stretch(logs, place, &put_off, is_far);
	if (!is_sound(logs, &put_off) ||
	    (logs->order < 0 && !are_in_order(logs, before.log + 1, place->log)))
		return -1;
	if (logs->is_list && place->log > before.log) {
		*place = place_of(logs, place->log);
		return 1;
	}
	return is_plain;
}

int walk_all(struct logs *logs)
{
	struct record_rule rules[NO_RECORD + 1];
	int is_far = 0, is_plain;
	struct place place, before;
	size_t last;

	logs->rules = rules;
	logs->is_swept = make_rules(logs);
	logs->starts[0] = 0;
	memset(logs->status, COMPLETE, logs->count);
	place = place_of(logs, 0);
	while (place.log < logs->count) {
		before = place;
		is_plain = sweep(logs, &place, is_far);
		is_far = (size_t)(place.at - before.at) / STRETCH - 48 < 4096 - 48;
		if (is_plain < 0) {
			/* The walk finds the log, and how much of it is sound. */
			last = place.log;
			for (place = place_of(logs, before.log); place.log <= last && place.log < logs->count;)
				if (!leave_log(logs, &place))
					return 0;
		} else if (!is_plain && place.log < logs->count && !leave_log(logs, &place)) {
			return 0;
		}
	}
	logs->walk.rows.count = place.count;
	return 1;
}
