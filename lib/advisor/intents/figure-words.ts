/** Words right at a figure that say what it is: wished, what became of another, of a month or of a year; read on folded text. */

/** What stands before a figure that is wished for, not yet true. */
export const WISHED =
  /(?:\b(?:to|under|below|over|above|at least|at most|down to|up to|less than|more than|(?:to|must|should|will|can|want to) (?:reach|hit)|^(?:reach|hit)|promised \w+|(?:has|have|needs) to be|(?:contract|board|city|council|client|customer|buyer|insurer|law|rule|standard|norm|plan)s? (?:says?|said|demands?|requires?|promises?|asks? for)|(?:we|i) promise|(?:target|goal|aim|objective|benchmark|plan|break-?even|breakeven|what was (?:agreed|promised))(?: point)?(?: is| of| was| stands at| to be| for \w+ is)?|instead of(?: the (?:agreed|promised|usual))?|aim(?:s|ing)? (?:for|at)|should be|must be(?: at| under| below)?|(?:wants?|need|needs|expects?|demands?|asks? for|like)(?: (?:it|this|that|them|us|to see))?(?: to (?:be|get|have|stay|run|come|see))?(?: (?:down|up|back))?(?: (?:at|to|no more than|at most|at least|less than|fewer than|more than|under|below|over|above))?|a|al|hasta|por debajo de(?:l)?|menos de(?:l)?|mas de(?:l)?|bajo el|llegar a|pasar de|(?:volver|regresar) a|recuperar|back (?:up )?(?:to|at)|alcanzar|a no mas de|(?:en (?:lugar|vez) de(?: los)?|lo (?:pactado|acordado|prometido|convenido)(?: es| son| era| eran)?)|(?:punto de equilibrio)(?: es| esta en| es del?)?|(?:quer(?:emos|ria(?:mos)?)|quiero|deberia(?:mos)?|hay que|tenemos que) (?:quedar(?:nos)?|estar|terminar|andar) (?:en|con)|(?:meta|objetivo|propusimos)(?: es| de| del| es de| es el| es del| es llegar al?| fue)?|(?:debe(?:ria)?|tiene que|tendria que|hay que) (?:ser|estar en|llegar al?|bajar al?|subir al?)|que (?:sean?|bajen?|suban?|lleguen?|queden?|tarden?)(?: de| en| al?)?|(?:be|estaria) (?:happy|glad|content|contentos?|feliz|felices) (?:with|con)|(?:contrato|ley|norma|directorio|cliente|seguro|comprador)(?:e?s)? (?:dicen?|piden?|exigen?|mandan?)|(?:buscamos|busco|aspiramos a|aspiro a|pretendemos|sonamos con|prometemos|prometimos|nos (?:piden|exigen|comprometimos a))(?: (?:llegar a|estar en|tener|como mucho|como minimo|al menos|no mas de|menos de|mas de))?|quieren?|necesit(?:o|a|amos|an)|(?:nos |me )?harian? falta|(?:it )?would take|(?:we'd|we would|i'd|i would) (?:need|have to (?:have|get|sell|find|reach))|(?:tendri|deberi)an (?:que )?(?:ser|venir|entrar)|queremos|quiero|(?:l[oa]s? )?(?:quiero|queremos) en|pide|piden|exige|apunt(?:a|amos) al?)\s(?:el |los |las |the |un |a )?)$/
