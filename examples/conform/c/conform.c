/*
 * Answers `tlvlog conform` with the headers that `tlvlog gen c`, `c-log` and `c-reasons` make:
 *
 *	cc -O2 -I codegen/generated conform.c -o conform
 *
 * The lines are described in spec/vectors/README.md.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "tlvlog.h"
#include "tlvlog_log.h"
#include "tlvlog_reasons.h"
#include "json.h"

enum kind { BYTES, TEXT, NUMBER, SIGNED, NEST };
enum set { SOURCE_LINE, LIMIT, ERROR, CORE_SPEC, CORE_RELOCATION };

/* The names of attributes, which a reader in C needs for the JSON form alone. */
static const struct known {
	enum set set;
	int type;
	const char *name;
	enum kind kind;
	enum set nest;
} attributes[] = {
	{ SOURCE_LINE, 1, "line", NUMBER, 0 }, { SOURCE_LINE, 2, "file", TEXT, 0 },
	{ SOURCE_LINE, 3, "text", TEXT, 0 }, { SOURCE_LINE, 4, "column", NUMBER, 0 },
	{ LIMIT, 1, "kind", NUMBER, 0 }, { LIMIT, 2, "min-signed", SIGNED, 0 },
	{ LIMIT, 3, "max-signed", SIGNED, 0 }, { LIMIT, 4, "min", NUMBER, 0 },
	{ LIMIT, 5, "max", NUMBER, 0 }, { LIMIT, 6, "min-length", NUMBER, 0 },
	{ LIMIT, 7, "max-length", NUMBER, 0 }, { LIMIT, 8, "mask", NUMBER, 0 },
	{ LIMIT, 9, "policy-index", NUMBER, 0 }, { LIMIT, 10, "policy-max-type", NUMBER, 0 },
	{ ERROR, 1, "message", TEXT, 0 }, { ERROR, 2, "field-offset", NUMBER, 0 },
	{ ERROR, 3, "field-path", TEXT, 0 }, { ERROR, 4, "btf-type-id", NUMBER, 0 },
	{ ERROR, 5, "btf-member-offset", NUMBER, 0 }, { ERROR, 6, "instruction", NUMBER, 0 },
	{ ERROR, 7, "source-line", NEST, SOURCE_LINE },
	{ ERROR, 8, "argument-unsigned", NUMBER, 0 }, { ERROR, 9, "argument-signed", SIGNED, 0 },
	{ ERROR, 10, "argument-text", TEXT, 0 }, { ERROR, 11, "limit", NEST, LIMIT },
	{ ERROR, 12, "missing", NUMBER, 0 }, { ERROR, 13, "missing-in", NUMBER, 0 },
	{ ERROR, 14, "object", TEXT, 0 }, { ERROR, 15, "cookie", BYTES, 0 },
	{ ERROR, 16, "btf-object-id", NUMBER, 0 }, { ERROR, 17, "guess", NUMBER, 0 },
	{ ERROR, 18, "btf-type", TEXT, 0 }, { ERROR, 19, "btf-member", TEXT, 0 },
	{ ERROR, 20, "category", TEXT, 0 }, { ERROR, 21, "headline", TEXT, 0 },
	{ ERROR, 22, "causal-step", TEXT, 0 }, { ERROR, 23, "suggestion", TEXT, 0 },
	{ CORE_SPEC, 1, "type-id", NUMBER, 0 }, { CORE_SPEC, 2, "btf", TEXT, 0 },
	{ CORE_SPEC, 3, "type", TEXT, 0 }, { CORE_SPEC, 4, "path", TEXT, 0 },
	{ CORE_SPEC, 5, "access", TEXT, 0 }, { CORE_SPEC, 6, "bit-offset", NUMBER, 0 },
	{ CORE_SPEC, 7, "enumerator", NUMBER, 0 }, { CORE_SPEC, 8, "matches", NUMBER, 0 },
	{ CORE_SPEC, 9, "enumerator-signed", SIGNED, 0 }, { CORE_SPEC, 10, "note", TEXT, 0 },
	{ CORE_RELOCATION, 1, "program", TEXT, 0 }, { CORE_RELOCATION, 2, "section", TEXT, 0 },
	{ CORE_RELOCATION, 3, "object", TEXT, 0 },
	{ CORE_RELOCATION, 4, "local", NEST, CORE_SPEC },
	{ CORE_RELOCATION, 5, "target", NEST, CORE_SPEC },
	{ CORE_RELOCATION, 6, "candidate", NEST, CORE_SPEC },
	{ CORE_RELOCATION, 7, "value-before", NUMBER, 0 },
	{ CORE_RELOCATION, 8, "memory-size-before", NUMBER, 0 },
	{ CORE_RELOCATION, 9, "memory-size", NUMBER, 0 },
	{ CORE_RELOCATION, 10, "source-line", NEST, SOURCE_LINE },
	{ CORE_RELOCATION, 11, "message", TEXT, 0 }, { CORE_RELOCATION, 12, "form", NUMBER, 0 },
	{ CORE_RELOCATION, 13, "section-instruction", NUMBER, 0 },
	{ CORE_RELOCATION, 14, "near", TEXT, 0 }, { CORE_RELOCATION, 15, "guarded", NUMBER, 0 },
	{ CORE_RELOCATION, 16, "section-relocations", NUMBER, 0 },
};

