import { SchemaError } from '../errors/index.js'
import { Code } from './code.js'
import type { Choice, Compiler, Linker, Read, Write } from './compiler.js'
import { MAX_DEPTH, refuseDepth } from './maxDepth.js'
import type { Definition, Field, TlType } from './definition.js'

/** The name of a function for a declaration, as stack traces and profiles show it. */
function nameOf(definition: Definition): string {
  return `tl_${definition.name.replaceAll(/\W/g, '_')}`
}

function noBit(value: unknown): number {
  if (value === false) return 0
  throw new SchemaError('expected true, false or undefined')
}

/** Adds the statements that read a type; gives the expression of its value. */
function emitRead(type: TlType, code: Code, linker: Linker, lines: string[]): string {
  switch (type.kind) {
    case 'fixed':
      return `r.fixed(${type.length})`
    case 'flags':
      return 'r.int()'
    case 'true':
      return 'true'
    case 'call':
      return `${code.constant(linker.readCall)}(r,d)`
    case 'object':
      return `${code.constant(linker.readObject(type.name))}(r,d)`
    case 'bare':
      return `${code.constant(linker.readBare(type.name))}(r,d)`
    case 'vector': {
      if (type.boxed) lines.push('r.vectorId()')
      if (type.item.kind === 'long') return 'r.longs()'
      const [array, count, index] = [code.variable(), code.variable(), code.variable()]
      lines.push(`const ${array}=[],${count}=r.count(${linker.minimumSize(type.item)})`)
      const inner: string[] = []
      const item = emitRead(type.item, code, linker, inner)
      lines.push(`for(let ${index}=0;${index}<${count};${index}++){${[...inner, `${array}.push(${item})`].join(';')}}`)
      return array
    }
    default:
      return `r.${type.kind}()`
  }
}

function read(definition: Definition, linker: Linker): Read {
  const code = new Code()
  const lines: string[] = []
  const flags = new Map<string, string>()
  // The fields before the first optional one make up a literal; the others are added as they come.
  let members: string[] | undefined = [`_:${JSON.stringify(definition.name)}`]
  const close = (): void => {
    if (members !== undefined) lines.push(`const o={${members.join(',')}}`)
    members = undefined
  }
  for (const { name, type, condition } of definition.fields) {
    const key = JSON.stringify(name)
    if (condition !== undefined) {
      close()
      const inner: string[] = []
      const value = emitRead(type, code, linker, inner)
      const body = [...inner, `o[${key}]=${value}`].join(';')
      lines.push(`if(${flags.get(condition.flags)}&${1 << condition.bit}){${body}}`)
      continue
    }
    const value = emitRead(type, code, linker, lines)
    if (type.kind !== 'flags' && members === undefined) {
      lines.push(`o[${key}]=${value}`)
      continue
    }
    const variable = code.variable()
    lines.push(`const ${variable}=${value}`)
    if (type.kind === 'flags') flags.set(name, variable)
    else members?.push(`${key}:${variable}`)
  }
  close()
  return code.build(`function ${nameOf(definition)}(r,d){${[...lines, 'return o'].join(';')}}`)
}

/** Adds the statements that write the value of an expression. */
function emitWrite(type: TlType, value: string, code: Code, linker: Linker, lines: string[]): void {
  switch (type.kind) {
    case 'fixed':
      lines.push(`w.fixed(${value},${type.length})`)
      break
    case 'flags':
    case 'true':
      break
    case 'call':
      lines.push(`${code.constant(linker.writeCall)}(w,${value},d)`)
      break
    case 'object':
      lines.push(`${code.constant(linker.writeObject(type.name))}(w,${value},d)`)
      break
    case 'bare':
      lines.push(`${code.constant(linker.writeBare(type.name))}(w,${value},d)`)
      break
    case 'vector': {
      if (type.boxed) lines.push('w.vectorId()')
      if (type.item.kind === 'long') {
        lines.push(`w.longs(${value})`)
        break
      }
      const [array, index] = [code.variable(), code.variable()]
      const inner: string[] = []
      emitWrite(type.item, `${array}[${index}]`, code, linker, inner)
      lines.push(`const ${array}=${value}`, `w.count(${array})`)
      lines.push(`for(let ${index}=0;${index}<${array}.length;${index}++){${inner.join(';')}}`)
      break
    }
    default:
      lines.push(`w.${type.kind}(${value})`)
  }
}

