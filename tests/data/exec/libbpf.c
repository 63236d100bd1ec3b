/* Loads an object as every tool with libbpf does: open, load, complain. */
#include <bpf/libbpf.h>
#include <stdio.h>

int main(int argc, char **argv)
{
	struct bpf_object *object = bpf_object__open_file(argc > 1 ? argv[1] : "bad.bpf.o", NULL);

	if (!object)
		return 2;
	if (bpf_object__load(object) == 0)
		return 0;
	fprintf(stderr, "cannot load\n");
	return 1;
}
