'use client'

import { createContext, type ReactNode, useContext } from 'react'
import type { Dictionary } from './dictionary/en.ts'

type LostWords = Dictionary['lost']

const Context = createContext<LostWords | undefined>(undefined)

/** Has what stands in the place of a page that failed in one language, since that is rendered where nothing can be read. */
export function LostWords({ words, children }: { words: LostWords; children: ReactNode }) {
  return <Context value={words}>{children}</Context>
}

/** The words of the layout around. */
export function useLostWords(): LostWords {
  const words = useContext(Context)
  if (words === undefined) throw new TypeError('The layout has no words for what is lost.')
  return words
}
