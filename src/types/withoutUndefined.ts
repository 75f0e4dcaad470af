/** The same fields, of which the optional ones may also be undefined. */
type Loose<T> = { [K in keyof T]: Partial<Pick<T, K>> extends Pick<T, K> ? T[K] | undefined : T[K] }

/**
 * Makes an object of the given fields without those that are undefined, so that what is absent is no key at all.
 * Only optional fields may be undefined.
 */
export function withoutUndefined<T extends object>(fields: Loose<T>): T {
  const present: Partial<Loose<T>> = {}
  for (const key in fields) if (fields[key] !== undefined) present[key] = fields[key]
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only optional fields can be missing, as the type above demands
  return present as T
}
