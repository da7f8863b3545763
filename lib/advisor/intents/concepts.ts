import type { Intent } from './intent.ts'

/** What figures of a business are about, read alike in what somebody wrote and in the name of a metric. */
export interface Concept {
  concept: string
  words: RegExp
}

const concept = (name: string, words: string): Concept => ({
  concept: name,
  words: new RegExp(`\\b(?:${words})`),
})

/** In English and Spanish, on folded text. A figure may be about several. */
export const CONCEPTS: readonly Concept[] = [
  concept(
    'churn',
    'churn|cancel\\w*|(?:se|nos) (?:nos )?(?:dan?|dieron) de baja|bajas\\b|baja mensual|subscribers who leave|(?:members|customers|accounts|subscribers) lost|abonos|se van cada mes',
  ),
  concept(
    'yearly_churn',
    "yearly loss of customers|perdida anual de clientes|(?:not|n't|never) (?:be )?renew(?:ed)?\\b|non-?renewals?|(?:policies|contracts|memberships) (?:that )?lapse|no (?:se |nos |las |los |lo |la )?(?:renuev\\w+|renovaron|renovo)",
  ),
  concept('net_retention', 'net revenue retention|nrr\\b|retencion neta'),
  concept('renewal', "renewal|(?<!(?:not|n't|never) )renew\\b|renovacion|(?<!\\b(?:no|nunca) )renuevan"),
  concept(
    'returns',
    '(?<!(?:audience that) )returns\\b(?! within| that need| for the next)|returned|(?<!without being )sent back|(?:parcels|orders|items|pieces|pairs|products|garments) (?:\\w+ ){0,2}(?:come|comes|came|sent) back|(?:what|everything|all) (?:that )?(?:we|i) (?:ship|send|sell|dispatch|deliver|post)(?: out)? (?:\\w+ )?(?:comes?|came|is sent|gets sent) back|de lo que (?:\\w+ )?(?:enviamos|vendemos|mandamos|despachamos) (?:\\w+ )?(?:vuelve|regresa)|orders that come back|devuel\\w+|devoluc\\w+',
  ),
  concept(
    'scrap',
    'scrap\\w*|in the bin|rejected|reject rate|defect\\w*|faulty|contaminat\\w+|wrong (?:item|order|product|size|part)|(?<!(?:forecast|billing|trade|without) )(?<!because of )errors?\\b(?! budget)|mistakes?\\b|(?<!without a )complaints?\\b(?! answered)|(?<!\\bsin )quejas?\\b|desperdicio|desech\\w*|descart\\w*|rechaz\\w*|fallad[oa]s?|fallas|defectuos\\w+|errores|equivocad[oa]s?|contaminaci\\w+|reclamos?',
  ),
  concept('yield', 'yield\\b|first[- ]pass|rendimiento de (?:la )?(?:linea|planta|obleas)'),
  concept('rework', 'rework\\w*|redone|must be redone|retrabaj\\w*|reproces\\w*|al taller|repet\\w+|repite'),
  concept('waste', 'unsold|thrown away|leftover|spoil\\w*|sin vender|desechad\\w+|se tira|merma'),
  concept(
    'no_show',
    'no-?show|show up|turn up|empty chair|missed appointment|missed without notice|nobody came|nadie vino|perdidas sin aviso|miss their|no aparece|falta\\w* a|no asiste|inasistencia|ausent',
  ),
  concept(
    'food_cost',
    'food (?:and packing )?cost|(?:input|material|raw material)s? cost|(?:food|comida|insumos|materia prima|raw materials?|materials?) (?:\\w+ ){0,4}(?:takes?|eats?|makes? up|represents?|representan?|lleva|come|consume|cost|costs|cuesta)|cost of ingredients|ingredient|(?:goes|go|is spent|are spent) (?:on|into) (?:the |our )?(?:fish|meat|flour|beans|ingredients|food|(?:raw )?materials?|milk|cheese|produce|timber|fabric|supplies|steel|coffee|fruit|feed)\\b|se (?:nos |me )?van? en (?:la |el |los |las )?(?:pescado|carne|harina|cafe|leche|queso|insumos|mercaderia|ingrediente|comida|tela|madera|verdura|fruta|pollo|marisco|material|alimento|pienso)s?\\b|costo de comida|costo de (?:alimentos|ingredientes|insumos)|coste de',
  ),
  concept('energy_cost', 'cost of energy|energy cost'),
  concept('labour_cost', 'labou?r cost|wage bill|costo laboral|mano de obra'),
  concept(
    'staff_turnover',
    '(?<!\\bof (?:our |the |my |its |their )?(?:total |annual |yearly )?)turnover(?! of (?:stock|inventory))|rotacion (?:anual |mensual )?(?:de|del) (?:personal|emplead|equipo)|quit(?:s|ting)?\\b|resign|renuncia',
  ),
  concept(
    'on_time',
    'on-?time|on time deliver\\w*|deliver\\w* on time|(?:agreed|promised|planned) (?:date|day)|punctual|a tiempo|fecha (?:prometida|acordada|prevista)|puntual',
  ),
  concept(
    'late',
    'late\\b(?! (?:fees?|father|mother|husband|wife|brother|sister|uncle|aunt|grand\\w+|partner|founder|owner))|delayed|overdue (?:orders|jobs|deliver\\w+)|behind (?:schedule|programme)|(?<!\\b(?:media|la|esta|cada|una|por) )tarde\\b|(?:con|de) (?:retraso|atraso|demora)|atrasad\\w+|retrasad\\w+|fuera de (?:plazo|fecha|termino)',
  ),
  concept('stock_days', '(?:days|weeks) of (?:stock|inventory)|(?:dias|semanas) de (?:stock|inventario)'),
  concept('slow_stock', 'has not moved|sin movimiento|older than sixty days'),
  concept('availability', 'best sellers in stock|on-?shelf availability|sizes in stock'),
  concept(
    'waiting_list',
    'people on the waiting list|sign-?ups?\\b|(?:people|names|families) (?:on|in) (?:the|our) (?:waiting )?list|waitlist|preinscri\\w+|anotad[oa]s en (?:la|una) lista',
  ),
  concept('absence', 'absen(?:t|ce|ces|tees?)\\b|ausenc\\w+|faltan a clase|con mas de una falta'),
  concept(
    'occupancy',
    'occupancy|hours or places sold|hours in use|horas de uso|(?:out )?on (?:hire|rent)\\b|(?:hired|rented) out\\b|(?:positions|racks?|pallets?|slots|bays|units|places|spaces|stalls|pitches|rooms|beds) (?:\\w+ )?(?:are|is|were) (?:\\w+ )?(?:filled|let|taken|in use|full|rented|sold)|(?:posiciones|boxes|espacios|huecos|trasteros|naves|lugares|casilleros) (?:\\w+ )?(?:estan|esta) (?:\\w+ )?(?:llen|alquilad|cubiert|tomad|rentad|usad)\\w*|(?:seats|berths|cabins|tables|beds|desks|asientos|butacas|camas|mesas) (?:are |were |is )?(?:filled|taken|sold)\\b|occupied|ocupacion|ocupad[oa]s?|se (?:nos )?(?:ocupan?|llenan?)|(?:of|de) (?:our |the |my |all |all our |las |los |nuestr[oa]s |sus )(?:\\w+ )?(?:rooms|beds|seats|tables|nights|berths|pitches|desks|lanes|courts|habitaciones|camas|butacas|mesas|plazas|asientos|cabanas|canchas|noches)\\b(?!.{0,30}(?:empty|unsold|unlet|free|vaci|libre|sin (?:vender|ocupar)))',
  ),
  concept(
    'concentration',
    'largest (?:client|customer|donor)|depend\\w*|un(?:a)? sol[oa]\\b|single (?:client|customer|buyer|donor)|amazon|one (?:client|customer)|(?:one|single) (?:\\w+ )?(?:contract|funder|donor|buyer|account|grant|retailer)\\b(?! (?:in|of|out)\\b)|of (?:everything|all) (?:that )?we (?:do|earn|make|sell|bill|produce)|de todo lo que (?:hacemos|facturamos|ingresamos|ganamos|vendemos|producimos)|un(?:a)? (?:unic[oa] )?(?:contrato|convenio|comprador|financiador|donante) (?=paga|cubre|sostiene|representa|explica)|two (?:clients|customers)|of our revenue|of what we bill|mayor (?:cliente|donante)|un solo cliente|de nuestros ingresos|mayores clientes',
  ),
  concept(
    'collection_days',
    'invoices?\\b|pay (?:us )?(?:at|in|after)|(?:to|get|are|be) (?:be )?paid|receivable|(?:paga\\w*|deposita\\w*|abona\\w*|transfier\\w*) a \\d|paga\\w* a|factur|cobr',
  ),
  concept(
    'margin',
    'margin|margen|(?:price[ds]?|pricing|quoted?) (?:\\w+ ){1,3}?to (?:leave|make|earn)\\b|(?:cotiz|presupuest)\\w+ (?:\\w+ ){1,3}?(?:para )?que (?:me |nos )?dejen?\\b|stays? with us|we (?:get to )?keep (?:of|from|out of) (?:each|every)|(?:is|are) left (?:for|to) us|se queda con nosotros|sobran? de cada',
  ),
  concept(
    'earned_each',
    'leaves? (?:me|us)|left (?:over )?(?:for (?:us|me) )?(?:per|on|from|of) (?:each|every)|profit (?:per|on (?:each|every))|(?:make|earn|clear) (?:\\S+ )?(?:on|per) (?:each|every)|(?:nos|me) (?:quedan?|dejan?) (?!dias|horas|meses|semanas|clientes)|(?:ganamos|gano|ganancia|utilidad) (?:\\S+ )?(?:\\w+ )?(?:por|en) cada|what is left of each sale|lo que queda de cada venta',
  ),
  concept(
    'conversion',
    '(?:plans|quotes|estimates|proposals|bids) (?:\\w+ ){0,2}(?:accepted|won|signed)|acceptance rate|(?:presupuestos|cotizaciones|propuestas|planes de tratamiento) (?:\\w+ ){0,2}(?:aceptad|aprobad|ganad|firmad)[oa]s|convert|conversion|enquiries that become|become (?:orders|customers|clients)|convierten',
  ),
  concept(
    'shrinkage',
    'losses in the grid|water lost|perdidas de energia|shrink|stolen|theft|rob(?:o(?!t)|ad[oa]|aron)|hurto|faltante',
  ),
  concept(
    'incidents',
    'incident|accident|(?:got|gets?|were|was) hurt\\b|lesionad[oa]s|accidentad[oa]s|se (?:lesionaron|accidentaron|lastimaron)|herid[oa]s|fell\\b(?! to| from| by| below)|falls\\b(?! to| from| by| below)|injur|volcamiento|caidas',
  ),
  concept(
    'open_posts',
    'unfilled|vacan|(?:me |nos )?faltan (?=\\d+ (?:operari|chofer|conductor|enfermer|cociner|camarer|meser|person|trabajador|emplead|maestr|docent|profesor|guardia|vendedor|tecnic|ingenier|soldador|mecanic))|posts?\\b|(?<!pallet |rack )positions?\\b|puestos|(?<!\\b(?:on|for|plant|tool|car|cycle|boat|equipment|costume|of) )hire(?! (?:out|fleet|it|them|shop|rate)\\b)|recruit|contratar',
  ),
  concept(
    'overtime',
    '(?:beyond|over|above) (?:their |our |the |my |his |her )?(?:contract\\w*|contracted|agreed|paid) ?(?:hours)?\\b|(?<!without (?:rush or )?)overtime|unpaid (?:hours|overtime)|extra hours|hours (?:too many|extra)|(?<!sin apuro ni )horas? extras?|horas? (?:trabajadas )?de mas|(?:mas alla|fuera|encima) de (?:su |la |el |del )?(?:contrato|jornada|horario)',
  ),
  concept(
    'on_paper',
    '(?:still|kept|done|filled in|written|are|is|goes|go) (?:\\w+ )?on paper|en papel\\b|en cuadernos?\\b|copied by hand',
  ),
  concept(
    'findings',
    'gaps\\b|findings|(?:permit|licen[cs]e|consent) breach(?:es)?|breach(?:es)? of (?:the |our )?(?:permit|licen[cs]e|consent)s?|non-?conformit\\w+|no conformidades|incumplimientos|observaciones|hallazgos',
  ),
  concept(
    'wait',
    'wait(?!(?:ing )?list)|(?<!lista de )(?<!\\b(?:que|se|lo) )espera|(?<!from application )to (?:answer|reply|respond|be seen)|until (?:somebody|someone|we|they|a doctor) (?:see|sees|answer|answers|come|comes)|response time|(?:answer|repl(?:y|ies)|respond(?:er\\w*|emos|en|o)?|contest(?:ar\\w*|amos|an|o)) (?:\\w+ ){0,5}?(?:in|within|en|dentro)\\b|en (?:responder|contestar|atender)|demora|tarda\\w*',
  ),
]

