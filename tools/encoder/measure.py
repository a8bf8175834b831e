"""How well an encoder alone finds the right paragraph, and how well it knows that there is none."""

from collections.abc import Callable

import numpy as np
from data import Article, Asked

Encode = Callable[[list[str]], np.ndarray]
Score = Callable[[Article, list[Asked]], np.ndarray]
"""How much likelier each paragraph of an article answers each of some questions than nothing does: above 0 where it is."""


def measure_scores(articles: list[Article], score: Score, languages: tuple[str, ...] = ("en",)) -> dict[str, float]:
    """Shares in hundred: right first, among three; own questions below "nothing" and those near the topic below it."""
    first = three = own = refused = near = kept = 0
    for article in articles:
        asked = [one for one in article.questions if one.language in languages]
        if not asked:
            continue
        for one, scores in zip(asked, score(article, asked)):
            order = np.argsort(-scores)
            if not one.gold:
                near += 1
                kept += scores[order[0]] < 0
                continue
            own += 1
            first += order[0] in one.gold
            three += any(place in one.gold for place in order[:3])
            refused += scores[order[0]] < 0
    share = lambda part, whole: float(round(100 * part / max(1, whole), 1))
    found = {"questions": own, "P@1": share(first, own), "hit@3": share(three, own)}
    return found | {"own refused": share(refused, own), "near-topic refused": share(kept, near)}


def measure(articles: list[Article], encode: Encode, nothing: float = 0.0, languages: tuple[str, ...] = ("en",)) -> dict[str, float]:
    """The same by cosines, of which `nothing` is that of "nothing"."""

    def score(article: Article, asked: list[Asked]) -> np.ndarray:
        return encode([f"query: {one.question}" for one in asked]) @ encode(article.passages()).T - nothing

    return measure_scores(articles, score, languages)


def texts_read(article: Article) -> list[str]:
    return [*article.passages(), *(f"query: {one.question}" for one in article.questions)]


def cosines_of(article: Article, encode: Encode) -> list[tuple[np.ndarray, list[int]]]:
    """Of each question with all paragraphs of its article, and which of these answer it."""
    texts = texts_read(article)
    passages, questions = np.split(encode(texts), [len(article.paragraphs)])
    return [(cosines, one.gold) for one, cosines in zip(article.questions, questions @ passages.T)]
