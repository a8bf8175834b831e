"""
Learns the encoder from articles with questions: for each question a softmax over all paragraphs of its article and
"nothing", cosines times a scale. Questions that the article does not answer, and other articles' questions, point at
"nothing". AdamW, learning rate falling to 0, word embeddings left as they are.

    python tools/encoder/learn.py --articles FILE --questions FILE [--translated LANGUAGE=FILE ...] [--samples FILE]
                                  [--more FILE ...] [--also FILE ...] [--further FILE] [--add FILE ...] [--teacher FOLDER]
                                  [--start FILE] --out FOLDER [--rounds N | --minutes N] [--seed N]

An article's step is one worker's; as many workers as cores, each with one thread, so that a busy machine slows them
instead of letting them wait for one another in every matrix. It goes on where it was stopped (FOLDER/state.pt).
"""

import argparse
import copy
import json
import random
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import nano_e5
import numpy as np
import torch
from calibration import calibrated
from data import Article, Asked, add_questions, add_speakers, as_typed, read_further, read_news, read_samples, translations_of
from descent import Descent
from export import export
from idle import idle_questions
from measure import cosines_of, measure
from model import Encoder, encoder_of, encoder_with
from reread import reread
from teacher import Teacher
from tokenizers import Tokenizer
from torch.nn import functional as F
from vocabulary import kept_pieces, tokenizer_of

SCALE = 50.0
NOTHING = 0.83
MOST_TOKENS = 192
PIECES = 60_000
"""How many pieces of words the encoder knows."""
RATE = 4e-5
TEXTS_AT_ONCE = 24
FROZEN = 6
"""
How many of the lowest layers stay as they are: what they know holds for all languages, and what they make of a text is
reckoned once and kept.
"""
MOST_PASSAGES = 18
"""How many paragraphs of an article a lesson has."""
MOST_QUESTIONS = 30
DROPOUT = 0.1
HELD_OUT = 75
"""Articles that it does not learn from: what ranks by the encoder and decides by it is learned from these."""
FOREIGN = 3
"""Other articles' questions beside an article's own."""
TEACHER = 0.4
"""How much a teacher's word counts beside the answer."""
TEACHER_SCALE = 20.0
SENTENCES = 0.3
"""How much it counts which sentence of a paragraph answers, beside which paragraph does."""
MOST_PICKED = 5
"""Of so many paragraphs a lesson has the sentences."""
IDLE = 2
"""Questions after what an article does not tell of its people and countries, beside its own."""


class Read:
    """Texts as the lowest layers leave them, each a row for every token; those of passages are kept."""

    def __init__(self, encoder: Encoder, tokenizer: Tokenizer) -> None:
        self.lower = copy.deepcopy(encoder).eval()
        self.tokenizer = tokenizer
        self.kept: dict[str, torch.Tensor] = {}

    def rows(self, texts: list[str], keep: bool) -> list[torch.Tensor]:
        missing = [text for text in texts if text not in self.kept]
        read = {}
        with torch.no_grad(), torch.autocast("cpu", dtype=torch.bfloat16):
            for ids, mask, places in padded([one.ids for one in self.tokenizer.encode_batch(missing)]):
                x = self.lower.embed(ids)
                for layer in self.lower.layers[:FROZEN]:
                    x = layer(x, self.lower.unseen(mask))
                for row, place in enumerate(places):
                    read[missing[place]] = x[row, : int(mask[row].sum())].half()
        if keep:
            self.kept.update(read)
        return [read[text] if text in read else self.kept[text] for text in texts]


def alike(lengths: list[int]) -> Iterator[list[int]]:
    """Which texts are read together: those of about one length, the shortest first."""
    order = sorted(range(len(lengths)), key=lengths.__getitem__)
    for start in range(0, len(order), TEXTS_AT_ONCE):
        yield order[start : start + TEXTS_AT_ONCE]


def padded(encodings: list[list[int]]) -> Iterator[tuple[torch.Tensor, torch.Tensor, list[int]]]:
    """Texts of about one length together: their tokens, where tokens are, and which texts they are."""
    for places in alike([len(tokens) for tokens in encodings]):
        ids = torch.ones(len(places), max(len(encodings[place]) for place in places), dtype=torch.long)
        mask = torch.zeros_like(ids)
        for row, place in enumerate(places):
            ids[row, : len(encodings[place])] = torch.tensor(encodings[place])
            mask[row, : len(encodings[place])] = 1
        yield ids, mask, places


