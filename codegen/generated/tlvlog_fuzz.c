/* SPDX-License-Identifier: MIT */
/* Generated from tlvlog.yaml by `tlvlog gen c-fuzz`; do not edit. */
/*
 * A harness for readers of these logs.
 *
 *   libFuzzer  clang -g -fsanitize=fuzzer,address,undefined -fno-sanitize-recover=all tlvlog_fuzz.c
 *   AFL++      afl-clang-fast -DTLVLOG_FUZZ_MAIN tlvlog_fuzz.c
 *   by hand    cc -g -fsanitize=address,undefined -DTLVLOG_FUZZ_MAIN tlvlog_fuzz.c, then ./a.out < log
 *
 * Every input is read to its end by the generated reader, in each byte order,
 * and every value is looked at; what must hold of any input is checked, and
 * abort() says that it does not.
 *
 * To try a reader of your own, link it and define TLVLOG_FUZZ_READER as the name
 * of its function:
 *
 *   int reader(const void *bytes, size_t size);
 *
 * which answers 1 for a sound log, whether or not its end record is there, 0
 * for a damaged one, and -1 where it has no opinion. Where the two disagree the
 * harness aborts.
 *
 * With TLVLOG_FUZZ_ANSWERS it becomes what `tlvlog fuzz c` talks to: for each
 * log on standard input (u32 size, u8 order, bytes) it says what it has read.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "tlvlog_log.h"

#ifdef TLVLOG_FUZZ_READER
int TLVLOG_FUZZ_READER(const void *bytes, size_t size);
#endif

/* What is read goes here: numbers little-endian on any machine, bytes behind their count. */
static void tlvlog_see_number(__u64 value, int count);
static void tlvlog_see_bytes(const void *bytes, __u32 count);

static void tlvlog_see_source_line_set(struct tlvlog_attributes run);
static void tlvlog_see_limit_set(struct tlvlog_attributes run);
static void tlvlog_see_error_set(struct tlvlog_attributes run);
static void tlvlog_see_core_spec_set(struct tlvlog_attributes run);
static void tlvlog_see_core_relocation_set(struct tlvlog_attributes run);

static void tlvlog_see_source_line_set(struct tlvlog_attributes run)
{
	struct tlvlog_attribute a;
	const void *bytes;
	__u32 len;

	while (tlvlog_next_attribute(&run, &a)) {
		tlvlog_see_number(1, 1);
		tlvlog_see_number(a.type, 2);
		switch (a.type) {
		case TLVLOG_A_SOURCE_LINE_LINE:
			tlvlog_see_number((__u64)tlvlog_get_source_line_line(&a), 8);
			break;
		case TLVLOG_A_SOURCE_LINE_FILE:
			bytes = tlvlog_get_source_line_file(&a, &len);
			tlvlog_see_bytes(bytes, len);
			tlvlog_see_number(a.len - len, 1);
			break;
		case TLVLOG_A_SOURCE_LINE_TEXT:
			bytes = tlvlog_get_source_line_text(&a, &len);
			tlvlog_see_bytes(bytes, len);
			tlvlog_see_number(a.len - len, 1);
			break;
		case TLVLOG_A_SOURCE_LINE_COLUMN:
			tlvlog_see_number((__u64)tlvlog_get_source_line_column(&a), 8);
			break;
		default:
			tlvlog_see_bytes(a.value, a.len);
		}
	}
	tlvlog_see_number(0, 1);
}

