import { describe, expect, it } from 'vitest'
import { SchemaError } from '../errors/schemaError.js'
import { apiSchema, applyDelta, createLayerSchema, packDelta, parseTl } from './index.js'

const NEWER = parseTl(`
  same#1 a:int = Same;
  changed#2 a:int b:int = Changed;
  added#3 = Added;
  ---functions---
  get#4 = Vector<Same>;
`)
const OLDER = parseTl(`
  same#1 a:int = Same;
  changed#22 a:int = Changed;
  dropped#5 = Dropped;
  ---functions---
  get#44 x:int = Same;
`)

const byName = (list: typeof NEWER): unknown => list.toSorted((one, other) => (one.name < other.name ? -1 : 1))

describe('packDelta', () => {
  it('writes what applyDelta needs to make the older layer', () => {
    expect(byName(applyDelta(NEWER, packDelta(NEWER, OLDER)))).toEqual(byName(OLDER))
  })

  it('writes the same text whatever the order of declarations', () => {
    expect(packDelta(NEWER.toReversed(), OLDER.toReversed())).toBe(packDelta(NEWER, OLDER))
  })

  it('writes next to nothing where nothing differs', () => {
    expect(packDelta(NEWER, NEWER)).toBe('\n---')
    expect(applyDelta(NEWER, packDelta(NEWER, NEWER))).toEqual(NEWER)
  })
})

describe('createLayerSchema', () => {
  const api = [...apiSchema().definitions()]
  const withoutPeers = api.filter(({ name }) => name !== 'peerChat')
  const older = [
    ...withoutPeers.filter(({ name }) => name !== 'peerUser'),
    ...parseTl('peerUser#9db1bc6d user_id:int = Peer;'),
  ]
  const schema = createLayerSchema([packDelta(api, withoutPeers), packDelta(withoutPeers, older)])

  it('makes a schema that knows that layer alone', () => {
    const bytes = schema.write({ _: 'peerUser', user_id: 5 })
    expect(schema.read(bytes)).toEqual({ _: 'peerUser', user_id: 5 })
    expect(bytes.length).toBe(8)
    expect(() => apiSchema().read(bytes)).toThrow(SchemaError)
    expect(() => schema.read(apiSchema().write({ _: 'peerUser', user_id: 5 }))).toThrow(SchemaError)
    expect(schema.definition('peerChat')).toBeUndefined()
    expect(() => schema.write({ _: 'peerChat', chat_id: 1 })).toThrow('the unknown name peerChat')
    expect(schema.definition('peerChannel')).toEqual(apiSchema().definition('peerChannel'))
  })

  it('gives the newest layer where there is no difference', () => {
    expect(createLayerSchema([]).print()).toBe(apiSchema().print())
  })
})
