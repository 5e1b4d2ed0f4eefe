"""Training: settings, the five-phase session, the loop that obeys commands, recording, checkpoints, devices."""
