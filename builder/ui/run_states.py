"""How a run's state is written wherever it is shown: a sign and a word, never colour alone."""

STATES = {
    "running": "● running",
    "paused": "‖ paused",
    "starting": "○ starting",
    "created": "○ created",
    "finished": "✓ finished",
    "stopped": "■ stopped",
    "failed": "✕ failed",
    "unreadable": "✕ unreadable",
}
