import '#app/components/code-block.css'
import type { ReactNode } from 'react'
import { OwnHtml } from '#app/components/own-html.tsx'
import { Button } from '#app/components/ui/button.tsx'
import { codeBlock } from '#app/docs/content/code-block.ts'
import { DocsScript } from '#app/docs/docs-script.tsx'
import type { Locale } from '#app/locales.ts'
import { servedFirststep } from '#lib/served-firststep.ts'
import type { FigureWords } from '../words/figure-words.ts'

/** The request by which a first session comes about, beside another way to one. */
export function FirstRequest({
  locale,
  words,
  children,
}: {
  locale: Locale
  words: FigureWords
  children: ReactNode
}) {
  const { PUBLIC_ORIGIN } = servedFirststep().runtime.configuration
  const request = `curl -X POST ${PUBLIC_ORIGIN}/api/onboarding/start \\\n  -H "authorization: Bearer $ACCESS_TOKEN"`
  return (
    <>
      <p className="max-w-prose text-sm text-muted-foreground">{words.firstText}</p>
      <OwnHtml html={codeBlock(request, 'sh')} lang="en" />
      <DocsScript locale={locale} />
      <div className="flex flex-wrap gap-2">
        <Button asChild>
          <a href="/docs/quick-start">{words.firstDocs}</a>
        </Button>
        {children}
      </div>
    </>
  )
}
