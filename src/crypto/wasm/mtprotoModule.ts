import { base64ToBytes } from '../../bytes/base64ToBytes.js'
import { mtprotoWasm } from './generated/mtprotoWasm.js'

/** What mtproto.c exports: the comments there say what each function does. */
export interface MtprotoExports {
  readonly memory: { readonly buffer: ArrayBuffer }
  key_at(): number
  iv_at(): number
  auth_key_at(): number
  digest_at(): number
  data_at(): number
  data_size(): number
  mixed_at(): number
  prepare(): void
  ige_begin(decrypting: 0 | 1): void
  ige_encrypt(length: number): void
  ige_decrypt(length: number): void
  ige_end(): void
  mix_before(length: number): void
  mix_after(length: number): void
  sha256(length: number): void
  seal(length: number, x: number): void
  open(length: number, x: number): number
}

/** The running module: its functions, its memory, and where in the memory its buffers lie. */
export interface MtprotoModule {
  readonly run: MtprotoExports
  readonly memory: Uint8Array
  readonly keyAt: number
  readonly ivAt: number
  readonly authKeyAt: number
  readonly digestAt: number
  readonly dataAt: number
  readonly dataSize: number
  readonly mixedAt: number
}

/** The part of the standard global that is needed here, typed by what our own module exports. */
export interface WebAssemblyEngine {
  readonly Module: new (bytes: Uint8Array) => object
  readonly Instance: new (module: object) => { readonly exports: MtprotoExports }
}

declare const WebAssembly: WebAssemblyEngine

function instantiate(engine: () => WebAssemblyEngine): MtprotoExports | undefined {
  const bytes = base64ToBytes(mtprotoWasm)
  if (!bytes) throw new SyntaxError('The generated WebAssembly module is no base64: run tools/wasm/build.sh')
  try {
    const { Module, Instance } = engine()
    return new Instance(new Module(bytes)).exports
  } catch {
    // A runtime may lack WebAssembly, and a content security policy may forbid it. That is no fault: all has another way.
    return undefined
  }
}

/** Makes the module, or `undefined` where WebAssembly is missing or forbidden. `engine` hands out the standard global. */
export function createMtprotoModule(engine: () => WebAssemblyEngine): MtprotoModule | undefined {
  const run = instantiate(engine)
  run?.prepare()
  return (
    run && {
      run,
      memory: new Uint8Array(run.memory.buffer),
      keyAt: run.key_at(),
      ivAt: run.iv_at(),
      authKeyAt: run.auth_key_at(),
      digestAt: run.digest_at(),
      dataAt: run.data_at(),
      dataSize: run.data_size(),
      mixedAt: run.mixed_at(),
    }
  )
}

let made: { readonly module: MtprotoModule | undefined } | undefined

/** Returns the module of this process, made at the first call, or `undefined` where WebAssembly is missing or forbidden. */
export function mtprotoModule(): MtprotoModule | undefined {
  made ??= { module: createMtprotoModule(() => WebAssembly) }
  return made.module
}
