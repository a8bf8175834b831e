"""What a cosine is worth: by how much likelier a paragraph answers than nothing does, as held-out articles tell."""

import numpy as np
import torch

Asked = tuple[np.ndarray, list[int]]
"""A question's numbers for each paragraph of its article, [paragraphs] or [paragraphs, kinds]; and which answer it."""


def calibrated(asked: list[Asked], scale: float, nothing: float) -> tuple[float, float]:
    """The scale and the cosine of "nothing" by which questions are as likely as can be."""
    # The score of "nothing" is learned, and not its cosine, which moves with the scale.
    (scale,), score = likeliest([(cosines[:, None], gold) for cosines, gold in asked], [scale], -scale * nothing)
    return scale, -score / scale


def likeliest(asked: list[Asked], weights: list[float], constant: float) -> tuple[list[float], float]:
    """
    How much each kind of number counts in the log odds of a paragraph beside "nothing", and what is added; questions that are
    answered and the others count the same together.
    """
    learned = torch.tensor([*weights, constant], requires_grad=True)
    counts = {kind: sum(bool(gold) == kind for _, gold in asked) for kind in (True, False)}
    numbers = [(torch.tensor(one).float(), gold) for one, gold in asked]
    optimiser = torch.optim.LBFGS([learned], max_iter=100, line_search_fn="strong_wolfe")

    def loss() -> torch.Tensor:
        optimiser.zero_grad()
        total = torch.zeros(())
        for one, gold in numbers:
            scores = torch.cat([one @ learned[:-1] + learned[-1], torch.zeros(1)])
            total = total + (torch.logsumexp(scores, 0) - torch.logsumexp(scores[gold or [-1]], 0)) / counts[bool(gold)]
        total.backward()
        return total

    optimiser.step(loss)
    *found, constant = learned.tolist()
    return found, constant
