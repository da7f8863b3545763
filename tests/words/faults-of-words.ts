export type TestedLocale = 'en' | 'es'

/** A pattern that no text of a language may match, and what to write instead. */
interface Rule {
  name: string
  pattern: RegExp
}

/** A letter or a mark of a word, since `\b` knows no accents. */
const WORD = String.raw`[\p{L}\p{N}_]`
const word = (alternatives: string) => new RegExp(`(?<!${WORD})(?:${alternatives})(?!${WORD})`, 'iu')

const RULES: Record<TestedLocale, Rule[]> = {
  en: [
    { name: 'untranslated', pattern: word('los|las|una|para|con|tus?|¿.*|está|empresa|respuestas') },
    { name: 'a decimal comma', pattern: /(?<![\d.,])\d{1,3},\d{1,2}(?![\d,])/ },
    { name: 'a percent sign apart', pattern: /\d\s%/ },
    { name: 'filler', pattern: word('simply|please|just click|utilize') },
  ],
  es: [
    { name: 'untranslated', pattern: word('the|your|with|and|you|is|are|please|click') },
    { name: 'usted', pattern: word('ustedes|usted') },
    {
      name: 'an imperative of usted',
      pattern:
        /(?:^|[.:;!]\s)(?:inicie|inténtelo|elija|escriba|vuelva|compruebe|introduzca|seleccione|pulse)(?!\p{L})/iu,
    },
    {
      name: 'vosotros',
      pattern: word(
        'vosotros|vosotras|vuestr[oa]s?|os|\\p{L}{2,}(?:áis|éis)|hacéis|decidme|explicadme|\\p{L}+(?:adme|edme|idme)',
      ),
    },
    { name: '"y" before the sound i', pattern: /(?<![\p{L}\p{N}])y (?:i(?!o[nd])|hi(?![eae]|o))\p{L}/iu },
    { name: '"o" before the sound o', pattern: /(?<![\p{L}\p{N}])o (?:ho|o|ocho|8)\p{L}*/iu },
    { name: 'a decimal point', pattern: /(?<![\d.,/:])\d{1,3}\.\d{1,2}(?![\d.])/ },
    { name: 'a comma between thousands', pattern: /(?<![\d.,])\d{1,3},\d{3}(?![\d,])/ },
    { name: 'a percent sign that is joined', pattern: /\d%/ },
  ],
}

/** What a machine finds wrong with a text: the names of the rules that it breaks, each with the place. */
export function faultsOfWords(text: string, locale: TestedLocale, allowed: readonly string[] = []): string[] {
  return RULES[locale]
    .filter(({ name }) => !allowed.includes(name))
    .flatMap(({ name, pattern }) => {
      const found = pattern.exec(text)?.[0]
      return found === undefined ? [] : [`${name} (${found}): ${text}`]
    })
}

export interface NamedText {
  path: string
  text: string
}

/** Every text within dictionaries, with where it stands; what a function makes is made with samples. */
export function textsWithin(value: unknown, path = ''): NamedText[] {
  if (typeof value === 'string') return [{ path, text: value }]
  if (typeof value === 'function') return textsWithin(value('2', '3', '4'), path)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) =>
    textsWithin(inner, path === '' ? name : `${path}.${name}`),
  )
}
