import { z } from 'zod'
import type { Bitness, Locale } from '../services/model.ts'
import type { Deployment } from '../services/policy/office-32-bit.ts'
import { type App, apps, deployables } from '../services/policy/office-32-bit-products.ts'
import { appName, officeLanguageName, officeName } from './office-32-bit-names.ts'
import { productWords } from './products.ts'
import { inARow, plain, spaced, words } from './words.ts'

export const officeChangeWords = words({
  en: {
    nowFor: (product: string) => `Now for ${product}.`,
    nowBits: (architecture: string) => `Now ${architecture}.`,
    nowIn: (items: readonly string[]) => `Now in ${items.join(' + ')}.`,
    added: (items: readonly string[]) => `Added: ${items.join(', ')}.`,
    removed: (items: readonly string[]) => `Removed: ${items.join(', ')}.`,
    leftOut: (items: readonly string[]) => `${items.join(', ')} ${items.length > 1 ? 'are' : 'is'} left out now.`,
    backIn: (items: readonly string[]) => `${items.join(', ')} ${items.length > 1 ? 'are' : 'is'} in again.`,
    silent: 'Setup now shows no window.',
    shows: 'Setup now shows its windows.',
    activates: 'It now activates by itself.',
    activatesNot: 'It no longer activates by itself.',
    migrates: (architecture: string) => `It now changes what is there to ${architecture}: close all Office apps first.`,
    migratesNot: 'It no longer changes what is there.',
    removesMsi: 'Old MSI Office is removed first now.',
    removesMsiNot: 'Old MSI Office is no longer removed.',
    company: (said: string) => `The company name is now ${said}.`,
  },
  ja: {
    nowFor: (product: string) => `${product} 用に変更しました。`,
    nowBits: (architecture: string) => `${architecture}版に変更しました。`,
    nowIn: (items: readonly string[]) => spaced('言語を', items.join(' + '), 'に変更しました。'),
    added: (items: readonly string[]) => `追加: ${items.join('、')}。`,
    removed: (items: readonly string[]) => `削除: ${items.join('、')}。`,
    leftOut: (items: readonly string[]) => spaced(items.join('、'), 'を除外しました。'),
    backIn: (items: readonly string[]) => spaced(items.join('、'), 'を元に戻しました。'),
    silent: '画面を表示しない設定に変更しました。',
    shows: '画面を表示する設定に変更しました。',
    activates: '自動でライセンス認証する設定に変更しました。',
    activatesNot: '自動ではライセンス認証しない設定に変更しました。',
    migrates: (architecture: string) =>
      `既存の Office も ${architecture}版に変更します。先にすべての Office アプリを閉じてください。`,
    migratesNot: '既存の Office は変更しません。',
    removesMsi: '古い MSI 版の Office を先に削除します。',
    removesMsiNot: '古い MSI 版の Office は削除しません。',
    company: (said: string) => spaced('会社名を', said, 'にしました。'),
  },
})

/** What a file was made of, as a talk keeps it. */
const MadeFile = z.object({
  products: z.array(z.enum(deployables)),
  version: z.string(),
  bitness: z.enum(['32', '64']),
  languages: z.array(z.string()),
  leftOut: z.array(z.enum(apps)),
  migrateArch: z.boolean(),
  removeMsi: z.boolean(),
  silent: z.boolean(),
  autoActivate: z.boolean(),
  company: z.string(),
  notThere: z.array(z.enum(apps)),
  /** What the last change did with apps: what "and OneNote" goes on with. */
  lastApps: z.enum(['in', 'out']),
})

export type MadeFile = z.infer<typeof MadeFile>

/** The last change left apps out. */
export const isLeavingOut = (earlier: unknown): boolean => MadeFile.safeParse(earlier).data?.lastApps === 'out'

