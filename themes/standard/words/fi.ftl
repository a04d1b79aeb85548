# Sivujen sanat suomeksi. Oma teema sisältää samannimisen tiedoston kansiossa themes/<teema>/words/, ja siihen
# kirjoitetaan vain ne sanat, jotka halutaan muuttaa.
#
# Tekstin tarkistus: sanat on kirjoitettu ruotsinkielisen tiedoston pohjalta, eikä äidinkielinen lukija ole vielä
# tarkistanut niitä. Tarkistakaa ne ennen julkaisemista, etenkin poliisin aluejaon nimet ja tilojen nimet.
#
# Kuukaudet ovat perusmuodossa; pääte -ta lisätään vain päivämäärään (date-day). Nimet ja päivät seisovat
# lauseissa taivuttamatta, joten niiden edessä on usein sana, joka kantaa merkityksen: lähde, määräaika, jakson loppu.

language-name = Suomi

## Luvut, päivät ja luettelot

number-decimal = ,
number-group = { " " }
and = ja
month-1 = tammikuu
month-2 = helmikuu
month-3 = maaliskuu
month-4 = huhtikuu
month-5 = toukokuu
month-6 = kesäkuu
month-7 = heinäkuu
month-8 = elokuu
month-9 = syyskuu
month-10 = lokakuu
month-11 = marraskuu
month-12 = joulukuu
date-day = { $day }. { $month }ta { $year }
date-day-of-year = { $day }. { $month }ta
date-month = { $month } { $year }
date-in-month = { $month } { $year }
date-in-year = { $year }
date-unknown = päivä ei tiedossa
undated = päiväämätön
period-unknown = ei tiedossa
listed-period-unknown = kausi ei tiedossa
period-open = alkaen { $from }, toistaiseksi
period-start-unknown = – { $to }, alkamispäivä ei tiedossa
covers-unknown = aika ei tiedossa
since = alkaen { $date }
from = alkaen { $date }
until = – { $date }
name-until = { $name } (– { $date })
with-facts = { $title } ({ $facts })
at-least = vähintään { $count }
count-unknown = määrä ei tiedossa

## Sivun kehys

skip-to-content = Siirry sisältöön
menu = Valikko
menu-start = Etusivu
menu-follow-ups = Seurannat
menu-parties = Osapuolet
menu-method = Näin luet sivuja
languages = Kielet
translation = Käännös
untranslated-note = Osa sivusta on vain { $language }.
untranslated-part = Vain { $language }.
stale-note = Alkuperäinen teksti on muuttunut kääntämisen jälkeen.
stale-link = Lue alkuperäinen { $language }
notice = Tietoa sivuista
trail = Olet tässä
glossary = Sivun sanoja
published-by = Sivun julkaisee
report-error = Ilmoita sivun virheestä
report-subject = Virhe sivulla { $title } ({ $address })
foot-about = Tietoa sivustosta
foot-accessibility = Saavutettavuus
foot-feed = Uutta sivustolla (Atom)
calendar-link = Seurantojen kalenteri (iCalendar)
feed-link = Seuraa sivua (Atom)
table = Taulukko
footnotes = Alaviitteet
footnote = Alaviite
back-to-text = Takaisin tekstiin

## Tila

status = Tila
number = Määrä
status-not-started = Ei aloitettu
status-in-progress = Käynnissä
status-was-in-progress = Oli käynnissä
status-delayed = Myöhässä
status-fulfilled = Toteutunut
status-partly-fulfilled = Osittain toteutunut
status-not-fulfilled = Ei toteutunut
status-withdrawn = Peruttu
status-reported = Selvitetty ilman arviota
status-not-reported = Ei selvitetty
status-unlisted = Ei lueteltu tässä
standing-account = lähde: { $account }
standing-source = lähde: { $account }, selvityksen antaja: { $parties }
standing-source-of-several = lähde: { $account }. Selvityksen antaja: { $parties }, yhteensä { $accounts } selvitystä
own-words = omin sanoin: ”{ $words }”

voice-general = Ei omaa selvitystä; katso yhteinen seuranta
voice-not-mentioned = Ei mainita seurannassa
voice-not-mentioned-in = Ei mainita: { $account }
voice-missing = Seuranta puuttuu
voice-not-yet = Ei vielä seurattu
voice-none-promised = Seurantaa ei ole luvattu
voice-none = Ei selvitystä
voice-not-found = Seurantaa ei ole löytynyt
voice-not-found-of = Selvitystä ei ole löytynyt: { $parties }

voice-sentence-general = { $count ->
    [one] Siitä ei ole omaa selvitystä; katso yhteinen seuranta.
   *[other] Millään niistä ei ole omaa selvitystä; katso yhteinen seuranta.
}
voice-sentence-not-mentioned = { $count ->
    [one] Sitä ei mainita seurannassa.
   *[other] Mitään niistä ei mainita seurannassa.
}
voice-sentence-missing = { $count ->
    [one] Sitä ei ole seurattu.
   *[other] Mitään niistä ei ole seurattu.
}
voice-sentence-not-yet = { $count ->
    [one] Sitä ei ole vielä seurattu.
   *[other] Mitään niistä ei ole vielä seurattu.
}
voice-sentence-none-promised = Seurantaa ei ole luvattu.
voice-sentence-none = { $count ->
    [one] Siitä ei ole annettu selvitystä.
   *[other] Mistään niistä ei ole annettu selvitystä.
}
voice-sentence-not-found = Seurantaa ei ole löytynyt.

## Vastaus

tally-of = { $count }/{ $all } { $all ->
    [one] sitoumus
   *[other] sitoumusta
}
tally-all = { $count ->
    [2] Molemmat sitoumukset
   *[other] Kaikki { $count } sitoumusta
}
tally-one = { $count } sitoumus
tally-lead = { $all } { $all ->
    [one] sitoumus
   *[other] sitoumusta
}
tally-lead-listed = { $all } { $all ->
    [one] lueteltu sitoumus
   *[other] lueteltua sitoumusta
}
tally-fulfilled = { $number } { $count ->
    [one] toteutunut
   *[other] toteutunut
}
tally-partly-fulfilled = { $number } osittain { $count ->
    [one] toteutunut
   *[other] toteutunut
}
tally-in-progress = { $number } käynnissä
tally-was-in-progress = { $number } { $count ->
    [one] oli käynnissä
   *[other] oli käynnissä
}
tally-delayed = { $number } { $count ->
    [one] myöhässä
   *[other] myöhässä
}
tally-not-started = { $number } { $count ->
    [one] aloittamatta
   *[other] aloittamatta
}
tally-not-fulfilled = { $number } { $count ->
    [one] toteutumatta
   *[other] toteutumatta
}
tally-withdrawn = { $number } peruttu
tally-reported = { $number } { $count ->
    [one] selvitetty
   *[other] selvitetty
} ilman arviota
tally-voice-general = { $number } ilman omaa selvitystä
tally-voice-not-mentioned = { $number } mainitsematta seurannassa
tally-voice-missing = { $number } odottaa puuttuvaa seurantaa
tally-voice-not-yet = { $number } vielä { $count ->
    [one] seuraamatta
   *[other] seuraamatta
}
tally-voice-none-promised = { $number } ilman luvattua seurantaa
tally-voice-none = { $number } ilman selvitystä
tally-voice-not-found = { $number } ilman löydettyä seurantaa
tally-unlisted = { $count } { $count ->
    [one] sitoumus
   *[other] sitoumusta
} luettelematta tässä
tally-unlisted-unknown = lisäksi tuntematon määrä, jota ei ole lueteltu tässä

has = { $kind ->
    [agreement] Sopimuksessa
    [action_plan] Toimenpidesuunnitelmassa
   *[promise] Lupauksessa
} on { $count ->
    [one] yksi sitoumus
   *[other] { $count } sitoumusta
}.
has-none = { $kind ->
    [agreement] Sopimuksessa
    [action_plan] Toimenpidesuunnitelmassa
   *[promise] Lupauksessa
} ei ole tässä lueteltuja sitoumuksia.
has-unlisted = { $kind ->
    [agreement] Sopimuksessa
    [action_plan] Toimenpidesuunnitelmassa
   *[promise] Lupauksessa
} on { $count ->
    [one] yksi sitoumus, jota ei ole lueteltu
   *[other] { $count } sitoumusta, joita ei ole lueteltu
} tässä.
has-unlisted-unknown = { $kind ->
    [agreement] Sopimuksen
    [action_plan] Toimenpidesuunnitelman
   *[promise] Lupauksen
} sitoumuksia ei ole lueteltu tässä. Niiden määrä ei ole tiedossa.
has-listed-of-unknown = { $count ->
    [one] Yksi sitoumus on lueteltu
   *[other] { $count } sitoumusta on lueteltu
} tässä. { $kind ->
    [agreement] Sopimuksessa
    [action_plan] Toimenpidesuunnitelmassa
   *[promise] Lupauksessa
} on niitä enemmän, mutta määrä ei ole tiedossa.
has-some-unlisted = { $kind ->
    [agreement] Sopimuksessa
    [action_plan] Toimenpidesuunnitelmassa
   *[promise] Lupauksessa
} on { $count } sitoumusta, joista { $unlisted } { $unlisted ->
    [one] ei ole lueteltu
   *[other] ei ole lueteltu
} tässä.

