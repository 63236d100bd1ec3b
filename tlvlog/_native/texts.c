/* SPDX-License-Identifier: MIT */
/*
 * A cache of the meaning of verifier texts. The key is the form: the unusual
 * lines with their numbers masked, and whether anything was simulated between
 * them. tlvlog.campaign.reading reads all texts of one form alike, except for
 * the bytes of each line, which are counted here. Python reads the first text of
 * each form, and teaches its meaning.
 */
#include "texts.h"
#include "lines.h"

#define RUN 1		/* a run of quiet lines, followed by what they hold */
#define RUN_STATE 1
#define RUN_STEP 2
#define RUN_LIVE 4
#define LINE 2		/* an unusual line, masked */
#define PROCESSED 3	/* the verifier's last line, followed by whether it processed anything */
#define DECIMAL 0x80	/* and the number of digits */
#define HEXADECIMAL 0xa0
#define LIVE_MAX 256

static const char *const LAST_PARTS[] = {
	" insns (limit ", ") max_states_per_insn ", " total_states ", " peak_states ", " mark_read ",
};

/* The form ---------------------------------------------------------------------------------------- */

/* Whether this is the verifier's usual last line: 0 no, 1 yes, 2 yes with a number other than 0. */
static int is_last_line(const char *at, const char *end)
{
	const char *first = at + sizeof(LAST_LINE) - 1;
	size_t i;

	at = digits(first, end);
	for (i = 0; i < sizeof(LAST_PARTS) / sizeof(*LAST_PARTS); i++) {
		if (!at || !begins(at, end, LAST_PARTS[i]))
			return 0;
		at = digits(at + strlen(LAST_PARTS[i]), end);
	}
	return at == end ? 1 + (*first != '0') : 0;
}

/* Mask a number of up to nine digits, or eight hexadecimal ones; NULL: it stays as it is. */
static const char *mask_number(const char *at, const char *end, uint8_t *masked)
{
	const char *start = at;

	if (end - at > 2 && at[0] == '0' && at[1] == 'x') {
		for (at += 2; at < end && is_hex(*at); at++)
			;
		if (at - start < 3 || at - start > 10 || start[2] == '0')
			return NULL;
		*masked = (uint8_t)(HEXADECIMAL + (at - start - 2));
		return at;
	}
	while (at < end && *at >= '0' && *at <= '9')
		at++;
	if (at - start > 9 || *start == '0')
		return NULL;
	*masked = (uint8_t)(DECIMAL + (at - start));
	return at;
}

static int is_plain_text(const char *at, const char *end)
{
	const char *next;

	for (next = at; next < end; next++)
		if ((uint8_t)*next < ' ' || (uint8_t)*next > '~')
			return 0;
	return !has_word(at, end, 'd', LAST_LINE);
}

static int is_blank(const char *at, const char *end)
{
	while (at < end && (*at == ' ' || *at == '\t'))
		at++;
	return at == end;
}

/* Append a line; 0 if it is not plain. */
static int add_line(struct form *form, const char *at, const char *end)
{
	const int is_masked = *at != ' ' && *at != '\t' && !(*at >= '0' && *at <= '9');
	uint8_t *to = form->key + form->size;
	const char *next;

	if (end - at > FORM_MAX - 8 - (long)form->size)
		return 0;
	/* It is open here whether a blank line counts as a line. */
	if (!is_masked && !(*at >= '0' && *at <= '9') && is_blank(at, end))
		return 0;
	while (at < end) {
		const uint8_t character = (uint8_t)*at;

		if (character >= '0' && character <= '9') {
			next = is_masked ? mask_number(at, end, to) : NULL;
			if (next) {
				to++;
				at = next;
				continue;
			}
			/* Copy all of it: its tail is not a number of its own. */
			do
				*to++ = (uint8_t)*at++;
			while (at < end && (is_hex(*at) || *at == 'x'));
			continue;
		}
		if ((character < ' ' && character != '\t') || character > '~')
			return 0;
		*to++ = character;
		at++;
	}
	form->size = (uint32_t)(to - form->key);
	return 1;
}

