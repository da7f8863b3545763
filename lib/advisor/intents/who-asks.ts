import { anyOf } from './any-of.ts'

/** Who may ask something of a business; what they say, set or put down is to be, and not yet so. */
export const WHO_ASKS = anyOf(String.raw`
  contracts?|quotes?|agreements?|terms|charter|licen[cs]e|tender|sla|deal|small print|scorecard|deck|business case|lease|sign|poster|brochure|website|box|lid|leaflet|cartel|folleto|anuncio|letrero|pagina|etiqueta
  plans?|budgets?|model|forecast|policy|guidelines?|standards?|laws?|rules?|norms?|code|protocol|regulations?
  (?:health |school |advisory )?board|owners?|founders?|trustees|governors|partners|shareholders|management|boss|director|president|vice-chancellor|rector|principal|dean|chapter|ceo|advis[eo]r|consultant|county|chair|committee|manager|famil(?:y|ies)|father|mother|daughter|son|wife|husband
  head ?office|headquarters|parent company|group|franchisors?|franchise|chains?|brands?|works council
  regulators?|ministry|government|councils?|city|commissioner|authority|agency|inspectors?|auditors?|nhs|state
  bank|lenders?|insurers?|underwriters?|investors?|funders?|donors?|landlord|accountant|grant|fund
  clients?|customers?|(?<!of (?:our|the|all) )accounts|buyers?|members|retailers?|supermarkets?|unions?|platform|marketplace|hospital|school|airlines?|hotels?|shops|people|patients|parents|guests|visitors|tenants|everybody|everyone
  contrat[oa]s?|convenios?|acuerdos?|pliegos?|licitacion|condiciones|letra chica|bases|estatuto|reglamento|protocolo|politica|manual
  planes|presupuestos?|modelo|normas?|estandar(?:es)?|normativa|ley|leyes|decreto|ordenanza
  direccion|rectorado|rectora?|decan[oa]|presidente|presidenta|patronato|claustro|directorio|junta|consejo|comite|duen[oa]s?|propietari[oa]s?|soci[oa]s?|gerencia|gerente|jef[ea]|asesor\w*|tecnic[oa]|consultor\w*|contador\w*|fundador\w*|familias?|padre|madre|hij[oa]|mujer|marido
  casa matriz|matriz|central|casa central|franquicia\w*|marcas?|cadenas?|grupo|armadoras?|automotriz|terminal
  reguladore?s?|regulador|ente|ministerio|municipio|municipalidad|ayuntamiento|intendencia|gobierno|junta de andalucia|sanidad|hacienda|superintendencia|inspeccion|inspector\w*|supervisor\w*|auditor\w*
  bancos?|aseguradoras?|seguro|art|mutuas?|inversore?s?|inversor|inversionistas?|fondos?|financiador\w*|financiera|donantes|prepagas?|obra social
  clientes?|clientela|comprador\w*|mayoristas?|proveedor\w*|sindicatos?|plataforma|la gente|pacientes|padres|huespedes|vecinos|usuarios
`)

/** What they do where they ask for it. */
export const ASKS = anyOf(`
  says?|said|writes?(?! up)|wrote(?! (?:us )?up)|sets?|(?:have|has|had) (?:set|given us|put|written|asked|agreed|promised|budgeted|fixed|signed)|puts?|ha(?:s|d|ve) (?:it|that|this|us|them)|states?|stated|reads?|shows?|assumes?|assumed|calculates?|counts? on|counted on
  gives? us|gave us|calls? for|called for|wants?|wanted|(?:is|are|was|were) (?:wanting|asking(?: us)?(?: for)?|demanding|expecting|requiring|insisting on|looking for|after)|would like|expects?|expected|demands?|demanded|asks?(?: (?:us )?for)?|asked (?:us )?for|requires?|required|needs?|insists? (?:up)?on|insisted (?:up)?on|presupposw+|presumes?|measures? us (?:on|by|against)
  allows?|allowed|permits?|tolerates?|tolerated|accepts?|will (?:accept|wait|stand|take|tolerate|pay)|stands? for|puts? up with|caps?|capped|fix(?:es|ed)
  stipulates?|specif(?:ies|y)|budgeted|signed|approved|agreed|promised|(?:draws?|drew) the line|starts? (?:fining|to fine|going red)|turns? red|goes red|only works?|works? (?:only )?(?:at|with|from|below|above)|settles? for|would settle for|hopes? for|banks? on|pays? for
  dicen?|dijo|piden?|pidio|pidieron|exigen?|exigio|quieren?|fijan?|fijo|fijaron|marcan?(?= (?:$|un |el |como |por |max))|marco|mandan?|ponen?|puso|pusieron|esperan? (?:que|un|el|una|la|de|recibir|ver|como)|establecen?|indican?|senalan?|reclaman?|solicitan?|insisten? en|recomiendan?|recomienda
  permiten?|toleran?|admiten?|aceptan?|aguantan?|soportan?|autorizan?|da hasta|dan hasta|nos da|nos dan|nos dejan? (?:hasta|tener|pasar|llegar)|obligan? a|se conforman? con|se propuso|se fijo
  contemplan?|preven?|preve|suponen?|calculan?|habla de|hablan de|presupuesto|presupuestaron|aprobaron|aprobo|firmaron|firmo|necesitan?|pagan? por
`)
