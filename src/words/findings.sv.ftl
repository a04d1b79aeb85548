# The words of findings (sv).

## plan: adresser
address-taken = Två sidor eller filer får samma adress: { $address }
address-taken-help = Byt namn på den ena filen eller mappen.
address-taken-by = den andra kommer härifrån

## cli: så skrivs fynd
finding-error = fel
finding-warning = varning
finding-advice = råd
finding-help = gör så här
finding-count = { $errors ->
    [0] Inga fel
    [one] { $errors } fel
   *[other] { $errors } fel
}, { $warnings ->
    [0] inga varningar
    [one] { $warnings } varning
   *[other] { $warnings } varningar
}, { $advice ->
    [0] inga råd
    [one] { $advice } råd
   *[other] { $advice } råd
}.