static const char *const core_kinds[] = {
	"byte-offset", "byte-size", "field-exists", "signedness", "left-shift", "right-shift",
	"local-type-id", "target-type-id", "type-exists", "type-size", "enumerator-exists",
	"enumerator-value", "type-matches",
};
static const char *const core_verdicts[] = {
	"matched", "absent", "poisoned", "local", "ambiguous", "failed",
};
static const char *const core_rules[] = { "libbpf", "cilium", "aya" };

static __u64 number_of(const struct tlvlog_attribute *a, int is_signed)
{
	__u64 number = 0;
	__u32 i;

	for (i = 0; i < a->len; i++) {
		const int little = tlvlog_host_is_little_() != a->swap;

		number = number << 8 | a->value[little ? a->len - 1 - i : i];
	}
	if (is_signed && a->len < 8 && number >> (8 * a->len - 1))
		number |= ~0ull << (8 * a->len);
	return number;
}

static void put_attributes(enum set set, struct tlvlog_attributes run)
{
	struct tlvlog_attribute a;
	const char *comma = "";

	putchar('[');
	while (tlvlog_next_attribute(&run, &a)) {
		const struct known unknown = { set, a.type, "unknown", BYTES, 0 };
		const struct known *known = &unknown;
		struct tlvlog_attributes nest = { a.value, a.value + a.len, a.swap };
		__u32 len = a.len;
		size_t i;

		for (i = 0; i < sizeof(attributes) / sizeof(*attributes); i++)
			if (attributes[i].set == set && attributes[i].type == a.type)
				known = &attributes[i];
		printf("%s{\"name\":\"%s\",\"type\":%d", comma, known->name, a.type);
		comma = ",";
		if (known->kind == TEXT) {
			len -= len && !a.value[len - 1];
			put_key_text("value", (const char *)a.value, len);
			if (len < a.len)
				printf(",\"nul\":true");
		} else {
			printf(",\"value\":");
			if (known->kind == NEST)
				put_attributes(known->nest, nest);
			else if (known->kind == BYTES)
				put_hex(a.value, a.len);
			else
				put_number(number_of(&a, known->kind == SIGNED), known->kind == SIGNED);
		}
		putchar('}');
	}
	putchar(']');
}

static void put_error(const struct tlvlog_record *record)
{
	static char text[1 << 17];
	const struct tlvlog_reason *reason;
	struct tlvlog_error_value e;
	__u64 len;

	tlvlog_get_error(record, &e);
	reason = tlvlog_find_reason(e.subsystem, e.reason);
	printf(",\"error\":%d", e.error);
	if (tlvlog_errno_name(e.error))
		printf(",\"errno\":\"%s\"", tlvlog_errno_name(e.error));
	put_named("subsystem", tlvlog_subsystem_name(e.subsystem), e.subsystem);
	put_named("reason", reason ? reason->name : NULL, e.reason);
	put_named("severity", tlvlog_severity_name(e.severity), e.severity);
	if (e.flags)
		put_key_number("flags", e.flags);
	len = tlvlog_error_text(text, sizeof(text), &e);
	printf(",\"text\":");
	put_text(text, len < sizeof(text) ? len : sizeof(text) - 1);
	printf(",\"attributes\":");
	put_attributes(ERROR, e.attributes);
}

