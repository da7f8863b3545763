/** Counts what a person sees as letters more fairly than UTF-16 units do: Unicode code points. */
export function countCodePoints(text: string): number {
  let count = 0
  for (const _ of text) count++
  return count
}

/** The last four bits of each are its value, as they are of ours. */
const ARABIC_OR_PERSIAN_DIGITS = /[\u0660-\u0669\u06f0-\u06f9]/g

/** Returns the text with Arabic and Persian digits as 0 to 9. */
export const withLatinDigits = (text: string): string =>
  text.replace(ARABIC_OR_PERSIAN_DIGITS, (digit) => String(digit.charCodeAt(0) & 15))

/** Returns the text as it is stored: Unicode NFC, CRLF as LF, ends trimmed, nothing else changed. */
export function normalizeText(text: string): string {
  return text.normalize('NFC').replaceAll('\r\n', '\n').trim()
}
