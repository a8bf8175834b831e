"""The encoder as an ONNX graph of few nodes, of operators that ONNX Runtime has for processors, with whole numbers of eight bits."""

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper
from rounding import Seen, divisors_of, whole_numbers

OPERATORS = "com.microsoft"
"""ONNX Runtime's own."""

UNEVEN = ("widen", "narrow")
"""The parts of a layer to which some inputs come that are many times as large as the others."""


class Graph:
    """Nodes and constants, each known by the name of what it gives."""

    def __init__(self) -> None:
        self.nodes: list[onnx.NodeProto] = []
        self.constants: list[onnx.TensorProto] = []

    def constant(self, name: str, values: np.ndarray) -> str:
        self.constants.append(numpy_helper.from_array(np.ascontiguousarray(values), name))
        return name

    def node(self, operator: str, inputs: list[str], *outputs: str, **attributes: object) -> str:
        self.nodes.append(helper.make_node(operator, inputs, list(outputs), **attributes))
        return outputs[0]

    def table(self, name: str, weights: np.ndarray) -> tuple[str, list[str]]:
        """A table of vectors in bytes, and the scale and zero point that make numbers of them again."""
        lowest, highest = min(0.0, float(weights.min())), max(0.0, float(weights.max()))
        scale = np.float32((highest - lowest) / 255)
        zero = np.uint8(round(-lowest / scale))
        table = np.clip(np.round(weights / scale) + zero, 0, 255).astype(np.uint8)
        return self.constant(name, table), [
            self.constant(f"{name}.scale", scale),
            self.constant(f"{name}.zero", zero),
        ]

    def linear(self, name: str, x: str, weights: np.ndarray, bias: np.ndarray, seen: Seen | None) -> str:
        """x times the weights, [inputs, outputs], plus the bias; x gets its scale when it is there."""
        if seen is not None and name.endswith(UNEVEN):
            divisors = divisors_of(weights, seen)
            x = self.node("Mul", [x, self.constant(f"{name}.factors", 1 / divisors)], f"{name}.evened")
            weights, seen = weights * divisors[:, None], seen.divided(divisors)
        whole, scale = whole_numbers(weights, seen)
        inputs = [
            x,
            self.constant(f"{name}.weight", whole),
            self.constant(f"{name}.scale", scale),
            self.constant(f"{name}.zero", np.zeros(len(scale), np.int8)),
            self.constant(f"{name}.bias", bias),
        ]
        return self.node("DynamicQuantizeMatMul", inputs, name, domain=OPERATORS)

    def norm(self, name: str, x: str, weights: np.ndarray, bias: np.ndarray, epsilon: float) -> str:
        inputs = [x, self.constant(f"{name}.weight", weights), self.constant(f"{name}.bias", bias)]
        return self.node("LayerNormalization", inputs, name, axis=-1, epsilon=epsilon)


def graph_of(
    state: dict[str, np.ndarray], heads: int, epsilon: float, seen: dict[str, Seen], directions: np.ndarray | None = None
) -> onnx.ModelProto:
    """
    The model whose weights are given by the names of `Encoder.state_dict`: [1, tokens] `input_ids` of one text to its
    `sentence_embedding`, [1, hidden] of length 1, or [1, count] along `directions`, [hidden, count]. `seen` has what went into its layers, by their names; without it weights
    are rounded one by one. Adding and then normalising is two nodes on purpose: where ONNX Runtime
    does both in one (SkipLayerNormalization), a processor takes twice as long.
    """
    graph = Graph()
    hidden = state["norm.weight"].shape[0]
    x = embedded(graph, state, epsilon)
    thirds = graph.constant("thirds", np.array([hidden] * 3, np.int64))
    for at in range(sum(name.endswith(".attend.weight") for name in state)):
        x = layer(graph, state, at, x, thirds, heads, epsilon, seen)
    mean = graph.node("ReduceMean", [x], "mean", axes=[1], keepdims=0)
    if directions is not None:
        mean = graph.node("MatMul", [mean, graph.constant("directions", directions.astype(np.float32))], "along")
        hidden = directions.shape[1]
    graph.node("LpNormalization", [mean], "sentence_embedding", axis=-1, p=2)
    return helper.make_model(
        helper.make_graph(
            graph.nodes,
            "encoder",
            [helper.make_tensor_value_info("input_ids", TensorProto.INT64, [1, "tokens"])],
            [helper.make_tensor_value_info("sentence_embedding", TensorProto.FLOAT, [1, hidden])],
            graph.constants,
        ),
        opset_imports=[helper.make_opsetid("", 17), helper.make_opsetid(OPERATORS, 1)],
        ir_version=8,
    )