static void tlvlog_see_limit_set(struct tlvlog_attributes run)
{
	struct tlvlog_attribute a;

	while (tlvlog_next_attribute(&run, &a)) {
		tlvlog_see_number(1, 1);
		tlvlog_see_number(a.type, 2);
		switch (a.type) {
		case TLVLOG_A_LIMIT_KIND:
			tlvlog_see_number((__u64)tlvlog_get_limit_kind(&a), 8);
			break;
		case TLVLOG_A_LIMIT_MIN_SIGNED:
			tlvlog_see_number((__u64)tlvlog_get_limit_min_signed(&a), 8);
			break;
		case TLVLOG_A_LIMIT_MAX_SIGNED:
			tlvlog_see_number((__u64)tlvlog_get_limit_max_signed(&a), 8);
			break;
		case TLVLOG_A_LIMIT_MIN:
			tlvlog_see_number((__u64)tlvlog_get_limit_min(&a), 8);
			break;
		case TLVLOG_A_LIMIT_MAX:
			tlvlog_see_number((__u64)tlvlog_get_limit_max(&a), 8);
			break;
		case TLVLOG_A_LIMIT_MIN_LENGTH:
			tlvlog_see_number((__u64)tlvlog_get_limit_min_length(&a), 8);
			break;
		case TLVLOG_A_LIMIT_MAX_LENGTH:
			tlvlog_see_number((__u64)tlvlog_get_limit_max_length(&a), 8);
			break;
		case TLVLOG_A_LIMIT_MASK:
			tlvlog_see_number((__u64)tlvlog_get_limit_mask(&a), 8);
			break;
		case TLVLOG_A_LIMIT_POLICY_INDEX:
			tlvlog_see_number((__u64)tlvlog_get_limit_policy_index(&a), 8);
			break;
		case TLVLOG_A_LIMIT_POLICY_MAX_TYPE:
			tlvlog_see_number((__u64)tlvlog_get_limit_policy_max_type(&a), 8);
			break;
		default:
			tlvlog_see_bytes(a.value, a.len);
		}
	}
	tlvlog_see_number(0, 1);
}

static void tlvlog_see_error_set(struct tlvlog_attributes run)
{
	struct tlvlog_attribute a;
	const void *bytes;
	__u32 len;
	struct tlvlog_attributes nest;

	while (tlvlog_next_attribute(&run, &a)) {
		tlvlog_see_number(1, 1);
		tlvlog_see_number(a.type, 2);
		switch (a.type) {
		case TLVLOG_A_ERROR_MESSAGE:
			bytes = tlvlog_get_error_message(&a, &len);
			tlvlog_see_bytes(bytes, len);
			tlvlog_see_number(a.len - len, 1);
			break;
		case TLVLOG_A_ERROR_FIELD_OFFSET:
			tlvlog_see_number((__u64)tlvlog_get_error_field_offset(&a), 8);
			break;
		case TLVLOG_A_ERROR_FIELD_PATH:
			bytes = tlvlog_get_error_field_path(&a, &len);
			tlvlog_see_bytes(bytes, len);
			tlvlog_see_number(a.len - len, 1);
			break;
		case TLVLOG_A_ERROR_BTF_TYPE_ID:
			tlvlog_see_number((__u64)tlvlog_get_error_btf_type_id(&a), 8);
			break;
		case TLVLOG_A_ERROR_BTF_MEMBER_OFFSET:
			tlvlog_see_number((__u64)tlvlog_get_error_btf_member_offset(&a), 8);
			break;
		case TLVLOG_A_ERROR_INSTRUCTION:
			tlvlog_see_number((__u64)tlvlog_get_error_instruction(&a), 8);
			break;
		case TLVLOG_A_ERROR_SOURCE_LINE:
			tlvlog_get_error_source_line(&a, &nest);
			tlvlog_see_source_line_set(nest);
			break;
		case TLVLOG_A_ERROR_ARGUMENT_UNSIGNED:
			tlvlog_see_number((__u64)tlvlog_get_error_argument_unsigned(&a), 8);
			break;
		case TLVLOG_A_ERROR_ARGUMENT_SIGNED:
			tlvlog_see_number((__u64)tlvlog_get_error_argument_signed(&a), 8);
			break;
		case TLVLOG_A_ERROR_ARGUMENT_TEXT:
			bytes = tlvlog_get_error_argument_text(&a, &len);
			tlvlog_see_bytes(bytes, len);
			tlvlog_see_number(a.len - len, 1);
			break;
		case TLVLOG_A_ERROR_LIMIT:
			tlvlog_get_error_limit(&a, &nest);
			tlvlog_see_limit_set(nest);
			break;
		case TLVLOG_A_ERROR_MISSING:
			tlvlog_see_number((__u64)tlvlog_get_error_missing(&a), 8);
			break;
		case TLVLOG_A_ERROR_MISSING_IN:
			tlvlog_see_number((__u64)tlvlog_get_error_missing_in(&a), 8);
			break;
		case TLVLOG_A_ERROR_OBJECT:
			bytes = tlvlog_get_error_object(&a, &len);
			tlvlog_see_bytes(bytes, len);
			tlvlog_see_number(a.len - len, 1);
			break;
		case TLVLOG_A_ERROR_COOKIE:
			bytes = tlvlog_get_error_cookie(&a, &len);
			tlvlog_see_bytes(bytes, len);
			break;
		case TLVLOG_A_ERROR_BTF_OBJECT_ID:
			tlvlog_see_number((__u64)tlvlog_get_error_btf_object_id(&a), 8);
			break;
		case TLVLOG_A_ERROR_GUESS:
			tlvlog_see_number((__u64)tlvlog_get_error_guess(&a), 8);
			break;
		case TLVLOG_A_ERROR_BTF_TYPE:
			bytes = tlvlog_get_error_btf_type(&a, &len);
			tlvlog_see_bytes(bytes, len);
			tlvlog_see_number(a.len - len, 1);
			break;
		case TLVLOG_A_ERROR_BTF_MEMBER:
			bytes = tlvlog_get_error_btf_member(&a, &len);
			tlvlog_see_bytes(bytes, len);
			tlvlog_see_number(a.len - len, 1);
			break;
		case TLVLOG_A_ERROR_CATEGORY:
			bytes = tlvlog_get_error_category(&a, &len);
			tlvlog_see_bytes(bytes, len);
			tlvlog_see_number(a.len - len, 1);
			break;
		case TLVLOG_A_ERROR_HEADLINE:
			bytes = tlvlog_get_error_headline(&a, &len);
			tlvlog_see_bytes(bytes, len);
			tlvlog_see_number(a.len - len, 1);
			break;
		case TLVLOG_A_ERROR_CAUSAL_STEP:
			bytes = tlvlog_get_error_causal_step(&a, &len);
			tlvlog_see_bytes(bytes, len);
			tlvlog_see_number(a.len - len, 1);
			break;
		case TLVLOG_A_ERROR_SUGGESTION:
			bytes = tlvlog_get_error_suggestion(&a, &len);
			tlvlog_see_bytes(bytes, len);
			tlvlog_see_number(a.len - len, 1);
			break;
		default:
			tlvlog_see_bytes(a.value, a.len);
		}
	}
	tlvlog_see_number(0, 1);
}

