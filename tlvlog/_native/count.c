/* SPDX-License-Identifier: MIT */
/* What one call comes to, and where it is counted; as tlvlog.campaign.outcome and .partial. */
#include "tally.h"

#define TOO_SMALL_ERRNO 28

/* Copy the name, which somebody else may write to, and point to the copy; whether it is ASCII. */
static int take_name(struct entry *entry, uint8_t name[OPERATION_MAX])
{
	uint32_t i;

	memcpy(name, entry->operation, entry->operation_size);
	entry->operation = name;
	for (i = 0; i < entry->operation_size; i++)
		if (name[i] >= 0x80)
			return 0;
	return 1;
}

/* Operations whose log is text on released kernels, so that it may contain lines to read. */
static int is_text_log(const struct entry *entry)
{
	static const char *const names[] = { "BPF_PROG_LOAD", "BPF_BTF_LOAD" };
	size_t i;

	for (i = 0; i < 2; i++)
		if (entry->operation_size == strlen(names[i]) &&
		    !memcmp(entry->operation, names[i], entry->operation_size))
			return 1;
	return 0;
}

/* The outcome of a call: tlvlog.campaign.outcome.sign(). 1 refused, 0 accepted, -1 for Python. */
static int sign(int32_t error, const struct facts *facts, struct why *why)
{
	*why = (struct why){ 0 };
	if (!error && !(facts->has_cause && facts->severity == TLVLOG_SEVERITY_ERROR))
		return 0;
	if (error == TOO_SMALL_ERRNO)
		return -1;
	why->errno_ = error;
	why->is_silent = !facts->has_cause || !facts->reason;
	if (facts->has_cause) {
		if (facts->errno_)
			why->errno_ = (int32_t)facts->errno_;
		else if (!error)
			why->errno_ = UNKNOWN_ERRNO;
		if (facts->reason) {
			why->subsystem = facts->subsystem;
			why->reason = facts->reason;
		}
	}
	return 1;
}

/* Note the message of a text; 0: there is no more room. */
static int hear(struct cell *cell, uint16_t said)
{
	uint32_t i;

	for (i = 0; i < cell->said_count; i++)
		if (cell->said[i] == said)
			return 1;
	if (cell->said_count == SAID_MAX)
		return 0;
	cell->said[cell->said_count++] = said;
	return 1;
}

int count_call(Tally *tally, const struct entry *entry, int32_t error, const struct facts *facts)
{
	struct cell *cell;
	struct why why;
	const int refused = sign(error, facts, &why);
	int rule;

	cell = refused < 0 ? NULL : find_cell(tally, entry, &why);
	if (!cell || (facts->said >= 0 && why.reason && !hear(cell, (uint16_t)facts->said)))
		return 0;
	if (!show_example(cell, entry))
		return -1;
	cell->count++;
	cell->bytes += entry->log_size;
	cell->truncated += facts->lost > 0;
	cell->lost += facts->lost;
	if (entry->time) {
		if (!cell->first || entry->time < cell->first)
			cell->first = entry->time;
		if (entry->time > cell->last)
			cell->last = entry->time;
		add_time(&tally->times, entry->time, refused);
	}
	tally->states[facts->state]++;
	tally->disagreements += error > 0 && facts->errno_ && facts->errno_ != (uint32_t)error;
	for (rule = 0; why.reason && facts->has_sizes && rule < RULES; rule++)
		if (facts->sizes[rule])
			tally->curves[rule][bin_of(facts->sizes[rule])]++;
	return 1;
}

void use_meaning(const struct meaning *meaning, const struct form *form, int32_t error,
		 struct facts *facts)
{
	facts->has_cause = meaning->has_cause;
	if (!meaning->has_cause)
		return;
	facts->severity = meaning->severity;
	facts->errno_ = error > 0 ? (uint32_t)error : 0;
	facts->subsystem = meaning->subsystem;
	facts->reason = meaning->reason;
	facts->said = meaning->said;
	facts->has_sizes = 1;
	measure(meaning, form, facts->sizes);
}

/* The lines of a log that only has lines, as one text. */
static int form_of_log(const uint8_t *log, const struct rows *rows, struct form *form)
{
	size_t row, left = 0;

	for (row = 0; row < rows->count; row++)
		left += rows->type[row] == TLVLOG_TYPE_STRING;
	begin_form(form, OUTCOME_REFUSED);
	for (row = 0; row < rows->count; row++) {
		const char *at = (const char *)log + rows->offset[row] + HEADER_SIZE, *stop;
		const char *end = at + rows->length[row];

		if (rows->type[row] != TLVLOG_TYPE_STRING)
			continue;
		left--;
		if (at < end && !end[-1])
			end--;
		if (memchr(at, 0, (size_t)(end - at)))
			return 0;
		for (;; at = stop + 1) {
			stop = memchr(at, '\n', (size_t)(end - at));
			if (!stop)
				stop = end;
			/* The last line end closes the last line; it does not begin another. */
			if (at == end && stop == end && !left)
				break;
			if (!add_to_form(form, at, stop))
				return 0;
			if (stop == end)
				break;
		}
	}
	return end_form(form);
}

/* 1 counted, 0 leave it to Python, -1 out of memory. */
int count_entry(Tally *tally, struct entry *entry)
{
	const int32_t error = -entry->result;
	const struct meaning *meaning;
	uint8_t name[OPERATION_MAX];
	struct facts facts;

	if (!take_name(entry, name) || !find_facts(entry->log, entry->log_size, &tally->rows, &facts))
		return 0;
	if (error && !facts.has_cause && facts.has_text && is_text_log(entry)) {
		if (!form_of_log(entry->log, &tally->rows, &tally->form))
			return 0;
		meaning = find_meaning(&tally->meanings, &tally->form);
		if (!meaning || !meaning->is_plain)
			return 0;
		use_meaning(meaning, &tally->form, error, &facts);
	}
	return count_call(tally, entry, error, &facts);
}
