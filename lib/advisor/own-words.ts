import { clip, foldedWords, plainText } from './plain-text.ts'

const MAX_TERMS = 3
const MAX_WORDS_PER_TERM = 3
const MAX_TERM_CODE_POINTS = 40
const LINK = /\S*(?::\/\/|www\.|@)\S*|\S+\.\p{L}{2,}\S*/giu
const WORD_RUN = /\p{L}[\p{L}\p{M}’'-]*(?: \p{L}[\p{L}\p{M}’'-]*)*/gu

const words = (list: string) => new Set(list.split(' '))

/** Words that say nothing of a business, in both languages; folded. */
const FUNCTION_WORDS = words(
  'one two three four five six seven eight nine ten several dozens hundreds thousands million ' +
    'dos tres cuatro cinco seis siete ocho nueve diez varias varios decenas cientos miles millones ' +
    'a about across all also an and any are as at based be been best both but by can company companies business ' +
    'businesses do does doing each every everything everyone for from get give has have help helps helping how i in ' +
    'into is it its leading largest like make makes making many more most mainly much need needs new no not of offer ' +
    'offers offering on one only or other our out over own people plus provide provides providing run runs running ' +
    'sell sells selling service services serve serves serving since small so some something such that the their them ' +
    'there these they things this through to two up us use used using very via was we well were what when where which ' +
    'while who whole will with within work works working world year years you your founded build builds building ' +
    'produce produces producing specialize specializes specialise different great high quality solution solutions ' +
    'al algo algun ante antes aqui asi aun aunque bajo bien cada casi como con contra cual cuando de del desde donde ' +
    'dos durante e el ella ellos empresa empresas en entre era es esa ese eso esta este esto estos estas gran grande ' +
    'ha hace hacemos hacen hacer han hasta hay la las le les lo los mas mejor mejores mi mucho muchos muy ni no nos ' +
    'nosotros nuestra nuestras nuestro nuestros o ofrece ofrecemos ofrecen otra otro otros para pero por porque que ' +
    'quien se sea ser servicio servicios si sin sobre solo somos son su sus tambien tan tenemos tener tiene tienen ' +
    'toda todas todo todos tu u un una unas uno unos vende vendemos venden vender y ya ayudamos ayuda ayudar brindamos ' +
    'damos trabajamos producimos fabricamos fabrica anos ano dedicada dedicado dedicamos especializada especializado ' +
    'soluciones calidad negocio negocios nueva nuevo nuevas nuevos lider lideres mundo ' +
    'growing raising installing developing managing delivering connecting organizing organising manage manages ' +
    'connect connects organize organizes organise organises deliver delivers develop develops install ' +
    'installs buy buys move moves bake bakes billed sold based made monthly weekly daily ' +
    'yearly nearby first scratch apoya apoyan atiende atienden cultiva cultivan conecta conectan disena disenan ' +
    'desarrolla desarrollan instala instalan organiza organizan elabora elaboran crea crean frente cerca situacion ' +
    'between without ages hour hours minute minutes flying designing meeting manufactures manufacture detects done monitor ' +
    'rent recruit recruits quince kilo kilos esquina llevar vivo siempre propia propio propias propios',
)

/** `horneamos`, `vendemos`: Spanish says with the verb what English says with “we”. */
const WE_DO = /^\w{2,}[aei]mos$/

/** Words of orders to a program; a run that holds one is left out whole. */
const COMMAND_WORDS = words(
  'ignore ignora ignorar ignore previous previas anteriores instruction instructions instruccion instrucciones ' +
    'prompt system sistema assistant asistente script javascript iframe onerror onload eval alert select drop delete ' +
    'insert password contrasena token admin root jailbreak override disregard pretend execute ejecuta olvida forget ' +
    'respond responde reply answer output print href http https www html css svg img src',
)

/**
 * Picks up to three phrases from a description that are the customer's own and safe to repeat: letters only, no
 * links, nothing that reads like an order to a program, nothing that the company's name says already. Longer phrases
 * first, then in the order written; single words only where phrases are few.
 */
export function ownTerms(description: string | undefined, companyName = ''): string[] {
  if (description === undefined) return []
  const inName = new Set(foldedWords(companyName))
  const text = plainText(description.replace(LINK, ' . '), description.length + 1)
  const phrases = new Map<string, { phrase: string; words: number }>()
  for (const sentence of text.split(/[.!?;:\n]/)) {
    if (foldedWords(sentence).some((word) => COMMAND_WORDS.has(word))) continue
    for (const [run] of sentence.matchAll(WORD_RUN)) {
      for (const phrase of phrasesOf(run)) {
        const key = foldedWords(phrase).join(' ')
        if (!phrases.has(key)) phrases.set(key, { phrase, words: phrase.split(' ').length })
      }
    }
  }
  const known = [...phrases].filter(([key]) => !key.split(' ').every((word) => inName.has(word)))
  const candidates = known.map(([, candidate]) => candidate)
  const isRich = candidates.filter(({ words: count }) => count > 1).length > 1
  return candidates
    .filter(({ words: count }) => !isRich || count > 1)
    .sort((one, other) => other.words - one.words)
    .slice(0, MAX_TERMS)
    .map(({ phrase }) => phrase)
}

/** What follows is what somebody does, not what the business is about. */
const BEFORE_A_VERB = new Set(['we', 'i', 'that', 'who', 'which', 'que', 'quien', 'quienes'])
/** Spanish joins with these what English writes side by side: `cambio de aceite`, `tacos al pastor`. */
const JOINERS = new Set(['de', 'del', 'al'])

function phrasesOf(run: string): string[] {
  const phrases: string[][] = [[]]
  let before = ''
  for (const word of run.split(' ')) {
    const folded = foldedWords(word).join('')
    const phrase = phrases.at(-1) ?? []
    const isVerb = WE_DO.test(folded) || BEFORE_A_VERB.has(before)
    before = folded
    if (JOINERS.has(folded) && phrase.length > 0 && !JOINERS.has(phrase.at(-1) ?? '')) phrase.push(word)
    else if (folded.length < 3 || isVerb || FUNCTION_WORDS.has(folded)) phrases.push([])
    else phrase.push(word)
  }
  return phrases
    .map(shortened)
    .filter((phrase) => phrase.length >= 4 && clip(phrase, MAX_TERM_CODE_POINTS) === phrase)
}

/** The first three words, and those that join them; a phrase never ends in one that joins. */
function shortened(words: readonly string[]): string {
  const weighty = words.flatMap((word, index) => (JOINERS.has(word.toLowerCase()) ? [] : [index]))
  const last = weighty[Math.min(MAX_WORDS_PER_TERM, weighty.length) - 1] ?? -1
  return words.slice(0, last + 1).join(' ')
}
