import { MemoryStorage, TelegramClient as MtcuteClient } from '@mtcute/node'
import { addPublicKey, LogManager, NodeCryptoProvider } from '@mtcute/node/utils.js'
import { TelegramClient as GramJsClient } from 'telegram'
import { _serverKeys } from 'telegram/crypto/RSA.js'
import { PromisedNetSockets } from 'telegram/extensions/index.js'
import { Logger, LogLevel } from 'telegram/extensions/Logger.js'
import { readBigIntFromBuffer } from 'telegram/Helpers.js'
import { StringSession } from 'telegram/sessions/index.js'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { bytesToBase64Url } from '../../src/bytes/bytesToBase64Url.js'
import { concatBytes } from '../../src/bytes/concatBytes.js'
import { Client } from '../../src/index.js'
import { createSandbox, type Sandbox, type SandboxUser } from '../../src/sandbox/index.js'

let sandbox: Sandbox

beforeEach(async () => {
  sandbox = await createSandbox({ seed: 1 })
  await sandbox.listen()
})

afterEach(async () => {
  await sandbox.close()
  const [bug] = sandbox.bugs
  if (bug !== undefined) throw bug.error
})

/** Signs in with GramJS, and gives its session string. */
async function gramJsString(user: SandboxUser): Promise<string> {
  const { apiId, apiHash, dcId, servers, publicKeys } = sandbox.connection
  const [server] = servers
  const [key] = publicKeys
  if (server === undefined || key === undefined) throw new Error('The sandbox does not listen.')
  const number = (bytes: Uint8Array) => readBigIntFromBuffer(Buffer.from(bytes), false)
  _serverKeys.set(String(key.fingerprint), { n: number(key.n), e: Number(number(key.e)) })
  const session = new StringSession('')
  session.setDC(dcId, server.host, 80)
  class SandboxSocket extends PromisedNetSockets {
    override connect(_port: number, host: string) {
      return super.connect(server?.port ?? 0, host)
    }
  }
  const client = new GramJsClient(session, apiId, apiHash, {
    connectionRetries: 1,
    networkSocket: SandboxSocket,
    baseLogger: new Logger(LogLevel.NONE),
  })
  try {
    await client.connect()
    await client.signInUser(
      { apiId, apiHash },
      {
        phoneNumber: user.phoneNumber,
        phoneCode: async () => sandbox.loginCode(user.phoneNumber),
        onError: (error) => {
          throw error
        },
      },
    )
    return session.save()
  } finally {
    await client.destroy()
  }
}

/** Signs in with mtcute, and gives its session string. */
async function mtcuteString(user: SandboxUser): Promise<string> {
  const { apiId, apiHash, dcId: id, servers } = sandbox.connection
  const [server] = servers
  if (server === undefined) throw new Error('The sandbox does not listen.')
  const crypto = new NodeCryptoProvider()
  await crypto.initialize()
  addPublicKey(crypto, sandbox.publicKeyPem)
  const dc = { id, ipAddress: server.host, port: server.port }
  const client = new MtcuteClient({
    apiId,
    apiHash,
    crypto,
    storage: new MemoryStorage(),
    defaultDcs: { main: dc, media: dc },
    logLevel: LogManager.OFF,
  })
  try {
    await client.start({
      phone: user.phoneNumber,
      code: () => sandbox.loginCode(user.phoneNumber),
      codeSentCallback: () => {},
    })
    return await client.exportSession()
  } finally {
    await client.destroy()
  }
}

/** Goes on with a session string, writes something, and gives who it was and how often anybody signed in so far. */
async function goOnWith(text: string): Promise<unknown> {
  await using client = new Client({ ...sandbox.connection })
  await client.importAuthString(text)
  const { id, firstName, isSelf } = await client.getMe()
  await client.sendMessage('me', 'Moved.')
  const signInCount = sandbox.calls.filter(({ method }) => method === 'auth.signIn').length
  return { account: client.account.current, id, firstName, isSelf, signInCount }
}

/** What must come of going on as a user who has signed in once, elsewhere. */
function still({ id }: SandboxUser): unknown {
  return { account: { id, isBot: false }, id, firstName: 'Alice', isSelf: true, signInCount: 1 }
}

// Both libraries leave out a leading zero byte of an authorization key, so one of their key exchanges in 256 cannot succeed.
describe('an account that another library has signed in', { retry: 3 }, () => {
  it('goes on from a session string of GramJS', async () => {
    const alice = await sandbox.createUser({ firstName: 'Alice' })
    expect(await goOnWith(await gramJsString(alice))).toEqual(still(alice))
  })

  it('goes on from a session string of mtcute', async () => {
    const alice = await sandbox.createUser({ firstName: 'Alice' })
    expect(await goOnWith(await mtcuteString(alice))).toEqual(still(alice))
  })

  it('goes on from a session string as Telethon and Pyrogram would write it', async () => {
    const alice = await sandbox.createUser({ firstName: 'Alice' })
    await gramJsString(alice)
    const key = [...sandbox.world.authorizations.values()].find(({ userId }) => userId === alice.id)?.key
    if (key === undefined) throw new Error('Nobody is signed in.')
    const dcId = sandbox.connection.dcId
    const telethon = bytesToBase64Url(concatBytes(Uint8Array.of(dcId, 127, 0, 0, 1, 1, 187), key))
    expect(await goOnWith(`1${telethon}=`)).toEqual(still(alice))
    const { apiId } = sandbox.connection
    const id = new Uint8Array(8)
    new DataView(id.buffer).setBigUint64(0, BigInt(alice.id))
    const pyrogram = concatBytes(Uint8Array.of(dcId, 0, 0, 0, apiId, 0), key, id, Uint8Array.of(0))
    expect(await goOnWith(bytesToBase64Url(pyrogram))).toEqual(still(alice))
  })

  it('is refused once its sign-in has ended', async () => {
    const alice = await sandbox.createUser({ firstName: 'Alice' })
    const text = await gramJsString(alice)
    for (const authorization of sandbox.world.authorizations.values()) delete authorization.userId
    await using client = new Client({ ...sandbox.connection })
    const error: unknown = await client.importAuthString(text).catch((reason: unknown) => reason)
    expect(error).toMatchObject({
      type: 'input',
      argument: 'authString',
      message: expect.stringContaining('has ended'),
    })
    expect(error).toMatchObject({ message: expect.not.stringContaining(text.slice(0, 20)) })
    expect(client.account.current).toBeUndefined()
  })
})
