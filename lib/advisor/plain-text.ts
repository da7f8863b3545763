import { withoutUnseen } from '#lib/flow/visible-text.ts'

/** Characters that mean something to HTML, Markdown or a template, and what stands for each in plain text. */
const SAFE_CHARACTERS: Record<string, string> = {
  '<': '‹',
  '>': '›',
  '[': '(',
  ']': ')',
  '{': '(',
  '}': ')',
  '`': '’',
  '\\': '/',
}
/** `<3` opens no tag and `[solidcore]` no link: of what a person typed, only what a renderer would read is changed. */
const OPENS_A_TAG = /<(?=[a-z/!?])/iu
const JOINS_A_LINK = /\](?=[([:])/gu
const QUOTES_A_LINE = /^[>\s]+/u
const SCHEME = /\b(javascript|vbscript|data|file|blob|https?|ftp|mailto|tel)\s*:(?:\s*\/\/)?/giu
/** What makes an address of any word before it, known scheme or not. */
const ADDRESS_MARK = /:\s*\/\//gu

/**
 * Returns what a customer typed as one line of plain text that no renderer reads as markup or a link, at most
 * `maxCodePoints` long and cut with an ellipsis. Names come back letter for letter, `<3 Café` and `[solidcore]` too.
 */
export function plainText(typed: string, maxCodePoints: number): string {
  const line = inOneLine(withoutUnseen(inOneLine(typed.normalize('NFKC'))))
    .replace(/[{}`\\]/g, (character) => SAFE_CHARACTERS[character] ?? '')
    .replace(JOINS_A_LINK, ')')
    .replace(SCHEME, '$1 ')
    .replace(ADDRESS_MARK, ' ')
  return clip(inOneLine(withoutTags(line)).replace(QUOTES_A_LINE, ''), maxCodePoints)
}

/** Angle brackets stay as they were typed where none of them opens a tag. */
const withoutTags = (line: string) =>
  OPENS_A_TAG.test(line) ? line.replaceAll('<', '‹').replaceAll('>', '›') : line

const inOneLine = (text: string) => text.replace(/\s+/gu, ' ').trim()

/** Returns a text as one line in NFKC: nothing that nobody sees, no character that opens a tag, a link or code. */
export function plainLine(text: string): string {
  const line = text.normalize('NFKC').replace(/\s+/gu, ' ')
  return inOneLine(
    withoutUnseen(line).replace(/[<>[\]{}`\\]/g, (character) => SAFE_CHARACTERS[character] ?? ''),
  )
}

/** Returns the text, or its beginning with an ellipsis when it has more code points than allowed. */
export function clip(text: string, maxCodePoints: number): string {
  if (text.length <= maxCodePoints) return text
  const codePoints = [...text]
  if (codePoints.length <= maxCodePoints) return text
  return `${codePoints
    .slice(0, maxCodePoints - 1)
    .join('')
    .trimEnd()}…`
}

/** Text for which the short way below gives the same words, several times sooner. */
const PLAIN_ASCII = /^[\x20-\x7e]*$/

/** Returns the words of a text as they compare: without accents, in lower case, letters and digits only. */
export function foldedWords(text: string): string[] {
  if (PLAIN_ASCII.test(text)) return text.toLowerCase().match(/[a-z0-9]+/g) ?? []
  return (
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
}
