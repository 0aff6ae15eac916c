const words = (list: string): string[] => list.trim().split(/\s+/)

/** The names of products, also as people write them in one word. */
const PRODUCT_WORDS = words(`
  windows server servers microsoft office visio project standard professional enterprise datacenter exchange sharepoint
  visual studio system center essentials biztalk skype ltsc remote desktop services access excel outlook powerpoint
  sqlserver windowsserver exchangeserver projectserver visualstudio systemcenter remotedesktop datacentre
  user users device devices cals core cores plus proplus pack
`)

/** What the sentences of the trade are about. A misspelt word is taken for one of these and for no other. */
const TRADE_WORDS = words(`
  order orders ordered ordering purchase purchases purchased purchasing bought licence licences license licenses
  licensed licensing keys product products software download downloads downloaded downloading link links install
  installs installed installing installer installation activate activated activating activation code codes serial
  cancel cancels cancelled canceled cancelling cancellation return returned returning refund refunded refunds
  version versions edition downgrade downgraded downgrading upgrade previous older perpetual subscription
  subscriptions customer customers client clients tenant tenants quantity copies copy seat seats bits english japanese
  german french spanish chinese korean italian portuguese language today yesterday days weeks ago month months year years
  january february august september october november december monday tuesday wednesday thursday friday history agent agents admin admins administrator role roles permission permissions global billing helpdesk
  sales partner center portal media image terminal clearinghouse host hosts volume multiple support human person
  please thanks thank hello cannot show list need needs want wants expire expired expires machine machines laptops
  computers cart checkout credit money mistake wrong deployment teams azure copilot invoice price remove reinstall
  twenty thirty forty fifty sixty seventy eighty ninety hundred three four five nine seven eight eleven twelve fifteen
`)

/** Every word that a misspelt one may stand for, the likeliest first where several are as near. */
export const ENGLISH_TARGETS: readonly string[] = [...new Set([...PRODUCT_WORDS, ...TRADE_WORDS])]

/** Words that people run together: "officeltsc", "visiopro". */
export const RUN_TOGETHER: ReadonlySet<string> = new Set([
  ...PRODUCT_WORDS,
  ...words('sql rds cal std pro ent dc win for key keys licence licences license licenses user device order cancel'),
])

/** Words of a katakana sentence; those of one or two syllables are too near to others to be guessed. */
export const KATAKANA_TARGETS: readonly string[] = words(`
  オフィス ウィンドウズ サーバー プロジェクト スタンダード プロフェッショナル エンタープライズ データセンター エクスチェンジ
  シェアポイント ビジュアルスタジオ システムセンター リモートデスクトップ ライセンス ライセンスサーバー ライセンスキー
  プロダクトキー ダウンロード ダウンロードリンク ダウングレード キャンセル バージョン ソフトウェア インストール
  インストーラー アクティベーション アクティベート サブスクリプション ユーザー デバイス パートナーセンター エージェント
  グローバル テナント セッションホスト クリアリングハウス ボリューム オーダー サポート メディア エディション マイクロソフト
`)

/** Words that are also typed in hiragana or in Roman letters. */
const IN_OTHER_LETTERS: readonly [katakana: string, ...roman: string[]][] = [
  ['オフィス', 'ofisu'],
  ['ウィンドウズ', 'uindouzu', 'windouzu'],
  ['サーバー', 'sa-ba-', 'saba-', 'sa-ba'],
  ['ビジオ', 'bijio'],
  ['プロジェクト', 'purojekuto'],
  ['エクスチェンジ', 'ekusuchenji'],
  ['シェアポイント', 'sheapointo'],
  ['スタンダード', 'sutandado', 'sutanda-do'],
  ['ライセンス', 'raisensu'],
  ['プロダクトキー', 'purodakutoki-', 'purodakutoki'],
  ['ダウンロード', 'daunro-do', 'daunrodo'],
  ['ダウングレード', 'daungure-do', 'daunguredo'],
  ['キャンセル', 'kyanseru'],
  ['インストール', 'insuto-ru', 'insutoru'],
  ['バージョン', 'ba-jon', 'bajon'],
  ['ソフトウェア', 'sofutowea'],
  ['ユーザー', 'yu-za-', 'yuza-'],
  ['デバイス', 'debaisu'],
  ['リンク', 'rinku'],
  ['注文', 'chuumon', 'chumon'],
  ['購入', 'kounyuu', 'kounyu'],
  ['返品', 'henpin'],
  ['返金', 'henkin'],
  ['ください', 'kudasai'],
  ['教えて', 'oshiete'],
]

const toHiragana = (katakana: string) =>
  katakana.replace(/[ァ-ヶ]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0x60))

/** The usual form by the hiragana or the Roman letters typed. */
export const USUAL_LETTERS: ReadonlyMap<string, string> = new Map(
  IN_OTHER_LETTERS.flatMap(([usual, ...roman]) => [
    ...(/^[ァ-ヶー]{3,}$/.test(usual) ? [[toHiragana(usual), usual] as const] : []),
    ...roman.map((letters) => [letters, usual] as const),
  ]),
)
