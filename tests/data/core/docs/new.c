struct load_weight { unsigned long weight; unsigned int inv_weight; };
struct cfs_rq { struct load_weight load; unsigned int nr_queued; unsigned int h_nr_queued; unsigned int h_nr_idle; };
struct sched_entity { struct load_weight load; unsigned int on_rq; struct cfs_rq *cfs_rq; };
struct task_struct { unsigned int __state; unsigned int flags; int pid; int tgid; struct sched_entity se; char comm[16]; } task;
struct cfs_rq queue;
