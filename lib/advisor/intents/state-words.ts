import { anyOf } from './any-of.ts'

/** Words of a clause that say that a figure is so now; read on folded text. */

const NOT_GOVERNED = String.raw`(?<!\b(?:should|must|to|would|could|ought|have|be|haya|haber|que|si|will) )`
/** What says that a figure is so: `we managed`, `closed the year on`, `hoy vamos en`. */
export const STATES = new RegExp(
  NOT_GOVERNED +
    String.raw`\b` +
    anyOf(String.raw`
      managed|stood|sat|came (?:to|in|out)|comes (?:to|in|out)|closed|ended|finished|landed|achieved|averaged|averages?|hit|hits|reached|got (?:to|as far as|up to|down to)|delivered|did|took|takes?
      are (?:at|on|running|still|only)|'re (?:at|on|running|still|only)|(?:we|i)'(?:re|m) |were at|was at|it's (?:at|now)|hovers?|hovering|running at|runs? at|ran at|stuck
      (?:by|at) (?:the )?(?:\w+ )?(?:handover|end|close|delivery|completion|finish)(?: of (?:the )?\w+)?,? it(?:'s| is| was)|(?:we|i)(?:'ve| have) (?:only )?(?:found|hired|filled|got|gathered|collected|won|reached|met)|(?:and|but) have (?:only )?(?:found|hired|filled|gathered|collected|signed)|found only|hemos (?:solo )?(?:encontrado|conseguido|contratado|cubierto|juntado|reunido|logrado|ganado|sumado|cumplido|captado)|encontramos|(?:y|pero) (?:(?:hoy|solo|apenas) )?(?:son|hay|somos|vienen|entran)|(?:and|but) (?:there are|we are|it's only|it is only)
      al (?:final|entregar|cerrar|cierre|terminar)(?: (?:de|la|el) \w+(?: \w+)?)?,? (?:es|son|quedan?|salen?)|(?:se )?quedan en
      currently|presently|what (?:\w+ ){1,2}?(?:get|gets|have|see|do|find|manage|reach|deliver|receive) is|what there is is|lo que (?:\w+ )?(?:hay|tenemos|reciben|recibe|logramos|hacemos|cumplimos|conseguimos|vemos|encuentran?|damos) es|at this (?:moment|point)|de momento|por el momento|as things (?:stand|are)|as of (?:now|today)|as it is|for now|we manage|today|right now|at present|at the moment|these days|last (?:year|month|quarter|week|season|winter|summer|spring|autumn)|this (?:month|week|morning)|so far|in (?:fact|reality|practice)|actually|actual|reality is|truth|turning into|turns? out|more like|on average we|average(?:d|s)?|real figure
      there (?:were|have been)|hubo|we (?:have|had|got|only|lose|lost|sold|are|were|make|made|do|ship|shipped|get|see|saw|stand|sit|run)
      logramos|llegamos|cerramos|terminamos|quedamos|quedo|estamos|estoy|andamos|anda|andan|(?<!nos )vamos (?:en|por|con|al|ya)|va (?:en|por)|van (?:en|por)|tenemos|tengo|hicimos|cumplimos|alcanzamos|alcanzo|conseguimos|cerro|cerraron|termino|acabo
      hoy|ahora|actualmente|por ahora|hasta (?:ahora|hoy)|el (?:ano|mes|trimestre|ejercicio|curso|verano|invierno) pasado|la (?:semana|temporada) pasada
      ronda(?:mos|n)?|tard(?:amos|an|a|o|aron)|demor(?:amos|an|a|o)|en (?:realidad|la practica|los hechos)|seguimos|sigue|siguen|nos fuimos|terminan? siendo|acaban? siendo|van \d|se vuelven?|aparecen?|en promedio|apenas|lo real|la realidad|estan? en|estuv\w+|dio|dieron|nos (?:sale|salio|quedamos|lleva|llevo|toma)
    `) +
    String.raw`\b`,
)
const NEW_CLAUSE = String.raw`(?:[,:(]\s|\s[-–—]+\s|\s(?:and|but|while|whereas|y|pero|mientras|aunque)\s)`
/** A clause of its own that says what is: `, and churn is`. */
export const STATES_ANEW = new RegExp(
  String.raw`${NEW_CLAUSE}(?:[\w']+ ){1,5}?(?:is|are|was|were|has been|es|son|esta|estan|era|eran|fue|fueron|hay)\b`,
)

