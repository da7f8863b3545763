export type TestedLocale = 'en' | 'es' | 'pt' | 'ar'

/** A pattern that no text of a language may match, and what to write instead. */
interface Rule {
  name: string
  pattern: RegExp
}

/** A letter or a mark of a word, since `\b` knows no accents. */
const WORD = String.raw`[\p{L}\p{N}_]`
const word = (alternatives: string) => new RegExp(`(?<!${WORD})(?:${alternatives})(?!${WORD})`, 'iu')

const FORMAL =
  'acuerde|anote|añada|asigne|busque|cobre|compare|compruebe|confíe|cuente|dé|decida|deje|describa|diga|elija|empiece|escriba|forme|inicie|introduzca|lea|lleve|marque|mire|mueva|muestre|ofrezca|pese|pida|ponga|pregunte|presente|prevea|publique|pulse|quite|repare|reparta|responda|reúna|revise|seleccione|suspenda|tome|trate|vea|vuelva|' +
  'anótelo|asígnele|compártalo|cuéntel[ao]|escúchelo|háblele|inténtelo|pídales|póngal[ao]s?|repártalas'
/** At the start of a sentence, or as the second of two; after `que` the same letters are no imperative. */
const IMPERATIVE_OF_USTED = new RegExp(
  `(?:(?:^|[.:;!]\\s)(?:no\\s)?|^(?!.*(?<!\\p{L})que(?!\\p{L})).*[,\\s](?:y|e)\\s(?:no\\s)?)(?:${FORMAL})(?!\\p{L})`,
  'iu',
)

const RULES: Record<TestedLocale, Rule[]> = {
  en: [
    { name: 'untranslated', pattern: word('los|las|una|para|con|tus?|¿.*|está|empresa|respuestas') },
    { name: 'a decimal comma', pattern: /(?<![\d.,])\d{1,3},\d{1,2}(?![\d,])/ },
    { name: 'a percent sign apart', pattern: /\d\s%/ },
    { name: '"e-mail" beside "email"', pattern: word('e-mails?') },
    { name: 'filler', pattern: word('simply|please|just click|utilize') },
  ],
  es: [
    { name: 'untranslated', pattern: word('the|your|with|and|you|is|are|please|click') },
    { name: 'usted', pattern: word('ustedes|usted') },
    { name: '"coste" beside "costo"', pattern: word('costes?') },
    { name: 'an imperative of usted', pattern: IMPERATIVE_OF_USTED },
    {
      name: 'a possessive of usted',
      pattern: word('su (?:empresa|organización|negocio|rubro|puesto|líder)|sus (?:líderes|manos)'),
    },
    {
      name: 'a verb of usted',
      pattern: word(
        '(?:donde|si|como|lo que|quienes|cuáles?) ya (?:tiene|conoce|sabe|mira)|le (?:deben|sorprenda)',
      ),
    },
    {
      name: 'vosotros',
      pattern: word(
        'vosotros|vosotras|vuestr[oa]s?|os|\\p{L}{2,}(?:áis|éis)|hacéis|decidme|explicadme|\\p{L}+(?:adme|edme|idme)',
      ),
    },
    {
      name: 'a perfect where a simple past does',
      pattern: word(
        '(?:he|has|ha|hemos|han) \\p{L}*(?:ado|ido|ído|hecho|dicho|crito|visto|vuelto|abierto|puesto)',
      ),
    },
    { name: '"añadir" beside "agregar"', pattern: word('añad\\p{L}+') },
    { name: '"y" before the sound i', pattern: /(?<![\p{L}\p{N}])y (?:i(?!o[nd])|hi(?![eae]|o))\p{L}/iu },
    { name: '"o" before the sound o', pattern: /(?<![\p{L}\p{N}])o (?:ho|o|ocho|8)\p{L}*/iu },
    { name: 'a decimal point', pattern: /(?<![\d.,/:])\d{1,3}\.\d{1,2}(?![\d.])/ },
    { name: 'a comma between thousands', pattern: /(?<![\d.,])\d{1,3},\d{3}(?![\d,])/ },
    { name: 'a percent sign that is joined', pattern: /\d%/ },
  ],
  pt: [
    {
      name: 'untranslated',
      pattern: word(
        'the|your|with|and|you|is|are|please|click|el|una|con|y|tus|usted|contraseña|correo|enlace|respuestas',
      ),
    },
    { name: '"tu" or "vós" beside "você"', pattern: word('tu|teus?|tuas?|contigo|vós|vos|voss[oa]s?') },
    {
      name: 'an imperative of tu',
      pattern:
        /(?:^|[.:;!?]\s)(?:não\s)?(?:abre|clica|confere|confirma|digita|escolhe|escreve|espera|informa|pede|recarrega|salva|tenta|verifica)(?!\p{L})/iu,
    },
    {
      name: 'a word of Portugal',
      pattern: word(
        'iniciar sessão|palavras?-passe|utilizador(?:es)?|ecrãs?|ficheiros?|registo|contactos?|equipas?|telemóve(?:l|is)',
      ),
    },
    { name: '"email" beside "e-mail"', pattern: /(?<![\p{L}{])emails?(?!\p{L})/iu },
    { name: 'filler', pattern: word('por favor|simplesmente') },
  ],
  ar: [
    {
      name: 'untranslated',
      pattern: word('the|your|with|and|you|is|are|please|click|los|las|una|con|para|sua|você|password|link'),
    },
    { name: 'a mark of Latin script', pattern: /[\u0621-\u064A]\s?[,;?](?!\S)/u },
    { name: 'digits of another form', pattern: /[\u0660-\u0669\u06F0-\u06F9]/u },
    {
      name: 'a plural of address',
      pattern: word(
        'أنتم|لكم|إليكم|عليكم|(?:و|ب|ل|ف)?(?:إجابات|حساب|بريد|عنوان|صفحت|خطت|شركت|فريق|جهاز|اتصال)كم|أدخلوا|افتحوا|اختاروا|حاولوا',
      ),
    },
    { name: 'a feminine of address', pattern: word('أنتِ|لكِ|\\p{L}+كِ|أدخلي|افتحي|اختاري|حاولي|انتظري') },
    { name: 'filler', pattern: word('يرجى|الرجاء|رجاءً|من فضلك|ببساطة') },
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
