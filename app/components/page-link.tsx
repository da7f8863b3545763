import type { ComponentProps } from 'react'
import { addressInApp } from '#app/address-in-app.ts'

/** A link to a page of the app that is loaded in full, by its path. */
export function PageLink({ href, ...properties }: ComponentProps<'a'> & { href: string }) {
  return <a href={addressInApp(href)} {...properties} />
}
