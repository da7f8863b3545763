import { headers } from 'next/headers.js'
import { sayIn, type WizardTexts } from '#client/wizard/texts.ts'

/** Says what the page needs to who has no JavaScript, and hides the form, which could not keep an answer. */
export async function WithoutScript({ texts }: { texts: WizardTexts }) {
  const nonce = (await headers()).get('x-nonce') ?? undefined
  return (
    <noscript>
      <style nonce={nonce} suppressHydrationWarning>
        {'main form,.bottom-bar{display:none}'}
      </style>
      <p className="mx-auto max-w-2xl px-4 pt-6 sm:px-6">{sayIn(texts)('noScript')}</p>
    </noscript>
  )
}
