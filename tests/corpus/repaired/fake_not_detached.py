import torch
from torch import nn

torch.manual_seed(0)
netG = nn.Sequential(nn.Linear(8, 32), nn.ReLU(), nn.Linear(32, 2))
netD = nn.Sequential(nn.Linear(2, 32), nn.ReLU(), nn.Linear(32, 1))
optimizerG = torch.optim.Adam(netG.parameters(), lr=1e-3)
optimizerD = torch.optim.Adam(netD.parameters(), lr=1e-3)
criterion = nn.BCEWithLogitsLoss()
real_label, fake_label = torch.ones(16, 1), torch.zeros(16, 1)
for step in range(5):
    fake = netG(torch.randn(16, 8))
    errD = criterion(netD(torch.randn(16, 2)), real_label) + criterion(netD(fake.detach()), fake_label)
    optimizerD.zero_grad()
    errD.backward()
    optimizerD.step()
    errG = criterion(netD(fake), real_label)
    optimizerG.zero_grad()
    errG.backward()
    optimizerG.step()