upcoming-from = { $kind ->
    [agreement] Sopimuksen
    [action_plan] Toimenpidesuunnitelman
   *[promise] Lupauksen
} voimassaolo alkaa: { $date }.
last-followed-up = Viimeisin seuranta: { $date }.
last-evaluated = Arvioitu: { $date }.
last-undated = Seurattu: { $account }.
not-found-sought = Seurantaa ei ole löytynyt (etsitty: { $seen }).
not-found-not-since = Seurantaa ei ole löytynyt. Etsitty viimeksi: { $seen }.
months-unaccounted = { $count ->
    [one] Yhdeltä kuukaudelta kukaan ei ole kertonut, mitä tapahtui: { $months }.
   *[other] { $count } kuukaudelta kukaan ei ole kertonut, mitä tapahtui: { $months }.
}
months-unaccounted-here = { $count ->
    [one] Yksi kuukausi ilman selvitystä: { $months }.
   *[other] { $count } kuukautta ilman selvitystä: { $months }.
}
months-unaccounted-of-each = { $count ->
    [one] Yhdeltä kuukaudelta kukaan ei ole kertonut, mitä sitoumuksille tapahtui: { $months }.
   *[other] { $count } kuukaudelta kukaan ei ole kertonut, mitä sitoumuksille tapahtui: { $months }.
}
months-not-found-of-each = { $count ->
    [one] Yhdeltä kuukaudelta ei ole löytynyt sitoumusten seurantaa: { $months }.
   *[other] { $count } kuukaudelta ei ole löytynyt sitoumusten seurantaa: { $months }.
}
months-not-found = { $count ->
    [one] Yhdeltä kuukaudelta ei ole löytynyt seurantaa: { $months }.
   *[other] { $count } kuukaudelta ei ole löytynyt seurantaa: { $months }.
}
share = { $fulfilled }/{ $all } { $fulfilled ->
    [one] toteutunut
   *[other] toteutunut
}
unlisted-note = { $kind ->
    [agreement] Sopimuksessa
    [action_plan] Toimenpidesuunnitelmassa
   *[promise] Lupauksessa
} on lisäksi { $count ->
    [one] yksi sitoumus, jota ei ole lueteltu
   *[other] { $count } sitoumusta, joita ei ole lueteltu
} tässä.
unlisted-unknown-note = { $kind ->
    [agreement] Sopimuksessa
    [action_plan] Toimenpidesuunnitelmassa
   *[promise] Lupauksessa
} on enemmän sitoumuksia kuin tässä on lueteltu. Niiden määrä ei ole tiedossa.

## Seurannan ajat

due-met = Seuranta, jakson loppu { $day }: { $account }.
due-late = Seuranta, jakson loppu { $day }, myöhästyi { $days ->
    [one] yhden päivän
   *[other] { $days } päivää
}: { $account }. Määräaika oli { $told-by }.
due-coming = Tuleva seuranta, jakson loppu { $day }, määräaika { $told-by }.
due-missed = Seuranta, jakson loppu { $day }, jäi tekemättä; määräaika oli { $told-by }.
due-overdue = Seuranta, jakson loppu { $day }, puuttuu; määräaika oli { $told-by }.
due-closing-overdue = Ei seurantaa kauden päättymisen jälkeen ({ $day }).
due-earlier-closing-overdue = Ei seurantaa aiemman kauden päättymisen jälkeen ({ $day }).
due-not-found = Seurantaa, jakson loppu { $day }, ei ole löytynyt (etsitty: { $seen }).
due-not-sought = Seurantaa, jakson loppu { $day }, ei ole löytynyt. Etsitty viimeksi: { $seen }.
due-not-found-plain = Seurantaa, jakson loppu { $day }, ei ole löytynyt.
due-several-overdue = { $count } seurantaa puuttuu. Niistä ensimmäinen: jakson loppu { $day }, määräaika oli { $told-by }.
due-several-missed = { $count } suunniteltua seurantaa jäi tekemättä, jaksojen loput: { $days }.
missed-count = { $count ->
    [one] Yksi suunniteltu seuranta jäi tekemättä.
   *[other] { $count } suunniteltua seurantaa jäi tekemättä.
}
due-next = Seuraava seuranta: jakson loppu { $day }, määräaika { $told-by }.
due-asked = Seurannan tekee: { $parties }.
due-asked-past = Seurannan tekijäksi oli sovittu: { $parties }.
overdue-count = { $count ->
    [one] Yksi seuranta puuttuu.
   *[other] { $count } seurantaa puuttuu.
}
overdue-count-since = { $count ->
    [one] Yksi seuranta puuttuu. Määräaika oli { $told-by }.
   *[other] { $count } seurantaa puuttuu. Ensimmäisen määräaika oli { $told-by }.
}
overdue-count-of = { $count ->
    [one] Yksi seuranta puuttuu. Jakson loppu: { $day }.
   *[other] { $count } seurantaa puuttuu. Niistä ensimmäinen: jakson loppu { $day }.
}
not-found-count = { $count ->
    [one] Yhtä seurantaa ei ole löytynyt.
   *[other] { $count } seurantaa ei ole löytynyt.
}
due-next-of = Seuraava seuranta: jakson loppu { $day }, määräaika { $told-by }: { $promise }
due-run-missed = { $count } peräkkäistä suunniteltua seurantaa jäi tekemättä, ajalta { $days }. Ensimmäisen määräaika oli { $first }, viimeisen { $last }.
due-run-overdue = { $count } peräkkäistä seurantaa puuttuu, ajalta { $days }. Ensimmäisen määräaika oli { $first }, viimeisen { $last }.
due-run-not-found = { $count } seurantaa ajalta { $days } ei ole löytynyt (etsitty { $seen }).
due-run-not-sought = { $count } seurantaa ajalta { $days } ei ole löytynyt. Etsitty viimeksi: { $seen }.
due-run-not-found-plain = { $count } seurantaa ajalta { $days } ei ole löytynyt.
own-overdue-count = { $count ->
    [one] Yhden sitoumuksen seuranta puuttuu.
   *[other] { $count } yksittäisten sitoumusten seurantaa puuttuu.
}
own-missed-count = { $count ->
    [one] Yhden sitoumuksen suunniteltu seuranta jäi tekemättä.
   *[other] { $count } yksittäisten sitoumusten suunniteltua seurantaa jäi tekemättä.
}
own-not-found-count = { $count ->
    [one] Yhden sitoumuksen seurantaa ei ole löytynyt.
   *[other] { $count } yksittäisten sitoumusten seurantaa ei ole löytynyt.
}
paper-removed = { $paper } on poistettu ({ $date }). Syy: { $reason }
commitments-without-area = Muut sitoumukset
overdue-none = Yhtään luvattua seurantaa ei puutu.

plan-from = Alkaen { $date }:
plan-every = Seuranta { $months ->
    [1] joka kuukausi
    [2] joka toinen kuukausi
    [3] joka vuosineljännes
    [4] neljän kuukauden välein
    [6] puolivuosittain
    [12] joka vuosi
    [24] joka toinen vuosi
   *[other] { $months } kuukauden välein
}.
plan-first = Ensimmäisen seurannan jakson loppu: { $date }.
plan-months = Seuranta joka vuosi: { $months }.
plan-due = Seurantajaksojen loput: { $dates }.
plan-within = { $days ->
    [0] Selvitys annetaan samana päivänä.
    [one] Selvitys annetaan yhden päivän kuluessa.
   *[other] Selvitys annetaan { $days } päivän kuluessa.
}
plan-lead = Vetäjä: { $party }.
plan-where = Missä selvitys annetaan: { $where }.

## Selvitykset

