# `make` lists the targets; each is described by the comment behind its name.

.DEFAULT_GOAL := help
.PHONY: help quiz test test-report build lint format golden bench fuzz model manual install uninstall clean toolchain readline

SWIFT ?= swift
PYTHON ?= /usr/bin/python3
PREFIX ?= /usr/local
# One file that starts in a few milliseconds: Swift's own libraries are linked in.
RELEASE := --configuration release --static-swift-stdlib --product
SOURCES := Package.swift Sources Tests

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-11s  %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

quiz: build ## install what is missing, build a release, and open the quiz on the shipped deck
	@.build/release/muster quiz

test: toolchain readline ## install what is missing, build, and run all tests
	$(SWIFT) build --build-tests
	$(SWIFT) test --skip-build --disable-xctest

test-report: toolchain readline chromium ## open the HTML that muster writes in a browser, with pictures in .build/report
	$(SWIFT) build --product muster
	MUSTER=.build/debug/muster SCREENSHOTS=.build/report $(PYTHON) -B -m unittest discover --start-directory Tests/report --verbose

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

manual: toolchain readline ## write docs/muster.1, the manual page, anew from the help of all commands
	$(SWIFT) package --scratch-path .build-manual plugin generate-manual
	cat .build-manual/plugins/GenerateManual/outputs/muster/muster.1 docs/manual-end.mdoc > docs/muster.1

install: build ## copy the program, its manual page and completions for bash, zsh and fish below PREFIX (/usr/local)
	install -D .build/release/muster $(DESTDIR)$(PREFIX)/bin/muster
	install -D -m 644 docs/muster.1 $(DESTDIR)$(PREFIX)/share/man/man1/muster.1
	@for shell in bash:bash-completion/completions/muster zsh:zsh/site-functions/_muster \
		fish:fish/vendor_completions.d/muster.fish; do \
		file="$(DESTDIR)$(PREFIX)/share/$${shell#*:}"; \
		mkdir -p "$${file%/*}" && .build/release/muster --generate-completion-script "$${shell%%:*}" > "$$file" || exit 1; \
	done

uninstall: ## remove what install has put there
	cd "$(DESTDIR)$(PREFIX)" && rm -f bin/muster share/man/man1/muster.1 \
		share/bash-completion/completions/muster share/zsh/site-functions/_muster \
		share/fish/vendor_completions.d/muster.fish

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

chromium:
	@if ! command -v chromium >/dev/null || [ ! -x $(PYTHON) ]; then \
		if ! command -v apt-get >/dev/null; then \
			echo "test-report needs chromium and python3, and there is no apt-get to install them" >&2; exit 1; \
		fi; \
		if [ "$$(id -u)" = 0 ]; then as=; else as=sudo; fi; \
		echo "installing chromium and python3: $${as:+$$as }apt-get install -y --no-install-recommends chromium python3"; \
		$$as apt-get update -q && $$as apt-get install -q -y --no-install-recommends chromium python3; \
	fi
