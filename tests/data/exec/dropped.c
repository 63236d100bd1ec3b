/* Calls bpf(BPF_PROG_LOAD) without a log after giving up what it may do.
 *
 *   dropped uid      no user or group but 65534
 *   dropped caps     uid 0, but no capability except CAP_BPF
 *   dropped space    uid 0 and all capabilities, of a user namespace of its own
 *   dropped nothing  as it was started
 *
 * The program that it loads reads a register that holds nothing: whoever may load
 * at all is refused with EACCES, and others with EPERM before anybody looks at it.
 */
#define _GNU_SOURCE
#include <linux/bpf.h>
#include <linux/capability.h>
#include <errno.h>
#include <sched.h>
#include <stdio.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

#define CAP_BPF_BIT 39

static int drop(const char *how)
{
	struct __user_cap_header_struct header = { _LINUX_CAPABILITY_VERSION_3, 0 };
	struct __user_cap_data_struct sets[2] = { { 0, 0, 0 }, { 0, 0, 0 } };

	if (!strcmp(how, "uid"))
		return setgid(65534) || setuid(65534);
	if (!strcmp(how, "space"))
		return unshare(CLONE_NEWUSER);
	if (!strcmp(how, "caps")) {
		sets[1].effective = sets[1].permitted = 1u << (CAP_BPF_BIT - 32);
		return (int)syscall(SYS_capset, &header, sets);
	}
	return strcmp(how, "nothing") != 0;
}

int main(int argc, char **argv)
{
	struct bpf_insn insns[2] = { { .code = 0xbf, .src_reg = 3 }, { .code = 0x95 } };
	union bpf_attr attr;
	long result;

	if (argc != 2 || drop(argv[1]))
		return 9;
	memset(&attr, 0, sizeof(attr));
	attr.prog_type = BPF_PROG_TYPE_SOCKET_FILTER;
	attr.insns = (unsigned long)insns;
	attr.insn_cnt = 2;
	attr.license = (unsigned long)"GPL";
	result = syscall(SYS_bpf, BPF_PROG_LOAD, &attr, sizeof(attr));
	printf("%ld %s\n", result, strerror(errno));
	return 0;
}
