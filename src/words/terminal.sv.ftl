# The words of terminal (sv).

## lofte build
build-refused = Inget byggdes: rätta felen ovan först. Den publicerade webbplatsen står kvar som den var.
build-unchanged = { $outputs } sidor och filer, ingenting har ändrats i { $out }.
build-done = { $outputs } sidor och filer i { $out }.
build-done-in-two-steps = { $outputs } sidor och filer i { $out }. Mapparna kunde inte bytas i ett steg på det här filsystemet; under ett ögonblick saknades webbplatsen.

## Maskinen
failure-read = Kunde inte läsa { $path }: { $cause }
failure-no-site = Det finns ingen mapp { $path }. Kör lofte i webbplatsens mapp, ange den med --root, eller börja en ny med ”lofte init”.
cause-not-found = den finns inte
cause-permission-denied = behörighet saknas
cause-already-exists = den finns redan
cause-not-a-folder = det är ingen mapp
cause-is-a-folder = det är en mapp
cause-folder-not-empty = mappen är inte tom
cause-read-only = disken är skrivskyddad
cause-disk-full = disken är full
cause-port-taken = porten är upptagen
cause-name-refused = namnet godtas inte av systemet
