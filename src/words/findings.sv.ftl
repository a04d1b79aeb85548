# The words of findings (sv).
