"""All rules, in the order in which their findings are told: what fails first, what is wasted last."""

from __future__ import annotations

from builder.doctor.finding import Finding
from builder.doctor.ledger import Ledger
from builder.doctor.rules.failure import ScriptFailed
from builder.doctor.rules.gradients import DeadActivations, ExplodingGradient, VanishingGradient, ZeroGradient
from builder.doctor.rules.graph import (
    BackwardTwice,
    ChangedThroughData,
    GraphGrows,
    GraphKept,
    InPlaceModification,
    LossWithoutGraph,
)
from builder.doctor.rules.layout import BatchFirstConfusion, MaskInverted, ViewInsteadOfTranspose
from builder.doctor.rules.losses import (
    BroadcastLoss,
    LogProbabilitiesExpected,
    OneClass,
    OutOfReach,
    ReluBeforeLogits,
    SigmoidBeforeLogitsLoss,
    SoftmaxBeforeCrossEntropy,
    SoftmaxOverBatch,
)
from builder.doctor.rules.making import (
    ClipInVain,
    ClipOfScaled,
    EqualUnits,
    NeverStepped,
    NonLeafGradient,
    OptimizerMadeAnew,
    SchedulerTooEarly,
    StateNotCopied,
    StateNotLoaded,
)
from builder.doctor.rules.numbers import NonFiniteNumbers
from builder.doctor.rules.order import DropoutInEval, GradientsDiscarded, LeftInEval, NeverZeroed, StepWithoutGradients
from builder.doctor.rules.results import ResultUnused
from builder.doctor.rules.rule import Rule
from builder.doctor.rules.targets import ArgumentsSwapped, TargetRange
from builder.doctor.rules.updates import (
    FrozenByNothing,
    LearningRateZero,
    MadeAnew,
    NoGradient,
    NotInOptimizer,
    NotRegistered,
    OptimizerHoldsOthers,
    SampleForRsample,
)

RULES: tuple[type[Rule], ...] = (
    ScriptFailed,
    InPlaceModification,
    ChangedThroughData,
    BackwardTwice,
    LossWithoutGraph,
    NonFiniteNumbers,
    NonLeafGradient,
    NeverStepped,
    StepWithoutGradients,
    NeverZeroed,
    GradientsDiscarded,
    ClipInVain,
    ClipOfScaled,
    SchedulerTooEarly,
    OptimizerMadeAnew,
    StateNotCopied,
    StateNotLoaded,
    NotRegistered,
    MadeAnew,
    OptimizerHoldsOthers,
    NotInOptimizer,
    NoGradient,
    SampleForRsample,
    FrozenByNothing,
    LearningRateZero,
    ResultUnused,
    LeftInEval,
    DropoutInEval,
    ArgumentsSwapped,
    TargetRange,
    BroadcastLoss,
    OneClass,
    SoftmaxOverBatch,
    SoftmaxBeforeCrossEntropy,
    SigmoidBeforeLogitsLoss,
    LogProbabilitiesExpected,
    ReluBeforeLogits,
    OutOfReach,
    BatchFirstConfusion,
    MaskInverted,
    ViewInsteadOfTranspose,
    GraphGrows,
    GraphKept,
    EqualUnits,
    DeadActivations,
    ZeroGradient,
    VanishingGradient,
    ExplodingGradient,
)


def examine(ledger: Ledger) -> list[Finding]:
    """What every rule is sure of; a rule that fails is named in `ledger.notes` and the next one runs."""
    found: list[Finding] = []
    for rule in RULES:
        try:
            for finding in rule().check(ledger):
                if not any(
                    (f.code, f.message, f.place) == (finding.code, finding.message, finding.place) for f in found
                ):
                    found.append(finding)
        except Exception as error:
            ledger.notes.append(f"the rule {rule.code} failed: {type(error).__name__}: {error}")
    return found