static void tlvlog_see_core_spec_set(struct tlvlog_attributes run)
{
	struct tlvlog_attribute a;
	const void *bytes;
	__u32 len;

	while (tlvlog_next_attribute(&run, &a)) {
		tlvlog_see_number(1, 1);
		tlvlog_see_number(a.type, 2);
		switch (a.type) {
		case TLVLOG_A_CORE_SPEC_TYPE_ID:
			tlvlog_see_number((__u64)tlvlog_get_core_spec_type_id(&a), 8);
			break;
		case TLVLOG_A_CORE_SPEC_BTF:
			bytes = tlvlog_get_core_spec_btf(&a, &len);
			tlvlog_see_bytes(bytes, len);
			tlvlog_see_number(a.len - len, 1);
			break;
		case TLVLOG_A_CORE_SPEC_TYPE:
			bytes = tlvlog_get_core_spec_type(&a, &len);
			tlvlog_see_bytes(bytes, len);
			tlvlog_see_number(a.len - len, 1);
			break;
		case TLVLOG_A_CORE_SPEC_PATH:
			bytes = tlvlog_get_core_spec_path(&a, &len);
			tlvlog_see_bytes(bytes, len);
			tlvlog_see_number(a.len - len, 1);
			break;
		case TLVLOG_A_CORE_SPEC_ACCESS:
			bytes = tlvlog_get_core_spec_access(&a, &len);
			tlvlog_see_bytes(bytes, len);
			tlvlog_see_number(a.len - len, 1);
			break;
		case TLVLOG_A_CORE_SPEC_BIT_OFFSET:
			tlvlog_see_number((__u64)tlvlog_get_core_spec_bit_offset(&a), 8);
			break;
		case TLVLOG_A_CORE_SPEC_ENUMERATOR:
			tlvlog_see_number((__u64)tlvlog_get_core_spec_enumerator(&a), 8);
			break;
		case TLVLOG_A_CORE_SPEC_MATCHES:
			tlvlog_see_number((__u64)tlvlog_get_core_spec_matches(&a), 8);
			break;
		case TLVLOG_A_CORE_SPEC_ENUMERATOR_SIGNED:
			tlvlog_see_number((__u64)tlvlog_get_core_spec_enumerator_signed(&a), 8);
			break;
		case TLVLOG_A_CORE_SPEC_NOTE:
			bytes = tlvlog_get_core_spec_note(&a, &len);
			tlvlog_see_bytes(bytes, len);
			tlvlog_see_number(a.len - len, 1);
			break;
		default:
			tlvlog_see_bytes(a.value, a.len);
		}
	}
	tlvlog_see_number(0, 1);
}

