import { headers } from 'next/headers.js'

/**
 * Marks the fields that somebody has touched, and keeps the browser from sending the form itself, which would put the
 * answers into the address. No character in it that a document would escape.
 */
const SCRIPT =
  'addEventListener(`input`,function(event){event.target.wasTouchedEarly=true},true);addEventListener(`submit`,function(event){event.preventDefault()},true)'

/** Notes what is typed into the page while its program is still on the way; `earlyAnswers` reads it. */
export async function EarlyInput() {
  const nonce = (await headers()).get('x-nonce') ?? undefined
  return (
    <script nonce={nonce} suppressHydrationWarning>
      {SCRIPT}
    </script>
  )
}
