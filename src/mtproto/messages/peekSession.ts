import { readInt64 } from '../../bytes/readInt64.js'
import type { AuthKey } from '../../crypto/authKey.js'
import type { Crypto } from '../../crypto/crypto.js'
import { CLIENT_TO_SERVER } from '../../crypto/keyOffset.js'
import { messageKeys } from '../../crypto/messageKeys.js'
import { SEALED_HEADER_LENGTH } from '../../crypto/sealMessage.js'
import { SHORTEST_PACKET_LENGTH } from './envelope.js'

const BLOCK_LENGTH = 16

/** The two numbers at the head of a client's packet. */
export interface PeekedSession {
  readonly sessionId: bigint
  readonly salt: bigint
}

/**
 * Reads which session a client's packet claims to belong to, from its first block alone.
 * Nothing vouches for it: only a session that then accepts the packet proves the claim.
 */
export function peekSession(crypto: Crypto, authKey: AuthKey, packet: Uint8Array): PeekedSession | undefined {
  if (packet.length < SHORTEST_PACKET_LENGTH) return undefined
  const { key, iv } = messageKeys(crypto, authKey.bytes, packet.subarray(8, SEALED_HEADER_LENGTH), CLIENT_TO_SERVER)
  const block = packet.subarray(SEALED_HEADER_LENGTH, SEALED_HEADER_LENGTH + BLOCK_LENGTH)
  const plain = crypto.aesIgeDecrypt(block, key, iv)
  return { salt: readInt64(plain), sessionId: readInt64(plain, 8) }
}
