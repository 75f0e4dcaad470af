import { apiSchema } from '../../../../dist/tl/index.js'
import { assertSame } from '../harness/assertSame.js'
import type { Benchmark } from '../harness/benchmark.js'
import { callValue, longsValue, type PlainObject, tlValues } from '../fixtures/tlValues.js'
import { gramjsTl } from '../peers/gramjsTl.js'
import { mtcuteTl } from '../peers/mtcuteTl.js'
import { teleprotoTl } from '../peers/teleprotoTl.js'
import type { TlCodec } from '../peers/tlCodec.js'
import { whimbrelTl } from '../peers/whimbrelTl.js'

/** What a benchmark of the codec is made from. */
export interface TlWork extends Omit<Benchmark, 'unit' | 'prepare'> {
  readonly direction: 'write' | 'read'
  readonly value: keyof typeof tlValues
  readonly mode?: 'auto' | 'closures'
}

/** A benchmark in which every codec writes or reads one value. */
export function tlBenchmark({ direction, value: name, mode, ...rest }: TlWork): Benchmark {
  const value = tlValues[name]
  if (value === undefined) throw new RangeError(`There is no value ${name}.`)
  return {
    ...rest,
    unit: 'runs/s',
    prepare: () =>
      [whimbrelTl(mode), mtcuteTl, gramjsTl, teleprotoTl].map((codec) => {
        const form = codec.prepare(value)
        const bytes = codec.write(form)
        assertAgrees(codec, value, bytes)
        return { name: codec.name, run: direction === 'write' ? () => codec.write(form) : () => codec.read(bytes) }
      }),
  }
}

/** What was written must be read as it was, and be the same bytes as ours but for what the layers of the libraries differ in. */
function assertAgrees(codec: TlCodec, value: PlainObject, bytes: Uint8Array): void {
  // Not every reader knows calls; of these the bytes are enough.
  if (value !== callValue)
    assertSame(`${codec.name}: ${value._} read and written`, codec.write(codec.read(bytes)), bytes)
  const ours = whimbrelTl().write(value)
  if (codec.name === 'mtcute' || value === callValue || value === longsValue) {
    assertSame(`${codec.name}: ${value._}`, withIdsOf(ours, bytes), ours)
  } else if (Math.abs(bytes.length - ours.length) > 16) {
    throw new Error(`${codec.name} writes ${bytes.length} bytes of ${value._}, Whimbrel ${ours.length}.`)
  }
}

/** The bytes of a peer with our constructor ids, where the layer of the peer has other ones. */
function withIdsOf(ours: Uint8Array, theirs: Uint8Array): Uint8Array {
  const result = Uint8Array.from(theirs)
  const [from, to] = [ours, result].map((bytes) => new DataView(bytes.buffer, bytes.byteOffset, bytes.length))
  if (from === undefined || to === undefined) return result
  for (let at = 0; at + 4 <= Math.min(from.byteLength, to.byteLength); at += 4) {
    const id = from.getUint32(at, true)
    if (apiSchema().nameOf(id) !== undefined) to.setUint32(at, id, true)
  }
  return result
}
