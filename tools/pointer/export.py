"""
Writes the pointer for the product: an ONNX graph that holds what was learned, and takes the weights that stayed as they were
from the `model.onnx` beside which it lies, by the place at which they stand in that file.

    python tools/pointer/export.py POINTER.pt data/encoder/english [SHARPER]

SHARPER: scores are multiplied by it, so that the pointer is as sure on the whole as the one from which was learned what its word
is worth; a pointer that learned from more articles for fewer rounds is less so, though it is right more often.
"""

import hashlib
import json
import shutil
import sys
from pathlib import Path

import numpy as np
import onnx
import torch
from model import HEADS, POINTED
from onnx import TensorProto, helper, numpy_helper

sys.path.append(str(Path(__file__).parent.parent / "encoder"))
from graph import OPERATORS  # noqa: E402

MODEL = "model.onnx"
EPSILON = 1e-12
MOST_TOKENS = 500
"""The model knows 512 positions."""
OUTSIDE = 4096
"""In bytes: what is smaller is copied, since its place takes as much room."""


class Weights:
    """The constants of the model that stays, by their names, and where each stands in its file."""

    def __init__(self, file: Path) -> None:
        bytes_ = file.read_bytes()
        self.known = {one.name: one for one in onnx.ModelProto.FromString(bytes_).graph.initializer}
        self.bytes = bytes_
        self.used: dict[str, onnx.TensorProto] = {}

    def take(self, name: str) -> str:
        if name not in self.used:
            known = self.known[name]
            self.used[name] = self.outside(known) if len(known.raw_data) >= OUTSIDE else known
        return name

    def outside(self, known: onnx.TensorProto) -> onnx.TensorProto:
        at = self.bytes.find(known.raw_data)
        if at < 0 or self.bytes.find(known.raw_data, at + 1) >= 0:
            raise ValueError(f"{known.name} does not stand in the model exactly once")
        tensor = TensorProto(name=known.name, data_type=known.data_type, dims=known.dims, data_location=TensorProto.EXTERNAL)
        for key, value in (("location", MODEL), ("offset", at), ("length", len(known.raw_data))):
            tensor.external_data.add(key=key, value=str(value))
        return tensor


class Graph:
    def __init__(self, weights: Weights) -> None:
        self.nodes: list[onnx.NodeProto] = []
        self.constants: list[onnx.TensorProto] = []
        self.weights = weights

    def constant(self, name: str, values: np.ndarray) -> str:
        self.constants.append(numpy_helper.from_array(np.ascontiguousarray(values), name))
        return name

    def node(self, operator: str, inputs: list[str], output: str, **attributes: object) -> str:
        self.nodes.append(helper.make_node(operator, inputs, [output], **attributes))
        return output

    def whole(self, name: str, values: np.ndarray) -> str:
        """A matrix [inputs, outputs] in bytes, made numbers again when the graph is loaded."""
        scale = np.maximum(np.abs(values).max(0), 1e-9).astype(np.float32) / 127
        whole = self.constant(f"{name}.whole", np.round(values / scale).astype(np.int8))
        zero = self.constant(f"{name}.zero", np.zeros(len(scale), np.int8))
        return self.node("DequantizeLinear", [whole, self.constant(f"{name}.scale", scale), zero], name, axis=1)

    def adapted(self, own: str, x: str, learned: dict[str, np.ndarray]) -> str:
        """x times the matrix that stays, and times what was learned beside it."""
        evened = x
        if f"{own}.factors" in self.weights.known:
            evened = self.node("Mul", [x, self.weights.take(f"{own}.factors")], f"{own}.evened")
        stayed = [self.weights.take(f"{own}.{part}") for part in ("weight", "scale", "zero")]
        bias = self.constant(f"{own}.bias", learned[f"{own}.bias"])
        plain = self.node("DynamicQuantizeMatMul", [evened, *stayed, bias], f"{own}.plain", domain=OPERATORS)
        down = self.node("MatMul", [x, self.whole(f"{own}.down", learned[f"{own}.down"].T)], f"{own}.narrowed")
        up = self.node("MatMul", [down, self.whole(f"{own}.up", learned[f"{own}.up"].T)], f"{own}.beside")
        return self.node("Add", [plain, up], own)

    def norm(self, own: str, x: str, learned: dict[str, np.ndarray]) -> str:
        parts = [self.constant(f"{own}.{part}", learned[f"{own}.{part}"]) for part in ("weight", "bias")]
        return self.node("LayerNormalization", [x, *parts], own, axis=-1, epsilon=EPSILON)

    def linear(self, own: str, x: str, learned: dict[str, np.ndarray]) -> str:
        product = self.node("MatMul", [x, self.whole(f"{own}.weight", learned[f"{own}.weight"].T)], f"{own}.product")
        return self.node("Add", [product, self.constant(f"{own}.bias", learned[f"{own}.bias"])], own)


