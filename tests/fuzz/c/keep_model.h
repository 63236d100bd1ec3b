/* SPDX-License-Identifier: MIT */
/*
 * What survives a full buffer, as section 10 of WIRE.md says it: a list of whole
 * records, slow, and plainly the rule. For the harness of the writer.
 */
#include <stdlib.h>
#include <string.h>

#include "shed_model.h"

#define MODEL_RECORDS 2048
#define MODEL_BYTES (4u << 20)
#define BATCH_CAPACITY_MIN 512

struct item {
	const unsigned char *bytes;	/* with its header */
	unsigned size;
	const unsigned char *whole;	/* the same before it shed attributes */
	unsigned whole_size;
	int rank;			/* 0 error, 1 warning, 2 info */
	int gone;
};

static struct model {
	struct item items[MODEL_RECORDS];
	unsigned char pool[MODEL_BYTES];
	unsigned count, pooled;
	unsigned capacity, reserved, room, used;
	int keep;			/* as TLVLOG_KEEP_: 0 severity, 1 head, 2 tail */
	int closed;			/* nothing more is kept */
	int sheds;			/* errors give up attributes before they are lost */
	unsigned dropped;
	unsigned long long dropped_bytes;
} model;

static void model_begin(unsigned capacity, int keep, int loss, int closed, int sheds)
{
	model.sheds = sheds || keep == 0;
	model.count = model.pooled = model.used = model.dropped = 0;
	model.dropped_bytes = 0;
	model.capacity = capacity;
	model.reserved = loss ? 38 : 8;
	model.room = closed ? 0 : capacity - model.reserved;
	model.keep = keep;
	model.closed = closed;
}

static int model_is_full(unsigned size)
{
	return model.count == MODEL_RECORDS || 2 * size > MODEL_BYTES - model.pooled;
}

static void model_drop(unsigned long long size)
{
	model.dropped++;
	model.dropped_bytes += size;
}

static unsigned may_go(int rank)
{
	unsigned i, sum = 0;

	for (i = 0; i < model.count; i++)
		if (!model.items[i].gone && model.items[i].rank == rank)
			sum += model.items[i].size;
	return sum;
}

/* Give up the oldest records of a rank, or of all, until @need bytes have gone. */
static unsigned model_give_up(unsigned need, int rank)
{
	unsigned i, gone = 0;

	for (i = 0; i < model.count && gone < need; i++) {
		struct item *item = &model.items[i];

		if (item->gone || (rank >= 0 && item->rank != rank))
			continue;
		item->gone = 1;
		gone += item->size;
		model.used -= item->size;
		model_drop(item->size);
	}
	return gone;
}

static int model_give_up_the_least_severe(unsigned need, int rank)
{
	const int lowest = rank ? rank : 1;
	unsigned all = 0, batch = 0, gone;
	int r;

	for (r = lowest; r < 3; r++)
		all += may_go(r);
	if (all < need)
		return 0;
	if (model.capacity >= BATCH_CAPACITY_MIN)
		batch = model.room / 8 < all / 2 ? model.room / 8 : all / 2;
	if (need < batch)
		need = batch;
	for (r = 2; r >= lowest; r--) {
		gone = model_give_up(need, r);
		need -= gone < need ? gone : need;
	}
	return 1;
}

static int model_make_room(unsigned size, int rank)
{
	if (model.closed)
		return 0;
	if (size <= model.room - model.used)
		return 1;
	if (model.keep == 1) {
		model.closed = 1;
		return 0;
	}
	if (size > model.room)
		return 0;
	if (model.keep == 2) {
		model_give_up(model.used + size - model.room, -1);
		return 1;
	}
	return model_give_up_the_least_severe(model.used + size - model.room, rank);
}

/* The most bytes that a record of a rank can have. */
static unsigned model_most(int rank)
{
	unsigned most = model.room - model.used;
	int r;

	if (model.keep == 2)
		return model.room;
	for (r = rank ? rank : 1; model.keep == 0 && r < 3; r++)
		most += may_go(r);
	return most;
}

/* Append a record of @size bytes, the header included; whether it is kept. */
static int model_append(const unsigned char *bytes, unsigned size, int rank, int may_shed)
{
	struct item *item = &model.items[model.count];
	unsigned char *copy = model.pool + model.pooled;
	const int was_closed = model.closed;
	unsigned most, shorter;

	memcpy(copy, bytes, size);
	memcpy(copy + size, bytes, size);
	item->bytes = copy;
	item->whole = copy + size;
	item->size = item->whole_size = size;
	item->rank = rank;
	item->gone = 1;
	model.pooled += 2 * size;
	if (model_make_room(size, rank)) {
		item->gone = 0;
	} else if (may_shed && model.sheds && !was_closed) {
		most = model_most(rank);
		shorter = shed(copy, size, most);
		if (shorter && (model.keep == 1 || model_make_room(shorter, rank))) {
			model.dropped_bytes += size - shorter;
			item->size = shorter;
			item->gone = 0;
		}
	}
	if (item->gone)
		model_drop(size);
	else
		model.used += item->size;
	model.count++;
	return !item->gone;
}

static unsigned long long model_true_size(void)
{
	return model.used + model.dropped_bytes + model.reserved;
}
