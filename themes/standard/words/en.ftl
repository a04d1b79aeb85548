# The words of pages in English. A theme of your own has a file of the same name in themes/<theme>/words/ and writes
# only the words that are to be others.

language-name = English

## Numbers, days and lists

number-decimal = .
number-group = ,
and = and
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
date-day = { $day } { $month } { $year }
date-day-of-year = { $day } { $month }
date-month = { $month } { $year }
date-in-month = in { $month } { $year }
date-in-year = in { $year }
date-unknown = date unknown
undated = undated
period-unknown = unknown
listed-period-unknown = period unknown
period-open = from { $from }, until further notice
period-start-unknown = until { $to }, first day unknown
covers-unknown = an unknown time
since = since { $date }
from = from { $date }
until = until { $date }
name-until = { $name } (until { $date })
with-facts = { $title } ({ $facts })
at-least = at least { $count }
count-unknown = number unknown

## Around the page

skip-to-content = Skip to content
menu = Menu
menu-start = Start
menu-follow-ups = Follow-ups
menu-parties = Parties
menu-method = How to read
languages = Languages
translation = Translation
untranslated-note = Parts of this page are only { $language }.
untranslated-part = Only { $language }.
stale-note = The original has changed since it was translated.
stale-link = Read the original { $language }
notice = About these pages
trail = You are here
glossary = Words on this page
published-by = This page is published by
report-error = Report a mistake on this page
report-subject = Mistake on the page { $title } ({ $address })
foot-about = About the site
foot-accessibility = Accessibility
foot-feed = What is new on the site (Atom)
calendar-link = Calendar of follow-ups (iCalendar)
feed-link = Follow this page (Atom)
table = Table
footnotes = Footnotes
footnote = Footnote
back-to-text = Back to the text

## Status

status = Status
number = Number
status-not-started = Not started
status-in-progress = In progress
status-was-in-progress = Was in progress
status-delayed = Delayed
status-fulfilled = Fulfilled
status-partly-fulfilled = Partly fulfilled
status-not-fulfilled = Not fulfilled
status-withdrawn = Withdrawn
status-reported = Reported without a verdict
status-not-reported = Not reported
status-unlisted = Not listed here
standing-account = according to { $account }
standing-source = according to { $account }, reported by { $parties }
standing-source-of-several = according to { $account }. Reported by { $parties }, in { $accounts } accounts
own-words = in their words: “{ $words }”

voice-general = No account of its own; see the overall follow-up
voice-not-mentioned = Not mentioned in the follow-up
voice-not-mentioned-in = Not mentioned in { $account }
voice-missing = Follow-up missing
voice-not-yet = Not followed up yet
voice-none-promised = No follow-up has been promised
voice-none = No account
voice-not-found = No follow-up has been found
voice-not-found-of = No account by { $parties } has been found

voice-sentence-general = { $count ->
    [one] It has no account of its own; see the overall follow-up.
   *[other] None of them has an account of its own; see the overall follow-up.
}
voice-sentence-not-mentioned = { $count ->
    [one] It is not mentioned in the follow-up.
   *[other] None of them is mentioned in the follow-up.
}
voice-sentence-missing = { $count ->
    [one] It has not been followed up.
   *[other] None of them has been followed up.
}
voice-sentence-not-yet = { $count ->
    [one] It has not been followed up yet.
   *[other] None of them has been followed up yet.
}
voice-sentence-none-promised = No follow-up has been promised.
voice-sentence-none = { $count ->
    [one] It has not been reported.
   *[other] None of them has been reported.
}
voice-sentence-not-found = No follow-up has been found.

## The answer

tally-of = { $count } of { $all } { $all ->
    [one] commitment
   *[other] commitments
}
tally-all = { $count ->
    [2] Both commitments
   *[other] All { $count } commitments
}
tally-one = { $count } commitment
tally-lead = { $all } { $all ->
    [one] commitment
   *[other] commitments
}
tally-lead-listed = { $all } { $all ->
    [one] listed commitment
   *[other] listed commitments
}
tally-fulfilled = { $number } { $count ->
    [one] fulfilled
   *[other] fulfilled
}
tally-partly-fulfilled = { $number } partly { $count ->
    [one] fulfilled
   *[other] fulfilled
}
tally-in-progress = { $number } in progress
tally-was-in-progress = { $number } { $count ->
    [one] was
   *[other] were
} in progress
tally-delayed = { $number } { $count ->
    [one] delayed
   *[other] delayed
}
tally-not-started = { $number } not { $count ->
    [one] started
   *[other] started
}
tally-not-fulfilled = { $number } not { $count ->
    [one] fulfilled
   *[other] fulfilled
}
tally-withdrawn = { $number } withdrawn
tally-reported = { $number } { $count ->
    [one] reported
   *[other] reported
} without a verdict
tally-voice-general = { $number } without an account of its own
tally-voice-not-mentioned = { $number } not mentioned in the follow-up
tally-voice-missing = { $number } where the follow-up is missing
tally-voice-not-yet = { $number } not { $count ->
    [one] followed
   *[other] followed
} up yet
tally-voice-none-promised = { $number } without a promised follow-up
tally-voice-none = { $number } without an account
tally-voice-not-found = { $number } where no follow-up has been found
tally-unlisted = { $count } not { $count ->
    [one] listed
   *[other] listed
} here
tally-unlisted-unknown = besides an unknown number not listed here

has = { $kind ->
    [agreement] The agreement
    [action_plan] The action plan
   *[promise] The promise
} has { $count ->
    [one] one commitment
   *[other] { $count } commitments
}.
has-none = { $kind ->
    [agreement] The agreement
    [action_plan] The action plan
   *[promise] The promise
} has no commitments listed here.
has-unlisted = { $kind ->
    [agreement] The agreement
    [action_plan] The action plan
   *[promise] The promise
} has { $count ->
    [one] one commitment, which is not listed
   *[other] { $count } commitments, which are not listed
} here.
has-unlisted-unknown = { $kind ->
    [agreement] The agreement’s
    [action_plan] The action plan’s
   *[promise] The promise’s
} commitments are not listed here. How many they are is not known.
has-listed-of-unknown = { $count ->
    [one] One commitment is listed
   *[other] { $count } commitments are listed
} here. { $kind ->
    [agreement] The agreement
    [action_plan] The action plan
   *[promise] The promise
} has more; how many is not known.
has-some-unlisted = { $kind ->
    [agreement] The agreement
    [action_plan] The action plan
   *[promise] The promise
} has { $count } commitments, of which { $unlisted } { $unlisted ->
    [one] is
   *[other] are
} not listed here.

