import type { LeaseHolder } from '../../errors/storageError.js'

/** Says in words who has an account and since when. */
export function describeHolder({ processId, host, label, since }: LeaseHolder): string {
  const name = label === undefined ? 'a client' : `the client "${label}"`
  const process = processId === undefined ? '' : ` in process ${processId}`
  const machine = host === undefined ? '' : ` on ${host}`
  return `${name}${process}${machine} has it since ${since.toISOString()}`
}
