import { describe, expect, it } from 'vitest'
import { isLongRun } from '../../../tests/isLongRun.js'
import { seededRandomBytes } from '../../../tests/seededRandomBytes.js'
import vectors from '../../../tests/vectors/messages.json' with { type: 'json' }
import { bytesToHex } from '../../bytes/bytesToHex.js'
import { hexToBytes } from '../../bytes/hexToBytes.js'
import { readInt64 } from '../../bytes/readInt64.js'
import { type AuthKey, createAuthKey } from '../../crypto/authKey.js'
import { CLIENT_TO_SERVER, type KeyOffset, SERVER_TO_CLIENT } from '../../crypto/keyOffset.js'
import { openMessage } from '../../crypto/openMessage.js'
import { sealMessage } from '../../crypto/sealMessage.js'
import { createSeededRandom } from '../../platform/memory/createSeededRandom.js'
import { nodeCrypto as crypto } from '../../platform/node/crypto/nodeCrypto.js'
import { type Envelope, openEnvelope, sealEnvelope } from './envelope.js'

const randomBytes = seededRandomBytes(3)
const authKey: AuthKey = createAuthKey(crypto, randomBytes(256))
const FLIP_COUNT = isLongRun ? 100_000 : 2_000

function offsetOf(direction: string): KeyOffset {
  return direction === 'client->server' ? CLIENT_TO_SERVER : SERVER_TO_CLIENT
}

function envelopeOf(bodyLength: number): Envelope {
  return { salt: 1n, sessionId: 2n, messageId: 4n, sequenceNumber: 7, body: randomBytes(bodyLength) }
}

/** Seals a plaintext as it is, with whatever is wrong in it. */
function sealPlaintext(length: number, padding: number): Uint8Array {
  const plaintext = randomBytes(32 + 64 + padding)
  new DataView(plaintext.buffer).setInt32(28, length, true)
  return sealMessage(crypto, authKey, plaintext, SERVER_TO_CLIENT)
}

