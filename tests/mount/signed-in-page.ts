import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { launchBrowser } from '../support/browser.ts'

/** A session as `@supabase/ssr` keeps it; the sign-in itself is the app's own. */
export interface MountedApp {
  origin: string
  /** What its pages stand below; empty where they stand at the root. */
  path: string
  supabaseUrl: string
  accessToken: string
}

/** Does something in a page of Chromium as who is signed in to an app; nothing in the page may fail meanwhile. */
export async function onSignedInPage(
  { origin, supabaseUrl, accessToken }: Omit<MountedApp, 'path'>,
  viewport: { width: number; height: number },
  work: (page: Page) => Promise<void>,
): Promise<void> {
  const browser = await launchBrowser()
  try {
    const context = await browser.newContext({ baseURL: origin, locale: 'en-US', viewport })
    context.setDefaultTimeout(60_000)
    context.setDefaultNavigationTimeout(60_000)
    const complaints: string[] = []
    context.on('weberror', (error) => complaints.push(String(error.error())))
    const session = {
      access_token: accessToken,
      refresh_token: 'none',
      token_type: 'bearer',
      expires_in: 600,
      expires_at: Math.floor(Date.now() / 1000) + 600,
    }
    const label = new URL(supabaseUrl).hostname.split('.')[0]
    const value = `base64-${Buffer.from(JSON.stringify(session)).toString('base64url')}`
    await context.addCookies([{ name: `sb-${label}-auth-token`, value, url: origin }])
    await work(await context.newPage())
    assert.deepEqual(complaints, [])
  } finally {
    await browser.close()
  }
}