def vectors(encoder: Encoder, read: Read, texts: list[str], keep: bool = False) -> torch.Tensor:
    rows = read.rows(texts, keep)
    order, parts = [], []
    for together in alike([len(one) for one in rows]):
        order += together
        batch = [rows[i] for i in together]
        x = torch.nn.utils.rnn.pad_sequence(batch, batch_first=True).float()
        mask = (torch.arange(x.shape[1])[None] < torch.tensor([len(one) for one in batch])[:, None]).long()
        with torch.autocast("cpu", dtype=torch.bfloat16):
            for layer in encoder.layers[FROZEN:]:
                x = layer(x, encoder.unseen(mask))
        parts.append(encoder.pool(x.float(), mask))
    places = torch.empty(len(order), dtype=torch.long)
    places[torch.tensor(order)] = torch.arange(len(order))
    return torch.cat(parts)[places]


@dataclass
class Picked:
    """The sentences of a paragraph that answers a question, and which of them hold the answer."""

    row: int
    sentences: list[str]
    right: list[bool]


@dataclass
class Lesson:
    """An article's paragraphs, or some of them, with questions; `gold` counts `passages`."""

    passages: list[str]
    questions: list[Asked]
    weights: list[float]
    worded: list[str]
    """The article's own questions as they were before somebody typed them in haste: the first of `questions`, in order."""
    picked: list[Picked]


def some_of(article: Article, chance: random.Random) -> tuple[list[int], list[Asked], dict[int, int]]:
    """Paragraphs of an article by their places, questions that are asked of them, and where among those each paragraph is."""
    places = list(range(len(article.paragraphs)))
    asked = list(article.questions)
    if len(asked) > MOST_QUESTIONS:
        asked = chance.sample(asked, MOST_QUESTIONS)
    if len(places) > MOST_PASSAGES:
        golden = sorted({place for one in asked for place in one.gold})
        golden = chance.sample(golden, min(len(golden), MOST_PASSAGES))
        rest = [place for place in places if place not in golden]
        places = sorted(golden + chance.sample(rest, min(len(rest), MOST_PASSAGES - len(golden))))
        asked = [one for one in asked if not one.gold or set(one.gold) & set(places)]
    return places, asked, {place: row for row, place in enumerate(places)}


def lesson_of(article: Article, others: list[Article], chance: random.Random) -> Lesson:
    passages = article.passages()
    places, asked, at = some_of(article, chance)
    questions = [Asked(as_typed(one.question, chance), [at[p] for p in one.gold if p in at], one.language) for one in asked]
    worded = [one.question for one in asked]
    weights = [1.0 if one.language == "en" else 0.8 for one in questions]
    for question in chance.sample(idle := idle_questions(article), min(len(idle), IDLE)):
        questions.append(Asked(as_typed(question, chance), []))
        weights.append(0.5)
    for _ in range(FOREIGN):
        foreign = chance.choice(chance.choice(others).questions)
        questions.append(Asked(as_typed(foreign.question, chance), []))
        weights.append(0.4)
    picked = [one for row, question in enumerate(asked) if (one := picked_of(article, row, question))]
    picked = chance.sample(picked, min(len(picked), MOST_PICKED))
    return Lesson([passages[place] for place in places], questions, weights, worded, picked)


def picked_of(article: Article, row: int, asked: Asked) -> Picked | None:
    """Nothing where the answer is not known, or no sentence or each has it."""
    if not asked.answer:
        return None
    sentences = article.sentences(asked.gold[0])
    right = [asked.answer.lower() in sentence.lower() for sentence in sentences]
    return Picked(row, sentences, right) if any(right) and not all(right) else None


def paired(articles: list[Article], chance: random.Random) -> list[Article]:
    """In an order of chance, but such that neighbours are about as long, and no worker waits long for the other."""
    articles = chance.sample(articles, len(articles))
    pairs = []
    for start in range(0, len(articles), 16):
        alike = sorted(articles[start : start + 16], key=lambda article: sum(map(len, article.paragraphs[:MOST_PASSAGES])))
        pairs += [alike[i : i + 2] for i in range(0, len(alike), 2)]
    chance.shuffle(pairs)
    return [article for pair in pairs for article in pair]


def loss_of(encoder: Encoder, nothing: torch.Tensor, read: Read, lesson: Lesson, teacher: Teacher | None) -> torch.Tensor:
    passages = vectors(encoder, read, lesson.passages, keep=True)
    questions = vectors(encoder, read, [f"query: {one.question}" for one in lesson.questions])
    cosines = questions @ passages.T
    loss = answering_loss(cosines, nothing, lesson, SCALE)
    if lesson.picked:
        sentences = vectors(encoder, read, [text for one in lesson.picked for text in one.sentences], keep=True)
        loss = loss + SENTENCES * picking_loss(questions, sentences, lesson, SCALE)
    return loss + TEACHER * taught_loss(cosines, teacher, lesson, SCALE) if teacher else loss