/** `Goal for December: 3%`. */
export const NAMED_GOAL = /\b(?:target|goal|aim|objective|meta|objetivo)\b[^\d%]{0,30}[:=]\s*$/
/** `15% as the target`, `3 % es la meta`. */
export const AS_A_GOAL =
  /^\s?(?:as (?:a|the|our) (?:target|goal|aim|limit|cap|maximum|minimum)|(?:is|es) (?:the|our|la|el|nuestr[ao]) (?:target|goal|aim|meta|objetivo)|como (?:meta|objetivo|tope|maximo|limite|minimo)|would (?:do|suffice|be (?:fine|enough|good|ok|okay|plenty|bearable|normal))|(?:was|were) (?:agreed|promised)|(?:(?:we|i)'d|(?:we|i) would) be (?:happy|glad|fine|content)|(?:bastaria|alcanzaria|estaria bien|seria (?:suficiente|razonable|normal|lo normal))|estaria(?:mos)? (?:tranquil|content|bien|feliz)\w*|(?:es|era|son|eran|fue) lo (?:acordado|pactado|prometido|convenido))\b/
/** `fewer than 10 open faults is the goal`: so also with its noun. */
export const ITS_NOUN_AS_A_GOAL =
  /^(?: [a-z]+){1,4}? (?:is|are|es|son) (?:(?:the|our|my|la|el|nuestr[ao]|mi) (?:target|goal|aim|meta|objetivo)|(?:what|lo que) (?:we|i|(?:que|bus|pre|nec)\w+) ?(?:want|need|aim|would)?)\b/
/** What may not be passed: `no more than 2%`, `no puede pasar de 3`. */
export const LIMITED =
  /\b(?:(?:wants?|needs?|expects?|demands?|queremos|quiero|quieren|buscamos) (?:to (?:be|have|get to) |tener )?(?:no more than|at most|fewer than|less than|no mas de|como mucho|menos de)|(?:allows?|allowed|permits?|tolerates?|accepts?|can be|may be) (?:us )?(?:no more than|at most|up to)|(?:must|may|can) not (?:be (?:over|above|more than)|exceed)|(?:bank|law|contract|customer|client|insurer|buyer|lender|banco|ley|contrato|cliente|seguro|comprador|norma)(?:e?s)? (?:tolerates?|accepts?|allows?|permits?|toleran?|aceptan?|admiten?|permiten?)|que no (?:pasen?|superen?|excedan?)(?: del?| el| los| de los)?|no (?:puede|debe|deberia|podemos|debemos) (?:ser|pasar|superar|exceder|tener|haber)(?: de| mas de| el| los)*|(?:permite|acepta|tolera|admite)n? (?:hasta|no mas de|como maximo|maximo|solo)(?: el| un)?)\s$/
/** By itself no wish: `giran a 120 dias`, `we sell to 9 shops`; with a move it is one. */
export const BARE = /\b(?:to|a|al)\s(?:el |los |las |the |un |a )?$/
export const MOVES =
  /\b(?:from|de|del|desde|baj|sub|llev|lleg|reduc|pas|aument|mejor|lograr|cut|bring|brought|get|rais|lower|go|grow|mov|down|up|increas|improv|shrink|take|want|need|double|halve|crec|volv|regres|recuper|back)\w*\b/
/** `they pay at 120 days` says what is, not what is wished. */
export const PAYS_AT =
  /\b(?:pay|pays|paid|settles?|pagan?|depositan?|abonan?|liquidan?|transfieren?|cobramos|pagando) (?:us |nos )?(?:at|in|a|after)\s$/
export const ROSE_TO =
  /\b(?:went|rose|fell|dropped|climbed|grew|gone|jumped|up|have|has|increased|slipped|slid|crept|drifted|subio|bajo|cayo|paso|llego|aumento|subieron|trepo|crecio|(?:llegan?|llegamos|contestamos|respondemos|atendemos|entregamos|descolgamos|terminamos)(?= (?:a l[oa]s)\s)|(?:ya )?llegan?|ascienden?|alcanzan?|se (?:ha|han|fue|fueron|nos) ?(?:ido|fue)?)(?: \w+)? (?:up |down )?(?:to|al?|a l[oa]s|hasta el)\s$/
/** `falls went from 3 to 7` tells what happened; the second figure is the one that holds. */
export const WENT_FROM =
  /\b(?:went|gone|rose|risen|fell|fallen|dropped|climbed|grew|grown|jumped|increased|decreased|slipped|subio|subieron|bajo|bajaron|cayo|cayeron|paso|pasaron|pasamos|aumento|aumentaron|trepo|crecio)(?: \w+){0,2} (?:from|de|del|desde) (?:un |el |los |las )?[\d.,]+\s?[\p{L}%]*(?: [\p{L}]+){0,2} (?:to|al?|hasta)\s(?:un |el |los |las )?$|\b(?:de|from) (?:un |el |los |las )?[\d.,]+ (?:[\p{L}]+ ){1,3}(?:pasamos|pase|pasaron|bajamos|baje|bajaron|caimos|cai|cayeron|quedamos|quedaron|went|dropped|fell|are down|is down|shrank|came down) (?:down )?(?:a|en|to|at)\s$/u
/** `up from 4%` says where something stood before. */
export const STOOD_AT =
  /(?:\b|(?=,))(?:(?:it (?:is|was)|is|was|are|were|this is|which is),? (?:up|down) from|, (?:up|down) from|(?<=\bit )used to be|once was|(?<=\bbefore .{0,30})it was|antes (?:era|eran|estaba\w*)|veni(?:mos|amos|a) del?)\s(?:un |el |the )?$/
/** Under this nothing is earned, or others must be paid; what one aims at oneself stands before it. */
export const IS_A_FLOOR =
  /\b(?:break[- ]?even|suppliers?|wages|payroll|proveedor(?:es)?|nos cubrimos|sueldos|nominas|to (?:survive|cover (?:our |the )?costs)|equilibrio|para (?:no perder|cubrir (?:los )?(?:costos|gastos)))\b[^,;:\d]*$/
/** `wants to see that number at 20`: it is of what was counted last, whatever that is. */
export const OF_THAT_NUMBER =
  /\b(?:that|this|the) (?:number|figure|count|total)\b[^,;:]{0,25}$|\b(?:es[ea]|est[ea]) (?:numero|cifra|total)\b[^,;:]{0,25}$/
const IS_NEW =
  /(?:^|\s)(?:new|nuev[oa]s)\b|^(?:visit(?:or|ante)?e?s|visitas|enrolments?|admissions|matriculas|matriculad[oa]s|inscrit[oa]s|inscripciones)\b/i
const CAME_IN =
  /\b(?:ingresaron|ingresan|entraron|entran|se (?:inscribieron|inscriben|matricularon|matriculan|anotaron|sumaron)|captamos|recibimos|recibio|atrajo|matricula\w*(?: \w+)? (?:es|son|tiene|de)|enrol(?:s|led)?|enrolments?(?: \w+){0,2} (?:is|at|of|was)|drew|draws?|attract(?:s|ed)?|welcomed|joined|signed (?:up|on)|took (?:on|in)|taken on|gained|won)\s(?:\w+\s){0,2}$/
const COMES_IN =
  /^ (?:\w+ ){0,3}?(?:enrolled|enrol|registered|signed up|joined|visited|matriculad[oa]s|inscrit[oa]s|anotad[oa]s|(?:se )?(?:matricularon|inscribieron|anotaron)|(?:nos |lo |la )?visitaron|pasaron por)\b/
/** Whether so many of whom one serves came new. */
export const isGained = (lead: string, noun: string | undefined, rest: string): boolean =>
  noun !== undefined && (IS_NEW.test(noun) || CAME_IN.test(lead) || COMES_IN.test(rest))
export const FROM = /\b(?:from|de|del|desde)\s(?:el |los |las |the )?$/
/** No noun of a count: what is done with it, when, or where it goes on. */
const NO_NOUN = String.raw`(?:\p{L}+(?:amos|emos|imos|aron|ieron|aban|ando|iendo|ed)|and|but|so|or|pero|are|is|was|were|have|has|had|will|it|the|our|its|we|they|(?:open|empty|unfilled|abiert[oa]s|vaci[oa]s)(?=\s+(?:at|by|in|on|when|and|al?|en|para|por)\b|\s*[,.;]|\s*$)|would|should|could|can|must|short|missing|vacant(?!es)|unfilled|\p{L}+r[ií]a(?:n|mos)?(?!\p{L})|this|that|last|past|from|with|without|which|who|when|while|before|after|until|since|because|into|over|only|left|came|went|come|leave|says?|said|every|each|next|coming|pr[oó]xim[oa]s?|siguientes?|more|less|than|para|por|desde|hasta|este|esta|cada|sin|con|que|pero|son|est[aá]n?|eran|fueron|quedan|vienen|se|sobre|entre|como|antes|cuando|porque|m[aá]s|menos|desde|now|today|ahora|hoy|(?:reunid|juntad|recaudad|comprometid|asegurad|conseguid)[oa]s|cancel|quit|jan\p{L}*|feb\p{L}*|mar(?:ch|zo)|apr\p{L}*|abril|may|mayo|june?|junio|july?|julio|aug\p{L}*|agosto|sept\p{L}*|oct\p{L}*|nov\p{L}*|dec\p{L}*|dic\p{L}*|enero)(?!\p{L})`
export const NOUN_BEHIND = new RegExp(
  String.raw`^\s+(?!${NO_NOUN})(?<noun>(?:(?:new|paying|active|paid|nuevos|nuevas)\s)?\p{L}{3,}(?:-\p{L}+)*(?:\s(?!${NO_NOUN})(?:de\s)?\p{L}{4,})?)`,
  'iu',
)
/** What was lost `this year` is of a year; what is wanted `this year` says when. */
export const IN_A_YEAR =
  /\b(?:(?:a|per|last|each|every|the past) year|yearly|annual\w*|(?:12|twelve|doce)\s+(?:months|meses)|so far this year|in the second year|en lo que va del ano|(?:al|en el|en) (?:ano siguiente|segundo ano)|al ano|por ano|anual\w*|el ano pasado|(?:lost|left|gone|perdi\w*|se (?:nos )?fueron|se (?:nos )?dieron de baja)\b.{0,40}\b(?:this year|este ano|en (?:el|un) ano))\b/
/** `1,240 members in January, 1,015 now`: the same noun, as it stands today. */
export const AS_OF_NOW = /^\s+(?:now|today|right now|ahora|hoy|actualmente)\b/
/** What was lost in this month or in each one. */
export const IN_A_MONTH =
  /\b(?:(?:a|per|each|every|last|this|the past) month|monthly|(?:al|por|cada|cada uno|este|el ultimo) mes|el mes pasado|mensual\w*|todos los meses)\b/
/** So much is lost or owed, and not earned or asked for. */
export const IS_LOST =
  /\b(?:cost(?:s|ing)? us|los(?:e|es|ing|t)|worth of|eats?|ate|short|light|missing|stolen|robad[oa]s?|disappear\w*|vanish\w*|goes? (?:on|into|in|down)|in (?:returns|refunds|scrap|rework|waste|theft|no-shows)|thrown? away|written? off|owe[sd]?|owing|overdue|outstanding|unpaid|sitting|stuck|perd\w+|pierd\w+|nos (?:cuesta\w*|costo|costaron|cuestan)|falta\w*|desaparec\w+|se (?:me |nos )?van?\b|en (?:devoluciones|reembolsos|robos|merma|retrabajos)|roba(?:n|ron)?|deben?|adeudan?|vencid\w+|pendientes?|(?:sin|por) cobrar|a la basura|se tira\w*)\b/
