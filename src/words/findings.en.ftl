# The words of findings (en).

## plan: addresses
address-taken = Two pages or files get the same address: { $address }
address-taken-help = Rename one of the files or folders.
address-taken-by = the other one comes from here

## cli: how findings are written
finding-error = error
finding-warning = warning
finding-advice = advice
finding-help = do this
finding-count = { $errors ->
    [0] No errors
    [one] { $errors } error
   *[other] { $errors } errors
}, { $warnings ->
    [0] no warnings
    [one] { $warnings } warning
   *[other] { $warnings } warnings
}, { $advice ->
    [0] no advice
    [one] { $advice } piece of advice
   *[other] { $advice } pieces of advice
}.

## references: document against document
party-unknown = No party has the id `{ $id }`
    .help = Did you mean `{ $better }`?
    .help-none = Write a file about the party, `content/parties/{ $id }.md`, or correct the id.
party-twice = The party `{ $id }` stands twice in the same list
    .help = Take one of them away.
party-id-taken = The id `{ $id }` is already taken
    .help = Municipalities, parties and the levels of the police share their ids. Choose another, such as `lpo-{ $id }` for a local police area.
    .first = it was first used here
code-taken = The municipality code { $code } is used by two municipalities
    .help = Every municipality has a code of its own at Statistics Sweden. Correct the one that is wrong.
    .first = the other municipality has it here
part-id-taken = The id `{ $id }` is used twice in the promise
    .help = Commitments, focus areas, needs and problems share their ids, since they become anchors on one page. Give one of them another id.
    .first = it was first used here
municipality-unknown = No municipality has the id `{ $id }`
    .help = Did you mean `{ $better }`?
    .help-none = Write the municipality's file, `content/municipalities/{ $id }/index.md`, or correct the id.
municipality-other-party = `{ $id }` is a party but no municipality
    .help = The id of a municipality is due here.
promise-unknown = There is no promise `{ $id }`
    .help = Did you mean `{ $better }`?
    .help-none = A promise of the same town is written as its folder's name, one of another town as `town/promise`. A promise that is not on this site is written as `title` and `url`.
commitment-unknown = The promise `{ $promise }` has no commitment `{ $id }`
    .help = Did you mean `{ $better }`?
    .help-none = The id must be one of those under `commitments` in the promise.
document-unknown = There is no follow-up or review `{ $file }` here
    .help = Did you mean `{ $better }`?
    .help-none = A file beside is written as its name without `.md`. The folder is `{ $folder }`.
reference-draft = The text is public but refers to `{ $file }`, which is a draft
    .help = Wait with the reference, or publish both together.
reference-waits = The text is public but refers to `{ $file }`, which becomes public on { $day }
    .help = Give this text the same `publish_at`, or wait with the reference.
relation-later = `{ $id }` begins only after this promise is over
    .help = Write the reference in the later promise: that one replaces, continues or extends the earlier.
relation-self = The promise refers to itself
    .help = Take the reference away, or write the id of the promise that is meant.
relation-loop = The promises replace or continue each other in a circle: { $way }
    .help = Only the later promise is to refer to the earlier.
part-of-loop = The parties belong to each other in a circle: { $way }
    .help = Only the smaller party is to have `part_of`.
focus-area-unknown = The promise has no focus area `{ $id }`
    .help = Did you mean `{ $better }`?
    .help-none = Add `{ $id }` with its name under `focus_areas` in the promise.
answers-unknown = The promise has no need or problem `{ $id }`
    .help = Did you mean `{ $better }`?
    .help-none = Add `{ $id }` under `needs` (what people asked for) or `problems` (what the parties saw).
continues-nothing = The commitment continues an earlier one, but the promise refers to no earlier promise
    .help = Write the earlier promise in the promise's own `continues`, `extends` or `replaces`.
continues-unknown = The earlier promise has no commitment `{ $id }`
    .help = Did you mean `{ $better }`?
    .help-none = The id must stand under `commitments` in the promise that this one replaces, continues or extends.
commitment-period = The commitment's time, { $period }, lies outside the promise's, { $whole }
    .help = A commitment holds within the promise's time. Correct one of them.
title-year = The title mentions { $years }, but the promise holds for { $period }
    .help = Correct the title or `period`.
signatory-no-party = `{ $id }` signed but is not one of the promise's parties
    .help = Add `{ $id }` to `parties`, or correct the signatory's `party`.
signed-after-period = The promise was signed after its time, { $period }, was over
    .help = Correct `signed.date` or `period`.
also-in-again = `{ $id }` is already one of the promise's municipalities
    .help = `also_in` names only further municipalities, once each. Take this one away.
date-ahead = { $date } has not come yet
    .help = Correct the date. If the text is to wait until then, write the day as `publish_at`.
plan-without-start = `every` is counted from the start of the period, but that is unknown
    .help = Write when the first follow-up is due, as `first`.
plan-from-missing = It does not say from when this plan holds
    .help = In a list of plans each one after the first has a `from`.
plan-from-order = The plan holds from { $from }, but the one before it holds from { $before }
    .help = Write the plans in order of time.
