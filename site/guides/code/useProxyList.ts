import { Client } from 'whimbrel'
import type { ProxyStage } from '../../../tests/proxies/onProxyStage.js'

export async function useProxyList({ sandbox, proxy, deadPort, phone, code }: ProxyStage): Promise<void> {
  const client = new Client({
    ...sandbox.connection,
    storage: 'memory',
    proxy: [
      { type: 'http', host: proxy.host, port: deadPort },
      { type: 'socks5', host: proxy.host, port: proxy.port },
    ],
  })
  const failures: string[] = []
  client.on('connectionState', ({ error }) => {
    if (error !== undefined) failures.push(error.message)
  })

  await client.start({ phone, code })
  await client.stop()
  if (!failures.some((failure) => failure.includes('HTTP proxy'))) throw new Error('The first proxy is dead')
}
