# The words of findings (sv).

## plan: adresser
address-taken = Två sidor eller filer får samma adress: { $address }
address-taken-help = Byt namn på den ena filen eller mappen.
address-taken-twin = { $address } är samma adress som { $other }, där det redan finns en sida
address-reserved = Adressen { $address } är lofte:s egen
address-taken-help-earlier = Ta bort adressen ur listan: på den finns redan något, och det kan inte leda någon annanstans.
address-taken-by = den andra kommer härifrån

## cli: så skrivs fynd
finding-error = fel
finding-warning = varning
finding-advice = råd
finding-help = hjälp
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

## text: filens tecken
text-encoding = Filen är inte sparad i teckenkodningen UTF-8: det går inte att läsa vad som står här{ $more ->
    [0] {""}
    [one] {" "}och på ett ställe till
   *[other] {" "}och på { $more } ställen till
}
    .help = Spara filen på nytt som UTF-8. I Anteckningar: Arkiv, Spara som, Kodning: UTF-8. Se sedan efter att å, ä och ö är rätt.
text-utf-16 = Filen är sparad i teckenkodningen UTF-16, men ska vara i UTF-8
    .help = Spara filen på nytt som UTF-8. I Anteckningar: Arkiv, Spara som, Kodning: UTF-8.
text-misread = `{ $found }` är en bokstav som har lästs i fel teckenkodning{ $more ->
    [0] {""}
    [one] {" "}(och på ett ställe till)
   *[other] {" "}(och på { $more } ställen till)
}
    .help = Klistra in texten på nytt från originalet, eller byt ut tecknen: `Ã¥` ska vara å, `Ã¤` ä, `Ã¶` ö, `Ã…` Å, `Ã„` Ä och `Ã–` Ö. `â€` är oftast ett citattecken eller ett tankstreck.
text-lost = Här har en bokstav gått förlorad och ersatts av { $found }{ $more ->
    [0] {""}
    [one] {" "}(och på ett ställe till)
   *[other] {" "}(och på { $more } ställen till)
}
    .help = Skriv bokstaven som ska stå här. Originalet visar vilken.
text-control-character = Här står ett osynligt styrtecken, { $number }
    .help = Ta bort det. Skriv om ordet runt omkring om tecknet inte syns i din redigerare.

## front_matter: inledningen mellan två rader med ---
front-matter-no-start = Filen börjar inte med en rad `---`
    .help = Uppgifterna om dokumentet står överst i filen, mellan två rader med tre bindestreck:
        ---
        title: …
        ---
front-matter-start-later = Raden `---` måste vara filens första
    .help = Ta bort det som står före den, även tomma rader.
front-matter-start-indented = Raden `---` har mellanslag framför sig
    .help = Ta bort dem, så att raden börjar längst till vänster.
front-matter-start-wrong = Första raden är `{ $line }`, men ska vara exakt tre bindestreck
    .help = Skriv `---` och inget mer på raden. Ordbehandlare gör gärna om bindestreck till tankstreck.
front-matter-no-end = Inledningen tar aldrig slut: det saknas en rad `---` efter uppgifterna
    .help = Skriv `---` på en egen rad efter den sista uppgiften, före texten.
front-matter-no-end-before = Det saknas en rad `---` före texten
    .help = Skriv `---` på en egen rad före den här raden.
front-matter-end-wrong = Raden `{ $line }` ska vara exakt tre bindestreck för att avsluta inledningen
    .help = Skriv `---` längst till vänster, och inget mer på raden.
front-matter-ended-early = `{ $mark }` avslutar inledningen för tidigt: raderna under hör också dit
    .help = Ta bort raden. Det ska bara finnas en första och en sista `---`.

## yaml: fällor i hur uppgifterna skrivs
yaml-tab = Raden är indragen med tabb{ $more ->
    [0] {""}
    [one] {" "}(och en rad till)
   *[other] {" "}(och { $more } rader till)
}
    .help = Byt varje tabb mot två mellanslag.
yaml-no-break-space = Före ordet står ett mellanslag av fel sort, som ser ut som ett vanligt{ $more ->
    [0] {""}
    [one] {" "}(så även på en rad till)
   *[other] {" "}(så även på { $more } rader till)
}
    .help = Det har följt med från en ordbehandlare eller en webbsida. Ta bort det och skriv ett vanligt mellanslag.
yaml-colon = Kolonet gör att orden före läses som en nyckel: texten behöver citattecken
    .help = Sätt citattecken runt texten, eller skriv den på en egen rad efter `>`:
        { $corrected }
yaml-hash = ` #` börjar en kommentar: det som står efter försvinner ur texten
    .help = Sätt citattecken runt texten om det ska vara med. Om inte, flytta kommentaren till en egen rad:
        { $corrected }
yaml-anchor = En text som börjar med `&` läses inte som text
    .help = Sätt citattecken runt den:
        { $corrected }
yaml-alias = En text som börjar med `*` läses inte som text
    .help = Sätt citattecken runt den. I uppgifterna finns ingen fetstil eller kursiv:
        { $corrected }
yaml-tag = En text som börjar med `!` läses inte som text
    .help = Sätt citattecken runt den:
        { $corrected }
yaml-leading-sign = En text utan citattecken kan inte börja med tecknet { $sign }
    .help = Sätt citattecken runt den:
        { $corrected }
yaml-leading-bracket = En text med `{ $sign }` på det här stället läses som en lista eller en grupp av nycklar
    .help = Sätt citattecken runt hela texten:
        { $corrected }
yaml-quote-open = Citattecknet `{ $sign }` har inget slut
    .help = Avsluta med samma tecken på samma rad:
        { $corrected }
yaml-quote-inside = Texten går vidare efter citatets slut
    .help = Sätt den andra sortens citattecken runt hela texten:
        { $corrected }
yaml-escape = `{ $sequence }` betyder inget inom dubbla citattecken
    .help = Använd enkla citattecken, ', runt texten. Då är ett omvänt snedstreck bara ett omvänt snedstreck.
yaml-bracket-open = `{ $sign }` har inget slut: `{ $closing }` saknas
    .help = Avsluta på samma rad. Är det en text som börjar så, sätt citattecken runt den:
        { $corrected }
    .help-lines = Ta bort den om raderna under är skrivna var för sig, eller avsluta efter den sista av dem.
yaml-bracket-mismatch = Här står `{ $sign }`, men det som öppnades slutar med `{ $closing }`
    .help = Listor skrivs `[…]`, nycklar med värden `{"{"}…{"}"}`.
yaml-comma = Ett komma i texten: inom `{"{"}…{"}"}` läses det som början på en ny nyckel
    .help = Sätt citattecken runt texten, eller skriv den på en egen rad efter `>`:
        { $corrected }
    .help-unsure = Sätt citattecken runt texten före, eller skriv den på en egen rad efter `>`. Är det en nyckel, skriv dess värde efter ett kolon.
yaml-comma-in-number = Ett komma i talet: inom `{"{"}…{"}"}` läses det som början på en ny nyckel
    .help = Sätt citattecken runt talet:
        { $corrected }
yaml-comma-in-list = Ett komma i texten: inom `[…]` börjar där en ny post
    .help = Skriv varje post på en egen rad efter ett bindestreck:
        { $corrected }
yaml-dash-space-missing = Efter bindestrecket saknas ett mellanslag
    .help = Skriv så här:
        { $corrected }
yaml-comma-twice = Det saknas något före kommat
    .help = Ta bort kommat, eller skriv det som ska stå före det.
yaml-hash-in-value = `#` börjar en kommentar: ett värde med det tecknet behöver citattecken
    .help = Sätt citattecken runt värdet:
        { $corrected }
    .help-place = Skriv löftet före tecknet: `<löfte>#{ $id }`.
yaml-hash-value = `#` börjar en kommentar: ett värde med det tecknet behöver citattecken
    .help = Sätt citattecken runt värdet. Är det en kommentar, skriv ett mellanslag efter `#`:
        { $corrected }
yaml-list-mark = `{ $mark }` börjar ingen post i en lista
    .help = Skriv bindestreck och mellanslag före varje post:
        { $corrected }
yaml-sign-before-number = `{ $sign }` hör inte till talet
    .help = Skriv bara talet. Nyckeln säger om det är minst eller högst:
        { $corrected }
yaml-bracket-not-opened = `{ $closing }` har ingen början: `{ $sign }` saknas
    .help = Skriv så här:
        { $corrected }
yaml-misplaced = Raden är indragen till fel nivå
    .help = Dra in den med { $spaces ->
        [0] inget mellanslag
        [one] ett mellanslag
       *[other] { $spaces } mellanslag
    }:
        { $corrected }
yaml-items-for-keys = Här ska det stå nycklar, men det står en lista med bindestreck
    .help = Ta bort bindestrecken, så att varje post börjar med sin nyckel:
        { $corrected }
yaml-key-after-key = `{ $key }` står på samma rad som nyckeln den hör till
    .help = Skriv den på en egen rad, indragen:
        { $corrected }
yaml-key-missing-above = Raden är indragen under en nyckel som saknas, troligen `{ $key }`
    .help = Skriv nyckeln ovanför:
        { $corrected }
yaml-space-missing = Efter kolonet i `{ $key }:` saknas ett mellanslag
    .help = Skriv så här:
        { $corrected }
yaml-colon-missing = Efter `{ $key }` saknas ett kolon
    .help = Skriv så här:
        { $corrected }
yaml-text-not-indented = Raden har ingen nyckel och hör inte ihop med texten ovanför
    .help = Dra in den om den är en del av texten:
        { $corrected }
yaml-no-key = Raden har ingen nyckel
    .help = Varje uppgift skrivs `nyckel: värde`. Löpande text står under den andra raden `---`.
yaml-no-key-in-file = Raden har ingen nyckel
    .help = Varje uppgift skrivs `nyckel: värde`.
yaml-indented-too-far = `{ $key }` är indragen för långt
    .help = Låt den börja i samma kolumn som nyckeln ovanför:
        { $corrected }
yaml-indented-unevenly = Raden är indragen till ett läge mellan två nivåer
    .help = Dra in den med { $spaces ->
        [0] inget mellanslag
        [one] ett mellanslag
       *[other] { $spaces } mellanslag
    }:
        { $corrected }
