// SPDX-License-Identifier: GPL-2.0 OR MIT
/* The sites for bpf(2). */

#include <errno.h>
#include <fcntl.h>
#include <linux/bpf.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "check.h"

#define GROUP "/sys/fs/cgroup/tlvlog-test"

static unsigned char memory[400];

static int bpf(int command, union bpf_attr *attr)
{
	return (int)syscall(SYS_bpf, command, attr, sizeof(*attr));
}

static __u64 number(const struct tlvlog_error_value *error, unsigned int type)
{
	struct tlvlog_attribute found;

	if (!tlvlog_find_attribute(&error->attributes, (__u16)type, &found))
		return ~0ull;
	return found.len == 8 ? tlvlog_get_error_argument_unsigned(&found) :
	       found.len == 4 ? tlvlog_get_error_field_offset(&found) : *found.value;
}

static struct seen refused_map(unsigned int type, unsigned int key_size)
{
	union bpf_attr attr;
	int fd;

	memset(&attr, 0, sizeof(attr));
	attr.map_type = type;
	attr.key_size = key_size;
	attr.value_size = 8;
	attr.max_entries = 1;
	expect(!register_log(memory, sizeof(memory), SYS_bpf), "registering");
	fd = bpf(BPF_MAP_CREATE, &attr);
	expect(fd == -1 && errno == EINVAL, "bpf: %d, errno %d", fd, errno);
	return look(memory, sizeof(memory));
}

void check_map_type(void)
{
	struct seen seen = refused_map(9999, 4);

	expect(seen.kept == 1, "%u records", seen.kept);
	expect(seen.last.error == -EINVAL && seen.last.subsystem == TLVLOG_SUBSYSTEM_BPF &&
	       seen.last.reason == TLVLOG_REASON_BPF_UNKNOWN_MAP_TYPE, "another reason");
	expect(number(&seen.last, TLVLOG_A_ERROR_ARGUMENT_UNSIGNED) == 9999, "another number");
	expect(number(&seen.last, TLVLOG_A_ERROR_GUESS) == 1, "not marked as derived");
}

void check_key_size(void)
{
	struct seen seen = refused_map(BPF_MAP_TYPE_ARRAY, 8);

	expect(seen.kept == 1, "%u records", seen.kept);
	expect(seen.last.reason == TLVLOG_REASON_BPF_MAP_PARAMETER_INVALID, "another reason");
	expect(number(&seen.last, TLVLOG_A_ERROR_ARGUMENT_UNSIGNED) == 8, "another value");
	expect(number(&seen.last, TLVLOG_A_ERROR_FIELD_OFFSET) == 4, "another field");
	expect(number(&seen.last, TLVLOG_A_ERROR_GUESS) == 1, "not marked as derived");
}

static int load_program(void)
{
	static const struct bpf_insn code[] = {
		{ .code = BPF_ALU64 | BPF_MOV | BPF_K, .dst_reg = 0, .imm = 1 },
		{ .code = BPF_JMP | BPF_EXIT },
	};
	union bpf_attr attr;

	memset(&attr, 0, sizeof(attr));
	attr.prog_type = BPF_PROG_TYPE_CGROUP_SKB;
	attr.expected_attach_type = BPF_CGROUP_INET_INGRESS;
	attr.insns = (unsigned long)code;
	attr.insn_cnt = sizeof(code) / sizeof(*code);
	attr.license = (unsigned long)"Dual MIT/GPL";
	return bpf(BPF_PROG_LOAD, &attr);
}

static int attach(int group, int program, int command)
{
	union bpf_attr attr;

	memset(&attr, 0, sizeof(attr));
	attr.target_fd = group;
	attr.attach_bpf_fd = program;
	attr.attach_type = BPF_CGROUP_INET_INGRESS;
	return bpf(command, &attr);
}

/* The case of the 2020 mail: 62 bytes, a string and the end. */
void check_mail(void)
{
	static const char text[] = "cgroup has non-overridable program in the parent";
	unsigned char wanted[62] = { 0 };
	__u32 len = sizeof(text) - 1;
	__u16 type = 1;
	int parent, child, program;

	memcpy(wanted, &type, 2);
	memcpy(wanted + 2, &len, 4);
	memcpy(wanted + 6, text, len);
	type = 2;
	len = 2;
	memcpy(wanted + 54, &type, 2);
	memcpy(wanted + 56, &len, 4);

	mkdir(GROUP, 0755);
	mkdir(GROUP "/child", 0755);
	parent = open(GROUP, O_RDONLY);
	child = open(GROUP "/child", O_RDONLY);
	program = load_program();
	expect(program >= 0, "loading: errno %d", errno);
	expect(!attach(parent, program, BPF_PROG_ATTACH), "attaching: errno %d", errno);
	memset(memory, 0xaa, sizeof(memory));
	expect(!register_log(memory, sizeof(memory), SYS_bpf), "registering");
	expect(attach(child, program, BPF_PROG_ATTACH) == -1 && errno == EPERM, "errno %d", errno);
	expect(!memcmp(memory, wanted, sizeof(wanted)), "other bytes than the mail's");
	expect(memory[62] == 0xaa, "more than 62 bytes");
	register_log(NULL, 0, 0);
	attach(parent, program, BPF_PROG_DETACH);
	close(program);
	close(child);
	close(parent);
	rmdir(GROUP "/child");
	rmdir(GROUP);
}
