#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds and tests everything: warnings are errors, then every test. In full all that under the sanitizers, and also the
# readers of foreign files against made-up input for a minute, and the formatter.
#
#   bash installer/test.sh [--full]      in full also when CI=true
set -uo pipefail
# shellcheck source=installer/common.sh
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

full=no
if [[ "${CI:-}" == true ]]; then full=yes; fi
for option in "$@"; do
    case "$option" in
        --full) full=yes ;;
        *)
            complain "unknown option $option; usage: bash installer/test.sh [--full]"
            exit 2
            ;;
    esac
done

fuzz_seconds=60
begin=$SECONDS
done_so_far=()

# Says what was done, last, in one line; the machine's answer is the exit code.
finish() {
    local verdict="$1" what
    printf -v what '%s, ' "${done_so_far[@]:-nothing}"
    say "$verdict: ${what%, } ($((SECONDS - begin)) s)"
    [[ "$verdict" == PASSED ]]
    exit
}

# step WORDS COMMAND...: ends the run with its name when it fails.
step() {
    local name="$1"
    shift
    if ! "$@" </dev/null; then
        done_so_far+=("$name failed")
        finish FAILED
    fi
}

test_preset() {
    local preset="$1" log="$root/build/$1.ctest.log" closing
    step "configuring $preset" configure "$preset"
    step "building $preset" build "$preset"
    say "test $preset"
    (cd "$root" && private_home "$home" && ctest --preset "$preset" --parallel "$(nproc)") </dev/null 2>&1 | tee "$log"
    local code="${PIPESTATUS[0]}"
    closing="$(grep -E '[0-9]+% tests passed' "$log" | tail -1)"
    done_so_far+=("$preset: ${closing:-tests did not run}")
    if ((code != 0)); then finish FAILED; fi
}

# Finds nothing, or says what it found. tests/fuzz/seeds/NAME, where there, are examples to begin with.
# shellcheck disable=SC2317  # called through step
fuzz_target() {
    local target="$1" seconds="$2" name
    name="$(basename "$target")"
    local folders=("$root/build/fuzz/corpus/$name") seeds="$root/tests/fuzz/seeds/${name#fuzz_}"
    mkdir -p "${folders[0]}"
    if [[ -d "$seeds" ]]; then folders+=("$seeds"); fi
    say "fuzz $name for $seconds s"
    "$target" -max_total_time="$seconds" -timeout=10 -rss_limit_mb=2048 -max_len=65536 -verbosity=0 \
        -print_final_stats=1 -artifact_prefix="$root/build/fuzz/" "${folders[@]}" 2>&1 |
        grep -E 'ERROR|SUMMARY|Test unit written|number_of_executed_units|new_units_added|runtime error'
    return "${PIPESTATUS[0]}"
}

test_fuzz() {
    local targets
    step "configuring fuzz" configure fuzz
    step "building fuzz" build fuzz
    mapfile -t targets < <(find "$root/build/fuzz/bin" -maxdepth 1 -name 'fuzz_*' -type f -executable | sort)
    if ((${#targets[@]} == 0)); then
        done_so_far+=("no fuzz target was built")
        finish FAILED
    fi
    local target seconds=$((fuzz_seconds / ${#targets[@]}))
    for target in "${targets[@]}"; do
        step "$(basename "$target")" fuzz_target "$target" "$seconds"
    done
    done_so_far+=("fuzz: ${#targets[@]} readers for $fuzz_seconds s without a finding")
}

groups=(build run test)
if [[ "$full" == yes ]]; then groups+=(full); fi
step "installing packages" bash "$root/installer/dependencies.sh" "${groups[@]}"

home="$(mktemp -d)"
trap 'rm -rf "$home"' EXIT
if [[ "$full" == yes ]]; then
    export UBSAN_OPTIONS=print_stacktrace=1
    step "checking the format" env PYTHONDONTWRITEBYTECODE=1 python3 "$root/tests/tools/format.py" --check
    done_so_far+=("format as agreed")
    test_fuzz
    test_preset asan # the same warnings, the same tests
else
    test_preset dev
fi
finish PASSED
