/** Words of a clause that say whether a figure in it is wished or is so; read on folded text. */

/** Who may ask something of a business; what they say, set or put down is to be, and not yet so. */
const WHO_ASKS =
  '(?:contracts?|plans?|board|budgets?|regulators?|bank|lenders?|unions?|standards?|owners?|laws?|rules?|norms?|insurers?|clients?|customers?|buyers?|councils?|city|members|head ?office|headquarters|parent company|group|franchisors?|franchise|ministry|government|investors?|funders?|donors?|landlord|auditors?|inspectors?|brands?|retailers?|supermarkets?|chains?|agreements?|charter|licen[cs]e|tender|sla|trustees|governors|partners|shareholders|management|boss|director|accountant|commissioner|authority|agency|hospital|school|contrat[oa]s?|planes|directorio|junta|consejo|presupuestos?|reguladore?s?|regulador|ente|bancos?|sindicatos?|normas?|estandar(?:es)?|duen[oa]s?|propietari[oa]s?|ley|leyes|aseguradoras?|clientes?|casa matriz|matriz|franquicia\\w*|ministerio|municipio|municipalidad|ayuntamiento|gerencia|gerente|soci[oa]s?|inversore?s?|inversor|inversionistas?|marcas?|auditor\\w*|convenios?|acuerdos?|fondos?|financiador\\w*|financiera|licitacion|pliegos?|proveedor\\w*|supervisor\\w*|comite|prepagas?|obra social|armadoras?|mutuas?|inspector\\w*|sanidad|hacienda|superintendencia|comprador\\w*|mayoristas?|cadenas?|reglamento|casa central|central|jefe|contador\\w*|gobierno|hospital|seguro)'
const ASKS =
  '(?:says?|said|sets?|have set|has set|had set|puts?|has|had|have|gives? us|gave us|calls? for|called for|wants?|wanted|expects?|expected|demands?|demanded|asks?(?: (?:us )?for)?|asked (?:us )?for|requires?|required|allows?|allowed|tolerates?|accepts?|insists? on|insisted on|stipulates?|specif(?:ies|y)|budgeted|fix(?:es|ed)|caps?|capped|needs?|signed|approved|agreed|promised|would like|puts? (?:it|that|this) at|counts? on|counted on|dicen?|dijo|piden?|pidio|pidieron|exigen?|exigio|quieren?|fijan?|fijo|fijaron|marcan?|marco|mandan?|ponen?|puso|pusieron|esperan?|permiten?|toleran?|admiten?|aceptan?|obligan? a|reclaman?|contemplan?|preven?|preve|establecen?|indican?|senalan?|autorizan?|presupuesto|presupuestaron|aprobaron|firmaron|nos dejan?|necesitan?|se conforman? con|habla de|hablan de)'
const WHAT_WE_AIM_AT =
  '(?:targets?|goals?|aims?|objectives?|ambition|ceiling|cap|limit|budget|threshold|benchmark|quota|promise|commitment|agreement|maximum|minimum|(?:the|our) (?:plan|deal|standard|norm|idea)|sla|metas?|objetivos?|tope|techo|limite|presupuesto|compromiso|umbral|cuota|maximo|minimo|promesa|la idea|nuestra? (?:plan|norma|estandar|idea)|el (?:plan|pacto|acuerdo|ideal|estandar)|la norma|lo (?:\\w+ )?(?:acordado|pactado|prometido|convenido|comprometido|sano|ideal|razonable|normal|deseable|saludable|presupuestado|firmado|correcto|justo|aceptable|sensato|prudente|previsto|contratado|exigido|logico|bueno|suyo)|lo que (?:\\w+ ){0,4}?(?:quer|quier|pid|exig|firm|promet|acord|necesit|busc|marc|manda|pact)\\w*|(?:what|which|where) (?:we|i|they|the \\w+) (?:want|need|agreed|promised|signed|budgeted|asks? for|should)\\w*|healthy|sensible|reasonable|acceptable)'
const WE_WISH =
  "(?:wants?|wanted|wish(?:es)?|needs?|should|shouldn't|ought|must|mustn't|ha(?:s|ve|d) (?:got )?to|'ve got to|would like|'d like|hop(?:e|es|ing) (?:to|for)|aim(?:s|ed|ing)? (?:to|at|for)|plan(?:s|ned|ning)? (?:to|on|for)|intend(?:s|ed)? to|dream(?:s|ing)? of|settle for|live with|put up with|happy with|glad (?:of|with)|(?:happy|content|fine|ok|okay|satisfied) (?:with|at)|promis(?:e|es|ed)|agreed|committed|pledged|guaranteed?|budgeted|signed up (?:for|to)|set ourselves|set myself|set us|(?:are|is|was|were|'re) supposed to|(?:are|is|was|were|'re) meant to|would take|can afford|could afford|only afford|may not|cannot be|can't be|let's|make it)"
