import { expect, test } from 'vitest'
import { urlField } from './fields.ts'

test('an address of 2,048 characters is taken, half-typed and finished, and one of 2,049 is not', () => {
  const { draft, submitted } = urlField('Website', ['http', 'https'], { required: false })
  const ofLength = (characters: number) => 'https://example.com/'.padEnd(characters, 'x')
  for (const schema of [draft, submitted]) {
    expect(schema.safeParse(ofLength(2_048)).success).toBe(true)
    expect(schema.safeParse(ofLength(2_049)).error?.issues).toMatchObject([{ code: 'too_big' }])
  }
})
