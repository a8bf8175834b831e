"""
Weights as whole numbers, so that the encoder's answers change little by it. Two things that are known from elsewhere:
what varies much is made smaller before it is rounded and its weights larger (Xiao et al., SmoothQuant, 2023), and what
rounding one weight does wrong, the weights that are rounded after it make good (Frantar et al., GPTQ, 2023).
"""

from dataclasses import dataclass, field

import numpy as np

MOST = 64
"""Weights go from -64 to 64: with more, processors without VNNI overflow where they add pairs of products."""

SHARE = 0.75
"""How much of the difference between inputs goes over to the weights."""

DAMPING = 0.01
BLOCK = 128


@dataclass
class Seen:
    """What went into a layer while texts were read: the largest of each input, and the sums of their products by pairs."""

    largest: np.ndarray = field(default_factory=lambda: np.zeros(1))
    products: np.ndarray = field(default_factory=lambda: np.zeros((1, 1)))

    def add(self, inputs: np.ndarray) -> None:
        """[tokens, inputs]"""
        self.largest = np.maximum(self.largest, np.abs(inputs).max(0))
        self.products = self.products + inputs.T.astype(np.float64) @ inputs

    def divided(self, divisors: np.ndarray) -> "Seen":
        return Seen(self.largest / divisors, self.products / np.outer(divisors, divisors))


def divisors_of(weights: np.ndarray, seen: Seen) -> np.ndarray:
    """What each input is divided by, and its weights, [inputs, outputs], multiplied with."""
    inputs, outputs = np.maximum(seen.largest, 1e-3), np.maximum(np.abs(weights).max(1), 1e-4)
    divisors = inputs**SHARE / outputs ** (1 - SHARE)
    return (divisors / np.exp(np.log(divisors).mean())).astype(np.float32)


def whole_numbers(weights: np.ndarray, seen: Seen | None = None) -> tuple[np.ndarray, np.ndarray]:
    """Weights [inputs, outputs] as bytes, and for each output the scale that makes numbers of them again."""
    scale = np.abs(weights).max(0) / MOST
    scale[scale == 0] = 1
    if seen is None:
        whole = rounded(weights, scale)
    else:
        whole = rounded_in_turn(weights.astype(np.float64), scale, seen.products)
    return whole.astype(np.int8), scale.astype(np.float32)


def rounded(weights: np.ndarray, scale: np.ndarray) -> np.ndarray:
    return np.clip(np.round(weights / scale), -MOST, MOST)


def rounded_in_turn(weights: np.ndarray, scale: np.ndarray, products: np.ndarray) -> np.ndarray:
    """Each input's weights are rounded in turn, and those still to come take over what that did wrong."""
    count = len(weights)
    damped = products + DAMPING * np.diag(products).mean() * np.eye(count)
    factor = np.linalg.cholesky(np.linalg.inv(damped)).T
    left, whole = weights.copy(), np.zeros_like(weights)
    for begin in range(0, count, BLOCK):
        end = min(count, begin + BLOCK)
        wrong = np.zeros((end - begin, weights.shape[1]))
        for i in range(begin, end):
            whole[i] = rounded(left[i], scale)
            wrong[i - begin] = (left[i] - whole[i] * scale) / factor[i, i]
            left[i + 1 : end] -= np.outer(factor[i, i + 1 : end], wrong[i - begin])
        left[end:] -= factor[begin:end, end:].T @ wrong
    return whole