static void tlvlog_see_core_relocation_set(struct tlvlog_attributes run)
{
	struct tlvlog_attribute a;
	const void *bytes;
	__u32 len;
	struct tlvlog_attributes nest;

	while (tlvlog_next_attribute(&run, &a)) {
		tlvlog_see_number(1, 1);
		tlvlog_see_number(a.type, 2);
		switch (a.type) {
		case TLVLOG_A_CORE_RELOCATION_PROGRAM:
			bytes = tlvlog_get_core_relocation_program(&a, &len);
			tlvlog_see_bytes(bytes, len);
			tlvlog_see_number(a.len - len, 1);
			break;
		case TLVLOG_A_CORE_RELOCATION_SECTION:
			bytes = tlvlog_get_core_relocation_section(&a, &len);
			tlvlog_see_bytes(bytes, len);
			tlvlog_see_number(a.len - len, 1);
			break;
		case TLVLOG_A_CORE_RELOCATION_OBJECT:
			bytes = tlvlog_get_core_relocation_object(&a, &len);
			tlvlog_see_bytes(bytes, len);
			tlvlog_see_number(a.len - len, 1);
			break;
		case TLVLOG_A_CORE_RELOCATION_LOCAL:
			tlvlog_get_core_relocation_local(&a, &nest);
			tlvlog_see_core_spec_set(nest);
			break;
		case TLVLOG_A_CORE_RELOCATION_TARGET:
			tlvlog_get_core_relocation_target(&a, &nest);
			tlvlog_see_core_spec_set(nest);
			break;
		case TLVLOG_A_CORE_RELOCATION_CANDIDATE:
			tlvlog_get_core_relocation_candidate(&a, &nest);
			tlvlog_see_core_spec_set(nest);
			break;
		case TLVLOG_A_CORE_RELOCATION_VALUE_BEFORE:
			tlvlog_see_number((__u64)tlvlog_get_core_relocation_value_before(&a), 8);
			break;
		case TLVLOG_A_CORE_RELOCATION_MEMORY_SIZE_BEFORE:
			tlvlog_see_number((__u64)tlvlog_get_core_relocation_memory_size_before(&a), 8);
			break;
		case TLVLOG_A_CORE_RELOCATION_MEMORY_SIZE:
			tlvlog_see_number((__u64)tlvlog_get_core_relocation_memory_size(&a), 8);
			break;
		case TLVLOG_A_CORE_RELOCATION_SOURCE_LINE:
			tlvlog_get_core_relocation_source_line(&a, &nest);
			tlvlog_see_source_line_set(nest);
			break;
		case TLVLOG_A_CORE_RELOCATION_MESSAGE:
			bytes = tlvlog_get_core_relocation_message(&a, &len);
			tlvlog_see_bytes(bytes, len);
			tlvlog_see_number(a.len - len, 1);
			break;
		case TLVLOG_A_CORE_RELOCATION_FORM:
			tlvlog_see_number((__u64)tlvlog_get_core_relocation_form(&a), 8);
			break;
		case TLVLOG_A_CORE_RELOCATION_SECTION_INSTRUCTION:
			tlvlog_see_number((__u64)tlvlog_get_core_relocation_section_instruction(&a), 8);
			break;
		case TLVLOG_A_CORE_RELOCATION_NEAR:
			bytes = tlvlog_get_core_relocation_near(&a, &len);
			tlvlog_see_bytes(bytes, len);
			tlvlog_see_number(a.len - len, 1);
			break;
		case TLVLOG_A_CORE_RELOCATION_SECTION_RELOCATIONS:
			tlvlog_see_number((__u64)tlvlog_get_core_relocation_section_relocations(&a), 8);
			break;
		case TLVLOG_A_CORE_RELOCATION_GUARDED:
			tlvlog_see_number((__u64)tlvlog_get_core_relocation_guarded(&a), 8);
			break;
		default:
			tlvlog_see_bytes(a.value, a.len);
		}
	}
	tlvlog_see_number(0, 1);
}

