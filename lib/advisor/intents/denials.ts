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
  /(?<!\bno )\b(?:esta|estan|va|van|anda|andan) (?:muy )?(?:bien|en orden|al dia|controlad\w+)\b/,
]
const CLAUSE = /(?:(?!,\s|:\s|\s(?:and|but|y|e|pero|sino)\s).)+/g

/** Blanks what somebody says is no trouble of theirs, or not planned, so that nothing is read in it; offsets hold. */
export function withoutDenials(folded: string): string {
  if (!DENIALS.some((words) => words.test(folded))) return folded
  return folded.replace(CLAUSE, (clause) =>
    DENIALS.some((words) => words.test(clause)) ? ' '.repeat(clause.length) : clause,
  )
}