follow-up-of = seuranta { $date }
evaluation-of = arviointi { $date }
undated-account = { $kind ->
    [evaluation] arviointi
   *[follow_up] seuranta
} (päiväämätön, nähty: { $seen })
undated-account-plain = { $kind ->
    [evaluation] päiväämätön arviointi
   *[follow_up] päiväämätön seuranta
}
account-kind = { $kind ->
    [evaluation] Arviointi
   *[follow_up] Seuranta
}
account-title = { $kind ->
    [evaluation] Arviointi
   *[follow_up] Seuranta
} { $date }
account-title-undated = { $kind ->
    [evaluation] Arviointi
   *[follow_up] Seuranta
}, päiväämätön, nähty: { $seen }
account-title-undated-plain = { $kind ->
    [evaluation] Arviointi
   *[follow_up] Seuranta
}, päiväämätön
account-plain-title = { $kind ->
    [evaluation] Arviointi
   *[follow_up] Seuranta
} { $date }, { $parties }
told-by = antaja: { $parties }
told-by-of = antaja: { $parties }, aika: { $days }
account-entry = { $general ->
    [yes] yhteinen selvitys, antaja: { $parties }, aika: { $days }
   *[no] antaja: { $parties }, aika: { $days }
}
account-entry-unknown = { $general ->
    [yes] yhteinen selvitys: { $parties }, aika ei tiedossa
   *[no] { $parties }, aika ei tiedossa
}
earlier-accounts = { $count ->
    [one] Yksi muu selvitys
   *[other] { $count } muuta selvitystä
}
corrected-accounts = { $count ->
    [one] Yksi oikaistu selvitys
   *[other] { $count } oikaistua selvitystä
}
corrects-account = oikaisee: { $account }
corrected-in = oikaistu: { $account }
changed-on = muutettu { $date }
corrected-by = Oikaistu: { $account }. Tässä oleva tieto ei enää pidä paikkaansa.
told-of = Aihe
promise-removed = { $promise } (poistettu)
told-then = Sitoumusta muutettiin { $date }. Kun tämä kerrottiin, siinä luki: { $words }
not-mentioned-here = Ei mainita tässä
also-done = Lisäksi tehtiin
effects = Mitatut muutokset
effects-note = Mitä jälkeenpäin on mitattu. Se ei osoita, että lupaus olisi syynä.
effect-source = Lähde: { $source }
label-outcome = Tulos:
label-reason = Syy:
label-replaced-by-commitment = Korvaava sitoumus:
label-kind = Laji
label-told-by = Selvityksen antaja
label-date = Päivä
label-covers = Aika, jota koskee
label-about = Koskee
label-corrects = Oikaisee
label-corrected-by = Oikaistu
label-source = Lähde
outcome-told = { $outcome }, { $days }, lähde: { $account }
outcome-shares-days = Ei lasketa mukaan, koska päivät on jo laskettu: { $outcome }
outcome-same-days = Ilmoitettu myös, osittain samoilta päiviltä: { $outcome }
outcome-not-whole-units = Ei lasketa mukaan tavoitteeseen { $per }, koska aika ei mene tasan: { $outcome }
outcome-several-places = Ei lasketa mukaan, koska luku koskee useita paikkoja yhteensä: { $outcome }
outcome-part-of-places = Tulos on ilmoitettu vain osasta paikkoja: { $outcome }
outcome-one-place = Tulos on ilmoitettu yhdestä paikasta: { $outcome }
outcome-none-at-place = Täältä ei ole ilmoitettu tulosta.
outcome-other-place = Tulos on ilmoitettu toisesta paikasta: { $outcome }
outcome-no-place = Tulos on ilmoitettu ilman paikkaa: { $outcome }
differing = { $parties } ilmoittaa: { $status } ({ $account })
later-without-verdict = Selvitetty myöhemmin ilman arviota: { $accounts }.
also-without-verdict = Selvitetty myös, ilman arviota: { $accounts }.
silent = Ei selvitystä, vaikka seurannasta vastaa: { $parties }.
reviewed-in = Tarkastettu:

## Tavoitteet ja tulokset

quantity-number = { $number } { $unit }
quantity-at-least = vähintään { $number } { $unit }
quantity-at-most = enintään { $number } { $unit }
quantity-about = noin { $number } { $unit }
quantity-lasting = { $quantity } joka kerta
quantity-of-which = joista { $quantity }
places = { $number ->
    [one] paikka: { $places }
   *[other] paikat: { $places }
}
places-each = kussakin paikassa: { $places }
places-together = yhteensä paikoissa: { $places }
per-day = vuorokaudessa
per-week = viikossa
per-month = kuukaudessa
per-quarter = vuosineljänneksessä
per-tertial = neljässä kuukaudessa
per-half-year = puolessa vuodessa
per-year = vuodessa
units-day = { $units ->
    [one] yksi vuorokausi
   *[other] { $units } vuorokautta
}
units-week = { $units ->
    [one] yksi viikko
   *[other] { $units } viikkoa
}
units-month = { $units ->
    [one] yksi kuukausi
   *[other] { $units } kuukautta
}
units-quarter = { $units ->
    [one] yksi vuosineljännes
   *[other] { $units } vuosineljännestä
}
units-tertial = { $units ->
    [one] yksi neljän kuukauden jakso
   *[other] { $units } neljän kuukauden jaksoa
}
units-half-year = { $units ->
    [one] yksi puolivuosi
   *[other] { $units } puolivuotta
}
units-year = { $units ->
    [one] yksi vuosi
   *[other] { $units } vuotta
}
compared-total = Ilmoitettu: { $sum }. { $reached ->
    [over] Tavoite on saavutettu: { $more } enemmän kuin luvattiin.
    [reached] Tavoite on saavutettu.
    [kept] Tavoitteessa on pysytty.
    [short] Tavoitetta ei ole saavutettu.
    [exceeded] Määrä ylittää tavoitteen.
   *[unsaid] Sitä ei voi verrata tavoitteeseen.
}
compared-so-far = Ilmoitettu tähän mennessä: { $sum }. { $reached ->
    [over] Tavoite on saavutettu: { $more } enemmän kuin luvattiin.
    [reached] Tavoite on saavutettu.
    [kept] Tavoitteessa on toistaiseksi pysytty.
    [short-yet] Tavoitetta ei ole vielä saavutettu.
    [exceeded] Määrä ylittää tavoitteen.
   *[unsaid] Sitä ei voi verrata tavoitteeseen.
}
compared-limit = Ilmoitettu: { $parts }, yhteensä { $sum }. { $reached ->
    [kept] Tavoitteessa on pysytty.
    [exceeded] { $count } ilmoitetusta { $over } ylittää tavoitteen.
    [either] Kukin pysyy tavoitteessa, mutta ei yhteensä. Lupaus ei kerro, kumpi lasketaan.
    [each] Kukin pysyy tavoitteessa. Luvuista ei selviä, pysyvätkö ne siinä yhteensä.
    [sum] Yhteensä määrä ylittää tavoitteen. Luvuista ei selviä, pysyykö kukin tavoitteessa, eikä lupaus kerro, kumpi lasketaan.
   *[unsaid] Sitä ei voi verrata tavoitteeseen.
}
compared-limit-so-far = Ilmoitettu tähän mennessä: { $parts }, yhteensä { $sum }. { $reached ->
    [kept] Tavoitteessa on toistaiseksi pysytty.
    [exceeded] { $count } ilmoitetusta { $over } ylittää tavoitteen.
    [either] Kukin pysyy tavoitteessa, mutta ei yhteensä. Lupaus ei kerro, kumpi lasketaan.
    [each] Kukin pysyy tavoitteessa. Luvuista ei selviä, pysyvätkö ne siinä yhteensä.
    [sum] Yhteensä määrä ylittää tavoitteen. Luvuista ei selviä, pysyykö kukin tavoitteessa, eikä lupaus kerro, kumpi lasketaan.
   *[unsaid] Sitä ei voi verrata tavoitteeseen.
}
compared-one-share = Ilmoitettu: { $parts }. { $reached ->
    [reached] Tavoite on saavutettu.
    [kept] Tavoitteessa on pysytty.
    [short] Tavoitetta ei ole saavutettu.
    [exceeded] Määrä ylittää tavoitteen.
   *[unsaid] Sitä ei voi verrata tavoitteeseen.
}
compared-shares = Ilmoitettu: { $parts }. { $reached ->
    [reached] Kukin saavuttaa tavoitteen.
    [kept] Kukin pysyy tavoitteessa.
    [short] { $missed }/{ $count } ei saavuta tavoitetta.
    [exceeded] { $missed }/{ $count } ylittää tavoitteen.
   *[unsaid] Sitä ei voi verrata tavoitteeseen.
}
compared-unit = Ilmoitettu: { $sum } ({ $days }). { $reached ->
    [over] Tavoite on saavutettu: { $more } enemmän kuin luvattiin.
    [reached] Tavoite on saavutettu.
    [kept] Tavoitteessa on pysytty.
    [short] Tavoitetta ei ole saavutettu.
    [exceeded] Määrä ylittää tavoitteen.
   *[unsaid] Sitä ei voi verrata tavoitteeseen.
}
compared-average = Ilmoitettu: keskimäärin { $average } { $per }, jakson pituus { $units } ({ $days }), yhteensä { $sum }. { $reached ->
    [over] Keskiarvo saavuttaa tavoitteen: { $more } enemmän kuin luvattiin.
    [reached] Keskiarvo saavuttaa tavoitteen.
    [kept] Keskiarvo pysyy tavoitteessa.
    [short] Keskiarvo ei saavuta tavoitetta.
    [exceeded] Keskiarvo ylittää tavoitteen.
   *[unsaid] Sitä ei voi verrata tavoitteeseen.
}

