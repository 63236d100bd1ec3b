/*
 * The reasons of a schema and their text, as a stream of commands on stdin says.
 * Counted bytes in and out, little-endian; LOG_HEADER and REASONS_HEADER come
 * from the schema.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include LOG_HEADER
#include REASONS_HEADER

#define PASTE_(a, b) a##b
#define PASTE(a, b) PASTE_(a, b)
#define N(name) PASTE(PREFIX, name)
#define M(name) PASTE(MACRO, name)

static unsigned char all[1 << 24];
static const unsigned char *input = all;

static __u64 number(int count)
{
	__u64 value = 0;
	int i;

	for (i = count; i--;)
		value = value << 8 | input[i];
	input += count;
	return value;
}

/* Counted bytes in memory of their own, with a NUL behind. */
static char *text(__u32 *len)
{
	char *copy;

	*len = (__u32)number(4);
	copy = (char *)malloc(*len + 1);
	memcpy(copy, input, *len);
	copy[*len] = 0;
	input += *len;
	return copy;
}

static void answer(const void *bytes, __u64 count)
{
	int i;

	for (i = 0; i < 4; i++)
		putchar((int)(count >> 8 * i & 0xff));
	fwrite(bytes, 1, (size_t)count, stdout);
}

struct values {
	struct N(_argument) list[16];
	__u32 count;
};

static int find(const void *source, __u32 index, struct N(_argument) *argument)
{
	const struct values *v = (const struct values *)source;

	if (index >= v->count)
		return 0;
	*argument = v->list[index];
	return 1;
}

/* Ask for the size, then for the text in memory of just that size, then for less. */
#define TWICE(call) do { \
	__u64 whole = (out = 0, size = 0, call), again; \
	char *cut; \
	out = (char *)malloc((size_t)whole + 1); \
	size = (__u32)whole + 1; \
	again = call; \
	if (again != whole || strlen(out) > whole || out[whole]) \
		fprintf(stderr, "the size is not the size\n"); \
	answer(out, whole); \
	cut = out; \
	out = (char *)malloc((size_t)whole / 2 + 1); \
	size = (__u32)whole / 2 + 1; \
	if (call != whole || memcmp(out, cut, (size_t)whole / 2) || out[whole / 2]) \
		fprintf(stderr, "a cut text is not a prefix\n"); \
	free(out); \
	free(cut); \
} while (0)

static void format(void)
{
	struct values v;
	__u32 len, size, i;
	char *template_text = text(&len), *names = text(&len), *out;

	v.count = (__u32)number(1);
	for (i = 0; i < v.count; i++) {
		v.list[i].kind = (__u8)number(1);
		v.list[i].number = number(8);
		v.list[i].text = text(&v.list[i].len);
	}
	TWICE(N(_format)(out, size, template_text, names, find, &v));
	for (i = 0; i < v.count; i++)
		free((void *)v.list[i].text);
	free(template_text);
	free(names);
}

static void texts(void)
{
	__u32 len, size;
	char *bytes = text(&len), *out;
	struct N(_reader) r;
	struct N(_record) record;
	struct N(_error_value) error;

	N(_read)(&r, bytes, len, M(_ORDER_LITTLE));
	while (N(_next)(&r, &record) > 0) {
		if (record.type != M(_TYPE_ERROR))
			continue;
		N(_get_error)(&record, &error);
		TWICE(N(_error_text)(out, size, &error));
	}
	free(bytes);
}

static void reason(void)
{
	const __u16 subsystem = (__u16)number(2), numbered = (__u16)number(2);
	const struct N(_reason) *r = N(_find_reason)(subsystem, numbered);
	const char *speaker = N(_subsystem_name)(subsystem);
	char line[20000];

	snprintf(line, sizeof(line), "%s/%s/%s/%s/%s/%s", speaker ? speaker : "?", r ? r->name : "?",
		 r ? r->text : "?", r ? r->arguments : "?", r ? r->hint : "?",
		 r ? N(_severity_name)(r->severity) : "?");
	answer(line, strlen(line));
}

int main(void)
{
	const size_t size = fread(all, 1, sizeof(all), stdin);
	const char *name;

	while (input < all + size) {
		switch ((int)number(1)) {
		case 'F':
			format();
			break;
		case 'T':
			texts();
			break;
		case 'R':
			reason();
			break;
		default:
			name = N(_errno_name)((__s32)number(4));
			answer(name ? name : "?", name ? strlen(name) : 1);
		}
	}
	return 0;
}
