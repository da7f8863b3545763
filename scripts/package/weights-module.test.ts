import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { weightsModule } from './weights-module.ts'

test.each(['lib/advisor/industries/weights/industries.json', 'lib/advisor/intents/weights/intents.json'])(
  '%s is packed byte by byte',
  async (weights) => {
    const json = readFileSync(weights, 'utf8')
    const module = `data:text/javascript;base64,${Buffer.from(weightsModule(json)).toString('base64')}`
    expect((await import(/* @vite-ignore */ module)).default).toEqual(JSON.parse(json))
  },
)
