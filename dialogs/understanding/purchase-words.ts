import { opening } from './opening.ts'

/** Whoever names the goods and then a key or a download wants that. */
const KEYS = '[^.]{0,40}(?:keys?|downloads?|links?|media)(?![a-z])'
const NOT_KEYS = '(?![^。]{0,24}(?:キー|リンク|ダウンロード|メディア|インストール|認証|バージョン|ビット))'

const GOODS = '(?:orders?|purchases?|software|licen[sc]es|products|customers?)'

export const order = opening('order', {
  english: [
    '(?:want|wants|need|needs|like|how|can|could|may|have|possible|ready|please|us|me|i|we|they) (?:\\S{1,12} ){0,4}?(?:buy|order|purchase|acquire|sell)',
    "(?<=^(?:please |i'd like to |let's |let us )?)(?:buy|order|purchase|acquire|sell)|to (?:buy|purchase|acquire)",
    '(?:place|create|start|make|begin|submit|open|prepare|enter)(?: an?| the| new| my| another| software)* (?:order|purchase)|new order',
    'add [^.]{1,60} to (?:the |my |our )?(?:cart|basket)|check ?out|quote and|new subscription|buy an?|on behalf of',
    'minimum (?:number|quantity|order)|one-time (?:licen[sc]es?|purchase|payment)|perpetual (?:or|instead)',
    "(?:get|give|send|sell) (?:me|us|them) \\d+|(?:we|i|they|customer|client|he|she)(?:'d| would)? (?:needs?|wants?|like|require) \\d+",
    '(?:order|buy|purchase|get|sell)(?: \\S{1,20}){0,2} (?:licen[sc]es|copies|seats|cals?)',
    '(?:order|buy|purchase) (?:\\d+|an?|some|more|another|one|two|three|four|five|six|seven|eight|nine|ten|twenty|fifty)',
    '(?<=^(?:please )?)(?:repeat|reorder|re-order)(?: the| my| our| that| this| last| same)* (?:order|purchase|\uE000+)|(?<=^(?:please )?)reorder|order form|(?<=^(?:the )?)form(?=$)',
    '(?<=^(?:order |the )*)same (?:order |thing |products? |again )?(?:as|like) (?:last time|before|\uE000+)|(?:order|buy) (?:the same|it|that|them|those) again|(?<=^(?:the )?)same order again',
  ],
  japanese: [
    '(?:購入|注文|発注|オーダー|導入|手配|調達|販売)(?:を)?(?:し(?!た|て(?:い|おり|あ))|したい|したく|する|でき|お願い|方法|いただ|希望|依頼|してください|して$|して欲し|してほし)',
    '(?:を|で|の)(?:購入|注文|発注|オーダー)(?!一覧|履歴|状況|し(?:た|て|ま)|さ)|発注(?!済)|^(?:新規)?(?:注文|購入)$|買え(?:ます|る)|買いた|買って(?:ください|おいて|$)|売りたい|売れます',
    '購入(?:手続|するには)|カートに|買い切り|サブスクリプションを(?:追加|新規|購入)|最低(?:注文|購入|数)|最小(?:注文|購入)',
    '(?:本|個|台|枚|ライセンス|シート)(?:を)?(?:ほし|欲し|ください|下さい|お願い|必要|頼|追加)',
    '(?:\uE000|前回|この前|いつも) ?と同じ(?:注文|もの|内容|製品|の)|再注文|同じ(?:注文|もの)を(?:もう一度|注文|お願い)|もう一度(?:同じ)?[^。]{0,4}注文|(?<![ァ-ヶー])フォーム(?:で|を)',
  ],
  unless: [
    'what (?:did|have|has)|(?:did|have) (?:we|i|they) |(?:we|i|they|was|were) (?:already )?(?:bought|ordered|purchased)',
  ],
  over: ['human', 'rdsActivate', 'bit32'],
})

