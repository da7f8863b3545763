import { PageLink } from '#app/components/page-link.tsx'
import type { ToldAct } from '#lib/operators/told-acts.ts'
import { addressOf } from '../address.ts'
import type { Formats } from '../format.ts'
import type { AuditWords } from '../words/audit-words.ts'

interface ActsProperties {
  acts: ToldAct[]
  words: AuditWords
  formats: Formats
}

/** Acts a row each: when, who, what, for whom and why. */
export function Acts({ acts, words, formats }: ActsProperties) {
  return (
    <ol className="overflow-hidden rounded-xl border border-border bg-card text-sm" aria-label={words.title}>
      {acts.map((act) => (
        <li
          key={act.id}
          className="grid gap-x-4 gap-y-1 border-t border-border px-4 py-3 first:border-t-0 md:grid-cols-[10rem_minmax(0,1fr)_minmax(0,1fr)_minmax(0,1fr)]"
        >
          <time dateTime={act.at} className="text-muted-foreground tabular-nums">
            {formats.moment(act.at)}
          </time>
          <p className="font-medium">
            {words.actions[act.action] ?? act.action}
            <span className="block font-normal text-muted-foreground">{whoOf(act, words)}</span>
          </p>
          <p>
            <span className="text-muted-foreground">{words.subject}: </span>
            <Subject act={act} words={words} />
            <SessionLink act={act} words={words} />
          </p>
          <p>
            <span className="text-muted-foreground">{words.why}: </span>
            {act.reason === null ? (
              <span className="text-muted-foreground">{words.noReason}</span>
            ) : (
              <bdi>{act.reason}</bdi>
            )}
          </p>
        </li>
      ))}
    </ol>
  )
}

function whoOf({ actor, actorEmail }: ToldAct, words: AuditWords): string {
  const [kind = '', ...rest] = actor.split(':')
  const name = rest.join(':')
  switch (kind) {
    case 'service':
      return words.service(name)
    case 'command':
      return words.command(name)
    default:
      return words.operator(actorEmail ?? name)
  }
}

type ActProperties = { act: ToldAct; words: AuditWords }

/** Whom it was done for; an act of a person who was erased names nobody any more. */
function Subject({ act: { subject, subjectEmail, details }, words }: ActProperties) {
  if (subject === null)
    return <span className="text-muted-foreground">{details === null ? words.erased : words.nobody}</span>
  return (
    <PageLink
      href={addressOf('/admin/sessions', { q: subject })}
      className="text-link underline underline-offset-4 hover:no-underline"
    >
      {subjectEmail ?? subject}
    </PageLink>
  )
}

function SessionLink({ act: { details, action }, words }: ActProperties) {
  const id = details?.sessionId
  if (typeof id !== 'string' || action === 'session.erased') return null
  return (
    <span className="block">
      <PageLink
        href={`/admin/sessions/${id}`}
        className="text-link underline underline-offset-4 hover:no-underline"
      >
        {words.session}
      </PageLink>
    </span>
  )
}
