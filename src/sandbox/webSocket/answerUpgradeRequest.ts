import type { Crypto } from '../../crypto/crypto.js'

/** Joined to a client's key for the proof that a server speaks WebSocket. https://www.rfc-editor.org/rfc/rfc6455#section-1.3 */
const PROOF_SUFFIX = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11'
const PATHS: ReadonlySet<string> = new Set(['/apiws', '/apiws_test', '/apiws_premium', '/apiws_test_premium'])
const PROTOCOL = 'binary'

/** What a request is answered with, and whether the stream goes on as a WebSocket. */
export interface UpgradeAnswer {
  readonly isAccepted: boolean
  readonly text: string
}

/** Answers the head of an HTTP request: with a WebSocket where one is asked for as Telegram has it, else with an error. */
export function answerUpgradeRequest(crypto: Crypto, head: string): UpgradeAnswer {
  const [requestLine = '', ...lines] = head.split('\r\n')
  const path = /^GET (\S+) HTTP\/1\.1$/.exec(requestLine)?.[1]
  if (path === undefined) return refusal('400 Bad Request')
  if (!PATHS.has(path)) return refusal('404 Not Found')
  const headers = new Map(
    lines.map((line) => {
      const colon = line.indexOf(':')
      return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()] as const
    }),
  )
  const key = headers.get('sec-websocket-key')
  const isUpgrade = headers.get('upgrade')?.toLowerCase() === 'websocket'
  if (!isUpgrade || key === undefined) return refusal('426 Upgrade Required')
  if (headers.get('sec-websocket-version') !== '13') return refusal('426 Upgrade Required')
  const protocols = (headers.get('sec-websocket-protocol') ?? '').split(',').map((name) => name.trim())
  if (!protocols.includes(PROTOCOL)) return refusal('400 Bad Request')
  const proof = base64(crypto.sha1(new TextEncoder().encode(key + PROOF_SUFFIX)))
  return {
    isAccepted: true,
    text:
      'HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n' +
      `Sec-WebSocket-Accept: ${proof}\r\nSec-WebSocket-Protocol: ${PROTOCOL}\r\n\r\n`,
  }
}

function refusal(status: string): UpgradeAnswer {
  const text = `HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\nSec-WebSocket-Version: 13\r\n\r\n`
  return { isAccepted: false, text }
}

function base64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
}