upcoming-from = { $kind ->
    [agreement] The agreement
    [action_plan] The action plan
   *[promise] The promise
} begins { $date }.
last-followed-up = Last followed up { $date }.
last-evaluated = Evaluated { $date }.
last-undated = Followed up in { $account }.
not-found-sought = No follow-up has been found (looked for { $seen }).
not-found-not-since = No follow-up has been found. Not looked for since { $seen }.
months-unaccounted = { $count ->
    [one] For one month nobody has told what happened: { $months }.
   *[other] For { $count } months nobody has told what happened: { $months }.
}
months-unaccounted-here = { $count ->
    [one] One month without an account: { $months }.
   *[other] { $count } months without an account: { $months }.
}
months-unaccounted-of-each = { $count ->
    [one] For one month nobody has told what happened to the commitments: { $months }.
   *[other] For { $count } months nobody has told what happened to the commitments: { $months }.
}
months-not-found-of-each = { $count ->
    [one] For one month no follow-up of the commitments has been found: { $months }.
   *[other] For { $count } months no follow-up of the commitments has been found: { $months }.
}
months-not-found = { $count ->
    [one] For one month no follow-up has been found: { $months }.
   *[other] For { $count } months no follow-up has been found: { $months }.
}
share = { $fulfilled } of { $all } fulfilled
unlisted-note = { $kind ->
    [agreement] The agreement
    [action_plan] The action plan
   *[promise] The promise
} has { $count ->
    [one] one more commitment, which is not listed
   *[other] { $count } more commitments, which are not listed
} here.
unlisted-unknown-note = { $kind ->
    [agreement] The agreement
    [action_plan] The action plan
   *[promise] The promise
} has more commitments than those listed here. How many is not known.

## When follow-ups are due

due-met = Follow-up for the time up to and including { $day }: { $account }.
due-late = The follow-up for the time up to and including { $day } came { $days ->
    [one] one day
   *[other] { $days } days
} late: { $account }. It should have been reported by { $told-by }.
due-coming = A follow-up for the time up to and including { $day } is to be reported by { $told-by }.
due-missed = The follow-up for the time up to and including { $day } never came; it should have been reported by { $told-by }.
due-overdue = The follow-up for the time up to and including { $day } is missing; it should have been reported by { $told-by }.
due-closing-overdue = No follow-up after the end of the period { $day }.
due-earlier-closing-overdue = No follow-up after the end of the earlier period { $day }.
due-not-found = No follow-up for the time up to and including { $day } has been found (looked for { $seen }).
due-not-sought = No follow-up for the time up to and including { $day } has been found. Not looked for since { $seen }.
due-not-found-plain = No follow-up for the time up to and including { $day } has been found.
due-several-overdue = { $count } follow-ups are missing. The first of them is for the time up to and including { $day } and should have been reported by { $told-by }.
due-several-missed = { $count } planned follow-ups never came, for the time up to and including { $days }.
missed-count = { $count ->
    [one] One planned follow-up never came.
   *[other] { $count } planned follow-ups never came.
}
due-next = The next follow-up is for the time up to and including { $day } and is to be reported by { $told-by }.
due-asked = The follow-up is made by { $parties }.
due-asked-past = The follow-up should have been made by { $parties }.
overdue-count = { $count ->
    [one] One follow-up is missing.
   *[other] { $count } follow-ups are missing.
}
overdue-count-since = { $count ->
    [one] One follow-up is missing. It should have been reported by { $told-by }.
   *[other] { $count } follow-ups are missing. The first of them should have been reported by { $told-by }.
}
overdue-count-of = { $count ->
    [one] One follow-up is missing. It is for the time up to and including { $day }.
   *[other] { $count } follow-ups are missing. The first is for the time up to and including { $day }.
}
not-found-count = { $count ->
    [one] One follow-up has not been found.
   *[other] { $count } follow-ups have not been found.
}
due-next-of = The next follow-up is for the time up to and including { $day } and is to be reported by { $told-by }: { $promise }
due-run-missed = { $count } planned follow-ups in a row never came, for the time { $days }. The first should have been reported by { $first }, the last by { $last }.
due-run-overdue = { $count } follow-ups in a row are missing, for the time { $days }. The first should have been reported by { $first }, the last by { $last }.
due-run-not-found = { $count } follow-ups for the time { $days } have not been found (looked for { $seen }).
due-run-not-sought = { $count } follow-ups for the time { $days } have not been found. Not looked for since { $seen }.
due-run-not-found-plain = { $count } follow-ups for the time { $days } have not been found.
own-overdue-count = { $count ->
    [one] A follow-up of a single commitment is missing.
   *[other] { $count } follow-ups of single commitments are missing.
}
own-missed-count = { $count ->
    [one] A planned follow-up of a single commitment never came.
   *[other] { $count } planned follow-ups of single commitments never came.
}
own-not-found-count = { $count ->
    [one] A follow-up of a single commitment has not been found.
   *[other] { $count } follow-ups of single commitments have not been found.
}
paper-removed = { $paper } was taken away { $date }. Reason: { $reason }
commitments-without-area = Other commitments
overdue-none = No promised follow-up is missing.

plan-from = From { $date }:
plan-every = Followed up { $months ->
    [1] every month
    [2] every second month
    [3] every quarter
    [4] every four months
    [6] every half-year
    [12] every year
    [24] every second year
   *[other] every { $months } months
}.
plan-first = For the first time for the time up to and including { $date }.
plan-months = Followed up in { $months } every year.
plan-due = Followed up for the time up to and including { $dates }.
plan-within = { $days ->
    [0] Reported on the same day.
    [one] Reported within one day.
   *[other] Reported within { $days } days.
}
plan-lead = Led by { $party }.
plan-where = Reported here: { $where }.

## Accounts

