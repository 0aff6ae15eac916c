import type { AnswerEntry } from './answer-entry.ts'

/** Prices and the price list. */
export const priceAnswers: readonly AnswerEntry[] = [
  {
    id: 'price-sku-id',
    sources: ['softwarePricing'],
    en: {
      asks: [
        'SkuId 7 from the price list is not found by the API. Why?',
        'SKU id lost its leading zeros in Excel',
        'the CSV shows SkuId 7 instead of 0007',
        'sku not found when I use the id from the spreadsheet',
        'how many digits does a SkuId have',
      ],
      answer:
        'It is 0007: a SkuId has four characters, and spreadsheets drop the leading zeros. Pad it to four and keep it as text.',
    },
    ja: {
      asks: [
        '価格表の SkuId 7 が API で見つからないのはなぜですか',
        'ExcelでSkuIdの先頭のゼロが消えた',
        'CSVのSkuIdが0007ではなく7になっている',
        '表計算のSKU IDを使うと見つからない',
        'SkuIdは何桁ですか',
      ],
      answer:
        '正しくは 0007 です。SkuId は 4 文字で、表計算ソフトでは先頭のゼロが消えます。4 桁になるようにゼロを補い、文字列として扱ってください。',
    },
  },
  {
    id: 'price-two',
    sources: ['softwarePricing', 'announcements2023'],
    en: {
      asks: [
        'Why does the same product have two prices?',
        'duplicate rows in the price list with different prices',
        'which of the two prices is right',
        'product appears twice in the price sheet',
        'two lines for one SKU in the price file',
      ],
      answer:
        'The row with the newest EffectiveStartDate counts. Check also that segment, term, billing plan, currency and market are the same.',
    },
    ja: {
      asks: [
        '同じ製品に価格が 2 つあるのはなぜですか',
        '価格表に価格の違う重複行がある',
        '2つの価格のどちらが正しいですか',
        '価格シートに同じ製品が2回出てくる',
        '価格ファイルで1つのSKUに2行ある',
      ],
      answer:
        'EffectiveStartDate が最も新しい行が有効です。セグメント、期間、請求プラン、通貨、市場が同じかどうかも確認してください。',
    },
  },
  {
    id: 'price-charity',
    sources: ['softwarePricing'],
    en: {
      asks: [
        'Which segment is Charity?',
        'Charity in the price list, what is it in the API',
        'segment name for nonprofit customers',
        'which segments are there in the software price list',
        'targetSegment for charity prices',
      ],
      answer:
        'Charity in the price list is nonprofit in the API. The other segments are Commercial and Education; government appears only in the API.',
    },
    ja: {
      asks: [
        'Charity はどのセグメントですか',
        '価格表のCharityはAPIでは何ですか',
        '非営利団体のセグメント名',
        'ソフトウェアの価格表にあるセグメントの種類',
        'CharityのtargetSegment',
      ],
      answer:
        '価格表の Charity は、API では nonprofit (非営利団体) です。ほかのセグメントは Commercial と Education で、government は API にだけあります。',
    },
  },
  {
    id: 'price-tax',
    sources: ['softwareSubscriptions', 'softwarePricing'],
    en: {
      asks: [
        'Are prices with tax?',
        'do the prices include VAT',
        'is tax included in the software price',
        'net or gross prices in the price list',
        'prices excluding tax',
        'are these net prices',
      ],
      answer: 'Without tax, except in Australia and Brazil.',
    },
    ja: {
      asks: [
        '価格は税込みですか',
        '価格に消費税は含まれますか',
        'ソフトウェアの価格は税抜ですか税込ですか',
        '価格表は税別ですか',
        '価格に税金は入っていますか',
      ],
      answer: '税別です。オーストラリアとブラジルは税込みです。',
    },
  },
  {
    id: 'price-list-where',
    sources: ['softwarePricing'],
    goOn: ['roles'],
    guest: {
      en: 'Your Microsoft partner sets the price and gives you a quote. The price list in Partner Center is for partners.',
      ja: 'お客様への価格は Microsoft パートナーが決めるため、パートナーに見積もりをご依頼ください。パートナー センターの価格表はパートナー向けです。',
    },
    en: {
      asks: [
        'Where is the software price list?',
        'download the price list for on-premises software',
        'how much does software cost in CSP',
        'price of Windows Server in CSP',
        'which role may see the price list',
        'price list for Windows Server',
      ],
      answer:
        'In the Pricing workspace of Partner Center, for Admin agents, Sales agents, Billing admins and some more roles. When you order here, I show the price before you confirm.',
    },
    ja: {
      asks: [
        'ソフトウェアの価格表はどこにありますか',
        'オンプレミスソフトウェアの価格表をダウンロードしたい',
        'CSPのソフトウェアはいくらですか',
        'CSPでのWindows Serverの価格',
        '価格表を見られるロールは',
        '価格表をください',
      ],
      answer:
        'パートナー センターの価格のワークスペースにあります。管理エージェント、セールス エージェント、課金管理者などのロールで価格表を表示できます。こちらで注文する場合は、確定の前に価格を表示します。',
    },
  },
  {
    id: 'price-erp',
    sources: ['softwarePricing'],
    en: {
      asks: [
        'What is the difference between UnitPrice and ERP Price?',
        'what does ERP mean in the price list',
        'estimated retail price versus partner price',
        'which column is our purchase price',
      ],
      answer: "UnitPrice is the partner's price; ERP Price is the estimated retail price.",
    },
    ja: {
      asks: [
        'UnitPrice と ERP Price の違いは何ですか',
        '価格表のERPとは何ですか',
        '推定小売価格とパートナー価格の違い',
        '仕入れ価格はどの列ですか',
      ],
      answer: 'UnitPrice はパートナーの価格、ERP Price は推定小売価格です。',
    },
  },
]
