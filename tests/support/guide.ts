export interface GuideBlock {
  language: string
  /** The words after the language: `install`, `start`, `file=…`, `merge=…`, `cwd=…`. */
  marks: string[]
  text: string
}

/** The code blocks of a guide, in order. */
export function blocksOf(markdown: string): GuideBlock[] {
  return [...markdown.matchAll(/^```(\S+)(.*)\n([\s\S]*?)^```$/gm)].map(
    ([, language = '', marks = '', text = '']) => ({
      language,
      marks: marks.trim().split(/\s+/).filter(Boolean),
      text,
    }),
  )
}

/** The value of a mark such as `file=.env.local`. */
export function markOf(block: GuideBlock, name: string): string | undefined {
  return block.marks.find((mark) => mark.startsWith(`${name}=`))?.slice(name.length + 1)
}
