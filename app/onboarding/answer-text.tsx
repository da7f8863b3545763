import { useIndustryName } from '#client/wizard/industry-names.ts'
import type { Say, WizardTexts } from '#client/wizard/texts.ts'
import { useWizard } from '#client/wizard/wizard-context.ts'
import type { OutlineField } from '#lib/flow/outline.ts'
import { writtenDay, writtenNumber } from '#lib/flow/written-value.ts'

interface Reader {
  texts: WizardTexts
  say: Say
  /** The name of an industry, where it is known. */
  industryName: (slug: string) => string
}

/** A piece of an answer as it is read: what somebody said, or what stands between. */
interface AnswerPart {
  text: string
  isAnswer: boolean
}

export const isAnswered = (answer: unknown): boolean =>
  answer !== null && answer !== undefined && answer !== '' && !(Array.isArray(answer) && answer.length === 0)

/** An answer as the person reads it: the words of a choice, a list in one line, text as it is. */
export const answerText = (field: OutlineField, answer: unknown, reader: Reader): string =>
  answerParts(field, answer, reader)
    .map(({ text }) => text)
    .join('')

/** The same in pieces, each of which goes in its own direction. */
export function answerParts(field: OutlineField, answer: unknown, reader: Reader): AnswerPart[] {
  const { say, texts } = reader
  const { locale } = texts.outline
  if (!isAnswered(answer)) return [between(say('empty'))]
  const labelOf = (value: unknown) =>
    field.choices?.find((choice) => choice.value === value)?.label ?? String(value)
  switch (field.kind) {
    case 'choice':
    case 'country':
      return [said(labelOf(answer))]
    case 'choices':
      return joined(
        (answer as unknown[]).map((value) => [said(labelOf(value))]),
        reader,
      )
    case 'boolean':
    case 'consent':
      return [said(say(answer === true ? 'yes' : 'no'))]
    case 'integer':
    case 'decimal':
      return [said(typeof answer === 'number' ? writtenNumber(answer, locale) : String(answer))]
    case 'date':
      return [said(writtenDay(String(answer), locale))]
    case 'industry':
      return [said(reader.industryName(String(answer)))]
    case 'list':
      return joined(
        (answer as Entry[]).map((entry) => entryParts(field, entry, reader)),
        reader,
      )
    case 'group':
      return joined(
        answeredIn(field, answer as Entry, reader).map(({ label, parts }) => [
          between(`${label}: `),
          ...parts,
        ]),
        reader,
      )
    case 'zod':
      return [said(JSON.stringify(answer))]
    default:
      return [said(String(answer))]
  }
}

type Entry = Readonly<Record<string, unknown>>

const said = (text: string): AnswerPart => ({ text, isAnswer: true })
const between = (text: string): AnswerPart => ({ text, isAnswer: false })

const joined = (answers: readonly AnswerPart[][], { say }: Reader): AnswerPart[] =>
  answers.flatMap((parts, place) => (place === 0 ? parts : [between(say('comma')), ...parts]))

/** The answered fields of an entry or a group. */
function answeredIn({ fields = [] }: OutlineField, entry: Entry, reader: Reader) {
  return fields
    .filter(({ name }) => isAnswered(entry[name]))
    .map((inner) => ({ label: inner.label, parts: answerParts(inner, entry[inner.name], reader) }))
}

/** An entry of a list: what it is called, with all else of it in brackets. */
function entryParts(field: OutlineField, entry: Entry, reader: Reader): AnswerPart[] {
  const [first = [], ...others] = answeredIn(field, entry, reader).map(({ parts }) => parts)
  return others.length === 0 ? first : [...first, between(' ('), ...joined(others, reader), between(')')]
}

/** An answer as the person reads it, with the name of an industry as soon as it is there. */
export function AnswerText({ field, answer }: { field: OutlineField; answer: unknown }) {
  const { state, say } = useWizard()
  const { texts } = state
  const slug = field.kind === 'industry' && typeof answer === 'string' ? answer : ''
  const name = useIndustryName(slug, texts.outline.locale)
  const parts = answerParts(field, answer, { texts, say, industryName: () => name })
  // What somebody typed goes in its own direction, whatever the page's and whatever stands beside it.
  return parts.map(({ text, isAnswer }, place) => {
    const key = `${place} ${text}`
    return isAnswer ? <bdi key={key}>{text}</bdi> : <span key={key}>{text}</span>
  })
}
