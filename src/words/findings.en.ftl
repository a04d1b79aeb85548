# The words of findings (en).

## plan: addresses
address-taken = Two pages or files get the same address: { $address }
address-taken-help = Rename one of the files or folders.
address-taken-twin = { $address } is the same address as { $other }, where there is a page already
address-reserved = The address { $address } is lofte's own
address-taken-help-earlier = Take the address out of the list: there is something at it already, and that cannot lead elsewhere.
address-taken-by = the other one comes from here

## cli: how findings are written
finding-error = error
finding-warning = warning
finding-advice = advice
finding-help = help
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

## text: the characters of a file
text-encoding = The file is not saved in the encoding UTF-8: it cannot be told what stands here{ $more ->
    [0] {""}
    [one] {" "}and in one other place
   *[other] {" "}and in { $more } other places
}
    .help = Save the file anew as UTF-8. In Notepad: File, Save as, Encoding: UTF-8. Then see that å, ä and ö are right.
text-utf-16 = The file is saved as UTF-16, but must be UTF-8
    .help = Save the file again as UTF-8. In Notepad: File, Save as, Encoding: UTF-8.
text-misread = `{ $found }` is a letter that was read in the wrong encoding{ $more ->
    [0] {""}
    [one] {" "}(and in one other place)
   *[other] {" "}(and in { $more } other places)
}
    .help = Paste the text anew from the original, or replace the characters: `Ã¥` is å, `Ã¤` ä, `Ã¶` ö, `Ã…` Å, `Ã„` Ä and `Ã–` Ö. `â€` is mostly a quotation mark or a dash.
text-lost = A letter was lost here and replaced by { $found }{ $more ->
    [0] {""}
    [one] {" "}(and in one other place)
   *[other] {" "}(and in { $more } other places)
}
    .help = Write the letter that is to stand here. The original shows which.
text-control-character = An invisible control character stands here, { $number }
    .help = Take it away. Type the word around it anew if your editor does not show the character.

## front_matter: what stands between two lines of ---
front-matter-no-start = The file does not begin with a line `---`
    .help = What is known of the document stands at the top of the file, between two lines of three hyphens:
        ---
        title: …
        ---
front-matter-start-later = The line `---` must be the first of the file
    .help = Take away what stands before it, empty lines too.
front-matter-start-indented = The line `---` has spaces before it
    .help = Take them away, so that the line begins at the left edge.
front-matter-start-wrong = The first line is `{ $line }`, but must be exactly three hyphens
    .help = Write `---` and nothing more on the line. Word processors like to turn hyphens into dashes.
front-matter-no-end = The front matter never ends: a line `---` is missing after it
    .help = Write `---` on a line of its own after the last key, before the text.
front-matter-no-end-before = A line `---` is missing before the text
    .help = Write `---` on a line of its own before this line.
front-matter-end-wrong = The line `{ $line }` must be exactly three hyphens to end the front matter
    .help = Write `---` at the left edge, and nothing more on the line.
front-matter-ended-early = `{ $mark }` ends the front matter too early: the lines below belong to it as well
    .help = Take the line away. There must be only one first and one last `---`.

## yaml: traps in how the keys are written
yaml-tab = The line is indented with a tab{ $more ->
    [0] {""}
    [one] {" "}(and one more line)
   *[other] {" "}(and { $more } more lines)
}
    .help = Replace each tab by two spaces.
yaml-no-break-space = Before the word stands a blank of the wrong sort, which looks like a space{ $more ->
    [0] {""}
    [one] {" "}(on one more line too)
   *[other] {" "}(on { $more } more lines too)
}
    .help = It came along from a word processor or a web page. Take it away and type an ordinary space.
yaml-colon = The colon makes the words before it read as a key: the text needs quotation marks
    .help = Put quotation marks around the text, or write it on a line of its own after `>`:
        { $corrected }
yaml-hash = ` #` begins a comment: what follows is lost from the text
    .help = Put quotation marks around the text if it is to be there. If not, move the comment to a line of its own:
        { $corrected }
yaml-anchor = A text that begins with `&` is not read as text
    .help = Put quotation marks around it:
        { $corrected }
yaml-alias = A text that begins with `*` is not read as text
    .help = Put quotation marks around it. There is no bold or italic in the front matter:
        { $corrected }
yaml-tag = A text that begins with `!` is not read as text
    .help = Put quotation marks around it:
        { $corrected }
yaml-leading-sign = A text without quotation marks cannot begin with the sign { $sign }
    .help = Put quotation marks around it:
        { $corrected }
yaml-leading-bracket = A text with `{ $sign }` in this place is read as a list or a group of keys
    .help = Put quotation marks around the whole text:
        { $corrected }
yaml-quote-open = The quotation mark `{ $sign }` has no end
    .help = End with the same mark on the same line:
        { $corrected }
yaml-quote-inside = The text goes on after the end of the quotation
    .help = Put quotation marks of the other sort around the whole text:
        { $corrected }
yaml-escape = `{ $sequence }` means nothing within double quotation marks
    .help = Use single quotation marks, ', around the text. Then a backslash is only a backslash.
yaml-bracket-open = `{ $sign }` has no end: `{ $closing }` is missing
    .help = End on the same line. If it is a text that begins like this, put quotation marks around it:
        { $corrected }
    .help-lines = Take it away if the lines below are written each by itself, or end after the last of them.
yaml-bracket-mismatch = `{ $sign }` stands here, but what was opened ends with `{ $closing }`
    .help = Lists are written `[…]`, keys with values `{"{"}…{"}"}`.
yaml-comma = A comma in the text: within `{"{"}…{"}"}` it begins a new key
    .help = Put quotation marks around the text, or write it on a line of its own after `>`:
        { $corrected }
    .help-unsure = Put quotation marks around the text before, or write it on a line of its own after `>`. If it is a key, write its value after a colon.
yaml-comma-in-number = A comma in the number: within `{"{"}…{"}"}` it begins a new key
    .help = Put quotation marks around the number:
        { $corrected }
yaml-comma-in-list = A comma in the text: within `[…]` it begins a new item
    .help = Write each item on a line of its own after a hyphen:
        { $corrected }
yaml-dash-space-missing = A space is missing after the dash
    .help = Write it like this:
        { $corrected }
yaml-comma-twice = Nothing stands before the comma
    .help = Take the comma away, or write what belongs before it.
yaml-hash-in-value = `#` begins a comment: a value with that sign needs quotation marks
    .help = Put quotation marks around the value:
        { $corrected }
    .help-place = Write the promise before the sign: `<promise>#{ $id }`.
yaml-hash-value = `#` begins a comment: a value with that sign needs quotation marks
    .help = Put quotation marks around the value. If it is a comment, write a space after `#`:
        { $corrected }
yaml-list-mark = `{ $mark }` begins no item of a list
    .help = Write a hyphen and a space before each item:
        { $corrected }
yaml-sign-before-number = `{ $sign }` is no part of the number
    .help = Write only the number. The key says whether it is at least or at most:
        { $corrected }
yaml-bracket-not-opened = `{ $closing }` has no beginning: `{ $sign }` is missing
    .help = Write this:
        { $corrected }
yaml-misplaced = The line is indented to the wrong level
    .help = Indent it by { $spaces ->
        [0] no space
        [one] one space
       *[other] { $spaces } spaces
    }:
        { $corrected }