export function madeFile(
  earlier: unknown,
  deployment: Deployment,
  { silent, autoActivate, company = '' }: { silent: boolean; autoActivate: boolean; company?: string },
): MadeFile {
  const { version, bitness, languages, migrateArch, removeMsi } = deployment
  const all = [deployment, ...deployment.more]
  const leftOut = [...new Set(all.flatMap((each) => each.leftOut))]
  const before = MadeFile.safeParse(earlier).data
  const isMore = without(leftOut, before?.leftOut ?? []).length > 0
  return {
    products: all.map(({ deployable }) => deployable),
    version,
    bitness,
    languages,
    leftOut,
    migrateArch,
    removeMsi,
    silent,
    autoActivate,
    company,
    notThere: deployment.notThere,
    lastApps: isMore ? 'out' : before && without(before.leftOut, leftOut).length === 0 ? before.lastApps : 'in',
  }
}

export interface Change {
  /** In one line. */
  line: string
  /** Other products, or another version of them. */
  isOtherProduct: boolean
  isOtherLanguage: boolean
  /** Apps named for the first time that need no leaving out. */
  notThere: readonly App[]
}

/** What the newer file does otherwise; `undefined` where there was none before. */
export function whatChanged(locale: Locale, earlier: unknown, now: MadeFile): Change | undefined {
  const read = MadeFile.safeParse(earlier)
  if (!read.success) return undefined
  const before = read.data
  const texts = officeChangeWords[locale]
  const bits = (bitness: Bitness) => productWords[locale].bitness(bitness)
  const one = <Value>(was: Value, is: Value, sentence: string): string => (was === is ? '' : sentence)
  const changes = [
    products(locale, before, now),
    one(before.bitness, now.bitness, texts.nowBits(bits(now.bitness))),
    languages(locale, before, now),
    some(texts.leftOut, without(now.leftOut, before.leftOut).map(appName)),
    some(texts.backIn, without(before.leftOut, now.leftOut).map(appName)),
    one(before.silent, now.silent, now.silent ? texts.silent : texts.shows),
    one(before.autoActivate, now.autoActivate, now.autoActivate ? texts.activates : texts.activatesNot),
    one(before.migrateArch, now.migrateArch, now.migrateArch ? texts.migrates(bits(now.bitness)) : texts.migratesNot),
    one(before.removeMsi, now.removeMsi, now.removeMsi ? texts.removesMsi : texts.removesMsiNot),
    one(before.company, now.company, texts.company(plain(now.company))),
  ]
  return {
    line: inARow(locale, ...changes),
    isOtherProduct: changes[0] !== '',
    isOtherLanguage: before.languages.join() !== now.languages.join(),
    notThere: without(now.notThere, before.notThere),
  }
}

function products(locale: Locale, before: MadeFile, now: MadeFile): string {
  const { nowFor, added, removed } = officeChangeWords[locale]
  const [gone, more] = [without(before.products, now.products), without(now.products, before.products)]
  const names = (deployable: MadeFile['products'], { version }: MadeFile) =>
    deployable.map((each) => officeName(each, version))
  if (before.version !== now.version || (gone.length > 0 && more.length > 0)) {
    return nowFor(names(now.products, now).join(' + '))
  }
  return inARow(locale, some(added, names(more, now)), some(removed, names(gone, before)))
}

function languages(locale: Locale, before: MadeFile, now: MadeFile): string {
  const { nowIn, added, removed } = officeChangeWords[locale]
  const named = (tags: readonly string[]) => tags.map((tag) => officeLanguageName(locale, tag))
  const [gone, more] = [without(before.languages, now.languages), without(now.languages, before.languages)]
  const isOther = before.languages.join() !== now.languages.join()
  if (isOther && gone.length > 0 === more.length > 0) return nowIn(named(now.languages))
  return some(added, named(more)) || some(removed, named(gone))
}

const without = <Value>(all: readonly Value[], others: readonly Value[]): Value[] =>
  all.filter((each) => !others.includes(each))

const some = (sentence: (items: readonly string[]) => string, items: readonly string[]): string =>
  items.length > 0 ? sentence(items) : ''
