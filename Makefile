# make app: the environment, and the app in the browser. make test: every check. Both need Python 3.11 or newer only.
PYTHON ?= $(shell for p in python3.13 python3.12 python3.11 python3 python; do \
	command -v $$p >/dev/null 2>&1 && $$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$p && break; done)
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check -q
FRONTEND := builder/ui/frontend
TORCH := $(shell grep '^torch==' requirements.lock)
NPM := $(shell command -v npm 2>/dev/null)

.PHONY: app test check lint types frontend bundles bench tools clean
.DELETE_ON_ERROR:

app: $(VENV)/.app
	$(BIN)/tapedeck

test: $(VENV)/.test tools lint types frontend
	$(BIN)/python -m pytest -m "not benchmark" -n 2 --dist loadfile

# torch first and by itself: what else is installed must not choose another build of it
$(VENV)/.app: pyproject.toml requirements.lock
	@test -n "$(PYTHON)" || { echo "Python 3.11 or newer is needed; set PYTHON=/path/to/it"; exit 1; }
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(PIP) install "$(TORCH)"
	$(PIP) install -e . -c requirements.lock
	@touch $@

$(VENV)/.test: $(VENV)/.app
	$(PIP) install -e ".[test,lint,bench]" -c requirements.lock
	@touch $@

tools: $(VENV)/.test
	@sh .ci/tools $(BIN)/python

lint: $(VENV)/.test
	$(BIN)/ruff check
	$(BIN)/ruff format --check

types: $(VENV)/.test
	$(BIN)/mypy --strict

# The bundles in assets/ are committed, so nobody needs Node to use Tapedeck; where it is, they are built again and compared.
ifeq ($(NPM),)
frontend bundles:
	@echo "npm is not installed: the committed bundles in assets/ are used as they are"
else
$(FRONTEND)/node_modules/.package-lock.json: $(FRONTEND)/package-lock.json
	cd $(FRONTEND) && npm ci --no-audit --no-fund --loglevel=error

bundles: $(FRONTEND)/node_modules/.package-lock.json
	cd $(FRONTEND) && node build.mjs

frontend: $(FRONTEND)/node_modules/.package-lock.json
	cd $(FRONTEND) && npm run --silent check && npm test --silent
	@sh .ci/compare-bundles
endif

bench: $(VENV)/.test tools
	@for file in tests/benchmarks/[a-z]*.py; do echo; echo "$$file"; $(BIN)/python $$file || exit 1; done

clean:
	rm -rf $(VENV) $(FRONTEND)/node_modules test-artifacts dist build .pytest_cache .mypy_cache .ruff_cache
