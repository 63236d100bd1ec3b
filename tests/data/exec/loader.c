/* Loads a program that the verifier refuses, with a log buffer; argv says how and how often.
 *
 *   loader log | nolog | badptr | stale | badattr | unknown | changing
 *   loader threads N     N threads, each once, all at the same time
 *   loader raw N         the same with threads made by clone(2) alone, as Go's runtime does
 *   loader many N        N times the same refused command
 *   loader huge          a log of many lines
 *   loader exit          the process ends while a thread is in a long load
 *   loader exec          a thread runs the program again, with `log`
 *   loader netlink | netlink-silent | socketcall | option | option-call
 *                        a refused request, without an extended ACK asked for, and
 *                        through the one call that 32-bit x86 once had for sockets
 */
#define _GNU_SOURCE
#include <errno.h>
#include <pthread.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>
#include <linux/bpf.h>
#include <linux/filter.h>
#include <linux/futex.h>
#include <linux/netlink.h>
#include <linux/rtnetlink.h>
#include <sys/socket.h>

#ifdef __i386__
#define NR_BPF 357
#elif defined(__x86_64__)
#define NR_BPF 321
#else
#define NR_BPF 280
#endif

static struct bpf_insn refused[] = {
	{ .code = 0xbf, .dst_reg = 0, .src_reg = 3 }, /* r0 = r3: R3 !read_ok */
	{ .code = 0x95 },
};

/* By address, not by pointer: the fields are 64 bits wide on every machine. */
static __u64 address(const void *pointer)
{
	return (__u64)(unsigned long)pointer;
}

static int load(struct bpf_insn *insns, int count, char *log, unsigned size, const char *name)
{
	union bpf_attr attr;

	memset(&attr, 0, sizeof(attr));
	attr.prog_type = BPF_PROG_TYPE_SOCKET_FILTER;
	attr.insns = address(insns);
	attr.insn_cnt = count;
	attr.license = address("GPL");
	snprintf(attr.prog_name, sizeof(attr.prog_name), "%s", name);
	if (size) {
		attr.log_buf = address(log);
		attr.log_size = size;
		attr.log_level = 1;
	}
	return syscall(NR_BPF, BPF_PROG_LOAD, &attr, sizeof(attr));
}

static char logs[64][4096];
static int together, started;

static void one_of_many(int number)
{
	char name[16];

	snprintf(name, sizeof(name), "thread_%d", number);
	__atomic_add_fetch(&started, 1, __ATOMIC_SEQ_CST);
	while (__atomic_load_n(&started, __ATOMIC_SEQ_CST) < together)
		sched_yield();
	load(refused, 2, logs[number], sizeof(logs[number]), name);
	dprintf(1, "%s %ld\n", name, syscall(SYS_gettid));
}

static void *thread(void *number)
{
	one_of_many((int)(long)number);
	return NULL;
}

static int raw_thread(void *number)
{
	one_of_many((int)(long)number);
	syscall(SYS_exit, 0); /* this thread and no other */
	return 0;
}

static int threads(int count)
{
	pthread_t made[64];
	int i;

	together = count;
	for (i = 0; i < count; i++)
		pthread_create(&made[i], NULL, thread, (void *)(long)i);
	for (i = 0; i < count; i++)
		pthread_join(made[i], NULL);
	return 0;
}

