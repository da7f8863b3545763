import { describe, expect, it } from 'vitest'
import { LinearModel, softmax } from '../../learning/linear-model.ts'
import { featuresOf } from '../features.ts'
import { type Example, taxonomyExamples } from './examples.ts'
import { CLASSES, trainOn } from './train.ts'

const CLASS_NAMES = ['clocks', 'bread', 'ships']

function example(industry: string, name: string, description?: string): Example {
  return { industry, name, description, weight: 1, origin: description === undefined ? 'names' : 'described' }
}

const EXAMPLES = [
  example('clocks', 'Otter Clocks', 'Repairs grandfather clocks and barometers'),
  example('clocks', 'Quill', 'We repair old barometers and clocks'),
  example('bread', 'Rye Bakery', 'Bakes sourdough bread'),
  example('bread', 'Golden Bakery', 'Fresh bread baked daily'),
  example('ships', 'Harbour Lines', 'Ferries and cargo ships'),
  example('ships', 'Northern Lines', 'Cargo ships on every sea'),
  example('bread', 'Bakery'),
  example('ships', 'Lines'),
]

describe('training', () => {
  const encoded = trainOn(EXAMPLES, CLASS_NAMES)

  it('gives the same weights byte for byte', () => {
    expect(JSON.stringify(trainOn(EXAMPLES, CLASS_NAMES))).toBe(JSON.stringify(encoded))
  })

  it.each([
    ['clocks', { name: 'Barometer House', description: 'Old clocks restored' }],
    ['bread', { name: 'Northern Bakery' }],
    ['ships', { name: 'Blue', description: 'A cargo ship' }],
  ])('learns what the examples teach: %s', (expected, company) => {
    const model = new LinearModel(encoded)
    const features = featuresOf(company)
    const confidences = softmax(model.logits(model.rowsOf(features), features.values), 1)
    expect(CLASS_NAMES[confidences.indexOf(Math.max(...confidences))]).toBe(expected)
  })

  it('refuses weights that were cut short', () => {
    expect(() => new LinearModel({ ...encoded, bytes: encoded.bytes.slice(0, -8) })).toThrow(/damaged/)
  })

  it('teaches every industry from the taxonomy alone', () => {
    expect(new Set(taxonomyExamples().map(({ industry }) => industry))).toEqual(new Set(CLASSES))
  })
})
