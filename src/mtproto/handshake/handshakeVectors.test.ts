import { describe, expect, it } from 'vitest'
import vectorFile from '../../../tests/vectors/handshake.json' with { type: 'json' }
import { bytesToHex } from '../../bytes/bytesToHex.js'
import { concatBytes } from '../../bytes/concatBytes.js'
import { equalBytes } from '../../bytes/equalBytes.js'
import { hexToBytes } from '../../bytes/hexToBytes.js'
import { readUint32 } from '../../bytes/readUint32.js'
import { readInt64 } from '../../bytes/readInt64.js'
import type { RandomBytes } from '../../crypto/crypto.js'
import { telegramKeys } from '../../crypto/rsa/telegramKeys.js'
import { nodeCrypto as crypto } from '../../platform/node/crypto/nodeCrypto.js'
import { writePlainMessage } from '../plainMessage.js'
import { acceptDhParams } from './client/acceptDhParams.js'
import { createClientHandshake } from './createClientHandshake.js'
import type { HandshakeEvent, NegotiatedKey } from './handshake.js'

const { vectors } = vectorFile

/** Gives out the parts one after the other; each call must ask for as much as the part has. */
function scriptedBytes(...parts: readonly Uint8Array[]): RandomBytes {
  const left = [...parts]
  return (length) => {
    const part = left.shift()
    if (part?.length !== length) throw new Error(`Asked for ${length} random bytes where ${part?.length} were due`)
    return part.slice()
  }
}

/** A packet of the documentation with the random bytes behind its value, which its length counts and the page leaves out. */
function withPadding(hex: string): Uint8Array {
  const shown = hexToBytes(hex)
  const padded = new Uint8Array(20 + readUint32(shown, 16)).fill(0xa5)
  expect(padded.length).toBeGreaterThan(shown.length)
  padded.set(shown)
  return padded
}

/** The body of the one packet sent. */
function sentBody(events: readonly HandshakeEvent[]): string {
  const [event] = events
  if (events.length !== 1 || event?.type !== 'send') throw new Error(`Not one packet but ${JSON.stringify(events)}`)
  return bytesToHex(event.packet.subarray(20))
}

function completedKey(events: readonly HandshakeEvent[]): NegotiatedKey {
  const [event] = events
  if (event?.type !== 'completed') throw new Error(`Not completed but ${JSON.stringify(events)}`)
  return event.key
}

