/* SPDX-License-Identifier: MIT */
/*
 * Asks for three maps and a program, and says why it did not get them.
 *
 *   cc -Icodegen/generated -o client examples/served/client.c
 *   tlvlog serve -- ./client
 *
 * Nothing but the generated headers and one bit of the command: the same
 * program runs on a kernel that speaks the format by itself.
 */
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>
#include <linux/bpf.h>

#define TLVLOG_WANT_BPF_EXTENDED_ATTR
#include "tlvlog_log.h"
#include "tlvlog_reasons.h"

/* A call of bpf(2) with a log: in front of its attributes stands where the log goes. */
struct call {
	struct bpf_extended_attr head;
	union bpf_attr attr;
};

static unsigned char memory[512];

static void print_log(void)
{
	struct tlvlog_reader reader;
	struct tlvlog_record record;
	struct tlvlog_error_value error;
	struct tlvlog_string_value string;
	char text[200];

	tlvlog_read(&reader, memory, sizeof(memory), TLVLOG_ORDER_HOST);
	while (tlvlog_next(&reader, &record) > 0) {
		if (record.type == TLVLOG_TYPE_ERROR) {
			tlvlog_get_error(&record, &error);
			tlvlog_error_text(text, sizeof(text), &error);
			printf("  %s\n", text);
		} else if (record.type == TLVLOG_TYPE_STRING) {
			tlvlog_get_string(&record, &string);
			printf("  %.*s\n", (int)string.message_len, string.message);
		}
	}
	if (reader.num_truncations)
		printf("  (%u more had no room)\n", reader.num_truncations);
}

static void ask(const char *what, int command, struct call *call)
{
	int fd;

	call->head.log_level = 1;
	call->head.log_size = sizeof(memory);
	call->head.log_buf = (unsigned long)memory;
	memset(memory, 0, sizeof(struct tlvlog));
	fd = (int)syscall(SYS_bpf, command | TLVLOG_CARRIER_BPF_EXTENDED_ATTR_FLAG, call, sizeof(*call));
	printf("%s: %s\n", what, fd < 0 ? strerror(errno) : "made");
	print_log();
	if (fd >= 0)
		close(fd);
}

static void ask_map(const char *what, unsigned int type, unsigned int key_size)
{
	struct call call = { 0 };

	call.attr.map_type = type;
	call.attr.key_size = key_size;
	call.attr.value_size = 8;
	call.attr.max_entries = 1;
	ask(what, BPF_MAP_CREATE, &call);
}

int main(void)
{
	static const struct bpf_insn code[] = { { .code = BPF_JMP | BPF_EXIT } };
	struct call call = { 0 };

	ask_map("a map of type 9999", 9999, 4);
	ask_map("an array with keys of 8 bytes", BPF_MAP_TYPE_ARRAY, 8);
	ask_map("an array", BPF_MAP_TYPE_ARRAY, 4);
	call.attr.prog_type = BPF_PROG_TYPE_SOCKET_FILTER;
	call.attr.insns = (unsigned long)code;
	call.attr.insn_cnt = sizeof(code) / sizeof(*code);
	call.attr.license = (unsigned long)"MIT";
	ask("a program without a result", BPF_PROG_LOAD, &call);
	return 0;
}
