# Sidornas ord på svenska. Ett eget tema lägger en fil med samma namn i themes/<tema>/words/ och skriver bara
# de ord som ska bli andra.

language-name = Svenska

## Tal, dagar och uppräkningar

number-decimal = ,
number-group = { " " }
and = och
month-1 = januari
month-2 = februari
month-3 = mars
month-4 = april
month-5 = maj
month-6 = juni
month-7 = juli
month-8 = augusti
month-9 = september
month-10 = oktober
month-11 = november
month-12 = december
date-day = { $day } { $month } { $year }
date-day-of-year = { $day } { $month }
date-month = { $month } { $year }
date-in-month = i { $month } { $year }
date-in-year = { $year }
date-unknown = datum okänt
undated = odaterad
period-unknown = okänd
listed-period-unknown = perioden okänd
period-open = från { $from }, tills vidare
period-start-unknown = till och med { $to }, startdag okänd
covers-unknown = okänd tid
since = sedan { $date }
from = från { $date }
until = till och med { $date }
name-until = { $name } (till och med { $date })
with-facts = { $title } ({ $facts })
at-least = minst { $count }
count-unknown = okänt antal

## Sidans ram

skip-to-content = Hoppa till innehållet
menu = Meny
menu-start = Start
menu-follow-ups = Uppföljningar
menu-parties = Parter
menu-method = Så läser du
languages = Språk
translation = Översättning
untranslated-note = Delar av sidan finns bara { $language }.
untranslated-part = Finns bara { $language }.
stale-note = Originalet har ändrats sedan det översattes.
stale-link = Läs originalet { $language }
notice = Om sidorna
trail = Du är här
glossary = Ord på sidan
published-by = Sidan publiceras av
report-error = Rapportera fel på sidan
report-subject = Fel på sidan { $title } ({ $address })
foot-about = Om webbplatsen
foot-accessibility = Tillgänglighet
foot-feed = Nytt på webbplatsen (Atom)
calendar-link = Kalender över uppföljningar (iCalendar)
feed-link = Följ sidan (Atom)
table = Tabell
footnotes = Fotnoter
footnote = Fotnot
back-to-text = Tillbaka till texten

## Status

status = Status
number = Antal
status-not-started = Ej påbörjat
status-in-progress = Pågår
status-was-in-progress = Pågick
status-delayed = Försenat
status-fulfilled = Uppfyllt
status-partly-fulfilled = Delvis uppfyllt
status-not-fulfilled = Ej uppfyllt
status-withdrawn = Utgår
status-reported = Redovisat utan bedömning
status-not-reported = Inte redovisat
status-unlisted = Inte förtecknade här
standing-account = enligt { $account }
standing-source = enligt { $account }, redovisat av { $parties }
standing-source-of-several = enligt { $account }. Redovisat av { $parties }, i { $accounts } redovisningar
own-words = med egna ord: ”{ $words }”

voice-general = Ingen egen redovisning; se den samlade uppföljningen
voice-not-mentioned = Nämns inte i uppföljningen
voice-not-mentioned-in = Nämns inte i { $account }
voice-missing = Uppföljning saknas
voice-not-yet = Inte uppföljt än
voice-none-promised = Ingen uppföljning är utlovad
voice-none = Ingen redovisning
voice-not-found = Ingen uppföljning har hittats
voice-not-found-of = Ingen redovisning av { $parties } har hittats

voice-sentence-general = { $count ->
    [one] Det har ingen egen redovisning; se den samlade uppföljningen.
   *[other] Inget av dem har någon egen redovisning; se den samlade uppföljningen.
}
voice-sentence-not-mentioned = { $count ->
    [one] Det nämns inte i uppföljningen.
   *[other] Inget av dem nämns i uppföljningen.
}
voice-sentence-missing = { $count ->
    [one] Det har inte följts upp.
   *[other] Inget av dem har följts upp.
}
voice-sentence-not-yet = { $count ->
    [one] Det har inte följts upp än.
   *[other] Inget av dem har följts upp än.
}
voice-sentence-none-promised = Ingen uppföljning är utlovad.
voice-sentence-none = { $count ->
    [one] Det är inte redovisat.
   *[other] Inget av dem är redovisat.
}
voice-sentence-not-found = Ingen uppföljning har hittats.

## Svaret

tally-of = { $count } av { $all } { $all ->
    [one] åtagande
   *[other] åtaganden
}
tally-all = { $count ->
    [2] Båda åtagandena
   *[other] Alla { $count } åtaganden
}
tally-one = { $count } åtagande
tally-lead = { $all } { $all ->
    [one] åtagande
   *[other] åtaganden
}
tally-lead-listed = { $all } { $all ->
    [one] förtecknat åtagande
   *[other] förtecknade åtaganden
}
tally-fulfilled = { $number } { $count ->
    [one] uppfyllt
   *[other] uppfyllda
}
tally-partly-fulfilled = { $number } delvis { $count ->
    [one] uppfyllt
   *[other] uppfyllda
}
tally-in-progress = { $number } pågår
tally-was-in-progress = { $number } { $count ->
    [one] pågick
   *[other] pågick
}
tally-delayed = { $number } { $count ->
    [one] försenat
   *[other] försenade
}
tally-not-started = { $number } ej { $count ->
    [one] påbörjat
   *[other] påbörjade
}
tally-not-fulfilled = { $number } ej { $count ->
    [one] uppfyllt
   *[other] uppfyllda
}
tally-withdrawn = { $number } utgår
tally-reported = { $number } { $count ->
    [one] redovisat
   *[other] redovisade
} utan bedömning
tally-voice-general = { $number } utan egen redovisning
tally-voice-not-mentioned = { $number } nämns inte i uppföljningen
tally-voice-missing = { $number } där uppföljning saknas
tally-voice-not-yet = { $number } inte { $count ->
    [one] uppföljt
   *[other] uppföljda
} än
tally-voice-none-promised = { $number } utan utlovad uppföljning
tally-voice-none = { $number } utan redovisning
tally-voice-not-found = { $number } där ingen uppföljning har hittats
tally-unlisted = { $count } inte { $count ->
    [one] förtecknat
   *[other] förtecknade
} här
tally-unlisted-unknown = dessutom ett okänt antal som inte är förtecknade här

has = { $kind ->
    [agreement] Överenskommelsen
    [action_plan] Åtgärdsplanen
   *[promise] Löftet
} har { $count ->
    [one] ett åtagande
   *[other] { $count } åtaganden
}.
has-none = { $kind ->
    [agreement] Överenskommelsen
    [action_plan] Åtgärdsplanen
   *[promise] Löftet
} har inga åtaganden förtecknade här.
has-unlisted = { $kind ->
    [agreement] Överenskommelsen
    [action_plan] Åtgärdsplanen
   *[promise] Löftet
} har { $count ->
    [one] ett åtagande, som inte är förtecknat
   *[other] { $count } åtaganden, som inte är förtecknade
} här.
has-unlisted-unknown = { $kind ->
    [agreement] Överenskommelsens
    [action_plan] Åtgärdsplanens
   *[promise] Löftets
} åtaganden är inte förtecknade här. Det är inte känt hur många de är.
has-listed-of-unknown = { $count ->
    [one] Ett åtagande är förtecknat
   *[other] { $count } åtaganden är förtecknade
} här. { $kind ->
    [agreement] Överenskommelsen
    [action_plan] Åtgärdsplanen
   *[promise] Löftet
} har fler; hur många är inte känt.
has-some-unlisted = { $kind ->
    [agreement] Överenskommelsen
    [action_plan] Åtgärdsplanen
   *[promise] Löftet
} har { $count } åtaganden, varav { $unlisted } inte är { $unlisted ->
    [one] förtecknat
   *[other] förtecknade
} här.

