import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import './globals.css'
import { readPreferences } from './preferences.ts'

export const metadata: Metadata = {
  title: { default: 'Firststep', template: '%s · Firststep' },
  description: 'The onboarding backend for Next.js and Supabase products.',
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