compared-of-which = Joista { $stated }. { $reached ->
    [short-yet] Tavoitetta ei ole vielä saavutettu.
    [reached] Tavoite on saavutettu.
    [kept] Tavoitteessa on pysytty.
    [short] Tavoitetta ei ole saavutettu.
    [exceeded] Määrä ylittää tavoitteen.
   *[unsaid] Sitä ei voi verrata tavoitteeseen.
}
compared-of-which-sum = Joista yhteensä { $sum }. { $reached ->
    [short-yet] Tavoitetta ei ole vielä saavutettu.
    [reached] Tavoite on saavutettu.
    [kept] Tavoitteessa on pysytty.
    [short] Tavoitetta ei ole saavutettu.
    [exceeded] Määrä ylittää tavoitteen.
   *[unsaid] Sitä ei voi verrata tavoitteeseen.
}
compared-lasting = Joka kerta { $stated }. { $reached ->
    [reached] Tavoite on saavutettu.
    [kept] Tavoitteessa on pysytty.
    [short] Tavoitetta ei ole saavutettu.
    [exceeded] Määrä ylittää tavoitteen.
   *[unsaid] Sitä ei voi verrata tavoitteeseen.
}

## Lupauksen sivu

promise-kind = { $kind ->
    [agreement] Yhteistyösopimus
    [action_plan] Toimenpidesuunnitelma
   *[promise] Kansalaislupaus
}
state-upcoming = ei ole vielä voimassa
state-current = voimassa nyt
state-ended = { $kind ->
   *[promise] päättynyt
}
state-unknown = ei tiedossa
heading-commitments = { $kind ->
    [agreement] Sitoumukset
    [action_plan] Toimenpiteet
   *[promise] Tämä luvattiin
}
label-place = Paikka
label-also-in = Koskee myös
label-period = Kausi
label-promised-by = Osapuolet
label-who = Kuka
label-followed-up-by = Seurannasta vastaa
label-reservation = Varauma
label-ongoing = Milloin
ongoing = jatkuvasti kauden aikana
label-answers = Vastaa tähän
label-continues = Jatkaa
carried-on = lupauksen { $promise } sitoumus
label-own-plan = Oma seuranta
label-target = Tavoite:
jointly = Yhteisesti, ketään ei ole nimetty erikseen
jointly-by = { $parties } yhdessä
joint = yhteinen
easy-read-link = Lue helpolla ruotsilla
easy-read = Helppolukuinen
easy-read-title = Helppolukuinen: { $title }
easy-read-of = Tämä on helppolukuinen teksti, jonka aiheena on
chain = Sinä sanoit – me lupasimme – me teimme
grounds = Lähtökohdat
needs = Tätä ihmiset pyysivät
problems = Tämän osapuolet näkivät
no-answer = Mitään sitoumusta ei ole nimetty vastaukseksi tähän.
background = Tausta
signed = Päätökset ja allekirjoitukset
signatories = Allekirjoittajat
decisions = Päätökset
signed-on-in = Allekirjoitettu: { $date }, { $place }{ $by ->
    [yes] . Allekirjoittajat:
   *[no] .
}
signed-on = Allekirjoitettu: { $date }{ $by ->
    [yes] . Allekirjoittajat:
   *[no] .
}
signed-in = Allekirjoituspaikka: { $place }{ $by ->
    [yes] . Allekirjoittajat:
   *[no] .
}
signed-by = Allekirjoittajat:
acting = vt.
decision = { $act ->
    [proposed] Ehdottaja:
    [reported] Ilmoitettu tiedoksi:
   *[decided] Päättäjä:
} { $body }
case-number = dnro { $number }
decision-section = { $section } §
basis-heading = Taustatiedot
basis = { $kind ->
    [dialogue] Asukaskeskustelu
    [staff_dialogue] Henkilöstön keskustelu
    [survey] Kysely
    [interviews] Haastattelut
    [statistics] Tilasto
   *[situation_picture] Tilannekuva
}: { $title }
basis-answered-of = { $answered } vastausta, kysyttyjä { $n }
basis-n = { $kind ->
    [survey] kysyttyjä { $n }
    [statistics] aineiston koko { $n }
    [situation_picture] aineiston koko { $n }
   *[dialogue] osallistujia { $n }
}
basis-answered = { $answered } vastausta
basis-by = toteuttaja: { $parties }
relations = Liittyy näihin
label-replaces = Korvaa
label-continues-paper = Jatkaa
label-extends = Pidentää
label-complements = Täydentää
label-replaced-by = Korvaava
label-continued-by = Jatkava
label-extended-by = Pidentävä
label-complemented-by = Täydentävä
documents = Asiakirjat
document-elsewhere = sivustolla { $host }
in-language-sv = ruotsiksi
in-language-en = englanniksi
in-language-fi = suomeksi
in-language-ar = arabiaksi
in-language-so = somaliksi
in-language-fit = meänkielellä
in-language-se = pohjoissaameksi
in-language-sma = eteläsaameksi
in-language-smj = luulajansaameksi
in-language-rom = romaniksi
in-language-yi = jiddišiksi
in-language-fa = persiaksi
in-language-ti = tigrinjaksi
in-language-uk = ukrainaksi
credit = Kuva: { $credit }
source-page = s. { $page }
source-seen = luettu: { $date }
follow-up = Seuranta
accounts = Selvitykset
reviews = Muiden tarkastukset
reviews-note = Muiden arvioita. Niitä ei lasketa mukaan osapuolten omiin tiloihin.
label-assessment = Arvio:
label-assessment-overall = Kokonaisarvio:
criterion-assessment = { $criterion } – { $assessment }
timeline = Mitä on tapahtunut
revisions = Tekstin muutokset
label-was = Tässä luki aiemmin:
label-decided-by = Päättäjä:
was-nothing = ei mitään
was-new = ei ollut mukana
key-title = Otsikko
key-period = Kausi
key-text = Teksti
key-parties = Osapuolet
key-target = Tavoite
key-area = Paikka
key-aim = Suunta
key-needs = Tarpeet
key-problems = Ongelmat
key-signatories = Allekirjoittajat
key-focus-area = Painopistealue
key-focus-areas = Painopistealueet
key-commitment-count = Sitoumusten määrä
key-follow-up = Seuranta
key-reservation = Varauma
key-from = alkaen
key-to = päättyen
key-at-least = vähintään
key-at-most = enintään
key-about = noin
key-number = määrä
key-unit = yksikkö
key-per = jaksoa kohti
key-of-which = joista
key-lasting = joka kerta
key-counted = laskutapa
key-places = paikat
key-follow-up-by = Seurannasta vastaa
key-answers = Vastaa tähän
key-ongoing = Milloin
key-every = kuinka usein
key-first = ensimmäinen kerta
key-months = kuukaudet
key-due = jaksojen loput
key-within = selvitysaika päivinä
key-lead = vetäjä
key-where = missä selvitetään
counted-each = kussakin paikassa
counted-together = yhteensä
yes = kyllä
no = ei
every-month = joka kuukausi
every-quarter = joka vuosineljännes
every-tertial = neljän kuukauden välein
every-half-year = puolivuosittain
every-year = joka vuosi
contacts = Keneltä kysyn?
about-page = Tietoa sivusta
label-case-number = Diaarinumero
label-published = Julkaistu
label-reviewed = Sivu tarkistettu

