import type { Intent } from '../intent.ts'
import { MONTHS, PEOPLE, PLACES, SOME } from '../nouns.ts'

const DAY =
  'monday|tuesday|wednesday|thursday|friday|saturday|sunday|lunes|martes|miercoles|jueves|viernes|sabado|domingo'
const GOODS =
  'parcels?|boxes|mattress\\w*|sofas?|lamps?|shoes|dresses|tables|orders|items|pairs|products?|phones|bikes|lamparas?|zapatos|vestidos|pedidos?|prendas|productos?|pares|muebles|colchones|libros|cajas|sillas'
const TIME = 'minutes|hours|days?|weeks?|months?|years?|minutos|horas|dias?|semanas?|mes(?:es)?|anos?'

/** What people say instead: contrasts, comparisons and pictures. */
export const TURNS: readonly (readonly [Intent, string])[] = [
  [
    'keep_customers',
    `(?:contracts?|memberships?|subscriptions?|policies|leases) (?:[\\w-]+ ){0,3}(?:not (?:been )?(?:extended|prolonged|continued)|run out and)|(?:households|customers|members|users|clients|subscribers|students|families|they|most|half|quarters) (?:[\\w-]+ ){0,3}(?:are|is|have|has) gone\\b|after (?:the|their) (?:[\\w-]+ ){0,2}(?:discount|trial|offer|first (?:order|month|year|visit|box|course))[^.]{0,40}(?:gone|go\\b|stop|cancel|leave|disappear|quiet)|(?:casi )?ning[u]n[oa] (?:se (?:anota|inscribe)|sigue|continua|vuelve|pasa) |(?:pocos|pocas|casi nadie|nadie) (?:sigue|siguen|continua|continuan|vuelve|vuelven|renueva|renuevan|repite|repiten)\\b|despues (?:del|de la) (?:primer\\w*|prueba|descuento|oferta|promocion)[^.]{0,40}(?:se van|no vuelven|desaparecen|cancelan|dejan)`,
  ],
  [
    'more_customers',
    `(?:nobody|no one|hardly any(?:one|body)|few people|not many) (?:[\\w-]+ ){0,6}(?:heard of|knows? (?:about|of|that)) |\\d+ (?:[\\w-]+ )?(?:free|open|empty|unfilled|unsold|vacant) (?:places|spots|seats|plots|flats|units|beds in the dorm)|(?:plazas|lugares|cupos|pisos) (?:libres|sin (?:cubrir|llenar|vender))|(?:fill|filling|llenar) (?:[\\w-]+ )?(?:places|spots|seats|classes|beds|cupos|plazas|lugares)|used to (?:[\\w-]+ ){1,8}(?:now|today|these days|nowadays)|(?:do not|don't|doesn't|does not|nobody|no one) (?:[\\w-]+ )?(?:know|knows) (?:that )?(?:i|we|us|me|our)\\b|(?:no|nadie) (?:nos|me) conoce\\w*|no (?:nos|me) conoce nadie|(?:dying|dies) out|half (?:of )?(?:the|what) (?:people|customers|guests|orders|visitors|it was|we had)|la mitad de (?:gente|clientes|ventas|pedidos|reservas|publico|alumnos)|(?:since|desde que) (?:[\\w-]+ ){0,8}(?:opened|abrio|abrieron) (?:[^.]{0,40})(?:half|fewer|less|mitad|menos)|(?:two|three|five|a handful|dos|tres|cinco) (?:[\\w-]+ )?(?:customers?|guests?|clientes?|bookings?|orders?|ventas?) (?:a|per|por|al) (?:day|week|dia|semana|mes)`,
  ],
  [
    'on_time',
    `(?:an?|one|two|three|four|five|six|\\d+|several|some) (?:[\\w-]+ )?(?:hours?|days?|weeks?|months?) late\\b|(?:con|de) (?:\\w+ )?(?:horas|dias|semanas|meses) de (?:retraso|atraso|demora) (?=en|con|$)|(?:told|say|said|promised?|expect|expected|announced?) (?:[\\w-]+ )?(?:${DAY}|march|april|may|june|july)[^.]{0,30}(?:${DAY}|march|april|may|june|july|august|september)|(?:after|past) the (?:date|day|hour|time) (?:[\\w-]+ ){0,3}(?:set|agreed|promised|fixed|named|due)|(?:when|cuando|once) (?:[\\w-]+ ){1,4}(?:ya termino|ya paso|is (?:already )?over|was (?:already )?over|had (?:already )?ended)|(?:llega|llegan|recibe|reciben) (?:\\w+ ){0,5}(?:despues|cuando ya|dias despues|semanas despues)\\b|(?:dice|decimos|dijimos|acordamos) (?:\\w+ ){0,3}(?:lunes|martes|miercoles|jueves|viernes)[^.]{0,25}(?:lunes|martes|miercoles|jueves|viernes|semana)`,
  ],
  [
    'cash',
    `(?:se (?:nos )?atrasan?|se demoran?|no estan al dia) (?:con|en) (?:las?|los?|el|sus) (?:cuotas?|pagos?|facturas?|alquiler\\w*|renta|mensualidad\\w*|expensas)|(?:no (?:tenemos|hay|tengo)) quien cobre|(?:behind|late) (?:with|on) (?:their |the )?(?:payments?|fees|rent|instal\\w+|dues|premiums)|(?:takes?|took|needs?) (?:[\\w-]+ ){0,3}(?:${TIME}) to (?:settle|pay|reimburse|transfer)|(?:run|running|ran|chase|chasing) after (?:[\\w-]+ ){0,3}(?:money|rest|balance|payments?|fees|invoices)|(?:pay|pays|settle|settles|pagan?|liquidan?|abonan?) (?:\\w+ )?(?:when|whenever|cuando) (?:they|it|se les|les|quieren|pueden|quiere|puede)|(?:stopped|cancel\\w*|refused|cut|cerro|corto) (?:our|the|el|la) (?:overdraft|credit (?:line)?|linea de credito|descubierto|credito)|deben (?:\\w+ ){0,3}(?:millon\\w*|mil|miles|\\d)|(?:wages|salaries|rent|sueldos|alquiler) (?:[\\w-]+ ){0,3}(?:before|antes de que|antes que) (?:[\\w-]+ ){0,3}(?:pay|paid|paga\\w*|cobr\\w+)|se paga al contado|(?:empty|vacia) (?:bank )?account`,
  ],
  [
    'margins',
    `no more (?:profit|margin|money) (?:than|left|at)|(?:profit|margin|what is left) (?:is|stays|stayed|has stayed|remains) (?:the same|flat|where it was)|no ganamos (?:\\w+ )?(?:plata|dinero|nada|mas)|(?:up|growing|creci\\w+|subi\\w+|vendemos mas)\\b[^.]{0,25}(?:but|pero|y) (?:[\\w-]+ ){0,4}(?:profit|margin|ganancia|utilidad|ganamos)|(?:the )?less (?:is |we )?(?:left|keep|earn|make|remains?)(?: over)?\\b|(?:earned|earns|made|makes|left) (?:us )?(?:nothing|almost nothing|next to nothing)|(?:nos|me) quedan? (?:\\w+ )?(?:monedas|centavos|migajas|nada|poco)|(?:price|pricing|quote) (?:[\\w-]+ ){0,4}by (?:feel|gut|guess)|precios? a ojo|(?:work|working|trabajamos|trabajo) (?:[\\w-]+ ){0,3}(?:more|harder|mas) (?:[^.]{0,25})(?:less|menos)|(?:busier|mas trabajo|mas ventas) (?:[\\w-]+ ){0,4}(?:poorer|less|menos|peor)`,
  ],
  [
    'input_cost',
    `(?:wax|resin|paper|flour|milk|butter|steel|wood|timber|oil|wool|cotton|leather|glass|feed|fuel|diesel|energy|power|rent|packaging|seed|coffee|cocoa|sugar|meat|fish|malt|hops|copper|fabric|yarn|ink|plastic|gas)\\b(?: prices?| costs?)? (?:has|have|had|is|are|was|were|keeps?|just) (?:[\\w-]+ )?(?:doubled|tripled|up|risen|jumped|climbed|soared|gone up|twice|dearer|rising|climbing)|(?:harina|leche|carne|acero|madera|aceite|lana|algodon|cuero|vidrio|alimento|combustible|gasoil|nafta|luz|energia|alquiler|azucar|cafe|cacao|resina|papel|tela|gas|cemento|semilla) (?:\\w+ ){0,3}(?:paso|subio|salto|trepo|se fue|aumento|esta|cuesta|vale) (?:\\w+ )?(?:de \\d|un \\d|al|a \\d|el doble|por las nubes|car\\w+|mas)`,
  ],
  [
    'raise_money',
    `(?:looking for|need|needs|seek\\w*|raise|raising|buscamos|necesitamos|levantar|juntar) (?:about |another |unos |otros )?[€$£]? ?\\d[\\d.,]* ?(?:k|m|million|thousand|mil|millon(?:es)?)\\b|(?:duplicar|sumar|conseguir|aumentar) (?:\\w+ ){0,2}(?:donantes|aportantes|padrinos|patrocinadores)|(?:fund|appeal|budget|campaign|project|roof|we) (?:is|are) (?:[€$£]? ?)?\\d[\\d.,]*(?:k| thousand| million)? (?:[\\w-]+ )?short|(?:cash|money|funds|runway) (?:\\w+ )?(?:until|till|through|for (?:another )?(?:${SOME}) (?:months|weeks)|to last)|(?:angels?|investors?|funds|vcs?) (?:[\\w-]+ )?(?:want|ask|asked|said|say|are interested)|(?:lottery|foundation|council|bank|trust) (?:[\\w-]+ )?(?:turned us down|said no|refused|rejected)|no (?:nos )?(?:renovo|renovaron|renovara|dio|dieron) (?:el|la|los) (?:aporte|convenio|subsidio|subvencion|beca|fondo|contrato de aporte|ayuda)|(?:plata|dinero|fondos|caja|alimento|recursos) (?:hasta|para (?:\\w+ ){0,2}(?:semanas|meses))|(?:fundraising|fundraiser|campana de recaudacion|colecta)\\b`,
  ],
  [
    'open_site',
    `(?:we're|we are|i'm|i am|estamos|estoy) (?:about to )?(?:opening|abriendo) (?:a|an|our|my|un|una|nuestr[oa]) (?:second|third|fourth|new|another|segund[oa]|tercer[oa]?|nuev[oa]|otr[oa])|(?:keys|lease|permits?|building works?|refurbishment|llaves) (?:[\\w-]+ ){0,6}(?:in|come|comes|arrive|start|signed|en|llegan) (?:[\\w-]+ ){0,3}(?:${MONTHS}|next|this)|(?:ponemos en marcha|arranca|arrancamos|estara lista?|montamos|levantamos) (?:\\w+ ){0,3}(?:${PLACES})|(?:moving|move|expand|expanding|mudamos|ampliamos) (?:[\\w-]+ ){0,4}(?:bigger|larger|second|mas grande|segund\\w+) (?:[\\w-]+ ){0,2}(?:${PLACES}|premises|space)|(?:our|nuestr[oa]) (?:second|third|next|segund[oa]|tercer[oa]?) (?:[\\w-]+ )?(?:${PLACES})`,
  ],
  [
    'launch',
    `(?:goes|go|ships?|is going) (?:on sale|to (?:backers|shops|stores|market|press|print)|into (?:production|shops|stores))|(?:ve|vera|sale|saldra) la luz|(?:first|new|next) (?:[\\w-]+ ){0,3}(?:arrives?|appears?|debuts?|premieres?|lands?|drops?) (?:in|on|this|next)|(?:kickstarter|crowdfunding) (?:campaign|backers|in|ends)|(?:estara|llega|llegara) (?:\\w+ ){0,3}(?:en (?:las )?(?:tiendas|librerias|plataformas|farmacias)|al publico)`,
  ],
  [
    'wind_down',
    `(?:sell|give up|hand back|give back|let go of) the (?:land|lease|shop|keys|flock|herd|boat|machines|business|farm|stock|plants)|(?:cannot|can't|can not) (?:run|carry on|keep going|go on)(?: \\w+){0,3} (?:alone|any ?more|any longer)|(?:vender|vendemos|entregamos|devolvemos) (?:las maquinas|el fondo de comercio|las llaves|el campo|el local y)|no (?:puedo|podemos) (?:seguir|mas) (?:sol[oa]|adelante)|nobody (?:in the family )?(?:wants to take|to take) (?:it|the \\w+) over|nadie (?:de la familia )?(?:quiere )?(?:seguir|continuar|tomar) (?:con )?(?:el|la)`,
  ],
  [
    'hire',
    `(?:llevamos|llevo|hace) (?:\\w+ ){1,4}(?:buscando|que buscamos|sin encontrar) |(?:been|spent) (?:[\\w-]+ ){1,4}(?:looking|searching|advertising) for|(?:adverts?|ads?|vacanc\\w+|posts?|avisos?|anuncios?|ofertas? de (?:trabajo|empleo)) (?:[\\w-]+ ){0,3}(?:unanswered|no answers?|no replies|no one|nobody|empty|sin respuesta|nadie|desiert\\w+)|(?:there is|there are|since there is|with) no (?:[\\w-]+ ){1,3}to be (?:had|found)|(?:no )?damos con (?:\\w+ ){0,2}(?:${PEOPLE}|gente|nadie)|(?:needs?|want|wants|looking for) (?:a |an |another |more |two |three |four |five )?(?:[\\w-]+ ){0,2}(?:crew|cooks?|drivers?|nurses?|engineers?|carers?|teachers?|technicians?|mechanics?|welders?|developers?|electricians?|sales ?people|apprentices?|pickers|waiters|assistants?)\\b|closed (?:[\\w-]+ ){0,4}(?:because|since|for lack|for want) (?:[\\w-]+ ){0,5}(?:staff|people|${PEOPLE})|for (?:want|lack) of (?:${PEOPLE}|staff|people|hands)|hay trabajo (?:[^.]{0,40})(?:no (?:hay|damos|encontramos|aparecen)|faltan)`,
  ],
  [
    'keep_people',
    `(?:replace|rehire|retrain|train) (?:[\\w-]+ ){0,2}(?:whole|entire|half|all|new) (?:[\\w-]+ ){0,3}(?:every|each|all the time|again)|(?:finish|complete|learn|serve) (?:[\\w-]+ ){0,6}(?:and|then) (?:they )?(?:move|go|leave|join|switch|defect)|dur(?:a|an) (?:lo que|un suspiro|nada|poco|menos|apenas|dos|tres|pocas|unos|unas)|(?:longest|most) (?:[\\w-]+ )?(?:stay|stays|stayed|last|lasts) (?:${SOME}|a few) (?:${TIME})|(?:cada|every) (?:${SOME}|few|pocos) (?:${TIME}) (?:[\\w-]+ ){0,3}(?:new (?:team|faces|staff)|equipo nuevo|caras nuevas|gente nueva)|constante(?:mente)? (?:cambio|cambiamos|rotando)|revolving door|puerta giratoria`,
  ],
  [
    'quality',
    `(?:batch\\w*|loads?|pieces?|units?|litres|tonnes|castings|prints?|dishes|lotes?|piezas?|tandas?|cochuras?|prendas) (?:[\\w-]+ ){0,4}(?:down the drain|in the (?:bin|skip)|poured away|spoil\\w*|ruined|a la basura|se tira\\w*|se perdieron|perdid\\w+|arruinad\\w+|fuera de (?:norma|medida|especificacion))|(?:find|spot|discover|notice|encuentran|detectan) (?:[\\w-]+ ){0,3}(?:mistakes|errors|faults|bugs|defects|typos|errores|fallas|defectos)|(?:vuelven?|regresan?|llegan?) (?:\\w+ ){0,5}(?:con (?:manchas|errores|fallas|golpes|defectos)|rot[oa]s?|sucias?|mojad[oa]s|rayad[oa]s)\\b|(?:come|comes|came|goes|go) back (?:stained|scratched|broken|dirty|with (?:stains|faults|errors|scratches))|(?:cracks?|leaks?|stains?|typos|rust|mould|bubbles|grietas|fugas|manchas|humedad) (?:in|on|under|after|en|a los)`,
  ],
  [
    'returns',
    `(?:far |much )?too many (?:[\\w-]+ ){0,3}(?:come|comes|travel|find their way|are) (?:home|back)\\b|(?:\\d+% {0,40}|uno|una|dos|tres|many|half|every \\w+) (?:[\\w-]+ ){0,3}(?:vuelve|vuelven|regresa|comes back|come back|comes home|is returned|are returned)(?! (?:for|to (?:us )?for|a comprar|por mas|el (?:ano|mes)))|(?:${GOODS}) (?:[\\w-]+ ){0,4}(?:comes? home again|travels? back|vuelven? rot\\w+|vuelven? (?:a|al) (?:deposito|almacen|tienda))|nights? to try|(?:sale|return|on) or return`,
  ],
  [
    'no_shows',
    `(?:cancel|cancels|cancelled) (?:[\\w-]+ ){0,3}(?:doorstep|minutes before|that morning|an hour|too late)|(?:are|is) (?:simply |just )?not there\\b|(?:piden?|sacan?|reservan?|agendan?|toman?) (?:hora|turno|cita|mesa|clase|consulta)\\b[^.]{0,50}(?:vaci[oa]s?|no (?:vienen|llegan|aparecen|estan|hay nadie)|nadie)|(?:booked|reserved|book) (?:[\\w-]+ ){0,6}(?:empty|nobody|no one|wait in vain)|wait(?:ing)? in vain|(?:esperamos|quedamos esperando) (?:[^.]{0,30})(?:no (?:vienen|llegan|aparecen)|nadie|y nada)`,
  ],
  [
    'idle_capacity',
    `(?:solo|nada mas) se llenan?\\b|only (?:full|fills?|busy|booked) (?:on|at|in the)|(?:empty|vacia|vacio|vacias|vacios) (?:during the|all|de|entre|casi) (?:day|week|dia|semana|morning)|could (?:[\\w-]+ ){0,4}(?:twice|double|two shifts|three shifts|more|far more) (?:[^.]{0,40})(?:only|but)|only (?:have|has) (?:orders|work|bookings) for (?:one|half|a|two|three)|(?:floor|wing|half|rest|hall|room|upstairs) (?:[\\w-]+ ){0,3}is (?:not|empty|closed|dark)\\b|(?:el )?resto de la semana (?:\\w+ ){0,3}(?:cerrad|vaci|parad|muert|nada)\\w*|(?:pagamos|pay|paying) (?:[\\w-]+ ){0,4}(?:igual|empty|for nothing|anyway|rent for)|(?:podriamos|podemos) (?:\\w+ ){0,4}(?:el doble|mas del doble|dos turnos) |(?:trabaja|trabajan|operamos|funciona) (?:\\w+ ){0,3}(?:medio turno|a media|al \\d+ ?%)`,
  ],
  [
    'compliance',
    `(?:shortcomings|deficienc\\w+|nonconformit\\w+|violations|infringements|irregularit\\w+|deficiencias|infracciones|irregularidades)\\b|(?:gave|given|give|has given) us (?:a )?(?:[\\w-]+ )?(?:deadline|notice|warning|months|weeks|days)|(?:suspend|revok|withdr|clausur|inhabilit|anul)\\w+ (?:\\w+ ){0,3}(?:licen\\w+|registro|permi\\w+|habilitacion|certific\\w+|approval|accreditation|el local|la planta)|(?:last|previous|ultima|ultimo) (?:check|visit|audit|inspection|inspeccion|visita|auditoria|control)\\b|(?:licen[cs]e|permit|certificate|accreditation|registration|licencia|permiso|certificado|habilitacion) (?:[\\w-]+ ){0,3}(?:expires?|runs? out|lapses?|ends|vence|caduca|expira)`,
  ],
  [
    'safety',
    `(?:broken|broke|sprained|torn|amputat\\w+|crushed) (?:[\\w-]+ )?(?:legs?|arms?|wrists?|ankles?|ribs?|backs?|fingers?|hands?|bones?|collarbones?)|(?:lucky|narrow) escapes?|(?:buried|enterramos|perdimos a|murio|murieron|fallecio|fallecieron) (?:[\\w-]+ ){0,3}(?:colleagues?|workers?|men|companer\\w+|trabajador\\w*|operari\\w+|minero\\w*|pescador\\w*|alban\\w+)|(?:ended|end|ends|acabo|acabaron|termino) (?:[\\w-]+ )?in (?:a and e|the er|hospital)|(?:pierna|brazo|mano|dedo|costilla|muneca)s? (?:rot|quebrad|fracturad|amputad|quemad)\\w+|could have (?:killed|died)|casi (?:se mata|muere|pierde)`,
  ],
  [
    'theft',
    `(?:without|sin) (?:paying|pagar)\\b|(?:drive|drives|walk|walks|run|runs) (?:off|out|away) (?:with|without)|(?:load|fill|stuff|hide) (?:[\\w-]+ ){0,5}(?:boot|bags?|pockets?|coats?|pushchair) (?:[^.]{0,20})(?:off|away|without|leave)|amanec\\w+ (?:\\w+ )?(?:vaci|abiert|rot|sin)\\w*|(?:padlocks?|candados?|fences?|alambrad\\w+) (?:[\\w-]+ )?(?:cut|broken|rot\\w+|cortad\\w+)|siphon\\w*|(?:chupan|ordenan|vacian) (?:el|los) (?:tanque|combustible|gasoil)\\w*`,
  ],
  [
    'workload',
    `working (?:until|till) (?:nine|ten|eleven|twelve|\\d+|late)|(?:trabaj\\w+) hasta las (?:nueve|diez|once|doce|\\d+)|on call (?:every|each|seven|day and night|all)|(?:forgotten|forget) what (?:[\\w-]+ ){0,5}(?:look|looks|is) like|(?:last|ultimo|ultimas?|ultimos) (?:day off|holiday|weekend off|franco|dia libre|vacaciones)\\b|(?:somos|quedamos|we are|there are) (?:dos|tres|cuatro|cinco|two|three|four|five) (?:[\\w-]+ )?(?:para|for) (?:\\w+ )?(?:\\d|veinte|treinta|cuarenta|cincuenta|cien|twenty|thirty|forty|fifty|a hundred)|sleep(?:s|ing)? (?:in|at|under) (?:the|my|our) (?:office|van|workshop|desk)|(?:dos|tres|two|three) trabajos a la vez|(?:desde|since) las (?:cuatro|cinco|seis) (?:de la manana )?hasta|from (?:five|six|dawn) (?:in the morning )?(?:to|until|till) (?:ten|nine|eleven|midnight|dusk)`,
  ],
  [
    'concentration',
    `(?:for|to|with|from|para|a) (?:just |only |solo )?(?:one|a single|un solo|una sola) (?:[\\w-]+ ){0,2}(?:brand|carmaker|maker|chain|supermarket|retailer|group|company|hospital|hotel|operator|airline|marca|cadena|grupo|empresa|naviera|fabrica|supermercado|hotel)\\b|(?:${SOME}) (?:are|is|son|es|come|go|van) (?:[\\w-]+ )?(?:of|for|from|to|de|para) (?:the same|one|la misma|el mismo|un mismo|una misma)|(?:of|de) (?:the|our|los|las|nuestr\\w+) (?:${SOME}) (?:[^.]{0,40})(?:same|mism[oa])\\b|if (?:they|it|he|she|that one) (?:sneezes?|catch\\w*|goes|stops?|moves?|leaves?)|when they (?:sneeze|cough)`,
  ],
  [
    'digitise',
    `shoe ?boxes|(?:apunt|anot|escrib)\\w+ (?:\\w+ ){0,4}(?:libreta|cuaderno|papel|pizarra|hoja)\\w*|(?:typed|type|written|done|kept) (?:[\\w-]+ )?(?:from|by|in) (?:memory|hand|pencil|the head)|(?:de|en la) (?:memoria|cabeza) (?:de|del)|in (?:my|his|her|one person's|somebody's|people's) heads?|(?:by|over|por) (?:radio|fax|phone and paper|telefono y papel)|filing cabinets?|binders|carbon copies|sticky notes|(?:three|four|five|several|tres|cuatro|varias) (?:different )?(?:spreadsheets|systems|planillas|sistemas) (?:that|which|que|do not|don't|no)`,
  ],
  [
    'season',
    `(?:vive|viven|vivimos|depende|dependemos) (?:\\w+ )?de (?:los |las )?(?:\\w+ ){0,2}(?:meses|semanas|fines de semana) de|(?:empty|closed|idle|quiet) (?:from|between) |live (?:[\\w-]+ ){0,4}(?:months|the year|all year) (?:on|off|from) (?:what )?(?:[\\w-]+ ){0,3}(?:${MONTHS}|summer|season)|(?:what|lo que) (?:${MONTHS}) (?:brings?|leaves?|deja|trae)|(?:from|de|between|entre|desde) (?:${MONTHS}) (?:to|until|till|a|hasta|and|y) (?:${MONTHS})\\b[^.]{0,45}(?:cobwebs|dust|telaranas|polvo|asleep|duermen|hibernat\\w+|wait|esperan|nadie|nobody|empty)|(?:once|when|cuando) (?:[\\w-]+ ){0,3}(?:season|temporada|snow|nieve|summer|verano|tourists|turistas) (?:ends?|is over|melts?|termina|se va|acaba|go)|(?:twelve|eight|ten|six|doce|ocho|diez|seis) (?:weeks|weekends|semanas|fines de semana) (?:[\\w-]+ ){0,4}(?:year|ano)`,
  ],
  [
    'response_time',
    `(?:for|por) (?:a|an|one|two|three|several|una|dos|tres) (?:hour|day|week|month|hora|dia|semana|mes)e?s? (?:until|till|before|hasta que) (?:[\\w-]+ ){0,4}(?:come|comes|gets?|arrive\\w*|answer\\w*|call\\w*|look\\w*|alguien|llega\\w*|atien\\w+|respon\\w+|va|vamos)|(?:asks?|calls?|writes?|pregunta|llama|escribe) (?:[^.]{0,30})(?:${DAY}) (?:[^.]{0,25})(?:answer|reply|hear|respuesta|contest\\w*|quote|${DAY})|(?:hear|hears|heard) (?:back )?(?:nothing|days later|weeks later|from us (?:too late|after))|(?:third|second|tercer|segund)[ao]? (?:time|vez) (?:they|that they|que) (?:call|write|ask|llaman|escriben|preguntan)`,
  ],
  [
    'new_market',
    `(?:be|get|want) (?:[\\w-]+ ){0,2}on (?:the )?shelves in |(?:first|primer) (?:[\\w-]+ )?(?:foreign|overseas|export|extranjer\\w+|exportacion)|(?:cross|crossing|cruzar) (?:the|la) (?:border|frontera|channel|ocean|atlantic|charco)`,
  ],
]
