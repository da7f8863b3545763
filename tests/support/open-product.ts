import { inject } from 'vitest'
import { type Product, productAt, startProduct } from './product-process.ts'

/** The product that the files of a run share, each with people of its own; where variables are set, one of the file's. */
export async function openProduct(environment: Record<string, string> = {}): Promise<Product> {
  return Object.keys(environment).length === 0 ? productAt(inject('product')) : startProduct(environment)
}
