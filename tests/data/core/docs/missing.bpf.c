// Reads a field that no kernel has, and whose name is near one that all have.
#define SEC(n) __attribute__((section(n), used))
struct task_struct { int pidd; } __attribute__((preserve_access_index));
static long (*bpf_get_current_task)(void) = (void *)35;
static long (*bpf_probe_read_kernel)(void *, unsigned int, const void *) = (void *)113;
char LICENSE[] SEC("license") = "GPL";
SEC("perf_event")
int missing(void *ctx)
{
	struct task_struct *task = (void *)bpf_get_current_task();
	int pid = 0;
	bpf_probe_read_kernel(&pid, sizeof(pid), &task->pidd);
	return pid;
}
