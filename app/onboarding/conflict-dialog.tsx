'use client'

import { useState } from 'react'
import { Button } from '#app/components/ui/button.tsx'
import { ChoiceCard } from '#app/components/ui/choice-card.tsx'
import { Dialog, DialogContent, DialogDescription, DialogTitle } from '#app/components/ui/dialog.tsx'
import { useWizard } from '#client/wizard/wizard-context.ts'
import type { Conflict } from '#client/wizard/wizard-state.ts'
import { AnswerText } from './answer-text.tsx'

type Side = 'yours' | 'theirs'

/** Shows both values of every answer that was changed in two places, and saves those that are chosen. */
export default function ConflictDialog({ conflict }: { conflict: Conflict }) {
  const { store, state, say, goTo, placeAfter } = useWizard()
  const [choices, setChoices] = useState<Record<string, Side>>({})
  const [isWorking, setIsWorking] = useState(false)
  const step = state.texts.outline.steps.find(({ name }) => name === conflict.step)

  async function save() {
    setIsWorking(true)
    const chosen = conflict.fields.map(({ field }) => [field, choices[field] ?? 'yours'] as const)
    const outcome = await store.resolveConflict(Object.fromEntries(chosen))
    setIsWorking(false)
    if (outcome === 'saved' || outcome === 'queued') goTo(placeAfter(conflict.step))
  }

  return (
    <Dialog open>
      <DialogContent onEscapeKeyDown={(event) => event.preventDefault()}>
        <div className="grid gap-1.5">
          <DialogTitle>{say('conflict')}</DialogTitle>
          <DialogDescription>{say('conflictText')}</DialogDescription>
        </div>
        {conflict.fields.map(({ field: name, yours, theirs }) => {
          const field = step?.fields.find((one) => one.name === name)
          if (field === undefined) return null
          return (
            <fieldset key={name} className="grid gap-2">
              <legend className="mb-2 text-sm font-medium">{field.label}</legend>
              {(['yours', 'theirs'] as const).map((side) => (
                <ChoiceCard
                  key={side}
                  type="radio"
                  name={`conflict-${name}`}
                  checked={(choices[name] ?? 'yours') === side}
                  onChange={() => setChoices({ ...choices, [name]: side })}
                  title={say(side)}
                  description={
                    <span className="whitespace-pre-wrap">
                      <AnswerText field={field} answer={side === 'yours' ? yours : theirs} />
                    </span>
                  }
                />
              ))}
            </fieldset>
          )
        })}
        <Button aria-disabled={isWorking || undefined} onClick={() => void save()}>
          {say('keepThese')}
        </Button>
      </DialogContent>
    </Dialog>
  )
}
