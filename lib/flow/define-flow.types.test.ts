import { expectTypeOf, test } from 'vitest'
import { z } from 'zod'
import { defineFlow } from './define-flow.ts'
import { field } from './field.ts'
import type { AnswersOf, DraftOf, FieldPathOf, PatchOf, StepNameOf } from './flow-types.ts'

// What is judged here is judged by `tsc` (`npm run check`): a case that compiles where it must not is an error there.

const flow = () =>
  defineFlow({ id: 'onboarding', version: 3, locales: ['en', 'es'] })
    .step(
      'company',
      {
        name: field.text({ min: 2, max: 100, shareWith: ['model', 'events'] }),
        country: field.choice(['DE', 'ES', 'US'], { shareWith: ['analytics'] }),
        size: field.integer({ min: 1, max: 100_000, shareWith: ['model', 'analytics'] }),
        industry: field.industry(),
        vat: field.text({ max: 14, required: false, sealed: true, due: '14d' }),
        fax: field.text({ max: 20 }),
      },
      (_, own) => ({
        fields: { vat: { when: own.country.in('DE', 'ES') }, fax: { when: own.size.atLeast(5) } },
      }),
    )
    .step(
      'billing',
      {
        contact: field.zod(z.email(), { sealed: true }),
        cycle: field.choice(['monthly', 'yearly']),
        begins: field.date(),
        ends: field.date({ required: false }),
        code: field.text({ max: 20, pattern: /[A-Z]{3}/ }),
        terms: field.consent(),
        people: field.list(
          { name: field.text({ max: 80 }), email: field.email({ required: false }) },
          { max: 5 },
        ),
      },
      ({ company }, own) => ({
        when: company.size.atLeast(10).and(company.name.isAnswered()),
        check: { period: own.ends.after(own.begins) },
      }),
    )
    .step(
      'goals',
      { aims: field.choices(['sell', 'hire', 'ship'], { max: 2, shareWith: ['model'] }) },
      ({ company }) => ({
        when: company.country.isNot('US').or(company.size.below(10)),
      }),
    )

type Made = ReturnType<typeof flow>

test('answers, drafts, patches, steps and paths are known by type', () => {
  expectTypeOf<AnswersOf<Made>>().toEqualTypeOf<{
    company: {
      name: string
      country: 'DE' | 'ES' | 'US'
      size: number
      industry: string
      vat?: string
      fax?: string
    }
    billing?: {
      contact: string
      cycle: 'monthly' | 'yearly'
      begins: string
      ends?: string
      code: string
      terms: true
      people: { name: string; email?: string }[]
    }
    goals?: { aims: ('sell' | 'hire' | 'ship')[] }
  }>()
  expectTypeOf<StepNameOf<Made>>().toEqualTypeOf<'company' | 'billing' | 'goals'>()
  expectTypeOf<'company.vat' | 'goals.aims'>().toExtend<FieldPathOf<Made>>()
  // @ts-expect-error a field of another step
  const path: FieldPathOf<Made> = 'goals.vat'
  expectTypeOf(path).toExtend<string>()
  expectTypeOf<PatchOf<Made, 'goals'>>().toEqualTypeOf<{ aims?: ('sell' | 'hire' | 'ship')[] | null }>()
  const draft: DraftOf<Made> = { company: { size: 12 } }
  expectTypeOf(draft).toExtend<DraftOf<Made>>()
})

