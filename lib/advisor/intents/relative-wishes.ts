/** Wishes that are said by what there is: half of it, a third less, ten points more, as it was; read on folded text. */

/** Where a figure stands that something is wished of. */
export interface Standing {
  now: number
  was?: number
  unit: string
}

const THIRD = '(?:a|one) third|(?:un|el) tercio|la tercera parte|una tercera parte'
const QUARTER = '(?:a|one) quarter|(?:un|una) (?:cuarto|cuarta parte)|la cuarta parte'
const FIFTH = '(?:a|one) fifth|(?:un quinto|una quinta parte)|la quinta parte'
const TENTH = '(?:a|one) tenth|(?:un decimo|una decima parte)|la decima parte'
const PARTS: readonly (readonly [string, number])[] = [
  ['(?:two|2) thirds|dos tercios|dos terceras partes', 2 / 3],
  ['(?:three|3) quarters|tres cuartos|tres cuartas partes', 3 / 4],
  [THIRD, 1 / 3],
  [QUARTER, 1 / 4],
  [FIFTH, 1 / 5],
  [TENTH, 1 / 10],
  ['half|(?:la )?mitad', 1 / 2],
]
const OF_THAT =
  '(?: of)? (?:that|it|this|as (?:many|much|long)|what (?:it|that|there) is|(?:the|its|our) (?:current|present) \\w+|de (?:eso|ello|lo que (?:hay|es|tenemos))|of (?:that|it|this))'
const LESS = '(?: (?:less|fewer|lower|off|shorter|menos|mas baj[oa]))'
const CUT =
  '(?:cut|reduced?|lower|lowered|drop|dropped|fall|down|shrink|shrunk|trim|trimmed|come down|bring \\w+ down|baj\\w+|reduc\\w+|recort\\w+|ca(?:er|iga)|disminu\\w+|achic\\w+)'

type Rule = readonly [RegExp, (standing: Standing) => number | undefined]
const rule = (words: string, wished: Rule[1]): Rule => [new RegExp(`(?<![a-z])(?:${words})(?![a-z])`), wished]

const POINTS = '(?<points>\\d+(?:[.,]\\d+)?) (?:percentage )?(?:points?|puntos?)(?: porcentuales)?'

/** By kind, the plainest first; what none of them says is no wish. */
const RULES: readonly Rule[] = [
  rule(
    `halv(?:e|ed|ing)|(?:cut|chop|slash|bring)\\b.{0,15} (?:in|by) half|by half|${CUT}(?: \\w+){0,3}? (?:a|en|por) la mitad|(?:a|por) la mitad|la mitad de (?:eso|ello)|(?:con|a) la mitad|half${OF_THAT}|half the (?:figure|number|rate|time|level)`,
    ({ now }) => now / 2,
  ),
  ...PARTS.flatMap(([part, of]): Rule[] => [
    rule(
      `(?:${part})${LESS}|${CUT}(?: \\w+){0,3}? (?:by|en|un|una) ?(?:${part})|by (?:${part})|(?:shave|knock|take) (?:${part}) off`,
      ({ now }) => now * (1 - of),
    ),
    rule(
      `(?:${part}) (?:more|higher|mas)|(?:up|rise|grow|raise|increase|subir|aumentar|crecer)(?: \\w+){0,3}? (?:by|en|un) ?(?:${part})`,
      ({ now }) => now * (1 + of),
    ),
    rule(`(?:${part})${OF_THAT}|(?:to|a) (?:${part})`, ({ now }) => now * of),
  ]),
  rule(
    '(?:double|doubled|doubling|twice) (?:that|it|this|as (?:many|much)|the \\w+)|(?:to|should|must|be) double|doubled|(?:al|el) doble|duplicar\\w*|se dupli\\w+',
    ({ now }) => now * 2,
  ),
  rule(
    '(?:triple|treble)(?:d)?|three times (?:that|it|as (?:many|much))|triplicar\\w*|(?:al|el) triple',
    ({ now }) => now * 3,
  ),
]
const POINTS_RULES: readonly (readonly [RegExp, 1 | -1])[] = [
  [
    new RegExp(
      `${POINTS} (?:more|higher|better|up|extra|mas|arriba|por encima)|(?:gain|add|win|up|raise|lift|climb|improve|ganar|sumar|subir|subirl[oa]|suba|sumarle)(?: \\w+){0,3}? (?:by |en |unos |another |otros )?${POINTS.replace('points>', 'more>')}`,
    ),
    1,
  ],
  [
    new RegExp(
      `${POINTS} (?:less|lower|fewer|down|off|menos|abajo|por debajo)|(?:lose|shed|cut|shave|knock|drop|down|lower|take|bajar|bajarl[oa]|baje|quitar\\w*|recortar|restar\\w*)(?: \\w+){0,3}? (?:by |en |unos )?${POINTS.replace('points>', 'less>')}`,
    ),
    -1,
  ],
]
const BACK =
  /\b(?:back (?:to )?(?:where|what|to what|to where) (?:we|it|they) (?:were|was|used to be|had)|back to (?:that|the old (?:level|figure)|normal|before)|as it was|what it (?:was|used to be)|(?:volver|regresar) (?:a )?(?:como|a donde|adonde|donde|a lo que|lo de|al nivel)(?: \w+){0,2} ?(?:antes|estaba\w*|era|era antes|teniamos)?|como (?:antes|estaba\w*|era)|lo que era antes|donde estaba\w*)\b/
