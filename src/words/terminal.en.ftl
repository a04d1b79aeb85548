# The words of terminal (en).

## lofte build
build-refused = Nothing was built: mend the errors above first. The published site stands as it was.
build-unchanged = { $outputs } pages and files; nothing has changed in { $out }.
build-done = { $outputs } pages and files in { $out }.
build-done-in-two-steps = { $outputs } pages and files in { $out }. The folders could not be exchanged in one step on this file system; for a moment the site was missing.

## The machine
failure-read = Could not read { $path }: { $cause }
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