upcoming-from = { $kind ->
    [agreement] Överenskommelsen
    [action_plan] Åtgärdsplanen
   *[promise] Löftet
} börjar gälla { $date }.
last-followed-up = Senast följt upp { $date }.
last-evaluated = Utvärderat { $date }.
last-undated = Följt upp i { $account }.
not-found-sought = Ingen uppföljning har hittats (sökt { $seen }).
not-found-not-since = Ingen uppföljning har hittats. Inte sökt sedan { $seen }.
months-unaccounted = { $count ->
    [one] För en månad har ingen redovisat vad som hände: { $months }.
   *[other] För { $count } månader har ingen redovisat vad som hände: { $months }.
}
months-unaccounted-here = { $count ->
    [one] En månad utan redovisning: { $months }.
   *[other] { $count } månader utan redovisning: { $months }.
}
months-unaccounted-of-each = { $count ->
    [one] För en månad har ingen redovisat vad som hände med åtagandena: { $months }.
   *[other] För { $count } månader har ingen redovisat vad som hände med åtagandena: { $months }.
}
months-not-found-of-each = { $count ->
    [one] För en månad har ingen uppföljning av åtagandena hittats: { $months }.
   *[other] För { $count } månader har ingen uppföljning av åtagandena hittats: { $months }.
}
months-not-found = { $count ->
    [one] För en månad har ingen uppföljning hittats: { $months }.
   *[other] För { $count } månader har ingen uppföljning hittats: { $months }.
}
share = { $fulfilled } av { $all } { $all ->
    [one] uppfyllt
   *[other] { $fulfilled ->
        [one] uppfyllt
       *[other] uppfyllda
    }
}
unlisted-note = { $kind ->
    [agreement] Överenskommelsen
    [action_plan] Åtgärdsplanen
   *[promise] Löftet
} har { $count ->
    [one] ett åtagande till, som inte är förtecknat
   *[other] { $count } åtaganden till, som inte är förtecknade
} här.
unlisted-unknown-note = { $kind ->
    [agreement] Överenskommelsen
    [action_plan] Åtgärdsplanen
   *[promise] Löftet
} har fler åtaganden än de som är förtecknade här. Hur många är inte känt.

## Uppföljningens tider

due-met = Uppföljning för tiden till { $day }: { $account }.
due-late = Uppföljning för tiden till { $day } kom { $days ->
    [one] en dag
   *[other] { $days } dagar
} för sent: { $account }. Den skulle ha redovisats senast { $told-by }.
due-coming = Uppföljning för tiden till { $day } ska redovisas senast { $told-by }.
due-missed = Uppföljning för tiden till { $day } uteblev; skulle ha redovisats senast { $told-by }.
due-overdue = Uppföljning för tiden till { $day } saknas; skulle ha redovisats senast { $told-by }.
due-closing-overdue = Ingen uppföljning efter periodens slut { $day }.
due-earlier-closing-overdue = Ingen uppföljning efter den tidigare periodens slut { $day }.
due-not-found = Ingen uppföljning för tiden till { $day } har hittats (sökt { $seen }).
due-not-sought = Ingen uppföljning för tiden till { $day } har hittats. Inte sökt sedan { $seen }.
due-not-found-plain = Ingen uppföljning för tiden till { $day } har hittats.
due-several-overdue = { $count } uppföljningar saknas. Den första av dem gäller tiden till { $day } och skulle ha redovisats senast { $told-by }.
due-several-missed = { $count } planerade uppföljningar uteblev, för tiden till { $days }.
missed-count = { $count ->
    [one] En planerad uppföljning uteblev.
   *[other] { $count } planerade uppföljningar uteblev.
}
due-next = Nästa uppföljning gäller tiden till { $day } och ska redovisas senast { $told-by }.
due-asked = Uppföljningen görs av { $parties }.
due-asked-past = Uppföljningen skulle ha gjorts av { $parties }.
overdue-count = { $count ->
    [one] En uppföljning saknas.
   *[other] { $count } uppföljningar saknas.
}
overdue-count-since = { $count ->
    [one] En uppföljning saknas. Den skulle ha redovisats senast { $told-by }.
   *[other] { $count } uppföljningar saknas. Den första skulle ha redovisats senast { $told-by }.
}
overdue-count-of = { $count ->
    [one] En uppföljning saknas. Den gäller tiden till { $day }.
   *[other] { $count } uppföljningar saknas. Den första gäller tiden till { $day }.
}
not-found-count = { $count ->
    [one] En uppföljning har inte hittats.
   *[other] { $count } uppföljningar har inte hittats.
}
due-next-of = Nästa uppföljning gäller tiden till { $day } och ska redovisas senast { $told-by }: { $promise }
due-run-missed = { $count } planerade uppföljningar i följd uteblev, för tiden { $days }. Den första skulle ha redovisats senast { $first }, den sista senast { $last }.
due-run-overdue = { $count } uppföljningar i följd saknas, för tiden { $days }. Den första skulle ha redovisats senast { $first }, den sista senast { $last }.
due-run-not-found = { $count } uppföljningar för tiden { $days } har inte hittats (sökt { $seen }).
due-run-not-sought = { $count } uppföljningar för tiden { $days } har inte hittats. Inte sökt sedan { $seen }.
due-run-not-found-plain = { $count } uppföljningar för tiden { $days } har inte hittats.
own-overdue-count = { $count ->
    [one] En uppföljning av ett enskilt åtagande saknas.
   *[other] { $count } uppföljningar av enskilda åtaganden saknas.
}
own-missed-count = { $count ->
    [one] En planerad uppföljning av ett enskilt åtagande uteblev.
   *[other] { $count } planerade uppföljningar av enskilda åtaganden uteblev.
}
own-not-found-count = { $count ->
    [one] En uppföljning av ett enskilt åtagande har inte hittats.
   *[other] { $count } uppföljningar av enskilda åtaganden har inte hittats.
}
paper-removed = { $paper } togs bort { $date }. Skäl: { $reason }
commitments-without-area = Övriga åtaganden
overdue-none = Ingen utlovad uppföljning saknas.

plan-from = Från { $date }:
plan-every = Följs upp { $months ->
    [1] varje månad
    [2] varannan månad
    [3] varje kvartal
    [4] varje tertial
    [6] varje halvår
    [12] varje år
    [24] vartannat år
   *[other] var { $months }:e månad
}.
plan-first = Första gången för tiden till { $date }.
plan-months = Följs upp i { $months } varje år.
plan-due = Följs upp för tiden till { $dates }.
plan-within = { $days ->
    [0] Redovisas samma dag.
    [one] Redovisas inom en dag.
   *[other] Redovisas inom { $days } dagar.
}
plan-lead = Leds av { $party }.
plan-where = Redovisningen finns här: { $where }.

## Redovisningar

