# The words of terminal (sv).

## lofte build
build-refused = Inget byggdes: rätta felen ovan först. Den publicerade webbplatsen står kvar som den var.
build-unchanged = { $outputs } sidor och filer, ingenting har ändrats i { $out }.
build-done = { $outputs } sidor och filer i { $out }.
build-done-in-two-steps = { $outputs } sidor och filer i { $out }. Mapparna kunde inte bytas i ett steg på det här filsystemet; under ett ögonblick saknades webbplatsen.

## Maskinen
failure-read = Kunde inte läsa { $path }: { $cause }
failure-write = Kunde inte skriva { $path }: { $cause }
failure-remove = Kunde inte ta bort { $path }: { $cause }
failure-lock = Kunde inte låsa { $path }: { $cause }
failure-other-build = Ett annat bygge av samma webbplats pågår fortfarande ({ $path }). Vänta tills det är klart och försök igen.
failure-exchange = Kunde inte byta in den nya webbplatsen i { $path }: { $cause }. Den gamla står kvar.
failure-exchange-refused = Systemet tillåter inte att mappen { $path } byts mot en annan ({ $cause }); den är kanske en egen disk eller en monterad mapp. Ange en mapp inuti den med --out.
failure-foreign-folder = Mappen { $path } innehåller filer som lofte inte har gjort: { $cause }. Ingenting har ändrats. Flytta filerna eller ange en annan mapp med --out.
failure-path-outside = Adressen { $path } leder ut ur webbplatsens mapp eller till lofte:s egna filer.
failure-file-and-folder = { $path } skulle bli både en fil och en mapp: två adresser krockar.
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

## lofte init och lofte new
init-done =
    En liten webbplats ligger i { $folder }.
    Se den i webbläsaren: lofte serve --root { $folder } --open
init-not-empty = { $path } är inte tom. Välj en ny mapp, så att inget skrivs över.
new-done = Skrev { $path }. Öppna filen och fyll i; lofte check säger om något är fel.
new-bad-id = { $id } kan inte vara ett id: bara små bokstäver a–z, siffror och bindestreck. Prova --id { $suggestion }
new-bad-code = { $code } är ingen kommunkod: den har fyra siffror, till exempel 1490.
new-folder-taken = { $path } finns redan. Två namn kan ge samma mapp, som Habo och Håbo: välj en annan med --id.
new-file-taken = { $path } finns redan och skrevs inte över.
new-no-such-town = Det finns ingen kommun { $town }. Skapa den först: lofte new municipality
new-no-such-promise = Det finns inget löfte { $promise }. Skriv det som <kommun>/<löfte>, till exempel boras/centrum-2022-2023.
new-mend-first = Rätta felen ovan först, så att uppföljningen kan läggas på rätt plats.

## lofte check
check-nothing-found = { $documents ->
    [one] Ett dokument är granskat. Inget att anmärka på.
   *[other] { $documents } dokument är granskade. Inget att anmärka på.
}
