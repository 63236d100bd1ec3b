/* SPDX-License-Identifier: MIT */
/*
 * The fast path of tlvlog.serve, for the most frequent call: creating a map from
 * its attributes alone, with a log of records. If the kernel creates the map, the
 * call is completed here; if it refuses, Python explains why. Every other call is
 * handed to Python untouched.
 */
#include "core.h"

#ifdef __linux__
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <sys/ioctl.h>
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

static int is_zero(const void *data, size_t size)
{
	const uint8_t *bytes = data;

	while (size && !*bytes)
		bytes++, size--;
	return !size;
}

/* Whether the map can be created from its attributes alone, with a plain log. */
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

/* Whether all pages of the buffer after the first are mapped. */
static int is_mapped(pid_t tid, uint64_t buffer, uint32_t size)
{
	struct iovec there[PAGES_MAX];
	char bytes[PAGES_MAX];
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

/* Write the empty log of a created map; on refusal six bytes of it must be cleared again. */
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

/* Serve a received call; `number` is the errno if it was made and refused. */
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
	    !serve_has_our_rights(tid))
		return NOT_MINE;
	/* The memory that was read belongs to the caller, and so does what will be written. */
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

/* The next event; 0: none that concerns Python. */
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
				/* An answer that is interrupted half way would be wrong. */
				pthread_sigmask(SIG_BLOCK, &all, &before);
				if (serve_know_ourselves(values[2]))
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

/* serve_end(): close the descriptors that are kept between calls. */
PyObject *core_serve_end(PyObject *module, PyObject *unused)
{
	(void)module;
	(void)unused;
	serve_forget_all();
	Py_RETURN_NONE;
}
#endif
