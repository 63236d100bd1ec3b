/* The generated reader on a log whose bytes a second thread changes: for the sanitizers. */
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "tlvlog_log.h"

#define ROUNDS 20000

static unsigned char *bytes;
static size_t size;
static volatile int stop;

/* A length's top bytes, and then any byte, wrong for a moment. */
static void *change(void *unused)
{
	unsigned int seed = 1;
	size_t at;

	(void)unused;
	while (!stop) {
		volatile unsigned char *byte = bytes + (size_t)rand_r(&seed) % size;
		const unsigned char before = *byte;

		*byte = (unsigned char)rand_r(&seed);
		for (at = 0; at + 6 < size; at += 6 + size / 3)
			((volatile unsigned char *)bytes)[at + 3] ^= 0x40;
		for (at = 0; at + 6 < size; at += 6 + size / 3)
			((volatile unsigned char *)bytes)[at + 3] ^= 0x40;
		*byte = before;
	}
	return NULL;
}

static unsigned long long use(const struct tlvlog_record *record)
{
	struct tlvlog_error_value value;
	struct tlvlog_attribute attribute;
	unsigned long long sum = 0;
	__u32 length, i;
	const char *text;

	if (record->type != TLVLOG_TYPE_ERROR) {
		for (i = 0; i < record->len; i++)
			sum += record->value[i];
		return sum;
	}
	tlvlog_get_error(record, &value);
	while (tlvlog_next_attribute(&value.attributes, &attribute)) {
		switch (attribute.type) {
		case TLVLOG_A_ERROR_MESSAGE:
			text = tlvlog_get_error_message(&attribute, &length);
			for (i = 0; i < length; i++)
				sum += (unsigned char)text[i];
			break;
		case TLVLOG_A_ERROR_FIELD_OFFSET:
			sum += tlvlog_get_error_field_offset(&attribute);
			break;
		case TLVLOG_A_ERROR_ARGUMENT_UNSIGNED:
			sum += tlvlog_get_error_argument_unsigned(&attribute);
			break;
		}
	}
	return sum;
}

/* changing FILE: read the log in it, over and over. */
int main(int argc, char **argv)
{
	FILE *file = argc == 2 ? fopen(argv[1], "rb") : NULL;
	struct tlvlog_record record;
	struct tlvlog_reader reader;
	unsigned long long sum = 0;
	pthread_t writer;
	int round;

	if (!file)
		return 2;
	/* To the very end of an allocation, so that a byte too far is noticed. */
	bytes = malloc(1 << 16);
	size = fread(bytes, 1, 1 << 16, file);
	bytes = realloc(bytes, size);
	fclose(file);
	if (pthread_create(&writer, NULL, change, NULL))
		return 2;
	for (round = 0; round < ROUNDS; round++) {
		tlvlog_read(&reader, bytes, size, round & 1 ? TLVLOG_ORDER_HOST : TLVLOG_ORDER_AUTO);
		while (tlvlog_next(&reader, &record) == 1)
			sum += use(&record);
	}
	stop = 1;
	pthread_join(writer, NULL);
	free(bytes);
	printf("%d\n", sum != 0);
	return 0;
}
