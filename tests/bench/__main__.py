"""`python -m tests.bench [NAME …]`: every figure beside a floor measured in the same run.

Prints ratios; asserts nothing, because a shared machine decides how long a second is.
"""

from __future__ import annotations

import sys

from tests.bench import (
    composite_bench,
    consolidate_bench,
    draw_bench,
    intake_bench,
    keying_bench,
    opening_bench,
    record_bench,
    sheet_bench,
    speech_bench,
    tally_bench,
    window_bench,
)

BENCHES = (
    *(record_bench, opening_bench, tally_bench, draw_bench, intake_bench, sheet_bench),
    *(keying_bench, speech_bench, window_bench, composite_bench),
    consolidate_bench,
)


def main() -> None:
    """Run every bench in turn, or those named on the command line, a line a figure."""
    named = [f"{__package__}.{name}_bench" for name in sys.argv[1:]]
    for bench in [each for each in BENCHES if each.__name__ in named] or BENCHES:
        for line in bench.lines():
            print(line, flush=True)


if __name__ == "__main__":
    main()
