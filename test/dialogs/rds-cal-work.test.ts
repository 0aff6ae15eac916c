import { expect } from 'chai'
import { tellsOfWork } from '../../dialogs/rds-cal-work.ts'
import { asksHowMany, workFactsIn } from '../../dialogs/rds-cal-work-facts.ts'
import { isUnsure } from '../../dialogs/unsure.ts'

describe('how people work, for User or Device CALs', () => {
  const table: [text: string, facts: object | undefined][] = [
    [
      '40 people with laptop and phone, some shift workers share pcs',
      { hasSeveralDevices: true, sharesDevices: true, people: 40 },
    ],
    ['everybody has a laptop and a tablet', { hasSeveralDevices: true }],
    ['our staff use several devices', { hasSeveralDevices: true }],
    ['they work from home, too', { hasSeveralDevices: true }],
    ['30 users share 12 PCs', { sharesDevices: true, people: 30, devices: 12 }],
    ['shared laptops and pcs', { sharesDevices: true }],
    ['a call center with three shifts', { sharesDevices: true }],
    ['we have no active directory', { isWorkgroup: true }],
    ['10 user CALs', undefined],
    ['which port is used', undefined],
    [
      '40 人がノート PC とスマホを使い、一部はシフト勤務で PC を共用します',
      { hasSeveralDevices: true, sharesDevices: true, people: 40 },
    ],
    ['1 人で複数のデバイスを使います', { hasSeveralDevices: true, people: 1 }],
    ['共用の端末が 10 台あります', { sharesDevices: true, devices: 10 }],
    ['ドメインがない環境です', { isWorkgroup: true }],
    ['ユーザー CAL を 10 本', undefined],
  ]
  for (const [text, facts] of table) {
    it(`are read from "${text}"`, () => expect(workFactsIn(text)).to.deep.equal(facts))
  }

  it('are no follow-up in a sentence about something else', () => {
    expect(tellsOfWork('we have 40 people with laptop and phone')).to.equal(true)
    expect(tellsOfWork('一部はシフト勤務で PC を共用します')).to.equal(true)
    expect(tellsOfWork('may I share the installer files with 40 people')).to.equal(false)
    expect(tellsOfWork('32-bit Office on 10 PCs')).to.equal(false)
    expect(tellsOfWork('how long is the cart kept?')).to.equal(false)
  })

  it('go with the question of how many', () => {
    for (const text of ['how many CALs do I need', 'RDS CALは何本必要', 'いくつの CAL が必要']) {
      expect(asksHowMany(text), text).to.equal(true)
    }
    for (const text of ['how many people', 'which CAL', 'どの CAL']) expect(asksHowMany(text), text).to.equal(false)
  })
})

describe('not knowing', () => {
  const unsure = [
    "i don't know",
    'i dont know',
    'no idea',
    'not sure',
    'dunno',
    'わかりません',
    '分からない',
    '不明です',
  ]
  for (const text of unsure) it(`is "${text}"`, () => expect(isUnsure(text)).to.equal(true))

  const sure = ['2022', 'the license server', 'no, 2019', 'わかりました', 'both', 'セッション ホスト']
  for (const text of sure) it(`is not "${text}"`, () => expect(isUnsure(text)).to.equal(false))
})
