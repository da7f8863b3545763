import type { Intent } from './intent.ts'

/** What shows an intent, in English and Spanish, read on folded text. */
export interface IntentRule {
  intent: Intent
  /** Speaks for itself. */
  says: RegExp
  /** Speaks only where the sentence wants something or is in trouble. */
  topic?: RegExp
}

const PEOPLE =
  'employees|staff|people|workers|drivers|waiters|nurses|teachers|cooks|chefs|engineers|developers|technicians|cleaners|colleagues|caregivers|carers|crew|guards|mechanics|pickers|sellers|therapists|assistants|choferes|conductores|meseros|mozos|camareros|empleados|trabajadores|enfermer[oa]s|docentes|maestros|profesores|cocineros|tecnicos|ingenieros|programadores|operarios|personal|gente|vendedores|cuidador[ea]s|mecanicos|guardias|abogados'
const CUSTOMERS =
  'customers|clients|patients|members|subscribers|guests|users|visitors|accounts|donors|tenants|students|families|players|readers|diners|clientes|pacientes|socios|abonados|suscriptores|huespedes|usuarios|visitantes|alumnos|familias|donantes|comensales|lectores|inquilinos'
const WEEKDAY =
  '\\b(?:monday|tuesday|wednesday|thursday|friday|saturday|lunes|martes|miercoles|jueves|viernes|sabado)\\b'
const THINGS =
  'orders?|deliver(?:y|ies)|shipments?|projects?|handovers?|works?|jobs?|trains?|parcels?|pedidos?|entregas?|envios?|obras?|proyectos?|trabajos?|paquetes?'

const rule = (intent: Intent, says: string, topic?: string): IntentRule => ({
  intent,
  says: new RegExp(`\\b(?:${says})`),
  ...(topic === undefined ? {} : { topic: new RegExp(`\\b(?:${topic})`) }),
})

