import { opening } from './opening.ts'

const YEAR = '20\\d\\d'

/** Somebody else's error: not one of activating a device. */
const OTHER_ERROR =
  'rds|remote desktop|terminal serv|licen[sc]e server|session host|clearing ?house|partner center|\\bapi\\b|\\bcart|checkout|\\bodt\\b|setup|リモートデスクトップ|ライセンスサーバー|セッションホスト|クリアリング|パートナーセンター|カート'

export const kmsToMak = opening('kmsToMak', {
  english: [
    'kms|mak (?:versus|vs|or|instead|migration|deployment|activations?)|(?:new|deploy(?:ing)?|install|push|roll out|to) (?:an? |the |a new )?maks?',
    'volume (?:licen[sc](?:e|es|ing)|activation)|vlsc|from vl|vl to|vl|open (?:licen[sc]e|value)|enterprise agreement|ea (?:agreement|contract)',
    'slmgr|ospp|vamt|180[- ]days?|multiple activation|purchas(?:e|ing) channel|change the product key on|reactivat(?:e|ing) (?:computers|devices|clients|all)',
    '(?:0x)?c004[cdef][0-9a-f]{3}|timeutc[,; ]step|roll[ -]?out script|activation (?:errors?|limits?|counts?)|how many activations|(?:plan|script|errors?|deadlines?)[^.]{0,30} maks?|pre-?sales|deployment services?',
    `0x[89c][0-9a-f]{7}(?<!(?:${OTHER_ERROR}).{0,80})(?!.{0,80}(?:${OTHER_ERROR}))`,
    'last (?:kms )?(?:activation|renewal)|\\d[,; ] ?20\\d\\d[-/]\\d{1,2}[-/]\\d{1,2}[^.]{0,40}\\d[,; ] ?20\\d\\d[-/]\\d{1,2}[-/]\\d{1,2}',
  ],
  japanese: [
    'mak(?:を|に|と|への?|の|で)(?:展開|切|違|移|配|入|認証|計画)|ボリューム(?:ライセンス|アクティ)|(?<![a-z])ea(?:契約|から)|オープンライセンス',
    'エンタープライズ(?:契約|アグリーメント)|180 ?日|購入(?:チャネル|経路)|複数(?:の)?(?:アクティブ化|ライセンス認証)|全(?:クライアント|端末|台)|再認証',
    '最(?:終|後の)(?:ライセンス)?認証|認証の?回数|展開スクリプト|プ[レリ]セールス|展開サービス',
  ],
  over: ['getKey', 'order', 'roles', 'downgrade', 'rdsActivate', 'listPurchases', 'human', 'downloadLink'],
})

export const rdsActivate = opening('rdsActivate', {
  english: [
    'rds?|5 ?x ?5|clearing ?house|remote desktop|terminal (?:server|services?)|licen[sc](?:e|ing) server|session host|rd ?sh',
    `${YEAR}(?: r2)?(?: \\w+)? cals?[^.]{0,40}server|cals?[^.]{0,30}${YEAR}(?: \\w+)? server|cal compatib`,
    '(?:record|register)(?: an?| the| another| this| that)*(?: used| rds)* codes?|licen[sc]ing role',
    '(?:record|register|mark|log|note)(?: \\S{1,40}){0,4} codes?(?: \\S{1,40}){0,4} (?:as |was |is |got )?(?:used|installed|entered)|event ?(?:id)?[ :#]*22(?!\\d)',
  ],
  japanese: [
    '5 ?[x×] ?5|クリアリング ?ハウス|クリアハウス|リモートデスクトップ|ターミナル(?:サーバー?|サービス)|ライセンスサーバー?|セッションホスト',
    `${YEAR}(?: r2)? ?の? ?cal.{0,30}(?:server|サーバー?)|calの互換`,
    '使用済み(?:の)?コード|コード(?:を|の)?[^。]{0,20}記録|ライセンスの役割|イベント ?(?:id)?[ :#]*22(?!\\d)',
    'コード[^。]{0,50}(?:使用済み?|インストール済み?)(?:と|に)?(?:して)?[^。]{0,6}記録',
  ],
  over: ['getKey', 'downgrade', 'downloadLink', 'kmsToMak'],
})

