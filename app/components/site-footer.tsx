import type { HomeWords } from '#app/dictionary/home-words.ts'

/** The foot of the pages that nobody has to sign in for. */
export function SiteFooter({ words }: { words: HomeWords['footer'] }) {
  return (
    <footer className="border-t border-border">
      <div className="mx-auto flex w-full max-w-5xl flex-wrap items-center justify-between gap-x-8 gap-y-4 px-4 py-8 text-sm text-muted-foreground sm:px-6">
        <nav aria-label={words.label} className="flex flex-wrap gap-x-6">
          {words.links.map(({ href, text }) => (
            <a
              key={href}
              href={href}
              className="inline-flex min-h-11 items-center rounded-sm hover:text-foreground"
            >
              {text}
            </a>
          ))}
        </nav>
        <p>Firststep · {words.licence}</p>
      </div>
    </footer>
  )
}
