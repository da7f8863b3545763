import { PageLink } from '#app/components/page-link.tsx'
import { Alert } from '#app/components/ui/alert.tsx'
import { Button } from '#app/components/ui/button.tsx'
import { useWizard } from '#client/wizard/wizard-context.ts'
import type { DueAnswer } from './due-answers.ts'
import { DueList } from './due-list.tsx'

/** What somebody owes, and the session that they were done with. */
export interface OwedAnswers {
  by: string | undefined
  due: readonly DueAnswer[]
}

/** Says to who is done what has come due since, with the way to answer it. */
export function DueNotice({ owed: { by, due } }: { owed: OwedAnswers }) {
  const { state, say } = useWizard()
  const { session, texts } = state
  if (due.length === 0 || session.id !== by || session.status !== 'completed') return null
  return (
    <Alert
      className="mt-4 print:hidden"
      variant={due.some(({ isPast }) => isPast) ? 'warning' : 'information'}
    >
      <div className="grid grow basis-60 gap-2">
        <p className="font-medium">{say('dueTitle', { count: due.length })}</p>
        <DueList due={due} texts={texts} />
      </div>
      <Button asChild>
        <PageLink href="/onboarding/update">{say('dueAnswer')}</PageLink>
      </Button>
    </Alert>
  )
}
