/* SPDX-License-Identifier: MIT */
/* Generated from tlvlog.yaml by `tlvlog gen c`; do not edit. */
/*
 * Compiles only where every size and offset of tlvlog.h is that of the
 * spec. An array of -1 elements names the one that is not.
 */
#include <stddef.h>

#ifndef TLVLOG_WANT_CARRIERS
#define TLVLOG_WANT_CARRIERS
#endif
#include "tlvlog.h"

#define TLVLOG_CHECK(name, condition) typedef char name[(condition) ? 1 : -1]

TLVLOG_CHECK(size_of_tlvlog, sizeof(struct tlvlog) == 6);
TLVLOG_CHECK(offset_of_tlvlog_type, offsetof(struct tlvlog, type) == 0);
TLVLOG_CHECK(offset_of_tlvlog_len, offsetof(struct tlvlog, len) == 2);
TLVLOG_CHECK(offset_of_tlvlog_contents, offsetof(struct tlvlog, contents) == 6);
TLVLOG_CHECK(size_of_tlvlog_string, sizeof(struct tlvlog_string) == 6);
TLVLOG_CHECK(offset_of_tlvlog_string_type, offsetof(struct tlvlog_string, type) == 0);
TLVLOG_CHECK(offset_of_tlvlog_string_len, offsetof(struct tlvlog_string, len) == 2);
TLVLOG_CHECK(offset_of_tlvlog_string_message, offsetof(struct tlvlog_string, message) == 6);
TLVLOG_CHECK(size_of_tlvlog_end, sizeof(struct tlvlog_end) == 8);
TLVLOG_CHECK(offset_of_tlvlog_end_type, offsetof(struct tlvlog_end, type) == 0);
TLVLOG_CHECK(offset_of_tlvlog_end_len, offsetof(struct tlvlog_end, len) == 2);
TLVLOG_CHECK(offset_of_tlvlog_end_num_truncations, offsetof(struct tlvlog_end, num_truncations) == 6);
TLVLOG_CHECK(size_of_tlvlog_error, sizeof(struct tlvlog_error) == 16);
TLVLOG_CHECK(offset_of_tlvlog_error_type, offsetof(struct tlvlog_error, type) == 0);
TLVLOG_CHECK(offset_of_tlvlog_error_len, offsetof(struct tlvlog_error, len) == 2);
TLVLOG_CHECK(offset_of_tlvlog_error_error, offsetof(struct tlvlog_error, error) == 6);
TLVLOG_CHECK(offset_of_tlvlog_error_subsystem, offsetof(struct tlvlog_error, subsystem) == 10);
TLVLOG_CHECK(offset_of_tlvlog_error_reason, offsetof(struct tlvlog_error, reason) == 12);
TLVLOG_CHECK(offset_of_tlvlog_error_severity, offsetof(struct tlvlog_error, severity) == 14);
TLVLOG_CHECK(offset_of_tlvlog_error_flags, offsetof(struct tlvlog_error, flags) == 15);
TLVLOG_CHECK(offset_of_tlvlog_error_attributes, offsetof(struct tlvlog_error, attributes) == 16);
TLVLOG_CHECK(size_of_tlvlog_loss, sizeof(struct tlvlog_loss) == 30);
TLVLOG_CHECK(offset_of_tlvlog_loss_type, offsetof(struct tlvlog_loss, type) == 0);
TLVLOG_CHECK(offset_of_tlvlog_loss_len, offsetof(struct tlvlog_loss, len) == 2);
TLVLOG_CHECK(offset_of_tlvlog_loss_dropped_records, offsetof(struct tlvlog_loss, dropped_records) == 6);
TLVLOG_CHECK(offset_of_tlvlog_loss_dropped_bytes, offsetof(struct tlvlog_loss, dropped_bytes) == 14);
TLVLOG_CHECK(offset_of_tlvlog_loss_true_size, offsetof(struct tlvlog_loss, true_size) == 22);
TLVLOG_CHECK(size_of_tlvlog_verifier_statistics, sizeof(struct tlvlog_verifier_statistics) == 62);
TLVLOG_CHECK(offset_of_tlvlog_verifier_statistics_type, offsetof(struct tlvlog_verifier_statistics, type) == 0);
TLVLOG_CHECK(offset_of_tlvlog_verifier_statistics_len, offsetof(struct tlvlog_verifier_statistics, len) == 2);
TLVLOG_CHECK(offset_of_tlvlog_verifier_statistics_instructions, offsetof(struct tlvlog_verifier_statistics, instructions) == 6);
TLVLOG_CHECK(offset_of_tlvlog_verifier_statistics_limit, offsetof(struct tlvlog_verifier_statistics, limit) == 14);
TLVLOG_CHECK(offset_of_tlvlog_verifier_statistics_max_states_per_instruction, offsetof(struct tlvlog_verifier_statistics, max_states_per_instruction) == 22);
TLVLOG_CHECK(offset_of_tlvlog_verifier_statistics_total_states, offsetof(struct tlvlog_verifier_statistics, total_states) == 30);
TLVLOG_CHECK(offset_of_tlvlog_verifier_statistics_peak_states, offsetof(struct tlvlog_verifier_statistics, peak_states) == 38);
TLVLOG_CHECK(offset_of_tlvlog_verifier_statistics_mark_read, offsetof(struct tlvlog_verifier_statistics, mark_read) == 46);
TLVLOG_CHECK(offset_of_tlvlog_verifier_statistics_time, offsetof(struct tlvlog_verifier_statistics, time) == 54);
TLVLOG_CHECK(offset_of_tlvlog_verifier_statistics_stack_depths, offsetof(struct tlvlog_verifier_statistics, stack_depths) == 62);
TLVLOG_CHECK(size_of_tlvlog_core_relocation, sizeof(struct tlvlog_core_relocation) == 30);
TLVLOG_CHECK(offset_of_tlvlog_core_relocation_type, offsetof(struct tlvlog_core_relocation, type) == 0);
TLVLOG_CHECK(offset_of_tlvlog_core_relocation_len, offsetof(struct tlvlog_core_relocation, len) == 2);
TLVLOG_CHECK(offset_of_tlvlog_core_relocation_kind, offsetof(struct tlvlog_core_relocation, kind) == 6);
TLVLOG_CHECK(offset_of_tlvlog_core_relocation_verdict, offsetof(struct tlvlog_core_relocation, verdict) == 7);
TLVLOG_CHECK(offset_of_tlvlog_core_relocation_rules, offsetof(struct tlvlog_core_relocation, rules) == 8);
TLVLOG_CHECK(offset_of_tlvlog_core_relocation_reserved, offsetof(struct tlvlog_core_relocation, reserved) == 9);
TLVLOG_CHECK(offset_of_tlvlog_core_relocation_index, offsetof(struct tlvlog_core_relocation, index) == 10);
TLVLOG_CHECK(offset_of_tlvlog_core_relocation_instruction, offsetof(struct tlvlog_core_relocation, instruction) == 14);
TLVLOG_CHECK(offset_of_tlvlog_core_relocation_padding, offsetof(struct tlvlog_core_relocation, padding) == 18);
TLVLOG_CHECK(offset_of_tlvlog_core_relocation_written, offsetof(struct tlvlog_core_relocation, written) == 22);
TLVLOG_CHECK(offset_of_tlvlog_core_relocation_attributes, offsetof(struct tlvlog_core_relocation, attributes) == 30);
TLVLOG_CHECK(size_of_bpf_extended_attr, sizeof(struct bpf_extended_attr) == 64);
TLVLOG_CHECK(offset_of_bpf_extended_attr_log_level, offsetof(struct bpf_extended_attr, log_level) == 0);
TLVLOG_CHECK(offset_of_bpf_extended_attr_log_size, offsetof(struct bpf_extended_attr, log_size) == 4);
TLVLOG_CHECK(offset_of_bpf_extended_attr_log_buf, offsetof(struct bpf_extended_attr, log_buf) == 8);
TLVLOG_CHECK(offset_of_bpf_extended_attr_reserved, offsetof(struct bpf_extended_attr, reserved) == 16);
TLVLOG_CHECK(size_of_bpf_common_attr, sizeof(struct bpf_common_attr) == 24);
TLVLOG_CHECK(offset_of_bpf_common_attr_log_buf, offsetof(struct bpf_common_attr, log_buf) == 0);
TLVLOG_CHECK(offset_of_bpf_common_attr_log_size, offsetof(struct bpf_common_attr, log_size) == 8);
TLVLOG_CHECK(offset_of_bpf_common_attr_log_level, offsetof(struct bpf_common_attr, log_level) == 12);
TLVLOG_CHECK(offset_of_bpf_common_attr_log_true_size, offsetof(struct bpf_common_attr, log_true_size) == 16);
TLVLOG_CHECK(offset_of_bpf_common_attr___pad4, offsetof(struct bpf_common_attr, __pad4) == 20);
TLVLOG_CHECK(size_of_bpf_prog_load_log, sizeof(struct bpf_prog_load_log) == 144);
TLVLOG_CHECK(offset_of_bpf_prog_load_log___pad0, offsetof(struct bpf_prog_load_log, __pad0) == 0);
TLVLOG_CHECK(offset_of_bpf_prog_load_log_log_level, offsetof(struct bpf_prog_load_log, log_level) == 24);
TLVLOG_CHECK(offset_of_bpf_prog_load_log_log_size, offsetof(struct bpf_prog_load_log, log_size) == 28);
TLVLOG_CHECK(offset_of_bpf_prog_load_log_log_buf, offsetof(struct bpf_prog_load_log, log_buf) == 32);
TLVLOG_CHECK(offset_of_bpf_prog_load_log___pad4, offsetof(struct bpf_prog_load_log, __pad4) == 40);
TLVLOG_CHECK(offset_of_bpf_prog_load_log_log_true_size, offsetof(struct bpf_prog_load_log, log_true_size) == 140);
TLVLOG_CHECK(size_of_bpf_btf_load_log, sizeof(struct bpf_btf_load_log) == 32);
TLVLOG_CHECK(offset_of_bpf_btf_load_log___pad0, offsetof(struct bpf_btf_load_log, __pad0) == 0);
TLVLOG_CHECK(offset_of_bpf_btf_load_log_log_buf, offsetof(struct bpf_btf_load_log, log_buf) == 8);
TLVLOG_CHECK(offset_of_bpf_btf_load_log___pad2, offsetof(struct bpf_btf_load_log, __pad2) == 16);
TLVLOG_CHECK(offset_of_bpf_btf_load_log_log_size, offsetof(struct bpf_btf_load_log, log_size) == 20);
TLVLOG_CHECK(offset_of_bpf_btf_load_log_log_level, offsetof(struct bpf_btf_load_log, log_level) == 24);
TLVLOG_CHECK(offset_of_bpf_btf_load_log_log_true_size, offsetof(struct bpf_btf_load_log, log_true_size) == 28);
