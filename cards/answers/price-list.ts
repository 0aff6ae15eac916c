import type { AnswerEntry } from './answer-entry.ts'

/** The price list as a file, and the prices shown here. */
export const priceListAnswers: readonly AnswerEntry[] = [
  {
    id: 'price-refresh',
    sources: ['softwarePricing'],
    en: {
      asks: [
        'When does the price list change?',
        'how often are software prices updated',
        'on which day do new prices come out',
        'price changes each month',
        'when do the prices change next',
      ],
      answer:
        'The price list is refreshed on the first day of each month. Its first column tells what changed (since January 2026).',
    },
    ja: {
      asks: [
        '価格表はいつ更新されますか',
        '価格が変わるのはいつですか',
        'ソフトウェアの価格はどのくらいの頻度で変わりますか',
        '新しい価格は何日に公開されますか',
        '毎月の価格改定',
      ],
      answer: '価格表は毎月 1 日に更新されます。2026 年 1 月からは、最初の列で変更の有無が分かります。',
    },
  },
  {
    id: 'price-currency',
    sources: ['softwarePricing'],
    en: {
      asks: [
        'In which currency are the prices?',
        'why are there six currencies for a European market',
        'price list currency per market',
        'does the currency depend on the customer or the partner',
      ],
      answer:
        'In the currency of the market, one row each. Markets in the EU, EFTA and the UK have six currencies, so currency is part of the key of a row.',
    },
    ja: {
      asks: [
        '価格の通貨は何ですか',
        '欧州の市場に通貨が6つあるのはなぜですか',
        '価格表の市場ごとの通貨',
        '通貨は顧客とパートナーのどちらで決まりますか',
      ],
      answer:
        '市場ごとの通貨で、通貨ごとに 1 行です。EU、EFTA、英国の市場には 6 つの通貨があるため、行を特定するには通貨も必要です。',
    },
  },
  {
    id: 'price-columns',
    sources: ['softwarePricing'],
    en: {
      asks: [
        'How should a program read the price list file?',
        'import the software price CSV',
        'column order of the price sheet',
        'new column ChangeIndicator broke my import',
        'which columns identify a price row',
      ],
      answer:
        'Match columns by name, not by position: ChangeIndicator and PreviousValues came in January 2026. A row is identified by product, SKU, term, billing plan, market, currency, segment and tier.',
    },
    ja: {
      asks: [
        '価格表のファイルをプログラムで読むときの注意は何ですか',
        'ソフトウェア価格のCSVを取り込みたい',
        '価格シートの列の順序',
        'ChangeIndicatorの列が増えて取り込みに失敗した',
        '価格の行を特定する列',
      ],
      answer:
        '列は位置ではなく名前で照合してください。2026 年 1 月に ChangeIndicator と PreviousValues の列が追加されました。行は、製品、SKU、期間、請求プラン、市場、通貨、セグメント、数量範囲で特定します。',
    },
  },
  {
    id: 'price-here',
    sources: ['softwarePricing'],
    goOn: ['order'],
    en: {
      asks: [
        'Are the prices shown here real?',
        'where do your prices come from',
        'are these sample prices',
        'can I quote the price you show to my customer',
      ],
      answer: 'No, they are sample prices. For a quote take the price list of Partner Center.',
    },
    ja: {
      asks: [
        'ここに表示される価格は実際の価格ですか',
        '価格の出どころはどこですか',
        'これはサンプル価格ですか',
        '表示された価格でお客様に見積もりを出せますか',
      ],
      answer: 'いいえ、サンプル価格です。見積もりにはパートナー センターの価格表をお使いください。',
    },
  },
  {
    id: 'price-for-customer',
    sources: ['softwarePricing'],
    en: {
      asks: [
        'What does the software cost a customer?',
        'who sets the price for the customer',
        'what do I pay as a customer',
        'at which price may a partner sell',
      ],
      answer:
        'The Microsoft partner sets the price for its customers and makes the quote. The price list of Partner Center gives partners their own price and an estimated retail price (ERP).',
    },
    ja: {
      asks: [
        'お客様への価格はいくらですか',
        'お客様への価格は誰が決めますか',
        '顧客として支払う価格を知りたい',
        'パートナーはいくらで販売できますか',
      ],
      answer:
        'お客様への価格は Microsoft パートナーが決め、見積もりも作成します。パートナー センターの価格表にあるのは、パートナーの価格と推定小売価格 (ERP) です。',
    },
  },
  {
    id: 'invoice-where',
    sources: ['permissions'],
    goOn: ['purchases', 'roles'],
    guest: {
      en: 'Invoices come from the Microsoft partner that sold you the software. Ask there for a copy.',
      ja: '請求書は、ソフトウェアを購入した Microsoft パートナーから届きます。再発行などはパートナーにご依頼ください。',
    },
    en: {
      asks: [
        'Where are the invoices?',
        'where can I see the invoice for an order',
        'how do I get the invoice from Microsoft',
        'show me the invoices',
        'download an invoice or a reconciliation file',
        'where is the bill',
      ],
      answer:
        'In the billing pages of Partner Center, together with the reconciliation files. A Billing admin, an Admin agent or a Global admin can open them. Here you see the purchases with their amounts, but no invoices.',
    },
    ja: {
      asks: [
        '請求書はどこにありますか',
        '注文の請求書はどこで確認できますか',
        'Microsoftの請求書を入手する方法',
        '請求書をください',
        '請求書や調整ファイルをダウンロードしたい',
        '請求書を見せて',
      ],
      answer:
        'パートナー センターの課金情報のページに、調整ファイルとともにあります。課金管理者、管理エージェント、またはグローバル管理者が表示できます。こちらでは、請求書ではなく購入とその金額を確認できます。',
    },
  },
]
