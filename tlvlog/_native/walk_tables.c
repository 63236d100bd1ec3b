/* SPDX-License-Identifier: MIT */
/* The walk with the layouts of a user's schema. */
#include "core.h"
#define TLVLOG_LAYOUTS_ "layouts.h"
#include "tlvlog_log.h"

#define WALK walk_tables
#include "walk.h"
