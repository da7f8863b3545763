import { expect, test } from 'vitest'
import { saysOffline, type WizardState } from './wizard-state.ts'

const state = (change: object) =>
  ({
    notice: undefined,
    saving: 'idle',
    session: { status: 'in_progress' },
    conflict: undefined,
    isPersistent: true,
    ...change,
  }) as unknown as WizardState

test.each([
  { isSaid: false, change: {} },
  { isSaid: true, change: { saving: 'offline' } },
  { isSaid: true, change: { notice: 'noConnection' } },
  { isSaid: false, change: { saving: 'offline', session: { status: 'completed' } } },
  { isSaid: false, change: { saving: 'offline', isPersistent: false } },
  { isSaid: false, change: { saving: 'offline', conflict: { fields: [] } } },
])(
  'a page is silent about a lost connection where the frame speaks of it, and only there: %o',
  ({ isSaid, change }) => {
    expect(saysOffline(state(change))).toBe(isSaid)
  },
)
