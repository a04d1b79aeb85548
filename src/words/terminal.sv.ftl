# The words of terminal (sv).

## lofte build
build-refused = Inget byggdes: rätta felen ovan först. Den publicerade webbplatsen står kvar som den var.
build-unchanged = { $outputs } sidor och filer, ingenting har ändrats i { $out }.
build-done = { $outputs } sidor och filer i { $out }.
build-done-in-two-steps = { $outputs } sidor och filer i { $out }. Mapparna kunde inte bytas i ett steg på det här filsystemet; under ett ögonblick saknades webbplatsen.
timing = { $milliseconds } ms  { $stage }
stage-load = filer läses
stage-recall = det som redan är känt läses
stage-check = innehållet granskas
stage-theme = mallar och ord läses
stage-derive = det som följer räknas ut
stage-plan = sidorna planeras
stage-consequences = länkar och det som dagen avgör granskas
stage-make = sidor görs (summan över trådar)
stage-pictures = bilder görs (summan över trådar)
stage-audit = färdiga sidor granskas (summan över trådar)
stage-write = filer jämförs och skrivs (summan över trådar)
stage-search = sökregistret görs
stage-exchange = mappen ses igenom och byts

## Ett kommando som inte gick att förstå
use-unknown-argument = { $argument } är inget val för det här kommandot.
use-unknown-command = Det finns inget kommando { $command }.
use-command-missing = Ett kommando saknas: { $commands }.
use-argument-missing = Det här saknas: { $arguments }
use-value-missing = Ett värde saknas efter { $argument }.
use-wrong-value = ”{ $value }” går inte att använda för { $argument }.
use-conflict = { $argument } kan inte användas tillsammans med { $other }.
use-other = Kommandot gick inte att förstå: { $cause }
use-meant = Menade du { $meant }?
use-allowed = Välj bland: { $allowed }
use-help = Lägg till --help så visas hur kommandot används.

## Maskinen
failure-index = Sökningens index kunde inte göras ({ $path }): { $cause }
failure-read = Kunde inte läsa { $path }: { $cause }
failure-write = Kunde inte skriva { $path }: { $cause }
failure-remove = Kunde inte ta bort { $path }: { $cause }
failure-lock = Kunde inte låsa { $path }: { $cause }
failure-other-build = Ett annat bygge av samma webbplats pågår fortfarande ({ $path }). Vänta tills det är klart och försök igen.
failure-exchange = Kunde inte byta in den nya webbplatsen i { $path }: { $cause }. Den gamla står kvar.
failure-exchange-refused = Systemet tillåter inte att mappen { $path } byts mot en annan ({ $cause }); den är kanske en egen disk eller en monterad mapp. Ange en mapp inuti den med --out.
failure-foreign-folder = Mappen { $path } innehåller filer som lofte inte har gjort: { $cause }. Ingenting har ändrats. Flytta filerna eller ange en annan mapp med --out.
failure-changed-meanwhile = Någon ändrade { $path } medan webbplatsen byggdes. Den publicerade webbplatsen står kvar som den är nu. Kör lofte build igen, så blir filen som den ska.
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

    Exempelstad är bara ett exempel. När er egen kommun finns där, ta bort
    { $folder }/content/municipalities/exempelstad och byt ut det som står i site.yaml och police.yaml.
    Lägg till er kommun: lofte new municipality "Er kommun" --code 1234 --root { $folder }
