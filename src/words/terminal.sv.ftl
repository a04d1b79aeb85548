# The words of terminal (sv).
