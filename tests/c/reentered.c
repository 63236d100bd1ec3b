/*
 * A signal handler appends to the log of the call that it has interrupted, at
 * every instruction of that call, a run for each. Every log that comes of it is written out once:
 * what was appended, the size, the bytes. x86-64.
 *
 * reentered KEEP CAPACITY
 */
#define _GNU_SOURCE
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <ucontext.h>
#include <unistd.h>

#include "tlvlog_log.h"

#define GUARD 64
#define CAPACITY_MAX 4096
#define SEEN (1 << 16)
#define PLACES 4000
#define TRAP_FLAG 0x100

static const char text[] = "one line of a text that does not end before it has become "
	"longer than any register is wide, twice over, and then some more of it";

static __u8 memory[GUARD + CAPACITY_MAX + GUARD];
static __u8 *const buffer = memory + GUARD;
static struct tlvlog_writer w;
static __u32 appended;
static __u64 seen[SEEN];
static unsigned long runs, logs, instructions;

static void put_record(void)
{
	struct tlvlog_nest nest;

	tlvlog_record(&w) {
		tlvlog_open_error(&w, -22, 2, 7, TLVLOG_SEVERITY_ERROR, 0);
		tlvlog_add_error_message(&w, text, 9);
		tlvlog_begin_error_source_line(&w, &nest);
		tlvlog_add_source_line_line(&w, 12);
		tlvlog_end_nest(&w, &nest);
	}
}

static void put_pieces(void)
{
	tlvlog_open_string(&w);
	tlvlog_write_message(&w, text, 30);
	tlvlog_write_number(&w, -4711);
	tlvlog_commit(&w);
}

/* The calls that are interrupted, and by which. */
static void call(int which)
{
	__atomic_fetch_add(&appended, 1, __ATOMIC_RELAXED);
	switch (which) {
	case 0:
		tlvlog_put_string(&w, text, 21);
		break;
	case 1:
		tlvlog_put_string(&w, text, 120);
		break;
	case 2:
		tlvlog_put(&w, 0x8123, text, 3);
		break;
	case 3:
		put_record();
		break;
	case 4:
		put_pieces();
		break;
	case 5:
		tlvlog_put_error(&w, -2, 3, 4, TLVLOG_SEVERITY_WARNING, 0);
		break;
	case 6:	/* left open */
		tlvlog_open_string(&w);
		tlvlog_write_message(&w, text, 40);
		break;
	default:
		__atomic_fetch_sub(&appended, 1, __ATOMIC_RELAXED);
		tlvlog_finish(&w);
	}
}
#define CALLS 8

static void need(int is_well, const char *what)
{
	if (!is_well) {
		fprintf(stderr, "%s\n", what);
		exit(1);
	}
}

/*
 * A first run traps behind each instruction and notes where it stood; then a
 * breakpoint stands at each of those places, and the handler calls.
 */
static __u8 *places[PLACES];
static int place_count, is_noting, called_by;
static __u8 *broken, replaced;

static void trapped(int sig, siginfo_t *info, void *context)
{
	ucontext_t *at = context;
	greg_t *const registers = at->uc_mcontext.gregs;
	int i;

	(void)sig;
	(void)info;
	if (is_noting) {
		instructions++;
		for (i = 0; i < place_count; i++)
			if (places[i] == (__u8 *)registers[REG_RIP])
				return;
		need(place_count < PLACES, "too many places");
		places[place_count++] = (__u8 *)registers[REG_RIP];
	} else {
		*broken = replaced;
		registers[REG_RIP] = (greg_t)broken;
		call(called_by);
	}
}

static void note_places(int which)
{
	const __u64 page = (__u64)sysconf(_SC_PAGESIZE);
	int i;

	place_count = 0;
	is_noting = 1;
	__asm__ __volatile__("pushfq; orq %0, (%%rsp); popfq" : : "i"(TRAP_FLAG) : "memory", "cc");
	call(which);
	__asm__ __volatile__("pushfq; andq %0, (%%rsp); popfq" : : "i"(~TRAP_FLAG) : "memory", "cc");
	is_noting = 0;
	for (i = 0; i < place_count; i++)
		need(!mprotect((void *)((__u64)places[i] & ~(page - 1)), page,
			       PROT_READ | PROT_WRITE | PROT_EXEC), "mprotect");
}

static void show(__u32 size)
{
	__u64 hash = 14695981039346656037ULL ^ appended;
	__u32 i, slot;

	for (i = 0; i < size; i++)
		hash = (hash ^ buffer[i]) * 1099511628211ULL;
	hash |= 1;
	for (slot = (__u32)(hash >> 20) % SEEN; seen[slot]; slot = (slot + 1) % SEEN)
		if (seen[slot] == hash)
			return;
	seen[slot] = hash;
	need(++logs < SEEN / 2, "too many logs");
	fwrite(&appended, 4, 1, stdout);
	fwrite(&size, 4, 1, stdout);
	fwrite(buffer, 1, size, stdout);
}

#define STATES 5

/* Filled to different degrees: empty, in part, and given up from; and with a string left open. */
static void fill(int keep, __u32 capacity, int state)
{
	static const int counts[] = { 0, 4, 9, 23, 9 };
	int i;

	memset(memory, 0x5a, sizeof(memory));
	need(!tlvlog_init(&w, buffer, capacity, keep, 0), "init");
	appended = 0;
	for (i = 0; i < counts[state]; i++)
		call(i % 3 ? 0 : 5);
	if (state == 4)
		call(6);
}

/* One run: @which interrupted by @by at a place. What was left must serve, or say no. */
static void run(int keep, __u32 capacity, int state, int which, int by, __u8 *place)
{
	__u32 size;
	int i;

	fill(keep, capacity, state);
	called_by = by;
	broken = place;
	replaced = *place;
	*place = 0xcc;
	call(which);
	if (*place != replaced) {	/* a place of note_places() itself */
		*place = replaced;
		return;
	}
	for (i = 0; i < 12; i++)
		call(i % 7);
	size = tlvlog_finish(&w);
	need(size >= 8 && size <= capacity, "size");
	for (i = 0; i < GUARD; i++)
		need(memory[i] == 0x5a && buffer[capacity + (__u32)i] == 0x5a, "guard");
	runs++;
	show(size);
}

int main(int argc, char **argv)
{
	struct sigaction action;
	int state, which, by, keep, i;
	__u32 capacity;

	need(argc == 3, "reentered KEEP CAPACITY");
	keep = atoi(argv[1]);
	capacity = (__u32)atoi(argv[2]);
	need(capacity <= CAPACITY_MAX, "capacity");
	memset(&action, 0, sizeof(action));
	action.sa_sigaction = trapped;
	action.sa_flags = SA_SIGINFO;
	sigaction(SIGTRAP, &action, 0);
	for (state = 0; state < STATES; state++)
		for (which = 0; which < CALLS; which++) {
			fill(keep, capacity, state);
			note_places(which);
			for (i = 0; i < place_count; i++)
				for (by = 0; by < CALLS - 1; by++)
					run(keep, capacity, state, which, by, places[i]);
		}
	fprintf(stderr, "%lu runs, %lu instructions, %lu logs\n", runs, instructions, logs);
	return 0;
}
