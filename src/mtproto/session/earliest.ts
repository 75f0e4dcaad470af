/** The earliest of some moments, of which any may be absent. */
export function earliest(...moments: readonly (number | undefined)[]): number | undefined {
  let found: number | undefined
  for (const moment of moments) {
    if (moment !== undefined && (found === undefined || moment < found)) found = moment
  }
  return found
}
