/* SPDX-License-Identifier: MIT */
/*
 * Whether a thread has our rights: tlvlog.trace.credentials in C. A thread is
 * examined in full once; later only what bpf(2) checks is compared.
 */
#include "core.h"

#ifdef __linux__
#include <fcntl.h>
#include <linux/capability.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

/* A thread's rights: the text of /proc, and the part of it that bpf(2) checks. */
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

/* A thread that has our rights, and its /proc/TID. */
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

/* The lines that tlvlog.trace.credentials compares; 0 if one is missing. */
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

/* Read the rights of the thread whose /proc/TID this is; 0 if any cannot be read. */
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

int serve_know_ourselves(int floor)
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

/* Compare everything that tlvlog.trace.credentials compares, and keep what may change. */
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
 * Whether the thread has our rights. If it had them before, only what bpf(2)
 * checks is compared; a new thread with its number has another folder in /proc.
 */
int serve_has_our_rights(pid_t tid)
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

/* Close the descriptors that are kept. */
void serve_forget_all(void)
{
	int i;

	if (self.pid == getpid())
		for (i = 0; i < KNOWN; i++)
			forget(&self.known[i]);
	self.pid = 0;
}
#endif
