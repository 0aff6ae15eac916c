import type { Product } from '../model.ts'

/** A version of a product line. Dates are ISO 8601 in UTC, as exact as they are published: day, month or year. */
export interface Release {
  version: string
  released: string
  mainstreamEnds?: string
  /** The last day of support without paid extended security updates; absent where no date is on record here. */
  supportEnds?: string
}

/** Newest first. Support dates as published on endoflife.date, read 2026-11-22. */
const windowsServer: readonly Release[] = [
  { version: '2025', released: '2024-11-01', mainstreamEnds: '2029-10-09', supportEnds: '2034-10-10' },
  { version: '2022', released: '2021-08-18', mainstreamEnds: '2026-10-13', supportEnds: '2031-10-14' },
  { version: '2019', released: '2018-11-13', mainstreamEnds: '2024-01-09', supportEnds: '2029-01-09' },
  { version: '2016', released: '2016-10-15', supportEnds: '2027-01-12' },
  { version: '2012 R2', released: '2013' },
  { version: '2012', released: '2012' },
]

const sqlServer: readonly Release[] = [
  { version: '2025', released: '2025-11-18', mainstreamEnds: '2031-01-06', supportEnds: '2036-01-06' },
  { version: '2022', released: '2022-11-16', mainstreamEnds: '2028-01-11', supportEnds: '2033-01-11' },
  { version: '2019', released: '2019-11-04', supportEnds: '2030-01-08' },
  { version: '2017', released: '2017-09-29', supportEnds: '2027-10-12' },
  { version: '2016', released: '2016-06-01', supportEnds: '2026-07-14' },
  { version: '2014', released: '2014' },
]

const office: readonly Release[] = [
  { version: '2024', released: '2024-09-18', supportEnds: '2029-10-09' },
  { version: '2021', released: '2021-09', supportEnds: '2026-10-13' },
  { version: '2019', released: '2018-09', supportEnds: '2025-10-14' },
  { version: '2016', released: '2015-09', supportEnds: '2025-10-14' },
  { version: '2013', released: '2013' },
]

const officeForMac: readonly Release[] = [
  { version: '2024', released: '2024-09-18', supportEnds: '2029-10-09' },
  { version: '2021', released: '2021-09', supportEnds: '2026-10-13' },
  { version: '2019', released: '2018-09' },
  { version: '2016', released: '2015-09' },
]

const exchangeServer: readonly Release[] = [
  { version: 'Subscription Edition', released: '2025' },
  { version: '2019', released: '2018-10-22', supportEnds: '2025-10-14' },
  { version: '2016', released: '2015-10', supportEnds: '2025-10-14' },
  { version: '2013', released: '2013' },
]

const sharePointServer: readonly Release[] = [
  { version: 'Subscription Edition', released: '2021-11-02' },
  { version: '2019', released: '2018-10-22', supportEnds: '2026-07-14' },
  { version: '2016', released: '2016-05-01', supportEnds: '2026-07-14' },
  { version: '2013', released: '2013' },
]

const skypeServer: readonly Release[] = [
  { version: '2019', released: '2018' },
  { version: '2015', released: '2015' },
]

const projectServer: readonly Release[] = [
  { version: 'Subscription Edition', released: '2021-11-02' },
  { version: '2019', released: '2018-10-22' },
  { version: '2016', released: '2016' },
  { version: '2013', released: '2013' },
]

const bizTalkServer: readonly Release[] = [
  { version: '2020', released: '2020' },
  { version: '2016', released: '2016' },
  { version: '2013 R2', released: '2014' },
  { version: '2013', released: '2013' },
]

const windowsLtsc: readonly Release[] = [
  { version: '2024', released: '2024' },
  { version: '2021', released: '2021' },
  { version: '2019', released: '2018' },
  { version: '2016', released: '2016' },
]

const windowsPro: readonly Release[] = [
  { version: '11', released: '2021' },
  { version: '10', released: '2015' },
]

const visualStudio: readonly Release[] = [
  { version: '2026', released: '2025' },
  { version: '2022', released: '2021' },
  { version: '2019', released: '2019' },
]

/** All versions of the line a product belongs to, newest first. Access licenses count by their server's versions. */
export function lineageOf(product: Product): readonly Release[] {
  switch (product.family) {
    case 'windows-server':
      return windowsServer
    case 'sql-server':
      return sqlServer
    case 'office':
      return product.edition === 'Standard for Mac' ? officeForMac : office
    case 'visio':
    case 'project':
      return office
    case 'windows':
      if (product.edition === 'ESU') return []
      return product.edition.endsWith('LTSC') ? windowsLtsc : windowsPro
    case 'exchange-server':
      return exchangeServer
    case 'sharepoint-server':
      return sharePointServer
    case 'skype-server':
      return skypeServer
    case 'project-server':
      return projectServer
    case 'biztalk-server':
      return bizTalkServer
    case 'identity-manager':
      return []
    case 'visual-studio':
      return visualStudio
  }
}