const QUEREMOS =
  '(?:quer(?:emos|ia\\w*|riamos)|quiero|quieren?|quisier\\w+|necesit(?:o|a|an|amos)|deberi\\w+|deb(?:e|en|emos|o) (?:de )?(?:\\w+ )?\\w+[aei]r(?:se|nos|lo|la)?|tendri\\w+|tien(?:e|en) que|tenemos que|tengo que|hay que|habria que|convendria|busc(?:o|a|amos|an|ando)|aspir\\w+|pretend\\w+|esper(?:o|a|amos|an) (?:que|\\w+[aei]r)|promet(?:imos|emos|ieron|i)|nos compromet\\w+|me comprometi|acord(?:amos|aron|e)|pact(?:amos|aron|e)|firm(?:amos|e)|fij(?:amos|e)|propus(?:imos|e)|(?:nos|me) pus(?:imos|e)|nos pusieron|(?:me|nos) conform\\w+|(?:me|nos) (?:vale|basta|alcanza|bastaria|alcanzaria|valdria|serviria|daria)\\w*|sonam\\w+|apunt(?:o|a|amos|an) a|presupuest(?:amos|aron|e)|garantiz(?:amos|ado)|(?:me|nos) gustaria|aguant\\w+|no (?:puede|pueden|podemos)|que (?:baje|suba|llegue|quede|sea|pase|ande|este|vuelva|tarde)n?)'

/** What stands before a figure that is wished, by kind. */
export const WISHES_BEFORE: readonly RegExp[] = [
  /** `the contract, signed in May, says`, `el regulador nos pide como maximo`. */
  new RegExp(`\\b${WHO_ASKS}\\b.{0,45}?\\b${ASKS}\\b`),
  /** `with a target of`, `lo comprometido con la armadora es`. */
  new RegExp(`\\b${WHAT_WE_AIM_AT}\\b`),
  /** `I could live with`, `has to be`. */
  new RegExp(`(?:\\b|(?='))${WE_WISH}\\b`),
  /** `nos pusimos`, `deberian quedar`. */
  new RegExp(`\\b${QUEREMOS}\\b`),
]

const AT_ITS_END =
  '(?: (?:a|per|each|every|por|al|cada) (?:week|month|year|quarter|day|person|semana|mes|ano|trimestre|dia|persona))?'
const IT_IS = "(?:,? which)? (?:is|are|was|were|would be|'s)"
/** What stands behind a figure that is wished, by kind. */
export const WISHES_BEHIND: readonly RegExp[] = [
  /** `96% is the target`, `4 % es lo que pide el banco`. */
  new RegExp(
    `^${AT_ITS_END}(?:${IT_IS}|,? que (?:es|son)|,? (?:es|son|era|eran|fue|seria|serian)) (?:the |our |my |a |el |la |un |una |nuestr[oa] |mi )?(?:(?:contractual|agreed|official|own|internal|annual) )?${WHAT_WE_AIM_AT}\\b`,
  ),
  new RegExp(
    `^${AT_ITS_END}${IT_IS} (?:what|where|all) (?:we|i|they|our|the|my)\\b(?: \\w+){0,3}? (?:wants?|needs?|asks?|agreed|promised|signed|budgeted|should|sets?|says?|expects?|demands?|pays? for|can)\\b`,
  ),
  /** `10 would be healthy`, `15 por ciento seria lo sano`. */
  new RegExp(
    `^${AT_ITS_END} (?:would|could|should|might) (?:do|be|suffice|make|keep|let|satisfy|please|already|still)\\b`,
  ),
  new RegExp(
    `^${AT_ITS_END},? (?:seria|serian|bastaria\\w*|alcanzaria\\w*|estaria\\w*|ya (?:seria|estaria)|me (?:conform|bast|alcanz|val|serv)\\w+|nos (?:conform|bast|alcanz|val|serv|dari)\\w+|y (?:firmo|contentos)|firmaria)`,
  ),
  /** `30 at most`, `24 como maximo`. */
  new RegExp(
    `^${AT_ITS_END},? (?:max(?:imum)?|tops|at (?:the )?(?:most|least|worst)|and no (?:more|less|later)|or (?:less|fewer|under|below|better|sooner|lower)|como (?:maximo|mucho|minimo)|a lo sumo|o menos|maximo|minimo|y no mas)\\b(?! (?:of |de )?(?:el |un )?\\d)`,
  ),
  /** `95% in the contract`, `70% que presupuestamos`. */
  new RegExp(
    `^${AT_ITS_END} (?:in|on|under|by|as per|per|according to|from) (?:the|our) (?:\\w+ )?(?:contract|plan|budget|agreement|standard|sla|target|charter|licence|law|tender)\\b`,
  ),
  new RegExp(
    `^${AT_ITS_END} (?:del|en el|segun (?:el|la)) (?:contrato|plan|presupuesto|convenio|acuerdo|pliego|objetivo)\\b`,
  ),
  new RegExp(`^${AT_ITS_END}(?: (?:that|which))? (?:the|our|my|their) ${WHO_ASKS}(?: \\w+)? ${ASKS}\\b`),
  new RegExp(
    `^${AT_ITS_END}(?: (?:that|which))? (?:we|i|they) (?:had )?(?:promised?|agreed|signed|budgeted|pledged|want|need|aim|were promised|should have|committed)\\b`,
  ),
  new RegExp(
    `^${AT_ITS_END} (?:(?:was|were|had been|is|are) )?(?:agreed|promised|budgeted|planned|pledged|allowed|required|stipulated|called for|targeted|acordad[oa]s?|pactad[oa]s?|prometid[oa]s?|presupuestad[oa]s?|comprometid[oa]s?|previst[oa]s?|exigid[oa]s?|permitid[oa]s?)\\b`,
  ),
  new RegExp(
    `^${AT_ITS_END},? que (?:(?:nos|me|se) )?(?:(?:hemos|habiamos|ha|habia) )?(?:pide|piden|pidio|exige|exigen|marca|fija|fijo|quiere|quieren|manda|tolera|permite|promet|firm|acord|pact|presupuest|compromet|busc|quer|necesit|deberi|establec|prev|contempl)\\w*\\b`,
  ),
]

