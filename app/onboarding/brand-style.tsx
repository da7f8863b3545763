import { headers } from 'next/headers.js'
import type { Brand } from '#lib/flow/flow.ts'
import { brandVariables } from './brand-variables.ts'

/** The look of the house: its variables, over those of the style sheet. */
export async function BrandStyle({ brand }: { brand: Brand | null }) {
  const variables = brand === null ? [] : brandVariables(brand)
  if (variables.length === 0) return null
  const nonce = (await headers()).get('x-nonce') ?? undefined
  return (
    <style nonce={nonce} suppressHydrationWarning>
      {`:root:root{${variables.map(([name, value]) => `${name}:${value}`).join(';')}}`}
    </style>
  )
}