follow-up-of = uppföljningen { $date }
evaluation-of = utvärderingen { $date }
undated-account = { $kind ->
    [evaluation] utvärderingen
   *[follow_up] uppföljningen
} (odaterad, sedd { $seen })
undated-account-plain = { $kind ->
    [evaluation] den odaterade utvärderingen
   *[follow_up] den odaterade uppföljningen
}
account-kind = { $kind ->
    [evaluation] Utvärdering
   *[follow_up] Uppföljning
}
account-title = { $kind ->
    [evaluation] Utvärdering
   *[follow_up] Uppföljning
} { $date }
account-title-undated = { $kind ->
    [evaluation] Utvärdering
   *[follow_up] Uppföljning
}, odaterad, sedd { $seen }
account-title-undated-plain = { $kind ->
    [evaluation] Utvärdering
   *[follow_up] Uppföljning
}, odaterad
account-plain-title = { $kind ->
    [evaluation] Utvärdering
   *[follow_up] Uppföljning
} { $date }, { $parties }
told-by = av { $parties }
told-by-of = av { $parties }, om tiden { $days }
account-entry = { $general ->
    [yes] samlad redovisning av { $parties }, om tiden { $days }
   *[no] av { $parties }, om tiden { $days }
}
account-entry-unknown = { $general ->
    [yes] samlad redovisning av { $parties }, om okänd tid
   *[no] av { $parties }, om okänd tid
}
earlier-accounts = { $count ->
    [one] En annan redovisning
   *[other] { $count } andra redovisningar
}
corrected-accounts = { $count ->
    [one] En rättad redovisning
   *[other] { $count } rättade redovisningar
}
corrects-account = rättar { $account }
corrected-in = rättad i { $account }
changed-on = ändrad { $date }
corrected-by = Rättat i { $account }. Det som står här gäller inte längre.
told-of = Om
promise-removed = { $promise } (borttaget)
told-then = Åtagandet ändrades { $date }. När det här redovisades löd det: { $words }
not-mentioned-here = Nämns inte här
also-done = Gjordes också
effects = Uppmätta förändringar
effects-note = Vad som har mätts efteråt. Det visar inte vad förändringen beror på.
effect-source = Källa: { $source }
label-outcome = Utfall:
label-reason = Skäl:
label-replaced-by-commitment = Ersätts av:
label-kind = Slag
label-told-by = Redovisat av
label-date = Datum
label-covers = Gäller tiden
label-about = Gäller
label-corrects = Rättar
label-corrected-by = Rättas av
label-source = Källa
outcome-told = { $outcome }, { $days }, enligt { $account }
outcome-shares-days = Räknas inte in, eftersom dagarna redan är räknade: { $outcome }
outcome-same-days = Redovisat också, för delvis samma dagar: { $outcome }
outcome-not-whole-units = Räknas inte in i ett mål { $per }, eftersom tiden inte går jämnt upp i sådana: { $outcome }
outcome-several-places = Räknas inte in, eftersom talet gäller flera platser sammanlagt: { $outcome }
outcome-part-of-places = Utfall redovisat bara för en del av platserna: { $outcome }
outcome-one-place = Utfall redovisat för en viss plats: { $outcome }
outcome-none-at-place = Inget utfall är redovisat här.
outcome-other-place = Utfall redovisat för annan plats: { $outcome }
outcome-no-place = Utfall redovisat utan plats: { $outcome }
differing = { $parties } anger: { $status } ({ $account })
later-without-verdict = Redovisat senare utan bedömning: { $accounts }.
also-without-verdict = Redovisat också, utan bedömning: { $accounts }.
silent = Ingen redovisning från { $parties }, som skulle följa upp.
reviewed-in = Har granskats, se

## Mål och utfall

quantity-number = { $number } { $unit }
quantity-at-least = minst { $number } { $unit }
quantity-at-most = högst { $number } { $unit }
quantity-about = cirka { $number } { $unit }
quantity-lasting = { $quantity } varje gång
quantity-of-which = varav { $quantity }
places = { $number ->
    [one] plats: { $places }
   *[other] platser: { $places }
}
places-each = på var och en av platserna { $places }
places-together = sammanlagt på platserna { $places }
per-day = per dygn
per-week = per vecka
per-month = per månad
per-quarter = per kvartal
per-tertial = per tertial
per-half-year = per halvår
per-year = per år
units-day = { $units ->
    [one] ett dygn
   *[other] { $units } dygn
}
units-week = { $units ->
    [one] en vecka
   *[other] { $units } veckor
}
units-month = { $units ->
    [one] en månad
   *[other] { $units } månader
}
units-quarter = { $units ->
    [one] ett kvartal
   *[other] { $units } kvartal
}
units-tertial = { $units ->
    [one] en tertial
   *[other] { $units } tertial
}
units-half-year = { $units ->
    [one] ett halvår
   *[other] { $units } halvår
}
units-year = { $units ->
    [one] ett år
   *[other] { $units } år
}
compared-total = Redovisat: { $sum }. { $reached ->
    [over] Det når målet: { $more } mer än lovat.
    [reached] Det når målet.
    [kept] Det håller sig inom målet.
    [short] Det når inte målet.
    [exceeded] Det är mer än målet.
   *[unsaid] Det går inte att jämföra med målet.
}
compared-so-far = Redovisat hittills: { $sum }. { $reached ->
    [over] Det når målet: { $more } mer än lovat.
    [reached] Det når målet.
    [kept] Det håller sig hittills inom målet.
    [short-yet] Målet är inte nått än.
    [exceeded] Det är mer än målet.
   *[unsaid] Det går inte att jämföra med målet.
}
compared-limit = Redovisat: { $parts }, sammanlagt { $sum }. { $reached ->
    [kept] Det håller sig inom målet.
    [exceeded] { $over } av { $count } är mer än målet.
    [either] Vart och ett håller sig inom målet, men inte sammanlagt. Löftet säger inte vilket som räknas.
    [each] Vart och ett håller sig inom målet. Talen visar inte om de gör det sammanlagt.
    [sum] Sammanlagt är det mer än målet. Talen visar inte om vart och ett håller sig inom det, och löftet säger inte vilket som räknas.
   *[unsaid] Det går inte att jämföra med målet.
}
compared-limit-so-far = Redovisat hittills: { $parts }, sammanlagt { $sum }. { $reached ->
    [kept] Det håller sig hittills inom målet.
    [exceeded] { $over } av { $count } är mer än målet.
    [either] Vart och ett håller sig inom målet, men inte sammanlagt. Löftet säger inte vilket som räknas.
    [each] Vart och ett håller sig inom målet. Talen visar inte om de gör det sammanlagt.
    [sum] Sammanlagt är det mer än målet. Talen visar inte om vart och ett håller sig inom det, och löftet säger inte vilket som räknas.
   *[unsaid] Det går inte att jämföra med målet.
}
compared-one-share = Redovisat: { $parts }. { $reached ->
    [reached] Det når målet.
    [kept] Det håller sig inom målet.
    [short] Det når inte målet.
    [exceeded] Det är mer än målet.
   *[unsaid] Det går inte att jämföra med målet.
}
compared-shares = Redovisat: { $parts }. { $reached ->
    [reached] Vart och ett når målet.
    [kept] Vart och ett håller sig inom målet.
    [short] { $missed } av { $count } når inte målet.
    [exceeded] { $missed } av { $count } är mer än målet.
   *[unsaid] Det går inte att jämföra med målet.
}
compared-unit = Redovisat: { $sum } ({ $days }). { $reached ->
    [over] Det når målet: { $more } mer än lovat.
    [reached] Det når målet.
    [kept] Det håller sig inom målet.
    [short] Det når inte målet.
    [exceeded] Det är mer än målet.
   *[unsaid] Det går inte att jämföra med målet.
}
compared-average = Redovisat: i genomsnitt { $average } { $per } över { $units } ({ $days }), sammanlagt { $sum }. { $reached ->
    [over] Genomsnittet når målet: { $more } mer än lovat.
    [reached] Genomsnittet når målet.
    [kept] Genomsnittet håller sig inom målet.
    [short] Genomsnittet når inte målet.
    [exceeded] Genomsnittet är mer än målet.
   *[unsaid] Det går inte att jämföra med målet.
}

