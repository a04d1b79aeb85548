# The words of terminal (en).

## lofte build
build-refused = Nothing was built: mend the errors above first. The published site stands as it was.
build-unchanged = { $outputs } pages and files; nothing has changed in { $out }.
build-done = { $outputs } pages and files in { $out }.
build-done-in-two-steps = { $outputs } pages and files in { $out }. The folders could not be exchanged in one step on this file system; for a moment the site was missing.

## The machine
failure-read = Could not read { $path }: { $cause }
