"""`python -m ui [FILE.hearing]`: the window."""

import sys

if __name__ == "__main__":  # the worker looks in here too, and needs no window
    from ui.opening import main

    raise SystemExit(main(sys.argv[1:]))
