const KEPT_LENGTH = 64

/** Cuts long byte strings of a call or result down to their beginning, so that a log of calls stays small. */
export function trimBytes(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || ArrayBuffer.isView(value)) return value
  if (!Object.values(value).some((field) => field instanceof Uint8Array && field.length > KEPT_LENGTH)) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, field]: [string, unknown]) => [
      name,
      field instanceof Uint8Array && field.length > KEPT_LENGTH ? field.slice(0, KEPT_LENGTH) : field,
    ]),
  )
}
