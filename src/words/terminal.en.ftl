# The words of terminal (en).

## lofte build
build-refused = Nothing was built: mend the errors above first. The published site stands as it was.
build-unchanged = { $outputs } pages and files; nothing has changed in { $out }.
build-done = { $outputs } pages and files in { $out }.
build-done-in-two-steps = { $outputs } pages and files in { $out }. The folders could not be exchanged in one step on this file system; for a moment the site was missing.
timing = { $milliseconds } ms  { $stage }
stage-load = files are read
stage-recall = what is known already is read
stage-check = content is checked
stage-theme = templates and words are read
stage-derive = what follows is worked out
stage-plan = pages are planned
stage-consequences = links and what the day decides are checked
stage-make = pages are made (summed over threads)
stage-pictures = pictures are made (sum over threads)
stage-audit = finished pages are checked (summed over threads)
stage-write = files are compared and written (summed over threads)
stage-search = the search index is made
stage-exchange = the folder is looked through and exchanged

## A command that could not be understood
use-unknown-argument = { $argument } is no option of this command.
use-unknown-command = There is no command { $command }.
use-command-missing = A command is missing: { $commands }.
use-argument-missing = This is missing: { $arguments }
use-value-missing = A value is missing after { $argument }.
use-wrong-value = “{ $value }” cannot be used for { $argument }.
use-conflict = { $argument } cannot be used together with { $other }.
use-other = The command could not be understood: { $cause }
use-meant = Did you mean { $meant }?
use-allowed = Choose from: { $allowed }
use-help = Add --help to see how the command is used.

## The machine
failure-index = The index of search could not be made ({ $path }): { $cause }
failure-read = Could not read { $path }: { $cause }
failure-write = Could not write { $path }: { $cause }
failure-remove = Could not remove { $path }: { $cause }
failure-lock = Could not lock { $path }: { $cause }
failure-other-build = Another build of the same site is still running ({ $path }). Wait until it is done and try again.
failure-exchange = Could not put the new site in the place of { $path }: { $cause }. The old one stands.
failure-exchange-refused = The system does not let the folder { $path } be exchanged for another ({ $cause }); it may be a disk of its own or a mounted folder. Name a folder inside it with --out.
failure-foreign-folder = The folder { $path } holds files that lofte did not make: { $cause }. Nothing has been changed. Move the files, or name another folder with --out.
failure-changed-meanwhile = Somebody changed { $path } while the site was built. The published site stands as it is now. Run lofte build again, and the file becomes as it should be.
failure-path-outside = The address { $path } leads out of the site’s folder, or to files of lofte’s own.
failure-file-and-folder = { $path } would be both a file and a folder: two addresses clash.
failure-no-site = There is no folder { $path }. Run lofte in the site’s folder, name it with --root, or begin a new one with “lofte init”.
cause-not-found = it does not exist
cause-permission-denied = permission denied
cause-already-exists = it exists already
cause-not-a-folder = it is not a folder
cause-is-a-folder = it is a folder
cause-folder-not-empty = the folder is not empty
cause-read-only = the disk is read-only
cause-disk-full = the disk is full
cause-port-taken = the port is taken
cause-name-refused = the system does not accept the name

## lofte init and lofte new
init-done =
    A small site lies in { $folder }.
    See it in the browser: lofte serve --root { $folder } --open

    Exempelstad is only an example. When your own municipality is there, delete
    { $folder }/content/municipalities/exempelstad and replace what stands in site.yaml and police.yaml.
    Add your municipality: lofte new municipality "Your municipality" --code 1234 --root { $folder }
init-not-empty = { $path } is not empty. Choose a new folder, so that nothing is overwritten.
new-done = Wrote { $path }. Open the file and fill it in; lofte check tells you if anything is wrong.
new-id = Its id is { $id }. It is part of the address and never changes. If you want another: delete what is new and do it again with an id of your own.
new-no-id = No id can be made of { $name }. Give one with --id: small letters a–z, digits and hyphens.
new-refused = { $path } was not written. Mend what stands above and run the command again.
new-bad-id = { $id } cannot be an id: only small letters a–z, digits and hyphens. Try { $suggestion }.
new-bad-code = { $code } is no municipality code: it has four digits, such as 1490.
new-folder-taken = { $path } is there already. Two names can give the same folder, as Habo and Håbo do: choose another with --id.
new-file-taken = { $path } is there already and was not overwritten.
new-no-such-town-but = There is no municipality { $town }. Did you mean { $nearest }?
new-no-such-town = There is no municipality { $town }. Make it first: lofte new municipality
new-mend-first = Mend the errors above first: the file cannot be put there until the promise can be read.

