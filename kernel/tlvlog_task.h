/* SPDX-License-Identifier: GPL-2.0 OR MIT */
/* The log of a task: who finds it, and who gives it to the caller. */
#ifndef TLVLOG_TASK_H
#define TLVLOG_TASK_H

#include <linux/fs.h>
#include <linux/types.h>

struct tlvlog_registration;
struct tlvlog_writer;

/* The log of the call that the current task is in, or NULL. */
struct tlvlog_writer *tlvlog_current_log(void);

#define TLVLOG_CURRENT() tlvlog_current_log()
#include "tlvlog_log.h"

int tlvlog_task_register(struct file *file, const struct tlvlog_registration *wanted);

int tlvlog_calls_init(void);
void tlvlog_calls_exit(void);

int tlvlog_sites_init(void);
void tlvlog_sites_exit(void);

#endif /* TLVLOG_TASK_H */
