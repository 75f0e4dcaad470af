import fc from 'fast-check'
import { expect } from 'vitest'
import { StorageError } from '../../src/errors/storageError.js'
import type { StorageChange, StorageKeys, StorageRange, StorageRow, TableName } from '../../src/storage/storage.js'
import type { StoragePlace } from './storageAdapter.js'

/** One thing to be done to a storage. */
export type StorageStep =
  | { readonly do: 'write'; readonly changes: readonly StorageChange[] }
  | {
      readonly do: 'writeIf'
      readonly key: string
      readonly isMet: boolean
      readonly changes: readonly StorageChange[]
    }
  | { readonly do: 'read'; readonly table: TableName; readonly key: string }
  | { readonly do: 'readRange'; readonly table: TableName; readonly range: StorageRange }
  | { readonly do: 'reopen' }

// Few different keys, so that steps meet; all characters that are allowed, so that their order is put to the test.
const character = fc.integer({ min: 0x20, max: 0x7e }).map((code) => String.fromCharCode(code))
const key = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      'a',
      'a ',
      'a~',
      'aa',
      'ab',
      'b',
      'B',
      'user:1',
      'user:10',
      'user:2',
      '~',
      ' ',
      'A_',
      "'",
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: character, minLength: 1, maxLength: 255 }) },
)
const table = fc.constantFrom<TableName>('keys', 'peers', 'journal', 'meta')
const value = fc.uint8Array({ maxLength: 600 })
const keys = fc.record(
  { prefix: fc.oneof(fc.constantFrom('', 'a', 'user:', '~'), key), after: key, through: key },
  { requiredKeys: [] },
)
const change: fc.Arbitrary<StorageChange> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ table, key, value }) },
  { weight: 2, arbitrary: fc.record({ table, key }) },
  { weight: 1, arbitrary: fc.record({ table, remove: keys }) },
)
const changes = fc.array(change, { maxLength: 6 })

/** Any step, in the proportions of which much is made. */
export const storageStep: fc.Arbitrary<StorageStep> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: fc.constant('write' as const), changes }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('writeIf' as const), key, isMet: fc.boolean(), changes }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('read' as const), table, key }) },
  {
    weight: 5,
    arbitrary: fc
      .tuple(keys, fc.record({ limit: fc.nat(6), reverse: fc.boolean() }, { requiredKeys: [] }))
      .chain(([part, rest]) =>
        fc.record({ do: fc.constant('readRange' as const), table, range: fc.constant({ ...part, ...rest }) }),
      ),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('reopen' as const) }) },
)

/** Does steps to a storage and compares everything that it answers with a map; in the end, all that it holds. */
export async function checkSteps(place: StoragePlace, steps: Iterable<StorageStep>): Promise<void> {
  const model = new Map<TableName, Map<string, Uint8Array>>()
  const rowsOf = (name: TableName): Map<string, Uint8Array> => {
    const rows = model.get(name) ?? new Map<string, Uint8Array>()
    model.set(name, rows)
    return rows
  }
  let { storage } = place
  await storage.open()
  let number = 0
  for (const step of steps) {
    number += 1
    const told = `step ${number}: ${step.do}`
    switch (step.do) {
      case 'write':
        await storage.write(step.changes)
        for (const next of step.changes) applyTo(rowsOf(next.table), next)
        break
      case 'writeIf': {
        const held = rowsOf('meta').get(step.key)
        const condition = { key: step.key, value: step.isMet ? held : Uint8Array.of(...(held ?? []), 1) }
        const writing = storage.write(step.changes, { conditions: [condition] })
        if (step.isMet) {
          await writing
          for (const next of step.changes) applyTo(rowsOf(next.table), next)
        } else {
          const error: unknown = await writing.then(
            () => undefined,
            (reason: unknown) => reason,
          )
          expect(error instanceof StorageError && error.reason, told).toBe('conflict')
        }
        break
      }
      case 'read':
        expect(await storage.read(step.table, step.key), told).toEqual(rowsOf(step.table).get(step.key))
        break
      case 'readRange':
        expect(await storage.readRange(step.table, step.range), told).toEqual(rangeOf(rowsOf(step.table), step.range))
        break
      case 'reopen':
        await storage.close()
        storage = place.again()
        await storage.open()
        break
    }
  }
  for (const [name, rows] of model) expect(await storage.readRange(name, {}), name).toEqual(rangeOf(rows, {}))
  await storage.close()
}

function applyTo(rows: Map<string, Uint8Array>, next: StorageChange): void {
  if ('remove' in next) for (const { key: gone } of rangeOf(rows, next.remove)) rows.delete(gone)
  else if (next.value === undefined) rows.delete(next.key)
  else rows.set(next.key, next.value)
}

function rangeOf(rows: ReadonlyMap<string, Uint8Array>, range: StorageRange & StorageKeys): readonly StorageRow[] {
  const { prefix = '', after, through, limit, reverse } = range
  const inside = [...rows]
    .filter(([at]) => at.startsWith(prefix) && (after === undefined || at > after))
    .filter(([at]) => through === undefined || at <= through)
    .toSorted(([left], [right]) => (left < right ? -1 : 1))
  return (reverse === true ? inside.toReversed() : inside)
    .slice(0, limit)
    .map(([at, held]) => ({ key: at, value: held }))
}
