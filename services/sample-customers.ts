import type { Customer } from './model.ts'

/** Fictitious companies. Aliases are other spellings people use for them: the kana reading, or the name in English. */
const rows: [name: string, country: string, domain: string, ...aliases: string[]][] = [
  ['Contoso Ltd', 'US', 'contoso.example', 'コントソ', 'コントーソ'],
  ['Fabrikam Inc', 'US', 'fabrikam.example', 'ファブリカム'],
  ['Northwind Traders', 'US', 'northwind.example', 'ノースウインド', 'ノースウィンド'],
  ['株式会社みどり商事', 'JP', 'midori-shoji.example', 'みどりしょうじ', 'みどり', 'Midori Shoji', 'Midori'],
  [
    '白樺システム株式会社',
    'JP',
    'shirakaba-systems.example',
    'しらかばシステム',
    '白樺',
    'しらかば',
    'Shirakaba Systems',
  ],
  ['Adventure Works Cycles', 'US', 'adventure-works.example', 'アドベンチャーワークス'],
  ['A. Datum Corporation', 'US', 'adatum.example', 'Adatum', 'アダタム'],
  ['Alpine Ski House', 'CH', 'alpine-ski-house.example', 'アルパインスキーハウス'],
  ['City Power & Light', 'GB', 'city-power-light.example', 'シティパワー'],
  ['Coho Winery', 'BR', 'coho-winery.example', 'コホワイナリー'],
  ['Fourth Coffee', 'CA', 'fourth-coffee.example', 'フォースコーヒー'],
  ['Graphic Design Institute', 'DE', 'graphic-design-institute.example', 'グラフィックデザインインスティテュート'],
  ['Humongous Insurance', 'US', 'humongous-insurance.example', 'ヒューモンガス保険'],
  ['Litware Inc', 'US', 'litware.example', 'リットウェア'],
  ["Margie's Travel", 'GB', 'margies-travel.example', 'マージーズトラベル'],
  ['Proseware Inc', 'US', 'proseware.example', 'プロズウェア'],
  ['Tailwind Traders', 'US', 'tailwind.example', 'テイルウィンド'],
  ['Trey Research', 'CA', 'trey-research.example', 'トレイリサーチ'],
  ['VanArsdel Ltd', 'GB', 'vanarsdel.example', 'バンアースデル'],
  ['Wide World Importers', 'DE', 'wide-world-importers.example', 'ワイドワールドインポーターズ'],
  ['Wingtip Toys', 'US', 'wingtip-toys.example', 'ウィングチップトイズ'],
  ['Woodgrove Bank', 'US', 'woodgrove.example', 'ウッドグローブ銀行'],
  ['株式会社あおば精機', 'JP', 'aoba-seiki.example', 'あおばせいき', 'あおば', 'Aoba Seiki'],
  ['有限会社さざなみ印刷', 'JP', 'sazanami-print.example', 'さざなみいんさつ', 'さざなみ', 'Sazanami Printing'],
  ['株式会社ひので運輸', 'JP', 'hinode-unyu.example', 'ひのでうんゆ', 'ひので', 'Hinode Transport'],
  ['しおかぜ食品株式会社', 'JP', 'shiokaze-foods.example', 'しおかぜしょくひん', 'しおかぜ', 'Shiokaze Foods'],
  ['合同会社つきみデザイン', 'JP', 'tsukimi-design.example', 'つきみ', 'Tsukimi Design'],
]

export const sampleCustomers: readonly Customer[] = rows.map(([name, country, domain, ...aliases], index) => ({
  id: `5a3b1e00-0000-4000-8000-${String(index + 1).padStart(12, '0')}`,
  name,
  aliases,
  domain,
  country,
  currency: country === 'JP' ? 'JPY' : 'USD',
}))
