/*
 * writing FILE KEEP CAPACITY FLAGS WHAT writes a log into the shared mapping of
 * FILE, once with nothing to see and then, between two SIGSTOPs, for stepper.
 *
 * FILE is: what was kept and what was appended so far, 8 bytes each, a guard,
 * the buffer, another guard. WHAT is a letter for each append.
 */
#define _GNU_SOURCE
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "tlvlog_log.h"

#define GUARD 64

struct shared {
	volatile __u64 kept;
	volatile __u64 appended;
	__u8 guard[GUARD];
	__u8 buffer[];
};

static const char text[] = "one line of a text that does not end before it has become "
	"longer than any register is wide, twice over, and then some more of it";

static int record(struct tlvlog_writer *w)
{
	const __u64 before = tlvlog_num_truncations(w);
	struct tlvlog_nest nest;

	tlvlog_record(w) {
		tlvlog_open_error(w, -22, 2, 7, TLVLOG_SEVERITY_ERROR, 0);
		tlvlog_add_error_message(w, text, 9);
		tlvlog_add_error_field_offset(w, 24);
		tlvlog_begin_error_source_line(w, &nest);
		tlvlog_add_source_line_line(w, 12);
		tlvlog_end_nest(w, &nest);
	}
	return tlvlog_num_truncations(w) == before;
}

/* With a message between the pieces, which takes its place first, if @shared is given. */
static int pieces(struct tlvlog_writer *w, struct shared *shared)
{
	tlvlog_open_string(w);
	tlvlog_write_message(w, text, 12);
	tlvlog_write_number(w, -4711);
	if (shared) {
		shared->kept += (__u64)tlvlog_put_string(w, text, 5);
		shared->appended++;
	}
	tlvlog_write_message(w, text, 7);
	return tlvlog_commit(w);
}

static int append(struct tlvlog_writer *w, struct shared *shared, char what)
{
	switch (what) {
	case 'n':
		return tlvlog_put_string(w, text, 0);
	case 'b':
		return tlvlog_put_string(w, text, 1);
	case 's':
		return tlvlog_put_string(w, text, 21);
	case 'l':
		return tlvlog_put_string(w, text, 120);
	case 'e':
		return tlvlog_put_error(w, -2, 3, 4, TLVLOG_SEVERITY_WARNING, 0);
	case 'u':
		return tlvlog_put(w, 0x8123, text, 10);
	case 'r':
		return record(w);
	case 'p':
		return pieces(w, 0);
	case 'm':
		return pieces(w, shared);
	case 'c':
		tlvlog_open_string(w);
		tlvlog_write_message(w, text, 33);
		tlvlog_cancel(w);
		return 0;
	case 'F':
		tlvlog_finish(w);
		return 0;
	default:
		fprintf(stderr, "no such append: %c\n", what);
		exit(2);
	}
}

int main(int argc, char **argv)
{
	struct tlvlog_writer writer;
	struct shared *shared;
	struct stat stat;
	const char *what;
	int fd, keep;
	unsigned flags;
	__u32 capacity;

	if (argc != 6 || (fd = open(argv[1], O_RDWR)) < 0 || fstat(fd, &stat))
		return 2;
	keep = atoi(argv[2]);
	capacity = (__u32)atoi(argv[3]);
	flags = (unsigned)atoi(argv[4]);
	shared = mmap(0, (size_t)stat.st_size, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
	if (shared == MAP_FAILED || sizeof(*shared) + capacity + GUARD != (size_t)stat.st_size)
		return 2;
	if (tlvlog_init(&writer, shared->buffer, capacity, keep, flags))
		return 2;
	raise(SIGSTOP);
	for (what = argv[5]; *what; what++) {
		if (append(&writer, shared, *what))
			shared->kept++;
		shared->appended += *what != 'F';
	}
	raise(SIGSTOP);
	return 0;
}
