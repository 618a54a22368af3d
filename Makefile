# The two commands of the README are `make run` and `make test`.
CARGO ?= cargo
NPM ?= npm
LISTEN ?= 127.0.0.1:8023
DATA ?= data

.PHONY: run test web build bench test-rust test-browser lint clean-data

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
