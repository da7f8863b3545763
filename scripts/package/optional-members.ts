/**
 * Comments, texts and what opens, ends or divides types. After a bracket or a sign the question is one of a mapped type,
 * whose values are answers of a flow.
 */
const TOKENS =
  /\/\*[\s\S]*?\*\/|\/\/.*|"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|`(?:\\.|[^`\\])*`|=>|[-+\]]\?:|\?:|[()[\]{}<>;,]/g

/**
 * The same declarations, where what may be left out may also be undefined: it means the same to us, and an app with
 * `exactOptionalPropertyTypes` may hand on what it does not have, such as a variable of its environment.
 */
export function allowUndefined(declarations: string): string {
  let depth = 0
  const begun: number[] = []
  return declarations.replace(TOKENS, (token) => {
    if (token === '?:') {
      begun.push(depth)
      return '?: undefined | ('
    }
    if (token === ']?:') depth -= 1
    if ('([{<'.includes(token)) depth += 1
    if (!')]}>;,'.includes(token)) return token
    const ends = begun.at(-1) === depth
    if (ends) begun.pop()
    if (')]}>'.includes(token)) depth -= 1
    return ends ? `)${token}` : token
  })
}