const NOT_GOVERNED = '(?<!\\b(?:should|must|to|would|could|ought|have|be|haya|haber|que|si) )'
/** What says that a figure is so: `we managed`, `closed the year on`, `hoy vamos en`. */
export const STATES = new RegExp(
  `${NOT_GOVERNED}\\b(?:managed|stood|stands?|sits?|sat|came (?:to|in|out)|comes (?:to|in|out)|closed|ended|finished|landed|achieved|averaged|averages?|hit|hits|reached|reaches|got (?:to|as far as|up to|down to)|delivered|did|took|takes?|are (?:at|on|running|still|only)|'re (?:at|on|running|still|only)|(?:we|i)'(?:re|m) |were at|was at|is at|it's at|hovers?|hovering|running at|runs? at|ran at|stuck|currently|today|right now|at present|at the moment|these days|last (?:year|month|quarter|week|season|winter|summer|spring|autumn)|this (?:month|week|morning)|so far|in (?:fact|reality|practice)|actually|actual|reality is|we (?:have|had|got|only|lose|lost|sold|are|were|make|made|do|ship|shipped|get|see|saw)|logramos|llegamos|cerramos|terminamos|quedamos|quedo|estamos|estoy|andamos|anda|andan|(?<!nos )vamos (?:en|por|con|al|ya)|va (?:en|por)|van (?:en|por)|tenemos|tengo|hicimos|cumplimos|alcanzamos|alcanzo|conseguimos|hoy|ahora|actualmente|por ahora|hasta (?:ahora|hoy)|el (?:ano|mes|trimestre|ejercicio|curso|verano|invierno) pasado|la (?:semana|temporada) pasada|ronda(?:mos|n)?|tard(?:amos|an|a|o|aron)|demor(?:amos|an|a|o)|en (?:realidad|la practica|los hechos)|seguimos|sigue|siguen|nos fuimos|apenas|lo real|la realidad|esta(?:n)? en|estuv\\w+|dio|dieron|nos (?:sale|salio|quedamos|lleva|llevo|toma))\\b`,
)
const NEW_CLAUSE = '(?:[,:(]\\s|\\s[-–—]+\\s|\\s(?:and|but|while|y|pero|mientras|aunque)\\s)'
/** A clause of its own that says what is: `, and churn is`. */
export const STATES_ANEW = new RegExp(
  `${NEW_CLAUSE}(?:[\\w']+ ){1,5}?(?:is|are|was|were|has been|es|son|esta|estan|era|eran|fue|fueron|hay)\\b`,
)

/** What stands before a figure that is so now, since somebody is to change it, or it is what they have. */
export const HOLDS =
  /\b(?:(?:reduc|lower|cut|halv|shrink|improv|rais|lift|increas|doubl|trim|slash|fix|solv|shav|sav)\w*|(?:bring|get|take|push) (?:down|up)|baj(?:ar|emos|e)|reducir|subir|mejorar|recortar|aumentar|duplicar|resolver|arreglar)(?: down| up| in half| by half| a la mitad)? (?:the |our |my |this |that |these |el |la |los |las |ese |esa |este |esta |nuestr[oa]s? )(?:\w+ ){0,2}?$|\b(?:our|my|these|those|nuestr[oa]s|mis|esos|esas|estos|estas|from|desde)\s(?:el |un |the )?$/
/** What stands behind a figure that is so now: it is what the clause speaks of. */
export const HOLDS_BEHIND =
  /^ (?:of|de) (?:[\w']+ ){1,5}?(?:are|is|was|were|have|has|come|comes|came|arrives?|leaves?|left|go|goes|gets?|ends?|fails?|never|don't|do not|doesn't|did not|didn't|se|son|estan|llegan?|salen?|vuelven?|van|faltan?|quedan|terminan?)\b|^ (?:today|now|right now|at present|currently|last (?:year|month|quarter|season)|so far|hoy|ahora|actualmente|el (?:ano|mes|trimestre) pasado)\b/
