import { anyOf } from './any-of.ts'
import { ASKS, WHO_ASKS } from './who-asks.ts'

/** Words of a clause before a figure that is wished, by kind; read on folded text. */

const WHAT_WE_AIM_AT_IN_ENGLISH = String.raw`
  targets?|goals?|aims?|objectives?|ambition|ceiling|cap|limit|budget|threshold|benchmark|quota|promise|commitment|agreement|maximum|minimum|sla|sights|cut-?off|(?:the|our) (?:bar|round|ask)|la ronda|(?:a|our|the) round of|una ronda de
  (?:only|right|one|sole) (?:number|figure|result|answer|score|count)(?: \w+){0,5}? (?:is|would be)
  (?:the|our) (?:plan|deal|standard|norm|idea|wish|dream|hope)|healthy|sensible|reasonable|acceptable|decent|respectable|(?:our|the|their|payment) terms|bearable|tolerable
  (?:what|which|where) (?:we|i|they|it|the \w+) (?:want|need|agreed|promised|signed|budgeted|asks? for|should|ought)\w*(?: to be)?
  break-?even|break even (?:at|with)|to (?:break even|pay off|survive|stay open|make (?:money|it pay|a living)|be (?:safe|viable|profitable|worth it|in the black|competitive))
`
const WHAT_WE_AIM_AT_IN_SPANISH = String.raw`
  metas?|objetivos?|tope|techo|limite|(?<!\b(?:un|cada|pide|piden|pedir|su) )presupuesto|compromiso|umbral|cuota|maximo|minimo|promesa|la idea|liston|raya|equilibrio|presupuestad[oa]|(?<!\b(?:fecha|dia|hora) )(?:acordad[oa]|pactad[oa]|prometid[oa]|comprometid[oa]|previst[oa])
  nuestra? (?:plan|norma|estandar|idea)|nos cubrimos (?:con|a)|el (?:plan|pacto|acuerdo|ideal|estandar)|la norma|el pliego|(?:el|plazo de|tiempo de) catalogo|(?:rentable|viable|aceptable|asumible|tolerable)s?(?: desde| a partir del?| para \w+ \w+)?
  lo (?:\w+ )?(?:acordado|pactado|prometido|convenido|comprometido|sano|ideal|razonable|normal|deseable|saludable|presupuestado|firmado|correcto|justo|aceptable|sensato|prudente|previsto|contratado|exigido|logico|bueno|suyo|habitual)
  lo que (?:\w+ ){0,4}?(?:quer|quier|pid|exig|firm|promet|acord|necesit|busc|marc|manda|pact)\w*(?: \w+){0,3}? (?:es|son|seria|era|fue|eran)
  (?:unic[oa] (?:numero|cifra|resultado|respuesta|cuenta)|(?:numero|cifra|resultado) (?:admisible|valid[oa]))(?: \w+){0,5}? (?:es|seria)
  para (?:no )?(?:cerrar|sobrevivir|crecer|salir|cubrir|invertir|ganar|empatar|aguantar|vivir|renovar|contratar|seguir|que (?:sea|cierre|rinda|valga))\w*
`
/** What is aimed at, as a noun or as what is proper. */
export const WHAT_WE_AIM_AT = anyOf(WHAT_WE_AIM_AT_IN_ENGLISH + WHAT_WE_AIM_AT_IN_SPANISH)

