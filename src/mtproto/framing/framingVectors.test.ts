import { describe, expect, it } from 'vitest'
import vectorFile from '../../../tests/vectors/framing.json' with { type: 'json' }
import { bytesToHex } from '../../bytes/bytesToHex.js'
import { concatBytes } from '../../bytes/concatBytes.js'
import { hexToBytes } from '../../bytes/hexToBytes.js'
import { uint32ToBytes } from '../../bytes/uint32ToBytes.js'
import { crc32 } from '../../bytes/crc32.js'
import type { RandomBytes } from '../../crypto/crypto.js'
import { nodeCrypto as crypto } from '../../platform/node/crypto/nodeCrypto.js'
import { createClientFraming } from './createClientFraming.js'
import { createCodec } from './createCodec.js'
import { createObfuscationHeader } from './createObfuscationHeader.js'
import { Deframer } from './deframer.js'
import type { FrameEvent, Framing } from './framing.js'
import { writeFullFrame } from './createFullCodec.js'
import { createObfuscationCiphers } from './obfuscationCiphers.js'
import { isTellingStart } from './isTellingStart.js'

const { vectors } = vectorFile

const zeros: RandomBytes = (length) => new Uint8Array(length)

/** Gives out fixed bytes, each once. */
function fixedBytes(bytes: Uint8Array): RandomBytes {
  let offset = 0
  return (length) => {
    if (offset + length > bytes.length) throw new Error('The fixed bytes are used up')
    offset += length
    return bytes.slice(offset - length, offset)
  }
}

function bytesUpTo(count: number): Uint8Array {
  return Uint8Array.from({ length: count }, (_, index) => index)
}

describe('published examples of framings', () => {
  it('1.2 abridged-headers', () => {
    const vector = vectors['abridged-headers']
    const client = createClientFraming({ framing: 'abridged', crypto, randomBytes: zeros })
    expect(bytesToHex(client.opening())).toBe(vector.tag)
    for (const [length, header] of Object.entries(vector.header_by_payload_length)) {
      const packet = new Uint8Array(Number(length)).fill(0xaa)
      expect(bytesToHex(client.encode(packet))).toBe(header + bytesToHex(packet))
    }
  })

  it('1.3 intermediate-mtcute', () => {
    const vector = vectors['intermediate-mtcute']
    const framing = (): Framing => createClientFraming({ framing: 'intermediate', crypto, randomBytes: zeros })
    expect(bytesToHex(framing().opening())).toBe(vector.tag)
    for (const { stream_chunks: chunks, packets, error_code: code } of vector.cases) {
      const client = framing()
      const expected: FrameEvent[] = (packets ?? []).map((packet) => {
        return { type: 'packet', packet: hexToBytes(packet), wantsQuickAck: false }
      })
      if (code !== undefined) expected.push({ type: 'transportError', code })
      expect(chunks.flatMap((chunk) => client.push(hexToBytes(chunk)))).toEqual(expected)
    }
    expect(vector.cases).toHaveLength(3)
  })

  it('1.4 padded-intermediate-mtcute', () => {
    const vector = vectors['padded-intermediate-mtcute']
    const padding = hexToBytes(vector.padding)
    // The first random byte decides how much padding there is, the others are the padding.
    const random = concatBytes(Uint8Array.of(padding.length), padding, new Uint8Array(16))
    const codec = createCodec('paddedIntermediate', 'server', (length) => random.slice(0, length))
    expect(bytesToHex(codec.encodeError(-404))).toBe(vector.packet)
    expect(bytesToHex(codec.encode(hexToBytes(vector.payload), false))).toBe(vector.packet)
    const client = createClientFraming({ framing: 'paddedIntermediate', crypto, randomBytes: zeros })
    expect(bytesToHex(client.opening())).toBe(vector.tag)
    expect(client.push(hexToBytes(vector.packet))).toEqual([{ type: 'transportError', code: -404 }])
  })

  it('1.5 full-gotd', () => {
    const vector = vectors['full-gotd']
    const payload = new TextEncoder().encode(vector.payload_ascii)
    expect(bytesToHex(writeFullFrame(payload, vector.seq))).toBe(vector.packet)
    const deframer = new Deframer(createCodec('full', 'client', zeros))
    const events = deframer.push(concatBytes(writeFullFrame(bytesUpTo(8), 0), hexToBytes(vector.packet)))
    expect(events.at(-1)).toEqual({ type: 'packet', packet: payload, wantsQuickAck: false })
  })

  it('1.5 full-grammers-empty', () => {
    const vector = vectors['full-grammers-empty']
    expect(bytesToHex(writeFullFrame(hexToBytes(vector.payload), vector.seq))).toBe(vector.packet)
  })

  it('1.5 full-grammers-128', () => {
    const vector = vectors['full-grammers-128']
    const client = createClientFraming({ framing: 'full', crypto, randomBytes: zeros })
    expect(client.opening()).toHaveLength(0)
    for (const [sequenceNumber, crc] of [vector.crc_le_seq0, vector.crc_le_seq1].entries()) {
      const frame = client.encode(bytesUpTo(128))
      expect(frame).toEqual(
        concatBytes(uint32ToBytes(140), uint32ToBytes(sequenceNumber), bytesUpTo(128), hexToBytes(crc)),
      )
      expect(crc32(frame.subarray(0, -4))).toBe(new DataView(frame.buffer).getUint32(frame.length - 4, true))
    }
  })
})

