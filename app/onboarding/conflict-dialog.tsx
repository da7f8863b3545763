'use client'

import { useState } from 'react'
import { Button } from '#app/components/ui/button.tsx'
import { ChoiceCard } from '#app/components/ui/choice-card.tsx'
import { Dialog, DialogContent, DialogDescription, DialogTitle } from '#app/components/ui/dialog.tsx'
import { answerText } from './answer-text.ts'
import { PLACES } from './engine/answers.ts'
import type { Conflict } from './engine/wizard-state.ts'
import { useIndustryName } from './industry-names.ts'
import { useWizard, type WizardParts } from './wizard-context.ts'

type Side = 'yours' | 'theirs'

/** Shows both values of every answer that was changed in two places, and saves those that are chosen. */
export default function ConflictDialog({ conflict }: { conflict: Conflict }) {
  const { store, words, goTo } = useWizard()
  const [choices, setChoices] = useState<Record<string, Side>>({})
  const [isWorking, setIsWorking] = useState(false)

  async function save() {
    setIsWorking(true)
    const chosen = conflict.fields.map(({ field }) => [field, choices[field] ?? 'yours'] as const)
    const outcome = await store.resolveConflict(Object.fromEntries(chosen))
    setIsWorking(false)
    const next = PLACES[PLACES.indexOf(conflict.step) + 1]
    if (next !== undefined && (outcome === 'saved' || outcome === 'queued')) goTo(next)
  }

  return (
    <Dialog open>
      <DialogContent onEscapeKeyDown={(event) => event.preventDefault()}>
        <div className="grid gap-1.5">
          <DialogTitle>{words.conflict.title}</DialogTitle>
          <DialogDescription>{words.conflict.text}</DialogDescription>
        </div>
        {conflict.fields.map(({ field, yours, theirs }) => (
          <fieldset key={field} className="grid gap-2">
            <legend className="mb-2 text-sm font-medium">
              {words.fields[field as keyof typeof words.fields] ?? field}
            </legend>
            {(['yours', 'theirs'] as const).map((side) => (
              <ChoiceCard
                key={side}
                type="radio"
                name={`conflict-${field}`}
                checked={(choices[field] ?? 'yours') === side}
                onChange={() => setChoices({ ...choices, [field]: side })}
                title={words.conflict[side]}
                description={
                  <ValueText field={field} answer={side === 'yours' ? yours : theirs} words={words} />
                }
              />
            ))}
          </fieldset>
        ))}
        <Button aria-disabled={isWorking || undefined} onClick={() => void save()}>
          {words.conflict.save}
        </Button>
      </DialogContent>
    </Dialog>
  )
}

interface ValueTextProps extends Pick<WizardParts, 'words'> {
  field: string
  answer: unknown
}

function ValueText({ field, answer, words }: ValueTextProps) {
  const { state } = useWizard()
  const industry = useIndustryName(field === 'industry' ? String(answer ?? '') : '', state.session.locale)
  return <span className="whitespace-pre-wrap">{industry || answerText(field, answer, words)}</span>
}
