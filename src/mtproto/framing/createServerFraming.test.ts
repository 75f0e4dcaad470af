import { describe, expect, it } from 'vitest'
import { seededRandomBytes } from '../../../tests/seededRandomBytes.js'
import { concatBytes } from '../../bytes/concatBytes.js'
import { nodeCrypto as crypto } from '../../platform/node/crypto/nodeCrypto.js'
import { createClientFraming } from './createClientFraming.js'
import { createServerFraming, type ServerFraming } from './createServerFraming.js'

const server = (): ServerFraming => createServerFraming({ crypto, randomBytes: seededRandomBytes(5) })
const text = (characters: string): Uint8Array => new TextEncoder().encode(characters)

describe('createServerFraming', () => {
  it('knows a framing as soon as its tag is whole, in a packet of its own', () => {
    const cases = [
      ['abridged', 1],
      ['intermediate', 4],
      ['paddedIntermediate', 4],
    ] as const
    for (const [framing, length] of cases) {
      const opening = createClientFraming({ framing, crypto, randomBytes: seededRandomBytes(1) }).opening()
      expect(opening).toHaveLength(length)
      const framed = server()
      expect(framed.push(opening.subarray(0, -1))).toEqual([])
      expect(framed.identity()).toBeUndefined()
      expect(framed.push(opening.subarray(-1))).toEqual([])
      expect(framed.identity()).toEqual({ framing, isObfuscated: false })
    }
  })

  it('cannot write before it knows how', () => {
    const framed = server()
    expect(() => framed.encode(new Uint8Array(24))).toThrow('before the client has shown its framing')
    expect(() => framed.encodeError(-404)).toThrow('before the client has shown its framing')
    expect(() => framed.encodeQuickAck(0x8000_0000)).toThrow('before the client has shown its framing')
  })

  it.each(['GET / HTTP/1.1', 'POST /api', 'HEAD / HTTP/1.1', 'OPTIONS * HTTP/1.1', '\u0016\u0003\u0001\u0002'])(
    '1.13 refuses what is another protocol: %j',
    (start) => {
      const framed = server()
      expect(framed.push(text(start))).toMatchObject([{ type: 'rejected' }])
      expect(framed.push(text(start))).toEqual([])
      expect(framed.identity()).toBeUndefined()
    },
  )

  it('1.13 refuses a header that names no framing', () => {
    const framed = server()
    expect(framed.push(new Uint8Array(63).fill(0x61))).toEqual([])
    expect(framed.push(Uint8Array.of(0x61))).toMatchObject([{ type: 'rejected' }])
  })

  it('1.13 takes the data centre from the header, without its marks, if it can be one', () => {
    const cases = [
      [1, 1],
      [5, 5],
      [-4, 4],
      [10_002, 2],
      [-10_003, 3],
      [0, undefined],
      [6, undefined],
      [10_006, undefined],
      [10_000, undefined],
      [32_767, undefined],
      [-32_768, undefined],
    ] as const
    for (const [field, dcId] of cases) {
      const client = createClientFraming({
        framing: 'abridged',
        obfuscation: { dcId: field },
        crypto,
        randomBytes: seededRandomBytes(1),
      })
      const framed = server()
      framed.push(client.opening())
      const known = { framing: 'abridged', isObfuscated: true }
      expect(framed.identity()).toStrictEqual(dcId === undefined ? known : { ...known, dcId })
    }
  })

  it('tells a full stream from an obfuscated one by the number of its first frame', () => {
    const client = createClientFraming({ framing: 'full', crypto, randomBytes: seededRandomBytes(1) })
    const packet = seededRandomBytes(2)(40)
    const framed = server()
    const frame = client.encode(packet)
    expect(framed.push(concatBytes(client.opening(), frame.subarray(0, 8)))).toEqual([])
    expect(framed.identity()).toEqual({ framing: 'full', isObfuscated: false })
    expect(framed.push(frame.subarray(8))).toEqual([{ type: 'packet', packet, wantsQuickAck: false }])
  })
})
