"""
The mean of the weights of encoders that were learned from one another or from one beginning: it finds more than each of them
(Wortsman et al., Model soups: averaging weights of multiple fine-tuned models, ICML 2022).

    python tools/encoder/averaging.py --articles FILE --questions FILE [--translated LANGUAGE=FILE ...] [--add FILE ...]
                                      --out FOLDER MODEL MODEL ...

Each MODEL is the `model.onnx` of an encoder, read back out of its whole numbers. Scale and "nothing" are set by the questions of
the held-out articles. Writes FOLDER/learned.pt and the encoder, to FOLDER/encoder.
"""

import argparse
import json
from pathlib import Path

import numpy as np
import torch
from data import add_questions, add_speakers, read_news, translations_of
from learn import MOST_TOKENS, Read, beginning, ship, vectors


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("models", type=Path, nargs="+")
    parser.add_argument("--articles", type=Path, required=True)
    parser.add_argument("--questions", type=Path, required=True)
    parser.add_argument("--translated", action="append", default=[])
    parser.add_argument("--add", type=Path, action="append", default=[], help="further questions to these articles")
    parser.add_argument("--held-out", type=Path, default=Path(__file__).parent / "held-out.json")
    parser.add_argument("--out", type=Path, required=True)
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)

    begun = [beginning(model, []) for model in options.models]
    encoder, tokenizer, _, _ = begun[0]
    states = [one.state_dict() for one, *_ in begun]
    nothing = float(np.mean([nothing.item() for _, _, nothing, _ in begun]))
    read = Read(encoder, tokenizer)
    encoder.load_state_dict({name: torch.stack([state[name] for state in states]).mean(0) for name in states[0]})
    encoder.eval()
    tokenizer.enable_truncation(MOST_TOKENS)

    held = set(json.loads(options.held_out.read_text()))
    news = [article for article in read_news(options.articles, options.questions, translations_of(options.translated)) if article.id in held]
    for file in options.add:
        add_questions(news, file)
    add_speakers(news)

    def encode(texts: list[str]) -> np.ndarray:
        with torch.no_grad():
            return vectors(encoder, read, texts).numpy()

    torch.save({"encoder": encoder.state_dict(), "kept": None, "nothing": torch.tensor([nothing])}, options.out / "learned.pt")
    ship(encoder, tokenizer, news, encode, nothing, options.out, options.articles)


if __name__ == "__main__":
    main()