yaml-first-line-indented = Den första nyckeln är indragen, men de som följer är det inte
    .help = Låt alla nycklar på samma nivå börja längst till vänster:
        { $corrected }
yaml-text-indented-unevenly = Raden är mindre indragen än textens första rad
    .help = Dra in alla rader i texten lika långt:
        { $corrected }
yaml-text-after-sign = Efter `{ $sign }` ska texten börja på nästa rad
    .help = Skriv så här:
        { $corrected }
yaml-item-after-key = En lista med bindestreck börjar på raden under nyckeln
    .help = Skriv så här:
        { $corrected }
yaml-item-among-keys = Ett bindestreck börjar en post i en lista, men här står nycklar
    .help = Ta bort bindestrecket, eller skriv posten under den nyckel som den hör till.
yaml-item-in-text = Bindestrecket läses som en del av texten ovanför, inte som en ny post
    .help = En lista börjar på raden under nyckeln:
        { $corrected }
yaml-document-mark = `{ $mark }` delar filen i två, och det som följer läses inte
    .help = Ta bort raden.
yaml-too-deep = Här ligger mer än 32 nivåer av listor och nycklar i varandra
    .help = Inget i formatet behöver mer än ett tiotal. Se efter om en hakparentes har upprepats.
yaml-too-large = Uppgifterna är större än en megabyte, och läses inte
    .help = Löpande text hör hemma under den andra raden `---`.
yaml-reference = Ankare (`&`), hänvisningar (`*`) och märken (`!`) används inte här
    .help = Skriv ut texten på varje ställe. Är tecknet en del av en text, sätt citattecken runt den.
yaml-unreadable = Raden går inte att läsa
    .help = Jämför med raderna ovanför: börjar nyckeln i rätt kolumn, finns kolon och mellanslag efter den, är alla citattecken och parenteser avslutade? En text med ovanliga tecken kan alltid skrivas på en egen rad efter `>`.
yaml-unreadable-key = Raden går inte att läsa: här väntades en nyckel
    .help = Se efter att raden börjar i samma kolumn som de andra nycklarna på nivån, och att det finns ett kolon och ett mellanslag efter nyckeln.
yaml-unreadable-item = Raden går inte att läsa: en post i en lista väntades, med bindestreck
    .help = Se efter att bindestrecken står rakt under varandra.
yaml-unreadable-indentation = Raden är indragen på ett sätt som inte går att läsa
    .help = Låt den börja i samma kolumn som de rader den hör ihop med.

## yaml: nycklar och värden
key-unknown = Nyckeln `{ $key }` finns inte här
    .meant = Menade du `{ $meant }`?
    .elsewhere = Den finns i formatet, men hör hemma på ett annat ställe. Här kan det stå { $allowed }.
    .allowed = Här kan det stå { $allowed }.
    .nothing = Ta bort den. Här kan det inte stå några nycklar.
    .elsewhere-many = Den finns i formatet, men hör hemma på ett annat ställe. Här kan det stå { $allowed } och fler. Kommandot `lofte keys` visar alla.
    .allowed-many = Här kan det stå { $allowed } och fler. Kommandot `lofte keys` visar alla.
key-repeated = Nyckeln `{ $key }` står två gånger
    .help = Ta bort den ena, eller slå ihop dem. Annars skulle bara den ena gälla.
    .first = den står redan här
key-no-word = Här ska det stå en nyckel, ett ord följt av kolon
    .help = En lista eller en grupp inom parentes kan inte vara en nyckel. Är det en text, sätt citattecken runt den.
key-missing = Nyckeln `{ $key }` saknas
    .help = { $key ->
        [title] Skriv vad det heter, till exempel `title: Medborgarlöfte för Exempelköpings stadskärna 2024`.
        [name] Skriv namnet, till exempel `name: Exempelköpings kommun`.
        [period] Skriv tiden som löftet gäller, till exempel `period: 2024` eller `period: {"{"}from: 2024-06-01, to: 2025-12-31{"}"}`.
        [parties] Skriv vilka som lovar, med deras id:n, till exempel `parties: [exempelkoping, lpo-exempel]`.
        [text] Skriv själva texten, till exempel `text: Synlig polis i stadskärnan`.
        [reported_by] Skriv vem som redovisar, med id, till exempel `reported_by: [exempelkoping]`.
        [reviewed_by] Skriv vem som har granskat, med id, till exempel `reviewed_by: [exempelrevisorerna]`.
        [covers] Skriv vilken tid uppföljningen gäller, till exempel `covers: {"{"}from: 2024-01-01, to: 2024-06-30{"}"}`, eller `covers: unknown`.
        [about] Skriv vilka löften det gäller, till exempel `about: [stadskarnan-2024]`.
        [role] Skriv personens roll, till exempel `role: kommunstyrelsens ordförande`.
        [party] Skriv vilken part det är, med id, till exempel `party: lpo-exempel`.
        [unit] Skriv vad som räknas, till exempel `unit: timmar`.
        [kind] Skriv vilket slag det är, till exempel `kind: ideell förening` för en part eller `kind: dialogue` för ett underlag.
        [code] Skriv kommunens kod, fyra siffror, till exempel `code: 1490`.
        [base_url] Skriv webbplatsens adress, till exempel `base_url: https://medborgarloften.example.org/`.
        [publisher] Skriv vem som ger ut webbplatsen, till exempel `publisher: {"{"}name: Exempelköpings kommun, org_number: 212000-0000, kind: municipality{"}"}`.
        [org_number] Skriv utgivarens organisationsnummer, till exempel `org_number: 212000-0000`.
        [url] Skriv adressen, till exempel `url: https://www.example.org/`.
        [file] Skriv filens namn. Den ska ligga i samma mapp.
        [alt] Skriv vad bilden visar, till exempel `alt: Karta över stadskärnan`, eller `decorative: true` om den inte säger något.
        [date] Skriv datumet, till exempel `date: 2024-06-01`.
        [reason] Skriv varför, till exempel `reason: Projektet fick inga medel.`
        [status] Skriv hur det ligger till.
        [contact] Skriv hur man hör av sig, till exempel `contact: tillganglighet@example.org`.
        [act] Skriv vad som gjordes: `proposed`, `decided` eller `reported`.
        [body] Skriv vilket organ det var, till exempel `body: Kommunstyrelsen`.
        [criterion] Skriv vad som granskades, till exempel `criterion: Är målen uppföljbara?`
       *[other] Skriv `{ $key }: …` på en egen rad här.
    }
    .publisher-kind = Skriv vem som ger ut webbplatsen: `kind: municipality` (en kommun), `kind: police` eller `kind: other`.
    .conformance = Skriv hur väl webbplatsen följer lagen: `status: full`, `status: partial` eller `status: none`.
value-missing = Efter `{ $key }:` står inget värde
    .help = { $expected ->
        [yes-or-no] Skriv `true` (ja) eller `false` (nej), utan citattecken.
        [number] Skriv talet med siffror, till exempel `60`.
        [whole-number] Skriv talet med siffror, till exempel `60`.
        [list] Skriv en lista, till exempel `{ $key }: [a, b]`, eller ta bort raden.
        [map] Skriv nycklar på raderna under, indragna, eller ta bort raden. Finns inget att säga, skriv `{ $key }: {"{}"}`.
       *[other] Skriv värdet efter kolonet, eller ta bort raden.
    }
value-missing-in-brackets = `{ $key }` har inget värde
    .help = Skriv `{ $key }: …`, eller ta bort nyckeln. Är det en del av en text med komma, sätt citattecken runt texten.
item-missing = Efter bindestrecket står inget
    .help = Skriv posten på samma rad, eller ta bort bindestrecket.
value-null = `{ $word }` läses som ”inget värde”
    .help = Ta bort raden. Ska ordet verkligen stå där, sätt citattecken runt det:
        { $corrected }
value-refused = Värdet går inte att använda här
    .help = Programmets felmeddelande, på engelska: { $reason }
sort-wrong = Här ska det stå { $expected ->
    [text] en text
    [list] en lista
    [map] nycklar med värden
    [one-or-many] en grupp nycklar, eller en lista av sådana
    [yes-or-no] `true` eller `false`
    [number] ett tal
    [whole-number] ett helt tal
    [date] ett datum
    [day] en dag
    [when] en tid
    [month] en månad
    [interval] hur ofta
    [id] ett id
    [reference] en hänvisning
    [link] en hänvisning eller en länk
    [url] en webbadress
    [root-address] en adress på webbplatsen
    [email] en e-postadress
    [file] ett filnamn
    [language] ett språk
    [colour] en färg
    [choice] ett av de ord som finns
    [municipality-code] en kommunkod
    [org-number] ett organisationsnummer
    [was] det som gällde tidigare
   *[other] något annat
}, men det står { $found ->
    [list] en lista
    [map] nycklar med värden
   *[text] en text
}
    .line = Skriv så här:
        { $corrected }
    .help = { $expected ->
        [yes-or-no] Skriv `true` (ja) eller `false` (nej), utan citattecken.
        [number] Skriv talet med siffror, till exempel `60`.
        [whole-number] Skriv talet med siffror, till exempel `60`.
        [list] Skriv posterna inom hakparentes, `[a, b]`, eller på var sin rad efter bindestreck.
        [map] Skriv nycklarna på raderna under, indragna med två mellanslag.
        [one-or-many] Skriv nycklarna på raderna under, indragna med två mellanslag.
        [when] Skriv till exempel `2024`, `2024-06`, `2024–2025`, `{"{"}from: 2024-06-01, to: 2025-12-31{"}"}` eller `unknown`.
        [link] Skriv löftets id, eller `{"{"}title: …, url: https://…{"}"}`.
        [was] Skriv `new` om det inte fanns tidigare, annars den tidigare lydelsen.
       *[other] { $found ->
            [list] Skriv ett enda värde, utan hakparentes och bindestreck.
            [map] Skriv ett enda värde. Är det en text med kolon, sätt citattecken runt den.
           *[text] Rätta värdet.
        }
    }
word-unknown = `{ $word }` är inget av orden som kan stå här
    .meant = Menade du `{ $meant }`?
    .allowed = Välj mellan { $allowed }.

