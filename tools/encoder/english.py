"""
Learns the encoder's second model, which reads English alone: all-MiniLM-L6-v2, half as deep as the first and of another
origin, so that it errs elsewhere. Learned as the first (learn.py), and besides from what a larger model thinks of each
paragraph (teacher.py); then its vectors are made shorter (narrowing.py). With `--start FILE --minutes 0` it is only exported.

    python tools/encoder/english.py --articles FILE --questions FILE [--samples FILE] [--more QUESTIONS] [--also FILE ...]
                                    [--add FILE ...] --teacher FOLDER [--start FILE] --out FOLDER [--beside data/encoder] [--minutes N] [--seed N]
"""

import argparse
import json
import random
import shutil
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import torch
from calibration import calibrated
from data import Article, add_questions, add_speakers, read_further, read_news, read_samples
from descent import Descent
from export import export
from learn import SENTENCES, Lesson, answering_loss, lesson_of, padded, paired, picking_loss, taught_loss
from measure import texts_read, cosines_of, measure
from mini_lm import mini_lm
from model import Encoder
from narrowing import DIRECTIONS, directions_of, narrowed
from teacher import Teacher
from tokenizers import Tokenizer

SCALE = 20.0
NOTHING = 0.4
MOST_TOKENS = 192
RATE = 5e-5
DROPOUT = 0.1
TEACHER = 0.5
"""How much the teacher's word counts beside the answer."""
EVERY = 14
"""Of so many articles one tells in which directions texts differ most."""
SHARE = 0.4
"""How much it counts where both models have read; the rest is the first's."""


def vectors(encoder: Encoder, tokenizer: Tokenizer, texts: list[str]) -> torch.Tensor:
    order, parts = [], []
    for ids, mask, places in padded([one.ids for one in tokenizer.encode_batch(texts)]):
        order += places
        with torch.autocast("cpu", dtype=torch.bfloat16):
            parts.append(encoder(ids, mask).float())
    return torch.cat(parts)[torch.argsort(torch.tensor(order))]


def loss_of(encoder: Encoder, nothing: torch.Tensor, tokenizer: Tokenizer, lesson: Lesson, teacher: Teacher) -> torch.Tensor:
    passages = vectors(encoder, tokenizer, lesson.passages)
    questions = vectors(encoder, tokenizer, [f"query: {one.question}" for one in lesson.questions])
    cosines = questions @ passages.T
    loss = answering_loss(cosines, nothing, lesson, SCALE) + TEACHER * taught_loss(cosines, teacher, lesson, SCALE)
    if lesson.picked:
        sentences = vectors(encoder, tokenizer, [text for one in lesson.picked for text in one.sentences])
        loss = loss + SENTENCES * picking_loss(questions, sentences, lesson, SCALE)
    return loss


def english(article: Article) -> Article:
    article.questions = [one for one in article.questions if one.language == "en"]
    return article


