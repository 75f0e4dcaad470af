import { SchemaError } from '../errors/index.js'
import type { Choice, Compiler, Linker, Read, Write } from './compiler.js'
import { formatId } from './formatId.js'
import { MAX_DEPTH, refuseDepth } from './maxDepth.js'
import { WIRE_IDS } from './wireIds.js'
import type { Definition, TlType } from './definition.js'
import { nameIn } from './nameIn.js'
import { Reader } from './reader.js'

/** The declarations of a schema, found by name and by id. */
export interface Declarations {
  readonly byName: ReadonlyMap<string, Definition>
  /** Keyed by the id as a signed number. */
  readonly byId: ReadonlyMap<number, Definition>
}

/** The type to which every constructor and function belongs. */
const ANY = 'Object'

/** Up to this many constructors of a type, comparing with each is faster than looking up. */
const FEW = 6

function belongsTo(definition: Definition, type: string): boolean {
  return definition.kind === 'constructor' && definition.result.kind === 'object' && definition.result.name === type
}

/** The compiled readers and writers of a schema, made on first use. */
export class Registry implements Linker {
  readonly #declarations: Declarations
  readonly #compiler: Compiler
  readonly #members = new Map<string, Definition[]>()
  readonly #readers = new Map<Definition, Read>()
  readonly #writers = new Map<Definition, Write>()
  readonly #bareWriters = new Map<Definition, Write>()
  readonly #resultReaders = new Map<Definition, Read>()
  readonly #resultWriters = new Map<Definition, Write>()
  readonly #typeReaders = new Map<string, Read>()
  readonly #typeWriters = new Map<string, Write>()
  /** Reads a call of any function. */
  readonly readCall: Read
  /** Writes a call of any function. */
  readonly writeCall: Write
  /** Reads any constructor or function. */
  readonly readAny: Read
  /** Writes any constructor or function. */
  readonly writeAny: Write

  constructor(declarations: Declarations, compiler: Compiler) {
    this.#declarations = declarations
    this.#compiler = compiler
    for (const definition of declarations.byId.values()) {
      if (definition.kind !== 'constructor' || definition.result.kind !== 'object') continue
      const members = this.#members.get(definition.result.name)
      if (members === undefined) this.#members.set(definition.result.name, [definition])
      else members.push(definition)
    }
    const calls = this.#choice('a function', undefined, ({ kind }) => kind === 'function')
    this.readCall = compiler.readChoice(calls)
    this.writeCall = compiler.writeChoice(calls)
    const any = this.#choice('an object', undefined, () => true)
    this.readAny = compiler.readChoice(any)
    this.writeAny = compiler.writeChoice(any)
  }

  readObject(type: string): Read {
    if (type === ANY) return this.readAny
    const known = this.#typeReaders.get(type)
    if (known !== undefined) return known
    const read = this.#compiler.readChoice(this.#choiceOf(type))
    this.#typeReaders.set(type, read)
    return read
  }

  writeObject(type: string): Write {
    if (type === ANY) return this.writeAny
    const known = this.#typeWriters.get(type)
    if (known !== undefined) return known
    const write = this.#compiler.writeChoice(this.#choiceOf(type))
    this.#typeWriters.set(type, write)
    return write
  }

  readBare(name: string): Read {
    const definition = this.#bare(name)
    return (reader, depth) => {
      if (depth >= MAX_DEPTH) refuseDepth()
      return this.#reader(definition)(reader, depth + 1)
    }
  }

  writeBare(name: string): Write {
    const definition = this.#bare(name)
    const choice = this.#choice(definition.name, undefined, (other) => other === definition)
    return (writer, value, depth) => {
      if (depth >= MAX_DEPTH) refuseDepth()
      if (nameIn(value) !== definition.name) choice.refuse(value)
      let write = this.#bareWriters.get(definition)
      if (write === undefined) {
        write = this.#compiler.write(definition, this, false)
        this.#bareWriters.set(definition, write)
      }
      write(writer, value, depth + 1)
    }
  }

  /** The reader of the result of a function. */
  readResult(definition: Definition): Read {
    const known = this.#resultReaders.get(definition)
    if (known !== undefined) return known
    const read = this.#compiler.readType(definition.result, this)
    this.#resultReaders.set(definition, read)
    return read
  }

  /** The writer of the result of a function. */
  writeResult(definition: Definition): Write {
    const known = this.#resultWriters.get(definition)
    if (known !== undefined) return known
    const write = this.#compiler.writeType(definition.result, this)
    this.#resultWriters.set(definition, write)
    return write
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
      case 'bare':
        return this.#minimumBareSize(this.#bare(type.name))
      default:
        return 4
    }
  }

  /** The least size of a constructor without its id; four for one that might take nothing, since a count needs a bound. */
  #minimumBareSize(definition: Definition): number {
    let size = 0
    for (const { type, condition } of definition.fields) {
      if (condition === undefined) size += type.kind === 'bare' ? 4 : this.minimumSize(type)
    }
    return Math.max(size, 4)
  }

  #bare(name: string): Definition {
    const named = this.#declarations.byName.get(name)
    if (named !== undefined) return named
    const [only, ...others] = this.#members.get(name) ?? []
    if (only === undefined || others.length > 0) throw new SchemaError(`%${name} is not the type of one constructor`)
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

  #choiceOf(type: string): Choice {
    const members = this.#members.get(type) ?? []
    const few = members.length <= FEW ? members : undefined
    return this.#choice(`a constructor of ${type}`, few, (definition) => belongsTo(definition, type))
  }

  #choice(
    expected: string,
    few: readonly Definition[] | undefined,
    accepts: (definition: Definition) => boolean,
  ): Choice {
    const { byId, byName } = this.#declarations
    const choice: Choice = {
      few,
      reader: (id) => {
        const definition = byId.get(id)
        return definition !== undefined && accepts(definition) ? this.#reader(definition) : undefined
      },
      writer: (name) => {
        const definition = byName.get(name)
        return definition !== undefined && accepts(definition) ? this.#writer(definition) : undefined
      },
      readOther: (reader, id, depth) => {
        if (id === WIRE_IDS.gzipPacked) return this.#unpack(reader, choice, depth)
        const definition = byId.get(id)
        if (definition !== undefined) throw new SchemaError(`expected ${expected}, got ${definition.name}`)
        throw new SchemaError(`expected ${expected}, got the unknown constructor ${formatId(id)}`, id >>> 0)
      },
      refuse: (value) => {
        const name = nameIn(value)
        if (value === undefined) throw new SchemaError(`${expected} is missing`)
        if (name === undefined) throw new SchemaError(`expected ${expected}, got a value without a name in "_"`)
        throw new SchemaError(`expected ${expected}, got ${byName.has(name) ? name : `the unknown name ${name}`}`)
      },
    }
    return choice
  }

  /** Reads the object inside a `gzip_packed` whose id has been read. */
  #unpack(reader: Reader, choice: Choice, depth: number): unknown {
    const packed = reader.bytes()
    const inflate = reader.takeInflate()
    if (inflate === undefined) throw new SchemaError('a gzip_packed stands where none may be unpacked')
    const inner = new Reader(inflate(packed))
    const id = inner.int()
    const read = choice.reader(id)
    const value = read === undefined ? choice.readOther(inner, id, depth) : read(inner, depth + 1)
    if (inner.left > 0) throw new SchemaError(`${inner.left} bytes follow the object in a gzip_packed`)
    return value
  }
}