/** `which is double what it was`: how far it is from what it was. */
const TIMES_WHAT_IT_WAS: readonly (readonly [RegExp, number])[] = [
  [
    /\b(?:double|twice) (?:what (?:it|that|we)|the (?:figure|rate|level|number) (?:of|from|before|a year ago|last)|last year|as (?:much|many|high|long) as)|\bel doble (?:de lo que|que|del)|\b(?:has|have) doubled|\bse (?:ha )?duplic(?:o|ado)/,
    1 / 2,
  ],
  [
    /\b(?:three times|triple) (?:what (?:it|that|we)|as (?:much|many|high))|\bel triple (?:de lo que|que|del)/,
    1 / 3,
  ],
  [
    /\bhalf (?:what (?:it|that|we)|of what|as (?:much|many) as|last year)|\bla mitad (?:de lo que (?:era|teniamos)|que (?:hace|antes|el))/,
    2,
  ],
]

/** Somebody wishes it: a verb of wishing, or an order. */
const IS_WISHED =
  /\b(?:wants?|wanted|needs?|must|should|ought|has to|have to|had to|got to|would (?:do|be|like|suffice)|is enough|'d|aim\w*|goal|target|plan|objective|hope|promised|agreed|committed|expects?|asks?|demands?|insists?|budgeted|let's|will be|quer\w+|quier\w+|quisier\w+|deb(?:e|en|emos|eria\w*)|hay que|tien(?:e|en) que|tenemos que|tendri\w+|necesit\w+|meta|objetivo|pide|piden|pidio|exige\w*|busc\w+|aspir\w+|bastaria|alcanzaria|estaria\w*|seria|gustaria|propus\w+|promet\w+|acord\w+|compromet\w+|que (?:baje|suba|caiga|quede)n?|conform\w+)\b/

/** Reads what a folded sentence wishes of a figure by what that figure is; undefined where it wishes nothing of it so. */
export function relativeWish(folded: string, standing: Standing): number | undefined {
  if (!IS_WISHED.test(folded)) return undefined
  const { now, was } = standing
  const before = was ?? beforeThat(folded, now)
  if (BACK.test(folded) && before !== undefined) return tidy(before)
  if (standing.unit === '%')
    for (const [words, sign] of POINTS_RULES) {
      const { points, more, less } = words.exec(folded)?.groups ?? {}
      const by = Number((points ?? more ?? less)?.replace(',', '.'))
      if (by > 0) return tidy(now + sign * by)
    }
  const own = TIMES_WHAT_IT_WAS.reduce((text, [words]) => text.replace(words, ' '), folded)
  const [, wished] = RULES.find(([words]) => words.test(own)) ?? []
  const value = wished?.(standing)
  return value === undefined ? undefined : tidy(value)
}

/** What a figure was, where the sentence says how many times that it is now. */
export function beforeThat(folded: string, now: number): number | undefined {
  const [, times] = TIMES_WHAT_IT_WAS.find(([words]) => words.test(folded)) ?? []
  return times === undefined ? undefined : tidy(now * times)
}

const tidy = (value: number): number => Number(value.toFixed(value >= 20 ? 0 : 1))