yaml-items-for-keys = Keys are due here, but there is a list with hyphens
    .help = Take the hyphens away, so that each entry begins with its key:
        { $corrected }
yaml-key-after-key = `{ $key }` stands on the same line as the key that it belongs to
    .help = Write it on a line of its own, indented:
        { $corrected }
yaml-key-missing-above = The line is indented under a key that is missing, probably `{ $key }`
    .help = Write the key above it:
        { $corrected }
yaml-space-missing = A space is missing after the colon of `{ $key }:`
    .help = Write it like this:
        { $corrected }
yaml-colon-missing = A colon is missing after `{ $key }`
    .help = Write it like this:
        { $corrected }
yaml-text-not-indented = The line has no key and does not belong to the text above
    .help = Indent it if it is a part of the text:
        { $corrected }
yaml-no-key = The line has no key
    .help = Each thing is written `key: value`. Running text stands below the second line `---`.
yaml-no-key-in-file = The line has no key
    .help = Each thing is written `key: value`.
yaml-indented-too-far = `{ $key }` is indented too far
    .help = Let it begin in the same column as the key above:
        { $corrected }
yaml-indented-unevenly = The line is indented to between two levels
    .help = Indent it by { $spaces ->
        [0] no space
        [one] one space
       *[other] { $spaces } spaces
    }:
        { $corrected }
yaml-first-line-indented = The first key is indented, but those that follow are not
    .help = Let all keys of the same level begin at the left edge:
        { $corrected }
yaml-text-indented-unevenly = The line is indented less than the first line of the text
    .help = Indent all lines of the text equally:
        { $corrected }
yaml-text-after-sign = After `{ $sign }` the text is to begin on the next line
    .help = Write it like this:
        { $corrected }
yaml-item-after-key = A list with hyphens begins on the line below the key
    .help = Write it like this:
        { $corrected }
yaml-item-among-keys = A hyphen begins an item of a list, but here are keys
    .help = Take the hyphen away, or write the item below the key it belongs to.
yaml-item-in-text = The hyphen is read as a part of the text above, not as a new item
    .help = A list begins on the line below the key:
        { $corrected }
yaml-document-mark = `{ $mark }` divides the file in two, and what follows is not read
    .help = Take the line away.
yaml-too-deep = More than 32 levels of lists and keys lie in each other here
    .help = Nothing in the format needs more than ten or so. See whether a bracket has been repeated.
yaml-too-large = The front matter is larger than a megabyte, and is not read
    .help = Running text belongs below the second line `---`.
yaml-reference = Anchors (`&`), aliases (`*`) and tags (`!`) are not used here
    .help = Write the text out in each place. If the sign is a part of a text, put quotation marks around that.
yaml-unreadable = The line cannot be read
    .help = Compare with the lines above: does the key begin in the right column, do a colon and a space follow it, are all quotation marks and brackets closed? A text with unusual signs can always be written on a line of its own after `>`.
yaml-unreadable-key = The line cannot be read: a key was expected here
    .help = See that the line begins in the same column as the other keys of the level, and that a colon and a space follow the key.
yaml-unreadable-item = The line cannot be read: an item of a list was expected, with a hyphen
    .help = See that the hyphens stand straight below each other.
yaml-unreadable-indentation = The line is indented in a way that cannot be read
    .help = Let it begin in the same column as the lines it belongs to.

## yaml: keys and values
key-unknown = The key `{ $key }` does not exist here
    .meant = Did you mean `{ $meant }`?
    .elsewhere = It exists in the format, but belongs elsewhere. Here there may be { $allowed }.
    .allowed = Here there may be { $allowed }.
    .nothing = Take it away. There can be no keys here.
    .elsewhere-many = It exists in the format, but belongs elsewhere. Here you can write { $allowed } and more. The command `lofte keys` shows all.
    .allowed-many = Here you can write { $allowed } and more. The command `lofte keys` shows all.
key-repeated = The key `{ $key }` stands twice
    .help = Take one away, or join them. Otherwise only one of them would hold.
    .first = it already stands here
key-no-word = A key is due here, a word followed by a colon
    .help = A list or a group in brackets cannot be a key. If it is a text, put quotation marks around it.
key-missing = The key `{ $key }` is missing
    .help = { $key ->
        [title] Write what it is called, such as `title: Citizen promise for central Exempelköping 2024`.
        [name] Write the name, such as `name: Exempelköpings kommun`.
        [period] Write the time that the promise holds for, such as `period: 2024` or `period: {"{"}from: 2024-06-01, to: 2025-12-31{"}"}`.
        [parties] Write who promises, by their ids, such as `parties: [exempelkoping, lpo-exempel]`.
        [text] Write the text itself, such as `text: Visible police in the town centre`.
        [reported_by] Write who reports, by id, such as `reported_by: [exempelkoping]`.
        [reviewed_by] Write who reviewed, by id, such as `reviewed_by: [exempelrevisorerna]`.
        [covers] Write what time the account is about, such as `covers: {"{"}from: 2024-01-01, to: 2024-06-30{"}"}`, or `covers: unknown`.
        [about] Write which promises it is about, such as `about: [stadskarnan-2024]`.
        [role] Write the person's role, such as `role: chair of the municipal board`.
        [party] Write which party it is, by id, such as `party: lpo-exempel`.
        [unit] Write what is counted, such as `unit: hours`.
        [kind] Write what kind it is, such as `kind: association` for a party or `kind: dialogue` for a basis.
        [code] Write the municipality's code, four digits, such as `code: 1490`.
        [base_url] Write the address of the site, such as `base_url: https://medborgarloften.example.org/`.
        [publisher] Write who publishes the site, such as `publisher: {"{"}name: Exempelköpings kommun, org_number: 212000-0000, kind: municipality{"}"}`.
        [org_number] Write the publisher's organisation number, such as `org_number: 212000-0000`.
        [url] Write the address, such as `url: https://www.example.org/`.
        [file] Write the file's name. It is to lie in the same folder.
        [alt] Write what the picture shows, such as `alt: Map of the town centre`, or `decorative: true` if it says nothing.
        [date] Write the date, such as `date: 2024-06-01`.
        [reason] Write why, such as `reason: The project got no funds.`
        [status] Write how things stand.
        [contact] Write how to get in touch, such as `contact: accessibility@example.org`.
        [act] Write what was done: `proposed`, `decided` or `reported`.
        [body] Write which body it was, such as `body: The municipal board`.
        [criterion] Write what was reviewed, such as `criterion: Can the targets be followed up?`
       *[other] Write `{ $key }: …` on a line of its own here.
    }
    .publisher-kind = Write who publishes the site: `kind: municipality`, `kind: police` or `kind: other`.
    .conformance = Write how well the site follows the law: `status: full`, `status: partial` or `status: none`.
value-missing = No value stands after `{ $key }:`
    .help = { $expected ->
        [list] Write a list, such as `{ $key }: [a, b]`, or take the line away.
        [map] Write keys on the lines below, indented, or take the line away. If there is nothing to say, write `{ $key }: {"{}"}`.
       *[other] Write the value after the colon, or take the line away.
    }
