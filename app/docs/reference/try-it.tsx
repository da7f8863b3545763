'use client'

import { useEffect, useState } from 'react'
import { Button } from '../../components/ui/button.tsx'

interface TryItProps {
  method: string
  path: string
  /** The request of the example, as JSON; undefined where the operation takes no body. */
  body: string | undefined
}

/** Sends the request of an operation to this server, as the person who is signed in; there only where scripts run. */
export function TryIt({ method, path, body: example }: TryItProps) {
  const [isReady, setIsReady] = useState(false)
  const [address, setAddress] = useState(path)
  const [body, setBody] = useState(example ?? '')
  const [answer, setAnswer] = useState<string>()
  const [isSending, setIsSending] = useState(false)
  useEffect(() => setIsReady(true), [])

  const send = async () => {
    setIsSending(true)
    setAnswer(await answerOf(method, address, example === undefined ? undefined : body))
    setIsSending(false)
  }

  if (!isReady) return null
  return (
    <details className="try-it">
      <summary>Try it on this server</summary>
      <p>
        The request goes out with your sign-in and has its effect.{' '}
        <a href="/sign-in?next=/docs/reference/api">Sign in</a> first where a user is needed.
      </p>
      <label htmlFor="try-address">{method}</label>
      <input id="try-address" value={address} onChange={(event) => setAddress(event.target.value)} />
      {example !== undefined && (
        <>
          <label htmlFor="try-body">Body</label>
          <textarea id="try-body" rows={8} value={body} onChange={(event) => setBody(event.target.value)} />
        </>
      )}
      <Button size="small" aria-disabled={isSending} onClick={() => void send()}>
        Send the request
      </Button>
      <div role="status">{answer !== undefined && <pre>{answer}</pre>}</div>
    </details>
  )
}

/** The status and body of an answer as text, or why there is none. */
async function answerOf(method: string, address: string, body: string | undefined): Promise<string> {
  try {
    const headers = body === undefined ? undefined : { 'content-type': 'application/json' }
    const response = await fetch(new URL(address, location.origin), { method, headers, body })
    const text = await response.text()
    const isJson = response.headers.get('content-type')?.includes('json')
    return `${response.status}\n${isJson ? JSON.stringify(JSON.parse(text), null, 2) : text}`
  } catch {
    return 'No answer came. Check your connection and the address, then send it again.'
  }
}
