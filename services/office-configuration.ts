import type { DeployedProduct, Deployment } from './policy/office-32-bit.ts'
import { matchWindows } from './policy/office-32-bit-languages.ts'
import { excludeIdsOf } from './policy/office-32-bit-products.ts'

/** Stands where the product key goes: setup refuses it, so nobody installs without having put the real one there. */
export const keyPlaceholder = 'PUT-YOUR-PRODUCT-KEY-HERE'

export interface ConfigurationOptions {
  /** Taken where Windows has a language that Office does not have. */
  fallbackLanguage: string
  /** No window at all. */
  silent: boolean
  /** Activates with the key in the file right after the installation. */
  autoActivate: boolean
  /** Stands in the file for whoever opens it. */
  comments: readonly string[]
  /** The company name that Office documents get. */
  company?: string
}

/** The configuration.xml of the Office Deployment Tool. It never holds a key. */
export function officeConfiguration(deployment: Deployment, options: ConfigurationOptions): string {
  const { bitness, channel, migrateArch, removeMsi, more } = deployment
  const migrate: Record<string, string> = migrateArch ? { MigrateArch: 'TRUE' } : {}
  const products = [deployment, ...more].map((each) => productElement(each, options))
  const setup = { Name: 'Company', Value: options.company ?? '' }
  return `${element('Configuration', {}, [
    ...options.comments.map(comment),
    element('Add', { OfficeClientEdition: bitness, Channel: channel, ...migrate }, products),
    ...(removeMsi ? [element('RemoveMSI')] : []),
    ...(options.autoActivate ? [element('Property', { Name: 'AUTOACTIVATE', Value: '1' })] : []),
    ...(options.company ? [element('AppSettings', {}, [element('Setup', setup)])] : []),
    element('Display', { Level: options.silent ? 'None' : 'Full', AcceptEULA: 'TRUE' }),
  ]).join('\n')}\n`
}

/** Each product has a key of its own. */
const productElement = (
  { productId, languages, leftOut }: DeployedProduct,
  { fallbackLanguage }: ConfigurationOptions,
): string[] =>
  element('Product', { ID: productId, PIDKEY: keyPlaceholder }, [
    ...languages.map((tag) => element('Language', languageOf(tag, fallbackLanguage))),
    ...leftOut.flatMap(excludeIdsOf).map((ID) => element('ExcludeApp', { ID })),
  ])

const languageOf = (tag: string, fallback: string): Record<string, string> =>
  tag === matchWindows ? { ID: tag, Fallback: fallback.toLowerCase() } : { ID: tag.toLowerCase() }

/** The lines of an element, its children indented by two. */
function element(name: string, attributes: Record<string, string> = {}, children: readonly string[][] = []): string[] {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`)
  const start = `<${name}${written.join('')}`
  if (children.length === 0) return [`${start} />`]
  return [`${start}>`, ...children.flat().map((line) => `  ${line}`), `</${name}>`]
}

/** Two hyphens would end a comment early. */
const comment = (text: string): string[] => [`<!-- ${withoutForbidden(text).replace(/-(?=-|$)/g, '- ')} -->`]

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' }

const escapeXml = (text: string): string => withoutForbidden(text).replace(/[&<>"']/g, (sign) => entities[sign] ?? sign)

/**
 * XML 1.0 has no control characters, no halves of surrogate pairs and no non-characters; line ends would be lost. Signs
 * that nobody sees, but that turn or hide letters, have no place in a name either.
 */
const withoutForbidden = (text: string): string =>
  text
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/\p{Cf}/gu, '')
    .replace(/[\p{Cs}\ufffe\uffff]/gu, '\ufffd')
