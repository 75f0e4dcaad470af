import { isDeepStrictEqual } from 'node:util'

/** Throws unless two results agree: what is wrong need not be timed. */
export function assertSame(what: string, got: unknown, wanted: unknown): void {
  if (!isDeepStrictEqual(plain(got), plain(wanted))) throw new Error(`${what} gives another result than Whimbrel.`)
}

function plain(value: unknown): unknown {
  return value instanceof Uint8Array ? Buffer.from(value).toString('hex') : value
}