## lofte keys
keys-no-such-kind = There is no kind of file { $kind }. The kinds are { $kinds }.
keys-no-such-kind-but = There is no kind of file { $kind }. Did you mean { $nearest }?

## lofte check
check-nothing-found = { $documents ->
    [one] One document was checked. Nothing to remark on.
   *[other] { $documents } documents were checked. Nothing to remark on.
}

## lofte status
status-heading = { $promise }: { $title }
status-list = { $first } and { $last }
status-no-such-promise = There is no promise { $promise }. Write it as <town>/<promise>, for example boras/centrum-2022-2023.
status-no-such-promise-but = There is no promise { $promise }. Did you mean { $nearest }?
status-period-upcoming = Does not hold yet: { $period }
status-period-current = Holds { $period }
status-period-ended = Held { $period }
status-period-unknown = The period is unknown
status-all = { $number ->
    [one] 1 commitment
   *[other] { $number } commitments
}
status-all-unknown = The number of commitments is not known.
status-all-at-least = { $number ->
    [one] At least 1 commitment
   *[other] At least { $number } commitments
}
status-unlisted = { $number ->
    [one] 1 not listed here
   *[other] { $number } not listed here
}
status-unlisted-unknown = how many are not listed here is unknown
status-counted-not-started = { $number } not started
status-counted-in-progress = { $number } in progress
status-counted-was-in-progress = { $number ->
    [one] 1 was in progress
   *[other] { $number } were in progress
}
status-counted-delayed = { $number } delayed
status-counted-fulfilled = { $number } fulfilled
status-counted-partly-fulfilled = { $number } partly fulfilled
status-counted-not-fulfilled = { $number } not fulfilled
status-counted-withdrawn = { $number } withdrawn
status-counted-reported = { $number } reported without a verdict
status-counted-not-reported = { $number } not reported
status-not-started = Not started
status-in-progress = In progress
status-was-in-progress = Was in progress
status-delayed = Delayed
status-fulfilled = Fulfilled
status-partly-fulfilled = Partly fulfilled
status-not-fulfilled = Not fulfilled
status-withdrawn = Withdrawn
status-reported = Reported without a verdict
status-told = { $status }, { $when } ({ $file })
status-undated = undated
status-undated-seen = undated, seen { $seen }
status-reported-by = Reported by { $parties }
status-not-told-by = No account by { $parties }
status-differing = Accounts differ: { $statuses }. The least favourable is counted.
status-later = Later reported without a verdict: { $files }
status-voice-general = No account of its own; see the overall follow-up
status-voice-not-mentioned = Not mentioned in the follow-up of { $when }
status-voice-missing = Follow-up missing
status-voice-not-yet = Not followed up yet
status-voice-none-promised = No follow-up is promised
status-voice-none = No account
status-voice-not-found = No follow-up has been found
status-voice-not-found-of = No account by { $parties } has been found
status-due-met = Follow-up of the time up to { $day }: told ({ $file })
status-due-late = { $days ->
    [one] Follow-up of the time up to { $day }: told 1 day late ({ $file }); was to be told by { $told-by }
   *[other] Follow-up of the time up to { $day }: told { $days } days late ({ $file }); was to be told by { $told-by }
}
status-due-coming = Follow-up of the time up to { $day }: to be told by { $told-by }
status-due-missed = Follow-up of the time up to { $day } never came; was to be told by { $told-by }
status-due-overdue = Follow-up of the time up to { $day } is missing; was to be told by { $told-by }
status-due-unplanned = No follow-up after the end of the period, { $day }
status-due-unplanned-earlier = No follow-up after the end of the earlier period { $day }
status-due-not-found = No follow-up of the time up to { $day } has been found (looked for { $seen })
status-due-not-sought = No follow-up of the time up to { $day } has been found. Not looked for since { $seen }
status-due-not-found-undated = No follow-up of the time up to { $day } has been found
status-target = Target: { $target }.
status-target-at = Target: { $target }, for { $at }.
status-amount = { $comparator ->
    [at_least] at least { $number } { $unit }
    [at_most] at most { $number } { $unit }
    [about] about { $number } { $unit }
   *[number] { $number } { $unit }
}
status-per = { $per ->
    [day] a day
    [week] a week
    [month] a month
    [quarter] a quarter
    [tertial] a tertial
    [half_year] a half-year
   *[year] a year
}
status-counted-each = at each place
status-counted-together = together
status-lasting = { $quantity } each time
status-of-which = of which { $quantity }
status-not-compared = No outcome to compare with.
status-compared = Reported: { $sum }; { $reached ->
    [reached] the target is reached.
    [kept] within the target.
    [short] the target is not reached.
    [exceeded] more than the target.
   *[unsaid] cannot be compared.
}
status-compared-each = Each by itself: { $reached ->
    [reached] the target is reached.
    [kept] within the target.
    [short] the target is not reached each time.
    [exceeded] more than the target.
   *[unsaid] cannot be compared.
}
status-compared-average = On average { $average } ({ $units } whole units); { $reached ->
    [reached] the target is reached.
    [kept] within the target.
    [short] the target is not reached.
    [exceeded] more than the target.
   *[unsaid] cannot be compared.
}
status-outcome = Outcome: { $outcome }, { $days } ({ $file })
status-outcome-beside = Beside, not counted in: { $outcome }, { $days } ({ $file })
status-outcome-elsewhere = For another place or without one: { $outcome }, { $days } ({ $file })
status-days-unknown = time unknown
status-months = { $number ->
    [one] Nobody has told of { $months }
   *[other] Nobody has told of { $number } months: { $months }
}
status-months-not-found = { $number ->
    [one] For one month no follow-up has been found: { $months }
   *[other] For { $number } months no follow-up has been found: { $months }
}

