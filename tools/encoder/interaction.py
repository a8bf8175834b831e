"""
Late interaction: a vector for every token beside the one of the whole text. A question is near a paragraph where each of its
tokens has one near it there (Khattab and Zaharia: ColBERT, SIGIR 2020); which of its tokens matter is learned too. Both what a
token is by itself, as the lowest layers leave it, and what it has become among the others tell.
"""

import torch
from torch import Tensor, nn
from torch.nn import functional as F
from torch.nn.utils.rnn import pad_sequence

DIMENSIONS = 64
SCALE = 20.0
NOTHING = 0.5
FARTHEST = -2.0
"""Less than any cosine."""


class Interaction(nn.Module):
    def __init__(self, hidden: int) -> None:
        super().__init__()
        self.told = nn.Linear(2 * hidden, DIMENSIONS, bias=False)
        """Makes the vectors of a paragraph's tokens."""
        self.asked = nn.Linear(2 * hidden, DIMENSIONS)
        """Those of a question's: much the same, so both start alike."""
        self.matters = nn.Linear(2 * hidden, 1)
        self.scale = nn.Parameter(torch.tensor(SCALE))
        self.nothing = nn.Parameter(torch.tensor(NOTHING))
        self.shares = nn.Parameter(torch.tensor([1.0, 1.0, 0.0]))
        """How much the texts as wholes and their tokens count together, and how likely anything answers."""
        with torch.no_grad():
            self.asked.weight.copy_(self.told.weight)
            for zero in (self.asked.bias, self.matters.weight, self.matters.bias):
                zero.zero_()

    def optimiser(self, rate: float) -> torch.optim.AdamW:
        """Which moves each kind of weight as fast as it needs."""
        vectors = [self.told.weight, self.asked.weight, self.matters.weight]
        return torch.optim.AdamW(
            [
                {"params": vectors, "lr": rate, "weight_decay": 0.01},
                {"params": [self.asked.bias, self.matters.bias], "lr": rate, "weight_decay": 0},
                {"params": [self.nothing, self.shares], "lr": 3 * rate, "weight_decay": 0},
                {"params": [self.scale], "lr": 100 * rate, "weight_decay": 0},
            ]
        )

    def products(self, questions: list[Tensor], passages: list[Tensor]) -> "Products":
        """Of the tokens of some questions and some passages, each text [tokens, 2 * hidden]."""
        rows = torch.cat(questions)
        told = F.normalize(self.told(pad_sequence(passages, batch_first=True)), dim=-1)
        products = torch.einsum("qd,pld->qpl", F.normalize(self.asked(rows), dim=-1), told)
        return Products(products, [len(one) for one in questions], [len(one) for one in passages], F.softplus(self.matters(rows))[:, 0])

    def scores(self, cosines: Tensor) -> Tensor:
        """How much likelier a text answers than nothing does, in log odds."""
        return self.scale * (cosines - self.nothing)

    def together(self, whole: Tensor, by_tokens: Tensor) -> Tensor:
        """What the texts as wholes and their tokens say together; each in log odds."""
        return self.shares[0] * whole + self.shares[1] * by_tokens + self.shares[2]


class Products:
    """Cosines of the tokens of questions with those of passages."""

    def __init__(self, products: Tensor, questions: list[int], passages: list[int], weights: Tensor) -> None:
        self.products = products
        """[tokens of all questions, passages, tokens of a passage]; beyond a passage's tokens they mean nothing."""
        self.of = torch.repeat_interleave(torch.arange(len(questions)), torch.tensor(questions))
        """Of which question each token is."""
        self.weights = weights
        self.passages = torch.tensor(passages)

    def cosines(self) -> Tensor:
        """[questions, passages]: how near the tokens of each question have one in each passage, on average."""
        beyond = torch.arange(self.products.shape[2])[None] >= self.passages[:, None]
        nearest = self.products.masked_fill(beyond[None], FARTHEST).amax(2)
        count = int(self.of[-1]) + 1
        sums = torch.zeros(count, nearest.shape[1]).index_add(0, self.of, nearest * self.weights[:, None])
        return sums / torch.zeros(count).index_add(0, self.of, self.weights)[:, None]

    def of_parts(self, question: int, passage: int, parts: list[tuple[int, int]]) -> Tensor:
        """The same for parts of one passage, each from one of its tokens up to another."""
        rows = self.of == question
        weights = self.weights[rows]
        nearest = [self.products[rows, passage, start:end].amax(1) for start, end in parts]
        return torch.stack([(one * weights).sum() for one in nearest]) / weights.sum()