init-not-empty = { $path } är inte tom. Välj en ny mapp, så att inget skrivs över.
new-done = { $path } är skriven. Öppna filen och fyll i; lofte check säger om något är fel.
new-id = Dess id är { $id }. Det är en del av adressen och ändras aldrig. Vill ni ha ett annat: ta bort det nya och gör om med ett eget id.
new-no-id = Av { $name } blir inget id. Ange ett med --id: små bokstäver a–z, siffror och bindestreck.
new-refused = { $path } skrevs inte. Rätta det som står ovan och kör kommandot igen.
new-bad-id = { $id } kan inte vara ett id: bara små bokstäver a–z, siffror och bindestreck. Prova { $suggestion }.
new-bad-code = { $code } är ingen kommunkod: den har fyra siffror, till exempel 1490.
new-folder-taken = { $path } finns redan. Två namn kan ge samma mapp, som Habo och Håbo: välj en annan med --id.
new-file-taken = { $path } finns redan och skrevs inte över.
new-no-such-town-but = Det finns ingen kommun { $town }. Menade du { $nearest }?
new-no-such-town = Det finns ingen kommun { $town }. Skapa den först: lofte new municipality
new-mend-first = Rätta felen ovan först: filen kan inte läggas där innan löftet går att läsa.

## lofte keys
keys-no-such-kind = Det finns inget slag av fil { $kind }. Slagen är { $kinds }.
keys-no-such-kind-but = Det finns inget slag av fil { $kind }. Menade du { $nearest }?

## lofte check
check-nothing-found = { $documents ->
    [one] Ett dokument är granskat. Inget att anmärka på.
   *[other] { $documents } dokument är granskade. Inget att anmärka på.
}

