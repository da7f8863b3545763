import { permanentRedirect } from 'next/navigation.js'

/** The short address of the reference. */
export default function ShortAddress(): never {
  permanentRedirect('/docs/reference/api')
}
