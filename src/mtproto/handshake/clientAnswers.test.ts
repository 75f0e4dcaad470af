import { describe, expect, it } from 'vitest'
import { flipped } from '../../../tests/flipped.js'
import { isLongRun, timeoutMs } from '../../../tests/isLongRun.js'
import {
  acceptEncrypted,
  acceptInner,
  afterAnswers,
  innerData,
  NOW,
  packetOf,
  seen,
  temporaryKeys,
  recordedExchange,
} from '../../../tests/recordedExchange.js'
import { exchangeClient, exchangeServer, runExchange } from '../../../tests/runExchange.js'
import { seededRandomBytes } from '../../../tests/seededRandomBytes.js'
import { testRsaKey } from '../../../tests/testRsaKey.js'
import { concatBytes } from '../../bytes/concatBytes.js'
import { nodeCrypto as crypto } from '../../platform/node/crypto/nodeCrypto.js'
import type { AnyObject } from '../../tl/generated/mtproto.js'
import { mtprotoSchema } from '../../tl/index.js'
import { writePlainMessage } from '../plainMessage.js'
import type { HandshakeAnswer } from './handshakeAnswer.js'

const schema = mtprotoSchema()
const { nonce, server_nonce: serverNonce } = innerData

/** Ways to spoil bytes: their first and their last bit, and each other bit in long runs. */
function spoiled(bytes: Uint8Array): Uint8Array[] {
  const bits = isLongRun ? Array.from({ length: bytes.length * 8 }, (_, bit) => bit) : [0, bytes.length * 8 - 1]
  return bits.map((bit) => flipped(bytes, bit))
}

