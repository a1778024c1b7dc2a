# `make` lists the targets; each is described by the comment behind its name.

.DEFAULT_GOAL := help
.PHONY: help quiz test build lint format golden bench fuzz model install clean toolchain readline

SWIFT ?= swift
PREFIX ?= /usr/local
# One file that starts in a few milliseconds: Swift's own libraries are linked in.
RELEASE := --configuration release --static-swift-stdlib --product
SOURCES := Package.swift Sources Tests

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-8s  %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

quiz: build ## install what is missing, build a release, and open the quiz on the shipped deck
	@.build/release/muster quiz

test: toolchain readline ## install what is missing, build, and run all tests
	$(SWIFT) build --build-tests
	$(SWIFT) test --skip-build --disable-xctest

build: toolchain readline ## build the release, .build/release/muster
	@$(SWIFT) build $(RELEASE) muster

lint: toolchain ## check the format of all sources
	$(SWIFT) format lint --strict --recursive $(SOURCES)

format: toolchain ## format all sources in place
	$(SWIFT) format --in-place --recursive $(SOURCES)

golden: toolchain readline ## record the expected texts of the tests anew, and fail; read the diff, then `make test`
	MUSTER_GOLDEN=record $(SWIFT) test --disable-xctest

bench: build ## time what must be quick, as ratios against a bare process
	@$(SWIFT) build $(RELEASE) muster-benchmark
	@.build/release/muster-benchmark

fuzz: toolchain ## feed the readers of decks and documents with damaged files for ten minutes
	cd Fuzzing && $(SWIFT) build --configuration release --sanitize=fuzzer --product fuzz-readers
	mkdir -p Fuzzing/corpus
	cd Fuzzing && SWIFT_BACKTRACE=enable=no .build/release/fuzz-readers \
		-max_total_time=600 -timeout=10 -rss_limit_mb=4096 -max_len=8192 corpus seeds

model: toolchain ## train the model of English anew from the treebanks in TREEBANKS (docs/language-model.md)
	@if [ -z "$(TREEBANKS)" ]; then \
		echo "say where the treebanks are: make model TREEBANKS=FOLDER" >&2; exit 1; \
	fi
	$(SWIFT) build $(RELEASE) train-english
	.build/release/train-english \
		--train "$(TREEBANKS)/en_ewt-train.conllu" "$(TREEBANKS)/en_gum-train.conllu" \
		--dev "$(TREEBANKS)/en_ewt-dev.conllu" "$(TREEBANKS)/en_gum-dev.conllu" \
		--output Sources/CEnglishModel/english.model

install: build ## copy the program to PREFIX/bin (PREFIX is /usr/local)
	install -D .build/release/muster $(DESTDIR)$(PREFIX)/bin/muster

clean: ## remove everything that was built
	rm -rf .build

toolchain:
	@found=$$($(SWIFT) --version 2>/dev/null | sed -n 's/.*Swift version \([0-9]*\.[0-9]*\).*/\1/p' | head -n 1); \
	if [ -z "$$found" ]; then \
		echo "muster needs Swift 6.2 or newer, and no 'swift' is on the PATH: install it from https://www.swift.org/install/linux" >&2; exit 1; \
	fi; \
	if [ "$$(printf '6.2\n%s\n' "$$found" | sort -V | head -n 1)" != 6.2 ]; then \
		echo "muster needs Swift 6.2 or newer, and '$(SWIFT)' is $$found: install a newer one from https://www.swift.org/install/linux" >&2; exit 1; \
	fi

readline:
	@if [ ! -e /usr/include/readline/readline.h ]; then \
		if ! command -v apt-get >/dev/null; then \
			echo "muster needs the headers of GNU readline, and there is no apt-get to install them: install readline's development package" >&2; exit 1; \
		fi; \
		if [ "$$(id -u)" = 0 ]; then as=; else as=sudo; fi; \
		echo "installing libreadline-dev, the headers of GNU readline: $${as:+$$as }apt-get install -y libreadline-dev"; \
		$$as apt-get update -q && $$as apt-get install -q -y libreadline-dev; \
	fi
