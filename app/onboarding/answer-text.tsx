import { useIndustryName } from '#client/wizard/industry-names.ts'
import type { Say, WizardTexts } from '#client/wizard/texts.ts'
import { useWizard } from '#client/wizard/wizard-context.ts'
import type { OutlineField } from '#lib/flow/outline.ts'

interface Reader {
  texts: WizardTexts
  say: Say
  /** The name of an industry, where it is known. */
  industryName: (slug: string) => string
}

export const isAnswered = (answer: unknown): boolean =>
  answer !== null && answer !== undefined && answer !== '' && !(Array.isArray(answer) && answer.length === 0)

/** An answer as the person reads it: the words of a choice, a list in one line, text as it is. */
export function answerText(field: OutlineField, answer: unknown, reader: Reader): string {
  const { say, texts } = reader
  const { locale } = texts.outline
  if (!isAnswered(answer)) return say('empty')
  const labelOf = (value: unknown) =>
    field.choices?.find((choice) => choice.value === value)?.label ?? String(value)
  switch (field.kind) {
    case 'choice':
    case 'country':
      return labelOf(answer)
    case 'choices':
      return (answer as unknown[]).map(labelOf).join(say('comma'))
    case 'boolean':
    case 'consent':
      return say(answer === true ? 'yes' : 'no')
    case 'integer':
    case 'decimal':
      return typeof answer === 'number'
        ? new Intl.NumberFormat(locale, { maximumFractionDigits: 9 }).format(answer)
        : String(answer)
    case 'date':
      return dayText(String(answer), locale)
    case 'industry':
      return reader.industryName(String(answer))
    case 'list':
      return (answer as Entry[]).map((entry) => entryText(field, entry, reader)).join(say('comma'))
    case 'group':
      return partsOf(field, answer as Entry, reader)
        .map(({ label, text }) => `${label}: ${text}`)
        .join(say('comma'))
    case 'zod':
      return JSON.stringify(answer)
    default:
      return String(answer)
  }
}

type Entry = Readonly<Record<string, unknown>>

const DAY = /^\d{4}-\d{2}-\d{2}$/

function dayText(day: string, locale: string): string {
  return DAY.test(day)
    ? new Date(`${day}T00:00:00Z`).toLocaleDateString(locale, { dateStyle: 'long', timeZone: 'UTC' })
    : day
}

/** The answered fields of an entry or a group. */
function partsOf({ fields = [] }: OutlineField, entry: Entry, reader: Reader) {
  return fields
    .filter(({ name }) => isAnswered(entry[name]))
    .map((inner) => ({ label: inner.label, text: answerText(inner, entry[inner.name], reader) }))
}

/** An entry of a list: what it is called, with all else of it in brackets. */
function entryText(field: OutlineField, entry: Entry, reader: Reader): string {
  const [first, ...others] = partsOf(field, entry, reader).map(({ text }) => text)
  return others.length === 0 ? (first ?? '') : `${first} (${others.join(reader.say('comma'))})`
}

/** The same, with the name of an industry as soon as it is there. */
export function AnswerText({ field, answer }: { field: OutlineField; answer: unknown }) {
  const { state, say } = useWizard()
  const { texts } = state
  const slug = field.kind === 'industry' && typeof answer === 'string' ? answer : ''
  const name = useIndustryName(slug, texts.outline.locale)
  // What somebody typed goes in its own direction, whatever the page's.
  return <bdi>{answerText(field, answer, { texts, say, industryName: () => name })}</bdi>
}