/** In order of how much a wrong guess would cost: what ends or endangers a business comes first. */
export const INTENT_RULES: readonly IntentRule[] = [
  rule(
    'wind_down',
    'clos(?:ing|es?) (?:down|(?:one|two|three|half|some|most|all) of (?:our|the)|after (?:\\w+ ){1,2}years|the business|our (?:shop|doors|last))|wind(?:ing)? (?:it )?(?:down|up)\\b|shut(?:ting)? down|going out of business|sell(?:ing)? up\\b|cerramos (?:en|el|la|un[oa]?|dos|despues|definitivamente)|cerrar(?:emos)? (?:un[oa]?|dos|el|la|los|las|nuestr[oa]s?) (?:local|tienda|sucursal|negocio|planta|sede|empresa)|vamos a cerrar|cierre de (?:la|el|un[oa]?|nuestr[oa]) (?:local|tienda|sucursal|negocio|planta|empresa)|liquidar la empresa',
  ),
  rule(
    'safety',
    `(?:un|una|dos|tres|\\d+) (?:muert[oa]s?|fallecid[oa]s?)\\b|fatalit\\w+|(?:was|were|got) killed|derrumbes?\\b|cave-ins?|rock ?falls?|(?:serious |fatal |work )?accidents?\\b(?! insurance)|injur(?:y|ies|ed)\\b|near miss|safety incidents?|residents fell|falls last|volcamientos?|volcadura|accidentes?\\b|lesionad\\w+|siniestros? (?:de|en)|heridos\\b|incidentes? de seguridad`,
    'safety at work|work safety|seguridad (?:laboral|de (?:nuestros|los) (?:trabajadores|choferes|operarios))|falls\\b|caidas\\b',
  ),
  rule(
    'cash',
    `bankrupt\\w*|insolven\\w+|(?:short of|out of|hardly|no|little|run(?:ning)? (?:low on|out of)) cash|cash (?:is )?(?:tight|short|crisis|gap|runs? out|flow (?:is|problem))|payroll is (?:tight|getting)|(?:cannot|can't|hardly) (?:pay|meet) (?:our |the )?(?:suppliers|salaries|wages|payroll|rent)|owes? us|(?:pay|pays|paid|paying) (?:us )?(?:at|after|in|within|only after|late|\\w+ late|too late)\\b[^,]*|sit on (?:our )?invoices|unpaid invoices?|overdue invoices?|late payments?|(?:invoices?|bills) (?:remain |stay |go )?unpaid|quiebra\\b|insolvencia|(?:nos )?deb(?:e|en|ia|ian) (?:\\w+ )?(?:meses|semanas|facturas|plata|dinero|mas de|casi)|debemos (?:\\w+ )?(?:meses|sueldos|salarios|proveedores)|pagan? (?:a|tarde|con|despues|recien)\\b|no (?:nos )?alcanza (?:la caja|el dinero|la plata|para pagar)|(?:falta|faltan|sin) (?:de )?(?:caja|liquidez|efectivo)|ya no tenemos con que pagar|cartera (?:vencida|morosa)|facturas (?:vencidas|impagas|sin cobrar|pendientes)|moros(?:os|idad)`,
    'collect(?:ions?|ing)?\\b|receivables?|cash ?flow|cobrar|cobranzas?|cobros?|flujo de caja|liquidez|tesoreria|days sales outstanding',
  ),
  rule(
    'compliance',
    `(?:failed?|missed?|did not pass|didn't pass) (?:\\w+ ){0,3}(?:audit|inspection|certification)|audit (?:found|failed)|(?:regulator|inspector|authority|notified body|health inspector|tax office) (?:\\w+ ){0,3}(?:gave|found|wants|asked|fined|visits?|noticed|warned)|(?:sanction|fine|warning)s? from the|(?:multa|sancion|observacion|hallazgo)\\w* (?:de la|del|sin cerrar|abiert)|observaciones sin|auditoria (?:fallida|externa|en)|no pasamos la (?:auditoria|inspeccion)|la nueva ley|new law (?:forces|requires|obliges)|nos obliga|nos (?:visita|audita|inspecciona)\\b`,
    'soc ?2|iso ?\\d{4,5}|gdpr|hipaa|csrd|complian\\w+|certif\\w+|licen[cs]e\\b|anti-money-laundering|kyc|audit\\b|inspection\\b|regulat\\w+|technical file|cumplimiento|normativa|norma\\b|auditoria|certifica\\w+|habilitacion|permisos?\\b|cofepris|invima|anmat|inspeccion|ley\\b',
  ),
  rule(
    'raise_money',
    `rais(?:e|ing) (?:our |a |an |the )?(?:\\w+ ){0,2}(?:round|seed|series [a-d]|funding|capital|money|investment|funds)|(?:seed|series [a-d]) round|fundrais(?:e|ing)\\b|(?:main |largest |biggest )?(?:grant|funding|contract) (?:runs out|ends|expires|was cut|is ending|stops)|(?:new|find|more) (?:backers|donors|funders|investors)|levant(?:ar|ando|amos) (?:\\w+ ){0,2}(?:ronda|capital|inversion|fondos)|ronda (?:semilla|de inversion|serie)|busc(?:o|amos|ando) (?:\\w+ )?(?:inversi\\w+|inversores|inversionistas|donantes|fondos|financiamiento|financiacion)|recaud(?:ar|amos|acion)|(?:termina|vence|se acaba|acaba) (?:el|la|nuestr[oa]) (?:convenio|subvencion|donacion|financiamiento|financiacion|beca|fondo)`,
    'investors?\\b|funding|capital\\b|grants?\\b|donors?\\b|donations|backers|inversion\\w*|financiamiento|financiacion|fondos\\b|donaciones|donantes|subvencion\\w*',
  ),
  rule(
    'concentration',
    `(?:one|two|three|four|five|a single|our (?:largest|biggest|top)) (?:\\w+ ){0,3}(?:clients?|customers?|buyers?|donors?|importers?|accounts?|retailers?|suppliers?) (?:\\w+ ){0,4}?(?:bring|brings|makes? up|accounts? for|is|are|pays? for|buys?|takes?|represents?|gives?|provides?)\\b[^,]{0,30}(?:%|per ?cent|half|most|almost|nearly|everything|all|two thirds|a third|of (?:our|what))|depend(?:s|ent|ing)? (?:too much |heavily |mostly |entirely )?(?:on|upon) (?:one|two|three|a single|a few|our (?:largest|biggest))|dependemos de (?:un\\w*|dos|tres|cuatro|pocos|pocas)|un(?:a)? sol[oa] (?:cliente|importador|comprador|distribuidor|donante|empresa|cadena)\\w* (?:\\w+ ){0,3}(?:compra|representa|paga|aporta|concentra|es|hace)|(?:dos|tres) (?:grandes )?(?:clientes|donantes|compradores) (?:\\w+ ){0,2}(?:compran|representan|pagan|aportan|concentran|son)`,
    'dependence|dependency|dependent on|concentration|dependencia|depender|dependemos',
  ),
  rule(
    'theft',
    `(?:inventario|arqueo|recuento|conteo|balance de caja|stock-?take|stock ?count|till|cash count)\\b[^,.]{0,25}\\b(?:me |nos )?(?:falta|faltan|missing|short)\\b|nos robaron|robaron\\b|broken into|break-ins?|burglar\\w*|(?:were|been|got) robbed|theft|thefts|thieves|stolen goods|shoplift\\w*|shrinkage|pilfer\\w*|keep(?:s)? (?:walking|disappearing)|walk(?:s|ing)? out of the door|robos?\\b|hurtos?\\b|nos roban|roban\\b|mermas? desconocida|asaltos?\\b|faltan (?:miles|productos|mercaderia|mercancia)|merma por robo|faltantes de inventario`,
    'inventory differences|stock losses|diferencias de inventario|desaparec\\w+',
  ),
  rule(
    'no_shows',
    `(?:book(?:s|ed)?|sign(?:s|ed)? up|reserve[sd]?|reservan|se anotan|se inscriben|se apuntan)\\b[^.]{0,30}(?:,| and| y| but| pero)\\s(?:only |just |solo )?(?:\\d+ |[a-z]+ )?(?:come|comes|turn up|show up|vienen|viene|llegan|aparecen)\\b(?:\\s(?:only |just |solo )?(?:\\d+|one|two|three|four|five|six|half|una?|dos|tres|cuatro|cinco|seis|la mitad)\\b)?|cancel\\w* (?:\\w+ ){0,4}(?:the same (?:day|morning|evening)|at the last minute|last[- ]minute|on the day|an hour before|at short notice)|cancelan? (?:\\w+ ){0,4}(?:el mismo dia|a ultima hora|esa misma manana|una hora antes)|no-?shows?\\b|(?:do not|don't|does not|doesn't|never|fail to|not) (?:\\w+ ){0,2}(?:show up|turn up|appear|come to (?:their|the) (?:visit|appointment))|miss(?:es|ed)? (?:their |the )?(?:appointments?|visits?|sessions?|bookings?)|missed (?:appointments|visits)|(?:appointments|bookings|visits) (?:\\w+ ){0,3}(?:empty chair|missed|cancelled at)|last-minute cancell\\w+|faltan? a (?:su|la|las|sus)?\\s?(?:cita|turno|sesion|consulta|hora)\\w*|no (?:llegan?|vienen?|asisten?) a (?:su|la) (?:cita|turno|consulta|hora)|ausentismo de pacientes|inasistenci\\w+|citas perdidas|turnos perdidos|cancelan a ultimo`,
    'missed appointments|plantones',
  ),
  rule(
    'returns',
    `(?:returns?|return rate) (?:are|is|at|of|have|has|went|reach\\w*|eat\\w*)|(?:parcels|orders|items|pairs|pieces|tins|products|retailers|customers|shoppers)\\b[^,]{0,25}(?:come back|comes back|came back|sent back|send back|return(?:ed)?)\\b(?! to (?:us|the shop))|too many returns|returned (?:orders|goods|items)|(?:nos )?devuelven\\b|devoluciones\\b|tasa de devolucion`,
    'returns\\b|return rate|devolucion',
  ),
  rule(
    'keep_people',
    `(?:${PEOPLE})\\b[^,]{0,20}\\b(?:quit|quits|leave|leaves|resign|resigns|resigned|leaving|left|do not stay|don't stay|stay only|walk away)\\b|(?:staff|employee|driver|personnel|labou?r|annual) turnover|(?:people|staff) keep leaving|losing (?:our )?(?:best |good )?(?:${PEOPLE})|(?:${PEOPLE})\\b[^,]{0,15}\\b(?:renuncian?|se van|se nos van|duran|nos duran|se marchan|no duran)|rotacion (?:\\w+ )?(?:de|del) (?:personal|empleados|choferes|conductores|equipo)|alta rotacion|(?:renuncias?|bajas) (?:de personal|voluntarias)|perdemos (?:${PEOPLE})`,
    'retain(?:ing)? (?:our )?(?:staff|people|employees|talent)|keep(?:ing)? (?:our )?(?:staff|people|employees|talent|team)|retencion de (?:personal|talento)|retener (?:al |a )?(?:personal|talento|equipo|gente)|turnover of staff',
  ),
  rule(
    'workload',
    `(?:trabajar|work) (?:menos|fewer|less)\\b|burn(?:t|ed|ing)? ?out|overworked|exhausted|overtime (?:never|is|has|every|keeps)|works? (?:every )?(?:weekends|nights|evenings)|(?:engineers|staff|team|people|nurses|teachers) (?:\\w+ ){0,3}(?:overloaded|overwhelmed|swamped)|too much work|agotad\\w+|agotamiento|sobrecarg\\w+|quemad[oa]s?\\b|no damos abasto|horas extra (?:todas|cada|sin)|trabajan (?:de noche|los fines)|(?:corrigen|trabajamos|atendemos|atienden) (?:\\w+ ){0,3}(?:de noche|todas las noches|los fines de semana)|licencia por (?:estres|agotamiento)`,
    'workload|overtime|carga de trabajo|horas extra|stress|estres',
  ),
  rule(
    'hire',
    `(?:turn(?:s|ed|ing)? (?:away|down)|refus\\w+|say no to|rechaz\\w+|decimos que no)\\b[^.]{0,40}\\b(?:because|for want of|as|porque|por no tener|por falta de)\\b[^.]{0,20}\\b(?:nobody|no ?one|no hands|no staff|not enough (?:people|staff|hands)|a quien|nadie|gente|manos|personal)\\b|(?:need|want|have|going|plan|looking|must|hope) (?:to )?(?:hire|recruit|fill)\\b|(?:cannot|can't|could not|unable to|hard to|difficult to|struggle to) (?:find|hire|recruit|attract) (?:\\w+ ){0,3}(?:${PEOPLE})|(?:vacanc(?:y|ies)|posts?|positions?|shifts?|roles|jobs) (?:\\w+ ){0,3}(?:unfilled|open|empty|vacant)|(?:unfilled|vacant|open) (?:\\w+ ){0,2}(?:posts?|positions?|vacancies|roles|jobs|shifts)|shortage of (?:\\w+ )?(?:${PEOPLE})|contratar\\b|(?:no (?:conseguimos|encontramos|hay|logramos (?:conseguir|contratar)))\\s(?:\\w+ ){0,2}(?:${PEOPLE}|a nadie)|(?:buscando|buscamos|nos faltan|faltan|necesitamos) (?:\\w+ ){0,2}(?:${PEOPLE})\\b|vacantes?\\b|(?:puestos|cargos|turnos) (?:sin cubrir|vacios|vacantes)`,
    'hir(?:e|ing)\\b|recruit\\w*|reclutar|reclutamiento|sumar (?:gente|personal)',
  ),
  rule(
    'stock',
    'out[- ]of[- ]stock|stock-?outs?\\b|(?:run(?:s|ning)?|ran) out of (?:stock|parts|sizes|what|the (?:fast|popular|best)|best)|(?:dead|slow-moving|excess|too much) stock\\b|overstock\\w*|(?:warehouse|store ?room|shelves|stockroom) (?:is |are )?(?:\\w+ )?(?:full of|empty)|(?:quedamos|quedo|quedan|estamos) sin (?:stock|mercaderia|mercancia|inventario|existencias|lo que mas)|quiebres? de (?:stock|inventario)|sobre-?stock\\w*|(?:bodega|deposito|almacen) llen[oa]|inventario (?:parado|inmovilizado|muerto|sin movimiento)|(?<!\\b(?:inventario|arqueo|recuento|conteo|contar)\\b[^.]{0,30})faltan? (?:stock|mercaderia|mercancia|producto|productos|genero|repuestos)\\b(?![^.]{0,40}(?:inventario|arqueo|recuento|conteo|caja|contar|nadie sabe|no sabemos|rob))|(?:best[- ]?sell(?:ers|ing \\w+)|top[- ]sell(?:ers|ing \\w+)|fast movers|popular (?:items|lines|sizes|products))\\b[^,]{0,25}\\b(?:missing|gone|sold out|out of stock|unavailable|not (?:there|in stock|on the shel\\w+))|no (?:esta|estan|hay|queda|quedan) (?:\\w+ )?en (?:el |los |la |las )?(?:estantes?|estanterias?|anaquel(?:es)?|gondolas?|lineal(?:es)?|perchas?|repisas?)|(?:not|never|missing) (?:be |there )?on the (?:shelf|shelves)|missing from (?:the |our )?(?:shelves|shelf|racks)|(?:gaps|holes) (?:on|in) (?:the |our )?shelves|(?:shelves|shelf|racks) (?:\\w+ ){0,2}(?:bare|gaps|gappy)|(?:anaqueles|estantes|estanterias|gondolas|perchas|repisas|lineales) (?:\\w+ ){0,3}(?:huecos|vaci[oa]s|pelad[oa]s)|(?:huecos|faltantes) en (?:los |las |el )?(?:anaquel(?:es)?|estantes?|gondolas?|lineal(?:es)?|perchas?|repisas?)|faltan? (?:\\w+ ){0,7}mas (?:vendid|pedid|buscad)[oa]s|mas (?:sale|salen|piden|pide la gente|se vende|se venden|venden|buscan|rota|rotan|llevan)\\b[^,.]{0,15}\\bfaltan?\\b|no hay (?:stock|existencias|mercaderia)|mas (?:vendid|pedid|buscad)[oa]s\\b[^,]{0,25}\\b(?:agotad[oa]s?|faltan?|sin (?:stock|existencias))|(?:productos|articulos|medicamentos|referencias|tallas) (?:\\w+ )?agotad[oa]s|\\bse (?:me|nos) (?:acab|agot)a(?:n|ron|ba|ban)? (?:el|la|los|las|lo)\\s(?!(?:plata|dinero|tiempo|efectivo|paciencia|contrato|credito|liquidez|plazo|fuerzas?|energia|ganas|caja|ideas?|trabajo|fondos|lugar|espacio|agua|luz)\\b)',
  ),
  rule(
    'season',
    `(?:winter|summer|autumn|spring|season|rest of the year|off[- ]season|low season|other months)\\b[^,]{0,25}\\b(?:dead|empty|quiet|no (?:guests|customers|work|sales)|nothing)|live (?:from|on|off) (?:\\w+ ){0,5}(?:summer|winter|season|weeks|months|christmas)|(?:\\w+ (?:in|over|within|during)|in) (?:five|six|four|three|ten|eight|two|\\d+) (?:weeks|months) of|sales (?:happen|come|are made|fall) in (?:\\w+ ){1,2}(?:weeks|months)|full (?:from|in) (?:\\w+ ){1,3}(?:to|and) \\w+ and (?:nearly |almost )?(?:empty|closed)|income in the other months|vivimos de (?:la temporada|las? (?:fiestas|verano)|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|diez|ocho|seis|\\w+ (?:semanas|meses))|(?:en|fuera de) (?:otono|invierno|verano|primavera|temporada|baja)\\b[^,]{0,20}(?:no viene|nadie|vaci\\w+|muert\\w+|casi nada)|temporada baja`,
    'seasonal\\w*|off-?season|estacionalidad|low season|temporada',
  ),
  rule(
    'idle_capacity',
    `(?:half|nearly|almost|mostly)[- ](?:empty|full|loaded|used)|empty (?:tables|rooms|seats|beds|hours|legs|chairs|slots|nights|desks|miles|runs)|(?:idle|unused|spare) (?:capacity|machines|hours|trucks|vehicles|rooms)|less than half (?:loaded|full|used)|(?:machines|trucks|vehicles|vans) (?:stand|sit|are) (?:idle|still)|(?:horas|mesas|habitaciones|camas|sillas|turnos|asientos|noches) (?:vacias?|vacios?|libres|muertas)|(?:medio|casi|a medio|semi) ?vaci[oa]s?|capacidad (?:ociosa|instalada sin)|maquinas paradas|a media carga|vacio entre semana`,
    'occupancy|utili[sz]ation|fill(?:ing)? (?:the|our|more)|ocupacion|aprovechar la capacidad|llenar (?:el|la|los|las|mas)',
  ),
  rule(
    'on_time',
    `(?:promis|promet|quedam|acordam|agree)\\w*\\b[^,]{0,30}${WEEKDAY}[^,]{0,40}${WEEKDAY}|(?:${THINGS})\\b[^,]{0,30}\\b(?:late\\b|delayed|slip(?:s|ped|ping)?|overdue|past the (?:agreed|promised)|behind schedule|not on time|tarde\\b|fuera de plazo|con retraso|con demora|atrasad\\w+|retrasad\\w+|despues de la fecha|no llegan a tiempo)|(?:late|delayed) (?:${THINGS})|behind schedule|miss(?:ed|es|ing)? (?:\\w+ ){0,2}(?:deadlines?|dates|delivery dates)|on-?time (?:delivery|performance|arrivals?)|entregamos (?:\\w+ ){0,3}(?:tarde|con retraso|con demora|fuera)|incumpl\\w+ (?:\\w+ )?(?:plazos?|fechas?)|(?:retrasos?|demoras?|atrasos?) (?:en|de) (?:las |los )?(?:${THINGS})|entregas? a tiempo`,
    'on time|punctual\\w*|deadlines?|delays?\\b|delivery dates?|a tiempo|puntual\\w*|plazos?\\b|retrasos?\\b|demoras?\\b',
  ),
  rule(
    'response_time',
    `(?:${CUSTOMERS}|parents|callers|people|patients)\\b[^,]{0,15}\\bwait(?:s|ed|ing)?\\b|wait(?:ing)? (?:days|weeks|hours|months|times?|lists?|room)|drowning in (?:tickets|requests|emails|calls)|calls? (?:\\w+ ){0,4}(?:unanswered|dropped)|unanswered (?:calls|emails|tickets|enquiries)|backlog of (?:tickets|requests|cases)|slow (?:to answer|replies|support)|(?:lines|phones?) (?:are|is) (?:busy|engaged)|take (?:\\w+ )?(?:days|weeks) to (?:answer|reply)|(?:${CUSTOMERS}|la gente|las personas)\\b[^,]{0,15}\\besperan?\\b|lista de espera|tiempos? de espera|esperan? (?:\\w+ )?(?:horas|dias|semanas|meses)|tardamos (?:\\w+ )?(?:\\w+ )?(?:en responder|en contestar|en atender|dias|horas)|llamadas (?:perdidas|sin (?:atender|contestar))|consultas sin responder`,
    'response times?|answer(?:ing)? (?:faster|sooner|customers)|support tickets?|tickets? pile|responder (?:antes|mas rapido)|tiempo de respuesta',
  ),
  rule(
    'quality',
    `scrap\\b|rework\\w*|redo(?:ne|ing)?\\b|defect\\w*|(?:parts|pieces|units|products|batches) (?:\\w+ ){0,3}(?:bin|rejected|fail|break|broken)|warranty (?:claims|cases|costs)|fail(?:s|ed)? (?:the )?(?:inspection|quality|test)|corrective (?:plans?|actions?)|(?:claims|cases|files) (?:\\w+ ){0,3}reopened|(?:too many|many) (?:errors|mistakes|complaints)|complaints about|recall(?:s|ed)?\\b(?! visits)|se rompen|(?:piezas|productos|muebles|unidades|lotes|paquetes)\\b[^,]{0,25}\\b(?:rechazad\\w+|defectuos\\w+|falla\\w*|rot[oa]s|vuelven? al taller|al desecho|danad\\w+)|vuelven? al taller|retrabaj\\w+|reproces\\w+|desperdicio\\b|reclamos? por (?:garantia|calidad)|defectos?\\b|fallas de calidad`,
    'quality\\b|errors?\\b|mistakes|complaints|calidad\\b|errores|garantia\\w*|reclamos\\b',
  ),
  rule(
    'input_cost',
    `(?:food cost|ingredients?|raw materials?|materials?|milk|flour|butter|energy|fuel|diesel|steel|feed|rent|wages|input (?:costs?|prices?)|costs?|prices?)\\b[^,]{0,25}\\b(?:went (?:up|to)|rose|climbed|have climbed|doubled|increased|soared|jumped|gone up|are up|keep rising)|(?:harina|azucar|manteca|mantequilla|leche|energia|luz|gas|combustible|diesel|acero|insumos|materias? primas?|ingredientes|alquiler|arriendo|costos?|costes?|precios?)\\b[^,]{0,25}\\b(?:subi\\w+|se dispar\\w+|aument\\w+|se duplic\\w+|se encarec\\w+|por las nubes)|food cost (?:is|at|of|went)`,
    'food cost|ingredient cost|raw material|input costs?|energy (?:costs?|bill)|fuel (?:costs?|bill)|costo de (?:alimentos|insumos|ingredientes|materia prima)|cost of goods',
  ),
  rule(
    'margins',
    `(?:booking )?(?:sites?|apps?|platforms?|marketplaces?|aggregators?) (?:\\w+ ){0,2}(?:take|takes|keep|keeps|charge|charges|pocket)\\b|(?:plataformas?|aplicaciones|apps|portales) (?:se |nos )?(?:quedan?|llevan?|cobran?|sacan) (?:con |un |una |el |la |hasta )*\\d|los(?:e|es|ing) money|nothing (?:is )?left (?:at|by|after)|(?:thin|shrinking|falling|no|low) margins?|margins? (?:are|is|keep|have|has|fell|dropped|shrank|thin)|not profitable|unprofitable|break(?:ing)? even|se (?:me|nos) (?:va|van) en (?:(?:puros? |los |pagar )*)(?:costos|costes|gastos)|goes (?:out )?(?:again )?(?:in|on|to) (?:costs|expenses|overheads?)\\b|(?:nos )?(?:deja|queda) (?:casi )?nada|no (?:nos )?(?:deja|queda) (?:nada|ganancia|margen|utilidad)|perdemos (?:dinero|plata)|sin (?:ganancia|margen|utilidad)|margen\\w* (?:cay|baj|muy|cada)|no es rentable|regalamos (?!lo que|la (?:comida|mercaderia|pan))|vendemos a perdida`,
    'margins?\\b|profit\\w*|costs?\\b|margen\\w*|rentab\\w+|costos\\b|costes\\b|gastos\\b|utilidad\\w*|ganancia\\w*',
  ),
  rule(
    'keep_customers',
    `churn\\w*|(?:${CUSTOMERS})\\b[^,]{0,45}\\b(?:cancel|cancels|leave us|leaving us|leave\\b|drift away|drift off|never come back|do not come back|don't come back|stop coming|stop buying|do not renew|don't renew|se van|se nos van|se dan de baja|cancelan|no vuelven|no renuevan|dejan de (?:venir|comprar)|abandonan)|cancel (?:each|every|within|after)|lost? (?:\\w+ )?(?:customers|clients|members|subscribers|patients)|los(?:e|ing) (?:\\w+ )?(?:customers|clients|members|subscribers|patients|accounts)|se dan de baja|cancelacion(?:es)?\\b|bajas (?:mensuales|de clientes|de socios)|perdemos (?:\\w+ )?(?:clientes|socios|abonados|suscriptores|pacientes|alumnos)|(?:brands|marcas|customers|clients|clientes) (?:threaten to|amenazan con) (?:leave|irse)`,
    'retention|retain\\w*|renewals?|renew\\b|loyal\\w*|activation|onboarding|repeat (?:customers|business|purchases?)|come back|retencion|retener|renovacion\\w*|fideli\\w+|recompra|que vuelvan|que se queden',
  ),
  rule(
    'open_site',
    `(?:open|opens|opening|opened) (?:\\w+ ){0,3}?(?:(?:first|second|third|fourth|fifth|new|another|\\d+) )+(?:\\w+ )?(?:shops?|stores?|restaurants?|sites?|branch(?:es)?|offices?|clinics?|locations?|plants?|schools?|gyms?|studios?|warehouses?|bakery|cafe|kitchen|hotel)|(?:opening|open) my first|(?:sign|signed|signing) (?:the |a )?lease|(?:abr(?:o|imos|ir|ire|iremos)|inaugur\\w+|apertura de) (?:\\w+ ){0,3}?(?:primer\\w*|segund\\w+|tercer\\w*|cuart\\w+|nuev\\w+|otr\\w+|un\\w?|mi|su|sus)\\s(?:\\w+ )?(?:local\\w*|tienda\\w*|restaurante\\w*|sucursal\\w*|sede\\w*|planta\\w*|clinica\\w*|estudio\\w*|puertas|consultorio\\w*|taller\\w*|hotel\\w*|negocio|colegio|oficina\\w*)|abre sus puertas|abrimos (?:las )?puertas`,
    'open(?:ing)? (?:a |an |the |our )?(?:\\w+ )?(?:shop|store|restaurant|branch|site|location|clinic|office)|abrir (?:un\\w?|otr[oa]|el|la|nuestr[oa])|nueva sucursal|nuevo local|nueva planta',
  ),
  rule(
    'launch',
    `launch(?:ing|es)? (?:in|on|our|a|the|this|next|of|by|at)\\b|(?:coming out|releas(?:e|es|ing)|goes live|ship(?:s|ping)?) (?:on|in) (?:steam|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|fall|winter)|release date|product launch|(?:we|to) (?:launch|release)\\b|lanz(?:amos|ar|aremos|amiento)\\b|public(?:amos|aremos) (?:nuestr[oa]|el|la) (?:primer\\w*|nuev\\w+)|sale(?:mos)? al mercado|estren(?:amos|aremos|o)\\b`,
    'launch\\b|beta\\b|release\\b|lanzamiento|go-?live',
  ),
  rule(
    'new_market',
    `(?:enter|expand(?:ing)? (?:to|into)|start(?:ing)? (?:to )?(?:sell|export)\\w*(?: in| to)) (?:\\w+ ){0,3}(?:market|country|countries|germany|mexico|spain|france|us|usa|europe|brazil|canada|asia|uk)\\b|(?:entrar|expandirnos|llegar|exportar) (?:a|al|en) (?:\\w+ ){0,2}(?:mercado\\w*|pais\\w*|mexico|espana|brasil|chile|colombia|estados unidos|europa|peru)\\b|(?:empezar a|comenzar a) exportar|(?:entrada|ingreso|desembarco) (?:a|al|en) (?:\\w+ ){0,3}(?:pais|mercado)\\w*|(?:pais|mercado)\\w* (?:donde|en (?:el |la )?(?:que|cual)) (?:todavia |aun )?(?:no|nunca) (?:ha|han|hemos) (?:vendid|entrad|estad)o|(?:entry|move) into (?:\\w+ ){0,3}(?:market|country)|(?:country|countries|market) (?:where|in which) (?:it|we|they) (?:have|has)(?:n't| not| never) (?:yet )?sold`,
    'export(?:s|ing)?\\b|new markets?|abroad|exportar|exportacion\\w*|nuevos mercados|otros paises',
  ),
  rule(
    'digitise',
    `(?:still |all |everything |orders? |tickets? |records? |files? )(?:\\w+ ){0,4}(?:on paper|in (?:spreadsheets|notebooks|excel)|by hand)|paper(?:-based)? (?:forms|tickets|files|records|orders)|(?:notebook|head) of one (?:man|person)|one (?:man|person)'s (?:notebook|head)|move (?:\\w+ ){0,3}to (?:one|a|an) (?:\\w+ )?(?:system|software)|(?:en|a) (?:papel|cuadernos?|mano|excel|planillas)\\b[^,]{0,15}|(?:todo|pedidos|registros|turnos|guias|anotamos|llevamos)\\b[^,]{0,25}(?:en|a) (?:papel|mano|cuadernos?|excel|planillas)|pasar (?:\\w+ ){0,4}a un (?:programa|sistema|software)|digitaliz\\w+`,
    'digiti[sz]\\w*|automat\\w+|paperwork|spreadsheets?|erp\\b|crm\\b|automatiz\\w+|papeleo|planillas',
  ),
  rule(
    'more_customers',
    `(?:not|don't get|do not get|never) enough (?:\\w+ )?(?:customers|clients|leads|patients|listings|orders|bookings|visitors|enquiries|members|students|work)|(?:want|need|looking for|find|win|get|attract|like) (?:\\w+ ){0,4}?(?:more|new|steady flow of) (?:\\w+ )?(?:customers|clients|leads|patients|listings|orders|bookings|visitors|enquiries|members|students|families|commissions|users|subscribers|readers|work)|(?:enrol?ment|sales|bookings|visitor numbers|footfall|orders|admissions|attendance|demand|enquiries)\\b[^,]{0,25}\\b(?:dropped|fell|down|falling|declin\\w+|not recovered|shrink\\w*)|(?:few|fewer) (?:customers|clients|patients|visitors|orders|students)|(?:families|visitors|people|customers) through the door|(?:me |nos )?faltan (?:\\w+ )?(?:clientes|pacientes|pedidos|alumnos|reservas|socios|visitantes|encargos|comensales)|(?:mas|nuevos|nuevas) (?:clientes|pacientes|alumnos|socios|pedidos|reservas|visitantes|suscriptores|familias)|(?:vienen|llegan|tenemos|hay) (?:pocos|pocas|menos|cada vez menos) (?:clientes|pacientes|alumnos|visitantes|turistas|socios|comensales|personas|gente)|(?:las ventas|la demanda|las reservas|la matricula|las visitas|los pedidos)\\b[^,]{0,15}\\b(?:cay\\w+|baj\\w+|disminuy\\w+)|no (?:nos )?(?:llegan|entran) (?:clientes|pedidos|consultas)`,
    'new (?:customers|clients|business|commissions|patients|members)|leads?\\b|sales\\b|grow(?:th)?\\b|market share|crecer|ventas\\b|captar|captacion|clientes nuevos|consultas nuevas|darnos a conocer',
  ),
]