static void put_core_relocation(const struct tlvlog_record *record)
{
	struct tlvlog_core_relocation_value r;

	tlvlog_get_core_relocation(record, &r);
	put_named("kind", r.kind < 13 ? core_kinds[r.kind] : NULL, r.kind);
	put_named("verdict", r.verdict < 6 ? core_verdicts[r.verdict] : NULL, r.verdict);
	put_named("rules", r.rules < 3 ? core_rules[r.rules] : NULL, r.rules);
	put_key_number("reserved", r.reserved);
	put_key_number("index", r.index);
	put_key_number("instruction", r.instruction);
	put_key_number("padding", r.padding);
	put_key_number("written", r.written);
	printf(",\"attributes\":");
	put_attributes(CORE_RELOCATION, r.attributes);
}

static void put_loss(const struct tlvlog_record *record)
{
	struct tlvlog_loss_value loss;

	tlvlog_get_loss(record, &loss);
	put_key_number("dropped_records", loss.dropped_records);
	put_key_number("dropped_bytes", loss.dropped_bytes);
	put_key_number("true_size", loss.true_size);
	if (loss.extra_len) {
		printf(",\"extra\":");
		put_hex(loss.extra, loss.extra_len);
	}
}

static void put_statistics(const struct tlvlog_record *record)
{
	struct tlvlog_verifier_statistics_value s;

	tlvlog_get_verifier_statistics(record, &s);
	put_key_number("instructions", s.instructions);
	put_key_number("limit", s.limit);
	put_key_number("max_states_per_instruction", s.max_states_per_instruction);
	put_key_number("total_states", s.total_states);
	put_key_number("peak_states", s.peak_states);
	put_key_number("mark_read", s.mark_read);
	put_key_number("time", s.time);
	put_key_text("stack_depths", s.stack_depths, s.stack_depths_len);
	if (s.stack_depths + s.stack_depths_len < (const char *)record->value + record->len)
		printf(",\"nul\":true");
}

static void put_string(const struct tlvlog_record *record)
{
	struct tlvlog_string_value s;

	tlvlog_get_string(record, &s);
	put_key_text("message", s.message, s.message_len);
	if (s.message_len < record->len)
		printf(",\"nul\":true");
}

static void put_unknown(const struct tlvlog_record *record)
{
	printf(",\"value\":");
	put_hex(record->value, record->len);
}

static const struct shape {
	int type;
	const char *name;
	void (*put)(const struct tlvlog_record *record);
} shapes[] = {
	{ TLVLOG_TYPE_STRING, "string", put_string },
	{ TLVLOG_TYPE_ERROR, "error", put_error },
	{ TLVLOG_TYPE_LOSS, "loss", put_loss },
	{ TLVLOG_TYPE_VERIFIER_STATISTICS, "verifier-statistics", put_statistics },
	{ TLVLOG_TYPE_CORE_RELOCATION, "core-relocation", put_core_relocation },
	{ 0, "unknown", put_unknown },
};

/* The value of an option of the line, or NULL. */
static const char *option(const char *line, const char *name)
{
	const size_t len = strlen(name);
	const char *at;

	for (at = strchr(line, ' '); at; at = strchr(at + 1, ' '))
		if (!strncmp(at + 1, name, len) && (at[len + 1] == '=' || at[len + 1] == ' '))
			return at + 1 + len + (at[len + 1] == '=');
	return NULL;
}

static __u64 number_option(const char *line, const char *name, __u64 otherwise)
{
	const char *text = option(line, name);

	return text ? strtoull(text, NULL, 10) : otherwise;
}

