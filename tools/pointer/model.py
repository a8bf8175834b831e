"""
The pointer in PyTorch: the encoder's model for English, whose weights stay as they are, with a few of its own beside each of
them (Hu et al., LoRA, 2021); and what points from a quotation to the places of those who may say it (Vinyals et al., Pointer
Networks, 2015).
"""

import math

import torch
from torch import Tensor, nn
from torch.nn import functional as F

HEADS = 12
EPSILON = 1e-12
RANK = 16
"""Of what is learned beside each matrix."""
POINTED = 128
"""How many numbers a quotation and a place are compared by."""
KINDS = 5
"""Plain words, the quotation, the list of candidates, their mentions, other quotations: `WORD_KINDS` of excerpt.ts."""
LINEAR = ("attend", "attended", "widen", "narrow")
NORMS = ("first_norm", "last_norm")


class Dropped(nn.Module):
    """Leaves out numbers by chance, the same ones of all tokens of a text: to draw for each takes a processor as long as all else."""

    def __init__(self, share: float) -> None:
        super().__init__()
        self.share = share

    def forward(self, x: Tensor) -> Tensor:
        if not self.training or self.share == 0:
            return x
        kept = torch.rand(x.shape[0], 1, x.shape[2]) > self.share
        return x * (kept.to(x.dtype) / (1 - self.share))


class Adapted(nn.Module):
    """A matrix that stays, and the product of two narrow ones that is learned beside it."""

    def __init__(self, weight: Tensor, bias: Tensor, dropped: Dropped) -> None:
        super().__init__()
        outputs, inputs = weight.shape
        self.register_buffer("weight", weight.to(torch.bfloat16), persistent=False)
        self.bias = nn.Parameter(bias.clone())
        self.down = nn.Parameter(torch.randn(RANK, inputs) / math.sqrt(inputs))
        self.up = nn.Parameter(torch.zeros(outputs, RANK))
        self.dropped = dropped

    def forward(self, x: Tensor) -> Tensor:
        beside = F.linear(self.dropped(F.linear(x, self.down.to(x.dtype))), self.up.to(x.dtype))
        return F.linear(x, self.weight) + self.bias.to(x.dtype) + beside


class Norm(nn.LayerNorm):
    """In full numbers, whatever comes in."""

    def __init__(self, weight: Tensor, bias: Tensor) -> None:
        super().__init__(len(weight), eps=EPSILON)
        self.weight.data, self.bias.data = weight.clone(), bias.clone()

    def forward(self, x: Tensor) -> Tensor:
        return super().forward(x.float()).to(torch.bfloat16)


class Layer(nn.Module):
    def __init__(self, state: dict[str, Tensor], own: str, dropped: Dropped) -> None:
        super().__init__()
        for name in LINEAR:
            setattr(self, name, Adapted(state[f"{own}.{name}.weight"], state[f"{own}.{name}.bias"], dropped))
        for name in NORMS:
            setattr(self, name, Norm(state[f"{own}.{name}.weight"], state[f"{own}.{name}.bias"]))
        self.dropped = dropped

    def forward(self, x: Tensor, mask: Tensor) -> Tensor:
        batch, length, hidden = x.shape
        parts = self.attend(x).view(batch, length, 3, HEADS, hidden // HEADS)
        query, key, value = parts.permute(2, 0, 3, 1, 4)
        seen = torch.softmax(query * query.shape[-1] ** -0.5 @ key.transpose(-1, -2) + mask, dim=-1) @ value
        x = self.first_norm(x + self.dropped(self.attended(seen.transpose(1, 2).reshape(batch, length, hidden))))
        return self.last_norm(x + self.dropped(self.narrow(F.gelu(self.widen(x)))))


class Pointer(nn.Module):
    """`state`: the weights of the encoder's model, by the names of `Encoder.state_dict`."""

    def __init__(self, state: dict[str, Tensor], dropout: float = 0.0) -> None:
        super().__init__()
        hidden = state["norm.weight"].shape[0]
        self.register_buffer("words", state["words.weight"], persistent=False)
        self.register_buffer("positions", state["positions.weight"], persistent=False)
        self.kinds = nn.Parameter(torch.zeros(KINDS, hidden))
        self.norm = Norm(state["norm.weight"], state["norm.bias"])
        dropped = Dropped(dropout)
        count = sum(name.endswith(".attend.weight") for name in state)
        self.layers = nn.ModuleList(Layer(state, f"layers.{at}", dropped) for at in range(count))
        self.asks = nn.Linear(hidden, POINTED)
        self.tells = nn.Linear(hidden, POINTED)
        self.speaks = nn.Linear(hidden, 1)
        self.nobody = nn.Linear(2 * hidden, 1)

    def forward(self, ids: Tensor, kinds: Tensor, mask: Tensor, slots: Tensor, quotation: Tensor) -> Tensor:
        """
        [texts, tokens] three times; `slots` [texts, places, tokens] and `quotation` [texts, tokens] have the share of each
        token in a place. To [texts, places + 1]: how much speaks for each, the last for nobody.
        """
        x = self.norm(self.words[ids] + self.positions[: ids.shape[1]] + self.kinds[kinds])
        unseen = ((mask == 0)[:, None, None, :] * -1e4).to(x.dtype)
        for layer in self.layers:
            x = layer(x, unseen)
        x = x.float()
        places, said = slots @ x, quotation[:, None, :] @ x
        meeting = (self.tells(places) * self.asks(said)).sum(-1) / math.sqrt(POINTED)
        nobody = self.nobody(torch.cat([x[:, 0], said[:, 0]], -1))
        return torch.cat([meeting + self.speaks(places).squeeze(-1), nobody], -1)
