import { plain } from '../cards/words.ts'
import type { Locale } from '../services/model.ts'
import type { SlotValues } from './state.ts'
import type { Question, Reading, Said, Scene, Slot } from './topic.ts'

interface CustomerWords {
  whichCustomer: string
  customerLabel: string
  severalCustomers?: string
  unknownCustomer: (said: string) => string
  whyCustomer: string
}

/** More would not fit on a card; whoever is not among them is typed. */
const mostChoices = 50

/** Whose order, whose purchase: by name, part of a name, reading or domain. */
export function customerSlot(words: Record<Locale, CustomerWords>, options: Pick<Slot, 'skip' | 'clears'> = {}): Slot {
  return {
    ...options,
    name: 'customer',
    inherits: true,
    takesNames: true,
    why: { en: words.en.whyCustomer, ja: words.ja.whyCustomer },

    async ask(scene) {
      const known = await scene.services.customers.names(scene.context)
      return question(scene, words[scene.locale].whichCustomer, known.slice(0, mostChoices))
    },

    async read(said, scene): Promise<Reading | undefined> {
      const named = said.understanding.customerMatches
      if (named[0] && named.length === 1) return { kind: 'value', value: named[0].id }
      if (named.length > 1) return { kind: 'question', question: several(scene, named) }
      const name =
        said.understanding.slots.customer ??
        (said.asked && !saysMore(said) && !isSentence.test(said.text.normalize('NFKC')) ? said.text : undefined)
      if (name === undefined) return undefined
      const found = (await scene.services.customers.find(scene.context, name)).map(({ customer }) => customer)
      if (found[0] && found.length === 1) return { kind: 'value', value: found[0].id }
      if (found.length > 1) return { kind: 'question', question: several(scene, found) }
      return { kind: 'invalid', text: words[scene.locale].unknownCustomer(plain(name.slice(0, 60))) }
    },
  }

  function several(scene: Scene, customers: readonly { id: string; name: string }[]): Question {
    const { severalCustomers, whichCustomer } = words[scene.locale]
    return question(scene, severalCustomers ?? whichCustomer, customers)
  }

  function question(scene: Scene, text: string, customers: readonly { id: string; name: string }[]): Question {
    return {
      kind: 'question',
      text,
      label: words[scene.locale].customerLabel,
      choices: customers.map(({ id, name }) => ({ value: id, title: name })),
    }
  }
}

const saysMore = ({ understanding }: Said) => Object.keys(understanding.slots).length > 0

/** A question or a wish is no name that nobody knows; a choice among things is none either. */
const isSentence =
  /[?]\s*$|^\W*(?:what|how|why|when|where|which|who|until|can|could|may|is|are|do|does|did|will|would|should|show|export|list|anything|nothing)\b|(?:ですか|ますか|ください|教えて|見せて|の(?:ほう|方)(?:で|です)?)[。.\s]*$/i

export const customerOf = (slots: SlotValues): string => String(slots.customer ?? '')
