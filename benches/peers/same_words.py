#!/usr/bin/env python3
"""Does lofte show the words that another generator shows? same_words.py PEER_PUBLIC LOFTE_OUT [COUNT]

Compares COUNT promise pages. Every word of the texts on the peer's page must stand on lofte's at least as often. What the
two say in words of their own is left out: names of statuses, dates, headings of sections, menus, feet and footnotes.
Prints how many words more lofte's pages have in all.
"""
import collections
import html
import pathlib
import random
import re
import sys

OWN = set("""planerat pågår klart försenat avbrutet läget åtaganden undertecknat av kontakt start medborgarlöften kommuner
statistik om löftena period ett fristående exempel uppgifterna är påhittade""".split())


def words(path):
    text = path.read_text(encoding="utf-8").split("<main", 1)[1].split("</main>", 1)[0]
    text = re.sub(r"<sup[^>]*>.*?</sup>", "", text, flags=re.S)
    text = re.sub(r'<(section|div)[^>]*class="foot.*?</\1>', "", text, flags=re.S)
    text = html.unescape(re.sub(r"<[^>]*>", " ", text)).lower()
    text = re.sub(r"\d{4}-\d{2}-\d{2}", " ", text)
    return collections.Counter(word for word in re.findall(r"[\w@.-]*\w", text) if word not in OWN)


def main():
    peer, lofte = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
    count = int(sys.argv[3]) if len(sys.argv) > 3 else 100
    pages = sorted(page.relative_to(peer) for page in peer.glob("*/*/index.html"))
    chosen = random.Random(1).sample(pages, min(count, len(pages)))
    lacking, theirs, ours = 0, 0, 0
    for page in chosen:
        one, other = words(peer / page), words(lofte / page)
        theirs, ours = theirs + one.total(), ours + other.total()
        if missing := one - other:
            lacking += 1
            print(f"{page}: lofte lacks {sorted(missing.elements())[:8]}")
    print(f"{peer.parent.name}: {len(chosen)} pages compared, {lacking} lack words; "
          f"{theirs} words there, {ours} in lofte's ({ours / max(theirs, 1):.0%})")
    sys.exit(bool(lacking))


if __name__ == "__main__":
    main()
