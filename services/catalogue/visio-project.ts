import { mediaLanguages, perpetual, type Shelf } from './price-list.ts'

const visioApps: Shelf = {
  family: 'visio',
  isCal: false,
  languages: mediaLanguages,
  bitness: ['64', '32'],
  maximumQuantity: 5_000,
}
const projectApps: Shelf = { ...visioApps, family: 'project' }

/** Where no product id is published, the id says that it is a sample. */
export const visioAndProject = [
  ...perpetual(visioApps, [
    ['DG7GMGF0PN43:0002', 'Visio LTSC Professional 2024', 'Professional', '2024', 620],
    ['DG7GMGF0PN42:0002', 'Visio LTSC Standard 2024', 'Standard', '2024', 320],
    ['SAMPLEVISP21:0001', 'Visio LTSC Professional 2021', 'Professional', '2021', 580],
    ['SAMPLEVISS21:0001', 'Visio LTSC Standard 2021', 'Standard', '2021', 300],
  ]),
  ...perpetual(projectApps, [
    ['DG7GMGF0PN45:0001', 'Project Professional 2024', 'Professional', '2024', 1_140],
    ['DG7GMGF0PN44:0001', 'Project Standard 2024', 'Standard', '2024', 680],
    ['DG7GMGF0D7D7:0001', 'Project Professional 2021', 'Professional', '2021', 1_080],
    ['SAMPLEPRJS21:0001', 'Project Standard 2021', 'Standard', '2021', 640],
  ]),
]
