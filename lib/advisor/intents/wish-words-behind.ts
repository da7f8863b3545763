import { anyOf } from './any-of.ts'
import { ASKS, WHO_ASKS } from './who-asks.ts'
import { WHAT_WE_AIM_AT } from './wish-words.ts'

/** Words of a clause behind a figure that is wished, by kind; read on folded text from the figure on. */

const A_TIME = `(?: (?:a|per|each|every|por|al|cada) (?:week|month|year|quarter|day|person|semana|mes|ano|trimestre|dia|persona)| short)?`
const IT_IS = "(?:,(?: which)?)? (?:is|are|was|were|would be|'s)"
const SAID_OF_WE = anyOf(`
  want(?:s|ed|ing)?|needs?|ask(?:s|ing|ed)?(?: for)?|agreed|promised?|signed|budgeted|should|sets?|says?|expects?|demands?|pays? for|can|allows?|tolerates?|accepts?|permits?|put|wrote|gave|calls?|considers?|pledged|aim|were promised|should have|committed|used to|told|ought
`)
const CONDITIONAL = String.raw`(?:\w+[ae]?ria(?:mos|n)?|ya \w+(?:mos|o|a)|(?:we|i|they|it)(?:'d| would)|would|(?:cerramos|ganamos|cubrimos|llenamos|salimos|empatamos|vivimos)|se (?:puede|podria|puede ir) (?:vivir|trabajar|aguantar|funcionar|tirando)|(?:we|i|one|you) can (?:live|cope|manage|work)|we (?:break|make|cover|fill|win|earn|survive|live))`
const behind = (words: string): RegExp => new RegExp(`^${A_TIME}${words}`)