static void read_log(const char *line, const __u8 *wire, __u64 size)
{
	static const char *const states[] = { "", "complete", "unterminated", "untouched" };
	static const char *const errors[] = {
		"", "ShortInputError", "MalformedRecordError", "TrailerError", "LimitError",
	};
	const char *order = option(line, "order");
	const char *comma = "";
	const int given = !strncmp(order, "little", 6) ? TLVLOG_ORDER_LITTLE :
			  !strncmp(order, "big", 3) ? TLVLOG_ORDER_BIG : TLVLOG_ORDER_AUTO;
	struct tlvlog_record record;
	struct tlvlog_reader r;
	int result;

	tlvlog_read(&r, wire, size, given);
	r.max_record_length = (__u32)number_option(line, "record_length", r.max_record_length);
	r.max_records = (__u32)number_option(line, "records", r.max_records);
	r.max_attributes = (__u32)number_option(line, "attributes", r.max_attributes);
	r.max_depth = (__u32)number_option(line, "depth", r.max_depth);
	r.max_total = number_option(line, "total", r.max_total);
	if (given == TLVLOG_ORDER_AUTO)
		tlvlog_find_order(&r);
	printf("{\"log\":{\"records\":[");
	while ((result = tlvlog_next(&r, &record)) > 0) {
		const struct shape *shape = shapes;

		while (shape->type && shape->type != record.type)
			shape++;
		printf("%s{\"name\":\"%s\",\"type\":%d,\"offset\":%llu", comma, shape->name, record.type,
		       (unsigned long long)record.offset);
		shape->put(&record);
		putchar('}');
		comma = ",";
	}
	printf("],\"byte_order\":\"%s\",\"state\":\"%s\",\"num_truncations\":%d,\"size\":%llu}",
	       tlvlog_host_is_little_() != r.swap ? "little" : "big", states[r.state],
	       r.num_truncations, (unsigned long long)r.offset);
	if (result < 0)
		printf(",\"error\":\"%s\",\"offset\":%llu", errors[-result],
		       (unsigned long long)r.damage);
	puts("}");
}

static void write_log(const char *line, const __u8 *wire, __u64 size)
{
	const char *keep = option(line, "keep");
	const int rule = !strncmp(keep, "head", 4) ? TLVLOG_KEEP_HEAD :
			 !strncmp(keep, "tail", 4) ? TLVLOG_KEEP_TAIL : TLVLOG_KEEP_SEVERITY;
	const __u32 capacity = (__u32)number_option(line, "capacity", 0);
	__u8 *buffer = malloc(capacity + 1);
	struct tlvlog_record record;
	struct tlvlog_writer w;
	struct tlvlog_reader r;

	if (tlvlog_init(&w, buffer, capacity, rule,
			(option(line, "loss") ? TLVLOG_WITH_LOSS : 0) |
			(option(line, "shed") ? TLVLOG_WITH_SHED : 0))) {
		puts("{\"refused\":true}");
		free(buffer);
		return;
	}
	tlvlog_read(&r, wire, size, TLVLOG_ORDER_HOST);
	while (tlvlog_next(&r, &record) > 0)
		tlvlog_put(&w, record.type, record.value, record.len);
	printf("{\"wire\":");
	put_hex(buffer, tlvlog_finish(&w));
	printf(",\"num_truncations\":%d,\"true_size\":%llu}\n", tlvlog_num_truncations(&w),
	       (unsigned long long)tlvlog_true_size(&w));
	free(buffer);
}

static int digit(char c)
{
	return c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/* The bytes of the hexadecimal digits at the end of a line. */
static __u64 bytes_of(const char *line, __u8 *wire)
{
	const char *at = strrchr(line, ' ') + 1;
	__u64 size = 0;

	for (; digit(at[0]) >= 0 && digit(at[1]) >= 0; at += 2)
		wire[size++] = (__u8)(digit(at[0]) << 4 | digit(at[1]));
	return size;
}

static int is_foreign(const char *line)
{
	return strncmp(option(line, "order"), tlvlog_host_is_little_() ? "little" : "big", 3) != 0;
}

int main(void)
{
	static char line[1 << 20];
	static __u8 wire[1 << 19];

	while (fgets(line, sizeof(line), stdin)) {
		if (!strncmp(line, "encode", 6)) {
			puts("{\"skip\":\"there is no encode\"}");
		} else if (!strncmp(line, "write", 5) && is_foreign(line)) {
			puts("{\"skip\":\"the writer has the order of the machine\"}");
		} else if (!strncmp(line, "write", 5)) {
			write_log(line, wire, bytes_of(line, wire));
		} else if (option(line, "strict") || option(line, "pieces")) {
			puts("{\"skip\":\"neither strictly nor in pieces\"}");
		} else {
			const __u64 size = bytes_of(line, wire);
			/* In memory of its own, in which tools see every overrun. */
			__u8 *copy = malloc(size ? size : 1);

			memcpy(copy, wire, size);
			read_log(line, copy, size);
			free(copy);
		}
		fflush(stdout);
	}
	return 0;
}
