/* SPDX-License-Identifier: MIT */
/*
 * The work of tlvlog.serve for the call that is made most: a map that needs
 * nothing of its caller's, with a log of records. All of it is done here if the
 * map is made; if it is refused, Python says why. Any other call is handed to
 * Python as it came, before anything was done.
 */
#include "core.h"

#ifdef __linux__
#include <errno.h>
#include <fcntl.h>
#include <linux/capability.h>
#include <poll.h>
#include <signal.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

/* include/uapi/linux/seccomp.h, of which older systems lack parts. */
struct notification {
	uint64_t id;
	uint32_t tid, flags;
	int32_t number;
	uint32_t arch;
	uint64_t instruction, arguments[6];
	char later[176];
};

struct response {
	uint64_t id;
	int64_t value;
	int32_t error;
	uint32_t flags;
	char later[40];
};

struct descriptor {
	uint64_t id;
	uint32_t flags, ours, theirs, new_flags;
};

#define RECEIVE 0xc0502100ul
#define SEND 0xc0182101ul
#define ID_VALID 0x40082102ul
#define ADD_DESCRIPTOR 0x40182103ul
#define AND_SEND 2

/* The structures of the call, as the spec and include/uapi/linux/bpf.h have them. */
struct head {
	uint32_t level, size;
	uint64_t buffer;
	uint8_t reserved[48];
};

struct map {
	uint32_t type, key_size, value_size, max_entries, flags, inner_fd, node;
	char name[16];
	uint32_t interface, btf_fd, btf_key_id, btf_value_id, btf_kernel_id;
	uint64_t extra;
	uint8_t later[120];
};

struct call {
	struct head head;
	struct map map;
};

#define USES_EXTENDED (1u << 17)
#define MAP_CREATE 0
#define ARRAY_OF_MAPS 12
#define HASH_OF_MAPS 13
#define FLAGS_WITH_DESCRIPTORS (1u << 15 | 1u << 16)
#define LEVELS (1u | 2u | 16u)
#define LEAST 8
#define MOST 0x3fffffffu
#define PAGES_MAX 256

enum { CHILD_ENDED = 1, NOBODY_LEFT = 2 };
enum outcome { NOT_MINE, DONE, REFUSED };

/* Who may do what: as text of /proc, and what of it bpf(2) decides by. */
struct rights {
	char lines[2048], label[256];
	size_t size, label_size;
};

struct effective {
	struct __user_cap_data_struct sets[2];
	uid_t uid;
	gid_t gid;
	char space[64];
};

/* A thread that was found to have our rights, and /proc/TID. */
struct known {
	pid_t tid;
	int folder;
	struct effective effective;
};

#define KNOWN 8

static struct {
	pid_t pid;
	int floor;
	unsigned next;
	struct rights rights;
	char space[64];
	struct known known[KNOWN];
} self;

/* The lines that tlvlog.trace.credentials compares; 0 unless all are there. */
static size_t rights_in(char *status, size_t size, char *out, size_t room)
{
	static const char *const names[] = { "Uid", "Gid", "Groups", "CapInh", "CapPrm",
					     "CapEff", "CapBnd", "CapAmb" };
	const size_t count = sizeof(names) / sizeof(*names);
	size_t next = 0, used = 0;
	char *line = status, *end;

	/* They come in this order. */
	for (; next < count && (end = memchr(line, '\n', size - (size_t)(line - status)));
	     line = end + 1) {
		const size_t name = strlen(names[next]), length = (size_t)(end - line) + 1;

		if (length <= name || memcmp(line, names[next], name) || line[name] != ':')
			continue;
		if (used + length > room)
			return 0;
		memcpy(out + used, line, length);
		used += length;
		next++;
	}
	return next == count ? used : 0;
}

static ssize_t read_file(int folder, const char *name, char *data, size_t size)
{
	int fd = openat(folder, name, O_RDONLY | O_CLOEXEC);
	ssize_t count = fd < 0 ? -1 : read(fd, data, size);

	if (fd >= 0)
		close(fd);
	return count;
}

/* 0 unless all can be told of the thread whose /proc/TID this is. */
static int rights_of(int folder, struct rights *rights, int with_label)
{
	char text[8192];
	ssize_t count = read_file(folder, "status", text, sizeof(text));

	if (count <= 0 || count == sizeof(text))
		return 0;
	rights->size = rights_in(text, (size_t)count, rights->lines, sizeof(rights->lines));
	count = with_label ? read_file(folder, "attr/current", rights->label, sizeof(rights->label)) : 0;
	rights->label_size = count > 0 ? (size_t)count : 0;
	return rights->size && count < (ssize_t)sizeof(rights->label);
}

static int effective_of(pid_t tid, int folder, struct effective *effective)
{
	struct __user_cap_header_struct header = { _LINUX_CAPABILITY_VERSION_3, tid };
	struct stat owner;
	ssize_t size;

	memset(effective, 0, sizeof(*effective));
	if (syscall(SYS_capget, &header, effective->sets) || fstat(folder, &owner))
		return 0;
	effective->uid = owner.st_uid;
	effective->gid = owner.st_gid;
	size = readlinkat(folder, "ns/user", effective->space, sizeof(effective->space));
	return size > 0 && size < (ssize_t)sizeof(effective->space);
}

