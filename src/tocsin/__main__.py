"""`python -m tocsin`: the command line without the command."""

from tocsin.cli import main

if __name__ == "__main__":
    main()