## references: dokument mot dokument
party-unknown = Ingen part har id:t `{ $id }`
    .help = Menade du `{ $better }`?
    .help-none = Skriv en fil om parten, `content/parties/{ $id }.md`, eller rätta id:t.
party-twice = Parten `{ $id }` står två gånger i samma lista
    .help = Ta bort den ena.
party-id-taken = Id:t `{ $id }` är redan taget
    .help = Kommuner, parter och polisens nivåer delar på samma id:n. Välj ett eget, till exempel `lpo-{ $id }` för ett lokalpolisområde.
    .first = det användes först här
code-taken = Kommunkoden { $code } används av två kommuner
    .help = Varje kommun har sin egen kod hos SCB. Rätta den som är fel.
    .first = den andra kommunen har den här
part-id-taken = Id:t `{ $id }` används två gånger i löftet
    .help = Åtaganden, insatsområden, behov och problem delar på samma id:n, eftersom de blir länkar på samma sida. Ge den ena ett annat id.
    .first = det användes först här
municipality-unknown = Ingen kommun har id:t `{ $id }`
    .help = Menade du `{ $better }`?
    .help-none = Skriv kommunens fil, `content/municipalities/{ $id }/index.md`, eller rätta id:t.
municipality-other-party = `{ $id }` är en part men ingen kommun
    .help = Här ska det stå en kommuns id.
promise-unknown = Det finns inget löfte `{ $id }`
    .help = Menade du `{ $better }`?
    .help-none = Ett löfte i samma kommun skrivs med mappens namn, ett i en annan kommun som `kommun/löfte`. Ett löfte som inte finns på webbplatsen skrivs som `title` och `url`.
commitment-unknown = Löftet `{ $promise }` har inget åtagande `{ $id }`
    .help = Menade du `{ $better }`?
    .help-none = Id:t ska vara ett av dem som står under `commitments` i löftet.
commitment-renamed = Åtagandet heter `{ $id }` här, men `{ $named }` i { $count } uppföljningar
    .help = Skriv `{ $named }` här också. Ett åtagandes id ändras inte, för adresser och uppföljningar hänger på det.
    .related = så heter det här
document-unknown = Det finns ingen uppföljning eller granskning `{ $file }` här
    .help = Menade du `{ $better }`?
    .help-none = En fil bredvid skrivs med sitt namn utan `.md`. Mappen är `{ $folder }`.
reference-draft = Texten är offentlig men hänvisar till `{ $file }`, som är ett utkast
    .help = Vänta med hänvisningen, eller publicera båda samtidigt.
reference-waits = Texten är offentlig men hänvisar till `{ $file }`, som blir offentlig först { $day }
    .help = Ge den här texten samma `publish_at`, eller vänta med hänvisningen.
relation-later = `{ $id }` börjar först när det här löftet har tagit slut
    .help = Skriv hänvisningen i det senare löftet: det ersätter, fortsätter eller förlänger det tidigare.
relation-self = Löftet hänvisar till sig självt
    .help = Ta bort hänvisningen, eller skriv id:t för det löfte som menas.
relation-loop = Löftena ersätter eller fortsätter varandra i en ring: { $way }
    .help = Bara det senare löftet ska hänvisa till det tidigare.
part-of-loop = Parterna tillhör varandra i en ring: { $way }
    .help = Bara den mindre parten ska ha `part_of`.
focus-area-unknown = Löftet har inget insatsområde `{ $id }`
    .help = Menade du `{ $better }`?
    .help-none = Lägg till `{ $id }` med sitt namn under `focus_areas` i löftet.
answers-unknown = Löftet har inget behov eller problem `{ $id }`
    .help = Menade du `{ $better }`?
    .help-none = Lägg till `{ $id }` under `needs` (vad människor bad om) eller `problems` (vad parterna såg).
continues-nothing = Åtagandet fortsätter ett tidigare, men löftet hänvisar inte till något tidigare löfte
    .help = Skriv det tidigare löftet i löftets egen `continues`, `extends` eller `replaces`.
continues-unknown = Det tidigare löftet har inget åtagande `{ $id }`
    .help = Menade du `{ $better }`?
    .help-none = Id:t ska stå under `commitments` i det löfte som det här ersätter, fortsätter eller förlänger.
commitment-period = Åtagandets tid, { $period }, ligger utanför löftets, { $whole }
    .help = Ett åtagande gäller inom löftets tid. Rätta den ena.
commitment-twice = Samma ord och samma parter som åtagandet `{ $id }`
    .help = Ta bort det ena, eller skriv vad som skiljer dem.
target-nothing = Målet begär ingenting
    .help = Ett mål är större än noll. Är det högst så många som ska ske, skriv `at_most`.
outcome-negative = Utfallet är mindre än noll
    .help = Rätta talet. En minskning skrivs som text, eller som `effects`.
part-more-than-whole = Delen är större än det hela
    .help = `of_which` är en del av talet före. Rätta det ena.
review-of-itself = De som granskar är de som granskas
    .help = En granskning är någon annans. Parternas egen redovisning är en uppföljning: `kind: follow_up`.
theme-unknown = Temat `{ $theme }` finns inte
    .help = Menade du `{ $better }`?
    .help-none = Ett tema ligger i `themes/{ $theme }/`. Ta bort nyckeln om webbplatsen ska ha standardtemat.
title-year = Titeln nämner { $years }, men löftet gäller { $period }
    .help = Rätta titeln. Är det den som stämmer: skriv `period: { $better }`.
heading-id-twice = Två rubriker har samma id, `{ $label }`
    .help = Ge den här ett eget id, till exempel `{"{"}#{ $label }-2{"}"}`. Länkar till `#{ $label }` leder till den första.
party-name-taken = `{ $value }` är också namnet på `{ $id }`
    .help = Är det samma: ta bort den här filen och skriv `{ $id }` där den nämns. Är det två: skriv namnen så att de går att skilja åt, eller `part_of`.
    .first = samma namn eller nummer
org-number-taken = Organisationsnumret { $value } är också det för `{ $id }`
    .help = Varje kommun har sitt eget. Rätta numret i den av dem där det är fel.
speaker-no-party = `{ $id }` redovisar, men har inte lovat något i { $promise } och är inte ombedd att följa upp det
    .help = Lägg till `{ $id }` i `parties` i löftet, eller i `follow_up_by` i de åtaganden som den följer upp. Är det någon annans bedömning: skriv `kind: review` och `reviewed_by: [{ $id }]` i stället för `reported_by`.
title-year-translated = Titeln nämner { $years }, men originalets är ”{ $original }”
    .help = Skriv samma år som i originalet.
ledger-elsewhere = Här ligger förseglingar som inte läses
    .help = Flytta filen till content/ledger/{ $name }. Finns den redan där: låt den som har flest rader ligga kvar, och ta bort den andra.
signatory-no-party = `{ $id }` har skrivit under men är inte en av löftets parter
    .help = Lägg till `{ $id }` i `parties`, eller rätta undertecknarens `party`.
signed-after-period = Löftet undertecknades efter att dess tid, { $period }, hade tagit slut
    .help = Rätta `signed.date` eller `period`.
also-in-again = `{ $id }` är redan en av löftets kommuner
    .help = I `also_in` står bara ytterligare kommuner, en gång var. Ta bort den här.
date-ahead = { $date } har inte varit än
    .help = Rätta datumet. Ska texten vänta till dess, skriv dagen som `publish_at`.
    .help-settings = Rätta datumet.
removed-ahead = Sidan tas bort genast, men datumet { $date } har inte varit än
    .help = Rätta datumet, eller vänta med `removed` till den dagen.
due-twice = { $date } står två gånger
    .help = Ta bort det ena datumet, eller rätta det.
plan-without-start = `{ $key }` räknas från periodens början, men den är okänd
    .help = Skriv när den första uppföljningen ska vara klar, som `first`.
plan-from-missing = Det står inte från när den här planen gäller
    .help = I en lista av planer har var och en efter den första ett `from`.
plan-from-order = Planen gäller från { $from }, men den före gäller från { $before }
    .help = Skriv planerna i tidsordning.
plan-date-outside = { $date } ligger utanför den tid som planen gäller för
    .help = Rätta datumet eller `period`.
due-second-closing = { $date } är ett andra slutdatum; { $first } ligger också efter periodens slut
    .help = Efter periodens slut kan bara en uppföljning vara utlovad. Ta bort det ena datumet.
covers-outside = Uppföljningen gäller { $covers }, men löftet `{ $promise }` gäller { $period }
    .help = Uppföljningen och löftet måste ha någon dag gemensam. Rätta `covers`, eller flytta filen till det löfte som den hör till.
covers-partly-outside = Uppföljningen gäller { $covers }, delvis utanför löftets tid, { $period }
    .help = Skriv i `covers` bara den tid som ligger inom löftet `{ $promise }`.
covers-after-date = Texten gäller { $covers } men är daterad { $date }, innan den tiden började
    .help = Rätta `covers` eller datumet.
covers-far-ahead = Texten gäller { $covers } men är daterad { $date }, innan den tiden är slut
    .help = Rätta `covers` eller datumet. Bara dagar fram till datumet räknas.
effect-after-told = Effekten är daterad { $date }, efter texten som berättar om den, { $told }
    .help = Rätta effektens datum, eller skriv effekten i en senare uppföljning.
revised-before-told = Ändringen är daterad { $date }, innan uppföljningen skrevs { $told }
    .help = Rätta datumet. En ändring gäller en uppföljning som redan är publicerad.
review-covers-outside = Granskningen gäller { $covers }, men löftet `{ $promise }` gäller { $period }
    .help = Rätta `covers` eller `about`.
seen-before-written = Källan lästes { $seen }, innan texten skrevs { $written }
    .help = Rätta `source.seen` eller datumet.
proposed-after-decided = Förslaget är daterat { $date }, efter beslutet
    .help = Rätta datumet, eller `act`.
revised-before-signed = Ändringen är daterad { $date }, innan löftet undertecknades { $signed }
    .help = Rätta datumet. En ändring gäller ett löfte som redan är undertecknat.
outcome-twice = Två utfall i { $unit } för samma tid och plats: bara det ena räknas
    .help = Skriv dem som ett tal. Gäller de olika platser eller olika tid, skriv `places` eller `covers` på vart och ett.