const WE_WISH = anyOf(String.raw`
  wants?|wanted|wish(?:es)?|needs?|should|shouldn't|ought|must|mustn't|ha(?:s|ve|d) (?:got )?to|(?:'s|'ve) got to|(?:'s |'ve )?gotta|would like|'d like|'d love|would love
  hop(?:e|es|ing) (?:to|for)|aim(?:s|ed|ing)? (?:to|at|for)|plan(?:s|ned|ning)? (?:to|on|for)|intend(?:s|ed)? to|dream(?:s|ing)? of|shooting for|going for|working towards?|heading for
  price[ds]? (?:\w+ ){1,3}?(?:to leave|to make|at)|pricing (?:\w+ ){1,3}?(?:to leave|to make|at)|settle for|live with|put up with|cope with|get by (?:on|with)|glad (?:of|with)|(?:happy|content|fine|ok|okay|satisfied|delighted|thrilled|pleased|comfortable|relaxed) (?:with|at|if it (?:was|were))|would take|'d take|would do with
  (?<!\b(?:when|as|than|if) )(?:promis(?:e|es|ed)|agreed)(?! (?:day|date|time|hour|delivery|slot)s?\b)|committed|pledged|guaranteed?|budgeted|signed up (?:for|to)|set ourselves|set myself|set us|(?:resolved|decided|ruled|decreed|insisted|determined) that|were (?:it|they|that)|deserves?|calls? for|(?:would|could|might|should) (?:\w+ )?be expected to|(?:reckons?|thinks?|believes?|estimates?|calculates?) (?:that )?(?:it|we|they) (?:takes?|needs?|requires?)|(?:built|designed|conceived|sized|meant|laid out|staffed|equipped) for|(?:cr(?:y|ies)|call(?:s)?) out for|will (?:wear|take|accept|swallow|tolerate|settle for)|if (?:i|we) (?:only|just) (?:lose|lost|have|had|get|got|see|saw)|(?:'s|their|his|her) (?:number|figure) is|no (?:other )?(?:number|figure|result) (?:but|than|other than|except)|would (?:regard|consider|count|see|view)|told (?:\w+ ){1,3}(?:it'll|it will|we'll|we will) be
  (?:are|is|was|were|'re) (?:supposed|meant|expected|due|required|obliged|allowed) to|(?:can|could|only) (?:afford|carry|bear|stand|stomach|accept|take|swallow)|prepared to (?:accept|carry|let)|it would take|may not|no (?:\w+ ){1,3}?may|cannot be|can't be|let's|make it
  if (?:it|that|this|they|we|i) (?:were|was|had|got|could|hit|hits|reach|reached|get|gets|can)|(?:are|am|'m|'re|is) (?:only )?allowed|(?:we|i|they) (?:say|quoted?|advertise|publish|invoice at|state|claim)|(?:it|that|this|they|we)(?:'ll| will| shall) (?:be|take|have|answer|deliver)|(?:will|shall) be|wouldn't be (?:bad|too bad)|be better at
`)
const QUEREMOS = anyOf(String.raw`
  quer(?:emos|ia\w*|riamos)|quiero|quieren?|quisier\w+|necesit(?:o|a|an|amos)|deberi\w+|deb(?:e|en|emos|o) (?:de )?(?:\w+ )?\w+[aei]r(?:se|nos|lo|la)?|tendri\w+|tien(?:e|en) que|tenemos que|tengo que|hay que|habria que|habra que|convendria
  busc(?:o|a|amos|an|ando)|aspir\w+|pretend\w+|esper(?:o|a|amos|an) (?:que|\w+[aei]r)|se (?:nos )?(?:espera|exige|pide|permite|tolera|autoriza|admite)\w*|sonam\w+|apunt(?:o|a|amos|an) a|nos piden|me piden|(?:nos|me) (?:reclaman?|exigen?|demandan?|ponen? como)|no hay (?:otr[oa]|mas) (?:numero|cifra|resultado|meta)(?: \w+)? que|(?:constru\w+|concebid[oa]s?|pensad[oa]s?|hech[oa]s?|disenad[oa]s?|dimensionad[oa]s?|preparad[oa]s?|calculad[oa]s?) para|si (?:\w+ ){1,4}?(?:fuera|fueran|fuesen|quedaran|tuviera|tuvieramos|perdiera|perdieramos|bajara|llegara)|(?:quedaria|dormiria|respiraria|viviria|andaria|sentiria)\w*(?: mas| muy)? (?:tranquil|content|feliz|bien|satisfech|conforme|mejor)\w*
  promet(?:imos|emos|ieron|i)|nos compromet\w+|me comprometi|acord(?:amos|aron|e)|pact(?:amos|aron|e)|firm(?:amos|e|aria\w*)|fij(?:amos|e)|propus(?:imos|e|o)|(?:nos|me|se) (?:pus(?:imos|e|o)|propus(?:imos|e|o))|nos pusieron|(?:nos|me) propon\w+|(?:me|nos|se) (?:he|hemos|ha|han) (?:propuesto|fijado|marcado|puesto|comprometido)|(?:resuelto|decidido|resolvio|decidio|resolvimos|decidimos) que|presupuest(?:amos|aron|e)|garantiz(?:amos|ado)
  (?:me|nos) conform\w+|(?:me|nos) (?:vale|basta|alcanza|bastaria|alcanzaria|valdria|serviria|daria)\w*|(?:me|nos) gustaria|(?:me|nos) dari\w+|aguant\w+|soport\w+|toler\w+|hacen? falta|(?:me|nos) hacen? falta|harian? falta
  (?:exigen?|requieren?|(?<!no )dan? para|merecen?)(?= (?:$|unos?|unas?|al menos|mas de|como (?:minimo|maximo)|no menos))|con que (?:se )?(?:me |nos )?(?:fuer|sea|qued|baj|lleg|march|vay|falt|vuelv|pierd)\w*|(?:dejaria|firmaria|pagaria|aceptaria|bajaria|llegaria)\w*|si (?:fuera|rechazaran|fueran|bajara|tuviera|lograra|llegara|quedara|estuviera)\w*|dej(?:ar|amos|arla|arlo|arlos|arlas) en|a ver si|ojala|digo|decimos|firman|anunciamos|facturamos a|cotizamos|no (?:puede|pueden|podemos)|que (?:baje|suba|llegue|quede|sea|pase|ande|este|vuelva|tarde|falte|ronde|tardemos|lleguemos|quedemos|bajemos)n?|^\s*que (?:no )?\w+[ae]n?|que ning\w+ (?:\w+ ){1,3}?(?:pase|supere|exceda|llegue|tarde|baje)n?
  (?:cotiz|presupuest|calcul)\w+ (?:\w+ ){1,3}?(?:para que (?:me |nos )?dejen?|para (?:ganar|dejar)|a)|sera|seran|quedara|bajara|llegara|tardaremos|entregaremos|contestaremos|cobraremos|estaremos|seremos|vamos a (?:bajar|llegar|estar|tardar|quedar)\w*
`)
const BEYOND =
  '(?:above|over|below|under|short of|less than|more than|beyond|past|by|de|del|un|el|mas de|menos de)'
