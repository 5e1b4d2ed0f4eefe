"""Example documents to start from: each builds, runs and learns as it is, and shows one idea."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from builder.model.draft import Draft, Handle
from builder.model.graph import ModelGraph


@dataclass(frozen=True)
class Template:
    """One example: what the menu calls it, what it shows, the document, and the run settings it learns with (JSON)."""

    name: str
    label: str
    about: str
    make: Callable[[], ModelGraph]
    training: Mapping[str, Any] = field(default_factory=dict)


def digits() -> ModelGraph:
    """The default project: a small CNN on the 8 × 8 digits, (N, 1, 8, 8) → (N, 10)."""
    draft = Draft("DigitsNet")
    h = draft.input("images", ("N", 1, 8, 8))
    for channels in (16, 32):
        h = draft.add("nn.Conv2d", h, out_channels=channels, kernel_size=3, padding=1)
        h = draft.add("nn.BatchNorm2d", h)
        h = draft.add("nn.ReLU", h)
        h = draft.add("nn.MaxPool2d", h, kernel_size=2)
    h = draft.add("nn.Flatten", h)
    h = draft.add("nn.Linear", h, out_features=64)
    h = draft.add("nn.ReLU", h)
    h = draft.add("nn.Dropout", h, p=0.2)
    return draft.output(draft.add("nn.Linear", h, out_features=10))


def line() -> ModelGraph:
    """One weight and one bias: y = 2x is found by gradient descent. (N, 1) → (N, 1)."""
    draft = Draft("Line")
    x = draft.input("x", ("N", 1))
    return draft.output(draft.add("nn.Linear", x, out_features=1))


def mlp() -> ModelGraph:
    """Two hidden layers on two features: enough for moons, circles and XOR. (N, 2) → (N, 2)."""
    draft = Draft("MLP")
    h = draft.input("x", ("N", 2))
    for _ in range(2):
        h = draft.add("nn.Linear", h, out_features=32)
        h = draft.add("nn.Tanh", h)
    return draft.output(draft.add("nn.Linear", h, out_features=2))


def lenet() -> ModelGraph:
    """LeNet-5 (LeCun et al., 1998), with max-pooling and ReLU. (N, 1, 28, 28) → (N, 10)."""
    draft = Draft("LeNet")
    h = draft.input("images", ("N", 1, 28, 28))
    for channels, padding in ((6, 2), (16, 0)):
        h = draft.add("nn.Conv2d", h, out_channels=channels, kernel_size=5, padding=padding)
        h = draft.add("nn.ReLU", h)
        h = draft.add("nn.MaxPool2d", h, kernel_size=2)
    h = draft.add("nn.Flatten", h)
    for features in (120, 84):
        h = draft.add("nn.Linear", h, out_features=features)
        h = draft.add("nn.ReLU", h)
    return draft.output(draft.add("nn.Linear", h, out_features=10))


def autoencoder() -> ModelGraph:
    """Images through a bottleneck of eight numbers and back. (N, 1, 8, 8) → (N, 1, 8, 8)."""
    draft = Draft("Autoencoder")
    h = draft.input("images", ("N", 1, 8, 8))
    h = draft.add("nn.Flatten", h)
    h = draft.add("nn.Linear", h, out_features=32)
    h = draft.add("nn.ReLU", h)
    code = draft.add("nn.Linear", h, out_features=8, name="bottleneck")
    h = draft.add("nn.Linear", code, out_features=32)
    h = draft.add("nn.ReLU", h)
    h = draft.add("nn.Linear", h, out_features=64)
    h = draft.add("nn.Sigmoid", h)
    h = draft.add("nn.Unflatten", h, dim=1, unflattened_size=(1, 8, 8))
    return draft.output(h, names_=("images_again",))


def _residual(channels: int) -> ModelGraph:
    draft = Draft("Residual")
    x = draft.input("x", ("N", channels, "H", "W"))
    h = draft.add("nn.Conv2d", x, out_channels=channels, kernel_size=3, padding=1)
    h = draft.add("nn.BatchNorm2d", h)
    h = draft.add("nn.ReLU", h)
    h = draft.add("nn.Conv2d", h, out_channels=channels, kernel_size=3, padding=1)
    h = draft.add("nn.BatchNorm2d", h)
    return draft.output(draft.add("nn.ReLU", draft.add("torch.add", h, x)))


def resnet() -> ModelGraph:
    """A small ResNet (He et al., 2015): one residual block, used three times. (N, 1, 8, 8) → (N, 10)."""
    draft = Draft("SmallResNet")
    residual = draft.block(_residual(16))
    h = draft.input("images", ("N", 1, 8, 8))
    h = draft.add("nn.Conv2d", h, out_channels=16, kernel_size=3, padding=1, name="stem")
    h = draft.add("flow.repeat", h, block=residual.removeprefix("block."), times=3, name="body")
    h = draft.add("nn.AdaptiveAvgPool2d", h, output_size=1)
    h = draft.add("nn.Flatten", h)
    return draft.output(draft.add("nn.Linear", h, out_features=10, name="classifier"))


def lstm() -> ModelGraph:
    """An LSTM reads an image row by row; its last state decides. (N, 8, 8) → (N, 10)."""
    draft = Draft("LSTMClassifier")
    rows = draft.input("rows", ("N", 8, 8))
    _, state = draft.add("nn.LSTM", rows, hidden_size=32, batch_first=True).outputs(2)
    last = draft.add("Tensor.__getitem__", state[0], index="-1")
    return draft.output(draft.add("nn.Linear", last, out_features=10))


def transformer() -> ModelGraph:
    """Two transformer encoder layers over the rows of an image, averaged (Vaswani et al., 2017). (N, 8, 8) → (N, 10)."""
    draft = Draft("TransformerClassifier")
    rows = draft.input("rows", ("N", 8, 8))
    h = draft.add("nn.Linear", rows, out_features=32, name="embedding")
    for _ in range(2):
        h = draft.add("nn.TransformerEncoderLayer", h, nhead=4, dim_feedforward=64, batch_first=True)
    h = draft.add("torch.mean", h, dim=1)
    return draft.output(draft.add("nn.Linear", h, out_features=10))


def unet() -> ModelGraph:
    """Down, up, and skips across (Ronneberger et al., 2015). (N, 1, 16, 16) → (N, 1, 16, 16)."""
    draft = Draft("SmallUNet")
    images = draft.input("images", ("N", 1, 16, 16))

    def stage(h: Handle, channels: int) -> Handle:
        h = draft.add("nn.Conv2d", h, out_channels=channels, kernel_size=3, padding=1)
        return draft.add("nn.ReLU", h)

    first = stage(images, 8)
    second = stage(draft.add("nn.MaxPool2d", first, kernel_size=2), 16)
    h = stage(draft.add("nn.MaxPool2d", second, kernel_size=2), 32)
    for skip, channels in ((second, 16), (first, 8)):
        h = draft.add("nn.ConvTranspose2d", h, out_channels=channels, kernel_size=2, stride=2)
        h = stage(draft.add("torch.cat", [h, skip], dim=1), channels)
    return draft.output(draft.add("nn.Conv2d", h, out_channels=1, kernel_size=1, name="mask"))


MSE = {"type": "nn.MSELoss"}


def _digits_as(**options: Any) -> dict[str, Any]:
    return {"source": "digits", "options": options}


TEMPLATES: tuple[Template, ...] = (
    Template("digits", "Digits CNN", "A small convolutional network on 8 × 8 digits", digits, {"epochs": 60}),
    Template(
        "line",
        "y = 2x",
        "One weight, one bias: the smallest thing that learns",
        line,
        {"optimizer": {"type": "optim.SGD", "params": {"lr": 0.1}}, "epochs": 30},
    ),
    Template("mlp", "MLP", "Two hidden layers on two features", mlp),
    Template("lenet", "LeNet", "The classic of 1998", lenet, {"data": _digits_as(side=28), "epochs": 5}),
    Template(
        "autoencoder",
        "Autoencoder",
        "Images through a bottleneck and back",
        autoencoder,
        {"data": _digits_as(target="image"), "loss": MSE},
    ),
    Template("resnet", "Small ResNet", "One residual block, used three times", resnet),
    Template(
        "lstm",
        "LSTM classifier",
        "A recurrent network over the rows of an image",
        lstm,
        {"data": _digits_as(form="sequence")},
    ),
    Template(
        "transformer",
        "Transformer encoder",
        "Self-attention over the rows of an image",
        transformer,
        {"data": _digits_as(form="sequence")},
    ),
    Template(
        "unet",
        "Small U-Net",
        "Down, up, and skips across",
        unet,
        {"data": _digits_as(side=16, target="image"), "loss": MSE, "epochs": 5},
    ),
)
"""What the examples menu offers, in its order; the first is the project the app opens with."""


def template(name: str) -> ModelGraph:
    """The example's document of this name; KeyError names the ones there are."""
    return example(name).make()


def example(name: str) -> Template:
    """The example of this name; KeyError names the ones there are."""
    for row in TEMPLATES:
        if row.name == name:
            return row
    raise KeyError(f"no example {name!r}; there are {', '.join(row.name for row in TEMPLATES)}")
