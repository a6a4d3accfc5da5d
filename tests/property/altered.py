"""Posts in eight languages in which one thing inside a quotation is altered."""

import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

NAMES = ("Mazzucato", "Müller", "García", "Dupont", "O’Neill", "王芳", "李明", "Sánchez")
MONTHS = {
    "en": ("March", "April", "June"),
    "de": ("März", "April", "Juni"),
    "fr": ("mars", "avril", "juin"),
    "es": ("marzo", "abril", "junio"),
}
Pairs = Mapping[str, Sequence[tuple[str, str, str]]]
# Each pair: a statement, and what differs in the false one. {n}: a number; {p}: a name.
PAIRS: Pairs = {
    "en": (
        ("{p} said that the plan is likely to succeed", "is", "is not"),
        ("the council can pay for {n} new buses", "can", "can't"),
        ("the old bridge is safe for lorries", "safe", "unsafe"),
        ("no resident lost more than {n} euros", "no", "a"),
        ("the river rose by {n} cm in one night", "cm", "mm"),
        ("the treaty of 14 {m} {n} was signed", "14", "15"),
        ("costs fell by {n} percent", "{n}", "{o}"),
        ("it was {p} who opened the letter", "{p}", "{q}"),
        ("the mission was never stopped by {p}", "never", "ever"),
        ("the temperature fell to -{n} degrees", "-{n}", "{n}"),
    ),
    "de": (
        ("{p} hält den Plan für möglich", "möglich", "unmöglich"),
        ("die Stadt hat das Geld für {n} Busse", "das Geld", "kein Geld"),
        ("der Rat wird im {m} {n} entscheiden", "wird", "wird nicht"),
        ("die Kosten sanken um {n} Prozent", "{n}", "{o}"),
        ("am Ende gewann {p} die Wahl", "{p}", "{q}"),
        ("es waren {n} Meter bis zum Ufer", "Meter", "Kilometer"),
    ),
    "fr": (
        ("le conseil peut payer {n} autobus", "peut", "ne peut pas"),
        ("{p} a signé le traité en {m} {n}", "a signé", "n'a pas signé"),
        ("il y a toujours {n} personnes dans la salle", "toujours", "jamais"),
        ("les coûts ont baissé de {n} pour cent", "{n}", "{o}"),
        ("la lettre de {p} est arrivée hier", "{p}", "{q}"),
        ("la route mesure {n} kilomètres", "kilomètres", "mètres"),
    ),
    "es": (
        ("el plan de {p} es posible", "es", "no es"),
        ("la ciudad siempre paga sus {n} deudas", "siempre", "nunca"),
        ("los costes bajaron un {n} por ciento", "{n}", "{o}"),
        ("la carta de {p} llegó en {m}", "{p}", "{q}"),
        ("el camino mide {n} kilómetros", "kilómetros", "metros"),
    ),
    "zh": (
        ("{p}认为这个计划是可能的", "可能", "不可能"),
        ("城市有钱购买{n}辆公交车", "有", "没有"),
        ("成本下降了{n}万元", "{n}", "{o}"),
        ("这封信是{p}写的", "{p}", "{q}"),
        ("从这里到河边有{n}公里", "公里", "米"),
        ("会议在{n}年三月举行", "三月", "四月"),
    ),
    "ar": (
        ("الخطة ناجحة حسب رأي {p}", "ناجحة", "ليست ناجحة"),
        ("انخفضت التكاليف بنسبة {n} في المئة", "{n}", "{o}"),
    ),
}
FILLING = {
    "en": "The harbour was quiet and the market had closed early. Nobody spoke of it later.",
    "de": "Der Hafen war still, und der Markt schloss früh. Niemand sprach später davon.",
    "fr": "Le port était calme et le marché avait fermé tôt. Personne n'en parla plus.",
    "es": "El puerto estaba tranquilo y el mercado cerró temprano. Nadie habló de ello.",
    "zh": "港口很安静，市场早早关门了。后来没有人再提起这件事。",
    "he": "הנמל היה שקט והשוק נסגר מוקדם. איש לא דיבר על כך אחר כך.",
    "ja": "港は静かで市場は早く閉まった。後で話す人はいなかった。",
    "ar": "كان الميناء هادئا وأغلق السوق مبكرا. لم يتحدث أحد عن ذلك لاحقا.",
}


@dataclass(frozen=True, slots=True)
class Altered:
    """The old text, the new one, and the quoted range of the old one."""

    language: str
    old: str
    new: str
    start: int
    end: int


def make_altered(seed: int, pairs: Pairs = PAIRS) -> Altered:
    """Return one case; the same for the same seed."""
    rnd = random.Random(seed)
    language = rnd.choice(sorted(pairs))
    true, what, other = rnd.choice(pairs[language])
    values = _values(rnd, language)
    statement, found = true.format(**values), what.format(**values)
    false = statement.replace(found, other.format(**values), 1)
    start, end = _quoted(rnd, statement, found, spaced=language not in {"zh", "ja"})
    fill = [_filling(rnd, language) for _ in range(rnd.randrange(1, 6))]
    place = rnd.randrange(len(fill) + 1)
    head = "".join(f"{each}\n" for each in fill[:place])
    lead = rnd.choice(("", _filling(rnd, language) + " "))
    tail = rnd.choice((".", "。", ", and more.", "\n", " – so.")) + "\n" + "\n".join(fill[place:])
    old = head + lead + statement + tail
    new = _moved(rnd, head, lead + false + tail, language)
    shift = len(head) + len(lead)
    return Altered(language, old, new, shift + start, shift + end)


def _values(rnd: random.Random, language: str) -> dict[str, str]:
    number = rnd.choice((rnd.randrange(2, 99), rnd.randrange(100, 3000)))
    name, other = rnd.sample(NAMES, 2)
    return {
        "n": str(number),
        "o": rnd.choice((f"{number}.5", f"1{number}", f"{number}0", str(number + 1))),
        "p": name,
        "q": other,
        "m": rnd.choice(MONTHS.get(language, ("3",))),
        "k": str(rnd.randrange(100, 1000)),
        "d": str(rnd.randrange(1, 10)),
        "y": str(rnd.randrange(10, 100)),
    }


def _quoted(rnd: random.Random, statement: str, found: str, *, spaced: bool) -> tuple[int, int]:
    """A range around what is altered: all of the statement, that alone, or something between."""
    first = statement.index(found)
    last = first + len(found)
    how = rnd.randrange(4)
    start = 0 if how in (0, 1) else first
    end = len(statement) if how in (0, 2) else last
    if how == 3 and len(found) < 2 and not spaced:
        end = len(statement)
    return start, end


def _filling(rnd: random.Random, language: str) -> str:
    return f"{FILLING[language]} {rnd.randrange(10_000)}."


def _moved(rnd: random.Random, head: str, rest: str, language: str) -> str:
    """The new text as another capture brings it: with more, less, or in another order."""
    how = rnd.randrange(5)
    if how == 0:
        return rest
    if how == 1:
        return f"{_filling(rnd, language)}\n{head}{rest}"
    if how == 2:
        return f"{rest}\n{head}"
    if how == 3:
        return (head + rest).replace(" ", "\u00a0", 3).replace("'", "\u2019")
    return head + rest