value-missing-in-brackets = `{ $key }` has no value
    .help = Write `{ $key }: …`, or take the key away. If it is a part of a text with a comma, put quotation marks around the text.
item-missing = Nothing stands after the hyphen
    .help = Write the item on the same line, or take the hyphen away.
value-null = `{ $word }` is read as “no value”
    .help = Take the line away. If the word is really to stand there, put quotation marks around it:
        { $corrected }
value-refused = The value cannot be used here
    .help = The reader's own words: { $reason }
sort-wrong = What is due here is { $expected ->
    [text] a text
    [list] a list
    [map] keys with values
    [one-or-many] a group of keys, or a list of such
    [yes-or-no] `true` or `false`
    [number] a number
    [whole-number] a whole number
    [date] a date
    [day] a day
    [when] a time
    [month] a month
    [interval] how often
    [id] an id
    [reference] a reference
    [link] a reference or a link
    [url] a web address
    [root-address] an address on the site
    [email] an e-mail address
    [file] a file name
    [language] a language
    [colour] a colour
    [choice] one of the words there are
    [municipality-code] a municipality code
    [org-number] an organisation number
    [was] what held before
   *[other] something else
}, but there is { $found ->
    [list] a list
    [map] keys with values
   *[text] a text
}
    .line = Write it like this:
        { $corrected }
    .help = { $expected ->
        [yes-or-no] Write `true` (yes) or `false` (no), without quotation marks.
        [number] Write the number in digits, such as `60`.
        [whole-number] Write the number in digits, such as `60`.
        [list] Write the items in square brackets, `[a, b]`, or on a line each after hyphens.
        [map] Write the keys on the lines below, indented by two spaces.
        [one-or-many] Write the keys on the lines below, indented by two spaces.
        [when] Write for example `2024`, `2024-06`, `2024–2025`, `{"{"}from: 2024-06-01, to: 2025-12-31{"}"}` or `unknown`.
        [link] Write the id of the promise, or `{"{"}title: …, url: https://…{"}"}`.
        [was] Write `new` if it did not exist before, else the former wording.
       *[other] { $found ->
            [list] Write a single value, without brackets and hyphens.
            [map] Write a single value. If it is a text with a colon, put quotation marks around it.
           *[text] Correct the value.
        }
    }
word-unknown = `{ $word }` is none of the words that can stand here
    .meant = Did you mean `{ $meant }`?
    .allowed = Choose between { $allowed }.

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
commitment-renamed = The commitment is called `{ $id }` here, but `{ $named }` in { $count } follow-ups
    .help = Write `{ $named }` here too. The id of a commitment does not change: addresses and follow-ups depend on it.
    .related = it is called this here
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
commitment-twice = The same words and the same parties as the commitment `{ $id }`
    .help = Take one away, or write what sets them apart.
target-nothing = The target asks for nothing
    .help = A target is more than nought. If no more than so many are to happen, write `at_most`.
outcome-negative = The outcome is less than nought
    .help = Correct the number. A decrease is written as text, or in `effects`.
part-more-than-whole = The part is more than the whole
    .help = `of_which` is a part of the number before it. Correct one of them.
review-of-itself = Those who review are those who are reviewed
    .help = A review is somebody else's. The parties' own account is a follow-up: `kind: follow_up`.
theme-unknown = There is no theme `{ $theme }`
    .help = Did you mean `{ $better }`?
    .help-none = A theme lies in `themes/{ $theme }/`. Take the key away if the site is to have the standard theme.
title-year = The title mentions { $years }, but the promise holds for { $period }
    .help = Correct the title. If it is the one that is right: write `period: { $better }`.
heading-id-twice = Two headings have the same id, `{ $label }`
    .help = Give this one an id of its own, as `{"{"}#{ $label }-2{"}"}`. Links to `#{ $label }` lead to the first.
party-name-taken = `{ $value }` is the name of `{ $id }` too
    .help = If they are the same: take away this file, and write `{ $id }` where it is named. If they are two: write the names so that they can be told apart, or `part_of`.
    .first = the same name or number
org-number-taken = The organisation number { $value } is that of `{ $id }` too
    .help = Each municipality has its own. Correct the number in the one where it is wrong.
speaker-no-party = `{ $id }` tells, but has promised nothing in { $promise } and is not asked to follow it up
    .help = Add `{ $id }` to `parties` of the promise, or to `follow_up_by` of the commitments that it follows up. If it is somebody else’s verdict: write `kind: review` and `reviewed_by: [{ $id }]` instead of `reported_by`.
title-year-translated = The title names { $years }, but that of the original is “{ $original }”
    .help = Write the years of the original.
ledger-elsewhere = Here lie sealings that are not read
    .help = Move the file to content/ledger/{ $name }. If there is one already: let the one with more lines stay, and take away the other.
signatory-no-party = `{ $id }` signed but is not one of the promise's parties
    .help = Add `{ $id }` to `parties`, or correct the signatory's `party`.
signed-after-period = The promise was signed after its time, { $period }, was over
    .help = Correct `signed.date` or `period`.
also-in-again = `{ $id }` is already one of the promise's municipalities
    .help = `also_in` names only further municipalities, once each. Take this one away.
date-ahead = { $date } has not come yet
    .help = Correct the date. If the text is to wait until then, write the day as `publish_at`.
    .help-settings = Correct the date.
removed-ahead = The page is taken away at once, but the date { $date } has not come yet
    .help = Correct the date, or wait with `removed` until that day.
due-twice = { $date } stands there twice
    .help = Take one of the dates away, or correct it.
plan-without-start = `{ $key }` is counted from the start of the period, but that is unknown
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
covers-after-date = The text covers { $covers } but is dated { $date }, before that time began
    .help = Correct `covers` or the date.
covers-far-ahead = The text covers { $covers } but is dated { $date }, before that time is over
    .help = Correct `covers` or the date. Only days up to the date are counted.
effect-after-told = The effect is dated { $date }, after the text that tells of it, { $told }
    .help = Correct the date of the effect, or tell of the effect in a later account.
revised-before-told = The change is dated { $date }, before the account was written { $told }
    .help = Correct the date. A change is of an account that is published already.
review-covers-outside = The review covers { $covers }, but the promise `{ $promise }` covers { $period }
    .help = Correct `covers` or `about`.
seen-before-written = The source was read { $seen }, before the text was written { $written }
    .help = Correct `source.seen` or the date.
proposed-after-decided = The proposal is dated { $date }, after the decision
    .help = Correct the date, or `act`.
revised-before-signed = The revision is dated { $date }, before the promise was signed { $signed }
    .help = Correct the date. A revision changes a promise that is already signed.
outcome-twice = Two outcomes in { $unit } for the same time and place: only one of them is counted
    .help = Write them as one number. If they are of different places or times, write `places` or `covers` with each.
outcome-covers-outside = The outcome covers { $covers }, outside the promise's time, { $period }
    .help = Correct `covers`, or take the outcome away.
replaced-by-itself = The commitment is replaced by itself
    .help = Write the id of the commitment that holds instead.
revision-commitment-unknown = The revision changes the commitment `{ $id }`, which the promise does not have
corrects-unknown = There is no `{ $file }` beside to correct
    .help = Did you mean `{ $better }`?
    .help-none = Write the name of the file that is corrected, without `.md`. It lies in the same folder.
