import { type Say, sayIn, type WizardTexts } from '#client/wizard/texts.ts'
import type { DueAnswer } from './due-answers.ts'

/** What is due, each with its day. */
export function DueList({ due, texts }: { due: readonly DueAnswer[]; texts: WizardTexts }) {
  const say = sayIn(texts)
  return (
    <ul className="grid list-disc gap-1 ps-5">
      {due.map((answer) => (
        <li key={`${answer.step}.${answer.field}`}>
          <bdi>{answer.label}</bdi>
          {answer.dueAt === undefined ? null : (
            <span className={answer.isPast ? 'text-destructive' : 'text-muted-foreground'}>
              {' · '}
              {whenDue(answer.dueAt, answer.isPast, texts.outline.locale, say)}
            </span>
          )}
        </li>
      ))}
    </ul>
  )
}

function whenDue(dueAt: string, isPast: boolean, locale: string, say: Say): string {
  // The server and the browser say the same day.
  const date = new Date(dueAt).toLocaleDateString(locale, { dateStyle: 'long', timeZone: 'UTC' })
  return say(isPast ? 'duePast' : 'dueUntil', { date })
}