follow-up-of = the follow-up { $date }
evaluation-of = the evaluation { $date }
undated-account = { $kind ->
    [evaluation] the evaluation
   *[follow_up] the follow-up
} (undated, seen { $seen })
undated-account-plain = { $kind ->
    [evaluation] the undated evaluation
   *[follow_up] the undated follow-up
}
account-kind = { $kind ->
    [evaluation] Evaluation
   *[follow_up] Follow-up
}
account-title = { $kind ->
    [evaluation] Evaluation
   *[follow_up] Follow-up
} { $date }
account-title-undated = { $kind ->
    [evaluation] Evaluation
   *[follow_up] Follow-up
}, undated, seen { $seen }
account-title-undated-plain = { $kind ->
    [evaluation] Evaluation
   *[follow_up] Follow-up
}, undated
account-plain-title = { $kind ->
    [evaluation] Evaluation
   *[follow_up] Follow-up
} { $date }, { $parties }
told-by = by { $parties }
told-by-of = by { $parties }, on the time { $days }
account-entry = { $general ->
    [yes] overall account by { $parties }, on the time { $days }
   *[no] by { $parties }, on the time { $days }
}
account-entry-unknown = { $general ->
    [yes] overall account by { $parties }, about an unknown time
   *[no] by { $parties }, about an unknown time
}
earlier-accounts = { $count ->
    [one] One other account
   *[other] { $count } other accounts
}
corrected-accounts = { $count ->
    [one] One corrected account
   *[other] { $count } corrected accounts
}
corrects-account = corrects { $account }
corrected-in = corrected in { $account }
changed-on = changed { $date }
corrected-by = Corrected in { $account }. What stands here no longer holds.
told-of = About
promise-removed = { $promise } (removed)
told-then = The commitment was changed { $date }. When this was told it said: { $words }
not-mentioned-here = Not mentioned here
also-done = Also done
effects = Measured changes
effects-note = What has been measured afterwards. It does not show what the change comes from.
effect-source = Source: { $source }
label-outcome = Outcome:
label-reason = Reason:
label-replaced-by-commitment = Replaced by:
label-kind = Kind
label-told-by = Reported by
label-date = Date
label-covers = Time covered
label-about = About
label-corrects = Corrects
label-corrected-by = Corrected by
label-source = Source
outcome-told = { $outcome }, { $days }, according to { $account }
outcome-shares-days = Not counted, because the days are counted already: { $outcome }
outcome-same-days = Also reported, for partly the same days: { $outcome }
outcome-not-whole-units = Not counted towards a target { $per }, because the time does not come out even: { $outcome }
outcome-several-places = Not counted, because the number is for several places together: { $outcome }
outcome-part-of-places = Outcome reported for some of the places only: { $outcome }
outcome-one-place = Outcome reported for one place: { $outcome }
outcome-none-at-place = No outcome has been reported here.
outcome-other-place = Outcome reported for another place: { $outcome }
outcome-no-place = Outcome reported without a place: { $outcome }
differing = { $parties } say: { $status } ({ $account })
later-without-verdict = Reported later without a verdict: { $accounts }.
also-without-verdict = Also reported, without a verdict: { $accounts }.
silent = No account from { $parties }, who were to follow up.
reviewed-in = Reviewed, see

## Targets and outcomes

quantity-number = { $number } { $unit }
quantity-at-least = at least { $number } { $unit }
quantity-at-most = at most { $number } { $unit }
quantity-about = about { $number } { $unit }
quantity-lasting = { $quantity } each time
quantity-of-which = of which { $quantity }
places = { $number ->
    [one] place: { $places }
   *[other] places: { $places }
}
places-each = at each of { $places }
places-together = altogether at { $places }
per-day = per day
per-week = per week
per-month = per month
per-quarter = per quarter
per-tertial = per four months
per-half-year = per half-year
per-year = per year
units-day = { $units ->
    [one] one day
   *[other] { $units } days
}
units-week = { $units ->
    [one] one week
   *[other] { $units } weeks
}
units-month = { $units ->
    [one] one month
   *[other] { $units } months
}
units-quarter = { $units ->
    [one] one quarter
   *[other] { $units } quarters
}
units-tertial = { $units ->
    [one] one four-month period
   *[other] { $units } four-month periods
}
units-half-year = { $units ->
    [one] one half-year
   *[other] { $units } half-years
}
units-year = { $units ->
    [one] one year
   *[other] { $units } years
}
compared-total = Reported: { $sum }. { $reached ->
    [over] It reaches the target: { $more } more than promised.
    [reached] That reaches the target.
    [kept] That keeps within the target.
    [short] That does not reach the target.
    [exceeded] That is more than the target.
   *[unsaid] That cannot be compared with the target.
}
compared-so-far = Reported so far: { $sum }. { $reached ->
    [over] It reaches the target: { $more } more than promised.
    [reached] That reaches the target.
    [kept] So far that keeps within the target.
    [short-yet] The target has not been reached yet.
    [exceeded] That is more than the target.
   *[unsaid] That cannot be compared with the target.
}
compared-limit = Reported: { $parts }, { $sum } in all. { $reached ->
    [kept] That keeps within the target.
    [exceeded] { $over } of { $count } are more than the target.
    [either] Each keeps within the target, but not all together. The promise does not say which counts.
    [each] Each is within the target. The numbers do not show whether they are so together.
    [sum] Together it is more than the target. The numbers do not show whether each is within it, and the promise does not say which counts.
   *[unsaid] That cannot be compared with the target.
}
compared-limit-so-far = Reported so far: { $parts }, { $sum } in all. { $reached ->
    [kept] So far that keeps within the target.
    [exceeded] { $over } of { $count } are more than the target.
    [either] Each keeps within the target, but not all together. The promise does not say which counts.
    [each] Each is within the target. The numbers do not show whether they are so together.
    [sum] Together it is more than the target. The numbers do not show whether each is within it, and the promise does not say which counts.
   *[unsaid] That cannot be compared with the target.
}
compared-one-share = Reported: { $parts }. { $reached ->
    [reached] That reaches the target.
    [kept] That keeps within the target.
    [short] That does not reach the target.
    [exceeded] That is more than the target.
   *[unsaid] That cannot be compared with the target.
}
compared-shares = Reported: { $parts }. { $reached ->
    [reached] Each reaches the target.
    [kept] Each keeps within the target.
    [short] { $missed } of { $count } do not reach the target.
    [exceeded] { $missed } of { $count } are more than the target.
   *[unsaid] That cannot be compared with the target.
}
compared-unit = Reported: { $sum } ({ $days }). { $reached ->
    [over] It reaches the target: { $more } more than promised.
    [reached] That reaches the target.
    [kept] That keeps within the target.
    [short] That does not reach the target.
    [exceeded] That is more than the target.
   *[unsaid] That cannot be compared with the target.
}
compared-average = Reported: on average { $average } { $per } over { $units } ({ $days }), { $sum } in all. { $reached ->
    [over] The average reaches the target: { $more } more than promised.
    [reached] The average reaches the target.
    [kept] The average keeps within the target.
    [short] The average does not reach the target.
    [exceeded] The average is more than the target.
   *[unsaid] That cannot be compared with the target.
}
compared-of-which = Of which { $stated }. { $reached ->
    [short-yet] The target has not been reached yet.
    [reached] That reaches the target.
    [kept] That keeps within the target.
    [short] That does not reach the target.
    [exceeded] That is more than the target.
   *[unsaid] That cannot be compared with the target.
}
compared-of-which-sum = Of which { $sum } in all. { $reached ->
    [short-yet] The target has not been reached yet.
    [reached] That reaches the target.
    [kept] That keeps within the target.
    [short] That does not reach the target.
    [exceeded] That is more than the target.
   *[unsaid] That cannot be compared with the target.
}
compared-lasting = Each time { $stated }. { $reached ->
    [reached] That reaches the target.
    [kept] That keeps within the target.
    [short] That does not reach the target.
    [exceeded] That is more than the target.
   *[unsaid] That cannot be compared with the target.
}

