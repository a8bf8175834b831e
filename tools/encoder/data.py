"""Articles with questions to learn from and to be measured on, as the encoder reads them."""

import json
import random
import re
import subprocess
import tempfile
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

SENTENCE_ENDS = re.compile(r"(?:(?<=[.!?])|(?<=[.!?][\"”’)]))\s+(?=[\"“‘(A-Z0-9])")
"""Nearly where the product ends sentences."""


@dataclass
class Asked:
    question: str
    gold: list[int]
    """Places of the paragraphs that answer it, from 0; none where the article does not answer it."""
    language: str = "en"
    answer: str = ""
    """Words of a paragraph that answer it, where they are known."""


@dataclass
class Article:
    id: str
    title: str
    paragraphs: list[str]
    questions: list[Asked] = field(default_factory=list)
    speakers: list[list[str]] = field(default_factory=list)

    def passages(self) -> list[str]:
        """Who speaks there in front, the title behind."""
        return [self.as_read(place, text) for place, text in enumerate(self.paragraphs)]

    def sentences(self, place: int) -> list[str]:
        """Those of a paragraph, each as a passage."""
        return [self.as_read(place, text) for text in sentences_of(self.paragraphs[place])]

    def as_read(self, place: int, text: str) -> str:
        speakers = self.speakers[place]
        return f"passage: {', '.join(speakers) + ': ' if speakers else ''}{text} | {self.title}"


def sentences_of(paragraph: str) -> list[str]:
    return SENTENCE_ENDS.split(paragraph)


def squash(text: str) -> str:
    return " ".join(text.split())


def add_speakers(articles: list[Article]) -> None:
    """Lets the product say who speaks in each paragraph; it must have been built."""
    with tempfile.TemporaryDirectory() as folder:
        for number, article in enumerate(articles):
            text = "\n\n".join(article.paragraphs)
            Path(folder, f"a{number}.md").write_text(f"---\ntitle: {json.dumps(article.title)}\n---\n\n{text}\n")
            article.speakers = [[] for _ in article.paragraphs]
        told = subprocess.run(
            ["node", "dist/main.js", "quotes", "--json", "--corpus", folder], cwd=ROOT, capture_output=True, text=True
        ).stdout
    for line in told.splitlines():
        quote = json.loads(line)
        article = articles[int(quote["article"][1:])]
        place = quote["paragraph"] - 1
        # Markdown may leave a paragraph out; then the numbers after it are not ours.
        if place < len(article.paragraphs) and quote["text"] in article.paragraphs[place]:
            if quote["speaker"] and quote["speaker"] not in article.speakers[place]:
                article.speakers[place].append(quote["speaker"])


def read_samples(file: Path) -> list[Article]:
    """A file of the format that `bench/dataset.ts` reads."""
    articles = []
    for one in json.loads(file.read_text()):
        questions = [
            Asked(squash(asked["question"]), asked["gold"], asked.get("language", "en"), squash((asked.get("answers") or [""])[0]))
            for asked in one["questions"]
        ]
        articles.append(Article(one["id"], one["title"], [squash(text) for text in one["paragraphs"]], questions))
    return articles


def article_of(id: str, text: str) -> Article:
    """An article without questions yet, of a text whose title and paragraphs are parted by blank lines."""
    title, *paragraphs = [squash(part) for part in text.split("\n\n") if part.strip()]
    return Article(id, title, paragraphs)


def translations_of(options: list[str]) -> dict[str, Path]:
    """The files of `--translated LANGUAGE=FILE`, by language."""
    return {language: Path(file) for language, file in (one.split("=", 1) for one in options)}


def read_news(articles_file: Path, questions_file: Path, translations: dict[str, Path]) -> list[Article]:
    """
    Articles in one file, their questions in another, of which `gold` counts paragraphs after the title from 0; and some
    of the questions in other languages, each with its article and the question that it says anew (`of`).
    """
    texts = {one["id"]: one["text"] for one in json.loads(articles_file.read_text())}
    rows = [json.loads(line) for line in questions_file.read_text().splitlines()]
    articles: dict[str, Article] = {}
    for row in rows:
        if row["id"] not in articles:
            articles[row["id"]] = article_of(row["id"], texts[row["id"]])
        articles[row["id"]].questions.append(Asked(squash(row["question"]), row["gold"], answer=squash(row.get("answer", ""))))
    gold = {(row["id"], row["question"]): row["gold"] for row in rows}
    for language, file in translations.items():
        for line in file.read_text().splitlines():
            said = json.loads(line)
            answered = gold[said["id"], said["of"]]
            articles[said["id"]].questions.append(Asked(squash(said["question"]), answered, language))
    return list(articles.values())


def read_further(articles: list[Article], articles_file: Path, file: Path) -> list[Article]:
    """Articles of the same file that have questions only here."""
    texts = {one["id"]: one["text"] for one in json.loads(articles_file.read_text())}
    known, further = {article.id for article in articles}, {}
    for line in file.read_text().splitlines():
        row = json.loads(line)
        if row["id"] in known or row["id"] not in texts:
            continue
        if row["id"] not in further:
            further[row["id"]] = article_of(row["id"], texts[row["id"]])
        further[row["id"]].questions.append(Asked(row["question"], row["gold"], row.get("language", "en")))
    return list(further.values())


def add_questions(articles: list[Article], file: Path) -> None:
    """Further questions to articles that are known already, each with its article's id, its gold and its language."""
    by_id = {article.id: article for article in articles}
    for line in file.read_text().splitlines():
        row = json.loads(line)
        if row["id"] in by_id:
            asked = Asked(squash(row["question"]), row["gold"], row.get("language", "en"))
            by_id[row["id"]].questions.append(asked)


def as_typed(question: str, chance: random.Random) -> str:
    """A question as people type it in haste: often in small letters, without its mark, with a letter wrong."""
    if chance.random() < 0.3:
        question = question.lower()
    if chance.random() < 0.3:
        question = question.rstrip("?")
    if chance.random() < 0.15 and len(question) > 8:
        at = chance.randrange(1, len(question) - 2)
        swapped = question[at + 1] + question[at]
        question = question[:at] + (swapped if chance.random() < 0.5 else question[at]) + question[at + 2 :]
    return question