compared-of-which = Varav { $stated }. { $reached ->
    [short-yet] Målet är inte nått än.
    [reached] Det når målet.
    [kept] Det håller sig inom målet.
    [short] Det når inte målet.
    [exceeded] Det är mer än målet.
   *[unsaid] Det går inte att jämföra med målet.
}
compared-of-which-sum = Varav sammanlagt { $sum }. { $reached ->
    [short-yet] Målet är inte nått än.
    [reached] Det når målet.
    [kept] Det håller sig inom målet.
    [short] Det når inte målet.
    [exceeded] Det är mer än målet.
   *[unsaid] Det går inte att jämföra med målet.
}
compared-lasting = Varje gång { $stated }. { $reached ->
    [reached] Det når målet.
    [kept] Det håller sig inom målet.
    [short] Det når inte målet.
    [exceeded] Det är mer än målet.
   *[unsaid] Det går inte att jämföra med målet.
}

## Löftets sida

promise-kind = { $kind ->
    [agreement] Samverkansöverenskommelse
    [action_plan] Åtgärdsplan
   *[promise] Medborgarlöfte
}
state-upcoming = har inte börjat gälla
state-current = gäller nu
state-ended = { $kind ->
    [agreement] avslutad
    [action_plan] avslutad
   *[promise] avslutat
}
state-unknown = okänd
heading-commitments = { $kind ->
    [agreement] Åtagandena
    [action_plan] Åtgärderna
   *[promise] Det här lovades
}
label-place = Plats
label-also-in = Gäller också i
label-period = Period
label-promised-by = Parter
label-who = Vem
label-followed-up-by = Följs upp av
label-reservation = Förbehåll
label-ongoing = När
ongoing = löpande under perioden
label-answers = Svarar på
label-continues = Fortsätter
carried-on = åtagandet i { $promise }
label-own-plan = Egen uppföljning
label-target = Mål:
jointly = Gemensamt; ingen part är särskilt utpekad
jointly-by = { $parties } gemensamt
joint = gemensamt
easy-read-link = Läs på lätt svenska
easy-read = Lättläst
easy-read-title = Lättläst: { $title }
easy-read-of = Det här är en lättläst text om
chain = Du sa – vi lovade – vi gjorde
grounds = Det här låg till grund
needs = Det här bad människor om
problems = Det här såg parterna
no-answer = Inget åtagande är utpekat som svar på det här.
background = Bakgrund
signed = Beslut och underskrifter
signatories = Undertecknat av
decisions = Beslut
signed-on-in = Undertecknat { $date } i { $place }{ $by ->
    [yes] { " " }av:
   *[no] .
}
signed-on = Undertecknat { $date }{ $by ->
    [yes] { " " }av:
   *[no] .
}
signed-in = Undertecknat i { $place }{ $by ->
    [yes] { " " }av:
   *[no] .
}
signed-by = Undertecknat av:
acting = t.f.
decision = { $act ->
    [proposed] Föreslaget av
    [reported] Anmält till
   *[decided] Beslutat av
} { $body }
case-number = dnr { $number }
decision-section = § { $section }
basis-heading = Underlag
basis = { $kind ->
    [dialogue] Medborgardialog
    [staff_dialogue] Medarbetardialog
    [survey] Enkät
    [interviews] Intervjuer
    [statistics] Statistik
   *[situation_picture] Lägesbild
}: { $title }
basis-answered-of = { $answered } svar av { $n } tillfrågade
basis-n = { $kind ->
    [survey] { $n } tillfrågade
    [statistics] { $n } i underlaget
    [situation_picture] { $n } i underlaget
   *[dialogue] { $n } deltog
}
basis-answered = { $answered } svar
basis-by = genom { $parties }
relations = Hör ihop med
label-replaces = Ersätter
label-continues-paper = Fortsätter
label-extends = Förlänger
label-complements = Kompletterar
label-replaced-by = Ersätts av
label-continued-by = Fortsätter i
label-extended-by = Förlängs av
label-complemented-by = Kompletteras av
documents = Dokument
document-elsewhere = på { $host }
in-language-sv = på svenska
in-language-en = på engelska
in-language-fi = på finska
in-language-ar = på arabiska
in-language-so = på somaliska
in-language-fit = på meänkieli
in-language-se = på nordsamiska
in-language-sma = på sydsamiska
in-language-smj = på lulesamiska
in-language-rom = på romska
in-language-yi = på jiddisch
in-language-fa = på persiska
in-language-ti = på tigrinska
in-language-uk = på ukrainska
credit = Bild: { $credit }
source-page = s. { $page }
source-seen = läst { $date }
follow-up = Uppföljning
accounts = Redovisningar
reviews = Granskningar av andra
reviews-note = Andras omdömen. De räknas inte in i parternas egen status.
label-assessment = Bedömning:
label-assessment-overall = Samlad bedömning:
criterion-assessment = { $criterion } – { $assessment }
timeline = Vad som har hänt
revisions = Ändringar i texten
label-was = Det här stod tidigare:
label-decided-by = Beslutat av:
was-nothing = ingenting
was-new = fanns inte
key-title = Rubrik
key-period = Period
key-text = Text
key-parties = Parter
key-target = Mål
key-area = Plats
key-aim = Inriktning
key-needs = Behov
key-problems = Problem
key-signatories = Undertecknare
key-focus-area = Insatsområde
key-focus-areas = Insatsområden
key-commitment-count = Antal åtaganden
key-follow-up = Uppföljning
key-reservation = Förbehåll
key-from = från
key-to = till
key-at-least = minst
key-at-most = högst
key-about = cirka
key-number = antal
key-unit = enhet
key-per = per
key-of-which = varav
key-lasting = varje gång
key-counted = räknat
key-places = platser
key-follow-up-by = Följs upp av
key-answers = Svarar på
key-ongoing = När
key-every = hur ofta
key-first = första gången
key-months = månader
key-due = för tiden till
key-within = dagar till redovisningen
key-lead = leds av
key-where = redovisas
counted-each = på var och en av platserna
counted-together = sammanlagt
yes = ja
no = nej
every-month = varje månad
every-quarter = varje kvartal
every-tertial = varje tertial
every-half-year = varje halvår
every-year = varje år
contacts = Vem frågar jag?
about-page = Om uppgifterna
label-case-number = Diarienummer
label-published = Publicerat
label-reviewed = Sidan genomgången

