"""
Learns vectors of tokens beside those of whole texts (`interaction.py`), from what a finished encoder's layers make of each token:
its own weights stay as they are. Learned together with them, tokens came to say what the whole texts say, and both together
found less.

    python3 tools/encoder/tokens.py --articles FILE --questions FILE [--translated LANGUAGE=FILE ...] [--samples FILE] [--also FILE ...]
                                   [--further FILE] [--add FILE ...] [--judge FILE ...] [--encoder data/encoder] --out FOLDER [--rounds N]

Options as those of `learn.py`. Writes into FOLDER the encoder's `model.onnx` with three more outputs and its `encoder.json` with what
is known of them; prints how good it is on articles that it did not learn from.
"""

import argparse
import hashlib
import json
import random
import time
from pathlib import Path

import numpy as np
import onnx
import torch
from calibration import likeliest
from data import Article, Asked, add_questions, add_speakers, read_further, read_news, read_samples, sentences_of, translations_of
from graph import with_tokens
from interaction import Interaction
from learn import FOREIGN, MOST_PICKED, Lesson, answering_loss, some_of
from measure import Score, measure_scores
from model import Encoder, encoder_with
from reread import reread
from states import States
from tokenizers import Tokenizer

BY_ITSELF = 6
"""After so many layers a token is still much what it is by itself."""
ALONE = 0.5
"""How much it counts what the tokens say alone, beside what they and the whole texts say together."""
SENTENCES = 0.15
"""How much it counts which sentence of a paragraph answers."""
LESSONS = 4
"""So many at a time."""
RATE = 2e-3
DROPOUT = 0.1
WARM_UP = 25


def lesson_of(article: Article, others: list[Article], chance: random.Random) -> tuple[list[int], Lesson]:
    """The places of its passages in the article, too."""
    texts = article.passages()
    places, asked, at = some_of(article, chance)
    own = [Asked(one.question, [at[p] for p in one.gold if p in at], one.language, one.answer) for one in asked]
    foreign = [Asked(chance.choice(chance.choice(others).questions).question, []) for _ in range(FOREIGN)]
    weights = [1.0] * len(own) + [0.4] * len(foreign)
    return places, Lesson([texts[place] for place in places], own + foreign, weights, [], [])


