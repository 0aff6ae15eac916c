import type { Family } from '../model.ts'
import { accessLicenses, mediaLanguages, perpetual, type Shelf } from './price-list.ts'

const servers = (family: Family): Shelf => ({
  family,
  isCal: false,
  languages: mediaLanguages,
  bitness: ['64'],
  maximumQuantity: 500,
})

export const serverApplications = [
  ...perpetual(servers('exchange-server'), [
    ['DG7GMGF0F4MC:0003', 'Exchange Server Standard 2019', 'Standard', '2019', 820],
    ['DG7GMGF0F4MF:0003', 'Exchange Server Enterprise 2019', 'Enterprise', '2019', 4_720],
  ]),
  ...perpetual(accessLicenses('exchange-server'), [
    ['DG7GMGF0F4MB:0004', 'Exchange Server Standard 2019 - User CAL', 'User CAL', '2019', 100],
  ]),
  ...perpetual(servers('sharepoint-server'), [
    ['DG7GMGF0F4LT:0002', 'SharePoint Server 2019', 'Server', '2019', 7_900],
  ]),
  ...perpetual(accessLicenses('sharepoint-server'), [
    ['DG7GMGF0F4LS:0002', 'SharePoint Server 2019 Standard - User CAL', 'User CAL', '2019', 120],
  ]),
  ...perpetual(servers('skype-server'), [
    ['DG7GMGF0F4LQ:0002', 'Skype for Business Server 2019', 'Server', '2019', 4_240],
  ]),
  ...perpetual(servers('project-server'), [['DG7GMGF0F4MH:0003', 'Project Server 2019', 'Server', '2019', 6_520]]),
  ...perpetual(servers('biztalk-server'), [
    ['DG7GMGF0G49W:0002', 'BizTalk Server 2020 Standard', 'Standard', '2020', 3_120],
    ['DG7GMGF0G49X:0001', 'BizTalk Server 2020 Enterprise', 'Enterprise', '2020', 13_800],
    ['DG7GMGF0G49Z:0002', 'BizTalk Server 2020 Branch', 'Branch', '2020', 780],
    ['DG7GMGF0DWM3:0002', 'BizTalk Server 2016 Branch', 'Branch', '2016', 740],
  ]),
  ...perpetual(accessLicenses('identity-manager'), [
    ['DG7GMGF0DWT0:0001', 'Microsoft Identity Manager 2016 - 1 User CAL', 'User CAL', '2016', 20],
  ]),
  ...perpetual({ ...servers('visual-studio'), maximumQuantity: 5_000 }, [
    ['DG7GMGF0VJ96:0002', 'Visual Studio Professional 2026', 'Professional', '2026', 560],
  ]),
]