event-signed = { $kind ->
    [agreement] Överenskommelsen
    [action_plan] Åtgärdsplanen
   *[promise] Löftet
} undertecknades.
event-signed-in = { $kind ->
    [agreement] Överenskommelsen
    [action_plan] Åtgärdsplanen
   *[promise] Löftet
} undertecknades i { $place }.
event-signed-by = Undertecknat av { $signatory }.
event-began = { $kind ->
    [agreement] Överenskommelsen
    [action_plan] Åtgärdsplanen
   *[promise] Löftet
} började gälla.
event-closed = Perioden tog slut.
event-revised = Ändring: { $text }
event-mended = Texten ändrades i { $account }: { $text }
event-mended-undeclared = Texten ändrades i { $account }. Ingen har uppgett varför.
event-told = { $account }, av { $parties }.
event-of-commitment = { $words } Åtagande: { $commitment }
event-status-changed = { $change } ({ $account })
change-status = Från { $from } till { $to }
change-reason = Skäl: { $reason }
change-corrects = Rättar { $account }.
change-due-met = Uppföljning för tiden till { $day }.
change-due-late = Uppföljning för tiden till { $day }, som skulle ha redovisats senast { $told-by }. Den kom { $days ->
    [one] en dag
   *[other] { $days } dagar
} för sent.
event-corrected = Rättelse: { $corrects } rättades i { $account }.
event-removed = { $paper } togs bort. Skäl: { $reason }
event-reviewed = Granskat av { $parties }: { $review }
event-followed = { $kind ->
    [agreement] En senare överenskommelse
    [action_plan] En senare åtgärdsplan
   *[promise] Ett senare löfte
} började gälla: { $promise }

## Listor, kommuner och parter

start-answer = { $sort ->
    [promise] { $papers ->
        [one] Ett löfte
       *[other] { $papers } löften
    }
    [agreement] { $papers ->
        [one] En överenskommelse
       *[other] { $papers } överenskommelser
    }
    [action_plan] { $papers ->
        [one] En åtgärdsplan
       *[other] { $papers } åtgärdsplaner
    }
   *[mixed] { $papers } löften, överenskommelser och planer
} från { $towns ->
    [one] en kommun
   *[other] { $towns } kommuner
}.
start-current = { $count } gäller nu.
start-unknown = { $all ->
    [1] Perioden är okänd.
   *[other] { $count } har okänd period.
}
period-unknown-of-them = För { $count ->
    [one] ett av dem
   *[other] { $count } av dem
} är perioden okänd.
start-description = { $title }: vad kommuner, polis och andra har lovat, och vad det blev av det.
places-heading = Kommuner
news = Nytt
news-promise = Nytt: { $promise }
news-of = { $what } av { $promises }
news-review = Granskning: { $review }
all-follow-ups = Alla uppföljningar: vad som saknas, vad som kommer och vad som är redovisat
town-papers = { $count } { $tense ->
    [ended] { $count ->
        [one] avslutat
       *[other] avslutade
    }
    [upcoming] kommande
    [unknown] med okänd period
   *[current] gäller nu
}
unofficial-towns = Sidorna om { $towns } är inte parternas egna.
unofficial-town = inte parternas egna sidor
town-no-papers = inget löfte förtecknat
town-answer = { $count ->
    [0] Inget löfte gäller i { $place } nu.
   *[other] { $sort ->
        [promise] { $count ->
            [one] Ett löfte
           *[other] { $count } löften
        }
        [agreement] { $count ->
            [one] En överenskommelse
           *[other] { $count } överenskommelser
        }
        [action_plan] { $count ->
            [one] En åtgärdsplan
           *[other] { $count } åtgärdsplaner
        }
       *[mixed] { $count } löften, överenskommelser och planer
    } gäller i { $place } nu.
}
town-answer-unknown = { $sort ->
    [promise] { $count ->
        [one] Ett löfte
       *[other] { $count } löften
    }
    [agreement] { $count ->
        [one] En överenskommelse
       *[other] { $count } överenskommelser
    }
    [action_plan] { $count ->
        [one] En åtgärdsplan
       *[other] { $count } åtgärdsplaner
    }
   *[mixed] { $count } löften, överenskommelser och planer
} i { $place } har okänd period.
town-description = Vad som har lovats i { $place }, och vad det blev av det.
no-current-since = Inget löfte gäller sedan { $date }.
no-current-last = Det senaste: { $promise }
promises-heading = { $kind ->
    [agreement] Samverkansöverenskommelser
    [action_plan] Åtgärdsplaner
   *[promise] Medborgarlöften
} { $state ->
    [upcoming] som ännu inte har börjat gälla
    [ended] som är avslutade
    [unknown] vars period är okänd
   *[current] som gäller nu
}
counts = Räknat samman
counts-caption = { $kind ->
    [agreement] Samverkansöverenskommelser
    [action_plan] Åtgärdsplaner
   *[promise] Medborgarlöften
} { $when ->
    [ended] som är avslutade
    [unknown] vars period är okänd
    [current_or_unknown] som gäller nu eller vars period är okänd
   *[current] som gäller nu
}
town-sum-unknown = { $promises }. Antalet åtaganden är inte känt.
town-sum = { $promises } med { $least ->
    [yes] minst { $commitments }
   *[no] { $commitments }
} { $commitments ->
    [one] åtagande
   *[other] åtaganden
}{ $lacking ->
    [0] .
    [one] { $promises ->
        [1] ; det exakta antalet är inte känt.
       *[other] ; för ett av dem är antalet inte känt.
    }
   *[other] ; för { $lacking } av dem är antalet inte känt.
}
party-sum = { $commitments ->
    [one] ett åtagande
   *[other] { $commitments } åtaganden
}{ $joint ->
    [0] .
    [one] , varav ett gemensamt.
   *[other] , varav { $joint } gemensamma.
}
general-accounts = Samlade redovisningar
about-municipality = Om kommunen
own-status-words = Kommunens egna ord för status
label-municipality = Kommun
label-municipality-code = Kommunkod
label-org-number = Organisationsnummer
label-own-site = Egen webbplats
label-police = Polisen
municipality-of-code = kommun med kod { $code }
parties-title = Parter
parties-lead = De som lovar, följer upp eller granskar.
parties-municipalities = Kommuner
parties-police = Polisen
parties-organisations = Andra
kind-municipality = Kommun
kind-police-region = Polisregion
kind-police-area = Polisområde
kind-local-police-area = Lokalpolisområde
label-page-of-town = Löften i kommunen
label-part-of = Ingår i
label-parts = Här ingår
label-existed = Tid
label-police-areas = Polisområden
label-local-police-areas = Lokalpolisområden
label-municipalities = Kommuner
label-former-names = Tidigare namn
account-description = { $parties } redovisar vad det har blivit av { $promise }.
account-description-town = { $parties } redovisar vad det har blivit av det som har lovats i { $place }.
review-description = { $parties } granskar det som har lovats i { $place }.
follow-ups-description = Uppföljningar av det som har lovats: vilka som saknas, vilka som kommer och vilka som är redovisade.
parties-description = Alla som har lovat eller granskat något: kommuner, polisen och andra.
method-description = Vad orden för status betyder, och hur åtaganden räknas.
party-title = { $party } som part
party-description = Vad { $party } har lovat, och vad det blev av det.
party-description-reviewer = Vad { $party } har granskat.
party-description-teller = Vad { $party } har redovisat.
party-description-named = Om { $party }.
party-last-told = Redovisade senast { $date }.
promised = Det här har lovats
signed-without-commitment = Är part, men har inget eget åtagande bland dem som är förtecknade.
accounts-by = Har redovisat
reviews-by = Har granskat
reviews-of = Granskningar som gäller parten
label-reviewed-by = Granskat av
label-reviewed-time = Granskad tid
label-concerns = Berör
review = Granskning
findings = Iakttagelser
recommendations = Rekommendationer
responses = Svar på granskningen
assessments = { $count } bedömningar: { $words }
assessment-count = { $word }: { $count }
scale = Granskarens skala
assessment-met = motsvarar uppfyllt
assessment-met-with-remarks = motsvarar uppfyllt med anmärkning
assessment-partly-met = motsvarar delvis uppfyllt
assessment-not-met = motsvarar inte uppfyllt

