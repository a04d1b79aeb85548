# The words of findings (sv).

## plan: adresser
address-taken = Två sidor eller filer får samma adress: { $address }
address-taken-help = Byt namn på den ena filen eller mappen.
address-taken-by = den andra kommer härifrån
