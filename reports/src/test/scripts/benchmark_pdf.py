#!/usr/bin/env python3
"""How long a PDF of 28 pages takes, and how long WeasyPrint takes for the same page of print HTML.

    python3 reports/src/test/scripts/benchmark_pdf.py [ROUNDS]

Prints an invented briefing in a Java process with a heap of 150 MB: template and PDF, the median of the rounds (9 if not
said otherwise) after 15 that warm up. Then WeasyPrint, warmed up too, prints the same HTML with the same fonts; where it is
not installed (Debian's `weasyprint`, for the system's Python), its part is left out. The ratio in the same run holds on any
machine. Needs a JDK 21 or newer as JAVA_HOME, on the path or below /usr/lib/jvm, and the build of the tests: `mvn -DskipTests package`.
"""

import glob
import os
import re
import statistics
import subprocess
import sys
import tempfile
import time

MODULE = os.path.abspath(os.path.join(os.path.dirname(__file__), "..", "..", ".."))
FONTS = os.path.join(MODULE, "src", "main", "resources", "org", "nightdesk", "reports", "pdf", "fonts")
SECTIONS = 21
WARM_UP = 15


def class_path(folder):
    listed = os.path.join(folder, "classpath")
    subprocess.run(["mvn", "-q", "-o", "-pl", "reports", "-am", "test-compile", "dependency:build-classpath",
                    "-Dmdep.outputFile=" + listed], cwd=os.path.dirname(MODULE), check=True,
                   stdout=subprocess.DEVNULL)
    with open(listed, encoding="utf-8") as lines:
        return os.pathsep.join([os.path.join(MODULE, "target", "test-classes"),
                                os.path.join(MODULE, "target", "classes"), lines.read().strip()])


def weasyprint_seconds(html, rounds):
    try:
        import weasyprint
    except ImportError:
        return None
    import logging
    logging.getLogger("weasyprint").setLevel(logging.CRITICAL)
    taken = []
    for _ in range(rounds + 1):
        begun = time.perf_counter()
        document = weasyprint.HTML(string=html, base_url=FONTS + os.sep).render()
        document.write_pdf()
        taken.append(time.perf_counter() - begun)
    return statistics.median(taken[1:]), len(document.pages)


def newest_java():
    """The newest Java of this machine: JAVA_HOME, the one on the path, or one below /usr/lib/jvm; 21 at least."""
    found = []
    for java in [os.path.join(os.environ.get("JAVA_HOME", ""), "bin", "java"), "java", *glob.glob("/usr/lib/jvm/*/bin/java")]:
        try:
            told = subprocess.run([java, "-version"], capture_output=True, text=True, check=True).stderr
        except (OSError, subprocess.CalledProcessError):
            continue
        release = re.search(r'version "(\d+)', told)
        found.append((int(release.group(1)) if release else 0, java))
    if not found or max(found)[0] < 21:
        sys.exit("no Java 21 or newer is found: set JAVA_HOME")
    return max(found)[1]


def main():
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 9
    java = newest_java()
    with tempfile.TemporaryDirectory() as folder:
        html = os.path.join(folder, "print.html")
        pdf = os.path.join(folder, "day.pdf")
        run = subprocess.run([java, "-Xmx150m", "-cp", class_path(folder), "org.nightdesk.reports.pdf.PdfTiming", html,
                              pdf, str(WARM_UP), str(rounds), str(SECTIONS)], check=True, stdout=subprocess.PIPE, text=True)
        pages, seconds = run.stdout.split()
        print(f"nightdesk   {float(seconds):7.3f} s  {pages} pages, {os.path.getsize(pdf):,} bytes, heap of 150 MB")
        with open(html, encoding="utf-8") as text:
            other = weasyprint_seconds(text.read(), min(rounds, 3))
    if other is None:
        print("weasyprint  is not installed")
    else:
        print(f"weasyprint  {other[0]:7.3f} s  {other[1]} pages, {other[0] / float(seconds):.1f} times as long")


if __name__ == "__main__":
    main()
