# Everything a person repeats. `make run` and `make test` are all that is needed on a fresh machine.

BUILD ?= $(or $(VESTIBULE_BUILD),$(HOME)/.cache/vestibule)
PORT ?= 8080
DATA ?= data

.PHONY: run dev test test-core test-root test-whole format lint check fuzz bench build release install-build install-test clean-data

run: release ## build, then start the demonstration
	@exec "$(BUILD)/release/release/vestibule" serve --demo --data "$(DATA)" --port $(PORT)

dev: build ## as run, with the debug build
	@exec "$(BUILD)/debug/debug/vestibule" serve --demo --data "$(DATA)" --port $(PORT)

release: install-build
	swift build -c release --product vestibule --scratch-path "$(BUILD)/release"

build: install-build
	swift build --product vestibule --scratch-path "$(BUILD)/debug"

test: install-build install-test check lint test-core fuzz test-root test-whole ## everything

test-core: ## rooms of the pure core
	swift test --disable-xctest --package-path Core --scratch-path "$(BUILD)/core"

test-root: ## rooms that touch the world; one after the other, because some promise times
	swift test --disable-xctest --no-parallel --scratch-path "$(BUILD)/debug"

test-whole: build ## the program as its users meet it: contract, crash, browser
	scripts/contract "$(BUILD)"
	scripts/command-test "$(BUILD)"
	scripts/evidence-test "$(BUILD)"
	scripts/privacy-test "$(BUILD)"
	scripts/tamper-test "$(BUILD)"
	scripts/crash-test "$(BUILD)"
	scripts/browser-test "$(BUILD)"

check: ## floors of the rooms
	scripts/check-imports

lint:
	swift format lint --strict --parallel --recursive Package.swift Core/Package.swift Core/Sources Core/Tests Sources Tests

format:
	swift format --in-place --parallel --recursive Package.swift Core/Package.swift Core/Sources Core/Tests Sources Tests

fuzz: ## short runs of every fuzz target
	scripts/fuzz $(or $(SECONDS_EACH),5)

bench: release ## figures of speed, printed
	Benchmarks/run "$(BUILD)"

install-build:
	@scripts/install build

install-test:
	@scripts/install test

clean-data: ## forgets the demonstration
	rm -rf "$(DATA)"
