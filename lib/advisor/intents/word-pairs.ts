import type { Intent } from './intent.ts'
import { COUNTRIES, CUSTOMERS, PEOPLE } from './nouns.ts'

/** Two kinds of words that show an intent where they stand near each other, in whichever order. */
export interface WordPair {
  intent: Intent
  one: RegExp
  other: RegExp
  /** Whether the sentence must also want something or be in trouble: the words alone may be mere facts. */
  needsGround: boolean
}

const WORK =
  'deliver(?:y|ies)|orders?|shipments?|projects?|lead times?|delivery times?|deadlines?|jobs?|repairs?|installations?|handovers?|trains?|flights?|plazos?|entregas?|pedidos?|obras?|proyectos?|tiempos? de entrega|reparaciones|instalaciones|envios?|trenes|vuelos'
const SEASON =
  '(?:in|during|over|outside|only|en|durante|fuera de|solo) (?:the |la |el )?(?:low |off |high |temporada )?(?:summer|winter|spring|autumn|fall|season|january|february|march|april|may|june|july|august|september|october|november|december|christmas|easter|harvest|verano|invierno|otono|primavera|temporada|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|navidad|semana santa|baja|alta)'
const ABROAD = `abroad|overseas|export\\w*|other countries|new markets?|otros paises|el exterior|el extranjero|${COUNTRIES}`

const pair = (intent: Intent, one: string, other: string, needsGround = false): WordPair => ({
  intent,
  one: new RegExp(`\\b(?:${one})(?![\\p{L}])`, 'gu'),
  other: new RegExp(`\\b(?:${other})(?![\\p{L}])`, 'gu'),
  needsGround,
})

