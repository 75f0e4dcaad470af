import { SchemaError } from '../errors/index.js'
import type { Compiler, Linker, Read, Write } from './codec.js'
import { GZIP_PACKED_ID, MAX_DEPTH } from './constants.js'
import type { Definition, TlType } from './definition.js'
import { Reader } from './reader.js'

/** The declarations of a schema, found by name and by id. */
export interface Declarations {
  readonly byName: ReadonlyMap<string, Definition>
  /** Keyed by the id as a signed number. */
  readonly byId: ReadonlyMap<number, Definition>
}

/** The boxed type of `Object`: any constructor or function. */
const ANY = 'Object'

function hex(id: number): string {
  return `0x${(id >>> 0).toString(16).padStart(8, '0')}`
}

function nameIn(value: unknown): string {
  if (typeof value !== 'object' || value === null || !('_' in value) || typeof value._ !== 'string') {
    throw new SchemaError(value === undefined ? 'an object is missing' : 'expected an object with its name in "_"')
  }
  return value._
}

/** The compiled readers and writers of a schema, made on first use. */
export class Registry implements Linker {
  readonly #declarations: Declarations
  readonly #compiler: Compiler
  readonly #readers = new Map<Definition, Read>()
  readonly #writers = new Map<Definition, Write>()
  readonly #bareWriters = new Map<Definition, Write>()
  readonly #typeReaders = new Map<string, Read>()
  readonly #typeWriters = new Map<string, Write>()

  constructor(declarations: Declarations, compiler: Compiler) {
    this.#declarations = declarations
    this.#compiler = compiler
  }

  readonly readCall: Read = this.#dispatchRead('a function', (definition) => definition.kind === 'function')
  readonly writeCall: Write = this.#dispatchWrite('a function', (definition) => definition.kind === 'function')
  /** Reads any constructor or function. */
  readonly readAny: Read = this.#dispatchRead('an object', () => true)
  /** Writes any constructor or function. */
  readonly writeAny: Write = this.#dispatchWrite('an object', () => true)

  readObject(type: string): Read {
    if (type === ANY) return this.readAny
    const known = this.#typeReaders.get(type)
    if (known !== undefined) return known
    const read = this.#dispatchRead(`of type ${type}`, (definition) => this.#isOf(definition, type))
    this.#typeReaders.set(type, read)
    return read
  }

  writeObject(type: string): Write {
    if (type === ANY) return this.writeAny
    const known = this.#typeWriters.get(type)
    if (known !== undefined) return known
    const write = this.#dispatchWrite(`of type ${type}`, (definition) => this.#isOf(definition, type))
    this.#typeWriters.set(type, write)
    return write
  }

  readBare(name: string): Read {
    return (reader, depth) => {
      if (depth >= MAX_DEPTH) throw new SchemaError(`objects stand more than ${MAX_DEPTH} deep in one another`)
      return this.#reader(this.#bare(name))(reader, depth + 1)
    }
  }

  writeBare(name: string): Write {
    return (writer, value, depth) => {
      if (depth >= MAX_DEPTH) throw new SchemaError(`objects stand more than ${MAX_DEPTH} deep in one another`)
      const definition = this.#bare(name)
      if (nameIn(value) !== definition.name) throw new SchemaError(`${nameIn(value)} is not ${definition.name}`)
      let write = this.#bareWriters.get(definition)
      if (write === undefined) {
        write = this.#compiler.write(definition, this, false)
        this.#bareWriters.set(definition, write)
      }
      write(writer, value, depth + 1)
    }
  }

  readType(type: TlType): Read {
    return this.#compiler.readType(type, this)
  }

  writeType(type: TlType): Write {
    return this.#compiler.writeType(type, this)
  }

  minimumSize(type: TlType): number {
    switch (type.kind) {
      case 'long':
      case 'safeLong':
      case 'double':
        return 8
      case 'fixed':
        return type.length
      case 'vector':
        return type.boxed ? 8 : 4
      default:
        return 4
    }
  }

  #isOf(definition: Definition, type: string): boolean {
    return definition.kind === 'constructor' && definition.result.kind === 'object' && definition.result.name === type
  }

  #bare(name: string): Definition {
    const named = this.#declarations.byName.get(name)
    if (named !== undefined) return named
    const members = [...this.#declarations.byName.values()].filter((definition) => this.#isOf(definition, name))
    const only = members[0]
    if (only === undefined || members.length > 1) throw new SchemaError(`%${name} is not the type of one constructor`)
    return only
  }

  #reader(definition: Definition): Read {
    const known = this.#readers.get(definition)
    if (known !== undefined) return known
    const read = this.#compiler.read(definition, this)
    this.#readers.set(definition, read)
    return read
  }

  #writer(definition: Definition): Write {
    const known = this.#writers.get(definition)
    if (known !== undefined) return known
    const write = this.#compiler.write(definition, this, true)
    this.#writers.set(definition, write)
    return write
  }

  #dispatchRead(expected: string, accepts: (definition: Definition) => boolean): Read {
    const readers = new Map<number, Read>()
    const find = (reader: Reader, id: number, depth: number): unknown => {
      const definition = this.#declarations.byId.get(id)
      if (definition === undefined || (id === GZIP_PACKED_ID && !accepts(definition))) {
        if (id === GZIP_PACKED_ID) return this.#unpack(reader, depth, read)
        throw new SchemaError(`the schema has no constructor ${hex(id)}`, id >>> 0)
      }
      if (!accepts(definition)) throw new SchemaError(`${definition.name} is not ${expected}`)
      const found = this.#reader(definition)
      readers.set(id, found)
      return found(reader, depth + 1)
    }
    const read = (reader: Reader, depth: number): unknown => {
      if (depth >= MAX_DEPTH) throw new SchemaError(`objects stand more than ${MAX_DEPTH} deep in one another`)
      const id = reader.int()
      const known = readers.get(id)
      return known === undefined ? find(reader, id, depth) : known(reader, depth + 1)
    }
    return read
  }

  #dispatchWrite(expected: string, accepts: (definition: Definition) => boolean): Write {
    const writers = new Map<string, Write>()
    return (writer, value, depth) => {
      if (depth >= MAX_DEPTH) throw new SchemaError(`objects stand more than ${MAX_DEPTH} deep in one another`)
      const name = nameIn(value)
      const known = writers.get(name)
      if (known !== undefined) {
        known(writer, value, depth + 1)
        return
      }
      const definition = this.#declarations.byName.get(name)
      if (definition === undefined) throw new SchemaError(`the schema has no constructor called ${name}`)
      if (!accepts(definition)) throw new SchemaError(`${name} is not ${expected}`)
      const write = this.#writer(definition)
      writers.set(name, write)
      write(writer, value, depth + 1)
    }
  }

  /** Reads the object inside a `gzip_packed` whose id has been read. */
  #unpack(reader: Reader, depth: number, read: Read): unknown {
    const packed = reader.bytes()
    const inflate = reader.takeInflate()
    if (inflate === undefined) throw new SchemaError('a gzip_packed stands where none may be unpacked')
    const inner = new Reader(inflate(packed))
    try {
      const value = read(inner, depth)
      if (inner.left > 0) throw new SchemaError(`${inner.left} bytes follow the object in a gzip_packed`)
      return value
    } catch (error) {
      reader.trail.push(...inner.trail)
      throw error
    }
  }
}
