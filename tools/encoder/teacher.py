"""
What a larger model thinks of which paragraph answers a question: all-mpnet-base-v2 as it comes. It has read no question of
ours, so it knows none of their answers by heart, as an encoder does that has learned from them for hours.
"""

from pathlib import Path

import numpy as np
import torch
from data import Article
from sentence_transformers import SentenceTransformer

MOST_TOKENS = 192


class Teacher:
    """Its vectors of passages and questions, made once and kept in a file."""

    def __init__(self, articles: list[Article], folder: str, file: Path) -> None:
        texts = list(dict.fromkeys(text for article in articles for text in texts_of(article)))
        if not file.exists():
            model = SentenceTransformer(folder)
            model.max_seq_length = MOST_TOKENS
            with torch.autocast("cpu", dtype=torch.bfloat16):
                np.save(file, model.encode(texts, batch_size=16, normalize_embeddings=True).astype(np.float16))
        self.vectors = torch.tensor(np.load(file)).float()
        self.rows = {text: row for row, text in enumerate(texts)}

    def cosines(self, questions: list[str], passages: list[str]) -> torch.Tensor:
        """[questions, passages]"""
        return self.of(questions) @ self.of([bare(passage) for passage in passages]).T

    def of(self, texts: list[str]) -> torch.Tensor:
        return self.vectors[[self.rows[text] for text in texts]]


def texts_of(article: Article) -> list[str]:
    return [*map(bare, article.passages()), *(one.question for one in article.questions)]


def bare(passage: str) -> str:
    return passage.removeprefix("passage: ")
