# Source: https://github.com/opendataval/opendataval/issues/25
# Finding: softmax-before-cross-entropy
import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)


class LogisticRegression(nn.Module):
    def __init__(self, features, classes):
        super().__init__()
        self.linear = nn.Linear(features, classes)

    def forward(self, x):
        x = self.linear(x)
        return torch.sigmoid(x)  # <-- cause


model = LogisticRegression(8, 5)
optimizer = torch.optim.Adam(model.parameters(), lr=1e-2)
x, y = torch.randn(64, 8), torch.randint(0, 5, (64,))
for _ in range(10):
    loss = F.cross_entropy(model(x), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
print(loss.item())
