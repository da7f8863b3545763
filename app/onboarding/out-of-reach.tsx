'use client'

import type { WizardTexts } from '#client/wizard/texts.ts'
import { WaitingRoom } from './waiting-room.tsx'

const reload = () => location.reload()

/** The wizard's place while the server cannot tell who asks for it. */
export function OutOfReach({ texts }: { texts: WizardTexts }) {
  return <WaitingRoom texts={texts} failure="unavailable" onRetry={reload} />
}
