const not = '(?:なかった|ませんでした)'
const understood = `(?:理解|認識|解釈|判別)(?:でき|され|し)(?:てい)?(?:${not}|なかったり)|(?:分か|わか|判)(?:ら(?:なかった)|りませんでした)`
const answered = `回答(?:でき|され|し)(?:てい)?${not}|答えられ${not}|答えられていな(?:い|かった)`
const described = '未理解の|未認識の|未回答の|不明瞭な|不明だった|収集した|収集された'

const plainThings = '(?:文(?!字|書|脈)|文章|発話|発言|メッセージ|入力|フレーズ)'
const things = `(?:${plainThings}|質問)`
const people = '(?:お客様の|ユーザーの|利用者の|みんなの)?'

const start =
  '(?:(?:すみません|では|あと|それと|今まで|これまで|最近|今日|昨日|今週|先週|今月|先月|過去|まだ|うまく|正しく|きちんと|すべて|全て|全部|あなた|君|ボット|アシスタント|システム|そちら|bot)(?:[、はがにでの]| )*)*'

const wants =
  '(?:見せ|見たい|見る|表示|一覧|リスト|確認|教え|知りた|出力|書き出|エクスポート|ダウンロード|ファイル|保存|csv|json|削除|消去|消して|消し|クリア|破棄|捨て|何件|いくつ|あります|ある|ください|は[?。]?$)'

/** Short, and no further clause: 「理解できなかった質問があるので担当者に相談したい」 is no wish to see them. */
const rest = '[^、。?!]{0,30}[。?!]*$'
const noReason = '(?!.*(?:ので|から(?!の)|けど|のため|ですが|ますが))'

const which = `(?:どの|どんな|どういう|どういった|どのような|何の)${things}(?:が|を|は|に|には|で)?.{0,6}(?:${understood}|${answered})`
const what = `(?:何|なに)(?:が|を|は|に|には)?(?:${understood}|${answered})`
const asks =
  '(?:の|ん)?(?:でしょう|です)?(?:か|かな)?(?:を?(?:教えて|見せて)(?:ください|くれ(?:る|ます)?か?)?)?[。?!]*$'

export const asksJapanese = new RegExp(
  `^${start}(?:(?:${understood}|${answered}|${described})${people}${things}${noReason}(?:[。?!]*$|(?=.*${wants})${rest})|${which}${asks}|${what}${asks})`,
)

export const plainlyJapanese = new RegExp(`^${start}(?:${understood})${people}${things}(?=.*${wants})${rest}`)
