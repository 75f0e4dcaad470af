import { describe, expect, it } from 'vitest'
import { exchangeClient, exchangeServer, runExchange } from '../../../tests/runExchange.js'
import { seededRandomBytes } from '../../../tests/seededRandomBytes.js'
import {
  askDhParams,
  awaitingClientDh,
  sharedFields,
  newNonce,
  nonce,
  NOW,
  random,
} from '../../../tests/askDhParams.js'
import { testRsaKey } from '../../../tests/testRsaKey.js'
import { concatBytes } from '../../bytes/concatBytes.js'
import { rsaPadEncrypt } from '../../crypto/rsa/rsaPadEncrypt.js'
import { rsaSha1Encrypt } from '../../crypto/rsa/rsaSha1Encrypt.js'
import { nodeCrypto as crypto } from '../../platform/node/crypto/nodeCrypto.js'
import type { P_Q_inner_data } from '../../tl/generated/mtproto.js'
import { mtprotoSchema } from '../../tl/index.js'
import { writePlainMessage } from '../plainMessage.js'
import { createServerHandshake } from './createServerHandshake.js'

const schema = mtprotoSchema()

describe('2.6 and 2.7 what a server accepts from a client', () => {
  const forms: readonly (readonly [P_Q_inner_data, number | undefined, number | undefined])[] = [
    [{ _: 'p_q_inner_data', ...sharedFields }, undefined, undefined],
    [{ _: 'p_q_inner_data_dc', ...sharedFields, dc: 2 }, 2, undefined],
    [{ _: 'p_q_inner_data_dc', ...sharedFields, dc: -10_002 }, 2, undefined],
    [{ _: 'p_q_inner_data_temp', ...sharedFields, expires_in: 600 }, undefined, 600],
    [{ _: 'p_q_inner_data_temp_dc', ...sharedFields, dc: 10_004, expires_in: 86_400 }, 4, 86_400],
  ]

  for (const [name, encrypt] of [
    ['RSA_PAD', rsaPadEncrypt],
    ['the older padding', rsaSha1Encrypt],
  ] as const) {
    it.each(forms)(`$_ under ${name}`, (form, dcId, expiresInSeconds) => {
      const { wish } = awaitingClientDh(askDhParams(form, {}, encrypt))
      expect(wish).toMatchObject({ newNonce, dcId, expiresInSeconds })
    })
  }

  it('req_pq as well as req_pq_multi, at any time', () => {
    const server = createServerHandshake({ crypto, randomBytes: seededRandomBytes(1), privateKeys: [testRsaKey] })
    for (const name of ['req_pq', 'req_pq_multi', 'req_pq'] as const) {
      const events = server.receive(writePlainMessage(4n, schema.write({ _: name, nonce })), NOW)
      expect(events).toMatchObject([{ type: 'send' }])
    }
  })

  it('bytes behind a call, as TDLib sends them', () => {
    const server = exchangeServer(1)
    const outcome = runExchange(exchangeClient(1), server, (packet, from) => {
      if (from === 'server') return packet
      const body = concatBytes(packet.subarray(20), random(64))
      return writePlainMessage(new DataView(packet.buffer).getBigInt64(8, true), body)
    })
    expect(outcome.serverKey?.authKey).toEqual(outcome.clientKey?.authKey)
    expect(outcome.serverKey).toBeDefined()
  })

  it('one exchange after another on the same line', () => {
    const server = exchangeServer(1)
    const first = runExchange(exchangeClient(1), server)
    const second = runExchange(exchangeClient(2, { expiresInSeconds: 60 }), server)
    expect(first.serverKey?.authKey).toEqual(first.clientKey?.authKey)
    expect(second.serverKey?.authKey).toEqual(second.clientKey?.authKey)
    expect(second.serverKey?.authKeyId).not.toBe(first.serverKey?.authKeyId)
  })
})