## The page of a promise

promise-kind = { $kind ->
    [agreement] Cooperation agreement (samverkansöverenskommelse)
    [action_plan] Action plan (åtgärdsplan)
   *[promise] Citizen promise (medborgarlöfte)
}
state-upcoming = has not begun
state-current = holds now
state-ended = { $kind ->
   *[promise] ended
}
state-unknown = unknown
heading-commitments = { $kind ->
    [agreement] The commitments
    [action_plan] The measures
   *[promise] What was promised
}
label-place = Place
label-also-in = Also holds in
label-period = Period
label-promised-by = Parties
label-who = Who
label-followed-up-by = Followed up by
label-reservation = Reservation
label-ongoing = When
ongoing = continuously during the period
label-answers = Answers
label-continues = Carries on
carried-on = the commitment in { $promise }
label-own-plan = Follow-up of its own
label-target = Target:
jointly = Jointly; no party in particular is named
jointly-by = { $parties } jointly
joint = joint
easy-read-link = Read in easy language
easy-read = Easy to read
easy-read-title = Easy to read: { $title }
easy-read-of = This is an easy-to-read text about
chain = You said – we promised – we did
grounds = What it builds on
needs = What people asked for
problems = What the parties saw
no-answer = No commitment is pointed out as the answer to this.
background = Background
signed = Decisions and signatures
signatories = Signed by
decisions = Decisions
signed-on-in = Signed { $date } in { $place }{ $by ->
    [yes] { " " }by:
   *[no] .
}
signed-on = Signed { $date }{ $by ->
    [yes] { " " }by:
   *[no] .
}
signed-in = Signed in { $place }{ $by ->
    [yes] { " " }by:
   *[no] .
}
signed-by = Signed by:
acting = acting
decision = { $act ->
    [proposed] Proposed by
    [reported] Reported to
   *[decided] Decided by
} { $body }
case-number = case no. { $number }
decision-section = § { $section }
basis-heading = What it rests on
basis = { $kind ->
    [dialogue] Dialogue with residents
    [staff_dialogue] Dialogue with staff
    [survey] Survey
    [interviews] Interviews
    [statistics] Statistics
   *[situation_picture] Situation picture
}: { $title }
basis-answered-of = { $answered } answers of { $n } asked
basis-n = { $kind ->
    [survey] { $n } asked
    [statistics] { $n } in the material
    [situation_picture] { $n } in the material
   *[dialogue] { $n } took part
}
basis-answered = { $answered } answers
basis-by = by { $parties }
relations = Related to
label-replaces = Replaces
label-continues-paper = Continues
label-extends = Extends
label-complements = Complements
label-replaced-by = Replaced by
label-continued-by = Continued by
label-extended-by = Extended by
label-complemented-by = Complemented by
documents = Documents
document-elsewhere = at { $host }
in-language-sv = in Swedish
in-language-en = in English
in-language-fi = in Finnish
in-language-ar = in Arabic
in-language-so = in Somali
in-language-fit = in Meänkieli
in-language-se = in Northern Sámi
in-language-sma = in Southern Sámi
in-language-smj = in Lule Sámi
in-language-rom = in Romani
in-language-yi = in Yiddish
in-language-fa = in Persian
in-language-ti = in Tigrinya
in-language-uk = in Ukrainian
credit = Picture: { $credit }
source-page = p. { $page }
source-seen = read { $date }
follow-up = Follow-up
accounts = Accounts
reviews = Reviews by others
reviews-note = Verdicts by others. They are not counted into the parties’ own status.
label-assessment = Verdict:
label-assessment-overall = Overall verdict:
criterion-assessment = { $criterion } – { $assessment }
timeline = What has happened
revisions = Changes of the text
label-decided-by = Decided by:
label-was = Before, it read:
was-nothing = nothing
was-new = did not exist
key-title = Title
key-period = Period
key-text = Text
key-parties = Parties
key-target = Target
key-area = Place
key-aim = Aim
key-needs = Needs
key-problems = Problems
key-signatories = Signatories
key-focus-area = Focus area
key-focus-areas = Focus areas
key-commitment-count = Number of commitments
key-follow-up = Follow-up
key-reservation = Reservation
key-from = from
key-to = to
key-at-least = at least
key-at-most = at most
key-about = about
key-number = number
key-unit = unit
key-per = per
key-of-which = of which
key-lasting = each time
key-counted = counted
key-places = places
key-follow-up-by = Followed up by
key-answers = Answers
key-ongoing = When
key-every = how often
key-first = first time
key-months = months
key-due = for the time up to and including
key-within = days to report
key-lead = led by
key-where = reported
counted-each = at each place
counted-together = in all
yes = yes
no = no
every-month = every month
every-quarter = every quarter
every-tertial = every four months
every-half-year = every half-year
every-year = every year
contacts = Whom do I ask?
about-page = About this information
label-case-number = Case number
label-published = Published
label-reviewed = Page gone through