plan-date-outside = { $date } lies outside the time that the plan is for
    .help = Correct the date or `period`.
due-second-closing = { $date } is a second closing date; { $first } also lies after the end of the period
    .help = Only one follow-up can be due after the period. Take one of the dates away.
covers-outside = The account covers { $covers }, but the promise `{ $promise }` holds for { $period }
    .help = The account and the promise must share a day. Correct `covers`, or move the file to the promise it belongs to.
covers-partly-outside = The account covers { $covers }, partly outside the promise's time, { $period }
    .help = Write in `covers` only the time that lies within the promise `{ $promise }`.
covers-after-date = The account covers { $covers } but is dated { $date }, before that time began
    .help = Correct `covers` or the date.
outcome-covers-outside = The outcome covers { $covers }, outside the promise's time, { $period }
    .help = Correct `covers`, or take the outcome away.
replaced-by-itself = The commitment is replaced by itself
    .help = Write the id of the commitment that holds instead.
revision-commitment-unknown = The revision changes the commitment `{ $id }`, which the promise does not have
corrects-unknown = There is no `{ $file }` beside to correct
    .help = Did you mean `{ $better }`?
    .help-none = Write the name of the file that is corrected, without `.md`. It lies in the same folder.
corrects-other-sort = `{ $file }` is of another sort: an account can only correct an account, a review only a review
corrects-loop = The corrections correct each other in a circle: { $way }
    .help = Only the later one is to have `corrects`.
name-promised = `{ $name }` is the name of a page that lofte itself makes or will make
    .help = Choose another name, so that the address never has to change.
source-unseen = It does not say when the source was read
    .help = Write `source` with `title` and `seen`, so that readers know when somebody looked for follow-ups.
promise-without-commitments = The promise has no commitments
    .help = Write each one under `commitments`. If they stand elsewhere, write how many they are in `commitment_count`.
promise-hard-to-follow = The promise is hard to follow up: no commitment has a target or a time, and nothing says when it is to be followed up
    .help = Write `follow_up`, such as `{"{"}every: half_year{"}"}`, or give the commitments a `target` or a `period`.

## references: the site
accessibility-missing = The site has no accessibility statement
    .help = Municipalities and public authorities must have one. Write `accessibility` with `status` and `contact`.
accessibility-old = Accessibility was assessed { $date }, more than a year ago
    .help = Go through the site anew, and write the new day in `assessed`.
membership-twice = Municipality { $code } stands twice for the same time
    .help = Take one away, or give them different `from` and `to`.

## references: files and text
body-file-missing = The file `{ $file }` is not there
    .help = Did you mean `{ $better }`?
    .help-none = Put the file into the folder `{ $folder }`, or correct the name.
picture-kind = `{ $file }` is no picture that browsers show
    .help = Use png, jpg, webp, avif, gif or svg. A document is linked instead, or written in `documents`.
picture-alt-missing = The picture has no description
    .help = Write what it shows within the square brackets: `![Map of the square]({ $file })`.
picture-alt-hollow = `{ $alt }` does not say what the picture shows
    .help = Describe what somebody who does not see the picture needs to know.
picture-elsewhere = The picture is fetched from elsewhere: { $address }
    .help = Put the picture beside the text and write the file's name. Then nothing about the reader is given away, and the picture stays.
path-outside = `{ $path }` leads out of the folder content
    .help = Link to a file in content, or to an address that begins with `/` or `https://`.
raw-html = HTML is shown as plain text
    .help = Write Markdown: `**bold**`, `*italic*`, `[link](address)`, an empty line for a new paragraph.
    .help-comment = A comment is shown to the reader too. Take it away, or write it with `#` in the front matter.
label-undefined = Nothing says what the link label `{ $label }` is
    .help = Write the address on a line of its own, `[{ $label }]: https://…`, or in the link itself: `[words](address)`.
footnote-undefined = There is no footnote `{ $label }`
    .help = Write it on a line of its own: `[^{ $label }]: …`.
address-refused = The address must not be used: { $address }
    .help = A link begins with `https://`, `http://`, `mailto:`, `tel:` or `/`, or is the name of a file.
    .help-scheme = Write the whole address: `{ $better }`.
link-empty = The link leads nowhere
    .help = Write the address within the parentheses.
link-without-words = The link has no words
    .help = Write within the square brackets where it leads.
link-hollow = The link is only called “{ $words }”
    .help = Write where it leads, such as “The safety survey 2023 (pdf)”. Those who listen to the page often hear only its links.
identity-number = This looks like a personal identity number
    .help = Never publish identity numbers. Take it away.
private-mail = A private mail address ({ $host })
    .help = Write an address of the function, which can change hands.
day-does-not-exist = There is no such day: { $day }
    .help = If the paper says so it may stay. Otherwise correct the day, or write only the month.

## load: files that are not read
file-settings-missing = There is no file { $file }, and without it there is no site
    .help = Is this the right folder? A new site begins with “lofte init FOLDER”.
file-name = The name of the file or folder holds characters that no address can have: { $file }
    .help = Rename it. If it comes from a zip file, the letters å, ä and ö may have gone wrong on the way.
