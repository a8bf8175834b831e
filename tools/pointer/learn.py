"""
Learns the pointer, which reads how an article tells of a quotation and points at whoever says it, and writes it for the product.

    python tools/pointer/learn.py --cases FILE ... --out FOLDER [--hold 0,1] [--rounds N] [--seed N] [--encoder data/encoder/english]

FILE: what `excerpts.ts` writes. Articles of the parts (of five) to `--hold` are not learned from, and judge.
"""

import argparse
import random
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import torch
from data import Case, Pieces, Text, part_of, read_cases, surnames_of, together
from export import export
from model import Pointer
from tokenizers import Tokenizer

sys.path.append(str(Path(__file__).parent.parent / "encoder"))
from reread import reread  # noqa: E402

PARTS = 5
WORKERS = 2
"""Each reads a batch of its own: on a processor that is quicker than to share one."""
BATCH = 8
RATE = 1e-3
WARMING = 0.06
DROPOUT = 0.1
LEAST = 0.4
"""What is known by its marks alone counts so much at least: it is easy, but there is much of it."""


def shares(pointer: Pointer, texts: list[Text]) -> tuple[torch.Tensor, torch.Tensor]:
    """How likely each place is, in logarithms, the last for nobody; and whose each is."""
    given, whose = together(texts)
    scores = pointer(*given)
    scores = torch.cat([scores[:, :-1].masked_fill(whose < 0, -1e4), scores[:, -1:]], -1)
    return torch.log_softmax(scores, -1), whose


def loss_of(pointer: Pointer, batch: list[tuple[Case, Text]]) -> torch.Tensor:
    """However many places a candidate has: what counts is that one of theirs is pointed at."""
    logs, whose = shares(pointer, [text for _, text in batch])
    losses, weights = [], 0.0
    for row, (case, _) in enumerate(batch):
        right = [place for place, one in enumerate(whose[row].tolist()) if one >= 0 and case.right[one]]
        if case.right[-1]:
            right.append(logs.shape[1] - 1)
        if right:
            weight = max(case.weight, LEAST)
            losses.append(-weight * torch.logsumexp(logs[row, right], 0))
            weights += weight
    return torch.stack(losses).sum() / weights if losses else logs.sum() * 0


@torch.no_grad()
def judged(pointer: Pointer, cases: list[Case], pieces: Pieces) -> str:
    """How often the likeliest candidate is right: of all, and of those with a right one the likeliest who is somebody."""
    pointer.eval()
    texts = sorted(((pieces.text_of(case, []), case) for case in cases), key=lambda pair: len(pair[0].ids))
    right, named = [], []
    for at in range(0, len(texts), 32):
        batch = texts[at : at + 32]
        logs, whose = shares(pointer, [text for text, _ in batch])
        for row, (_, case) in enumerate(batch):
            of = np.zeros(len(case.right))
            for place, one in enumerate(whose[row].tolist()):
                if one >= 0:
                    of[one] += logs[row, place].exp().item()
            of[-1] = logs[row, -1].exp().item()
            right.append(case.right[int(of.argmax())])
            if not case.right[-1]:
                named.append(case.right[int(of[:-1].argmax())])
    pointer.train()
    return f"{len(right)} quotations, right {np.mean(right):.1%}; somebody's {len(named)}, right among people and bodies {np.mean(named):.1%}"


def batches(cases: list[Case], pieces: Pieces, surnames: list[str], chance: random.Random) -> list[list[tuple[Case, Text]]]:
    """All cases once, those of like length together, in an order of chance."""
    order = chance.sample(cases, len(cases))
    found = []
    for at in range(0, len(order), 20 * BATCH):
        some = sorted(((case, pieces.text_of(case, surnames, chance)) for case in order[at : at + 20 * BATCH]), key=lambda pair: len(pair[1].ids))
        of_like_length = [some[start : start + BATCH] for start in range(0, len(some), BATCH)]
        found += chance.sample(of_like_length, len(of_like_length))
    return found


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--cases", type=Path, nargs="+", required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--hold", default="")
    parser.add_argument("--rounds", type=int, default=4)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--encoder", type=Path, default=Path("data/encoder/english"))
    options = parser.parse_args()
    torch.manual_seed(options.seed)
    torch.set_num_threads(1)
    chance = random.Random(options.seed)
    held = {int(part) for part in options.hold.split(",") if part}
    cases = read_cases(options.cases)
    learned = [case for case in cases if part_of(case.article, PARTS) not in held]
    judging = [case for case in cases if part_of(case.article, PARTS) in held and case.weight == 1]
    pieces = Pieces(Tokenizer.from_file(str(options.encoder / "tokenizer.json")))
    surnames = surnames_of(learned)
    pointer = Pointer(reread(options.encoder / "model.onnx"), DROPOUT)
    print(f"{len(learned)} quotations to learn from, {len(judging)} to judge by", flush=True)
    parameters = list(pointer.parameters())
    descent = torch.optim.AdamW(parameters, lr=RATE, weight_decay=0.01, betas=(0.9, 0.98))
    began, step, losses = time.time(), 0, []
    steps = options.rounds * -(-len(learned) // (BATCH * WORKERS))
    pool = ThreadPoolExecutor(WORKERS)

    def worked(batch: list[tuple[Case, Text]]) -> tuple[float, tuple[torch.Tensor, ...]]:
        loss = loss_of(pointer, batch)
        return loss.item(), torch.autograd.grad(loss, parameters, materialize_grads=True)

    for turn in range(options.rounds):
        queue = batches(learned, pieces, surnames, chance)
        while queue:
            some, queue = queue[:WORKERS], queue[WORKERS:]
            results = list(pool.map(worked, some))
            done = step / steps
            for group in descent.param_groups:
                group["lr"] = RATE * min(1, (done + 1e-3) / WARMING) * max(0.0, 1 - done)
            for at, parameter in enumerate(parameters):
                parameter.grad = sum(gradients[at] for _, gradients in results) / len(results)
            torch.nn.utils.clip_grad_norm_(parameters, 1.0)
            descent.step()
            losses.append(sum(loss for loss, _ in results) / len(results))
            step += 1
            if step % 100 == 0:
                print(f"step {step} of {steps} ({(time.time() - began) / 60:.1f} min): loss {np.mean(losses[-100:]):.3f}", flush=True)
        if judging:
            print(f"round {turn + 1}: {judged(pointer, judging, pieces)}", flush=True)
    options.out.mkdir(parents=True, exist_ok=True)
    torch.save(pointer.state_dict(), options.out / "pointer.pt")
    export(pointer.state_dict(), options.encoder, options.out)


if __name__ == "__main__":
    main()
