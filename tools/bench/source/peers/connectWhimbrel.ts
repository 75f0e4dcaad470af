import { Client } from '../../../../dist/index.js'
import { OURS } from '../harness/contestant.js'
import type { RemoteSandbox } from '../processes/startSandbox.js'
import type { ConnectedClient } from './connectedClient.js'

/** Signs a client of ours in. */
export async function connectWhimbrel(sandbox: RemoteSandbox, username: string): Promise<ConnectedClient> {
  const { apiId, apiHash, dcId, servers, keys } = sandbox.connection
  const { phoneNumber } = await sandbox.createUser(username)
  const client = new Client({ apiId, apiHash, dcId, servers, publicKeys: keys })
  await client.start({ phone: phoneNumber, code: () => sandbox.loginCode(phoneNumber) })
  return {
    name: OURS,
    username,
    call: async () => (await client.invoke('help.getNearestDc', {})).country,
    onMessage: (heard) => void client.on('message', heard),
    close: () => client.stop(),
  }
}