export const WORD_PAIRS: readonly WordPair[] = [
  pair(
    'keep_customers',
    CUSTOMERS,
    "cancel\\w*|leav(?:e|es|ing)|left us|(?:we|i) (?:have )?lost|los(?:e|es|ing)|stop(?:s|ped|ping)? (?:\\w+ing)|quit(?:s|ting)?|drift\\w*|drop(?:s|ped|ping)? out|abandon\\w*|churn\\w*|unsubscrib\\w*|switch\\w*|shop around|of them go|walk away|lapse[sd]?|opt out|downgrade|uninstall\\w*|delete (?:the app|their account)|stop\\w* (?:logging|coming|paying|ordering|buying|using)|go elsewhere|(?:do not|don't|never|rarely|not) (?:renew\\w*|return\\w*|come back|reorder)|disappear\\w*|come once|se van|se fueron|se nos van|dej(?:a|an|aron) (?:de \\w+|el (?:curso|servicio|plan))|cancelaron|no siguen|no (?:vuelven|regresan|renuevan|repiten)|perdemos|perdimos|se dan de baja|desert\\w+|come back more|stay longer|vuelvan|se queden|retain\\w*|retention|loyal\\w*|fideliz\\w+|keep (?:our|the|them|more)",
  ),
  pair(
    'more_customers',
    `${CUSTOMERS}|leads?|enquir\\w+|bookings?|visitors?|orders?|sales|enrol?ments?|footfall|commissions|listings|contracts|projects|tenders|ventas|pedidos?|reservas|consultas|visitantes|turistas|encargos|contratos|matricula|inscriptos|inscripciones|demanda|demand|work\\b`,
    'more|new|extra|additional|steady|enough|find(?:ing)?|attract\\w*|reach\\w*|win(?:ning)?|grow\\w*|increase|double|lack\\w*|few|fewer|scarce|slow|mas|nuev[oa]s?|conseguir|atraer|captar|crecer|aumentar|duplicar|sumar|suficientes?|pocos|pocas',
    true,
  ),
  pair(
    'more_customers',
    `applications|sign-?ups|registrations|subscriptions|tickets|downloads|traffic|members|customers|clients|students|patients|leads?|enquir\\w+|bookings?|visitors?|visits|orders?|sales|turnover|enrol?ments?|footfall|attendance|admissions|revenue|demand|ventas|pedidos|reservas|consultas|visitantes|visitas|turistas|matricula|inscripciones|solicitudes|clientes|alumnos|socios|pacientes|demanda|facturacion|asistencia`,
    'down|dropp\\w+|drops?|fell|fall(?:s|ing|en)|declin\\w+|shrink\\w*|shrank|halved|dried up|stagnan\\w+|flat|not recover\\w*|bajaron|bajo|bajando|cayeron|cayo|cayendo|cae|disminuy\\w+|se estanc\\w+|estancad\\w+|por el piso',
  ),
  pair(
    'hire',
    `${PEOPLE}|candidates?|applicants?|candidat[oa]s|postulantes`,
    "hir(?:e|ing)|recruit\\w*|applies|apply|applicants?|applications|vacan\\w+|unfilled|shortage|(?:can't|cannot|can not|hard to|difficult to|struggle to|unable to) (?:find|get|attract)|nobody (?:answers|wants)|contrat\\w+|reclut\\w+|(?:no|cuesta|dificil) (?:\\w+ )?(?:conseguir|conseguimos|encontrar|encontramos|aparecen)|se postula\\w*|faltan|vacantes?|sin cubrir",
  ),
  pair(
    'hire',
    PEOPLE,
    'need|looking for|look for|short of|missing|more|necesit\\w+|busc(?:o|amos|ando)|falta|mas',
    true,
  ),
  pair(
    'hire',
    'gente|people|hands|manos|personas',
    'kitchen|workshop|floor|night shift|early shift|plant|hire|contratar|cocina|taller|planta|turno noche|obra',
    true,
  ),
  pair(
    'keep_people',
    `${PEOPLE}|our (?:best )?people|el equipo`,
    "quit(?:s|ting)?|(?<!sick |parental |maternity |on )leav(?:e|es|ing)|left|resign\\w*|walk\\w* out|poach\\w*|turnover|go to (?:the )?(?:competition|competitor\\w*)|burn through|renunci\\w+|se van|se fueron|se nos van|duran|se marchan|rotacion|dej\\w+ (?:el trabajo|el puesto|la empresa)|se pasan a|no se quedan|don't stay|do not stay|stay only|stay (?:for )?(?:\\w+ )?(?:weeks|months)|stay longer|last (?:\\w+ )?(?:weeks|months)|se queden",
  ),
  pair(
    'on_time',
    WORK,
    'late|later|delay\\w*|slip\\w*|behind|overdue|past (?:the|their|its)|too long|slow(?:er|ly)?|on time|faster|sooner|miss(?:ed|es|ing)?|cut|shorten|tarde|retras\\w*|demor\\w*|atras\\w*|fuera de (?:plazo|fecha|termino)|despues de (?:la|lo)|mas rapido|acortar|a tiempo|vencid[oa]s|incumpl\\w+',
  ),
  pair(
    'cash',
    'invoices?|bills?|payments?|receivables?|pay(?:s|ing)?|paid|facturas?|cobr(?:ar|o|os|amos|anza|anzas)|pagos?|pagan?|pagar(?:nos)?',
    'unpaid|overdue|late|slow(?:ly)?|chas\\w+|ow(?:e|es|ed)|(?:days|weeks|months) (?:to pay|late|after|later)|(?:\\d+|sixty|ninety|thirty) days|impag\\w+|vencid\\w+|tarda\\w*|demora\\w*|atras\\w*|deben|nos debe|adeud\\w*|pendientes?|(?:cuatro|tres|seis|dos|\\d+) meses|\\d+ dias|nightmare|nunca|dificil',
  ),
  pair(
    'cash',
    'cash ?flow|flujo de (?:caja|fondos)|liquidez|liquidity|tesoreria',
    'nightmare|tight|negative|problem\\w*|gap|short\\w*|improve|crisis|justo|ajustad\\w+|mejorar|problema\\w*|falta',
    false,
  ),
  pair(
    'response_time',
    'phones?|calls?|e?-?mails?|messages?|tickets?|enquir\\w+|requests?|questions?|whatsapp|helpline|hotline|support|claims|refunds|decisions?|approvals?|applications?|quotes?|appointments?|llamadas?|llamados|telefono\\w*|mensajes?|correos?|consultas?|solicitudes|tramites|turnos?|citas?',
    'nobody|no one|unanswered|wait(?:s|ing|ed)?|slow\\w*|backlog|pil(?:e|es|ing) up|pick(?:s)? up|(?:for|takes?|within) (?:\\w+ )?(?:days|weeks|hours|months)|go(?:es)? (?:unanswered|missing)|busy|queue|nadie (?:contesta|atiende|responde)|sin (?:contestar|responder|atender)|tard\\w*|demor\\w*|espera\\w*|acumul\\w*|fila|cola',
  ),
  pair(
    'no_shows',
    'appointments?|bookings?|booked|tests?|exams?|visits?|sessions?|lessons?|classes|tables?|reservations?|slots?|citas?|citad[oa]s|turnos?|reservas?|sesiones|clases|consultas',
    "miss(?:es|ed|ing)?|no-?shows?|forg[eo]t\\w*|skip\\w*|(?:don't|do not|doesn't|never|not|fail to) (?:\\w+ )?(?:come|show|turn|appear)\\w*|last[- ]minute|stays? (?:at )?home|wasted|se quedan? en casa|without (?:notice|warning|telling)|empty chair|faltan?|ausent\\w*|no (?:vienen|viene|llegan|aparecen?|asisten|se presentan|avisan?)|olvid\\w*|sin avisar|inasisten\\w*|plantan",
  ),
  pair(
    'returns',
    'parcels?|items?|books?|headphones|phones|clothes|dresses|bookshops|retailers|stores|what we (?:print|ship|sell|make)|products?|shoes|pairs|goods|orders?|garments|tins|deliveries|pares|prendas|productos|paquetes|zapatos|compras|libros|telefonos|vestidos|ropa|librerias',
    'sent back|send\\w* (?:\\w+ )?back|return(?:ed|ing|s)|come(?:s)? back|came back|devuel\\w+|devoluci\\w+',
  ),
  pair(
    'returns',
    'returns|return rate|devoluciones|tasa de devolucion',
    '\\d+ ?%|high|too many|eat|cut|reduce|lower|fewer|altas?|muchas|bajar|reducir',
  ),
  pair(
    'idle_capacity',
    'tables?|rooms?|buses|flights|planes|ships|classes|theatre|cinema|ovens?|colectivos|micros|vuelos|aviones|barcos|aulas|hornos|cine|teatro|seats?|beds?|chairs?|courts?|vans?|trucks?|lorries|machines?|presses|lathes|desks?|hours|slots?|capacity|berths|pitches|studios?|mesas?|habitacion(?:es)?|camas?|canchas?|maquinas?|camion(?:es)?|camionetas?|asientos?|horas|turnos|sillas?|sillones|capacidad|salas?|salon|cupos|lugares',
    'empty|idle|unused|unsold|unbooked|stand(?:s|ing)? still|half[- ](?:full|empty|loaded|used)|less than half|sit(?:s|ting)? (?:idle|still)|vaci[oa]s?|parad[oa]s?|ocios[oa]s?|sin usar|sin ocupar|desocupad[oa]s?|medio vaci[oa]s?|a media carga|fill|llenar',
  ),
  pair(
    'quality',
    'products?|parts?|tables?|chairs?|doors?|windows?|cars?|shirts?|bottles?|cans?|units?|batches?|welds?|pieces?|software|releases?|claims?|dishes|garments|boxes|parcels|furniture|piezas?|productos?|lotes?|unidades|prendas|platos|soldaduras?|muebles?|paquetes?|panes|botellas|mesas|sillas|puertas|ventanas|autos|camisas|latas',
    'scratch\\w*|crooked|cracked|leak(?:s|ed|ing)|stained|rayad[oa]s?|torcid[oa]s?|manchad[oa]s?|golpead[oa]s?|defect\\w*|faulty|broken|breaks?|damag\\w+|dented|reject\\w*|scrap\\w*|fail(?:s|ed|ing)?|rework\\w*|redon?e?|redo|wrong|mistakes?|bugs?|bin|complaints?|fallad[oa]s?|fallas|defectuos[oa]s?|rot[oa]s|rompen|danad[oa]s?|rechaz\\w+|errores|repetir|rehacer|al taller|reclamos?|descart\\w+|a la basura',
  ),
  pair(
    'quality',
    'bugs?|errors?|mistakes|complaints|errores|reclamos|quejas',
    'too many|many|angry|more and more|cada vez mas|muchos|muchas|demasiad[oa]s|reduce|cut|fewer|bajar|reducir',
  ),
  pair(
    'compliance',
    'audit\\w*|inspections?|inspector\\w*|certif\\w+|iso ?\\d+|soc ?2|haccp|brc|gmp|ce mark|supervision|superintendencia|licen[cs]es?|permits?|regulat\\w+|accredit\\w+|gdpr|auditor\\w+|inspeccion\\w*|habilitacion|permisos?|normas?|normativa|acredit\\w+|registro sanitario|ley',
    'fail\\w*|pass(?:ed|ing)?|obtain|expire\\w*|deadline|gaps?|non-?conform\\w*|findings?|fine[sd]?|warn\\w*|obtener|sacar|aprobar|renovar|vence\\w*|exig\\w+|oblig\\w+|multa\\w*|observacion\\w*|hallazgos?|no conformidad\\w*|clausur\\w+|delist\\w*|correct\\w*|corregir|by (?:june|july|may|march|autumn|the end)|antes de',
  ),
  pair(
    'compliance',
    'ministerio|ministry|authorit(?:y|ies)|regulators?|european union|union europea|government|gobierno|municipio|health department|sanidad|hacienda|tax office',
    'exig\\w+|requires?|required|demands?|oblig\\w+|insists?|pide|nos da|gave us|fined|multo',
  ),
  pair(
    'safety',
    `${PEOPLE}|residents|children|passengers|people|sites?|ninos|residentes|pasajeros|obra|planta`,
    'hurt|injur\\w+|accidents?|burns|got caught|fell|falls|near miss\\w*|lastim\\w+|accident\\w+|lesion\\w+|caidas|quemaduras|heridos?',
  ),
  pair(
    'theft',
    'stock|goods|bottles?|tools?|merchandise|inventory|products?|fuel|cattle|copper|mercaderia|mercancia|herramientas?|inventario|productos|combustible|ganado|cable',
    'stol\\w+|steal\\w*|missing|disappear\\w*|vanish\\w*|shoplift\\w*|robad\\w+|roban|robaron|hurtad\\w+|desaparec\\w+|falta(?:n|ntes)?',
  ),
  pair(
    'workload',
    'hours|weekends?|evenings?|nights?|staff|team|everyone|we|i|admin|horas|fines? de semana|noches?|equipo|personal|todos',
    'overtime|too (?:many hours|long hours|much work)|exhaust\\w*|burn(?:t|ed|ing)? ?out|overload\\w*|overwhelm\\w*|stress\\w*|(?:fewer|less) hours|every (?:evening|weekend|night)|no time|without me|around the clock|double shifts?|sick leave|doble turno|dobles turnos|licencia medica|menos horas|horas extra|agotad[oa]s?|agotamiento|sobrecarg\\w*|estres\\w*|todas las noches|quemad[oa]s|sin descanso|no dan abasto|no damos abasto',
  ),
  pair(
    'concentration',
    'half|most|all|almost all|everything|nearly all|\\d+ ?(?:%|per ?cent)|two thirds|three quarters|a third|depend(?:s|ent|ing)?|relies|rely|mitad|mayor parte|casi todo|casi todas?|dos tercios|depende(?:mos|n)?',
    '(?:one|a single|two|three|a few|our (?:largest|biggest|main|top)) (?:\\w+ ){0,2}(?:clients?|customers?|buyers?|donors?|retailers?|importers?|suppliers?|accounts?|contracts?|platforms?|sponsors?)|amazon|(?:un|una|dos|tres|pocos|nuestro mayor|nuestros mayores|un solo|una sola) (?:\\w+ )?(?:clientes?|supermercados?|compradores|comprador|proveedor|importador|distribuidor|donantes?|contrato|cadena|empresa|plataforma)',
  ),
  pair(
    'season',
    'most|half|all|nearly all|almost all|\\d+ ?(?:%|per ?cent)|nine tenths|two thirds|nobody|empty|dead|quiet|only|stop\\w* coming|hardly any\\w*|live|survive|la mitad|casi todo|casi todas?|nadie|vaci[oa]s?|muert[oa]s?|no (?:viene|hay|entra)\\w*|dejan? de venir|vivimos|solo|cierra\\w*|fuerte|flojo',
    SEASON,
  ),
  pair(
    'input_cost',
    'food cost|ingredients?|raw materials?|materials?|resin|plastic|paper|pulp|glass|cement|alumini?um|copper|coffee|cocoa|oil|fish|wool|leather|packaging|milk|flour|butter|sugar|eggs|meat|energy|electricity|gas|fuel|diesel|steel|timber|cotton|feed|fertili[sz]ers?|rent|freight|suppliers?|bills?|harina|azucar|manteca|mantequilla|huevos|carne|leche|energia|luz|combustible|nafta|diesel|acero|madera|algodon|alimento|fertilizantes?|alquiler|arriendo|fletes?|resina|papel|vidrio|cemento|aluminio|cobre|cafe|cacao|aceite|pescado|lana|cuero|envases|empaques?|insumos?|materias? primas?|ingredientes|proveedores',
    'up\\b|double[ds]?|doubling|tripled|rose|risen|rising|rise|climb\\w*|soar\\w*|jump\\w*|(?:so|too|more|very) expensive|through the roof|(?:twice|double) (?:as much|what)|higher|increas\\w*|dearer|subi\\w+|suben|aument\\w+|duplic\\w+|triplic\\w+|dispar\\w+|mas car[oa]s?|encarec\\w+|por las nubes|el doble|carisim[oa]s?|tan car[oa]s?',
  ),
  pair(
    'input_cost',
    'bread|food|stock|vegetables|fruit|flowers|product|products|dishes|mercaderia|mercancia|producto|productos|pan|comida|verdura|fruta|flores|alimentos|materia prima',
    'thrown away|throw away|throw(?:ing)? out|expir\\w+|spoil\\w*|wast(?:e|ed|es)|rots?|se nos? vence|vence|vencid\\w+|se tira|tiramos|desperdici\\w+|se echa\\w* a perder|se pudre',
  ),
  pair(
    'margins',
    'projects?|jobs?|work|clients?|hours|proyectos?|trabajos?|obras?|horas',
    'over budget|overruns?|for free|unbilled|below cost|at a loss|sobrecosto\\w*|gratis|fuera de presupuesto|por debajo del costo|sin facturar|a perdida',
  ),
  pair(
    'margins',
    'margins?|profits?|prices?|costs?|margen|margenes|ganancias?|utilidad\\w*|precios?|costos?|costes?|rentabilidad',
    'thin|low|falling|shrink\\w*|improve|raise|squeez\\w*|eat\\w*|gone|disappear\\w*|too low|not enough|reduce|cut|lower|bajo|baja|bajar|mejorar|subir|no alcanza|cae\\w*|se achic\\w+|reducir|recortar|nulo',
  ),
  pair(
    'raise_money',
    'investors?|subsid(?:y|ies)|patrons|benefactors|mecenas|(?:seed|bridge) round|round|grants?|donors?|funding|funders?|backers|loan|sponsors?|donations|inversor(?:es|as)?|inversionistas?|donantes?|donaciones|subvencion\\w*|subsidios?|fondos|credito|financiamiento|financiacion|patrocinador\\w*|padrinos',
    'find|need|seek\\w*|looking|rais(?:e|ing)|clos(?:e|ing)|secur\\w*|attract|replace|new|more|ends?|ending|runs? out|expires?|fewer|less|cut|lost|withdrew|withdrawn|reduced|halved|stop(?:s|ped)?|recort\\w+|perdimos|retir\\w+|redujo|conseguir|levantar|cerrar|necesit\\w+|busc\\w+|nuev[oa]s|mas|termin\\w+|acab\\w+|vence|menos|reemplac\\w+|sumar',
  ),
  pair(
    'open_site',
    'shops?|stores?|restaurants?|branch(?:es)?|locations?|clinics?|studios?|offices?|sites?|gyms?|bakery|cafe|plants?|factory|warehouse|local(?:es)?|tiendas?|sucursal(?:es)?|restaurantes?|clinicas?|estudios?|sedes?|plantas?|fabrica|bodega|taller|consultorio|gimnasio|cafeteria',
    '(?:will|to|about to|plan to|are|is|soon|going to) open(?:ing)?|opening (?:a|our|another|in|next|this|soon)|opens (?:in|next|this)|(?:estamos por|vamos a|voy a|queremos|pensamos|planeamos|proximo a) abrir|abriremos|abrimos (?:en|nuestr|un|otr|la|el)\\w*|abre (?:en|sus|sus puertas)|inaugur\\w+|apertura',
  ),
  pair(
    'launch',
    'app|product|game|platform|brand|collection|service|album|version|title|line|tool|aplicacion|producto|juego|plataforma|marca|coleccion|servicio|disco|titulo|linea|herramienta',
    'launch(?:es|ing)?|(?:come|comes|coming) out|go(?:es|ing)? live|will be released|releas(?:e|es|ing) (?:in|on|our|this|next)|lanz(?:amos|ar|aremos|amiento)|sale (?:en|al mercado)|publicamos|estrenamos',
  ),
  pair(
    'new_market',
    ABROAD,
    'sell\\w*|expand\\w*|enter\\w*|launch\\w*|export\\w*|vender|exportar|entrar|expandir\\w*|llegar|crecer|llevar|mandar|distribuir|bring|take|ship',
    true,
  ),
  pair(
    'digitise',
    'paper|spreadsheets?|folders|filing cabinets?|binders|whiteboard|index cards|carpetas|pizarra|fichas|excel|by hand|manual(?:ly)?|notebooks?|retyp\\w+|copy(?:ing)?|paperwork|fax|papel(?:es)?|planillas?|cuadernos?|a mano|papeleo',
    'still|seguimos|everything|all|stop|move|replace|hours?|finding|encontrar|buscar|errors|lose|lost|system|software|digit\\w+|todo|todavia|dejar|pasar|perdemos|perdido|cada|sistema|programa|aun',
  ),
]
