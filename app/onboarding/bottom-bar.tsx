import type { ReactNode } from 'react'
import { SavedIndicator } from './saved-indicator.tsx'

interface BottomBarProps {
  /** The way back. */
  back?: ReactNode
  /** The way on. */
  children?: ReactNode
}

/** What stays in reach at the foot of the screen: the way back, whether the answers are saved, the way on. */
export function BottomBar({ back, children }: BottomBarProps) {
  return (
    <div className="bottom-bar print:hidden">
      <div className="mx-auto flex w-full max-w-2xl flex-wrap items-center gap-x-3 px-4 py-3 sm:px-6">
        {back}
        <div className="order-first min-w-0 basis-full sm:order-none sm:grow sm:basis-0">
          <SavedIndicator />
        </div>
        <div className="ms-auto flex flex-wrap items-center gap-3">{children}</div>
      </div>
    </div>
  )
}
