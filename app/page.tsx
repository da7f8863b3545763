import { ArrowRight } from 'lucide-react'
import Link from 'next/link.js'
import { PreferenceSwitches } from './components/preference-switches.tsx'
import { SiteHeader } from './components/site-header.tsx'
import { Button } from './components/ui/button.tsx'
import { DICTIONARIES } from './dictionary/dictionaries.ts'
import { readPreferences } from './preferences.ts'

export default async function Home() {
  const { locale, theme } = await readPreferences()
  const words = DICTIONARIES[locale].home
  return (
    <>
      <SiteHeader>
        <Button asChild variant="ghost" size="small">
          <Link href="/sign-in" prefetch={false}>
            {words.signIn}
          </Link>
        </Button>
        <PreferenceSwitches locale={locale} theme={theme} />
      </SiteHeader>
      <main className="mx-auto w-full max-w-5xl px-4 pt-14 pb-20 sm:px-6 sm:pt-24">
        <h1 className="max-w-2xl text-4xl leading-[1.1] font-semibold tracking-tight sm:text-5xl">
          {words.title}
        </h1>
        <p className="mt-6 max-w-xl text-lg text-muted-foreground">{words.introduction}</p>
        <div className="mt-8 flex flex-wrap gap-3">
          <Button asChild size="large">
            <Link href="/onboarding" prefetch={false}>
              {words.tryWizard}
              <ArrowRight aria-hidden />
            </Link>
          </Button>
          <Button asChild size="large" variant="secondary">
            <Link href="/docs" prefetch={false}>
              {words.readDocs}
            </Link>
          </Button>
        </div>
        <ul className="mt-20 grid border-t border-border sm:grid-cols-2 sm:gap-x-12">
          {words.places.map(({ href, title, text }) => (
            <li key={href} className="border-b border-border">
              <a href={href} className="group block rounded-sm py-6">
                <span className="flex items-center justify-between font-medium">
                  {title}
                  <ArrowRight
                    aria-hidden
                    className="size-4 text-muted-foreground transition-transform group-hover:translate-x-1"
                  />
                </span>
                <span className="mt-1 block text-sm text-muted-foreground">{text}</span>
              </a>
            </li>
          ))}
        </ul>
      </main>
    </>
  )
}
