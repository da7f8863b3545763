import { PageLink } from '#app/components/page-link.tsx'
import type { ListedSession } from '#lib/operators/found-sessions.ts'
import type { Formats } from '../format.ts'
import type { Names } from '../names.ts'
import type { SessionWords } from '../words/session-words.ts'
import { StatusBadge } from './status-badge.tsx'

interface SessionListProps {
  sessions: ListedSession[]
  names: Names
  words: SessionWords
  formats: Formats
}

/** Sessions a row each; on a phone a card each. */
export function SessionList({ sessions, names, words, formats }: SessionListProps) {
  return (
    <ul className="overflow-hidden rounded-xl border border-border bg-card text-sm" aria-label={words.title}>
      {sessions.map((session) => {
        const { id, email, foundBy, status, step, completedSteps, createdAt, updatedAt } = session
        const name = foundBy.join(', ')
        return (
          <li
            key={id}
            className="relative grid gap-x-4 gap-y-1 border-t border-border px-4 py-3 first:border-t-0 hover:bg-muted sm:grid-cols-[minmax(0,2fr)_minmax(0,1.4fr)_minmax(0,1fr)] sm:items-center"
          >
            <div className="min-w-0">
              {/* The whole row is the link; its text is the person. */}
              <PageLink
                href={`/admin/sessions/${id}`}
                className="font-medium underline-offset-4 after:absolute after:inset-0 hover:underline"
              >
                <bdi>{name || email || words.nameless}</bdi>
              </PageLink>
              <p className="truncate text-muted-foreground">
                {name === '' ? id : (email ?? words.emailless)}
              </p>
            </div>
            <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
              <StatusBadge status={status} words={words.statuses} />
              <span className="text-muted-foreground">
                {status === 'completed' ? words.stepsDone(completedSteps.length) : names.step(step)}
              </span>
            </div>
            <dl className="flex flex-wrap gap-x-3 text-muted-foreground sm:grid sm:justify-items-end">
              <Moment title={words.saved} instant={updatedAt} text={formats.distance(updatedAt)} />
              <Moment title={words.started} instant={createdAt} text={formats.day(createdAt)} />
            </dl>
          </li>
        )
      })}
    </ul>
  )
}

function Moment({ title, instant, text }: { title: string; instant: string; text: string }) {
  return (
    <div className="flex gap-1">
      <dt>{title}:</dt>
      <dd>
        <time dateTime={instant}>{text}</time>
      </dd>
    </div>
  )
}
