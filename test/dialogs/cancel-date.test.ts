import { expect } from 'chai'
import { type Chat, openChat, openWorld, people, type World } from '../support/chat.ts'

const hour = 3_600_000

describe('asking whether an order can be cancelled on another day', () => {
  let world: World
  let chat: Chat

  beforeEach(async () => {
    world = await openWorld()
    chat = openChat(world)
  })

  const answers: [asks: string, ...expected: string[]][] = [
    [
      'can ORD-1002 still be cancelled next Monday?',
      'Yes, also on Mon 23 Nov 2026',
      '$29,863.14',
      'Thu 26 Nov 2026, 13:00',
    ],
    ['can ORD-1002 be cancelled on 25 November at 12:00?', 'Yes, also at Wed 25 Nov 2026, 12:00 (UTC)'],
    ['can ORD-1002 be cancelled on 26 November?', 'Yes, but only until Thu 26 Nov 2026, 13:00 (UTC)', '4 days 4 hours'],
    ['can ORD-1002 be cancelled at 1 pm on 26 November?', 'No, not at Thu 26 Nov 2026, 13:00 (UTC)'],
    ['can they cancel ORD-1002 if they wait until friday?', 'No, not on Fri 27 Nov 2026', 'full term will be billed'],
    ['can ORD-1001 be cancelled next week?', 'Yes, also from Mon 23 Nov 2026 to Sun 29 Nov 2026'],
    [
      'was ORD-1004 cancellable last Friday?',
      'Yes, it could be cancelled on Fri 20 Nov 2026',
      'The window closed Sat 21 Nov',
    ],
    ['was ORD-1004 cancellable last Monday at noon?', 'it could be cancelled at Mon 16 Nov 2026, 12:00 (UTC)'],
    ['was ORD-1002 cancellable on 10 November?', 'No, it could not be cancelled', 'purchased Thu 19 Nov 2026'],
    ['is ORD-1007 cancellable next Monday?', 'already cancelled', 'perpetual-30-days'],
    ['ORD-1002 は来週の月曜でも間に合いますか', 'はい、2026年11月23日(月) の時点でもキャンセルできます', '$29,863.14'],
    ['ORD-1002 は11月26日でもキャンセルできますか', 'はい、ただし 2026年11月26日(木) 13:00 (UTC) より前に限ります'],
    ['ORD-1002 は金曜日まで待ったらキャンセルできますか', 'いいえ、2026年11月27日(金) の時点では', '期間全体が請求'],
    ['ORD-1004 は一昨日キャンセルできましたか', '2026年11月20日(金) の時点ではキャンセルできました'],
  ]
  for (const [asks, ...expected] of answers) {
    it(`answers "${asks}"`, async () => {
      const answer = await chat.say(asks)
      for (const words of expected) expect(answer).to.include(words)
    })
  }

  const aboutNow = [
    'can ORD-1002 still be cancelled today?',
    'we bought it on Thursday, can ORD-1002 still be cancelled?',
    'ORD-1002 was purchased 3 days ago, is it still cancellable?',
    '3日前に購入した ORD-1002 はまだキャンセルできますか',
  ]
  for (const asks of aboutNow) {
    it(`takes the day of the purchase, and today, for now: "${asks}"`, async () => {
      expect(await chat.say(asks)).to.match(/^(?:Yes, until Thu 26 Nov|はい、2026年11月26日\(木\) 13:00)/)
    })
  }

  it('reads days in the zone of the reader', async () => {
    const tokyo = openChat(world, people.admin, { timeZone: 'Asia/Tokyo' })
    expect(await tokyo.say('ORD-1002 は11月26日でもキャンセルできますか')).to.include(
      '2026年11月26日(木) 22:00 (日本時間)',
    )
  })

  it('goes on with the same order', async () => {
    await chat.say('is ORD-1002 still cancellable?')
    expect(await chat.say('and if they wait until friday'))
      .to.include('No, not on Fri 27 Nov 2026')
      .and.include('ORD-1002')
    expect(await chat.say('could I still cancel next Monday?'))
      .to.include('Yes, also on Mon 23 Nov')
      .and.include('ORD-1002')
    expect(await chat.say('11月26日は?'))
      .to.include('はい、ただし 2026年11月26日(木)')
      .and.include('ORD-1002')
    expect(await chat.say('来週の月曜でも間に合いますか'))
      .to.include('はい、2026年11月23日(月)')
      .and.include('ORD-1002')
  })

  it('asks for the date behind the button, and again where it does not understand', async () => {
    await chat.say('is ORD-1002 still cancellable?')
    expect(await chat.press('What about another date?'))
      .to.include('Which date or time')
      .and.include('next Friday')
    expect(await chat.say('hmm')).to.include('do not understand that date')
    expect(await chat.say('tomorrow at 5 pm')).to.include('Yes, also at Mon 23 Nov 2026, 17:00 (UTC)')
  })

  it('asks for the order first where none is named', async () => {
    expect(await chat.say('can Fabrikam still cancel next Friday?')).to.include('Which order?')
    expect(await chat.say('1'))
      .to.include('No, not on Fri 27 Nov 2026')
      .and.include('ORD-100')
  })

  it('cancels nothing on a later day by itself, and says so', async () => {
    const answer = await chat.say('cancel ORD-1002 next Monday')
    expect(answer).to.include('I cannot cancel on a later day').and.include('Yes, also on Mon 23 Nov')
    expect(answer).to.include('[Cancel ORD-1002]').and.not.to.include('Why is')
  })

  it('tells a stranger no order', async () => {
    const answer = await openChat(world, people.stranger).say('can ORD-1002 be cancelled next Monday?')
    expect(answer).to.include('within 7 days').and.not.include('Contoso')
  })

  describe('and to be reminded', () => {
    it('reminds a day before the window closes, once, with the way to cancel', async () => {
      await chat.say('is ORD-1002 still cancellable?')
      expect(await chat.press('Remind me on Wed 25 Nov 2026')).to.include('Wed 25 Nov 2026, 13:00 (UTC)')
      const [timer] = chat.timers
      if (!timer || !('dueAt' in timer)) throw new Error('no timer')
      expect(timer.dueAt).to.equal(world.now + 76 * hour)
      await chat.press('Remind me on Wed 25 Nov 2026')
      expect(chat.timers).to.deep.equal([])
      world.now = timer.dueAt
      const reminded = await chat.send({ kind: 'timer', event: timer.event })
      expect(reminded).to.include('ORD-1002 can be cancelled until Thu 26 Nov 2026, 13:00 (UTC) (1 day left)')
      expect(await chat.press('Cancel ORD-1002')).to.include('Why is ORD-1002 cancelled?')
    })

    it('says it in the zone and the language in which it was asked for', async () => {
      const tokyo = openChat(world, people.admin, { timeZone: 'Asia/Tokyo' })
      await tokyo.say('ORD-1002 はまだキャンセルできますか')
      expect(await tokyo.press('2026年11月25日(水) に通知')).to.include('2026年11月25日(水) 22:00 (日本時間)')
      const event = tokyo.timers[0]?.event
      if (!event) throw new Error('no timer')
      world.now += 76 * hour
      expect(await tokyo.send({ kind: 'timer', event })).to.include('2026年11月26日(木) 22:00 (日本時間) より前なら')
    })

    it('is silent when the order was cancelled meanwhile', async () => {
      await chat.say('is ORD-1002 still cancellable?')
      await chat.press('Remind me')
      const event = chat.timers[0]?.event
      if (!event) throw new Error('no timer')
      await chat.say('cancel ORD-1002')
      await chat.press('Wrong product')
      await chat.press('Cancel ORD-1002 now')
      world.now += 76 * hour
      expect(await chat.send({ kind: 'timer', event })).to.equal('')
    })

    it('takes the reminder back, by a button or in words, and is silent then', async () => {
      await chat.say('is ORD-1002 still cancellable?')
      await chat.press('Remind me on')
      const event = chat.timers[0]?.event
      if (!event) throw new Error('no timer')
      expect(await chat.press('Do not remind me'))
        .to.include('I will not remind you of ORD-1002')
        .and.include('[Remind me on')
      await chat.press('Remind me on')
      const again = chat.timers[0]?.event
      if (!again) throw new Error('no second timer')
      expect(await chat.say('remove the reminder')).to.include('I will not remind you of ORD-1002')
      await chat.press('Remind me on')
      world.now += 76 * hour
      expect(await chat.send({ kind: 'timer', event })).to.equal('')
      expect(await chat.send({ kind: 'timer', event: again })).to.equal('')
    })

    it('offers on the next check to take it back', async () => {
      await chat.say('ORD-1002 はまだキャンセルできますか')
      await chat.press('2026年11月25日(水) に通知')
      expect(await chat.say('ORD-1002 はまだキャンセルできますか'))
        .to.include('[通知を受け取らない]')
        .and.not.include('に通知を受け取る')
    })

    it('is not offered within the last day', async () => {
      expect(await chat.say('is ORD-1003 still cancellable?')).not.to.include('[Remind')
    })

    it('is refused when the button is pressed in the last day', async () => {
      // Buttons live a day, so the order at hand is one whose window closes within two.
      await chat.say('is ORD-1005 still cancellable?')
      world.now += 20 * hour
      expect(await chat.press('Remind me')).to.include('closes within a day')
      expect(chat.timers).to.deep.equal([])
    })
  })
})
