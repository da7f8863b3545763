import { NUMBER, numberOf } from './number-words.ts'

const BETWEEN = `(?: [a-z]+){0,2}? `
/** What one person at a time drives, works at or stands behind. */
const MACHINE = new RegExp(
  String.raw`\b(?<number>${NUMBER})${BETWEEN}(?:trucks?|lorr(?:y|ies)|vans?|buses|coaches|cabs?|taxis|ambulances?|tractors?|cranes?|excavators?|forklifts?|boats?|ferries|bikes|looms?|lathes?|presses|sewing machines?|machines?|chairs|tills|ovens|camion(?:es)?|camionetas?|micros|colectivos|autobuses|buses|ambulancias?|tractores|gruas|retroexcavadoras|barcos|lanchas|telares|tornos|prensas|maquinas(?: de coser)?|sillones|cajas|hornos)\b`,
  'g',
)
/** Who does. */
const HAND = new RegExp(
  String.raw`\b(?<number>${NUMBER})${BETWEEN}(?:drivers?|riders?|operators?|crane operators?|skippers?|captains?|weavers?|machinists?|seamstresses|barbers?|stylists?|hairdressers?|cashiers?|bakers?|hands|people|choferes?|conductores|maquinistas|operarios|operadores|gruistas|patrones|tejedor[ea]s|torneros|costureras|barberos|peluquer[oa]s|estilistas|cajer[oa]s|panaderos|personas)\b`,
  'g',
)

/** Where a folded sentence counts more machines than people to work them, so that hands are what it lacks; undefined elsewhere. */
export function lackOfHands(folded: string): { at: number; end: number } | undefined {
  const { machine, hand } = pairsIn(folded).find(({ machines, hands }) => machines > hands) ?? {}
  if (machine === undefined || hand === undefined) return undefined
  return {
    at: Math.min(machine.index, hand.index),
    end: Math.max(machine.index + machine[0].length, hand.index + hand[0].length),
  }
}

/** Whether a folded sentence counts people enough to work the machines that it counts. */
export function hasHandsEnough(folded: string): boolean {
  const pairs = pairsIn(folded)
  return pairs.length > 0 && pairs.every(({ machines, hands }) => hands >= machines)
}

const pairsIn = (folded: string) =>
  [...folded.matchAll(MACHINE)].flatMap((machine) =>
    [...folded.matchAll(HAND)].flatMap((hand) => {
      const [machines, hands] = [numberOf(machine.groups?.number ?? ''), numberOf(hand.groups?.number ?? '')]
      return hands > 1 ? [{ machine, hand, machines, hands }] : []
    }),
  )
