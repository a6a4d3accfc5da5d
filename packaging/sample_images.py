"""Draws the sample library's pictures and puts them into its captures as data: addresses.

Run by hand after a change: ``python packaging/sample_images.py``. It needs Pillow, which the
program itself does not. An ``<img data-file="NAME" ...>`` of a capture receives the picture NAME.
"""

import base64
import math
import random
import re
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

CAPTURES = Path(__file__).resolve().parent.parent / "resources" / "sample" / "captures"
SCALE = 2
"""Pictures are drawn this many times larger and reduced, which smooths their edges."""
PAPER, INK, FAINT = "#f6f4ee", "#2f2d2a", "#d3cec2"
BLUE, OCHRE, GREEN, GREY, SAND = "#41719a", "#dba63f", "#a9b86a", "#9a958a", "#d9c4a0"
MEDIA_TYPES = {"PNG": "image/png", "JPEG": "image/jpeg", "WEBP": "image/webp"}

Point = tuple[float, float]


class Sheet:
    """A drawing surface measured in the pixels of the finished picture."""

    def __init__(self, width: int, height: int) -> None:
        self.width, self.height = width, height
        self.image = Image.new("RGB", (width * SCALE, height * SCALE), PAPER)
        self._draw = ImageDraw.Draw(self.image)

    def box(self, at: Point, size: Point, *, fill: str | None, line: str | None = None) -> None:
        """Draw a rectangle with its upper left corner at ``at``."""
        corners = [at, (at[0] + size[0], at[1] + size[1])]
        self._draw.rectangle(self._scaled(corners), fill=fill, outline=line, width=2 * SCALE)

    def dot(self, at: Point, radius: float, *, fill: str, line: str | None = None) -> None:
        """Draw a disc round ``at``."""
        corners = [(at[0] - radius, at[1] - radius), (at[0] + radius, at[1] + radius)]
        self._draw.ellipse(self._scaled(corners), fill=fill, outline=line, width=3 * SCALE)

    def line(self, *points: Point, fill: str = INK, width: int = 2) -> None:
        """Draw straight lines from point to point."""
        self._draw.line(self._scaled(points), fill=fill, width=width * SCALE, joint="curve")

    def shape(self, points: list[Point], fill: str) -> None:
        """Draw a filled polygon."""
        self._draw.polygon(self._scaled(points), fill=fill)

    def slice(self, at: Point, radius: float, angles: tuple[float, float], *, fill: str) -> None:
        """Draw a slice of a disc between two angles in degrees, clockwise from three o'clock."""
        corners = [(at[0] - radius, at[1] - radius), (at[0] + radius, at[1] + radius)]
        self._draw.pieslice(
            self._scaled(corners), *angles, fill=fill, outline=PAPER, width=3 * SCALE
        )

    def text(self, at: Point, text: str, *, size: int = 20, fill: str = INK) -> None:
        """Write a word centred on ``at``."""
        font = ImageFont.load_default(size * SCALE)
        self._draw.text(self._scaled([at])[0], text, font=font, fill=fill, anchor="mm")

    def encoded(self, kind: str) -> bytes:
        """Return the finished picture's file as bytes of one of MEDIA_TYPES."""
        small = self.image.resize((self.width, self.height), Image.Resampling.LANCZOS)
        out = BytesIO()
        if kind == "PNG":
            small.quantize(48, dither=Image.Dither.NONE).save(out, kind, optimize=True)
        else:
            small.save(out, kind, quality=82)
        return out.getvalue()

    def _scaled(self, points: tuple[Point, ...] | list[Point]) -> list[Point]:
        return [(x * SCALE, y * SCALE) for x, y in points]


def ring() -> Sheet:
    """A few cases closed in by the few who must be reached first."""
    sheet, chance = Sheet(960, 480), random.Random(1966)
    for row in range(11):
        for column in range(23):
            x = 40 + column * 40 + chance.uniform(-9, 9)
            y = 40 + row * 40 + chance.uniform(-9, 9)
            away = math.hypot(x - 600, y - 230)
            fill = INK if away < 52 else BLUE if away < 118 else FAINT
            sheet.dot((x, y), 10 if away < 118 else 8, fill=fill)
    return sheet


def last_cases() -> Sheet:
    """The year of the last naturally caught case, country by country."""
    sheet = Sheet(960, 420)
    years = {
        "Nigeria": 1970, "Brazil": 1971, "Indonesia": 1972, "Pakistan": 1974, "Nepal": 1975,
        "India": 1975, "Bangladesh": 1975, "Ethiopia": 1976, "Somalia": 1977,
    }  # fmt: skip
    places = {year: 70 + (year - 1970) * 117 for year in range(1970, 1978)}
    sheet.line((40, 350), (920, 350), fill=GREY)
    for year, x in places.items():
        sheet.line((x, 344), (x, 356), fill=GREY)
        sheet.text((x, 382), str(year), fill=GREY)
    stacked: dict[int, int] = {}
    for country, year in years.items():
        stacked[year] = stacked.get(year, 0) + 1
        y = 350 - stacked[year] * 84
        sheet.dot((places[year], y + 24), 14, fill=OCHRE if country == "Somalia" else BLUE)
        sheet.text((places[year], y - 8), country, size=18)
    return sheet


