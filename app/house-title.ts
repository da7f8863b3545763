import type { Metadata } from 'next'
import { servedFirststep } from '#lib/served-firststep.ts'

/** The title of a page that a house shows as its own, with the name of that house. */
export const houseTitle = (title: string): Metadata['title'] => ({
  absolute: `${title} · ${servedFirststep().flow.brand?.name ?? 'Firststep'}`,
})
