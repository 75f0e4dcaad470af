const WIDTH = 120

/** Prints names in braces as the formatter does: on one line where they fit, else one a line. */
export function printNames(before: string, names: readonly string[], after: string): string {
  const line = `${before} { ${names.join(', ')} } ${after}\n`
  if (line.length <= WIDTH + 1) return line
  return `${before} {\n${names.map((name) => `  ${name},\n`).join('')}} ${after}\n`
}
