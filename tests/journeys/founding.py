"""Two posts of one kind: a capture of the real founding post, and one of our own that always is."""

from dataclasses import dataclass
from pathlib import Path

OWN_TEXT = """Notes from the River Board - Ferries and Bridges ??

Notes from the River Board - Ferries and Bridges ??

Every second board meeting begins with the flood of the year before, and ends with a promise.

?

The county has set five missions: dry feet in every cellar, a bus for every village, cleaner \
water, warm homes, and a school within reach.

Odile Marchetti has defined a mission as “a promise with a date on it, which somebody can be seen \
to break”.

We had the success of the vaccination boats, which showed what a clear lead, good records and \
trust in the ferrymen can do. Downstream, Oldmere has paved the way with a common purse for three \
offices. Abroad, a commission on the slave trade of the dredging fleets has begun its work.

On the other hand, with the Great Levelling a plan for all banks was drawn up. Still, the joint \
offices that it needed were never set up. The Neighbours' Fund never even got started.

In her book “The Patient Bank”, Ines Halloran described the mixed success of the small experiments \
which she ran in nine parishes. She wrote:

“A bridge is kept by those who greet each other on it, and nobody ever pays for the greeting.”

Read more on our page.

要查看或添加评论,请登录

社区洞察

其他会员也浏览了
"""


@dataclass(frozen=True, slots=True)
class Told:
    """What a post tells of one case: the words that show its outcome, and a factor among them."""

    case: str
    outcome: str
    words: str
    factor: str = ""


@dataclass(frozen=True, slots=True)
class Script:
    """What somebody finds in a post. ``opposed``: words by which one case went well after all."""

    missions: tuple[str, ...]
    definition: str
    author: str
    book: str
    book_author: str
    book_title: str
    told: tuple[Told, ...]
    opposed: Told
    furniture: str = "社区洞察"


OWN = Script(
    (
        *("dry feet in every cellar", "a bus for every village", "cleaner water", "warm homes"),
        "a school within reach",
    ),
    "a promise with a date on it, which somebody can be seen to break",
    "Odile Marchetti",
    "A bridge is kept by those who greet each other on it, and nobody ever pays for the greeting.",
    "Ines Halloran",
    "The Patient Bank",
    (
        Told(
            "Vaccination boats", "Succeeded", "We had the success of the vaccination boats", "Trust"
        ),
        Told("Oldmere", "Under way", "Oldmere has paved the way", "Institutions"),
        Told("Slave trade commission", "Under way", "has begun its work"),
        Told("Great Levelling", "Not implemented", "were never set up", "Institutions"),
        Told("Neighbours' Fund", "Never started", "never even got started"),
        Told("Nine parishes", "Mixed", "the mixed success of the small experiments", "Trust"),
    ),
    Told("Great Levelling", "Succeeded", "a plan for all banks was drawn up", "Institutions"),
)
FOUNDING = Script(
    (
        *("kickstarting economic growth", "developing Britain as a clean energy superpower"),
        *("taking back the streets", "breaking down barriers to opportunity"),
        "building an NHS fit for the future",
    ),
    "missions as concrete goals that, if achieved, will help to tackle",
    "Mariana Mazzucato",
    "The role of relationships in sustaining change seems absurdly obvious",
    "Hilary Cottam",
    "Radical Help",
    (
        Told("COVID-19 vaccination", "Succeeded", "We had the success of the COVID-19", "Trust"),
        Told("Camden", "Under way", "Camden has paved the way", "Institutions"),
        Told("Modern slavery commission", "Under way", "who is leading a global commission"),
        Told(
            "Levelling up",
            "Not implemented",
            "cross-cutting institutional arrangements were never implemented",
            "Institutions",
        ),
        Told("Big Society", "Never started", "The Big Society never even got started"),
        Told("Local experiments", "Mixed", "the mixed success of the local", "Trust"),
    ),
    Told("Levelling up", "Succeeded", "a grand mission was developed", "Institutions"),
)
FOUNDING_PATH = Path("text-captures") / "founding-post.txt"
