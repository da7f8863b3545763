import type { Intent } from '../intent.ts'
import type { WordClass } from '../vocabulary/classes.ts'

/** Classes of words that together show an intent, whichever words they are and in whichever order. */
export interface Combination {
  intent: Intent
  all: readonly WordClass[]
  /** Where one of these is in the same sentence, something else is meant. */
  unless: readonly WordClass[]
  /** Whether the sentence must also want something or be in trouble: the words alone may be mere facts. */
  needsGround: boolean
  /** Whether the words stand in the order of the classes. */
  inOrder: boolean
  /** Words further apart than this seldom belong together. */
  mostBetween: number
}

export const together = (intent: Intent, classes: string, unless = ''): Combination => ({
  intent,
  all: classes.split(' ') as WordClass[],
  unless: unless === '' ? [] : (unless.split(' ') as WordClass[]),
  needsGround: false,
  inOrder: false,
  mostBetween: 11,
})
export const inOrder = (intent: Intent, classes: string, unless = ''): Combination => ({
  ...together(intent, classes, unless),
  inOrder: true,
})
/** A few words apart at most, in this order. */
export const close = (intent: Intent, classes: string, unless = ''): Combination => ({
  ...inOrder(intent, classes, unless),
  mostBetween: 3,
})
/** A few words apart at most, in either order. */
export const near = (intent: Intent, classes: string, unless = ''): Combination => ({
  ...together(intent, classes, unless),
  mostBetween: 4,
})
/** Side by side, in this order. */
export const sideBySide = (intent: Intent, classes: string, unless = ''): Combination => ({
  ...inOrder(intent, classes, unless),
  mostBetween: 1,
})
export const ifWanted = (intent: Intent, classes: string, unless = ''): Combination => ({
  ...together(intent, classes, unless),
  needsGround: true,
})
