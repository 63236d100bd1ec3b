/* Makes many calls that are followed, with random and edge arguments, and prints a
 * digest of what they returned, and of each the result with -v.
 *
 *   edges SEED COUNT [-v]
 *
 * Nothing it does has an effect: its memory holds zeros, which no kernel takes for a
 * request, and what a call opens is closed at once.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>
#include <linux/netlink.h>

#define SOCKET 200
#define PAGE 4096ul

struct call {
	const char *name;
	long wide, narrow;	/* its numbers; narrow is that of 32-bit x86 */
	int opens;		/* its result is a descriptor */
};

static const struct call calls[] = {
	{ "bpf", SYS_bpf, 357, 1 },
	{ "socket", SYS_socket, 359, 1 },
	{ "sendto", SYS_sendto, 369, 0 },
	{ "sendmsg", SYS_sendmsg, 370, 0 },
	{ "sendmmsg", SYS_sendmmsg, 345, 0 },
	{ "recvfrom", SYS_recvfrom, 371, 0 },
	{ "recvmsg", SYS_recvmsg, 372, 0 },
	{ "recvmmsg", SYS_recvmmsg, 337, 0 },
	{ "fsopen", 430, 430, 1 },
	{ "fsconfig", 431, 431, 0 },
	{ "fsmount", 432, 432, 1 },
	{ "fspick", 433, 433, 1 },
	{ "socketcall", -1, 102, 1 },
	{ "mount", SYS_mount, 21, 0 },
	{ "open_tree", 428, 428, 1 },
	{ "move_mount", 429, 429, 0 },
	{ "mount_setattr", 442, 442, 0 },
	{ "perf_event_open", SYS_perf_event_open, 336, 1 },
	{ "setsockopt", SYS_setsockopt, 366, 0 },
	{ "getsockopt", SYS_getsockopt, 365, 0 },
	{ "ioctl", SYS_ioctl, 54, 0 },
	{ "io_uring_setup", 425, 425, 1 },
	{ "read", SYS_read, 3, 0 },
	{ "write", SYS_write, 4, 0 },
	{ "readv", SYS_readv, 145, 0 },
	{ "writev", SYS_writev, 146, 0 },
};
#define CALLS (sizeof(calls) / sizeof(calls[0]))

static unsigned long long state;
static char *memory;	/* two pages of zeros, with nothing behind them */

static unsigned long next(unsigned long below)
{
	state = state * 6364136223846793005ull + 1442695040888963407ull;
	return (unsigned long)(state >> 33) % below;
}

static unsigned long argument(void)
{
	static const unsigned long edges[] = {
		0, 1, 2, 3, 5, 8, 16, 18, 64, 0x10000, 0x10005, 0x10012, SOCKET, 0x7fffffff, 0x80000000,
		0xffffffff, 0x7fffffffffffffff, 0x8000000000000000, 0xffffffffffffff80, 0xffffffffffffffc1,
		0xfffffffffffffff8, 0xffffffffffffffff, 0x7ffffffff000, 0x800000000000, 4096,
	};

	switch (next(8)) {
	case 0:
	case 1:
		return SOCKET;
	case 2:
		return (unsigned long)memory;
	case 3:
		return (unsigned long)memory + 2 * PAGE - next(80);
	case 4:
		return next(200);
	default:
		return edges[next(sizeof(edges) / sizeof(edges[0]))];
	}
}

#ifdef __x86_64__
static long call_narrow(long number, const unsigned long *a)
{
	long result;

	/* The sixth argument is in ebp, which this leaves alone. */
	__asm__ volatile("int $0x80" : "=a"(result)
			 : "a"(number), "b"(a[0]), "c"(a[1]), "d"(a[2]), "S"(a[3]), "D"(a[4])
			 : "memory", "r8", "r9", "r10", "r11");
	return (int)result;
}

/* Whether the kernel serves the calls of 32-bit programs. */
static int has_narrow(void)
{
	static const unsigned long none[5];
	int status;
	pid_t pid = fork();

	if (!pid)
		_exit(call_narrow(20, none) != getpid());
	return waitpid(pid, &status, 0) == pid && status == 0;
}
#else
static int has_narrow(void)
{
	return 0;
}

static long call_narrow(long number, const unsigned long *a)
{
	(void)a;
	return number;
}
#endif

static void keep_harmless(const struct call *call, unsigned long *a)
{
	/* Only what describes or makes something: loads and maps, and numbers that mean nothing. */
	static const unsigned long commands[] = { 0, 5, 18, 0x10000, 0x10005, 0x10012, 1000, ~0ul };

	if (!strcmp(call->name, "bpf"))
		a[0] = commands[next(8)];
	if (!strcmp(call->name, "socket"))
		a[0] = next(2) ? 16 : 5000 + next(9);
	static const unsigned long options[] = { 26, 50, 51, 52 };

	if (!strcmp(call->name, "perf_event_open"))
		a[1] = next(2) ? 0 : ~0ul;	/* this process, or none */
	if (!strcmp(call->name, "ioctl"))
		a[1] = next(2) ? 0x2400 + next(16) : 0x40042408;
	if (strstr(call->name, "sockopt")) {
		a[1] = 1;
		a[2] = options[next(4)];
	}
	if (!strncmp(call->name, "recv", 4) || !strncmp(call->name, "send", 4) ||
	    !strncmp(call->name, "read", 4) || !strncmp(call->name, "write", 5) ||
	    !strcmp(call->name, "ioctl") || strstr(call->name, "sockopt"))
		a[0] = next(4) ? SOCKET : ~0ul - next(3);
}

int main(int argc, char **argv)
{
	unsigned long long digest = 14695981039346656037ull;
	unsigned long a[6];
	long i, j, count, result;
	int with_narrow, narrow, fd;

	if (argc < 3)
		return 2;
	state = strtoull(argv[1], NULL, 0);
	count = strtol(argv[2], NULL, 0);
	memory = mmap((void *)0x20000000, 3 * PAGE, PROT_READ | PROT_WRITE,
		      MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED_NOREPLACE, -1, 0);
	fd = socket(AF_NETLINK, SOCK_RAW | SOCK_NONBLOCK, NETLINK_ROUTE);
	if (memory == MAP_FAILED || munmap(memory + 2 * PAGE, PAGE) || dup2(fd, SOCKET) < 0)
		return 3;
	close(fd);
	signal(SIGPIPE, SIG_IGN);
	with_narrow = has_narrow();
	for (i = 0; i < count; i++) {
		const struct call *call = calls + next(CALLS);

		for (j = 0; j < 6; j++)
			a[j] = argument();
		keep_harmless(call, a);
		narrow = next(3) == 0;
		if ((narrow && !with_narrow) || (!narrow && call->wide < 0))
			continue;
		if (narrow) {
			result = call_narrow(call->narrow, a);
		} else {
			result = syscall(call->wide, a[0], a[1], a[2], a[3], a[4], a[5]);
			result = result < 0 ? -errno : result;
		}
		if (result > 2 && call->opens && result != SOCKET) {
			close((int)result);
			result = 3;
		}
		if (argc > 3)
			printf("%s%s %lx %lx %lx %lx %lx = %ld\n", call->name, narrow ? "/32" : "", a[0], a[1],
			       a[2], a[3], a[4], result);
		digest = (digest ^ (unsigned long long)result) * 1099511628211ull;
		memset(memory, 0, 2 * PAGE);
	}
	printf("%llx after %ld, narrow %d\n", digest, count, with_narrow);
	return 0;
}
