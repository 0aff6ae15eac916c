import { type DowngradeShown, downgradeCard, rdsDowngradeCard } from '../../cards/downgrade.ts'
import { downgradeWords } from '../../cards/downgrade-words.ts'
import { offeredVersions, products } from '../../services/catalogue/catalogue.ts'
import { lineageOf } from '../../services/catalogue/lineages.ts'
import type { Product } from '../../services/model.ts'
import { type DowngradeFacts, decideDowngrade } from '../../services/policy/downgrade.ts'
import { NOW } from '../support/world.ts'
import { button, type Data, type Sample } from './samples.ts'

const productTitled = (title: string): Product => {
  const found = products.find((product) => product.title === title)
  if (!found) throw new Error(`no product ${title}`)
  return found
}

const sql = productTitled('SQL Server 2022 Standard')
const office = productTitled('Office LTSC Professional Plus 2024')
const cal = productTitled('Windows Server 2022 - 1 User CAL')

function shown(data: Data, product: Product, asked?: Partial<DowngradeFacts>): DowngradeShown {
  const { family, kind, isCal, edition, version = '' } = product
  const versions = lineageOf(product)
  const wanted = asked?.wanted ?? version
  const facts = {
    family,
    kind,
    isCal,
    edition,
    versions: versions.map((each) => each.version),
    bought: version,
    wanted,
  }
  const { supportEnds } = versions.find((each) => each.version === wanted) ?? {}
  return {
    product,
    title: data.name,
    kind: asked?.kind ?? kind,
    bought: version,
    isAssumed: true,
    order: { id: 'ORD-1', customer: data.name },
    offered: offeredVersions(product, version),
    ...(asked ? { asked: { decision: decideDowngrade({ ...facts, ...asked }), supportEnds } } : {}),
    steps: 'partner',
  }
}

const cases: [it: string, product: Product, asked?: Partial<DowngradeFacts>][] = [
  ['what may run instead', sql],
  ['what may run instead, with support ended', office],
  ['a CAL that needs no downgrade', cal],
  ['the version bought', sql, { wanted: '2022' }],
  ['n-2', sql, { wanted: '2017' }],
  ['n-1 without support', office, { wanted: '2021' }],
  ['a version too old', sql, { wanted: '2016' }],
  ['a newer version', sql, { wanted: '2025' }],
  ['a newer version by subscription', sql, { kind: 'subscription', wanted: '2025' }],
  ['n-1 by subscription', sql, { kind: 'subscription', wanted: '2019' }],
  ['an unknown version', sql, { wanted: '2021' }],
  ['another edition', sql, { edition: 'Enterprise', wantedEdition: 'Standard' }],
  ['an older server', cal, { wanted: '2019' }],
  ['a newer server', cal, { wanted: '2025' }],
]

export const downgrades: readonly Sample[] = [
  ...cases.map(
    ([it, product, asked]): Sample => ({
      it: `downgrading: ${it}`,
      kind: 'decision',
      draw: (view, data) => {
        const { key, another } = downgradeWords[view.locale].button
        return downgradeCard(view, NOW, shown(data, product, asked), [button(key('2019')), button(another)])
      },
    }),
  ),
]

/** Cards in which nobody's words stand. */
export const downgradeGuides: readonly Sample[] = [
  {
    it: 'downgrading: RDS CALs',
    kind: 'decision',
    draw: (view) => rdsDowngradeCard(view, [button(downgradeWords[view.locale].button.rds)]),
  },
]
