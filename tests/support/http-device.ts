import type { Device, Shown } from './gate-walk.ts'
import { type GatedApp, WIZARD } from './gated-app.ts'

const MOST_REDIRECTS = 5

/** A device that follows redirects one by one, as a browser does, over HTTP. */
export function httpDevice({ origin }: Pick<GatedApp, 'origin'>): Device {
  const jar = new Map<string, string>()
  let history: string[] = [`${origin}${WIZARD}`]
  const tabs = [history]

  async function ask(address: string, init: RequestInit = {}): Promise<Response> {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
    const response = await fetch(address, {
      ...init,
      redirect: 'manual',
      headers: { cookie, origin, 'content-type': 'application/json' },
    })
    for (const line of response.headers.getSetCookie()) {
      const [name = '', value = ''] = line.split(';')[0]?.split('=') ?? []
      jar.set(name, value)
    }
    return response
  }

  async function show(address: string): Promise<Shown> {
    for (let at = address, redirects = 0; ; redirects++) {
      const response = await ask(at)
      const text = await response.text()
      const location = response.headers.get('location')
      if (location !== null && redirects < MOST_REDIRECTS) {
        at = new URL(location, at).href
        continue
      }
      history[history.length - 1] = at
      const what = /data-shown="([^"]*)"/.exec(text)?.[1] ?? `status ${response.status}`
      return { what, path: new URL(at).pathname, redirects }
    }
  }

  return {
    open(address) {
      history.push('')
      return show(new URL(address, origin).href)
    },
    reload: () => show(history.at(-1) ?? origin),
    async back() {
      if (history.length < 2) return undefined
      history.pop()
      return show(history.at(-1) ?? origin)
    },
    async newTab() {
      history = [`${origin}${WIZARD}`]
      tabs.push(history)
    },
    async switchTab(place) {
      history = tabs[place % tabs.length] ?? history
    },
    async call(method, path, body) {
      const response = await ask(`${origin}/api/onboarding/${path}`, {
        method,
        body: body && JSON.stringify(body),
      })
      const text = await response.text()
      return { status: response.status, body: text === '' ? {} : JSON.parse(text) }
    },
    async setCookie(name, value) {
      jar.set(name, value)
    },
    async clearCookies() {
      jar.clear()
    },
    async close() {
      // Nothing is held open.
    },
  }
}