event-signed = { $kind ->
    [agreement] Sopimus
    [action_plan] Toimenpidesuunnitelma
   *[promise] Lupaus
} allekirjoitettiin.
event-signed-in = { $kind ->
    [agreement] Sopimus
    [action_plan] Toimenpidesuunnitelma
   *[promise] Lupaus
} allekirjoitettiin ({ $place }).
event-signed-by = Allekirjoittaja: { $signatory }.
event-began = { $kind ->
    [agreement] Sopimus
    [action_plan] Toimenpidesuunnitelma
   *[promise] Lupaus
} tuli voimaan.
event-closed = Kausi päättyi.
event-revised = Muutos: { $text }
event-mended = Tekstiä muutettiin ({ $account }): { $text }
event-mended-undeclared = Tekstiä muutettiin ({ $account }). Kukaan ei ole ilmoittanut syytä.
event-told = { $account }, antaja: { $parties }.
event-of-commitment = { $words } Sitoumus: { $commitment }
event-status-changed = { $change } ({ $account })
change-status = { $from } → { $to }
change-reason = Syy: { $reason }
change-corrects = Oikaisee: { $account }.
change-due-met = Seuranta, jakson loppu { $day }.
change-due-late = Seuranta, jakson loppu { $day }, määräaika oli { $told-by }. Se myöhästyi { $days ->
    [one] yhden päivän
   *[other] { $days } päivää
}.
event-corrected = Oikaisu: { $corrects }. Oikaistu: { $account }.
event-removed = { $paper } poistettiin. Syy: { $reason }
event-reviewed = Tarkastaja: { $parties }: { $review }
event-followed = { $kind ->
    [agreement] Myöhempi sopimus
    [action_plan] Myöhempi toimenpidesuunnitelma
   *[promise] Myöhempi lupaus
} tuli voimaan: { $promise }

## Luettelot, kunnat ja osapuolet

start-answer = { $sort ->
    [promise] { $papers ->
        [one] Yksi lupaus
       *[other] { $papers } lupausta
    }
    [agreement] { $papers ->
        [one] Yksi sopimus
       *[other] { $papers } sopimusta
    }
    [action_plan] { $papers ->
        [one] Yksi toimenpidesuunnitelma
       *[other] { $papers } toimenpidesuunnitelmaa
    }
   *[mixed] { $papers } lupausta, sopimusta ja suunnitelmaa
}, { $towns ->
    [one] yksi kunta
   *[other] { $towns } kuntaa
}.
start-current = Voimassa nyt: { $count }.
start-unknown = { $all ->
    [1] Voimassaoloaika ei ole tiedossa.
   *[other] Voimassaoloaika ei tiedossa: { $count }.
}
period-unknown-of-them = { $count ->
    [one] Yhdestä niistä
   *[other] { $count } niistä
} ei tiedetä voimassaoloaikaa.
start-description = { $title }: mitä kunnat, poliisi ja muut ovat luvanneet ja mitä siitä tuli.
places-heading = Kunnat
news = Uutta
news-promise = Uusi: { $promise }
news-of = { $what }: { $promises }
news-review = Tarkastus: { $review }
all-follow-ups = Kaikki seurannat: mitä puuttuu, mitä on tulossa ja mitä on selvitetty
town-papers = { $count } { $tense ->
    [ended] { $count ->
        [one] päättynyt
       *[other] päättynyttä
    }
    [upcoming] { $count ->
        [one] tuleva
       *[other] tulevaa
    }
    [unknown] voimassaoloaika ei tiedossa
   *[current] voimassa nyt
}
unofficial-towns = Sivut kohteesta { $towns } eivät ole osapuolten omia.
unofficial-town = eivät osapuolten omia sivuja
town-no-papers = ei lueteltuja lupauksia
town-answer = { $count ->
    [0] { $place }: yhtään lupausta ei ole voimassa nyt.
   *[other] { $place }: voimassa nyt { $sort ->
        [promise] { $count ->
            [one] yksi lupaus
           *[other] { $count } lupausta
        }
        [agreement] { $count ->
            [one] yksi sopimus
           *[other] { $count } sopimusta
        }
        [action_plan] { $count ->
            [one] yksi toimenpidesuunnitelma
           *[other] { $count } toimenpidesuunnitelmaa
        }
       *[mixed] { $count } lupausta, sopimusta ja suunnitelmaa
    }.
}
town-answer-unknown = { $place }: voimassaoloaika ei tiedossa: { $sort ->
    [promise] { $count ->
        [one] yksi lupaus
       *[other] { $count } lupausta
    }
    [agreement] { $count ->
        [one] yksi sopimus
       *[other] { $count } sopimusta
    }
    [action_plan] { $count ->
        [one] yksi toimenpidesuunnitelma
       *[other] { $count } toimenpidesuunnitelmaa
    }
   *[mixed] { $count } lupausta, sopimusta ja suunnitelmaa
}.
town-description = { $place }: mitä on luvattu ja mitä siitä tuli.
no-current-since = Yhtään lupausta ei ole ollut voimassa: alkaen { $date }.
no-current-last = Viimeisin: { $promise }
promises-heading = { $kind ->
    [agreement] Yhteistyösopimukset,
    [action_plan] Toimenpidesuunnitelmat,
   *[promise] Kansalaislupaukset,
} { $state ->
    [upcoming] jotka eivät ole vielä voimassa
    [ended] jotka ovat päättyneet
    [unknown] joiden voimassaoloaika ei ole tiedossa
   *[current] jotka ovat voimassa nyt
}
counts = Yhteenveto
counts-caption = { $kind ->
    [agreement] Yhteistyösopimukset,
    [action_plan] Toimenpidesuunnitelmat,
   *[promise] Kansalaislupaukset,
} { $when ->
    [ended] jotka ovat päättyneet
    [unknown] joiden voimassaoloaika ei ole tiedossa
    [current_or_unknown] jotka ovat voimassa nyt tai joiden voimassaoloaika ei ole tiedossa
   *[current] jotka ovat voimassa nyt
}
town-sum-unknown = { $promises }. Sitoumusten määrä ei ole tiedossa.
town-sum = { $promises }, sitoumuksia { $least ->
    [yes] vähintään { $commitments }
   *[no] { $commitments }
}{ $lacking ->
    [0] .
    [one] { $promises ->
        [1] ; tarkka määrä ei ole tiedossa.
       *[other] ; yhden osalta määrä ei ole tiedossa.
    }
   *[other] ; { $lacking } osalta määrä ei ole tiedossa.
}
party-sum = { $commitments ->
    [one] yksi sitoumus
   *[other] { $commitments } sitoumusta
}{ $joint ->
    [0] .
    [one] , joista yksi yhteinen.
   *[other] , joista { $joint } yhteistä.
}
general-accounts = Yhteiset selvitykset
about-municipality = Tietoa kunnasta
own-status-words = Kunnan omat sanat tiloille
label-municipality = Kunta
label-municipality-code = Kuntakoodi
label-org-number = Organisaationumero
label-own-site = Oma verkkosivusto
label-police = Poliisi
municipality-of-code = kunta, koodi { $code }
parties-title = Osapuolet
parties-lead = Ne, jotka lupaavat, seuraavat tai tarkastavat.
parties-municipalities = Kunnat
parties-police = Poliisi
parties-organisations = Muut
kind-municipality = Kunta
kind-police-region = Poliisialue
kind-police-area = Poliisipiiri
kind-local-police-area = Paikallispoliisipiiri
label-page-of-town = Kunnan lupaukset
label-part-of = Kuuluu tähän
label-parts = Tähän kuuluvat
label-existed = Aika
label-police-areas = Poliisipiirit
label-local-police-areas = Paikallispoliisipiirit
label-municipalities = Kunnat
label-former-names = Aiemmat nimet
account-description = { $parties } kertoo, mitä tästä on tullut: { $promise }.
account-description-town = { $parties } kertoo, mitä luvatusta on tullut: { $place }.
review-description = { $parties } tarkastaa, mitä on luvattu: { $place }.
follow-ups-description = Lupausten seurannat: mitkä puuttuvat, mitkä ovat tulossa ja mitkä on selvitetty.
parties-description = Kaikki, jotka ovat luvanneet tai tarkastaneet jotakin: kunnat, poliisi ja muut.
method-description = Mitä tilojen nimet tarkoittavat ja miten sitoumukset lasketaan.
party-title = { $party } osapuolena
party-description = Mitä { $party } on luvannut ja mitä siitä tuli.
party-description-reviewer = Mitä { $party } on tarkastanut.
party-description-teller = Mistä { $party } on antanut selvityksen.
party-description-named = Tietoa: { $party }.
party-last-told = Viimeisin selvitys: { $date }.
promised = Tämä on luvattu
signed-without-commitment = On osapuoli, mutta mikään luetelluista sitoumuksista ei ole sen oma.
accounts-by = Antamat selvitykset
reviews-by = Tekemät tarkastukset
reviews-of = Osapuolta koskevat tarkastukset
label-reviewed-by = Tarkastaja
label-reviewed-time = Tarkastettu aika
label-concerns = Arvioitavat
review = Tarkastus
findings = Havainnot
recommendations = Suositukset
responses = Vastaukset tarkastukseen
assessments = { $count } arviota: { $words }
assessment-count = { $word }: { $count }
scale = Tarkastajan asteikko
assessment-met = vastaa toteutunutta
assessment-met-with-remarks = vastaa huomautuksin toteutunutta
assessment-partly-met = vastaa osittain toteutunutta
assessment-not-met = vastaa toteutumatonta