/** What is better when it rises; of everything else that is read in figures less is better. */
export const RISES: ReadonlySet<string> = new Set([
  'net_retention',
  'renewal',
  'on_time',
  'availability',
  'occupancy',
  'margin',
  'earned_each',
  'conversion',
  'yield',
  'waiting_list',
])

/** What a figure of a concept is stated for. */
export const INTENT_OF_CONCEPT: Readonly<Record<string, Intent>> = {
  churn: 'keep_customers',
  yearly_churn: 'keep_customers',
  net_retention: 'keep_customers',
  renewal: 'keep_customers',
  returns: 'returns',
  scrap: 'quality',
  rework: 'quality',
  yield: 'quality',
  waste: 'input_cost',
  no_show: 'no_shows',
  food_cost: 'input_cost',
  energy_cost: 'input_cost',
  labour_cost: 'margins',
  staff_turnover: 'keep_people',
  on_time: 'on_time',
  late: 'on_time',
  conversion: 'more_customers',
  occupancy: 'idle_capacity',
  concentration: 'concentration',
  collection_days: 'cash',
  margin: 'margins',
  earned_each: 'margins',
  overtime: 'workload',
  on_paper: 'digitise',
  shrinkage: 'theft',
  incidents: 'safety',
  open_posts: 'hire',
  findings: 'compliance',
  wait: 'response_time',
}

/** Names the concepts that a text is about. */
export function conceptsOf(folded: string): string[] {
  return CONCEPTS.filter(({ words }) => words.test(folded)).map(({ concept: name }) => name)
}
