# The words of findings (en).
