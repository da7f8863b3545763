import type { HomeWords } from '#app/dictionary/home-words.ts'
import { Card } from '../components/ui/card.tsx'

/** What a step of the wizard looks like, in the theme of the page; nothing in it can be pressed. */
export function WizardPicture({ words }: { words: HomeWords['picture'] }) {
  return (
    <Card className="p-6 shadow-xl" role="img" aria-label={words.label}>
      <div aria-hidden className="grid gap-5 text-sm">
        <div className="grid grid-cols-3 gap-2">
          <span className="h-1.5 rounded-full bg-primary" />
          <span className="h-1.5 rounded-full bg-primary" />
          <span className="h-1.5 rounded-full bg-muted" />
        </div>
        <div className="flex items-baseline justify-between gap-4 text-muted-foreground">
          <span>{words.step}</span>
          <span>✓ {words.saved}</span>
        </div>
        <p className="text-xl font-semibold tracking-tight">{words.title}</p>
        <div className="grid gap-1.5">
          <span className="font-medium">{words.name}</span>
          <span className="rounded-md border border-input px-3 py-2">Panadería Sol</span>
        </div>
        <div className="grid gap-1.5">
          <span className="font-medium">{words.size}</span>
          <div className="grid grid-cols-3 gap-2">
            {words.sizes.map((size, place) => (
              <span
                key={size}
                className={
                  place === 1
                    ? 'rounded-md border border-primary bg-accent px-1 py-2 text-center whitespace-nowrap text-accent-foreground'
                    : 'rounded-md border border-border px-1 py-2 text-center whitespace-nowrap'
                }
              >
                {size}
              </span>
            ))}
          </div>
        </div>
        <span className="justify-self-end rounded-md bg-primary px-4 py-2 font-medium text-primary-foreground">
          {words.next}
        </span>
      </div>
    </Card>
  )
}
