import { expect } from 'chai'
import { guidances, kmsToMakGuide, uploadCard } from '../../cards/kms-to-mak.ts'
import { activationErrorCard, causeOf, codeChoices } from '../../cards/kms-to-mak-errors.ts'
import { fleetCard, planHeading } from '../../cards/kms-to-mak-plan.ts'
import { presalesCard, progressCard, scriptCard } from '../../cards/kms-to-mak-roll-out.ts'
import type { View } from '../../cards/view.ts'
import { activationErrors } from '../../services/policy/activation-errors.ts'
import { lintCard, strings } from '../support/card-linter.ts'
import { NOW } from '../support/world.ts'
import { button } from './samples.ts'

const views: View[] = [
  { locale: 'en', timeZone: 'America/New_York' },
  { locale: 'ja', timeZone: 'Asia/Tokyo' },
]
const url = 'https://assistant.example/f/0'

for (const view of views) {
  const ways = [button(view.locale === 'ja' ? '計画を作る' : 'Make a plan')]

  describe(`the guidance from KMS to MAK, ${view.locale}`, () => {
    for (const about of guidances) {
      it(`is in order: ${about}`, () =>
        expect(lintCard(kmsToMakGuide(view, about, ways), 'decision')).to.deep.equal([]))
    }

    for (const code of [...activationErrors.map((error) => error.code), '0xC004F999']) {
      it(`is in order for ${code}`, () => {
        expect(lintCard(activationErrorCard(view, code, ways), 'decision')).to.deep.equal([])
      })
    }

    it('has a cause for every code, and for those of the script', () => {
      expect(codeChoices(view).every(({ title }) => !title.includes('undefined'))).to.equal(true)
      for (const code of ['NO-OFFICE', 'NOT-LICENSED', 'NOT-REACHED'])
        expect(causeOf(view, code)).to.have.property('fix')
      expect(causeOf(view, 'constructor')).to.equal(undefined)
    })

    it('is in order for the date of the host, the files, the page and the request', () => {
      const cards = [
        fleetCard(view, NOW, NOW, ways),
        fleetCard(view, 0, NOW, ways),
        scriptCard(view, { script: url }, ways),
        scriptCard(view, { script: url, plan: url.replace('0', '1') }, ways),
        scriptCard(view, { script: url, plan: url.replace('0', '1'), first: 'PC_1' }, ways),
        uploadCard(view, { until: '11:00 (UTC)', url }),
        uploadCard(
          view,
          { until: '11:00 (UTC)', url },
          view.locale === 'ja' ? '501 行あります。' : 'That is 501 lines.',
        ),
        presalesCard(view, {}, ways),
        presalesCard(view, { devices: 300, due: NOW }, ways),
        progressCard(view, { done: 2, failed: [], waiting: [], left: [], hasPlan: true }, ways),
        progressCard(view, { done: 2, failed: [], waiting: [], left: [], hasPlan: false }, ways),
      ]
      for (const card of cards) expect(lintCard(card, 'decision')).to.deep.equal([])
    })
  })
}

describe('the heading of a plan', () => {
  for (const [counts, heading] of [
    [{ expired: 2, soon: 3, later: 6, unknown: 1 }, '2 of 12 devices are past their 180 days'],
    [{ expired: 0, soon: 3, later: 8, unknown: 1 }, '3 of 12 devices need the MAK within 30 days'],
    [{ expired: 0, soon: 0, later: 11, unknown: 1 }, 'None of 12 devices is due within 30 days'],
    [{ expired: 0, soon: 0, later: 0, unknown: 12 }, 'No date is known for these 12 devices'],
  ] as const) {
    it(`is "${heading}"`, () => expect(planHeading('en', counts)).to.equal(heading))
  }
})

describe('the roll-out script on its card', () => {
  const shown = (files: object) =>
    strings(scriptCard({ locale: 'en', timeZone: 'UTC' }, { script: url, ...files }, [])).join('\n')

  it('has a command for one device only', () => {
    expect(shown({ plan: url, first: 'PC-1' })).to.include('-DeviceFile .\\devices.csv -ComputerName PC-1\n')
    expect(shown({ plan: url }))
      .to.include('-ComputerName NAME\n')
      .and.to.include('in place of NAME')
    expect(shown({})).to.include('-File .\\roll-out-mak.ps1\n').and.to.include('changes this computer only')
  })

  it('says how to go on to all of them', () => {
    expect(shown({ plan: url, first: 'PC-1' })).to.include('without -ComputerName PC-1 for all the others')
  })
})

describe('the progress without a list of devices', () => {
  const shown = (hasPlan: boolean) =>
    strings(
      progressCard({ locale: 'en', timeZone: 'UTC' }, { done: 2, failed: [], waiting: [], left: [], hasPlan }, []),
    ).join('\n')

  it('does not say that everything is done', () => {
    expect(shown(false)).to.include('check that none is missing').and.to.not.include('Not tried yet')
    expect(shown(true)).to.include('The KMS host can be switched off').and.to.include('Not tried yet')
  })
})

describe('the request to Microsoft', () => {
  for (const [locale, ...words] of [
    [
      'en',
      'from VL to CSP with no downtime',
      '"Technical Presales and Deployment services"',
      'CSP on-premises software',
    ],
    [
      'ja',
      'VL から CSP にダウンタイムなしで移行する',
      '「技術プレセールスおよび展開サービス」',
      'CSP でのオンプレミス ソフトウェア',
    ],
  ] as const) {
    it(`says where on which page it is handed in, ${locale}`, () => {
      const card = presalesCard({ locale, timeZone: 'UTC' }, {}, [])
      for (const word of words) expect(strings(card).join('\n')).to.include(word)
      expect(JSON.stringify(card.actions)).to.include('partner-center/customers/csp-on-premises-software')
    })
  }

  it('leaves lines for what is not known, and fills in what is', () => {
    const request = (known: object) => strings(presalesCard({ locale: 'en', timeZone: 'UTC' }, known, [])).join('\n')
    expect(request({})).to.include('Devices (number, Windows or Office):')
    expect(request({ devices: 300, due: NOW })).to.include('Devices: 300\nFirst deadline: before 22 Nov 2026')
  })
})
