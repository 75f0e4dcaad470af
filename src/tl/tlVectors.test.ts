import { createHash } from 'node:crypto'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import vectors from '../../tests/vectors/tl.json' with { type: 'json' }
import { bytesToHex } from '../bytes/bytesToHex.js'
import { crc32 } from '../bytes/crc32.js'
import { hexToBytes } from '../bytes/hexToBytes.js'
import { createSchema, e2eSchema, mtprotoSchema, Reader, Writer } from './index.js'

/** Takes the descriptions of long values (`1000 bytes X`) for a run of zeros. */
function expanded(text: string, run: string): string {
  return text
    .replace(/(\d+) bytes X/, run)
    .replace('X', run)
    .replaceAll(' ', '')
}

describe('tl-primitives', () => {
  it.each(vectors['tl-primitives'].cases)('writes and reads $type $value', ({ type, value, bytes }) => {
    const run = '00'.repeat(Number(/^(\d+) bytes/.exec(String(value))?.[1] ?? 0))
    const expected = expanded(bytes, run)
    const writer = new Writer()
    const reader = new Reader(hexToBytes(expected))
    switch (type) {
      case 'int':
        writer.int(value)
        expect(reader.int()).toBe(value)
        break
      case 'long':
        writer.long(BigInt(value))
        expect(reader.long()).toBe(BigInt(value))
        break
      case 'double':
        writer.double(value)
        expect(reader.double()).toBe(value)
        break
      case 'string':
        writer.string(value)
        expect(reader.string()).toBe(value)
        break
      case 'bool':
        writer.bool(value)
        expect(reader.bool()).toBe(value)
        break
      default: {
        const content = hexToBytes(expanded(String(value), run))
        writer.bytes(content)
        expect(reader.bytes()).toEqual(content)
      }
    }
    expect(bytesToHex(writer.finish())).toBe(expected)
    expect(reader.left).toBe(0)
  })
})

describe('the ids of constructors', () => {
  it('tl-vector-id: is the checksum of the declaration of a vector', () => {
    const { description, crc32: expected } = vectors['tl-vector-id']
    expect(crc32(new TextEncoder().encode(description))).toBe(Number(expected))
  })

  it('mtproto-constructor-ids: are as published, for all but those that are read by hand', () => {
    const byHand = new Set(['rpc_result', 'msg_container', 'msg_copy'])
    for (const [name, id] of Object.entries(vectors['mtproto-constructor-ids'].ids_hex)) {
      const definition = mtprotoSchema().definition(name)
      if (byHand.has(name)) expect(definition, name).toBeUndefined()
      else expect(definition?.id.toString(16).padStart(8, '0'), name).toBe(id)
    }
  })

  it('are computed as published where a schema leaves them out', () => {
    // See https://core.telegram.org/api/end-to-end/group-calls.
    const published = {
      'e2e.chain.groupParticipant': 0x28852f20,
      'e2e.chain.groupState': 0x1ddc7584,
      'e2e.chain.sharedKey': 0x8a847e7f,
      'e2e.chain.changeNoop': 0xdeb4a41b,
      'e2e.chain.changeSetValue': 0x7c4f9bfa,
      'e2e.chain.changeSetSharedKey': 0x987a2158,
    }
    for (const [name, id] of Object.entries(published)) expect(e2eSchema().definition(name)?.id, name).toBe(id)
  })
})

describe('tl-nested', () => {
  const text = Object.entries(vectors['tl-nested'].schema)
    .map(([id, fields]) => `c${id}#${id} ${fields} = Object;`)
    .join('\n')
  const value = [
    { _: 'cdeadbeef', a: 1, b: { _: 'cfacedead' } },
    { _: 'cbaadc0de', n: 2 },
    { _: 'cbebf0c3d', vec: [1, 2] },
  ]

  it.each(['auto', 'closures'] as const)('writes and reads objects in a vector (%s)', (compile) => {
    const schema = createSchema([], { compile }).extend(`${text}\n---functions---\nget = Vector<Object>;`)
    expect(bytesToHex(schema.writeResult('get', value))).toBe(vectors['tl-nested'].bytes)
    expect(schema.readResult('get', hexToBytes(vectors['tl-nested'].bytes))).toEqual(value)
  })
})

describe('tl-resPQ-doc', () => {
  it('reads the answer of the published example of a key exchange', () => {
    const { bytes, parsed } = vectors['tl-resPQ-doc']
    const reader = new Reader(hexToBytes(bytes))
    expect(reader.long()).toBe(BigInt(parsed.auth_key_id))
    expect(reader.long()).toBe(BigInt(`0x${parsed.msg_id_hex}`))
    expect(reader.int()).toBe(parsed.length)
    expect(mtprotoSchema().readFrom(reader)).toEqual({
      _: 'resPQ',
      nonce: hexToBytes(parsed.nonce),
      server_nonce: hexToBytes(parsed.server_nonce),
      pq: hexToBytes(parsed.pq),
      server_public_key_fingerprints: BigInt64Array.from(parsed.fingerprints_int64_hex, (hex) =>
        BigInt.asIntN(64, BigInt(`0x${hex}`)),
      ),
    })
    expect(reader.left).toBe(0)
  })
})

describe('gzip-grammers', () => {
  it('reads a packed result to the bytes that were packed', () => {
    const vector = vectors['gzip-grammers']
    const packed = mtprotoSchema().read(hexToBytes(vector.rpc_result).subarray(12))
    if (packed._ !== 'gzip_packed') throw new Error(`got ${packed._}`)
    const inner = gunzipSync(packed.packed_data)
    expect(inner.length).toBe(vector.decompressed_length)
    expect(createHash('sha256').update(inner).digest('hex')).toBe(vector.decompressed_sha256_by_us)
  })
})
