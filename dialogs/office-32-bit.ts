import type { Card } from '../cards/card.ts'
import { type ConfigurationShown, configurationCard } from '../cards/office-32-bit.ts'
import { officeAnswerWords } from '../cards/office-32-bit-answer-words.ts'
import { type Aim, asideCard, bitnessCard, noConfigurationCard } from '../cards/office-32-bit-answers.ts'
import { madeFile, whatChanged } from '../cards/office-32-bit-changes.ts'
import { officeFileWords } from '../cards/office-32-bit-file-words.ts'
import { deploymentName, officeName } from '../cards/office-32-bit-names.ts'
import { officeWords } from '../cards/office-32-bit-words.ts'
import { productWords } from '../cards/products.ts'
import { products } from '../services/catalogue/catalogue.ts'
import { lineageOf } from '../services/catalogue/lineages.ts'
import { makeFile } from '../services/file-link.ts'
import type { Bitness, Instant } from '../services/model.ts'
import { officeConfiguration } from '../services/office-configuration.ts'
import {
  type Deployment,
  type DeploymentRefusal,
  decideDeployment,
  existingOffice,
} from '../services/policy/office-32-bit.ts'
import { mayDo } from '../services/policy/permission.ts'
import {
  activationSlot,
  appsOf,
  beforeSlot,
  changesFile,
  companySlot,
  defaultLanguage,
  displaySlot,
  existingSlot,
  isWishForFile,
  languagesOf,
  languagesSlot,
  leftOutOf,
  leftOutSlot,
  removeMsiSlot,
} from './office-32-bit-options.ts'
import { listOf, moreMeant, type ProductMeant, productMeant } from './office-32-bit-product.ts'
import {
  apartSlot,
  moreEditionsSlot,
  moreSlot,
  otherProductSlot,
  productSlot,
  productTogether,
} from './office-32-bit-product-slots.ts'
import { apartNamed } from './office-32-bit-several.ts'
import { aboutFile, aimSlot, askedForSlot, bitnessSlot, orderSlot, versionSlot } from './office-32-bit-slots.ts'
import type { Opening, SlotValues } from './state.ts'
import type { Result, Scene, Topic } from './topic.ts'

type WaysOn = { title: string; opening: Opening }[]

/** From the wish for 32-bit (or 64-bit) Office to a configuration.xml for exactly that. For everybody. */
export const officeTopic: Topic = {
  stem: 'office-32-bit',
  version: 1,
  intents: ['bit32'],
  alsoAbout: ['outOfScope'],
  title: { en: officeWords.en.title, ja: officeWords.ja.title },
  example: { en: officeWords.en.example, ja: officeWords.ja.example },
  called: /\b(?:32|64)[- ]?bit\b|(?:32|64) ?ビット|\bconfiguration\b|構成ファイル/i,
  keepsSubject: true,
  followsUp: changesFile,
  claims: isWishForFile,
  about: async (scene, slots) => aboutFile(scene, slots),
  slots: [
    aimSlot,
    askedForSlot,
    orderSlot,
    productSlot,
    otherProductSlot,
    moreSlot,
    moreEditionsSlot,
    apartSlot,
    versionSlot,
    bitnessSlot,
    languagesSlot,
    existingSlot,
    leftOutSlot,
    displaySlot,
    activationSlot,
    removeMsiSlot,
    companySlot,
    beforeSlot,
  ],
  together: productTogether,

  async arrange({ locale }, slots) {
    const isNew = slots.introduced === undefined && slots.product === undefined && slots.bitness !== '64'
    if (!isNew || (slots.aim !== undefined && slots.aim !== 'file')) return { slots, note: '' }
    return { slots: { ...slots, introduced: 'yes' }, note: officeWords[locale].intro }
  },

  async carryOut(scene, slots) {
    const { aim } = slots
    if (isAim(aim)) return explain(scene, aim)
    const meant = productMeant(slots)
    if (meant?.kind === 'deployable') return makeConfiguration(scene, slots, meant)
    return told(asideCard(scene.locale, meant?.aside ?? 'other', scene.offer([anotherProduct(scene)])))
  },
}

const isAim = (aim: unknown): aim is Aim => aim === 'why' || aim === 'key' || aim === 'mix' || aim === 'there'

async function makeConfiguration(
  scene: Scene,
  slots: SlotValues,
  { deployable }: Extract<ProductMeant, { kind: 'deployable' }>,
): Promise<Result> {
  const bitness: Bitness = slots.bitness === '64' ? '64' : '32'
  const existing = existingOffice.find((known) => known === slots.existing) ?? 'unsure'
  const decided = decideDeployment({
    deployable,
    more: moreMeant(slots),
    version: String(slots.version),
    bitness,
    languages: languagesOf(slots),
    existing,
    removeMsi: slots.removeMsi === 'yes',
    leftOut: leftOutOf(slots),
  })
  const recall = kept(slots)
  if (!decided.ok) return { ...refuse(scene, recall, decided.refusal), recall }
  const settings = {
    silent: slots.display === 'none',
    autoActivate: slots.activation === 'auto',
    ...(slots.company ? { company: String(slots.company) } : {}),
  }
  const xml = officeConfiguration(decided.value, {
    ...settings,
    fallbackLanguage: defaultLanguage[scene.locale],
    comments: commentsFor(scene, decided.value),
  })
  const made = madeFile(slots.before, decided.value, settings)
  const change = whatChanged(scene.locale, slots.before, made)
  const file = { name: 'configuration.xml', type: 'application/xml', content: xml, timeZone: scene.timeZone } as const
  const { token } = await makeFile(scene.context, file)
  const shown: ConfigurationShown = {
    deployment: decided.value,
    existing,
    xml,
    url: scene.services.fileUrl(token),
    ...settings,
    ...supportEnded(decided.value.version, scene.context.now),
    apart: listOf(slots.apart).map((each) => apartNamed(each).name),
    ...(change && { change }),
    keyFrom: keyFrom(scene),
  }
  const known = { ...recall, before: made }
  const buttons = scene.offer(waysOn(scene, known, shown, listOf(slots.apart)))
  return { ...told(configurationCard(scene.locale, shown, buttons)), recall: known }
}

