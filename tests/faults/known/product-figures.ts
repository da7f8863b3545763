import type { ProductProcess } from '#tests/support/product-process.ts'

/** A number from the product's own metrics; NaN where there is none. */
export async function figureOf({ origin }: ProductProcess, series: string): Promise<number> {
  const metrics = await (await fetch(`${origin}/api/metrics`)).text()
  const line = metrics.split('\n').find((each) => each.startsWith(`${series} `))
  return line === undefined ? Number.NaN : Number(line.slice(series.length))
}