/* Lines that change how others are read, or that end a log. */
static int is_special(const char *at, const char *end)
{
	static const char *const beginnings[] = {
		"Verification failed: ", "libbpf: ", "prog '", "-- ", "Reason:", "At:", "Causal path:",
		"Suggestion:",
	};
	size_t i;

	/* Most lines begin with a register or a lower-case letter. */
	if (!(end - at > 1 && at[1] >= '0' && at[1] <= '9') && (*at < 'a' || *at == 'l' || *at == 'p'))
		for (i = 0; i < sizeof(beginnings) / sizeof(*beginnings); i++)
			if (begins(at, end, beginnings[i]))
				return 1;
	return has_word(at, end, 'd', LAST_LINE);
}

static int add_unusual(struct form *form, const char *at, const char *end)
{
	const int last = begins(at, end, LAST_LINE) ? is_last_line(at, end) : 0;

	if (form->token_count == TOKENS_MAX || end - at > TEXT_LINE_MAX ||
	    form->size + 4 > FORM_MAX || form->is_over)
		return 0;
	if (form->run) {
		form->key[form->size++] = RUN;
		form->key[form->size++] = form->run;
		form->run = 0;
	}
	if (last) {
		form->is_over = 1;
		form->key[form->size++] = PROCESSED;
		form->key[form->size++] = (uint8_t)last;
	} else {
		if (is_special(at, end))
			return 0;
		form->key[form->size++] = LINE;
		if (!add_line(form, at, end))
			return 0;
	}
	form->places[form->token_count++] =
		(struct place){ form->lines + 1, form->bytes + (uint64_t)(end - at), (uint64_t)(end - at) };
	return 1;
}

/* The live registers at an instruction: `  N: .12....... (xx) `. No message looks like this. */
static int is_live_line(const char *at, const char *end)
{
	const char *start;

	while (at < end && *at == ' ')
		at++;
	at = digits(at, end);
	if (!at || !begins(at, end, ": "))
		return 0;
	for (start = at += 2; at < end && (*at == '.' || (*at >= '0' && *at <= '9')); at++)
		;
	return at - start >= 10 && end - at >= 6 && end - at < LIVE_MAX && at[0] == ' ' &&
		at[1] == '(' && is_hex(at[2]) && is_hex(at[3]) && at[4] == ')' && at[5] == ' ';
}

/* One line more, without its end; 0 if it is not plain. */
int add_to_form(struct form *form, const char *at, const char *end)
{
	const enum line_kind kind = kind_of_line(at, end);

	if (kind == UNUSUAL_LINE && *at == ' ' && is_live_line(at, end)) {
		if (form->is_over || !is_plain_text(at, end))
			return 0;
		form->run |= RUN_LIVE;
	} else if (kind == UNUSUAL_LINE) {
		if (!add_unusual(form, at, end))
			return 0;
	} else if (kind != EMPTY_LINE) {
		if (kind == COMMENT_LINE || form->is_over || end[-1] == '\r' || has_message(at, end, 1))
			return 0;
		form->run |= kind == STEP_LINE ? RUN_STEP | RUN_STATE : RUN_STATE;
	}
	form->lines++;
	form->bytes += (uint64_t)(end - at);
	form->last = (uint64_t)(end - at);
	return 1;
}

void begin_form(struct form *form, uint8_t outcome)
{
	form->size = 1;
	form->key[0] = outcome;
	form->run = form->is_over = 0;
	form->token_count = 0;
	form->lines = form->bytes = form->last = 0;
}

