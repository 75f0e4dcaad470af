/** Gives the name that an object says it has in `_`; undefined if it says none. */
export function nameIn(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || !('_' in value)) return undefined
  return typeof value._ === 'string' ? value._ : undefined
}
