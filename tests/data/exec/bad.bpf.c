#include <linux/bpf.h>
#define SEC(n) __attribute__((section(n), used))
#define __uint(name, val) int (*name)[val]
#define __type(name, val) typeof(val) *name
static void *(*bpf_map_lookup_elem)(void *map, const void *key) = (void *)1;
struct { __uint(type, BPF_MAP_TYPE_HASH); __uint(max_entries, 1); __type(key, int); __type(value, long); } m SEC(".maps");
SEC("xdp") int prog(struct xdp_md *ctx)
{
	int key = 0;
	long *v = bpf_map_lookup_elem(&m, &key);
	return *v;
}
char _license[] SEC("license") = "GPL";
