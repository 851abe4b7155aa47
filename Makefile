# Each target does all the set-up it needs on a machine with Python 3.11 or newer and make.
#   make demo    a desk of the sample wire, its story in a few lines, its portal in the browser (ONCE=1 checks every page)
#   make test    style, types, floors of the house, all tests
#   make build   wheel and sdist into dist/

PYTHON ?= $(firstword $(foreach name,python3.11 python3.12 python3.13 python3.14 python3 python,$(shell \
	$(name) -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $(name))))
VENV := .venv
BIN := $(VENV)/bin
RUNTIME := $(VENV)/.runtime-installed
DEV := $(VENV)/.dev-installed
GOLD ?= ../shared/gold

.DEFAULT_GOAL := help
.PHONY: help demo test lint types build lock accuracy clean system

help:
	@sed -n 's/^#  *\(make .*\)/\1/p' Makefile

$(BIN)/python:
	@test -n "$(PYTHON)" || { echo "No Python 3.11 or newer found; install one or run make PYTHON=/path/to/python3.11"; exit 1; }
	@echo "== making $(VENV) with $(PYTHON)"
	@$(PYTHON) -m venv $(VENV)

$(RUNTIME): requirements/runtime.txt pyproject.toml | $(BIN)/python
	@echo "== installing what Tocsin runs on (pinned and hashed)"
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/runtime.txt
	@echo "$(CURDIR)/src" > "$$($(BIN)/python -c 'import sysconfig; print(sysconfig.get_path("purelib"))')/tocsin-src.pth"
	@touch $@

$(DEV): requirements/dev.txt pyproject.toml | $(BIN)/python
	@echo "== installing what the tests need (pinned and hashed)"
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/dev.txt
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@ $(RUNTIME)

system:
	@sh tools/install_test_system.sh

demo: $(RUNTIME)
	@$(BIN)/python samples/demo.py $(if $(ONCE),--once)

test: $(DEV) system lint types
	@echo "== the floors of the house"
	@$(BIN)/lint-imports
	@echo "== tests"
	@$(BIN)/python -m pytest -n 2 --dist loadfile --no-loadscope-reorder

lint: $(DEV)
	@echo "== style"
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .

types: $(DEV)
	@echo "== types"
	@$(BIN)/mypy

accuracy: $(DEV)
	@$(BIN)/python -m evaluation all --gold $(GOLD)

build: $(DEV)
	@$(BIN)/python -m build --no-isolation

lock: $(DEV)
	@$(BIN)/python -m pip install --quiet uv
	$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header \
		pyproject.toml -o requirements/runtime.txt
	$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header \
		pyproject.toml --group dev --all-extras -c requirements/runtime.txt -o requirements/dev.txt

clean:
	rm -rf $(VENV) dist build .pytest_cache .mypy_cache .ruff_cache .hypothesis
