/** The sessions that all figures of the page are about, as the list is told of them. */
export type Shown = Readonly<Record<'from' | 'to', string>> & { segment?: string | undefined }