## lofte status
status-heading = { $promise }: { $title }
status-list = { $first } och { $last }
status-no-such-promise = Det finns inget löfte { $promise }. Skriv det som <kommun>/<löfte>, till exempel boras/centrum-2022-2023.
status-no-such-promise-but = Det finns inget löfte { $promise }. Menade du { $nearest }?
status-period-upcoming = Gäller inte än: { $period }
status-period-current = Gäller { $period }
status-period-ended = Gällde { $period }
status-period-unknown = Perioden är okänd
status-all = { $number ->
    [one] 1 åtagande
   *[other] { $number } åtaganden
}
status-all-unknown = Antalet åtaganden är inte känt.
status-all-at-least = { $number ->
    [one] Minst 1 åtagande
   *[other] Minst { $number } åtaganden
}
status-unlisted = { $number ->
    [one] 1 är inte förtecknat här
   *[other] { $number } är inte förtecknade här
}
status-unlisted-unknown = hur många som inte är förtecknade här är okänt
status-counted-not-started = { $number ->
    [one] 1 ej påbörjat
   *[other] { $number } ej påbörjade
}
status-counted-in-progress = { $number ->
    [one] 1 pågår
   *[other] { $number } pågår
}
status-counted-was-in-progress = { $number ->
    [one] 1 pågick
   *[other] { $number } pågick
}
status-counted-delayed = { $number ->
    [one] 1 försenat
   *[other] { $number } försenade
}
status-counted-fulfilled = { $number ->
    [one] 1 uppfyllt
   *[other] { $number } uppfyllda
}
status-counted-partly-fulfilled = { $number ->
    [one] 1 delvis uppfyllt
   *[other] { $number } delvis uppfyllda
}
status-counted-not-fulfilled = { $number ->
    [one] 1 ej uppfyllt
   *[other] { $number } ej uppfyllda
}
status-counted-withdrawn = { $number ->
    [one] 1 utgår
   *[other] { $number } utgår
}
status-counted-reported = { $number ->
    [one] 1 redovisat utan bedömning
   *[other] { $number } redovisade utan bedömning
}
status-counted-not-reported = { $number ->
    [one] 1 inte redovisat
   *[other] { $number } inte redovisade
}
status-not-started = Ej påbörjat
status-in-progress = Pågår
status-was-in-progress = Pågick
status-delayed = Försenat
status-fulfilled = Uppfyllt
status-partly-fulfilled = Delvis uppfyllt
status-not-fulfilled = Ej uppfyllt
status-withdrawn = Utgår
status-reported = Redovisat utan bedömning
status-told = { $status }, { $when } ({ $file })
status-undated = odaterad
status-undated-seen = odaterad, sedd { $seen }
status-reported-by = Redovisat av { $parties }
status-not-told-by = Ingen redovisning av { $parties }
status-differing = Uppgifterna skiljer sig: { $statuses }. Den minst gynnsamma räknas.
status-later = Senare redovisat utan bedömning: { $files }
status-voice-general = Ingen egen redovisning; se den samlade uppföljningen
status-voice-not-mentioned = Nämns inte i uppföljningen { $when }
status-voice-missing = Uppföljning saknas
status-voice-not-yet = Inte uppföljt än
status-voice-none-promised = Ingen uppföljning är utlovad
status-voice-none = Ingen redovisning
status-voice-not-found = Ingen uppföljning har hittats
status-voice-not-found-of = Ingen redovisning av { $parties } har hittats
status-due-met = Uppföljning för tiden till { $day }: redovisad ({ $file })
status-due-late = { $days ->
    [one] Uppföljning för tiden till { $day }: redovisad 1 dag för sent ({ $file }); skulle ha redovisats senast { $told-by }
   *[other] Uppföljning för tiden till { $day }: redovisad { $days } dagar för sent ({ $file }); skulle ha redovisats senast { $told-by }
}
status-due-coming = Uppföljning för tiden till { $day }: ska redovisas senast { $told-by }
status-due-missed = Uppföljning för tiden till { $day } uteblev; skulle ha redovisats senast { $told-by }
status-due-overdue = Uppföljning för tiden till { $day } saknas; skulle ha redovisats senast { $told-by }
status-due-unplanned = Ingen uppföljning efter periodens slut { $day }
status-due-unplanned-earlier = Ingen uppföljning efter den tidigare periodens slut { $day }
status-due-not-found = Ingen uppföljning för tiden till { $day } har hittats (sökt { $seen })
status-due-not-sought = Ingen uppföljning för tiden till { $day } har hittats. Inte sökt sedan { $seen }
status-due-not-found-undated = Ingen uppföljning för tiden till { $day } har hittats
status-target = Mål: { $target }.
status-target-at = Mål: { $target }, för { $at }.
status-amount = { $comparator ->
    [at_least] minst { $number } { $unit }
    [at_most] högst { $number } { $unit }
    [about] cirka { $number } { $unit }
   *[number] { $number } { $unit }
}
status-per = { $per ->
    [day] per dygn
    [week] per vecka
    [month] per månad
    [quarter] per kvartal
    [tertial] per tertial
    [half_year] per halvår
   *[year] per år
}
status-counted-each = på varje plats
status-counted-together = sammanlagt
status-lasting = { $quantity } varje gång
status-of-which = varav { $quantity }
status-not-compared = Inget utfall att jämföra med.
status-compared = Redovisat: { $sum }; { $reached ->
    [reached] målet nås.
    [kept] inom målet.
    [short] målet nås inte.
    [exceeded] mer än målet.
   *[unsaid] går inte att jämföra.
}
status-compared-each = Vart och ett för sig: { $reached ->
    [reached] målet nås.
    [kept] inom målet.
    [short] målet nås inte varje gång.
    [exceeded] mer än målet.
   *[unsaid] går inte att jämföra.
}
status-compared-average = I genomsnitt { $average } ({ $units } hela enheter); { $reached ->
    [reached] målet nås.
    [kept] inom målet.
    [short] målet nås inte.
    [exceeded] mer än målet.
   *[unsaid] går inte att jämföra.
}
status-outcome = Utfall: { $outcome }, { $days } ({ $file })
status-outcome-beside = Vid sidan av, räknas inte in: { $outcome }, { $days } ({ $file })
status-outcome-elsewhere = För annan plats eller utan plats: { $outcome }, { $days } ({ $file })
status-days-unknown = okänd tid
status-months = { $number ->
    [one] Ingen har redovisat för { $months }
   *[other] Ingen har redovisat för { $number } månader: { $months }
}
status-months-not-found = { $number ->
    [one] För en månad har ingen uppföljning hittats: { $months }
   *[other] För { $number } månader har ingen uppföljning hittats: { $months }
}

