"""How well an encoder alone finds the right paragraph, and how well it knows that there is none."""

from collections.abc import Callable

import numpy as np
from data import Article

Encode = Callable[[list[str]], np.ndarray]


def measure(articles: list[Article], encode: Encode, nothing: float | None = None, languages: tuple[str, ...] = ("en",)) -> dict[str, float]:
    """Shares in hundred: right first, among three; with `nothing`, own questions below it and others above it."""
    first = three = own = refused = near = kept = 0
    for article in articles:
        asked = [one for one in article.questions if one.language in languages]
        if not asked:
            continue
        passages = encode(article.passages())
        questions = encode([f"query: {one.question}" for one in asked])
        for one, cosines in zip(asked, questions @ passages.T):
            order = np.argsort(-cosines)
            if not one.gold:
                near += 1
                kept += nothing is not None and cosines[order[0]] < nothing
                continue
            own += 1
            first += order[0] in one.gold
            three += any(place in one.gold for place in order[:3])
            refused += nothing is not None and cosines[order[0]] < nothing
    share = lambda part, whole: float(round(100 * part / max(1, whole), 1))
    found = {"questions": own, "P@1": share(first, own), "hit@3": share(three, own)}
    if nothing is not None:
        found |= {"own refused": share(refused, own), "near-topic refused": share(kept, near)}
    return found


def texts_read(article: Article) -> list[str]:
    return [*article.passages(), *(f"query: {one.question}" for one in article.questions)]


def cosines_of(article: Article, encode: Encode) -> list[tuple[np.ndarray, list[int]]]:
    """Of each question with all paragraphs of its article, and which of these answer it."""
    texts = texts_read(article)
    passages, questions = np.split(encode(texts), [len(article.paragraphs)])
    return [(cosines, one.gold) for one, cosines in zip(article.questions, questions @ passages.T)]
