/* SPDX-License-Identifier: MIT */
/*
 * Logs that come again, byte for byte: two in three of a fuzzer's. What such a
 * log says was read before, and is found by a hash of its bytes, which are then
 * compared. A log is kept when it comes for the second time, so that those that
 * never come again push nothing out.
 */
#include "tally.h"
#include "lines.h"

#define MET (KNOWN * 8)	/* a power of two */
#define LANES 4

static uint64_t hash_of_log(const uint8_t *log, size_t size, int32_t result)
{
	uint64_t lanes[LANES] = { size, (uint32_t)result, 0x9e3779b97f4a7c15u, 0xc2b2ae3d27d4eb4fu };
	uint64_t words[LANES] = { 0 }, hash;
	int lane;

	for (; size >= sizeof(words); size -= sizeof(words), log += sizeof(words)) {
		memcpy(words, log, sizeof(words));
		for (lane = 0; lane < LANES; lane++)
			lanes[lane] = mix(lanes[lane], words[lane]);
	}
	memset(words, 0, sizeof(words));
	memcpy(words, log, size);
	for (lane = 0; lane < LANES; lane++)
		lanes[lane] = mix(lanes[lane], words[lane]);
	hash = mix(mix(mix(lanes[0], lanes[1]), lanes[2]), lanes[3]);
	return hash ? hash : 1;
}

struct known *find_known(const Tally *tally, const struct entry *entry, uint64_t *hash)
{
	struct known *known;

	*hash = 0;
	if (!tally->is_private || !entry->log_size || entry->log_size > KNOWN_LOG_MAX)
		return NULL;
	*hash = hash_of_log(entry->log, entry->log_size, entry->result);
	if (!tally->known)
		return NULL;
	known = tally->known + *hash % KNOWN;
	return known->hash == *hash && known->size == entry->log_size &&
		known->result == entry->result &&
		!memcmp(known->log, entry->log, entry->log_size) ? known : NULL;
}

struct cell *known_cell(const Tally *tally, struct known *known, const struct entry *entry)
{
	const uint16_t number = known->cells[(uint64_t)entry->program_type % KNOWN_CELLS];
	struct cell *cell;

	if (known->round != tally->round || !number)
		return NULL;
	cell = tally->cells + number - 1;
	return cell->program_type == entry->program_type &&
		cell->operation_size == entry->operation_size &&
		!memcmp(cell->operation, entry->operation, entry->operation_size) ? cell : NULL;
}

void note_cell(const Tally *tally, struct known *known, const struct entry *entry,
	       const struct cell *cell)
{
	if (known->round != tally->round)
		memset(known->cells, 0, sizeof(known->cells));
	known->round = tally->round;
	known->cells[(uint64_t)entry->program_type % KNOWN_CELLS] = (uint16_t)(cell - tally->cells + 1);
}

void keep_known(Tally *tally, const struct entry *entry, const struct facts *facts, uint64_t hash,
		int is_text, const struct cell *cell)
{
	const uint16_t mark = (uint16_t)(hash >> 48);
	struct known *known;
	uint16_t *met;

	if (!hash)
		return;
	if (!tally->known) {
		tally->known = PyMem_RawCalloc(KNOWN, sizeof(*tally->known));
		tally->met = PyMem_RawCalloc(MET, sizeof(*tally->met));
		if (!tally->known || !tally->met) {
			forget_known(tally);
			return;
		}
	}
	met = tally->met + hash % MET;
	if (*met != mark) {
		*met = mark;
		return;
	}
	known = tally->known + hash % KNOWN;
	known->hash = hash;
	known->size = entry->log_size;
	known->result = entry->result;
	known->is_text = (uint8_t)is_text;
	known->facts = *facts;
	known->round = tally->round - 1;
	memcpy(known->log, entry->log, entry->log_size);
	note_cell(tally, known, entry, cell);
}

void forget_known(Tally *tally)
{
	PyMem_RawFree(tally->known);
	PyMem_RawFree(tally->met);
	tally->known = NULL;
	tally->met = NULL;
}
