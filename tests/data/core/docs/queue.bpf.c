// The object of docs/btf.md: reads the length of the run queue, under its old name only.
#define SEC(n) __attribute__((section(n), used))
#define PAI __attribute__((preserve_access_index))
struct cfs_rq { unsigned int nr_running; } PAI;
struct sched_entity { struct cfs_rq *cfs_rq; } PAI;
struct task_struct { int pid; struct sched_entity se; } PAI;
static long (*bpf_get_current_task)(void) = (void *)35;
static long (*bpf_probe_read_kernel)(void *, unsigned int, const void *) = (void *)113;
char LICENSE[] SEC("license") = "GPL";
unsigned int length;
SEC("perf_event")
int sample(void *ctx)
{
	struct task_struct *task = (void *)bpf_get_current_task();
	struct cfs_rq *queue = 0;
	bpf_probe_read_kernel(&queue, sizeof(queue), &task->se.cfs_rq);
	bpf_probe_read_kernel(&length, sizeof(length), &queue->nr_running);
	return 0;
}
