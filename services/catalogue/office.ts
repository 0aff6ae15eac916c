import { mediaLanguages, perpetual, type Shelf } from './price-list.ts'

const windowsApps: Shelf = {
  family: 'office',
  isCal: false,
  languages: mediaLanguages,
  bitness: ['64', '32'],
  maximumQuantity: 5_000,
}
const macApps: Shelf = { ...windowsApps, bitness: ['64'] }

export const office = [
  ...perpetual(windowsApps, [
    ['DG7GMGF0PN5F:0002', 'Office LTSC Professional Plus 2024', 'Professional Plus', '2024', 600],
    ['DG7GMGF0PN5D:0002', 'Office LTSC Standard 2024', 'Standard', '2024', 440],
    ['DG7GMGF0PN41:0002', 'Word LTSC 2024', 'Word', '2024', 180],
    ['DG7GMGF0PN47:0001', 'PowerPoint LTSC 2024', 'PowerPoint', '2024', 180],
    ['DG7GMGF0PN5H:0002', 'Excel LTSC 2024', 'Excel', '2024', 180],
    ['DG7GMGF0PN5V:0001', 'Outlook LTSC 2024', 'Outlook', '2024', 180],
    ['DG7GMGF0PN5J:0002', 'Access LTSC 2024', 'Access', '2024', 180],
    ['DG7GMGF0D7FX:0001', 'Office LTSC Professional Plus 2021', 'Professional Plus', '2021', 560],
    ['DG7GMGF0D7FZ:0001', 'Office LTSC Standard 2021', 'Standard', '2021', 420],
    ['DG7GMGF0D7D3:0001', 'Word LTSC 2021', 'Word', '2021', 160],
    ['DG7GMGF0D7FT:0001', 'Excel LTSC 2021', 'Excel', '2021', 160],
    ['DG7GMGF0D7FV:0001', 'Access LTSC 2021', 'Access', '2021', 160],
  ]),
  ...perpetual(macApps, [
    ['DG7GMGF0PN5C:0001', 'Office LTSC Standard for Mac 2024', 'Standard for Mac', '2024', 440],
    ['DG7GMGF0D7D1:0001', 'Office LTSC Standard for Mac 2021', 'Standard for Mac', '2021', 420],
  ]),
]
