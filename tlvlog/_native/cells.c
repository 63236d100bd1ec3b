/* SPDX-License-Identifier: MIT */
/* The counters: cells by the cause of the refusal, a timeline, and sizes in bins. */
#include "tally.h"
#include "lines.h"

#define NANOSECONDS 1000000000u
#define EXACT 1024
#define EXACT_BITS 10
#define STEP_BITS 3

/* Cells ---------------------------------------------------------------------------------------- */

static inline int is_of(const struct cell *cell, const struct entry *entry, const struct why *why)
{
	return cell->why.errno_ == why->errno_ && cell->why.reason == why->reason &&
		cell->why.subsystem == why->subsystem && cell->why.is_silent == why->is_silent &&
		cell->program_type == entry->program_type &&
		cell->operation_size == entry->operation_size &&
		!memcmp(cell->operation, entry->operation, entry->operation_size);
}

static inline uint32_t hash_of(const struct entry *entry, const struct why *why)
{
	uint64_t hash = 0xcbf29ce484222325u ^ entry->operation_size, word;
	uint32_t at;

	for (at = 0; at + 8 <= entry->operation_size; at += 8) {
		memcpy(&word, entry->operation + at, 8);
		hash = mix(hash, word);
	}
	for (word = 0; at < entry->operation_size; at++)
		word = word << 8 | entry->operation[at];
	hash = mix(hash, word);
	hash = mix(hash, (uint64_t)(uint32_t)why->errno_ << 32 | (uint32_t)why->subsystem << 16 |
		   why->reason);
	hash = mix(hash, (uint64_t)entry->program_type << 1 | why->is_silent);
	return (uint32_t)(hash >> 16);
}

/* The cell of a call; NULL if the table is full: leave it to Python. */
struct cell *find_cell(Tally *tally, const struct entry *entry, const struct why *why)
{
	uint16_t *const recent = tally->recent +
		(why->reason * 8 + (uint32_t)why->errno_ + (uint64_t)entry->program_type) % RECENT;
	struct cell *cell;
	uint32_t slot;

	if (*recent && is_of(tally->cells + *recent - 1, entry, why))
		return tally->cells + *recent - 1;
	for (slot = hash_of(entry, why) % CELLS; tally->slots[slot]; slot = (slot + 1) % CELLS) {
		cell = tally->cells + tally->slots[slot] - 1;
		if (is_of(cell, entry, why)) {
			*recent = tally->slots[slot];
			return cell;
		}
	}
	if (tally->cell_count == CELLS / 2)
		return NULL;
	cell = tally->cells + tally->cell_count;
	*cell = (struct cell){ .why = *why };
	cell->program_type = entry->program_type;
	cell->operation_size = entry->operation_size;
	memcpy(cell->operation, entry->operation, entry->operation_size);
	tally->slots[slot] = *recent = (uint16_t)++tally->cell_count;
	return cell;
}

/* Keep the smallest log; of equally small ones, the first in byte order. */
int show_example(struct cell *cell, const struct entry *entry)
{
	const uint32_t size = entry->log_size;
	uint8_t *room;

	if (size > EXAMPLE_MAX)
		return 1;
	if (cell->has_example &&
	    (size > cell->example_size || (size == cell->example_size &&
					   memcmp(entry->log, cell->example, size) >= 0)))
		return 1;
	if (size > cell->example_room || !cell->example) {
		room = PyMem_RawRealloc(cell->example, size + 1);
		if (!room)
			return 0;
		cell->example = room;
		cell->example_room = size + 1;
	}
	memcpy(cell->example, entry->log, size);
	cell->example_size = size;
	cell->has_example = 1;
	return 1;
}

/* Time ----------------------------------------------------------------------------------------- */

static void widen(struct timeline *times, int by)
{
	uint64_t counts[BUCKETS][2] = { { 0 } }, bucket;
	const uint64_t low = times->least >> by;

	for (bucket = times->least; bucket <= times->most; bucket++) {
		counts[(bucket >> by) - low][0] += times->counts[bucket - times->low][0];
		counts[(bucket >> by) - low][1] += times->counts[bucket - times->low][1];
	}
	memcpy(times->counts, counts, sizeof(counts));
	times->shift += by;
	times->low = low;
	times->least >>= by;
	times->most >>= by;
}

void add_time(struct timeline *times, uint64_t time, int refused)
{
	uint64_t bucket = time / NANOSECONDS >> times->shift, least, most;
	int by = 0;

	if (times->least > times->most) {
		times->low = times->least = times->most = bucket;
	} else if (bucket < times->low || bucket - times->low >= BUCKETS) {
		least = bucket < times->least ? bucket : times->least;
		most = bucket > times->most ? bucket : times->most;
		while ((most >> by) - (least >> by) >= BUCKETS)
			by++;
		widen(times, by);
		bucket >>= by;
		if (bucket < times->low) {
			const uint64_t more = times->low - bucket;

			memmove(times->counts + more, times->counts,
				(BUCKETS - more) * sizeof(*times->counts));
			memset(times->counts, 0, more * sizeof(*times->counts));
			times->low = bucket;
		}
	}
	if (bucket < times->least)
		times->least = bucket;
	if (bucket > times->most)
		times->most = bucket;
	times->counts[bucket - times->low][refused]++;
}

/* Sizes ---------------------------------------------------------------------------------------- */

int bin_of(uint64_t size)
{
	int octave;

	if (size <= EXACT)
		return (int)size;
	octave = 63 - __builtin_clzll(size - 1) - EXACT_BITS;
	return EXACT + 1 + (octave << STEP_BITS) +
		(int)((size - 1) >> (octave + EXACT_BITS - STEP_BITS) & ((1 << STEP_BITS) - 1));
}

