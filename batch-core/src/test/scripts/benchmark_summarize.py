#!/usr/bin/env python3
"""How many articles a second `nightdesk summarize` sums up, the whole process from reading to writing.

    python3 batch-core/src/test/scripts/benchmark_summarize.py [ARTICLES]

Writes invented articles (10,000 if not said otherwise; the same ones each time), sums them up with the learned method and
with `--method lead`, and takes away the time of an empty input. The ratio to lead in the same run holds on any machine.
Standard library only.
"""

import json
import os
import random
import subprocess
import sys
import tempfile
import time

ROOT = os.path.abspath(os.path.join(os.path.dirname(__file__), "..", "..", "..", ".."))
SMALL = "the of to and in a for on that with at from by was as it has were its their after before said will".split()
NAMES = ["Karvik", "Orrin", "Aud", "Dr. Holm", "Mrs. Venn", "the U.S. envoy", "Port Ansel", "Lira"]
SEED = 7


def words(random_source):
    syllables = "ka ro mi ten sol ver dan pel ti mar gu lin os bra vel no".split()
    return ["".join(random_source.choices(syllables, k=random_source.randint(2, 4))) for _ in range(3000)]


def sentence(random_source, vocabulary):
    length = random_source.randint(9, 30)
    made = [random_source.choice(SMALL) if random_source.random() < 0.45 else
            vocabulary[int(3000 * random_source.random() ** 2.5)] for _ in range(length)]
    made[random_source.randrange(length)] = random_source.choice(NAMES)
    made[length // 2] = str(random_source.randint(2, 900))
    text = " ".join(made)
    return text[0].upper() + text[1:] + "."


def article(random_source, vocabulary):
    paragraphs = [" ".join(sentence(random_source, vocabulary) for _ in range(random_source.randint(1, 4)))
                  for _ in range(random_source.randint(8, 16))]
    return "\n\n".join(paragraphs)


def seconds(source, *options):
    begun = time.perf_counter()
    subprocess.run([os.path.join(ROOT, "nightdesk"), "summarize", "--input", source, "--output", os.devnull, *options],
                   check=True)
    return time.perf_counter() - begun


def main():
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    random_source = random.Random(SEED)
    vocabulary = words(random_source)
    with tempfile.TemporaryDirectory() as folder:
        empty = os.path.join(folder, "empty.jsonl")
        full = os.path.join(folder, "articles.jsonl")
        open(empty, "w").close()
        with open(full, "w", encoding="utf-8") as out:
            for number in range(count):
                text = article(random_source, vocabulary)
                out.write(json.dumps({"id": number, "docs": [{"title": text[:40], "text": text}]}) + "\n")
        seconds(empty)
        idle = seconds(empty)
        learned = seconds(full) - idle
        lead = seconds(full, "--method", "lead") - idle
    print(f"learned: {count / learned:.0f} articles a second ({learned:.1f} s)")
    print(f"lead:    {count / lead:.0f} articles a second ({lead:.1f} s)")
    print(f"learned takes {learned / lead:.2f} times as long as lead; an empty input {idle:.2f} s")


if __name__ == "__main__":
    main()
