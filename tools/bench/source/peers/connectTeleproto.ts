import { Api, TelegramClient } from 'teleproto'
import { _serverKeys } from 'teleproto/crypto/RSA.js'
import { NewMessage } from 'teleproto/events/index.js'
import { PromisedNetSockets } from 'teleproto/extensions/index.js'
import { Logger, LogLevel } from 'teleproto/extensions/Logger.js'
import { readBigIntFromBuffer } from 'teleproto/Helpers.js'
import { StringSession } from 'teleproto/sessions/index.js'
import type { RemoteSandbox } from '../processes/startSandbox.js'
import type { ConnectedClient } from './connectedClient.js'

/** Signs a client of teleproto in: the key goes where it keeps Telegram's own, the port where it has 80 built in. */
export async function connectTeleproto(sandbox: RemoteSandbox, username: string): Promise<ConnectedClient> {
  const { apiId, apiHash, dcId, servers, keys } = sandbox.connection
  const [server] = servers
  const [key] = keys
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
  const { phoneNumber } = await sandbox.createUser(username)
  const client = new TelegramClient(session, apiId, apiHash, {
    connectionRetries: 1,
    networkSocket: SandboxSocket,
    baseLogger: new Logger(LogLevel.NONE),
  })
  await client.connect()
  await client.signInUser(
    { apiId, apiHash },
    {
      phoneNumber,
      phoneCode: () => sandbox.loginCode(phoneNumber),
      onError(error) {
        throw error
      },
    },
  )
  return {
    name: 'teleproto',
    username,
    call: async () => (await client.invoke(new Api.help.GetNearestDc())).country,
    onMessage: (heard) => client.addEventHandler(heard, new NewMessage({ incoming: true })),
    close: () => client.destroy(),
  }
}
