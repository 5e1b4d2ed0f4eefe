# Source: https://github.com/huggingface/transformers/pull/1703
# Finding: left-in-eval
import torch
from torch import nn

torch.manual_seed(0)


class Tagger(nn.Module):
    def __init__(self):
        super().__init__()
        self.embedding = nn.Embedding(50, 16)
        self.dropout = nn.Dropout(0.3)
        self.head = nn.Linear(16, 4)

    def forward(self, words):
        return self.head(self.dropout(self.embedding(words)))


def load(state=None):
    model = Tagger()
    if state is not None:
        model.load_state_dict(state)
    model.eval()  # <-- cause
    return model


model = load(Tagger().state_dict())
optimizer = torch.optim.AdamW(model.parameters(), lr=1e-2)
words, tags = torch.randint(0, 50, (32, 6)), torch.randint(0, 4, (32, 6))
for _ in range(5):
    optimizer.zero_grad()
    loss = nn.functional.cross_entropy(model(words).flatten(0, 1), tags.flatten())
    loss.backward()
    optimizer.step()
    print(loss.item())