event-signed = { $kind ->
    [agreement] The agreement
    [action_plan] The action plan
   *[promise] The promise
} was signed.
event-signed-in = { $kind ->
    [agreement] The agreement
    [action_plan] The action plan
   *[promise] The promise
} was signed in { $place }.
event-signed-by = Signed by { $signatory }.
event-began = { $kind ->
    [agreement] The agreement
    [action_plan] The action plan
   *[promise] The promise
} began to hold.
event-closed = The period ended.
event-revised = Change: { $text }
event-mended = The text of { $account } was changed: { $text }
event-mended-undeclared = The text of { $account } was changed. Nobody has said why.
event-told = { $account }, by { $parties }.
event-of-commitment = { $words } Commitment: { $commitment }
event-status-changed = { $change } ({ $account })
change-status = From { $from } to { $to }
change-reason = Reason: { $reason }
change-corrects = Corrects { $account }.
change-due-met = Follow-up for the time up to and including { $day }.
change-due-late = Follow-up for the time up to and including { $day }, which should have been reported by { $told-by }. It came { $days ->
    [one] one day
   *[other] { $days } days
} late.
event-corrected = Correction: { $corrects } was corrected in { $account }.
event-removed = { $paper } was taken away. Reason: { $reason }
event-reviewed = Reviewed by { $parties }: { $review }
event-followed = { $kind ->
    [agreement] A later agreement
    [action_plan] A later action plan
   *[promise] A later promise
} began to hold: { $promise }

## Lists, municipalities and parties

start-answer = { $sort ->
    [promise] { $papers ->
        [one] One promise
       *[other] { $papers } promises
    }
    [agreement] { $papers ->
        [one] One agreement
       *[other] { $papers } agreements
    }
    [action_plan] { $papers ->
        [one] One action plan
       *[other] { $papers } action plans
    }
   *[mixed] { $papers } promises, agreements and plans
} from { $towns ->
    [one] one municipality
   *[other] { $towns } municipalities
}.
start-current = { $count } { $count ->
    [one] holds
   *[other] hold
} now.
start-unknown = { $all ->
    [1] The period is unknown.
   *[other] { $count } { $count ->
        [one] has
       *[other] have
    } an unknown period.
}
period-unknown-of-them = For { $count ->
    [one] one of them
   *[other] { $count } of them
} the period is unknown.
start-description = { $title }: what municipalities, police and others have promised, and what came of it.
places-heading = Municipalities
news = New
news-promise = New: { $promise }
news-of = { $what } of { $promises }
news-review = Review: { $review }
all-follow-ups = All follow-ups: what is missing, what is coming and what has been reported
town-papers = { $count } { $tense ->
    [ended] ended
    [upcoming] upcoming
    [unknown] of unknown period
   *[current] { $count ->
        [one] holds
       *[other] hold
    } now
}
unofficial-towns = The pages about { $towns } are not the parties’ own.
unofficial-town = not the parties’ own pages
town-no-papers = no promise listed
town-answer = { $count ->
    [0] No promise holds in { $place } now.
   *[other] { $sort ->
        [promise] { $count ->
            [one] One promise holds
           *[other] { $count } promises hold
        }
        [agreement] { $count ->
            [one] One agreement holds
           *[other] { $count } agreements hold
        }
        [action_plan] { $count ->
            [one] One action plan holds
           *[other] { $count } action plans hold
        }
       *[mixed] { $count } promises, agreements and plans hold
    } in { $place } now.
}
town-answer-unknown = { $sort ->
    [promise] { $count ->
        [one] One promise in { $place } has
       *[other] { $count } promises in { $place } have
    }
    [agreement] { $count ->
        [one] One agreement in { $place } has
       *[other] { $count } agreements in { $place } have
    }
    [action_plan] { $count ->
        [one] One action plan in { $place } has
       *[other] { $count } action plans in { $place } have
    }
   *[mixed] { $count } promises, agreements and plans in { $place } have
} an unknown period.
town-description = What has been promised in { $place }, and what came of it.
no-current-since = No promise has held since { $date }.
no-current-last = The latest: { $promise }
promises-heading = { $kind ->
    [agreement] Cooperation agreements
    [action_plan] Action plans
   *[promise] Citizen promises
} { $state ->
    [upcoming] that have not begun yet
    [ended] that have ended
    [unknown] whose period is unknown
   *[current] that hold now
}
counts = In numbers
counts-caption = { $kind ->
    [agreement] Cooperation agreements
    [action_plan] Action plans
   *[promise] Citizen promises
} { $when ->
    [ended] that have ended
    [unknown] whose period is unknown
    [current_or_unknown] that hold now or whose period is unknown
   *[current] that hold now
}
town-sum-unknown = { $promises }. The number of commitments is not known.
town-sum = { $promises } with { $least ->
    [yes] at least { $commitments }
   *[no] { $commitments }
} { $commitments ->
    [one] commitment
   *[other] commitments
}{ $lacking ->
    [0] .
    [one] { $promises ->
        [1] ; the exact number is not known.
       *[other] ; for one of them the number is not known.
    }
   *[other] ; for { $lacking } of them the number is not known.
}
party-sum = { $commitments ->
    [one] one commitment
   *[other] { $commitments } commitments
}{ $joint ->
    [0] .
    [one] , of which one is joint.
   *[other] , of which { $joint } are joint.
}
general-accounts = Overall accounts
about-municipality = About the municipality
own-status-words = The municipality’s own words for status
label-municipality = Municipality
label-municipality-code = Municipality code
label-org-number = Organisation number
label-own-site = Own website
label-police = Police
municipality-of-code = municipality with code { $code }
parties-title = Parties
parties-lead = Those who promise, follow up or review.
parties-municipalities = Municipalities
parties-police = The police
parties-organisations = Others
kind-municipality = Municipality
kind-police-region = Police region
kind-police-area = Police area
kind-local-police-area = Local police area
label-page-of-town = Promises in the municipality
label-part-of = Part of
label-parts = Parts
label-existed = Time
label-police-areas = Police areas
label-local-police-areas = Local police areas
label-municipalities = Municipalities
label-former-names = Former names
account-description = What has come of { $promise }, reported by { $parties }.
account-description-town = What has come of what was promised in { $place }, reported by { $parties }.
review-description = A review of what has been promised in { $place }, by { $parties }.
follow-ups-description = Follow-ups of what was promised: which are missing, which are coming and which are reported.
parties-description = Everyone who has promised or reviewed something: municipalities, the police and others.
method-description = What the words for status mean, and how commitments are counted.
party-title = { $party } as a party
party-description = What { $party } has promised, and what came of it.
party-description-reviewer = What { $party } has reviewed.
party-description-teller = What { $party } has reported.
party-description-named = About { $party }.
party-last-told = Last reported { $date }.
promised = What has been promised
signed-without-commitment = Is a party, but has no commitment of its own among those listed.
accounts-by = Has reported
reviews-by = Has reviewed
reviews-of = Reviews that concern this party
label-reviewed-by = Reviewed by
label-reviewed-time = Time reviewed
label-concerns = Concerns
review = Review
findings = Findings
recommendations = Recommendations
responses = Answers to the review
assessments = { $count } assessments: { $words }
assessment-count = { $word }: { $count }
scale = The reviewer’s scale
assessment-met = amounts to met
assessment-met-with-remarks = amounts to met, with remarks
assessment-partly-met = amounts to partly met
assessment-not-met = amounts to not met