const told = (card: Card): Result => ({ answers: [{ kind: 'card', text: String(card.speak), card }] })

/** What the next sentence goes on with; what was only asked for once is not. */
function kept({
  aim: _aim,
  askFor: _askFor,
  apart: _apart,
  introduced: _introduced,
  ...slots
}: SlotValues): SlotValues {
  return slots
}

/** The file says itself what it is for and how it is run. */
function commentsFor({ locale }: Scene, deployment: Deployment): string[] {
  const run = ['setup.exe /download configuration.xml', 'setup.exe /configure configuration.xml']
  return [deploymentName(locale, deployment), officeFileWords[locale].comment, ...run]
}

function supportEnded(version: string, now: Instant): { supportEnded?: Instant } {
  const forWindows = products.find(({ family, edition }) => family === 'office' && edition === 'Standard')
  const ends = forWindows && lineageOf(forWindows).find((release) => release.version === version)?.supportEnds
  return ends && Date.parse(ends) < now ? { supportEnded: Date.parse(ends) } : {}
}

function keyFrom({ context }: Scene): ConfigurationShown['keyFrom'] {
  if (mayDo(context.caller, 'product-key').ok) return 'here'
  return context.caller.roles.length === 0 ? 'portal' : 'admin-agent'
}

/** At most four: the file and the tool have buttons of their own. */
function waysOn(
  scene: Scene,
  slots: SlotValues,
  { deployment, existing, silent, keyFrom: from }: ConfigurationShown,
  apart: readonly string[],
): WaysOn {
  const words = officeFileWords[scene.locale]
  const { order } = slots
  const again = (title: string, change: SlotValues, without = '') => {
    const { [without]: _gone, ...others } = slots
    return { title, opening: { topic: 'office-32-bit', slots: { ...others, ...change } } }
  }
  const others = apart.map((each) => {
    const { name, product, version } = apartNamed(each)
    const { before: _before, otherProduct: _other, ...same } = slots
    return {
      title: words.makeApart(name),
      opening: { topic: 'office-32-bit', slots: { ...same, product, version, more: '' } },
    }
  })
  const key = { title: words.getKey, opening: { topic: 'product-key', slots: order ? { order } : {} } }
  const leftOut = leftOutOf(slots)
  return [
    ...others,
    ...(from === 'here' ? [key] : []),
    ...(existing === 'unsure' && !deployment.removeMsi ? [again(words.removeMsi, { removeMsi: 'yes' })] : []),
    ...(appsOf(slots).length > leftOut.length + 1
      ? [again(words.leaveOut, { askFor: ['leftOut', ...leftOut].join() }, 'leftOut')]
      : []),
    ...(silent ? [] : [again(words.silent, { display: 'none' })]),
    again(words.anotherLanguage, { askFor: `languages,${slots.languages}` }, 'languages'),
  ].slice(0, 4)
}

function refuse(scene: Scene, slots: SlotValues, refusal: DeploymentRefusal): Result {
  const words = officeAnswerWords[scene.locale]
  const { leftOut: _leftOut, ...others } = slots
  const again = (title: string, change: SlotValues) => ({
    title,
    opening: { topic: 'office-32-bit', slots: { ...others, ...change } },
  })
  const buttons =
    refusal.reason === 'nothing-left'
      ? [again(words.chooseApps, { askFor: 'leftOut' })]
      : refusal.offered.map((version) => again(nameIn(slots, version), { version }))
  return told(noConfigurationCard(scene.locale, refusal, scene.offer([...buttons, anotherProduct(scene)])))
}

const nameIn = (slots: SlotValues, version: string): string => {
  const meant = productMeant(slots)
  const all = meant?.kind === 'deployable' ? [meant.deployable, ...moreMeant(slots)] : []
  return all.map((each) => officeName(each, version)).join(' + ') || version
}

/** Which bitness is right, whether the key is another one, whether they mix; then the file for either. */
function explain(scene: Scene, aim: Aim): Result {
  const words = officeAnswerWords[scene.locale]
  const bits: Bitness[] = ['32', '64']
  const buttons = bits.map((bitness) => ({
    title: words.makeIt(productWords[scene.locale].bitness(bitness)),
    opening: { topic: 'office-32-bit', slots: { aim: 'file', bitness } },
  }))
  return told(bitnessCard(scene.locale, aim, scene.offer(buttons)))
}

const anotherProduct = ({ locale }: Scene) => ({
  title: officeAnswerWords[locale].another,
  opening: { topic: 'office-32-bit', slots: { aim: 'file' } },
})
