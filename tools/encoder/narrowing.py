"""
Vectors of fewer numbers: along the directions in which texts differ most (singular value decomposition). A third of the
numbers tells nearly as well which paragraph answers, and better that none does.
"""

import numpy as np
import torch

DIRECTIONS = 128


def directions_of(vectors: np.ndarray, seed: int = 1) -> np.ndarray:
    """
    [texts, hidden] to [hidden, DIRECTIONS]. Turned by chance within what they span, which changes no cosine, so that all
    numbers are about as large: what all texts share would be far larger than a byte holds otherwise.
    """
    _, _, directions = np.linalg.svd(vectors, full_matrices=False)
    turn, _ = np.linalg.qr(np.random.default_rng(seed).standard_normal((DIRECTIONS, DIRECTIONS)))
    return directions[:DIRECTIONS].T @ turn


def narrowed(vectors: np.ndarray, directions: np.ndarray) -> np.ndarray:
    along = vectors @ directions
    return along / np.linalg.norm(along, axis=1, keepdims=True)


def calibrated(asked: list[tuple[np.ndarray, list[int]]], scale: float, nothing: float) -> tuple[float, float]:
    """
    The scale and the cosine of "nothing" by which questions, each with the cosines of its article's paragraphs and the places
    of those that answer, are as likely as can be; those that are answered and the others count the same together.
    """
    # The score of "nothing" is learned, and not its cosine, which moves with the scale.
    weights = torch.tensor([scale, scale * nothing], requires_grad=True)
    counts = {kind: sum(bool(gold) == kind for _, gold in asked) for kind in (True, False)}
    optimiser = torch.optim.LBFGS([weights], max_iter=100, line_search_fn="strong_wolfe")

    def loss() -> torch.Tensor:
        optimiser.zero_grad()
        total = torch.zeros(())
        for cosines, gold in asked:
            scores = torch.cat([torch.tensor(cosines) * weights[0], weights[1:]])
            right = scores[gold or [-1]]
            total = total + (torch.logsumexp(scores, 0) - torch.logsumexp(right, 0)) / counts[bool(gold)]
        total.backward()
        return total

    optimiser.step(loss)
    scale, score = weights.tolist()
    return scale, score / scale
