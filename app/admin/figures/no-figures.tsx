import { PageLink } from '#app/components/page-link.tsx'
import { Button } from '#app/components/ui/button.tsx'
import { Card, CardContent } from '#app/components/ui/card.tsx'
import type { Locale } from '#app/locales.ts'
import type { FigureWords } from '../words/figure-words.ts'
import { FirstRequest } from './first-request.tsx'

/** What to do where nothing is to be counted: another period, or the first session of all. */
export function NoFigures({
  isNarrowed,
  locale,
  words,
}: {
  isNarrowed: boolean
  locale: Locale
  words: FigureWords
}) {
  return (
    <Card>
      <CardContent className="grid gap-3 *:min-w-0">
        <h2 className="text-lg font-semibold tracking-tight">
          {isNarrowed ? words.noneTitle : words.firstTitle}
        </h2>
        {isNarrowed ? (
          <p className="max-w-prose text-sm text-muted-foreground">{words.noneText}</p>
        ) : (
          <FirstRequest locale={locale} words={words}>
            <Button asChild variant="secondary" className="justify-self-start">
              <PageLink href="/onboarding">{words.firstWizard}</PageLink>
            </Button>
          </FirstRequest>
        )}
      </CardContent>
    </Card>
  )
}
