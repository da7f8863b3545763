import { expect, test } from 'vitest'
import { preferredLocale } from './locale.ts'

test.each([
  [null, 'en'],
  ['', 'en'],
  ['es', 'es'],
  ['ES-mx', 'es'],
  [' es ; q=1 ', 'es'],
  ['es-MX,es;q=0.9,en;q=0.8', 'es'],
  ['en;q=0.5, es;q=0.7', 'es'],
  ['en, es', 'en'],
  ['es, en', 'es'],
  ['fr, es;q=0.1', 'es'],
  ['fr', 'en'],
  ['*', 'en'],
  ['*, es', 'es'],
  ['es;q=0.5, *;q=0.8', 'en'],
  ['en;q=0, *', 'es'],
  ['es;q=0', 'en'],
  ['es;q=x', 'en'],
  [';;q=x,,', 'en'],
  ['español', 'en'],
])('Accept-Language %j asks for %s', (header, locale) => {
  expect(preferredLocale(header, ['en', 'es'])).toBe(locale)
})

test.each([
  ['pt-BR', 'pt-BR'],
  ['pt', 'pt'],
  ['pt-AO', 'pt'],
  ['de', 'pt'],
  [null, 'pt'],
])('of pt and pt-BR, Accept-Language %j asks for %s', (header, locale) => {
  expect(preferredLocale(header, ['pt', 'pt-BR'])).toBe(locale)
})
