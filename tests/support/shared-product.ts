import type { TestProject } from 'vitest/node'
import { type ProductPlace, startProduct } from './product-process.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    product: ProductPlace
  }
}

/** Vitest's global setup: one product as everybody gets it, for all files that neither stop nor set it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { origin, connectionString, stop } = await startProduct()
  project.provide('product', { origin, connectionString })
  return stop
}
