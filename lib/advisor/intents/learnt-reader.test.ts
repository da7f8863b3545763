import { describe, expect, it } from 'vitest'
import type { Intent } from './intent.ts'
import { likelihoods } from './learnt-reader.ts'
import { readByRules, readSaid } from './reader.ts'

describe('what was learnt', () => {
  it.each<[Intent, string]>([
    ['hire', 'Abriríamos también de noche si apareciera quien quiera servir'],
    ['hire', 'What I have not got is plumbers'],
    ['theft', 'At the yearly count eleven watches were not where they should be'],
  ])('finds what no rule has a word for: %s', (intent, text) => {
    expect(readByRules(text).filter((finding) => finding.intent === intent)).toEqual([])
    const [first] = readSaid(text).intents.toSorted((one, other) => other.likelihood - one.likelihood)
    expect(first?.intent).toBe(intent)
    expect(first?.span.text).toBe(text)
  })

  it.each([
    'Our officers and cameras keep shoplifters out of supermarkets',
    'Compramos y vendemos campos en toda la pampa',
    'A chain of tyre shops in the United States',
  ])('asks for nothing where a company says what it does: %s', (text) => {
    const [first] = [...likelihoods(text.toLowerCase())].sort(([, one], [, other]) => other - one)
    expect(first?.[0]).toBe('-')
  })

  it('says the same for the same sentence, as shares of a whole', () => {
    const likely = likelihoods('we need more patients')
    expect(likelihoods('we need more patients')).toEqual(likely)
    expect([...likely.values()].reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 6)
  })
})
