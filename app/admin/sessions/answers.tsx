'use client'

import { type FormEvent, useId, useState } from 'react'
import { Alert } from '#app/components/ui/alert.tsx'
import { Button } from '#app/components/ui/button.tsx'
import { Input } from '#app/components/ui/input.tsx'
import { answerText, isAnswered } from '#app/onboarding/answer-text.tsx'
import type { SignInService } from '#app/sign-in/sign-in-service.ts'
import { sayIn, type WizardTexts } from '#client/wizard/texts.ts'
import type { OutlineStep } from '#lib/flow/outline.ts'
import type { OperatedSession } from '#lib/operators/found-sessions.ts'
import { MAX_REASON_CHARACTERS } from '#lib/service-actor.ts'
import { addressOf } from '../address.ts'
import { fetchApi, toldBy } from '../frame/fetch-api.ts'
import { Panel } from '../frame/panel.tsx'
import { LabelledControl } from '../labelled-control.tsx'
import type { AnswerWords } from '../words/answer-words.ts'
import { type StepData, withUnknownFields } from './answered-fields.ts'

interface AnswersProperties {
  /** Where the API has the session. */
  address: string
  texts: WizardTexts
  /** What industries are called, by slug. */
  industries: Readonly<Record<string, string>>
  stepData: StepData
  /** Answers that are there and not shown, as `step.field`. */
  hidden: string[]
  /** How many those are, in words. */
  hiddenCount: string
  words: AnswerWords
  service: SignInService
}

/** What the person has answered; what is protected only once the operator asks for it, with a reason. */
export function Answers({
  address,
  texts,
  industries,
  stepData,
  hidden,
  hiddenCount,
  words,
  service,
}: AnswersProperties) {
  const [revealed, setRevealed] = useState<StepData>()
  const shown = revealed ?? stepData
  const stillHidden = revealed === undefined ? hidden : []
  const read = (step: OutlineStep, name: string) => shown[step.name]?.[name]
  const isThere = (step: OutlineStep, name: string) =>
    isAnswered(read(step, name)) || stillHidden.includes(`${step.name}.${name}`)
  const say = sayIn(texts)
  const reader = { texts, say, industryName: (slug: string) => industries[slug] ?? slug }
  const steps = withUnknownFields(texts.outline.steps, shown, stillHidden).filter((step) =>
    step.fields.some(({ name }) => isThere(step, name)),
  )
  return (
    <Panel title={words.title} text={steps.length === 0 ? words.none : undefined}>
      {steps.map((step) => (
        <section key={step.name} className="grid gap-1">
          <h3 className="text-sm font-medium">{step.title}</h3>
          <dl className="grid divide-y divide-border border-y border-border text-sm">
            {step.fields
              .filter(({ name }) => isThere(step, name))
              .map((field) => (
                <div key={field.name} className="grid gap-x-4 py-2 sm:grid-cols-[14rem_minmax(0,1fr)]">
                  <dt className="text-muted-foreground">{field.label}</dt>
                  <dd className="min-w-0 whitespace-pre-wrap">
                    {isAnswered(read(step, field.name)) ? (
                      <bdi>{answerText(field, read(step, field.name), reader)}</bdi>
                    ) : (
                      <span className="text-muted-foreground italic">{words.hidden}</span>
                    )}
                  </dd>
                </div>
              ))}
          </dl>
        </section>
      ))}
      {stillHidden.length > 0 && (
        <Reveal
          address={address}
          hiddenCount={hiddenCount}
          words={words}
          service={service}
          onRevealed={setRevealed}
        />
      )}
      <output className="block empty:hidden">
        {revealed !== undefined && <Alert>{words.revealed}</Alert>}
      </output>
    </Panel>
  )
}

type RevealProperties = Pick<AnswersProperties, 'address' | 'hiddenCount' | 'words' | 'service'> & {
  onRevealed(stepData: StepData): void
}

function Reveal({ address, hiddenCount, words, service, onRevealed }: RevealProperties) {
  const [problem, setProblem] = useState<string>()
  const [isRevealing, setIsRevealing] = useState(false)
  const [reasonId, problemId] = [useId(), useId()]

  async function reveal(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const reason = String(new FormData(event.currentTarget).get('reason')).trim()
    if (reason === '') return setProblem(words.reasonMissing)
    setIsRevealing(true)
    const answering = fetchApi(addressOf(address, { reveal: 'true', reason }), service)
    const told = await toldBy<OperatedSession>(answering, words.outOfReach)
    if ('problem' in told) {
      setProblem(told.problem)
      setIsRevealing(false)
    } else onRevealed(told.data.session.stepData)
  }

  return (
    <form
      onSubmit={(event) => void reveal(event)}
      className="grid gap-3 rounded-lg bg-muted p-4 text-sm"
      noValidate
    >
      <p>
        <span className="font-medium">{hiddenCount}</span> {words.hiddenText}
      </p>
      <div className="flex flex-wrap items-end gap-2">
        <LabelledControl id={reasonId} label={words.revealReason} className="min-w-48 flex-1">
          <Input
            id={reasonId}
            name="reason"
            maxLength={MAX_REASON_CHARACTERS}
            autoComplete="off"
            aria-invalid={problem !== undefined || undefined}
            aria-describedby={problem === undefined ? undefined : problemId}
          />
        </LabelledControl>
        <Button type="submit" variant="secondary" aria-disabled={isRevealing || undefined}>
          {isRevealing ? words.revealing : words.reveal}
        </Button>
      </div>
      <p id={problemId} role="alert" className="text-destructive empty:hidden">
        {problem}
      </p>
    </form>
  )
}
