/** Cc, Cf, Co, Cn and lone surrogates: nothing that a reader sees, much that misleads a program. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}]/gu
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
const SCHEME = /\b(javascript|vbscript|data|file|blob|https?|ftp|mailto|tel)\s*:(?:\s*\/\/)?/giu
/** What makes an address of any word before it, known scheme or not. */
const ADDRESS_MARK = /:\s*\/\//gu

/**
 * Returns what a customer typed as one line of plain text that no renderer reads as markup or a link, at most
 * `maxCodePoints` long and cut with an ellipsis. Ordinary names come back letter for letter.
 */
export function plainText(typed: string, maxCodePoints: number): string {
  const line = typed
    .normalize('NFKC')
    .replace(/\s+/gu, ' ')
    .replace(INVISIBLE, '')
    .replace(/[<>[\]{}`\\]/g, (character) => SAFE_CHARACTERS[character] ?? '')
    .replace(SCHEME, '$1 ')
    .replace(ADDRESS_MARK, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
  return clip(line, maxCodePoints)
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