follow-ups-title = Uppföljningar
overdue-heading = Saknas
due-not-found-heading = Har inte hittats
coming-heading = Kommer
missed-heading = Uteblev
told-heading = Redovisade
told-more = Här visas de { $shown } senaste av { $all }. Alla finns på kommunernas och löftenas sidor.

## Så läser du sidorna

method-title = Så läser du sidorna
method-lead = Här står vad varje status betyder, vem som sätter den och hur sidorna räknar.
method-written = Status som parterna anger
method-written-text = Parterna är de som har lovat något. De anger själva status i sina uppföljningar. Den senast angivna gäller tills de anger en ny.
meaning-not-started = Parterna säger att inget är gjort än.
meaning-in-progress = Arbetet pågår och inget tyder på att målet missas. Efter periodens slut står det Pågick.
meaning-delayed = Arbetet pågår men ligger efter planen eller målet. Ett skäl ska anges.
meaning-fulfilled = Det är gjort som det lovades.
meaning-partly-fulfilled = En del är gjort, eller så nåddes inte målet helt. Ett skäl ska anges.
meaning-not-fulfilled = Det blev inte gjort. Ett skäl ska anges.
meaning-withdrawn = Parterna har bestämt att sluta eller att ersätta åtagandet. Ett skäl ska anges. Det räknas fortfarande med i antalet.
method-computed = Status som följer av uppföljningarna
method-computed-text = De här anger ingen. De följer av vad som har redovisats och vad som inte har redovisats.
meaning-reported = Parterna har berättat vad som har gjorts men inte själva bedömt om åtagandet är uppfyllt.
meaning-not-reported = Ingen uppföljning nämner åtagandet. Där står i stället varför; se nedan.
method-voices = När inget är redovisat
meaning-voice-general = Det finns en uppföljning av helheten, men inget om just det här åtagandet.
meaning-voice-not-mentioned = Andra åtaganden är uppföljda, men inte det här.
meaning-voice-missing = En uppföljning skulle ha kommit, och tiden för den har gått ut.
meaning-voice-not-yet = En uppföljning ska komma, och tiden för den har inte gått ut.
meaning-voice-none-promised = Det står inte när eller om åtagandet ska följas upp.
meaning-voice-none = Inget är redovisat, och ingen bestämd uppföljning saknas.
meaning-voice-not-found = Sidorna är gjorda av någon annan än parterna. En uppföljning kan finnas, men den har inte hittats.
method-counting = Så räknas åtagandena
method-counting-all = Antalet är alltid alla åtaganden, även de som utgår och de som inte är förtecknade här. Är antalet okänt anges ingen andel.
method-counting-differing = När parter anger olika status för samma tid visas allas, och den minst gynnsamma räknas.
method-counting-share = En andel uppfyllda anges bara när antalet är känt och minst hälften av åtagandena har en angiven status.
method-counting-apart = Medborgarlöften, samverkansöverenskommelser och åtgärdsplaner räknas var för sig. Även de som gäller nu räknas för sig, och de som är avslutade för sig. Kommuner rangordnas inte.
method-due = När en uppföljning saknas
method-due-text = En uppföljning ska göras när löftet säger det, och alltid när perioden är slut. Den ska vara redovisad inom en viss tid, 60 dagar om inget annat sägs. Därefter står den som saknad tills den kommer. Kommer den senare står det hur många dagar för sent.
method-due-unofficial = På sidor som inte är parternas egna kallas inget försenat. Där står i stället att ingen uppföljning har hittats, och när någon senast sökte.
method-targets = Mål och utfall
method-targets-text = Tal jämförs bara när enhet och plats är desamma. Mål per dygn, vecka, månad och så vidare jämförs med hela sådana tider, och över flera av dem anges ett genomsnitt. Utfall som delar någon dag läggs aldrig ihop.
method-reviews = Granskningar
method-reviews-text = Revisorer och andra kan granska ett löfte. Deras omdömen visas med deras egna ord och blandas aldrig med parternas status. Har granskaren en skala står också vad orden motsvarar:

## Om webbplatsen

about-title = Om webbplatsen
publisher = Utgivare
label-name = Namn
label-publisher-kind = Slag
label-email = E-post
publisher-municipality = kommun
publisher-police = polismyndighet
publisher-other = annan
sources = Källor
common-focus-areas = Gemensamma insatsområden
privacy = Kakor och personuppgifter
privacy-text = Webbplatsen använder inga kakor, sparar inget i din webbläsare och hämtar inget från andra webbplatser.
made-for = Sidorna visar läget { $date }. Gjorda med lofte { $version }.
made-from = Innehållets kontrollsumma (SHA-256): { $hash }.
build-record = Tekniska uppgifter om sidorna (JSON)

## Tillgänglighet

accessibility-title = Tillgänglighetsredogörelse
accessibility-scope = { $publisher } står bakom webbplatsen { $site }, { $address }. Den ska kunna användas av så många som möjligt. Här står hur den uppfyller lagen om tillgänglighet till digital offentlig service (2018:1937), vilka brister som är kända och hur du kan rapportera brister.
accessibility-how = Hur tillgänglig är webbplatsen?
accessibility-full = Webbplatsen är helt förenlig med lagen om tillgänglighet till digital offentlig service.
accessibility-partial = Webbplatsen är delvis förenlig med lagen om tillgänglighet till digital offentlig service. Bristerna står nedan.
accessibility-none = Webbplatsen är inte förenlig med lagen om tillgänglighet till digital offentlig service. Bristerna står nedan.
accessibility-not-assessed = Hur tillgänglig webbplatsen är har ännu inte bedömts.
accessibility-cannot-use = Vad kan du göra om du inte kan använda delar av webbplatsen?
accessibility-cannot-use-text = Hör av dig om du behöver innehåll i en annan form.
accessibility-report = Rapportera brister
accessibility-report-text = Hittar du något som inte fungerar för dig, eller som inte följer lagen? Berätta det, så att det kan rättas.
accessibility-no-contact = Det finns ingen uppgift om vart du kan vända dig.
accessibility-supervision = Tillsyn
accessibility-supervision-text = Myndigheten för digital förvaltning, Digg, har tillsyn över lagen. Är du inte nöjd med hur dina synpunkter hanteras kan du anmäla det.
accessibility-supervision-link = Anmäl till Digg
accessibility-technical = Teknisk information om webbplatsens tillgänglighet
accessibility-technical-text = Måttet är lagen och standarden EN 301 549, som bygger på WCAG på nivå AA.
accessibility-limits = Innehåll som inte är tillgängligt
accessibility-no-limits = Inga brister är kända.
accessibility-limits-unknown = Det är inte undersökt vilka brister som finns.
accessibility-burden = Oskäligt betungande anpassning
accessibility-burden-text = Inget undantag för oskäligt betungande anpassning åberopas.
accessibility-burden-claimed = Det här görs inte tillgängligt, eftersom det vore oskäligt betungande (12 §):
accessibility-reason = Skäl: { $reason }
accessibility-instead = I stället: { $instead }
accessibility-changed = Redogörelsen ändrades senast { $date }.
situation-no-vision = Utan synförmåga
situation-low-vision = Nedsatt syn
situation-colour-blindness = Nedsatt färgseende
situation-no-hearing = Utan hörsel
situation-low-hearing = Nedsatt hörsel
situation-no-voice = Utan röstförmåga
situation-fine-motor = Nedsatt finmotorik eller styrka
situation-reach = Nedsatt rörlighet
situation-flicker = Känslighet för flimmer
situation-cognition = Kognitiv nedsättning
accessibility-outside = Innehåll som inte omfattas
accessibility-outside-text = Länkar leder till andras webbplatser och dokument. De omfattas inte av den här redogörelsen.
accessibility-method = Hur webbplatsen har testats
accessibility-self = Utgivaren har själv bedömt webbplatsen (självskattning).
accessibility-external = Webbplatsen har granskats av någon utomstående (extern granskning).
accessibility-method-unknown = Det finns ingen uppgift om hur webbplatsen har testats.
accessibility-updated = Senast uppdaterad
accessibility-assessed = Webbplatsen bedömdes senast { $date }.
accessibility-updated-unknown = Det finns ingen uppgift om när webbplatsen bedömdes.

