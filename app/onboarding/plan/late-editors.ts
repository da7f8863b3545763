import { type ComponentType, createElement, lazy, type ReactNode, Suspense } from 'react'
import { fetchedUntilThere, whenIdle } from '../late-parts.ts'

const loadItemEditor = () => import('./editors/item-editor.tsx')
const loadFiguresEditor = () => import('./editors/figures-editor.tsx')

/** Fetches what one edits with once the page is idle, so that it is there without a connection. */
export function fetchEditorsWhenIdle(): void {
  whenIdle(() => {
    for (const load of [loadItemEditor, loadFiguresEditor]) load().catch(() => undefined)
  })
}

/** A part that comes when it is first shown: what is read needs none of it. */
function late<Properties extends object>(
  load: () => Promise<ComponentType<Properties>>,
): (properties: Properties) => ReactNode {
  const Late = lazy(async () => ({ default: await fetchedUntilThere(load) }))
  return function Awaited(properties) {
    return createElement(Suspense, null, createElement(Late as ComponentType<Properties>, properties))
  }
}

export const ItemEditor = late(async () => (await loadItemEditor()).ItemEditor)
export const FiguresEditor = late(async () => (await loadFiguresEditor()).FiguresEditor)
