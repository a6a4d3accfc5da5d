"""Builds the user guide as a small site with search: ``make guide``.

Usage: guide.py FROM TO. Nothing is built while a link leads nowhere or a picture is missing. The
site needs no server and no network: it can be opened from the disk, or laid anywhere as it is.
"""

import json
import re
import shutil
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from html import escape, unescape
from pathlib import Path
from string import Template

from markdown import Markdown
from markdown.extensions.toc import TocExtension

from insightreader.ui.theme.tokens import DARK, LIGHT, Theme

SITE = Path(__file__).with_name("guide_site")
INDEX = "index.md"
PICTURES = "pictures"
_COLOURS = (
    *("page", "side", "card", "field", "line", "hover", "code", "ink", "muted", "link"),
    *("accent", "accent_soft", "found"),
)
_LINK = re.compile(r"(!?)\[[^\]]*\]\(([^)\s]+)\)")
_CODE = re.compile(r"^```.*?^```$|`[^`\n]*`", re.MULTILINE | re.DOTALL)
_HEADING = re.compile(r'<h[1-3] id="([^"]*)">(.*?)</h[1-3]>', re.DOTALL)
_TAG = re.compile(r"<[^>]*>")
_IMAGE = re.compile(r'<p><img alt="([^"]*)" src="([^"]*)" ?/></p>')
_FIGURE = r'<figure><img loading="lazy" alt="" src="\2"><figcaption>\1</figcaption></figure>'


@dataclass(frozen=True, slots=True)
class Page:
    """One page: its file's name without ending, its title, and its Markdown."""

    name: str
    title: str
    markdown: str


@dataclass(frozen=True, slots=True)
class Section:
    """What the search finds: a heading, where it stands, and the words below it."""

    title: str
    address: str
    text: str


def main(arguments: list[str]) -> int:
    """Check and build, and say where it lies; 1 and what is wrong where something is."""
    if len(arguments) != 2:
        print("Usage: guide.py FROM TO", file=sys.stderr)
        return 2
    source, target = map(Path, arguments)
    faults = list(faults_of(source))
    if faults:
        print("\n".join(faults), file=sys.stderr)
        return 1
    build(source, target)
    print(target / "index.html")
    return 0


def pages_of(folder: Path) -> list[Page]:
    """Return the index and the pages in the order in which it names them."""
    index = (folder / INDEX).read_text(encoding="utf-8")
    named = [name for _, name in _LINK.findall(index) if re.fullmatch(r"[\w-]+\.md", name)]
    pages = []
    for name in dict.fromkeys([INDEX, *named]):
        text = (folder / name).read_text(encoding="utf-8")
        title = text.partition("\n")[0].lstrip("# ")
        pages.append(Page(name.removesuffix(".md"), title, text))
    return pages


def anchor_of(heading: str, separator: str = "-") -> str:
    """Return the anchor of a heading, as code hosts make it."""
    return re.sub(r"[^\w -]", "", heading.lower()).replace(" ", separator)


def faults_of(folder: Path) -> Iterator[str]:
    """Yield in words what is wrong: links and anchors that lead nowhere, pictures, lost pages."""
    texts = {each.name: each.read_text(encoding="utf-8") for each in sorted(folder.glob("*.md"))}
    headings = {
        name: {anchor_of(each) for each in re.findall(r"^#+ (.+)$", text, re.MULTILINE)}
        for name, text in texts.items()
    }
    shown: set[str] = set()
    for name, text in texts.items():
        for is_picture, target in _LINK.findall(_CODE.sub("", text)):
            if is_picture:
                shown.add(target)
            if not _leads_somewhere(target, folder, name=name, headings=headings):
                yield f"{name}: {target} leads nowhere"
    for picture in sorted((folder / PICTURES).glob("*.png")):
        if f"{PICTURES}/{picture.name}" not in shown:
            yield f"{PICTURES}/{picture.name}: no page shows it"
    for lost in texts.keys() - {f"{each.name}.md" for each in pages_of(folder)}:
        yield f"{lost}: the index doesn't name it"


def _leads_somewhere(
    target: str, folder: Path, *, name: str, headings: Mapping[str, set[str]]
) -> bool:
    if target.startswith("https://"):
        return True
    page, _, anchor = target.partition("#")
    if anchor:
        return anchor in headings.get(page or name, ())
    return (folder / page).is_file()


def build(source: Path, target: Path) -> None:
    """Write the site anew; ``target`` holds nothing else afterwards."""
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir(parents=True)
    pages = pages_of(source)
    template = Template((SITE / "page.html").read_text(encoding="utf-8"))
    sections: list[Section] = []
    for place, page in enumerate(pages):
        body = html_of(page.markdown)
        sections += sections_of(page.name, body)
        words = {
            "title": escape(page.title),
            "pages": _list_of(pages, page),
            "body": body,
            "before": _turn(pages[place - 1] if place else None, "before"),
            "after": _turn(pages[place + 1] if place + 1 < len(pages) else None, "after"),
        }
        (target / f"{page.name}.html").write_text(template.substitute(words), encoding="utf-8")
    if (source / PICTURES).is_dir():
        shutil.copytree(source / PICTURES, target / PICTURES)
    listed = [{"title": e.title, "address": e.address, "text": e.text} for e in sections]
    found = f"window.SECTIONS = {json.dumps(listed, ensure_ascii=False)};\n"
    (target / "sections.js").write_text(found, encoding="utf-8")
    (target / "style.css").write_text(stylesheet(), encoding="utf-8")
    shutil.copy(SITE / "search.js", target)


def html_of(markdown: str) -> str:
    """Return a page's HTML, its links to other pages as links to their HTML."""
    converter = Markdown(
        extensions=["tables", "fenced_code", "sane_lists", TocExtension(slugify=anchor_of)]
    )
    html = converter.convert(markdown)
    html = re.sub(r'href="([\w-]+)\.md(#[^"]*)?"', r'href="\1.html\2"', html)
    return _IMAGE.sub(_FIGURE, html)


def sections_of(name: str, html: str) -> Iterator[Section]:
    """Yield what stands below each heading of a page, without tags."""
    heads = list(_HEADING.finditer(html))
    ends = [*(each.start() for each in heads[1:]), len(html)]
    for head, end in zip(heads, ends, strict=True):
        below = _words(html[head.end() : end])
        yield Section(_words(head[2]), f"{name}.html#{head[1]}", below)


def stylesheet() -> str:
    """Return the style sheet, in the window's light and dark colours."""
    return (
        f":root {{ color-scheme: light dark; {_variables(LIGHT)} }}\n"
        f"@media (prefers-color-scheme: dark) {{ :root {{ {_variables(DARK)} }} }}\n"
        + (SITE / "style.css").read_text(encoding="utf-8")
    )


def _variables(theme: Theme) -> str:
    return " ".join(f"--{name}: {getattr(theme, name)};" for name in _COLOURS)


def _words(html: str) -> str:
    return " ".join(unescape(_TAG.sub(" ", html)).split())


def _list_of(pages: list[Page], current: Page) -> str:
    lines = []
    for page in pages:
        here = ' aria-current="page"' if page is current else ""
        lines.append(f'<li><a href="{page.name}.html"{here}>{escape(page.title)}</a></li>')
    return "<ul>\n" + "\n".join(lines) + "\n</ul>"


def _turn(page: Page | None, way: str) -> str:
    if page is None:
        return "<span></span>"
    arrow = ("← ", "") if way == "before" else ("", " →")
    return f'<a href="{page.name}.html">{arrow[0]}{escape(page.title)}{arrow[1]}</a>'


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