## Det som inte finns

not-found-title = Sidan finns inte
not-found-text = Adressen leder ingenstans. Den kan vara felskriven. Sidor som har flyttats leder vidare av sig själva.
removed-title = Borttaget: { $title }
label-left = Löften och andra papper som står kvar
removed-on = Sidan togs bort { $date }.
moved-title = Sidan har flyttat
moved-link = Gå till den nya adressen

## Flöden
feed-promise = { $kind ->
    [agreement] Ny överenskommelse
    [action_plan] Ny åtgärdsplan
   *[promise] Nytt löfte
}: { $title }
feed-follow-up = Uppföljning: { $title }
feed-evaluation = Utvärdering: { $title }
feed-review = Granskning: { $title }
feed-told-by = Redovisat av { $parties }.
feed-changed = Ändrat { $date }: { $text }
feed-changed-undated = Ändrat: { $text }
feed-corrects = Rättar redovisningen { $date }.
feed-corrects-undated = Rättar en tidigare redovisning.
calendar-title = Uppföljningar: { $title }
calendar-coming = Uppföljning ska vara redovisad: { $title }
calendar-overdue = Uppföljning saknas: { $title }
calendar-commitment = Åtagande: { $text }

## Listor över hela webbplatsen

ways-heading = Hitta på fler sätt
ways-search = Sök, och välj bland löftena
ways-police = Polisens områden
ways-parties = Parter: de som lovar, följer upp eller granskar
ways-focus-area = Insatsområden
ways-status = Status: vad som är uppfyllt, vad som inte är det
ways-year = År: löften efter de år som de gäller
label-see-also = Se också
label-as-party = Som part
label-in-municipalities = I kommunerna
police-title = Polisens områden
police-lead = Kommunerna så som polisen delar in landet: regioner, polisområden och lokalpolisområden.
police-description = Medborgarlöften efter polisens regioner, polisområden och lokalpolisområden.
police-level-description = Vad som har lovats i kommunerna i { $name }, och vad det blev av det.
police-regions = Regioner
police-outside = Kommuner utan polisområde här
police-as-party = Vad polisen här själv har lovat
police-in-municipalities = Vad som har lovats i kommunerna här
police-towns = { $all ->
    [one] En kommun hör hit. { $here ->
        [0] Den har inget på den här webbplatsen.
       *[other] Den har löften eller andra papper här.
    }
   *[other] { $all } kommuner hör hit. { $here ->
        [0] Ingen av dem har något på den här webbplatsen.
        [one] En har löften eller andra papper här.
       *[other] { $here } har löften eller andra papper här.
    }
}
police-no-towns = Ingen kommun hör hit.
police-without-folder = Kommunen med kod { $code } har inget på den här webbplatsen.
police-changes = Ändringar i indelningen
police-counts-note = Summan gäller allt som har lovats i kommunerna, av polisen och andra. Ett löfte som gäller i flera av kommunerna räknas en gång.
subjects-status = Status
subjects-status-lead = Åtaganden ordnade efter status. Vad orden betyder står på varje sida.
subjects-year = År
subjects-year-lead = Löften och andra papper efter de år som de gäller.
subjects-focus-area = Insatsområden
subjects-focus-area-lead = Åtaganden i flera kommuner efter gemensamma insatsområden.
subjects-place = Platser
listing-place-lead = Löften och andra papper efter den plats i kommunen som de gäller. De som gäller hela kommunen står inte här.
ways-place = Platser: stadsdelar, centrum och andra platser i kommunerna
search-facet-plats = Plats i kommunen
subject-towns = { $count ->
    [0] inget än
    [one] i en kommun
   *[other] i { $count } kommuner
}
year-unknown = okänd period
listing-year = Löften { $year }
listing-police = Löften i { $area }
listing-year-unknown = Löften med okänd period
listing-year-lead = Löften och andra papper som gäller någon dag under året. De som inte har börjat gälla räknas inte in.
listing-in-town = { $subject } – { $town }
listing-description = { $subject }: löften och åtaganden i alla kommuner.
listing-none = Inget står här än.
listing-own-names = Så heter området i kommunernas egna papper:
listing-shares = Åtaganden, efter slags papper
listing-papers-heading = Papper
listing-all-heading = Alla åtaganden
listing-divided = Listan är lång. Därför har varje kommun en egen sida av den.
listing-commitments = { $count ->
    [one] ett åtagande
   *[other] { $count } åtaganden
}
listing-papers = { $count ->
    [one] ett papper
   *[other] { $count } papper
}
jumps = Bokstäver
narrow-towns = Skriv namnet på en kommun
narrow-towns-one = En kommun stämmer med det du skrev.
narrow-towns-many = # kommuner stämmer med det du skrev.
narrow-towns-none = Ingen kommun stämmer med det du skrev.

## Bilder och kartor

picture-period = Tidslinje från { $first } till { $last }: { $told ->
    [0] ingen redovisning
    [one] en redovisning
   *[other] { $told } redovisningar
}, { $due ->
    [0] ingen dag för uppföljning
    [one] en dag för uppföljning
   *[other] { $due } dagar för uppföljning
}. Listan säger samma sak.
picture-told = Redovisning
picture-told-of = Tid som är redovisad
picture-met = Uppföljning redovisad
picture-late = Uppföljning redovisad för sent
picture-coming = Kommande uppföljning
picture-missing = Uppföljning saknas
picture-nothing-after = Ingen uppföljning efter periodens slut
picture-not-found = Ingen uppföljning har hittats
map = Var löftet gäller
map-credit = Karta: { $credit }
map-label = Karta över området
map-size = Området är ungefär { $width } från väster till öster och { $height } från norr till söder.
map-scale = Norr är uppåt. Strecket i hörnet är { $length }.
timeline-of-commitment = Så har det gått
from-period-to-period = Från period till period

