import { normalise } from './understanding/normalise.ts'
import { readProductWords } from './understanding/product-words.ts'
import { productName } from './understanding/products.ts'
import { findVersions } from './understanding/versions.ts'

const removesEnglish =
  /\b(?:remove|drop|delete|without|take (?:out|off|away)|leave out|skip|no longer (?:need|want)|(?:don't|do not|doesn't|does not) (?:need|want)|no more|forget|scrap|lose)\b|\bno (?=visio|project|office|sql|windows|rds)/i
/** The object stands before these. */
const removedEnglish = /\b(?:(?:is|are|was) )?(?:no longer|not|isn't|aren't) (?:needed|wanted|necessary)\b/i
const removesJapanese =
  /やめ|外し|はずし|外す|削除|除い|抜い|抜き|なしで|なし[。!]?$|無しで?[。!]?$|なくて(?:いい|よい|良い|結構)|不要|いらない|要らない|いりません|要りません|は(?:もう)?結構です|消し|取り消/
/** What goes on behind it is about something else. */
const goesOn = /[,;]|\b(?:and|but|keep|only|just|instead)\b/i

/** The part of the sentence that names what is to be taken off the order; `undefined` if nothing is. */
export function removedFrom(text: string): string | undefined {
  const said = text.normalize('NFKC').trim()
  const japanese = removesJapanese.exec(said)
  if (japanese)
    return (
      said
        .slice(0, japanese.index)
        .split(/[、。]/)
        .at(-1) || said
    )
  const removed = removedEnglish.exec(said)
  if (removed) return said.slice(0, removed.index)
  const english = removesEnglish.exec(said)
  if (!english) return undefined
  const object = said.slice(english.index + english[0].length)
  return object.split(goesOn)[0] || said
}

/** What a product is called there, if the words name one. */
export function nameOf(words: string): string | undefined {
  const { text } = normalise(words.replace(/[はをもが\s]+$|の(?:ほう|方)[はをも]?\s*$/g, ''))
  const name = productName(readProductWords(text.replace(/^(?:the|a|an) /, '')).tokens)
  return name && [name, ...findVersions(text).versions].join(' ')
}
