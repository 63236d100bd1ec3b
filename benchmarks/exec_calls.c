/* Makes calls of one kind, a batch for each byte of standard input, and prints the nanoseconds
 * of processor time that the batch took this program.
 *
 *   exec_calls KIND COUNT    COUNT calls a batch
 *
 * 2: no such kind, 3: the call is not permitted.
 */
#define _GNU_SOURCE
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>
#include <linux/bpf.h>
#include <linux/netlink.h>
#include <linux/rtnetlink.h>

static char buffer[65536];
static int map = -1, route = -1, pair[2];

/* Not followed: what programs do all day. */
static void work(void)
{
	struct stat status;
	int file = open("/etc/passwd", O_RDONLY);

	if (file < 0 || fstat(file, &status) || read(file, buffer, 4096) < 0 || close(file))
		exit(1);
}

static void null(void)
{
	syscall(SYS_getppid);
}

static void bpf_ok(void)
{
	static unsigned key;
	static long value;
	union bpf_attr attr;

	memset(&attr, 0, sizeof(attr));
	attr.map_fd = map;
	attr.key = (unsigned long)&key;
	attr.value = (unsigned long)&value;
	if (syscall(SYS_bpf, BPF_MAP_LOOKUP_ELEM, &attr, sizeof(attr)))
		exit(1);
}

static void made(int command, void *attr, unsigned size)
{
	int fd = syscall(SYS_bpf, command, attr, size);

	if (fd < 0)
		exit(3);
	close(fd);
}

/* In front of the attributes struct bpf_extended_attr of tlvlog.h. */
static struct {
	unsigned level, size;
	unsigned long buffer;
	char reserved[48];
	unsigned type, key_size, value_size, max_entries, rest[14];
} map_call = { .type = BPF_MAP_TYPE_ARRAY, .key_size = 4, .value_size = 8, .max_entries = 1 };

static void map_made(void)
{
	made(BPF_MAP_CREATE, &map_call.type, sizeof(map_call) - 64);
}

static void map_logged(void)
{
	map_call.level = 1;
	map_call.size = 256;
	map_call.buffer = (unsigned long)buffer;
	made(BPF_MAP_CREATE | 1 << 17, &map_call, sizeof(map_call));
}

static void bpf_refused(void)
{
	static struct bpf_insn insns[] = {
		{ .code = 0xbf, .dst_reg = 0, .src_reg = 3 }, /* r0 = r3: R3 !read_ok */
		{ .code = 0x95 },
	};
	union bpf_attr attr;

	memset(&attr, 0, sizeof(attr));
	attr.prog_type = BPF_PROG_TYPE_SOCKET_FILTER;
	attr.insns = (unsigned long)insns;
	attr.insn_cnt = 2;
	attr.license = (unsigned long)"GPL";
	attr.log_buf = (unsigned long)buffer;
	attr.log_size = sizeof(buffer);
	attr.log_level = 1;
	buffer[0] = 0;
	if (syscall(SYS_bpf, BPF_PROG_LOAD, &attr, sizeof(attr)) >= 0)
		exit(1);
}

static void unix_socket(void)
{
	if (send(pair[0], buffer, 64, 0) < 0 || recv(pair[1], buffer, 64, 0) < 0)
		exit(1);
}

static void netlink(int index)
{
	struct {
		struct nlmsghdr header;
		struct ifinfomsg link;
	} request = {
		.header = { sizeof(request), RTM_GETLINK, NLM_F_REQUEST | NLM_F_ACK, 1, 0 },
		.link = { .ifi_index = index },
	};
	static unsigned sequence;

	request.header.nlmsg_seq = ++sequence;
	if (send(route, &request, sizeof(request), 0) < 0)
		exit(1);
	do {
		if (recv(route, buffer, sizeof(buffer), 0) < 0)
			exit(1);
	} while (((struct nlmsghdr *)buffer)->nlmsg_type != NLMSG_ERROR);
}

static void netlink_ok(void)
{
	netlink(1);
}

static void netlink_refused(void)
{
	netlink(99999);
}

static double now(void)
{
	struct timespec t;

	clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
	return t.tv_sec * 1e9 + t.tv_nsec;
}

int main(int argc, char **argv)
{
	static const struct {
		const char *name;
		void (*call)(void);
	} kinds[] = {
		{ "work", work },
		{ "null", null },
		{ "bpf-ok", bpf_ok },
		{ "bpf-refused", bpf_refused },
		{ "unix-socket", unix_socket },
		{ "map", map_made },
		{ "map-logged", map_logged },
		{ "netlink-ok", netlink_ok },
		{ "netlink-refused", netlink_refused },
	};
	int count = argc > 2 ? atoi(argv[2]) : 1, one = 1, i;
	unsigned kind;
	char go;

	for (kind = 0; kind < sizeof(kinds) / sizeof(*kinds); kind++)
		if (argc > 1 && !strcmp(argv[1], kinds[kind].name))
			break;
	if (kind == sizeof(kinds) / sizeof(*kinds))
		return 2;
	socketpair(AF_UNIX, SOCK_DGRAM, 0, pair);
	if (!strncmp(argv[1], "netlink", 7)) {
		route = socket(AF_NETLINK, SOCK_RAW, NETLINK_ROUTE);
		setsockopt(route, SOL_NETLINK, NETLINK_EXT_ACK, &one, sizeof(one));
	}
	if (!strcmp(argv[1], "bpf-ok")) {
		union bpf_attr attr;

		memset(&attr, 0, sizeof(attr));
		attr.map_type = BPF_MAP_TYPE_ARRAY;
		attr.key_size = 4;
		attr.value_size = 8;
		attr.max_entries = 1;
		map = syscall(SYS_bpf, BPF_MAP_CREATE, &attr, sizeof(attr));
		if (map < 0)
			return 3;
	}
	while (read(0, &go, 1) == 1) {
		double start = now();

		for (i = 0; i < count; i++)
			kinds[kind].call();
		printf("%f\n", now() - start);
		fflush(stdout);
	}
	return 0;
}
