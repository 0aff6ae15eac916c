import { humanCard, humanWords } from '../cards/human.ts'
import type { Topic } from './topic.ts'

/** Nobody can be called from here: a colleague gets a summary instead, so that nothing must be told twice. */
export const humanTopic: Topic = {
  stem: 'human',
  version: 1,
  intents: ['human'],
  title: { en: humanWords.en.title, ja: humanWords.ja.title },
  example: { en: humanWords.en.example, ja: humanWords.ja.example },
  slots: [],

  async carryOut(scene) {
    const { caller, now } = scene.context
    const { drafts, trail } = await scene.story()
    const shown = { name: caller.name, roles: caller.roles, at: now, drafts, trail }
    const card = humanCard(scene, shown, scene.offerMenu())
    return { answers: [{ kind: 'card', text: String(card.speak), card }] }
  },
}
