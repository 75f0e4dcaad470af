export type { Crypto, RandomBytes } from '../crypto/crypto.js'
export { createRsaPublicKey } from '../crypto/rsa/createRsaPublicKey.js'
export type { RsaPrivateKey } from '../crypto/rsa/rsaPrivateKey.js'
export { rsaPublicKeyFromPem } from '../crypto/rsa/rsaPublicKeyFromPem.js'
export type { RsaPublicKey } from '../crypto/rsa/rsaPublicKey.js'
export {
  createClientFraming,
  type ClientFramingOptions,
  type ObfuscationOptions,
} from './framing/createClientFraming.js'
export { createServerFraming, type ServerFraming, type ServerFramingOptions } from './framing/createServerFraming.js'
export type { FrameEvent, Framing, FramingIdentity, FramingName } from './framing/framing.js'
export { createClientHandshake, type ClientHandshakeOptions } from './handshake/createClientHandshake.js'
export { createServerHandshake, type ServerHandshakeOptions } from './handshake/createServerHandshake.js'
export type { Handshake, HandshakeEvent, NegotiatedKey } from './handshake/handshake.js'
export type { HandshakeFaults } from './handshake/handshakeFaults.js'
export { packetKeyId } from './messages/packetKeyId.js'
export { peekSession } from './messages/peekSession.js'
export { readPlainMessage, writePlainMessage } from './plainMessage.js'
export { createSession } from './session/createSession.js'
export { ServerSalts, type ServerSaltsOptions } from './session/serverSalts.js'
export type {
  RequestId,
  SendOptions,
  ServerPolicy,
  ServerSalt,
  Session,
  SessionAnswer,
  SessionEvent,
  SessionOptions,
  SessionRole,
} from './session/session.js'