## lofte due
due-missing = { $count ->
    [0] No promised follow-up is missing.
    [one] One follow-up is missing:
   *[other] { $count } follow-ups are missing:
}
due-not-found = { $count ->
    [one] One follow-up has not been found:
   *[other] { $count } follow-ups have not been found:
}
due-coming = { $count ->
    [0] No follow-up comes next.
    [one] One follow-up comes next:
   *[other] { $count } follow-ups come next:
}
due-coming-within = { $count ->
    [0] No follow-up is to be told within { $days } days.
    [one] One follow-up is to be told within { $days } days:
   *[other] { $count } follow-ups are to be told within { $days } days:
}
due-two-years = { $count ->
    [one] One action plan is to be followed up or changed at least every second year, by section 6 of the act (2023:196):
   *[other] { $count } action plans are to be followed up or changed at least every second year, by section 6 of the act (2023:196):
}
due-two-years-of = { $late ->
    [yes] Last { $last }. The next time should have been { $until } at the latest.
   *[no] Last { $last }. The next time is to be { $until } at the latest.
}
due-asked = To be told by: { $parties }

## lofte serve
serve-at = The site is shown at { $address } and follows when you save. End with Ctrl-C.
serve-findings-name = Findings in the content
serve-errors = { $count ->
    [one] 1 error
   *[other] { $count } errors
}
serve-warnings = { $count ->
    [one] 1 warning
   *[other] { $count } warnings
}
serve-advice = { $count ->
    [one] 1 piece of advice
   *[other] { $count } pieces of advice
}
serve-old-site = The page is shown as it was before the errors came in. It will be shown anew when they are mended.
serve-more = { $count ->
    [one] And one finding more.
   *[other] And { $count } findings more.
}
serve-line = line { $line }, column { $column }
serve-no-page = There is no page to show here yet
serve-mended = Nothing more to remark on.
failure-signal = Cannot receive { $path }: { $cause }
failure-watch = Cannot notice when the files in { $path } change: { $cause }
failure-port = Cannot show the site at { $path }: { $cause }. Choose another port with --port.
failure-browser = Could not open the browser. Open { $path } yourself.

