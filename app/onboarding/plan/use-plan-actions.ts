import { useEffect, useReducer, useRef, useState } from 'react'
import type { NewPlanItem, PlanItem, PlanItemChange, PlanItemKind } from '#client/types.ts'
import type { UsedPlan } from '#client/use-plan.ts'
import type { WizardWording } from '#lib/flow/engine-words/shape.ts'
import type { Parameters } from '#lib/flow/phrase.ts'
import { standing } from './plan-items.ts'

/** What was done last, in words, and what takes it back. */
export interface LastChange {
  itemId: string
  wording: WizardWording
  parameters?: Parameters
  back?: PlanItemChange
}

/** Where the keyboard goes on: at a control of an item. */
export type Control = 'undo' | 'more' | 'up' | 'down' | 'done' | 'accept' | 'figures'

export interface PlanActions {
  last: LastChange | undefined
  setState(item: PlanItem, state: PlanItem['state']): void
  edit(item: PlanItem, content: PlanItem['content']): void
  /** Puts an item before or after its neighbor of the same kind. */
  move(item: PlanItem, by: -1 | 1): void
  add(item: NewPlanItem): void
  renew(kind: PlanItemKind): Promise<void>
  undo(): void
  focus(itemId: string, control: Control): void
}

const SAID: Record<PlanItem['state'], WizardWording> = {
  suggested: 'acceptedNoMore',
  accepted: 'accepted',
  dismissed: 'dismissed',
  done: 'doneItem',
}

function wordingOf(before: PlanItem['state'], after: PlanItem['state']): WizardWording {
  if (before === 'dismissed') return 'restored'
  return before === 'done' && after !== 'dismissed' ? 'reopened' : SAID[after]
}

/** What a person does with a plan; each change can be taken back until the next one. */
export function usePlanActions(
  { plan, change, add, renew }: UsedPlan,
  onFailedRenewal: (error: unknown) => void,
): PlanActions {
  const [last, setLast] = useState<LastChange>()
  const wanted = useRef<string>(undefined)
  const [, draw] = useReducer((count: number) => count + 1, 0)

  // Once what it stands on has been drawn.
  useEffect(() => {
    const control = wanted.current && document.querySelector<HTMLElement>(wanted.current)
    if (!control) return
    wanted.current = undefined
    control.focus()
  })

  function perform(item: PlanItem, made: PlanItemChange, said: Omit<LastChange, 'itemId'>): void {
    // What becomes of it shows in the queue's state.
    change(item.id, made).catch(() => undefined)
    setLast({ itemId: item.id, ...said })
  }

  const focus = (itemId: string, control: Control) => {
    wanted.current = `[data-item="${itemId}"] [data-control="${control}"]`
    draw()
  }

  return {
    last,
    focus,
    setState(item, state) {
      perform(item, { state }, { wording: wordingOf(item.state, state), back: { state: item.state } })
      if (state === 'dismissed') focus(item.id, 'undo')
      if (item.state === 'dismissed') focus(item.id, 'more')
    },
    edit(item, content) {
      perform(item, { content }, { wording: 'changedItem', back: { content: item.content } })
    },
    move(item, by) {
      const ofKind = standing(plan?.items ?? [], item.kind)
      const place = ofKind.findIndex(({ id }) => id === item.id) + by
      const neighbor = ofKind[place]
      if (neighbor === undefined) return
      const parameters = { place: place + 1, count: ofKind.length }
      perform(
        item,
        { position: neighbor.position },
        { wording: 'moved', parameters, back: { position: item.position } },
      )
    },
    add(item) {
      setLast(undefined)
      add(item)
        .then((added) => {
          if (added) setLast({ itemId: added.id, wording: 'added', back: { state: 'dismissed' } })
        })
        .catch(() => undefined)
    },
    async renew(kind) {
      setLast(undefined)
      try {
        await renew([kind])
        setLast({ itemId: kind, wording: 'writtenAgain' })
      } catch (error) {
        onFailedRenewal(error)
      }
    },
    undo() {
      if (last?.back === undefined) return
      change(last.itemId, last.back).catch(() => undefined)
      setLast({ itemId: last.itemId, wording: 'undone' })
      focus(last.itemId, 'more')
    },
  }
}
