// SPDX-License-Identifier: GPL-2.0 OR MIT
/* What may become of a task inside and between its calls. */

#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "check.h"

static unsigned char memory[1000];
static struct seen in_handler;

static void handle(int signal)
{
	(void)signal;
	speak(4);
	in_handler = look(memory, sizeof(memory));
}

static void handle_silently(int signal)
{
	(void)signal;
}

static void alarm_soon(void (*handler)(int), int flags, long microseconds)
{
	struct sigaction action = { .sa_handler = handler, .sa_flags = flags };
	struct itimerval when = { .it_value = { 0, microseconds } };

	sigaction(SIGALRM, &action, NULL);
	setitimer(ITIMER_REAL, &when, NULL);
}

/* Again and again: on a busy machine the first may come before the call that it is for. */
static void alarm_often(void (*handler)(int))
{
	struct sigaction action = { .sa_handler = handler };
	struct itimerval when = { { 0, 100000 }, { 0, 50000 } };

	sigaction(SIGALRM, &action, NULL);
	setitimer(ITIMER_REAL, &when, NULL);
}

static void no_alarm(void)
{
	struct itimerval never = { { 0, 0 }, { 0, 0 } };

	setitimer(ITIMER_REAL, &never, NULL);
}

/* One buffer a task: what the handler's own call says replaces what was there. */
void check_signal(void)
{
	struct timespec long_time = { 30, 0 };
	struct seen seen;
	long result;

	expect(!register_log(memory, sizeof(memory), TLVLOG_DEVICE_EVERY_CALL), "registering");
	alarm_often(handle);
	result = syscall(SYS_nanosleep, &long_time, NULL);
	expect(result == -1 && errno == EINTR, "nanosleep: %ld, errno %d", result, errno);
	expect(in_handler.kept == 5, "in the handler: %u kept", in_handler.kept);
	seen = look(memory, sizeof(memory));
	no_alarm();
	expect(seen.kept == 5, "after the handler: %u kept", seen.kept);

	alarm_often(handle_silently);
	result = syscall(SYS_nanosleep, &long_time, NULL);
	expect(result == -1 && errno == EINTR, "nanosleep again: %ld", result);
	seen = look(memory, sizeof(memory));
	no_alarm();
	expect(seen.size == 8 && !seen.kept, "an interrupted call: log of %u", seen.size);
}

void check_restart(void)
{
	int ends[2];
	pid_t child;
	char byte;
	long result;

	expect(!pipe(ends), "pipe");
	child = fork();
	if (!child) {
		usleep(200000);
		_exit(write(ends[1], "x", 1) == 1 ? 0 : 1);
	}
	memset(memory, 0xaa, sizeof(memory));
	expect(!register_log(memory, sizeof(memory), SYS_read), "registering");
	alarm_soon(handle_silently, SA_RESTART, 50000);
	result = syscall(SYS_read, ends[0], &byte, 1);
	expect(result == 1, "read: %ld", result);
	expect(!memcmp(memory, "\0\0\0\0\0", 6), "the restarted call succeeded, and left a log");
	waitpid(child, NULL, 0);
	close(ends[0]);
	close(ends[1]);
}

void check_fork(void)
{
	pid_t child;
	int status;

	expect(!register_log(memory, sizeof(memory), SYS_ioctl), "registering");
	memset(memory, 0xaa, sizeof(memory));
	child = fork();
	if (!child) {
		speak(3);
		_exit(memory[0] == 0xaa ? 0 : 1);
	}
	waitpid(child, &status, 0);
	expect(!status, "the child has a log, or died: status %d", status);
	speak(3);
	expect(look(memory, sizeof(memory)).kept == 4, "the parent's log");
}

void check_exec(void)
{
	pid_t child = fork();
	int status;

	if (!child) {
		if (register_log(memory, sizeof(memory), TLVLOG_DEVICE_EVERY_CALL))
			_exit(2);
		execl("/proc/self/exe", "client", "speak", NULL);
		_exit(3);
	}
	waitpid(child, &status, 0);
	expect(!status, "the new program: status %d", status);
}

static void *register_and_speak(void *argument)
{
	unsigned char own[400];

	register_log(own, sizeof(own), TLVLOG_DEVICE_EVERY_CALL);
	for (;;)
		speak(20);
	return argument;
}

void check_kills(void)
{
	unsigned int i;

	for (i = 0; i < 60; i++) {
		pid_t child = fork();
		int status;

		if (!child) {
			pthread_t thread;

			pthread_create(&thread, NULL, register_and_speak, NULL);
			register_and_speak(NULL);
		}
		usleep((i * 397) % 20000);
		kill(child, SIGKILL);
		waitpid(child, &status, 0);
		expect(WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL, "%u: %d", i, status);
	}
}

enum { THREADS = 4, CALLS = 2500 };

static void *count_own(void *argument)
{
	const unsigned int said = 1 + (unsigned int)(long)argument;
	unsigned char own[400];
	long bad = 0;
	int i;

	if (register_log(own, sizeof(own), SYS_ioctl))
		return (void *)1;
	for (i = 0; i < CALLS; i++) {
		struct seen seen;

		bad += speak(said) != EINVAL;
		seen = look(own, sizeof(own));
		bad += seen.kept + seen.dropped != said + 1;
	}
	return (void *)bad;
}

void check_threads(void)
{
	pthread_t threads[THREADS];
	long i;

	for (i = 0; i < THREADS; i++)
		pthread_create(&threads[i], NULL, count_own, (void *)i);
	for (i = 0; i < THREADS; i++) {
		void *bad;

		pthread_join(threads[i], &bad);
		expect(!bad, "thread %ld: %ld logs are not its own", i, (long)bad);
	}
}
