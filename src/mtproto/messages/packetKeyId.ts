import { readInt64 } from '../../bytes/readInt64.js'

/**
 * Reads the id of the key that a packet is encrypted with: 0 for a plain message, nothing where it has no room for one.
 * See https://core.telegram.org/mtproto/description#key-identifier-auth-key-id.
 */
export function packetKeyId(packet: Uint8Array): bigint | undefined {
  return packet.length < 8 ? undefined : readInt64(packet)
}
