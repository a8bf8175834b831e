"""
Reads what was learned back out of an ONNX graph of `graph.py`, so that learning goes on from the model that is shipped: its
weights are whole numbers there, which is near enough to go on from.
"""

from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import numpy_helper

LINEAR = ("attend", "attended", "widen", "narrow")
NORMS = ("first_norm", "last_norm")


def reread(file: Path) -> dict[str, torch.Tensor]:
    """The weights by the names of `Encoder.state_dict`."""
    model = onnx.load(str(file))
    known = {one.name: numpy_helper.to_array(one).astype(np.float32) for one in model.graph.initializer}
    state = {
        "words.weight": table(known, "words"),
        "positions.weight": table(known, "positions"),
        "norm.weight": known["tokens.weight"],
        "norm.bias": known["tokens.bias"],
    }
    for at in range(sum(name.endswith(".attend.weight") for name in known)):
        own = f"layers.{at}"
        for name in LINEAR:
            weights = known[f"{own}.{name}.weight"] * known[f"{own}.{name}.scale"]
            factors = known.get(f"{own}.{name}.factors", np.ones(len(weights), np.float32))
            state[f"{own}.{name}.weight"] = (weights * factors[:, None]).T
            state[f"{own}.{name}.bias"] = known[f"{own}.{name}.bias"]
        for name in NORMS:
            for kind in ("weight", "bias"):
                state[f"{own}.{name}.{kind}"] = known[f"{own}.{name}.{kind}"]
    return {name: torch.tensor(np.ascontiguousarray(values)) for name, values in state.items()}


def table(known: dict[str, np.ndarray], name: str) -> np.ndarray:
    return (known[name] - known[f"{name}.zero"]) * known[f"{name}.scale"]
