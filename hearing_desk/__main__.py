"""`python -m hearing_desk`: the command line."""

from multiprocessing import freeze_support

from hearing_desk.cli.main import main

if __name__ == "__main__":
    freeze_support()  # a packaged program starts itself again as worker
    main()