/** User or Device, and how many: whatever people tell of laptops and phones on the way. */
export const rdsType = opening('rdsActivate', {
  english: [
    '(?:per[- ])?users?(?: cals?)? (?:or|vs\\.?|versus) (?:per[- ])?devices?',
    'how many (?:rds |rd |ts |terminal server |user |device )*cals? (?:do|does|will|would|should|must|are|is)[^.?]{0,30} (?:need\\w*|buy|required|take|get|order)|how many (?:rds |rd |user |device )*cals? for \\d+',
  ],
  japanese: [
    'ユーザー(?: ?cal)?(?:か|と|または|それとも)[、 ]?デバイス(?: ?cal)?(?:か|の?どちら|の?どっち|$|[?。])',
    'cal(?:は|が|を)?[^。]{0,8}(?:何|いくつ)(?:本|個|枚|つ)?[^。]{0,8}(?:必要|要り|いり|いる|要る|買え|用意)|(?:何|いくつ)(?:本|個|枚|つ)?の(?:rds ?)?cal[^。]{0,8}(?:必要|要|いり)',
  ],
  unless: [
    'sql|exchange|sharepoint|skype|identity|project|(?:order|buy|purchase) \\d|\\d ?(?:本|個)(?:を|注文|$)|注文し|キャンセル',
  ],
  over: [
    'rdsActivate',
    'outOfScope',
    'order',
    'getKey',
    'listPurchases',
    'downgrade',
    'roles',
    'human',
    'bit32',
    'kmsToMak',
  ],
})

const PRODUCT =
  '(?:server|sql|office|visio|project|windows|exchange|sharepoint|word|excel|powerpoint|outlook|standard|std|pro|professional|plus|ltsc|datacenter|enterprise)'
const TO = ' ?(?:(?:down |back )?to|->|=>|→|⇒|➡) ?'

/** "Windows Server 2025 to 2019": no word says that it is a question of rights. */
export const downgradePlain = opening('downgrade', {
  english: [
    `${PRODUCT} ${YEAR}(?: r2)?(?: [a-z]+){0,2}${TO}(?:[a-z]+ ){0,4}${YEAR}`,
    `${YEAR}[^.?]{0,25} (?:can|may|could) (?:i|we|they|you|one|he|she|it) (?:also |still |even |just )?(?:run|use|install)[^.?]{0,20} ${YEAR}`,
    `(?:use|run|install)[^.?]{0,40} ${YEAR}[^.?]{0,25} (?:when|if|though|although|since|as|because|while) [^.?]{0,20}(?:owns?|have|has|bought|purchased|ordered)[^.?]{0,30} ${YEAR}`,
  ],
  japanese: [
    `(?:${PRODUCT}|サーバー|オフィス|プロ|プラス|スタンダード)[^。]{0,12}${YEAR}(?:版)? ?(?:から|を|->|=>|→|⇒) ?(?:[a-z]+ ){0,4}${YEAR}(?:版)? ?(?:に|へ)?(?:は|も)?(?:[^。]{0,10}(?:でき|可能|いい|ok|大丈夫|したい|する|落と))?[^。]{0,4}[?。]?$`,
    `${YEAR}(?:版)? ?(?:で|でも|なら|だと|の場合)[、 ]?(?:(?:pro|professional|plus|standard|enterprise|datacenter|ltsc) ){0,3}${YEAR}(?:版)? ?(?:は|も|が|を)[^。]{0,6}(?:使|動|入れ|インストール|利用|実行|可能)`,
  ],
  unless: [
    'migrat|\\bmov(?:e|ing)|(?<![a-z])(?:kms|mak|rds|cals?|change|switch|instead|replace|orders?|purchases|keys?|iso)(?![a-z])|移行|注文|変更|変えて|替え|キー',
  ],
  over: ['downgrade', 'getKey', 'order', 'listPurchases', 'downloadLink'],
})