/** Buying RDS CALs is an order like any other: this one goes before what the word RDS opens. */
export const orderRds = opening('order', {
  english: [
    '(?:order|buy|purchase|sell|need \\d+|want \\d+|add)[^.]{0,40}(?<![a-z])(?:rds|rd|remote desktop|terminal)',
    '(?<=^(?:please |can you |could you )?)(?:order|buy|purchase) \\d[^?]{0,160}(?<![a-z])cals?',
    '(?:rds|remote desktop)[^.]{0,40}(?:to the cart|be ordered|be bought)',
  ],
  japanese: [
    '(?:rds|remote desktop|リモートデスクトップ)[^。]{0,60}(?:注文|購入し?た|購入する|買いた|発注|買え|購入方法|カートに|ほし|欲し|ください|\\d ?(?:本|個)$)',
  ],
  unless: [
    'activat|install|error|アクティブ|認証|インストール|エラー|購入した(?!い)|注文した(?!い)|キャンセル|ステータス|履歴|5x5',
  ],
  over: ['order', 'rdsActivate', 'getKey', 'downgrade', 'human'],
})

/** An order that is given, also when how to activate them is asked in the same breath. */
export const orderRdsNow = opening('order', {
  english: [
    "(?<=^(?:please |i'd like to |i want to |we want to |can you |could you |let's )?)(?:order|buy|purchase) (?:\\d+|an?|some|more|two|three|five|ten|twenty) [^.]{0,30}(?<![a-z])(?:rds|rd cals?|remote desktop)",
    '(?:rds|remote desktop)(?: \\S{1,10}){0,4} (?:order|purchase) (?:for|of) |(?<=^(?:an? |new )?)(?:order|purchase) (?:of|for) [^.]{0,30}(?:rds|remote desktop)',
  ],
  japanese: [
    '(?:rds|リモートデスクトップ)[^。]{0,40}\\d ?(?:本|個|枚|ライセンス)?(?:を|で)?(?:注文|購入|発注)(?:して|し、|したい|をお願い|お願い)',
    '(?:rds|リモートデスクトップ) ?(?:cal)?(?:の|を)(?:注文|購入|発注)(?:を?お願い|をしたい|したい|$)',
  ],
  unless: ['cancel|status|history|error|キャンセル|ステータス|履歴|エラー|取り消'],
  over: ['order', 'rdsActivate', 'getKey', 'downgrade', 'human', 'listPurchases'],
})

/** What became of RDS CALs that were ordered: the word RDS opens their guidance otherwise. */
export const rdsPurchases = opening('listPurchases', {
  english: [
    '(?:rds|remote desktop)[^.]{0,30} (?:orders?|purchases?) (?:status|history|list|overview)|(?:status|history|list|overview) of [^.]{0,30}(?:rds|remote desktop)[^.]{0,15} (?:orders?|purchases?)',
  ],
  japanese: ['(?:rds|リモートデスクトップ)[^。]{0,15}(?:注文|購入)(?:の)?(?:履歴|一覧|状況|状態|ステータス|リスト)'],
  over: ['listPurchases', 'rdsActivate', 'order', 'getKey'],
})

