// Prints how many KiB of heap one client takes that was made and never connected.
const COUNT = 200
const makers: { readonly [name: string]: () => Promise<() => unknown> } = {
  async Whimbrel() {
    const { Client } = await import('../../../../dist/index.js')
    return () => new Client({ apiId: 1, apiHash: 'x' })
  },
  async mtcute() {
    const { MemoryStorage, TelegramClient } = await import('@mtcute/node')
    const { LogManager } = await import('@mtcute/node/utils.js')
    return () => new TelegramClient({ apiId: 1, apiHash: 'x', storage: new MemoryStorage(), logLevel: LogManager.OFF })
  },
  async GramJS() {
    const { TelegramClient } = await import('telegram')
    const { StringSession } = await import('telegram/sessions/index.js')
    const { Logger, LogLevel } = await import('telegram/extensions/Logger.js')
    const baseLogger = new Logger(LogLevel.NONE)
    return () => new TelegramClient(new StringSession(''), 1, 'x', { baseLogger })
  },
  async teleproto() {
    const { TelegramClient } = await import('teleproto')
    const { StringSession } = await import('teleproto/sessions/index.js')
    const { Logger, LogLevel } = await import('teleproto/extensions/Logger.js')
    const baseLogger = new Logger(LogLevel.NONE)
    return () => new TelegramClient(new StringSession(''), 1, 'x', { baseLogger })
  },
}
const make = await makers[process.argv[2] ?? '']?.()
if (make === undefined || globalThis.gc === undefined) throw new Error('Which library, and where is --expose-gc?')
const clients: unknown[] = [make(), make()]
globalThis.gc()
const before = process.memoryUsage().heapUsed
for (let count = 0; count < COUNT; count++) clients.push(make())
globalThis.gc()
const kibibytes = (process.memoryUsage().heapUsed - before) / COUNT / 1024
process.stdout.write(JSON.stringify({ kibibytes, count: clients.length }), () => process.exit(0))
