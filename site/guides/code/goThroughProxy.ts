import { checkProxy, Client } from 'whimbrel'
import type { ProxyStage } from '../../../tests/proxies/onProxyStage.js'

export async function goThroughProxy({ sandbox, proxy, phone, code }: ProxyStage): Promise<void> {
  const link = `socks5://${proxy.host}:${proxy.port}`
  const roundTripMs = await checkProxy(link, sandbox.connection)
  if (roundTripMs > 5_000) throw new Error('Another proxy would be better')

  const client = new Client({ ...sandbox.connection, storage: 'memory', proxy: link })
  await client.start({ phone, code })
  await client.stop()
}