def put_beside(english: Path, encoder: Path) -> None:
    """Puts the model into the folder of the encoder that reads all languages, and what is known of it into its `encoder.json`."""
    folder = encoder / "english"
    folder.mkdir(exist_ok=True)
    for file in ("model.onnx", "tokenizer.json"):
        shutil.copyfile(english / file, folder / file)
    facts = json.loads((encoder / "encoder.json").read_text())
    own = json.loads((english / "encoder.json").read_text())
    version = f"{facts['version'].split('-')[0]}-{own.pop('version')}"
    together = {**facts, "version": version, "english": {**own, "share": SHARE}}
    (encoder / "encoder.json").write_text(json.dumps(together, indent=2) + "\n")


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--articles", type=Path, required=True)
    parser.add_argument("--questions", type=Path, required=True)
    parser.add_argument("--samples", type=Path, help="every other article of it is learned from, the others judge")
    parser.add_argument("--more", type=Path, help="questions of further articles of --articles")
    parser.add_argument("--also", type=Path, action="append", default=[], help="the format of --samples, all of it to learn from")
    parser.add_argument("--add", type=Path, action="append", default=[], help="further questions to all these")
    parser.add_argument("--teacher", required=True, help="the folder of all-mpnet-base-v2")
    parser.add_argument("--start", type=Path, help="a learned.pt to go on from")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--beside", type=Path, help="the folder of the first model, into which it is put")
    parser.add_argument("--minutes", type=float, default=16)
    parser.add_argument("--rate", type=float, default=RATE)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    torch.set_num_threads(1)
    torch.manual_seed(options.seed)
    chance = random.Random(options.seed)

    news = read_news(options.articles, options.questions, {})
    if options.more:
        news += read_further(news, options.articles, options.more)
    news += [article for file in options.also for article in read_samples(file)]
    for file in options.add:
        add_questions(news, file)
    samples = read_samples(options.samples)[::2] if options.samples else []
    add_speakers(news + samples)
    news, samples = [english(article) for article in news], [english(article) for article in samples]
    held = set(json.loads((Path(__file__).parent / "held-out.json").read_text()))
    learned = [article for article in news if article.id not in held and article.questions]

    encoder, tokenizer = mini_lm()
    encoder.dropout.p = DROPOUT
    encoder.words.requires_grad_(False)
    nothing = torch.nn.Parameter(torch.tensor(NOTHING))
    if options.start:
        before = torch.load(options.start, weights_only=False)
        encoder.load_state_dict(before["encoder"])
        nothing.data = torch.tensor(float(before["nothing"]))
    teacher = Teacher(learned + samples, options.teacher, options.out / "teacher.npy")
    tokenizer.enable_truncation(MOST_TOKENS)
    descent = Descent([weight for weight in encoder.parameters() if weight.requires_grad], nothing, options.rate)

    def encode(texts: list[str]) -> np.ndarray:
        encoder.eval()
        with torch.no_grad():
            return vectors(encoder, tokenizer, texts).numpy()

    def worked(lesson: Lesson) -> tuple[float, tuple[torch.Tensor, ...]]:
        loss = loss_of(encoder, nothing, tokenizer, lesson, teacher)
        return loss.item(), descent.gradients(loss)

    began, step, queue, losses = time.time(), 0, [], []
    pool = ThreadPoolExecutor(2)
    while (minutes := (time.time() - began) / 60) < options.minutes:
        done = minutes / options.minutes
        if len(queue) < 2:
            queue = paired(learned + 3 * samples, chance)
        results = list(pool.map(worked, [lesson_of(queue.pop(), learned, chance) for _ in range(2)]))
        descent.move([gradients for _, gradients in results], step, done)
        step += 1
        losses.append(sum(loss for loss, _ in results) / len(results))
        if step % 50 == 0:
            print(f"step {step} ({done:.0%}): loss {np.mean(losses[-50:]):.3f} nothing {nothing.item():.3f}", flush=True)
    torch.save({"encoder": encoder.state_dict(), "nothing": nothing.item()}, options.out / "learned.pt")
    print(f"held-out articles: {measure([a for a in news if a.id in held], encode, nothing.item())}")
    directions = directions_of(np.concatenate([encode(texts_read(article)) for article in learned[::EVERY]]))

    def narrow(texts: list[str]) -> np.ndarray:
        return narrowed(encode(texts), directions)

    judged = [article for article in news if article.id in held]
    scale, none = calibrated([one for article in judged for one in cosines_of(article, narrow)], SCALE, nothing.item())
    print(f"held-out articles, {DIRECTIONS} numbers, scale {scale:.1f}: {measure(judged, narrow, none)}")
    tokenizer.no_truncation()
    facts = {"name": "all-MiniLM-L6-v2, learned on news questions", "scale": round(scale, 2), "nothing": round(none, 4), "maxTokens": MOST_TOKENS, "dimensions": DIRECTIONS}
    export(encoder.state_dict(), tokenizer, facts, options.out / "encoder", options.articles, directions)
    if options.beside:
        put_beside(options.out / "encoder", options.beside)


if __name__ == "__main__":
    main()