def chain() -> Sheet:
    """The road of one sentence; its first stage has no words of its own."""
    sheet = Sheet(960, 260)
    stages = (
        ("Bernard", ""), ("John of Salisbury", "1159"), ("Estella", ""), ("Burton", "1620s"),
        ("Newton", "1676"), ("a coin", "1997"),
    )  # fmt: skip
    places = [90 + 156 * number for number in range(len(stages))]
    sheet.line((places[1], 110), (places[-1], 110), fill=BLUE, width=4)
    for x in range(places[0], places[1], 22):
        sheet.line((x, 110), (x + 11, 110), fill=BLUE, width=4)
    for number, ((name, year), x) in enumerate(zip(stages, places, strict=True)):
        sheet.dot((x, 110), 24, fill=BLUE if number else PAPER, line=BLUE)
        sheet.text((x, 165), name, size=17)
        sheet.text((x, 195), year, size=17, fill=GREY)
    return sheet


def desks() -> Sheet:
    """Forty desks, one of them in use."""
    sheet = Sheet(960, 500)
    for number in range(40):
        row, column = divmod(number, 8)
        at = (84 + column * 104, 40 + row * 88)
        used = number == 28
        sheet.box(at, (64, 48), fill=OCHRE if used else None, line=INK if used else GREY)
    return sheet


def stairs() -> Sheet:
    """A home at the top of six steps, and the same steps laid flat behind a door."""
    sheet = Sheet(960, 420)
    for step in range(6):
        sheet.box((50 + step * 58, 340 - step * 42), (58, 40 + step * 42), fill=SAND)
        sheet.line((50 + step * 58, 340 - step * 42), (108 + step * 58, 340 - step * 42))
    sheet.box((360, 76), (26, 54), fill=BLUE, line=INK)
    sheet.box((530, 120), (130, 260), fill=BLUE, line=INK)
    sheet.dot((640, 256), 6, fill=OCHRE)
    for step in range(6):
        sheet.box((668 + step * 42, 340), (38, 40), fill=SAND)
    sheet.line((40, 380), (920, 380))
    return sheet


def lemons() -> Sheet:
    """What was in the barrel from 1747 to 1918: nothing, lemons, limes."""
    sheet = Sheet(960, 320)
    left, width = 50, 860
    for x in range(width):
        year = 1747 + x / width * 171
        shade = FAINT if year < 1795 else OCHRE if year < 1860 else GREEN
        swell = 6 * math.sin(x / 31) + 4 * math.sin(x / 13)
        sheet.box((left + x, 70 + swell), (1, 150), fill=shade)
    for year, label in ((1747, "1747"), (1795, "1795"), (1860, "1860s"), (1918, "1918")):
        at = left + (year - 1747) / 171 * width
        sheet.line((at, 236), (at, 250), fill=GREY)
        sheet.text((at, 275), label)
    return sheet


def falaj() -> Sheet:
    """A day of a water channel: twenty-four shares, two of which are the channel's own."""
    sheet = Sheet(720, 520)
    for share in range(24):
        own = share in (5, 17)
        fill = OCHRE if own else BLUE if share % 2 else "#6f9abd"
        sheet.slice((360, 260), 220, (share * 15 - 90, share * 15 - 75), fill=fill)
    sheet.dot((360, 260), 78, fill=PAPER)
    sheet.line((360, 260), (360, 200), fill=INK, width=4)
    sheet.dot((360, 260), 7, fill=INK)
    return sheet


def iron() -> Sheet:
    """A river bed in section: water, silt, and the iron at which digging may stop."""
    sheet, chance = Sheet(960, 420), random.Random(256)
    surface = [(x, 80 + 8 * math.sin(x / 60)) for x in range(0, 961, 8)]
    bed = [(x, 190 + 22 * math.sin(x / 140 + 1)) for x in range(0, 961, 8)]
    sheet.shape([*surface, (960, 420), (0, 420)], "#86abc6")
    sheet.shape([*bed, (960, 420), (0, 420)], SAND)
    for _ in range(260):
        x, y = chance.uniform(0, 960), chance.uniform(230, 400)
        sheet.dot((x, y), chance.uniform(2, 5), fill="#c3aa80")
    sheet.box((270, 330), (420, 26), fill=INK)
    return sheet


PICTURES: dict[str, tuple[Callable[[], Sheet], str]] = {
    "ring.png": (ring, "PNG"),
    "last-cases.png": (last_cases, "PNG"),
    "chain.png": (chain, "PNG"),
    "desks.png": (desks, "PNG"),
    "stairs.png": (stairs, "PNG"),
    "lemons.webp": (lemons, "WEBP"),
    "falaj.jpg": (falaj, "JPEG"),
    "iron.webp": (iron, "WEBP"),
}


def data_address(name: str) -> str:
    """Draw one picture and return it as a data: address."""
    draw, kind = PICTURES[name]
    encoded = base64.b64encode(draw().encoded(kind)).decode("ascii")
    return f"data:{MEDIA_TYPES[kind]};base64,{encoded}"


def main() -> None:
    """Put every picture into the capture that names it."""
    pattern = re.compile(r'(<img data-file="([^"]+)"[^>]* src=")[^"]*(")')
    for capture in sorted(CAPTURES.glob("*.html")):
        before = capture.read_text(encoding="utf-8")
        after = pattern.sub(lambda found: found[1] + data_address(found[2]) + found[3], before)
        if after != before:
            capture.write_text(after, encoding="utf-8")
            print(f"{capture.name}: {len(after) - len(before):+d} characters")


if __name__ == "__main__":
    main()