outcome-covers-outside = Utfallet gäller { $covers }, utanför löftets tid, { $period }
    .help = Rätta `covers`, eller ta bort utfallet.
replaced-by-itself = Åtagandet ersätts av sig självt
    .help = Skriv id:t för det åtagande som gäller i stället.
revision-commitment-unknown = Ändringen gäller åtagandet `{ $id }`, som löftet inte har
corrects-unknown = Det finns ingen `{ $file }` bredvid att rätta
    .help = Menade du `{ $better }`?
    .help-none = Skriv namnet på filen som rättas, utan `.md`. Den ska ligga i samma mapp.
corrects-other-sort = `{ $file }` är av ett annat slag: en uppföljning kan bara rätta en uppföljning, en granskning bara en granskning
corrects-others = Uppföljningen som rättas är skriven av { $parties }, men inte den här
    .help = Har de rättat den, ta med dem i `reported_by`. Annars ta bort `corrects`: då står de två redovisningarna bredvid varandra.
corrects-loop = Rättelserna rättar varandra i en ring: { $way }
    .help = Bara den senare ska ha `corrects`.
name-promised = `{ $name }` är namnet på en sida som lofte självt gör eller kommer att göra
    .help = Välj ett annat namn, så att adressen aldrig behöver ändras.
text-quote-unopened = Texten slutar med ett citattecken som ingenstans börjar
    .help = Sätt citattecken också där citatet börjar, eller ta bort det i slutet.
account-silent = Redovisningen säger ingenting än
    .help = Skriv vad det blev av åtagandena, under `commitments` eller i texten under strecken. Är den inte klar: skriv `draft: true`. Annars räknas uppföljningen som gjord.
menu-yes-no = `{ $typed }` skulle stå som ett ord i menyn
    .help = Menade du `{ $meant }`? Ska ordet stå där: skriv det så som läsaren ska se det, till exempel `Kontakt`.
file-unnamed = Filen `{ $file }` publiceras, men ingenting leder till den
    .help = Nämn den i `documents` eller i texten, eller flytta den härifrån om den inte ska vara offentlig.
source-unseen = Det står inte när källan lästes
    .help = Skriv `source` med `title` och `seen`, så att läsaren vet när någon sökte efter uppföljningar. Eller ta bort `unofficial`, om webbplatsen är er egen.
promise-without-commitments = Löftet har inga åtaganden
    .help = Skriv vart och ett under `commitments`. Står de någon annanstans, skriv hur många de är i `commitment_count`.
promise-hard-to-follow = Löftet är svårt att följa upp: inget åtagande har mål eller tid, och det står inte när det ska följas upp
    .help = Skriv `follow_up`, till exempel `{"{"}every: half_year{"}"}`, eller ge åtagandena `target` eller `period`.

## references: webbplatsen
accessibility-missing = Webbplatsen har ingen tillgänglighetsredogörelse
    .help = Kommuner och myndigheter ska ha en. Skriv `accessibility` med `status` och `contact`.
accessibility-full-limits = Webbplatsen sägs vara helt förenlig, men brister räknas upp
    .help = Skriv `status: partial`. Sidan säger delvis förenlig tills dess.
accessibility-full-unassessed = Webbplatsen sägs vara helt förenlig, men det står inte när och hur den bedömdes
    .help = Skriv `assessed` (dagen) och `method` (`self` eller `external`). Sidan säger att den inte är bedömd tills dess.
production-accessibility = Webbplatsen kan inte bli offentlig utan tillgänglighetsredogörelse
    .help = Skriv `accessibility` med `status`, `contact`, `assessed`, `method` och `limits`. Är webbplatsen inte en myndighets egen skriver du i stället `unofficial`.
production-fact = Tillgänglighetsredogörelsen saknar `{ $key }`, som lagen kräver
    .help-assessed = Skriv dagen som webbplatsen bedömdes: `assessed: 2026-03-01`
    .help-method = Skriv hur webbplatsen bedömdes: `method: self` (självskattning) eller `method: external` (extern granskning)
    .help-limits = Räkna upp vad som inte är tillgängligt, och varför, under `limits`. Är allt det skriver du `status: full`.
accessibility-old = Tillgängligheten bedömdes { $date }, för mer än ett år sedan
    .help = Gå igenom webbplatsen på nytt, och skriv den nya dagen i `assessed`.
membership-twice = Kommun { $code } står två gånger för samma tid
    .help = Ta bort den ena, eller ge dem olika `from` och `to`.

## references: filer och text
body-file-missing = Filen `{ $file }` finns inte
    .help = Menade du `{ $better }`?
    .help-none = Lägg filen i mappen `{ $folder }`, eller rätta namnet.
picture-kind = `{ $file }` är ingen bild som webbläsare visar
    .help = Använd png, jpg, webp, avif, gif eller svg. Ett dokument länkas i stället, eller skrivs i `documents`.
map-unreadable = Kartan `{ $file }` går inte att läsa: här upphör den att vara JSON
    .help = Exportera den på nytt som GeoJSON ur kartprogrammet.
map-foreign = `{ $file }` är ingen GeoJSON
    .help = Exportera området som GeoJSON ur kartprogrammet, i koordinatsystemet WGS 84 (EPSG:4326).
map-empty = Kartan `{ $file }` har inget att rita
    .help = Den behöver minst en yta (Polygon), linje (LineString) eller punkt (Point).
map-swapped = Latitud står före longitud i kartan `{ $file }`
    .help = I GeoJSON står longituden (öster) först och latituden (norr) sedan: `[12.94, 57.72]`.
map-metres = Koordinaterna i kartan `{ $file }` är meter, inte grader
    .help = Exportera kartan på nytt i koordinatsystemet WGS 84 (EPSG:4326) i stället för SWEREF 99 eller RT 90.
map-nowhere = En punkt i kartan `{ $file }` är 0, 0: den ligger i havet utanför Afrika
    .help = Skriv platsens koordinater, longituden först, eller ta bort punkten.
map-off-earth = Koordinaten i kartan `{ $file }` finns inte på jorden
    .help = Longituden (först) är högst 180 grader, latituden (sedan) högst 90.
picture-broken = `{ $file }` går inte att läsa som bild
    .help = Öppna originalet i ett bildprogram och spara det på nytt som JPEG, PNG eller SVG.
picture-cut-off = Slutet av bilden `{ $file }` saknas
    .help = Filen blev troligen avbruten när den sparades eller skickades. Hämta den på nytt.
picture-unknown-kind = `{ $file }` är sparad i ett bildformat som inte kan läsas här
    .help = Spara bilden som JPEG eller PNG. I telefoner heter det ofta ”Mest kompatibel”.
picture-too-large = Bilden `{ $file }` är för stor
    .help = Spara den med högst 50 miljoner bildpunkter (en SVG-bild med högst 4 MB). På sidan visas den ändå aldrig bredare än 1 344 punkter.
picture-active = Bilden `{ $file }` kan göra något själv: { $what }
    .help = Spara den som en ren SVG-bild, utan skript och utan något som hämtas från annat håll. I Inkscape heter det ”Vanlig SVG”.
picture-moves = Bilden `{ $file }` rör sig, men visas stilla
    .help = Rörliga bilder stör läsningen. Behövs rörelsen, lägg ut den som film på annan plats och länka dit.
picture-alt-missing = Bilden saknar beskrivning
    .help = Skriv vad den visar inom hakparentesen: `![Karta över torget]({ $file })`.
picture-alt-hollow = `{ $alt }` säger inte vad bilden visar
    .help = Beskriv det som den som inte ser bilden behöver veta.
picture-elsewhere = Bilden hämtas från en annan plats: { $address }
    .help = Lägg bilden bredvid texten och skriv filens namn. Då lämnas inga uppgifter om läsaren ut, och bilden finns kvar.
path-outside = `{ $path }` leder ut ur mappen content
    .help = Länka till en fil i content, eller till en adress som börjar med `/` eller `https://`.
raw-html = HTML visas som vanlig text
    .help = Skriv med Markdown: `**fetstil**`, `*kursiv*`, `[länk](adress)`, en tom rad för nytt stycke.
    .help-comment = En kommentar visas också för läsaren. Ta bort den, eller skriv den med `#` i inledningen.
label-undefined = Länken `[{ $label }]` saknar adress
    .help = Skriv adressen på en egen rad, `[{ $label }]: https://…`, eller direkt i länken: `[ord](adress)`.
no-heading = Raden blir ingen rubrik
    .help = Skriv `{ $label }` längst till vänster, med ett mellanslag efter tecknen.
heading-braces = Klamrarna efter rubriken ger inget id och visas inte
    .help = Skriv `{ $label }`.
fence-open = Ett stycke kod börjar här och slutar aldrig: allt som följer blir kod, rubrikerna också
    .help = Avsluta stycket med en egen rad av samma tecken, eller ta bort den här raden.
cell-extra = Tabellen har ingen kolumn för den här cellen, så den visas inte
    .help = Lägg till en kolumn i tabellens första rader, eller ta bort cellen.
footnote-unused = Ingenting i texten hänvisar till fotnoten, så den visas inte
    .help = Skriv `[^{ $label }]` där noten hör hemma, eller ta bort den.
footnote-twice = Fotnoten `{ $label }` finns redan, så den här visas inte
    .help = Ge den ett eget märke, både här och i texten.
footnote-undefined = Fotnoten `{ $label }` finns inte
    .help = Skriv den på en egen rad: `[^{ $label }]: …`.
bare-address = Adressen visas som vanlig text, inte som länk
    .help = Skriv `<{ $better }>`, eller hellre med ord: `[vart den leder]({ $better })`.
no-table = Tabellen visas som vanlig text
    .help = Raden med streck ska ha lika många kolumner som raden ovanför, och tabellen börja efter en tom rad.
    .help-line = Skriv en rad med streck under rubrikraden: `{ $label }`.
heading-empty = Rubriken har inga ord, och visas inte
    .help = Skriv rubriken, eller ta bort raden.
address-refused = Adressen får inte användas: { $address }
    .help = En länk börjar med `https://`, `http://`, `mailto:`, `tel:` eller `/`, eller är en fils namn.
    .help-scheme = Skriv hela adressen: `{ $better }`.
