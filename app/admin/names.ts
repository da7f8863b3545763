import { headers } from 'next/headers.js'
import type { WizardTexts } from '#client/wizard/texts.ts'
import { analyticsGroups, labelledFields } from '#lib/flow/session-labels.ts'
import { servedFirststep } from '#lib/served-firststep.ts'
import { servedTexts } from '../onboarding/served-texts.ts'
import type { Visit } from './frame/operator-page.tsx'

/** As many as the catalogue's endpoint gives at once. */
const MOST_INDUSTRIES = 200

export interface NamedValue {
  value: string
  name: string
}

/** What people call the things that the API names by identifiers. */
export interface Names {
  texts: WizardTexts
  industries: Readonly<Record<string, string>>
  step(name: string): string
  field(step: string, name: string): string
  /** The fields that a segment may name, each with the values that it knows. */
  segments: {
    label: string
    title: string
    /** Where figures have the groups of it. */
    group: string
    values: NamedValue[]
  }[]
  /** What a language is called in the operator's. */
  language(code: string): string
  /** What a label's value is called. */
  value(label: string, value: string): string
}

/** Reads the names of steps, fields and values in the operator's language; what only an earlier version had keeps its own. */
export async function readNames({ locale, words: { names: words } }: Visit): Promise<Names> {
  const texts = await servedTexts(locale)
  const { steps } = texts.outline
  const outlined = (step: string, name: string) =>
    steps.find((one) => one.name === step)?.fields.find((field) => field.name === name)
  const { flow } = servedFirststep()
  const labels = [...labelledFields(flow)]
  const industries = labels.some(([, { field }]) => field.kind === 'industry')
    ? await readIndustries(locale)
    : {}
  const languages = new Intl.DisplayNames(locale, { type: 'language' })
  const language = (code: string) => languages.of(code) ?? code
  const groups = new Map(analyticsGroups(flow).map(({ label, group }) => [label, group]))
  const segments = labels.map(([label, { step, name, field }]) => ({
    label,
    group: groups.get(label) ?? label,
    title: outlined(step, name)?.label ?? name,
    values:
      field.kind === 'industry'
        ? Object.entries(industries).map(([value, name]) => ({ value, name }))
        : field.kind === 'boolean'
          ? [
              { value: 'true', name: words.yes },
              { value: 'false', name: words.no },
            ]
          : (outlined(step, name)?.choices ?? []).map(({ value, label }) => ({ value, name: label })),
  }))
  return {
    texts,
    industries,
    step: (name) =>
      name === 'complete' ? words.completeStep : (steps.find((step) => step.name === name)?.title ?? name),
    field: (step, name) => outlined(step, name)?.label ?? name,
    language,
    segments,
    value(label, value) {
      if (value === '') return words.unknown
      const known = segments.find((one) => one.label === label)?.values
      if (known === undefined && label === 'locale') return language(value)
      return known?.find((one) => one.value === value)?.name ?? value
    },
  }
}

async function readIndustries(locale: string): Promise<Record<string, string>> {
  const { data } = await servedFirststep()
    .api(await headers())
    .findIndustries({ locale, limit: MOST_INDUSTRIES })
  return Object.fromEntries(data.map(({ slug, name }) => [slug, name]))
}
