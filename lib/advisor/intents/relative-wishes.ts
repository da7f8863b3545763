/** Wishes that are said by what there is: half of it, a third less, ten points more, as it was; read on folded text. */

import { anyOf } from './any-of.ts'

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
  '(?:cut|reduced?|lower|lowered|drop|dropped|fall|down|shrink|shrunk|trim|trimmed|come down|bring \\w+ down|baj\\w+|rebaj\\w+|reduc\\w+|recort\\w+|ca(?:er|iga)|disminu\\w+|achic\\w+)'

type Rule = readonly [RegExp, (standing: Standing) => number | undefined]
const rule = (words: string, wished: Rule[1]): Rule => [new RegExp(`(?<![a-z])(?:${words})(?![a-z])`), wished]

const POINTS = '(?<points>\\d+(?:[.,]\\d+)?) (?:percentage )?(?:points?|puntos?)(?: porcentuales)?'

/** By kind, the plainest first; what none of them says is no wish. */
const RULES: readonly Rule[] = [
  rule(
    `halv(?:e|ed|ing)|(?:cut(?:ting)?|chop|slash|bring(?:ing)?)\\b.{0,15} (?:in|by) half|by half|${CUT}(?: \\w+){0,3}? (?:a|en|por) la mitad|(?:a|por) la mitad|la mitad de (?:eso|ello)|(?:con|a|en|sea|sean|queden?|bastaria|alcanzaria|basta|vale) (?:con )?la mitad(?! de l[oa]s?)|^\\s*la mitad(?! de l[oa]s?)|la mitad(?=\\s*$|\\s*[,.;]| en \\d| para | de eso)|(?:the |to )?half(?=\\s*$|\\s*[,.;]| by | of that)|(?:half|to half)${OF_THAT}|half the (?:figure|number|rate|time|level)`,
    ({ now }) => now / 2,
  ),
  ...PARTS.flatMap(([part, of]): Rule[] => [
    rule(
      `(?:${part})${OF_THAT}|(?:to|a) (?:${part})|(?:dej|qued)\\w+ en (?:${part})|(?:leav\\w+|keep\\w*) (?:\\w+ )?(?:at|to) (?:${part})|(?:con|by|with) (?:${part}) (?:me|nos|i|we)`,
      ({ now }) => now * of,
    ),
    rule(
      `(?:${part})${LESS}|${CUT}(?: \\w+){0,3}?(?: (?:by|en))? (?:${part})|by (?:${part})|(?:shave|knock|take) (?:${part}) off`,
      ({ now }) => now * (1 - of),
    ),
    rule(
      `(?:${part}) (?:more|higher|mas)|(?:up|rise|grow|raise|increase|subir|aumentar|crecer)(?: \\w+){0,3}? (?:by|en|un) ?(?:${part})`,
      ({ now }) => now * (1 + of),
    ),
  ]),
  rule(
    '(?:double|doubled|doubling|twice) (?:that|it|this|as (?:many|much)|the [a-z]+)|(?:to|should|must|be) double|doubled|(?:al|el) doble|duplicar\\w*|se dupli\\w+',
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
      `${POINTS} (?:more|higher|better|up|extra|mas|arriba|por encima)(?! (?:than |de |del )?(?:what|lo que|el tope|la norma|the (?:limit|norm|cap)))|(?:gain|add|win|up|raise|lift|climb|improve|ganar|sumar|subir|subirl[oa]|suba|sumarle)(?: \\w+){0,3}? (?:by |en |unos |another |otros )?${POINTS.replace('points>', 'more>')}`,
    ),
    1,
  ],
  [
    new RegExp(
      `${POINTS} (?:less|lower|fewer|down|off|(?:have|has|need|needs) to (?:go|come off)|(?:too|of them too) (?:many|much|high)|de sobra|menos|abajo|por debajo|(?:above|over|por encima de|mas de) (?:what|lo que|el tope|la norma|the (?:limit|norm|cap))|mas de lo que)|(?:lose|shed|cut|shave|knock|drop|down|lower|take|bajar|bajarl[oa]|baje|quitar\\w*|recortar|restar\\w*)(?: \\w+){0,3}? (?:by |en |unos )?${POINTS.replace('points>', 'less>')}`,
    ),
    -1,
  ],
]
/** `another four points`: on the way that it came. */
const ANOTHER = new RegExp(`(?:another|otr[oa]s|further) ${POINTS}`)
const BACK =
  /\b(?:back (?:to )?(?:where|what|to what|to where) (?:we|it|they) (?:were|was|used to be|had)|back to (?:that|those|then|the old (?:level|figure)|normal|before)|as it was|(?:that|the old|the same) (?:figure|number|rate|level|share) (?:again|back)|(?:to )?be (?:so )?again|(?:has|have|needs?|must|want it|got) to (?:go|get|come|be) back(?: there| to)?|there again|that's (?:what|where) (?:i|we)(?:'m| am|'re| are)? (?:after|want|need|heading|going)|(?:will|must|should|shall|has to) be (?:that |so )?again|a (?:eso|ese nivel|esa cifra|lo mismo|aquello|ahi) (?:\w+ ){0,3}?(?:volver|regresar|llegar)|(?:volver|regresar|llegar) a (?:eso|ese nivel|esa cifra|aquello|lo mismo)|what it (?:was|used to be)|(?:volver|regresar) (?:a )?(?:como|a donde|adonde|donde|a lo que|lo de|a lo de|al nivel|a aquello|a eso|ahi)(?: \w+){0,2} ?(?:entonces|antes|estaba\w*|era|era antes|teniamos)?|como (?:antes|estaba\w*|era)|lo que era antes|donde estaba\w*)\b/
/** `twice what the union allows`: how far it is from what it may be. */
const TIMES_WHAT_IT_MAY_BE =
  /\b(?:(?<two>double|twice|el doble)|(?<three>three times|triple|el triple)) (?:of |de |the )?(?:lo que|what|que)\b.{0,30}?\b(?:allow|permit|toler|accept|acept|admit|agreed|acord|pact|promis|promet|budget|presupuest|should|deber|ought|plan|contract|contrat|normal|sano|healthy|reason|razon|considers?)/
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

/** Somebody wishes it: by a verb of wishing, as an order, or by what would come of it. */
const IS_WISHED = new RegExp(
  String.raw`\b` +
    anyOf(String.raw`
      wants?|wanted|needs?|must|should|ought|has to|have to|had to|got to|would|is enough|aim\w*|goal|target|plan|objective|hope|promised|agreed|committed|expects?|asks?|demands?|insists?|allows?|tolerates?|accepts?|permits?|budgeted|let's|will be
      sworn|swore|vow(?:s|ed)|pledged|undertaken|jur[oe]|jurado|orders|(?:plain|clear|blunt|clarisim[oa]|clar[oa]|tajante): (?=half|halve|la mitad|the half)
      (?:told|ordered|instructed|urged|pressed|directed) (?:me|us|everyone|every \w+|the \w+|my \w+|our \w+)\b.{0,40}? to|under orders|(?:dicho|dejado claro|ordenado|pedido|mandado|encargado|ordeno|encargo|dijo) (?:que|bajar|reducir|dej|cort|la|lo)\w*
      quer\w+|quier\w+|quisier\w+|deb(?:e|en|emos|eria\w*)|hay que|tien(?:e|en) que|tenemos que|tendri\w+|necesit\w+|meta|objetivo|pide|piden|pidio|exige\w*|toleran?|permiten?|aceptan?|admiten?|no (?:\w+ )?\w+re\b|hasta (?:que|ver\w*)|busc\w+|aspir\w+|\w+ria(?:mos|n)?|propus\w+|promet\w+|acord\w+|compromet\w+|conform\w+|(?:me|nos) (?:vale|basta|alcanza|sirve)
      que (?:no )?(?:baj|sub|caig|qued|sea|se|ande|este)\w*
    `) +
    String.raw`\b|'d\b|(?:'m|am|'re|are) (?:after|heading)\b|(?:above|over|por encima de|mas de|more than) (?:what|lo que|the (?:limit|norm|cap))|^\s*(?:but |now |so )?(?:cut|halve|double|knock|take|bring|get|make|lower|raise|shave|drop|trim|back|half|cutting|halving|bringing|getting|lowering|raising|que|another)\b|^\s*(?:ojala|\w+(?:ar|er|ir)l[oa]s?|a la mitad|la mitad)\b`,
)

const NO_MORE_THAN_HALF =
  /\b(?:no more than|not more than|at most|less than|under|below|no mas de|menos de|como mucho|(?:por )?debajo de) (?:the |la )?(?:half|mitad)\b(?! (?:of )?(?:that|it|this|de eso))/

/** Reads what a folded sentence wishes of a figure by what that figure is; undefined where it wishes nothing of it so. */
export function relativeWish(folded: string, standing: Standing): number | undefined {
  const { now, was } = standing
  const { two, three } = TIMES_WHAT_IT_MAY_BE.exec(folded)?.groups ?? {}
  if (two !== undefined || three !== undefined) return tidy(now / (two === undefined ? 3 : 2))
  if (!IS_WISHED.test(folded)) return undefined
  // Of what makes up more than half, half is that of the whole.
  if (standing.unit === '%' && now > 50 && NO_MORE_THAN_HALF.test(folded)) return 50
  const before = was ?? beforeThat(folded, now)
  if (BACK.test(folded) && before !== undefined) return tidy(before)
  if (standing.unit === '%')
    for (const [words, sign] of [
      ...POINTS_RULES,
      [ANOTHER, before !== undefined && before > now ? -1 : 1] as const,
    ]) {
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
  if (TIMES_WHAT_IT_MAY_BE.test(folded)) return undefined
  const [, times] = TIMES_WHAT_IT_WAS.find(([words]) => words.test(folded)) ?? []
  return times === undefined ? undefined : tidy(now * times)
}

const tidy = (value: number): number => Number(value.toFixed(value >= 20 ? 0 : 1))