export const downgrade = opening('downgrade', {
  english: [
    'downgrad\\w*|down-?level|n ?- ?[12](?!\\d)|(?:older|previous|earlier|prior|old|last|former) (?:\\w+ )?(?:versions?|releases?|editions?)|version before|keep using|(?:which|what) versions? (?:may|can|am i)',
    `(?:use|install|run|using|running)[^.]{0,40}${YEAR}[^.]{0,40}(?:with|on|under)[^.]{0,25}${YEAR}|go back to ${YEAR}`,
    `(?:bought|purchased|have|has|own|ordered|licen[cs]ed?) [^?]{0,30}${YEAR}[^?]{0,30}(?:use|run|install|want|need)[^?]{0,20}${YEAR}`,
    `${YEAR} (?:bought|purchased|licen[cs]ed?)[^?]{0,20}(?:use|run|install|want|need)[^?]{0,20}${YEAR}`,
    `(?:may|can|could) (?:i|we|they|he|she) (?:still |also |even )?(?:run|use|install) [^.]{0,40}${YEAR}(?: r2)? (?:with|on|under|for) `,
    `(?:needs?|supports?|requires?|wants?|runs?)[^.]{0,40}${YEAR}[^.]{0,40}(?:bought|purchased|have|has|owns?|ordered)[^.]{0,30}${YEAR}`,
    `(?:bought|purchased|have|has|owns?|ordered)[^.]{0,30}${YEAR}[^.]{0,40}(?:needs?|supports?|requires?|use|install|run|wants?)[^.]{0,30}${YEAR}`,
    `${YEAR} (?:key|media)s? (?:with|from|for) (?:an? |my |our |the )?${YEAR}`,
  ],
  japanese: [
    `${YEAR}[^?]{0,25}(?:購入|買|持って|ライセンス)[^?]{0,25}${YEAR}[^?。]{0,12}(?:使|動|入れ|インストール|必要|利用|実行|構築|運用)`,
    `${YEAR}[^?]{0,8}(?:しか|まで)[^?]{0,25}${YEAR}[^?]{0,8}(?:購入|買|持って)`,
    'ダウングレード|n ?- ?[12](?!\\d)|(?:古い|以前の|前の|旧|過去の|一つ前の|1つ前の|ひとつ前の)(?:バージョン|版|リリース)|旧版|下げられ|使い続け',
    `${YEAR}[^。]{0,25}(?:ライセンス|購入|買っ|持って)[^。]{0,25}${YEAR}[^。]{0,20}(?:使|必要|入れ|インストール|動)`,
    `${YEAR}[^。]{0,20}(?:しか|まで)[^。]{0,20}${YEAR}|バージョンを(?:下げ|落と)|どのバージョン(?:を|が|まで)[^。]{0,8}(?:使|利用|動)`,
  ],
  over: ['getKey', 'order', 'listPurchases', 'downloadLink'],
})

/** The bitness is only named in passing where a key or an installer is asked for. */
export const keyWithBitness = opening('getKey', {
  english: ['(?:64[ -]?bits?|x64)[^.]{0,20}(?:keys?|installers?|iso|media|download)'],
  japanese: [
    '(?:64 ?(?:ビット|bit)|x64)[^。]{0,4}(?:の|用)(?:プロダクト|ライセンス)?(?:キー|インストーラー?|iso|メディア)',
  ],
  unless: ["32|x86|only|not|just|why|n't|ない|だけ|しか|なぜ"],
  over: ['bit32', 'order', 'getKey'],
})

export const bit32 = opening('bit32', {
  english: [
    '(?<!\\d)(?:32|64)[ -]?bits?|x86|x64|(?<!\\d)64 or 32|(?<!\\d)32 or 64|office ?deployment ?tool|odt|officeclientedition|bitness|architecture',
    'add-?ins?|plug-?ins?|macros?|com component|odbc|vba|activex',
  ],
  japanese: [
    '(?<!\\d)(?:32|64) ?(?:ビット|bit)|展開ツール|アドイン|プラグイン|マクロ|comコンポーネント|ビット(?:数|版)',
  ],
  over: ['getKey', 'downloadLink', 'order', 'listPurchases'],
})

