import type { Connection } from './connection.js'
import type { LiveKey } from './liveKey.js'
import type { LiveSession } from './liveSession.js'
import type { PacketFaultsOptions } from './packetFaultsOptions.js'
import { ReceivedPacket } from './receivedPacket.js'
import { SentPacket } from './sentPacket.js'
import { subjectOf, subjectOfKey } from './subjectOf.js'

/** Hands packets to the faults of the sandbox, on their way in and out. */
export class PacketFaults {
  readonly #options: PacketFaultsOptions

  constructor(options: PacketFaultsOptions) {
    this.#options = options
  }

  /** Whether a packet that came in is to be taken. */
  admits(key: LiveKey, packet: Uint8Array, connection: Connection): boolean {
    let received: ReceivedPacket | undefined
    const open = (): ReceivedPacket => (received ??= new ReceivedPacket(this.#options, key, packet, connection))
    return this.#options.faults.admits(open, () => subjectOfKey(key, open().envelope?.sessionId, connection.id))
  }

  /** What is sent in place of a packet. */
  packetsFor(session: LiveSession, packet: Uint8Array): readonly Uint8Array[] {
    const { faults, keyOf } = this.#options
    const open = (one: Uint8Array): SentPacket | undefined => {
      const key = keyOf(session)
      return key && SentPacket.open(this.#options, session, key, one)
    }
    return faults.packetsFor(packet, open, () => subjectOf(session))
  }
}
