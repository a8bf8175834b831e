"""Quotations with what tells of their speakers, as `excerpts.ts` writes them, in the tokens that the model reads."""

import json
import random
import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import torch
from tokenizers import Tokenizer

BREAK = "\n"
PIECES = 8
"""Of a longer word so many tokens are read."""
RENAMED = 0.6
"""In so many texts, and of their people, the surname becomes another: what a name is must not tell who speaks."""

SURNAME = re.compile(r"[A-Z]\w{2,}")


@dataclass
class Case:
    """`right`: which candidates say it, the last of them nobody; `weight`: how much it counts."""

    article: str
    words: list[str]
    kinds: list[int]
    slots: list[tuple[int, int, int]]
    quotation: tuple[int, int]
    people: list[str]
    right: list[bool]
    weight: float


@dataclass
class Text:
    """A case in tokens."""

    ids: list[int]
    kinds: list[int]
    slots: list[tuple[int, int, int]]
    quotation: tuple[int, int]


def read_cases(files: Iterable[Path]) -> list[Case]:
    rows = [json.loads(line) for file in files for line in file.read_text().splitlines()]
    return [
        Case(
            row["article"],
            row["words"],
            row["kinds"],
            [(candidate, start, end) for candidate, start, end in row["slots"]],
            (row["quotation"][0], row["quotation"][1]),
            row["people"],
            row["right"],
            row["weight"],
        )
        for row in rows
        if row["quotation"][0] < row["quotation"][1]
    ]


def part_of(article: str, parts: int) -> int:
    """FNV-1a, as `partOf` of tools/learning/speakers/cases.ts: an article is always in the same part."""
    hashed = 2166136261
    for char in article:
        hashed = ((hashed ^ ord(char)) * 16777619) & 0xFFFFFFFF
    return hashed % parts


def surnames_of(cases: Iterable[Case]) -> list[str]:
    return sorted({surname for case in cases for surname in own_surnames(case)})


def own_surnames(case: Case) -> set[str]:
    last = {name.split()[-1] for name in case.people if " " in name}
    return {name for name in last if SURNAME.fullmatch(name)}


class Pieces:
    """Words as the numbers of their tokens."""

    def __init__(self, tokenizer: Tokenizer) -> None:
        self.tokenizer = tokenizer
        self.begin, self.end = tokenizer.token_to_id("[CLS]"), tokenizer.token_to_id("[SEP]")
        self.known: dict[str, list[int]] = {BREAK: [self.end]}

    def of(self, word: str) -> list[int]:
        if word not in self.known:
            self.known[word] = self.tokenizer.encode(word, add_special_tokens=False).ids[:PIECES]
        return self.known[word]

    def text_of(self, case: Case, surnames: list[str], chance: random.Random | None = None) -> Text:
        """With chance, some surnames are others."""
        renamed: dict[str, str] = {}
        if chance and chance.random() < RENAMED:
            renamed = {name: chance.choice(surnames) for name in sorted(own_surnames(case)) if chance.random() < RENAMED}
        ids, kinds, at = [self.begin], [0], []
        for word, kind in zip(case.words, case.kinds, strict=True):
            at.append(len(ids))
            pieces = self.of(renamed.get(word, word))
            ids += pieces
            kinds += [kind] * len(pieces)
        at.append(len(ids))
        slots = [(candidate, at[start], at[end]) for candidate, start, end in case.slots]
        return Text([*ids, self.end], [*kinds, 0], slots, (at[case.quotation[0]], at[case.quotation[1]]))


def together(texts: list[Text]) -> tuple[tuple[torch.Tensor, ...], torch.Tensor]:
    """Several texts as the model takes them, and whose each of their places is: -1 for none's."""
    longest, places = max(len(text.ids) for text in texts), max(len(text.slots) for text in texts)
    ids, kinds = (torch.zeros(len(texts), longest, dtype=torch.long) for _ in range(2))
    mask, quotation = torch.zeros(len(texts), longest), torch.zeros(len(texts), longest)
    slots, whose = torch.zeros(len(texts), places, longest), torch.full((len(texts), places), -1)
    for at, text in enumerate(texts):
        ids[at, : len(text.ids)] = torch.tensor(text.ids)
        kinds[at, : len(text.ids)] = torch.tensor(text.kinds)
        mask[at, : len(text.ids)] = 1
        start, end = text.quotation
        quotation[at, start:end] = 1 / max(1, end - start)
        for place, (candidate, start, end) in enumerate(text.slots):
            slots[at, place, start:end] = 1 / max(1, end - start)
            whose[at, place] = candidate
    return (ids, kinds, mask, slots, quotation), whose
