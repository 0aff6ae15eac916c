import { normalise } from './understanding/normalise.ts'

/** In lower case and half-width, with no blank between Japanese and Latin letters or digits: 「8 日目」 is 「8日目」. */
export const plainly = (input: string): string =>
  normalise(input).text.replace(/(?<=[a-z0-9]) (?=[\u3041-\u9fff])|(?<=[\u3041-\u9fff]) (?=[a-z0-9])/g, '')

/** Words that are written in several ways. */
export const spellings: readonly [written: RegExp, as: string][] = [
  [/licences?|licenses?/g, 'license'],
  [/licencing/g, 'licensing'],
  [/catalogue/g, 'catalog'],
  [/\bseven\b/g, '7'],
  [/\bfive\b/g, '5'],
  [/\bthirty\b/g, '30'],
  [/\bsixty\b/g, '60'],
  [/\bthree\b/g, '3'],
  [/\btwo\b/g, '2'],
  [/\beighth?\b/g, '8'],
  [/\bthird\b/g, '3'],
  [/\beight\b/g, '8'],
  [/八日/g, '8日'],
  [/七日/g, '7日'],
  [/三十日/g, '30日'],
  [/\b(?:o365|m365|microsoft 365|office 365)\b/g, 'm365'],
  [/(\d+)[ -]?(?:bits?|ビット)/g, '$1 bit '],
  [/windows server/g, 'windowsserver'],
  [/sql server/g, 'sqlserver'],
]

/** Words that carry little in a question. */
export const fillers = new Set(
  (
    'a an the i we you it is are was be been to of in on at for and or my our your their its this that these those do does did ' +
    'can could may might will would should shall with from by as so if there here have has had am me us them they he she any ' +
    'please just also too then than what which not no get got want like into about some s t m re ve ll d one'
  ).split(' '),
)