corrects-other-sort = `{ $file }` is of another sort: an account can only correct an account, a review only a review
corrects-others = The account that is corrected is by { $parties }, but this one is not
    .help = If they have corrected it, name them in `reported_by`. Else take `corrects` away: then the two accounts stand beside each other.
corrects-loop = The corrections correct each other in a circle: { $way }
    .help = Only the later one is to have `corrects`.
name-promised = `{ $name }` is the name of a page that lofte itself makes or will make
    .help = Choose another name, so that the address never has to change.
text-quote-unopened = The text ends with a quotation mark that begins nowhere
    .help = Put a quotation mark where the quotation begins too, or delete the one at the end.
account-silent = The account says nothing yet
    .help = Write what came of the commitments, under `commitments` or in the text below the line. If it is not finished: write `draft: true`. Otherwise the follow-up counts as made.
menu-yes-no = `{ $typed }` would stand in the menu as a word
    .help = Did you mean `{ $meant }`? If the word is to stand there: write it as the reader is to see it, such as `Contact`.
file-unnamed = The file `{ $file }` is published, but nothing leads to it
    .help = Name it in `documents` or in the text, or move it away from here if it is not to be public.
source-unseen = It does not say when the source was read
    .help = Write `source` with `title` and `seen`, so that readers know when somebody looked for follow-ups. Or delete `unofficial`, if the website is your own.
promise-without-commitments = The promise has no commitments
    .help = Write each one under `commitments`. If they stand elsewhere, write how many they are in `commitment_count`.
promise-hard-to-follow = The promise is hard to follow up: no commitment has a target or a time, and nothing says when it is to be followed up
    .help = Write `follow_up`, such as `{"{"}every: half_year{"}"}`, or give the commitments a `target` or a `period`.

## references: the site
accessibility-missing = The site has no accessibility statement
    .help = Municipalities and public authorities must have one. Write `accessibility` with `status` and `contact`.
accessibility-full-limits = The site is said to be fully compliant, but shortcomings are listed
    .help = Write `status: partial`. Until then the page says partially compliant.
accessibility-full-unassessed = The site is said to be fully compliant, but not when and how it was assessed
    .help = Write `assessed` (the day) and `method` (`self` or `external`). Until then the page says that it is not assessed.
production-accessibility = The site cannot go public without an accessibility statement
    .help = Write `accessibility` with `status`, `contact`, `assessed`, `method` and `limits`. If the site is no public body's own, write `unofficial` instead.
production-fact = The accessibility statement lacks `{ $key }`, which the law demands
    .help-assessed = Write the day when the site was assessed: `assessed: 2026-03-01`
    .help-method = Write how the site was assessed: `method: self` (self-assessment) or `method: external` (external review)
    .help-limits = List what is not accessible, and why, under `limits`. If everything is, write `status: full`.
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
map-unreadable = The map `{ $file }` cannot be read: here it ceases to be JSON
    .help = Export it again as GeoJSON from the map program.
map-foreign = `{ $file }` is no GeoJSON
    .help = Export the area as GeoJSON from the map program, in the coordinate system WGS 84 (EPSG:4326).
map-empty = The map `{ $file }` has nothing to draw
    .help = It needs at least one area (Polygon), line (LineString) or point (Point).
map-swapped = Latitude stands before longitude in the map `{ $file }`
    .help = In GeoJSON the longitude (east) comes first, then the latitude (north): `[12.94, 57.72]`.
map-metres = The coordinates in the map `{ $file }` are metres, not degrees
    .help = Export the map again in the coordinate system WGS 84 (EPSG:4326) instead of SWEREF 99 or RT 90.
map-nowhere = A point in the map `{ $file }` is 0, 0: it lies in the sea off Africa
    .help = Write the coordinates of the place, the longitude first, or remove the point.
map-off-earth = The coordinate in the map `{ $file }` does not exist on earth
    .help = The longitude (first) is at most 180 degrees, the latitude (then) at most 90.
picture-broken = `{ $file }` cannot be read as a picture
    .help = Open the original in a program for pictures and save it again as JPEG, PNG or SVG.
picture-cut-off = The end of the picture `{ $file }` is missing
    .help = The file was probably interrupted when it was saved or sent. Get it again.
picture-unknown-kind = `{ $file }` is saved in a format that cannot be read here
    .help = Save the picture as JPEG or PNG. Telephones often call it “Most compatible”.
picture-too-large = The picture `{ $file }` is too large
    .help = Save it with at most 50 million pixels (a drawing with at most 4 MB). The page never shows it wider than 1,344 pixels.
picture-active = The picture `{ $file }` can act by itself: { $what }
    .help = Save it as a plain drawing, without scripts and without anything fetched from elsewhere. Inkscape calls it “Plain SVG”.
picture-moves = The picture `{ $file }` moves, but is shown still
    .help = Moving pictures disturb reading. If the movement is needed, publish it as a film elsewhere and link to it.
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
label-undefined = The link `[{ $label }]` has no address
    .help = Write the address on a line of its own, `[{ $label }]: https://…`, or in the link itself: `[words](address)`.
no-heading = The line becomes no heading
    .help = Write `{ $label }` at the very left, with a space after the marks.
heading-braces = The braces after the heading give no id and are not shown
    .help = Write `{ $label }`.
fence-open = A piece of code begins here and never ends: all that follows becomes code, headings too
    .help = End it with a line of the same marks, or take this line away.
cell-extra = The table has no column for this cell, so it is not shown
    .help = Add a column in the first rows of the table, or take the cell away.
footnote-unused = Nothing in the text refers to the footnote, so it is not shown
    .help = Write `[^{ $label }]` where the note belongs, or take it away.
footnote-twice = There is a footnote `{ $label }` already, so this one is not shown
    .help = Give it a mark of its own, both here and in the text.
footnote-undefined = There is no footnote `{ $label }`
    .help = Write it on a line of its own: `[^{ $label }]: …`.
bare-address = The address is shown as plain text, not as a link
    .help = Write `<{ $better }>`, or better in words: `[where it leads]({ $better })`.
no-table = The table is shown as plain text
    .help = The line of dashes must have as many columns as the line above, and the table begin after an empty line.
    .help-line = Write a line of hyphens below the row of headings: `{ $label }`.
heading-empty = The heading has no words, and is not shown
    .help = Write the heading, or take the line away.
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
alike-more = { $count ->
    [one] one more of the same kind in the file
   *[other] { $count } more of the same kind in the file
}
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
due-overdue-unplanned = No follow-up after the end of the period { $day }
due-overdue-unplanned-earlier = No follow-up after the end of the earlier period { $day }
due-overdue-many = { $count } follow-ups are missing, of the time to { $days }
due =
    .help = Write it in a file beside the promise. It is to come from: { $asked }.
    .help-many = Write them in files beside the promise. They are to come from: { $asked }.
    .help-closing = Write the closing follow-up or evaluation in a file beside the promise. It is to come from: { $asked }.
two-years = The action plan was last followed up or updated { $day }, more than two years ago
    .help = Section 6 of the act on municipal responsibility for crime prevention (2023:196) asks for it at least every second year. Write a follow-up beside the plan, or the change in `revisions`.