follow-ups-title = Follow-ups
overdue-heading = Missing
due-not-found-heading = Not found
coming-heading = Coming
missed-heading = Never came
told-heading = Reported
told-more = These are the latest { $shown } of { $all }. All are on the pages of municipalities and promises.

## How to read the pages

method-title = How to read the pages
method-lead = What each status means, who sets it, and how the pages count.
method-written = Statuses that the parties give
method-written-text = The parties are those who have promised something. They give the status themselves in their follow-ups. The latest one given holds until they give another.
meaning-not-started = The parties say that nothing has been done yet.
meaning-in-progress = Work is under way and nothing suggests that the target will be missed. After the end of the period it reads Was in progress.
meaning-delayed = Work is under way but behind the plan or target. A reason is to be given.
meaning-fulfilled = It has been done as promised.
meaning-partly-fulfilled = Some of it has been done, or the target was not fully reached. A reason is to be given.
meaning-not-fulfilled = It was not done. A reason is to be given.
meaning-withdrawn = The parties have decided to stop or to replace the commitment. A reason is to be given. It still counts in the number.
method-computed = Statuses that follow from the follow-ups
method-computed-text = Nobody sets these. They follow from what has been reported and what has not.
meaning-reported = The parties have told what was done but not judged whether the commitment is fulfilled.
meaning-not-reported = No follow-up names the commitment. Instead the reason stands there; see below.
method-voices = When nothing has been reported
meaning-voice-general = There is a follow-up of the whole, but nothing about this commitment.
meaning-voice-not-mentioned = Other commitments have been followed up, but not this one.
meaning-voice-missing = A follow-up should have come, and its time has run out.
meaning-voice-not-yet = A follow-up is to come, and its time has not run out.
meaning-voice-none-promised = It is not said when or whether the commitment is to be followed up.
meaning-voice-none = Nothing has been reported, and no particular follow-up is missing.
meaning-voice-not-found = The pages are made by somebody other than the parties. There may be a follow-up, but it has not been found.
method-counting = How commitments are counted
method-counting-all = The number is always all commitments, also those withdrawn and those not listed here. Where the number is unknown no share is given.
method-counting-differing = Where parties give different statuses for the same time all are shown, and the least favourable is counted.
method-counting-share = A share fulfilled is only given where the number is known and at least half of the commitments have a status given by the parties.
method-counting-apart = Citizen promises, cooperation agreements and action plans are counted apart. So are those that hold now and those that have ended. Municipalities are not ranked.
method-due = When a follow-up is missing
method-due-text = A follow-up is to be made when the promise says so, and always when the period is over. It is to be reported within a certain time, 60 days where nothing else is said. After that it stands as missing until it comes. If it comes later, the page says how many days late.
method-due-unofficial = On pages that are not the parties’ own nothing is called late. They say instead that no follow-up has been found, and when somebody last looked.
method-targets = Targets and outcomes
method-targets-text = Numbers are only compared where unit and place are the same. A target per day, week, month and so on is compared with whole such times, and over several of them an average is given. Outcomes that share a day are never added.
method-reviews = Reviews
method-reviews-text = Auditors and others may review a promise. Their verdicts are shown in their own words and never mixed with the parties’ status. Where the reviewer has a scale, the page also says what the words amount to:

## About the site

about-title = About the site
publisher = Publisher
label-name = Name
label-publisher-kind = Kind
label-email = E-mail
publisher-municipality = municipality
publisher-police = police authority
publisher-other = other
sources = Sources
common-focus-areas = Common focus areas
privacy = Cookies and personal data
privacy-text = The site uses no cookies, stores nothing in your browser and fetches nothing from other sites.
made-for = The pages show how things stand on { $date }. Made with lofte { $version }.
made-from = Checksum of the content (SHA-256): { $hash }.
build-record = Record of the build (JSON)

## Accessibility

accessibility-title = Accessibility statement
accessibility-scope = { $publisher } is behind the site { $site }, { $address }. As many as possible are to be able to use it. This statement says how it meets the Swedish act on accessibility of digital public services (2018:1937), which shortcomings are known and how you can report shortcomings.
accessibility-how = How accessible is the site?
accessibility-full = The site is fully compliant with the act on accessibility of digital public services.
accessibility-partial = The site is partially compliant with the act on accessibility of digital public services. The shortcomings are listed below.
accessibility-none = The site is not compliant with the act on accessibility of digital public services. The shortcomings are listed below.
accessibility-not-assessed = How accessible the site is has not been assessed yet.
accessibility-cannot-use = What can you do if you cannot use parts of the site?
accessibility-cannot-use-text = Get in touch if you need content in another form.
accessibility-report = Report shortcomings
accessibility-report-text = Have you found something that does not work for you, or that does not follow the act? Tell us, so that it can be mended.
accessibility-no-contact = There is no information on whom to turn to.
accessibility-supervision = Supervision
accessibility-supervision-text = The Agency for Digital Government, Digg, supervises the act. If you are not content with how your views are handled you can report it.
accessibility-supervision-link = Report to Digg
accessibility-technical = Technical information about the accessibility of the site
accessibility-technical-text = It is measured by the act and the standard EN 301 549, which builds on WCAG at level AA.
accessibility-limits = Content that is not accessible
accessibility-no-limits = No shortcomings are known.
accessibility-limits-unknown = Which shortcomings there are has not been examined.
accessibility-burden = Disproportionate burden
accessibility-burden-text = No exemption for disproportionate burden is claimed.
accessibility-burden-claimed = This is not made accessible, since it would be a disproportionate burden (section 12):
accessibility-reason = Reason: { $reason }
accessibility-instead = Instead: { $instead }
accessibility-changed = The statement was last changed { $date }.
situation-no-vision = Without vision
situation-low-vision = Limited vision
situation-colour-blindness = Limited perception of colour
situation-no-hearing = Without hearing
situation-low-hearing = Limited hearing
situation-no-voice = Without vocal capability
situation-fine-motor = Limited manipulation or strength
situation-reach = Limited reach
situation-flicker = Sensitivity to flicker
situation-cognition = Limited cognition
accessibility-outside = Content outside the act
accessibility-outside-text = Links lead to other bodies’ sites and documents. This statement does not cover them.
accessibility-method = How the site has been tested
accessibility-self = The publisher has assessed the site itself (self-assessment).
accessibility-external = The site has been examined by an outside body (external review).
accessibility-method-unknown = There is no information about how the site has been tested.
accessibility-updated = Last updated
accessibility-assessed = The site was last assessed { $date }.
accessibility-updated-unknown = There is no information about when the site was assessed.

