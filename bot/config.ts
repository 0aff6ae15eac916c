import { existsSync } from 'node:fs'
import { z } from 'zod'
import type { Instant } from '../services/model.ts'
import { no, type Outcome, ok } from '../services/outcome.ts'
import { isLoopback } from './loopback.ts'

interface CommonConfig {
  port: number
  host: string
  dataDir: string
  publicUrl?: string
  peopleFile?: string
  keyFile?: string
  production: boolean
  /** Sentences that were not understood are kept, redacted, for an Admin agent. */
  collectsSentences: boolean
  /** Development only: the clock starts there and runs on. */
  clockStart?: Instant
  languageModel?: LanguageModelConfig
}

/** Who is asked where our own understanding is in dispute. */
export interface LanguageModelConfig {
  /** Of an OpenAI-compatible server, or of an Azure OpenAI resource. Without a slash at its end. */
  url: string
  key: string
  /** The model's name; for Azure the deployment's. */
  name: string
  /** Azure OpenAI's own protocol, in this version. */
  apiVersion?: string
}

/** No app id: people say who they are, so only this machine may talk to the assistant. */
export interface LocalConfig extends CommonConfig {
  mode: 'local'
}

/** Registered with Azure Bot Service: every request carries a token, and answers go out with one. */
export interface RegisteredConfig extends CommonConfig {
  mode: 'registered'
  appId: string
  appType: 'MultiTenant' | 'SingleTenant' | 'UserAssignedMSI'
  appPassword?: string
  tenantId?: string
  /** Whose people count. Never empty in production. */
  allowedTenants: readonly string[]
}

export type Config = Readonly<LocalConfig> | Readonly<RegisteredConfig>

export interface ConfigRefusal {
  reason: 'bad-settings'
  /** One line each: the variable's name first, then what to write. */
  problems: readonly string[]
}

/** No user name, no password, no search and no hash: they would be lost, or stand where nobody expects a secret. */
const isPlainAddress = (url: string): boolean => !/[?#]|^[a-z]+:[\\/]*[^\\/]*@/i.test(url)

const optional = z.string().trim().optional()
const guid = z.guid('write a GUID such as 11111111-2222-3333-4444-555555555555')

const Environment = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, 'write a number from 0 to 65535')
    .transform(Number)
    .refine((port) => port <= 65_535, 'write a number from 0 to 65535')
    .default(3978),
  HOST: optional,
  DATA_DIR: z.string().default('./data'),
  DATABASE_URL: z.undefined('leave it empty: only the file store in DATA_DIR exists yet').optional(),
  PUBLIC_URL: z
    .url({ protocol: /^https?$/, error: 'write a web address such as https://assistant.example.com' })
    .transform((url) => url.replace(/\/+$/, ''))
    .optional(),
  PEOPLE_FILE: optional,
  KEY_FILE: optional,
  ALLOWED_TENANTS: z
    .string()
    .transform((list) => list.split(',').map((tenant) => tenant.trim().toLowerCase()))
    .pipe(z.array(z.guid('write tenant ids (GUIDs) with commas between them')))
    .optional(),
  NODE_ENV: z.enum(['production', 'development', 'test'], 'write production, or leave it empty').optional(),
  COLLECT_SENTENCES: z.enum(['on', 'off'], 'write on or off').default('on'),
  MICROSOFT_APP_ID: guid.optional(),
  MICROSOFT_APP_PASSWORD: optional,
  MICROSOFT_APP_TENANT_ID: guid.toLowerCase().optional(),
  MICROSOFT_APP_TYPE: z
    .enum(['MultiTenant', 'SingleTenant', 'UserAssignedMSI'], 'write MultiTenant, SingleTenant or UserAssignedMSI')
    .optional(),
  LANGUAGE_MODEL_URL: z
    .url({ protocol: /^https?$/, error: 'write a web address such as https://api.openai.com/v1' })
    .refine(isPlainAddress, 'leave out the user name, the password and all from ? or # on; the key has its own setting')
    .transform((url) => url.replace(/\/+$/, ''))
    .optional(),
  LANGUAGE_MODEL_KEY: z
    .string()
    .regex(/^[\x21-\x7e]+$/, 'write the key as it was given out, in one piece')
    .optional(),
  LANGUAGE_MODEL_NAME: optional,
  LANGUAGE_MODEL_API_VERSION: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}(-preview)?$/, 'write a version such as 2024-10-21, or leave it empty')
    .optional(),
  CLOCK_START: z.iso
    .datetime({ offset: true, error: 'write an ISO instant with its zone, such as 2026-11-22T09:00:00Z' })
    .transform((text) => Date.parse(text))
    .optional(),
})

type Environment = z.infer<typeof Environment>

/** Reads the settings once; nothing else looks at the environment. An empty value counts as absent. */
export function readConfig(
  environment: Readonly<Record<string, string | undefined>> = readEnvironment(),
): Outcome<Config, ConfigRefusal> {
  const given = Object.fromEntries(
    Object.keys(Environment.shape).flatMap((name) => {
      const value = environment[name]?.trim()
      return value ? [[name, value]] : []
    }),
  )
  const parsed = Environment.safeParse(given)
  if (!parsed.success) {
    return refuse(parsed.error.issues.map((issue) => `${String(issue.path[0])}: ${issue.message}.`))
  }
  const problems = conflicts(parsed.data)
  return problems.length > 0 ? refuse(problems) : ok(Object.freeze(toConfig(parsed.data)))
}

