import torch
from torch import nn

torch.manual_seed(0)


class History:
    def __init__(self):
        self.logs = {}

    def on_batch_end(self, logs):
        for k, v in logs.items():
            self.logs.setdefault(k, []).append(float(v))


h = History()
m = nn.Linear(4, 2)
opt = torch.optim.SGD(m.parameters(), 0.1)


def fit():
    for i in range(20):
        l = nn.functional.cross_entropy(m(torch.randn(8, 4)), torch.randint(2, (8,)))
        opt.zero_grad()
        l.backward()
        opt.step()
        h.on_batch_end({"loss": l, "step": i})


fit()
