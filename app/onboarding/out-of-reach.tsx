'use client'

import type { Locale } from '#app/locales.ts'
import { WaitingRoom } from './waiting-room.tsx'

const reload = () => location.reload()

/** The wizard's place while the server cannot tell who asks for it. */
export function OutOfReach({ locale }: { locale: Locale }) {
  return <WaitingRoom locale={locale} failure="unavailable" onRetry={reload} />
}
