# The words of terminal (sv).

## lofte build
build-refused = Inget byggdes: rätta felen ovan först. Den publicerade webbplatsen står kvar som den var.
build-unchanged = { $outputs } sidor och filer, ingenting har ändrats i { $out }.
build-done = { $outputs } sidor och filer i { $out }.
build-done-in-two-steps = { $outputs } sidor och filer i { $out }. Mapparna kunde inte bytas i ett steg på det här filsystemet; under ett ögonblick saknades webbplatsen.

## Maskinen
failure-read = Kunde inte läsa { $path }: { $cause }
