import '#app/components/code-block.css'
import { OwnHtml } from '#app/components/own-html.tsx'
import { Button } from '#app/components/ui/button.tsx'
import { Card, CardContent } from '#app/components/ui/card.tsx'
import { codeBlock } from '#app/docs/content/code-block.ts'
import { DocsScript } from '#app/docs/docs-script.tsx'
import { servedFirststep } from '#lib/served-firststep.ts'
import type { FigureWords } from '../words/figure-words.ts'

/** What to do where nothing is to be counted: another period, or the first session of all. */
export function NoFigures({ isNarrowed, words }: { isNarrowed: boolean; words: FigureWords }) {
  const { PUBLIC_ORIGIN } = servedFirststep().runtime.configuration
  const request = `curl -X POST ${PUBLIC_ORIGIN}/api/onboarding/start \\\n  -H "authorization: Bearer $ACCESS_TOKEN"`
  return (
    <Card>
      <CardContent className="grid gap-3 *:min-w-0">
        <h2 className="text-lg font-semibold tracking-tight">
          {isNarrowed ? words.noneTitle : words.firstTitle}
        </h2>
        <p className="max-w-prose text-sm text-muted-foreground">
          {isNarrowed ? words.noneText : words.firstText}
        </p>
        {isNarrowed || (
          <>
            <OwnHtml html={codeBlock(request, 'sh')} lang="en" />
            <DocsScript />
            <div className="flex flex-wrap gap-2">
              <Button asChild>
                <a href="/docs/quick-start">{words.firstDocs}</a>
              </Button>
              <Button asChild variant="secondary">
                <a href="/onboarding">{words.firstWizard}</a>
              </Button>
            </div>
          </>
        )}
      </CardContent>
    </Card>
  )
}