link-empty = Länken leder ingenstans
    .help = Skriv adressen inom parentesen.
link-without-words = Länken har inga ord
    .help = Skriv inom hakparentesen vart den leder.
link-hollow = Länken heter bara ”{ $words }”
    .help = Skriv vart den leder, till exempel ”Trygghetsundersökningen 2023 (pdf)”. Den som lyssnar på sidan hör ofta bara länkarna.
identity-number = Det här ser ut som ett personnummer
    .help = Publicera aldrig personnummer. Ta bort det.
private-mail = En privat e-postadress ({ $host })
    .help = Skriv en adress till funktionen, som kan bytas när personer byts.
day-does-not-exist = Dagen finns inte: { $day }
    .help = Står det så i papperet kan det stå kvar. Rätta annars dagen, eller skriv bara månaden.

## load: filer som inte läses
file-settings-missing = Filen { $file } finns inte, och utan den finns ingen webbplats
    .help = Är det här rätt mapp? En ny webbplats börjar med ”lofte init MAPP”.
file-name = Filens eller mappens namn innehåller tecken som inte kan skrivas i en adress: { $file }
    .help = Byt namn på den. Har den packats upp ur en zip-fil kan bokstäverna å, ä och ö ha blivit fel på vägen.
file-link = { $file } är en symbolisk länk, och lofte följer inga länkar ut ur innehållet
    .help = Lägg själva filen här i stället för länken.
file-no-file = { $file } är varken en fil eller en mapp
    .help = Ta bort den.
file-too-large = { $file } är för stor för att vara en text som någon har skrivit (mer än 4 MB)
    .help = Ligger det ett dokument eller en bild i filen? Spara den för sig, bredvid texten.
file-same-name = Två filer har samma namn: { $file }. De skiljer sig bara i hur prickar och ringar är lagrade.
    .help = Ta bort eller byt namn på den ena.

## audit: färdiga sidor
audit-help = Felet ligger i temats mall för sidan, inte i texten. Rätta mallen under themes/.
alike-more = { $count ->
    [one] en till av samma slag i filen
   *[other] { $count } till av samma slag i filen
}
audit-more = { $count ->
    [one] och på en sida till
   *[other] och på { $count } sidor till
}
audit-unreadable = Sidan kan inte läsas som HTML: { $reason }
audit-language = Sidan säger inte vilket språk den är på: lang saknas på html-elementet
audit-language-other = Sidan säger att den är på språket { $tag }, men den är på { $expected }
audit-title = Sidan saknar titel (title)
audit-base = Sidan har ett base-element, som gör att länkarna leder fel
audit-no-h1 = Sidan saknar huvudrubrik (h1)
audit-many-h1 = Sidan har { $count } huvudrubriker (h1); den ska ha en
audit-heading-empty = En rubrik på nivå { $level } är tom
audit-heading-skipped = Rubriken ”{ $text }” hoppar från nivå { $above } till nivå { $level }
audit-id-twice = Samma id står två gånger på sidan: { $id }
audit-id-unknown = { $attribute } pekar på ett id som inte finns på sidan: { $id }
audit-anchor-lost = Ankaret { $id } saknas på sidan, och länkar till det leder fel
audit-image = En bild saknar alternativtext (alt): { $tag }
audit-nameless = En länk eller knapp saknar namn som kan läsas upp: { $tag }
audit-inline = Stil eller skript står inne i sidan i stället för i en egen fil: { $tag }
audit-link-dead = Länken leder till en sida eller fil som inte finns: { $url }
audit-fragment = Länken leder till ett ställe som inte finns på sidan: { $url }
audit-link-rooted = Länken börjar med / och leder fel om webbplatsen ligger i en undermapp: { $url }
audit-link-forbidden = En sådan länk får inte finnas på en sida: { $url }
audit-third-party = Något hämtas från en annan webbplats, som då får veta vem som läser: { $url }

## consequences: vad som följer
due-soon = Uppföljningen för tiden till { $day } ska snart göras; den ska vara redovisad senast { $told_by }
due-passed = Uppföljningen för tiden till { $day } ska vara redovisad senast { $told_by }
due-overdue = Uppföljningen för tiden till { $day } saknas; den skulle ha redovisats senast { $told_by }
due-overdue-unplanned = Ingen uppföljning efter periodens slut { $day }
due-overdue-unplanned-earlier = Ingen uppföljning efter den tidigare periodens slut { $day }
due-overdue-many = { $count } uppföljningar saknas, för tiden till { $days }
due =
    .help = Skriv den i en fil bredvid löftet. Den ska komma från: { $asked }.
    .help-many = Skriv dem i filer bredvid löftet. De ska komma från: { $asked }.
    .help-closing = Skriv slutuppföljningen eller utvärderingen i en fil bredvid löftet. Den ska komma från: { $asked }.
two-years = Åtgärdsplanen följdes upp eller uppdaterades senast { $day }, för mer än två år sedan
    .help = Enligt 6 § lagen (2023:196) om kommuners ansvar för brottsförebyggande arbete ska det göras minst vartannat år. Skriv en uppföljning bredvid planen, eller ändringen i `revisions`.
differing-one-party = `{ $party }` säger både { $word } och { $other_word } om `{ $id }` för samma tid
    .help = En part kan bara ha ett besked om en och samma tid. Rättar den här uppföljningen den andra, skriv `corrects: { $other_file }`.
differing-parties = Parterna säger olika om `{ $id }` för samma tid: { $word } och { $other_word }
    .help = Båda visas på sidan, och den minst gynnsamma räknas. Stäm av med varandra om det inte är meningen.
differing-other = det andra beskedet står här
numbers-short = Status är { $word }, men { $counted } { $unit } har redovisats; målet är { $target }
    .help = Stämmer talen kan status vara `partly_fulfilled`. Ni avgör; skriv gärna varför.
numbers-reached = Målet { $target } { $unit } är nått med { $counted }, men status är { $word }
    .help = Stämmer talen kan status vara `fulfilled`. Ni avgör; skriv gärna varför.
numbers-reached-on-average = Målet { $target } { $unit } är i genomsnitt nått, med { $counted }, men status är { $word }
    .help = Genomsnittet säger inte att målet nåddes varje gång. Gjorde det det kan status vara `fulfilled`. Ni avgör; skriv gärna varför.
numbers-behind = Status är { $word }, men hittills har bara { $counted } { $unit } redovisats; målet är { $target }
    .help = Stämmer talen kan status vara `delayed`. Ni avgör; skriv gärna varför.
not-started-late = Åtagandet är inte påbörjat, fast halva tiden gick ut { $half }
    .help = Skriv en ny uppföljning när något har hänt, eller `delayed` med skälet.
outcome-no-place = Målet gäller { $places }, men utfallet har ingen plats
    .help = Skriv utfallets `places`. Utan plats jämförs det inte med målet.
outcome-other-place = Målet gäller { $places }, men utfallet gäller { $stated }
    .help = Rätta `places`. Ett utfall för en annan plats jämförs inte med målet.
outcome-part-of-places = Målet gäller { $places }, men utfallet bara { $stated }
    .help = Skriv utfall för de andra platserna också, om de är redovisade. Delen jämförs inte med målet.
    .help-counted = Gäller målet vid varje plats, skriv `counted: each` i det; gäller det platserna sammanlagt, `counted: together`.
outcome-place-unasked = Utfallet gäller { $stated }, men målet har ingen plats
    .help = Ta bort utfallets `places`, eller skriv målets. Annars jämförs de inte.
outcome-other-unit = Utfallet räknas i { $unit }, men målet i { $target_unit }
    .help = Skriv samma enhet som målet. Annars jämförs de inte.
no-current-promise-but-one = Kommunen sägs sakna löfte, men `{ $promise }` gäller nu
    .help = Ta bort `no_current_promise`, eller rätta löftets `period`.

## links: länkar mot sidor
link-broken = Länken leder ingenstans: { $address }
    .help = Menade du `{ $better }`?
    .help-none = Länka till en fil bredvid (`bild.png`, `../mapp/index.md`) eller till en sidas adress (`/kommun/löfte/`).
link-not-published = Länken leder till en text som inte är publicerad: { $path }
    .help = Texten är ett utkast eller väntar på sin dag. Ta bort länken så länge.
    .help-yaml = Filen är till för lofte och blir ingen sida. Länka till sidan där det står.
fragment-unknown = Sidan { $address } har ingen plats `#{ $fragment }`
    .help = Menade du `#{ $better }`?
    .help-none = En plats är ett åtagandes id eller en rubrik, med små bokstäver, utan prickar och med bindestreck.

## temats filer
template-broken = Mallen går inte att använda: { $reason }
    .help = Meddelandet kommer från mallspråket, Tera, och är på engelska. Se efter just här i filen, eller jämför med mallen av samma namn i standardtemat.
template-endless = Sidan som mallen gör blir större än { $most } MiB
template-grows = `set_global` går inte att använda: ett värde som växer i en slinga kan fylla minnet
    .help = Räkna ut det i innehållet, eller upprepa texten i mallen.
words-too-deep = Klamrarna ligger djupare än { $most } i varandra
words-twice = Orden för `{ $key }` står två gånger i filen
    .help = Ta bort den ena raden.
words-other = `{ $key }` hämtar ord från `{ $other }`, och det går inte
    .help = Skriv orden själva.
words-value = `{ $key }` använder värdet `{ $value }`, som sidorna inte har här
    .help = De här finns: { $given }
    .help-none = Skriv orden utan värden.
theme-unread = Temat använder inte den här filen
    .help = Mallar ligger i `templates/`, ord i `words/<språk>.ftl` och allt annat i `static/`.
template-unread = Ingen sida och ingen annan mall använder den här mallen
    .help = Den ska heta som standardtemats mall för att gälla i stället för den, till exempel `promise.html`.
colour-contrast = Färgen { $colour } syns inte nog mot bakgrunden { $ground } i { $scheme ->
    [dark] mörkt
   *[light] ljust
} läge: kontrasten är { $whole },{ $hundredths }:1, och text behöver minst 4,5:1
    .help = Den närmaste tonen som räcker: "{ $better }"
    .help-none = Ingen ton av färgen räcker mot alla bakgrunder: de är för olika varandra.
