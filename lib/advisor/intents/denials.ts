import type { Intent } from './intent.ts'
import { CANNOT, NEGATION, WANTED } from './marks.ts'

/** Clauses that say what is no trouble and no plan, on folded text; a wish to be spared something is none of them. */
const DENIALS: readonly RegExp[] = [
  /\b(?:is|are|was|were)(?:n't| not) (?:really |even )?(?:a |an |the |our |my )?(?:big |real |main )?(?:problem|issue|concern|worry|bottleneck)\b/,
  /\b(?:no|(?:don't|do not|haven't|have not|never) (?:have |had )?(?:any )?) ?(?:problems?|trouble|issues?|difficult\w+) (?:with|finding|getting|in|at|selling|filling|keeping|paying)\b/,
  /(?<!(?:not|n't|never|hardly|barely) )\b(?:have|has|got|there (?:is|are)) (?:more than |quite )?enough\b/,
  /\b(?:is|are|looks?|seems?) (?:all |perfectly |quite )?(?:fine|ok|okay|healthy|under control|in order|steady|sorted)\b/,
  /\b(?:i|we)(?: are| am|'re|'m| do)?(?: not|n't) (?:looking|planning|trying|going|wanting|want|wish|need|plan|intend)(?: to| for)? (?:\w+ )?(?:sell|hire|hiring|open|expand|grow|export|close|launch|borrow|recruit|new|bigger|staff|investors?|funding)\b/,
  /\bno (?:es|son|era|fue) (?:el |un |una |nuestro |mi )?(?:gran )?(?:problemas?|tema|preocupacion)\b/,
  /\bno (?:tenemos|tengo|hay|tuvimos|hemos tenido) (?:ningun |mayores |grandes )?(?:problemas?|dificultad\w*|inconvenientes?|lios?)\b/,
  /\bno (?:quiero|queremos|pienso|pensamos|voy a|vamos a|busco|buscamos|necesito|necesitamos|planeamos|nos interesa|me interesa) (?:\w+ )?(?:contratar|vender|abrir|crecer|expandir\w*|cerrar|exportar|endeudar\w*|agrandar\w*|achicar\w*|lanzar|socios|inversor\w*|inversionistas|empleados)\b/,
  /\bno (?:me|nos) faltan?\b/,
  /\b(?:none|nobody|no one|not one)(?: of (?:them|our|the) ?\w*)? (?:has |have |ever )*(?:left|leaves|cancelled|canceled|cancels|quits?|complained|complains)\b/,
  /\b(?:ninguno|ninguna|nadie)(?: de \w+)? (?:se (?:fue|ha ido|dio de baja)|cancelo|renuncio|se queja)\b/,
  /\bno se (?:me |nos )?(?:va|fue|ha ido|marcha|da de baja|dio de baja) (?:casi )?nadie\b/,
  /\b(?:quejas?|reclamos?|accidentes?|problemas?) ningun[oa]?\b/,
  /\b(?:have|has|got|there (?:is|are)) plenty of\b/,
  /\b(?:robos?|quejas|problemas) no (?:tenemos|tengo|hay)\b/,
  /\b(?:casi|apenas) (?:no |ni )?(?:tenemos|tengo|hay|nos (?:llegan|hacen)) (?=(?:devoluciones|quejas|reclamos|robos|accidentes|deudas|retrasos|atrasos)\b)/,
  /\b(?:devoluciones|quejas|reclamos|robos|accidentes|deudas|retrasos|atrasos) (?:casi )?no (?:tenemos|tengo|hay|nos (?:llegan|hacen))\b/,
  /(?<!\bno )\b(?:esta|estan|va|van|anda|andan) (?:muy )?(?:bien|en orden|al dia|controlad\w+)\b/,
  /\b(?:all (?:is )?(?:good|well|fine)\b(?! (?:but|except|until))|(?:no|without(?: any)?|zero) complaints|(?:can't|cannot|can not) complain|keep (?:it|things|everything) (?:that way|as (?:it|they) (?:is|are)|like (?:this|that)|the way (?:it|they))|stay that way|better than ever|(?<!\b(?:not|n't|never|hardly|barely|make|keep) (?:\w+ )?)(?:customers|clients|members|patients|guests|people) (?:are |is |all )?(?:\w+ )?(?:satisfied|content)\b|(?:sold|sell|selling|earn|earned|earning|made|making|invoiced?) more than ever|best year (?:ever|yet|so far)|happy (?:at|with) (?:this|our|the) size|(?<!(?:not|nothing|never|n't|nobody) )(?:going|doing|goes|runs?) (?:very |really |quite )?(?:well|fine|great)\b)/,
  /\b(?:todo bien|todo (?:en orden|tranquilo)|no (?:tengo|tenemos|hay|nos llegan) (?:ninguna )?quejas?|no (?:me|nos) (?:puedo|podemos) quejar|mejor que nunca|(?:gan|vend|factur)\w+ mas que nunca|mejor ano|(?<!\b(?:no|pocos|menos|tener|mantener) (?:\w+ )?)(?:clientes|soci[oa]s|miembros|pacientes|alumn[oa]s|vecin[oa]s) (?:\w+ )?satisfech[oa]s|(?<!\bno )(?:en|de) buen estado\b|(?:queremos|quiero|solo) seguir asi|siga (?:asi|igual)|(?<!\bno )(?:estamos|estoy) (?:muy )?(?:bien|contentos?|contentas?|tranquil[oa]s?))\b/,
  /\b(?:(?:ver|probar) (?:a ver )?(?:que|como) (?:sale|nos va|nos proponen)|see what (?:you (?:come|think|say|suggest)|comes (?:out|of)))\b/,
  /\bused to (?:have|be) (?:\w+ ){0,4}(?:problems?|troubles?|issues?|chaos|mess)\b/,
  /\b(?:tuvimos|teniamos|tuve|tenia) (?:un |una |muchos |algunos |varios )?(?:problemas?|lios?|cortes|quejas?|reclamos?)\b(?! (?:ayer|este|esta|hoy)\b)/,
  /\b(?:nuestro|el|mi|our|my|the) (?:gran |big |main )?(?:problema|problem) (?:era|eran|fue|fueron|was|used to be)\b/,
]
/** What nobody has gladly: who is without it says so, and asks for nothing by it. */
const HARMS =
  '(?:debts?|lawsuits?|disputes?|complaints?|thefts?|accidents?|arrears|strikes|fines|breakdowns|pests?|deudas?|pleitos?|juicios|quejas|reclamos|reclamaciones|robos|accidentes|problemas|impagos|moros[oa]s|multas|averias|plagas?|roya|huelgas|conflictos|lios)'
const FREE_OF_HARM = new RegExp(
  String.raw`\b(?:sin|ni|without|neither|nor|free (?:of|from)|(?:have|has|there are) no|no (?:tenemos|tengo|hay)) (?:any |(?:una? )?sol[oa] |nuev[oa]s )?${HARMS}\b(?! (?:por|because|without|sin)\b)`,
)
/** A wish to be without it is none. */
const isFreeOfHarm = (clause: string): boolean =>
  FREE_OF_HARM.test(clause) && [WANTED, CANNOT].every((words) => clause.search(words) < 0)

/** Who says that nothing is to change asks for nothing, whatever else is told. */
const NOTHING_TO_CHANGE =
  /(?:\b(?:no hay|no tenemos|no tengo|sin) nada que (?:cambiar|arreglar|mejorar)\b|\bno (?:queremos|quiero|pensamos|hace falta|necesitamos) cambiar nada\b|\bseguimos (?:igual|como) (?:que )?siempre\b|\b(?:todo|esto) (?:sigue|se queda|seguira) (?:igual|como esta)\b|\b(?:we|i|(?:we|i)'ll|(?:we|i) will) (?:just )?(?:carry|go|keep) on (?:just )?(?:as (?:we (?:are|were|do)|i am|before|always|usual)|like (?:this|before))\b|\b(?:there is|there's|we have|i have) nothing (?:to (?:change|fix|mend)|that (?:needs|has) to change)\b|\bnothing (?:needs|has) (?:to change|changing|fixing)\b|\b(?:want|wish|plan) (?:to change nothing|nothing changed)\b|\b(?:todo (?:nos )?(?:va|anda|marcha) (?:muy |de )?(?:bien|maravilla)|(?:everything|it all|all) (?:is )?(?:going|goes|runs|running) (?:very |really )?(?:well|fine|smoothly))\b|\b(?:estamos|estoy) (?:muy )?(?:bien|contentos?|contentas?|a gusto) (?:asi|como (?:estamos|estoy))\b|\b(?:we are|we're|i am|i'm) (?:quite |very )?(?:fine|happy|content|good) (?:as|the way) (?:we are|things are|it is|i am)\b|\bsolo (?:os|les|te|le) (?:cuento|explico|digo) (?:lo )?(?:que|como)\b|\bjust (?:telling|letting) you (?:know )?what we do\b)/
const BUT_FOR = /\b(?:but|except|unless|if|can't|cannot|can not|pero|salvo|excepto|si|no podemos|no puedo)\b/

/** Whether a folded sentence says that nothing is to change. */
export const changesNothing = (folded: string): boolean =>
  NOTHING_TO_CHANGE.test(folded) && !BUT_FOR.test(folded)

/** No trouble of any kind: what its sentence names beside it is told, and not denied. */
const DENIES_ALL =
  /\b(?:ningun (?:tipo de )?problema|no (?:tenemos|tengo|hay) (?:ningun |mayores |grandes )?problemas?|(?:no|without|haven't any|don't have any) problems?(?: at all| whatsoever)?)\s*$/

/** What a denial is about, by its nouns and verbs. */
const TOPICS: readonly (readonly [Intent, RegExp])[] = [
  [
    'keep_customers',
    /\b(?:left|cancell?ed|renew|stay|renuevan|se quedan|se fue|se ha ido|se dio de baja|cancelo|(?:va|marcha|baja) nadie)\b/,
  ],
  [
    'more_customers',
    /\b(?:sales|orders|work|demand|customers|clients|patients|students|trabajo|pedidos|ventas|clientes|pacientes|alumnos|demanda)\b/,
  ],
  [
    'hire',
    /\b(?:staff|teachers|nurses|drivers|people|volunteers|hands|personal|gente|docentes|enfermeras|choferes|manos|contratar|hire|hiring|recruit)\b/,
  ],
  ['theft', /\b(?:thefts?|stolen|robos?)\b/],
  ['cash', /\b(?:cash|money|paid|pays?|pagan?|collecting|cobr\w+|caja|plata|dinero)\b/],
  ['quality', /\b(?:complain\w*|complaints|quality|quejas?|reclamos?|calidad)\b/],
  ['no_shows', /\b(?:no-shows|appointments|citas|turnos)\b/],
  ['returns', /\b(?:returns|devoluciones)\b/],
  ['on_time', /\b(?:delays|retrasos|atrasos)\b/],
  ['safety', /\b(?:accidents?|accidentes?)\b/],
  ['compliance', /\b(?:customs|audits?|inspections?|aduana|auditorias?|inspeccion\w*)\b/],
]
/** What goes well by the same words that say elsewhere how it should go. */
const GOES_WELL =
  /\b(?:(?:get|gets|are|is|being) paid (?:on time|promptly)|pays? (?:us )?(?:on time|promptly)|(?:deliver|delivers|arrive|arrives|finish|finishes|run|runs) on time|pagan? (?:a tiempo|al dia|puntual\w*)|(?:members|customers|clients|subscribers|tenants) (?:all )?(?:renew|stay)(?: with us)?\b(?! (?:less|later|for|if|when|until|away))|(?:clientes|suscriptores|socios|abonados|inquilinos) (?:se quedan|(?:nos )?renuevan)\b(?! (?:menos|si|cuando))|(?:entregamos|llegamos|terminamos|llegan|cumplimos) (?:a tiempo|siempre a tiempo))\b/
const goesWell = (clause: string): boolean =>
  GOES_WELL.test(clause) && [WANTED, NEGATION, CANNOT, HARDLY].every((words) => clause.search(words) < 0)
const HARDLY =
  /\b(?:hard|hardly|rarely|seldom|difficult|only|half|some|few|casi|apenas|dificil|solo|pocos|mitad|cuesta)\b/
const CLAUSE = /(?:(?!,\s|:\s|\s(?:and|but|y|e|pero|sino)\s).)+/g

/** Whether something is denied in a folded text. */
export const denies = (folded: string): boolean =>
  DENIALS.some((words) => words.test(folded)) ||
  (FREE_OF_HARM.test(folded) && [...folded.matchAll(CLAUSE)].some(([clause]) => isFreeOfHarm(clause))) ||
  (GOES_WELL.test(folded) && [...folded.matchAll(CLAUSE)].some(([clause]) => goesWell(clause)))

/** What is denied in a folded sentence, by the words of the clause or else by those of the sentence. */
export function deniedIn(folded: string): Intent[] {
  if (!denies(folded)) return []
  const clauses = [...folded.matchAll(CLAUSE)].map(([clause]) => clause).filter(denies)
  const topicsOf = (text: string) => TOPICS.flatMap(([intent, words]) => (words.test(text) ? [intent] : []))
  return clauses.flatMap((clause) => {
    const own = topicsOf(clause)
    return own.length > 0 || DENIES_ALL.test(clause) ? own : topicsOf(folded)
  })
}

/** Blanks what somebody says is no trouble of theirs, or not planned, so that nothing is read in it; offsets hold. */
export function withoutDenials(folded: string): string {
  if (!denies(folded)) return folded
  return folded.replace(CLAUSE, (clause) => (denies(clause) ? ' '.repeat(clause.length) : clause))
}
