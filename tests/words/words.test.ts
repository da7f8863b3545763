import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { ADMIN_WORDS } from '#app/admin/words/admin-words.ts'
import { DICTIONARIES, dictionaryFor } from '#app/dictionary/dictionaries.ts'
import { HOME_WORDS } from '#app/dictionary/home-words.ts'
import { PREFERENCE_WORDS } from '#app/dictionary/preference-words.ts'
import { defaultFlow } from '#lib/flow/default-flow.ts'
import { engineLocaleOf, engineWordsOf } from '#lib/flow/engine-words.ts'
import { outlineOf } from '#lib/flow/outline.ts'
import { en as refusalsInEnglish } from '#lib/flow/refusal-words/en.ts'
import { es as refusalsInSpanish } from '#lib/flow/refusal-words/es.ts'
import { everyAdvice, everyAimedAdvice } from '#tests/support/advice-samples.ts'
import { faultsOfWords, type NamedText, type TestedLocale, textsWithin } from './faults-of-words.ts'

const REFUSALS = { en: refusalsInEnglish, es: refusalsInSpanish }
/** Of the default flow, the home page and operators' pages. */
const LOCALES = ['en', 'es'] as const
/** Of the way in and of the engine alone. */
const OTHER_LOCALES = ['pt', 'ar'] as const

/** Every text that a person reads on a page or in a message. */
const pageTexts = (locale: (typeof LOCALES)[number]): NamedText[] =>
  textsWithin({
    pages: DICTIONARIES[locale],
    home: HOME_WORDS[locale],
    preferences: PREFERENCE_WORDS[locale],
    operators: ADMIN_WORDS[locale],
    engine: engineWordsOf(locale),
    refusals: REFUSALS[locale],
    flow: wordsOfFlow(locale),
  }).filter(({ path }) => !/href$|\.(value|name|kind|ownName|pattern)$/.test(path))

const wordsOfFlow = (locale: string) =>
  outlineOf(defaultFlow, locale).steps.map(({ title, introduction, fields }) => ({
    title,
    introduction,
    fields,
  }))

test.each(LOCALES)(
  'every text of the pages, the flow and the messages keeps the rules of words (%s)',
  (locale) => {
    const texts = pageTexts(locale)
    expect(texts.length).toBeGreaterThan(200)
    expect(
      texts.flatMap(({ path, text }) => faultsOfWords(text, locale).map((fault) => `${path}: ${fault}`)),
    ).toEqual([])
  },
)

test.each(OTHER_LOCALES)(
  'every text of the way in and of the engine keeps the rules of words, one form of address among them (%s)',
  (locale) => {
    const texts = textsWithin({ pages: DICTIONARIES[locale], engine: engineWordsOf(locale) })
    expect(texts.length).toBeGreaterThan(200)
    expect(
      texts.flatMap(({ path, text }) => faultsOfWords(text, locale).map((fault) => `${path}: ${fault}`)),
    ).toEqual([])
  },
)

test('the way in speaks every language that the engine has words for, and English for others', () => {
  for (const locale of ['en', 'es', 'pt', 'ar', 'pt-BR', 'ar-EG', 'de', 'de-AT'])
    expect([locale, dictionaryFor(locale).language]).toEqual([locale, engineLocaleOf(locale)])
  expect(dictionaryFor('pt-BR').words).toBe(DICTIONARIES.pt)
  expect(dictionaryFor('de').words).toBe(DICTIONARIES.en)
})

test('no text is one for which docs/words.md has a better', () => {
  const instead = [...readFileSync('docs/words.md', 'utf8').matchAll(/^\| (.+?) \| .+ \|$/gm)]
    .map(([, text = '']) => text.split('…')[0]?.trim().replace(/\.$/, '') ?? '')
    .filter((text) => text !== 'instead of' && !text.startsWith('---'))
  expect(instead).toContain('People in the company')
  expect(
    pageTexts('en').filter(({ text }) =>
      instead.some((one) => text.toLowerCase().includes(one.toLowerCase())),
    ),
  ).toEqual([])
})

test('no sentence is the same in both languages', () => {
  const english = new Map(pageTexts('en').map(({ path, text }) => [path, text]))
  const same = pageTexts('es').filter(
    ({ path, text }) => text.split(' ').length > 2 && english.get(path) === text,
  )
  expect(same.map(({ path, text }) => `${path}: ${text}`)).toEqual([])
})

