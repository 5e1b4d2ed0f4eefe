"""A momentum teacher updated in place from the student."""

import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)
import copy

student = nn.Linear(8, 4)
teacher = copy.deepcopy(student).requires_grad_(False)
optimizer = torch.optim.Adam(student.parameters(), lr=1e-2)
for _ in range(5):
    x = torch.randn(32, 8)
    loss = 2 - 2 * F.cosine_similarity(student(x), teacher(x + 0.1)).mean()
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    with torch.no_grad():
        for slow, fast in zip(teacher.parameters(), student.parameters()):
            slow.mul_(0.9).add_(fast, alpha=0.1)
