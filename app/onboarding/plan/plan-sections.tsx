import type { ReactNode } from 'react'
import { Badge } from '#app/components/ui/badge.tsx'
import { useWizard } from '#client/wizard/wizard-context.ts'
import type { ItemSource, KeyResult, OKRSuggestion } from '#lib/flow/recommendations.ts'
import type { PlanItems } from './plan-items.ts'
import { CATEGORY_WORDS, PRIORITY_WORDS, SOURCE_WORDS } from './plan-words.ts'

/** The four parts of the plan; a part appears with its first item. */
export function PlanSections({ items }: { items: PlanItems }) {
  const { say } = useWizard()
  return (
    <>
      <Section id="insights" title={say('insights')} isEmpty={items.insights.length === 0}>
        <ul className="grid gap-4">
          {items.insights.map(({ content, source }) => (
            <TextItem key={content} text={content} source={source} />
          ))}
        </ul>
      </Section>
      <Section id="goals" title={say('goals')} isEmpty={items.goals.length === 0}>
        <ul className="grid gap-4">
          {items.goals.map(({ content, source }) => (
            <Goal key={content.objective} goal={content} source={source} />
          ))}
        </ul>
      </Section>
      <Section id="advice" title={say('advice')} isEmpty={items.advice.length === 0}>
        <ul className="grid gap-4">
          {items.advice.map(({ content, source }) => (
            <TextItem key={content} text={content} source={source} />
          ))}
        </ul>
      </Section>
      <Section id="next-steps" title={say('nextSteps')} isEmpty={items.nextSteps.length === 0}>
        <ol className="grid gap-4">
          {items.nextSteps.map(({ content, source }, index) => (
            <li key={content.title} className="plan-item flex gap-4 break-inside-avoid">
              <span
                aria-hidden
                className="flex size-7 shrink-0 items-center justify-center rounded-full bg-accent text-sm font-medium text-accent-foreground"
              >
                {index + 1}
              </span>
              <div className="grid gap-1">
                <p className="font-medium">{content.title}</p>
                <p className="text-muted-foreground">{content.description}</p>
                <p className="flex flex-wrap gap-2">
                  <Badge>{say(CATEGORY_WORDS[content.category])}</Badge>
                  <Badge>{say('minutes', { count: content.estimatedMinutes })}</Badge>
                  <SourceBadge source={source} />
                </p>
              </div>
            </li>
          ))}
        </ol>
      </Section>
    </>
  )
}

interface SectionProps {
  id: string
  title: string
  isEmpty: boolean
  children: ReactNode
}

function Section({ id, title, isEmpty, children }: SectionProps) {
  if (isEmpty) return null
  return (
    <section aria-labelledby={id} className="grid gap-4">
      <h2 id={id} className="text-lg font-semibold tracking-tight">
        {title}
      </h2>
      {children}
    </section>
  )
}

function SourceBadge({ source }: { source: ItemSource }) {
  const { say } = useWizard()
  return (
    <Badge variant={source === 'model' ? 'accent' : 'neutral'}>
      <span className="sr-only">{say('source')}:</span>
      {say(SOURCE_WORDS[source])}
    </Badge>
  )
}

function TextItem({ text, source }: { text: string; source: ItemSource }) {
  return (
    <li className="plan-item grid justify-items-start gap-1.5 break-inside-avoid border-s-2 border-border ps-4">
      <p>{text}</p>
      <SourceBadge source={source} />
    </li>
  )
}

function Goal({ goal, source }: { goal: OKRSuggestion; source: ItemSource }) {
  const { say } = useWizard()
  return (
    <li className="plan-item grid gap-4 break-inside-avoid rounded-xl border border-border bg-card p-5">
      <div className="grid gap-2">
        <h3 className="font-semibold tracking-tight">{goal.objective}</h3>
        <p className="flex flex-wrap gap-2">
          <Badge variant={goal.priority === 'high' ? 'accent' : 'neutral'}>
            {say(PRIORITY_WORDS[goal.priority])}
          </Badge>
          <SourceBadge source={source} />
        </p>
        <p className="text-sm text-muted-foreground">{goal.rationale}</p>
      </div>
      <ul className="grid divide-y divide-border border-t border-border text-sm">
        {goal.keyResults.map((result) => (
          <KeyResultRow key={result.title} result={result} />
        ))}
      </ul>
    </li>
  )
}

function KeyResultRow({ result }: { result: KeyResult }) {
  const { state, say } = useWizard()
  const { locale } = state.texts.outline
  const number = (value: number) => value.toLocaleString(locale, { maximumFractionDigits: 3 })
  const date = new Date(`${result.dueDate}T00:00:00Z`).toLocaleDateString(locale, {
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  })
  return (
    <li className="grid gap-1 py-3 last:pb-0">
      <p>{result.title}</p>
      <p className="flex flex-wrap gap-x-4 text-muted-foreground tabular-nums">
        <span>
          {say('fromTo', {
            from: number(result.baseline),
            to: number(result.target),
            unit: result.unit,
          })}
        </span>
        <span>{say('due', { date })}</span>
      </p>
    </li>
  )
}
