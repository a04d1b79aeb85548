# The words of terminal (en).