/** What stands behind a figure that is wished, by kind. */
export const WISHES_BEHIND: readonly RegExp[] = [
  /** `96% is the target`, `4 % es lo que pide el banco`. */
  behind(
    String.raw`(?:${IT_IS}|,? que (?:es|son)|,? (?:es|son|era|eran|fue|seria|serian)) (?:the |our |my |a |el |la |un |una |nuestr[oa] |mi )?(?:(?:contractual|agreed|official|own|internal|annual|tope|maximo|limite) )?${WHAT_WE_AIM_AT}\b`,
  ),
  behind(
    String.raw`${IT_IS} (?:what|where|all|the (?:figure|number|level)) (?:that )?(?:we|i|they|our|the|my|every|any|a)\b(?: \w+){0,3}? ${SAID_OF_WE}\b`,
  ),
  behind(
    String.raw` is (?:what (?:stands|is written|is down|was signed) (?:in|for)|(?:about |just |roughly |nearly )?as (?:high|few|low|much|many|far|long|good) as|the (?:most|least|highest|lowest|furthest|bare minimum)|plenty|enough|where (?:it|we|they) (?:should|must|need|ought|has|have|belong))\b`,
  ),
  behind(
    String.raw`(?:,)? (?:es|seria|son|serian) (?:lo (?:maximo|minimo|mas|menos)|donde|a lo que|suficiente|bastante|todo lo que)\b`,
  ),
  /** `10 would be healthy`, `15 por ciento seria lo sano`, `con 25 llenaríamos`. */
  behind(
    String.raw` (?:would|could|should|might) (?:do|be|suffice|make|keep|let|satisfy|please|already|still|pay|change|cover|save|help)\b`,
  ),
  behind(
    String.raw`,? (?:seria|serian|bastaria\w*|alcanzaria\w*|estaria\w*|ya (?:seria|estaria)|(?:me|nos) (?:conform|bast|alcanz|val|serv|dari|doy|damos)\w*|y (?:firmo|contentos)|firmaria|lo (?:aguant|acept|firm|soport|toler)\w+)`,
  ),
  /** `10 percent as a success`, `un 8 % lo veria como un exito`. */
  behind(
    String.raw`(?: as|,? (?:would be|seria|serian|lo (?:veria|consideraria|tomaria|daria) (?:como|por)|como)) (?:an? |the |un |una )?(?:\w+ )?(?:success|win|victory|triumph|achievement|result|exito|triunfo|victoria|logro|resultado|buen (?:ano|resultado))\b`,
  ),
  /** `the 1 percent our investors were shown`. */
  behind(
    String.raw`(?: (?:that|which))? (?:the|our|my) ${WHO_ASKS} (?:was|were|had been|have been|has been) (?:shown|promised|told|sold|quoted|given)\b`,
  ),
  behind(String.raw` (?:i|we) (?:call|consider|regard as|count as|deem)\b`),
  /** `no more than 8 may stay open`. */
  behind(
    String.raw` (?:may|can|shall|must|pueden|podran|deben) (?:stay|remain|stand|be|go|still|quedar|seguir|estar|permanecer)\b`,
  ),
  /** `nine in ten should start on time`. */
  behind(
    String.raw`(?: (?:of |de )?(?!and|but|which|y|pero|que)\w+(?: (?!and|but|which|y|pero|que)\w+)?)? (?:should|ought to|deberi\w+|tendri\w+)\b`,
  ),
  behind(String.raw`,? (?:nos|me|lo|ya|se) (?:\w+ ){0,1}?\w{2,}ria(?:mos|n)?\b`),
  behind(
    String.raw`,? (?:es|son|seria) lo que (?:\w+ ){0,3}?(?:exig|pid|quier|quer|necesit|busc|marc|firm|toler|permit)\w*`,
  ),
  /** `15 it is`, `30 I can live with`. */
  behind(String.raw` it (?:is|shall be|will be|has to be|must be|ought to be|should be)\b`),
  behind(
    String.raw`,? (?:that )?(?:we|i) (?:can (?:live|accept|bear|stand|stomach|take|manage|sign|put up|cope|work|swallow)|could|'d|would|might)\b`,
  ),
  /** `9 is fine`, `where everybody must get`. */
  behind(
    String.raw`(?:,| and| y)? (?:(?:and )?(?:that's|that is) (?:where|what)|y?ahi|a eso|hasta ahi)(?: \w+){0,4}? (?:has|have|must|should|need|want|ought|tien|ten|deb|hay|quer|tendri)\w*\b`,
  ),
  behind(
    String.raw`,? (?:is|are|was|were) (?:perfectly |just |quite )?(?:fine|ok|okay|acceptable|normal|healthy|enough|plenty|usual)\b`,
  ),
  /** `30 at most`, `24 como maximo`, `30,000, not more`. */
  behind(
    String.raw`,? (?:max(?:imum)?|tops|at (?:the )?(?:most|least|worst|outside|limit|very (?:most|least))|at a push|a lo mas|como tope|como limite|(?:and )?(?:no|not) (?:a \w+ )?(?:more|less|later|longer)|or (?:less|fewer|under|below|better|sooner|lower|(?:i|we) (?:lose|close|quit))|como (?:maximo|mucho|minimo)|a lo sumo|o menos|maximo|minimo|(?:y )?(?:no|ni) (?:un\w* \w+ )?mas)\b(?! (?:of |de |than )?(?:el |un )?\d)`,
  ),
  /** `95% in the contract`, `70% que presupuestamos`. */
  behind(
    String.raw` (?:in|on|under|by|as per|per|according to|from) (?:the|our) (?:\w+ )?(?:contract|plan|budget|agreement|standard|sla|target|charter|licence|law|tender|terms|deal)\b`,
  ),
  behind(
    String.raw` (?:del|en el|segun (?:el|la)|por) (?:contrato|plan|presupuesto|convenio|acuerdo|pliego|objetivo|ley)\b`,
  ),
  behind(String.raw`(?: (?:that|which))? (?:the|our|my|their|his|her) ${WHO_ASKS}(?: \w+)? ${ASKS}\b`),
  behind(
    String.raw`(?: (?:that|which))? (?:the|our|my|their|his|her) (?:\w+ ){1,3}?(?:promised|agreed|asks? for|asked for|wants|demands|requires|expects|allows|permits|tolerates|stipulates|assumes)\b`,
  ),
  /** `a rival has 8 and I don't see why we can't`. */
  behind(
    String.raw`[^;:]{0,30}?(?:,|,? and|,? y) (?:(?:i|we) don't see why|so (?:should|must|can|will) (?:we|i)|asi (?:debe|deberia|tiene que) ser|(?:nosotros )?(?:quer|quisier)\w+ (?:lo mismo|igual|repetir\w*|eso)|(?:i'd|we'd) (?:like|love) (?:that|the same)|(?:i|we) want (?:that|the same)(?! (?:down|up|to|at|back|under|below|over|above|cut|halved|reduced|lowered|brought|gone|doubled|raised|within)\b))`,
  ),
  behind(String.raw`(?: (?:that|which))? (?:we|i|they) (?:had |have |'ve )?${SAID_OF_WE}\b`),
  behind(
    String.raw` (?:(?:was|were|had been|is|are) )?(?:agreed|promised|budgeted|planned|pledged|allowed|required|stipulated|called for|targeted|acordad[oa]s?|pactad[oa]s?|prometid[oa]s?|presupuestad[oa]s?|comprometid[oa]s?|previst[oa]s?|exigid[oa]s?|permitid[oa]s?)\b`,
  ),
  behind(String.raw`,? (?:que (?:nos |me )?(?:hacen?|harian?) falta|(?:that )?(?:is|are) needed|needed)\b`),
  behind(
    String.raw`,? que (?:(?:nos|me|se) )?(?:(?:hemos|habiamos|ha|habia) )?(?:pide|piden|pidio|exige|exigen|marca|fija|fijo|quiere|quieren|manda|tolera|permite|promet|firm|acord|pact|presupuest|compromet|busc|quer|necesit|deberi|establec|prev|contempl|supon|autori|acept)\w*\b`,
  ),
]

/** What stands behind a figure with which something would happen: `con 25 llenaríamos`, `with 40 we would break even`. */
export const WOULD_BEHIND = new RegExp(
  String.raw`^,?(?: (?!y\b|no\b|and\b|but\b|que\b|which\b)\w+){0,3} ${CONDITIONAL}\b`,
)
