"""Writes an encoder for the product: ONNX with numbers of eight bits, its tokenizer, and a page of facts."""

import hashlib
import json
import tempfile
from pathlib import Path

import onnx
import torch
from model import Encoder
from onnxruntime.quantization import QuantType, quantize_dynamic
from onnxruntime.quantization.shape_inference import quant_pre_process
from tokenizers import Tokenizer


def export(encoder: Encoder, tokenizer: Tokenizer, facts: dict, folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    encoder.eval()
    ids = torch.ones(2, 7, dtype=torch.long)
    with tempfile.TemporaryDirectory() as scratch:
        plain, prepared = Path(scratch, "plain.onnx"), Path(scratch, "prepared.onnx")
        torch.onnx.export(
            encoder,
            (ids, torch.ones_like(ids)),
            str(plain),
            input_names=["input_ids", "attention_mask"],
            output_names=["sentence_embedding"],
            dynamic_axes={
                "input_ids": {0: "texts", 1: "tokens"},
                "attention_mask": {0: "texts", 1: "tokens"},
                "sentence_embedding": {0: "texts"},
            },
            opset_version=17,
            dynamo=False,
        )
        quant_pre_process(str(plain), str(prepared), skip_symbolic_shape=True)
        quantize_dynamic(
            str(prepared),
            str(folder / "model.onnx"),
            per_channel=True,
            # Seven bits: with eight, processors without VNNI overflow where they add pairs of products.
            reduce_range=True,
            weight_type=QuantType.QInt8,
        )
    onnx.checker.check_model(str(folder / "model.onnx"))
    tokenizer.save(str(folder / "tokenizer.json"), pretty=False)
    version = hashlib.sha256((folder / "model.onnx").read_bytes()).hexdigest()[:16]
    (folder / "encoder.json").write_text(json.dumps({**facts, "version": version}, indent=2) + "\n")