export const downloadLink = opening('downloadLink', {
  english: [
    'links?|urls?|after (?:the )?first download|download (?:has )?expired|file share',
    "downloads? (?:has |have )?(?:stopped|no longer|does not|doesn't|do not|don't)|(?:5|five)[- ]days? (?:limit|rule|period)|keys? [^.]{0,30}(?:5|five)[- ]days?",
    '(?:share|forward|send|keep|store|put|copy|hand|pass|distribute)[^.]{0,25}(?:installers?|isos?|downloads?|bits|media|files?)',
  ],
  japanese: [
    'リンク|(?:インストーラー?|iso|ダウンロード|メディア|ビット|ファイル)(?:した)?[^。]{0,6}を[^。]{0,14}(?:共有|保存|転送|渡|配布|送|保管)|(?:最初|初回)のダウンロード',
    '(?:5|五) ?日(?:間)?(?:の)?(?:期限|制限|有効|です|で切|で使え)|ダウンロードできなく',
    '(?<![a-z])url(?![a-z])|ファイルサーバー',
  ],
  over: ['getKey', 'order', 'human', 'listPurchases'],
})

export const roles = opening('roles', {
  english: [
    'roles?|permissions?|gdap|privileges?|(?:admin|sales|helpdesk|help desk) agents?|(?:billing|global|license|licence|user) admin(?:istrator)?s?',
    'access rights?|access to (?:the )?(?:\\w+ )?(?:keys?|orders?|downloads?|software)|not authorized|unauthorized|access (?:is )?denied|no access (?:to|rights?|permissions?)|(?:have|has|had|having|got|gets?|getting|still) no access(?! ?(?:20\\d\\d|ltsc))',
    '(?:who|which \\w+) (?:at [a-z\uE000 ]{1,20} )?(?:can|may|is allowed to) (?:see|view|open|order|download|get|buy)',
    '(?:what|which things) (?:am i|are we) allowed to do',
    "(?:is|are|am) [a-z\uE000 ]{1,30} allowed to (?:see|view|open|order|download)|why (?:can'?t|cannot) [^.]{1,30} see|(?:cannot|can't|do not|don't) see the (?:keys?|software)",
  ],
  japanese: [
    'ロール|(?<!ダウングレード)権限|役割|エージェント(?:で|は|の|に|が|だけ|でも|と|しか)|(?:グローバル|課金|ライセンス|請求|全体)管理者|アクセス権(?!利)',
    '(?:見|閲覧|表示|開)(?:られる|できる|ける)(?:のは|人|の)|誰が[^。]{0,20}(?:見|開|閲覧|使|注文|取得)|ヘルプデスク(?:担当|は|で)|アクセス(?:が|を)?拒否|パートナー(?:の)?ユーザー',
  ],
  unless: ['(?:speak|talk|connect|transfer)[a-z ]{0,12} (?:to|with)|コピーしたリンク|copied link'],
  over: ['order', 'getKey', 'listPurchases', 'downloadLink', 'bit32', 'human', 'outOfScope', 'downgrade'],
})

/** Who may cancel, see invoices or prices: nothing is to be cancelled, and no price is asked. */
export const roleFor = opening('roles', {
  english: [
    '(?:which|what) (?:role|permission)s?[^.?]{0,30} (?:cancel\\w*|invoices?|pric(?:e|es|ing))|(?:role|permission)s? (?:is |are )?(?:needed |required )?(?:to|for) cancel\\w*|who (?:may|can|is allowed to) cancel',
  ],
  japanese: [
    '(?:請求書|価格表?)[^。]{0,12}(?:ロール|権限)|キャンセル(?:できる|する|に必要な)(?:の)?(?:ロール|権限|役割|のは誰|人は誰)|(?:誰が|どのロールで)[^。]{0,10}キャンセル',
  ],
  over: ['cancelCheck', 'cancelOrder', 'roles', 'order', 'getKey', 'listPurchases', 'outOfScope'],
})

export const getKey = opening('getKey', {
  english: [
    'keys?|serials?|isos?|media|installers?|set-?up files?|downloads?|downloading|pidkey|activation codes?|installation (?:media|files?)|after (?:the )?purchase',
  ],
  japanese: [
    'キー(?!ボード)|シリアル|メディア|インストーラー?|セットアップ|ダウンロード|(?<![a-z])(?:iso|pidkey)(?![a-z])|アクティベーション',
  ],
  over: ['human', 'order'],
})
