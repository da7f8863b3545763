import { type Sentence, sentencesOf } from './clauses.ts'
import type { Sign, SignFinding, Stage } from './intent.ts'

/** How a business earns, from whom, and through what, in both languages; read on folded text. */
const SIGN_WORDS: Record<Sign, RegExp> = {
  subscription:
    /\b(?:subscri\w+|billed (?:monthly|yearly|annually)|per seat|mrr|arr|churn|membership|members|saas|suscri\w+|abonos?|abonad\w+|mensualidad\w*|cuota mensual|socios|membresia\w*)\b/,
  ongoing:
    /\b(?:retainers?|(?:annual|yearly|service|maintenance|rolling) (?:contracts?|agreements?)|igualas?|contratos? (?:anual\w*|de servicio|de mantenimiento))\b/,
  energy:
    /\b(?:(?:gas|electric\w*|energy|power|heating|fuel|diesel) (?:bills?|costs?|prices?|is|are|has|went|doubled|tripled)|(?:la |el )?(?:luz|electricidad|energia|gas|gasoil|combustible|nafta|diesel|calefaccion) (?:\w+ ){0,3}?(?:paso de|llego a|sub\w+|cuesta|vale|esta|aument\w+|se (?:duplico|triplico|come))|(?:boleta|factura|recibo|cuenta|tarifa)s? de (?:la )?(?:luz|gas|energia|electricidad))\b/,
  project:
    /\b(?:projects?|made to order|bespoke|custom-made|commissions|proyectos?|a medida|por encargo|obras)\b/,
  donations:
    /\b(?:donors?|donations?|grants?|charity|fundrais\w+|philanthrop\w+|donantes?|donacion\w*|donativos?|subvencion\w*|subsidi\w+|fondos? (?:estatal|publico|provincial|municipal|nacional)\w*|public (?:fund|money)\w*|arts council|convenio|beneficencia)\b/,
  commission: /\b(?:on commission|per transaction|take rate|marketplace|por comision|a comision)\b/,
  b2b: /\b(?:b2b|for (?:companies|businesses|firms|banks|hospitals|retailers|manufacturers|law firms|restaurants|brands)|wholesale|enterprise customers|para (?:empresas|pymes|bancos|hospitales|supermercados|industrias)|empresas clientes|mayorista)\b/,
  consumer: /\b(?:b2c|d2c|families|consumers|shoppers|guests|familias|consumidores|vecinos|hogares)\b/,
  public:
    /\b(?:public sector|councils?|municipal\w*|government|ministry|tenders?|sector publico|gobierno|municipio\w*|ministerio|licitacion\w*|departamento nos|ayuntamiento\w*)\b/,
  online:
    /\b(?:online|e-?commerce|shopify|amazon|web shop|our website|por internet|en linea|tienda online|mercado libre)\b/,
  delivery_only:
    /\b(?:delivery[- ]only|ghost kitchen|dark kitchen|cloud kitchen|no dining room|solo (?:delivery|a domicilio|para llevar)|cocina (?:oculta|fantasma)|sin salon)\b/,
  wholesale: /\b(?:wholesal\w+|distributors?|stockists|mayoristas?|distribuidor\w*)\b/,
  export: /\b(?:export\w*|overseas|importers?|exporta\w*|importador\w*)\b/,
  seasonal:
    /\b(?:season\w*|summer|winter|christmas|thanksgiving|harvest|temporada\w*|estacional\w*|verano|invierno|navidad|zafra|cosecha)\b/,
  regulated:
    /\b(?:soc ?2|iso ?\d{4,5}|gdpr|hipaa|csrd|fda|regulat\w+|licen[sc]ed|cofepris|invima|anmat|aemps|digemid|regulad\w+|habilitacion)\b/,
}

const STAGE_WORDS: readonly [Stage, RegExp][] = [
  [
    'closing',
    /\b(?:closing (?:down|after|the business|my|our)(?! (?:old|second|third|smaller|one))|(?:retir(?:e|es|ing)\b[^.]{0,60}(?:nobody|no one|clos\w+|last day))|me jubilo\b[^.]{0,60}(?:cierr\w+|persiana|nadie|liquid\w+)|baj(?:o|amos|ar) la persiana|winding (?:up|down)|shutting down|going out of business|cerramos (?:en|el|la|despues|definitivamente)|vamos a cerrar|cierre definitivo|liquidamos)\b/,
  ],
  [
    'pre_revenue',
    /\b(?:pre-?revenue|no (?:revenue|sales|customers) yet|no revenue|not (?:yet )?(?:selling|launched)|before launch|launching (?:in|our first|next)|(?:opening|open) my first|design partners|(?<!quedamos |quedo |meses |estamos )sin ingresos|sin ventas (?:aun|todavia)|aun no vendemos|todavia no vendemos|abro mi primer|abrimos (?:nuestro|nuestra) primer\w*|mi primer (?:local|restaurante|negocio|tienda)|nuestro primer (?:titulo|producto|juego|local))\b/,
  ],
  ['idea', /\b(?:only an idea|just an idea|idea stage|solo una idea|es una idea)\b/],
  ['early_revenue', /\b(?:first (?:paying )?customers|paid pilots|primeros clientes|pilotos pagos)\b/],
]

/** The members of a cooperative own it, and subscribe to nothing. */
const OWNERS = /^(?:socios|members)$/i
const COOPERATIVE = /\bco-?operativ\w*/

/** Reads the signs of revenue model, customer, channel, season and regulation that a text names. */
export function readSigns(text: string): SignFinding[] {
  const sentences = sentencesOf(text)
  const isCooperative = sentences.some(({ folded }) => COOPERATIVE.test(folded))
  return (Object.keys(SIGN_WORDS) as Sign[]).flatMap((sign) => {
    const found = firstOf(sentences, SIGN_WORDS[sign])
    const areOwners = sign === 'subscription' && found !== undefined && OWNERS.test(found.text)
    return found === undefined || (areOwners && isCooperative) ? [] : [{ sign, span: found }]
  })
}

/** Reads the stage that a text names; undefined where it names none. */
export function readStage(text: string): Stage | undefined {
  const sentences = sentencesOf(text)
  return STAGE_WORDS.find(([, words]) => firstOf(sentences, words) !== undefined)?.[0]
}

function firstOf(sentences: readonly Sentence[], words: RegExp) {
  for (const { start, written, folded } of sentences) {
    const found = words.exec(folded)
    if (found === null) continue
    const from = found.index
    const to = from + found[0].length
    return { start: start + from, end: start + to, text: written.slice(from, to) }
  }
  return undefined
}
