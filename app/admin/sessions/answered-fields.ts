import type { OutlineStep } from '#lib/flow/outline.ts'

/** The answers of a session by step and field. */
export type StepData = Readonly<Record<string, Readonly<Record<string, unknown>> | undefined>>

/** The steps of the flow, and behind them what only the version of the session asks, by its own names. */
export function withUnknownFields(steps: OutlineStep[], shown: StepData, hidden: string[]): OutlineStep[] {
  const answered = [
    ...Object.entries(shown).flatMap(([step, answers]) =>
      Object.entries(answers ?? {}).map(([name, answer]) => ({ step, name, answer })),
    ),
    ...hidden.map((path) => {
      const [step = '', name = ''] = path.split('.')
      return { step, name, answer: '' as unknown }
    }),
  ]
  const unknown = answered.filter(
    ({ step, name }) =>
      name !== '' && !steps.find((one) => one.name === step)?.fields.some((field) => field.name === name),
  )
  const fieldsOf = (wanted: string): OutlineStep['fields'] =>
    unknown
      .filter(({ step }) => step === wanted)
      .map(({ name, answer }) => ({
        name,
        label: name,
        required: false,
        kind: typeof answer === 'object' ? 'zod' : 'text',
      }))
  const gone = [...new Set(unknown.map(({ step }) => step))].filter(
    (name) => !steps.some((step) => step.name === name),
  )
  return [
    ...steps.map((step) => ({ ...step, fields: [...step.fields, ...fieldsOf(step.name)] })),
    ...gone.map((name) => ({ name, title: name, introduction: '', fields: fieldsOf(name) })),
  ]
}