role-contrast = `--{ $role }` ({ $colour }) syns inte nog mot `--{ $ground-role }` ({ $ground }) i { $scheme ->
    [dark] mörkt
   *[light] ljust
} läge: kontrasten är { $whole },{ $hundredths }:1, och { $demand ->
    [large-text] stor text behöver minst 3:1
    [focus] fokusmarkeringen behöver minst 3:1
    [shape] en form för status behöver minst 3:1
   *[text] text behöver minst 4,5:1
}
words-none = Temat har inga ord på språket `{ $language }`: menyer, rubriker och status står på svenska
    .help = Lägg sidornas ord i `themes/<tema>/words/{ $language }.ftl`, med samma nycklar som i `sv.ftl`.
words-lacking = Temat saknar { $count ->
    [one] ett ord
   *[other] { $count } ord
} på språket `{ $language }`, som står på svenska
words-broken = Ordfilen går inte att läsa här: { $reason }
    .help = Meddelandet är på engelska. Varje ord skrivs `nyckel = text`, med fortsättningen indragen.
    .help-equals = Skriv `nyckel = text`: efter nyckeln fattas ett likhetstecken.
theme-file-encoding = Filen är inte skriven i UTF-8
## cards: varje dokument för sig
place-none = Filen ligger på en plats där lofte inte läser någon fil
    .help = Ett löfte ligger i `content/municipalities/<kommun>/<löfte>/index.md`, en part i `content/parties/<part>.md`, en sida i `content/pages/<sida>.md`. Flytta filen dit den hör, eller ut ur `content/`.
place-town-file = En kommun har en egen mapp
    .help = Flytta filen till `content/municipalities/{ $name }/index.md`.
place-town-name = Kommunens mapp, `{ $name }`, har ett namn som inte kan stå i en adress
    .help = Använd små bokstäver a–z, siffror och bindestreck: `{ $better }`.
place-promise-name = Löftets mapp, `{ $name }`, har ett namn som inte kan stå i en adress
    .help = Använd små bokstäver a–z, siffror och bindestreck: `{ $better }`.
place-party-name = Partens fil, `{ $name }.md`, har ett namn som inte kan vara ett id
    .help = Använd små bokstäver a–z, siffror och bindestreck: `{ $better }.md`.
place-page-name = Sidans fil, `{ $name }.md`, har ett namn som inte kan stå i en adress
    .help = Använd små bokstäver a–z, siffror och bindestreck: `{ $better }.md`.
place-file-name = Filens namn, `{ $name }.md`, innehåller tecken som inte kan stå i en adress
    .help = Byt namn på filen, till exempel till `{ $better }.md`.
name-dot = Det står en punkt i filens namn, `{ $name }`
    .help = Punkt skiljer bara ut en översättning: `namn.en.md` bredvid `namn.md`. Skriv bindestreck i stället.
name-wrong = Filen heter `{ $name }`, men ska heta `{ $better }`
    .help = Byt namn på filen till `{ $better }`.
name-double = Filen `{ $name }` läses inte: här finns redan `{ $better }`
    .help = Ta bort den ena, eller slå ihop dem.
folder-wrong = Mappen heter `{ $name }`, men ska heta `{ $better }`
    .help = Byt namn på mappen till `{ $better }`.
police-missing = Filen `police.yaml` saknas eller är tom, men polisen nämns som part: `{ $id }`
    .help = Skriv polisens nivåer i `content/police.yaml`.
name-ending = Filen läses inte, för att den heter så här
    .help = Byt namn på filen till `{ $better }`.
kind-unsaid = Det står inte att filen är av slaget `{ $kind }`
    .help = Lägg till `kind: { $kind }`.
translation-alone = Det finns inget original till översättningen
    .help = Översättningen ska ligga bredvid `{ $original }`.
languages-swapped = `languages` börjar med `{ $language }`, men { $count } filer är översättningar till det språket
    .help = Det första språket är det som texterna själva är skrivna på. Byt ordning: `[{ $right }]`.
translation-own-language = Översättningen är till webbplatsens eget språk, `{ $language }`
    .help = Skriv texten i `{ $original }` och ta bort den här filen.
translation-unlisted = Webbplatsen har inte språket `{ $language }`, så översättningen visas inte
    .help = Lägg till språket under `languages` i `site.yaml`, eller ta bort filen.
translation-of-itself = `translation_of` hör bara till översättningar
    .help = Ta bort raden, eller flytta den till översättningens fil.
translation-stale = `{ $original }` har ändrats sedan översättningen gjordes
    .help = Gå igenom översättningen och skriv sedan: translation_of: { $now }
translation-not-text = En översättning har bara text: `{ $key }` står i originalet och gäller där
    .help = Ta bort `{ $key }` här.
translation-of-nothing = Originalet har inget att översätta här
    .help = Skriv texten i `{ $original }` först, eller ta bort den här.
    .better = Menade du `{ $better }`?
translation-section-alone = Originalet har inget avsnitt om `{ $id }`
    .help = Skriv avsnittet i `{ $original }` först, eller ta bort det här.
translation-list-length = Listan har { $here ->
    [one] en del
   *[other] { $here } delar
}, men originalets har { $there ->
    [0] ingen
    [one] en
   *[other] { $there }
}
    .help = Listor översätts del för del, i samma ordning.
town-without-index = Kommunens fil saknas: `{ $file }`
    .help = Skriv den, eller flytta mappen till den kommun som den hör till. Kommandot `lofte new municipality` skriver en fil att börja med.
promise-without-index = Löftets fil saknas: `{ $file }`
    .help = Skriv löftet i den, eller flytta filen till det löfte som den hör till.
leading-date = Filens namn, `{ $name }`, börjar med en dag som inte finns
    .help = Byt namn på filen. Ett datum i ett filnamn skrivs med år, månad och dag: `2026-08-10`.
    .help-turned = Menade du `{ $better }`?
    .help-month = Byt namn på filen. Är dagen osäker, skriv bara månaden: `{ $better }`.
value-empty = Här saknas något
    .help = Skriv något, eller ta bort nyckeln.
list-empty = Listan `{ $key }` är tom
    .help = Skriv minst ett id: `{ $key }: [boras]`.
id-form = `{ $typed }` är inget id
    .help = Ett id har små bokstäver a–z, siffror och bindestreck: `lpo-boras`.
    .better = Ett id har små bokstäver a–z, siffror och bindestreck. Skriv `{ $better }`.
    .several = Är det flera, skriv komma mellan dem, inom hakparentes: `[{ $better }]`.
date-form = `{ $typed }` är inget datum
    .help = Skriv ett år, en månad eller en dag: `2020`, `2020-05` eller `2020-05-01`.
    .better = Skriv `{ $better }`.
    .unknown = Ta bort nyckeln om datumet är okänt.
date-year = Året { $year } är inte rimligt
    .help = Skriv ett år mellan 1900 och 2199, med fyra siffror.
date-month = Månaden finns inte: { $typed }
    .help = Månaden skrivs 01–12, efter året: `2020-05`.
date-day = Dagen finns inte: { $typed }
    .help = Skriv bara månaden, `{ $better }`, om dagen är osäker.
day-wanted = Här ska det stå en dag, men `{ $typed }` är ingen dag
    .help = Skriv år, månad och dag: `2020-05-01`.
when-form = `{ $typed }` är ingen tid
    .help = Skriv `2020`, `2020-05`, `2020-05-01`, `2025–2026`, `{"{"}from: 2022-06-01, to: 2023-12-31{"}"}` eller `unknown`.
    .better = Skriv `{ $better }`.
when-pair = `{ $typed }` är två datum i en text
    .help = Skriv `{"{"}from: { $from }, to: { $to }{"}"}`.
when-empty = Tiden har varken början eller slut
    .help = Skriv `{"{"}from: 2022-06-01, to: 2023-12-31{"}"}`, eller `unknown` om tiden inte är känd.
when-backwards = Tiden slutar innan den börjar
    .help = Skriv { $better }, eller rätta den dag som är fel.
covers-open = Tiden har inget slut
    .help = En redovisning gäller en tid som är slut. Skriv sista dagen: `{"{"}from: 2024-01-01, to: 2024-06-30{"}"}`.
number-form = `{ $typed }` är inget tal
    .help = Skriv talet med siffror: `900`, `1 200` eller `1,5`. Inom klamrar behöver ett tal med komma citattecken: `"1,5"`.
    .better = Menade du `{ $better }`? Tusental skrivs med mellanslag. Är det decimaler, skriv färre eller fler än tre.
whole-number-form = `{ $typed }` är inget helt tal
    .help = Skriv talet med siffror, utan decimaler: `12`.
    .better = Menade du `{ $better }`? Tusental skrivs med mellanslag.
    .unknown = Skriv `unknown` om det inte är känt.
yes-no = `{ $typed }` är varken `true` eller `false`
    .help = Skriv `true` för ja, `false` för nej.
phone-form = `{ $typed }` är inget telefonnummer
    .help = Skriv numret: `010-123 45 67`. Ska man ringa växeln, skriv växelns nummer.
base-url-query = Webbplatsens adress kan inte ha `?` eller `#`
    .help = Skriv bara adressen: `{ $better }`.
term-twice = Ordet `{ $term }` har samma adress som `{ $first }`
    .help = Ha kvar ett av dem. Versaler, prickar och skiljetecken skiljer inte två ord i ordlistan åt.
base-url-path = Webbplatsens adress kan inte ha `//`, `.` eller `..` mellan sina delar
    .help = Skriv `{ $better }`.
scale-word-twice = Ordet `{ $word }` är detsamma som `{ $first }`: versaler skiljer inte ord i en skala åt
    .help = Ha kvar ett av dem.
unofficial-no = `unofficial` är en text, och vilken text som helst gör webbplatsen inofficiell
    .help = Ta bort raden: utan den är webbplatsen officiell.
unofficial-yes = `unofficial` är en text som visas på alla sidor, inte ett ja eller nej
    .help = Skriv vem som gör webbplatsen, till exempel `unofficial: Den här webbplatsen görs av privatpersoner och inte av kommunen.`
