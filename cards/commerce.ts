import { productById } from '../services/catalogue/catalogue.ts'
import type { CommerceReason, CommerceRefusal } from '../services/commerce/commerce.ts'
import type { Locale } from '../services/model.ts'
import { spaced, words } from './words.ts'

type Sentences = Record<CommerceReason, string | ((product: string) => string)>

type More = Partial<Record<CommerceReason, string>>

const support = {
  en: 'Support requests: Partner Center > Help + support > Report a problem.',
  ja: 'サポート リクエストは、パートナー センターの [ヘルプとサポート] > [問題の報告] から作成します。',
}

/** What each refusal of Partner Center means, what to do next, and who does it. */
const commerceWords = words({
  en: {
    itsProduct: 'The product',
    remaining: (maximum: number) =>
      `This customer may have only ${maximum} more licenses. Lower the quantity, or an Admin agent asks for a higher limit with a support request in Partner Center.`,
    code: (sentence: string, code: number) => `${sentence.replace(/\.$/, '')} (Partner Center code ${code}).`,
    sentences: {
      'product-not-found': (product) => `${product} is no longer in the price list. Choose another product.`,
      'availability-changed': 'The offer has changed in the meantime. Check the price, then try again.',
      'not-available': (product) => `${product} is not sold to this customer, or no longer. Choose another product.`,
      'out-of-stock': 'So many are not available now. Lower the quantity, or try again later.',
      'not-sold-in-country': (product) =>
        `${product} is not sold in the customer's country. Software subscriptions are missing in some markets; choose another product, such as a perpetual license.`,
      'quantity-not-allowed': (product) => `${product} cannot be ordered in that quantity. Change the quantity.`,
      'customer-not-found':
        'There is no reseller relationship with this customer. An Admin agent sends a relationship request; once the customer has accepted it, try again.',
      'customer-agreement-missing':
        'The customer has not accepted the Microsoft Customer Agreement. An Admin agent confirms the acceptance in Partner Center; then try again.',
      'partner-agreement-missing':
        'The Microsoft Partner Agreement is not accepted by your company or the indirect reseller. A Global admin there accepts it in Partner Center; then try again.',
      'customer-under-review':
        'Microsoft is still reviewing this customer. Nobody can speed that up; try again when the review is done.',
      'customer-not-approved':
        'Microsoft has not approved this customer. An Admin agent corrects the profile of the customer in Partner Center; then try again.',
      'account-locked':
        'Microsoft has locked the account of this customer. An Admin agent opens a support request in Partner Center.',
      'credit-limit':
        'The credit line at Microsoft does not cover this order. Lower the quantity, or your finance team settles what is due or asks for more credit.',
      'subscription-limit':
        'This customer has as many subscriptions as are allowed. An Admin agent asks for a higher limit with a support request in Partner Center.',
      'asset-limit':
        'This customer has nearly as many licenses as are allowed. Lower the quantity, or an Admin agent asks for a higher limit with a support request in Partner Center.',
      'risk-check-failed':
        'The order did not pass the risk check of Microsoft. An Admin agent opens a support request in Partner Center.',
      'attestation-missing':
        'Microsoft asks your company to attest this purchase. An Admin agent does so in Partner Center; then try again.',
      'purchase-order-missing':
        'Microsoft asks for your purchase order document. An Admin agent uploads it in Partner Center; then try again.',
      'program-not-active':
        'The reseller program of your company is not active. A Global admin checks the enrollment in Partner Center.',
      'order-not-found': 'The order was not found; it can take up to 15 minutes to appear.',
      'order-in-progress':
        'An order is still being processed. Look into the order history in a few minutes, before you try again.',
      'cancel-window-passed': 'The cancellation window has passed.',
      'order-cannot-be-cancelled':
        'This order cannot be cancelled here. An Admin agent opens a support request in Partner Center.',
    } satisfies Sentences as Sentences,
    /** Where to look, or when it will do. */
    more: {
      'customer-agreement-missing':
        'Its state is shown in Partner Center: Customers > the customer > Account. An order is possible as soon as the agreement is confirmed there.',
      'customer-under-review': 'I cannot see from here how long the review takes.',
      'customer-not-approved': 'The profile is in Partner Center: Customers > the customer > Account.',
      'account-locked': support.en,
      'risk-check-failed': support.en,
      'subscription-limit': support.en,
      'asset-limit': support.en,
    } satisfies More as More,
  },
  ja: {
    itsProduct: 'この製品',
    remaining: (maximum: number) =>
      `このお客様が追加できるライセンスはあと ${maximum} 本です。数量を減らすか、管理エージェントがパートナー センターのサポート リクエストで上限の引き上げを依頼してください。`,
    code: (sentence: string, code: number) => `${sentence.replace(/。$/, '')} (パートナー センターのコード ${code})。`,
    sentences: {
      'product-not-found': (product) => spaced(product, 'は価格表にありません。別の製品を選択してください。'),
      'availability-changed': '確認している間に販売条件が変わりました。価格をご確認のうえ、もう一度お試しください。',
      'not-available': (product) =>
        spaced(product, 'は、このお客様には販売できないか、販売が終了しています。別の製品を選択してください。'),
      'out-of-stock': 'この数量は現在ご用意できません。数量を減らすか、後でもう一度お試しください。',
      'not-sold-in-country': (product) =>
        spaced(
          product,
          'は、お客様の国では販売されていません。ソフトウェア サブスクリプションを販売していない市場があります。永続ライセンスなど、別の製品を選択してください。',
        ),
      'quantity-not-allowed': (product) => spaced(product, 'は、この数量では注文できません。数量を変更してください。'),
      'customer-not-found':
        'このお客様とのリセラー関係がありません。管理エージェントが関係の承認を依頼し、お客様が承認した後でもう一度お試しください。',
      'customer-agreement-missing':
        'お客様が Microsoft 顧客契約にまだ同意していません。管理エージェントがパートナー センターで同意を確認した後、もう一度お試しください。',
      'partner-agreement-missing':
        '自社または間接リセラーが Microsoft パートナー契約に同意していません。グローバル管理者がパートナー センターで同意した後、もう一度お試しください。',
      'customer-under-review':
        'Microsoft がこのお客様を審査しています。審査を早めることはできません。完了した後でもう一度お試しください。',
      'customer-not-approved':
        'このお客様は Microsoft に承認されていません。管理エージェントがパートナー センターでお客様のプロファイルを修正した後、もう一度お試しください。',
      'account-locked':
        'このお客様のアカウントは Microsoft によってロックされています。管理エージェントがパートナー センターでサポート リクエストを作成してください。',
      'credit-limit':
        'Microsoft の与信枠がこの注文に足りません。数量を減らすか、経理部門が未払い分を支払うか、与信枠の引き上げを依頼してください。',
      'subscription-limit':
        'このお客様のサブスクリプション数が上限に達しています。管理エージェントがパートナー センターのサポート リクエストで上限の引き上げを依頼してください。',
      'asset-limit':
        'このお客様のライセンス数が上限に近づいています。数量を減らすか、管理エージェントがパートナー センターのサポート リクエストで上限の引き上げを依頼してください。',
      'risk-check-failed':
        '注文が Microsoft のリスク チェックに合格しませんでした。管理エージェントがパートナー センターでサポート リクエストを作成してください。',
      'attestation-missing':
        'この購入には、パートナーによる証明 (Partner of Record) が必要です。管理エージェントがパートナー センターで証明した後、もう一度お試しください。',
      'purchase-order-missing':
        'この注文には発注書の提出が必要です。管理エージェントがパートナー センターにアップロードした後、もう一度お試しください。',
      'program-not-active':
        '自社のリセラー プログラムが有効ではありません。グローバル管理者がパートナー センターで登録状況を確認してください。',
      'order-not-found': '注文が見つかりません。表示まで最大 15 分かかることがあります。',
      'order-in-progress': '注文がまだ処理中です。数分後に注文履歴を確認してから、もう一度お試しください。',
      'cancel-window-passed': 'キャンセル期間が過ぎています。',
      'order-cannot-be-cancelled':
        'この注文はここではキャンセルできません。管理エージェントがパートナー センターでサポート リクエストを作成してください。',
    },
    more: {
      'customer-agreement-missing':
        '状態は、パートナー センターの [顧客] > お客様 > [アカウント] に表示されます。同意が確認されれば、すぐに注文できます。',
      'customer-under-review': '審査にかかる期間は、ここからはわかりません。',
      'customer-not-approved': 'プロファイルは、パートナー センターの [顧客] > お客様 > [アカウント] にあります。',
      'account-locked': support.ja,
      'risk-check-failed': support.ja,
      'subscription-limit': support.ja,
      'asset-limit': support.ja,
    },
  },
})

/** Why Partner Center refused and what to do now, with its code for the support. */
export function commerceText(locale: Locale, { because, code, productId, remaining }: CommerceRefusal): string {
  const all = commerceWords[locale]
  const meaning = all.sentences[because]
  const product = (productId && productById(productId)?.title) || all.itsProduct
  const sentence = typeof meaning === 'string' ? meaning : meaning(product)
  return all.code(because === 'asset-limit' && remaining !== undefined ? all.remaining(remaining) : sentence, code)
}

/** Where whoever has to do something looks, or when it will do; often there is no more to say. */
export const commerceMore = (locale: Locale, { because }: Pick<CommerceRefusal, 'because'>): string =>
  commerceWords[locale].more[because] ?? ''