function presence(field: Field, variable: string, code: Code): string {
  const mask = 1 << (field.condition?.bit ?? 0)
  return field.type.kind === 'true'
    ? `(${variable}===undefined?0:${variable}===true?${mask}:${code.constant(noBit)}(${variable}))`
    : `(${variable}===undefined?0:${mask})`
}

function write(definition: Definition, linker: Linker, boxed: boolean): Write {
  const code = new Code()
  const lines = boxed ? [`w.int(${definition.id | 0})`] : []
  const flags = new Map<string, string>()
  const variables = new Map<string, string>()
  for (const { name, type, condition } of definition.fields) {
    if (type.kind === 'flags') {
      const bits = ['0']
      for (const other of definition.fields) {
        if (other.condition?.flags !== name) continue
        const variable = code.variable()
        variables.set(other.name, variable)
        lines.push(`const ${variable}=o[${JSON.stringify(other.name)}]`)
        bits.push(presence(other, variable, code))
      }
      const variable = code.variable()
      flags.set(name, variable)
      lines.push(`const ${variable}=${bits.join('|')}`, `w.int(${variable})`)
    } else if (condition === undefined) {
      emitWrite(type, `o[${JSON.stringify(name)}]`, code, linker, lines)
    } else if (type.kind !== 'true') {
      // Fields may share a bit: where it is set, all of them must be there.
      const inner: string[] = []
      emitWrite(type, variables.get(name) ?? 'undefined', code, linker, inner)
      lines.push(`if(${flags.get(condition.flags)}&${1 << condition.bit}){${inner.join(';')}}`)
    }
  }
  return code.build(`function ${nameOf(definition)}(w,o,d){${lines.join(';')}}`)
}

function readType(type: TlType, linker: Linker): Read {
  const code = new Code()
  const lines: string[] = []
  const value = emitRead(type, code, linker, lines)
  return code.build(`function(r,d){${[...lines, `return ${value}`].join(';')}}`)
}

function writeType(type: TlType, linker: Linker): Write {
  const code = new Code()
  const lines: string[] = []
  emitWrite(type, 'o', code, linker, lines)
  return code.build(`function(w,o,d){${lines.join(';')}}`)
}

function readChoice(choice: Choice): Read {
  const code = new Code()
  const [deep, get, other] = [
    code.constant(refuseDepth),
    code.constant((id: number) => choice.reader(id)),
    code.constant((...values: Parameters<Choice['readOther']>) => choice.readOther(...values)),
  ]
  const start = `if(d>=${MAX_DEPTH})${deep}();const i=r.int()`
  if (choice.few !== undefined) {
    const variables = choice.few.map(() => code.variable())
    const tests = choice.few.map(({ id }, at) => `if(i===${id | 0})return(${variables[at]}??=${get}(i))(r,d+1)`)
    return code.build(
      `(()=>{let ${variables.join(',')};return function(r,d){${[start, ...tests, `return ${other}(r,i,d)`].join(';')}}})()`,
    )
  }
  const known = code.constant(new Map<number, Read>())
  const search = `f=${get}(i);if(f===undefined)return ${other}(r,i,d);${known}.set(i,f)`
  return code.build(`function(r,d){${start};let f=${known}.get(i);if(f===undefined){${search}}return f(r,d+1)}`)
}

function writeChoice(choice: Choice): Write {
  const code = new Code()
  const [deep, get, refuse] = [
    code.constant(refuseDepth),
    code.constant((name: string) => choice.writer(name)),
    code.constant((value: unknown) => choice.refuse(value)),
  ]
  const start = `if(d>=${MAX_DEPTH})${deep}();if(typeof o!=='object'||o===null)${refuse}(o);const n=o._`
  if (choice.few !== undefined) {
    const variables = choice.few.map(() => code.variable())
    const tests = choice.few.map(
      ({ name }, at) => `if(n===${JSON.stringify(name)})return(${variables[at]}??=${get}(n))(w,o,d+1)`,
    )
    return code.build(
      `(()=>{let ${variables.join(',')};return function(w,o,d){${[start, ...tests, `${refuse}(o)`].join(';')}}})()`,
    )
  }
  const known = code.constant(new Map<string, Write>())
  const search = `f=${get}(n);if(f===undefined)${refuse}(o);${known}.set(n,f)`
  return code.build(`function(w,o,d){${start};let f=${known}.get(n);if(f===undefined){${search}}f(w,o,d+1)}`)
}

/** Makes readers and writers by generating code for each declaration. */
export const generatedCode: Compiler = { read, write, readType, writeType, readChoice, writeChoice }
