import { messagesValue } from '../fixtures/tlValues.js'
import type { TlCodec } from '../peers/tlCodec.js'

// Prints how many KiB of heap one decoded page of 100 messages takes in one library.
const COUNT = 200
const codecs: { readonly [name: string]: () => Promise<TlCodec> } = {
  Whimbrel: async () => (await import('../peers/whimbrelTl.js')).whimbrelTl(),
  mtcute: async () => (await import('../peers/mtcuteTl.js')).mtcuteTl,
  GramJS: async () => (await import('../peers/gramjsTl.js')).gramjsTl,
  teleproto: async () => (await import('../peers/teleprotoTl.js')).teleprotoTl,
}
const codec = await codecs[process.argv[2] ?? '']?.()
if (codec === undefined || globalThis.gc === undefined) throw new Error('Which library, and where is --expose-gc?')
const bytes = codec.write(codec.prepare(messagesValue))
const values: unknown[] = []
for (let warm = 0; warm < 20; warm++) codec.read(bytes)
globalThis.gc()
const before = process.memoryUsage().heapUsed
for (let count = 0; count < COUNT; count++) values.push(codec.read(bytes))
globalThis.gc()
const kibibytes = (process.memoryUsage().heapUsed - before) / COUNT / 1024
process.stdout.write(JSON.stringify({ kibibytes, count: values.length }))
