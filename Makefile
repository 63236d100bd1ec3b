# Every target sets up what it needs in a private environment below .venvs/;
# Python 3.11 or newer and, for the tests of the generated headers, a C compiler
# are all it expects.
#
#   make demo                 explain what this machine's kernel refuses
#   make test                 the suite on one Python, in minutes: short searches, nothing `long`
#   make test-all             everything, on every Python from 3.11 that is present
#   make test PYTHON=python3.12 PYTEST="tests/test_decoder.py -x"
#   make lint generate bench lock clean
#   make fuzz TIME=300        every harness under its fuzzer, for so many seconds
#   make site                 the documentation as a web site, in build/site/html
#   make kernels              Debian's kernels under QEMU (docs/kernels.md; K, CHECK, ACCEPT, SERVED, IMAGE, MODULE)
#   make mutants              are mistakes in the library noticed?  (an hour; SEED, COUNT, JOBS)

# One interpreter of each version, those of pyenv included.
PRESENT := $(shell for p in python3 python3.11 python3.12 python3.13 python3.14 python3.15 \
	$${PYENV_ROOT:-$$HOME/.pyenv}/versions/3.*/bin/python; do \
	$$p -c 'import sys; v = sys.version_info; v >= (3, 11) and print("%d.%d" % v[:2], sys.executable)' \
	2>/dev/null; done | sort -u -V -k1,1 | cut -d" " -f2)
PYTHON ?=
PYTHONS := $(or $(PYTHON),$(PRESENT))
FIRST := $(firstword $(PYTHONS))

ifeq ($(FIRST),)
$(error no Python from 3.11 on found; name one with PYTHON=...)
endif

ENV := .venvs/$(shell $(FIRST) -c 'import sys; print("%s-%d.%d" % ((sys.implementation.name,) + sys.version_info[:2]))')
PYTEST ?=

# What was compiled is kept: the tests start Python some thousand times, and pytest rewrites
# every test module for each of its workers.
unexport PYTHONDONTWRITEBYTECODE

# The tools are those of the lock, also those that a build is isolated with.
export PIP_CONSTRAINT := tools/locked.txt
export PIP_BUILD_CONSTRAINT := tools/locked.txt

.PHONY: demo site lock test test-all test-one asan fuzz lint generate bench kernels mutants clean

demo: $(ENV)/demo
	@$(ENV)/bin/tlvlog demo; status=$$?; echo; \
		echo "The command is $(ENV)/bin/tlvlog; 'pipx install .' puts it on your PATH."; \
		exit $$status

# One Python, each law on a few examples: what a contributor waits for.
test: $(ENV)/test $(ENV)/native
	@echo "== $$($(ENV)/bin/python --version)"
	HYPOTHESIS_PROFILE=$${HYPOTHESIS_PROFILE:-quick} \
		$(ENV)/bin/python -m pytest -q -n 2 -m "not long" $(PYTEST)
	@echo "Left out: other Pythons, the codec without its native core, tests marked \`long\`, long"
	@echo "searches, sanitizers and fuzzers.  \`make test-all\` runs them all."

# The first interpreter runs everything; the others leave out what does not
# depend on them (generated C, the running kernel).
test-all:
	@set -e; marks=; for python in $(PYTHONS); do \
		$(MAKE) --no-print-directory test-one PYTHON=$$python MARKS="$$marks"; \
		marks='-m "not once and not live and not long"'; \
	done
	@$(MAKE) --no-print-directory asan
	@$(MAKE) --no-print-directory fuzz TIME=15 FUZZ_SEED=1  # the same inputs each time
	@echo "Left out: mutation testing (\`make mutants\`, an hour) and long fuzzing (\`make fuzz\`)."

# What the native core takes part in is tested a second time without it.
PURE := $(foreach name,canonical collector* decoder encoder index laws log logbuffer* records \
	vectors,$(wildcard tests/test_$(name).py))

test-one: $(ENV)/test $(ENV)/native
	@echo "== $$($(ENV)/bin/python --version), everything"
	$(ENV)/bin/python -m pytest -q -n 2 $(MARKS) $(PYTEST)
ifeq ($(PYTEST),)
	TLVLOG_PURE=1 $(ENV)/bin/python -m pytest -q -n 2 $(MARKS) $(PURE)
endif

# What is derived from spec/, committed, and compared byte for byte by the tests.
generate: $(ENV)/test
	$(ENV)/bin/tlvlog gen builtin --spec spec/tlvlog.yaml -o tlvlog
	@for target in c c-fuzz c-log c-reasons kaitai markdown wireshark; do \
		$(ENV)/bin/tlvlog gen $$target -o codegen/generated; done
	@for target in go rust; do \
		$(ENV)/bin/tlvlog gen $$target --vectors spec/vectors -o codegen/generated/$$target; done
	$(ENV)/bin/tlvlog gen tables -o spec
	$(ENV)/bin/tlvlog gen jsonschema -o spec
	$(ENV)/bin/python -m tools.shell

