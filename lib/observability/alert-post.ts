const PATIENCE_MS = 5_000

/** Posts Slack-shaped messages to an address; raises when one was not taken. */
export function createAlertPost(url: string): (text: string) => Promise<void> {
  return async (text) => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ text }),
      redirect: 'error',
      signal: AbortSignal.timeout(PATIENCE_MS),
    })
    await response.body?.cancel()
    if (!response.ok) throw new Error(`The alert webhook answered ${response.status}.`)
  }
}