static void tlvlog_see_record(const struct tlvlog_record *record)
{
	tlvlog_see_number(1, 1);
	tlvlog_see_number(record->offset, 4);
	tlvlog_see_number(record->type, 2);
	switch (record->type) {
	case TLVLOG_TYPE_STRING: {
		struct tlvlog_string_value v;

		tlvlog_get_string(record, &v);
		tlvlog_see_bytes(v.message, v.message_len);
		tlvlog_see_number(record->len > (__u32)((const __u8 *)v.message - record->value) + v.message_len, 1);
		break;
	}
	case TLVLOG_TYPE_ERROR: {
		struct tlvlog_error_value v;

		tlvlog_get_error(record, &v);
		tlvlog_see_number((__u64)v.error, 8);
		tlvlog_see_number((__u64)v.subsystem, 8);
		tlvlog_see_number((__u64)v.reason, 8);
		tlvlog_see_number((__u64)v.severity, 8);
		tlvlog_see_number((__u64)v.flags, 8);
		tlvlog_see_error_set(v.attributes);
		break;
	}
	case TLVLOG_TYPE_LOSS: {
		struct tlvlog_loss_value v;

		tlvlog_get_loss(record, &v);
		tlvlog_see_number((__u64)v.dropped_records, 8);
		tlvlog_see_number((__u64)v.dropped_bytes, 8);
		tlvlog_see_number((__u64)v.true_size, 8);
		tlvlog_see_bytes(v.extra, v.extra_len);
		break;
	}
	case TLVLOG_TYPE_VERIFIER_STATISTICS: {
		struct tlvlog_verifier_statistics_value v;

		tlvlog_get_verifier_statistics(record, &v);
		tlvlog_see_number((__u64)v.instructions, 8);
		tlvlog_see_number((__u64)v.limit, 8);
		tlvlog_see_number((__u64)v.max_states_per_instruction, 8);
		tlvlog_see_number((__u64)v.total_states, 8);
		tlvlog_see_number((__u64)v.peak_states, 8);
		tlvlog_see_number((__u64)v.mark_read, 8);
		tlvlog_see_number((__u64)v.time, 8);
		tlvlog_see_bytes(v.stack_depths, v.stack_depths_len);
		tlvlog_see_number(record->len > (__u32)((const __u8 *)v.stack_depths - record->value) + v.stack_depths_len, 1);
		break;
	}
	case TLVLOG_TYPE_CORE_RELOCATION: {
		struct tlvlog_core_relocation_value v;

		tlvlog_get_core_relocation(record, &v);
		tlvlog_see_number((__u64)v.kind, 8);
		tlvlog_see_number((__u64)v.verdict, 8);
		tlvlog_see_number((__u64)v.rules, 8);
		tlvlog_see_number((__u64)v.reserved, 8);
		tlvlog_see_number((__u64)v.index, 8);
		tlvlog_see_number((__u64)v.instruction, 8);
		tlvlog_see_number((__u64)v.padding, 8);
		tlvlog_see_number((__u64)v.written, 8);
		tlvlog_see_core_relocation_set(v.attributes);
		break;
	}
	default:
		tlvlog_see_bytes(record->value, record->len);
	}
}

/* Read a log to its end; the reader's last word. What must always hold is held to. */
static int tlvlog_see_log(const void *bytes, size_t size, int order)
{
	struct tlvlog_reader r;
	struct tlvlog_record record;
	__u64 end = 0;
	int result;

	tlvlog_read(&r, bytes, size, order);
	while ((result = tlvlog_next(&r, &record)) > 0) {
		if (record.offset != end || record.offset > size || size - record.offset < 6 ||
		    record.len > size - record.offset - 6)
			abort();
		end = record.offset + 6 + record.len;
		tlvlog_see_record(&record);
	}
	if (r.state == TLVLOG_READING || r.offset > size || r.damage > size)
		abort();
	if (tlvlog_next(&r, &record) != result)
		abort();
	tlvlog_see_number(0, 1);
	tlvlog_see_number((__u64)(__s64)result, 4);
	tlvlog_see_number(r.damage, 4);
	tlvlog_see_number(r.state, 1);
	tlvlog_see_number(r.offset, 4);
	tlvlog_see_number(r.num_truncations, 2);
	tlvlog_see_number(r.swap, 1);
	return result;
}

#ifdef TLVLOG_FUZZ_ANSWERS

static unsigned char *tlvlog_see_memory;
static size_t tlvlog_see_used, tlvlog_see_room;

