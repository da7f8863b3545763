'use client'

import { Button } from './components/ui/button.tsx'
import { useLostWords } from './lost-words.tsx'

/** What stands in the place of a page that failed. */
export default function Failure({ reset }: { reset: () => void }) {
  const words = useLostWords()
  return (
    <main className="mx-auto grid max-w-2xl justify-items-start gap-4 px-4 py-20 sm:px-6">
      <h1 className="text-title font-semibold tracking-tight">{words.failed}</h1>
      <p className="text-muted-foreground">{words.failedText}</p>
      <Button onClick={reset}>{words.retry}</Button>
    </main>
  )
}
