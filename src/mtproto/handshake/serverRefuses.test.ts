import { describe, expect, it } from 'vitest'
import { flipped } from '../../../tests/flipped.js'
import { isLongRun, timeoutMs } from '../../../tests/isLongRun.js'
import { exchangeClient, exchangeServer, runExchange } from '../../../tests/runExchange.js'
import { seededRandomBytes } from '../../../tests/seededRandomBytes.js'
import {
  agreed,
  askDhParams,
  sharedFields,
  begun,
  context,
  goodGb,
  inner,
  nonce,
  NOW,
  proposeEncrypted,
  proposeKey,
  random,
} from '../../../tests/askDhParams.js'
import { testRsaKey } from '../../../tests/testRsaKey.js'
import { bigintToBytes } from '../../bytes/bigintToBytes.js'
import { bytesToBigint } from '../../bytes/bytesToBigint.js'
import { concatBytes } from '../../bytes/concatBytes.js'
import { telegramDhPrime } from '../../crypto/dh/telegramDhPrime.js'
import { sealInnerData } from '../../crypto/handshake/sealInnerData.js'
import { rsaPadEncrypt } from '../../crypto/rsa/rsaPadEncrypt.js'
import { rsaSha1Encrypt } from '../../crypto/rsa/rsaSha1Encrypt.js'
import { nodeCrypto as crypto } from '../../platform/node/crypto/nodeCrypto.js'
import { mtprotoSchema } from '../../tl/index.js'
import { writePlainMessage } from '../plainMessage.js'
import { answerSetClientDhParams } from './server/answerSetClientDhParams.js'

const schema = mtprotoSchema()
const { serverNonce, pq, p, q } = begun

