"""`python -m ui [FILE.hearing]`: the window."""

import sys

from ui.opening import main

if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
