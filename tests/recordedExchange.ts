import type { AesKeys } from '../src/crypto/aesKeys.js'
import { sealInnerData } from '../src/crypto/handshake/sealInnerData.js'
import { temporaryAesKeys } from '../src/crypto/handshake/temporaryAesKeys.js'
import { acceptDhParams } from '../src/mtproto/handshake/client/acceptDhParams.js'
import type { AwaitingDhParams, ClientContext, ClientStep } from '../src/mtproto/handshake/client/clientState.js'
import type { HandshakeEvent } from '../src/mtproto/handshake/handshake.js'
import { writePlainMessage } from '../src/mtproto/plainMessage.js'
import { nodeCrypto as crypto } from '../src/platform/node/crypto/nodeCrypto.js'
import type { AnyObject, server_DH_inner_data } from '../src/tl/generated/mtproto.js'
import { mtprotoSchema } from '../src/tl/index.js'
import {
  clientRandom,
  EXCHANGE_STARTS_AT,
  exchangeClient,
  type ExchangeOutcome,
  exchangeServer,
  runExchange,
} from './runExchange.js'
import { seededRandomBytes } from './seededRandomBytes.js'
import { testRsaKey } from './testRsaKey.js'

/** The time at which everything happens. */
export const NOW: number = EXCHANGE_STARTS_AT
const schema = mtprotoSchema()

const innerDataSeen: server_DH_inner_data[] = []
/** What both sides said in one exchange with the client of seed 1; the client's part can be played again and again. */
export const recordedExchange: ExchangeOutcome = runExchange(
  exchangeClient(1),
  exchangeServer(1, {
    faults: {
      alter: (answer) => {
        if (answer._ === 'server_DH_inner_data') innerDataSeen.push(answer)
        return answer
      },
    },
  }),
)

/** The value at an index, which must be there. */
export function seen<Value>(values: readonly Value[], index: number): Value {
  const value = values[index]
  if (value === undefined) throw new Error('The recordedExchange is shorter')
  return value
}

/** The values that the server encrypted in that exchange. */
export const innerData: server_DH_inner_data = seen(innerDataSeen, 0)
const { nonce, server_nonce: serverNonce } = innerData

/** The same draws as the client made: its nonce, then its new nonce. */
const newNonce = ((): Uint8Array => {
  const random = clientRandom(1)
  random(16)
  return random(32)
})()

/** Plays the first answers to a client and then one more packet. */
export function afterAnswers(count: number, packet: Uint8Array): HandshakeEvent[] {
  const client = exchangeClient(1)
  client.start(NOW)
  for (const answer of recordedExchange.serverPackets.slice(0, count)) client.receive(answer, NOW)
  return client.receive(packet, NOW)
}

/** Makes a server's packet of a value. */
export function packetOf(value: AnyObject): Uint8Array {
  return writePlainMessage(1n, schema.write(value))
}

/** What a step of the client works with. */
export const context: ClientContext = {
  crypto,
  randomBytes: seededRandomBytes(77),
  publicKeys: [testRsaKey],
  dcId: undefined,
  dcField: undefined,
  expiresInSeconds: undefined,
}
/** The client's state when it waits for the server's values. */
export const state: AwaitingDhParams = { step: 'dhParams', nonce, serverNonce, newNonce, sentAt: NOW }
/** The keys that protect the values of both sides. */
export const temporaryKeys: AesKeys = temporaryAesKeys(crypto, newNonce, serverNonce)

/** What the client makes of an encrypted answer. */
export function acceptEncrypted(encrypted: Uint8Array): ClientStep {
  const answer = { _: 'server_DH_params_ok', nonce, server_nonce: serverNonce, encrypted_answer: encrypted } as const
  return acceptDhParams(context, state, answer, NOW)
}

/** What the client makes of these values, rightly hashed and encrypted. */
export function acceptInner(changes: Partial<server_DH_inner_data>): ClientStep {
  return acceptEncrypted(
    sealInnerData(crypto, context.randomBytes, temporaryKeys, schema.write({ ...innerData, ...changes })),
  )
}
