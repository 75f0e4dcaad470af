import { describe, expect, expectTypeOf, it } from 'vitest'
import { SchemaError } from '../errors/schemaError.js'
import { API_TABLE } from './generated/apiTable.js'
import type * as tl from './generated/api.js'
import { apiSchema, createSchema, e2eSchema, mtprotoSchema, Reader, secretSchema, Writer } from './index.js'
import type { ErrorNameOf, Params, Result } from './index.js'

/** What a function throws, as a `SchemaError`. */
function thrownBy(work: () => unknown): SchemaError {
  try {
    work()
  } catch (error) {
    if (error instanceof SchemaError) return error
    throw error
  }
  throw new Error('nothing was thrown')
}

describe('a schema', () => {
  it('is the same each time it is asked for', () => {
    expect(apiSchema()).toBe(apiSchema())
    expect(mtprotoSchema()).toBe(mtprotoSchema())
  })

  it('finds declarations by name and names by id', () => {
    const definition = apiSchema().definition('messages.exportChatInvite')
    expect(definition?.kind).toBe('function')
    expect(apiSchema().nameOf(definition?.id ?? 0)).toBe('messages.exportChatInvite')
    expect(apiSchema().nameOf(0xa455de90)).toBe(apiSchema().nameOf(0xa455de90 | 0))
    expect(apiSchema().definition('messages.none')).toBeUndefined()
    expect(apiSchema().nameOf(1)).toBeUndefined()
    expect([...apiSchema().definitions()]).toContain(definition)
  })

  it('leaves out what is local to the program that its source was written for', () => {
    for (const schema of [apiSchema(), mtprotoSchema(), secretSchema(), e2eSchema()]) {
      for (const { name } of schema.definitions()) expect(name).not.toMatch(/Legacy$|Prefix$|dummy|^test\./)
    }
    expect(apiSchema().definition('inputPhotoLegacyFileLocation')?.id).toBe(0xd83466f3)
  })

  it('writes and reads one behind another', () => {
    const writer = new Writer()
    const peers = [
      { _: 'peerUser', user_id: 1 },
      { _: 'peerChat', chat_id: 2 },
    ] as const
    for (const peer of peers) apiSchema().writeTo(writer, peer)
    const reader = new Reader(writer.finish())
    for (const peer of peers) expect(apiSchema().readFrom(reader)).toEqual(peer)
    expect(reader.left).toBe(0)
  })

  it('refuses bytes behind the value', () => {
    const bytes = Uint8Array.from([...apiSchema().write({ _: 'inputPeerSelf' }), 0, 0, 0, 0])
    expect(() => apiSchema().read(bytes)).toThrow('inputPeerSelf: 4 bytes follow the value')
    expect(() => apiSchema().readResult('messages.deleteChat', Uint8Array.of(0xb5, 0x75, 0x72, 0x99, 0))).toThrow(
      'messages.deleteChat: 1 bytes follow the result',
    )
  })

  it('10.4 says which constructor it does not know', () => {
    const error = thrownBy(() => apiSchema().read(Uint8Array.of(0x78, 0x56, 0x34, 0x92)))
    expect(error.constructorId).toBe(0x92345678)
    expect(error.message).toBe('expected an object, got the unknown constructor 0x92345678')
    const writer = new Writer()
    writer.int((apiSchema().definition('dialogPeer')?.id ?? 0) | 0)
    writer.int(0x12345678)
    const inner = thrownBy(() => apiSchema().read(writer.finish()))
    expect(inner.constructorId).toBe(0x12345678)
    expect(inner.message).toBe(
      'dialogPeer.peer: expected a constructor of Peer, got the unknown constructor 0x12345678',
    )
  })

  it('refuses a constructor of another type, which is not unknown', () => {
    const writer = new Writer()
    writer.int((apiSchema().definition('dialogPeer')?.id ?? 0) | 0)
    apiSchema().writeTo(writer, { _: 'inputPeerSelf' })
    const error = thrownBy(() => apiSchema().read(writer.finish()))
    expect(error.message).toBe('dialogPeer.peer: expected a constructor of Peer, got inputPeerSelf')
    expect(error.constructorId).toBeUndefined()
  })

  it('reads a call and refuses a value that is none', () => {
    const call = { _: 'messages.deleteChat', chat_id: 5 } as const
    expect(apiSchema().readCallFrom(new Reader(apiSchema().write(call)))).toEqual(call)
    const value = apiSchema().write({ _: 'inputPeerSelf' })
    expect(() => apiSchema().readCallFrom(new Reader(value))).toThrow('expected a function, got inputPeerSelf')
  })

  it('10.4 reads what stands behind flags that it does not know', () => {
    const bytes = apiSchema().write({ _: 'peerSettings' })
    new DataView(bytes.buffer).setUint32(4, 0x80000000, true)
    expect(apiSchema().read(bytes)).toEqual({ _: 'peerSettings' })
  })
})

