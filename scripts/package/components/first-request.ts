import type { ReactNode } from 'react'

/** In an app the wizard alone is the way to a first session. */
export const FirstRequest = ({
  children,
}: {
  locale: unknown
  words: unknown
  children: ReactNode
}): ReactNode => children
