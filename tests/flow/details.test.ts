import { expect, test } from 'vitest'
import { ERRORS } from '#lib/errors.ts'
import { engineWordsOf } from '#lib/flow/engine-words.ts'

test.each(['en', 'es', 'pt', 'ar'])(
  'in %s every refusal says what to do next, in English as the API does',
  (locale) => {
    const { details } = engineWordsOf(locale)
    expect(Object.keys(details).sort()).toEqual(Object.keys(ERRORS).sort())
    const english = Object.entries(ERRORS).map(([code, { detail }]) => [code, detail])
    if (locale === 'en') expect(details).toEqual(Object.fromEntries(english))
  },
)
