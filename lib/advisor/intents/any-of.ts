/** One pattern of several, a line each. */
export const anyOf = (lines: string): string =>
  `(?:${lines
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .join('|')})`