test('what does not hold together does not compile', () => {
  const begin = () => defineFlow({ id: 'x', version: 1 })
  const text = () => field.text({ max: 3 })
  // Never called: that these compile is judged, not what they do.
  const cases: (() => unknown)[] = [
    // @ts-expect-error a condition on a step that comes later
    () => begin().step('a', { f: text() }, (earlier) => ({ when: earlier.b.c.is('d') })),
    () =>
      begin()
        .step('a', { c: field.choice(['p', 'q']) })
        // @ts-expect-error a choice that there is not
        .step('b', { f: text() }, ({ a }) => ({ when: a.c.is('r') })),
    () =>
      begin()
        .step('a', { c: field.choice(['p', 'q']) })
        // @ts-expect-error a choice that there is not, among others
        .step('b', { f: text() }, ({ a }) => ({ when: a.c.in('p', 'r') })),
    () =>
      begin()
        .step('a', { c: field.choices(['p', 'q']) })
        // @ts-expect-error a choice that a list of them cannot have
        .step('b', { f: text() }, ({ a }) => ({ when: a.c.has('r') })),
    () =>
      begin()
        .step('a', { f: text() })
        // @ts-expect-error a text is not below anything
        .step('b', { g: text() }, ({ a }) => ({ when: a.f.below(3) })),
    () =>
      begin()
        .step('a', { n: field.integer() })
        // @ts-expect-error a number is no text
        .step('b', { g: text() }, ({ a }) => ({ when: a.n.is('3') })),
    () =>
      begin()
        .step('a', { size: field.integer() })
        // @ts-expect-error a typo in a field
        .step('b', { g: text() }, ({ a }) => ({ when: a.siez.is(3) })),
    // @ts-expect-error a step that depends on its own answers
    () => begin().step('a', { f: text() }, (_, own) => ({ when: own.f.isAnswered() })),
    () =>
      begin()
        // @ts-expect-error a rule for a field that there is not, beside one for a field that there is
        .step('a', { f: text() }, (_, own) => ({ fields: { f: {}, g: { when: own.f.isAnswered() } } })),
    // @ts-expect-error a rule that there is not
    () => begin().step('a', { f: text() }, (_, own) => ({ fieldsWhen: { f: own.f.isAnswered() } })),
    () =>
      begin()
        // @ts-expect-error a check of a day against a text
        .step('a', { d: field.date(), f: text() }, (_, own) => ({ check: { c: own.d.after(own.f) } })),
    () =>
      begin()
        .step('a', { d: field.date() })
        // @ts-expect-error a check against another step
        .step('b', { e: field.date() }, ({ a }, own) => ({ check: { c: own.e.after(a.d) } })),
    // @ts-expect-error two steps of a name
    () => begin().step('a', { f: text() }).step('a', { g: text() }),
    // @ts-expect-error a step that the engine has itself
    () => begin().step('plan', { f: text() }),
    // @ts-expect-error a text without a bound
    () => field.text({}),
    // @ts-expect-error an option that there is not
    () => field.text({ max: 3, requird: false }),
    // @ts-expect-error what is sealed in an event
    () => field.text({ max: 3, sealed: true, shareWith: ['events'] }),
    // @ts-expect-error a text in a figure
    () => field.text({ max: 3, shareWith: ['analytics'] }),
    // @ts-expect-error a time that is none
    () => field.text({ max: 3, due: 'soon' }),
    // @ts-expect-error a tree of fields that the entries have not
    () => field.list({ name: text() }, { tree: { name: 'name', parent: 'above' } }),
    () =>
      begin()
        .step('a', { f: text(), g: field.url() })
        // @ts-expect-error a text that a language lacks
        .words({ en: { a: { title: 'A', fields: { f: 'F' } } } }),
    () =>
      defineFlow({ id: 'x', version: 1, locales: ['en', 'es'] })
        .step('a', { f: text() })
        // @ts-expect-error a language that is declared and says nothing
        .words({ en: { a: { title: 'A', fields: { f: 'F' } } } }),
    () =>
      begin()
        .step('a', { f: text() })
        // @ts-expect-error words for a field that there is not
        .words({ en: { a: { title: 'A', fields: { f: 'F', g: 'G' } } } }),
    () =>
      begin()
        .step('a', { c: field.choice(['p', 'q']) })
        // @ts-expect-error a choice without a label beside one with
        .words({ en: { a: { title: 'A', fields: { c: { label: 'C', choices: { p: 'P' } } } } } }),
    () =>
      begin()
        .step('a', { terms: field.consent() })
        // @ts-expect-error a consent to nothing
        .words({ en: { a: { title: 'A', fields: { terms: 'Terms' } } } }),
    () =>
      begin()
        .step('a', { code: field.text({ max: 9, pattern: /\d+/ }) })
        // @ts-expect-error a pattern that nobody is told
        .words({ en: { a: { title: 'A', fields: { code: 'Code' } } } }),
    () =>
      begin()
        .step('a', { n: field.integer(), m: field.integer() }, (_, own) => ({
          check: { order: own.n.atMost(own.m) },
        }))
        // @ts-expect-error a check without a message
        .words({ en: { a: { title: 'A', fields: { n: 'N', m: 'M' } } } }),
    // @ts-expect-error advice about a field that there is not
    () => flow().advice({ bind: { name: 'company.name', industry: 'company.sector' } }),
    // @ts-expect-error a fact that advice has no use for
    () => flow().advice({ bind: { name: 'company.name', industry: 'company.industry', shoe: 'x' } }),
    () => {
      // @ts-expect-error an answer of the wrong type
      const wrong: PatchOf<Made, 'company'> = { size: 'twelve' }
      return wrong
    },
    () => {
      // @ts-expect-error a field of another step
      const wrong: PatchOf<Made, 'goals'> = { country: 'DE' }
      return wrong
    },
    // @ts-expect-error a step that there is not
    (): PatchOf<Made, 'welcome'> => ({}),
  ]
  expectTypeOf(cases).toBeArray()
})
