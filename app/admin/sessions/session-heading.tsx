import type { ReactNode } from 'react'
import { PageLink } from '#app/components/page-link.tsx'
import type { ListedSession } from '#lib/operators/found-sessions.ts'
import { addressOf } from '../address.ts'
import type { Formats } from '../format.ts'
import type { Names } from '../names.ts'
import type { SessionWords } from '../words/session-words.ts'
import { StatusBadge } from './status-badge.tsx'

interface SessionHeadingProps {
  session: ListedSession
  names: Names
  words: SessionWords
  formats: Formats
  /** Whether the operator may read what was done for the person. */
  showsTrail: boolean
}

const LINK = 'text-link underline underline-offset-4 hover:no-underline'

/** Whose session it is, and how it stands. */
export function SessionHeading({ session, names, words, formats, showsTrail }: SessionHeadingProps) {
  const { id, userId, email, foundBy, status, completedAt, expiresAt, createdAt, updatedAt } = session
  const name = foundBy.join(', ')
  const end: [string, string][] =
    status === 'completed' && completedAt !== null
      ? [[words.completedAt, completedAt]]
      : status === 'abandoned'
        ? []
        : [[status === 'expired' ? words.expired : words.expires, expiresAt]]
  const moments: [string, string][] = [[words.started, createdAt], [words.saved, updatedAt], ...end]
  return (
    <div className="grid gap-4">
      <PageLink href="/admin/sessions" className={`justify-self-start text-sm ${LINK}`}>
        {words.back}
      </PageLink>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <h1 className="text-title font-semibold tracking-tight">
          <bdi>{name || email || words.nameless}</bdi>
        </h1>
        <StatusBadge status={status} words={words.statuses} />
      </div>
      <dl className="grid gap-x-6 gap-y-2 text-sm sm:grid-cols-2 lg:grid-cols-4">
        <Fact title={words.email}>{email ?? words.emailless}</Fact>
        {moments.map(([title, instant]) => (
          <Fact key={title} title={title}>
            <time dateTime={instant}>{formats.moment(instant)}</time>{' '}
            <span className="text-muted-foreground">({formats.distance(instant)})</span>
          </Fact>
        ))}
        <Fact title={words.language}>{names.language(session.locale)}</Fact>
        <Fact title={words.source}>{session.source ?? words.none}</Fact>
        <Fact title={words.version}>{session.definitionVersion}</Fact>
        <Fact title={words.userId} isLong>
          <code className="text-xs">{userId}</code>
        </Fact>
        <Fact title={words.sessionId} isLong>
          <code className="text-xs">{id}</code>
        </Fact>
      </dl>
      <p className="flex flex-wrap gap-x-4 gap-y-1 text-sm">
        <PageLink href={addressOf('/admin/sessions', { q: userId })} className={LINK}>
          {words.otherSessions}
        </PageLink>
        {showsTrail && (
          <PageLink href={addressOf('/admin/audit', { subject: userId })} className={LINK}>
            {words.audited}
          </PageLink>
        )}
      </p>
    </div>
  )
}

function Fact({ title, isLong = false, children }: { title: string; isLong?: boolean; children: ReactNode }) {
  return (
    <div className={`grid min-w-0 content-start ${isLong ? 'lg:col-span-2' : ''}`}>
      <dt className="text-muted-foreground">{title}</dt>
      <dd>{children}</dd>
    </div>
  )
}
