# Source: https://github.com/mlwithme/TransformerTranslation/issues/2
import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)
PAD = 0


class Classifier(nn.Module):
    def __init__(self):
        super().__init__()
        self.embed = nn.Embedding(40, 16, padding_idx=PAD)
        self.encoder = nn.TransformerEncoderLayer(16, 2, 32, batch_first=True)
        self.out = nn.Linear(16, 2)

    def forward(self, tokens):
        padding_mask = tokens == PAD
        h = self.encoder(self.embed(tokens), src_key_padding_mask=padding_mask)
        return self.out(h[:, 0])


tokens = torch.randint(1, 40, (16, 12))
for row, length in enumerate(torch.randint(3, 12, (16,))):
    tokens[row, length:] = PAD
label = torch.randint(0, 2, (16,))
model = Classifier()
optimizer = torch.optim.Adam(model.parameters(), lr=1e-3)
for _ in range(4):
    loss = F.cross_entropy(model(tokens), label)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
print(loss.item())