/** With what `.env` adds to it, if there is one. */
function readEnvironment() {
  if (existsSync('.env')) process.loadEnvFile('.env')
  // biome-ignore lint/style/noProcessEnv: the one place that reads the environment
  return process.env
}

const refuse = (problems: string[]) => no({ reason: 'bad-settings', problems: [...new Set(problems)] })

function conflicts(settings: Environment): string[] {
  const problems: string[] = []
  const production = settings.NODE_ENV === 'production'
  if (production && settings.CLOCK_START !== undefined) {
    problems.push('CLOCK_START: remove it, a set clock is for development only (NODE_ENV is production).')
  }
  problems.push(...languageModelConflicts(settings, production))
  if (settings.MICROSOFT_APP_ID) return [...problems, ...registrationConflicts(settings, production)]

  if (production) {
    problems.push("MICROSOFT_APP_ID: write the bot's app id; without it anybody may say to be anybody.")
    if (!settings.MICROSOFT_APP_TENANT_ID) problems.push("MICROSOFT_APP_TENANT_ID: write your tenant's id.")
    if (!settings.MICROSOFT_APP_TYPE) problems.push(chooseType)
  } else {
    const alone = ['MICROSOFT_APP_PASSWORD', 'MICROSOFT_APP_TENANT_ID', 'MICROSOFT_APP_TYPE'] as const
    for (const name of alone) {
      if (settings[name]) problems.push(`${name}: set MICROSOFT_APP_ID too, or remove this one.`)
    }
  }
  if (settings.HOST && !isLoopback(settings.HOST)) {
    problems.push('HOST: write 127.0.0.1 (or set MICROSOFT_APP_ID), since without an app id nobody is checked.')
  }
  return problems
}

function languageModelConflicts(settings: Environment, production: boolean): string[] {
  const needed = ['LANGUAGE_MODEL_URL', 'LANGUAGE_MODEL_KEY', 'LANGUAGE_MODEL_NAME'] as const
  if (![...needed, 'LANGUAGE_MODEL_API_VERSION' as const].some((name) => settings[name])) return []
  const problems = needed
    .filter((name) => !settings[name])
    .map((name) => `${name}: set it too, or remove the other LANGUAGE_MODEL settings.`)
  if (production && settings.LANGUAGE_MODEL_URL?.startsWith('http:')) {
    problems.push('LANGUAGE_MODEL_URL: write an https address (NODE_ENV is production).')
  }
  return problems
}

const chooseType = 'MICROSOFT_APP_TYPE: write SingleTenant, UserAssignedMSI or MultiTenant, as the bot was registered.'

function registrationConflicts(settings: Environment, production: boolean): string[] {
  const problems: string[] = []
  const type = settings.MICROSOFT_APP_TYPE ?? 'MultiTenant'
  if (production && !settings.MICROSOFT_APP_TYPE) problems.push(chooseType)
  if (!settings.MICROSOFT_APP_TENANT_ID && (production || type !== 'MultiTenant')) {
    problems.push("MICROSOFT_APP_TENANT_ID: write your tenant's id.")
  }
  if (type === 'UserAssignedMSI' && settings.MICROSOFT_APP_PASSWORD) {
    problems.push('MICROSOFT_APP_PASSWORD: remove it, a managed identity has none.')
  }
  if (type !== 'UserAssignedMSI' && !settings.MICROSOFT_APP_PASSWORD) {
    problems.push(`MICROSOFT_APP_PASSWORD: write the client secret, ${type} needs one.`)
  }
  return problems
}

function toConfig(settings: Environment): Config {
  const common = {
    port: settings.PORT,
    dataDir: settings.DATA_DIR,
    publicUrl: settings.PUBLIC_URL,
    peopleFile: settings.PEOPLE_FILE,
    keyFile: settings.KEY_FILE,
    production: settings.NODE_ENV === 'production',
    collectsSentences: settings.COLLECT_SENTENCES === 'on',
    clockStart: settings.CLOCK_START,
    languageModel: languageModelOf(settings),
  }
  if (!settings.MICROSOFT_APP_ID) return { ...common, mode: 'local', host: settings.HOST ?? '127.0.0.1' }
  const tenantId = settings.MICROSOFT_APP_TENANT_ID
  return {
    ...common,
    mode: 'registered',
    host: settings.HOST ?? '0.0.0.0',
    appId: settings.MICROSOFT_APP_ID,
    appType: settings.MICROSOFT_APP_TYPE ?? 'MultiTenant',
    appPassword: settings.MICROSOFT_APP_PASSWORD,
    tenantId,
    allowedTenants: settings.ALLOWED_TENANTS ?? (tenantId ? [tenantId] : []),
  }
}

function languageModelOf(settings: Environment): LanguageModelConfig | undefined {
  const { LANGUAGE_MODEL_URL: url, LANGUAGE_MODEL_KEY: key, LANGUAGE_MODEL_NAME: name } = settings
  return url && key && name ? { url, key, name, apiVersion: settings.LANGUAGE_MODEL_API_VERSION } : undefined
}
