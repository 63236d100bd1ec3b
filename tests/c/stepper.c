/*
 * stepper FILE COMMAND... runs a command whose stores into the shared mapping
 * of FILE are looked at one by one.
 *
 * From the first SIGSTOP that the command sends itself to the next one it goes
 * on instruction by instruction. Whenever FILE is another than before, all of
 * it is written to the standard output: what a reader finds who comes after
 * the command was killed there. The number of instructions goes to the
 * standard error. A command that ends in between ends the stepping.
 */
#define _GNU_SOURCE
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/ptrace.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

static void need(int is_well, const char *what)
{
	if (!is_well) {
		perror(what);
		exit(2);
	}
}

static void show(const unsigned char *file, unsigned char *shown, size_t size)
{
	memcpy(shown, file, size);
	need(fwrite(shown, 1, size, stdout) == size, "fwrite");
}

int main(int argc, char **argv)
{
	unsigned long steps = 0;
	unsigned char *file, *shown;
	struct stat stat;
	size_t size;
	pid_t child;
	int status, fd, is_stepping = 0;

	need(argc > 2, "stepper FILE COMMAND...");
	fd = open(argv[1], O_RDWR);
	need(fd >= 0 && !fstat(fd, &stat), argv[1]);
	size = (size_t)stat.st_size;
	file = mmap(0, size, PROT_READ, MAP_SHARED, fd, 0);
	shown = malloc(size);
	need(file != MAP_FAILED && shown, "mmap");
	child = fork();
	need(child >= 0, "fork");
	if (!child) {
		need(!ptrace(PTRACE_TRACEME, 0, 0, 0), "ptrace");
		execvp(argv[2], argv + 2);
		need(0, argv[2]);
	}
	need(waitpid(child, &status, 0) == child && WIFSTOPPED(status), "exec");
	need(!ptrace(PTRACE_SETOPTIONS, child, 0, PTRACE_O_EXITKILL), "ptrace");
	status = 0;
	for (;;) {
		const int sig = status && WSTOPSIG(status) != SIGTRAP && WSTOPSIG(status) != SIGSTOP ?
			WSTOPSIG(status) : 0;

		need(!ptrace(is_stepping ? PTRACE_SINGLESTEP : PTRACE_CONT, child, 0, sig), "ptrace");
		need(waitpid(child, &status, 0) == child, "waitpid");
		if (!WIFSTOPPED(status))
			break;
		if (WSTOPSIG(status) == SIGSTOP) {
			is_stepping = !is_stepping;
			show(file, shown, size);
		} else if (is_stepping) {
			steps++;
			if (memcmp(file, shown, size))
				show(file, shown, size);
		}
	}
	fprintf(stderr, "%lu\n", steps);
	return WIFEXITED(status) ? WEXITSTATUS(status) : 1;
}