/** What happens to a business on the wrong side of a figure. */
const OR_ELSE = anyOf(String.raw`
  (?:fines? us|fined us|penali[sz]es?|charges?|drops?|delists?|sues?)\b.{0,40} ${BEYOND}
  (?:anything|everything|whatever|todo lo que|cualquier cosa)(?: \w+)? (?:up to|above|over|below|under|short of|less than|more than|beyond|past|mas de|menos de|pase de|supere|baje de)(?: el| un)?
  (?:won't|will not|doesn't|does not|don't|can't|cannot|refuses? to|stops?|unless)\b.{0,40} (?:if|when|unless|until)\b.{0,25}(?:above|over|below|under|less than|more than|past|beyond|at)
  (?:no|deja de|multan?|penalizan?|cobran? multa|rescinden?)\b.{0,40} (?:si|cuando)\b.{0,25}(?:super|pas|exced|baj|sub|lleg|esta|haya)\w*(?: del?| mas del?| menos del?)?
`)

/** What stands before a figure that is wished, by kind. */
export const WISHES_BEFORE: readonly RegExp[] = [
  /** `the contract, signed in May, says`, `el regulador nos pide como maximo`. */
  new RegExp(String.raw`\b${WHO_ASKS}\b.{0,45}?\b${ASKS}\b`),
  /** `with a target of`, `lo comprometido con la armadora es`. */
  new RegExp(String.raw`\b${WHAT_WE_AIM_AT}\b`),
  /** `Tenants' charter: 90%`. */
  /\b(?:contract|charter|tender|sla|terms|budget|plan|norm|standard|law|policy|agreement|regulator|convenio|contrato|pliego|norma|ley|presupuesto|regulador|licitacion)(?: \w+){0,2}'?:\s*$/,
  /** `I could live with`, `has to be`. */
  new RegExp(String.raw`(?:\b|(?='))${WE_WISH}\b`),
  /** `nos pusimos`, `deberian quedar`. */
  new RegExp(String.raw`(?:\b|^)${QUEREMOS}\b`),
  /** `they fine us for anything short of`, `no nos paga si superan el`. */
  new RegExp(String.raw`\b${OR_ELSE}\b`),
  /** `a good shop manages`, `un buen taller logra`. */
  /\b(?:a (?:good|decent|well-run|healthy|normal|proper) (?:[\w-]+ ){1,3}?(?:manages?|does|gets?|has|is|takes?|loses?|runs? at|sits at|keeps?|reaches|stays? (?:at|under|below))|un[oa]? (?:buen[oa]?|bien llevad[oa]) \w+ (?:\w+ )?(?:logra|tiene|anda por|esta en|hace|pierde|tarda|llega al?))\b/,
  /** `74 days versus`, `11 instead of`. */
  /\b(?:versus|vs\.?|against|instead of|rather than|when it should be|frente al?|en (?:vez|lugar) de|contra)\s(?:the |a |an |los |las |el |un |una )?(?:\w+ )?$/,
]
