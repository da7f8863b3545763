/** What Markdown begins a line with; a number after it makes the mark a sign: `> 50 %`, `- 5 °C`. */
const LINE_MARK = /^[ \t]*(?:#{1,6}|[-*+•‣◦]|>|\d{1,2}[.)])[ \t]+(?=[^\s\d])/gmu
const RULE_OR_FENCE = /^[ \t]*(?:([-=*_])(?:[ \t]*\1){2,}|(?:`{3,}|~{3,})[\w-]*)[ \t]*$/gmu
const ESCAPED = /\\(?=[\\`*_~#[\]()>+\-.!|])/gu

/** Two or more of them stand in no text of their own. */
const DOUBLED = /\*{2,}|_{2,}|~{2,}|`{2,}/gu
/** One before words and one after, neither within a word: `5*3*2`, `snake_case` and `E*TRADE` stay. */
const SINGLE = ['*', '_', '`'].map(
  (mark) =>
    new RegExp(
      `(?<![\\p{L}\\p{N}])[${mark}](?=\\S)([^${mark}\\n]*[^\\s${mark}])[${mark}](?![\\p{L}\\p{N}])`,
      'gu',
    ),
)
/** What is left before a word where the other half of a pair was taken away with a doubled one. */
const OPENING = /(?<![^\s(“"¿¡])\*(?=\p{L})/gu

/** Returns the text without the marks of Markdown, the words within them as they are. */
export function withoutMarks(text: string): string {
  const unruled = text.replace(ESCAPED, '').replace(RULE_OR_FENCE, '')
  const single = unruled.replace(LINE_MARK, '').replace(DOUBLED, '')
  const unmarked = SINGLE.reduce((rest, pattern) => rest.replace(pattern, '$1'), single)
  return unmarked.replace(OPENING, '').replace(LINE_MARK, '')
}
