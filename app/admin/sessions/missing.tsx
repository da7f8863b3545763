import { Check, Circle } from 'lucide-react'
import type { OperatedSession } from '#lib/operators/found-sessions.ts'
import { Panel } from '../frame/panel.tsx'
import type { Names } from '../names.ts'
import type { SessionWords } from '../words/session-words.ts'

interface MissingProperties extends Pick<OperatedSession, 'session' | 'missing'> {
  names: Names
  words: SessionWords
}

/** The steps of the person's way, each finished or with what lacks in it. */
export function Missing({ session, missing, names, words }: MissingProperties) {
  const text =
    missing.length > 0 ? undefined : session.status === 'completed' ? words.missingNothing : words.missingLast
  return (
    <Panel title={words.missingTitle} text={text}>
      <ol className="grid gap-2 text-sm">
        {session.path.map((step) => {
          const fields = missing.find((one) => one.step === step)?.fields
          const Icon = fields === undefined ? Check : Circle
          return (
            <li key={step} className="flex items-start gap-2">
              <Icon
                aria-hidden
                className={`mt-0.5 size-4 shrink-0 ${fields === undefined ? 'text-primary' : 'text-muted-foreground'}`}
              />
              <div>
                <span className="font-medium">{names.step(step)}</span>
                <span className="text-muted-foreground">
                  {': '}
                  {fields === undefined
                    ? words.stepFinished
                    : fields.length === 0
                      ? words.stepUnfinished
                      : words.lacks(fields.map((field) => names.field(step, field)).join(', '))}
                </span>
              </div>
            </li>
          )
        })}
      </ol>
    </Panel>
  )
}
