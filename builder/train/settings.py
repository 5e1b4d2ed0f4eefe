"""What a run is asked to do, as data. The server reads and writes it: no torch here."""

from __future__ import annotations

from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field, field_validator, model_validator

from builder.model.graph import ModelGraph


class Settings(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class DataSettings(Settings):
    """Which data, and how it is cut. `split` is training, validation, test; `standardize` None is the source's own way."""

    source: str = "digits"
    options: dict[str, Any] = Field(default_factory=dict)
    split: tuple[float, float, float] = (0.8, 0.1, 0.1)
    batch_size: int = Field(default=64, ge=1, le=1_000_000)
    seed: int = Field(default=0, ge=0, le=2**31 - 1)
    shuffle: bool = True
    stratify: bool = False
    standardize: Literal["none", "features", "both"] | None = None
    drop_last: bool = False

    @field_validator("split")
    @classmethod
    def _adds_up(cls, split: tuple[float, float, float]) -> tuple[float, float, float]:
        if min(split) < 0 or split[0] == 0 or abs(sum(split) - 1) > 1e-6:
            raise ValueError(f"the shares {split} must add up to 1, with some for training")
        return split


class LossSettings(Settings):
    """A loss of torch.nn by its catalogue name, with the parameters that differ from torch's defaults."""

    type: str = "nn.CrossEntropyLoss"
    params: dict[str, Any] = Field(default_factory=dict)


class OptimizerSettings(Settings):
    """An optimizer of torch.optim by its catalogue name, with the parameters that differ from torch's defaults."""

    type: str = "optim.AdamW"
    params: dict[str, Any] = Field(default_factory=dict)


class SchedulerSettings(Settings):
    """A scheduler by its catalogue name. `interval` None: the way its kind is meant (OneCycleLR each step, StepLR each epoch)."""

    type: str
    params: dict[str, Any] = Field(default_factory=dict)
    interval: Literal["step", "epoch"] | None = None


class RecorderSettings(Settings):
    """`budget` is the share of training time that recording may take."""

    budget: float = Field(default=0.05, ge=0.0, le=1.0)
    statistics: bool = True
    tapes: bool = True


class RunSettings(Settings):
    """Everything a run depends on; two runs of the same settings on the same machine are bit-identical."""

    name: str | None = None
    model: ModelGraph | None = None
    data: DataSettings = Field(default_factory=DataSettings)
    loss: LossSettings = Field(default_factory=LossSettings)
    optimizer: OptimizerSettings = Field(default_factory=OptimizerSettings)
    scheduler: SchedulerSettings | None = None
    device: str = "cpu"
    epochs: int = Field(default=20, ge=1, le=1_000_000)
    seed: int = Field(default=0, ge=0, le=2**63 - 1)
    threads: int | None = Field(default=None, ge=1, le=1024)
    recorder: RecorderSettings = Field(default_factory=RecorderSettings)

    @model_validator(mode="before")
    @classmethod
    def _without_format_marks(cls, value: Any) -> Any:
        """Project files may carry the marks of their format beside the settings."""
        if isinstance(value, dict):
            return {key: part for key, part in value.items() if key not in {"format", "version"}}
        return value


def suggested_loss(task: str) -> LossSettings:
    """The loss to begin with for a task of a data source."""
    return LossSettings(type="nn.CrossEntropyLoss" if task == "classification" else "nn.MSELoss")
