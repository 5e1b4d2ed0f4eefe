# Source: https://github.com/seathiefwang/RankPose/issues/4
# Finding: target-range
import torch
from torch import nn

torch.manual_seed(0)
scorer = nn.Sequential(nn.Linear(6, 16), nn.ReLU(), nn.Linear(16, 1))
criterion = nn.MarginRankingLoss(margin=0.1)
optimizer = torch.optim.Adam(scorer.parameters(), lr=1e-3)
left, right = torch.randn(64, 6), torch.randn(64, 6)
label = (left.sum(1) > right.sum(1)).float()
for _ in range(8):
    loss = criterion(scorer(left).squeeze(1), scorer(right).squeeze(1), label)  # <-- cause
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
print(loss.item())