def graph_of(learned: dict[str, np.ndarray], weights: Weights, sharper: float) -> onnx.ModelProto:
    """
    [1, tokens] `input_ids` and their `kinds`, `slots` [places, tokens] and `quotation` [1, tokens] with the share of each token
    in them, to `shares` [1, places + 1]: how likely each place is pointed at, the last for nobody's.
    """
    graph = Graph(weights)
    x = embedded(graph, learned)
    hidden = len(learned["norm.weight"])
    graph.constant("thirds", np.array([hidden] * 3, np.int64))
    for at in range(sum(name.endswith(".attend.bias") for name in learned)):
        x = layer(graph, learned, f"layers.{at}", x)
    graph.node("Squeeze", [x, graph.constant("first_axis", np.array([0], np.int64))], "rows")
    graph.node("MatMul", ["slots", "rows"], "places")
    graph.node("MatMul", ["quotation", "rows"], "said")
    told, asked = graph.linear("tells", "places", learned), graph.linear("asks", "said", learned)
    graph.node("Transpose", [asked], "asked.turned", perm=[1, 0])
    graph.node("MatMul", [told, "asked.turned"], "met")
    graph.node("Mul", ["met", graph.constant("root", np.float32(POINTED**-0.5))], "meeting")
    graph.node("Add", ["meeting", graph.linear("speaks", "places", learned)], "pointed")
    graph.node("Gather", ["rows", graph.constant("first", np.array([0], np.int64))], "begin", axis=0)
    graph.node("Concat", ["begin", "said"], "whole", axis=1)
    graph.node("Concat", ["pointed", graph.linear("nobody", "whole", learned)], "all", axis=0)
    graph.node("Mul", ["all", graph.constant("sharper", np.float32(sharper))], "all.sharper")
    graph.node("Transpose", ["all.sharper"], "all.turned", perm=[1, 0])
    graph.node("Softmax", ["all.turned"], "shares", axis=1)
    tokens = [
        helper.make_tensor_value_info("input_ids", TensorProto.INT64, [1, "tokens"]),
        helper.make_tensor_value_info("kinds", TensorProto.INT64, [1, "tokens"]),
        helper.make_tensor_value_info("slots", TensorProto.FLOAT, ["places", "tokens"]),
        helper.make_tensor_value_info("quotation", TensorProto.FLOAT, [1, "tokens"]),
    ]
    shares = [helper.make_tensor_value_info("shares", TensorProto.FLOAT, [1, "shares"])]
    constants = [*weights.used.values(), *graph.constants]
    return helper.make_model(
        helper.make_graph(graph.nodes, "pointer", tokens, shares, constants),
        opset_imports=[helper.make_opsetid("", 17), helper.make_opsetid(OPERATORS, 1)],
        ir_version=8,
    )


def embedded(graph: Graph, learned: dict[str, np.ndarray]) -> str:
    def numbers(table: str, rows: str) -> str:
        parts = [graph.weights.take(f"{table}.{part}") for part in ("scale", "zero")]
        return graph.node("DequantizeLinear", [rows, *parts], f"{table}.numbers")

    words = numbers("words", graph.node("Gather", [graph.weights.take("words"), "input_ids"], "words.bytes"))
    length = graph.node("Shape", ["input_ids"], "length", start=1, end=2)
    start = graph.constant("start", np.array([0], np.int64))
    positions = numbers("positions", graph.node("Slice", [graph.weights.take("positions"), start, length], "positions.bytes"))
    kinds = graph.node("Gather", [graph.constant("kinds.numbers", learned["kinds"]), "kinds"], "kinds.rows")
    placed = graph.node("Add", [words, positions], "placed")
    return graph.norm("norm", graph.node("Add", [placed, kinds], "sum"), learned)


def layer(graph: Graph, learned: dict[str, np.ndarray], own: str, x: str) -> str:
    parts = graph.adapted(f"{own}.attend", x, learned)
    thirds = [f"{own}.{part}" for part in ("queries", "keys", "values")]
    graph.nodes.append(helper.make_node("Split", [parts, "thirds"], thirds, axis=2))
    seen = graph.node("MultiHeadAttention", thirds, f"{own}.seen", domain=OPERATORS, num_heads=HEADS)
    attended = graph.adapted(f"{own}.attended", seen, learned)
    middle = graph.norm(f"{own}.first_norm", graph.node("Add", [attended, x], f"{own}.first_sum"), learned)
    bent = graph.node("Gelu", [graph.adapted(f"{own}.widen", middle, learned)], f"{own}.bent", domain=OPERATORS)
    narrowed = graph.adapted(f"{own}.narrow", bent, learned)
    return graph.norm(f"{own}.last_norm", graph.node("Add", [narrowed, middle], f"{own}.last_sum"), learned)


def export(learned: dict[str, torch.Tensor], encoder: Path, folder: Path, sharper: float = 1.0) -> None:
    """Into a folder, with the model that it takes weights from; `encoder` has that."""
    folder.mkdir(parents=True, exist_ok=True)
    if folder.resolve() != encoder.resolve():
        for file in (MODEL, "tokenizer.json"):
            shutil.copyfile(encoder / file, folder / file)
    numbers = {name: values.float().numpy() for name, values in learned.items()}
    file = folder / "pointer.onnx"
    onnx.save(graph_of(numbers, Weights(encoder / MODEL), sharper), str(file))
    stays = hashlib.sha256((encoder / MODEL).read_bytes()).hexdigest()
    facts = {
        "name": "all-MiniLM-L6-v2 with what was learned beside it",
        "maxTokens": MOST_TOKENS,
        "version": hashlib.sha256(file.read_bytes()).hexdigest()[:16],
        "beside": stays[:16],
    }
    (folder / "pointer.json").write_text(json.dumps(facts, indent=2) + "\n")


if __name__ == "__main__":
    folder = Path(sys.argv[2])
    export(torch.load(sys.argv[1], map_location="cpu", weights_only=True), folder, folder, float((sys.argv[3:] or [1])[0]))
