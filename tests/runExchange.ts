import type { RandomBytes } from '../src/crypto/crypto.js'
import { createClientHandshake, type ClientHandshakeOptions } from '../src/mtproto/handshake/createClientHandshake.js'
import { createServerHandshake, type ServerHandshakeOptions } from '../src/mtproto/handshake/createServerHandshake.js'
import type { Handshake, HandshakeEvent, NegotiatedKey } from '../src/mtproto/handshake/handshake.js'
import { nodeCrypto } from '../src/platform/node/crypto/nodeCrypto.js'
import { seededRandomBytes } from './seededRandomBytes.js'
import { testRsaKey } from './testRsaKey.js'

/** What one run of both machines came to. */
export interface ExchangeOutcome {
  readonly clientKey: NegotiatedKey | undefined
  readonly serverKey: NegotiatedKey | undefined
  /** Why the side named refused to go on. */
  readonly rejection: { readonly by: 'client' | 'server'; readonly reason: string } | undefined
  readonly clientPackets: readonly Uint8Array[]
  readonly serverPackets: readonly Uint8Array[]
}

/** The time at which every run begins, and how long a packet travels. */
export const EXCHANGE_STARTS_AT = 1_800_000_000_000
export const PACKET_TRAVELS_MS = 50

/** The client's random bytes of a run. */
export function clientRandom(seed: number): RandomBytes {
  return seededRandomBytes(2 * seed)
}

/** Makes the client of a run. */
export function exchangeClient(seed: number, options: Partial<ClientHandshakeOptions> = {}): Handshake {
  return createClientHandshake({
    crypto: nodeCrypto,
    randomBytes: clientRandom(seed),
    publicKeys: [testRsaKey],
    ...options,
  })
}

/** Makes the server of a run. */
export function exchangeServer(seed: number, options: Partial<ServerHandshakeOptions> = {}): Handshake {
  return createServerHandshake({
    crypto: nodeCrypto,
    randomBytes: seededRandomBytes(2 * seed + 1),
    privateKeys: [testRsaKey],
    ...options,
  })
}

/** Runs a client against a server until neither has anything to say. */
export function runExchange(
  client: Handshake,
  server: Handshake,
  tamper: (packet: Uint8Array, from: 'client' | 'server', index: number) => Uint8Array = (packet) => packet,
): ExchangeOutcome {
  const sent = { client: [] as Uint8Array[], server: [] as Uint8Array[] }
  let clientKey: NegotiatedKey | undefined
  let serverKey: NegotiatedKey | undefined
  let rejection: ExchangeOutcome['rejection']
  let now = EXCHANGE_STARTS_AT
  const queue: { readonly from: 'client' | 'server'; readonly packet: Uint8Array }[] = []

  const handle = (side: 'client' | 'server', events: readonly HandshakeEvent[]): void => {
    for (const event of events) {
      if (event.type === 'send') {
        queue.push({ from: side, packet: tamper(event.packet, side, sent[side].length) })
        sent[side].push(event.packet)
      } else if (event.type === 'rejected') {
        rejection = { by: side, reason: event.reason }
        queue.length = 0
      } else if (side === 'client') clientKey = event.key
      else serverKey = event.key
    }
  }

  handle('server', server.start(now))
  handle('client', client.start(now))
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    now += PACKET_TRAVELS_MS
    if (next.from === 'client') handle('server', server.receive(next.packet, now))
    else handle('client', client.receive(next.packet, now))
  }
  return { clientKey, serverKey, rejection, clientPackets: sent.client, serverPackets: sent.server }
}
