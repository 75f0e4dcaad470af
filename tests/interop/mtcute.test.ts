import { MemoryStorage, TelegramClient } from '@mtcute/node'
import { addPublicKey, LogManager, NodeCryptoProvider } from '@mtcute/node/utils.js'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Client } from '../../src/index.js'
import { createSandbox, type Sandbox, type SandboxUser } from '../../src/sandbox/index.js'

let sandbox: Sandbox
let clients: TelegramClient[] = []

/** Points mtcute at the sandbox: its key joins mtcute's own, its address is an option. */
async function createClient(): Promise<TelegramClient> {
  const { apiId, apiHash, dcId: id, servers } = sandbox.connection
  const server = servers.find(({ dcId }) => dcId === id)
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

async function signIn(user: SandboxUser, password?: string): Promise<TelegramClient> {
  const client = await createClient()
  await client.start({
    phone: user.phoneNumber,
    code: () => sandbox.loginCode(user.phoneNumber),
    ...(password !== undefined && { password }),
    codeSentCallback: () => {},
  })
  return client
}

/** Waits until a client hears of updates: it drops those that come while it asks where it stands. */
async function isListening(client: TelegramClient, user: SandboxUser): Promise<void> {
  const isCaughtUp = (): boolean =>
    sandbox.calls.some(({ method, userId }) => method === 'updates.getDifference' && userId === user.id)
  while (!isCaughtUp()) await client.call({ _: 'help.getNearestDc' })
  await client.call({ _: 'help.getNearestDc' })
}

/** Waits for the next text that comes in. */
function nextText(client: TelegramClient): Promise<string> {
  return new Promise((resolve) => {
    client.onNewMessage.add((message) => {
      if (!message.isOutgoing && message.text !== '') resolve(message.text)
    })
  })
}

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

// mtcute does not pad an authorization key that begins with a zero byte, so one of its key exchanges in 256 cannot succeed.
describe('mtcute', { retry: 3 }, () => {
  it('signs in by code, and is who it should be', async () => {
    const alice = await sandbox.createUser({ firstName: 'Alice', username: 'alice_w' })
    const client = await signIn(alice)
    const me = await client.getMe()
    expect([me.id, me.firstName, me.username]).toEqual([alice.id, 'Alice', 'alice_w'])
  })

  it('signs in with a second factor', async () => {
    const alice = await sandbox.createUser({ firstName: 'Alice', password: 'correct horse' })
    const client = await signIn(alice, 'correct horse')
    expect((await client.getMe()).firstName).toBe('Alice')
  })

  it('sends, receives and lists', async () => {
    const alice = await signIn(await sandbox.createUser({ firstName: 'Alice', username: 'alice_w' }))
    const user = await sandbox.createUser({ firstName: 'Bert', username: 'bert_w' })
    const bert = await signIn(user)
    await isListening(bert, user)
    const heard = nextText(bert)
    await alice.sendText('bert_w', 'hello')
    expect(await heard).toBe('hello')
    const names: string[] = []
    for await (const dialog of bert.iterDialogs()) names.push(dialog.peer.displayName)
    expect(names).toEqual(['Alice', 'Telegram'])
    const [message] = await bert.getHistory('alice_w', { limit: 1 })
    expect(message?.text).toBe('hello')
  })

  it('follows PHONE_MIGRATE to the data centre of its account', async () => {
    await sandbox.close()
    sandbox = await createSandbox({ seed: 1, dataCentres: 3 })
    await sandbox.listen()
    const alice = await sandbox.createUser({ firstName: 'Alice', dcId: 3 })
    const client = await signIn(alice)
    expect((await client.getMe()).firstName).toBe('Alice')
    expect((await client.call({ _: 'help.getConfig' })).thisDc).toBe(3)
    expect(sandbox.calls.some(({ error }) => error?.text === 'PHONE_MIGRATE_3')).toBe(true)
  })

  it('makes an invite link, by which another joins', async () => {
    const owner = await sandbox.createUser({ firstName: 'Olive' })
    const chat = sandbox.createSupergroup({ title: 'Readers', ownerId: owner.id })
    const client = await signIn(owner)
    await client.findDialogs(chat.id)
    const link = await client.createInviteLink(chat.id, { usageLimit: 1 })
    const guest = await signIn(await sandbox.createUser({ firstName: 'Gus' }))
    expect(await guest.joinChat(link.link)).toMatchObject({ status: 'ok', chat: { title: 'Readers' } })
    const late = await signIn(await sandbox.createUser({ firstName: 'Lena' }))
    await expect(late.joinChat(link.link)).rejects.toThrow('INVITE_HASH_EXPIRED')
  })

  it('joins by a link that a client of ours made, once its request is approved', async () => {
    const owner = await sandbox.createUser({ firstName: 'Olive' })
    await using olive = new Client({ ...sandbox.connection })
    await olive.start({ phone: owner.phoneNumber, code: () => sandbox.loginCode(owner.phoneNumber) })
    const chat = await olive.createSupergroup('Readers')
    const link = await olive.createInviteLink(chat.id, { requireApproval: true })
    const user = await sandbox.createUser({ firstName: 'Gus' })
    const guest = await signIn(user)
    expect(await guest.joinChat(link.inviteLink)).toEqual({ status: 'request_sent' })
    await olive.getJoinRequests(chat.id)
    await olive.approveJoinRequest(chat.id, user.id)
    const [dialog] = await guest.findDialogs(chat.id)
    expect(dialog?.peer.displayName).toBe('Readers')
    const member = await guest.getChatMember({ chatId: chat.id, userId: 'me' })
    expect(member?.status).toBe('member')
  })

  it('signs a bot in', async () => {
    const bot = sandbox.createBot({ firstName: 'Bot', username: 'good_bot' })
    const client = await createClient()
    const me = await client.start({ botToken: bot.token })
    expect([me.id, me.isBot]).toEqual([bot.id, true])
  })
})
