import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { COMPONENT_SETS, componentsOf } from './components.ts'
import { LINT_EXCEPTIONS } from './lint-exceptions.ts'

const SPECIFIER = /(?:\bfrom |\bimport\(|^import )'([^']+)'/gm
/** Written into the app by `firststep add`. */
const ITS_OWN = 'components/onboarding/served-firststep'

test.each(Object.keys(COMPONENT_SETS))(
  'the components of the %s reach each other, the package and packages of npm',
  (name) => {
    const files = componentsOf(name)
    const places = new Set([...files.keys()].map((place) => place.replace(/\.tsx?$/, '')))
    const dependencies = JSON.parse(readFileSync('package.json', 'utf8')).dependencies
    for (const [place, text] of files)
      for (const [, specifier = ''] of text.matchAll(SPECIFIER)) {
        const told = `${place} imports ${specifier}`
        if (specifier.startsWith('.')) {
          const reached = path.posix.join(path.posix.dirname(place), specifier)
          expect(reached === ITS_OWN || places.has(reached), told).toBe(true)
        } else if (!/^firststep(\/|$)/.test(specifier)) {
          expect(
            Object.keys(dependencies).some((known) => `${specifier}/`.startsWith(`${known}/`)),
            told,
          ).toBe(true)
        }
      }
  },
)

/** What takes an address as browsers do, and is given a path. */
const BARE_PATHS = [
  /<a\s[^>]*href=(?:"\/|\{[`']\/)/g,
  /\blocation\.(?:assign|replace)\(\s*[`']\//g,
  /\b(?:pushState|replaceState)\([^)]*, [`']\//g,
  /\bfetch\(\s*[`']\//g,
]

test.each(Object.keys(COMPONENT_SETS))(
  'every path that the %s hands to the browser goes through the one place that knows the basePath of Next',
  (name) => {
    for (const [place, text] of componentsOf(name))
      expect(
        BARE_PATHS.flatMap((pattern) => text.match(pattern) ?? []),
        place,
      ).toEqual([])
  },
)

test.each(Object.keys(COMPONENT_SETS))(
  'no component of the %s leads to the documentation, which is no part of an app',
  (name) => {
    for (const [place, text] of componentsOf(name)) expect(text.match(/['"`]\/docs\b.*/g), place).toBeNull()
  },
)

test.each(Object.keys(COMPONENT_SETS))(
  'no component of the %s knows where the API of its app stands',
  (name) => {
    for (const [place, text] of componentsOf(name)) {
      const named = text.replaceAll(/addressOf\(\s*['`]\/api\//g, '').match(/['`"]\/api\/.*/g)
      expect(named, place).toBeNull()
    }
  },
)

test('every exception that the linter of an app is told of stands in a copied file', () => {
  const texts = Object.keys(COMPONENT_SETS).flatMap((name) => [...componentsOf(name).values()])
  for (const [file, rules] of Object.entries(LINT_EXCEPTIONS)) {
    const told = `/* eslint-disable${rules} */\n`
    expect(
      texts.some((text) => text.startsWith(told)),
      file,
    ).toBe(true)
  }
})
