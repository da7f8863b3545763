import type { Registry } from 'prom-client'

/** Observations of one set of label values: how many, their sum, and how many fell into each bucket. */
class Series {
  count = 0
  sum = 0
  readonly labels: Record<string, string | number>
  readonly #limits: readonly number[]
  readonly #inBucket: number[]

  constructor(labels: Record<string, string | number>, limits: readonly number[]) {
    this.labels = labels
    this.#limits = limits
    this.#inBucket = limits.map(() => 0)
  }

  observe(value: number): void {
    this.count += 1
    this.sum += value
    for (let index = 0; index < this.#limits.length; index++) {
      if (value > (this.#limits[index] as number)) continue
      this.#inBucket[index] = (this.#inBucket[index] as number) + 1
      return
    }
  }

  /** Up to each limit, as Prometheus counts: what is below a lower one too. */
  cumulated(): { limit: number; count: number }[] {
    let running = 0
    return this.#limits.map((limit, index) => {
      running += this.#inBucket[index] as number
      return { limit, count: running }
    })
  }
}

export interface DistributionOptions<Label extends string> {
  name: string
  help: string
  labelNames: readonly Label[]
  /** Upper limits, ascending. */
  buckets: readonly number[]
  registers: readonly Registry[]
}

/**
 * A Prometheus histogram for what every request observes several times: prom-client's own checks and hashes the
 * labels at each observation, this one follows a map per label and allocates nothing. Label values must be few.
 */
export class Distribution<Label extends string> {
  readonly name: string
  readonly help: string
  readonly type = 'histogram'
  readonly aggregator = 'sum'
  readonly #labelNames: readonly Label[]
  readonly #buckets: readonly number[]
  readonly #all: Series[] = []
  readonly #byLabels = new Map<string | number, unknown>()

  constructor({ name, help, labelNames, buckets, registers }: DistributionOptions<Label>) {
    this.name = name
    this.help = help
    this.#labelNames = labelNames
    this.#buckets = buckets
    for (const registry of registers) registry.registerMetric(this as never)
  }

  /** Adds an observation under the labels' values, in the order of their names. */
  observe(value: number, first: string | number, second?: string | number, third?: string | number): void {
    let place = this.#byLabels
    if (second !== undefined) place = inner(place, first)
    if (third !== undefined) place = inner(place, second as string | number)
    const last = third ?? second ?? first
    let series = place.get(last) as Series | undefined
    if (series === undefined) {
      const values = [first, second, third].slice(0, this.#labelNames.length)
      const labels = Object.fromEntries(this.#labelNames.map((name, index) => [name, values[index] ?? '']))
      series = new Series(labels, this.#buckets)
      this.#all.push(series)
      place.set(last, series)
    }
    series.observe(value)
  }

  /** How often each set of labels was observed. */
  counts(): { labels: Record<string, string | number>; count: number }[] {
    return this.#all
  }

  /** As prom-client's registry asks when it is scraped. */
  async get() {
    const { name, help, type, aggregator } = this
    const values = this.#all.flatMap((series) => {
      const { labels, count, sum } = series
      const bucket = (le: number | string, value: number) => ({
        metricName: `${name}_bucket`,
        labels: { le, ...labels },
        value,
      })
      return [
        ...series.cumulated().map(({ limit, count: below }) => bucket(limit, below)),
        bucket('+Inf', count),
        { metricName: `${name}_sum`, labels, value: sum },
        { metricName: `${name}_count`, labels, value: count },
      ]
    })
    return { name, help, type, aggregator, values }
  }

  reset(): void {
    this.#all.length = 0
    this.#byLabels.clear()
  }
}

function inner(place: Map<string | number, unknown>, key: string | number): Map<string | number, unknown> {
  let found = place.get(key) as Map<string | number, unknown> | undefined
  if (found === undefined) {
    found = new Map()
    place.set(key, found)
  }
  return found
}