describe('published examples of obfuscation', () => {
  it.each(['obf2-gotd-1', 'obf2-gotd-2'] as const)('1.13 and 1.15 %s', (id) => {
    const vector = vectors[id]
    const random = id === 'obf2-gotd-1' ? new Uint8Array(64).fill(0x61) : hexToBytes(vectors[id].init_random)
    const client = createClientFraming({
      framing: 'paddedIntermediate',
      obfuscation: { dcId: vector.dc, secret: hexToBytes(vector.secret) },
      crypto,
      randomBytes: fixedBytes(random),
    })
    expect(bytesToHex(client.opening())).toBe(vector.header)
  })

  it('1.13 and 1.14 obf2-gotd-2: the streams go on behind the header', () => {
    const vector = vectors['obf2-gotd-2']
    const header = createObfuscationHeader(
      crypto,
      fixedBytes(hexToBytes(vector.init_random)),
      0xdddd_dddd,
      vector.dc,
      hexToBytes(vector.secret),
    )
    const abcd = new TextEncoder().encode('abcd')
    expect(bytesToHex(header.ciphers.outgoing.process(abcd))).toBe(vector.encrypt_abcd)
    expect(bytesToHex(header.ciphers.incoming.process(abcd))).toBe(vector.decrypt_abcd)
  })

  it.each(['obf2-mtcute-plain', 'obf2-mtcute-dc1', 'obf2-mtcute-test', 'obf2-mtcute-media'] as const)(
    '1.13 %s',
    (id) => {
      const vector = vectors[id]
      const client = createClientFraming({
        framing: 'intermediate',
        obfuscation: {
          ...(typeof vector.dc_field === 'number' ? { dcId: vector.dc_field } : {}),
          ...(vector.secret === 'none' ? {} : { secret: new Uint8Array(16) }),
        },
        crypto,
        randomBytes: fixedBytes(new Uint8Array(64).fill(0xff)),
      })
      expect(bytesToHex(client.opening().subarray(56))).toBe(vector.last_8_bytes)
    },
  )

  it('1.13 and 1.14 obf2-mtcute-keys', () => {
    const vector = vectors['obf2-mtcute-keys']
    const client = createClientFraming({
      framing: 'intermediate',
      obfuscation: {},
      crypto,
      randomBytes: fixedBytes(hexToBytes(vector.init_random)),
    })
    const { input_twice: input, outputs } = vector.after_header_encrypt
    // The input is a frame around the code -404, which is what encodeError writes.
    expect(input).toBe('040000006cfeffff')
    for (const output of outputs) expect(bytesToHex(client.encodeError(-404))).toBe(output)
    for (const received of vector.decrypt_inputs_are_error_404) {
      expect(client.push(hexToBytes(received))).toEqual([{ type: 'transportError', code: -404 }])
    }
  })

  it('1.13 and 1.15 obf2-mtcute-keys: the keys themselves', () => {
    const vector = vectors['obf2-mtcute-keys']
    const made: string[] = []
    const recording = {
      ...crypto,
      createAesCtr(key: Uint8Array, iv: Uint8Array) {
        made.push(bytesToHex(key), bytesToHex(iv))
        return crypto.createAesCtr(key, iv)
      },
    }
    const random = hexToBytes(vector.init_random)
    createObfuscationCiphers(recording, random)
    expect(made).toEqual([vector.encrypt_key, vector.encrypt_iv, vector.decrypt_key, vector.decrypt_iv])
    made.length = 0
    createObfuscationCiphers(recording, random, hexToBytes(vector.with_proxy.secret))
    expect([made[0], made[2]]).toEqual([vector.with_proxy.encrypt_key, vector.with_proxy.decrypt_key])
  })

  it('1.13 obf2-forbidden-prefixes: draws again', () => {
    const vector = vectors['obf2-forbidden-prefixes']
    const good = new Uint8Array(64).fill(0x61)
    const bad = vector.forbidden_first_bytes_hex.map((start) => {
      return concatBytes(hexToBytes(start), good.subarray(start.length / 2))
    })
    bad.push(concatBytes(good.subarray(0, 4), hexToBytes(vector.forbidden_second_int), good.subarray(8)))
    expect(bad).toHaveLength(9)
    for (const header of bad) expect(isTellingStart(header)).toBe(true)
    const header = createObfuscationHeader(crypto, fixedBytes(concatBytes(...bad, good)), 0xeeee_eeee)
    expect(header.bytes.subarray(0, 56)).toEqual(good.subarray(0, 56))
    expect(() => createObfuscationHeader(crypto, zeros, 0xeeee_eeee)).toThrow('unusable headers')
  })
})