differing-one-party = `{ $party }` says both { $code } and { $other_code } of `{ $id }` for the same time
    .help = A party can say only one thing of one time. If this account corrects the other, write `corrects: { $other_file }`.
differing-parties = The parties say different things of `{ $id }` for the same time: { $code } and { $other_code }
    .help = Both are shown on the page, and the least favourable is counted. Agree with each other if that is not meant.
differing-other = the other one stands here
numbers-short = The status is { $code }, but { $counted } { $unit } are told; the target is { $target }
    .help = If the numbers are right the status may be `partly_fulfilled`. You decide; say why if you can.
numbers-reached = The target of { $target } { $unit } is reached with { $counted }, but the status is { $code }
    .help = If the numbers are right the status may be `fulfilled`. You decide; say why if you can.
numbers-reached-on-average = The target of { $target } { $unit } is reached on average, with { $counted }, but the status is { $code }
    .help = The average does not say that the target was reached each time. If it was, the status can be `fulfilled`. You decide; do say why.
numbers-behind = The status is { $code }, but so far only { $counted } { $unit } are told; the target is { $target }
    .help = If the numbers are right the status may be `delayed`. You decide; say why if you can.
not-started-late = The commitment has not been started, although half the time was over on { $half }
    .help = Write a new follow-up when something has been done, or `delayed` with the reason.
outcome-no-place = The target is for { $places }, but the outcome has no place
    .help = Write the outcome's `places`. Without a place it is not compared with the target.
outcome-other-place = The target is for { $places }, but the outcome is for { $stated }
    .help = Correct `places`. An outcome for another place is not compared with the target.
outcome-part-of-places = The target is for { $places }, but the outcome only for { $stated }
    .help = Write outcomes for the other places too, if they were told. The part is not compared with the target.
    .help-counted = If the target holds at each place, write `counted: each` in it; if for the places together, `counted: together`.
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
    .help-yaml = The file is for lofte and becomes no page. Link to the page where it is said.
fragment-unknown = The page { $address } has no place `#{ $fragment }`
    .help = Did you mean `#{ $better }`?
    .help-none = A place is a commitment's id or a heading, in lower case, without accents and with hyphens.

## files of the theme
template-broken = The template cannot be used: { $reason }
    .help = The message comes from the language of templates, Tera. Look at just this place in the file, or compare it with the template of the same name in the standard theme.
template-endless = The page that the template makes becomes larger than { $most } MiB
template-grows = `set_global` cannot be used: a value that grows in a loop can fill the memory
    .help = Work it out in the content, or repeat the text in the template.
words-too-deep = The braces lie more than { $most } deep in each other
words-twice = The words for `{ $key }` stand twice in the file
    .help = Take one of the lines away.
words-other = `{ $key }` takes words from `{ $other }`, which is not possible
    .help = Write the words themselves.
words-value = `{ $key }` uses the value `{ $value }`, which the pages do not have here
    .help = These exist: { $given }
    .help-none = Write the words without values.
theme-unread = The theme does not use this file
    .help = Templates lie in `templates/`, words in `words/<language>.ftl`, and everything else in `static/`.
template-unread = No page and no other template uses this template
    .help = To stand before a template of the standard theme it must have that one's name, such as `promise.html`.
colour-contrast = The colour { $colour } cannot be read well enough on { $ground } in the { $scheme ->
    [dark] dark
   *[light] light
} scheme: the contrast is { $whole }.{ $hundredths }:1, and text needs 4.5:1 at least
    .help = The nearest tone that is enough: "{ $better }"
    .help-none = No tone of the colour is enough on every ground: they are too unlike each other.
role-contrast = `--{ $role }` ({ $colour }) cannot be seen well enough on `--{ $ground-role }` ({ $ground }) in the { $scheme ->
    [dark] dark
   *[light] light
} scheme: the contrast is { $whole }.{ $hundredths }:1, and { $demand ->
    [large-text] large text needs 3:1 at least
    [focus] the mark of focus needs 3:1 at least
    [shape] the shape of a status needs 3:1 at least
   *[text] text needs 4.5:1 at least
}
words-none = The theme has no words in the language `{ $language }`: menus, headings and statuses are in Swedish
    .help = Put the words of pages into `themes/<theme>/words/{ $language }.ftl`, with the same keys as in `sv.ftl`.
words-lacking = The theme lacks { $count ->
    [one] one word
   *[other] { $count } words
} in the language `{ $language }`, which are in Swedish
words-broken = The word file cannot be read here: { $reason }
    .help = Each word is written `key = text`, with what follows indented.
    .help-equals = Write `key = text`: after the key an equals sign is missing.
theme-file-encoding = The file is not written in UTF-8
## cards: each document by itself
place-none = The file lies where lofte reads no file
    .help = A promise lies in `content/municipalities/<town>/<promise>/index.md`, a party in `content/parties/<party>.md`, a page in `content/pages/<page>.md`. Move the file to where it belongs, or out of `content/`.
place-town-file = A municipality has a folder of its own
    .help = Move the file to `content/municipalities/{ $name }/index.md`.
place-town-name = The municipality's folder, `{ $name }`, has a name that cannot stand in an address
    .help = Use small letters a–z, digits and hyphens: `{ $better }`.
place-promise-name = The promise's folder, `{ $name }`, has a name that cannot stand in an address
    .help = Use small letters a–z, digits and hyphens: `{ $better }`.
place-party-name = The party's file, `{ $name }.md`, has a name that cannot be an id
    .help = Use small letters a–z, digits and hyphens: `{ $better }.md`.
place-page-name = The page's file, `{ $name }.md`, has a name that cannot stand in an address
    .help = Use small letters a–z, digits and hyphens: `{ $better }.md`.
place-file-name = The file's name, `{ $name }.md`, has characters that cannot stand in an address
    .help = Rename the file, for example to `{ $better }.md`.
name-dot = There is a dot in the file's name, `{ $name }`
    .help = A dot only marks a translation: `name.en.md` beside `name.md`. Write a hyphen instead.
name-wrong = The file is called `{ $name }`, but should be called `{ $better }`
    .help = Rename the file to `{ $better }`.
name-double = The file `{ $name }` is not read: there is already `{ $better }`
    .help = Take one of them away, or merge them.
folder-wrong = The folder is called `{ $name }`, but should be called `{ $better }`
    .help = Rename the folder to `{ $better }`.
police-missing = The file `police.yaml` is missing or empty, but the police are named as a party: `{ $id }`
    .help = Write the levels of the police in `content/police.yaml`.
name-ending = The file is not read, because of its name
    .help = Rename the file to `{ $better }`.
kind-unsaid = It is not said that the file is of the kind `{ $kind }`
    .help = Add `kind: { $kind }`.
translation-alone = There is no original of the translation
    .help = The translation should lie beside `{ $original }`.
languages-swapped = `languages` begins with `{ $language }`, but { $count } files are translations into that language
    .help = The first language is the one that the texts themselves are written in. Change the order: `[{ $right }]`.
translation-own-language = The translation is into the site's own language, `{ $language }`
    .help = Write the text in `{ $original }` and remove this file.
translation-unlisted = The site does not have the language `{ $language }`, so the translation is not shown
    .help = Add the language to `languages` in `site.yaml`, or remove the file.
translation-of-itself = `translation_of` belongs in translations only
    .help = Remove the line, or move it to the translation's file.
