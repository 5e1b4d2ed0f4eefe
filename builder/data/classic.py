"""Real data sets that ship with scikit-learn: digits, iris, wine, breast cancer, diabetes. No network."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np

from builder.data.source import Facts, Option, Source, Table

DIGIT_FORMS = ("image", "vector", "sequence")
DIGIT_SIDES = (8, 16, 28, 32)
"""Pixels of an image's side; what is larger than the 8 of the data is interpolated."""


def _digits_facts(options: Mapping[str, Any]) -> Facts:
    side = options["side"]
    shape = {"image": (1, side, side), "vector": (side * side,), "sequence": (side, side)}[options["form"]]
    if options["target"] == "image":
        return Facts("reconstruction", shape, "the image itself")
    return Facts("classification", shape, "digit", tuple("0123456789"))


def _load_digits(options: Mapping[str, Any]) -> Table:
    from sklearn.datasets import load_digits

    found = load_digits()
    facts = _digits_facts(options)
    images = (found.images / 16.0).astype(np.float32)  # (n, 8, 8), pixels 0-16 -> 0-1
    if options["side"] != 8:
        from scipy.ndimage import zoom

        images = zoom(images, (1, options["side"] / 8, options["side"] / 8), order=1, mode="nearest", grid_mode=True)
    features = images.reshape(-1, *(facts.input_shape or ()))
    if facts.task == "reconstruction":
        return Table(features, features, facts.task, facts.target)
    return Table(features, found.target.astype(np.int64), facts.task, facts.target, facts.classes)


DIGITS = Source(
    name="digits",
    label="Digits",
    doc="1,797 handwritten digits as grey images of 8 × 8 pixels, values 0 to 1.",
    facts=Facts("classification", (1, 8, 8), "digit", tuple("0123456789")),
    load=_load_digits,
    describe=_digits_facts,
    options=(
        Option("form", "Form", "choice", "image", choices=DIGIT_FORMS, doc="1×8×8, 64 numbers, or 8 rows of 8"),
        Option("side", "Side", "choice", 8, choices=DIGIT_SIDES, doc="pixels; above 8 the images are interpolated"),
        Option("target", "Target", "choice", "label", choices=("label", "image"), doc="the digit, or the image itself"),
    ),
    standardize="none",
    samples=1797,
)


def _classification(loader: str, target: str, classes: tuple[str, ...]) -> Any:
    def load(_options: Mapping[str, Any]) -> Table:
        from sklearn import datasets

        found = getattr(datasets, loader)()
        return Table(
            found.data.astype(np.float32),
            found.target.astype(np.int64),
            "classification",
            target,
            classes,
            tuple(map(str, found.feature_names)),
        )

    return load


IRIS_CLASSES = ("setosa", "versicolor", "virginica")
IRIS = Source(
    name="iris",
    label="Iris",
    doc="150 flowers, four lengths in centimetres, three species.",
    facts=Facts("classification", (4,), "species", IRIS_CLASSES),
    load=_classification("load_iris", "species", IRIS_CLASSES),
    samples=150,
)

WINE_CLASSES = ("class_0", "class_1", "class_2")
WINE = Source(
    name="wine",
    label="Wine",
    doc="178 Italian wines, thirteen chemical measurements, three growers.",
    facts=Facts("classification", (13,), "grower", WINE_CLASSES),
    load=_classification("load_wine", "grower", WINE_CLASSES),
    samples=178,
)

CANCER_CLASSES = ("malignant", "benign")
BREAST_CANCER = Source(
    name="breast_cancer",
    label="Breast cancer",
    doc="569 tumours, thirty measurements of cell nuclei, malignant or benign.",
    facts=Facts("classification", (30,), "diagnosis", CANCER_CLASSES),
    load=_classification("load_breast_cancer", "diagnosis", CANCER_CLASSES),
    samples=569,
)


def _load_diabetes(_options: Mapping[str, Any]) -> Table:
    from sklearn.datasets import load_diabetes

    found = load_diabetes(scaled=False)
    return Table(
        found.data.astype(np.float32),
        found.target.astype(np.float32)[:, None],
        "regression",
        "progression",
        feature_names=tuple(map(str, found.feature_names)),
    )


DIABETES = Source(
    name="diabetes",
    label="Diabetes",
    doc="442 patients, ten measurements, progression of the disease after a year (25 to 346).",
    facts=Facts("regression", (10,), "progression"),
    load=_load_diabetes,
    standardize="both",
    samples=442,
)