follow-ups-title = Seurannat
overdue-heading = Puuttuvat
due-not-found-heading = Ei ole löytynyt
coming-heading = Tulossa
missed-heading = Tekemättä jääneet
told-heading = Selvitetyt
told-more = Tässä näytetään { $shown } viimeisintä, yhteensä { $all }. Kaikki ovat kuntien ja lupausten sivuilla.

## Näin luet sivuja

method-title = Näin luet sivuja
method-lead = Tässä kerrotaan, mitä kukin tila tarkoittaa, kuka sen antaa ja miten sivut laskevat.
method-written = Osapuolten ilmoittamat tilat
method-written-text = Osapuolia ovat ne, jotka ovat luvanneet jotakin. Ne ilmoittavat tilan itse seurannoissaan. Viimeksi ilmoitettu tila on voimassa, kunnes ne ilmoittavat uuden.
meaning-not-started = Osapuolet kertovat, että mitään ei ole vielä tehty.
meaning-in-progress = Työ on käynnissä, eikä mikään viittaa siihen, että tavoite jäisi saavuttamatta. Kauden päätyttyä tila on Oli käynnissä.
meaning-delayed = Työ on käynnissä, mutta se on jäljessä suunnitelmasta tai tavoitteesta. Syy on ilmoitettava.
meaning-fulfilled = Se on tehty niin kuin luvattiin.
meaning-partly-fulfilled = Osa on tehty, tai tavoitetta ei saavutettu kokonaan. Syy on ilmoitettava.
meaning-not-fulfilled = Sitä ei tehty. Syy on ilmoitettava.
meaning-withdrawn = Osapuolet ovat päättäneet lopettaa tai korvata sitoumuksen. Syy on ilmoitettava. Se lasketaan yhä mukaan määrään.
method-computed = Seurannoista johtuvat tilat
method-computed-text = Näitä kukaan ei ilmoita. Ne johtuvat siitä, mitä on selvitetty ja mitä ei ole selvitetty.
meaning-reported = Osapuolet ovat kertoneet, mitä on tehty, mutta eivät ole itse arvioineet, onko sitoumus toteutunut.
meaning-not-reported = Mikään seuranta ei mainitse sitoumusta. Syy kerrotaan omin sanoin, katso alta.
method-voices = Kun mitään ei ole selvitetty
meaning-voice-general = Kokonaisuudesta on seuranta, mutta ei mitään juuri tästä sitoumuksesta.
meaning-voice-not-mentioned = Muita sitoumuksia on seurattu, mutta ei tätä.
meaning-voice-missing = Seurannan olisi pitänyt tulla, ja sen määräaika on kulunut umpeen.
meaning-voice-not-yet = Seuranta on tulossa, eikä sen määräaika ole kulunut umpeen.
meaning-voice-none-promised = Ei ole kerrottu, milloin sitoumusta seurataan tai seurataanko sitä.
meaning-voice-none = Mitään ei ole selvitetty, eikä mikään määrätty seuranta puutu.
meaning-voice-not-found = Sivut on tehnyt joku muu kuin osapuolet. Seuranta voi olla olemassa, mutta sitä ei ole löydetty.
method-counting = Näin sitoumukset lasketaan
method-counting-all = Määrä on aina kaikki sitoumukset, myös perutut ja ne, joita ei ole lueteltu tässä. Jos määrä ei ole tiedossa, osuutta ei ilmoiteta.
method-counting-differing = Kun osapuolet ilmoittavat samalta ajalta eri tilan, kaikkien tiedot näytetään ja vähiten suotuisa lasketaan.
method-counting-share = Toteutuneiden osuus ilmoitetaan vain, kun määrä on tiedossa ja vähintään puolella sitoumuksista on ilmoitettu tila.
method-counting-apart = Kansalaislupaukset, yhteistyösopimukset ja toimenpidesuunnitelmat lasketaan erikseen. Samoin lasketaan erikseen ne, jotka ovat voimassa nyt, ja ne, jotka ovat päättyneet. Kuntia ei aseteta paremmuusjärjestykseen.
method-due = Kun seuranta puuttuu
method-due-text = Seuranta on tehtävä silloin, kun lupauksessa niin sanotaan, ja aina kauden päätyttyä. Siitä on annettava selvitys tietyssä ajassa, 60 päivässä, jos muuta ei sanota. Sen jälkeen se on merkitty puuttuvaksi, kunnes se tulee. Jos se tulee myöhemmin, sivulla kerrotaan, montako päivää se myöhästyi.
method-due-unofficial = Sivuilla, jotka eivät ole osapuolten omia, mitään ei sanota myöhästyneeksi. Sen sijaan kerrotaan, että seurantaa ei ole löytynyt, ja milloin sitä viimeksi etsittiin.
method-targets = Tavoitteet ja tulokset
method-targets-text = Lukuja verrataan vain, kun yksikkö ja paikka ovat samat. Vuorokausi-, viikko-, kuukausi- ja vuositavoitteita verrataan kokonaisiin jaksoihin, ja useammalta jaksolta ilmoitetaan keskiarvo. Tuloksia, joilla on yhteisiä päiviä, ei koskaan lasketa yhteen.
method-reviews = Tarkastukset
method-reviews-text = Tilintarkastajat ja muut voivat tarkastaa lupauksen. Heidän arvionsa näytetään heidän omin sanoin, eikä niitä koskaan sekoiteta osapuolten tiloihin. Jos tarkastajalla on asteikko, kerrotaan myös, mitä sanat vastaavat:

## Tietoa sivustosta

about-title = Tietoa sivustosta
publisher = Julkaisija
label-name = Nimi
label-publisher-kind = Laji
label-email = Sähköposti
publisher-municipality = kunta
publisher-police = poliisiviranomainen
publisher-other = muu
sources = Lähteet
common-focus-areas = Yhteiset painopistealueet
privacy = Evästeet ja henkilötiedot
privacy-text = Sivusto ei käytä evästeitä, ei tallenna mitään selaimeesi eikä hae mitään muilta sivustoilta.
made-for = Sivuilla näkyy tilanne { $date }. Tehty ohjelmalla lofte { $version }.
made-from = Sisällön tarkistussumma (SHA-256): { $hash }.
build-record = Tietoa koosteesta (JSON)

## Saavutettavuus

accessibility-title = Saavutettavuusseloste
accessibility-scope = { $publisher } vastaa sivustosta { $site }, { $address }. Mahdollisimman monen tulee voida käyttää sitä. Tässä kerrotaan, miten sivusto täyttää Ruotsin lain digitaalisten julkisten palvelujen saavutettavuudesta (2018:1937), mitä puutteita tunnetaan ja miten voit ilmoittaa puutteista.
accessibility-how = Kuinka saavutettava sivusto on?
accessibility-full = Sivusto on täysin digitaalisten julkisten palvelujen saavutettavuudesta annetun lain mukainen.
accessibility-partial = Sivusto on osittain digitaalisten julkisten palvelujen saavutettavuudesta annetun lain mukainen. Puutteet luetellaan alla.
accessibility-none = Sivusto ei ole digitaalisten julkisten palvelujen saavutettavuudesta annetun lain mukainen. Puutteet luetellaan alla.
accessibility-not-assessed = Sivuston saavutettavuutta ei ole vielä arvioitu.
accessibility-cannot-use = Mitä voit tehdä, jos et voi käyttää sivuston osia?
accessibility-cannot-use-text = Ota yhteyttä, jos tarvitset sisällön toisessa muodossa.
accessibility-report = Ilmoita puutteista
accessibility-report-text = Huomasitko jotakin, mikä ei toimi sinulle tai ei ole lain mukaista? Kerro siitä, niin se voidaan korjata.
accessibility-no-contact = Tietoa siitä, kehen ottaa yhteyttä, ei ole.
accessibility-supervision = Valvonta
accessibility-supervision-text = Lakia valvoo Ruotsin digitaalihallinnon viranomainen Digg (Myndigheten för digital förvaltning). Jos et ole tyytyväinen siihen, miten palautteesi käsitellään, voit ilmoittaa siitä.
accessibility-supervision-link = Tee ilmoitus Diggille
accessibility-technical = Teknistä tietoa sivuston saavutettavuudesta
accessibility-technical-text = Mittana ovat laki ja standardi EN 301 549, joka perustuu WCAG-ohjeiden AA-tasoon.
accessibility-limits = Sisältö, joka ei ole saavutettavaa
accessibility-no-limits = Puutteita ei tunneta.
accessibility-limits-unknown = Ei ole selvitetty, mitä puutteita on.
accessibility-burden = Kohtuuttoman rasittava mukauttaminen
accessibility-burden-text = Kohtuuttoman rasittavan mukauttamisen poikkeukseen ei vedota.
accessibility-burden-claimed = Tätä ei tehdä saavutettavaksi, koska se olisi kohtuuttoman rasittavaa (12 §):
accessibility-reason = Syy: { $reason }
accessibility-instead = Sen sijaan: { $instead }
accessibility-changed = Selostetta muutettiin viimeksi: { $date }.
situation-no-vision = Ilman näkökykyä
situation-low-vision = Heikentynyt näkö
situation-colour-blindness = Heikentynyt värinäkö
situation-no-hearing = Ilman kuuloa
situation-low-hearing = Heikentynyt kuulo
situation-no-voice = Ilman puhekykyä
situation-fine-motor = Heikentynyt hienomotoriikka tai voima
situation-reach = Heikentynyt liikkuvuus
situation-flicker = Välkeherkkyys
situation-cognition = Kognitiivinen toimintarajoite
accessibility-outside = Sisältö, jota laki ei koske
accessibility-outside-text = Linkit johtavat muiden sivustoille ja asiakirjoihin. Ne eivät kuulu tähän selosteeseen.
accessibility-method = Miten sivusto on testattu
accessibility-self = Julkaisija on itse arvioinut sivuston (itsearviointi).
accessibility-external = Ulkopuolinen taho on tarkastanut sivuston (ulkoinen arviointi).
accessibility-method-unknown = Ei ole tietoa siitä, miten sivusto on testattu.
accessibility-updated = Viimeksi päivitetty
accessibility-assessed = Sivusto arvioitiin viimeksi: { $date }.
accessibility-updated-unknown = Ei ole tietoa siitä, milloin sivusto arvioitiin.

