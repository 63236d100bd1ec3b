/*
 * Writing and reading logs beside memcpy, mpack and libmnl, in one run.
 *
 * LOGS logs of three to eight records: text, errors, and errors with a number.
 * Writers fill one buffer again and again, as a kernel does for one call after
 * the other; readers walk all logs, which stand side by side. Each round runs
 * every contender once, in an order that turns; a line of numbers, nanoseconds
 * a record, comes out per round. -DHAVE_MNL and
 * -DHAVE_MPACK add those peers.
 */
#define _POSIX_C_SOURCE 200809L
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#ifdef HAVE_MNL
#include <libmnl/libmnl.h>
#endif
#ifdef HAVE_MPACK
#include <mpack.h>
#endif

#include "tlvlog_log.h"

#define LOGS 4000
#define RECORDS (LOGS * 6)
#define TEXTS 4096
#define CAPACITY 4096
#define ROUNDS 25

struct source {
	const char *text;	/* NULL: an error */
	const void *payload;	/* what its record carries, @len bytes of it */
	__u32 len;
	__s32 error;
	__u16 reason;
	__u16 type;
	__u8 has_number;
	__u64 number;
};

static struct source sources[RECORDS];
static __u32 first[LOGS + 1];
static char texts[TEXTS][128];
static __u8 arena[RECORDS * 160], other_arena[RECORDS * 160], scratch[CAPACITY];
static __u8 *logs[LOGS], *others[LOGS];	/* what the readers read */
static __u32 sizes[LOGS];
static __u32 written[LOGS];
static volatile __u64 result;
static __u32 total;

static __u64 seed = 88172645463325252ULL;

static __u32 draw(__u32 below)
{
	seed ^= seed << 13;
	seed ^= seed >> 7;
	seed ^= seed << 17;
	return (__u32)(seed >> 20) % below;
}

static void make_sources(void)
{
	__u32 i, log, count;
	struct source *s;

	for (i = 0; i < TEXTS; i++)
		memset(texts[i], 'a' + (int)(i % 26), sizeof(texts[i]));
	for (log = 0; log < LOGS; log++) {
		first[log] = total;
		for (count = 3 + draw(6); count-- && total < RECORDS; total++) {
			s = &sources[total];
			s->error = -(__s32)draw(40);
			s->reason = (__u16)draw(300);
			s->number = draw(64);
			s->payload = texts[draw(TEXTS)];
			s->type = 3;
			if (draw(10) < 7) {
				s->type = 1;
				s->text = s->payload;
				s->len = 20 + draw(50);
			} else {
				s->has_number = draw(2) != 0;
				s->len = s->has_number ? 24 : 10;
			}
		}
	}
	first[LOGS] = total;
}

/* Put the log in scratch beside the one before it, at a multiple of four for libmnl. */
static void keep(__u32 log, __u8 **places, __u8 *into)
{
	places[log] = log ? places[log - 1] + ((sizes[log - 1] + 3) & ~3U) : into;
	sizes[log] = written[log];
	memcpy(places[log], scratch, sizes[log]);
}

static int keep_them;

static double now(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return (double)t.tv_sec * 1e9 + (double)t.tv_nsec;
}

/* The limit: every payload copied from where it is. */
static void copy_payloads(void)
{
	__u32 log, i;

	for (log = 0; log < LOGS; log++) {
		__u8 *at = scratch;

		for (i = first[log]; i < first[log + 1]; i++) {
			memcpy(at, sources[i].payload, sources[i].len);
			at += sources[i].len;
		}
		written[log] = (__u32)(at - scratch);
	}
}

static void write_logs(void)
{
	struct tlvlog_writer w;
	__u32 log, i;

	for (log = 0; log < LOGS; log++) {
		tlvlog_init(&w, scratch, CAPACITY, TLVLOG_KEEP_SEVERITY, 0);
		for (i = first[log]; i < first[log + 1]; i++) {
			const struct source *s = &sources[i];

			if (s->text)
				tlvlog_put_string(&w, s->text, s->len);
			else if (s->has_number)
				tlvlog_put_reason_u_(&w, s->error, 2, s->reason, 0, s->number);
			else
				tlvlog_put_error(&w, s->error, 2, s->reason, 0, 0);
		}
		written[log] = tlvlog_finish(&w);
		if (keep_them)
			keep(log, logs, arena);
	}
}

/* The same payloads as copy_payloads(). */
static void write_payloads(void)
{
	struct tlvlog_writer w;
	__u32 log, i;

	for (log = 0; log < LOGS; log++) {
		tlvlog_init(&w, scratch, CAPACITY, TLVLOG_KEEP_SEVERITY, 0);
		for (i = first[log]; i < first[log + 1]; i++)
			tlvlog_put(&w, sources[i].type, sources[i].payload, sources[i].len);
		written[log] = tlvlog_finish(&w);
	}
}

static __u64 sum_bytes(const char *at, __u32 len)
{
	return len ? (__u64)(__u8)at[0] + (__u8)at[len - 1] + len : 0;
}

static void read_logs(void)
{
	struct tlvlog_reader r;
	struct tlvlog_record record;
	struct tlvlog_string_value string;
	struct tlvlog_error_value error;
	struct tlvlog_attribute a;
	__u64 sum = 0;
	__u32 log;

	for (log = 0; log < LOGS; log++) {
		tlvlog_read(&r, logs[log], sizes[log], TLVLOG_ORDER_HOST);
		while (tlvlog_next(&r, &record) > 0) {
			if (record.type == TLVLOG_TYPE_STRING) {
				tlvlog_get_string(&record, &string);
				sum += sum_bytes(string.message, string.message_len);
			} else if (record.type == TLVLOG_TYPE_ERROR) {
				tlvlog_get_error(&record, &error);
				sum += (__u64)error.error + error.subsystem + error.reason + error.severity;
				while (tlvlog_next_attribute(&error.attributes, &a))
					if (a.type == TLVLOG_A_ERROR_ARGUMENT_UNSIGNED)
						sum += tlvlog_get_error_argument_unsigned(&a);
			}
		}
		sum += r.num_truncations;
	}
	result = sum;
}

