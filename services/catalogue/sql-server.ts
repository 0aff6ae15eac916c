import { accessLicenses, mediaLanguages, perpetual, type Shelf, subscription } from './price-list.ts'

const servers: Shelf = {
  family: 'sql-server',
  isCal: false,
  languages: mediaLanguages,
  bitness: ['64'],
  maximumQuantity: 500,
}

export const sqlServer = [
  ...perpetual(servers, [
    ['DG7GMGF0VNGX:0006', 'SQL Server 2025 Enterprise Core - 2 core', 'Enterprise', '2025', 16_600],
    ['DG7GMGF0VNH2:0002', 'SQL Server 2025 Standard Core - 2 core', 'Standard', '2025', 4_340],
    ['DG7GMGF0VNJS:0002', 'SQL Server 2025 Standard - server', 'Standard', '2025', 1_080],
    ['DG7GMGF0M7XV:0001', 'SQL Server 2022 Enterprise Core - 2 core', 'Enterprise', '2022', 15_800],
    ['DG7GMGF0M7XW:0001', 'SQL Server 2022 Standard Core - 2 core', 'Standard', '2022', 4_140],
    ['DG7GMGF0M80J:0001', 'SQL Server 2022 Standard', 'Standard', '2022', 1_040],
  ]),
  ...subscription(servers, 'P3Y', [
    ['DG7GMGF0FKZV:0003', 'SQL Server Enterprise - 2 Core License Pack - 3 year', 'Enterprise', undefined, 15_000],
  ]),
  ...perpetual(accessLicenses('sql-server'), [
    ['DG7GMGF0VNHV:0002', 'SQL Server 2025 - 1 User CAL', 'User CAL', '2025', 260],
    ['DG7GMGF0MF3T:0002', 'SQL Server 2022 - 1 User CAL', 'User CAL', '2022', 240],
    ['DG7GMGF0MF3T:0001', 'SQL Server 2022 - 1 Device CAL', 'Device CAL', '2022', 240],
    ['DG7GMGF0FKZW:0001', 'SQL Server 2019 - 1 User CAL', 'User CAL', '2019', 220],
    ['DG7GMGF0FKZW:0002', 'SQL Server 2019 - 1 Device CAL', 'Device CAL', '2019', 220],
  ]),
]
