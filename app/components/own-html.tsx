/** HTML that we made of files of ours, whose own HTML is escaped; never what a person typed. */
export function OwnHtml({ html, ...properties }: { html: string; className?: string; lang?: string }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: see above
  return <div {...properties} dangerouslySetInnerHTML={{ __html: html }} />
}
