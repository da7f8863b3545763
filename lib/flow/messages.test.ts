import { describe, expect, test } from 'vitest'
import { checkFlow } from './check-flow.ts'
import { defaultFlow } from './default-flow.ts'
import { defineFlow } from './define-flow.ts'
import { ar } from './engine-words/ar.ts'
import { en } from './engine-words/en.ts'
import { es } from './engine-words/es.ts'
import { pt } from './engine-words/pt.ts'
import { engineWordsOf } from './engine-words.ts'
import { field } from './field.ts'
import { judgeStep, readPatch } from './judge.ts'
import { attentionOf, localeFor, messageOf } from './messages.ts'
import { type Phrase, write } from './phrase.ts'
import type { Problem } from './problems.ts'

const LANGUAGES = { en, es, pt, ar }
const placeholders = (text: string) => new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name))
const textsOf = (phrase: Phrase) => (typeof phrase === 'string' ? { other: phrase } : phrase)

describe.each(Object.entries(LANGUAGES))('the engine speaks %s', (locale, words) => {
  test('with nothing left out, and no parameter that English has not', () => {
    expect(Object.keys(words.problems).sort()).toEqual(Object.keys(en.problems).sort())
    for (const [wording, phrase] of Object.entries(words.problems)) {
      const known = placeholders(
        Object.values(textsOf(en.problems[wording as keyof typeof en.problems])).join(),
      )
      for (const text of Object.values(textsOf(phrase)))
        for (const name of placeholders(text)) expect(known, `${wording}: ${text}`).toContain(name)
    }
    expect(Object.keys(words.details).sort()).toEqual(Object.keys(en.details).sort())
  })

  test('with a form for every number', () => {
    const forms = new Intl.PluralRules(locale).resolvedOptions().pluralCategories
    for (const phrase of [words.needAttention, ...Object.values(words.problems)])
      if (typeof phrase !== 'string' && locale !== 'es' && locale !== 'pt')
        expect(Object.keys(phrase).sort()).toEqual([...forms].sort())
  })
})

const flow = checkFlow(
  defineFlow({ id: 'shop', version: 1, locales: ['en', 'es', 'ar', 'de'] })
    .step(
      'company',
      {
        name: field.text({ min: 3, max: 20 }),
        code: field.text({ max: 9, pattern: /[A-Z]{2}\d+/, required: false }),
        begins: field.date({ required: false, min: '2026-01-01', max: '2026-12-05' }),
        ends: field.date({ required: false }),
        units: field.list(
          { name: field.text({ max: 9 }), under: field.text({ max: 9, required: false }) },
          { required: false, tree: { name: 'name', parent: 'under' } },
        ),
      },
      (_, own) => ({ check: { period: own.ends.after(own.begins) } }),
    )
    .words(
      Object.fromEntries(
        [
          [
            'en',
            'Name',
            'A code is two letters and digits, such as AB12.',
            'The end comes after the beginning.',
          ],
          [
            'es',
            'Nombre',
            'Un código son dos letras y cifras, como AB12.',
            'El final va después del comienzo.',
          ],
          ['ar', 'الاسم', 'الرمز حرفان وأرقام مثل AB12.', 'تأتي النهاية بعد البداية.'],
          [
            'de',
            'Name',
            'Ein Code besteht aus zwei Buchstaben und Ziffern.',
            'Das Ende liegt nach dem Beginn.',
          ],
        ].map(([locale, name, pattern, period]) => [
          locale,
          {
            ...(locale === 'de' ? { engine: { problems: { required: 'Bitte angeben: {label}.' } } } : {}),
            company: {
              title: name,
              fields: {
                name,
                code: { label: name, pattern },
                begins: name,
                ends: name,
                units: { label: `${name}+`, fields: { name: `${name}-`, under: `${name}--` } },
              },
              checks: { period },
            },
          },
        ]),
      ) as never,
    ),
)

const messagesOf = (data: Record<string, unknown>, locale: string) =>
  judgeStep(flow, 'company', { company: data }).map((problem) => messageOf(flow, 'company', problem, locale))

test.each(Object.entries(LANGUAGES))(
  'one new question is not said to be several (%s)',
  (locale, { wizard }) => {
    for (const phrase of [wizard.dueTitle, wizard.stepsDone, wizard.minutesLeft].filter(
      (phrase) => typeof phrase !== 'string',
    )) {
      const [one, some] = [1, 3].map((count) => write(phrase, { count, done: 0 }, locale).replace(/\d/g, ''))
      expect(one).not.toBe(some)
    }
  },
)

test('what is left of one minute is no plural', () => {
  const { minutesLeft } = es.wizard
  expect([1, 2].map((count) => write(minutesLeft, { count }, 'es'))).toEqual([
    'cerca de un minuto',
    'unos 2 minutos',
  ])
  const ones = Object.values(es.wizard).flatMap((phrase) => (typeof phrase === 'string' ? [] : [phrase.one]))
  expect(ones.filter((text) => /\b(?:unos|unas)\b/.test(text ?? ''))).toEqual([])
})

