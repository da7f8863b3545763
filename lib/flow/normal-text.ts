/** Counts what a person sees as letters more fairly than UTF-16 units do: Unicode code points. */
export function countCodePoints(text: string): number {
  let count = 0
  for (const _ of text) count++
  return count
}

/** Returns the text as it is stored: Unicode NFC, CRLF as LF, ends trimmed, nothing else changed. */
export function normalizeText(text: string): string {
  return text.normalize('NFC').replaceAll('\r\n', '\n').trim()
}
