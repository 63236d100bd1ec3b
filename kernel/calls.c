// SPDX-License-Identifier: GPL-2.0 OR MIT
/*
 * From the entry of a registered task's call to its way out.
 *
 * Everything here is done by the task that it is about, so nothing is locked
 * but the table that the tasks are found in. On the way in a tracepoint begins
 * the log and clears the caller's first six bytes, if that needs no page. On
 * the way out another one asks for a piece of task work, which runs just before
 * the task is back in user space: in process context, so it may wait for pages.
 *
 * A registration holds a file of the device and so this module, from the ioctl
 * to the end of the last work.
 */

#include <linux/binfmts.h>
#include <linux/compat.h>
#include <linux/file.h>
#include <linux/hash.h>
#include <linux/module.h>
#include <linux/rculist.h>
#include <linux/sched.h>
#include <linux/slab.h>
#include <linux/spinlock.h>
#include <linux/task_work.h>
#include <linux/tracepoint.h>
#include <linux/uaccess.h>
#include <linux/version.h>

#include <asm/unistd.h>

#include "tlvlog_device.h"
#include "tlvlog_task.h"

#define TABLE_BITS 8

/**
 * struct tlvlog_task - a registered task
 * @node: its place in the table
 * @rcu: for those who pass by it in the table when it is freed
 * @work: gives the log to the caller
 * @task: whose it is; compared, never followed
 * @mm: the address space that @buffer lies in; compared, never followed
 * @file: what keeps this module loaded
 * @buffer: the caller's
 * @size: bytes of @buffer and of @memory
 * @call: the system call that is followed, or %TLVLOG_DEVICE_EVERY_CALL
 * @is_inside: a followed call is under way
 * @is_cleared: the caller's first six bytes are zero
 * @is_pending: @work is queued
 * @is_gone: not registered any more; @work frees it
 * @writer: writes the log to @memory
 * @memory: what only the kernel can write to
 */
struct tlvlog_task {
	struct hlist_node node;
	struct rcu_head rcu;
	struct callback_head work;
	const struct task_struct *task;
	const struct mm_struct *mm;
	struct file *file;
	u8 __user *buffer;
	u32 size;
	s32 call;
	bool is_inside;
	bool is_cleared;
	bool is_pending;
	bool is_gone;
	struct tlvlog_writer writer;
	u8 memory[];
};

static struct hlist_head table[1 << TABLE_BITS];
static DEFINE_RAW_SPINLOCK(table_lock);
static const u8 nothing[sizeof(struct tlvlog)];

static struct tlvlog_task *find_current(void)
{
	struct tlvlog_task *t, *found = NULL;

	rcu_read_lock();
	hlist_for_each_entry_rcu(t, &table[hash_ptr(current, TABLE_BITS)], node) {
		if (t->task == current) {
			found = t;
			break;
		}
	}
	rcu_read_unlock();
	/* Only the task itself ends its registration, so this one stays. */
	return found;
}

struct tlvlog_writer *tlvlog_current_log(void)
{
	struct tlvlog_task *t;

	if (!in_task())
		return NULL;
	t = find_current();
	return t && t->is_inside ? &t->writer : NULL;
}

static void release(struct tlvlog_task *t)
{
	fput(t->file);
	kfree_rcu(t, rcu);
}

static void unregister(struct tlvlog_task *t)
{
	raw_spin_lock(&table_lock);
	hlist_del_rcu(&t->node);
	raw_spin_unlock(&table_lock);
	t->is_inside = false;
	if (t->is_pending)
		t->is_gone = true;
	else
		release(t);
}

/*
 * All of the log or nothing of it: the first header comes last, so that one
 * whose end could not be written is a log that never came.
 */
static void copy_out(const struct tlvlog_task *t, const u8 *log, u32 used)
{
	const u32 first = sizeof(nothing);

	if (used > first && copy_to_user(t->buffer + first, log + first, used - first))
		return;
	/* A fault is no failure of the call: it only stays unexplained. */
	if (copy_to_user(t->buffer, log, first))
		return;
}

static void deliver(struct callback_head *work)
{
	struct tlvlog_task *t = container_of(work, struct tlvlog_task, work);
	u32 used;

	t->is_pending = false;
	if (t->is_gone) {
		release(t);
		return;
	}
	if ((current->flags & PF_EXITING) || current->mm != t->mm)
		return;
	used = tlvlog_finish(&t->writer);
	if (!t->is_cleared && copy_to_user(t->buffer, nothing, sizeof(nothing)))
		return;
	copy_out(t, t->memory, used);
}

