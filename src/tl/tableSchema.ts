import { SchemaError } from '../errors/index.js'
import { closures } from './closures.js'
import type { Compiler, Read, Write } from './compiler.js'
import { MAX_DEPTH, refuseDepth } from './maxDepth.js'
import { WIRE_IDS } from './wireIds.js'
import type { Definition } from './definition.js'
import { withPath } from './withPath.js'
import { nameIn } from './nameIn.js'
import { parseTl } from './parseTl.js'
import { printTl } from './printTl.js'
import { type ReadOptions, Reader } from './reader.js'
import { type Declarations, Registry } from './registry.js'
import type { AnyTlValue, FunctionTable, Schema, TlValue, UnknownFunctions } from './schema.js'
import { Writer } from './writer.js'

/** A writer whose buffer has grown beyond this many bytes is not kept. */
const KEPT_CAPACITY = 0x10_0000

function index(definitions: readonly Definition[]): Declarations {
  const byName = new Map<string, Definition>()
  const byId = new Map<number, Definition>()
  for (const definition of definitions) {
    byName.set(definition.name, definition)
    byId.set(definition.id | 0, definition)
  }
  return { byName, byId }
}

/** A schema of declarations that are loaded on first use; `Schema` says what it does. */
export class TableSchema<Value extends TlValue, Functions extends FunctionTable<Functions>> implements Schema<
  Value,
  Functions
> {
  readonly #load: () => readonly Definition[]
  readonly #compiler: Compiler
  #definitions: readonly Definition[] | undefined
  #declarations: Declarations | undefined
  #registry: Registry | undefined
  #explainer: Registry | undefined
  #writer: Writer | undefined

  constructor(load: () => readonly Definition[], compiler: Compiler) {
    this.#load = load
    this.#compiler = compiler
  }

  write(value: Value): Uint8Array {
    return this.#withWriter((writer) => this.writeTo(writer, value))
  }

  writeTo(writer: Writer, value: Value): void {
    this.#write(writer, value, undefined, (registry) => registry.writeAny)
  }

  read(bytes: Uint8Array, options?: ReadOptions): Value {
    const reader = new Reader(bytes, options)
    const value = this.readFrom(reader)
    if (reader.left > 0) throw new SchemaError(`${value._}: ${reader.left} bytes follow the value`)
    return value
  }

  readFrom(reader: Reader): Value {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the types were generated from the declarations that were read by
    return this.#read(reader, undefined, (registry) => registry.readAny) as Value
  }

  readCallFrom(reader: Reader): Functions[keyof Functions]['call'] {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the types were generated from the declarations that were read by
    return this.#read(reader, undefined, (registry) => registry.readCall) as Functions[keyof Functions]['call']
  }

  writeResult<Name extends keyof Functions & string>(name: Name, value: Functions[Name]['result']): Uint8Array {
    const definition = this.#function(name)
    return this.#withWriter((writer) =>
      this.#write(writer, value, name, (registry) => registry.writeResult(definition)),
    )
  }

  readResult<Name extends keyof Functions & string>(
    name: Name,
    bytes: Uint8Array,
    options?: ReadOptions,
  ): Functions[Name]['result'] {
    const reader = new Reader(bytes, options)
    const value = this.readResultFrom(name, reader)
    if (reader.left > 0) throw new SchemaError(`${name}: ${reader.left} bytes follow the result`)
    return value
  }

  readResultFrom<Name extends keyof Functions & string>(name: Name, reader: Reader): Functions[Name]['result'] {
    const definition = this.#function(name)
    if (definition.result.kind === 'object' || reader.left < 4 || reader.peek() !== WIRE_IDS.gzipPacked) {
      return this.#read(reader, name, (registry) => registry.readResult(definition))
    }
    reader.int()
    const packed = reader.bytes()
    const inflate = reader.takeInflate()
    if (inflate === undefined) throw new SchemaError(`${name}: a gzip_packed stands where none may be unpacked`)
    return this.readResult(name, inflate(packed))
  }

  innermostCall(call: Value): Value {
    let inner = call
    for (let depth = 0; depth < MAX_DEPTH; depth++) {
      const wrapped = this.definition(inner._)?.fields.find(({ type }) => type.kind === 'call')
      if (wrapped === undefined) return inner
      const query: unknown = Reflect.get(inner, wrapped.name)
      if (!this.#isCall(query)) throw new SchemaError(`${inner._}.${wrapped.name}: expected a function of the schema`)
      inner = query
    }
    return refuseDepth()
  }

  definition(name: string): Definition | undefined {
    return this.#indexed().byName.get(name)
  }

  nameOf(id: number): string | undefined {
    return this.#indexed().byId.get(id | 0)?.name
  }

  definitions(): Iterable<Definition> {
    return this.#indexed().byName.values()
  }

  extend(text: string): Schema {
    const further = parseTl(text)
    return new TableSchema<AnyTlValue, UnknownFunctions>(() => [...this.#all(), ...further], this.#compiler)
  }

  print(): string {
    return printTl(this.definitions())
  }

  #isCall(value: unknown): value is Value {
    return this.definition(nameIn(value) ?? '')?.kind === 'function'
  }

  #all(): readonly Definition[] {
    this.#definitions ??= this.#load()
    return this.#definitions
  }

  #indexed(): Declarations {
    this.#declarations ??= index(this.#all())
    return this.#declarations
  }

  #compiled(): Registry {
    this.#registry ??= new Registry(this.#indexed(), this.#compiler)
    return this.#registry
  }

  #write(writer: Writer, value: unknown, root: string | undefined, choose: (registry: Registry) => Write): void {
    const start = writer.position
    try {
      choose(this.#compiled())(writer, value, 0)
    } catch (error) {
      writer.position = start
      throw this.#explained(error, root ?? nameIn(value) ?? '', (registry) => choose(registry)(new Writer(), value, 0))
    }
  }

  #read(reader: Reader, root: string | undefined, choose: (registry: Registry) => Read): unknown {
    const start = reader.position
    try {
      return choose(this.#compiled())(reader, 0)
    } catch (error) {
      reader.rewind(start)
      const name = root ?? (reader.left < 4 ? '' : (this.nameOf(reader.peek()) ?? ''))
      throw this.#explained(error, name, (registry) => choose(registry)(reader, 0))
    }
  }

  /** Finds the place of an error. Generated code does not know it, so the closures go the same way once more. */
  #explained(error: unknown, root: string, repeat: (registry: Registry) => void): unknown {
    if (!(error instanceof SchemaError) || this.#compiler === closures) return withPath(error, root)
    this.#explainer ??= new Registry(this.#indexed(), closures)
    try {
      repeat(this.#explainer)
    } catch (repeated) {
      return withPath(repeated, root)
    }
    return withPath(error, root)
  }

  #function(name: string): Definition {
    const definition = this.definition(name)
    if (definition?.kind !== 'function') throw new SchemaError(`the schema has no function called ${name}`)
    if (definition.result.kind === 'call') {
      throw new SchemaError(`${name} answers what the call inside it answers: give the name of that call`)
    }
    return definition
  }

  #withWriter(work: (writer: Writer) => void): Uint8Array {
    const writer = this.#writer ?? new Writer()
    this.#writer = undefined
    try {
      work(writer)
      return writer.finish()
    } finally {
      writer.reset()
      if (writer.capacity <= KEPT_CAPACITY) this.#writer = writer
    }
  }
}
