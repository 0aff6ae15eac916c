import { linkDays } from '../../services/policy/download-link.ts'
import type { AnswerEntry } from './answer-entry.ts'

/** Keys that do not show, and links that do not open. */
export const keyTroubleAnswers: readonly AnswerEntry[] = [
  {
    id: 'link-dead',
    staff: true,
    sources: ['onPremises'],
    goOn: ['download-link'],
    guest: {
      en: `Download links expire ${linkDays} days after the first download. Get a new one in the Microsoft 365 admin center (Billing > Your products > Software > the product) or from your Microsoft partner. The limit is for the link only, not for the key.`,
      ja: `ダウンロード リンクの有効期限は、最初のダウンロード後 ${linkDays} 日間です。新しいリンクは、Microsoft 365 管理センターの [課金情報] > [お使いの製品] > [ソフトウェア] > 製品で、または Microsoft パートナーから入手できます。期限があるのはリンクだけで、キーにはありません。`,
    },
    en: {
      asks: [
        'Why did the download link stop working?',
        'the download link stopped working',
        'how long is a download link valid',
        'when does the link expire',
        'link opened last week is dead today',
        'the download URL gives an error, it worked before',
        'do download links expire',
      ],
      answer: `Download links of perpetual software and software subscriptions alike expire ${linkDays} days after the first download. Get a new one from the Software page of the customer. The limit is for the link only, not for the key.`,
    },
    ja: {
      asks: [
        'ダウンロード リンクが使えなくなったのはなぜですか',
        'ダウンロードリンクが使えません',
        'ダウンロードリンクの有効期限は何日ですか',
        'リンクはいつ失効しますか',
        '先週開いたリンクが今日は使えない',
        'ダウンロードのURLがエラーになります。以前は使えました',
        'リンクの期限が切れた',
      ],
      answer: `ダウンロード リンクの有効期限は、永続的ソフトウェアでもソフトウェア サブスクリプションでも、最初のダウンロード後 ${linkDays} 日間です。顧客の [ソフトウェア] ページで新しいリンクを取得してください。期限があるのはリンクだけで、キーにはありません。`,
    },
  },
  {
    id: 'link-before-2021',
    sources: ['announcements2021'],
    goOn: ['download-link'],
    en: {
      asks: [
        'Does the 5-day limit hold for purchases made before June 2021?',
        'do links of old purchases expire after five days as well',
        'bought in 2020, does the link limit apply',
        'is the link expiry also for orders from before 2021',
        'since when do download links expire after 5 days',
      ],
      answer: `Yes. Since 3 June 2021 the ${linkDays} days hold for all purchases, earlier and later ones.`,
    },
    ja: {
      asks: [
        '5 日間の期限は 2021 年 6 月より前の購入にも適用されますか',
        '古い購入のリンクも5日で切れますか',
        '2020年に購入した場合もリンクの期限は適用されますか',
        '2021年以前の注文のリンクにも有効期限がありますか',
        'リンクが5日で失効するようになったのはいつからですか',
      ],
      answer: `はい。2021 年 6 月 3 日以降、それより前の購入も後の購入も、リンクの有効期限は最初のダウンロード後 ${linkDays} 日間です。`,
    },
  },
  {
    id: 'link-share',
    sources: ['onPremises'],
    goOn: ['download-link'],
    en: {
      asks: [
        'May I send the download link to the customer?',
        'is it allowed to forward the link to the client',
        'is it safe to share the download link',
        'can I pass the copied link on to my customer',
        'what are the risks of sharing a link or key',
        'may I mail the link with copy link',
        'who may use the copied link',
      ],
      answer: `Yes: select Copy link and send it to that customer only. Keys and links are valuable intellectual property, so use a safe way. The link ends ${linkDays} days after the first download.`,
    },
    ja: {
      asks: [
        'ダウンロード リンクをお客様に送ってもよいですか',
        'リンクを顧客に転送しても大丈夫ですか',
        'ダウンロードリンクの共有は安全ですか',
        'コピーしたリンクをお客様に渡せますか',
        'リンクやキーを共有する危険性は',
        'リンクのコピーでメールしてもいいですか',
        'コピーしたリンクは誰が使えますか',
      ],
      answer: `はい。[リンクのコピー] を選択し、そのお客様にだけ送ってください。キーとリンクは価値の高い知的財産のため、安全な方法でお渡しください。リンクの有効期限は最初のダウンロード後 ${linkDays} 日間です。`,
    },
  },
  {
    id: 'link-admin-center',
    sources: ['onPremises', 'quexcel'],
    goOn: ['download-link'],
    en: {
      asks: [
        'Do links in the Microsoft 365 admin center expire as well?',
        'is the download link in the customer admin center limited to 5 days too',
        'does the 5 day limit count for links from the admin center',
      ],
      answer: `Microsoft states the ${linkDays} days for purchases through Partner Center; for links in the Microsoft 365 admin center sources differ. If one is dead, get a fresh link there.`,
    },
    ja: {
      asks: [
        'Microsoft 365 管理センターのリンクにも有効期限がありますか',
        'お客様の管理センターのダウンロードリンクも5日間ですか',
        '管理センターから取ったリンクにも5日の期限はありますか',
      ],
      answer: `Microsoft は、パートナー センターを通じた購入について ${linkDays} 日間としています。Microsoft 365 管理センターのリンクについては情報源が分かれているため、使えないときは新しいリンクを取得してください。`,
    },
  },
  {
    id: 'key-history',
    sources: ['subscriptions2021'],
    goOn: ['product-key'],
    en: {
      asks: [
        'An old thread says keys are only in the admin center. Is that true?',
        'I read that partners can no longer get keys in Partner Center',
        'are keys only available to customers in the Microsoft 365 admin center',
        'somebody wrote that key fulfillment in Partner Center ended in 2021',
        'did Microsoft remove keys from Partner Center',
        'a forum says that keys can only be seen in the admin center',
        'An old forum post says only the admin center shows the keys. Is it true?',
      ],
      answer:
        'Not any more. That was so for a short time in early 2021; keys came back to Partner Center in March 2021.',
    },
    ja: {
      asks: [
        '「キーは管理センターにしかない」という古い情報は本当ですか',
        '古いスレッドにキーは管理センターだけと書いてある',
        'パートナーはもうパートナーセンターでキーを取得できないと読みました',
        'キーはお客様の Microsoft 365 管理センターでしか見られないのですか',
        'パートナーセンターのキー提供は2021年に終わったのですか',
        '昔の掲示板でキーは管理センターでしか見られないと書いてありましたが本当ですか',
      ],
      answer:
        '今は違います。2021 年初めの短い間だけそうでしたが、2021 年 3 月からパートナー センターでもキーを取得できます。',
    },
  },
  {
    id: 'key-option-missing',
    sources: ['threadMissingKeys'],
    goOn: ['product-key'],
    en: {
      asks: [
        'Why has the download-keys option vanished from the admin center?',
        'the download keys button is gone in the Microsoft 365 admin center',
        'download and keys option missing in admin center',
        'I cannot find the option to download keys in admin center any more',
        'the software section disappeared from the admin center',
      ],
      answer:
        'It appears only for software that was bought through CSP. If the purchase is from CSP and it is still missing, ask the support of the Microsoft 365 admin center, or get the key in Partner Center.',
    },
    ja: {
      asks: [
        '管理センターからキーのダウンロード オプションが消えたのはなぜですか',
        'Microsoft 365 管理センターのキーのダウンロードボタンがなくなった',
        '管理センターにキーのダウンロードが表示されない',
        '管理センターでキーをダウンロードする項目が見つからない',
        '管理センターのソフトウェアの項目が消えた',
      ],
      answer:
        'このオプションは、CSP で購入したソフトウェアにだけ表示されます。CSP での購入なのに表示されない場合は、Microsoft 365 管理センターのサポートに依頼するか、パートナー センターでキーを取得してください。',
    },
  },
  {
    id: 'key-row-does-nothing',
    sources: ['threadProductsTab'],
    goOn: ['product-key'],
    en: {
      asks: [
        'Nothing happens when I select the row on the Products tab',
        'on the Products tab, selecting the row does nothing',
        'clicking a product in Your products does not open anything',
        'ticking the software line in the admin center has no effect',
        'how do I open the product details in the admin center',
        'Clicking the row in the product list of the admin center opens nothing',
      ],
      answer: 'Open the product name itself, not the row: it leads to the details page with version, key and download.',
    },
    ja: {
      asks: [
        '[製品] タブで行を選択しても何も起こりません',
        '製品タブで行を選んでも反応がない',
        'お使いの製品で製品をクリックしても何も開かない',
        '管理センターでソフトウェアの行にチェックを入れても何も起きない',
        '管理センターで製品の詳細ページを開くには',
        '管理センターの製品一覧で行をクリックしても何も開きません',
      ],
      answer: '行ではなく、製品名を選択してください。バージョン、キー、ダウンロードを含む詳細ページが開きます。',
    },
  },
]