## Hur texten har ändrats
history-title = Så har texten ändrats
history-link = Se ändringarna ord för ord
history-description = Hur texten i { $promise } har ändrats, ord för ord, och vad som hände från en period till nästa.
history-during = Ändringar sedan texten blev offentlig
history-how-to-read = Det som togs bort är överstruket. Det som kom till är understruket.
history-withdrawn = Åtaganden som har utgått
removed-begins = Borttaget:
removed-ends = Slut på borttaget.
added-begins = Tillagt:
added-ends = Slut på tillagt.
change-undeclared = Texten ändrades. Ingen har uppgett varför.
change-not-kept = Hur det stod tidigare är inte bevarat här.
changed-beside = I övrigt
commitment-added = Nytt åtagande:
commitment-removed = Inte längre med:
commitment-changed = Ändrat åtagande:
entry-added = Tillagt om:
entry-removed = Borttaget om:
entry-changed = Ändrat om:
key-replaced-by = Ersatt av
changed-beside-entries = I redovisningen i övrigt
label-added = Tillagt
label-reworded = Texten ändrad
key-kind = Slag
key-also-in = Gäller också i
key-easy-read = Lättläst text
key-signed = Undertecknat
key-basis = Underlag
key-decisions = Beslut
key-case-number = Diarienummer
key-replaces = Ersätter
key-continues = Fortsätter
key-extends = Förlänger
key-complements = Kompletterar
key-body = Bakgrund
key-status = Status
key-outcome = Utfall
key-reason = Skäl
key-commitments = Åtaganden
key-reported-by = Redovisat av
key-date = Datum
key-covers = Tiden som redovisas
key-also-done = Också gjort
key-effects = Effekter
key-corrects = Rättar
key-note = Redovisning
corrected-how = Det här rättades:

## Från en period till nästa
succession-heading = Från { $earlier } till { $later }
succession-heading-open = Från perioden { $earlier } till perioden { $later }
succession-link = Se åtagande för åtagande vad som ändrades
succession = { $all ->
    [one] Det enda åtagandet i { $earlier } följde med till { $later }: { $parts }.
   *[other] Av { $all } åtaganden i { $earlier } följde { $carried } med till { $later }: { $parts }.
}
succession-none = { $all ->
    [one] Det enda åtagandet i { $earlier } följde inte med till { $later }.
   *[other] Av { $all } åtaganden i { $earlier } följde inget med till { $later }.
}
succession-kept = { $count } { $count ->
    [one] oförändrat
   *[other] oförändrade
}
succession-other-parties = { $count } med andra parter
succession-reworded = { $count } { $count ->
    [one] omformulerat
   *[other] omformulerade
}
succession-strengthened = { $count } med högre krav
succession-weakened = { $count } med lägre krav
succession-other-target = { $count } med ändrat mål
succession-other-length = { $count } med samma mål för en period av annan längd
succession-split = { $count } { $count ->
    [one] delat
   *[other] delade
}
succession-merged = { $count } { $count ->
    [one] sammanslaget
   *[other] sammanslagna
}
succession-new = { $count ->
    [one] Ett åtagande är nytt.
   *[other] { $count } åtaganden är nya.
}
succession-elsewhere = { $count ->
    [one] Ett fortsätter på annat håll.
   *[other] { $count } fortsätter på annat håll.
}
succession-joined = { $count ->
    [one] Ny part är { $parties }.
   *[other] Nya parter är { $parties }.
}
succession-left = { $count ->
    [one] { $parties } är inte längre part.
   *[other] { $parties } är inte längre parter.
}
succession-dropped = { $count ->
    [one] Ett finns inte med längre.
   *[other] { $count } finns inte med längre.
}
succession-not-repeated = { $count ->
    [one] Ett upprepas inte.
   *[other] { $count } upprepas inte.
}
succession-listed = { $all ->
    [one] Det enda förtecknade åtagandet i { $earlier } följde med till { $later }: { $parts }.
   *[other] Av { $all } förtecknade åtaganden i { $earlier } följde { $carried } med till { $later }: { $parts }.
}
succession-none-listed = { $all ->
    [one] Det enda förtecknade åtagandet i { $earlier } är inte förtecknat i { $later }.
   *[other] Av { $all } förtecknade åtaganden i { $earlier } är inget förtecknat i { $later }.
}
succession-new-listed = { $count ->
    [one] Ett åtagande är inte förtecknat i den tidigare texten.
   *[other] { $count } åtaganden är inte förtecknade i den tidigare texten.
}
succession-dropped-listed = { $count ->
    [one] Ett är inte förtecknat i den senare.
   *[other] { $count } är inte förtecknade i den senare.
}
fate-new-listed = Inte förtecknat förut
fate-dropped-listed = Inte förtecknat längre
fate = Vad som hände
fate-commitment = Åtagandet
fate-merged = Sammanslaget
fate-split = Delat
fate-weakened = Lägre krav
fate-strengthened = Högre krav
fate-other-target = Ändrat mål
fate-other-length = Samma mål för en period av annan längd
fate-reworded = Omformulerat
fate-other-parties = Andra parter
fate-kept = Oförändrat
fate-new = Nytt
commitment-in-paper = { $commitment }, i { $paper }
fate-elsewhere = Fortsätter på annat håll
fate-dropped = Inte med längre
fate-not-repeated = Upprepas inte
fate-became = Blev:
fate-then = { $period }:
fate-with-target = { $commitment } ({ $target })
fate-no-target = inget mål
label-target-before = Mål förut
label-target-now = Mål nu
label-target-same = Mål
label-who-before = Vem förut
label-who-now = Vem nu

## Försegling och hänvisning
label-seal = Försegling
seal-unchanged = Oförändrat sedan det förseglades { $first }.
seal-revised = Förseglat { $first }. Den lydelse som står här förseglades { $last }; tidigare lydelser finns kvar.
seal-declared = Ändrat sedan det förseglades { $last }. Ändringen är redovisad.
seal-masked = Ett namn är maskat enligt beslut.
seal-ledger = Alla förseglingar (JSON)
label-cite = Hänvisa hit
citation = { $by }: { $title }, { $sealed ->
    [yes] förseglat { $date }, kontrollsumma { $hash }
    [undated] kontrollsumma { $hash }
   *[no] { $date }, kontrollsumma { $hash }
}. { $address }

## Sök

search-title = Sök
search-description = Sök bland medborgarlöften, överenskommelser och åtgärdsplaner.
search-label = Sök i löften, åtaganden och kommuner
search-without-script = Sökningen görs i din webbläsare och behöver skript, som är avstängt här eller inte har laddats. Listorna nedanför leder till allt.
search-failed = Det gick inte att söka just nu. Listorna nedanför leder till allt.
search-choose = Välj kommun, status, år med mera
search-chosen = Det du har valt
search-found = Träffar
search-more = Visa fler träffar
search-lists = Listor
search-none = Inga träffar. Pröva ett annat ord, eller ta bort något av det du har valt.
search-one = En träff
search-many = # träffar
search-remove = Ta bort # ur valet
search-narrow = Skriv för att korta listan: #
search-facet-kommun = Kommun
search-facet-polis = Polisområde
search-facet-part = Part
search-facet-omrade = Insatsområde
search-facet-status = Status hos något åtagande
search-facet-ar = År
search-facet-slag = Slag
search-facet-lage = Period
search-state-galler-nu = gäller nu
search-state-kommande = har inte börjat gälla
search-state-avslutat = avslutat
search-state-okand = perioden okänd
menu-search = Sök
ways-towns = Kommuner