describe('what a server refuses', { timeout: timeoutMs }, () => {
  it.each([
    ['nonce', { nonce: flipped(nonce) }],
    ['server_nonce', { server_nonce: flipped(serverNonce) }],
    ['p', { p: flipped(p) }],
    ['p and q exchanged', { p: q, q: p }],
    ['p with a zero before it', { p: concatBytes(Uint8Array.of(0), p) }],
    ['q', { q: flipped(q) }],
    ['public_key_fingerprint', { public_key_fingerprint: testRsaKey.fingerprint ^ 1n }],
    ['encrypted_data', { encrypted_data: new Uint8Array(256).fill(0x11) }],
    ['short encrypted_data', { encrypted_data: new Uint8Array(255).fill(0x11) }],
    ['encrypted_data above the modulus', { encrypted_data: new Uint8Array(256).fill(0xff) }],
    ['no encrypted_data', { encrypted_data: new Uint8Array(0) }],
  ])('req_DH_params with another %s', (_, changes) => {
    expect(askDhParams(inner, changes).type).toBe('rejected')
  })

  it.each([
    ['nonce', { ...inner, nonce: flipped(nonce) }],
    ['server_nonce', { ...inner, server_nonce: flipped(serverNonce) }],
    ['pq', { ...inner, pq: flipped(pq) }],
    ['p', { ...inner, p: flipped(p) }],
    ['q', { ...inner, q: flipped(q) }],
    ['no data centre', { _: 'p_q_inner_data_dc', ...sharedFields, dc: 0 } as const],
    ['no possible data centre', { _: 'p_q_inner_data_dc', ...sharedFields, dc: 77_777 } as const],
    ['a lifetime of 0', { _: 'p_q_inner_data_temp', ...sharedFields, expires_in: 0 } as const],
    ['a negative lifetime', { _: 'p_q_inner_data_temp_dc', ...sharedFields, dc: 1, expires_in: -1 } as const],
    ['something else', { _: 'ping', ping_id: 1n } as const],
  ])('p_q_inner_data with %s', (_, changed) => {
    for (const encrypt of [rsaPadEncrypt, rsaSha1Encrypt]) {
      expect(askDhParams(changed, {}, encrypt).type).toBe('rejected')
    }
  })

  it('2.7 any one bit of encrypted_data changed, under both paddings', () => {
    for (const encrypt of [rsaPadEncrypt, rsaSha1Encrypt]) {
      const encrypted = encrypt(crypto, random, testRsaKey, schema.write(inner))
      for (let bit = 1; bit < 2048; bit += isLongRun ? 1 : 199) {
        expect(askDhParams(inner, { encrypted_data: flipped(encrypted, bit) }).type).toBe('rejected')
      }
    }
  })

  it('a wrong hash under the older padding', () => {
    const data = schema.write(inner)
    const encrypt = (hash: Uint8Array): Uint8Array => {
      const block = concatBytes(hash, data, random(235 - data.length))
      return crypto.modPow(block, testRsaKey.e, testRsaKey.n)
    }
    const hash = crypto.sha1(data)
    expect(askDhParams(inner, { encrypted_data: encrypt(hash) }).type).toBe('answered')
    for (const bit of [0, 159]) {
      expect(askDhParams(inner, { encrypted_data: encrypt(flipped(hash, bit)) }).type).toBe('rejected')
    }
  })

  it('2.12 other nonces in set_client_DH_params, outside and inside', () => {
    const encrypted = sealInnerData(crypto, random, agreed.temporaryKeys, new Uint8Array(40))
    const call = { _: 'set_client_DH_params', nonce, server_nonce: serverNonce, encrypted_data: encrypted } as const
    const outside = [
      { ...call, nonce: flipped(nonce) },
      { ...call, server_nonce: flipped(serverNonce, 127) },
    ]
    for (const changed of outside) {
      const step = answerSetClientDhParams(context, agreed, changed)
      expect(step.type === 'rejected' && step.reason).toMatch(/another (server_)?nonce/)
    }
    expect(proposeKey({ nonce: flipped(nonce) }).type).toBe('rejected')
    expect(proposeKey({ server_nonce: flipped(serverNonce) }).type).toBe('rejected')
    expect(proposeKey({})).toMatchObject({ type: 'answered', answer: { _: 'dh_gen_ok' } })
  })

  it('2.19 a retry_id out of turn', () => {
    expect(proposeKey({ retry_id: 1n }).type).toBe('rejected')
    const retried = { ...agreed, retryId: 5n, refusedCount: 1 }
    expect(proposeKey({ retry_id: 0n }, retried).type).toBe('rejected')
    expect(proposeKey({ retry_id: 5n }, retried)).toMatchObject({ answer: { _: 'dh_gen_ok' } })
  })

  const prime = bytesToBigint(telegramDhPrime)
  const margin = 2n ** 1984n

  it.each([
    ['0', 0n],
    ['1', 1n],
    ['2^1984 - 1', margin - 1n],
    ['p - 2^1984 + 1', prime - margin + 1n],
    ['p - 1', prime - 1n],
    ['p', prime],
    ['p + 2^1984', prime + margin],
    ['2^2048 + 2^1984', 2n ** 2048n + margin],
  ])('2.15 and 2.16 the g_b %s', (_, gB) => {
    expect(proposeKey({ g_b: bigintToBytes(gB) })).toEqual({
      type: 'rejected',
      reason: 'A g_b outside of the safe range',
    })
  })

  it('2.16 no g_b at the ends of the range', () => {
    expect(proposeKey({ g_b: bigintToBytes(margin) }).type).toBe('answered')
    expect(proposeKey({ g_b: bigintToBytes(prime - margin) }).type).toBe('answered')
  })

  it('2.11 encrypted values with any one bit changed, with another length, hash or padding', () => {
    const data = schema.write({
      _: 'client_DH_inner_data',
      nonce,
      server_nonce: serverNonce,
      retry_id: 0n,
      g_b: goodGb,
    })
    const encrypted = sealInnerData(crypto, random, agreed.temporaryKeys, data)
    for (let bit = 0; bit < encrypted.length * 8; bit++) {
      expect(proposeEncrypted(flipped(encrypted, bit)).type).toBe('rejected')
    }
    for (const length of [0, 16, 17, encrypted.length - 16, encrypted.length - 1]) {
      expect(proposeEncrypted(encrypted.subarray(0, length)).type).toBe('rejected')
    }
    const { key, iv } = agreed.temporaryKeys
    const seal = (whole: Uint8Array): Uint8Array => {
      return crypto.aesIgeEncrypt(concatBytes(whole, new Uint8Array(-whole.length & 15)), key, iv)
    }
    expect(proposeEncrypted(seal(concatBytes(new Uint8Array(20), data))).type).toBe('rejected')
    expect(proposeEncrypted(seal(concatBytes(crypto.sha1(data), data, new Uint8Array(16)))).type).toBe('rejected')
    const other = schema.write({ _: 'p_q_inner_data', ...sharedFields })
    expect(proposeEncrypted(seal(concatBytes(crypto.sha1(other), other))).type).toBe('rejected')
  })

  it('2.2 every step but the one that is due, after which the line is dead', () => {
    const { clientPackets } = runExchange(exchangeClient(1), exchangeServer(1))
    const [begin, ask, propose] = clientPackets
    if (begin === undefined || ask === undefined || propose === undefined) throw new Error('The exchange was cut short')
    const ping = writePlainMessage(4n, schema.write({ _: 'ping', ping_id: 1n }))
    for (const [due, wrong] of [
      [[], [ask, propose, ping]],
      [[begin], [propose, ping]],
      [
        [begin, ask],
        [ask, ping],
      ],
      [
        [begin, ask, propose],
        [ask, propose, ping],
      ],
    ]) {
      for (const packet of wrong ?? []) {
        const server = exchangeServer(1)
        for (const earlier of due ?? []) server.receive(earlier, NOW)
        expect(server.receive(packet, NOW)).toMatchObject([{ type: 'rejected' }])
        expect(server.receive(begin, NOW)).toEqual([])
      }
    }
  })

  it('2.2 garbage, without ever throwing', () => {
    const noise = seededRandomBytes(8)
    const { clientPackets } = runExchange(exchangeClient(1), exchangeServer(1))
    const rounds = isLongRun ? 100_000 : 600
    for (let round = 0; round < rounds; round++) {
      const server = exchangeServer(1)
      const [high = 0, low = 0, kind = 0] = noise(3)
      const index = kind % 30 === 0 ? 1 : 0
      for (const packet of clientPackets.slice(0, index)) server.receive(packet, NOW)
      const packet = clientPackets[index] ?? new Uint8Array(0)
      const bent = kind < 100 ? noise(high) : flipped(packet, ((high << 8) | low) % (packet.length * 8))
      const events = server.receive(bent, NOW)
      expect(events).toHaveLength(1)
      expect(events[0]?.type).not.toBe('completed')
    }
  })
})
