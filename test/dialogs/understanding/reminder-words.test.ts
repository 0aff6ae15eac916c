import { expect } from 'chai'
import { normalise } from '../../../dialogs/understanding/normalise.ts'
import { type ReminderWish, readReminderWish } from '../../../dialogs/understanding/reminder-words.ts'

describe('what somebody wants of the reminders', () => {
  const sentences: [wish: ReminderWish | undefined, ...texts: string[]][] = [
    [
      'remove',
      '通知いらない、取り消して',
      '通知を取り消して',
      'リマインダーを消して',
      'ORD-1002 の通知は不要です',
      "don't remind me",
      'do not remind me of ORD-1002',
      'remove the reminder',
      'delete my reminder for ORD-1002',
      'cancel the reminder',
      "cancel ORD-1002's reminder",
      'turn off reminders',
      "I don't need the reminder",
      'the reminder is no longer needed',
      'stop reminding me',
      'リマインダーをオフにして',
      '通知はやめてください',
      '知らせなくていいです',
      'リマインダーを全部削除',
      '通知は必要ありません',
      '通知の設定を解除したい',
      '通知しないで',
      'I do not want to be reminded',
    ],
    [
      'list',
      'which reminders do I have?',
      'show my reminders',
      'list reminders',
      'my reminders',
      'reminders',
      '通知の一覧',
      'リマインダーを見せて',
      'リマインダーはありますか',
      '通知はある？',
      '設定済みの通知',
      'do I have any reminders?',
    ],
    [
      'set',
      'remind me',
      'remind me about ORD-1002',
      'remind me a day before',
      'set a reminder',
      '通知を受け取りたい',
      'リマインダーを設定して',
      '期限の前日に知らせて',
      '1日前に教えて',
      'remind me before it closes',
      'notify me before the window closes',
      '通知してください',
      'リマインドして',
    ],
    [
      undefined,
      'cancel ORD-1002',
      '通知が来たのでキャンセルしたい',
      'I got the reminder, cancel ORD-1002',
      'remind me what KMS is',
      '期限を教えてください',
      'メールで通知してほしい',
      'ライセンス認証の通知を消したい',
      'cancel ORD-1002 without notification',
      'remind me how to activate',
      'お客様に通知が届きますか',
    ],
  ]
  for (const [wish, ...texts] of sentences) {
    for (const text of texts) {
      it(`${wish ?? 'nothing'}: "${text}"`, () => {
        expect(readReminderWish(normalise(text).text)).to.equal(wish)
      })
    }
  }
})
