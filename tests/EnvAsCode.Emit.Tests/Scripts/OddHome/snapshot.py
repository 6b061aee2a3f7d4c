"""What is in a home: a line of JSON for each name, with kind, mode, owner, target, and text."""
import json
import os
import stat
import sys

KINDS = {stat.S_IFREG: "file", stat.S_IFDIR: "folder", stat.S_IFLNK: "link", stat.S_IFIFO: "pipe"}


def read(path):
    try:
        with open(path, "rb") as file:
            return file.read(200_000).decode("latin-1")
    except PermissionError:
        return "(unreadable)"


home = sys.argv[1]
names = []
for folder, folders, files in os.walk(home):
    names += [os.path.join(folder, name) for name in folders + files]
for path in sorted(names):
    if "/.git/" in path:
        continue
    found = os.lstat(path)
    kind = KINDS[stat.S_IFMT(found.st_mode)]
    print(json.dumps({
        "path": os.path.relpath(path, home),
        "kind": kind,
        "mode": oct(stat.S_IMODE(found.st_mode)),
        "owner": "%d:%d" % (found.st_uid, found.st_gid),
        "text": os.readlink(path) if kind == "link" else read(path) if kind == "file" else "",
    }))
