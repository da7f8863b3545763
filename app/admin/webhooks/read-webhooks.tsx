import { PageLink } from '#app/components/page-link.tsx'

/** The way to what the documentation says of webhooks. */
export function ReadWebhooks({ text }: { text: string }) {
  return (
    <PageLink href="/docs/webhooks" className="text-sm text-link underline underline-offset-4">
      {text}
    </PageLink>
  )
}
