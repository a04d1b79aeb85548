# The words of findings (en).

## plan: addresses
address-taken = Two pages or files get the same address: { $address }
address-taken-help = Rename one of the files or folders.
address-taken-by = the other one comes from here

## cli: how findings are written
finding-error = error
finding-warning = warning
finding-advice = advice
finding-help = do this
finding-count = { $errors ->
    [0] No errors
    [one] { $errors } error
   *[other] { $errors } errors
}, { $warnings ->
    [0] no warnings
    [one] { $warnings } warning
   *[other] { $warnings } warnings
}, { $advice ->
    [0] no advice
    [one] { $advice } piece of advice
   *[other] { $advice } pieces of advice
}.
