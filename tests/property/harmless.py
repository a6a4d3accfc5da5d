"""The same post as another printer sets it: quotes, dashes, ligatures, hyphens, spaces."""

import random
import re
from dataclasses import replace

from tests.property.altered import Altered

_LIGATURES = {"ffi": "\ufb03", "fi": "\ufb01", "fl": "\ufb02", "ff": "\ufb00"}
_SPACES = ("\u00a0", "\u202f", "  ", " \u200b", "\u2009")


def make_harmless(case: Altered, seed: int) -> Altered:
    """Return a case whose new text says what the old one says, set otherwise in most places."""
    rnd = random.Random(seed)
    new = case.old.replace("\u2019", "'") if rnd.random() < 0.5 else case.old.replace("'", "\u2019")
    for letters, ligature in _LIGATURES.items():
        new = new.replace(letters, ligature if rnd.random() < 0.7 else letters)
    new = new.replace("\u2013", rnd.choice("-\u2010\u2014\u2015"))
    new = re.sub(" ", lambda _: rnd.choice((" ", " ", *_SPACES)), new)
    new = re.sub(r"(?<=[a-z]{3})(?=[a-z]{3})", lambda _: rnd.choice(("", "", "\u00ad")), new)
    return replace(case, new=new)