## Mitä ei ole

not-found-title = Sivua ei ole
not-found-text = Osoite ei johda mihinkään. Se voi olla kirjoitettu väärin. Siirretyt sivut johtavat itsestään eteenpäin.
removed-title = Poistettu: { $title }
label-left = Jäljelle jääneet lupaukset ja muut asiakirjat
removed-on = Sivu poistettiin: { $date }.
moved-title = Sivu on siirretty
moved-link = Siirry uuteen osoitteeseen

## Syötteet
feed-promise = Uusi { $kind ->
    [agreement] sopimus
    [action_plan] toimenpidesuunnitelma
   *[promise] lupaus
}: { $title }
feed-follow-up = Seuranta: { $title }
feed-evaluation = Arviointi: { $title }
feed-review = Tarkastus: { $title }
feed-told-by = Selvityksen antaja: { $parties }.
feed-changed = Muutettu { $date }: { $text }
feed-changed-undated = Muutettu: { $text }
feed-corrects = Oikaisee selvityksen { $date }.
feed-corrects-undated = Oikaisee aiemman selvityksen.
calendar-title = Seurannat: { $title }
calendar-coming = Seurannan määräaika: { $title }
calendar-overdue = Seuranta puuttuu: { $title }
calendar-commitment = Sitoumus: { $text }

## Koko sivuston luettelot

ways-heading = Muita tapoja löytää
ways-search = Hae ja valitse lupauksista
ways-police = Poliisin alueet
ways-parties = Osapuolet: ne, jotka lupaavat, seuraavat tai tarkastavat
ways-focus-area = Painopistealueet
ways-status = Tila: mikä on toteutunut ja mikä ei
ways-year = Vuodet: lupaukset niiden vuosien mukaan, joita ne koskevat
label-see-also = Katso myös
label-as-party = Osapuolena
label-in-municipalities = Kunnissa
police-title = Poliisin alueet
police-lead = Kunnat poliisin aluejaon mukaan: alueet, poliisipiirit ja paikallispoliisipiirit.
police-description = Kansalaislupaukset poliisin alueiden, piirien ja paikallispiirien mukaan.
police-level-description = { $name }: mitä alueen kunnissa on luvattu ja mitä siitä tuli.
police-regions = Alueet
police-outside = Kunnat ilman poliisipiiriä tässä
police-as-party = Mitä tämä poliisi itse on luvannut
police-in-municipalities = Mitä näissä kunnissa on luvattu
police-towns = { $all ->
    [one] Tähän kuuluu yksi kunta. { $here ->
        [0] Sillä ei ole mitään tällä sivustolla.
       *[other] Sillä on täällä lupauksia tai muita papereita.
    }
   *[other] Tähän kuuluu { $all } kuntaa. { $here ->
        [0] Millään niistä ei ole mitään tällä sivustolla.
        [one] Yhdellä on täällä lupauksia tai muita papereita.
       *[other] { $here } kunnalla on täällä lupauksia tai muita papereita.
    }
}
police-no-towns = Tähän ei kuulu yhtään kuntaa.
police-without-folder = Kunnalla, jonka koodi on { $code }, ei ole mitään tällä sivustolla.
police-changes = Muutokset aluejaossa
police-counts-note = Summa koskee kaikkea, mitä kunnissa on luvattu, poliisin ja muiden lupaamaa. Lupaus, joka koskee useaa kuntaa, lasketaan kerran.
subjects-status = Tila
subjects-status-lead = Sitoumukset tilan mukaan. Sanojen merkitys kerrotaan kullakin sivulla.
subjects-year = Vuodet
subjects-year-lead = Lupaukset ja muut paperit niiden vuosien mukaan, joita ne koskevat.
subjects-focus-area = Painopistealueet
subjects-focus-area-lead = Useiden kuntien sitoumukset yhteisten painopistealueiden mukaan.
subjects-place = Paikat
listing-place-lead = Lupaukset ja muut paperit sen kunnan paikan mukaan, jota ne koskevat. Koko kuntaa koskevat eivät ole tässä.
ways-place = Paikat: kaupunginosat, keskustat ja muut paikat kunnissa
search-facet-plats = Paikka kunnassa
subject-towns = { $count ->
    [0] ei vielä mitään
    [one] yhdessä kunnassa
   *[other] { $count } kunnassa
}
year-unknown = kausi ei tiedossa
listing-year = Lupaukset { $year }
listing-police = Lupaukset: { $area }
listing-year-unknown = Lupaukset, joiden kausi ei ole tiedossa
listing-year-lead = Lupaukset ja muut paperit, jotka ovat voimassa jonakin vuoden päivänä. Niitä, joiden voimassaolo ei ole alkanut, ei lasketa mukaan.
listing-in-town = { $subject } – { $town }
listing-description = { $subject }: kaikkien kuntien lupaukset ja sitoumukset.
listing-none = Tässä ei ole vielä mitään.
listing-own-names = Alueen nimi kuntien omissa papereissa:
listing-shares = Sitoumukset paperin lajin mukaan
listing-papers-heading = Paperit
listing-all-heading = Kaikki sitoumukset
listing-divided = Luettelo on pitkä. Siksi kullakin kunnalla on siitä oma sivunsa.
listing-commitments = { $count ->
    [one] yksi sitoumus
   *[other] { $count } sitoumusta
}
listing-papers = { $count ->
    [one] yksi paperi
   *[other] { $count } paperia
}
jumps = Kirjaimet
narrow-towns = Kirjoita kunnan nimi
narrow-towns-one = Yksi kunta sopii.
narrow-towns-many = # kuntaa sopii.
narrow-towns-none = Mikään kunta ei sovi.

## Kuvat ja kartat

picture-period = Aikajana { $first } – { $last }: { $told ->
    [0] ei selvityksiä
    [one] yksi selvitys
   *[other] { $told } selvitystä
}, { $due ->
    [0] ei seurantapäiviä
    [one] yksi seurantapäivä
   *[other] { $due } seurantapäivää
}. Luettelossa on samat tiedot.
picture-told = Selvitys
picture-told-of = Selvitetty aika
picture-met = Seuranta selvitetty
picture-late = Seuranta selvitetty myöhässä
picture-coming = Tuleva seuranta
picture-missing = Seuranta puuttuu
picture-nothing-after = Ei seurantaa kauden päättymisen jälkeen
picture-not-found = Seurantaa ei ole löytynyt
map = Missä lupaus on voimassa
map-credit = Kartta: { $credit }
map-label = Alueen kartta
map-size = Alue on noin { $width } lännestä itään ja { $height } pohjoisesta etelään.
map-scale = Pohjoinen on ylhäällä. Kulmassa olevan viivan pituus on { $length }.
timeline-of-commitment = Näin on edetty
from-period-to-period = Kaudesta toiseen

