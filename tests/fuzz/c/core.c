/* SPDX-License-Identifier: MIT */
/*
 * libFuzzer inside the native core: a Python is embedded, the core is part of
 * this program, compiled with its coverage and its sanitizers, and every input
 * goes to fuzz.harnesses.core, which holds the laws.
 */
#define PY_SSIZE_T_CLEAN
#include <Python.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

PyMODINIT_FUNC PyInit__core(void);
int LLVMFuzzerInitialize(int *argc, char ***argv);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static PyObject *test_one_input;

static void end_with_traceback(void)
{
	PyErr_Print();
	fflush(stderr);
	abort();
}

int LLVMFuzzerInitialize(int *argc, char ***argv)
{
	PyObject *module, *core;

	(void)argc;
	(void)argv;
	if (PyImport_AppendInittab("tlvlog._native._core", PyInit__core))
		abort();
	Py_InitializeEx(0);
	core = PyImport_ImportModule("tlvlog._native._core");
	module = PyImport_ImportModule("tests.fuzz.harnesses.core");
	if (!core || !module)
		end_with_traceback();
	if (PyObject_HasAttrString(core, "__file__")) {
		fprintf(stderr, "another core than the one of this program was loaded\n");
		abort();
	}
	test_one_input = PyObject_GetAttrString(module, "test_one_input");
	if (!test_one_input)
		end_with_traceback();
	Py_DECREF(core);
	Py_DECREF(module);
	return 0;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	PyObject *result;

	result = PyObject_CallFunction(test_one_input, "y#", (const char *)data, (Py_ssize_t)size);
	if (!result)
		end_with_traceback();
	Py_DECREF(result);
	return 0;
}
