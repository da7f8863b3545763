import type { Figures } from './report.ts'

const COMMENT = /^<!-- figures (\{.*\}) -->$/gm

const rounded = (_name: string, value: unknown) =>
  typeof value === 'number' ? Number(value.toPrecision(4)) : value

/** A part's section with its figures in a comment, so that a later run of other parts can reckon with them. */
export function withFigures(section: string, figures: Partial<Figures> | undefined): string {
  return figures === undefined
    ? section
    : `${section}\n\n<!-- figures ${JSON.stringify(figures, rounded)} -->`
}

/** The figures that stand in a document, of whichever parts have been measured. */
export function figuresIn(document: string): Partial<Figures> {
  return Object.assign({}, ...Array.from(document.matchAll(COMMENT), ([, json = '{}']) => JSON.parse(json)))
}
