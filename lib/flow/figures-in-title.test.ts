import { expect, test } from 'vitest'
import { saysFigures, withFigures } from './figures-in-title.ts'

const before = { baseline: 1250, target: 1500.5 }
const after = { baseline: 2000, target: 0.5 }

test.each([
  ['en', 'Raise sales from 1,250 to 1,500.5 a week', 'Raise sales from 2,000 to 0.5 a week'],
  ['es', 'Subir ventas de 1250 a 1500,5 por semana', 'Subir ventas de 2000 a 0,5 por semana'],
  ['en', 'In 2026, go from 1250 to 1500.5%', 'In 2026, go from 2,000 to 0.5%'],
])('a title in %s that says its figures says the new ones once they change', (locale, title, changed) => {
  expect(saysFigures(title, before, locale)).toBe(true)
  expect(withFigures(title, before, after, locale)).toBe(changed)
  expect(saysFigures(changed, after, locale)).toBe(true)
})

test('a title whose only number is the target says the new one', () => {
  expect(withFigures('Win 1,500.5 customers', before, after, 'en')).toBe('Win 0.5 customers')
  expect(withFigures('Win 1,500.5 of 9', before, after, 'en')).toBe('Win 1,500.5 of 9')
})

test.each(['Sell more', 'From 1,250 on', 'From 1,500.5 to 1,250', 'Version 1250.1 to 1500.5'])(
  'a title that does not say both figures stays as it is: %s',
  (title) => {
    expect(saysFigures(title, before, 'en')).toBe(false)
    expect(withFigures(title, before, after, 'en')).toBe(title)
  },
)