def embedded(graph: Graph, state: dict[str, np.ndarray], epsilon: float) -> str:
    words, word_scale = graph.table("words", state["words.weight"])
    graph.node("Gather", [words, "input_ids"], "words.bytes")
    graph.node("DequantizeLinear", ["words.bytes", *word_scale], "words.numbers")
    positions, position_scale = graph.table("positions", state["positions.weight"])
    graph.node("Shape", ["input_ids"], "length", start=1, end=2)
    graph.node("Slice", [positions, graph.constant("first", np.array([0], np.int64)), "length"], "positions.bytes")
    graph.node("DequantizeLinear", ["positions.bytes", *position_scale], "positions.numbers")
    graph.node("Add", ["words.numbers", "positions.numbers"], "tokens.sum")
    return graph.norm("tokens", "tokens.sum", state["norm.weight"], state["norm.bias"], epsilon)


def layer(
    graph: Graph,
    state: dict[str, np.ndarray],
    at: int,
    x: str,
    thirds: str,
    heads: int,
    epsilon: float,
    seen: dict[str, Seen],
) -> str:
    def weights(name: str) -> tuple[np.ndarray, np.ndarray]:
        return state[f"layers.{at}.{name}.weight"].T, state[f"layers.{at}.{name}.bias"]

    def linear(name: str, x: str) -> str:
        return graph.linear(f"{own}.{name}", x, *weights(name), seen.get(f"{own}.{name}"))

    own = f"layers.{at}"
    parts = linear("attend", x)
    queries, keys, values = f"{own}.queries", f"{own}.keys", f"{own}.values"
    graph.node("Split", [parts, thirds], queries, keys, values, axis=2)
    graph.node("MultiHeadAttention", [queries, keys, values], f"{own}.seen", domain=OPERATORS, num_heads=heads)
    attended = linear("attended", f"{own}.seen")
    graph.node("Add", [attended, x], f"{own}.first_sum")
    middle = graph.norm(f"{own}.first_norm", f"{own}.first_sum", *weights("first_norm"), epsilon)
    widened = linear("widen", middle)
    graph.node("Gelu", [widened], f"{own}.bent", domain=OPERATORS)
    narrowed = linear("narrow", f"{own}.bent")
    graph.node("Add", [narrowed, middle], f"{own}.last_sum")
    return graph.norm(f"{own}.last_norm", f"{own}.last_sum", *weights("last_norm"), epsilon)


def with_tokens(model: bytes, state: dict[str, np.ndarray], by_itself: int) -> bytes:
    """
    The same model that gives too, [tokens, numbers], `told` and `asked`, the vectors of the tokens of a paragraph and of a question,
    and `matters`, [tokens, 1]: of the rows that layer `by_itself` and the last one leave, by the weights of an `Interaction`. What is
    new stands behind all that was there, which stays byte for byte as it was: so Protocol Buffers put two messages together, and
    the history of the repository grows by what is new alone.
    """
    known = onnx.ModelProto.FromString(model)
    if any(one.name == "told" for one in known.graph.output):
        raise ValueError("this model gives vectors of tokens already: go on from what learn.py wrote")
    layers = sum(node.op_type == "MultiHeadAttention" for node in known.graph.node)
    graph = Graph()
    last = [f"layers.{at - 1}.last_norm" for at in (by_itself, layers)]
    graph.node("Concat", last, "rows.all", axis=2)
    rows = graph.node("Squeeze", ["rows.all", graph.constant("texts", np.array([0], np.int64))], "rows")

    def linear(name: str) -> str:
        product = graph.node("MatMul", [rows, graph.constant(f"{name}.weight", state[f"{name}.weight"].T)], f"{name}.product")
        if f"{name}.bias" not in state:
            return product
        return graph.node("Add", [product, graph.constant(f"{name}.bias", state[f"{name}.bias"])], f"{name}.sum")

    graph.node("LpNormalization", [linear("told")], "told", axis=-1, p=2)
    graph.node("LpNormalization", [linear("asked")], "asked", axis=-1, p=2)
    graph.node("Softplus", [linear("matters")], "matters")
    size = len(state["told.weight"])
    added = onnx.ModelProto()
    added.graph.node.extend(graph.nodes)
    added.graph.initializer.extend(graph.constants)
    for name, numbers in (("told", size), ("asked", size), ("matters", 1)):
        added.graph.output.append(helper.make_tensor_value_info(name, TensorProto.FLOAT, ["tokens", numbers]))
    return model + added.SerializeToString()
