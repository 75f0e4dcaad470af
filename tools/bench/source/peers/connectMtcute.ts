import { MemoryStorage, TelegramClient } from '@mtcute/node'
import { addPublicKey, LogManager } from '@mtcute/node/utils.js'
import type { RemoteSandbox } from '../processes/startSandbox.js'
import type { ConnectedClient } from './connectedClient.js'
import { mtcuteCrypto } from './mtcuteCrypto.js'
import { createPublicKey } from 'node:crypto'

/** Signs a client of mtcute in: the key joins its own, the address is an option. */
export async function connectMtcute(sandbox: RemoteSandbox, username: string): Promise<ConnectedClient> {
  const { apiId, apiHash, dcId: id, servers, pem } = sandbox.connection
  const [server] = servers
  if (server === undefined) throw new Error('The sandbox does not listen.')
  const crypto = await mtcuteCrypto()
  addPublicKey(crypto, createPublicKey(pem).export({ type: 'pkcs1', format: 'pem' }).toString())
  const dc = { id, ipAddress: server.host, port: server.port }
  const { phoneNumber } = await sandbox.createUser(username)
  const client = new TelegramClient({
    apiId,
    apiHash,
    crypto,
    storage: new MemoryStorage(),
    defaultDcs: { main: dc, media: dc },
    logLevel: LogManager.OFF,
  })
  await client.start({
    phone: phoneNumber,
    code: () => sandbox.loginCode(phoneNumber),
    codeSentCallback: () => {},
  })
  return {
    name: 'mtcute',
    username,
    call: async () => (await client.call({ _: 'help.getNearestDc' })).country,
    onMessage: (heard) => client.onNewMessage.add(heard),
    close: () => client.destroy(),
  }
}
