const things = '(?:sentences?|questions?|messages?|utterances?|phrases?|inputs?|requests?)'
const not =
  "(?:did ?n[o']?t|do ?n[o']?t|could ?n[o']?t|can ?n[o']?t|can't|have ?n[o']?t|failed to|were ?n[o']?t able to|were unable to)"
const before = "(?:did ?n[o']?t|could ?n[o']?t|have ?n[o']?t|failed to|were ?n[o']?t able to|were unable to)"
const understand = '(?:understand|understood|recogni[sz]ed?|interpret(?:ed)?)'
const answer = `(?:${understand}|answer(?:ed)?)`
const grasp = `(?:${answer}|get|got|catch|follow)`
const you = '(?:you|the (?:bot|assistant))'
const asked =
  ' (?:(?:which|that) )?(?:(?:people|users|they|partners|customers|somebody|anybody|anyone) (?:said|asked|wrote|typed) (?:(?:which|that) )?)?'

/** With the noun and the no: "the sentences that you did not understand", "messages that were never understood". */
const withNoun = (verb: string) =>
  `(?:(?:which|what|how many) )?${things}(?: (?:that|which))?(?: ${you} ${not} ${verb}|(?: (?:were|are|was|have been))? ?(?:n't|not|never)(?: been)? ${verb}|(?: (?:were|are|have been))? (?:unrecogni[sz]ed|misunderstood|unanswered)| (?:went|remained|stayed) (?:unanswered|unrecogni[sz]ed))`

const inverted = `(?:which|what|how many) (?:of the )?${things} (?:(?:did|do|could|can|have)(?:n't| not) ${you}(?: been able to)?|can't ${you}|cannot ${you}|(?:did|do|could|can|have) ${you} (?:not|never|fail to)(?: been able to)?) ${answer}`

/** Without the noun only as a question or a wish for what is past: "what did you not understand?" */
const whatNot = `what (?:(?:did|could|have)(?:n't| not) ${you}|(?:did|could|have) ${you} (?:not|never|fail to)) ${grasp}`
const whatever = `(?:what|everything|anything|all|things|the things|whatever)${asked}${you} ${before} ${grasp}`

const described = `(?:unclear|misunderstood|unrecogni[sz]ed|un-?understood|unanswered|collected|not understood) ${things}`

const politely =
  "(?:(?:please|hi|hello|hey|ok(?:ay)?|now|and|so|then|also)[,.!]? )*(?:(?:can|could|would|will|may) (?:you|i|we) (?:please )?|i(?:'d| would) (?:like|love|want) to |(?:i|we) (?:want|need|wish) to |let me |let us |let's )?(?:please )?"

/** What a wish may begin with. */
export const englishStart = politely

const deed =
  '(?:show|list|see|give|get|have|display|view|open|read|review|look at|have a look at|go through|check|tell|know|export|download|save|send|delete|remove|erase|clear|purge|wipe|discard|drop|get rid of|throw away)(?: me| us)? '
const all =
  '(?:(?:a |an |the |your )?(?:list|export|file|copy) (?:of|with) )?(?:(?:all|any|every|each|the|those|these|of|your|new|recent|latest|other|more) )*'
const areThere = '(?:(?:are|were) there |do you have |have you got )'

const ending =
  '(?: (?:are there|were there|do you have|have you got))?(?:,? (?:so far|yet|recently|lately|today|yesterday|(?:this|last) (?:week|month)|until now|up to now|now|again|(?:to|for) (?:me|us)|please|away))*' +
  '(?:,? (?:as|in|into|to|for) (?:a |an )?(?:csv|json ?lines|jsonl?|excel|list|file|table|spreadsheet)(?: (?:file|format))?)?' +
  '(?:,? (?:so (?:that )?(?:i|we)|because|since|for training|to (?:train|teach|improve)) .*)?(?:,? please)*[.?!]*$'

/** The whole sentence: in a longer one it may be a complaint, or somebody else's questions. */
export const asksEnglish = new RegExp(
  `^${politely}(?:(?:(?:${deed}|${areThere})?${all}(?:${withNoun(answer)}|${described})|(?:${deed})?(?:${inverted}|${whatNot})|${deed}${all}${whatever})${ending})`,
)

export const plainlyEnglish = new RegExp(`^${politely}${deed}${all}${withNoun(understand)}${ending}`)
