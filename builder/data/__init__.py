"""What a model is trained on: sources as a table, splits, the order of samples, previews, batches."""