describe('openEnvelope', () => {
  it('reads published packets of both directions: msg-dec-grammers, msg-dec-mtcute-ok, msg-enc-mtcute', () => {
    for (const vector of [vectors['msg-dec-grammers'], vectors['msg-dec-mtcute-ok'], vectors['msg-enc-mtcute']]) {
      const key = createAuthKey(crypto, hexToBytes(vector.auth_key))
      const opened = openEnvelope(crypto, key, hexToBytes(vector.packet), offsetOf(vector.direction))
      expect(opened).toBeDefined()
    }
    const grammers = vectors['msg-dec-grammers']
    const key = createAuthKey(crypto, hexToBytes(grammers.auth_key))
    const opened = openEnvelope(crypto, key, hexToBytes(grammers.packet), SERVER_TO_CLIENT)
    expect(opened).toMatchObject({
      salt: readInt64(hexToBytes(grammers.decoded.salt)),
      sessionId: readInt64(hexToBytes(grammers.decoded.session_id)),
      messageId: BigInt(grammers.decoded.msg_id),
      sequenceNumber: grammers.decoded.seq_no,
    })
    expect(bytesToHex(opened?.body ?? new Uint8Array(0))).toBe(grammers.plaintext.slice(64, 64 + 2 * 88))
  })

  it('refuses what is not genuine or not well formed: msg-neg-msgkey, -length, -unaligned, -padding', () => {
    const ids = ['msg-neg-msgkey', 'msg-neg-length', 'msg-neg-unaligned', 'msg-neg-padding'] as const
    for (const id of ids) {
      const vector = vectors[id]
      const key = createAuthKey(crypto, hexToBytes(vector.auth_key))
      expect([id, openEnvelope(crypto, key, hexToBytes(vector.packet), SERVER_TO_CLIENT)]).toEqual([id, undefined])
    }
  })

  it('reads back what was sealed, of any length', () => {
    for (let length = 0; length < 3_000; length += 28) {
      const envelope = envelopeOf(length)
      const packet = sealEnvelope(crypto, randomBytes, authKey, envelope, CLIENT_TO_SERVER)
      expect(openEnvelope(crypto, authKey, packet, CLIENT_TO_SERVER)).toEqual(envelope)
      expect(openEnvelope(crypto, authKey, packet, SERVER_TO_CLIENT)).toBeUndefined()
    }
  })

  it('3.8 refuses a packet that is too short, cut inside a block, or of another key', () => {
    const packet = sealEnvelope(crypto, randomBytes, authKey, envelopeOf(0), SERVER_TO_CLIENT)
    for (let length = 0; length < packet.length; length++) {
      expect(openEnvelope(crypto, authKey, packet.subarray(0, length), SERVER_TO_CLIENT)).toBeUndefined()
    }
    const other = createAuthKey(crypto, randomBytes(256))
    expect(openEnvelope(crypto, other, packet, SERVER_TO_CLIENT)).toBeUndefined()
    const renamed = packet.slice()
    renamed[0] = (renamed[0] ?? 0) ^ 1
    expect(openEnvelope(crypto, authKey, renamed, SERVER_TO_CLIENT)).toBeUndefined()
  })

  it('3.9 refuses every packet with one bit flipped, M2', () => {
    const random = createSeededRandom('flips')
    for (let count = 0; count < FLIP_COUNT; count++) {
      const packet = sealEnvelope(crypto, random.bytes, authKey, envelopeOf(4 * random.integer(40)), SERVER_TO_CLIENT)
      const place = random.integer(packet.length)
      packet[place] = (packet[place] ?? 0) ^ (1 << random.integer(8))
      expect(openEnvelope(crypto, authKey, packet, SERVER_TO_CLIENT)).toBeUndefined()
    }
  })

  it('3.11 refuses a length that is negative, no multiple of 4, or beyond the data', () => {
    expect(openEnvelope(crypto, authKey, sealPlaintext(64, 16), SERVER_TO_CLIENT)).toBeDefined()
    for (const length of [-4, -(2 ** 31), 62, 63, 65, 72, 84, 100, 2 ** 31 - 4]) {
      expect([length, openEnvelope(crypto, authKey, sealPlaintext(length, 16), SERVER_TO_CLIENT)]).toEqual([
        length,
        undefined,
      ])
    }
  })

  it('3.11 accepts padding of 12 to 1024 bytes and no other', () => {
    const accepted = (length: number, padding: number): boolean =>
      openEnvelope(crypto, authKey, sealPlaintext(length, padding), SERVER_TO_CLIENT) !== undefined
    expect(accepted(68, 16)).toBe(true)
    expect(accepted(72, 16)).toBe(false)
    expect(accepted(64, 1024)).toBe(true)
    expect(accepted(60, 1024)).toBe(false)
    expect(accepted(64, 1040)).toBe(false)
  })
})

describe('sealEnvelope', () => {
  it('3.1, 3.2 pads with 12 to 1024 random bytes to one of few lengths', () => {
    const lengths = new Set<number>()
    for (let bodyLength = 0; bodyLength < 5_000; bodyLength += 4) {
      const packet = sealEnvelope(crypto, randomBytes, authKey, envelopeOf(bodyLength), CLIENT_TO_SERVER)
      const plaintext = openMessage(crypto, authKey, packet, CLIENT_TO_SERVER)
      const padding = (plaintext?.length ?? 0) - 32 - bodyLength
      expect(padding).toBeGreaterThanOrEqual(12)
      expect(padding).toBeLessThanOrEqual(1024)
      lengths.add(packet.length - 24)
    }
    expect([...lengths].slice(0, 11)).toEqual([64, 128, 192, 256, 384, 512, 768, 1024, 1280, 1728, 2176])
  })

  it('3.2 never pads the same message alike', () => {
    const packets = new Set<string>()
    const envelope = envelopeOf(16)
    for (let count = 0; count < 100; count++) {
      packets.add(bytesToHex(sealEnvelope(crypto, randomBytes, authKey, envelope, CLIENT_TO_SERVER)))
    }
    expect(packets.size).toBe(100)
  })
})
