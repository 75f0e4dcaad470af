import { isDeepStrictEqual } from 'node:util'
import { describe, expect, it } from 'vitest'
import { isLongRun, timeoutMs } from '../../tests/isLongRun.js'
import { createRandomNumber, RandomTlValues } from '../../tests/randomTlValues.js'
import { SchemaError } from '../errors/schemaError.js'
import { API_TABLE } from './generated/apiTable.js'
import { createSchema, Reader, Writer } from './index.js'

const compiled = createSchema(API_TABLE)
const closures = createSchema(API_TABLE, { compile: 'closures' })

const SAMPLES = [
  'messages.messages',
  'updates',
  'messages.sendMessage',
  'photo',
  'invokeWithLayer',
  'initConnection',
  'messages.getCustomEmojiDocuments',
  'config',
  'pageBlockTable',
  'channelFull',
]

function samples(seed: number): readonly Uint8Array[] {
  const values = new RandomTlValues(compiled.definitions(), createRandomNumber(seed))
  return SAMPLES.map((name) => {
    const definition = compiled.definition(name)
    if (definition === undefined) throw new Error(`there is no ${name}`)
    return compiled.write(values.object(definition, 2))
  })
}

/** Reads bytes in both ways: gives the value, or the message of the `SchemaError`; any other error passes. */
function outcome(bytes: Uint8Array): unknown {
  const [one, other] = [compiled, closures].map((schema) => {
    try {
      return { value: schema.read(bytes) }
    } catch (error) {
      if (!(error instanceof SchemaError)) throw error
      return { message: error.message, constructorId: error.constructorId }
    }
  })
  if (!isDeepStrictEqual(one, other)) throw new Error(`read as ${JSON.stringify(one)} and ${JSON.stringify(other)}`)
  return one
}

describe('bytes that are no value', () => {
  it('10.4 are refused wherever they are cut off', () => {
    for (const bytes of samples(3)) {
      const step = Math.max(1, Math.floor(bytes.length / 400))
      for (let length = 0; length < bytes.length; length += step) {
        expect(outcome(bytes.subarray(0, length))).toHaveProperty('message')
      }
    }
  })

  it('10.4 are refused with a SchemaError or read as a value, whichever bits are flipped', () => {
    const random = createRandomNumber(4)
    for (const bytes of samples(5)) {
      for (let round = 0; round < 60; round++) {
        const changed = bytes.slice()
        for (let flips = random(4); flips >= 0; flips--) {
          const at = random(changed.length)
          changed[at] = (changed[at] ?? 0) ^ (1 << random(8))
        }
        expect(outcome(changed)).toBeDefined()
      }
    }
  })

  it(
    '10.4, L3 are refused with a SchemaError when they are noise behind a constructor of the schema',
    () => {
      const random = createRandomNumber(6)
      const ids = [...compiled.definitions()].map(({ id }) => id)
      let undefinedCount = 0
      for (let round = isLongRun ? 1_000_000 : 2_000; round > 0; round--) {
        const bytes = Uint8Array.from({ length: 4 * (1 + random(20)) }, () => (random(3) === 0 ? random(256) : 0))
        new DataView(bytes.buffer).setUint32(0, ids[random(ids.length)] ?? 0, true)
        if (outcome(bytes) === undefined) undefinedCount += 1
      }
      expect(undefinedCount).toBe(0)
    },
    timeoutMs,
  )

  it('10.2 a count or a length that does not fit is refused wherever it stands', () => {
    for (const bytes of samples(7)) {
      const step = 4 * Math.max(1, Math.floor(bytes.length / 800))
      for (let at = 4; at < bytes.length; at += step) {
        for (const value of [0x7fffffff, 0xffffffff, 0xfffffffe, 0x1cb5c415]) {
          const changed = bytes.slice()
          new DataView(changed.buffer).setUint32(at, value, true)
          expect(outcome(changed)).toBeDefined()
        }
      }
    }
  })
})

describe('10.2 a count', () => {
  function vectorOf(name: string, count: number, bytes: number): Uint8Array {
    const writer = new Writer()
    writer.int((compiled.definition(name)?.id ?? 0) | 0)
    writer.vectorId()
    writer.int(count)
    writer.raw(new Uint8Array(bytes))
    return writer.finish()
  }

  it('of numbers is refused if one byte is missing, before anything is made of it', () => {
    const message = 'messages.getCustomEmojiDocuments.document_id: a vector of 4 elements does not fit the 28 bytes'
    expect(() => compiled.read(vectorOf('messages.getCustomEmojiDocuments', 4, 28))).toThrow(message)
    expect(() => closures.read(vectorOf('messages.getCustomEmojiDocuments', 4, 28))).toThrow(message)
    const many = 'a vector of 268435455 elements does not fit the 28 bytes'
    expect(() => compiled.read(vectorOf('messages.getCustomEmojiDocuments', 0xfffffff, 28))).toThrow(many)
    const negative = 'a vector of 4294967295 elements does not fit the 28 bytes'
    expect(() => compiled.read(vectorOf('messages.getCustomEmojiDocuments', -1, 28))).toThrow(negative)
  })

  it('of objects takes four bytes each at least', () => {
    const message = 'users.getUsers.id: a vector of 8 elements does not fit the 28 bytes that are left'
    expect(() => compiled.read(vectorOf('users.getUsers', 8, 28))).toThrow(message)
    expect(() => closures.read(vectorOf('users.getUsers', 8, 28))).toThrow(message)
  })

  it('of bare constructors takes the size of their fields each', () => {
    const schema = compiled.extend('pair a:long b:int = Pair; list pairs:vector<pair> = List;')
    const writer = new Writer()
    writer.int((schema.definition('list')?.id ?? 0) | 0)
    writer.int(3)
    writer.raw(new Uint8Array(32))
    expect(() => schema.read(writer.finish())).toThrow('list.pairs: a vector of 3 elements does not fit the 32 bytes')
  })
})

describe('10.3 objects in one another', () => {
  function nested(depth: number): Uint8Array {
    const writer = new Writer()
    for (let level = 1; level < depth; level++) writer.int((compiled.definition('invokeWithoutUpdates')?.id ?? 0) | 0)
    writer.int((compiled.definition('updates.getState')?.id ?? 0) | 0)
    return writer.finish()
  }

  it.each([compiled, closures])('are read 64 deep and no deeper', (schema) => {
    expect(schema.readCallFrom(new Reader(nested(64)))).toMatchObject({ _: 'invokeWithoutUpdates' })
    expect(() => schema.read(nested(65))).toThrow('objects stand more than 64 deep in one another')
    expect(() => schema.read(nested(100_000))).toThrow(SchemaError)
  })

  it.each([compiled, closures])('are written 64 deep and no deeper, so that a circle ends', (schema) => {
    const circle: { _: string; query?: unknown } = { _: 'invokeWithoutUpdates' }
    circle.query = circle
    expect(() => schema.write(circle)).toThrow('objects stand more than 64 deep in one another')
  })
})
