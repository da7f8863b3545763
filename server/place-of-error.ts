import { existsSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** Where Node found what it cannot parse, before the error's own lines. */
const HEAD = /^((?:file:\/\/)?.+):(\d+)$/
const FRAME = /\bfile:\/\/[^\s)]+?:\d+(?=:\d+\)?$)/gm
/** Frames in it are of how the product came to what somebody wrote. */
const OWN_CODE = new URL('../lib/', import.meta.url).href

/** The file and line in somebody's module that an error came from, from here: ` (flow.ts:4)`; empty where it has none. */
export function placeOfError(error: unknown): string {
  const { stack = '' } = error instanceof Error ? error : {}
  const frames = stack.match(FRAME) ?? []
  const places = [stack.split('\n', 1)[0] ?? '', ...frames.filter(isOfSomebody)]
  for (const place of places) {
    const [, file = '', line] = HEAD.exec(place) ?? []
    const found = file.startsWith('file:') ? fileURLToPath(file) : file
    if (found !== '' && existsSync(found)) return ` (${fromHere(found)}:${line})`
  }
  return ''
}

const isOfSomebody = (frame: string) => !frame.startsWith(OWN_CODE) && !frame.includes('/node_modules/')

function fromHere(file: string): string {
  const relative = path.relative('', file)
  return relative.startsWith('..') || path.isAbsolute(relative) ? file : relative
}