static int enter(const char *path)
{
	int fd = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	int moved = fd < 0 ? -1 : fcntl(fd, F_DUPFD_CLOEXEC, self.floor);

	if (fd >= 0)
		close(fd);
	return moved;
}

static int know_ourselves(int floor)
{
	int folder, is_known;

	if (self.pid == getpid())
		return 1;
	memset(&self, 0, sizeof(self));
	self.floor = floor;
	folder = enter("/proc/thread-self");
	is_known = folder >= 0 && rights_of(folder, &self.rights, 1) &&
		readlinkat(folder, "ns/user", self.space, sizeof(self.space) - 1) > 0;
	if (folder >= 0)
		close(folder);
	self.pid = is_known ? getpid() : 0;
	return is_known;
}

static void forget(struct known *k)
{
	if (k->tid)
		close(k->folder);
	memset(k, 0, sizeof(*k));
}

static struct known *known_of(pid_t tid)
{
	unsigned i;

	for (i = 0; i < KNOWN; i++)
		if (self.known[i].tid == tid)
			return &self.known[i];
	return NULL;
}

/* Look at all that tlvlog.trace.credentials looks at, and keep what may change it. */
static int meet(pid_t tid)
{
	static struct rights theirs;
	struct known *k = &self.known[self.next++ % KNOWN];
	char path[32];

	forget(k);
	snprintf(path, sizeof(path), "/proc/%d", (int)tid);
	k->folder = enter(path);
	if (k->folder < 0)
		return 0;
	k->tid = tid;
	if (effective_of(tid, k->folder, &k->effective) &&
	    rights_of(k->folder, &theirs, self.rights.label_size > 0) &&
	    theirs.size == self.rights.size &&
	    !memcmp(theirs.lines, self.rights.lines, theirs.size) &&
	    theirs.label_size == self.rights.label_size &&
	    !memcmp(theirs.label, self.rights.label, theirs.label_size) &&
	    !strcmp(k->effective.space, self.space))
		return 1;
	forget(k);
	return 0;
}

/*
 * Whether the thread has our rights. Of one that had them only that is looked at
 * by which bpf(2) decides; another thread under its number has another folder.
 */
static int has_our_rights(pid_t tid)
{
	struct known *k = known_of(tid);
	struct effective now;

	if (k && !self.rights.label_size && effective_of(tid, k->folder, &now) &&
	    !memcmp(&now, &k->effective, sizeof(now)))
		return 1;
	if (k)
		forget(k);
	return meet(tid);
}

static int is_zero(const void *data, size_t size)
{
	const uint8_t *bytes = data;

	while (size && !*bytes)
		bytes++, size--;
	return !size;
}

/* Whether the map can be made from its attributes alone, with a log that is plain. */
static int is_plain(const struct call *call)
{
	const struct map *map = &call->map;
	const struct head *head = &call->head;

	if (!is_zero(head->reserved, sizeof(head->reserved)))
		return 0;
	if (head->level ? head->level & ~LEVELS || !(head->level & 3) || !head->buffer ||
				  head->size < LEAST || head->size > MOST
			: head->buffer || head->size)
		return 0;
	return map->type != ARRAY_OF_MAPS && map->type != HASH_OF_MAPS &&
		!(map->flags & FLAGS_WITH_DESCRIPTORS) && !map->inner_fd &&
		is_zero(&map->interface, 5 * sizeof(uint32_t)) &&
		is_zero(map->later, sizeof(map->later));
}

/* Whether all pages of the buffer but the first are there. */
static int is_mapped(pid_t tid, uint64_t buffer, uint32_t size)
{
	static struct iovec there[PAGES_MAX];
	static char bytes[PAGES_MAX];
	const uint64_t page = (uint64_t)sysconf(_SC_PAGESIZE);
	const uint64_t last = buffer + size - 1;
	struct iovec here = { bytes, 0 };
	uint64_t at;

	if (last < buffer)
		return 0;
	for (at = (buffer / page + 1) * page; at <= last; at += page) {
		if (here.iov_len == PAGES_MAX)
			return 0;
		there[here.iov_len++] = (struct iovec){ (void *)(uintptr_t)at, 1 };
	}
	return !here.iov_len ||
		process_vm_readv(tid, &here, 1, there, here.iov_len, 0) == (ssize_t)here.iov_len;
}

/* Write an empty log: what it is if the map is made, and six bytes to be cleared if not. */
static int write_empty(pid_t tid, uint64_t buffer)
{
	uint8_t end[8] = { 0 };
	const uint16_t type = 2;
	const uint32_t length = 2;
	struct iovec here = { end, sizeof(end) };
	struct iovec there = { (void *)(uintptr_t)buffer, sizeof(end) };

	memcpy(end, &type, sizeof(type));
	memcpy(end + 2, &length, sizeof(length));
	return process_vm_writev(tid, &here, 1, &there, 1, 0) == sizeof(end);
}