def answering_loss(cosines: torch.Tensor, nothing: torch.Tensor, lesson: Lesson, scale: float) -> torch.Tensor:
    """How unlikely what answers a lesson's questions is, by a softmax over its passages, [questions, passages], and "nothing"."""
    scores = torch.cat([cosines, nothing.expand(len(lesson.questions), 1)], dim=1)
    right = torch.zeros_like(scores, dtype=torch.bool)
    for row, one in enumerate(lesson.questions):
        right[row, one.gold or [-1]] = True
    chances = torch.log_softmax(scale * scores, dim=1).masked_fill(~right, -torch.inf)
    weights = torch.tensor(lesson.weights)
    return -(chances.logsumexp(1) * weights).sum() / weights.sum()


def picking_loss(questions: torch.Tensor, sentences: torch.Tensor, lesson: Lesson, scale: float) -> torch.Tensor:
    """How unlikely the sentences with the answer are, of those of their paragraph; `sentences` has all that are picked in a row."""
    losses, at = [], 0
    for one in lesson.picked:
        chances = torch.log_softmax(scale * (sentences[at : at + len(one.sentences)] @ questions[one.row]), dim=0)
        losses.append(-chances[torch.tensor(one.right)].logsumexp(0))
        at += len(one.sentences)
    return torch.stack(losses).mean()


def taught_loss(cosines: torch.Tensor, teacher: Teacher, lesson: Lesson, scale: float) -> torch.Tensor:
    """How far the order of a lesson's passages is from a teacher's, for its questions in English, which a teacher reads."""
    rows = [row for row, one in enumerate(lesson.questions[: len(lesson.worded)]) if one.language == "en"]
    if not rows:
        return torch.zeros(())
    taught = torch.softmax(TEACHER_SCALE * teacher.cosines([lesson.worded[row] for row in rows], lesson.passages), dim=1)
    return F.kl_div(torch.log_softmax(scale * cosines[rows], dim=1), taught, reduction="batchmean")


def beginning(start: Path | None, texts: list[str]) -> tuple[Encoder, Tokenizer, torch.nn.Parameter, np.ndarray | None]:
    """
    What learning goes on from: an encoder, its tokenizer, its "nothing", and which of the package's pieces it knows, unless it
    is read out of a model that is made. Without one, that of the package, with the pieces that these texts need.
    """
    if start and start.suffix == ".onnx":
        facts = json.loads((start.parent / "encoder.json").read_text())
        tokenizer = Tokenizer.from_file(str(start.parent / "tokenizer.json"))
        return encoder_with(reread(start)), tokenizer, torch.nn.Parameter(torch.tensor([facts["nothing"]])), None
    packaged = nano_e5.read(nano_e5.package_file())
    before = torch.load(start, weights_only=False) if start else None
    kept = before["kept"] if before else kept_pieces(packaged, PIECES, texts)
    pieces = [packaged.pieces[number] for number in kept]
    tokenizer = tokenizer_of(pieces, packaged.scores[kept].tolist(), pieces.index("<unk>"))
    encoder = encoder_of(packaged, kept)
    nothing = torch.nn.Parameter(torch.tensor([NOTHING]))
    if before:
        encoder.load_state_dict(before["encoder"])
        nothing.data = before["nothing"]
    return encoder, tokenizer, nothing, kept