/* Every eight bytes of the same logs, once. */
static void scan_logs(void)
{
	__u64 sum = 0, word;
	__u32 log, i;

	for (log = 0; log < LOGS; log++)
		for (i = 0; i + 8 <= sizes[log]; i += 8) {
			memcpy(&word, logs[log] + i, 8);
			sum += word;
		}
	result = sum;
}

#ifdef HAVE_MNL
static void mnl_write(void)
{
	__u32 log, i;

	for (log = 0; log < LOGS; log++) {
		struct nlmsghdr *n = mnl_nlmsg_put_header(scratch);

		for (i = first[log]; i < first[log + 1]; i++) {
			const struct source *s = &sources[i];
			struct nlattr *nest;

			if (s->text) {
				mnl_attr_put(n, 1, s->len, s->text);
				continue;
			}
			nest = mnl_attr_nest_start(n, 3);
			mnl_attr_put_u32(n, 1, (uint32_t)s->error);
			mnl_attr_put_u16(n, 2, 2);
			mnl_attr_put_u16(n, 3, s->reason);
			mnl_attr_put_u8(n, 4, 0);
			if (s->has_number)
				mnl_attr_put_u64(n, 5, s->number);
			mnl_attr_nest_end(n, nest);
		}
		written[log] = n->nlmsg_len;
		if (keep_them)
			keep(log, others, other_arena);
	}
}

static int mnl_field(const struct nlattr *a, void *data)
{
	__u64 *sum = data;

	switch (mnl_attr_get_type(a)) {
	case 1:
		if (mnl_attr_validate(a, MNL_TYPE_U32) < 0)
			return MNL_CB_ERROR;
		*sum += (__u64)(__s32)mnl_attr_get_u32(a);
		break;
	case 2:
	case 3:
		if (mnl_attr_validate(a, MNL_TYPE_U16) < 0)
			return MNL_CB_ERROR;
		*sum += mnl_attr_get_u16(a);
		break;
	case 4:
		if (mnl_attr_validate(a, MNL_TYPE_U8) < 0)
			return MNL_CB_ERROR;
		*sum += mnl_attr_get_u8(a);
		break;
	case 5:
		if (mnl_attr_validate(a, MNL_TYPE_U64) < 0)
			return MNL_CB_ERROR;
		*sum += mnl_attr_get_u64(a);
		break;
	}
	return MNL_CB_OK;
}

static int mnl_record(const struct nlattr *a, void *data)
{
	__u64 *sum = data;

	if (mnl_attr_get_type(a) == 1)
		*sum += sum_bytes(mnl_attr_get_str(a), mnl_attr_get_payload_len(a));
	else
		mnl_attr_parse_nested(a, mnl_field, data);
	return MNL_CB_OK;
}

static void mnl_read(void)
{
	__u64 sum = 0;
	__u32 log;

	for (log = 0; log < LOGS; log++)
		mnl_attr_parse((struct nlmsghdr *)others[log], 0, mnl_record, &sum);
	result = sum;
}
#endif

#ifdef HAVE_MPACK
static void mpack_write_logs(void)
{
	mpack_writer_t w;
	__u32 log, i;

	for (log = 0; log < LOGS; log++) {
		mpack_writer_init(&w, (char *)scratch, CAPACITY);
		mpack_start_array(&w, first[log + 1] - first[log]);
		for (i = first[log]; i < first[log + 1]; i++) {
			const struct source *s = &sources[i];

			if (s->text) {
				mpack_write_str(&w, s->text, s->len);
				continue;
			}
			mpack_start_array(&w, 5);
			mpack_write_i32(&w, s->error);
			mpack_write_u16(&w, 2);
			mpack_write_u16(&w, s->reason);
			mpack_write_u8(&w, 0);
			if (s->has_number)
				mpack_write_u64(&w, s->number);
			else
				mpack_write_nil(&w);
			mpack_finish_array(&w);
		}
		mpack_finish_array(&w);
		written[log] = (__u32)mpack_writer_buffer_used(&w);
		mpack_writer_destroy(&w);
	}
}
#endif

struct contender {
	const char *name;
	void (*work)(void);
};

int main(void)
{
	static const struct contender list[] = {
		{ "write", write_payloads },
		{ "write-typed", write_logs },
		{ "memcpy", copy_payloads },
		{ "read", read_logs },
		{ "scan", scan_logs },
#ifdef HAVE_MNL
		{ "mnl-write", mnl_write },
		{ "mnl-read", mnl_read },
#endif
#ifdef HAVE_MPACK
		{ "mpack-write", mpack_write_logs },
#endif
	};
	const int count = sizeof(list) / sizeof(list[0]);
	double times[9] = { 0 }, started;
	int round, i, at;

	make_sources();
	keep_them = 1;
#ifdef HAVE_MNL
	mnl_write();
#endif
	write_logs();
	keep_them = 0;
	for (i = 0; i < count; i++)
		printf("%s%s", i ? " " : "", list[i].name);
	printf("\n");
	for (round = -1; round < ROUNDS; round++) {
		for (i = 0; i < count; i++) {
			at = round % 2 ? count - 1 - i : i;
			started = now();
			list[at].work();
			times[at] = (now() - started) / total;
		}
		if (round < 0)
			continue;
		for (i = 0; i < count; i++)
			printf("%s%.3f", i ? " " : "", times[i]);
		printf("\n");
	}
	return 0;
}
