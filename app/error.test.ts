import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { DICTIONARIES } from './dictionary/dictionaries.ts'
import Failure from './error.tsx'
import { LostWords } from './lost-words.tsx'

test('a page that failed is excused in the language of the layout around it, from the first look', () => {
  const words = DICTIONARIES.ar.lost
  const failure = createElement(Failure, { reset: () => undefined })
  const shown = renderToStaticMarkup(LostWords({ words, children: failure }))
  for (const text of [words.failed, words.failedText, words.retry]) expect(shown).toContain(`>${text}<`)
})
