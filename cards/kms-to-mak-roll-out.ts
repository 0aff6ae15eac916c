import type { Progress } from '../services/device-plan.ts'
import type { Instant, Locale } from '../services/model.ts'
import { kmsValidityRule } from '../services/policy/activation.ts'
import { type Rule, verified } from '../services/policy/source.ts'
import { sources } from '../services/policy/sources.ts'
import { planName, resultName, type ScriptWords, scriptName } from '../services/rollout-script.ts'
import type { Button } from './card.ts'
import { formatDay, formatNumber } from './format.ts'
import { guideCard } from './guide.ts'
import { causeOf } from './kms-to-mak-errors.ts'
import { kmsToMakPlanWords } from './kms-to-mak-plan-words.ts'
import { kmsToMakWords } from './kms-to-mak-words.ts'
import { withRule } from './source.ts'
import type { View } from './view.ts'
import { inARow, plain } from './words.ts'

const scriptRule: Rule = { id: 'mak-by-script', source: sources.onPremises, ...verified }
const presalesRule: Rule = { id: 'presales-and-deployment', source: sources.onPremises, ...verified }

/** So many codes and devices are named on the card. */
const namedCodes = 3
const namedDevices = 3

/** What the script says while it runs. */
export function scriptWords(locale: Locale): ScriptWords {
  const words = kmsToMakPlanWords[locale]
  const { askWindowsKey, askOfficeKey, notAKey, notListed, working, result } = words
  const { scriptDone: done, scriptFailed: failed } = words
  return { askWindowsKey, askOfficeKey, notAKey, notListed, working, done, failed, result }
}

/** Stands in the command where no name of a device can. */
const anyName = 'NAME'

/** The files behind a script; with a plan also the device to try it on, if one has a name that can stand in a command. */
interface ScriptFiles {
  script: string
  plan?: string
  first?: string
}

/**
 * The script and, where there is a plan, the file that it reads. The command to copy changes a single device: whoever
 * wants all of them has to change it.
 */
export function scriptCard({ locale }: View, files: ScriptFiles, buttons: Button[]) {
  const words = kmsToMakPlanWords[locale]
  const { save, saveBoth, runHere, runFirst, runNamed, others, all, upload } = words.scriptSteps
  const command = `powershell -ExecutionPolicy Bypass -File .\\${scriptName}`
  const { first = anyName } = files
  const run = files.first ? runFirst(plain(first)) : runNamed(first)
  const heading = words.scriptHeading(scriptName)
  return guideCard(locale, {
    summary: inARow(locale, `${heading}${locale === 'ja' ? '。' : '.'}`, words.scriptText),
    heading,
    texts: [words.scriptText],
    steps: files.plan
      ? [saveBoth(scriptName, planName), run, all(plain(first)), upload(resultName)]
      : [save(scriptName), runHere, others(planName), upload(resultName)],
    copy: {
      label: words.scriptCommand,
      text: files.plan ? `${command} -DeviceFile .\\${planName} -ComputerName ${first}` : command,
    },
    remarks: [words.scriptOthers],
    why: withRule(locale, words.whyScript, scriptRule),
    buttons,
    primary: 'link',
    links: [
      { title: words.scriptLink(scriptName), url: files.script },
      ...(files.plan ? [{ title: words.scriptLink(planName), url: files.plan }] : []),
    ],
  })
}

/** How far the roll-out has come: done, failed and why, not yet, and the next deadline. */
export function progressCard({ locale }: View, progress: Progress, buttons: Button[]) {
  const words = kmsToMakPlanWords[locale]
  const { done, failed, waiting, left, hasPlan } = progress
  const failures = failed.reduce((sum, { names }) => sum + names.length, 0)
  const all = done + failures + waiting.length
  const due = left.find(({ risk }) => risk === 'soon' || risk === 'later')?.deadline
  const late = left.filter(({ risk }) => risk === 'expired').length
  const heading = words.progress(formatNumber(done), formatNumber(all))
  const fact = (title: string, value: string) => ({ title, value })
  const finished = hasPlan ? words.allDone : words.allOfResult
  const remark = done === all ? finished : failures > 0 ? words.runAgain : ''
  return guideCard(locale, {
    summary: inARow(locale, `${heading}${locale === 'ja' ? '。' : '.'}`, remark),
    heading,
    facts: [
      fact(words.done, words.devices(formatNumber(done))),
      fact(words.failed, words.devices(formatNumber(failures))),
      ...(hasPlan ? [fact(words.waiting, words.devices(formatNumber(waiting.length)))] : []),
      ...(late > 0 ? [fact(words.lateOfRest, words.devices(formatNumber(late)))] : []),
      ...(due === undefined ? [] : [fact(words.nextDue, words.before(formatDay(locale, due, 'UTC')))]),
    ],
    texts: failed.slice(0, namedCodes).map((failure) => failureLine(locale, failure)),
    remarks: remark ? [remark] : [],
    why: withRule(locale, kmsToMakWords[locale].why, kmsValidityRule),
    buttons,
  })
}

function failureLine(locale: Locale, { code, names }: Progress['failed'][number]): string {
  const words = kmsToMakPlanWords[locale]
  const cause = causeOf({ locale }, code)
  const named = names
    .slice(0, namedDevices)
    .map(plain)
    .join(locale === 'ja' ? '、' : ', ')
  const more = names.length - namedDevices
  const who = more > 0 ? words.more(named, formatNumber(more)) : named
  const what = cause && code.startsWith('0x') ? `${code}: ${cause.what}` : (cause?.what ?? plain(code || words.failed))
  const line = words.failure(what, formatNumber(names.length), who)
  return cause ? inARow(locale, `${line}${locale === 'ja' ? '。' : '.'}`, cause.fix) : line
}

/** A request to Microsoft to copy, with what is known filled in. */
export function presalesCard({ locale }: View, known: { devices?: number; due?: Instant }, buttons: Button[]) {
  const words = kmsToMakPlanWords[locale]
  const { devices, due } = known
  const page = presalesRule.source
  const facts = [
    devices === undefined ? words.presalesUnknown : words.presalesDevices(formatNumber(devices)),
    due === undefined ? words.presalesNoDue : words.presalesDue(formatDay(locale, due, 'UTC')),
    words.presalesFailed,
  ]
  return guideCard(locale, {
    summary: inARow(locale, `${words.presalesHeading}${locale === 'ja' ? '。' : '.'}`, words.presalesText),
    heading: words.presalesHeading,
    texts: [words.presalesText],
    copy: { label: words.presalesLabel, text: words.presales(facts.join('\n')) },
    remarks: [words.presalesWhere(page.title[locale])],
    why: withRule(locale, words.whyPresales, presalesRule),
    buttons,
    primary: 'link',
    links: [{ title: words.presalesLink(page.title[locale]), url: page.url }],
  })
}