def ship(
    encoder: Encoder, tokenizer: Tokenizer, held: list[Article], encode: Callable[[list[str]], np.ndarray], nothing: float, out: Path, articles: Path
) -> None:
    """Writes the encoder to `out`/encoder, its scale and "nothing" set by how likely the questions of the held-out articles are."""
    scale, none = calibrated([one for article in held for one in cosines_of(article, encode)], SCALE, nothing)
    tokenizer.no_truncation()
    facts = {"name": "multilingual-e5-small, learned on news questions", "scale": round(scale, 2), "nothing": round(none, 4), "maxTokens": MOST_TOKENS, "dimensions": len(encoder.norm.weight)}
    export(encoder.state_dict(), tokenizer, facts, out / "encoder", articles)


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--articles", type=Path, required=True)
    parser.add_argument("--questions", type=Path, required=True)
    parser.add_argument("--translated", action="append", default=[])
    parser.add_argument("--samples", type=Path, help="every other article of it is learned from, the others judge")
    parser.add_argument("--more", type=Path, action="append", default=[], help="the same format, all of it to learn from")
    parser.add_argument("--also", type=Path, action="append", default=[], help="the same format, each article once a round")
    parser.add_argument("--add", type=Path, action="append", default=[], help="further questions to these articles")
    parser.add_argument("--further", type=Path, help="questions of articles of --articles that have none in --questions")
    parser.add_argument("--teacher", help="the folder of all-mpnet-base-v2")
    parser.add_argument("--start", type=Path, help="a learned.pt, or the model.onnx of an encoder, to go on from")
    parser.add_argument("--rate", type=float, default=RATE)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--rounds", type=float, default=4)
    parser.add_argument("--minutes", type=float)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--fold", type=int, default=0, help="which articles are held out, for cross-validation: 0 to 5")
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--repeat", type=int, default=3, help="how often a round takes an article of the samples")
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    torch.set_num_threads(1)
    torch.manual_seed(options.seed)
    chance = random.Random(options.seed)

    news = read_news(options.articles, options.questions, translations_of(options.translated))
    samples = read_samples(options.samples) if options.samples else []
    # Every other one of them judges.
    judges = {article.title for article in samples[1::2]}
    samples = samples[::2]
    for file in options.more:
        samples += [article for article in read_samples(file) if article.title not in judges]
    also = [article for file in options.also for article in read_samples(file)]
    if options.further:
        also += read_further(news, options.articles, options.further)
    for file in options.add:
        add_questions(news + also, file)
    speakers_file = options.out / "speakers.json"
    if speakers_file.exists():
        for article, told in zip(news + samples + also, json.loads(speakers_file.read_text())):
            article.speakers = told
    else:
        add_speakers(news + samples + also)
        speakers_file.write_text(json.dumps([article.speakers for article in news + samples + also]))
    shuffled = random.Random(7).sample([article.id for article in news], len(news))
    end = len(news) - options.fold * HELD_OUT
    held = set(shuffled[end - HELD_OUT : end])
    (options.out / "held-out.json").write_text(json.dumps(sorted(held)))

    texts = [one["text"] for one in json.loads(options.articles.read_text())] + ["query: passage: |"]
    texts += [text for article in samples for text in article.paragraphs]
    encoder, tokenizer, nothing, kept = beginning(options.start, texts)
    encoder.dropout.p = DROPOUT
    teacher = Teacher([*news, *samples, *also], options.teacher, options.out / "teacher.npy") if options.teacher else None
    for part in (encoder.words, encoder.positions, encoder.norm, *encoder.layers[:FROZEN]):
        part.requires_grad_(False)
    tokenizer.enable_truncation(MOST_TOKENS)
    read = Read(encoder, tokenizer)
    descent = Descent([weight for weight in encoder.parameters() if weight.requires_grad], nothing, options.rate)

    def encode(texts: list[str]) -> np.ndarray:
        encoder.eval()
        with torch.no_grad():
            return vectors(encoder, read, texts).numpy()

    state_file, step, spent = options.out / "state.pt", 0, 0.0
    if state_file.exists():
        state = torch.load(state_file, weights_only=False)
        encoder.load_state_dict(state["encoder"])
        descent.optimiser.load_state_dict(state["optimiser"])
        nothing.data = state["nothing"]
        step, spent = state["step"], state["spent"]

    lessons_a_round = len(news) - HELD_OUT + len(also) + options.repeat * len(samples)
    steps_a_round = lessons_a_round // options.workers
    steps = int(options.rounds * steps_a_round)
    began, report, losses = time.time() - spent, open(options.out / "report.txt", "a"), []

    def tell(line: str) -> None:
        print(line, flush=True)
        report.write(line + "\n")
        report.flush()

    def worked(lesson: Lesson) -> tuple[float, tuple[torch.Tensor, ...]]:
        loss = loss_of(encoder, nothing, read, lesson, teacher)
        return loss.item(), descent.gradients(loss)

    queue: list[Article] = []
    learned = [article for article in news if article.id not in held] + also
    pool = ThreadPoolExecutor(options.workers)
    while True:
        done = step / steps
        if options.minutes:
            done = max(done, (time.time() - began) / 60 / options.minutes)
        if done >= 1:
            break
        if len(queue) < options.workers:
            queue = paired(learned + options.repeat * samples, chance)
        lessons = [lesson_of(queue.pop(), learned, chance) for _ in range(options.workers)]
        results = list(pool.map(worked, lessons))
        descent.move([gradients for _, gradients in results], step, done)
        step += 1
        losses.append(sum(loss for loss, _ in results) / len(results))
        if step % 20 == 0:
            minutes = (time.time() - began) / 60
            tell(f"step {step} of {steps} ({done:.0%}, {minutes:.1f} min): loss {np.mean(losses[-20:]):.3f} nothing {nothing.item():.3f}")
        if step % 50 == 0:
            spent = time.time() - began
            torch.save({"encoder": encoder.state_dict(), "optimiser": descent.optimiser.state_dict(), "nothing": nothing.data, "step": step, "spent": spent}, state_file)
    for language in ("en", "ru", "ky"):
        tell(f"held-out articles, {language}: {measure([a for a in news if a.id in held], encode, nothing.item(), (language,))}")
    torch.save({"encoder": encoder.state_dict(), "kept": kept, "nothing": nothing.data}, options.out / "learned.pt")
    ship(encoder, tokenizer, [article for article in news if article.id in held], encode, nothing.item(), options.out, options.articles)


if __name__ == "__main__":
    main()
