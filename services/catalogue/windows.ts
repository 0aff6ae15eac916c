import { mediaLanguages, perpetual, type Shelf } from './price-list.ts'

const clients: Shelf = {
  family: 'windows',
  isCal: false,
  languages: mediaLanguages,
  bitness: ['64'],
  maximumQuantity: 5_000,
}

/** Security updates for an installed Windows 10: a key, but nothing to download. */
const extendedUpdates: Shelf = { ...clients, languages: [], bitness: [] }

export const windows = [
  ...perpetual(clients, [
    ['DG7GMGF0D8H4:0003', 'Windows 11 Pro', 'Pro', '11', 200],
    ['DG7GMGF0D8H4:0004', 'Windows 11 Pro Upgrade', 'Pro', '11', 180],
    ['DG7GMGF0D8H3:0003', 'Windows 11 Pro N', 'Pro N', '11', 200],
    ['DG7GMGF0D8H3:0004', 'Windows 11 Pro N Upgrade', 'Pro N', '11', 180],
    ['DG7GMGF0L4TL:0003', 'GGWA - Windows 11 Pro', 'Pro', '11', 180],
    ['DG7GMGF0PP46:0002', 'Windows 11 Enterprise LTSC 2024 Upgrade', 'Enterprise LTSC', '2024', 320],
    ['DG7GMGF0D19L:0001', 'Windows 10 Enterprise LTSC 2021 Upgrade', 'Enterprise LTSC', '2021', 300],
    ['DG7GMGF0D19M:0001', 'Windows 10 Enterprise N LTSC 2021 Upgrade', 'Enterprise N LTSC', '2021', 300],
  ]),
  ...perpetual(extendedUpdates, [
    ['DG7GMGF0SSGZ:0004', 'Windows 10 ESU year 1', 'ESU', '10', 60],
    ['DG7GMGF0SSGZ:0001', 'Windows 10 ESU year 2', 'ESU', '10', 120],
    ['DG7GMGF0SSGZ:0002', 'Windows 10 ESU year 3', 'ESU', '10', 240],
  ]),
]