describe('published key exchanges', () => {
  it('2.22 handshake-doc: the exchange of the documentation, bit for bit but for the unpublished temp_key', () => {
    const { steps, values, derived_by_us: derived } = vectors['handshake-doc']
    const hashed: Uint8Array[] = []
    const client = createClientHandshake({
      crypto: {
        ...crypto,
        sha256: (...parts) => {
          hashed.push(...parts)
          return crypto.sha256(...parts)
        },
      },
      randomBytes: scriptedBytes(
        hexToBytes(values.nonce),
        hexToBytes(values.new_nonce),
        hexToBytes(steps['4_random_padding']),
        new Uint8Array(32).fill(1),
        hexToBytes(steps['7_b']),
        hexToBytes(steps['7_padding']),
      ),
      publicKeys: [telegramKeys.main],
      dcId: values.dc,
    })
    const sentAt = 1_707_425_104_000
    expect(sentBody(client.start(sentAt))).toBe(steps['1_req_pq_multi'].slice(40))

    const question = sentBody(client.receive(withPadding(steps['2_resPQ']), sentAt + 100))
    const expected = steps['5_req_DH_params'].slice(40)
    expect(question.slice(0, -512)).toBe(expected.slice(0, -512))
    expect(question).toHaveLength(expected.length)
    const innerData = hexToBytes(steps['4_inner_data'] + steps['4_random_padding'])
    expect(hashed.some((part) => equalBytes(part, innerData))).toBe(true)

    const proposal = sentBody(client.receive(withPadding(steps['6_server_DH_params_ok']), sentAt + 300))
    expect(proposal).toBe(steps['7_set_client_DH_params'].slice(40))

    const key = completedKey(client.receive(withPadding(steps['9_dh_gen_ok']), sentAt + 500))
    expect(key).toEqual({
      authKey: hexToBytes(values.auth_key),
      authKeyId: readInt64(hexToBytes(derived.auth_key_id)),
      salt: readInt64(hexToBytes(derived.first_salt_le)),
      // The answer came 200 ms after the question: 2.23 compares the server's time with the middle.
      timeOffsetMs: values.server_time * 1000 - (sentAt + 200),
      dcId: 2,
    })
  })

  it('2.21 handshake-doc: the server’s other verdicts on the same key', () => {
    const { steps, values, derived_by_us: derived } = vectors['handshake-doc']
    const nonces = values.nonce + values.server_nonce
    const exchange = (): ReturnType<typeof createClientHandshake> => {
      const client = createClientHandshake({
        crypto,
        randomBytes: scriptedBytes(
          hexToBytes(values.nonce),
          hexToBytes(values.new_nonce),
          hexToBytes(steps['4_random_padding']),
          new Uint8Array(32).fill(1),
          hexToBytes(steps['7_b']),
          hexToBytes(steps['7_padding']),
          hexToBytes(steps['7_b']),
          hexToBytes(steps['7_padding']),
        ),
        publicKeys: [telegramKeys.main],
        dcId: values.dc,
      })
      client.start(0)
      client.receive(withPadding(steps['2_resPQ']), 0)
      return client
    }
    const refused = (body: string): Uint8Array => writePlainMessage(1n, hexToBytes(body))

    const atParams = exchange().receive(refused(`5d04cb79${nonces}${derived.dh_params_fail_hash}`), 0)
    expect(atParams).toEqual([{ type: 'rejected', reason: 'The server refused the new nonce' }])

    const failing = exchange()
    failing.receive(withPadding(steps['6_server_DH_params_ok']), 0)
    const failed = failing.receive(refused(`02ae9da6${nonces}${derived.new_nonce_hash3}`), 0)
    expect(failed).toEqual([{ type: 'rejected', reason: 'The server refused the exchange' }])

    const retrying = exchange()
    const first = sentBody(retrying.receive(withPadding(steps['6_server_DH_params_ok']), 0))
    const second = sentBody(retrying.receive(refused(`b91fdc46${nonces}${derived.new_nonce_hash2}`), 0))
    // The same b was drawn again, so all that differs is the retry_id, and from there on the encryption.
    expect(second.slice(0, 80)).toBe(first.slice(0, 80))
    expect(second).not.toBe(first)
  })

  it('2.22 handshake-grammers: a whole exchange, bit for bit', () => {
    const vector = vectors['handshake-grammers']
    const step2 = hexToBytes(vector.step2_random)
    const step3 = hexToBytes(vector.step3_random)
    const client = createClientHandshake({
      crypto,
      // Of the 192 bytes drawn for padding, the first 96 were used.
      randomBytes: scriptedBytes(
        hexToBytes(vector.step1_random),
        step2.subarray(0, 32),
        step2.subarray(32, 128),
        step2.subarray(224),
        step3.subarray(0, 256),
        step3.subarray(256, 268),
      ),
      publicKeys: [telegramKeys.test],
    })
    const packet = (body: string): Uint8Array => writePlainMessage(1n, hexToBytes(body))
    const sentAt = vector.server_time * 1000 - 7000
    expect(sentBody(client.start(sentAt))).toBe(vector.step1_request)
    expect(sentBody(client.receive(packet(vector.step1_response), sentAt))).toBe(vector.step2_request)
    expect(sentBody(client.receive(packet(vector.step2_response), sentAt))).toBe(vector.step3_request)
    expect(completedKey(client.receive(packet(vector.step3_response), sentAt))).toMatchObject({
      authKey: hexToBytes(vector.expected_auth_key),
      salt: BigInt(vector.first_salt_int64),
      timeOffsetMs: 7000,
    })
  })

  it('2.14 handshake-doc-old-answer: refuses the older sample, whose g = 2 does not fit its prime', () => {
    const vector = vectors['handshake-doc-old-answer']
    const answer = hexToBytes(vector.answer)
    const [nonce, serverNonce] = [answer.slice(4, 20), hexToBytes(vector.server_nonce)]
    const state = { step: 'dhParams', nonce, serverNonce, newNonce: hexToBytes(vector.new_nonce), sentAt: 0 } as const
    const context = {
      crypto,
      randomBytes: (length: number) => new Uint8Array(length).fill(1),
      publicKeys: [telegramKeys.main],
      dcId: undefined,
      dcField: undefined,
      expiresInSeconds: undefined,
    }
    const result = acceptDhParams(
      context,
      state,
      {
        _: 'server_DH_params_ok',
        nonce,
        server_nonce: serverNonce,
        encrypted_answer: hexToBytes(vector.encrypted_answer),
      },
      0,
    )
    expect(result).toEqual({ type: 'rejected', reason: 'The generator 2 does not fit the dh_prime' })
    expect(concatBytes(nonce, serverNonce)).toEqual(answer.slice(4, 36))
  })
})
