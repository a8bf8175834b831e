"""What a finished encoder's layers leave of each token, made once and kept in a file: gigabytes of it."""

from bisect import bisect_right
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import torch
from data import Article
from measure import texts_read
from model import Encoder
from tokenizers import Tokenizer
from torch.nn import functional as F

TOKENS_AT_ONCE = 3600
WORKERS = 2


class States:
    def __init__(self, encoder: Encoder, tokenizer: Tokenizer, by_itself: int, folder: Path) -> None:
        self.encoder, self.tokenizer, self.by_itself = encoder.bfloat16(), tokenizer, by_itself
        self.file = folder / "states.npy"
        self.bounds: dict[str, tuple[int, int]] = {}

    def read(self, articles: list[Article]) -> None:
        """Reads all texts of some articles."""
        texts = list(dict.fromkeys(text for article in articles for text in texts_read(article)))
        ids = [one.ids for one in self.tokenizer.encode_batch(texts)]
        ends = np.cumsum([len(one) for one in ids])
        self.bounds = {text: (int(end) - len(one), int(end)) for text, one, end in zip(texts, ids, ends)}
        size = 2 * len(self.encoder.norm.weight)
        if self.file.exists() and np.load(self.file, mmap_mode="r").shape == (int(ends[-1]), size):
            self.known = np.load(self.file, mmap_mode="r")
            return
        self.known = np.lib.format.open_memmap(self.file, "w+", np.float16, (int(ends[-1]), size))
        order = sorted(range(len(ids)), key=lambda place: len(ids[place]))
        batches = []
        while order:
            count = max(4, TOKENS_AT_ONCE // len(ids[order[0]]))
            batches.append([(texts[place], ids[place]) for place in order[:count]])
            order = order[count:]
        with ThreadPoolExecutor(WORKERS) as pool:
            list(pool.map(self.read_some, batches))

    @torch.no_grad()
    def read_some(self, batch: list[tuple[str, list[int]]]) -> None:
        ids = torch.ones(len(batch), max(len(one) for _, one in batch), dtype=torch.long)
        mask = torch.zeros_like(ids)
        for row, (_, one) in enumerate(batch):
            ids[row, : len(one)] = torch.tensor(one)
            mask[row, : len(one)] = 1
        left = [self.encoder.embed(ids)]
        for layer in self.encoder.layers:
            left.append(layer(left[-1], self.encoder.unseen(mask)))
        both = torch.cat([left[self.by_itself], left[-1]], dim=2).half().numpy()
        for row, (text, one) in enumerate(batch):
            start, end = self.bounds[text]
            self.known[start:end] = both[row, : len(one)]

    def rows(self, text: str) -> torch.Tensor:
        """[tokens, 2 * hidden]: what each token is by itself, and what it is in the end."""
        start, end = self.bounds[text]
        return torch.tensor(self.known[start:end].astype(np.float32))

    def vector(self, text: str) -> torch.Tensor:
        """That of the whole text, of length 1."""
        return F.normalize(self.rows(text).chunk(2, dim=1)[1].mean(0), dim=0)

    def parts(self, passage: str, sentences: list[str]) -> list[tuple[int, int]]:
        """From which token of a passage up to which each of its sentences goes; none are beyond those that are read."""
        ends = [end for _, end in self.tokenizer.encode(passage).offsets]
        # Marks of the beginning and the end stand nowhere in the text.
        ends[0], ends[-1] = 0, len(passage)
        at, parts = 0, []
        for sentence in sentences:
            start = passage.find(sentence, at)
            if start < 0:
                return []
            at = start + len(sentence)
            parts.append((bisect_right(ends, start), bisect_right(ends, at)))
        return parts
