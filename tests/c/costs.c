/*
 * How many bytes a log by severity moves for each byte appended, for several
 * mixes and capacities. The header's memmove() is replaced by one that counts.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static unsigned long long moved;

static void *counting(void *to, const void *from, size_t count)
{
	moved += count;
	return memmove(to, from, count);
}

#define __builtin_memmove counting
#include "tlvlog_log.h"
#undef __builtin_memmove

static unsigned long long seed = 88172645463325252ULL;

static unsigned draw(unsigned below)
{
	seed ^= seed << 13;
	seed ^= seed >> 7;
	seed ^= seed << 17;
	return (unsigned)(seed >> 33) % below;
}

/* The severity of the record number @n of a mix, of which @part of 1 has passed. */
static int severity(int mix, unsigned n, double part)
{
	switch (mix) {
	case 0:
		return 2;	/* text and nothing else */
	case 1:
		return (int)(n % 3);
	case 2:
		return (int)draw(3);
	case 3:
		return part < 0.02 ? 0 : 2;	/* errors in front, then text */
	case 4:
		return n % 50 ? 1 : 2;	/* text here and there among warnings */
	case 5:
		return n ? 1 : 2;	/* one text, then warnings */
	case 6:
		return draw(40) ? 2 : 0;	/* errors that add up */
	default:
		return n % 2 ? 1 : 2;
	}
}

int main(void)
{
	static const char text[64] = "x";
	static const unsigned capacities[] = { 4096, 65536, 1 << 20 };
	int mix;
	unsigned i;

	for (mix = 0; mix < 8; mix++) {
		for (i = 0; i < 3; i++) {
			unsigned char *memory = (unsigned char *)malloc(capacities[i]);
			const unsigned long long whole = 40ULL * capacities[i];
			unsigned long long appended = 0;
			struct tlvlog_writer w;
			unsigned n;

			tlvlog_init(&w, memory, capacities[i], TLVLOG_KEEP_SEVERITY, 0);
			moved = 0;
			for (n = 0; appended < whole; n++) {
				const int rank = severity(mix, n, (double)appended / (double)whole);
				const unsigned len = 10 + draw(50);

				if (rank == 2) {
					tlvlog_put_string(&w, text, len);
				} else {
					tlvlog_open_error(&w, -1, 0, 0, (__u8)rank, 0);
					tlvlog_add_error_object(&w, text, len - 10);
					tlvlog_commit(&w);
				}
				appended = tlvlog_true_size(&w);
			}
			tlvlog_finish(&w);
			printf("%d %u %.3f\n", mix, capacities[i], (double)moved / (double)appended);
			free(memory);
		}
	}
	return 0;
}
