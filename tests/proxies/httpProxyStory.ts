import type { Dial } from '../../src/platform/line.js'
import { PLAIN_PIPE, type ServerSide } from './serverSide.js'

/** What an HTTP proxy asks for. */
export interface HttpProxyStoryOptions {
  readonly dial: Dial
  readonly account?: { readonly username: string; readonly password: string }
  /** The first lines of the requests that came. */
  readonly requests: string[]
}

/** An HTTP proxy that lets `CONNECT` through. */
export function httpProxyStory({
  dial,
  account,
  requests,
}: HttpProxyStoryOptions): (side: ServerSide) => Promise<void> {
  return async (side) => {
    const [requestLine = '', ...headers] = (await side.readUntil('\r\n\r\n')).split('\r\n')
    requests.push(requestLine)
    const target = /^CONNECT (.+):(\d+) HTTP\/1\.1$/.exec(requestLine)
    const credentials = `${account?.username}:${account?.password}`
    const wanted = `Proxy-Authorization: Basic ${Buffer.from(credentials).toString('base64')}`
    if (target === null || !headers.includes(`Host: ${target[1]}:${target[2]}`)) {
      side.send(new TextEncoder().encode('HTTP/1.1 400 Bad Request\r\n\r\n'))
      side.close()
    } else if (account !== undefined && !headers.includes(wanted)) {
      side.send(new TextEncoder().encode('HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n'))
      side.close()
    } else {
      const begin = await side.connect(dial, { host: target[1] ?? '', port: Number(target[2]) })
      side.send(new TextEncoder().encode('HTTP/1.1 200 Connection established\r\nVia: 1.1 test\r\n\r\n'))
      begin(PLAIN_PIPE)
    }
  }
}
