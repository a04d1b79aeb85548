#!/usr/bin/env python3
"""How long after a file is saved `lofte serve` answers with its new page: edit_to_served.py SITE [--kind text|title|status|mistake|file]

SITE is a site as emit_lofte.py makes it. One promise after another is edited; the time runs from just before the write
until an answer for its page holds the new words. Then its town's page, the town's feed and the list of a status are asked
for, once: they must be of the new site at once, and their times are told too. With `mistake`, the time runs until the page
tells what is wrong, and then anew until a correction is shown (`mended`); with `file` a new follow-up is written, and taken
away again (`gone`). The first edits warm up and are not counted. Everything is put back at the end.
"""
import argparse
import http.client
import os
import pathlib
import re
import signal
import statistics
import subprocess
import sys
import time


def ask(port, path):
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=120)
    connection.request("GET", path)
    answer = connection.getresponse()
    body = answer.read()
    connection.close()
    return body if answer.status == 200 else b""


def edited(kind, text, mark):
    """The text with the mark in it; for `status` a verdict changes too."""
    if kind == "title":
        return re.sub(r"(?m)^title: (\"?)", lambda found: f"title: {found[1]}{mark} ", text, count=1)
    if kind == "status":
        head, key, rest = text.partition("status: ")
        old = re.match(r"\w+", rest)[0]
        new = "in_progress" if old == "fulfilled" else "fulfilled"
        text = head + key + new + rest[len(old):]
    if kind == "mistake":
        return text.replace("\n---\n", f"\n{mark}: 1\n---\n", 1)
    if kind == "file":
        town, commitment = text
        head = f"date: 2026-01-15\ncovers: unknown\nreported_by: [{town}]\ncommitments:\n  {commitment}: {{}}"
        return f"---\n{head}\n---\n## {commitment}\n\n{mark}\n"
    return f"{text}\n{mark}\n"


def cpu(pid):
    fields = pathlib.Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def timed(port, path):
    begun = time.perf_counter()
    body = ask(port, path)
    return body, 1000 * (time.perf_counter() - begun)


def put(file, text):
    if text is None:
        file.unlink()
    else:
        file.write_text(text, encoding="utf-8")


def until(asked, page, server, is_shown):
    """Milliseconds until a page is as it should be."""
    begun = time.perf_counter()
    while not is_shown(ask(asked.port, page)):
        if time.perf_counter() - begun > 120 or server.poll() is not None:
            sys.exit(f"{page}: no new page")
        time.sleep(0.001)
    return 1000 * (time.perf_counter() - begun)


def edit(asked, file, page, number, server):
    before = file.read_text(encoding="utf-8") if file.exists() else None
    text = before
    if before is None:
        promise = (file.parent / "index.md").read_text(encoding="utf-8")
        text = file.parent.parent.name, re.search(r"(?m)^commitments:\n  ([a-z0-9-]+):", promise)[1]
    mark = f"andring{number}t{time.time_ns() % 10**9}"
    new = edited(asked.kind, text, mark)
    ask(asked.port, page)
    town = page.split("/")[1]
    # A feed has the newest entries only: an old promise need not stand there.
    title = re.search(r"(?m)^title: \"?([^\"\n]*)", before or "")
    told = title is not None and title[1].encode() in ask(asked.port, f"/{town}/feed.xml")
    spent = cpu(server.pid)
    begun = time.perf_counter()
    put(file, new)
    until(asked, page, server, lambda body: mark.encode() in body)
    took = 1000 * (time.perf_counter() - begun)
    others = {}
    for name, path in [("town", f"/{town}/"), ("feed", f"/{town}/feed.xml"), ("list", "/uppfoljningar/"), ("start", "/")]:
        body, others[name] = timed(asked.port, path)
        must = name == "town" or name == "feed" and told
        if asked.kind == "title" and must and mark.encode() not in body:
            sys.exit(f"{path} is of the site before")
    others["cpu"] = 1000 * (cpu(server.pid) - spent)
    if asked.kind in ["mistake", "file"]:
        time.sleep(asked.pause)
        begun = time.perf_counter()
        put(file, before)
        until(asked, page, server, lambda body: body and mark.encode() not in body)
        others["mended" if asked.kind == "mistake" else "gone"] = 1000 * (time.perf_counter() - begun)
    return took, others, before


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("site", type=pathlib.Path)
    parser.add_argument("--lofte", default="target/release/lofte")
    parser.add_argument("--kind", choices=["text", "title", "status", "mistake", "file"], default="text")
    parser.add_argument("--count", type=int, default=50)
    parser.add_argument("--warm", type=int, default=3)
    parser.add_argument("--pause", type=float, default=0.3)
    parser.add_argument("--port", type=int, default=8765)
    asked = parser.parse_args()
    towns = asked.site / "content/municipalities"
    promises = sorted(towns.glob("*/*/index.md"))
    step = max(1, len(promises) // (asked.count + asked.warm))
    command = [asked.lofte, "serve", "--root", str(asked.site), "--port", str(asked.port)]
    begun = time.perf_counter()
    server = subprocess.Popen(command, stderr=subprocess.DEVNULL, start_new_session=True)
    originals, took = {}, []
    try:
        while True:
            try:
                ask(asked.port, "/robots.txt")
                break
            except OSError:
                time.sleep(0.05)
        print(f"ready after {time.perf_counter() - begun:.1f} s, {len(promises)} promises")
        for number, promise in enumerate(promises[::step][:asked.count + asked.warm]):
            page = f"/{promise.parent.relative_to(towns)}/"
            file = promise
            if asked.kind == "status":
                file = sorted(promise.parent.glob("[0-9]*.md"))[-1]
            if asked.kind == "file":
                file = promise.parent / "2026-01-15-nytt.md"
            time_taken, others, originals[file] = edit(asked, file, page, number, server)
            if number >= asked.warm:
                took.append((time_taken, others))
            time.sleep(asked.pause)
    finally:
        os.killpg(server.pid, signal.SIGINT)
        server.wait(30)
        for file, text in originals.items():
            if text is not None or file.exists():
                put(file, text)
    times = [time_taken for time_taken, _ in took]
    print(f"{asked.kind}: median {statistics.median(times):.0f} ms, worst {max(times):.0f} ms of {len(times)}")
    for name in took[0][1]:
        those = [others[name] for _, others in took]
        print(f"    {name}: median {statistics.median(those):.0f} ms, worst {max(those):.0f} ms")


if __name__ == "__main__":
    main()