describe('2.1 to 2.20 (H1) a client refuses every changed field of an answer', { timeout: timeoutMs }, () => {
  const [resPq, dhParams, dhGenOk] = [0, 1, 2].map((index) => seen(recordedExchange.serverPackets, index))
  if (resPq === undefined || dhParams === undefined || dhGenOk === undefined) throw new Error('An answer is missing')

  it.each([
    ['resPQ', 0, resPq],
    ['server_DH_params_ok', 1, dhParams],
    ['dh_gen_ok', 2, dhGenOk],
  ] as const)('2.1 the envelope of %s', (_, index, packet) => {
    const body = packet.subarray(20)
    const length = (value: number): Uint8Array => {
      const changed = packet.slice()
      new DataView(changed.buffer).setUint32(16, value, true)
      return changed
    }
    const bad = [
      ...spoiled(packet.subarray(0, 8)).map((keyId) => concatBytes(keyId, packet.subarray(8))),
      ...[0n, 2n, 3n].map((low) => writePlainMessage(0x5000_0000_0000_0000n | low, body)),
      length(0),
      length(body.length - 1),
      length(body.length - 4),
      length(body.length + 4),
      length(0xffff_fffc),
      packet.subarray(0, -4),
      packet.subarray(0, 23),
      // Another constructor, an unknown one, an update and a result.
      ...[0x3072cfa1, 0x12345678, 0xe317af7e, 0xf35c6d01].map((id) => {
        const changed = packet.slice()
        new DataView(changed.buffer).setUint32(20, id, true)
        return changed
      }),
      writePlainMessage(1n, concatBytes(body, new Uint8Array(4096))),
    ]
    for (const changed of bad) expect(afterAnswers(index, changed)).toMatchObject([{ type: 'rejected' }])
    expect(afterAnswers(index, packet)).toMatchObject([{ type: index === 2 ? 'completed' : 'send' }])
  })

  it('2.3 and 2.4 the nonce, the fingerprints and the pq of resPQ', () => {
    const answer = schema.read(resPq.subarray(20))
    if (answer._ !== 'resPQ') throw new Error(`${answer._} is not resPQ`)
    const { fingerprint } = testRsaKey
    const bad = [
      ...spoiled(answer.nonce).map((changed) => ({ ...answer, nonce: changed })),
      ...[[], [fingerprint ^ 1n], [-1n, 0n], Array.from({ length: 65 }, () => fingerprint)].map((list) => {
        return { ...answer, server_public_key_fingerprints: BigInt64Array.from(list) }
      }),
      // 2.5: nothing, 0, 1, a prime, a square, nine bytes, more than 2^63 - 1.
      ...[
        '',
        '00',
        '01',
        '0d',
        '7fffffffffffffe7',
        '19',
        '0fffffffa000000009',
        '8000000000000000',
        'ffffffffffffffff',
      ].map((hex) => ({ ...answer, pq: Uint8Array.from(Buffer.from(hex, 'hex')) })),
    ]
    for (const changed of bad) {
      expect(afterAnswers(0, packetOf(changed))).toMatchObject([{ type: 'rejected' }])
    }
    expect(bad.length).toBeGreaterThanOrEqual(15)
  })

  it('2.5 a pq or a server_nonce that was changed on the way is found out by the server', () => {
    for (const offset of [20 + 4 + 16, 20 + 4 + 32 + 1]) {
      const outcome = runExchange(exchangeClient(1), exchangeServer(1), (packet, from, index) => {
        return from === 'server' && index === 0 ? flipped(packet, offset * 8 + 1) : packet
      })
      expect(outcome.rejection).toBeDefined()
      expect(outcome.clientKey ?? outcome.serverKey).toBeUndefined()
    }
  })

  it('2.8 and 2.9 the nonces, the hash and the length of server_DH_params_ok and _fail', () => {
    const answer = schema.read(dhParams.subarray(20))
    if (answer._ !== 'server_DH_params_ok') throw new Error(`${answer._} is not server_DH_params_ok`)
    const encrypted = answer.encrypted_answer
    const failing = {
      _: 'server_DH_params_fail',
      nonce,
      server_nonce: serverNonce,
      new_nonce_hash: new Uint8Array(16),
    } as const
    const bad: AnyObject[] = [
      ...spoiled(nonce).map((changed) => ({ ...answer, nonce: changed })),
      ...spoiled(serverNonce).map((changed) => ({ ...answer, server_nonce: changed })),
      ...[0, 16, 32, 20, encrypted.length - 1, encrypted.length - 16].map((length) => {
        return { ...answer, encrypted_answer: encrypted.subarray(0, length) }
      }),
      { ...answer, encrypted_answer: concatBytes(encrypted, new Uint8Array(16)) },
      { ...answer, encrypted_answer: concatBytes(encrypted, new Uint8Array(1024)) },
      failing,
      ...spoiled(nonce).map((changed) => ({ ...failing, nonce: changed })),
      ...spoiled(serverNonce).map((changed) => ({ ...failing, server_nonce: changed })),
    ]
    for (const changed of bad) {
      expect(afterAnswers(1, packetOf(changed))).toMatchObject([{ type: 'rejected' }])
    }
    expect(bad.length).toBeGreaterThanOrEqual(15)
  })

  it('2.12 the nonces inside server_DH_inner_data', () => {
    for (const changed of spoiled(nonce)) expect(acceptInner({ nonce: changed }).type).toBe('rejected')
    for (const changed of spoiled(serverNonce)) expect(acceptInner({ server_nonce: changed }).type).toBe('rejected')
    expect(acceptInner({}).type).toBe('asked')
  })

  it('2.11 the hash, what it covers, the padding and the kind of the value inside the encryption', () => {
    const data = schema.write(innerData)
    const seal = (hash: Uint8Array, padded: Uint8Array): Uint8Array => {
      const whole = concatBytes(hash, padded)
      const blocks = concatBytes(whole, new Uint8Array(-whole.length & 15))
      return crypto.aesIgeEncrypt(blocks, temporaryKeys.key, temporaryKeys.iv)
    }
    const hash = crypto.sha1(data)
    for (const changed of spoiled(hash)) expect(acceptEncrypted(seal(changed, data)).type).toBe('rejected')
    const padded = concatBytes(data, new Uint8Array(12))
    expect(acceptEncrypted(seal(crypto.sha1(padded), padded)).type).toBe('rejected')
    expect(acceptEncrypted(seal(hash, concatBytes(data, new Uint8Array(28)))).type).toBe('rejected')
    const other = schema.write({
      _: 'client_DH_inner_data',
      nonce,
      server_nonce: serverNonce,
      retry_id: 0n,
      g_b: innerData.g_a,
    })
    expect(acceptEncrypted(seal(crypto.sha1(other), other))).toMatchObject({
      type: 'rejected',
      reason: 'client_DH_inner_data where server_DH_inner_data was due',
    })
    expect(acceptEncrypted(seal(hash, data)).type).toBe('asked')
  })

  it('2.20 the nonces, the hash and the constructor of the last answer', () => {
    const answer = schema.read(dhGenOk.subarray(20))
    if (answer._ !== 'dh_gen_ok') throw new Error(`${answer._} is not dh_gen_ok`)
    const hash = answer.new_nonce_hash1
    const nonces = { nonce, server_nonce: serverNonce }
    const bad: AnyObject[] = [
      ...[0, 127].map((bit) => ({ ...answer, nonce: flipped(nonce, bit) })),
      ...[0, 127].map((bit) => ({ ...answer, server_nonce: flipped(serverNonce, bit) })),
      ...[0, 63, 127].map((bit) => ({ ...answer, new_nonce_hash1: flipped(hash, bit) })),
      { _: 'dh_gen_retry', ...nonces, new_nonce_hash2: hash },
      { _: 'dh_gen_fail', ...nonces, new_nonce_hash3: hash },
    ]
    for (const changed of bad) {
      const client = exchangeClient(1)
      client.start(NOW)
      client.receive(resPq, NOW)
      client.receive(dhParams, NOW)
      const [event] = client.receive(packetOf(changed), NOW)
      expect(event?.type === 'rejected' && event.reason).toMatch(/another (server_)?nonce|wrong hash/)
    }
  })

  it('2.20 the hashes of dh_gen_retry and dh_gen_fail, made by the server and changed on the way', () => {
    for (const verdict of ['retry', 'fail'] as const) {
      const alter = (answer: HandshakeAnswer): HandshakeAnswer => {
        if (answer._ === 'dh_gen_retry') return { ...answer, new_nonce_hash2: flipped(answer.new_nonce_hash2, 5) }
        if (answer._ === 'dh_gen_fail') return { ...answer, new_nonce_hash3: flipped(answer.new_nonce_hash3, 5) }
        return answer
      }
      const outcome = runExchange(exchangeClient(1), exchangeServer(1, { faults: { judgeKey: () => verdict, alter } }))
      expect(outcome.rejection).toEqual({ by: 'client', reason: `dh_gen_${verdict} with a wrong hash` })
    }
  })
})

describe('2.2 a client survives anything', { timeout: timeoutMs }, () => {
  it('garbage and bent answers, at every step', () => {
    const random = seededRandomBytes(11)
    const rounds = isLongRun ? 20_000 : 300
    for (let round = 0; round < rounds; round++) {
      // The last step costs most: it comes once in ten times.
      const index = round % 10 === 9 ? 2 : round % 2
      const packet = seen(recordedExchange.serverPackets, index)
      const [high = 0, low = 0, kind = 0] = random(3)
      const bit = ((high << 8) | low) % (packet.length * 8)
      const isMessageId = bit >= 64 && bit < 128
      const bent = kind < 60 || isMessageId ? random(high) : flipped(packet, bit)
      const events = afterAnswers(index, bent)
      expect(events).toHaveLength(1)
      expect(events[0]?.type).toMatch(index === 0 ? /^(send|rejected)$/ : /^rejected$/)
    }
  })
})
