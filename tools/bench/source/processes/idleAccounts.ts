import { setTimeout } from 'node:timers/promises'
import type { ConnectedClient } from '../peers/connectedClient.js'
import { type RemoteSandbox, startSandbox } from './startSandbox.js'

// Prints how many KiB one account takes that is signed in, connected and idle, in one library.
const [name = '', amount = '1'] = process.argv.slice(2)
type Connect = (sandbox: RemoteSandbox, username: string) => Promise<ConnectedClient>
const connectors: { readonly [name: string]: () => Promise<Connect> } = {
  Whimbrel: async () => (await import('../peers/connectWhimbrel.js')).connectWhimbrel,
  mtcute: async () => (await import('../peers/connectMtcute.js')).connectMtcute,
  GramJS: async () => (await import('../peers/connectGramjs.js')).connectGramjs,
  teleproto: async () => (await import('../peers/connectTeleproto.js')).connectTeleproto,
}
const connect = await connectors[name]?.()
const { gc } = globalThis
if (connect === undefined || gc === undefined) throw new Error('Which library, and where is --expose-gc?')
const sandbox = await startSandbox()
const clients: ConnectedClient[] = []
const weigh = async (): Promise<NodeJS.MemoryUsage> => {
  await setTimeout(500)
  void gc()
  void gc()
  return process.memoryUsage()
}
for (let warm = 0; warm < 3; warm++) clients.push(await connectAgain(`warm_${warm}`))
const before = await weigh()
const count = Number(amount)
for (let at = 0; at < count; at++) clients.push(await connectAgain(`reader_${at}`))
const after = await weigh()
const perAccount = (field: 'heapUsed' | 'rss'): number => (after[field] - before[field]) / count / 1024
process.stdout.write(
  JSON.stringify({ heap: perAccount('heapUsed'), resident: perAccount('rss'), open: clients.length }),
  () => process.exit(0),
)

/** Peers do not pad a key that begins with a zero byte, so that one of their exchanges in 256 must be tried again. */
async function connectAgain(username: string, attempt = 0): Promise<ConnectedClient> {
  try {
    return await (connect as Connect)(sandbox, `${username}_${attempt}`)
  } catch (error) {
    if (attempt >= 3) throw error
    return connectAgain(username, attempt + 1)
  }
}
