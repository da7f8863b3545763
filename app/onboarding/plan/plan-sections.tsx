import type { ReactNode } from 'react'
import { Badge } from '#app/components/ui/badge.tsx'
import { formatNumber } from '#lib/flow/format-number.ts'
import type { ItemSource, KeyResult, OKRSuggestion } from '#lib/flow/recommendations.ts'
import { useWizard } from '../wizard-context.ts'
import type { PlanItems } from './plan-items.ts'

interface PlanSectionsProps {
  items: PlanItems
  methodology: 'okrs' | 'kpis' | 'custom'
}

/** The four parts of the plan; a part appears with its first item. */
export function PlanSections({ items, methodology }: PlanSectionsProps) {
  const { words } = useWizard()
  const { plan } = words
  return (
    <>
      <Section id="insights" title={plan.insights} isEmpty={items.insights.length === 0}>
        <ul className="grid gap-4">
          {items.insights.map(({ content, source }) => (
            <TextItem key={content} text={content} source={source} />
          ))}
        </ul>
      </Section>
      <Section id="goals" title={plan.goals[methodology]} isEmpty={items.goals.length === 0}>
        <ul className="grid gap-4">
          {items.goals.map(({ content, source }) => (
            <Goal key={content.objective} goal={content} source={source} />
          ))}
        </ul>
      </Section>
      <Section id="advice" title={plan.advice} isEmpty={items.advice.length === 0}>
        <ul className="grid gap-4">
          {items.advice.map(({ content, source }) => (
            <TextItem key={content} text={content} source={source} />
          ))}
        </ul>
      </Section>
      <Section id="next-steps" title={plan.nextSteps} isEmpty={items.nextSteps.length === 0}>
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
                  <Badge>{plan.category[content.category]}</Badge>
                  <Badge>{plan.minutes(content.estimatedMinutes)}</Badge>
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
  const { words } = useWizard()
  return (
    <Badge variant={source === 'model' ? 'accent' : 'neutral'}>
      <span className="sr-only">{words.plan.sourceLabel}:</span>
      {words.plan.source[source]}
    </Badge>
  )
}

function TextItem({ text, source }: { text: string; source: ItemSource }) {
  return (
    <li className="plan-item grid justify-items-start gap-1.5 break-inside-avoid border-l-2 border-border pl-4">
      <p>{text}</p>
      <SourceBadge source={source} />
    </li>
  )
}

function Goal({ goal, source }: { goal: OKRSuggestion; source: ItemSource }) {
  const { words } = useWizard()
  const { plan } = words
  return (
    <li className="plan-item grid gap-4 break-inside-avoid rounded-xl border border-border bg-card p-5">
      <div className="grid gap-2">
        <h3 className="font-semibold tracking-tight">{goal.objective}</h3>
        <p className="flex flex-wrap gap-2">
          <Badge variant={goal.priority === 'high' ? 'accent' : 'neutral'}>
            {plan.priority[goal.priority]}
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
  const { state, words } = useWizard()
  const { locale } = state.session
  const { from, to, due } = words.plan.keyResult
  const number = (value: number) => formatNumber(value, locale)
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
          {from} {number(result.baseline)} {to.toLowerCase()} {number(result.target)} {result.unit}
        </span>
        <span>
          {due} {date}
        </span>
      </p>
    </li>
  )
}