int end_form(struct form *form)
{
	uint64_t hash = 0x9e3779b97f4a7c15u ^ form->size, word;
	uint32_t at;

	if (form->run) {
		if (form->size + 2 > FORM_MAX)
			return 0;
		form->key[form->size++] = RUN;
		form->key[form->size++] = form->run;
		form->run = 0;
	}
	for (at = 0; at + 8 <= form->size; at += 8) {
		memcpy(&word, form->key + at, 8);
		hash = mix(hash, word);
	}
	for (word = 0; at < form->size; at++)
		word = word << 8 | form->key[at];
	hash = (hash ^ word) * 0xc4ceb9fe1a85ec53u;
	form->hash = (uint32_t)(hash >> 32);
	/* With empty lines at the end the position of a cause would be ambiguous. */
	return form->lines > 0 && form->last > 0;
}

int read_form(const char *text, size_t size, uint8_t outcome, struct form *form)
{
	const char *const nul = memchr(text, 0, size);
	const char *const end = nul ? nul : text + size;
	const char *at = text, *stop;

	begin_form(form, outcome);
	for (; at < end; at = stop + 1) {
		stop = memchr(at, '\n', (size_t)(end - at));
		if (!stop)
			stop = end;
		if (!add_to_form(form, at, stop))
			return 0;
	}
	return end_form(form);
}

/* Meanings ---------------------------------------------------------------------------------------- */

const struct meaning *find_meaning(const struct meanings *known, const struct form *form)
{
	uint32_t slot;

	if (!known->slots)
		return NULL;
	for (slot = form->hash % SLOTS; known->slots[slot]; slot = (slot + 1) % SLOTS) {
		const struct meaning *meaning = known->items + known->slots[slot] - 1;

		if (meaning->hash == form->hash && meaning->key_size == form->size &&
		    !memcmp(known->keys + meaning->key, form->key, form->size))
			return meaning;
	}
	return NULL;
}

/* Keep a meaning; 0: there is no room for it, -1: out of memory. */
int keep_meaning(struct meanings *known, const struct form *form, const struct meaning *meaning)
{
	struct meaning *item;
	uint32_t slot;

	if (!known->slots) {
		known->slots = PyMem_RawCalloc(SLOTS, sizeof(*known->slots));
		known->items = PyMem_RawMalloc(MEANINGS * sizeof(*known->items));
		known->keys = PyMem_RawMalloc(KEYS_MAX);
		if (!known->slots || !known->items || !known->keys) {
			free_meanings(known);
			return -1;
		}
	}
	if (known->count == MEANINGS || form->size > KEYS_MAX - known->used)
		return 0;
	item = known->items + known->count++;
	*item = *meaning;
	item->hash = form->hash;
	item->key = known->used;
	item->key_size = form->size;
	memcpy(known->keys + known->used, form->key, form->size);
	known->used += form->size;
	for (slot = form->hash % SLOTS; known->slots[slot]; slot = (slot + 1) % SLOTS)
		;
	known->slots[slot] = (uint16_t)known->count;
	return 1;
}

void free_meanings(struct meanings *known)
{
	PyMem_RawFree(known->slots);
	PyMem_RawFree(known->items);
	PyMem_RawFree(known->keys);
	*known = (struct meanings){ 0 };
}

/* The sizes of tlvlog.campaign.facts, for the records that the text becomes. */
void measure(const struct meaning *meaning, const struct form *form, uint64_t *sizes)
{
	const struct place all = { form->lines, form->bytes, form->last };
	const struct place *cause =
		meaning->token < 0 ? &all : form->places + meaning->token;
	const uint64_t before = HEADER_SIZE * cause->lines + cause->bytes + meaning->before;
	const uint64_t behind = HEADER_SIZE * (all.lines - cause->lines) + all.bytes - cause->bytes +
		meaning->behind;

	sizes[0] = meaning->reason ? BARE_ERROR_SIZE : (uint64_t)meaning->error_size + TRAILER_SIZE;
	sizes[1] = before + meaning->error_size + TRAILER_SIZE;
	sizes[2] = meaning->error_size + behind + TRAILER_SIZE;
	sizes[3] = before + meaning->error_size + behind + TRAILER_SIZE;
	sizes[4] = cause->bytes + cause->lines + 1;
	sizes[5] = cause->last + 1 + all.bytes - cause->bytes + all.lines - cause->lines + 1;
}