test('no sentence of the way in is left in English in another language, and none lacks what it names', () => {
  const told = (locale: keyof typeof DICTIONARIES) =>
    new Map(textsWithin(DICTIONARIES[locale]).map(({ path, text }) => [path, text]))
  const english = told('en')
  const namesIn = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([name]) => name)
  for (const locale of ['es', 'pt', 'ar'] as const)
    for (const [path, text] of told(locale)) {
      const original = english.get(path) ?? ''
      expect(namesIn(text), `${locale} ${path}`).toEqual(namesIn(original))
      if (original.split(' ').length > 2) expect(text, `${locale} ${path}`).not.toBe(original)
    }
})

test.each(LOCALES)(
  'each of 256 plans keeps the rules of words, one form of address among them (%s)',
  (locale) => {
    const plans = [...everyAdvice(locale), ...everyAimedAdvice(locale)]
    expect(plans).toHaveLength(256)
    const faults = plans.flatMap(({ input, advice }) => {
      const { industryInsights, suggestedOKRs, teamStructureAdvice, nextSteps } = advice
      const named = [input.answers.company?.name ?? '', input.industry.name].filter(Boolean)
      return textsWithin([industryInsights, suggestedOKRs, teamStructureAdvice, nextSteps])
        .filter(({ path }) => !/unit$|dueDate$|category$|direction$|priority$|metric$/.test(path))
        .map(({ text }) => named.reduce((rest, name) => rest.replaceAll(name, 'Acme'), text))
        .flatMap((text) => faultsOfWords(text, locale))
    })
    expect([...new Set(faults)]).toEqual([])
  },
)

test.each<[TestedLocale, string]>([
  ['es', 'Inicie sesión.'],
  ['es', 'Revisa la lista y anote cada espera.'],
  ['es', 'Anótelo hoy: dos veces basta.'],
  ['es', 'Las cifras de su empresa'],
  ['es', 'Ofrece dos turnos a quienes ya conoce.'],
  ['es', '¿Cómo fijáis los objetivos?'],
  ['es', 'Explicadme lo básico.'],
  ['es', 'Las preguntas han cambiado.'],
  ['es', 'Trata de tu empresa tal como la has descrito.'],
  ['es', 'Añadido.'],
  ['es', 'Panadería y Iberdola'],
  ['es', 'siete o ocho'],
  ['es', 'De 93.5 a 95'],
  ['es', '1,500 clientes'],
  ['es', 'el 95% de los casos'],
  ['es', 'Save and continue with the next step'],
  ['en', 'Guarda tus respuestas'],
  ['en', 'from 93,5 to 95'],
  ['en', '95 % of them'],
  ['en', 'Enter an e-mail address.'],
  ['pt', 'Your password'],
  ['pt', 'Escribe tu correo y la contraseña.'],
  ['pt', 'Abre o link que enviamos.'],
  ['pt', 'Confirme o teu e-mail.'],
  ['pt', 'Digite a palavra-passe.'],
  ['pt', 'Informe seu email.'],
  ['ar', 'Enter your email'],
  ['ar', 'أدخل بريدك, ثم تابع.'],
  ['ar', 'هل نسيت كلمة المرور?'],
  ['ar', 'إجاباتكم محفوظة.'],
  ['ar', 'أدخلي كلمة المرور.'],
  ['ar', 'يرجى إدخال كلمة المرور.'],
  ['ar', '٨ أحرف على الأقل.'],
])('finds the fault (%s) %s', (locale, text) => {
  expect(faultsOfWords(text, locale)).not.toEqual([])
})

test.each<[TestedLocale, string]>([
  ['es', 'Anota lo que cada alumno lea y escriba; pide que cada equipo diga cuándo.'],
  ['es', 'agua y hielo, mares y océanos, uno u otro, padre e hijo, y ella; el 95 % de 12.500 o 93,5'],
  ['en', '95% of 1,500 or 93.5'],
  [
    'pt',
    'Se existir uma conta com {email}, abra o link. Ele abre a página; a conta e o e-mail estão certos.',
  ],
  ['ar', 'هل نسيت كلمة المرور؟ أدخل عنوانك، مثل name@example.com.'],
])('takes what is right (%s) %s', (locale, text) => {
  expect(faultsOfWords(text, locale)).toEqual([])
})