date-differs = Datumet är ett annat än det som filens namn börjar med, `{ $name }`
    .help = Skriv `date: { $named }`, eller byt namn på filen till `{ $better }`.
leading-date-near = Filens namn, `{ $name }`, börjar nästan som ett datum, så dagen läses inte
    .help = Byt namn på filen till `{ $better }`, eller skriv dagen i filen, efter `date:`.
misplaced-promise = Filen är ett löfte, men ett löfte har en egen mapp
    .help = Flytta filen till `{ $file }`.
misplaced-verdict = Filen är en uppföljning eller granskning, men ligger där ett löfte ska ligga
    .help = Flytta den till löftets mapp, bredvid `index.md`, och kalla den `{ $name }`.
kind-differs = Filen sägs vara `{ $typed }`, men har `{ $key }`
    .help = Skriv `kind: { $kind }`, eller byt ut `{ $key }`.
url-form = `{ $typed }` är ingen webbadress
    .help = En webbadress börjar med `https://` eller `http://`.
    .scheme = Skriv `https://{ $typed }`.
    .host = Efter `https://` ska webbplatsens namn stå.
    .space = En webbadress har inga mellanslag. I adressen skrivs mellanslag `%20`.
    .sign = En webbadress har inga citattecken, vinklar eller omvända snedstreck.
    .port = Efter kolonet står portens nummer, 1 till 65535. Behövs inget nummer, ta bort kolonet.
root-address-form = `{ $typed }` är ingen adress på webbplatsen
    .help = Skriv adressen från roten, utan webbplatsens namn: `/boras/centrum-2020/`.
email-form = `{ $typed }` är ingen e-postadress
    .help = Skriv till exempel `trygghet@kommunen.se`.
municipality-code-form = `{ $typed }` är ingen kommunkod
    .help = En kommunkod har fyra siffror, även nollan först: `0180`.
org-number-form = `{ $typed }` är inget organisationsnummer
    .help = Ett organisationsnummer har tio siffror: `212000-1561`.
colour-form = `{ $typed }` är ingen färg
    .help = En färg skrivs med `#` och sex tecken, inom citattecken: `"#1f5f4a"`.
language-form = `{ $typed }` är ingen språkkod
    .help = Skriv språkets kod: `sv`, `en`, `fi`.
    .better = Skriv `{ $better }`.
language-none = Inget språk har koden `{ $typed }`
    .help = Skriv språkets kod: `sv`, `en`, `fi`. Landets är en annan.
language-twice = Språket `{ $language }` står två gånger
    .help = Ta bort det ena.
choice-unknown = `{ $typed }` går inte att välja här
    .help = Välj något av `{ $choices }`.
    .better = Menade du `{ $better }`? Annars välj något av `{ $choices }`.
interval-form = `{ $typed }` säger inte hur ofta
    .help = Skriv `month`, `quarter`, `tertial`, `half_year`, `year` eller till exempel `18 months`.
    .better = Menade du `{ $better }`?
    .short = Uppföljningar görs högst en gång i månaden: skriv `month`.
month-form = `{ $typed }` är ingen månad
    .help = Skriv ett tal, 1–12, eller månadens namn.
reference-form = `{ $typed }` är ingen hänvisning
    .help = Ett löfte skrivs `löfte` eller `kommun/löfte`, ett åtagande `löfte#åtagande`, en part med sitt id.
    .elsewhere = Något på en annan webbplats skrivs `{"{"}title: …, url: …{"}"}`.
file-form = `{ $typed }` är inget filnamn
    .help = Filen ska ligga bredvid, i samma mapp: `avtal.pdf`.
    .elsewhere = Ett dokument på en annan webbplats skrivs med `url` i stället för `file`.
file-not-there = Filen finns inte: `{ $file }`
    .help = Lägg filen i samma mapp, eller rätta namnet.
    .better = Menade du `{ $better }`?
document-name-form = `{ $typed }` är inget namn på en fil bredvid
    .help = Skriv namnet på en fil i samma mapp, utan `.md`: `2024-02-01`.
document-nowhere = Det står inte var dokumentet finns
    .help = Skriv `file`, om det ligger bredvid, eller `url`, om det ligger på en annan webbplats.
document-file-and-url = Dokumentet har både `file` och `url`
    .help = Behåll en av dem.
image-no-alt = Det står inte vad bilden visar
    .help = Skriv `alt`, vad bilden visar för den som inte ser den, eller `decorative: true` om den bara är till prydnad.
image-alt-and-decorative = Bilden har både `alt` och `decorative`
    .help = Behåll en av dem.
quantity-no-number = Talet saknas
    .help = Skriv ett av `number`, `at_least`, `at_most` och `about`.
quantity-two-numbers = Här står både `{ $first }` och `{ $key }`
    .help = Behåll en av dem. Två mål skrivs som en lista.
commitment-count-small = Fler åtaganden är förtecknade, { $listed }, än löftet sägs ha
    .help = `commitment_count` är hur många papperet har i allt, även de som inte står här.
basis-more-answers = Fler har svarat än som tillfrågades
    .help = `n` är hur många som tillfrågades eller deltog, `answered` hur många som svarade.
was-form = `{ $typed }` går inte att läsa som vad som stod förut
    .help = Skriv de nycklar som ändrades med sina gamla värden, eller `new` för ett åtagande som lades till.
account-undated = Redovisningen har inget datum
    .help = Skriv `date`, eller låt filens namn börja med datumet. Är det okänt: skriv `source` med `seen`, dagen då den lästes.
about-beside-promise = Filen ligger bredvid ett löfte och handlar om det
    .help = Ta bort `about`. En redovisning av flera löften ligger i kommunens mapp.
about-no-promise = Här ska det stå ett löfte
    .help = En redovisning i kommunens mapp handlar om löften: `löfte` eller `kommun/löfte`.
general-with-commitments = En redovisning i kommunens mapp är allmän och säger inget om enskilda åtaganden
    .help = Flytta det som gäller ett löfte till en fil i löftets mapp.
section-twice = Åtagandet `{ $id }` har två avsnitt
    .help = Slå ihop dem, eller ge den ena rubriken ett annat id: `## Rubrik {"{"}#annat-id{"}"}`.
    .first = det första är här
section-near = Rubriken är nästan ett åtagandes id, `{ $id }`
    .help = Hör avsnittet till åtagandet, skriv `{"{"}#{ $id }{"}"}` efter rubriken. Annars byt ut ett ord i den.
section-words = Rubriken säger det som åtagandet `{ $id }` säger, men avsnittet hör inte till det
    .help = Skriv `{ $better }`. Annars står det på sidorna att åtagandet inte nämns här.
status-unknown = `{ $typed }` är ingen status
    .help = Skriv `Ej påbörjat`, `Pågår`, `Försenat`, `Uppfyllt`, `Delvis uppfyllt`, `Ej uppfyllt` eller `Utgår`, eller ett ord ur kommunens `status_words`. Ger redovisningen ingen bedömning, ta bort `status`.
    .better = Menade du `{ $better }`?
status-computed = `{ $typed }` kan inte skrivas: det räknas ut
    .help = Ta bort `status`. Ett åtagande som nämns utan status visas som ”Redovisat utan bedömning”.
status-code-unknown = `{ $typed }` är ingen status
    .help = Skriv en av `not_started`, `in_progress`, `delayed`, `fulfilled`, `partly_fulfilled`, `not_fulfilled` och `withdrawn`.
    .better = Menade du `{ $better }`?
status-word-taken = `{ $word }` betyder redan något: `{ $code }`
    .help = Ta bort raden. Koderna och deras svenska ord kan alltid användas och kan inte få en annan betydelse.
status-word-computed = `{ $word }` säger webbplatsen själv, om det som inte har bedömts eller redovisats
    .help = Välj ett annat ord. Det här räknas ut ur uppföljningarna och kan inte få en annan betydelse.
status-word-twice = `{ $word }` står redan här, kanske med andra stora och små bokstäver
    .help = Ta bort den ena raden.
reason-missing = Åtagandet `{ $id }` har en status som behöver ett skäl, men det står inget
    .help = Skriv `reason: Varför det blev så` bredvid `status`, eller ett avsnitt under rubriken `## Vad som hände {"{"}#{ $id }{"}"}`.
fulfilled-bare = Åtagandet `{ $id }` sägs vara uppfyllt, men det står inte vad som gjordes
    .help = Skriv `outcome: {"{"}number: …, unit: …{"}"}` bredvid `status`, eller ett avsnitt under rubriken `## Vad som gjordes {"{"}#{ $id }{"}"}`.
assessment-unknown = `{ $typed }` finns inte i granskningens skala
    .help = Skalan har { $scale }.
    .better = Menade du `{ $better }`? Skalan har { $scale }.

## ledger: liggaren med det som har förseglats
ledger-cut = Rad { $line } är avbruten: förseglingen hann inte skrivas färdig
    .help = Ingenting är förlorat. Kör `lofte seal` igen: den halva raden tas bort och förseglas på nytt.
ledger-no-record = Rad { $line } går inte att läsa: den är ändrad, avhuggen eller skriven av något annat än lofte
ledger-altered = Rad { $line } har ändrats sedan den förseglades: kontrollsumman stämmer inte
ledger-text-altered = Texten på rad { $line } har ändrats sedan den förseglades: kontrollsumman stämmer inte
ledger-mask-altered = Uppgiften om ett maskat namn på rad { $line } har ändrats: kontrollsumman stämmer inte
ledger =
    .help = Filerna i content/ledger/ skrivs bara av `lofte seal` och `lofte mask`. Hämta tillbaka filen som den var, ur versionshanteringen eller en säkerhetskopia.
ledger-predecessor-missing = Rad { $line } ({ $document }) bygger på en försegling som saknas: { $hash }
    .help = En rad har tagits bort ur content/ledger/. Hämta tillbaka filen som den var, ur versionshanteringen eller en säkerhetskopia.
ledger-order = Rad { $line } är daterad { $sealed }, före den försegling som den bygger på, { $before }
ledger-order-before = den tidigare förseglingen
ledger-copy = I `{ $name }` står förseglingar av `{ $town }` som redan finns i `{ $town }.jsonl`
    .help = Filen är en kopia. Finns det något annat som är förseglat i `{ $name }`, hämta tillbaka den filen, till exempel ur git eller en säkerhetskopia. Ta annars bort kopian.
