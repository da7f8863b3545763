import { ArrowRight } from 'lucide-react'
import Link from 'next/link.js'
import './components/code-block.css'
import { OwnHtml } from './components/own-html.tsx'
import { PreferenceSwitches } from './components/preference-switches.tsx'
import { SiteFooter } from './components/site-footer.tsx'
import { SiteHeader } from './components/site-header.tsx'
import { Button } from './components/ui/button.tsx'
import { HOME_WORDS } from './dictionary/home-words.ts'
import { PREFERENCE_WORDS } from './dictionary/preference-words.ts'
import { codeBlock } from './docs/content/code-block.ts'
import { DocsScript } from './docs/docs-script.tsx'
import { FLOW_SAMPLE } from './home/flow-sample.ts'
import { Guarantees } from './home/guarantees.tsx'
import { WizardPicture } from './home/wizard-picture.tsx'
import { LOCALES } from './locales.ts'
import { readPreferences } from './preferences.ts'

const START = 'npm ci\nnpm start'

export default async function Home() {
  const { locale, theme } = await readPreferences()
  const words = HOME_WORDS[locale]
  return (
    <div lang={locale} dir="ltr">
      <SiteHeader>
        <span className="max-sm:hidden">
          <Button asChild variant="ghost" size="small">
            <a href="/docs">Docs</a>
          </Button>
        </span>
        {/* The narrowest screens have it at the foot. */}
        <span className="max-[24rem]:hidden">
          <Button asChild variant="ghost" size="small">
            <Link href="/sign-in" prefetch={false}>
              {words.signIn}
            </Link>
          </Button>
        </span>
        <PreferenceSwitches
          locale={locale}
          locales={LOCALES}
          theme={theme}
          words={PREFERENCE_WORDS[locale]}
        />
      </SiteHeader>
      <main className="mx-auto w-full max-w-5xl px-4 pt-12 pb-24 sm:px-6 sm:pt-20">
        <div className="grid items-center gap-12 lg:grid-cols-[minmax(0,1.1fr)_minmax(0,1fr)]">
          <div>
            <h1 className="text-hero leading-[1.1] font-semibold tracking-tight sm:text-5xl">
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
                <a href="/docs">{words.readDocs}</a>
              </Button>
            </div>
          </div>
          <WizardPicture words={words.picture} />
        </div>

        <section className="mt-24 grid items-start gap-8 lg:grid-cols-[minmax(0,1fr)_minmax(0,1.3fr)]">
          <SectionWords {...words.flow} href="/docs/flow" />
          <OwnHtml html={codeBlock(FLOW_SAMPLE, 'ts')} lang="en" className="home-code min-w-0" />
        </section>

        <Guarantees words={words.guarantees} locale={locale} />

        <section className="mt-24 grid items-start gap-8 lg:grid-cols-[minmax(0,1fr)_minmax(0,1.3fr)]">
          <SectionWords {...words.start} href="/docs/quick-start" />
          <OwnHtml html={codeBlock(START, 'sh')} lang="en" className="home-code min-w-0" />
        </section>
      </main>
      <SiteFooter words={words.footer} />
      <DocsScript locale={locale} />
    </div>
  )
}

function SectionWords({
  title,
  text,
  link,
  href,
}: {
  title: string
  text: string
  link: string
  href: string
}) {
  return (
    <div>
      <h2 className="text-title font-semibold tracking-tight">{title}</h2>
      <p className="mt-2 text-muted-foreground">{text}</p>
      <a
        href={href}
        className="mt-2 inline-flex min-h-11 items-center text-link underline underline-offset-4"
      >
        {link}
      </a>
    </div>
  )
}
