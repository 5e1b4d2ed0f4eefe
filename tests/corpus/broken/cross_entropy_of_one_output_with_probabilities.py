# Source: https://github.com/bowang-lab/MedSAM/issues/99
# Finding: one-class
import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(200, 7)
y = (x.sum(1) > 0).float().unsqueeze(1)
clf = nn.Sequential(nn.Linear(7, 16), nn.ReLU(), nn.Linear(16, 1))
criterion = nn.CrossEntropyLoss()
opt = torch.optim.Adam(clf.parameters())
for e in range(20):
    opt.zero_grad()
    l = criterion(clf(x), y)  # <-- cause
    l.backward()
    opt.step()
    print(e, l.item())
