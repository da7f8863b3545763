/** What a letter's entity says of it, as the combining mark that says the same. */
const ACCENTS: Record<string, string> = {
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  ring: '\u030A',
  cedil: '\u0327',
}

/** Names that writers use beside accented letters, each before its character. */
const NAMED = new Map(
  (
    'amp& lt< gt> quot" apos\' lsquo‘ rsquo’ sbquo‚ ldquo“ rdquo” bdquo„ laquo« raquo» ndash– mdash— hellip… bull• ' +
    'middot· iexcl¡ iquest¿ sect§ euro€ pound£ yen¥ cent¢ copy© reg® trade™ deg° ordfª ordmº times× divide÷ plusmn± ' +
    'minus− le≤ ge≥ ne≠ frac12½ frac14¼ rarr→ larr← uarr↑ darr↓ szligß aeligæ oeligœ oslashø'
  )
    .split(' ')
    .map((entry) => [entry.slice(0, -1), entry.slice(-1)] as const),
)
for (const space of ['nbsp', 'ensp', 'emsp', 'thinsp']) NAMED.set(space, ' ')

const ENTITY =
  /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z])(acute|grave|circ|tilde|uml|ring|cedil)|([a-z][a-z\d]{1,31}));/giu

/** Text is written for pages once, sometimes twice; more often it is written to get past somebody. */
const MOST_LAYERS = 3

/** Returns the text with HTML's entities as the characters they stand for; undefined where one has no such character. */
export function decodeEntities(text: string): string | undefined {
  let decoded = text
  for (let layer = 0; layer < MOST_LAYERS; layer++) decoded = decoded.replace(ENTITY, characterOf)
  return decoded.search(ENTITY) < 0 ? decoded : undefined
}

function characterOf(
  entity: string,
  decimal?: string,
  hex?: string,
  letter?: string,
  accent?: string,
  name?: string,
) {
  if (letter !== undefined && accent !== undefined)
    return `${letter}${ACCENTS[accent.toLowerCase()]}`.normalize('NFC')
  if (name !== undefined) return NAMED.get(name.toLowerCase()) ?? entity
  const codePoint = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal)
  if (codePoint === 0 || codePoint > 0x10ffff) return entity
  const character = String.fromCodePoint(codePoint)
  return character.isWellFormed() ? character : entity
}
