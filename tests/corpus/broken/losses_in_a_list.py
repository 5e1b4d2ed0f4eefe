# Source: https://github.com/rballester/tntorch/pull/19
# Finding: graph-kept
import torch
from torch import nn

torch.manual_seed(0)


class Trainer:
    def __init__(self, model, lr=1e-2):
        self.model = model
        self.optimizer = torch.optim.Adam(model.parameters(), lr=lr)
        self.loss_history = []

    def fit(self, image, steps):
        for step in range(steps):
            approximation = self.model()
            loss = ((approximation - image) ** 2).mean()
            self.optimizer.zero_grad()
            loss.backward()
            self.optimizer.step()
            self.loss_history.append(loss)  # <-- cause
            if step % 10 == 0:
                print(step, float(loss))


class LowRank(nn.Module):
    def __init__(self, size=20, rank=4):
        super().__init__()
        self.left = nn.Parameter(torch.randn(size, rank) * 0.3)
        self.right = nn.Parameter(torch.randn(rank, size) * 0.3)

    def forward(self):
        return self.left @ self.right


Trainer(LowRank()).fit(torch.rand(20, 20), 30)
