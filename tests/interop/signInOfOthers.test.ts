import { MemoryStorage, TelegramClient } from '@mtcute/node'
import { addPublicKey, LogManager, NodeCryptoProvider } from '@mtcute/node/utils.js'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Client } from '../../src/index.js'
import { createSandbox, type Sandbox } from '../../src/sandbox/index.js'

let sandbox: Sandbox
let clients: TelegramClient[] = []

beforeEach(async () => {
  sandbox = await createSandbox({ seed: 1 })
  await sandbox.listen()
})

afterEach(async () => {
  for (const client of clients) await client.destroy()
  clients = []
  await sandbox.close()
  const [bug] = sandbox.bugs
  if (bug !== undefined) throw bug.error
})

/** Points mtcute at the sandbox. */
async function createMtcute(): Promise<TelegramClient> {
  const { apiId, apiHash, dcId: id, servers } = sandbox.connection
  const [server] = servers
  if (server === undefined) throw new Error('The sandbox does not listen.')
  const crypto = new NodeCryptoProvider()
  await crypto.initialize()
  addPublicKey(crypto, sandbox.publicKeyPem)
  const dc = { id, ipAddress: server.host, port: server.port }
  const client = new TelegramClient({
    apiId,
    apiHash,
    crypto,
    storage: new MemoryStorage(),
    defaultDcs: { main: dc, media: dc },
    logLevel: LogManager.OFF,
  })
  clients.push(client)
  return client
}

// mtcute does not pad an authorization key that begins with a zero byte, so one of its key exchanges in 256 cannot succeed.
describe('a client of others', { retry: 3 }, () => {
  it('signs in by a QR code that a client of ours accepts', async () => {
    const alice = await sandbox.createUser({ firstName: 'Alice' })
    await using phone = new Client({ ...sandbox.connection })
    await phone.start({ phone: alice.phoneNumber, code: () => sandbox.loginCode(alice.phoneNumber) })
    const laptop = await createMtcute()
    const accepted: Promise<unknown>[] = []
    const me = await laptop.signInQr({ onUrlUpdated: (url) => void accepted.push(phone.acceptLoginToken(url)) })
    expect([me.id, accepted.length]).toEqual([alice.id, 1])
    await expect(Promise.all(accepted)).resolves.toHaveLength(1)
  })

  it('protects an account by a password that a client of ours then proves, and the other way round', async () => {
    const alice = await sandbox.createUser({ firstName: 'Alice' })
    const code = (): string => sandbox.loginCode(alice.phoneNumber)
    const theirs = await createMtcute()
    await theirs.start({ phone: alice.phoneNumber, code, codeSentCallback: () => {} })
    await theirs.enableCloudPassword({ password: 'their wörds', hint: 'theirs' })

    await using ours = new Client({ ...sandbox.connection })
    const hints: unknown[] = []
    const password = (hint: string | undefined): string => {
      hints.push(hint)
      return 'their wörds'
    }
    await ours.start({ phone: alice.phoneNumber, code, password })
    expect(hints).toEqual(['theirs'])
    await ours.changeCloudPassword('their wörds', 'our wörds', { hint: 'ours' })

    const again = await createMtcute()
    const me = await again.start({
      phone: alice.phoneNumber,
      code,
      password: 'our wörds',
      codeSentCallback: () => {},
    })
    expect(me.id).toBe(alice.id)
    await again.removeCloudPassword('our wörds')
    expect(await ours.getPasswordHint()).toBeUndefined()
  })
})