file-link = { $file } is a symbolic link, and lofte follows no link out of the content
    .help = Put the file itself here instead of the link.
file-no-file = { $file } is neither a file nor a folder
    .help = Remove it.
file-too-large = { $file } is too large to be a text that somebody wrote (more than 4 MB)
    .help = Is a document or a picture inside it? Save that as a file of its own, beside the text.
file-same-name = Two files have the same name: { $file }. They differ only in how their accents are stored.
    .help = Remove or rename one of them.

## audit: finished pages
audit-help = The fault is in the theme’s template of the page, not in the text. Mend the template under themes/.
audit-more = { $count ->
    [one] and on one page more
   *[other] and on { $count } pages more
}
audit-unreadable = The page cannot be read as HTML: { $reason }
audit-language = The page does not say which language it is in: lang is missing on the html element
audit-language-other = The page says that it is in the language { $tag }, but it is in { $expected }
audit-title = The page has no title
audit-base = The page has a base element, which leads its links astray
audit-no-h1 = The page has no main heading (h1)
audit-many-h1 = The page has { $count } main headings (h1); it should have one
audit-heading-empty = A heading of level { $level } is empty
audit-heading-skipped = The heading “{ $text }” skips from level { $above } to level { $level }
audit-id-twice = The same id stands twice on the page: { $id }
audit-id-unknown = { $attribute } names an id that is not on the page: { $id }
audit-anchor-lost = The anchor { $id } is missing on the page, and links to it lead astray
audit-image = A picture has no text alternative (alt): { $tag }
audit-nameless = A link or button has no name that can be read out: { $tag }
audit-inline = Style or script stands in the page itself instead of in a file of its own: { $tag }
audit-link-dead = The link leads to a page or file that does not exist: { $url }
audit-fragment = The link leads to a place that is not on the page: { $url }
audit-link-rooted = The link begins with / and leads astray where the site lies in a folder: { $url }
audit-link-forbidden = No page may hold such a link: { $url }
audit-third-party = Something is fetched from another site, which thereby learns who is reading: { $url }

## consequences: what follows
due-soon = The follow-up of the time to { $day } is due soon; it is to be told by { $told_by }
due-passed = The follow-up of the time to { $day } is to be told by { $told_by }
due-overdue = The follow-up of the time to { $day } is missing; it should have been told by { $told_by }
due =
    .help = Write it in a file beside the promise. It is to come from: { $asked }.
    .help-closing = Write the closing follow-up or evaluation in a file beside the promise. It is to come from: { $asked }.
differing-one-party = `{ $party }` says both { $code } and { $other_code } of `{ $id }` for the same time
    .help = A party can say only one thing of one time. If this account corrects the other, write `corrects: { $other_file }`.
differing-parties = The parties say different things of `{ $id }` for the same time: { $code } and { $other_code }
    .help = Both are shown on the page, and the least favourable is counted. Agree with each other if that is not meant.
differing-other = the other one stands here
numbers-short = The status is { $code }, but { $counted } { $unit } are told against the target { $target }
    .help = If the numbers are right the status may be `partly_fulfilled`. You decide; say why if you can.
numbers-reached = The target of { $target } { $unit } is reached with { $counted }, but the status is { $code }
    .help = If the numbers are right the status may be `fulfilled`. You decide; say why if you can.
numbers-behind = The status is { $code }, but { $counted } { $unit } are few against the target { $target } so far into the promise
    .help = If the numbers are right the status may be `delayed`. You decide; say why if you can.
not-started-late = The commitment has not been started, although half the time was over on { $half }
    .help = Write a new follow-up when something has been done, or `delayed` with the reason.
outcome-no-place = The target is for { $places }, but the outcome has no place
    .help = Write the outcome's `places`. Without a place it is not compared with the target.
outcome-other-place = The target is for { $places }, but the outcome is for { $stated }
    .help = Correct `places`. An outcome for another place is not compared with the target.
outcome-place-unasked = The outcome is for { $stated }, but the target has no place
    .help = Take the outcome's `places` away, or write the target's. Otherwise they are not compared.
outcome-other-unit = The outcome is counted in { $unit }, but the target in { $target_unit }
    .help = Write the same unit as the target. Otherwise they are not compared.
no-current-promise-but-one = The town is said to have no promise, but `{ $promise }` holds now
    .help = Take `no_current_promise` away, or correct the promise's `period`.

## links: links against pages
link-broken = The link leads nowhere: { $address }
    .help = Did you mean `{ $better }`?
    .help-none = Link to a file beside (`picture.png`, `../folder/index.md`) or to the address of a page (`/town/promise/`).
link-not-published = The link leads to a text that is not published: { $path }
    .help = The text is a draft or waits for its day. Take the link away until then.
fragment-unknown = The page { $address } has no place `#{ $fragment }`
    .help = Did you mean `#{ $better }`?
    .help-none = A place is a commitment's id or a heading, in lower case, without accents and with hyphens.

## files of the theme
template-broken = The template cannot be used: { $reason }
words-broken = The word file cannot be read here: { $reason }
theme-file-encoding = The file is not written in UTF-8
