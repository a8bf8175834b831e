"""
Writes an encoder for the product: ONNX with numbers of eight bits, its tokenizer, and a page of facts.
`python3 tools/encoder/export.py LEARNED FOLDER ARTICLES` writes the model of a folder anew from a `learned.pt`; its numbers
are rounded so that they are right for paragraphs of these articles and for questions.
"""

import hashlib
import json
import sys
from pathlib import Path

import numpy as np
import onnx
import torch
from graph import graph_of
from model import EPSILON, HEADS, encoder_with
from rounding import Seen
from tokenizers import Tokenizer

QUESTIONS = ("questions.more.jsonl", "questions.ru.jsonl", "questions.ky.jsonl")


def export(
    state: dict[str, torch.Tensor], tokenizer: Tokenizer, facts: dict, folder: Path, articles: Path, directions: np.ndarray | None = None
) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    tokenizer.save(str(folder / "tokenizer.json"), pretty=False)
    write_model(state, tokenizer, facts, folder, articles, directions)


def write_model(
    state: dict[str, torch.Tensor], tokenizer: Tokenizer, facts: dict, folder: Path, articles: Path, directions: np.ndarray | None = None
) -> None:
    """The model, and the facts with the model's version: another for each other model."""
    file = folder / "model.onnx"
    seen = seen_by(state, tokenizer, some_texts(articles), facts["maxTokens"])
    numbers = {name: weights.float().numpy() for name, weights in state.items()}
    onnx.save(graph_of(numbers, HEADS, EPSILON, seen, directions), str(file))
    onnx.checker.check_model(str(file))
    version = hashlib.sha256(file.read_bytes()).hexdigest()[:16]
    if "english" in facts:
        version = f"{version}-{facts['version'].split('-')[1]}"
    (folder / "encoder.json").write_text(json.dumps({**facts, "version": version}, indent=2) + "\n")


def some_texts(articles: Path) -> list[str]:
    """Some hundred questions and paragraphs as the encoder reads them; more of them make the numbers no better."""
    here = Path(__file__).parent
    questions = [json.loads(line)["question"] for name in QUESTIONS for line in (here / name).read_text().splitlines()]
    texts = [f"query: {question}" for question in questions[:: max(1, len(questions) // 250)]]
    read = [article["text"].split("\n\n") for article in json.loads(articles.read_text())]
    for title, *paragraphs in read[:: max(1, len(read) // 70)]:
        texts += [f"passage: {' '.join(paragraph.split())} | {title}" for paragraph in paragraphs[1:4]]
    return texts


@torch.no_grad()
def seen_by(state: dict[str, torch.Tensor], tokenizer: Tokenizer, texts: list[str], most: int) -> dict[str, Seen]:
    """What goes into each layer that multiplies, by its name, while the encoder reads these texts."""
    encoder = encoder_with(state).eval()
    seen: dict[str, Seen] = {}
    for name, part in encoder.named_modules():
        if isinstance(part, torch.nn.Linear):
            note = seen.setdefault(name, Seen())
            part.register_forward_pre_hook(lambda _, inputs, note=note: note.add(inputs[0][0].numpy()))
    for text in texts:
        ids = torch.tensor([tokenizer.encode(text).ids[:most]])
        encoder(ids, torch.ones_like(ids))
    return seen


if __name__ == "__main__":
    learned, folder = torch.load(sys.argv[1], map_location="cpu", weights_only=False), Path(sys.argv[2])
    facts, tokenizer = json.loads((folder / "encoder.json").read_text()), Tokenizer.from_file(str(folder / "tokenizer.json"))
    write_model(learned["encoder"], tokenizer, facts, folder, Path(sys.argv[3]))