class Learning:
    def __init__(self, states: States, interaction: Interaction, scale: float, nothing: float) -> None:
        self.states, self.interaction = states, interaction
        self.scale, self.nothing = scale, nothing
        self.dropout = torch.nn.Dropout(DROPOUT)

    def whole(self, passages: list[str], questions: list[str]) -> torch.Tensor:
        """How much likelier each passage answers each question than nothing does, as wholes: in log odds."""
        vectors = [torch.stack([self.states.vector(text) for text in texts]) for texts in (questions, passages)]
        return self.scale * (vectors[0] @ vectors[1].T - self.nothing)

    def loss(self, article: Article, places: list[int], lesson: Lesson, chance: random.Random) -> torch.Tensor:
        passages, asked = lesson.passages, lesson.questions
        questions = [f"query: {one.question}" for one in asked]
        rows = [[self.dropout(self.states.rows(text)) for text in some] for some in (questions, passages)]
        products = self.interaction.products(*rows)
        by_tokens = self.interaction.scores(products.cosines())
        together = self.interaction.together(self.whole(passages, questions), by_tokens)
        none = torch.zeros(1)
        loss = answering_loss(together, none, lesson, 1.0) + ALONE * answering_loss(by_tokens, none, lesson, 1.0)
        picked = [(row, one) for row, one in enumerate(asked) if one.gold and one.answer]
        losses = []
        for row, one in chance.sample(picked, min(len(picked), MOST_PICKED)):
            sentences = sentences_of(article.paragraphs[places[one.gold[0]]])
            right = [one.answer.lower() in sentence.lower() for sentence in sentences]
            parts = self.states.parts(passages[one.gold[0]], sentences) if any(right) and not all(right) else []
            # Of a long paragraph the encoder does not read the end.
            if parts and all(start < end for start, end in parts):
                chances = torch.log_softmax(self.interaction.scale * products.of_parts(row, one.gold[0], parts), dim=0)
                losses.append(-chances[torch.tensor(right)].logsumexp(0))
        return loss + SENTENCES * torch.stack(losses).mean() if losses else loss

    @torch.no_grad()
    def both(self, article: Article, asked: list[Asked]) -> tuple[torch.Tensor, torch.Tensor]:
        """What the whole texts and what the tokens say, [questions, paragraphs] each; in log odds."""
        passages, questions = article.passages(), [f"query: {one.question}" for one in asked]
        rows = [[self.states.rows(text) for text in texts] for texts in (questions, passages)]
        return self.whole(passages, questions), self.interaction.scores(self.interaction.products(*rows).cosines())

    def scores(self) -> dict[str, Score]:
        """What there is to be measured."""
        return {
            "as wholes": lambda article, asked: self.both(article, asked)[0].numpy(),
            "by tokens": lambda article, asked: self.both(article, asked)[1].numpy(),
            "both": lambda article, asked: self.interaction.together(*self.both(article, asked)).detach().numpy(),
        }


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--articles", type=Path, required=True)
    parser.add_argument("--questions", type=Path, required=True)
    parser.add_argument("--translated", action="append", default=[])
    parser.add_argument("--samples", type=Path, help="every other article of it is learned from")
    parser.add_argument("--also", type=Path, action="append", default=[], help="the same format, all of it to learn from")
    parser.add_argument("--further", type=Path, help="questions of articles of --articles that have none in --questions")
    parser.add_argument("--add", type=Path, action="append", default=[], help="further questions to these articles")
    parser.add_argument("--judge", type=Path, action="append", default=[], help="the format of --samples: it is measured on these too")
    parser.add_argument("--held-out", type=Path, default=Path(__file__).parent / "held-out.json")
    parser.add_argument("--encoder", type=Path, default=Path("data/encoder"))
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--rounds", type=float, default=3)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    torch.manual_seed(options.seed)
    torch.set_num_threads(1)
    chance = random.Random(options.seed)

    news = read_news(options.articles, options.questions, translations_of(options.translated))
    also = [article for file in options.also for article in read_samples(file)]
    if options.further:
        also += read_further(news, options.articles, options.further)
    for file in options.add:
        add_questions(news + also, file)
    samples = read_samples(options.samples)[::2] if options.samples else []
    judges = {file.name: read_samples(file) for file in options.judge}
    add_speakers([*news, *also, *samples, *(article for some in judges.values() for article in some)])
    held = set(json.loads(options.held_out.read_text()))
    judges = {"held-out articles": [article for article in news if article.id in held], **judges}
    learned = [article for article in news if article.id not in held] + also + samples

    facts = json.loads((options.encoder / "encoder.json").read_text())
    tokenizer = Tokenizer.from_file(str(options.encoder / "tokenizer.json"))
    tokenizer.enable_truncation(facts["maxTokens"])
    encoder: Encoder = encoder_with(reread(options.encoder / "model.onnx")).eval()
    states = States(encoder, tokenizer, BY_ITSELF, options.out)
    states.read([*learned, *(article for some in judges.values() for article in some)])

    interaction = Interaction(facts["dimensions"])
    learning = Learning(states, interaction, facts["scale"], facts["nothing"])
    optimiser = interaction.optimiser(RATE)
    rates = [group["lr"] for group in optimiser.param_groups]
    steps, began, losses = int(options.rounds * len(learned) / LESSONS), time.time(), []
    queue: list[Article] = []
    for step in range(steps):
        if len(queue) < LESSONS:
            queue = chance.sample(learned, len(learned))
        for group, rate in zip(optimiser.param_groups, rates):
            group["lr"] = rate * min(1, (step + 1) / WARM_UP) * (1 - step / steps)
        optimiser.zero_grad()
        for _ in range(LESSONS):
            article = queue.pop()
            loss = learning.loss(article, *lesson_of(article, learned, chance), chance)
            (loss / LESSONS).backward()
            losses.append(loss.item())
        optimiser.step()
        if (step + 1) % 50 == 0:
            print(f"step {step + 1} of {steps} ({(time.time() - began) / 60:.1f} min): loss {np.mean(losses[-200:]):.3f}", flush=True)

    torch.save(interaction.state_dict(), options.out / "interaction.pt")
    for name, articles in judges.items():
        for language in ("en", "ru", "ky"):
            if any(one.language == language for article in articles for one in article.questions):
                for what, score in learning.scores().items():
                    print(f"{name}, {language}, {what}: {measure_scores(articles, score, (language,))}", flush=True)
    asked = [
        (np.stack([one.numpy() for one in scores], axis=1), question.gold)
        for article in judges["held-out articles"]
        for question, *scores in zip(article.questions, *learning.both(article, article.questions))
    ]
    (whole, by_tokens), constant = likeliest(asked, [0.6, 0.4], 0.0)
    own = {
        "dimensions": len(interaction.told.weight),
        "scale": round(interaction.scale.item(), 2),
        "nothing": round(interaction.nothing.item(), 4),
        "shares": {"whole": round(whole, 3), "tokens": round(by_tokens, 3), "constant": round(constant, 3)},
    }
    write(options.encoder, options.out, interaction, facts, own)


def write(encoder: Path, out: Path, interaction: Interaction, facts: dict, tokens: dict) -> None:
    """Writes the model with the vectors of its tokens, and what is known of it, with another version."""
    state = {name: weights.detach().numpy() for name, weights in interaction.state_dict().items()}
    model = with_tokens((encoder / "model.onnx").read_bytes(), state, BY_ITSELF)
    onnx.checker.check_model(model)
    (out / "model.onnx").write_bytes(model)
    _, *others = facts["version"].split("-")
    version = hashlib.sha256(model).hexdigest()[:16]
    known = {name: value for name, value in facts.items() if name not in ("english", "cohort")}
    english = {"english": facts["english"]} if "english" in facts else {}
    told = {**known, "version": "-".join([version, *others]), "tokens": tokens, **english}
    (out / "encoder.json").write_text(json.dumps(told, indent=2) + "\n")


if __name__ == "__main__":
    main()
