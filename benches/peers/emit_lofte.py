#!/usr/bin/env python3
"""The neutral corpus as a lofte site: emit_lofte.py CORPUS OUT [--outputs few|all]

CORPUS holds promises.jsonl, one promise a line. Each promise becomes one promise file and three follow-up files
that cover every commitment, the last of them the evaluation. With `--outputs few` (the default) what other
generators do not make is turned off in site.yaml, so that all do the same work.
"""
import argparse
import collections
import json
import os
import pathlib
import shutil

STATUSES = {"planerat": "not_started", "pagar": "in_progress", "klart": "fulfilled",
            "forsenat": "delayed", "avbrutet": "withdrawn"}
OFF = ["follow_up_pages", "history", "parties", "police", "search", "pictures", "promise_feeds", "town_feeds", "lists", "calendar", "data", "embeds", "languages"]


def quoted(text):
    """A double-quoted string that YAML and JSON read alike."""
    return json.dumps(text, ensure_ascii=False)


def put(root, path, text):
    full = os.path.join(root, path)
    os.makedirs(os.path.dirname(full), exist_ok=True)
    with open(full, "w", encoding="utf-8") as file:
        file.write(text)


def site(outputs):
    off = "".join(f"  {name}: false\n" for name in OFF) if outputs == "few" else ""
    theme = "theme: bench\n" if outputs == "few" else ""
    return (f"title: Medborgarlöften\nbase_url: https://www.example.org\n{theme}"
            "publisher: {name: Medborgarlöften, org_number: \"999999-9999\", kind: other}\n"
            "accessibility: {status: partial, contact: kontakt@example.org}\n"
            + (f"outputs:\n{off}" if off else ""))


def party_id(party, town):
    return town if party == "kommunen" else f"{party}-{town}"


def promise(p):
    town = p["municipality_slug"]
    lines = [f"title: {quoted(p['title'])}", f"period: {p['period']}",
             f"parties: [{', '.join(party_id(x['id'], town) for x in p['parties'])}]",
             f"area: {quoted(p['area'])}", f"published: {p['date']}", "signatories:"]
    for s in p["signatories"]:
        lines += [f"  - role: {quoted(s['role'])}", f"    name: {quoted(s['name'])}",
                  f"    party: {party_id(s['party'], town)}"]
    lines.append("contacts:")
    for c in p["contacts"]:
        lines += [f"  - role: {quoted(c['role'])}", f"    name: {quoted(c['name'])}",
                  f"    email: {c['email']}", f"    phone: {quoted(c['phone'])}"]
    lines.append("commitments:")
    for number, c in enumerate(p["commitments"], 1):
        lines += [f"  atagande-{number}:", f"    text: {quoted(c['text'])}",
                  f"    parties: [{', '.join(party_id(x, town) for x in c['parties'])}]"]
    head = "\n".join(lines)
    return f"---\n{head}\n---\n\n{p['background']}"


def account(p, which):
    """The account of one of the three dates; the last is the evaluation and holds the evaluations too."""
    last = which == len(p["commitments"][0]["updates"]) - 1
    date = p["commitments"][0]["updates"][which]["date"]
    year = p["period"]
    parties = ", ".join(party_id(x["id"], p["municipality_slug"]) for x in p["parties"])
    covers = f"{{from: {year}-01-01, to: {year}-12-31}}" if last else f"{{from: {year}-01-01, to: {date}}}"
    lines = (["kind: evaluation"] if last else []) + [f"reported_by: [{parties}]", f"covers: {covers}", "commitments:"]
    sections = []
    for number, c in enumerate(p["commitments"], 1):
        update = c["updates"][which]
        lines += [f"  atagande-{number}:", f"    status: {STATUSES[update['status']]}"]
        text = update["text"] + (f"\n\n{c['evaluation']}" if last else "")
        sections.append(f"## Åtagande {number} {{#atagande-{number}}}\n\n{text.rstrip()}\n")
    head = "\n".join(lines)
    return date, f"---\n{head}\n---\n\n" + "\n".join(sections)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("corpus")
    parser.add_argument("out")
    parser.add_argument("--outputs", choices=["few", "all"], default="few")
    asked = parser.parse_args()
    towns, parties = collections.OrderedDict(), collections.OrderedDict()
    put(asked.out, "content/site.yaml", site(asked.outputs))
    if asked.outputs == "few":
        shutil.copytree(pathlib.Path(__file__).parent / "theme", f"{asked.out}/themes/bench", dirs_exist_ok=True)
    with open(os.path.join(asked.corpus, "promises.jsonl"), encoding="utf-8") as file:
        for line in file:
            p = json.loads(line)
            town = p["municipality_slug"]
            towns.setdefault(town, p["municipality"])
            parties.update((party_id(x["id"], town), x["name"]) for x in p["parties"] if x["id"] != "kommunen")
            folder = f"content/municipalities/{town}/{p['slug']}"
            put(asked.out, f"{folder}/index.md", promise(p))
            for which in range(len(p["commitments"][0]["updates"])):
                date, text = account(p, which)
                put(asked.out, f"{folder}/{date}.md", text)
    for index, (town, name) in enumerate(towns.items()):
        put(asked.out, f"content/municipalities/{town}/index.md",
            f"---\nname: {quoted(name + ' kommun')}\nplace: {quoted(name)}\ncode: \"{1000 + index}\"\n---\n")
    for party, name in parties.items():
        put(asked.out, f"content/parties/{party}.md", f"---\nname: {quoted(name)}\nkind: organisation\n---\n")


if __name__ == "__main__":
    main()
