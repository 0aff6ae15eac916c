import type { Known } from './entities.ts'
import type { Understanding } from './recognise.ts'

/** What a sentence is read with. `recognise` is one; whoever wires the assistant may put another in its place. */
export type Recogniser = (
  text: string,
  known: Known,
  circumstances: Circumstances,
) => Understanding | Promise<Understanding>

export interface Circumstances {
  /** The intent that the talk is about. */
  topic?: string
  /**
   * Somebody else may be asked about the sentence: the person is known, nothing waits for a yes or no, and it is no free
   * text such as a reason or a note.
   */
  mayAsk?: boolean
}
