import { SchemaError } from '../errors/index.js'
import type { Choice, Compiler, Linker, Read, Write } from './compiler.js'
import { MAX_DEPTH, refuseDepth } from './maxDepth.js'
import type { Definition, Field, TlType } from './definition.js'
import { rethrowFrom } from './withPath.js'
import type { Reader } from './reader.js'
import type { Writer } from './writer.js'

type Mutable = Record<string, unknown>

function readVector(item: Read, size: number, boxed: boolean): Read {
  return (reader, depth) => {
    if (boxed) reader.vectorId()
    const count = reader.count(size)
    const items: unknown[] = []
    try {
      for (let index = 0; index < count; index++) items.push(item(reader, depth))
    } catch (error) {
      rethrowFrom(items.length, error)
    }
    return items
  }
}

function writeVector(item: Write, boxed: boolean): Write {
  return (writer, value, depth) => {
    if (boxed) writer.vectorId()
    writer.count(value)
    if (!Array.isArray(value)) return
    for (let index = 0; index < value.length; index++) {
      try {
        item(writer, value[index], depth)
      } catch (error) {
        rethrowFrom(index, error)
      }
    }
  }
}

function readType(type: TlType, linker: Linker): Read {
  switch (type.kind) {
    case 'int':
    case 'flags':
      return (reader) => reader.int()
    case 'long':
      return (reader) => reader.long()
    case 'safeLong':
      return (reader) => reader.safeLong()
    case 'double':
      return (reader) => reader.double()
    case 'string':
      return (reader) => reader.string()
    case 'bytes':
      return (reader) => reader.bytes()
    case 'bool':
      return (reader) => reader.bool()
    case 'true':
      return () => true
    case 'fixed':
      return (reader) => reader.fixed(type.length)
    case 'call':
      return linker.readCall
    case 'object':
      return linker.readObject(type.name)
    case 'bare':
      return linker.readBare(type.name)
    case 'vector':
      if (type.item.kind !== 'long') {
        return readVector(readType(type.item, linker), linker.minimumSize(type.item), type.boxed)
      }
      return (reader) => {
        if (type.boxed) reader.vectorId()
        return reader.longs()
      }
  }
}

function writeType(type: TlType, linker: Linker): Write {
  switch (type.kind) {
    case 'int':
    case 'flags':
      return (writer, value) => writer.int(value)
    case 'long':
      return (writer, value) => writer.long(value)
    case 'safeLong':
      return (writer, value) => writer.safeLong(value)
    case 'double':
      return (writer, value) => writer.double(value)
    case 'string':
      return (writer, value) => writer.string(value)
    case 'bytes':
      return (writer, value) => writer.bytes(value)
    case 'bool':
      return (writer, value) => writer.bool(value)
    case 'true':
      return () => undefined
    case 'fixed':
      return (writer, value) => writer.fixed(value, type.length)
    case 'call':
      return linker.writeCall
    case 'object':
      return linker.writeObject(type.name)
    case 'bare':
      return linker.writeBare(type.name)
    case 'vector':
      if (type.item.kind !== 'long') return writeVector(writeType(type.item, linker), type.boxed)
      return (writer, value) => {
        if (type.boxed) writer.vectorId()
        writer.longs(value)
      }
  }
}

interface FieldReader {
  readonly name: string
  readonly read: Read
  /** The place of the field's flags among those read, and its bit; -1 for a field that is always there. */
  readonly flags: number
  readonly mask: number
  readonly isFlags: boolean
}

function flagNames(definition: Definition): string[] {
  return definition.fields.filter(({ type }) => type.kind === 'flags').map(({ name }) => name)
}