static int raw(int count)
{
	int flags = CLONE_VM | CLONE_FS | CLONE_FILES | CLONE_SIGHAND | CLONE_THREAD |
		    CLONE_SYSVSEM | CLONE_CHILD_CLEARTID;
	static int gone[64];
	int i;

	together = count;
	for (i = 0; i < count; i++) {
		char *stack = mmap(NULL, 1 << 16, PROT_READ | PROT_WRITE,
				   MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
		gone[i] = 1;
		clone(raw_thread, stack + (1 << 16), flags, (void *)(long)i, NULL, NULL, &gone[i]);
	}
	for (i = 0; i < count; i++)
		while (__atomic_load_n(&gone[i], __ATOMIC_SEQ_CST))
			syscall(SYS_futex, &gone[i], FUTEX_WAIT, 1, NULL, NULL, 0);
	return 0;
}

static int stop_scribbling;

static void *scribble(void *unused)
{
	unsigned i = 0;

	(void)unused;
	while (!__atomic_load_n(&stop_scribbling, __ATOMIC_SEQ_CST))
		logs[1][i % 512] = (char)(i * 7), i++;
	return NULL;
}

static struct bpf_insn slow[1 << 15];

static int is_loading;

/* Branches upon branches: the verifier takes a good while. */
static void *load_slowly(void *unused)
{
	int i, count = sizeof(slow) / sizeof(*slow);

	(void)unused;
	for (i = 0; i < count; i++)
		slow[i] = (struct bpf_insn){ .code = 0xb7, .dst_reg = 6 };
	for (i = 1; i < 4000; i += 2) {
		slow[i] = (struct bpf_insn){ .code = 0x85, .imm = 7 };
		slow[i + 1] = (struct bpf_insn){ .code = 0x0f, .dst_reg = 7 };
		if (i == 1)
			slow[i + 1] = (struct bpf_insn){ .code = 0xbf, .dst_reg = 7 };
		else if (i % 8 == 1)
			slow[i + 1] = (struct bpf_insn){ .code = 0x2d, .dst_reg = 0, .src_reg = 7, .off = 3 };
	}
	slow[count - 2] = (struct bpf_insn){ .code = 0xb7 };
	slow[count - 1] = (struct bpf_insn){ .code = 0x95 };
	__atomic_store_n(&is_loading, 1, __ATOMIC_SEQ_CST);
	for (;;)
		load(slow, count, NULL, 0, "slow");
	return NULL;
}

static int is_begun(void)
{
	return __atomic_load_n(&is_loading, __ATOMIC_SEQ_CST);
}

static void *run_again(void *program)
{
	char *arguments[] = { program, "log", NULL };

	execv("/proc/self/exe", arguments);
	return NULL;
}

static int netlink(int ask, int wrapped)
{
	struct {
		struct nlmsghdr header;
		struct ifinfomsg link;
		struct nlattr attribute;
		char mtu[4];
	} request = {
		.header = { sizeof(request), RTM_GETLINK, NLM_F_REQUEST | NLM_F_ACK, 77, 0 },
		.link = { .ifi_index = 1 },
		.attribute = { 6, IFLA_MTU },
	};
	static char answer[8192];
	int fd = socket(AF_NETLINK, SOCK_RAW, NETLINK_ROUTE), one = 1;

	if (ask)
		setsockopt(fd, SOL_NETLINK, NETLINK_EXT_ACK, &one, sizeof(one));
	if (wrapped) {
#ifdef __i386__
		unsigned long sending[] = { fd, (unsigned long)&request, sizeof(request), 0 };
		unsigned long receiving[] = { fd, (unsigned long)answer, sizeof(answer), 0 };

		syscall(SYS_socketcall, 9, sending);
		syscall(SYS_socketcall, 10, receiving);
		return 0;
#endif
	}
	if (send(fd, &request, sizeof(request), 0) < 0 || recv(fd, answer, sizeof(answer), 0) < 0)
		return 1;
	return 0;
}

/* A classic filter of no instructions, which no socket takes; then an option that is no filter. */
static int option(int wrapped)
{
	struct sock_fprog none = { 0, NULL };
	int fd = socket(AF_UNIX, SOCK_DGRAM, 0), bad = -1;

#ifdef __i386__
	if (wrapped) {
		unsigned long filter[] = { fd, SOL_SOCKET, SO_ATTACH_FILTER, (unsigned long)&none,
					   sizeof(none) };
		unsigned long other[] = { fd, SOL_SOCKET, 9999, (unsigned long)&bad, sizeof(bad) };

		syscall(SYS_socketcall, 14, other);
		return syscall(SYS_socketcall, 14, filter) < 0;
	}
#else
	(void)wrapped;
#endif
	setsockopt(fd, SOL_SOCKET, 9999, &bad, sizeof(bad));
	return setsockopt(fd, SOL_SOCKET, SO_ATTACH_FILTER, &none, sizeof(none)) < 0;
}

int main(int argc, char **argv)
{
	const char *what = argc > 1 ? argv[1] : "log";
	int number = argc > 2 ? atoi(argv[2]) : 1;
	int i, result = -1;

	if (!strcmp(what, "threads"))
		return threads(number);
	if (!strcmp(what, "raw"))
		return raw(number);
	if (!strcmp(what, "netlink") || !strcmp(what, "socketcall"))
		return netlink(1, *what == 's');
	if (!strcmp(what, "option") || !strcmp(what, "option-call"))
		return option(what[6] == '-');
	if (!strcmp(what, "netlink-silent"))
		return netlink(0, 0);
	if (!strcmp(what, "exit") || !strcmp(what, "exec")) {
		pthread_t other;

		pthread_create(&other, NULL, *(what + 2) == 'i' ? load_slowly : run_again, argv[0]);
		/* On a busy machine a thread may start late. */
		for (i = 0; i < 1000 && *(what + 2) == 'i' && !is_begun(); i++)
			usleep(10000);
		usleep(300000);
		return 7;
	}
	if (!strcmp(what, "nolog"))
		result = load(refused, 2, NULL, 0, "nolog");
	else if (!strcmp(what, "badptr"))
		result = load(refused, 2, (char *)16, 4096, "badptr");
	else if (!strcmp(what, "badattr"))
		result = syscall(NR_BPF, BPF_PROG_LOAD, (void *)16, sizeof(union bpf_attr));
	else if (!strcmp(what, "unknown"))
		result = syscall(NR_BPF, 12345, logs, 8);
	else if (!strcmp(what, "many"))
		for (i = 0; i < number; i++)
			result = syscall(NR_BPF, 12345, logs, 8);
	else if (!strcmp(what, "stale")) {
		load(refused, 2, logs[0], sizeof(logs[0]), "first");
		result = load(refused, 0, logs[0], sizeof(logs[0]), "second");
	} else if (!strcmp(what, "changing")) {
		pthread_t other;

		pthread_create(&other, NULL, scribble, NULL);
		for (i = 0; i < number; i++)
			result = load(refused, 2, logs[1], sizeof(logs[1]), "changing");
		__atomic_store_n(&stop_scribbling, 1, __ATOMIC_SEQ_CST);
		pthread_join(other, NULL);
	} else if (!strcmp(what, "huge")) {
		static struct bpf_insn many[4098];
		static char log[1 << 24];
		unsigned count = sizeof(many) / sizeof(*many);

		for (i = 0; i < (int)count; i++)
			many[i] = (struct bpf_insn){ .code = 0xb7, .dst_reg = i & 1, .imm = i };
		many[count - 2] = refused[0];
		many[count - 1] = refused[1];
		result = load(many, count, log, sizeof(log), "huge");
	} else
		result = load(refused, 2, logs[0], sizeof(logs[0]), "plain");
	return result < 0 ? (errno == EACCES ? 13 : 1) : 0;
}
