# Two commands matter: `make run` opens the window, `make test` checks everything.
# Both prepare what they need first: Python, system libraries, and .venv from locks with hashes.

PYTHON := .venv/bin/python
PYTEST := $(PYTHON) -m pytest
OFFLINE := $(PYTHON) packaging/without_network.py
UV ?= uv
COMPILE := $(UV) pip compile pyproject.toml --universal --python-version 3.11 --quiet \
	--generate-hashes --no-emit-index-url --custom-compile-command "make lock"

.PHONY: run test prepare prepare-test lint types layers wheel tests tests-without-qt tests-with-qt \
	journeys faults bench bench-large format lock pictures guide translations help

help:
	@echo "make run          open the window (without a display: take its pictures)"
	@echo "make test         check everything: style, types, layers, wheel, tests"
	@echo "make format       put the source into its form"
	@echo "make faults       break disks, processes and inputs on purpose (FUZZ=20000 for more)"
	@echo "make bench        measure speed beside the peers; make bench-large with 100,000 posts"
	@echo "make pictures     draw the readme's pictures of the window anew"
	@echo "make guide        take the guide's pictures, check its links, build it with search"
	@echo "make translations  bring the translations up to date with the source"
	@echo "make lock         renew the locks of packages (needs uv)"

.DEFAULT_GOAL := help
.NOTPARALLEL:

prepare:
	@sh packaging/setup.sh run

prepare-test:
	@sh packaging/setup.sh test

run: prepare
	@PYTHON=$(PYTHON) sh packaging/run.sh

test: prepare-test
	@$(MAKE) --no-print-directory lint
	@$(MAKE) --no-print-directory types
	@$(MAKE) --no-print-directory layers
	@$(MAKE) --no-print-directory wheel
	@$(MAKE) --no-print-directory tests

lint:
	$(PYTHON) -m ruff check .
	$(PYTHON) -m ruff format --check .

types:
	$(PYTHON) -m mypy

layers:
	.venv/bin/lint-imports --no-logo

# The wheel is built, installed elsewhere and asked to test itself.
wheel:
	$(PYTHON) packaging/wheel_check.py

tests: tests-without-qt tests-with-qt journeys

tests-without-qt:
	$(OFFLINE) $(PYTEST) -n 2 -p no:pytest-qt tests/unit tests/property tests/golden

tests-with-qt:
	$(OFFLINE) $(PYTEST) -n 2 -m "not faults" tests/architecture tests/ui tests/faults tests/journeys

# Once more in real windows.
journeys:
	QT_QPA_PLATFORM=xcb $(OFFLINE) xvfb-run -a -s "-screen 0 1600x1000x24" \
		$(PYTEST) -m journey tests/journeys

faults: prepare-test
	$(OFFLINE) $(PYTEST) -m faults tests/faults

bench: prepare-test
	$(PYTHON) -m benchmarks.run

bench-large: prepare-test
	$(PYTHON) -m benchmarks.run --large

format: prepare-test
	$(PYTHON) -m ruff check --fix .
	$(PYTHON) -m ruff format .

# Every window and state goes to build/pictures; the two of the readme are reduced.
pictures: prepare
	QT_QPA_PLATFORM=offscreen $(PYTHON) -m insightreader screenshots build/pictures
	$(PYTHON) packaging/readme_pictures.py build/pictures docs/pictures

# What a page shows is taken anew; nothing is built while a link leads nowhere.
guide: prepare
	QT_LOGGING_RULES="default.warning=false" $(PYTHON) packaging/guide_pictures.py docs/guide
	$(PYTHON) packaging/guide.py docs/guide build/guide

# New texts go into the files of the translators; what is translated there, into what is loaded.
translations: prepare
	$(PYTHON) packaging/translations.py

lock:
	$(COMPILE) --upgrade --output-file packaging/requirements.txt
	$(COMPILE) --upgrade --group test --constraint packaging/requirements.txt \
		--output-file packaging/requirements-test.txt
