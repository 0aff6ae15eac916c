import { accessLicenses, mediaLanguages, perpetual, type Shelf, subscription } from './price-list.ts'

const servers: Shelf = {
  family: 'windows-server',
  isCal: false,
  languages: mediaLanguages,
  bitness: ['64'],
  maximumQuantity: 500,
}
const access = accessLicenses('windows-server')

export const windowsServer = [
  ...perpetual(servers, [
    ['DG7GMGF0PWHC:0003', 'Windows Server 2025 Standard - 16 Core', 'Standard', '2025', 1_180],
    ['DG7GMGF0PWHC:0006', 'Windows Server 2025 Standard - 2 Core', 'Standard', '2025', 150],
    ['DG7GMGF0PWHD:0001', 'Windows Server 2025 Datacenter - 16 Core', 'Datacenter', '2025', 6_780],
    ['DG7GMGF0PWHD:0004', 'Windows Server 2025 Datacenter - 2 Core', 'Datacenter', '2025', 850],
    ['DG7GMGF0D5RK:0005', 'Windows Server 2022 Standard - 16 Core', 'Standard', '2022', 1_080],
    ['DG7GMGF0D5RK:0004', 'Windows Server 2022 Standard - 2 Core', 'Standard', '2022', 140],
    ['DG7GMGF0D65N:0003', 'Windows Server 2022 Datacenter - 2 Core', 'Datacenter', '2022', 780],
  ]),
  ...subscription(servers, 'P1Y', [
    ['DG7GMGF0D5RK:0001', 'Windows Server Standard 8-core pack - 1 year', 'Standard', undefined, 220],
  ]),
  ...perpetual(access, [
    ['DG7GMGF0PWHT:0002', 'Windows Server 2025 - 1 User CAL', 'User CAL', '2025', 60],
    ['DG7GMGF0PWHT:0005', 'Windows Server 2025 - 1 Device CAL', 'Device CAL', '2025', 50],
    ['DG7GMGF0D5VX:0007', 'Windows Server 2022 - 1 User CAL', 'User CAL', '2022', 50],
    ['DG7GMGF0PWHB:0004', 'Windows Server 2025 RDS - 1 User CAL', 'RDS User CAL', '2025', 180],
    ['DG7GMGF0D7HX:0001', 'Windows Server 2022 RDS - 1 User CAL', 'RDS User CAL', '2022', 160],
    ['DG7GMGF0D7HX:0002', 'Windows Server 2022 RDS - 1 Device CAL', 'RDS Device CAL', '2022', 140],
    [
      'DG7GMGF0D609:0002',
      'Windows Server 2022 Remote Desktop Services External Connector',
      'RDS External Connector',
      '2022',
      10_200,
    ],
    ['DG7GMGF0D515:0001', 'Windows Server 2022 External Connector', 'External Connector', '2022', 2_360],
    [
      'DG7GMGF0D513:0001',
      'Windows Server 2022 Rights Management External Connector',
      'Rights Management External Connector',
      '2022',
      18_800,
    ],
    [
      'DG7GMGF0D5SL:0007',
      'Rights Management Services (RMS) 2022 CAL - 1 Device',
      'Rights Management Device CAL',
      '2022',
      40,
    ],
  ]),
  ...subscription(access, 'P1Y', [
    ['DG7GMGF0D7HX:0003', 'Windows Server 2022 RDS - 1 User CAL - 1 year', 'RDS User CAL', '2022', 80],
  ]),
  ...subscription(access, 'P3Y', [
    ['DG7GMGF0DVT7:000C', 'Windows Server CAL - 1 Device CAL - 3 year', 'Device CAL', undefined, 40],
    [
      'DG7GMGF0DVSV:000P',
      'Windows Server Remote Desktop Services CAL - 1 User CAL - 3 year',
      'RDS User CAL',
      undefined,
      160,
    ],
  ]),
]
