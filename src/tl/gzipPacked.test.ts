import { gunzipSync, gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { API_TABLE } from './generated/apiTable.js'
import { apiSchema, createSchema, mtprotoSchema, Reader, type Schema, Writer } from './index.js'

const peer = { _: 'peerUser', user_id: 5 } as const

/** Wraps a value in `gzip_packed`. */
function packed(bytes: Uint8Array): Uint8Array {
  return mtprotoSchema().write({ _: 'gzip_packed', packed_data: new Uint8Array(gzipSync(bytes)) })
}

function inflate(bytes: Uint8Array): Uint8Array {
  return gunzipSync(bytes)
}

/** A `dialogPeer` whose peer is packed. */
function withPackedPeer(inner: Uint8Array): Uint8Array {
  const writer = new Writer()
  writer.int((apiSchema().definition('dialogPeer')?.id ?? 0) | 0)
  writer.raw(packed(inner))
  return writer.finish()
}

describe.each(['auto', 'closures'] as const)('a gzip_packed (%s)', (compile) => {
  const schema: Schema = createSchema(API_TABLE, { compile })

  it('is read through where an object stands', () => {
    expect(schema.read(packed(schema.write(peer)), { inflate })).toEqual(peer)
  })

  it('is read through inside an object', () => {
    expect(schema.read(withPackedPeer(schema.write(peer)), { inflate })).toEqual({ _: 'dialogPeer', peer })
  })

  it('is read through where a result stands, be it a vector or a Bool', () => {
    const users = [{ _: 'userEmpty', id: 7 }]
    const vector = packed(schema.writeResult('users.getUsers', users))
    expect(schema.readResult('users.getUsers', vector, { inflate })).toEqual(users)
    const bool = packed(schema.writeResult('messages.deleteChat', true))
    expect(schema.readResult('messages.deleteChat', bool, { inflate })).toBe(true)
    const object = packed(schema.write({ _: 'nearestDc', country: 'NL', this_dc: 1, nearest_dc: 2 }))
    expect(() => schema.readResult('help.getConfig', object, { inflate })).toThrow('expected a constructor of Config')
  })

  it('is refused without a function that unpacks', () => {
    expect(() => schema.read(packed(schema.write(peer)))).toThrow('a gzip_packed stands where none may be unpacked')
    const vector = packed(schema.writeResult('users.getUsers', []))
    expect(() => schema.readResult('users.getUsers', vector)).toThrow('users.getUsers: a gzip_packed')
  })

  it('10.3 is refused inside another one', () => {
    const twice = packed(packed(schema.write(peer)))
    expect(() => schema.read(twice, { inflate })).toThrow('a gzip_packed stands where none may be unpacked')
    const result = packed(packed(schema.writeResult('users.getUsers', [])))
    expect(() => schema.readResult('users.getUsers', result, { inflate })).toThrow('where none may be unpacked')
  })

  it('10.1 is unpacked once in a read, so that many small ones cannot make much', () => {
    const one = packed(schema.write(peer))
    const writer = new Writer()
    writer.vectorId()
    writer.int(2)
    writer.raw(one)
    writer.raw(one)
    const bytes = writer.finish()
    let count = 0
    const counted = (data: Uint8Array): Uint8Array => {
      count++
      return gunzipSync(data)
    }
    const extended = schema.extend('---functions---\ngetPeers = Vector<Peer>;')
    expect(() => extended.readResult('getPeers', bytes, { inflate: counted })).toThrow('getPeers[1]: a gzip_packed')
    // Generated code is followed by closures, which find the place, so both may unpack it.
    expect(count).toBeLessThanOrEqual(2)
  })

  it('may hold exactly one value of the type that is expected', () => {
    const two = Uint8Array.from([...schema.write(peer), 0, 0, 0, 0])
    expect(() => schema.read(packed(two), { inflate })).toThrow('4 bytes follow the object in a gzip_packed')
    const other = schema.write({ _: 'userEmpty', id: 5 })
    expect(() => schema.read(withPackedPeer(other), { inflate })).toThrow(
      'dialogPeer.peer: expected a constructor of Peer, got userEmpty',
    )
  })

  it('lets an error of the function that unpacks pass as it is', () => {
    const error = new Error('too big')
    const fail = (): never => {
      throw error
    }
    expect(() => schema.read(packed(schema.write(peer)), { inflate: fail })).toThrow(error)
  })
})

it('is a value of its own in the schema of MTProto', () => {
  const bytes = packed(apiSchema().write(peer))
  expect(mtprotoSchema().readFrom(new Reader(bytes, { inflate }))).toMatchObject({ _: 'gzip_packed' })
})
