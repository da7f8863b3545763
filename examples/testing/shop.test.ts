import { defineFlow, field } from 'firststep'
import { createTestFirststep } from 'firststep/test'
import { expect, onTestFinished, test } from 'vitest'

const flow = defineFlow({ id: 'shop', version: 1 })
  .step('shop', { name: field.text({ max: 60, shareWith: ['events'] }), people: field.integer({ min: 1 }) })
  .step('payroll', { provider: field.text({ max: 60 }) }, ({ shop }) => ({ when: shop.people.atLeast(10) }))
  .words({
    en: {
      shop: { title: 'Your shop', fields: { name: 'Name', people: 'How many work there' } },
      payroll: { title: 'Payroll', fields: { provider: 'Who pays your people' } },
    },
  })

test('only who employs ten or more is asked for payroll', async () => {
  const kit = await createTestFirststep({ flow })
  onTestFinished(kit.close)
  const [small, large] = [await kit.createUser(), await kit.createUser()]
  for (const [{ api }, people, path] of [
    [small, 3, ['shop']],
    [large, 30, ['shop', 'payroll']],
  ] as const) {
    const { data: session } = await api.start()
    const { data } = await api.save({ sessionId: session.id, step: 'shop', data: { name: 'Sol', people } })
    expect(data.path).toEqual(path)
  }
})

test('who leaves is reminded after a day, and goes on where they were', async () => {
  const reminded: string[] = []
  const kit = await createTestFirststep({
    flow,
    onEvent({ type, data }) {
      if (type === 'onboarding.stalled') reminded.push(`${data.userId} at ${data.answers.shop?.name}`)
    },
  })
  onTestFinished(kit.close)
  const { id, api } = await kit.createUser()
  const { data: session } = await api.start()
  await api.save({ sessionId: session.id, step: 'shop', data: { name: 'Sol' }, complete: false })
  await kit.clock.advance('25h')
  await kit.runJobs()
  expect(reminded).toEqual([`${id} at Sol`])
  await kit.clock.advance('8d')
  const { data: next } = await api.start()
  expect(next).toMatchObject({ resumedFrom: session.id, stepData: { shop: { name: 'Sol' } } })
})
