/** Words to the engine itself. They count only when they are all that was said, so no answer is taken for one. */
export type Command = 'back' | 'repeat' | 'why' | 'skip' | 'wait' | 'go-on'

const commands: Record<Command, RegExp> = {
  back: /^(?:go )?back(?: please)?$|^(?:previous|undo)$|^(?:一つ|ひとつ|1つ)?(?:前に)?(?:戻る|戻って|もどる|もどって|戻してください|戻ってください)$/,
  repeat:
    /^(?:please )?(?:repeat|say (?:that|it) again|again|pardon|what was that)(?: that| it)?(?: please)?$|^(?:もう一度|もういちど|繰り返して|くりかえして)(?:お願いします|ください|言って(?:ください)?)?$/,
  why: /^(?:but |hm+ |and )?why(?: (?:not|so|is that|that))?$|^(?:but |hm+ )?why (?:do|would|must|should) (?:you|i) (?:ask|want to know|need(?: to know)?|tell you)(?: (?:that|this|it|me|for .{1,30}|(?:the|an?|my) (?:customer|reason|version|product|quantity|order|date|language|server|edition).{0,10}))?$|^(?:なぜ|なんで|何故|どうして)(?:ですか|なの|なのですか|必要(?:なの)?(?:ですか)?)?$|^(?:なぜ|なんで|何故|どうして).{0,16}(?:聞く|きく|尋ねる|訊く)(?:の|んですか|のですか|のか|ですか|のでしょうか)?$|^(?:なぜ|どうして)(?:理由|顧客|お客様|数量|注文|バージョン)が(?:いる|要る|必要な)(?:の|んですか|のですか)?$/,
  skip: /^(?:please )?(?:skip|pass|next)(?: (?:this|that|it|that one|this one|this question|the question))?(?: please)?$|^(?:leave (?:it|that|this) (?:out|empty|blank))$|^(?:スキップ|とばして|飛ばして|省略|パス)(?:で|する|します|して|してください|ください|お願いします)?$/,
  wait: /^(?:please )?(?:wait|hold on|one moment|just a (?:moment|minute|second|sec)|give me a (?:moment|minute|second|sec)|hang on)(?: (?:a (?:moment|minute|second|bit)|please))*$|^(?:(?:ちょっと|少し|少々|しばらく) ?)?(?:待って|まって|お待ち)(?:ください|くださいね|ね|もらえますか|いただけますか)?$|^(?:ちょっと|少し)待った$/,
  'go-on':
    /^(?:please )?(?:go on|continue|resume|carry on|proceed with (?:it|that)|where were we|pick up where we left off)(?: please)?$|^(?:続ける|続けて|続き|再開|つづけて|つづける|続行)(?:から|を|する|します|して|してください|ください|お願いします)*$/,
}

export function commandIn(text: string): Command | undefined {
  const said = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s?!.,。、]+/g, ' ')
    .trim()
  if (said.length > 40) return undefined
  return (Object.keys(commands) as Command[]).find((name) => commands[name].test(said))
}