describe('a problem is said', () => {
  test('in the reader’s language, with the label of its field', () => {
    expect(messagesOf({}, 'en')).toEqual(['Name is required.'])
    expect(messagesOf({}, 'es')).toEqual(['Falta este dato: Nombre.'])
    expect(messagesOf({}, 'ar')).toEqual(['هذا الحقل مطلوب: الاسم.'])
  })

  test('in the plural form of its number', () => {
    expect(messagesOf({ name: 'ab' }, 'ar')).toEqual(['الاسم: يجب ألا يقل النص عن 3 أحرف.'])
    expect(messagesOf({ name: 'x'.repeat(21) }, 'ar')).toEqual([
      'الاسم: يجب ألا يزيد النص على 20 حرفًا؛ طوله الآن 21.',
    ])
    expect([1, 2, 3, 11].map((count) => attentionOf(count, 'ar'))).toEqual([
      'حقل واحد يحتاج إلى مراجعة.',
      'حقلان يحتاجان إلى مراجعة.',
      '3 حقول تحتاج إلى مراجعة.',
      '11 حقلًا يحتاج إلى مراجعة.',
    ])
    expect([1, 2, 11].map((count) => attentionOf(count, 'en'))).toEqual([
      'One field needs attention.',
      'Two fields need attention.',
      '11 fields need attention.',
    ])
    expect(attentionOf(2, 'pt-BR')).toBe('Dois campos precisam de atenção.')
  })

  test('in the flow’s own sentence over all of them, with no number or plural form of another language', () => {
    const own = (locale: string, needAttention: Phrase) =>
      checkFlow(
        defineFlow({ id: 'x', version: 1, locales: [locale] })
          .step('a', { n: field.date() })
          .words({ [locale]: { engine: { needAttention }, a: { title: 'A', fields: { n: 'N' } } } } as never),
      )
    const japanese = own('ja', '{number}項目を確認してください。')
    expect(attentionOf(6, 'ja', japanese)).toBe('6項目を確認してください。')
    const polish = own('pl', {
      one: 'Popraw pole.',
      few: 'Popraw {number} pola.',
      other: 'Popraw {number} pól.',
    })
    expect([1, 3, 5].map((count) => attentionOf(count, 'pl', polish))).toEqual([
      'Popraw pole.',
      'Popraw 3 pola.',
      'Popraw 5 pól.',
    ])
    expect(attentionOf(2, 'en', own('en', '{number} to mend.'))).toBe('Two to mend.')
  })

  test('in the flow’s own words for a pattern, a check, and what the engine says otherwise', () => {
    const answers = { name: 'Sol', code: 'ab', begins: '2026-02-02', ends: '2026-02-01' }
    expect(messagesOf(answers, 'de')).toEqual([
      'Ein Code besteht aus zwei Buchstaben und Ziffern.',
      'Das Ende liegt nach dem Beginn.',
    ])
    expect(messagesOf({}, 'de')).toEqual(['Bitte angeben: Name.'])
    // The rest is English until somebody translates it.
    expect(messagesOf({ name: 'ab' }, 'de')).toEqual(['Name must have at least 3 characters.'])
  })

  test('with days and numbers as the reader’s language and region write them', () => {
    const early = { name: 'Sol', begins: '2025-12-31' }
    expect(messagesOf(early, 'en')).toEqual(['Name must not be before January 1, 2026.'])
    expect(messagesOf(early, 'es')).toEqual(['Nombre: no puede ser anterior al 1 de enero de 2026.'])
    expect(messagesOf({ name: 'Sol', begins: '2027-01-01' }, 'en')).toEqual([
      'Name must not be after December 5, 2026.',
    ])
    const tooMany: Problem = {
      path: ['name'],
      code: 'too_big',
      wording: 'number_too_big',
      parameters: { maximum: 10_000 },
    }
    const said = (locale: string) => messageOf(flow, 'company', tooMany, locale)
    expect(said('en')).toBe('Name must be at most 10,000.')
    expect(said('es')).toBe('Nombre: el máximo es 10.000.')
    expect(write(en.problems.too_late, { label: 'End', maximum: { day: '2026-12-05' } }, 'en-GB')).toBe(
      'End must not be after 5 December 2026.',
    )
    expect(write('{least}', { least: 0.000_001 }, 'en')).toBe('0.000001')
  })

  test('of an agreement that lacks: to accept it, by the code of any answer that lacks', () => {
    const agreed = checkFlow(
      defineFlow({ id: 'shop', version: 1, locales: ['en'] })
        .step('last', { terms: field.consent() })
        .words({
          en: { last: { title: 'Last', fields: { terms: { label: 'Terms', text: 'I agree.' } } } },
        }),
    )
    const [problem] = judgeStep(agreed, 'last', { last: {} })
    expect(problem?.code).toBe('required')
    expect(problem && messageOf(agreed, 'last', problem, 'en')).toBe('Terms: accept this to go on.')
  })

  test('of an entry’s field by its own label, and of a circle by the list’s', () => {
    const units = [{ name: 'a', under: 'a' }]
    expect(messagesOf({ name: 'Sol', units }, 'en')).toEqual([
      'An entry of Name+ cannot stand under itself; name another.',
    ])
    expect(messagesOf({ name: 'Sol', units: [{}] }, 'en')).toEqual(['Name- is required.'])
  })

  test('without the characters of a field’s name that a terminal or page would act on', () => {
    const { problems } = readPatch(flow, 'company', { 'a\u001b[31m<b>{label}': 1 })
    expect(problems.map((problem) => messageOf(flow, 'company', problem, 'en'))).toEqual([
      'There is no field "a??31m?b??label?"; remove it.',
    ])
  })
})

test('a reader is addressed in a locale of the flow: the asked one, one of its language, or the first', () => {
  expect(['es', 'es-MX', 'fr', 'en-GB'].map((locale) => localeFor(defaultFlow, locale))).toEqual([
    'es',
    'es',
    'en',
    'en',
  ])
  expect(engineWordsOf('fr')).toEqual(engineWordsOf('en'))
})
