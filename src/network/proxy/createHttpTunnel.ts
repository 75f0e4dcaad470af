import { bytesToBase64Url } from '../../bytes/bytesToBase64Url.js'
import { concatBytes } from '../../bytes/concatBytes.js'
import type { Tunnel, TunnelEvent } from '../../mtproto/tunnel.js'
import type { Address } from '../../platform/line.js'
import { hostAndPort } from './describeProxy.js'
import { isHost } from './isHost.js'
import type { HttpProxy } from './proxy.js'

const MOST_HEAD_BYTES = 16_384
const PROTOCOL = 'HTTP/1.'
const STATUS_LINE = /^HTTP\/1\.[01] (\d{3})(?: |\r)/
const AUTHENTICATION_REQUIRED = 407
const HEAD_END = [0x0d, 0x0a, 0x0d, 0x0a]

/**
 * Makes the client's end of an HTTP proxy that asks to be connected with `target`.
 * https://www.rfc-editor.org/rfc/rfc9110#section-9.3.6
 */
export function createHttpTunnel(proxy: HttpProxy, target: Address): Tunnel {
  return new HttpTunnel(proxy, target)
}

class HttpTunnel implements Tunnel {
  readonly #proxy: HttpProxy
  readonly #target: Address
  #head: Uint8Array = new Uint8Array(256)
  #headLength = 0
  #endLength = 0
  #state: 'waiting' | 'open' | 'over' = 'waiting'

  constructor(proxy: HttpProxy, target: Address) {
    this.#proxy = proxy
    this.#target = target
  }

  get stage(): string {
    return this.#state === 'waiting' ? 'the answer to CONNECT' : 'data'
  }

  start(): readonly TunnelEvent[] {
    const { host, port } = this.#target
    if (!isHost(host)) return [this.#reject('it cannot be asked for a host of this form')]
    const target = hostAndPort(host, port)
    const { username, password = '' } = this.#proxy
    const lines = [`CONNECT ${target} HTTP/1.1`, `Host: ${target}`]
    if (username !== undefined) lines.push(`Proxy-Authorization: Basic ${base64(`${username}:${password}`)}`)
    return [{ type: 'send', bytes: new TextEncoder().encode(`${lines.join('\r\n')}\r\n\r\n`) }]
  }

  receive(chunk: Uint8Array): readonly TunnelEvent[] {
    if (this.#state === 'open') return [{ type: 'data', bytes: chunk }]
    if (this.#state === 'over') return []
    for (const [index, byte] of chunk.entries()) {
      const fault = this.#takeByte(byte)
      if (fault !== undefined) return [this.#reject(fault)]
      if (this.#endLength === HEAD_END.length) return this.#judge(chunk.slice(index + 1))
    }
    return []
  }

  seal(data: Uint8Array): Uint8Array {
    return data
  }

  #takeByte(byte: number): string | undefined {
    if (this.#headLength === MOST_HEAD_BYTES) return `its answer to CONNECT is longer than ${MOST_HEAD_BYTES} bytes`
    if (this.#headLength < PROTOCOL.length && byte !== PROTOCOL.charCodeAt(this.#headLength)) {
      return 'it does not speak HTTP'
    }
    if (this.#headLength === this.#head.length) this.#head = concatBytes(this.#head, new Uint8Array(this.#headLength))
    this.#head[this.#headLength++] = byte
    if (byte === HEAD_END[this.#endLength]) this.#endLength += 1
    else this.#endLength = byte === HEAD_END[0] ? 1 : 0
    return undefined
  }

  #judge(rest: Uint8Array): readonly TunnelEvent[] {
    const head = String.fromCharCode(...this.#head.subarray(0, 64))
    const status = Number(STATUS_LINE.exec(head)?.[1] ?? Number.NaN)
    if (Number.isNaN(status)) return [this.#reject('its answer to CONNECT has no status')]
    if (status === AUTHENTICATION_REQUIRED) {
      const isGiven = this.#proxy.username !== undefined
      return [
        this.#reject(isGiven ? 'it did not accept the username and password' : 'it asks for a username and a password'),
      ]
    }
    if (status < 200 || status > 299) return [this.#reject(`it refused to connect, with status ${status}`)]
    this.#state = 'open'
    return [{ type: 'opened' }, ...(rest.length > 0 ? [{ type: 'data', bytes: rest } as const] : [])]
  }

  #reject(reason: string): TunnelEvent {
    this.#state = 'over'
    return { type: 'rejected', reason }
  }
}

function base64(text: string): string {
  const digits = bytesToBase64Url(new TextEncoder().encode(text)).replaceAll('-', '+').replaceAll('_', '/')
  return digits.padEnd(Math.ceil(digits.length / 4) * 4, '=')
}
