import { STEP_NAMES } from '../engine/outline.ts'
import { useWizard } from '../wizard-context.ts'
import { answerRows } from './answer-rows.ts'

/** What the plan was made from, with the way back to each step. */
export function PlanAnswers({ industryName }: { industryName: string }) {
  const { state, words, goTo } = useWizard()
  const { session } = state
  const rows = answerRows(session, industryName, words)
  return (
    <section aria-labelledby="answers" className="grid gap-4 break-inside-avoid">
      <h2 id="answers" className="text-lg font-semibold tracking-tight">
        {words.plan.answers}
      </h2>
      <div className="grid gap-6 rounded-xl border border-border bg-card p-5 sm:p-6 print:border-0 print:p-0">
        {STEP_NAMES.map((step) => (
          <div key={step} className="grid gap-2">
            <div className="flex items-baseline justify-between gap-3">
              <h3 className="text-sm font-medium">{words.steps[step]}</h3>
              {session.status === 'in_progress' ? (
                <a
                  href={`/onboarding/${step}`}
                  className="text-sm text-primary underline underline-offset-4 hover:no-underline print:hidden"
                  onClick={(event) => {
                    event.preventDefault()
                    goTo(step)
                  }}
                >
                  {words.plan.edit(words.steps[step])}
                </a>
              ) : null}
            </div>
            <dl className="grid gap-x-4 gap-y-1 text-sm sm:grid-cols-[13rem_1fr]">
              {rows
                .filter((row) => row.step === step)
                .map(({ field, label, text }) => (
                  <div key={field} className="contents">
                    <dt className="text-muted-foreground">{label}</dt>
                    <dd className="mb-1 whitespace-pre-wrap sm:mb-0">{text}</dd>
                  </div>
                ))}
            </dl>
          </div>
        ))}
      </div>
    </section>
  )
}
