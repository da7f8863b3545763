import { expect, test } from 'vitest'
import { countVisible, withoutUnseen } from './visible-text.ts'

/** Twenty kinds of characters that nobody sees, by what they are. */
const UNSEEN: Record<string, string> = {
  'variation selectors': '\ufe00\ufe0f',
  'variation selectors, supplement': '\u{e0100}\u{e01ef}',
  'the grapheme joiner': '\u034f',
  'Hangul fillers': '\u115f\u1160\u3164\uffa0',
  'Khmer inherent vowels': '\u17b4\u17b5',
  'Mongolian selectors': '\u180b\u180c\u180d\u180e\u180f',
  'blank Braille': '\u2800',
  'the soft hyphen': '\u00ad',
  'the Arabic letter mark': '\u061c',
  'interlinear annotation': '\ufff9\ufffa\ufffb',
  'private use': '\ue000\u{f0000}',
  'zero-width spaces and joiners': '\u200b\u200c\u200d\u2060\ufeff',
  'direction marks': '\u200e\u200f\u202a\u202e\u2066\u2069',
  'invisible operators': '\u2061\u2064',
  tags: '\u{e0001}\u{e0041}\u{e007f}',
  controls: '\u0000\u001b\u007f\u009b',
  'shorthand controls': '\u{1bca0}\u{1bca3}',
  'musical controls': '\u{1d173}\u{1d17a}',
  'unassigned characters': '\u0378\u{e0fff}',
  'lone surrogates': '\ud800\udfff',
}

test.each(Object.entries(UNSEEN))('%s are seen by nobody, and by no program after it', (_, characters) => {
  expect(withoutUnseen(`a${characters}b`)).toBe('ab')
  expect(countVisible(characters)).toBe(0)
})

test.each(['👩‍🍳', '👩🏽‍💻', '🏳️‍🌈', '❤️', '1️⃣', '👨‍👩‍👧', 'Café ☕️ & Co.'])('%s stays whole', (text) => {
  expect(withoutUnseen(text)).toBe(text)
})

test.each([
  ['1\ufe0f2\ufe0f', '12'],
  ['a\u200db', 'ab'],
  ['👩\u200d\u200d🍳', '👩🍳'],
  ['👩\ufe0f\ufe0f', '👩\ufe0f'],
])('what belongs to an emoji hides nothing elsewhere: %j', (text, left) => {
  expect(withoutUnseen(text)).toBe(left)
})

test('tabs and newlines stay where they are asked for', () => {
  expect(withoutUnseen('a\tb\nc', { keepsLines: true })).toBe('a\tb\nc')
  expect(withoutUnseen('a\tb\nc')).toBe('abc')
})

test('a mark is seen on what it stands on, and alone by nobody', () => {
  expect(['\u0301\u0301', ' \u0301', '\u200b\u0301\u20e3', 'a \u0301'].map(countVisible)).toEqual([
    0, 0, 0, 1,
  ])
  expect(['กี', 'हि', '1\ufe0f\u20e3', 'x\u0301', 'क\u200d\u093f'].map(countVisible)).toEqual([2, 2, 2, 2, 2])
})