static void on_enter(void *data, struct pt_regs *regs, long number)
{
	struct tlvlog_task *t = find_current();

	if (!t || in_compat_syscall() || number == __NR_rt_sigreturn)
		return;	/* a handler's return is no call of its own: the log that it came between stays */
	if (t->call != TLVLOG_DEVICE_EVERY_CALL && t->call != number)
		return;
	tlvlog_init(&t->writer, t->memory, t->size, TLVLOG_KEEP_SEVERITY, 0);
	t->is_cleared = !copy_to_user_nofault(t->buffer, nothing, sizeof(nothing));
	t->is_inside = true;
}

static void on_exit(void *data, struct pt_regs *regs, long result)
{
	struct tlvlog_task *t = find_current();
	bool is_silent;

	if (!t || !t->is_inside)
		return;
	t->is_inside = false;
	is_silent = tlvlog_true_size(&t->writer) == sizeof(struct tlvlog_end);
	if (is_silent && !IS_ERR_VALUE(result) && t->is_cleared)
		return;
	t->is_pending = true;
	if (task_work_add(current, &t->work, TWA_RESUME))
		t->is_pending = false;	/* the task is ending: nobody will read it */
}

/* Another program: the buffer's address means nothing to it. */
static void on_exec(void *data, struct task_struct *task, pid_t old, struct linux_binprm *binary)
{
	struct tlvlog_task *t = find_current();

	if (t)
		unregister(t);
}

#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 16, 0)
static void on_end(void *data, struct task_struct *task, bool is_last)
#else
static void on_end(void *data, struct task_struct *task)
#endif
{
	struct tlvlog_task *t = find_current();

	if (t)
		unregister(t);
}

int tlvlog_task_register(struct file *file, const struct tlvlog_registration *wanted)
{
	u8 __user *buffer = u64_to_user_ptr(wanted->buffer);
	struct tlvlog_task *old = find_current();
	struct tlvlog_task *t;

	if (!wanted->size && !wanted->buffer) {
		if (old)
			unregister(old);
		return 0;
	}
	if (wanted->size < sizeof(struct tlvlog_end) || wanted->size > TLVLOG_DEVICE_SIZE_MAX)
		return tlvlog_explain_core_field_out_of_range(-EINVAL, "size", wanted->size,
							      sizeof(struct tlvlog_end),
							      TLVLOG_DEVICE_SIZE_MAX);
	if (wanted->call < TLVLOG_DEVICE_EVERY_CALL)
		return tlvlog_fail(-EINVAL, "call is neither a number nor EVERY_CALL");
	if (!access_ok(buffer, wanted->size))
		return tlvlog_fail(-EFAULT, "buffer is not in user space");
	t = kzalloc(sizeof(*t) + wanted->size, GFP_KERNEL_ACCOUNT);
	if (!t)
		return -ENOMEM;
	init_task_work(&t->work, deliver);
	t->task = current;
	t->mm = current->mm;
	t->file = get_file(file);
	t->buffer = buffer;
	t->size = wanted->size;
	t->call = wanted->call;
	if (old)
		unregister(old);
	raw_spin_lock(&table_lock);
	hlist_add_head_rcu(&t->node, &table[hash_ptr(current, TABLE_BITS)]);
	raw_spin_unlock(&table_lock);
	return 0;
}

/* Most of these are not exported, but every tracepoint can be found by its name. */
static struct probe {
	const char *name;
	void *function;
	struct tracepoint *point;
	bool is_registered;
} probes[] = {
	{ "sched_process_exit", on_end },
	{ "sched_process_exec", on_exec },
	{ "sys_enter", on_enter },
	{ "sys_exit", on_exit },
};

static void match_tracepoint(struct tracepoint *point, void *data)
{
	unsigned int i;

	for (i = 0; i < ARRAY_SIZE(probes); i++)
		if (!strcmp(point->name, probes[i].name))
			probes[i].point = point;
}

void tlvlog_calls_exit(void)
{
	unsigned int i = ARRAY_SIZE(probes);

	while (i--) {
		if (probes[i].is_registered)
			tracepoint_probe_unregister(probes[i].point, probes[i].function, NULL);
		probes[i].is_registered = false;
	}
	tracepoint_synchronize_unregister();
	/* What kfree_rcu() was given is freed by the kernel's own code. */
}

int tlvlog_calls_init(void)
{
	unsigned int i;
	int error;

	for_each_kernel_tracepoint(match_tracepoint, NULL);
	for (i = 0; i < ARRAY_SIZE(probes); i++) {
		error = -ENOENT;
		if (probes[i].point)
			error = tracepoint_probe_register(probes[i].point, probes[i].function,
							  NULL);
		if (error) {
			pr_err("no tracepoint %s: %d\n", probes[i].name, error);
			tlvlog_calls_exit();
			return error;
		}
		probes[i].is_registered = true;
	}
	return 0;
}
