import { StorageError } from '../../errors/storageError.js'
import type { RowChange, StorageRow, TableName } from '../storage.js'
import { FieldReader } from './fieldReader.js'

/** A value that JSON can hold. */
export type JsonValue = string | number | boolean | readonly JsonValue[] | JsonFields

/** The fields of a stored record; absent ones are left out. */
export interface JsonFields {
  readonly [field: string]: JsonValue | undefined
}

/** A kind of record: where it is kept, and how it looks there. */
export interface RecordKind<Item> {
  /** What it is called in errors, such as `authKey`. */
  readonly name: string
  readonly table: TableName
  /** The version that `write` writes. It grows when older code could not read the record any more. */
  readonly version: number
  keyOf(item: Item): string
  write(item: Item): JsonFields
  /** Reads the fields of this version or of an older one. */
  read(fields: FieldReader, version: number): Item
}

/** Turns a record into the row that holds it: a version and fields as JSON, with 64-bit integers as digits and bytes as base64url. */
export function encodeRecord<Item>(kind: RecordKind<Item>, item: Item): StorageRow & RowChange {
  const json = JSON.stringify({ version: kind.version, ...kind.write(item) })
  return { table: kind.table, key: kind.keyOf(item), value: new TextEncoder().encode(json) }
}

/** Reads a record from its row, or throws a `StorageError` that says what is wrong with it but not what it holds. */
export function decodeRecord<Item>(kind: RecordKind<Item>, value: Uint8Array): Item {
  const fields = new FieldReader(parse(value, kind.name), kind.name)
  const version = fields.integer('version')
  if (version < 1 || version > kind.version) {
    throw new StorageError(
      `A stored record cannot be read: ${kind.name} has version ${version}, and this release knows ${kind.version}. Update the library.`,
      { reason: version < 1 ? 'damaged' : 'newerVersion' },
    )
  }
  return kind.read(fields, version)
}

function parse(value: Uint8Array, name: string): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(value))
  } catch {
    // The cause would quote what could not be parsed.
    throw new StorageError(`A stored record cannot be read: ${name} is no JSON.`, { reason: 'damaged' })
  }
}
