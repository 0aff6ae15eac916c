import { expect } from 'chai'
import { readPeople } from '../../bot/people.ts'

const ann = { id: 'ANN', name: 'Ann', roles: ['admin-agent'], locale: 'ja', timeZone: 'Asia/Tokyo' }

describe('the people file', () => {
  it('names people, who are found whatever the case of their id', async () => {
    const outcome = readPeople(`\uFEFF${JSON.stringify([ann])}`)
    if (!outcome.ok) throw new Error(outcome.refusal.problems.join())
    expect(await outcome.value.find('ann')).to.deep.equal(ann)
    expect(await outcome.value.find('bob')).to.equal(undefined)
  })

  const refused: [string, string, RegExp][] = [
    ['no JSON', '{', /not valid JSON/],
    ['no list', '{}', /The file/],
    ['a role that does not exist', JSON.stringify([{ ...ann, roles: ['owner'] }]), /^0\.roles\.0/],
    ['a time zone that does not exist', JSON.stringify([{ ...ann, timeZone: 'Mars' }]), /^0\.timeZone/],
    ['a field that does not exist', JSON.stringify([{ ...ann, role: 'admin-agent' }]), /role/],
    ['one person twice', JSON.stringify([ann, { ...ann, id: 'ann' }]), /ann: named more than once/],
  ]
  for (const [what, text, problem] of refused) {
    it(`is refused when it holds ${what}`, () => {
      const outcome = readPeople(text)
      expect(outcome.ok ? '' : outcome.refusal.problems[0]).to.match(problem)
    })
  }
})
