/** Words to the engine itself. They count only when they are all that was said, so no answer is taken for one. */
export type Command = 'back' | 'repeat' | 'why'

const commands: Record<Command, RegExp> = {
  back: /^(?:go )?back(?: please)?$|^(?:previous|undo)$|^(?:一つ|ひとつ|1つ)?(?:前に)?(?:戻る|戻って|もどる|もどって|戻してください|戻ってください)$/,
  repeat:
    /^(?:please )?(?:repeat|say (?:that|it) again|again|pardon|what was that)(?: that| it)?(?: please)?$|^(?:もう一度|もういちど|繰り返して|くりかえして)(?:お願いします|ください|言って(?:ください)?)?$/,
  why: /^(?:but )?why(?: do you (?:ask|need|want to know)(?: that| this| it)?)?$|^(?:なぜ|なんで|何故|どうして)(?:ですか|聞くの(?:ですか)?|必要(?:なの)?(?:ですか)?|それを聞くのですか)?$/,
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