export const listPurchases = opening('listPurchases', {
  english: [
    'what (?:has|have|did|does) [^.]{1,40}(?:bought|buy|purchased?|order(?:ed)?|own)|what software|which (?:software|products?|licen[sc]es) (?:does|do|has|did)',
    'how many [^.]{1,50}(?:own|have|has|bought|purchased)|(?:purchas(?:es?|ing)|orders?|buying) (?:history|status|overview|list)',
    "(?:status|state|progress) of (?:the|my|our|an?|order|ord)|where is (?:my|the|our) order|where's (?:my|the|our) order|inventory|orders?[^.]{0,25} status",
    `(?:list|show|see|view|display|export|overview|summary)(?: me)?(?: of)?(?: all| the| my| our| their| every)*(?:(?! keys?| serials?| downloads?| links?) \\S{1,20}){0,2} ${GOODS}(?! keys?)`,
    `all (?:the |my |our )?(?:software |perpetual )?(?:orders|purchases)|track (?:an?|my|the|our)|orders? (?:go|went|gone) through`,
    '(?:order|purchase)[^.]{0,30}(?:completed?|processed|done|arrived|confirmed yet|pending|stuck)|past (?:orders|purchases)',
    '(?:status|state|progress|details) of \uE000|^(?:please )?(?:show|open|view|display)(?: me)?(?: order)? \uE000+[ .?]*$|(?:recent|latest|newest|last|this|export)(?: \\S{1,12}){0,2} (?:orders|purchases)',
    `(?:orders|purchases)(?: placed| made)? (?:of|by|for|from|since|between|before|after|in|on|until|last|this)(?! ${KEYS})`,
    "(?:^|show |list |see |all )\uE000+(?:'s)? (?:orders|purchases)(?=[ .?]*$)|(?:who|which customers?|when)[^.]{0,25} (?:bought|ordered|purchased|owns?)",
    '(?:orders?|purchases?|history)[^.]{0,50} (?:as|to|into|in) (?:an? |the )?(?:csv|excel|spreadsheet|file)|(?:csv|excel|spreadsheet|export|file)[^.]{0,30} (?:of|with|for) [^.]{0,30}(?:orders|purchases|history)',
    '(?:all|only|just)(?: the| our| my)?(?: \\S{1,20}){0,3} (?:orders|purchases)(?=[ .?]*$)|purchases of (?:all|every)[a-z ]*',
    '(?:which|what) [^.]{1,40} (?:did|has|have(?! to)) [^.]{1,40} (?:buy|bought|purchased?|order(?:ed)?)|(?:which|what) [^.]{1,40} (?:does|do) [^.]{1,40} own|has \uE000+ (?:gone|been|arrived|completed)',
  ],
  japanese: [
    '何を(?:購入|買|注文)|(?:購入|注文|発注)(?:済み)?の?(?:ソフトウェア|ソフト|製品|ライセンス)?の?(?:履歴|一覧|状況|状態|ステータス|リスト|内容)|ステータス',
    '(?:ソフトウェア|ソフト|ライセンス|顧客|製品|お客様)(?:の)?(?:一覧|リスト)|すべて(?:表示|エクスポート)',
    '(?:持って|所有して|保有して)い(?:る|ます)(?!が|けど|のに)|(?:どの|どんな)(?:ソフトウェア|ソフト|製品|ライセンス)を',
    '(?:注文|購入)[^。]{0,12}の(?:状況|状態)|(?:注文|購入)(?:は|が)(?:通|完了|処理|どうな)|注文を(?:見|表示|追跡|確認)|履歴|インベントリ|棚卸|買ったもの(?:を|の)?(?:一覧|確認|見)',
    '\uE000 ?の ?(?:状況|状態|ステータス|詳細|明細)|いつ(?:購入|注文|買)|(?:誰|どの(?:お客様|顧客)|どこ)が[^。]{0,20}(?:購入|注文|買)',
    `(?:(?:以降|以前|より前|まで|最近|直近|昨日|今日|本日|先週|今週|先月|今月|昨年|去年|今年|[日月年])の|すべての|最近)(?:注文|購入)(?!し|す|方法|手続|番号)${NOT_KEYS}`,
    `(?:すべて|全て|全部)の?(?:お?客様?|顧客)?の?(?:注文|購入)(?!し|す|方法|手続|番号)${NOT_KEYS}|(?:全|各)(?:顧客|お客様|社)の(?:注文|購入)(?!し|す|方法|手続|番号)${NOT_KEYS}`,
    '(?:注文|購入|発注)(?:分|内容|履歴|一覧|実績|データ)?(?:を|は|の|が|も|だけ|のみ)?[^。]{0,10}(?:csv|excel|エクセル|エクスポート|出力|書き出)(?![^。]*(?:取り込|取込|インポート|アップロード))|(?:csv|excel|エクセル)[^。]{0,12}(?:注文|購入)',
    '(?:注文|購入)(?:分)?(?:だけ|のみ)(?!し|を?お願い|進め|で)|(?:注文|購入)(?:を|も|が|分を|だけを?|のみ)?(?:一覧|見せて|見たい|教えて|検索|探し|調べ|表示)',
    '^[^。]{0,6}(?:csv|excel|エクセル) ?(?:に|で|を|へ|として|ファイルで)(?:出力|エクスポート|書き出)',
    `(?:購入|注文)した(?:もの|製品|ソフトウェア|ソフト|お客様|顧客)${NOT_KEYS}|買った(?:もの|製品|ソフトウェア|ソフト|お客様|顧客)${NOT_KEYS}`,
  ],
  unless: ['アプリが|しか|キーが|keys? (?:is|are) not|一覧に'],
  over: ['getKey', 'order', 'human', 'cancelCheck'],
})
