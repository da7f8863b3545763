/** One industry of the taxonomy as it is written down; its category is the file it stands in. */
export interface IndustryEntry {
  slug: string
  nameEn: string
  nameEs: string
  descriptionEn: string
  descriptionEs: string
  /** What people type when they look for it, in both languages. */
  aliases: string[]
  keywordsEn: string[]
  keywordsEs: string[]
}

/** Splits a comma-separated text into its phrases. */
export function phrases(text: string): string[] {
  return text
    .split(',')
    .map((phrase) => phrase.trim().replace(/\s+/g, ' '))
    .filter((phrase) => phrase !== '')
}