## What is not there

not-found-title = The page does not exist
not-found-text = The address leads nowhere. It may be misspelt. Pages that have moved lead on by themselves.
removed-title = Removed: { $title }
label-left = Promises and other papers that still stand
removed-on = The page was removed { $date }.
moved-title = The page has moved
moved-link = Go to the new address

## Feeds
feed-promise = New { $kind ->
    [agreement] agreement
    [action_plan] action plan
   *[promise] promise
}: { $title }
feed-follow-up = Follow-up: { $title }
feed-evaluation = Evaluation: { $title }
feed-review = Review: { $title }
feed-told-by = Told by { $parties }.
feed-changed = Changed { $date }: { $text }
feed-changed-undated = Changed: { $text }
feed-corrects = Corrects the account of { $date }.
feed-corrects-undated = Corrects an earlier account.
calendar-title = Follow-ups: { $title }
calendar-coming = Follow-up to be reported: { $title }
calendar-overdue = Follow-up is missing: { $title }
calendar-commitment = Commitment: { $text }

## Lists over the whole site

ways-heading = More ways to find
ways-search = Search, and choose among the promises
ways-police = Areas of the police
ways-parties = Parties: those who promise, follow up or review
ways-focus-area = Focus areas
ways-status = Status: what is fulfilled and what is not
ways-year = Years: promises by the years that they hold for
label-see-also = See also
label-as-party = As a party
label-in-municipalities = In the municipalities
police-title = Areas of the police
police-lead = The municipalities as the police divides the country: regions, police areas and local police areas.
police-description = Citizen promises by regions, areas and local areas of the police.
police-level-description = What has been promised in the municipalities of { $name }, and what came of it.
police-regions = Regions
police-outside = Municipalities in no police area here
police-as-party = What the police here has promised itself
police-in-municipalities = What has been promised in the municipalities here
police-towns = { $all ->
    [one] One municipality belongs here. { $here ->
        [0] It has nothing on this website.
       *[other] It has promises or other papers here.
    }
   *[other] { $all } municipalities belong here. { $here ->
        [0] None of them has anything on this website.
        [one] One has promises or other papers here.
       *[other] { $here } have promises or other papers here.
    }
}
police-no-towns = No municipality belongs here.
police-without-folder = The municipality with code { $code } has nothing on this website.
police-changes = Changes of the division
police-counts-note = The sum is over everything that has been promised in the municipalities, by the police and others. A promise that holds in several of them counts once.
subjects-status = Status
subjects-status-lead = Commitments by status. What the words mean is said on each page.
subjects-year = Years
subjects-year-lead = Promises and other papers by the years that they hold for.
subjects-focus-area = Focus areas
subjects-focus-area-lead = Commitments in several municipalities by common focus areas.
subjects-place = Places
listing-place-lead = Promises and other papers by the place within the municipality that they are about. Those for a whole municipality are not here.
ways-place = Places: neighbourhoods, centres and other places in the municipalities
search-facet-plats = Place in the municipality
subject-towns = { $count ->
    [0] nothing yet
    [one] in one municipality
   *[other] in { $count } municipalities
}
year-unknown = unknown period
listing-year = Promises { $year }
listing-police = Promises in { $area }
listing-year-unknown = Promises of unknown period
listing-year-lead = Promises and other papers that hold on any day of the year. Those that have not begun are not counted.
listing-in-town = { $subject } – { $town }
listing-description = { $subject }: promises and commitments in all municipalities.
listing-none = Nothing stands here yet.
listing-own-names = In the municipalities’ own papers the area is called:
listing-shares = Commitments, by kind of paper
listing-papers-heading = Papers
listing-all-heading = All commitments
listing-divided = The list is long. Each municipality therefore has a page of its own of it.
listing-commitments = { $count ->
    [one] one commitment
   *[other] { $count } commitments
}
listing-papers = { $count ->
    [one] one paper
   *[other] { $count } papers
}
jumps = Letters
narrow-towns = Type the name of a municipality
narrow-towns-one = One municipality matches what you wrote.
narrow-towns-many = # municipalities match what you wrote.
narrow-towns-none = No municipality matches what you wrote.

## Pictures and maps

picture-period = Timeline from { $first } to { $last }: { $told ->
    [0] no account
    [one] one account
   *[other] { $told } accounts
}, { $due ->
    [0] no day for follow-up
    [one] one day for follow-up
   *[other] { $due } days for follow-up
}. The list says the same.
picture-told = Account
picture-told-of = Time accounted for
picture-met = Follow-up reported
picture-late = Follow-up reported late
picture-coming = Follow-up to come
picture-missing = Follow-up missing
picture-nothing-after = No follow-up after the end of the period
picture-not-found = No follow-up has been found
map = Where the promise holds
map-credit = Map: { $credit }
map-label = Map of the area
map-size = The area is about { $width } from west to east and { $height } from north to south.
map-scale = North is up. The line in the corner is { $length }.
timeline-of-commitment = How it went
from-period-to-period = From one period to the next

