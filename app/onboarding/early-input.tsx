import { headers } from 'next/headers.js'

/** Marks the fields that somebody has touched; no character in it that a document would escape. */
const SCRIPT = 'addEventListener(`input`,function(event){event.target.wasTouchedEarly=true},true)'

/** Notes what is typed into the page while its program is still on the way; `earlyAnswers` reads it. */
export async function EarlyInput() {
  const nonce = (await headers()).get('x-nonce') ?? undefined
  return (
    <script nonce={nonce} suppressHydrationWarning>
      {SCRIPT}
    </script>
  )
}
