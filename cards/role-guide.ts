import type { Caller, Locale } from '../services/model.ts'
import { type Action, mayDo, permissions } from '../services/policy/permission.ts'
import { assistantRule, type PortalRole, roleRules, type Task } from '../services/policy/roles.ts'
import type { Source } from '../services/policy/source.ts'
import type { Button } from './card.ts'
import { type Guide, guideCard } from './guide.ts'
import { roleGuideWords } from './role-guide-words.ts'
import { eitherRole, roleName } from './roles.ts'
import { sourceWords, withRule } from './source.ts'
import { inARow, inBrackets } from './words.ts'

/** The role that one action needs, and whether the role that was named, or the reader's own, is enough. */
export function roleCard(
  locale: Locale,
  { task, role, caller }: { task: Task; role?: PortalRole; caller: Caller },
  buttons: Button[],
) {
  const words = roleGuideWords[locale]
  const rule = roleRules[task]
  const isGuest = caller.roles.length === 0
  const isCustomers = task === 'customer-keys'
  const doing = isGuest && isCustomers ? words.guest.doing : words.doing[task]
  const needed = words.needs(doing, eitherRole(locale, rule.roles))
  const heading = role === undefined ? needed : verdictOn(locale, rule.roles, role)
  // The customer's tenant has roles of its own.
  const own = isCustomers ? [] : caller.roles
  const suffices = own.some((mine) => rule.roles.includes(mine))
  const lacks = own.length > 0 && !suffices && (role === undefined || own.some((mine) => mine === role))
  return guide(locale, {
    heading,
    texts: [role === undefined ? '' : needed, lacks ? words.ask : '', isGuest ? toGuest(locale, task) : ''].filter(
      Boolean,
    ),
    facts:
      own.length > 0
        ? [{ title: words.you, value: inBrackets(eitherRole(locale, own), suffices ? words.suffices : words.lacking) }]
        : [],
    remarks: [
      task === 'order' ? words.prepares : '',
      setWhere(locale, isCustomers, isGuest),
      otherwise(locale, rule.otherwise),
    ].filter(Boolean),
    why: withRule(locale, words.because.task, rule),
    buttons,
  })
}

/** A customer has one side of it, the partner the other. */
function toGuest(locale: Locale, task: Task): string {
  const { guest } = roleGuideWords[locale]
  if (task === 'customer-keys') return guest.partnerSide(eitherRole(locale, roleRules.keys.roles))
  return task === 'invoices' || task === 'users' || task === 'activity-log' ? '' : guest.atPartner
}

function setWhere(locale: Locale, isCustomers: boolean, isGuest: boolean): string {
  const words = roleGuideWords[locale]
  if (!isCustomers) return words.setWhere
  return isGuest ? words.guest.yourSide : words.customerSide
}

function verdictOn(locale: Locale, needed: readonly PortalRole[], role: PortalRole): string {
  const { theRole, enough, notEnough } = roleGuideWords[locale]
  const name = roleName(locale, role)
  if (!needed.includes(role)) return notEnough(name)
  return needed.length === 1 ? theRole(name) : enough(name)
}

const listed: readonly Task[] = ['order', 'keys', 'customer-keys', 'cancel', 'prices', 'invoices', 'users']

/** The actions that people ask about most, and who may do them. */
export function roleOverviewCard(locale: Locale, buttons: Button[]) {
  const words = roleGuideWords[locale]
  return guide(locale, {
    heading: words.overview,
    facts: listed.map((task) => ({ title: words.short[task], value: eitherRole(locale, roleRules[task].roles) })),
    remarks: [words.prepares, words.setWhere],
    why: withRule(locale, words.because.task, roleRules.keys),
    buttons,
  })
}

/** What the reader may do in this assistant, and whom to ask for the rest. */
export function ownRolesCard(locale: Locale, caller: Caller, buttons: Button[]) {
  const words = roleGuideWords[locale]
  const { mine } = words
  const why = withRule(locale, words.because.mine, assistantRule)
  if (caller.roles.length === 0) {
    return guide(locale, { heading: mine.stranger, texts: [mine.strangerText], why, buttons })
  }
  const may: [title: string, action: Action][] = [
    [mine.look, 'read-orders'],
    [mine.prepare, 'prepare-order'],
    [mine.order, 'order'],
    [mine.keys, 'product-key'],
    [mine.cancel, 'cancel'],
    [mine.audit, 'export-audit'],
  ]
  return guide(locale, {
    heading: mine.heading,
    texts: [mine.text(eitherRole(locale, caller.roles))],
    facts: may.map(([title, action]) => ({
      title,
      value: mayDo(caller, action).ok ? mine.yes : mine.no(eitherRole(locale, permissions[action])),
    })),
    remarks: [words.setWhere],
    why,
    buttons,
  })
}

function guide(locale: Locale, content: Omit<Guide, 'summary'>) {
  const [text = ''] = content.texts ?? []
  return guideCard(locale, { summary: inARow(locale, content.heading, text), ...content })
}

function otherwise(locale: Locale, other: { roles: readonly PortalRole[]; source: Source } | undefined): string {
  if (!other) return ''
  const words = roleGuideWords[locale]
  const { publisher, title, url } = other.source
  const page = sourceWords[locale].page(publisher, title[locale], url)
  return other.roles.length > 0 ? words.otherwise(page, eitherRole(locale, other.roles)) : words.report(page)
}