function readFields(definition: Definition, linker: Linker): Read {
  const names = flagNames(definition)
  const fields: FieldReader[] = definition.fields.map(({ name, type, condition }) => ({
    name,
    read: readType(type, linker),
    flags: condition === undefined ? -1 : names.indexOf(condition.flags),
    mask: condition === undefined ? 0 : 1 << condition.bit,
    isFlags: type.kind === 'flags',
  }))
  return (reader: Reader, depth: number) => {
    const object: Mutable = { _: definition.name }
    const flags: number[] = []
    for (const field of fields) {
      if (field.flags >= 0 && ((flags[field.flags] ?? 0) & field.mask) === 0) continue
      try {
        if (field.isFlags) flags.push(reader.int())
        else object[field.name] = field.read(reader, depth)
      } catch (error) {
        rethrowFrom(field.name, error)
      }
    }
    return object
  }
}

/** The bit of an optional field if it is there, otherwise 0. */
function presence(field: Field, value: unknown): number {
  const mask = 1 << (field.condition?.bit ?? 0)
  if (field.type.kind !== 'true') return value === undefined ? 0 : mask
  if (value === true) return mask
  if (value === undefined || value === false) return 0
  throw new SchemaError('expected true, false or undefined')
}

/** Finds the bits of the optional fields that depend on a field of flags. */
function findBits(flags: string, fields: readonly Field[]): (object: Mutable) => number {
  const own = fields.filter(({ condition }) => condition?.flags === flags)
  return (object) => {
    let bits = 0
    for (const field of own) {
      try {
        bits |= presence(field, object[field.name])
      } catch (error) {
        rethrowFrom(field.name, error)
      }
    }
    return bits
  }
}

/** Writes one field; takes the flags that were written so far by their place, and adds those that it writes itself. */
type FieldWriter = (writer: Writer, object: Mutable, depth: number, flags: number[]) => void

function writeField(field: Field, fields: readonly Field[], linker: Linker): FieldWriter {
  const { name, type, condition } = field
  if (type.kind === 'flags') {
    const bitsOf = findBits(name, fields)
    return (writer, object, _depth, flags) => {
      const bits = bitsOf(object)
      flags.push(bits)
      writer.int(bits)
    }
  }
  const write = writeType(type, linker)
  const place = fields.filter((other) => other.type.kind === 'flags').findIndex((one) => one.name === condition?.flags)
  const mask = 1 << (condition?.bit ?? 0)
  return (writer, object, depth, flags) => {
    // Fields may share a bit: where it is set, all of them must be there.
    if (condition !== undefined && ((flags[place] ?? 0) & mask) === 0) return
    try {
      write(writer, object[name], depth)
    } catch (error) {
      rethrowFrom(name, error)
    }
  }
}

function isRecord(value: unknown): value is Mutable {
  return typeof value === 'object' && value !== null
}

function writeFields(definition: Definition, linker: Linker, boxed: boolean): Write {
  const { fields } = definition
  const writers = fields.filter(({ type }) => type.kind !== 'true').map((field) => writeField(field, fields, linker))
  const id = definition.id | 0
  return (writer, value, depth) => {
    if (!isRecord(value)) throw new SchemaError('expected an object')
    if (boxed) writer.int(id)
    const flags: number[] = []
    for (const write of writers) write(writer, value, depth, flags)
  }
}

function readChoice(choice: Choice): Read {
  const known = new Map<number, Read>()
  return (reader, depth) => {
    if (depth >= MAX_DEPTH) refuseDepth()
    const id = reader.int()
    let read = known.get(id)
    if (read === undefined) {
      read = choice.reader(id)
      if (read === undefined) return choice.readOther(reader, id, depth)
      known.set(id, read)
    }
    return read(reader, depth + 1)
  }
}

function writeChoice(choice: Choice): Write {
  const known = new Map<string, Write>()
  return (writer, value, depth) => {
    if (depth >= MAX_DEPTH) refuseDepth()
    if (!isRecord(value) || typeof value['_'] !== 'string') choice.refuse(value)
    let write = known.get(value['_'])
    if (write === undefined) {
      write = choice.writer(value['_']) ?? choice.refuse(value)
      known.set(value['_'], write)
    }
    write(writer, value, depth + 1)
  }
}

/** Makes readers and writers out of closures: slower than generated code, and able to say where an error lies. */
export const closures: Compiler = { read: readFields, write: writeFields, readType, writeType, readChoice, writeChoice }
