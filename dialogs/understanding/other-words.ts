import { opening } from './opening.ts'

/** Subjects of others: cloud services, bills and prices, the office, the world. */
export const outOfScope = opening('outOfScope', {
  english: [
    'azure|copilot|dynamics|spla|e[135] licen[sc]es?|business (?:premium|basic)|(?:microsoft|office|m) ?365 (?!admin)\\S+|teams (?:is|does|meeting|call|app)',
    '(?:exchange|sharepoint|project) online|outlook (?:is|does|won)|onedrive|intune|entra|power (?:bi|apps|automate)|virtual machine|reserved instances?',
    'invoices?|payment|incentives?|rebates?|promotions?|discounts?|margins?|price ?lists?|how much (?:does|is|are|do)|prices?|costs?|tax|vat|billing account',
    'tenant|passwords?|weather|rain|jokes?|funny|salary|day off|vacation|holidays?|president|football|soccer|translat(?:e|ion)|e-?mails?|schedule an?|meeting',
    'printers?|laptop|restaurants?|stock price|what time|sing|song|recipe|movies?|news|idiot|stupid|hate|blah|capital of|who (?:won|invented)|poem|story',
  ],
  japanese: [
    'azure|copilot|コパイロット|dynamics|spla|e[135]ライセンス|(?:microsoft|office) ?365(?! ?管理)|teams ?(?:が|の|に)|(?:exchange|sharepoint) ?online|outlook(?:が|の)',
    '仮想マシン|請求書|請求額|支払|インセンティブ|リベート|キャンペーン|割引|値引|価格|値段|料金|消費税|(?:^|は)いくら|マージン',
    'テナント|パスワード|天気|雨|冗談|給料|給与|休暇|有休|大統領|首相|サッカー|野球|翻訳|メール|会議|プリンター?|パソコン|レストラン|ランチ|株価|今何時|何時です',
    '歌|料理|映画|ニュース|バカ|馬鹿|つまらない|嫌い|うるさい',
  ],
  unless: [
    'refund|返金|払い?戻|クレジット|credit|bought|orders?|purchas|own|プロダクトキー|product keys?|download link|リンク',
    '(?:セットアップ|インストール).{0,8}パソコン',
    // A bitness and a volume product: it is about installing that, whatever else a mail speaks of.
    '^(?=.*(?:(?<!\\d)(?:32|64)[ -]?(?:bits?(?![a-z])|ビット)|(?<![a-z])x(?:86|64)))(?=.*(?:ltsc|pro ?plus|professional plus|visio|20(?:19|21|24)))(?!.*(?:pric(?:e|es|ing)|costs?|how much|invoice|価格|値段|料金|いくら|請求))',
  ],
  over: ['getKey', 'order', 'listPurchases', 'downgrade', 'roles', 'human', 'kmsToMak'],
})

export const human = opening('human', {
  english: [
    '(?:talk|speak|chat|connect|transfer)[a-z ]{0,15} (?:to|with) (?:an? |the |your )?[a-z ]{0,12}(?:humans?|person|agents?|operator|somebody|someone|support|representative|staff|people)',
    'who can i (?:talk|speak) to|(?:contact|call|reach|ask) (?:the )?(?:support|microsoft|helpdesk)|support (?:ticket|request|case|phone|team)|(?:real|live) (?:person|human|agent)',
    'call me|phone number|operator|(?:open|create|raise) an? (?:ticket|case)|human|hotline',
  ],
  japanese: [
    '(?:人|担当の?方|担当者|オペレーター?|スタッフ|営業)(?:の方)?(?:と|に|へ|を)?(?:話|相談|つな|繋|お願い|代わ|直接|連絡)|サポート(?:に|へ|チケット|窓口|を|の電話)|折り返し',
    '電話(?:を|番号|で|した)|有人|問い?合わせ(?:先|窓口|たい|したい)|オペレーター|人間',
  ],
  over: [],
})