translation-stale = `{ $original }` has changed since the translation was made
    .help = Go through the translation, then write: translation_of: { $now }
translation-not-text = A translation has text only: `{ $key }` stands in the original and holds there
    .help = Remove `{ $key }` here.
translation-of-nothing = The original has nothing to translate here
    .help = Write the text in `{ $original }` first, or remove it here.
    .better = Did you mean `{ $better }`?
translation-section-alone = The original has no section on `{ $id }`
    .help = Write the section in `{ $original }` first, or remove it here.
translation-list-length = The list has { $here ->
    [one] one item
   *[other] { $here } items
}, but the original's has { $there ->
    [0] none
    [one] one
   *[other] { $there }
}
    .help = Lists are translated item by item, in the same order.
town-without-index = The municipality's file is missing: `{ $file }`
    .help = Write it, or move the folder to the municipality that it belongs to. The command `lofte new municipality` writes a file to begin with.
promise-without-index = The promise's file is missing: `{ $file }`
    .help = Write the promise in it, or move the file to the promise that it belongs to.
leading-date = The file's name, `{ $name }`, begins with a day that does not exist
    .help = Rename the file. A date in a file's name is written year, month and day: `2026-08-10`.
    .help-turned = Did you mean `{ $better }`?
    .help-month = Rename the file. If the day is uncertain, write only the month: `{ $better }`.
value-empty = Something is missing here
    .help = Write something, or remove the key.
list-empty = The list `{ $key }` is empty
    .help = Write at least one id: `{ $key }: [boras]`.
id-form = `{ $typed }` is no id
    .help = An id has small letters a–z, digits and hyphens: `lpo-boras`.
    .better = An id has small letters a–z, digits and hyphens. Write `{ $better }`.
    .several = If they are several, write a comma between them, in square brackets: `[{ $better }]`.
date-form = `{ $typed }` is no date
    .help = Write a year, a month or a day: `2020`, `2020-05` or `2020-05-01`.
    .better = Write `{ $better }`.
    .unknown = Take the key away if the date is unknown.
date-year = The year { $year } is not reasonable
    .help = Write a year between 1900 and 2199, with four digits.
date-month = There is no such month: { $typed }
    .help = The month is written 01–12, after the year: `2020-05`.
date-day = There is no such day: { $typed }
    .help = Write only the month, `{ $better }`, if the day is uncertain.
day-wanted = A day is due here, but `{ $typed }` is no day
    .help = Write year, month and day: `2020-05-01`.
when-form = `{ $typed }` is no time
    .help = Write `2020`, `2020-05`, `2020-05-01`, `2025–2026`, `{"{"}from: 2022-06-01, to: 2023-12-31{"}"}` or `unknown`.
    .better = Write `{ $better }`.
when-pair = `{ $typed }` is two dates in one text
    .help = Write `{"{"}from: { $from }, to: { $to }{"}"}`.
when-empty = The time has neither beginning nor end
    .help = Write `{"{"}from: 2022-06-01, to: 2023-12-31{"}"}`, or `unknown` where the time is not known.
when-backwards = The time ends before it begins
    .help = Write { $better }, or correct the day that is wrong.
covers-open = The time has no end
    .help = An account tells of a time that is over. Write its last day: `{"{"}from: 2024-01-01, to: 2024-06-30{"}"}`.
number-form = `{ $typed }` is no number
    .help = Write the number in digits: `900`, `1 200` or `1,5`. Within braces a number with a comma needs quotes: `"1,5"`.
    .better = Did you mean `{ $better }`? Thousands are set off by a space. If these are decimals, write fewer or more than three.
whole-number-form = `{ $typed }` is no whole number
    .help = Write the number in digits, without decimals: `12`.
    .better = Did you mean `{ $better }`? Thousands are set off by a space.
    .unknown = Write `unknown` if it is not known.
yes-no = `{ $typed }` is neither `true` nor `false`
    .help = Write `true` for yes, `false` for no.
phone-form = `{ $typed }` is no telephone number
    .help = Write the number: `010-123 45 67`.
base-url-query = The address of the site cannot have `?` or `#`
    .help = Write only the address: `{ $better }`.
term-twice = The term `{ $term }` has the same address as `{ $first }`
    .help = Keep one of them. Capitals, dots over letters and punctuation do not tell two terms of the glossary apart.
base-url-path = The address of the site cannot have `//`, `.` or `..` between its parts
    .help = Write `{ $better }`.
scale-word-twice = The word `{ $word }` is the same as `{ $first }`: capitals do not tell words of a scale apart
    .help = Keep one of them.
unofficial-no = `unofficial` is a text, and any text makes the site unofficial
    .help = Take the line away: without it the site is official.
unofficial-yes = `unofficial` is a text that is shown on every page, not a yes or no
    .help = Write who makes the site, for example `unofficial: This site is made by private persons and not by the municipality.`
date-differs = The date is another one than the one that the file's name begins with, `{ $name }`
    .help = Write `date: { $named }`, or rename the file to `{ $better }`.
leading-date-near = The file's name, `{ $name }`, begins nearly like a date, so that the day is not read
    .help = Rename the file to `{ $better }`, or write the day in the file, after `date:`.
misplaced-promise = The file is a promise, but a promise has a folder of its own
    .help = Move the file to `{ $file }`.
misplaced-verdict = The file is a follow-up or a review, but lies where a promise should lie
    .help = Move it to the folder of the promise, beside `index.md`, and call it `{ $name }`.
kind-differs = The file is said to be `{ $typed }`, but has `{ $key }`
    .help = Write `kind: { $kind }`, or replace `{ $key }`.
url-form = `{ $typed }` is no web address
    .help = A web address begins with `https://` or `http://`.
    .scheme = Write `https://{ $typed }`.
    .host = After `https://` the name of the site is due.
    .space = A web address has no spaces. In an address a space is written `%20`.
    .sign = A web address has no quotation marks, angle brackets or backslashes.
    .port = After the colon stands the number of the port, 1 to 65535. Where none is needed, remove the colon.
root-address-form = `{ $typed }` is no address on the site
    .help = Write the address from the root, without the site's name: `/boras/centrum-2020/`.
email-form = `{ $typed }` is no e-mail address
    .help = Write for example `safety@municipality.se`.
municipality-code-form = `{ $typed }` is no municipality code
    .help = A municipality code has four digits, a leading nought too: `0180`.
org-number-form = `{ $typed }` is no organisation number
    .help = An organisation number has ten digits: `212000-1561`.
colour-form = `{ $typed }` is no colour
    .help = A colour is written with `#` and six characters, in quotes: `"#1f5f4a"`.
language-form = `{ $typed }` is no language code
    .help = Write the code of the language: `sv`, `en`, `fi`.
    .better = Write `{ $better }`.
language-none = No language has the code `{ $typed }`
    .help = Write the code of the language: `sv`, `en`, `fi`. That of the country is another.
language-twice = The language `{ $language }` stands here twice
    .help = Remove one of them.
choice-unknown = `{ $typed }` cannot be chosen here
    .help = Choose one of `{ $choices }`.
    .better = Did you mean `{ $better }`? Else choose one of `{ $choices }`.
