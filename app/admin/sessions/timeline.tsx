import type { TimelineRow } from '#lib/db/statements/operated-sessions.ts'
import type { Formats } from '../format.ts'
import type { Names } from '../names.ts'
import type { AdminWords } from '../words/admin-words.ts'
import { toldRow } from './told-row.ts'

const DOTS = { edit: 'bg-primary', refused: 'bg-destructive', ai: 'bg-chart-2', event: 'bg-chart-5' } as const

interface TimelineProperties {
  timeline: TimelineRow[]
  names: Names
  words: AdminWords
  formats: Formats
}

/** As many as the API gives of one session. */
const MOST_ROWS = 500

/** What befell a session by day, the newest first. */
export function Timeline({ timeline, names, words, formats }: TimelineProperties) {
  if (timeline.length === 0)
    return <p className="text-sm text-muted-foreground">{words.sessions.timelineNone}</p>
  const days = Map.groupBy(timeline.toReversed(), ({ at }) => formats.day(at))
  return (
    <div className="grid gap-5 text-sm">
      {timeline.length === MOST_ROWS && <p className="text-muted-foreground">{words.sessions.timelineCut}</p>}
      {[...days].map(([day, rows]) => (
        <section key={day} aria-label={day} className="grid gap-2">
          <h3 className="font-medium text-muted-foreground">{day}</h3>
          <ol className="grid gap-2">
            {rows.map((row, place) => {
              const { title, more } = toldRow(row, names, words.timeline, formats)
              return (
                // biome-ignore lint/suspicious/noArrayIndexKey: rows have no name, and their order is theirs
                <li key={place} className="grid grid-cols-[auto_4.5rem_minmax(0,1fr)] items-baseline gap-x-2">
                  <span aria-hidden className={`size-2 rounded-full ${DOTS[row.kind]}`} />
                  <time dateTime={row.at} className="text-muted-foreground tabular-nums">
                    {formats.time(row.at)}
                  </time>
                  <span>
                    {row.kind === 'event' ? breakable(title) : title}
                    {more !== '' && <span className="text-muted-foreground"> · {more}</span>}
                  </span>
                </li>
              )
            })}
          </ol>
        </section>
      ))}
    </div>
  )
}

/** A text whose names may go on in the next line behind each of their parts. */
const breakable = (text: string) => text.replace(/(?<=\w)[._](?=\w)/g, '$&\u200b')
