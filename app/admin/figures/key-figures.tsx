import { ArrowDown, ArrowUp } from 'lucide-react'
import { Card } from '#app/components/ui/card.tsx'
import type { Analytics } from '#lib/operators/analytics-service.ts'
import type { SectionProperties } from '../frame/panel.tsx'

interface KeyFigure {
  title: string
  now: number | null
  before: number | null
  /** The figure as it is written. */
  written(figure: number | null): string
  /** How much it has changed, without a sign. */
  change(now: number, before: number): string
  isBetter: 'more' | 'less'
  more: string
}

interface KeyFiguresProperties extends SectionProperties {
  analytics: Analytics
  previous: Analytics
}

/** What an operator asks first, each beside the period before. */
export function KeyFigures({ analytics, previous, words, formats }: KeyFiguresProperties) {
  const { count, share, money, duration } = formats
  const { totals, timeToComplete } = analytics
  const points = (now: number, before: number) => words.points(formats.decimal(Math.abs(now - before) * 100))
  const relative = (now: number, before: number) => share(Math.abs(now - before) / before)
  const figures: KeyFigure[] = [
    {
      title: words.completionRate,
      now: analytics.completionRate,
      before: previous.completionRate,
      written: share,
      change: points,
      isBetter: 'more',
      more: words.ofStarted(count(totals.completed), count(totals.started)),
    },
    {
      title: words.medianTime,
      now: analytics.medianSecondsToComplete,
      before: previous.medianSecondsToComplete,
      written: duration,
      change: relative,
      isBetter: 'less',
      more: timeToComplete.p90Seconds === null ? '' : words.nineInTen(duration(timeToComplete.p90Seconds)),
    },
    {
      title: words.resumedRate,
      now: analytics.resumedRate,
      before: previous.resumedRate,
      written: share,
      change: points,
      isBetter: 'more',
      more: words.stillLive(count(totals.live)),
    },
    {
      title: words.cost,
      now: analytics.aiCostUsd,
      before: previous.aiCostUsd,
      written: money,
      change: relative,
      isBetter: 'less',
      more:
        analytics.aiCostUsd === null
          ? words.costOfAll
          : analytics.aiCostPerCompletionUsd === null
            ? ''
            : words.perCompletion(money(analytics.aiCostPerCompletionUsd)),
    },
  ]
  return (
    <dl className="grid gap-3 sm:grid-cols-2 lg:grid-cols-4">
      {figures.map((figure) => (
        <Card key={figure.title} className="grid content-start gap-1 p-4">
          <dt className="text-sm text-muted-foreground">{figure.title}</dt>
          <dd className="flex flex-wrap items-baseline gap-x-2">
            <span className="text-3xl font-semibold tracking-tight tabular-nums">
              {figure.written(figure.now)}
            </span>
            <Change figure={figure} words={words} />
          </dd>
          <dd className="text-sm text-muted-foreground">
            {figure.before === null || previous.totals.started === 0
              ? words.nothingBefore
              : words.before(figure.written(figure.before))}
          </dd>
          {figure.more !== '' && <dd className="text-sm text-muted-foreground">{figure.more}</dd>}
        </Card>
      ))}
    </dl>
  )
}

function Change({
  figure: { now, before, change, isBetter },
  words,
}: { figure: KeyFigure } & Pick<SectionProperties, 'words'>) {
  if (now === null || before === null || now === before || before === 0) return null
  const isMore = now > before
  const Arrow = isMore ? ArrowUp : ArrowDown
  const isGood = isMore === (isBetter === 'more')
  return (
    <span
      className={`inline-flex items-center gap-0.5 text-sm font-medium tabular-nums ${isGood ? 'text-primary' : 'text-destructive'}`}
    >
      <Arrow aria-hidden className="size-4" />
      {change(now, before)}
      <span className="sr-only"> {isGood ? words.better : words.worse}</span>
    </span>
  )
}