/** What stands before a figure that is so now, since somebody is to change it, or it is what they have. */
export const HOLDS = new RegExp(
  String.raw`\b(?:(?:reduc|lower|cut|halv|shrink|improv|rais|lift|increas|doubling|trim|slash|fix|solv|shav|sav)\w*|(?:to|want|must|should) double|(?:bring|get|take|push) (?:down|up)|baj(?:ar|emos|e)|reducir|subir|mejorar|recortar|aumentar|duplicar|resolver|arreglar)(?: down| up| in half| by half| a la mitad)? (?:the |our |my |this |that |these |el |la |los |las |ese |esa |este |esta |nuestr[oa]s? )(?:\w+ ){0,2}?$` +
    String.raw`|\b(?:our|my|these|those|nuestr[oa]s|mis|esos|esas|estos|estas)\s(?:el |un |the )?$`,
)
const WHAT_IT_DOES = anyOf(`
  are|is|was|were|have|has|come|comes|came|arrives?|leaves?|left|go|goes|gets?|ends?|fails?|never|don't|do not|doesn't|did not|didn't
  se|son|estan|llegan?|salen?|vuelven?|van|faltan?|quedan|terminan?
`)
const RAISED = String.raw`^,? (?:(?:has|have|had|is|are) )?(?:already |now )?(?:come in|been (?:raised|pledged|promised|committed|collected)|raised|pledged|committed|secured|donated|given|guaranteed|promised (?:so far|already|to date|by now)|in the bank|juntad[oa]s|reunid[oa]s|recaudad[oa]s|comprometid[oa]s|asegurad[oa]s|conseguid[oa]s)\b`
/** `one contract pays for 72% of what we do` tells who pays, and asks for nothing. */
export const PAYS_FOR =
  /\b(?:pays?|paid|accounts?|makes? up|stands?|pagan?|cubren?|sostienen?|financian?|funds?|covers?)(?: for| up| por)?\s(?:el |un |about |some |almost |nearly |casi )?$/
export const A_PART_OF_US =
  /^ (?:of|de) (?:everything|all|our|my|what (?:we|i)|the (?:budget|income|work)|todo|nuestr\w+|mi|mis|lo que (?:hac|factur|ingres|vend|gan)\w+|l[oa]s? (?:presupuesto|ingresos|ventas|facturacion))\b/
/** What stands behind a sum that has come in. */
export const IS_RAISED = new RegExp(RAISED)
/** What stands behind a figure that is so now: it is what the clause speaks of. */
export const HOLDS_BEHIND = new RegExp(
  String.raw`^ (?:of|de) (?:[\w']+ ){1,5}?${WHAT_IT_DOES}\b|^ (?:today|now|right now|at present|currently|last (?:year|month|quarter|season)|so far|already(?! (?:would|be)\b)|in hand|hoy|ahora|actualmente|ya(?! (?:\w+ )?\w+ria)|el (?:ano|mes|trimestre) pasado)\b` +
    `|${RAISED}`,
)

/** What says that something was so once, and so may be no more. */
export const WAS =
  /\b(?:it was|we were|were at|was at|used to|had been|the year before|a year ago|(?:\w+) years ago|before that|in 20\d\d|era|eran|estaba\w*|pasaba\w*|andaba\w*|hace (?:\w+ )?(?:anos?|meses)|antes|en 20\d\d)\b[^,;:]{0,30}$/
/** What may stand behind a figure that nothing is counted with. */
export const ALONE =
  /^(?:\s*$|\s*[,.;:)"”»–—-]|\s(?:or|and|if|by|before|until|for|as|is|all|a|each|per|would|will|left|at|y|o|si|como|para|al|en|antes|libre|medio|de media|sold|max|on the|to the|is|isn't|i|we|it|they|he|she|nos|me|lo|no|es|sin|con|with|without|(?:in|on) (?:its|his|her|their|our|my|bold|writing|print|paper|every|all))\b)/
