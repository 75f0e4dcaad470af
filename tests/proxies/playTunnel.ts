import { concatBytes } from '../../src/bytes/concatBytes.js'
import type { Tunnel, TunnelEvent } from '../../src/mtproto/tunnel.js'

/** What a tunnel asked for, in order. */
export interface TunnelRecord {
  readonly sent: Uint8Array
  readonly data: Uint8Array
  readonly isOpen: boolean
  readonly reason: string | undefined
}

/** Plays chunks to a tunnel. */
export function playTunnel(tunnel: Tunnel, chunks: readonly Uint8Array[], now = 0): TunnelRecord {
  return recordOf([...tunnel.start(now), ...chunks.flatMap((chunk) => tunnel.receive(chunk))])
}

/** Sums events up, and insists on their order: nothing before the opening that belongs behind it, and nothing after a rejection. */
export function recordOf(events: readonly TunnelEvent[]): TunnelRecord {
  const types = events.map(({ type }) => type)
  const rejectedAt = types.indexOf('rejected')
  if (rejectedAt !== -1 && rejectedAt !== types.length - 1) throw new Error('Something came after the rejection.')
  const openedAt = types.indexOf('opened')
  const dataAt = types.indexOf('data')
  if (dataAt !== -1 && (openedAt === -1 || dataAt < openedAt)) throw new Error('Data came before the opening.')
  if (types.lastIndexOf('opened') !== openedAt) throw new Error('It opened twice.')
  const rejection = events.find((event) => event.type === 'rejected')
  return {
    sent: concatBytes(...events.flatMap((event) => (event.type === 'send' ? [event.bytes] : []))),
    data: concatBytes(...events.flatMap((event) => (event.type === 'data' ? [event.bytes] : []))),
    isOpen: openedAt !== -1,
    reason: rejection?.reason,
  }
}

/** Every way to cut bytes in two, and the way to cut them into single ones. */
export function cutsOf(bytes: Uint8Array): readonly (readonly Uint8Array[])[] {
  const inTwo = Array.from({ length: bytes.length + 1 }, (_, index) => [bytes.slice(0, index), bytes.slice(index)])
  return [...inTwo, Array.from(bytes, (byte) => Uint8Array.of(byte))]
}
