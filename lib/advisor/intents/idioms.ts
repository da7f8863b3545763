import type { Intent } from './intent.ts'

const MONTHS =
  'january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|primavera|verano|otono|invierno'
const BUSINESS =
  'shop|bookshop|store|restaurant|business|company|firm|practice|bakery|studio|factory|school|hotel|cafe|tienda|libreria|negocio|empresa|local|restaurante|panaderia|fabrica|taller|estudio'

const idiom = (intent: Intent, words: string): readonly [Intent, RegExp] => [
  intent,
  new RegExp(`\\b(?:${words})`),
]

/** Turns of speech that show an intent without naming it, in English and Spanish, read on folded text. */
export const IDIOMS: readonly (readonly [Intent, RegExp])[] = [
  idiom(
    'new_market',
    '(?:preparing|starting|about|plan\\w*|want\\w*|begin\\w*) to export|(?:empezar|comenzar|queremos|planeamos) (?:a )?exportar',
  ),
  idiom(
    'wind_down',
    `(?:${BUSINESS}) (?:\\w+ )?(?:will |is |are )?(?:clos(?:e|es|ing)|shut(?:s|ting)?)(?: down)? (?:in|by|next|this|for good)|(?:i am|i'm|we are|we're|owner is) retiring|me jubilo|nos jubilamos|baj(?:o|amos) la persiana|(?:${BUSINESS}) (?:\\w+ )?cierra (?:en|sus|definitivamente)|(?:sell|vender) (?:the|la|el|my|mi) (?:business|company|empresa|negocio)`,
  ),
  idiom(
    'safety',
    '(?:two|three|four|five|six|seven|\\d+) (?:\\w+ )?(?:burns|falls|injuries)\\b|quemaduras|caidas? de altura|fell (?:from|off) (?:a |the )|herid[oa]s?\\b|derrumbes?|explosi\\w+|exploto|incendio en|fire broke out|collapsed|fatalit\\w+|lost (?:a|his|her|two) (?:finger|fingers|hand|arm|leg|eye|thumb)|perdio (?:un|una|dos) (?:dedo|dedos|mano|brazo|ojo)|(?:was|were|got) (?:badly )?(?:hurt|injured|killed|burned|burnt|crushed)|ended up in hospital|ambulance|se lastim\\w+|murio un|electrocut\\w+|(?:termino|terminaron) en el hospital',
  ),
  idiom(
    'cash',
    "(?:pagan?|pays?) [^,]{0,40}(?:\\w+ )?(?:meses|dias|semanas|months|weeks) (?:de (?:demora|atraso|retraso)|late|after)|tak(?:e|es) (?:\\w+ )?(?:months|weeks|days) to pay|slow(?:est)? (?:payers?|to pay)|pay(?:s)? (?:slowly|badly)|(?:la|lo|los|las) cobramos (?:recien|tarde|en)|malos? pagadores?|money (?:is|gets) (?:tight|tied up)|invoice to invoice|vivimos al dia|plata (?:no alcanza|justa)|before (?:we )?(?:get|are) paid|hold(?:s|ing)? back (?:our |the )?(?:money|payments?)|(?:clients?|customers?|clientes?) (?:who|that|que) (?:don't|do not|no|won't|never) (?:nos )?(?:pay|pagan?)|(?:don't|won't|do not|never) pay (?:us|on time|their)|no (?:nos )?pagan|(?:sueldos|alquiler|impuestos) (?:vencen|vence)|(?:make|making|meet) payroll|(?:bank )?account is (?:empty|almost empty)|overdraft|en descubierto|the bank (?:is|will) |pay(?:s)? (?:us )?(?:when they (?:want|like)|months? later)|money (?:comes|arrives) (?:too )?late|cobramos (?:tarde|a los|despues)",
  ),
  idiom(
    'compliance',
    'inspection\\b[^,]{0,30}(?:found|showed|revealed)|(?:records|papers|documents) are (?:incomplete|missing)|inspeccion\\b[^,]{0,30}(?:encontro|detecto|hallo)|certification by|(?:or|otherwise) they (?:delist|drop|leave)|(?:nos )?(?:dio|dieron|da) (?:\\w+ )?(?:dias|semanas|meses) para|para corregir|plazo para (?:cumplir|adecuar)|lose (?:our|the) (?:licen[cs]e|permit|accreditation)|perder la (?:licencia|habilitacion)|(?:new|nueva) (?:regulation|rules|law|norma|ley|regulacion)|fire (?:exit|exits|inspection|safety)|salidas? de emergencia|bomberos nos|(?:gave|has given) us (?:\\w+ )?(?:days|weeks|months|until)',
  ),
  idiom(
    'raise_money',
    '(?:clos|rais)ing (?:a|our) series|need (?:[£€$] ?)?[\\d.,]+ ?(?:k\\b|m\\b|million|thousand|pounds|euros|dollars)|(?:necesitamos|nos faltan|faltan) [\\d.,]+ (?:mil |millones de )?(?:euros|pesos|dolares|soles)|runway|reunir (?:los |unos |\\w+ )?(?:[\\d.,]+ )?(?:euros|pesos|dolares|fondos|dinero|soles)|juntar (?:dinero|plata|fondos)|raise (?:[€$£]|[\\d.,]+ ?(?:k|m|million|thousand|euros|dollars|pounds))|crowdfund\\w*|(?:talk|talking|speak|speaking|pitch|pitching|meet|meeting) (?:to |with )?(?:our first )?(?:investors|funders|angels|venture)|hablar con inversi\\w+|money runs out|se (?:nos )?acaba el dinero',
  ),
  idiom(
    'concentration',
    '(?:compra|buys?|takes?|represents?|representa|hace|paga|pays for)\\b[^,]{0,15}\\d+ ?%[^,]{0,20}(?:produc|output|ventas|sales|income|revenue|what we|factur)|(?:viene|sale|llega|proviene) de un[oa]? sol[oa]|comes? from (?:one|a single|just one|two)|goes? to (?:one|a single)\\b|(?:everything|all) (?:we|that we) (?:make|stamp|sell|produce|do|grow) goes to (?:one|a single|two)|all (?:of )?our (?:output|production|work|income) (?:goes|comes) (?:to|from) (?:one|a single|two)|todo lo que (?:hacemos|producimos|vendemos) va a (?:un|una)|(?:vendemos|entregamos) todo a (?:un|una)|(?:\\d+|six|seven|eight|nine) of (?:every )?(?:10|ten)\\b[^,]{0,20}we (?:make|sell|bill|produce)|if \\w+ (?:sneezes|leaves|stops|goes|cuts|walks)|si (?:\\w+ )?(?:ese|este|un|el) (?:\\w+ )?cliente (?:se va|deja|corta)|all our eggs in one|(?:todo|todos los huevos) en (?:un|una) (?:sol[oa] )?(?:cliente|canasta)|only one (?:customer|client|buyer)|un unico (?:cliente|comprador)',
  ),
  idiom(
    'theft',
    'disappears? (?:between|from|every|at night|before|overnight)|desaparecen? (?:entre|del|de la|cada)|(?:nos|se) llevan|rustl\\w+|cuatrer\\w+|abigeato|poachers|break in at night|keep(?:s)? (?:vanishing|going missing)|goes missing|go missing|hands in the till|inside job|nos falta mercaderia|se (?:pierde|roba)n? (?:mercaderia|producto)',
  ),
  idiom(
    'no_shows',
    "(?:pacientes|clientes|clientas|alumnos|citados)\\b[^,]{0,20}no (?:aparecen?|asisten?|se presentan?)\\b|(?:people|patients|clients|guests|customers) (?:just |simply )?(?:don't|do not|never) (?:come|show|turn up|appear)|(?:reservan|agendan|piden (?:turno|hora|cita)|sacan (?:turno|hora)) y (?:\\w+ )?no (?:vienen|aparecen|llegan|asisten|avisan)|book (?:a \\w+ )?and (?:don't|never|do not) (?:come|show)|stood up by|nos dejan plantad\\w+",
  ),
  idiom(
    'returns',
    'too many (?:\\w+ )?\\w+ (?:come|are sent|get sent) back|demasiad[oa]s (?:\\w+ )?\\w+ (?:vuelven|se devuelven)|(?:is|are|gets?|comes|come) (?:sent |shipped )?back (?:to us|within|in|by)|sent back|want(?:s)? (?:their|his|her) money back|piden (?:el )?(?:reembolso|la devolucion)|refunds?\\b',
  ),
  idiom(
    'keep_people',
    'just long enough to|stay(?:s)? (?:for )?(?:only |just |barely )?(?:\\w+ )?(?:weeks|months) (?:and|then|just|at most)|train(?:ed)? (?:them|people|someone) and (?:they|then)|los formamos y se|aprenden y se (?:van|marchan)|always (?:training|hiring) (?:new|replacements)|best (?:people|staff|engineers|nurses) (?:are )?(?:leaving|gone|left)|se nos va la gente',
  ),
  idiom(
    'workload',
    "(?:fifty|sixty|seventy|eighty|50|55|60|65|70|80) hours a week|(?:50|55|60|65|70|80|sesenta|setenta) horas (?:por|a la) semana|double shifts?|dobles? turnos?|sick leave (?:with|for|because)|on the edge|al limite|not seen their (?:families|kids|children)|no ven a sus (?:familias|hijos)|(?:sixty|seventy|60|70|80)[- ]hour|(?:doce|catorce|12|14) horas (?:al|por) dia|(?:twelve|fourteen|12|14) hours a day|no dormimos|always on call|(?:a|full|single|any|one) (?:full )?(?:day|weekend|holiday) off|no (?:days? off|holidays?|vacation)|sin (?:vacaciones|un dia libre|dias libres|descanso)|no (?:paramos|descansamos)|stretched (?:too )?thin|(?:can't|cannot|can not|no longer) keep up|do(?:ing)? (?:everything myself|two jobs|the work of)|hago todo (?:yo|sol[oa])|no llegamos con|work(?:ing)? (?:until|till) (?:midnight|late)|trabajamos hasta (?:tarde|la noche)",
  ),
  idiom(
    'hire',
    "(?:have|has|with) no (?:\\w+ )?(?:carers|nurses|drivers|cooks|staff|teachers|technicians|engineers)|turn (?:\\w+ ){1,3}away because|buscamos \\w+ y no|no aparece ningun\\w*|(?:can't|cannot) staff|sin (?:choferes|cocineros|enfermeras|docentes|tecnicos|personal)|(?:\\w+ )(?:nurses|drivers|teachers|cooks|chefs|engineers|technicians|workers|carers|cleaners|people|pairs of hands|doctors|mechanics) short\\b|short[- ]staffed|under-?staffed|short of (?:staff|people|hands|drivers|nurses|cooks)|no (?:consigo|consigue|logro|encuentro) (?:\\w+ )?(?:mecanic|chofer|cocin|ingenier|tecnic|enfermer|vendedor|personal|gente|nadie|emplead|operari|peluquer|docente|maestr)\\w*|nobody (?:wants|answers|responds to) (?:to (?:do|work)|our|the) |falta(?:n)? (?:mano de obra|manos|personal)|empty posts?|help wanted",
  ),
  idiom(
    'season',
    `good weeks|then (?:silence|nothing|we wait)|(?:luego|despues) (?:nada|silencio)|the other (?:six|seven|eight|nine|ten) months|(?:trabajamos|vendemos|facturamos) (?:solo )?(?:dos|tres|cuatro|seis) meses|(?:nothing|no work|no income|no sales|no guests|empty|closed|idle|dead) (?:until|between|before|from|till) (?:${MONTHS})|(?:nada|sin trabajo|sin ingresos|sin ventas|nadie|parad[oa]s?) (?:hasta|entre|desde) (?:${MONTHS})|(?:busy|full|work) (?:\\w+ )?(?:until|from|between) (?:${MONTHS})|(?:the rest of the year|el resto del ano)`,
  ),
  idiom(
    'idle_capacity',
    '(?:sits?|sitting|stands?|lies|lie) (?:in the (?:yard|garage|warehouse|shed)|unused|idle|empty)|unused\\b|sin usar|en el (?:galpon|deposito) sin|deserted|stand(?:s|ing)? (?:empty|idle|still)|gather(?:s|ing)? dust|half the (?:time|day|week) (?:is )?(?:empty|free|idle)|(?:desiert|desocupad)[oa]s?|juntando polvo|(?:la mitad|medio) (?:del )?(?:turno|dia) (?:parad|vaci)\\w+',
  ),
  idiom(
    'on_time',
    "(?:we are|we're|always|usually|often) late\\b|promet\\w+\\b[^,]{0,25}(?:y|pero) (?:entregamos|cumplimos|llegamos)|promised?\\b[^,]{0,25}(?:and|but) (?:we )?(?:deliver|take|need)|watch list|never ready (?:on|when)|nunca (?:esta|estan) list[oa]s?|(?:days|weeks|months) (?:late|behind|overdue|after we (?:said|promised)|later than)|after we (?:said|promised|agreed)|later than (?:we )?(?:said|promised|agreed|planned)|(?:dias|semanas|meses) de (?:atraso|retraso|demora)|(?:dias|semanas|meses) (?:tarde|despues de lo (?:prometido|acordado|previsto))|(?:break|broken|breaking) (?:our )?promises|penalt(?:y|ies) for (?:late|delay)|multas por (?:retraso|demora|atraso)",
  ),
  idiom(
    'response_time',
    'tarda(?:n|mos)? (?:\\w+ )?(?:\\w+ )?(?:dias|semanas|horas|meses)|takes? (?:\\w+ )?(?:\\w+ )?(?:days|weeks|months)\\b(?! to pay| to be paid)|(?:claims?|permits?|decisions?|answers?|quotes?|refunds?|reclamos?|tramites?|presupuestos?|respuestas?) (?:\\w+ )?(?:take|takes|tardan?|demoran?) (?:\\w+ )?(?:\\w+ )?(?:days|weeks|months|hours|dias|semanas|meses|horas)|takes? us (?:\\w+ )?(?:days|weeks|hours) to|tardamos (?:\\w+ )?(?:dias|semanas|horas) en|call(?:s)? back (?:after|days)|(?:contestamos|respondemos|atendemos)\\b[^,]{0,30}(?:a los|en|despues de|tras) (?:\\w+ )?(?:dias|semanas|meses|horas)|answer(?:s|ed|ing)?\\b[^,]{0,30}(?:after|in|within|for) (?:\\w+ )?(?:days|weeks)|queue (?:out|around|down|of)|nobody answers|rings out|(?:fila|cola) (?:de|hasta|da)|inbox is (?:full|overflowing)',
  ),
  idiom(
    'quality',
    '(?:reject|scrap|error|defect|failure) rate|(?:yield|quality|rating) (?:dropped|fell|is down|slipped)|customers? (?:is|are) angry|angry customers|bajo la calidad|break(?:s)? something|(?:sale|salen|salio) (?:con fallas|mal|defectuos\\w+|torcid\\w+)|con fallas|spends? (?:\\w+ )?(?:week|days?|time) apologi[sz]ing|come(?:s)? out (?:wrong|crooked|burnt)|(?:has|have) to be (?:redone|fixed|remade)|not up to standard|de cada (?:cien|diez|veinte)\\b[^,]{0,30}(?:fall|defect|mal|rechaz|vuelven)',
  ),
  idiom(
    'input_cost',
    '(?:suppliers?|proveedor(?:es)?) (?:\\w+ )?(?:raised|put up|raise|subieron|aumentaron|suben)|price of (?:\\w+ )?(?:has|went|is) (?:\\w+ )?(?:up|doubled|rose|risen)|nos (?:subieron|aumentaron) (?:el|la|los|las)|heating bill|electricity bill|factura de (?:luz|gas|energia)',
  ),
  idiom(
    'margins',
    'eats? (?:up )?(?:everything|the profit|our margin|it all)|se come(?:n)? (?:todo|el margen|la ganancia)|no profit|without (?:any )?profit|sin ganancia|no (?:hay|queda|vemos) (?:ganancia|utilidad|margen)|lose on (?:every|each)|perdemos en cada|cubrir los costos|pay ourselves|no me (?:pago|queda)|(?:earn|make|making|earning) less|profit (?:fell|is down|halved|is gone)|more than ever (?:and|but)|ganamos menos|menos ganancia|queda(?:n)? (?:muy )?poco|cost(?:s|ing)? (?:us )?more than (?:we |it |they |the )?(?:\\w+ )?(?:quoted|charge|earn|brings?|pays?|planned|budgeted|sell)|cuestan? (?:\\w+ )?mas de lo que|trabajamos gratis|no ganamos|mak(?:e|ing) no money|(?:barely|hardly) (?:earn|profit|cover)|ganamos (?:muy )?poco|(?:apenas|no) (?:cubrimos|cubre) (?:los )?(?:costos|gastos)|in the red|en rojo|numeros rojos|afraid to raise (?:our )?prices|busy but broke',
  ),
  idiom(
    'keep_customers',
    'close their accounts?|move to (?:online|another|other|cheaper)|never see (?:them|him|her|most of them) again|(?:buy|buys|book|books|come|comes|order|orders|visit) (?:only |just )?(?:once|one (?:session|time))\\b|(?:compran|vienen|piden) una (?:sola )?vez|no (?:los|las) volvemos a ver|(?:customers|clients|subscribers|members|patients|users|tenants) (?:are |keep )?(?:moving|going|switching|defecting|walking) (?:over )?(?:to|away)|(?:clientes|abonados|socios|pacientes|usuarios) (?:\\w+ )?(?:se pasan|se cambian|se mudan)|losing them to|the competition takes|nos los quita',
  ),
  idiom(
    'open_site',
    '(?:will|going to|about to) open (?:two|three|four|a|another|our|new)\\b|(?:i|we) (?:will |are going to )?open (?:a|an|another) |(?:abrimos|abro|abriremos) (?:la|el|un|una|otr[oa]) (?!puerta|semana)|inaugur\\w+ (?:\\w+ ){0,3}(?:local|tienda|sucursal|restaurante|sede|planta|clinica|hotel)(?:es|s)?|(?:first|second|third|fourth|fifth|new|next|another) (?:\\w+ )?(?:shop|store|clinic|restaurant|branch|site|location|studio|office|plant|gym|school|hotel|bakery|cafe|warehouse) (?:opens|will open|is opening|is due)|(?:primer|segund|tercer|cuart|nuev|proxim)[oa]? (?:\\w+ )?(?:local|tienda|clinica|sucursal|restaurante|sede|planta|estudio|gimnasio|colegio|hotel) (?:abre|abrira|se inaugura)|opening (?:day|night|date)|dia de (?:la )?(?:apertura|inauguracion)',
  ),
  idiom(
    'launch',
    '(?:goes|go|going|be) on sale (?:in|on|from|next)|hits? (?:the )?(?:market|shelves|stores)|sale a la venta|llega a las tiendas|lanz(?:o|amos|aremos) (?:\\w+ )?(?:nuestr|el|la|un)|go(?:es|ing)? to market|first version|beta (?:in|next|this)|version beta|(?:debut|premiere)\\b',
  ),
  idiom(
    'more_customers',
    "(?:llenar|completar) (?:mis|los|nuestros|las|el|la) (?:cursos?|clases|cupos?|talleres|matricula)|fill (?:my|our|the) (?:courses?|classes|places|cohort|school)|only (?:filled|sold|booked) (?:\\w+ )?(?:of|out of)|(?:places|seats|tickets|flats) (?:empty|unsold|left)|(?:few|nobody|no one) (?:\\w+ )?(?:buys?|enrols?|signs? up|registers?)|poca (?:gente|demanda|inscripcion)|(?:hard|difficult) to sell|cuesta vender|no vendemos (?:nada|lo suficiente)|se inscriben pocos|(?:phone|inbox|shop|studio|diary|calendar|order book|pipeline) (?:has gone|is|went|stays|has been) (?:quiet|empty|silent|thin|dry)|gone quiet|dried up|(?:el )?telefono no suena|no suena el telefono|waiting for the phone|nobody (?:knows|has heard of) (?:us|me)|nadie (?:nos|me) conoce|empty order book|word of mouth (?:is not|isn't|no longer)|cartera de pedidos vacia|agenda vacia",
  ),
]
