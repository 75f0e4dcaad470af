import { isDeepStrictEqual } from 'node:util'
import { describe, expect, it } from 'vitest'
import { createRandomNumber, RandomTlValues } from '../../tests/randomTlValues.js'
import { API_TABLE } from './generated/apiTable.js'
import { E2E_TABLE } from './generated/e2eTable.js'
import { MTPROTO_TABLE } from './generated/mtprotoTable.js'
import { SECRET_TABLE } from './generated/secretTable.js'
import { createSchema, type Schema } from './index.js'

const TABLES = { api: API_TABLE, mtproto: MTPROTO_TABLE, secret: SECRET_TABLE, e2e: E2E_TABLE }

/** A function's arguments need not be answered, so a type without constructors has no result to write. */
const WITHOUT_VALUES = new Set(['http_wait'])

function readersAndWriters(table: string): readonly [Schema, Schema] {
  return [createSchema(table), createSchema(table, { compile: 'closures' })]
}

describe.each(Object.entries(TABLES))('the %s schema', (_name, table) => {
  it('reads back every constructor and function that it writes, compiled and by closures', () => {
    const [compiled, closures] = readersAndWriters(table)
    const values = new RandomTlValues(compiled.definitions(), createRandomNumber(1))
    const failures: string[] = []
    for (const definition of compiled.definitions()) {
      for (const depth of [0, 1]) {
        const value = values.object(definition, depth)
        const bytes = compiled.write(value)
        const isSame =
          isDeepStrictEqual(bytes, closures.write(value)) &&
          isDeepStrictEqual(compiled.read(bytes), value) &&
          isDeepStrictEqual(closures.read(bytes), value)
        if (!isSame || bytes.length % 4 !== 0) failures.push(definition.name)
      }
    }
    expect(failures).toEqual([])
  })

  it('reads back the result of every function', () => {
    const [compiled, closures] = readersAndWriters(table)
    const values = new RandomTlValues(compiled.definitions(), createRandomNumber(2))
    const failures: string[] = []
    for (const { kind, name, result } of compiled.definitions()) {
      if (kind !== 'function' || result.kind === 'call' || WITHOUT_VALUES.has(name)) continue
      const value = values.value(result, 2)
      const bytes = compiled.writeResult(name, value)
      const isSame =
        isDeepStrictEqual(bytes, closures.writeResult(name, value)) &&
        isDeepStrictEqual(compiled.readResult(name, bytes), value) &&
        isDeepStrictEqual(closures.readResult(name, bytes), value)
      if (!isSame) failures.push(name)
    }
    expect(failures).toEqual([])
  })

  it('prints itself as text that makes the same schema', () => {
    const schema = createSchema(table)
    const printed = schema.print()
    expect(createSchema([]).extend(printed).print()).toBe(printed)
  })
})
