// SPDX-License-Identifier: GPL-2.0 OR MIT
/*
 * What bpf(2) refuses, looked at again from outside.
 *
 * The kernel that runs has no sites, so these are probes on its functions: one
 * keeps the arguments on the way in, and when the function answers the error in
 * question, looks at its conditions once more. What is found so is derived, and
 * says so by the attribute "guess". A kernel that is built with sites
 * (docs/kernel-patch.md) has one line where each check stands, and knows.
 */

#define pr_fmt(fmt) KBUILD_MODNAME ": " fmt

#include <linux/bpf.h>
#include <linux/bpf-cgroup.h>
#include <linux/cgroup.h>
#include <linux/kprobes.h>
#include <linux/module.h>

#include "tlvlog_task.h"

struct arguments {
	unsigned long value[5];
};

struct site {
	struct kretprobe probe;
	int error;
	void (*look)(const struct arguments *arguments);
};

/* Map types --------------------------------------------------------------- */

static const char *type_name(u32 map_type)
{
	switch (map_type) {
	case BPF_MAP_TYPE_ARRAY:
		return "array";
	case BPF_MAP_TYPE_PERCPU_ARRAY:
		return "percpu_array";
	case BPF_MAP_TYPE_PROG_ARRAY:
		return "prog_array";
	case BPF_MAP_TYPE_PERF_EVENT_ARRAY:
		return "perf_event_array";
	case BPF_MAP_TYPE_CGROUP_ARRAY:
		return "cgroup_array";
	case BPF_MAP_TYPE_ARRAY_OF_MAPS:
		return "array_of_maps";
	case BPF_MAP_TYPE_HASH:
		return "hash";
	case BPF_MAP_TYPE_PERCPU_HASH:
		return "percpu_hash";
	case BPF_MAP_TYPE_LRU_HASH:
		return "lru_hash";
	case BPF_MAP_TYPE_LRU_PERCPU_HASH:
		return "lru_percpu_hash";
	case BPF_MAP_TYPE_HASH_OF_MAPS:
		return "hash_of_maps";
	default:
		return "this";
	}
}

/* The kernel's own table of map types is made by the same include. */
static bool is_map_type(u32 map_type)
{
	static const bool is_known[] = {
#define BPF_PROG_TYPE(id, name, program, kernel)
#define BPF_MAP_TYPE(id, operations) \
	[id] = true,
#define BPF_LINK_TYPE(id, name)
#include <linux/bpf_types.h>
#undef BPF_PROG_TYPE
#undef BPF_MAP_TYPE
#undef BPF_LINK_TYPE
	};

	return map_type < ARRAY_SIZE(is_known) && is_known[map_type];
}

static void add_field(struct tlvlog_writer *w, const char *field, u32 offset)
{
	tlvlog_add_error_field_offset(w, offset);
	tlvlog_add_error_field_path(w, field, strlen(field));
	tlvlog_add_error_guess(w, 1);
}

static void say_demand(const char *field, u32 offset, u32 value, const char *type,
		       const char *needed)
{
	struct tlvlog_writer *w = TLVLOG_CURRENT();

	if (!w)
		return;
	tlvlog_record(w) {
		tlvlog_open_error(w, -EINVAL, TLVLOG_SUBSYSTEM_BPF,
				  TLVLOG_REASON_BPF_MAP_PARAMETER_INVALID,
				  TLVLOG_SEVERITY_ERROR, 0);
		tlvlog_add_error_argument_text(w, field, strlen(field));
		tlvlog_add_error_argument_unsigned(w, value);
		tlvlog_add_error_argument_text(w, type, strlen(type));
		tlvlog_add_error_argument_text(w, needed, strlen(needed));
		add_field(w, field, offset);
	}
}

#define demand(attr, field, condition, type, needed) do { \
	if (!(condition)) \
		say_demand(#field, offsetof(union bpf_attr, field), (attr)->field, \
			   (type), (needed)); \
} while (0)

static void look_at_array(const struct arguments *arguments)
{
	const union bpf_attr *attr = (const union bpf_attr *)arguments->value[0];
	const char *type = type_name(attr->map_type);

	demand(attr, key_size, attr->key_size == 4, type, "4");
	demand(attr, value_size, attr->value_size, type, "at least 1");
	demand(attr, max_entries, attr->max_entries, type, "at least 1");
}