describe('wrappers', () => {
  const call = { _: 'messages.deleteChat', chat_id: 5 } as const
  const wrapped = { _: 'invokeWithLayer', layer: 228, query: { _: 'invokeWithoutUpdates', query: call } } as const

  it('hold a call of any function', () => {
    expect(apiSchema().read(apiSchema().write(wrapped))).toEqual(wrapped)
  })

  it('are looked through to the innermost call', () => {
    expect(apiSchema().innermostCall(wrapped)).toBe(call)
    expect(apiSchema().innermostCall(call)).toBe(call)
    const schema = createSchema(API_TABLE)
    expect(() => schema.innermostCall({ _: 'invokeWithLayer', layer: 1, query: { _: 'inputPeerSelf' } })).toThrow(
      'invokeWithLayer.query: expected a function of the schema',
    )
    const circle: { _: string; query?: unknown } = { _: 'invokeWithoutUpdates' }
    circle.query = circle
    expect(() => schema.innermostCall(circle)).toThrow('more than 64 deep')
  })

  it('have no result of their own', () => {
    const message = 'invokeWithLayer answers what the call inside it answers: give the name of that call'
    expect(() => apiSchema().writeResult('invokeWithLayer', true)).toThrow(message)
    expect(() => apiSchema().readResult('invokeWithLayer', new Uint8Array(4))).toThrow(message)
  })
})

describe('extend', () => {
  const old = apiSchema().write({ _: 'peerUser', user_id: 5 })

  it('teaches an unknown constructor and an unknown function', () => {
    const schema = apiSchema().extend(
      'peerGroup#11112222 id:int = Peer;\n---functions---\ngetPeers#33334444 = Vector<Peer>;',
    )
    const peers = [
      { _: 'peerGroup', id: 1 },
      { _: 'peerUser', user_id: 2 },
    ]
    expect(schema.readResult('getPeers', schema.writeResult('getPeers', peers))).toEqual(peers)
    expect(schema.read(old)).toEqual({ _: 'peerUser', user_id: 5 })
    expect(apiSchema().definition('peerGroup')).toBeUndefined()
  })

  it('writes the later declaration of a name and reads both', () => {
    const schema = apiSchema().extend('peerUser#11112222 user_id:long verified:Bool = Peer;')
    const peer = { _: 'peerUser', user_id: 5, verified: true }
    expect(schema.read(schema.write(peer))).toEqual(peer)
    expect(schema.read(old)).toEqual({ _: 'peerUser', user_id: 5 })
    expect(schema.read(schema.write({ _: 'dialogPeer', peer }))).toEqual({ _: 'dialogPeer', peer })
    expect(schema.print()).toContain('peerUser#11112222 ')
    expect(schema.print()).not.toContain('peerUser#59511722 ')
  })

  it('refuses a text that is no schema', () => {
    expect(() => apiSchema().extend('what is this')).toThrow(SchemaError)
  })
})

it('types functions by their names', () => {
  expectTypeOf<Params<'messages.exportChatInvite'>>().toHaveProperty('peer').toEqualTypeOf<tl.InputPeer>()
  expectTypeOf<Result<'messages.exportChatInvite'>>().toEqualTypeOf<tl.ExportedChatInvite>()
  expectTypeOf<Result<'users.getUsers'>>().toEqualTypeOf<readonly tl.User[]>()
  expectTypeOf<Result<'photos.deletePhotos'>>().toEqualTypeOf<BigInt64Array>()
  expectTypeOf<Result<'invokeWithLayer'>>().toEqualTypeOf<unknown>()
  expectTypeOf<'EXPIRE_DATE_INVALID' | 'FLOOD_WAIT'>().toExtend<ErrorNameOf<'messages.exportChatInvite'>>()
  expectTypeOf<tl.channel['id']>().toEqualTypeOf<number>()
  expectTypeOf<tl.photo['id']>().toEqualTypeOf<bigint>()
})
