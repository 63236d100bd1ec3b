/* Values of a log as JSON on standard output; spec/vectors/README.md has the form. */
static void put_hex(const void *bytes, __u64 len)
{
	const __u8 *at = bytes;

	for (putchar('"'); len--; at++)
		printf("%02x", *at);
	putchar('"');
}

/* Bytes of the character of UTF-8 at @at; 0 where none is. */
static int character(const __u8 *at, __u64 left)
{
	const int size = *at < 0x80 ? 1 : *at < 0xc2 ? 0 : *at < 0xe0 ? 2 : *at < 0xf0 ? 3 : *at < 0xf5 ? 4 : 0;
	int i;

	if (!size || (__u64)size > left)
		return 0;
	for (i = 1; i < size; i++)
		if ((at[i] & 0xc0) != 0x80)
			return 0;
	if ((*at == 0xe0 && at[1] < 0xa0) || (*at == 0xed && at[1] > 0x9f) ||
	    (*at == 0xf0 && at[1] < 0x90) || (*at == 0xf4 && at[1] > 0x8f))
		return 0;
	return size;
}

/* Text in quotes, stray bytes as \xNN; whether there were any. */
static int put_text(const char *text, __u64 len)
{
	const __u8 *at = (const __u8 *)text, *end = at + len;
	int strays = 0, size;

	for (putchar('"'); at < end; at += size ? size : 1) {
		size = character(at, (__u64)(end - at));
		if (!size) {
			printf("\\\\x%02x", *at);
			strays = 1;
		} else if (*at < 0x20) {
			printf("\\u%04x", *at);
		} else {
			if (*at == '"' || *at == '\\')
				putchar('\\');
			fwrite(at, 1, (size_t)size, stdout);
		}
	}
	putchar('"');
	return strays;
}

static void put_key_text(const char *key, const char *text, __u64 len)
{
	printf(",\"%s\":", key);
	if (put_text(text, len)) {
		printf(",\"%s_hex\":", key);
		put_hex(text, len);
	}
}

/* What JSON's doubles do not hold is text. */
static void put_number(__u64 number, int is_signed)
{
	const __u64 exact = (1ull << 53) - 1;
	const __s64 with_sign = (__s64)number;
	const __u64 magnitude = is_signed && with_sign < 0 ? -number : number;
	const char *quote = magnitude > exact ? "\"" : "";

	if (is_signed)
		printf("%s%lld%s", quote, (long long)with_sign, quote);
	else
		printf("%s%llu%s", quote, (unsigned long long)number, quote);
}

static void put_key_number(const char *key, __u64 number)
{
	printf(",\"%s\":", key);
	put_number(number, 0);
}

static void put_named(const char *key, const char *name, __u64 number)
{
	if (name)
		printf(",\"%s\":\"%s\"", key, name);
	else
		put_key_number(key, number);
}
