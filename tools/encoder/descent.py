"""How an encoder's weights move: AdamW, its learning rate falling to 0, and that of "nothing" twenty times as high."""

import torch

WARM_UP = 20
"""In steps: by then the learning rate is as high as it gets."""


class Descent:
    def __init__(self, weights: list[torch.Tensor], nothing: torch.Tensor, rate: float) -> None:
        self.weights = [*weights, nothing]
        self.optimiser = torch.optim.AdamW(
            [{"params": weights, "lr": rate, "weight_decay": 0.01}, {"params": [nothing], "lr": 20 * rate, "weight_decay": 0}]
        )
        self.rates = [group["lr"] for group in self.optimiser.param_groups]

    def gradients(self, loss: torch.Tensor) -> tuple[torch.Tensor, ...]:
        return torch.autograd.grad(loss, self.weights)

    def move(self, gradients: list[tuple[torch.Tensor, ...]], step: int, done: float) -> None:
        """By the mean of the workers' gradients; `done` is the share of all learning that is over."""
        for group, rate in zip(self.optimiser.param_groups, self.rates):
            group["lr"] = rate * min(1, (step + 1) / WARM_UP) * (1 - done)
        for weight, *own in zip(self.weights, *gradients):
            weight.grad = sum(own) / len(own)
        torch.nn.utils.clip_grad_norm_(self.weights, 1.0)
        self.optimiser.step()