static void reply(int listener, uint64_t id, int error)
{
	struct response response = { .id = id, .error = -error };

	ioctl(listener, SEND, &response);
}

/* A call that was received; `number` is the errno of one that was made and refused. */
static enum outcome serve(int listener, const struct notification *n, struct call *call, int *number)
{
	const uint32_t size = (uint32_t)n->arguments[2];
	const pid_t tid = (pid_t)n->tid;
	struct iovec here = { call, size };
	struct iovec there = { (void *)(uintptr_t)n->arguments[1], size };
	struct descriptor answer = { .id = n->id, .flags = AND_SEND, .new_flags = O_CLOEXEC };
	uint64_t id = n->id;
	long fd;

	if ((uint32_t)n->arguments[0] != (MAP_CREATE | USES_EXTENDED) ||
	    size < sizeof(call->head) || size > sizeof(*call))
		return NOT_MINE;
	memset(call, 0, sizeof(*call));
	if (process_vm_readv(tid, &here, 1, &there, 1, 0) != (ssize_t)size || !is_plain(call) ||
	    !has_our_rights(tid))
		return NOT_MINE;
	/* What was read was the caller's, and what is written will be. */
	if (ioctl(listener, ID_VALID, &id))
		return DONE;
	if (call->head.level && (!is_mapped(tid, call->head.buffer, call->head.size) ||
				 !write_empty(tid, call->head.buffer)))
		return NOT_MINE;
	fd = syscall(SYS_bpf, MAP_CREATE, &call->map, size - sizeof(call->head));
	if (fd < 0) {
		*number = errno;
		if (call->head.level)
			return REFUSED;
		reply(listener, n->id, *number);
		return DONE;
	}
	answer.ours = (uint32_t)fd;
	if (ioctl(listener, ADD_DESCRIPTOR, &answer) < 0)
		reply(listener, n->id, errno);
	close((int)fd);
	return DONE;
}

/* (id, thread, convention, number, arguments, made) */
static PyObject *request(const struct notification *n, const struct call *call, int number)
{
	const uint64_t *a = n->arguments;
	PyObject *made = number ? Py_BuildValue("y#i", (const char *)call,
						(Py_ssize_t)(uint32_t)a[2], number)
				: Py_NewRef(Py_None);

	return made ? Py_BuildValue("KIIi(KKKKKK)N", (unsigned long long)n->id, n->tid, n->arch,
				    n->number, (unsigned long long)a[0], (unsigned long long)a[1],
				    (unsigned long long)a[2], (unsigned long long)a[3],
				    (unsigned long long)a[4], (unsigned long long)a[5], made)
		    : NULL;
}

/* What has come: 0 nothing that concerns Python, or one of the events. */
static int next(int listener, int child, struct notification *n)
{
	struct pollfd fds[] = { { .fd = listener, .events = POLLIN }, { .fd = child, .events = POLLIN } };

	if (poll(fds, 2, -1) < 0)
		return 0;
	if (child >= 0 && fds[1].revents)
		return CHILD_ENDED;
	if (!(fds[0].revents & POLLIN))
		return fds[0].revents ? NOBODY_LEFT : 0;
	memset(n, 0, sizeof(*n));
	/* Gone, or interrupted. */
	return ioctl(listener, RECEIVE, n) ? 0 : -1;
}

/* serve_wait(listener, child, floor, /): see tlvlog.serve.supervisor. */
PyObject *core_serve_wait(PyObject *module, PyObject *const *args, Py_ssize_t count)
{
	struct notification n;
	struct call call;
	sigset_t all, before;
	int values[3], number, i, event;
	enum outcome outcome;

	(void)module;
	if (count != 3) {
		PyErr_SetString(PyExc_TypeError, "three numbers expected");
		return NULL;
	}
	for (i = 0; i < 3; i++) {
		values[i] = (int)PyLong_AsLong(args[i]);
		if (PyErr_Occurred())
			return NULL;
	}
	sigfillset(&all);
	for (;;) {
		if (PyErr_CheckSignals())
			return NULL;
		Py_BEGIN_ALLOW_THREADS
		do {
			event = next(values[0], values[1], &n);
			outcome = NOT_MINE;
			number = 0;
			if (event < 0) {
				/* An answer that is interrupted half way would be a wrong one. */
				pthread_sigmask(SIG_BLOCK, &all, &before);
				if (know_ourselves(values[2]))
					outcome = serve(values[0], &n, &call, &number);
				pthread_sigmask(SIG_SETMASK, &before, NULL);
			}
		} while (event < 0 && outcome == DONE);
		Py_END_ALLOW_THREADS
		if (event > 0)
			return PyLong_FromLong(event);
		if (event < 0)
			return request(&n, &call, number);
	}
}

/* serve_end(): close what is kept between calls. */
PyObject *core_serve_end(PyObject *module, PyObject *unused)
{
	int i;

	(void)module;
	(void)unused;
	if (self.pid == getpid())
		for (i = 0; i < KNOWN; i++)
			forget(&self.known[i]);
	self.pid = 0;
	Py_RETURN_NONE;
}
#endif
