/*
 * The memory of a writer faults in the middle of an append; a handler of the
 * signal jumps out of it, and the log goes on or ends.
 *
 * faulting KEEP CAPACITY HOW
 *
 * HOW is `protected`: the buffer reaches into a page without access, at every
 * offset, and stays there; `mended`: the same, but the page can be written to
 * before the log is ended; `cut`: the buffer is a mapping of a file that is cut
 * to its first page in the middle. For each case is written out: what was kept,
 * what was appended, the bytes that can be read, the size that tlvlog_finish()
 * gave, 4 bytes each; then those bytes.
 */
#define _GNU_SOURCE
#include <setjmp.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "tlvlog_log.h"

#define RECORDS 14

static const char text[] = "one line of a text that does not end before it has become "
	"longer than any register is wide, twice over, and then some more of it";

static struct tlvlog_writer w;
static sigjmp_buf out;
static unsigned long faults;

static void faulted(int sig)
{
	(void)sig;
	faults++;
	siglongjmp(out, 1);
}

static void need(int is_well, const char *what)
{
	if (!is_well) {
		perror(what);
		exit(1);
	}
}

static int append(__u32 number)
{
	const __u64 before = tlvlog_num_truncations(&w);

	switch (number % 4) {
	case 0:
		return tlvlog_put_string(&w, text, 7 + number);
	case 1:
		return tlvlog_put_error(&w, -(int)number, 3, 4, TLVLOG_SEVERITY_ERROR, 0);
	case 2:
		tlvlog_record(&w) {
			tlvlog_open_error(&w, -22, 2, 7, TLVLOG_SEVERITY_WARNING, 0);
			tlvlog_add_error_message(&w, text, number);
		}
		return tlvlog_num_truncations(&w) == before;
	default:
		tlvlog_open_string(&w);
		tlvlog_write_message(&w, text, 70);
		tlvlog_write_number(&w, (__s64)number);
		return tlvlog_commit(&w);
	}
}

static volatile __u32 counts[4];
static __u8 *buffer, *last;
static size_t page;

static void show(__u32 readable)
{
	counts[2] = readable;
	fwrite((const void *)counts, 4, 4, stdout);
	fwrite(buffer, 1, readable, stdout);
}

/* The log of one call; before record number @cut the file behind it is cut. */
static void write_log(int keep, __u32 capacity, int file, __u32 cut, int is_mended)
{
	volatile __u32 i;

	counts[0] = counts[1] = counts[3] = 0;
	if (sigsetjmp(out, 1))
		return;
	if (tlvlog_init(&w, buffer, capacity, keep, 0))
		exit(1);
	for (i = 0; i < RECORDS; i++) {
		if (i == cut)
			need(!ftruncate(file, (off_t)page), "ftruncate");
		counts[1]++;
		if (!sigsetjmp(out, 1))
			counts[0] += (__u32)append(i);
	}
	if (is_mended)
		need(!mprotect(last, page, PROT_READ | PROT_WRITE), "mprotect");
	if (!sigsetjmp(out, 1))
		counts[3] = tlvlog_finish(&w);
	if (!counts[3] && !sigsetjmp(out, 1))
		counts[3] = tlvlog_finish(&w);
}

static void use_protected(int keep, __u32 capacity, int is_mended)
{
	__u32 inside;

	for (inside = 6; inside <= capacity; inside++) {
		need(!mprotect(last, page, PROT_READ | PROT_WRITE), "mprotect");
		memset(last - page, 0xa5, 2 * page);
		buffer = last - inside;
		need(!mprotect(last, page, PROT_NONE), "mprotect");
		write_log(keep, capacity, -1, RECORDS, is_mended);
		show(is_mended ? capacity : inside);
		need(buffer[-1] == 0xa5 && buffer[-64] == 0xa5, "guard");
		need(!mprotect(last, page, PROT_READ | PROT_WRITE), "mprotect");
		need(last[capacity - inside] == 0xa5, "guard");
	}
}

static void use_cut(int keep, __u32 capacity)
{
	FILE *file = tmpfile();
	__u32 inside, cut;

	need(file != 0, "tmpfile");
	need(mmap(last - page, 2 * page, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_FIXED,
		  fileno(file), 0) != MAP_FAILED, "mmap");
	for (inside = 8; inside <= capacity; inside += 13)
		for (cut = 0; cut < RECORDS; cut++) {
			need(!ftruncate(fileno(file), (off_t)(2 * page)), "ftruncate");
			memset(last - page, 0xa5, page);
			buffer = last - inside;
			write_log(keep, capacity, fileno(file), cut, 0);
			show(inside);
		}
	fclose(file);
}

int main(int argc, char **argv)
{
	struct sigaction action;
	__u32 capacity;
	int keep;

	need(argc == 4, "faulting KEEP CAPACITY HOW");
	keep = atoi(argv[1]);
	capacity = (__u32)atoi(argv[2]);
	page = (size_t)sysconf(_SC_PAGESIZE);
	need(capacity < page / 2, "capacity");
	last = mmap(0, 2 * page, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	need(last != MAP_FAILED, "mmap");
	last += page;
	memset(&action, 0, sizeof(action));
	action.sa_handler = faulted;
	sigaction(SIGSEGV, &action, 0);
	sigaction(SIGBUS, &action, 0);
	if (!strcmp(argv[3], "cut"))
		use_cut(keep, capacity);
	else
		use_protected(keep, capacity, !strcmp(argv[3], "mended"));
	fprintf(stderr, "%lu\n", faults);
	return 0;
}