ledger-other-file = I `{ $name }` står förseglingar av `{ $town }`, som hör hemma i `{ $town }.jsonl`
    .help = Har filen bytt namn, ge den tillbaka namnet `{ $town }.jsonl`. Har den skrivits över, hämta tillbaka den som låg här, till exempel ur git eller en säkerhetskopia.
ledger-fork = { $document } har förseglats på två håll, utan att det ena visste om det andra
    .help = Så blir det när två ändringar förs ihop. Kör `lofte seal`: nästa försegling bygger på båda.
ledger-fork-other = den andra förseglingen
ledger-unmasked-again = Rad { $line } har kvar ett namn som är maskat enligt beslut på en annan rad
    .help = Ta bort den här raden; samma försegling finns kvar, med namnet maskat. Så kan det bli när två ändringar förs ihop.
sealed-changed = { $change ->
    [added] `{ $key }` har lagts till sedan texten förseglades { $sealed }: ”{ $new }”
    [gone] `{ $key }` har tagits bort sedan texten förseglades { $sealed }; där stod ”{ $old }”
   *[changed] `{ $key }` har ändrats sedan texten förseglades { $sealed }: ”{ $old }” blev ”{ $new }”
}
    .help-mask = Där ett namn är maskat får ingenting stå, eller `⟦maskat enligt beslut⟧`, eller högst fyra ord med små bokstäver som inte nekar (till exempel: namnet borttaget). Allt annat är en ändring som ska redovisas.
    .help-promise = Redovisa ändringen, så att den syns: lofte revise { $promise }. Var det ett misstag? Skriv tillbaka det som stod.
    .help-account = Skriv tillbaka det som stod, och rätta i en ny fil med `corrects: { $name }`. Eller redovisa ändringen i den här filen, så att den syns: lofte revise { $account }.
    .help-review = Skriv tillbaka det som stod. En granskning rättas i en ny fil med `corrects: { $name }`.
sealed-commitment-gone = `{ $key }` har tagits bort sedan löftet förseglades { $sealed }; där stod ”{ $old }”
    .help = Skriv tillbaka det. Ett åtagande tas aldrig bort: då skulle det försvinna ur räkningen. Gäller det inte längre, ge det `status: withdrawn` och ett skäl i en uppföljning.
sealed-plan = Planen för uppföljning är en annan än den som förseglades { $sealed }: uppföljningar som saknas enligt den gamla räknas inte längre
    .help = Skriv planen som en lista: först den gamla som den var, sedan den nya med `from:` och dagen då den började gälla.
sealed-named = Där ett namn är maskat enligt beslut står ett namn: ”{ $new }”
    .help = Ta bort det här; ändringen behöver inte redovisas. Det som får stå i stället: `⟦maskat enligt beslut⟧`, eller högst fyra ord med små bokstäver (till exempel: namnet borttaget).
sealed-changed-too = { $change ->
    [added] `{ $key }` har också lagts till: ”{ $new }”
    [gone] `{ $key }` har också tagits bort; där stod ”{ $old }”
   *[changed] `{ $key }` har också ändrats: ”{ $old }” blev ”{ $new }”
}
sealed-changed-body = Brödtexten har ändrats sedan den förseglades { $sealed }: ”{ $old }” blev ”{ $new }”
sealed-changed-body-too = Brödtexten har också ändrats: ”{ $old }” blev ”{ $new }”
sealed-unreadable = Filen går inte att läsa på det sätt som behövs för att jämföra den med den förseglade texten
    .help = Skriv nycklarna så enkelt som i `lofte keys`: en nyckel på varje rad, och listor på egna rader med streck.
sealed-gone = Filen { $document } är borta, men { $address } har varit offentlig (förseglad { $sealed })
    .help = Lägg tillbaka filen. Ska sidan bort: skriv `removed: {"{"}date: …, reason: …{"}"}` i den, så står det på adressen vad som hände. Har den flyttat: skriv `moved_from: [{ $address }]` i filen på den nya platsen.
sealed-hidden = { $document } visas inte längre, men { $address } har varit offentlig (förseglad { $sealed })
    .help = Det som har varit offentligt kan inte bli utkast igen. Ta bort `draft` eller `publish_at`, eller skriv `removed: {"{"}date: …, reason: …{"}"}`.
sealed-status-word = ”{ $word }” betyder nu `{ $now }`, men betydde `{ $meant }` i det som förseglades { $sealed }
    .help = Skriv tillbaka `{ $word }: { $meant }`, och välj ett nytt ord för `{ $now }`. Var ordet fel då: rätta med en ny uppföljning som har `corrects`.
sealed-status-word-here = här står ordet
sealed-level-gone = Ingen polisnivå svarar längre på { $address }, som har varit offentlig (förseglad { $sealed })
    .help = Låt nivån stå kvar i police.yaml. Har den bytt id: skriv den gamla adressen under `aliases` i en sida som berättar om bytet.

## verify: en publicerad webbplats
verify-altered = { $file } har ändrats sedan webbplatsen byggdes
verify-missing = { $file } saknas
verify-unknown = { $file } hör inte till webbplatsen: den finns inte i förteckningen
verify-manifest = Förteckningen över webbplatsens filer har ändrats, så inga filer kan prövas mot den
verify =
    .help = Bygg webbplatsen på nytt med `lofte build`, och ta reda på vem som ändrade.
verify-words = Sidan visar inte det som förseglades { $sealed }: `{ $key }`, ”{ $words }”
    .help = Har texten ändrats och redovisats? Kör `lofte seal` och bygg igen, så att förseglingen följer med. Annars har sidan ändrats efteråt.
verify-head-missing = Den sparade förseglingen av { $document } finns inte kvar: { $hash }
    .help = Liggaren har skrivits om, eller förkortats, sedan kontrollsumman sparades.
verify-site-other = Webbplatsen är en annan än den som kontrollsumman togs på
    .help = Har den byggts om sedan dess? Spara en ny med --heads. Har den inte det, är den ändrad.

## check/references/relation.rs, inherited.rs: hänvisningar av fel slag, och tid som ärvs
relation-party = `{ $id }` är en part, inget papper
relation-document = `{ $id }` är en uppföljning eller granskning, inget löfte
relation-to-promise = Skriv löftets mapp, till exempel `torget-2023`, eller `<kommun>/<löfte>` för ett löfte i en annan kommun. Ett papper som inte finns här skrivs {"{"}title: …, url: …{"}"}.
relation-to-subject = Skriv ett löfte (`torget-2023`) eller ett åtagande (`torget-2023#stadning`). Parter skrivs under `concerns`.
relation-to-document = Skriv filens namn utan `.md`, eller {"{"}title: …, url: …{"}"} för ett svar som ligger någon annanstans.
replaced-by-no-commitment = `{ $id }` är inget åtagande
    .help = Skriv åtagandet som gäller i stället, med sitt löfte: `{ $example }`.
corrects-after-date = Rättelsen är från { $date }, men det som den rättar gäller { $covers } och har inte börjat då
    .help = Rätta datumet, eller skriv namnet på den uppföljning som rättas.
corrects-later = Rättelsen är från { $date }, men det som den rättar är från { $corrected }
told-before-period = Det här sägs { $date }, men löftet `{ $promise }` gäller först { $period }
    .help = Rätta datumet (`date`, eller filens namn), eller lägg filen i det löfte som den gäller.

## check/card: osynliga tecken, kontaktvägar
value-invisible = Här står bara osynliga tecken ({ $number })
    .help = Skriv något som går att läsa, eller ta bort nyckeln.
sign-invisible = Här står ett osynligt tecken, { $number }
    .help = Skriv `{ $better }` på nytt för hand, utan att klistra in.
reach-form = `{ $typed }` är ingen väg att nå någon
    .help = Skriv en e-postadress (`trygghet@kommunen.se`), en hel webbadress (`https://…`) eller ett telefonnummer.
sealed-renamed = `{ $key }` hette { $old } i texten som förseglades { $sealed }
    .help = Skriv `{ $old }` igen. Ett id ändras inte, för adresser och uppföljningar hänger på det. Rubriken och texten får ändras, om ändringen redovisas.

## text: två versioner i en fil
text-conflict = Två versioner av texten står kvar från en sammanslagning{ $more ->
        [0] {""}
        [one] {" "}(och på ett ställe till)
       *[other] {" "}(och på { $more } ställen till)
    }
    .help = Behåll det som ska gälla, och ta bort det andra och raderna som börjar med `<<<<<<<`, `=======` och `>>>>>>>`.

## temats filer: mallar
template-field = Mallen frågar efter `{ $field }`, som inte finns här
    .help = Här finns: { $fields }.
template-end = Mallen slutar mitt i något som har öppnats
    .help = Stäng det: varje { "{{" } behöver sitt { "}}" }, och varje { "{%" } sitt { "%}" }; varje `if` och `for` behöver sitt `endif` och `endfor`.

## markdown: det som inte blir vad det ska
link-space = Mellanslaget mellan `]` och `(` gör att det inte blir någon länk eller bild
    .help = Skriv `{ $label }`.
link-unread = Det här blir ingen länk eller bild, utan visas som det är skrivet
    .help = Skriv `{ $label }`.
keys-in-text = Här står nycklar mitt i texten, mellan två rader med streck: de visas som en rubrik
    .help = Ta bort dem, eller flytta dem till en egen fil.

## references: namn och tider som allt annat talar emot
town-renamed = Mappen heter `{ $id }`, men kommunens egna texter kallar den `{ $named }` på { $count } ställen
    .help = Ge mappen tillbaka namnet `{ $named }`. Adresser och hänvisningar hänger på det.
    .related = här heter den så
period-against-all = Löftets tid stämmer inte med det som står om den på { $count } andra ställen
    .help = Rätta `period`. Är den rätt, rätta de andra ställena: titeln, planen för uppföljning och uppföljningarnas `covers`.
    .related = det här ligger utanför tiden
party-renamed = Parten har id:t `{ $id }` här, men heter `{ $named }` på { $count } andra ställen
    .help = Skriv `{ $named }` här också. Ett id ändras inte, för adresser hänger på det.
    .related = här heter den så
