import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Outline } from '../../lib/flow/outline.ts'
import { failure, makeWorld, TEXTS } from '../../tests/support/wizard-world.ts'
import { unreachable } from '../errors.ts'
import { formValuesOf } from './form-values.ts'

const OLD = TEXTS.outline
const COMPANY = OLD.steps.find(({ name }) => name === 'company')!
const typed = (answers: object) => formValuesOf(COMPANY.fields, answers as Record<string, unknown>)

/** The next version: the website is asked in the first step, the description is called otherwise, the logo is gone. */
const NEW: Outline = {
  ...OLD,
  version: OLD.version + 1,
  steps: OLD.steps.map((step) => {
    const website = COMPANY.fields.find(({ name }) => name === 'website')!
    if (step.name === 'welcome') return { ...step, fields: [...step.fields, website] }
    if (step.name !== 'company') return step
    const fields = step.fields.filter(({ name }) => name !== 'website' && name !== 'logo')
    return {
      ...step,
      fields: fields.map((field) =>
        field.name === 'description' ? { ...field, name: 'about', label: 'About you' } : field,
      ),
    }
  }),
}

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('document', { addEventListener: () => undefined, removeEventListener: () => undefined })
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

test('a save says the version that is shown; one that was taken along shows the new questions together with its answers', async () => {
  const { store, received, moveTo, textsMissing } = makeWorld()
  store.edit('company', typed({ description: 'We bake' }))
  await vi.runAllTimersAsync()
  moveTo(NEW, { company: { about: 'We bake bread' } })
  textsMissing.push(unreachable())
  const seen: unknown[] = []
  store.subscribe(() => {
    const { outline } = store.getState().texts
    const field = outline.version === OLD.version ? 'description' : 'about'
    seen.push(store.formValues('company')[field])
  })
  store.edit('company', typed({ description: 'We bake bread' }))
  await vi.runAllTimersAsync()
  expect(received.map(({ flowVersion }) => flowVersion)).toEqual([OLD.version, OLD.version, OLD.version])
  expect(received[2]).toEqual(received[1])
  expect(store.getState()).toMatchObject({
    notice: 'flowChanged',
    texts: { outline: { version: NEW.version } },
  })
  // What was typed is never gone, also while the new questions are on their way.
  expect(new Set(seen)).toEqual(new Set(['We bake bread']))
})

test('what cannot be taken along goes to where it is asked now; what is asked nowhere is shown, and nothing is stuck', async () => {
  const { store, received, failures, moveTo, kept } = makeWorld()
  moveTo(NEW)
  failures.push(failure('flow_changed', { status: 409, flow: { id: OLD.id, version: NEW.version } }))
  store.edit(
    'company',
    typed({ name: 'Acme', website: 'https://acme.example', logo: 'https://acme.example/a.svg' }),
  )
  await vi.runAllTimersAsync()
  expect(received.slice(1)).toMatchObject([
    { step: 'company', data: { name: 'Acme' }, flowVersion: NEW.version, complete: false },
    { step: 'welcome', data: { website: 'https://acme.example' }, flowVersion: NEW.version, complete: false },
  ])
  expect(store.getState()).toMatchObject({
    notice: 'flowChanged',
    leftOver: [{ field: { name: 'logo' }, answer: 'https://acme.example/a.svg' }],
    session: { stepData: { company: { name: 'Acme' }, welcome: { website: 'https://acme.example' } } },
  })
  expect(await kept()).toEqual({ waiting: [], refused: [] })
  store.notify(undefined)
  expect(store.getState().leftOver).toEqual([])
})

test('while the new questions cannot be had, what was typed waits, and is sent once they can', async () => {
  const { store, received, failures, moveTo, textsMissing, kept } = makeWorld()
  moveTo(NEW)
  failures.push(failure('flow_changed', { status: 409, flow: { id: OLD.id, version: NEW.version } }))
  textsMissing.push(...Array.from({ length: 5 }, () => unreachable()))
  store.edit('company', typed({ name: 'Acme' }))
  await vi.runAllTimersAsync()
  expect(store.getState().notice).toBe('unavailable')
  expect(store.formValues('company')).toMatchObject({ name: 'Acme' })
  expect((await kept()).refused).toMatchObject([{ save: { data: { name: 'Acme' } } }])
  textsMissing.length = 0
  await store.retryNow()
  await vi.runAllTimersAsync()
  expect(received.at(-1)).toMatchObject({ data: { name: 'Acme' }, flowVersion: NEW.version })
})

test('a session of a version that nobody knows is shown as the newest, and asks for its questions once', async () => {
  const { store, moveTo, textsMissing } = makeWorld()
  moveTo({ ...NEW, version: 99 })
  textsMissing.push(failure('not_found', { status: 404 }))
  await store.refresh()
  await store.refresh()
  expect(store.getState()).toMatchObject({ session: { definitionVersion: 99 }, texts: { outline: OLD } })
})
