import { CONCEPTS } from './concepts.ts'

const CONTEXT_AFTER = 60
/** Names what a figure of a folded sentence is about, by the nouns that stand nearest to it. */
export function conceptsAround(folded: string, { start, end }: { start: number; end: number }): string[] {
  const before = folded.slice(0, start)
  const after = folded.slice(end, end + CONTEXT_AFTER)
  const near = CONCEPTS.flatMap(({ concept, words }) => {
    const distance = Math.min(distanceBefore(before, words), distanceAfter(after, words))
    return distance < FAR ? [{ concept, distance }] : []
  })
  const subjects = IS.test(before) ? near.filter(({ concept }) => isBefore(concept, before)) : []
  if (subjects.length > 0) return closest(subjects)
  return closest(near)
}

/** `returns in Germany are 30%`: what stands before is what the figure is of, however near something else stands behind. */
const IS =
  /\b(?:is|are|was|were|at|to|stands?|runs?|reached|hit|es|son|esta|estan|fue|era|en|al|llego a|subio a|ronda)\s(?:\w+\s){0,2}$/
const isBefore = (concept: string, before: string) => {
  const words = CONCEPTS.find((known) => known.concept === concept)?.words
  return words !== undefined && distanceBefore(before, words) < FAR
}

function closest(near: readonly { concept: string; distance: number }[]): string[] {
  const nearest = Math.min(...near.map(({ distance }) => distance))
  return near.filter(({ distance }) => distance <= nearest + CLOSE).map(({ concept }) => concept)
}

const FAR = 60
/** Two nouns this close to each other are both what the figure is about: `monthly churn`, `staff turnover`. */
const CLOSE = 6

function distanceBefore(text: string, words: RegExp): number {
  const ends = [...text.matchAll(new RegExp(words, 'g'))].map(({ 0: found, index }) => index + found.length)
  return text.length - (ends.at(-1) ?? Number.NEGATIVE_INFINITY)
}

const distanceAfter = (text: string, words: RegExp) => words.exec(text)?.index ?? Number.POSITIVE_INFINITY
