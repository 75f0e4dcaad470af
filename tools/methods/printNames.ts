const WIDTH = 120

/** Prints names in braces as the formatter does: one a line where several do not fit on one line. */
export function printNames(before: string, names: readonly string[], after: string): string {
  const line = `${before} { ${names.join(', ')} } ${after}\n`
  if (names.length === 1 || line.length <= WIDTH + 1) return line
  return `${before} {\n${names.map((name) => `  ${name},\n`).join('')}} ${after}\n`
}
