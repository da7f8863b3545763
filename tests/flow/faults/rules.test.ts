import { describe, expect, test } from 'vitest'
import { field } from '#lib/flow/field.ts'
import { begin, type Fault, refused, text, type Untyped } from './refused.ts'

/** A condition so many deep. */
const nested = (innermost: Untyped, depth: number) => {
  let when = innermost
  for (let level = 1; level < depth; level++) when = when.not()
  return when
}

const FAULTS: Fault[] = [
  [
    'a condition on a later step',
    () => begin().step('a', { f: text() }, (earlier: Untyped) => ({ when: earlier.b.c.is('d') })),
    'flow "shop", step "a": asks about the step "b", and no earlier step has that name',
  ],
  [
    'a condition on no field',
    () =>
      begin()
        .step('a', { f: text() })
        .step('b', { g: text() }, ({ a }: Untyped) => ({ when: a.h.is('d') })),
    'flow "shop", step "b": asks about "a.h", and the step has no such field',
  ],
  [
    'a question that there is not',
    () =>
      begin()
        .step('a', { f: text() })
        .step('b', { g: text() }, ({ a }: Untyped) => ({ when: a.f.below(3) })),
    'flow "shop", step "b": asks "below" of "a.f", which the kind text cannot be asked',
  ],
  [
    'a value that cannot be',
    () =>
      begin()
        .step('a', { c: field.choice(['p']) })
        .step('b', { g: text() }, ({ a }: Untyped) => ({ when: a.c.in('p', 'q') })),
    'flow "shop", step "b": asks whether "a.c" is "q", which it cannot be',
  ],
  [
    'a choice that a list has not',
    () =>
      begin()
        .step('a', { c: field.choices(['p']) })
        .step('b', { g: text() }, ({ a }: Untyped) => ({ when: a.c.has('q') })),
    'flow "shop", step "b": asks whether "a.c" has "q", which it cannot have',
  ],
  [
    'one of none',
    () =>
      begin()
        .step('a', { f: text() })
        .step('b', { g: text() }, ({ a }: Untyped) => ({ when: a.f.in() })),
    'flow "shop", step "b": asks whether "a.f" is one of none',
  ],
  [
    'less than nothing',
    () =>
      begin()
        .step('a', { n: field.integer() })
        .step('b', { g: text() }, ({ a }: Untyped) => ({ when: a.n.below('3') })),
    'flow "shop", step "b": compares "a.n" with "3", which is no number',
  ],
  [
    'a step that depends on itself',
    () => begin().step('a', { f: text() }, (_: Untyped, own: Untyped) => ({ when: own.f.is('x') })),
    'flow "shop", step "a": whether it is asked cannot depend on its own answers',
  ],
  [
    'a circle',
    () =>
      begin().step('a', { f: text(), g: text(), h: text() }, (_: Untyped, { f, g, h }: Untyped) => ({
        fields: { f: { when: g.is('x') }, g: { when: h.is('x') }, h: { when: f.is('x').not() } },
      })),
    'flow "shop", step "a", field "f": its condition goes in a circle: f → g → h → f',
  ],
  [
    'a field that asks of itself',
    () =>
      begin().step('a', { f: text() }, (_: Untyped, own: Untyped) => ({
        fields: { f: { when: own.f.is('x') } },
      })),
    'flow "shop", step "a", field "f": its condition goes in a circle: f → f',
  ],
  [
    'and without what else',
    () =>
      begin().step('a', { f: text(), g: text() }, (_: Untyped, { f }: Untyped) => ({
        fields: { g: { when: f.is('x').and(undefined) } },
      })),
    'flow: and joins a condition, such as company.size.atLeast(10), which undefined is not',
  ],
  [
    'or with a value',
    () =>
      begin().step('a', { f: text(), g: text() }, (_: Untyped, { f }: Untyped) => ({
        fields: { g: { when: f.is('x').or('y') } },
      })),
    'flow: or joins a condition, such as company.size.atLeast(10), which "y" is not',
  ],
  [
    'a rule that there is not',
    () => begin().step('a', { f: text() }, () => ({ unless: 1 })),
    'flow "shop", step "a": there is no rule "unless", only when, fields, check',
  ],
  [
    'a rule for no field',
    () => begin().step('a', { f: text() }, () => ({ fields: { g: {} } })),
    'flow "shop", step "a": there is no field "g", only f',
  ],
  [
    'a condition that is none',
    () => begin().step('a', { f: text() }, () => ({ when: true })),
    'flow "shop", step "a": when must be a condition, such as company.size.atLeast(10)',
  ],
  [
    'conditions too deep in each other',
    () =>
      begin()
        .step('a', { f: text() })
        .step('b', { g: text() }, ({ a }: Untyped) => ({ when: nested(a.f.is('x'), 3_000) })),
    'flow "shop", step "b": conditions may stand at most 50 deep in each other',
  ],
  [
    'a check that is none',
    () => begin().step('a', { f: text() }, () => ({ check: { c: true } })),
    'flow "shop", step "a": check "c" must be a check, such as own.ends.after(own.begins)',
  ],
  [
    'a check of unlike fields',
    () =>
      begin().step('a', { d: field.date(), f: text() }, (_: Untyped, own: Untyped) => ({
        check: { c: own.d.after(own.f) },
      })),
    'flow "shop", step "a": compares "a.d" with what is no other field of the step and of the kind date',
  ],
  [
    'a check against another step',
    () =>
      begin()
        .step('a', { d: field.date() })
        .step('b', { e: field.date() }, ({ a }: Untyped, own: Untyped) => ({
          check: { c: own.e.after(a.d) },
        })),
    'flow "shop", step "b": compares "b.e" with what is no other field of the step and of the kind date',
  ],
]

test('conditions stand fifty deep in each other, and not fifty-one', () => {
  const flowOf = (depth: number) =>
    begin()
      .step('a', { f: text() })
      .step('b', { g: text() }, ({ a }: Untyped) => ({ when: nested(a.f.is('x'), depth) }))
  expect(flowOf(50).steps).toHaveLength(2)
  expect(() => flowOf(51)).toThrow('at most 50 deep')
})

describe('a rule that does not hold together is refused in one line', () => refused(FAULTS))
