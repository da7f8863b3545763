import { PageLink } from '#app/components/page-link.tsx'
import type { FunnelRow } from '#lib/operators/session-figures.ts'
import { Panel, type SectionProperties } from '../frame/panel.tsx'
import type { Names } from '../names.ts'

interface FunnelProperties extends SectionProperties {
  funnel: FunnelRow[]
  names: Names
  /** The address of the sessions behind a number; absent where the operator may not see them. */
  sessionsOf: ((filters: { status: string; step?: string }) => string) | undefined
}

/** Step by step how many got past, are still there, and left; each number leads to the sessions behind it. */
export function Funnel({ funnel, names, sessionsOf, words, formats }: FunnelProperties) {
  const most = Math.max(1, ...funnel.map(({ entered }) => entered))
  const { count, share, duration } = formats
  return (
    <Panel title={words.funnel} text={words.funnelText}>
      <ul className="flex flex-wrap gap-x-4 gap-y-1 text-sm text-muted-foreground" aria-hidden="true">
        {PARTS.map(({ part, square }) => (
          <li key={part} className="flex items-center gap-1.5">
            <span className={`size-3 rounded-sm ${square}`} />
            {words[part]}
          </li>
        ))}
      </ul>
      <ol className="grid gap-4">
        {funnel.map(({ step, entered, completed, live, dropOffRate, medianSeconds, p90Seconds }) => {
          const left = Math.max(0, entered - completed - live)
          const isEnd = step === 'complete'
          const amounts = { past: completed, live, left }
          const links = [
            {
              text: isEnd ? words.completedOf(count(completed)) : words.pastOf(count(completed)),
              href: isEnd ? sessionsOf?.({ status: 'completed' }) : undefined,
              amount: completed,
            },
            {
              text: words.liveOf(count(live)),
              href: sessionsOf?.({ status: 'in_progress', step }),
              amount: live,
            },
            {
              text: words.leftOf(count(left), share(dropOffRate)),
              href: sessionsOf?.({ status: 'left', step }),
              amount: left,
            },
          ]
          return (
            <li key={step} className="grid gap-x-6 gap-y-1 text-sm md:grid-cols-[11rem_minmax(0,1fr)]">
              <div className="flex flex-wrap items-baseline gap-x-2 md:grid">
                <h3 className="font-medium">{names.step(step)}</h3>
                <p className="text-muted-foreground">{words.reached(count(entered))}</p>
              </div>
              <div className="grid gap-1">
                <Bar amounts={amounts} most={most} />
                <p className="flex flex-wrap gap-x-4">
                  {links.map(({ text, href, amount }) => (
                    <span key={text} className="tabular-nums">
                      {href === undefined || amount === 0 ? (
                        text
                      ) : (
                        <PageLink
                          href={href}
                          className="text-link underline underline-offset-4 hover:no-underline"
                        >
                          {text}
                          <span className="sr-only">: {names.step(step)}</span>
                        </PageLink>
                      )}
                    </span>
                  ))}
                  {medianSeconds !== null && (
                    <span className="text-muted-foreground">
                      {words.took(duration(medianSeconds), duration(p90Seconds))}
                    </span>
                  )}
                </p>
              </div>
            </li>
          )
        })}
      </ol>
    </Panel>
  )
}

const PARTS = [
  { part: 'past', square: 'bg-chart-1', fill: 'fill-chart-1' },
  { part: 'live', square: 'bg-chart-2', fill: 'fill-chart-2' },
  { part: 'left', square: 'bg-chart-4', fill: 'fill-chart-4' },
] as const

type Amounts = Readonly<Record<(typeof PARTS)[number]['part'], number>>

/** A bar as long as the step was reached, in its parts; its numbers stand beside it. */
function Bar({ amounts, most }: { amounts: Amounts; most: number }) {
  const widths = PARTS.map(({ part }) => (Math.max(0, amounts[part]) / most) * 100)
  const beginOf = (place: number) => widths.slice(0, place).reduce((sum, width) => sum + width, 0)
  return (
    <svg className="h-6 w-full overflow-hidden rounded-md" aria-hidden="true">
      <rect width="100%" height="100%" className="fill-muted" />
      {PARTS.map(({ part, fill }, place) => (
        <rect
          key={part}
          x={`${beginOf(place)}%`}
          width={`${widths[place]}%`}
          height="100%"
          className={fill}
        />
      ))}
    </svg>
  )
}
