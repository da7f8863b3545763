import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { namedOrigin } from '#lib/environment.ts'
import { directionOf } from '#lib/flow/direction.ts'
import './globals.css'
import { LostWords } from './lost-words.tsx'
import { readEntrance } from './sign-in/read-entrance.ts'

const DESCRIPTION =
  'The onboarding backend for Next.js and Supabase products: it asks your questions, saves every answer and advises each company.'

/** Made for each request, since the origin is known when the process starts and not when the pages are built. */
export function generateMetadata(): Metadata {
  const origin = namedOrigin()
  return {
    title: { default: 'Firststep', template: '%s · Firststep' },
    description: DESCRIPTION,
    openGraph: { siteName: 'Firststep', type: 'website' },
    twitter: { card: 'summary_large_image' },
    ...(origin === undefined ? {} : { metadataBase: new URL(origin) }),
  }
}

export const viewport: Viewport = { width: 'device-width', initialScale: 1, colorScheme: 'light dark' }

/**
 * In the language of the way in; pages in another one say so themselves. Reading the preferences makes every page
 * dynamic, which nonces need as well.
 */
export default async function Layout({ children }: { children: ReactNode }) {
  const { language, theme, words } = await readEntrance()
  return (
    <html lang={language} dir={directionOf(language)} data-theme={theme === 'system' ? undefined : theme}>
      <body>
        <LostWords words={words.lost}>{children}</LostWords>
      </body>
    </html>
  )
}
