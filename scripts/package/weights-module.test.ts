import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { weightsModule } from './weights-module.ts'

test('the packed weights are the weights, byte by byte', async () => {
  const json = readFileSync('lib/advisor/industries/weights/industries.json', 'utf8')
  const module = `data:text/javascript;base64,${Buffer.from(weightsModule(json)).toString('base64')}`
  expect((await import(/* @vite-ignore */ module)).default).toEqual(JSON.parse(json))
})