## lofte due
due-missing = { $count ->
    [0] Ingen utlovad uppföljning saknas.
    [one] En uppföljning saknas:
   *[other] { $count } uppföljningar saknas:
}
due-not-found = { $count ->
    [one] En uppföljning har inte hittats:
   *[other] { $count } uppföljningar har inte hittats:
}
due-coming = { $count ->
    [0] Ingen uppföljning kommer härnäst.
    [one] En uppföljning kommer härnäst:
   *[other] { $count } uppföljningar kommer härnäst:
}
due-coming-within = { $count ->
    [0] Ingen uppföljning ska redovisas inom { $days } dagar.
    [one] En uppföljning ska redovisas inom { $days } dagar:
   *[other] { $count } uppföljningar ska redovisas inom { $days } dagar:
}
due-two-years = { $count ->
    [one] En åtgärdsplan ska följas upp eller ändras enligt 6 § lagen (2023:196), minst vartannat år:
   *[other] { $count } åtgärdsplaner ska följas upp eller ändras enligt 6 § lagen (2023:196), minst vartannat år:
}
due-two-years-of = { $late ->
    [yes] Senast { $last }. Nästa gång skulle ha varit senast { $until }.
   *[no] Senast { $last }. Nästa gång ska vara senast { $until }.
}
due-asked = Ska redovisas av: { $parties }

## lofte serve
serve-at = Webbplatsen visas på { $address } och följer med när du sparar. Avsluta med Ctrl-C.
serve-findings-name = Fynd i innehållet
serve-errors = { $count ->
    [one] 1 fel
   *[other] { $count } fel
}
serve-warnings = { $count ->
    [one] 1 varning
   *[other] { $count } varningar
}
serve-advice = { $count ->
    [one] 1 råd
   *[other] { $count } råd
}
serve-old-site = Sidan visas som den var innan felen kom in. Den visas på nytt när de är rättade.
serve-more = { $count ->
    [one] Och ett fynd till.
   *[other] Och { $count } fynd till.
}
serve-line = rad { $line }, tecken { $column }
serve-no-page = Här finns ingen sida att visa än
serve-mended = Inget mer att anmärka på.
failure-signal = Ctrl-C ({ $path }) går inte att fånga: { $cause }
failure-watch = Kan inte märka när filerna i { $path } ändras: { $cause }
failure-port = Kan inte visa webbplatsen på { $path }: { $cause }. Välj en annan port med --port.
failure-browser = Kunde inte öppna webbläsaren. Öppna { $path } själv.

## lofte seal
seal-mend-first = Inget förseglades: rätta felen ovan först.
seal-nothing = Allt som är offentligt är redan förseglat.
seal-one = { $kind ->
    [address] Adress
    [promise] Löfte
    [account] Redovisning
   *[review] Granskning
}: { $document }{ $first ->
    [yes] {""}
   *[no] {" "}(på nytt)
}
seal-done = { $count ->
    [one] En försegling skrevs i content/ledger/. Spara den tillsammans med det övriga innehållet.
   *[other] { $count } förseglingar skrevs i content/ledger/. Spara dem tillsammans med det övriga innehållet.
}
seal-check = { $count ->
    [one] En försegling skulle skrivas. Kör lofte seal.
   *[other] { $count } förseglingar skulle skrivas. Kör lofte seal.
}
seal-unreadable = { $document } går inte att försegla: den är skriven på ett sätt som inte kan läsas ord för ord. Skriv nycklarna så enkelt som i `lofte keys`.
seal-too-early = { $document } förseglades senast { $day }: en försegling kan inte dateras före den som den bygger på.
seal-changed-meanwhile = { $file } ändrades under tiden. Ingenting mer skrevs; kör lofte seal igen.
failure-random = Systemet gav inga slumptal: { $cause }

