import { PageLink } from '#app/components/page-link.tsx'
import { flowOf } from '#client/wizard/texts.ts'
import { useWizard } from '#client/wizard/wizard-context.ts'
import { answersOf, askedOf } from '#lib/flow/asked.ts'
import type { Answers } from '#lib/flow/condition.ts'
import type { OutlineStep } from '#lib/flow/outline.ts'
import { AnswerText, isAnswered } from './answer-text.tsx'

/** Every answer that was asked for, by step, each with the way back to its question; folded, where they are not the matter. */
export function AnswersSection({ isFolded = false }: { isFolded?: boolean }) {
  const { store, state, say } = useWizard()
  const { path, texts } = state
  const answers = store.left().all()
  const { fields } = askedOf(flowOf(texts), answers)
  const steps = texts.outline.steps.filter(({ name }) => path.includes(name))
  const heading = (
    <h2 id="answers" className="inline text-lg font-semibold tracking-tight">
      {say('answers')}
    </h2>
  )
  const list = (
    <div className="grid gap-8 rounded-xl border border-border bg-card p-5 sm:p-6 print:border-0 print:p-0">
      {steps.map((step) => (
        <StepAnswers key={step.name} step={step} asked={fields[step.name] ?? []} answers={answers} />
      ))}
    </div>
  )
  if (isFolded)
    return (
      <details className="print:hidden">
        <summary className="mb-4 py-2">{heading}</summary>
        {list}
      </details>
    )
  return (
    <section aria-labelledby="answers" className="grid gap-4 break-inside-avoid">
      {heading}
      {list}
    </section>
  )
}

interface StepAnswersProps {
  step: OutlineStep
  asked: readonly string[]
  answers: Answers
}

function StepAnswers({ step, asked, answers }: StepAnswersProps) {
  const { store, say, goTo } = useWizard()
  const given = answersOf(answers, step.name)

  /** What is completed stays as it is; it is changed in a session of its own. */
  async function change(field: string) {
    const isOpen = store.getState().session.status === 'in_progress' || (await store.update())
    if (isOpen) goTo(step.name, { field })
  }

  return (
    <div className="grid gap-2">
      <h3 className="font-medium">{step.title}</h3>
      <dl className="grid divide-y divide-border border-y border-border text-sm">
        {step.fields
          .filter(({ name }) => asked.includes(name))
          .map((field) => (
            <div
              key={field.name}
              className="grid grid-cols-[1fr_auto] items-baseline gap-x-4 gap-y-0.5 py-2.5 sm:grid-cols-[12rem_1fr_auto]"
            >
              <dt className="col-span-2 text-muted-foreground sm:col-span-1">{field.label}</dt>
              <dd className="min-w-0 whitespace-pre-wrap">
                {isAnswered(given[field.name]) ? (
                  <AnswerText field={field} answer={given[field.name]} />
                ) : (
                  <span className="text-muted-foreground">{say('notAnswered')}</span>
                )}
              </dd>
              <dd>
                <PageLink
                  href={`/onboarding/${step.name}#${field.name}`}
                  aria-label={`${say('change')}: ${field.label}`}
                  className="-my-3 inline-block py-3 text-link underline underline-offset-4 hover:no-underline print:hidden"
                  onClick={(event) => {
                    if (event.metaKey || event.ctrlKey || event.shiftKey) return
                    event.preventDefault()
                    void change(field.name)
                  }}
                >
                  {say('change')}
                </PageLink>
              </dd>
            </div>
          ))}
      </dl>
    </div>
  )
}