# The tests of the native core, with the core built to notice every byte out of bounds.
asan: $(ENV)/test
	rm -rf build/asan && mkdir -p build/asan
	cp -r codegen docs spec tlvlog tests setup.py pyproject.toml README.md LICENSE build/asan
	rm -f build/asan/tlvlog/_native/*.so
	cd build/asan && CFLAGS="-O1 -g -fsanitize=address,undefined -fno-sanitize-recover=undefined" \
		$(abspath $(ENV)/bin/python) setup.py -q build_ext --inplace
	cd build/asan && LD_PRELOAD="$$(gcc -print-file-name=libasan.so) $$(gcc -print-file-name=libubsan.so)" \
		ASAN_OPTIONS=detect_leaks=0 PYTHONMALLOC=malloc PYTHONPATH=. \
		$(abspath $(ENV)/bin/python) -m pytest -q -n 2 -m "not long" \
		tests/test_native.py tests/test_native_sweep.py tests/test_native_fields.py \
		tests/test_native_objects.py tests/test_index.py tests/test_trace_stops.py \
		tests/test_btf_native.py tests/test_campaign_tally.py tests/test_campaign_forms.py \
		tests/test_capture_entries.py tests/test_kernel_bpf_quiet.py tests/test_native_change.py

# Every harness for TIME seconds, two at once; what they find is below build/fuzz/found.
# A seed of 0 is another one each time.
TIME ?= 300
FUZZ_SEED ?= 0
fuzz: $(ENV)/fuzz $(ENV)/native
	$(ENV)-fuzz/bin/python -m tests.fuzz run --time $(TIME) --seed $(FUZZ_SEED)

bench: $(ENV)/bench $(ENV)/native
	$(ENV)-bench/bin/python -m benchmarks

# The documentation as pages that any static server can give out, every link checked.
site: $(ENV)/site
	$(ENV)-site/bin/python -m tools.site

# What each of Debian's kernels answers, against tools/kernels/expected.
K ?= 5.10 6.1 6.12 newest
ACCEPT ?=
CHECK ?=
IMAGE ?=
MODULE ?=
kernels: $(ENV)/test $(ENV)/native
	$(ENV)/bin/python -m tools.kernels $(K) $(if $(ACCEPT),--accept) $(if $(SERVED),--served) \
		$(addprefix --check ,$(CHECK)) $(if $(IMAGE),--image $(IMAGE)) $(if $(MODULE),--module $(MODULE))

# Mistakes planted in a copy of the library: docs/testing.md.  Goes on where it stopped.
SEED ?= 1
COUNT ?= 300
JOBS ?= 2
MUTANTS ?=

mutants: $(ENV)/mutation
	nice -n 10 $(ENV)-mutation/bin/python -m tools.mutation \
		--seed $(SEED) --count $(COUNT) --jobs $(JOBS) $(MUTANTS)

# One version of every tool for every Python; `make lock` takes the newest.
lock: $(ENV)/test
	$(ENV)/bin/python -m pip install --quiet uv
	{ echo "# Written by make lock."; $(ENV)/bin/uv pip compile pyproject.toml --quiet \
		--universal --python-version 3.11 --all-extras --group test --group fuzz \
		--group mutation --group bench --group site --upgrade --no-header --no-annotate; } > tools/locked.new
	mv tools/locked.new tools/locked.txt

lint: $(ENV)/test
	$(ENV)/bin/ruff check .
	$(ENV)/bin/ruff format --check .
	$(ENV)/bin/mypy

$(ENV)/bin/python:
	@echo "setting up $(ENV), once"
	@$(FIRST) -m venv $(ENV)
	@$@ -m pip install --quiet --disable-pip-version-check --upgrade pip

# An editable installation builds the core only once: build it again when it changes.
$(ENV)/native: $(ENV)/test setup.py $(wildcard tlvlog/_native/*.[ch] codegen/generated/*.h)
	$(ENV)/bin/python setup.py -q build_ext --inplace --build-temp build/native
	@touch $@

# Environments of their own: these pin what they use, or it is not there for every interpreter.
$(ENV)/bench $(ENV)/fuzz $(ENV)/mutation $(ENV)/site: $(ENV)/bin/python pyproject.toml tools/locked.txt
	$(FIRST) -m venv $(ENV)-$(@F)
	$(ENV)-$(@F)/bin/python -m pip install --quiet --disable-pip-version-check --upgrade pip
	$(ENV)-$(@F)/bin/python -m pip install --quiet --disable-pip-version-check -e ".[all]" --group $(@F)
	@touch $@

$(ENV)/demo: $(ENV)/bin/python pyproject.toml tools/locked.txt
	@$(ENV)/bin/python -m pip install --quiet --disable-pip-version-check -e ".[all]"
	@touch $@

$(ENV)/test: $(ENV)/bin/python pyproject.toml tools/locked.txt
	@$(ENV)/bin/python -m pip install --quiet --disable-pip-version-check -e ".[all]" --group test
	@touch $@

clean:
	rm -rf .venvs build dist *.egg-info
