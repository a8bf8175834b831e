"""
Writes an encoder for the product: ONNX with numbers of eight bits, its tokenizer, and a page of facts.
`python3 tools/encoder/export.py LEARNED FOLDER` writes the model of a folder anew from a `learned.pt`.
"""

import hashlib
import json
import sys
from pathlib import Path

import numpy as np
import onnx
import torch
from graph import graph_of
from model import EPSILON, HEADS
from tokenizers import Tokenizer


def export(state: dict[str, torch.Tensor], tokenizer: Tokenizer, facts: dict, folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    tokenizer.save(str(folder / "tokenizer.json"), pretty=False)
    write_model(state, facts, folder)


def write_model(state: dict[str, torch.Tensor], facts: dict, folder: Path) -> None:
    """The model, and the facts with the model's version: another for each other model."""
    file = folder / "model.onnx"
    onnx.save(graph_of(numbers(state), HEADS, EPSILON), str(file))
    onnx.checker.check_model(str(file))
    version = hashlib.sha256(file.read_bytes()).hexdigest()[:16]
    (folder / "encoder.json").write_text(json.dumps({**facts, "version": version}, indent=2) + "\n")


def numbers(state: dict[str, torch.Tensor]) -> dict[str, np.ndarray]:
    return {name: weights.float().numpy() for name, weights in state.items()}


if __name__ == "__main__":
    learned, folder = torch.load(sys.argv[1], map_location="cpu", weights_only=False), Path(sys.argv[2])
    write_model(learned["encoder"], json.loads((folder / "encoder.json").read_text()), folder)