interval-form = `{ $typed }` does not say how often
    .help = Write `month`, `quarter`, `tertial`, `half_year`, `year` or for example `18 months`.
    .better = Did you mean `{ $better }`?
    .short = Follow-ups are made once a month at most: write `month`.
month-form = `{ $typed }` is no month
    .help = Write a number, 1–12, or the name of the month.
reference-form = `{ $typed }` is no reference
    .help = A promise is written `promise` or `town/promise`, a commitment `promise#commitment`, a party by its id.
    .elsewhere = Something on another site is written `{"{"}title: …, url: …{"}"}`.
file-form = `{ $typed }` is no file name
    .help = The file should lie beside, in the same folder: `agreement.pdf`.
    .elsewhere = A document on another site is written with `url` instead of `file`.
file-not-there = There is no such file: `{ $file }`
    .help = Put the file in the same folder, or correct the name.
    .better = Did you mean `{ $better }`?
document-name-form = `{ $typed }` is no name of a file beside
    .help = Write the name of a file in the same folder, without `.md`: `2024-02-01`.
document-nowhere = It is not said where the document is
    .help = Write `file`, if it lies beside, or `url`, if it lies on another site.
document-file-and-url = The document has both `file` and `url`
    .help = Keep one of them.
image-no-alt = It is not said what the picture shows
    .help = Write `alt`, what the picture shows for those who do not see it, or `decorative: true` if it only decorates.
image-alt-and-decorative = The picture has both `alt` and `decorative`
    .help = Keep one of them.
quantity-no-number = The number is missing
    .help = Write one of `number`, `at_least`, `at_most` and `about`.
quantity-two-numbers = Both `{ $first }` and `{ $key }` stand here
    .help = Keep one of them. Two targets are written as a list.
commitment-count-small = More commitments are listed, { $listed }, than the promise is said to have
    .help = `commitment_count` is how many the paper has in all, also those that are not listed here.
basis-more-answers = More have answered than were asked
    .help = `n` is how many were asked or took part, `answered` how many answered.
was-form = `{ $typed }` cannot be read as what was there before
    .help = Write the keys that were changed with their old values, or `new` for a commitment that was added.
account-undated = The account has no date
    .help = Write `date`, or let the file's name begin with the date. If it is unknown: write `source` with `seen`, the day it was read.
about-beside-promise = The file lies beside a promise and is about that
    .help = Remove `about`. An account of several promises lies in the municipality's folder.
about-no-promise = A promise is due here
    .help = An account in the municipality's folder is about promises: `promise` or `town/promise`.
general-with-commitments = An account in the municipality's folder is general and says nothing of single commitments
    .help = Move what is about one promise to a file in the promise's folder.
section-twice = The commitment `{ $id }` has two sections
    .help = Join them, or give one heading another id: `## Heading {"{"}#another-id{"}"}`.
    .first = the first is here
section-near = The heading is nearly a commitment's id, `{ $id }`
    .help = If the section belongs to the commitment, write `{"{"}#{ $id }{"}"}` after the heading. Else change a word in it.
section-words = The heading says what the commitment `{ $id }` says, but the section does not belong to it
    .help = Write `{ $better }`. Else the pages say that the commitment is not mentioned here.
status-unknown = `{ $typed }` is no status
    .help = Write `not_started`, `in_progress`, `delayed`, `fulfilled`, `partly_fulfilled`, `not_fulfilled` or `withdrawn`, or a word of the town's `status_words`. If the account gives no verdict, remove `status`.
    .better = Did you mean `{ $better }`?
status-computed = `{ $typed }` cannot be written: it is computed
    .help = Remove `status`. A commitment that is named without a status is shown as “Reported without a verdict”.
status-code-unknown = `{ $typed }` is no status
    .help = Write one of `not_started`, `in_progress`, `delayed`, `fulfilled`, `partly_fulfilled`, `not_fulfilled` and `withdrawn`.
    .better = Did you mean `{ $better }`?
status-word-taken = `{ $word }` has a meaning already: `{ $code }`
    .help = Remove the line. The codes and their Swedish words can always be used and cannot get another meaning.
status-word-computed = `{ $word }` is what the site itself says, of what was not judged or not reported
    .help = Choose another word. This one follows from the follow-ups and cannot get another meaning.
status-word-twice = `{ $word }` stands here already, perhaps with other capitals
    .help = Remove one of the lines.
reason-missing = The commitment `{ $id }` has a status that needs a reason, but none is given
    .help = Write `reason: Why it came to be so` beside `status`, or a section under the heading `## What happened {"{"}#{ $id }{"}"}`.
fulfilled-bare = The commitment `{ $id }` is said to be fulfilled, but it is not said what was done
    .help = Write `outcome: {"{"}number: …, unit: …{"}"}` beside `status`, or a section under the heading `## What was done {"{"}#{ $id }{"}"}`.
assessment-unknown = `{ $typed }` is not in the review's scale
    .help = The scale has { $scale }.
    .better = Did you mean `{ $better }`? The scale has { $scale }.

## ledger: what was sealed
ledger-cut = Line { $line } is cut short: the sealing was not written to its end
    .help = Nothing is lost. Run `lofte seal` again: the half line is taken away and sealed anew.
ledger-no-record = Line { $line } cannot be read: it was changed, cut or written by something other than lofte
ledger-altered = Line { $line } was changed after it was sealed: its checksum does not fit
ledger-text-altered = The text on line { $line } was changed after it was sealed: its checksum does not fit
ledger-mask-altered = What line { $line } says of a masked name was changed: its checksum does not fit
ledger =
    .help = Files in content/ledger/ are written only by `lofte seal` and `lofte mask`. Bring the file back as it was, from version control or a backup.
ledger-predecessor-missing = Line { $line } ({ $document }) builds on a sealing that is missing: { $hash }
    .help = A line was taken out of content/ledger/. Bring the file back as it was, from version control or a backup.
ledger-order = Line { $line } is dated { $sealed }, before the sealing that it builds on, { $before }
ledger-order-before = the earlier sealing
ledger-copy = In `{ $name }` there are sealings of `{ $town }` that are in `{ $town }.jsonl` already
    .help = The file is a copy. If anything else was sealed in `{ $name }`, bring that file back, for instance from git or a backup. Else take the copy away.
ledger-other-file = In `{ $name }` there are sealings of `{ $town }`, which belong in `{ $town }.jsonl`
    .help = If the file got another name, call it `{ $town }.jsonl` again. If it was written over, bring back the one that lay here, for instance from git or a backup.
ledger-fork = { $document } was sealed in two places, neither knowing of the other
    .help = This happens when two changes are merged. Run `lofte seal`: the next sealing builds on both.
ledger-fork-other = the other sealing
ledger-unmasked-again = Line { $line } still has a name that is masked by decision on another line
    .help = Take this line away; the same sealing is still there, with the name masked. This may happen when two changes are merged.
sealed-changed = { $change ->
    [added] `{ $key }` was added after the text was sealed { $sealed }: “{ $new }”
    [gone] `{ $key }` was taken away after the text was sealed { $sealed }; it said “{ $old }”
   *[changed] `{ $key }` was changed after the text was sealed { $sealed }: “{ $old }” became “{ $new }”
}
    .help-mask = Where a name is masked there may stand nothing, or `⟦maskat enligt beslut⟧`, or at most four words with small letters that deny nothing (for example: name removed). Anything else is a change to be declared.
    .help-promise = Declare the change, so that it is seen: lofte revise { $promise }. Was it a mistake? Write back what stood there.
    .help-account = Put back what it said, and correct it in a new file with `corrects: { $name }`. Or declare the change in this file, so that it is shown: lofte revise { $account }.
    .help-review = Write back what stood there. A review is corrected in a new file with `corrects: { $name }`.
