import { concatBytes } from '../src/bytes/concatBytes.js'
import { createClientFraming } from '../src/mtproto/framing/createClientFraming.js'
import { createServerFraming, type ServerFraming } from '../src/mtproto/framing/createServerFraming.js'
import type { FrameEvent, Framing, FramingName } from '../src/mtproto/framing/framing.js'
import { nodeCrypto as crypto } from '../src/platform/node/crypto/nodeCrypto.js'
import { seededRandomBytes } from './seededRandomBytes.js'

/** A framing as a client may choose it. */
export interface FramingKind {
  readonly framing: FramingName
  readonly isObfuscated: boolean
}

/** Every framing that a client may choose, with and without obfuscation. */
export const KINDS: readonly FramingKind[] = [
  { framing: 'abridged', isObfuscated: false },
  { framing: 'intermediate', isObfuscated: false },
  { framing: 'paddedIntermediate', isObfuscated: false },
  { framing: 'full', isObfuscated: false },
  { framing: 'abridged', isObfuscated: true },
  { framing: 'intermediate', isObfuscated: true },
  { framing: 'paddedIntermediate', isObfuscated: true },
]

/** Names a kind for people. */
export function nameOfKind({ framing, isObfuscated }: FramingKind): string {
  return isObfuscated ? `obfuscated ${framing}` : framing
}

/** Makes the client's end of a kind. */
export function clientOf({ framing, isObfuscated }: FramingKind, seed = 1): Framing {
  const randomBytes = seededRandomBytes(seed)
  return createClientFraming({ framing, ...(isObfuscated ? { obfuscation: { dcId: 2 } } : {}), crypto, randomBytes })
}

/** Makes a server that has read what the client opens with. */
export function serverFor(client: Framing): ServerFraming {
  const server = newServer()
  server.push(client.opening())
  return server
}

/** Makes a server that has read nothing. */
export function newServer(): ServerFraming {
  return createServerFraming({ crypto, randomBytes: seededRandomBytes(99) })
}

/** A server and its client that have exchanged a first packet, so that both know the framing. */
export function pairOf(kind: FramingKind): { readonly client: Framing; readonly server: ServerFraming } {
  const client = clientOf(kind)
  const server = serverFor(client)
  server.push(client.encode(packetAt(0)))
  return { client, server }
}

/** An encrypted message as far as a framing can see: a key id, a message key and blocks of 16 bytes. */
export function encryptedPacket(seed: number, blockCount: number): Uint8Array {
  const packet = seededRandomBytes(seed)(24 + 16 * blockCount)
  packet[0] = 1
  return packet
}

/** A plain message with a body of this length. */
export function plainPacket(seed: number, bodyLength: number): Uint8Array {
  const packet = new Uint8Array(20 + bodyLength)
  packet.set(seededRandomBytes(seed)(bodyLength), 20)
  packet[8] = 4
  new DataView(packet.buffer).setUint32(16, bodyLength, true)
  return packet
}

/** Lengths on both sides of the abridged framing's long form (508 bytes) and a plain message. */
export const PACKETS: readonly Uint8Array[] = [
  plainPacket(1, 20),
  encryptedPacket(2, 3),
  plainPacket(3, 488),
  encryptedPacket(4, 3),
]

/** Joins the packets in some events, among which there must be nothing else. */
export function packetsIn(events: readonly FrameEvent[]): Uint8Array {
  return concatBytes(
    ...events.map((event) => {
      if (event.type !== 'packet') throw new Error(`Not a packet but ${JSON.stringify(event)}`)
      return event.packet
    }),
  )
}

/** The packet at an index of `PACKETS`. */
export function packetAt(index: number): Uint8Array {
  const packet = PACKETS[index]
  if (packet === undefined) throw new Error(`There is no packet ${index}`)
  return packet
}
