type Language = 'en' | 'es'

const words = (list: string) => new Set(list.split(' '))

/**
 * Words that hold sentences together and a few that plans are full of, each in one of the languages alone; folded,
 * without accents. What brands and borrowed words bring along (`team`, `marketing`, `feedback`) is in neither.
 */
const TELLING_WORDS: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: words(
    'about after all also an and any are as at be because been before between both but by can could do does down ' +
      'each every few first for from get give had have how if in into is it its keep last least less like make many ' +
      'may more most much must need new next not of off on one only or other our out over own people per same ' +
      'should some still such take than that the their them then there these they this those through to too two ' +
      'up us very was we week well were what when where which while who whose why will with within without ' +
      'would you your yours ' +
      'add agree answer ask bring build choose connect cut decide grow help hire improve increase invite let lower ' +
      'measure meet name raise reduce review start train win write ' +
      'customers daily days goals hours late months orders prices sales week weekly weeks monthly returning',
  ),
  es: words(
    'al ante antes aqui asi aunque bien cada casi como con contra cual cuales cuando cuanto de del desde despues ' +
      'donde dos durante el ella ellos en entre es esa esas ese eso esta estan estas este esto estos fue ha hace hacia ' +
      'han hasta hay la las le les lo los mas menos menor mayor mejor mientras mismo misma mucho muy ni nos nuestra ' +
      'nuestras nuestro nuestros nueva nuevo o otra otras otro otros para pero personas poco por porque primer primero ' +
      'primera que quien quienes se segun ser si siempre sin sobre su sus tal tambien tanto tiene ' +
      'toda todas todo todos tras tu tus un una unas uno unos usted ustedes y ya ' +
      'acordar aumentar bajar conectar contratar definir elegir elevar escribir invitar lograr medir mejorar nombrar ' +
      'preguntar reducir responder revisar reunir subir ' +
      'clientes diario dias equipo equipos horas meses metas objetivos pedidos precios semana semanal semanas ' +
      'mensual trimestre ventas',
  ),
}

const WORD = /[\p{L}\p{M}]+/gu
const MARKS = /\p{M}/gu
/** Of as many words and more, at least this share tells the language they are of. */
const WORDS_THAT_TELL = 8
const LEAST_SHARE_THAT_TELLS = 0.1
/** Of a text beside others, this many words of another language and none of its own are no borrowing. */
const WORDS_OF_A_FOREIGN_TEXT = 2

interface Reading {
  all: number
  own: number
  other: number
}

function read(text: string, language: Language): Reading {
  const other = TELLING_WORDS[language === 'en' ? 'es' : 'en']
  const reading = { all: 0, own: 0, other: 0 }
  for (const [word] of text.normalize('NFD').toLowerCase().matchAll(WORD)) {
    const folded = word.replace(MARKS, '')
    reading.all++
    if (TELLING_WORDS[language].has(folded)) reading.own++
    else if (other.has(folded)) reading.other++
  }
  return reading
}

/**
 * Whether the texts of one item read as the language of the locale, its customer's names left aside. Short ones that
 * hold no telling word are given the benefit of the doubt, and so is every text of a language without a list.
 */
export function isInLanguage(texts: readonly string[], locale: string): boolean {
  const [language = ''] = locale.split('-')
  if (language !== 'en' && language !== 'es') return true
  const readings = texts.map((text) => read(text, language))
  const sum = (of: (reading: Reading) => number) =>
    readings.reduce((total, reading) => total + of(reading), 0)
  const own = sum((reading) => reading.own)
  const all = sum((reading) => reading.all)
  if (sum((reading) => reading.other) > own) return false
  if (all >= WORDS_THAT_TELL && own < all * LEAST_SHARE_THAT_TELLS) return false
  return !readings.some((reading) => reading.own === 0 && reading.other >= WORDS_OF_A_FOREIGN_TEXT)
}
