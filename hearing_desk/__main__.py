"""`python -m hearing_desk`: the command line."""

from hearing_desk.cli.main import main

if __name__ == "__main__":
    main()
