import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { namedOrigin } from '#lib/environment.ts'
import './globals.css'
import { readPreferences } from './preferences.ts'

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

/** Reading the preferences makes every page dynamic, which nonces need as well. */
export default async function Layout({ children }: { children: ReactNode }) {
  const { locale, theme } = await readPreferences()
  return (
    <html lang={locale} data-theme={theme === 'system' ? undefined : theme}>
      <body>{children}</body>
    </html>
  )
}