static unsigned char *tlvlog_see_more(size_t count)
{
	if (count > tlvlog_see_room - tlvlog_see_used) {
		tlvlog_see_room = 2 * tlvlog_see_room + count;
		tlvlog_see_memory = (unsigned char *)realloc(tlvlog_see_memory, tlvlog_see_room);
		if (!tlvlog_see_memory)
			exit(2);
	}
	tlvlog_see_used += count;
	return tlvlog_see_memory + tlvlog_see_used - count;
}

static void tlvlog_see_number(__u64 value, int count)
{
	unsigned char *at = tlvlog_see_more((size_t)count);

	for (; count--; value >>= 8)
		*at++ = (unsigned char)value;
}

static void tlvlog_see_bytes(const void *bytes, __u32 count)
{
	tlvlog_see_number(count, 4);
	if (count)
		memcpy(tlvlog_see_more(count), bytes, count);
}

static void tlvlog_see_send(void)
{
	unsigned char size[4];
	int i;

	for (i = 0; i < 4; i++)
		size[i] = (unsigned char)(tlvlog_see_used >> 8 * i);
	fwrite(size, 1, sizeof(size), stdout);
	fwrite(tlvlog_see_memory, 1, tlvlog_see_used, stdout);
	if (fflush(stdout))
		exit(2);
}

int main(void)
{
	unsigned char head[5], *bytes;
	size_t size;

	while (fread(head, 1, sizeof(head), stdin) == sizeof(head)) {
		size = head[0] | (size_t)head[1] << 8 | (size_t)head[2] << 16 | (size_t)head[3] << 24;
		/* In memory of its own size, at an odd address, so that tools see every overrun. */
		bytes = (unsigned char *)malloc(size + 1);
		if (!bytes || fread(bytes + 1, 1, size, stdin) != size)
			return 2;
		tlvlog_see_used = 0;
		tlvlog_see_log(bytes + 1, size, head[4]);
		tlvlog_see_send();
		free(bytes);
	}
	free(tlvlog_see_memory);
	return 0;
}

#else

/* Touch what is seen, so that a sanitizer does. */
static volatile __u64 tlvlog_see_sum;

static void tlvlog_see_number(__u64 value, int count)
{
	tlvlog_see_sum = tlvlog_see_sum * 31 + value + (__u64)count;
}

static void tlvlog_see_bytes(const void *bytes, __u32 count)
{
	const unsigned char *at = (const unsigned char *)bytes;
	__u64 sum = count;

	while (count--)
		sum = sum * 31 + *at++;
	tlvlog_see_number(sum, 4);
}

int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size);

int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
	int order;

	for (order = TLVLOG_ORDER_BIG; order > TLVLOG_ORDER_AUTO; order--)
		tlvlog_see_log(data, size, order);
#ifdef TLVLOG_FUZZ_READER
	{
		const int sound = tlvlog_see_log(data, size, TLVLOG_ORDER_AUTO) == 0;
		const int answer = TLVLOG_FUZZ_READER(data, size);

		if (answer >= 0 && (answer != 0) != sound) {
			fprintf(stderr, "the generated reader takes this log for %s, yours for %s\n",
				sound ? "sound" : "damaged", sound ? "damaged" : "sound");
			abort();
		}
	}
#else
	tlvlog_see_log(data, size, TLVLOG_ORDER_AUTO);
#endif
	return 0;
}

#ifdef TLVLOG_FUZZ_MAIN
/* Each file that is named, or standard input. */
static int tlvlog_see_file(FILE *file)
{
	const size_t most = 1 << 24;
	unsigned char *data = (unsigned char *)malloc(most), *exact;
	size_t size = data && file ? fread(data, 1, most, file) : 0;

	exact = data && file ? (unsigned char *)malloc(size + 1) : 0;
	if (exact) {
		memcpy(exact + 1, data, size);
		LLVMFuzzerTestOneInput(exact + 1, size);
	}
	free(exact);
	free(data);
	return !exact;
}

int main(int argc, char **argv)
{
	FILE *file;
	int i, failed = 0;

	if (argc < 2)
		return tlvlog_see_file(stdin);
	for (i = 1; i < argc; i++) {
		file = fopen(argv[i], "rb");
		failed |= tlvlog_see_file(file);
		if (file)
			fclose(file);
	}
	return failed;
}
#endif

#endif
