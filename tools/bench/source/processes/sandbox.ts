import { Client, nodePlatform } from '../../../../dist/index.js'
import { createSandbox } from '../../../../dist/sandbox/index.js'

// A sandbox in a process of its own, which does what its parent asks: { user } makes one, { code } tells a login code,
// { post, count } has somebody write to a user so many times.
const sandbox = await createSandbox({ seed: 1, maxConnections: 10_000 })
await sandbox.listen()
const { apiId, apiHash, dcId, servers, publicKeys } = sandbox.connection
const writer = await sandbox.createUser({ firstName: 'Writer', username: 'writer' })
const client = new Client({ apiId, apiHash, dcId, servers, publicKeys, dial: sandbox.dial, platform: nodePlatform() })
await client.start({ phone: writer.phoneNumber, code: () => sandbox.loginCode(writer.phoneNumber) })

interface Request {
  readonly number: number
  readonly user?: string
  readonly code?: string
  readonly post?: string
  readonly count?: number
}

process.on('message', (request: Request) => {
  void answer(request).then((result) => process.send?.({ number: request.number, result }))
})

async function answer({ user, code, post, count = 0 }: Request): Promise<unknown> {
  if (user !== undefined) return sandbox.createUser({ firstName: 'Reader', username: user })
  if (code !== undefined) return sandbox.loginCode(code)
  if (post === undefined) return undefined
  const input = await client.invoke('contacts.resolveUsername', { username: post })
  const [reader] = input.users
  if (reader?._ !== 'user' || reader.access_hash === undefined) throw new Error('That user has no access hash.')
  const to = { _: 'inputPeerUser', user_id: reader.id, access_hash: reader.access_hash } as const
  const calls = Array.from({ length: count }, (_, at) =>
    client.invoke('messages.sendMessage', { peer: to, message: `Update ${at}`, random_id: client.randomId() }),
  )
  await Promise.all(calls)
  return count
}

process.send?.({
  number: 0,
  result: { apiId, apiHash, dcId, servers, pem: sandbox.publicKeyPem, keys: publicKeys },
})
process.on('disconnect', () => process.exit(0))