## Miten teksti on muuttunut
history-title = Näin teksti on muuttunut
history-link = Katso muutokset sana sanalta
history-description = Miten teksti on muuttunut sana sanalta ja mitä tapahtui kaudesta toiseen: { $promise }.
history-during = Muutokset tekstin julkistamisen jälkeen
history-how-to-read = Poistettu on yliviivattu. Lisätty on alleviivattu.
history-withdrawn = Perutut sitoumukset
removed-begins = Poistettu:
removed-ends = Poistetun loppu.
added-begins = Lisätty:
added-ends = Lisätyn loppu.
change-undeclared = Tekstiä muutettiin. Kukaan ei ole kertonut syytä.
change-not-kept = Aiempaa tekstiä ei ole säilytetty tässä.
changed-beside = Tekstin muut osat
commitment-added = Uusi sitoumus:
commitment-removed = Ei enää mukana:
commitment-changed = Muutettu sitoumus:
entry-added = Lisätty kohtaan:
entry-removed = Poistettu kohdasta:
entry-changed = Muutettu kohdassa:
key-replaced-by = Korvattu:
changed-beside-entries = Muualla selonteossa
label-added = Lisätty
label-reworded = Teksti muutettu
key-kind = Laji
key-also-in = Koskee myös
key-easy-read = Helppolukuinen teksti
key-signed = Allekirjoitettu
key-basis = Taustatiedot
key-decisions = Päätökset
key-case-number = Diaarinumero
key-replaces = Korvaa
key-continues = Jatkaa
key-extends = Pidentää
key-complements = Täydentää
key-body = Tausta
key-status = Tila
key-outcome = Tulos
key-reason = Syy
key-commitments = Sitoumukset
key-reported-by = Selvityksen antaja
key-date = Päivä
key-covers = Aika, jota selvitys koskee
key-also-done = Lisäksi tehty
key-effects = Vaikutukset
key-corrects = Oikaisee
key-note = Selvitys
corrected-how = Tämä oikaistiin:

## Kaudesta toiseen
succession-heading = { $earlier } – { $later }
succession-heading-open = Kaudesta { $earlier } kauteen { $later }
succession-link = Katso sitoumus sitoumukselta, mikä muuttui
succession = { $all ->
    [one] Ainoa sitoumus ({ $earlier }) siirtyi seuraavaan ({ $later }): { $parts }.
   *[other] { $all } sitoumuksesta ({ $earlier }) seuraavaan ({ $later }) siirtyi { $carried }: { $parts }.
}
succession-none = { $all ->
    [one] Ainoa sitoumus ({ $earlier }) ei siirtynyt seuraavaan ({ $later }).
   *[other] Mikään { $all } sitoumuksesta ({ $earlier }) ei siirtynyt seuraavaan ({ $later }).
}
succession-kept = { $count } { $count ->
    [one] ennallaan
   *[other] ennallaan
}
succession-other-parties = { $count } muiden osapuolten kanssa
succession-reworded = { $count } { $count ->
    [one] uudelleen muotoiltu
   *[other] uudelleen muotoiltua
}
succession-strengthened = { $count } korkeammin vaatimuksin
succession-weakened = { $count } matalammin vaatimuksin
succession-other-target = { $count } muutetulla tavoitteella
succession-other-length = { $count } samalla tavoitteella eripituiselle kaudelle
succession-split = { $count } { $count ->
    [one] jaettu
   *[other] jaettua
}
succession-merged = { $count } { $count ->
    [one] yhdistetty
   *[other] yhdistettyä
}
succession-new = { $count ->
    [one] Yksi sitoumus on uusi.
   *[other] { $count } sitoumusta on uusia.
}
succession-elsewhere = { $count ->
    [one] Yksi jatkuu toisaalla.
   *[other] { $count } jatkuu toisaalla.
}
succession-joined = { $count ->
    [one] Uusi osapuoli on { $parties }.
   *[other] Uudet osapuolet ovat { $parties }.
}
succession-left = { $count ->
    [one] { $parties } ei ole enää osapuoli.
   *[other] { $parties } eivät ole enää osapuolia.
}
succession-dropped = { $count ->
    [one] Yksi ei ole enää mukana.
   *[other] { $count } ei ole enää mukana.
}
succession-not-repeated = { $count ->
    [one] Yhtä ei toisteta.
   *[other] { $count } sitoumusta ei toisteta.
}
succession-listed = { $all ->
    [one] Ainoa luetteloitu sitoumus ({ $earlier }) siirtyi seuraavaan ({ $later }): { $parts }.
   *[other] { $all } luetteloidusta sitoumuksesta ({ $earlier }) seuraavaan ({ $later }) siirtyi { $carried }: { $parts }.
}
succession-none-listed = { $all ->
    [one] Ainoaa luetteloitua sitoumusta ({ $earlier }) ei ole luetteloitu seuraavassa ({ $later }).
   *[other] Yhtäkään { $all } luetteloidusta sitoumuksesta ({ $earlier }) ei ole luetteloitu seuraavassa ({ $later }).
}
succession-new-listed = { $count ->
    [one] Yhtä sitoumusta ei ole luetteloitu aiemmassa tekstissä.
   *[other] { $count } sitoumusta ei ole luetteloitu aiemmassa tekstissä.
}
succession-dropped-listed = { $count ->
    [one] Yhtä ei ole luetteloitu myöhemmässä.
   *[other] { $count } ei ole luetteloitu myöhemmässä.
}
fate-new-listed = Ei luetteloitu aiemmin
fate-dropped-listed = Ei enää luetteloitu
fate = Mitä tapahtui
fate-commitment = Sitoumus
fate-merged = Yhdistetty
fate-split = Jaettu
fate-weakened = Matalammat vaatimukset
fate-strengthened = Korkeammat vaatimukset
fate-other-target = Muutettu tavoite
fate-other-length = Sama tavoite eripituiselle kaudelle
fate-reworded = Uudelleen muotoiltu
fate-other-parties = Muut osapuolet
fate-kept = Ennallaan
fate-new = Uusi
commitment-in-paper = { $commitment }, { $paper }
fate-elsewhere = Jatkuu toisaalla
fate-dropped = Ei enää mukana
fate-not-repeated = Ei toisteta
fate-became = Tuli:
fate-then = { $period }:
fate-with-target = { $commitment } ({ $target })
fate-no-target = ei tavoitetta
label-target-before = Tavoite ennen
label-target-now = Tavoite nyt
label-target-same = Tavoite
label-who-before = Kuka ennen
label-who-now = Kuka nyt

## Sinetöinti ja viittaaminen
label-seal = Sinetöinti
seal-unchanged = Muuttumaton sinetöinnin jälkeen: { $first }.
seal-revised = Sinetöity: { $first }. Tässä oleva sanamuoto sinetöitiin: { $last }; aiemmat sanamuodot on säilytetty.
seal-declared = Muutettu sinetöinnin jälkeen: { $last }. Muutos on selvitetty.
seal-masked = Yksi nimi on peitetty päätöksen mukaan.
seal-ledger = Kaikki sinetöinnit (JSON)
label-cite = Viittaa tähän
citation = { $by }: { $title }, { $sealed ->
    [yes] sinetöity { $date }, tarkistussumma { $hash }
    [undated] tarkistussumma { $hash }
   *[no] { $date }, tarkistussumma { $hash }
}. { $address }

## Haku

search-title = Haku
search-description = Hae kansalaislupauksista, sopimuksista ja toimenpidesuunnitelmista.
search-label = Hae lupauksista, sitoumuksista ja kunnista
search-without-script = Haku tehdään selaimessasi ja vaatii komentosarjoja, jotka on täällä poistettu käytöstä tai joita ei ole ladattu. Alla olevat luettelot johtavat kaikkeen.
search-failed = Haku ei onnistunut juuri nyt. Alla olevat luettelot johtavat kaikkeen.
search-choose = Valitse kunta, tila, vuosi ja muuta
search-chosen = Valintasi
search-found = Osumat
search-more = Näytä lisää osumia
search-lists = Luettelot
search-none = Ei osumia. Kokeile toista sanaa tai poista jokin valinnoistasi.
search-one = Yksi osuma
search-many = # osumaa
search-remove = Poista # valinnasta
search-narrow = Lyhennä luetteloa kirjoittamalla: #
search-facet-kommun = Kunta
search-facet-polis = Poliisipiiri
search-facet-part = Osapuoli
search-facet-omrade = Painopistealue
search-facet-status = Jonkin sitoumuksen tila
search-facet-ar = Vuosi
search-facet-slag = Laji
search-facet-lage = Kausi
search-state-galler-nu = voimassa nyt
search-state-kommande = ei ole vielä voimassa
search-state-avslutat = päättynyt
search-state-okand = voimassaoloaika ei tiedossa
menu-search = Haku
ways-towns = Kunnat