sealed-commitment-gone = `{ $key }` was taken out after the promise was sealed { $sealed }; it said “{ $old }”
    .help = Write it back. A commitment is never taken out: it would be gone from the counts. If it no longer holds, give it `status: withdrawn` and a reason in a follow-up.
sealed-plan = The plan for follow-up is another than that sealed { $sealed }: follow-ups missing by the old one are no longer counted
    .help = Write the plan as a list: first the old one as it was, then the new one with `from:` and the day from which it holds.
sealed-named = Where a name is masked by decision, a name stands: ”{ $new }”
    .help = Take it away here; the change need not be declared. What may stand instead: `⟦maskat enligt beslut⟧`, or at most four words with small letters (for example: name removed).
sealed-changed-too = { $change ->
    [added] `{ $key }` was added too: “{ $new }”
    [gone] `{ $key }` was taken away too; it said “{ $old }”
   *[changed] `{ $key }` was changed too: “{ $old }” became “{ $new }”
}
sealed-changed-body = The body was changed after it was sealed { $sealed }: “{ $old }” became “{ $new }”
sealed-changed-body-too = The body was changed too: “{ $old }” became “{ $new }”
sealed-unreadable = The file cannot be read in the way that is needed to compare it with the sealed text
    .help = Write the keys as plainly as in `lofte keys`: one key a line, and lists on lines of their own with dashes.
sealed-gone = The file { $document } is gone, but { $address } was public (sealed { $sealed })
    .help = Put the file back. If the page is to go: write `removed: {"{"}date: …, reason: …{"}"}` in it, and its address says what happened. If it moved: write `moved_from: [{ $address }]` in the file at its new place.
sealed-hidden = { $document } is no longer shown, but { $address } was public (sealed { $sealed })
    .help = What was public cannot become a draft again. Take away `draft` or `publish_at`, or write `removed: {"{"}date: …, reason: …{"}"}`.
sealed-status-word = “{ $word }” now means `{ $now }`, but meant `{ $meant }` in what was sealed { $sealed }
    .help = Write `{ $word }: { $meant }` again, and choose another word for `{ $now }`. If the word was wrong then: correct it with a new follow-up that has `corrects`.
sealed-status-word-here = the word stands here
sealed-level-gone = No level of the police answers at { $address } any more, which was public (sealed { $sealed })
    .help = Let the level stay in police.yaml. If it got another id: write the old address under `aliases` of a page that tells of the change.

## verify: a published site
verify-altered = { $file } was changed after the site was built
verify-missing = { $file } is missing
verify-unknown = { $file } does not belong to the site: the manifest does not have it
verify-manifest = The manifest of the site’s files was changed, so no file can be proven by it
verify =
    .help = Build the site again with `lofte build`, and find out who made the change.
verify-words = The page does not show what was sealed { $sealed }: `{ $key }`, “{ $words }”
    .help = Was the text changed and declared? Run `lofte seal` and build again, so that the sealing goes along. Else the page was changed afterwards.
verify-head-missing = The kept sealing of { $document } is not there any more: { $hash }
    .help = The ledger was rewritten, or shortened, after the digest was kept.
verify-site-other = The site is another than the one that the digest was taken of
    .help = Was it built again since? Keep a new digest with --heads. If it was not, it was altered.

## check/references/relation.rs, inherited.rs: references of the wrong kind, and time that is inherited
relation-party = `{ $id }` is a party, no paper
relation-document = `{ $id }` is a follow-up or review, no promise
relation-to-promise = Write the promise's folder, as `torget-2023`, or `<municipality>/<promise>` for a promise of another municipality. A paper that is not here is written {"{"}title: …, url: …{"}"}.
relation-to-subject = Write a promise (`torget-2023`) or a commitment (`torget-2023#stadning`). Parties are written under `concerns`.
relation-to-document = Write the file's name without `.md`, or {"{"}title: …, url: …{"}"} for an answer that lies elsewhere.
replaced-by-no-commitment = `{ $id }` is no commitment
    .help = Write the commitment that holds instead, with its promise: `{ $example }`.
corrects-after-date = The correction is from { $date }, but what it corrects covers { $covers } and has not begun then
    .help = Correct the date, or write the name of the follow-up that is corrected.
corrects-later = The correction is from { $date }, but what it corrects is from { $corrected }
told-before-period = This is said { $date }, but the promise `{ $promise }` does not hold until { $period }
    .help = Correct the date (`date`, or the file's name), or put the file into the promise that it is about.

## check/card: signs that nobody sees, ways to reach somebody
value-invisible = There is nothing here but invisible signs ({ $number })
    .help = Write something that can be read, or remove the key.
sign-invisible = There is an invisible sign here, { $number }
    .help = Write `{ $better }` anew by hand, without pasting.
reach-form = `{ $typed }` is no way to reach anybody
    .help = Write an e-mail address (`trygghet@kommunen.se`), a whole web address (`https://…`) or a telephone number.
sealed-renamed = `{ $key }` was called { $old } in the text that was sealed { $sealed }
    .help = Write `{ $old }` again. An id does not change, since addresses and follow-ups hang on it. The heading and the text may change, if the change is declared.

## text: two versions in one file
text-conflict = Two versions of the text are left from a merge{ $more ->
        [0] {""}
        [one] {" "}(and in one more place)
       *[other] {" "}(and in { $more } more places)
    }
    .help = Keep what is to hold, and remove the other and the lines that begin with `<<<<<<<`, `=======` and `>>>>>>>`.

## files of the theme: templates
template-field = The template asks for `{ $field }`, which does not exist here
    .help = There are: { $fields }.
template-end = The template ends in the middle of something that was opened
    .help = Close it: each { "{{" } needs its { "}}" }, and each { "{%" } its { "%}" }; each `if` and `for` needs its `endif` and `endfor`.

## markdown: what does not become what it was meant to
link-space = The blank between `]` and `(` makes that it is no link or picture
    .help = Write `{ $label }`.
link-unread = This is no link or picture, but is shown as it is typed
    .help = Write `{ $label }`.
keys-in-text = Here keys stand in the middle of the text, between two lines of hyphens: they are shown as a heading
    .help = Remove them, or move them to a file of their own.

## references: names and times that everything else speaks against
town-renamed = The folder is called `{ $id }`, but the municipality's own texts call it `{ $named }` in { $count } places
    .help = Call the folder `{ $named }` again. Addresses and references hang on it.
    .related = here it is called so
period-against-all = The promise's period does not agree with what { $count } other places say of it
    .help = Correct `period`. If it is right, correct the others: the title, the plan of follow-up and `covers` of the accounts.
    .related = this lies outside the period
party-renamed = The party has the id `{ $id }` here, but is called `{ $named }` in { $count } other places
    .help = Write `{ $named }` here too. An id does not change, since addresses hang on it.
    .related = here it is called so
