/** "I don't know", 「わかりません」: said to a question, it asks for help with it. */
export const isUnsure = (text: string): boolean =>
  /^\W*(?:(?:no|sorry|hm+|well|oh)[, ]+)*(?:(?:i(?:'m| am)? )?(?:really |honestly )?(?:not sure|unsure|no idea|no clue|don'?t know|do not know|can'?t (?:tell|say)|dunno|not certain|have no (?:idea|clue))|idk|dunno|no (?:idea|clue)|who knows|what(?:'s| is) the difference|which (?:one )?(?:is|should) (?:it|i).*)(?![a-z]).{0,60}$|(?:わか|分か|判)(?:らない|りません|らん)|(?:不明|未確認)(?:です)?[。.]?$|知りません|知らない|どっちか(?:な|わから)|違いは(?:何|なん)?/i.test(
    text.normalize('NFKC').replace(/[‘’]/g, "'").trim(),
  )
