/** A TL value of any layer: its fields are known to the schema that reads or writes it, not to the compiler. */
export interface TlObject {
  readonly _: string
  readonly [field: string]: unknown
}

/** Tells whether a value is a TL object. */
export function isTlObject(value: unknown): value is TlObject {
  return typeof value === 'object' && value !== null && '_' in value && typeof value._ === 'string'
}
