/* SPDX-License-Identifier: MIT */
/* What the input of the writer's harness says, and how its laws break. */
#define GUARD 32
#define GUARD_BYTE 0xA5
#define CAPACITY_MAX 4096
#define SCRATCH (1u << 20)
#define PIECES_MAX 4000

static void need(int holds, const char *what)
{
	if (holds)
		return;
	fprintf(stderr, "broken: %s\n", what);
	abort();
}

/* The input; behind its end it is zeros. */
static const unsigned char *input, *input_end;

static __u64 number(int count)
{
	__u64 value = 0;
	int i;

	for (i = 0; i < (count == 4 ? 1 : count); i++)
		value |= (__u64)(input < input_end ? *input++ : 0) << 8 * i;
	/* A length takes one byte; some are long. */
	return count == 4 && value >= 0xF0 ? (value - 0xEF) * 64 : value;
}

static const unsigned char *take(size_t count)
{
	static unsigned char pattern[2048];
	size_t i, from = (size_t)(input_end - input) & 0x1f;

	if (!pattern[0])
		for (i = 0; i < sizeof(pattern); i++)
			pattern[i] = (unsigned char)('a' + i % 29);
	need(count <= sizeof(pattern) - 32, "the harness: a length that it does not make");
	return pattern + from;
}

static void answer(__u64 value, int count)
{
	(void)value;
	(void)count;
}

static void answer_bytes(const void *bytes, __u64 count)
{
	(void)bytes;
	(void)count;
}