## lofte seal
seal-mend-first = Nothing was sealed: mend the errors above first.
seal-nothing = Everything that is public is sealed already.
seal-one = { $kind ->
    [address] Address
    [promise] Promise
    [account] Account
   *[review] Review
}: { $document }{ $first ->
    [yes] {""}
   *[no] {" "}(anew)
}
seal-done = { $count ->
    [one] One sealing was written to content/ledger/. Keep it together with the rest of the content.
   *[other] { $count } sealings were written to content/ledger/. Keep them together with the rest of the content.
}
seal-check = { $count ->
    [one] One sealing would be written. Run lofte seal.
   *[other] { $count } sealings would be written. Run lofte seal.
}
seal-unreadable = { $document } cannot be sealed: it is written in a way that cannot be read word by word. Write the keys as plainly as in `lofte keys`.
seal-too-early = { $document } was last sealed { $day }: a sealing cannot be dated before the one that it builds on.
seal-changed-meanwhile = { $file } changed meanwhile. Nothing more was written; run lofte seal again.
failure-random = The system gave no random numbers: { $cause }

## lofte verify
verify-nothing = { $folder } is neither a published site nor a folder with content/.
verify-no-heads = { $path } is no digest of lofte verify --heads.
verify-broken = Not everything holds; see above.
verify-fine-nothing-sealed = Nothing was sealed yet: there is nothing to prove.
verify-fine-repository = { $records ->
    [one] One sealing was proven and holds.
   *[other] { $records } sealings were proven and hold.
}
verify-fine-site = { $files ->
    [one] One file
   *[other] { $files } files
} and { $records ->
    [0] no sealings
    [one] one sealing
   *[other] { $records } sealings
} were proven and hold.
verify-fine-against = Everything that the kept digest names is still there.
verify-fine-alone = Had everything been rewritten at once, only a digest kept elsewhere would show it (--against).

## lofte mask
mask-empty = Say both the name (--name) and the decision (--decision).
mask-not-found = { $name } stands in no sealed text of { $document }.
mask-not-whole = { $name } cannot be masked in { $document }: it stands inside a word that cannot be hidden. Give the whole name as it stands in the text, with capital letters.
mask-broken = The sealing of { $document } was altered; mend that first (lofte check).
mask-done = { $count ->
    [one] The name is masked in one sealing.
   *[other] The name is masked in { $count } sealings.
}
mask-left = The name still stands in { $file }, line { $line }. Take it away there; the change need not be declared.
## lofte revise
revise-unchanged = Nothing in { $promise } differs from what is sealed, or it is not sealed yet. No change needs to be declared.
revise-declared = The change in { $promise } is declared already. Seal it with `lofte seal`.
revise-no-reason = The reason is missing. Write it after --reason, for example: --reason "A slip in the number." Nothing has been written.
revise-no-place = There was no place for the entry in { $file }: what stands under `revisions` is no list. Mend that first.
revise-no-such-account = There is no follow-up { $account }. Write it as <town>/<promise>/<file>, for example boras/centrum-2022-2023/2024-02-01.
revise-no-such-account-but = There is no follow-up { $account }. Did you mean { $nearest }?
revise-review = A review is not changed: write a new file with `kind: review` and `corrects: { $name }`.
revise-done = The change is declared in { $path }. Seal it with `lofte seal` when it is done.
revise-body = the body
revise-ask-text = What was changed? (Empty answer: { $suggested })
revise-ask-reason = Why?
revise-ask-decided-by = Who decided? (May be left empty.)
revise-in-short = Changed: { $parts }.
revise-in-short-added = Added: { $parts }.
revise-part = { $key ->
    [commitments] the commitment { $id }
    [title] the title
    [period] the period
    [parties] the parties
    [needs] the needs
    [problems] the problems
    [signatories] the signatories
    [signed] the signing
    [aim] the aim
    [area] the place
    [basis] the basis
    [follow_up] the plan of follow-up
    [focus_areas] the focus areas
    [decisions] the decisions
    [easy_read] the easy-to-read text
    [covers] the time reported
    [reported_by] who reports
    [also_done] what was done too
    [effects] the effects
    [also_in] where it also holds
    [case_number] the case number
    [commitment_count] the number of commitments
    [replaces] what it replaces
    [continues] what it continues
    [extends] what it extends
    [complements] what it complements
    [corrects] what it corrects
    [date] the date
    [kind] what kind of promise it is
    [body] the running text
   *[other] { $key }
}