## lofte verify
verify-nothing = { $folder } är varken en publicerad webbplats eller en mapp med content/.
verify-no-heads = { $path } är ingen kontrollsumma från lofte verify --heads.
verify-broken = Allt stämmer inte; se ovan.
verify-fine-nothing-sealed = Ingenting har förseglats än: det finns inget att pröva.
verify-fine-repository = { $records ->
    [one] En försegling är prövad och stämmer.
   *[other] { $records } förseglingar är prövade och stämmer.
}
verify-fine-site = { $files ->
    [one] En fil
   *[other] { $files } filer
} och { $records ->
    [0] inga förseglingar
    [one] en försegling
   *[other] { $records } förseglingar
} är prövade och stämmer.
verify-fine-against = Allt som den sparade kontrollsumman nämner finns kvar.
verify-fine-alone = Om allt har skrivits om på en gång syns det bara mot en kontrollsumma som sparats någon annanstans (--against).

## lofte mask
mask-empty = Ange både namnet (--name) och beslutet (--decision).
mask-not-found = { $name } står inte i någon förseglad text om { $document }.
mask-not-whole = { $name } kan inte maskas i { $document }: det står inuti ett ord som inte går att dölja. Ange hela namnet som det står i texten, med stor begynnelsebokstav.
mask-broken = Förseglingen av { $document } är ändrad; rätta det först (lofte check).
mask-done = { $count ->
    [one] Namnet är maskat i en försegling.
   *[other] Namnet är maskat i { $count } förseglingar.
}
mask-left = Namnet står kvar i { $file }, rad { $line }. Ta bort det där; ändringen behöver inte redovisas.
## lofte revise
revise-unchanged = Ingenting i { $promise } skiljer sig från det som är förseglat, eller så är det inte förseglat än. Ingen ändring behöver redovisas.
revise-declared = Ändringen i { $promise } är redan redovisad. Försegla den med `lofte seal`.
revise-no-reason = Skälet saknas. Skriv det efter --reason, till exempel: --reason "Skrivfel i antalet." Ingenting har skrivits.
revise-no-place = Posten fick ingen plats i { $file }: det som står under `revisions` är ingen lista. Rätta det först.
revise-no-such-account = Det finns ingen uppföljning { $account }. Skriv den som <kommun>/<löfte>/<fil>, till exempel boras/centrum-2022-2023/2024-02-01.
revise-no-such-account-but = Det finns ingen uppföljning { $account }. Menade du { $nearest }?
revise-review = En granskning ändras inte: skriv en ny fil med `kind: review` och `corrects: { $name }`.
revise-done = Ändringen är redovisad i { $path }. Försegla den med `lofte seal` när den är klar.
revise-body = brödtexten
revise-ask-text = Vad har ändrats? (Tomt svar: { $suggested })
revise-ask-reason = Varför?
revise-ask-decided-by = Vem beslutade? (Kan lämnas tomt.)
revise-in-short = Ändrat: { $parts }.
revise-in-short-added = Tillagt: { $parts }.
revise-part = { $key ->
    [commitments] åtagandet { $id }
    [title] rubriken
    [period] perioden
    [parties] parterna
    [needs] behoven
    [problems] problemen
    [signatories] undertecknarna
    [signed] undertecknandet
    [aim] inriktningen
    [area] platsen
    [basis] underlaget
    [follow_up] planen för uppföljning
    [focus_areas] insatsområdena
    [decisions] besluten
    [easy_read] den lättlästa texten
    [covers] tiden som redovisas
    [reported_by] vem som redovisar
    [also_done] det som också gjordes
    [effects] effekterna
    [also_in] var det också gäller
    [case_number] diarienumret
    [commitment_count] antalet åtaganden
    [replaces] vad det ersätter
    [continues] vad det fortsätter
    [extends] vad det förlänger
    [complements] vad det kompletterar
    [corrects] vad den rättar
    [date] datumet
    [kind] vad det är för slags löfte
    [body] den löpande texten
   *[other] { $key }
}
