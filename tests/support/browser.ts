import { execFileSync } from 'node:child_process'
import { AxeBuilder } from '@axe-core/playwright'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { PATIENCE_MS } from './patience.ts'
import type { Product, SignedUp } from './product-process.ts'

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Starts the system's Chromium, without the parts that nobody sees where it has that form: they take half of its time. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = pathOfChromium()
  return chromium.launch({ executablePath, args: FLAGS })
}

function pathOfChromium(): string {
  try {
    return execFileSync(
      'sh',
      ['-c', 'command -v chromium-headless-shell || command -v chromium || command -v chromium-browser'],
      {
        encoding: 'utf8',
      },
    ).trim()
  } catch {
    throw new Error('Chromium is missing: install it, on Debian with "apt-get install chromium".')
  }
}

export interface PersonOptions {
  width?: number
  language?: 'en-US' | 'es-ES' | 'pt-BR' | 'ar' | 'de'
  colorScheme?: 'light' | 'dark'
  /** Signed in from the start. */
  signedUp?: SignedUp
}

/** Somebody in front of a browser profile, with what the pages have complained about. */
export interface Person {
  context: BrowserContext
  page: Page
  /** Uncaught errors, and whatever the content security policy refused. */
  complaints: string[]
}

export async function newPerson(
  browser: Browser,
  product: Product,
  { width = 1280, language = 'en-US', colorScheme = 'light', signedUp }: PersonOptions = {},
): Promise<Person> {
  const context = await browser.newContext({
    baseURL: product.origin,
    viewport: { width, height: width < 600 ? 780 : 900 },
    locale: language,
    colorScheme,
    reducedMotion: 'reduce',
  })
  context.setDefaultTimeout(PATIENCE_MS)
  if (signedUp) await setSession(context, product, signedUp)
  const complaints: string[] = []
  context.on('weberror', (error) => complaints.push(String(error.error())))
  context.on('console', (message) => {
    if (/Content Security Policy|Hydration|hydrat/.test(message.text())) complaints.push(message.text())
  })
  return { context, page: await context.newPage(), complaints }
}

/** Puts a session where `@supabase/ssr` keeps it. */
export async function setSession(
  context: BrowserContext,
  product: Product,
  session: SignedUp,
): Promise<void> {
  const label = new URL(product.origin).hostname.split('.')[0]
  const value = `base64-${Buffer.from(JSON.stringify(session)).toString('base64url')}`
  await context.addCookies([{ name: `sb-${label}-auth-token`, value, url: product.origin }])
}

/** What axe finds wrong with the page as it stands, by rule and element. */
export async function accessibilityProblems(page: Page): Promise<string[]> {
  // Otherwise it opens a second page for every look; ours have no frames that it could be needed for.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`))
}

/** Whether the page is wider than the screen. */
export function overflowsSideways(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)
}

/** Waits until a plan is on the page as its person works with it: the bar says that it is there before its items are drawn. */
export async function planIsShown(page: Page): Promise<void> {
  await page.locator('[data-plan=ready]').waitFor()
  await page.locator('[data-item]').first().waitFor()
}