## How the wording changed
history-title = How the wording changed
history-link = See the changes word by word
history-description = How the wording of { $promise } changed, word by word, and what happened from one period to the next.
history-during = Changes since the text was made public
history-how-to-read = What was taken out is struck through. What was added is underlined.
history-withdrawn = Commitments that have been withdrawn
removed-begins = Removed:
removed-ends = End of removed.
added-begins = Added:
added-ends = End of added.
change-undeclared = The wording was changed. Nobody has said why.
change-not-kept = What it said before has not been kept here.
changed-beside = In the rest of the text
commitment-added = New commitment:
commitment-removed = No longer included:
commitment-changed = Changed commitment:
entry-added = Added about:
entry-removed = Removed about:
entry-changed = Changed about:
key-replaced-by = Replaced by
changed-beside-entries = Elsewhere in the account
label-added = Added
label-reworded = Wording changed
key-kind = Kind
key-also-in = Also holds in
key-easy-read = Easy-to-read text
key-signed = Signed
key-basis = Basis
key-decisions = Decisions
key-case-number = Case number
key-replaces = Replaces
key-continues = Continues
key-extends = Extends
key-complements = Complements
key-body = Background
key-status = Status
key-outcome = Outcome
key-reason = Reason
key-commitments = Commitments
key-reported-by = Reported by
key-date = Date
key-covers = Time reported on
key-also-done = Also done
key-effects = Effects
key-corrects = Corrects
key-note = Account
corrected-how = What was corrected:

## From one period to the next
succession-heading = From { $earlier } to { $later }
succession-heading-open = From the period { $earlier } to the period { $later }
succession-link = See what changed, commitment by commitment
succession = { $all ->
    [one] The only commitment in { $earlier } was carried over to { $later }: { $parts }.
   *[other] Of { $all } commitments in { $earlier }, { $carried } { $carried ->
        [one] was
       *[other] were
    } carried over to { $later }: { $parts }.
}
succession-none = { $all ->
    [one] The only commitment in { $earlier } was not carried over to { $later }.
   *[other] Of { $all } commitments in { $earlier }, none was carried over to { $later }.
}
succession-kept = { $count } unchanged
succession-other-parties = { $count } with other parties
succession-reworded = { $count } reworded
succession-strengthened = { $count } made harder to reach
succession-weakened = { $count } made easier to reach
succession-other-target = { $count } with a different target
succession-other-length = { $count } with the same target for a period of another length
succession-split = { $count } split
succession-merged = { $count } merged
succession-new = { $count ->
    [one] One commitment is new.
   *[other] { $count } commitments are new.
}
succession-elsewhere = { $count ->
    [one] One goes on elsewhere.
   *[other] { $count } go on elsewhere.
}
succession-joined = { $count ->
    [one] { $parties } has joined as a party.
   *[other] { $parties } have joined as parties.
}
succession-left = { $count ->
    [one] { $parties } is no longer a party.
   *[other] { $parties } are no longer parties.
}
succession-dropped = { $count ->
    [one] One is no longer included.
   *[other] { $count } are no longer included.
}
succession-not-repeated = { $count ->
    [one] One is not repeated.
   *[other] { $count } are not repeated.
}
succession-listed = { $all ->
    [one] The only listed commitment in { $earlier } was carried over to { $later }: { $parts }.
   *[other] Of { $all } listed commitments in { $earlier }, { $carried } { $carried ->
        [one] was
       *[other] were
    } carried over to { $later }: { $parts }.
}
succession-none-listed = { $all ->
    [one] The only listed commitment in { $earlier } is not listed in { $later }.
   *[other] Of { $all } listed commitments in { $earlier }, none is listed in { $later }.
}
succession-new-listed = { $count ->
    [one] One commitment is not listed in the earlier text.
   *[other] { $count } commitments are not listed in the earlier text.
}
succession-dropped-listed = { $count ->
    [one] One is not listed in the later one.
   *[other] { $count } are not listed in the later one.
}
fate-new-listed = Not listed before
fate-dropped-listed = No longer listed
fate = What happened
fate-commitment = The commitment
fate-merged = Merged
fate-split = Split
fate-weakened = Easier target
fate-strengthened = Harder target
fate-other-target = Different target
fate-other-length = Same target for a period of another length
fate-reworded = Reworded
fate-other-parties = Other parties
fate-kept = Unchanged
fate-new = New
commitment-in-paper = { $commitment }, in { $paper }
fate-elsewhere = Goes on elsewhere
fate-dropped = No longer included
fate-not-repeated = Not repeated
fate-became = Became:
fate-then = { $period }:
fate-with-target = { $commitment } ({ $target })
fate-no-target = no target
label-target-before = Target before
label-target-now = Target now
label-target-same = Target
label-who-before = Who before
label-who-now = Who now

## Seals and citation
label-seal = Seal
seal-unchanged = Unchanged since it was sealed on { $first }.
seal-revised = Sealed on { $first }. The wording shown here was sealed on { $last }; earlier wordings are kept.
seal-declared = Changed since it was sealed on { $last }. The change is declared.
seal-masked = A name is masked by decision.
seal-ledger = All seals (JSON)
label-cite = Cite this page
citation = { $by }: { $title }, { $sealed ->
    [yes] sealed { $date }, checksum { $hash }
    [undated] checksum { $hash }
   *[no] { $date }, checksum { $hash }
}. { $address }

## Search

search-title = Search
search-description = Search citizen promises, agreements and action plans.
search-label = Search promises, commitments and municipalities
search-without-script = The search is done in your browser and needs scripts, which are turned off here or have not been loaded. The lists below lead to everything.
search-failed = Searching is not possible right now. The lists below lead to everything.
search-choose = Choose municipality, status, year and more
search-chosen = What you have chosen
search-found = Results
search-more = Show more results
search-lists = Lists
search-none = No results. Try another word, or take away something that you have chosen.
search-one = One result
search-many = # results
search-remove = Take away # from the choice
search-narrow = Type to shorten the list: #
search-facet-kommun = Municipality
search-facet-polis = Police area
search-facet-part = Party
search-facet-omrade = Focus area
search-facet-status = Status of any commitment
search-facet-ar = Year
search-facet-slag = Kind
search-facet-lage = Period
search-state-galler-nu = holds now
search-state-kommande = has not begun
search-state-avslutat = has ended
search-state-okand = period unknown
menu-search = Search
ways-towns = Municipalities
