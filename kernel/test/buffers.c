// SPDX-License-Identifier: GPL-2.0 OR MIT
/* What may be wrong with a buffer; the result of the call is never another for it. */

#include <errno.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "check.h"

enum { PAGE = 4096, GUARD = 64, SAID = 20 };

static int is_all(const unsigned char *bytes, unsigned char value, unsigned int count)
{
	while (count && bytes[count - 1] == value)
		count--;
	return !count;
}

static void *pages(unsigned int count, int protection)
{
	return mmap(NULL, (size_t)count * PAGE, protection, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
}

void check_sizes(void)
{
	unsigned char memory[400 + GUARD];
	unsigned int size;

	for (size = 8; size <= 400; size++) {
		struct seen seen;
		int error;

		memset(memory, 0xaa, sizeof(memory));
		error = register_log(memory, size, SYS_ioctl);
		expect(!error, "size %u: registering is errno %d", size, error);
		error = speak(SAID);
		expect(error == EINVAL, "size %u: errno %d", size, error);
		seen = look(memory, size);
		expect(seen.size && seen.size <= size, "size %u: log of %u", size, seen.size);
		/* SAID messages, and the error. */
		expect(seen.kept + seen.dropped == SAID + 1, "size %u: %u kept, %u dropped",
		       size, seen.kept, seen.dropped);
		expect(is_all(memory + size, 0xaa, GUARD), "size %u: bytes behind it", size);
	}
}

void check_refused_sizes(void)
{
	unsigned char memory[8] = { 0 };
	unsigned int size;

	for (size = 0; size < 8; size++)
		expect(register_log(memory, size, SYS_ioctl) == EINVAL, "size %u", size);
	expect(register_log(memory, TLVLOG_DEVICE_SIZE_MAX + 1, SYS_ioctl) == EINVAL, "largest");
	expect(register_log(memory, sizeof(memory), -2) == EINVAL, "call -2");
	expect(register_log(NULL, 0, 0) == 0, "ending what never began");
}

void check_kernel_address(void)
{
	expect(register_log((void *)0xffff888000000000ul, 64, SYS_ioctl) == EFAULT, "accepted");
	expect(speak(1) == EINVAL, "the call's own errno is another");
}

void check_unmapped(void)
{
	unsigned char *memory = pages(1, PROT_READ | PROT_WRITE);

	expect(!register_log(memory, PAGE, SYS_ioctl), "registering");
	munmap(memory, PAGE);
	expect(speak(SAID) == EINVAL, "the call's own errno is another");
}

void check_read_only(void)
{
	unsigned char *memory = pages(1, PROT_READ | PROT_WRITE);

	memset(memory, 0xaa, PAGE);
	mprotect(memory, PAGE, PROT_READ);
	expect(!register_log(memory, PAGE, SYS_ioctl), "registering");
	expect(speak(SAID) == EINVAL, "the call's own errno is another");
	expect(is_all(memory, 0xaa, PAGE), "a page that is read-only was written to");
	munmap(memory, PAGE);
}

/* The log ends in a page that cannot be written to: then nothing of it comes. */
void check_hole(void)
{
	unsigned char *memory = pages(3, PROT_READ | PROT_WRITE);
	unsigned char *log = memory + PAGE - 100;
	struct seen seen;

	memset(memory, 0xaa, PAGE);
	memset(memory + 2 * PAGE, 0xaa, PAGE);
	mprotect(memory + PAGE, PAGE, PROT_NONE);
	expect(!register_log(log, PAGE, SYS_ioctl), "registering");
	expect(speak(SAID) == EINVAL, "the call's own errno is another");
	seen = look(log, 100);
	expect(is_all(log, 0, 6) && !seen.size, "half a log");
	expect(is_all(memory, 0xaa, PAGE - 100), "bytes in front of the buffer");
	expect(is_all(memory + 2 * PAGE, 0xaa, PAGE), "bytes behind the hole");
	mprotect(memory + PAGE, PAGE, PROT_READ | PROT_WRITE);
	expect(speak(SAID) == EINVAL, "later errno");
	expect(look(log, PAGE).kept == SAID + 1, "no log when the hole is gone");
	munmap(memory, 3 * PAGE);
}

void check_untouched_pages(void)
{
	const unsigned int size = 8 * PAGE;
	unsigned char *memory = pages(8, PROT_READ | PROT_WRITE);
	struct seen seen;

	expect(!register_log(memory, size, SYS_ioctl), "registering");
	expect(speak(2000) == EINVAL, "errno");
	seen = look(memory, size);
	expect(seen.kept > 500 && seen.kept + seen.dropped == 2001, "%u kept, %u dropped",
	       seen.kept, seen.dropped);
	munmap(memory, size);
}

void check_silent_calls(void)
{
	unsigned char memory[64];
	struct seen seen;

	memset(memory, 0xaa, sizeof(memory));
	expect(!register_log(memory, sizeof(memory), TLVLOG_DEVICE_EVERY_CALL), "registering");
	syscall(SYS_getppid);
	expect(is_all(memory, 0, 6), "an accepted call left a log");
	expect(is_all(memory + 6, 0xaa, sizeof(memory) - 6), "more than six bytes cleared");
	syscall(SYS_close, -1);
	seen = look(memory, sizeof(memory));
	expect(seen.size == 8 && !seen.kept && !seen.dropped,
	       "a call that nobody explains: log of %u", seen.size);
}

void check_one_call_only(void)
{
	unsigned char memory[400];

	expect(!register_log(memory, sizeof(memory), SYS_ioctl), "registering");
	speak(2);
	syscall(SYS_close, -1);
	syscall(SYS_getppid);
	expect(look(memory, sizeof(memory)).kept == 3, "another call has changed the log");
}
