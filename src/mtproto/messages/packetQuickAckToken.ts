import type { AuthKey } from '../../crypto/authKey.js'
import type { Crypto } from '../../crypto/crypto.js'
import { CLIENT_TO_SERVER } from '../../crypto/keyOffset.js'
import { openMessage } from '../../crypto/openMessage.js'
import { quickAckToken } from '../../crypto/quickAckToken.js'

/**
 * The number by which a server acknowledges a client's packet at once; nothing where the packet is not genuine.
 * See https://core.telegram.org/mtproto/mtproto-transports#quick-ack.
 */
export function packetQuickAckToken(crypto: Crypto, authKey: AuthKey, packet: Uint8Array): number | undefined {
  const plaintext = openMessage(crypto, authKey, packet, CLIENT_TO_SERVER)
  return plaintext === undefined ? undefined : quickAckToken(crypto, authKey, plaintext)
}