static void look_at_hash(const struct arguments *arguments)
{
	const union bpf_attr *attr = (const union bpf_attr *)arguments->value[0];
	const char *type = type_name(attr->map_type);

	demand(attr, key_size, attr->key_size, type, "at least 1");
	demand(attr, value_size, attr->value_size, type, "at least 1");
	demand(attr, max_entries, attr->max_entries, type, "at least 1");
}

static void look_at_map_type(const struct arguments *arguments)
{
	const union bpf_attr *attr = (const union bpf_attr *)arguments->value[0];
	struct tlvlog_writer *w = TLVLOG_CURRENT();

	if (!w || is_map_type(attr->map_type))
		return;
	tlvlog_record(w) {
		tlvlog_open_error(w, -EINVAL, TLVLOG_SUBSYSTEM_BPF,
				  TLVLOG_REASON_BPF_UNKNOWN_MAP_TYPE,
				  TLVLOG_SEVERITY_ERROR, 0);
		tlvlog_add_error_argument_unsigned(w, attr->map_type);
		add_field(w, "map_type", offsetof(union bpf_attr, map_type));
	}
}

/* Control groups ---------------------------------------------------------- */

#ifdef CONFIG_CGROUP_BPF
static unsigned int count_programs(const struct hlist_head *programs)
{
	const struct hlist_node *node;
	unsigned int count = 0;

	for (node = programs->first; node; node = node->next)
		count++;
	return count;
}

/*
 * The nearest parent that has a program says whether its children may have
 * their own. The function that was probed holds the lock of the control groups.
 */
static void look_at_attach(const struct arguments *arguments)
{
	struct cgroup *group = (struct cgroup *)arguments->value[0];
	const enum cgroup_bpf_attach_type type =
		to_cgroup_bpf_attach_type((enum bpf_attach_type)arguments->value[4]);

	if (type < 0)
		return;
	for (group = cgroup_parent(group); group; group = cgroup_parent(group)) {
		if (group->bpf.flags[type] & BPF_F_ALLOW_MULTI)
			return;
		if (!count_programs(&group->bpf.progs[type]))
			continue;
		if (!(group->bpf.flags[type] & BPF_F_ALLOW_OVERRIDE))
			tlvlog_say("cgroup has non-overridable program in the parent");
		return;
	}
}
#endif

/* The probes -------------------------------------------------------------- */

static int keep_arguments(struct kretprobe_instance *instance, struct pt_regs *regs)
{
	struct arguments *kept = (struct arguments *)instance->data;
	unsigned int i;

	for (i = 0; i < ARRAY_SIZE(kept->value); i++)
		kept->value[i] = regs_get_kernel_argument(regs, i);
	return 0;
}

static int look_again(struct kretprobe_instance *instance, struct pt_regs *regs)
{
	struct kretprobe *probe = get_kretprobe(instance);
	const struct site *site;

	if (!probe)
		return 0;
	site = container_of(probe, struct site, probe);
	if ((int)regs_return_value(regs) == site->error)
		site->look((const struct arguments *)instance->data);
	return 0;
}

#define SITE(symbol, number, function) { \
	.probe = { \
		.kp.symbol_name = symbol, \
		.entry_handler = keep_arguments, \
		.handler = look_again, \
		.data_size = sizeof(struct arguments), \
		.maxactive = 64, \
	}, \
	.error = -(number), \
	.look = (function), \
}

static struct site sites[] = {
	SITE("array_map_alloc_check", EINVAL, look_at_array),
	SITE("htab_map_alloc_check", EINVAL, look_at_hash),
	SITE("map_create", EINVAL, look_at_map_type),
#ifdef CONFIG_CGROUP_BPF
	SITE("__cgroup_bpf_attach", EPERM, look_at_attach),
#endif
};

void tlvlog_sites_exit(void)
{
	unsigned int i;

	for (i = 0; i < ARRAY_SIZE(sites); i++)
		if (sites[i].probe.kp.addr)
			unregister_kretprobe(&sites[i].probe);
}

/* A function that is not there, or was inlined, costs its explanations and no more. */
int tlvlog_sites_init(void)
{
	unsigned int i;
	int error;

	for (i = 0; i < ARRAY_SIZE(sites); i++) {
		error = register_kretprobe(&sites[i].probe);
		if (error) {
			pr_notice("no site at %s: %d\n", sites[i].probe.kp.symbol_name, error);
			sites[i].probe.kp.addr = NULL;
		}
	}
	return 0;
}
