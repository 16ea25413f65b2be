#!/usr/bin/env python3
"""Proves from the outside that an edition quotes word for word.

    verify_edition.py EDITION.html ARTICLES.jsonl

Reads the page as a reader's browser does and the articles as they were handed in, and knows nothing of the program: every
quotation on the page must stand in the article that its number leads to, letter by letter but for white space. Prints
what was compared; exits with 1 and a line for each fault.
"""

import json
import re
import sys
import unicodedata
from html.parser import HTMLParser


def plain(text):
    """Text without differences that no reader sees: NFC, no control or format characters, single spaces."""
    text = unicodedata.normalize("NFC", text)
    kept = (c for c in text if c.isspace() or unicodedata.category(c) not in ("Cc", "Cf", "Cs", "Co", "Cn"))
    return re.sub(r"\s+", " ", "".join(kept)).strip()


class Page(HTMLParser):
    """Collects the quotations with their numbers, and the numbered sources with title and address."""

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.quotes = []
        self.sources = {}
        self.open = []
        self.source = None
        self.pending = None

    def handle_starttag(self, tag, attributes):
        given = dict(attributes)
        if tag in ("br", "hr", "img", "meta", "link", "input"):
            return
        kind = None
        if given.get("class") == "quote":
            kind = "quote"
            self.pending = ""
        elif given.get("class") == "mark":
            kind = "mark"
        elif tag == "li" and given.get("id", "").startswith("source-"):
            self.source = {"number": int(given["id"][7:]), "title": "", "url": None}
            kind = "source"
        elif self.source is not None and "class" not in given and tag in ("a", "span"):
            kind = "title"
            self.source["url"] = given.get("href")
        self.open.append((tag, kind))

    def handle_endtag(self, tag):
        while self.open:
            opened, kind = self.open.pop()
            if kind == "source":
                self.sources[self.source["number"]] = self.source
                self.source = None
            if opened == tag:
                break

    def handle_data(self, data):
        kinds = [kind for _, kind in self.open if kind]
        if "title" in kinds:
            self.source["title"] += data
        elif "mark" in kinds:
            if self.pending is not None:
                self.quotes.append((self.pending, int(data)))
                self.pending = None
        elif "quote" in kinds:
            self.pending += data


def main(page_file, articles_file):
    page = Page()
    with open(page_file, encoding="utf-8") as file:
        page.feed(file.read())
    articles = []
    with open(articles_file, encoding="utf-8") as file:
        for line in file:
            article = json.loads(line)
            articles.append((plain(article.get("title") or ""), plain(article.get("text") or ""), article.get("url")))
    faults = []
    for quote, number in page.quotes:
        source = page.sources.get(number)
        if source is None:
            faults.append(f"no source has the number {number}: {quote}")
            continue
        name = plain(source["title"])
        # An article without a title is known by its first line.
        cited = [text for title, text, url in articles
                 if (source["url"] and source["url"] == url) or name in title or (not title and text.startswith(name))]
        if not cited:
            faults.append(f"source {number} is none of the articles: {name}")
        elif not any(plain(quote) in text for text in cited):
            faults.append(f"not in source {number}: {quote}")
    if not page.quotes:
        faults.append("the page quotes nothing")
    for fault in faults:
        print(fault)
    print(f"{len(page.quotes)} quotations of {len(page.sources)} sources compared, {len(faults)} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    sys.exit(main(sys.argv[1], sys.argv[2]))
