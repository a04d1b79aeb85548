# The words of findings (en).

## plan: addresses
address-taken = Two pages or files get the same address: { $address }
address-taken-help = Rename one of the files or folders.
address-taken-by = the other one comes from here
