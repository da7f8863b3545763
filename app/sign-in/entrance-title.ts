import type { Metadata } from 'next'
import { servedFirststep } from '#lib/served-firststep.ts'

/** The title of a page on the way in, with the name of the house that one comes to. */
export const entranceTitle = (title: string): Metadata['title'] => ({
  absolute: `${title} · ${servedFirststep().flow.brand?.name ?? 'Firststep'}`,
})
