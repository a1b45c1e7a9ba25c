# `make help` lists what can be made.

# Built outside the checkout, so that a fresh clone starts from what is built already.
CACHE := $(or $(XDG_CACHE_HOME),$(HOME)/.cache)/kodeoplaeser
export CARGO_TARGET_DIR ?= $(CACHE)/target
export RUSTDOCFLAGS := -D warnings
# Most tests wait for sound and windows more than they work.
export RUST_TEST_THREADS ?= $(shell expr 2 \* $$(nproc))
# Where rustup puts cargo, before a new login has noticed.
export PATH := $(HOME)/.cargo/bin:$(PATH)

SETUP := packaging/linux/setup.sh

# The screens are named in a macro, where cargo does not look for files.
define format
	cargo fmt --check
	rustfmt --check src/app/screens/*.rs
endef

.PHONY: help run check test fuzz orca lint windows bench codes voice pictures

help: ## This list
	@sed -n 's/^\([a-z]*\):.*## /\1\t/p' $(MAKEFILE_LIST) | expand -t 8

run: ## Install what is missing, build, and open the window
	@$(SETUP) run
	cargo build --release --locked
	"$(CARGO_TARGET_DIR)/release/kodeoplaeser"

check: ## Within a minute: the format, and every test that needs no desktop
	@$(SETUP) check
	$(format)
	cargo test --locked --no-fail-fast --lib --test core

test: ## Install what is missing, and run every test
	@$(SETUP) test
	cargo test --locked --no-fail-fast
	cargo test --locked --no-fail-fast --no-default-features
	cargo test --locked --no-fail-fast --no-default-features --features tts-on-linux --test voices tts::

fuzz: ## Try for five minutes what people may paste and pipe
	@$(SETUP) check
	cargo test --locked --test core pasted::fuzz -- --ignored --nocapture

orca: ## Run the test with Orca against the newer Orca of Debian 13, in a chroot; needs root
	@$(SETUP) test
	packaging/linux/newer-orca.sh

lint: ## Format, lints, documentation and licences
	$(format)
	cargo clippy --locked --all-targets -- -D warnings
	cargo clippy --locked --all-targets --no-default-features -- -D warnings
	cargo clippy --locked --all-targets --no-default-features --features access -- -D warnings
	cargo clippy --locked --all-targets --features tts-on-linux -- -D warnings
	cargo doc --locked --no-deps --document-private-items
	@if command -v cargo-deny >/dev/null; then cargo deny check bans licenses sources; \
	else echo "cargo-deny is not installed: licences were not checked"; fi

windows: ## Build for Windows and try that in Wine; installs 2 GB, and takes half an hour the first time
	@packaging/windows/check.sh

bench: ## Measure start, memory, idle time and the way from key to sound
	@$(SETUP) test
	cargo bench --locked --bench window

codes: ## Measure whether codes are heard right; ARGS=--rates for every speed and pitch
	@$(SETUP) test
	cargo bench --locked --bench codes -- $(ARGS)

voice: ## Record the built-in voice's words that are new; ARGS="--again WORDS" records what holds these anew
	@$(SETUP) voice
	/usr/bin/python3 assets/voice/render da en --tools "$(CACHE)/voice" $(ARGS)

pictures: ## Draw the pictures of the manual, in docs/pictures
	@$(SETUP) run
	cargo run --locked --example pictures -- docs/pictures
