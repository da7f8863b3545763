import { describe, expect, test } from 'vitest'
import { boundedText } from './text.ts'

const name = boundedText({ label: 'Name', min: 2, max: 100 })
const codesOf = (text: string) =>
  (name.safeParse(text).error?.issues ?? []).map((issue) =>
    issue.code === 'custom' ? issue.params?.code : issue.code,
  )

/** Two kinds of marks in the order in which putting them right takes longest. */
const marks = (count: number) =>
  '\u0301'.repeat(Math.floor(count / 2)) + '\u0316'.repeat(Math.ceil(count / 2))

describe('text is bounded before it is normalized', () => {
  test('at four units for each character that its normal form may have', () => {
    const hangul = (units: number) => '\u1112\u1161\u11ab'.repeat(units / 3)
    expect(name.parse(hangul(300))).toBe('한'.repeat(100))
    // Spaces at the ends are trimmed, whatever else they were.
    expect(name.parse(`ab${' '.repeat(398)}`)).toBe('ab')
    expect(codesOf(`ab${' '.repeat(399)}`)).toEqual(['too_big'])
  })

  test('at thirty marks on one letter', () => {
    expect(codesOf(`ab${marks(30)}`)).toEqual([])
    expect(codesOf(`ab${marks(31)}`)).toEqual(['invalid_characters'])
    expect(codesOf(marks(400))).toEqual(['invalid_characters'])
    expect(codesOf(marks(401))).toEqual(['too_big'])
  })
})

describe('a minimum counts what can be seen', () => {
  test.each([
    ['zero-width spaces', '\u200b\u200b'],
    ['Hangul fillers', '\u3164\u3164'],
    ['half-width Hangul fillers', '\uffa0\uffa0'],
    ['blank Braille', '\u2800\u2800'],
    ['soft hyphens', '\u00ad\u00ad'],
    ['joiners', '\u034f\u200d\u2060'],
    ['variation selectors', '\ufe0f\u{e0100}'],
    ['one letter among them', '\u200bA\u3164'],
  ])('%s are too short for a name', (_, text) => {
    expect(codesOf(text)).toEqual(['too_small'])
  })

  test.each(['株式', 'कि', '👩‍🍳', 'A1', '<3', 'X\u200b&\u200bY'])('%s is long enough, and kept', (text) => {
    expect(name.parse(text)).toBe(text)
  })
})
