"""What the program does from the command line: one module for each group of commands."""
