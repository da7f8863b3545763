/** What stands around a value where a shell would have taken it off, and a file of variables for containers does not. */
function ornamentOf(value: string): string {
  if (/^(["']).+\1$/s.test(value))
    return ' (the quotation marks around it are part of the value: leave them out)'
  if (value.trim() === '' || value.trim() === value) return ''
  return ' (a space or a line end, such as one of Windows, stands before or after it: leave it out)'
}

/** The line that names a variable whose value is wrong, without the value, which may be a secret. */
export function wrongValueLine(name: string, problem: string | undefined, value: string | undefined): string {
  return `${name} ${problem}${ornamentOf(value ?? '')}.`
}
