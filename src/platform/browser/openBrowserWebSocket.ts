import type { LineEvents, OpenWebSocket } from '../line.js'
import { WEB_SOCKET_PROTOCOL, WebSocketLine } from '../webSocketLine.js'

/** The part of the web's `WebSocket` that is used here. https://websockets.spec.whatwg.org */
interface WebSocketOfTheWeb {
  binaryType: string
  readonly bufferedAmount: number
  send(data: Uint8Array): void
  close(): void
  addEventListener(name: string, listener: (event: { readonly data?: unknown; readonly code?: number }) => void): void
}

/**
 * Opens a WebSocket with the `WebSocket` that browsers, workers and some other runtimes have as a global.
 * A failure arrives at `onClose` as a `ConnectionError` that names the URL; browsers tell no more about it.
 */
export const openBrowserWebSocket: OpenWebSocket = (url, events) => {
  let socket: WebSocketOfTheWeb
  try {
    socket = createSocket(url)
  } catch (error) {
    return failLater(url, events, error)
  }
  socket.binaryType = 'arraybuffer'
  const line = new WebSocketLine(
    url,
    {
      send: (chunk) => socket.send(chunk),
      bufferedBytes: () => socket.bufferedAmount,
      close: () => socket.close(),
    },
    events,
  )
  socket.addEventListener('open', () => line.opened())
  socket.addEventListener('message', ({ data }) => {
    line.received(data instanceof ArrayBuffer ? new Uint8Array(data) : undefined)
  })
  socket.addEventListener('error', () => line.failed('the browser does not say why'))
  socket.addEventListener('close', ({ code = 1006 }) => line.closed(code))
  return line
}

function createSocket(url: string): WebSocketOfTheWeb {
  const found: unknown = Reflect.get(globalThis, 'WebSocket')
  if (typeof found !== 'function') throw new Error('this runtime has no WebSocket')
  const socket: unknown = Reflect.construct(found, [url, WEB_SOCKET_PROTOCOL])
  if (!isWebSocket(socket)) throw new Error('the WebSocket of this runtime is none')
  return socket
}

function isWebSocket(value: unknown): value is WebSocketOfTheWeb {
  return typeof value === 'object' && value !== null && 'bufferedAmount' in value && 'addEventListener' in value
}

/** A URL that cannot even be tried fails like one that cannot be reached. */
function failLater(url: string, events: LineEvents, error: unknown): WebSocketLine {
  const idle = { send: () => undefined, bufferedBytes: () => 0, close: () => undefined }
  const line = new WebSocketLine(url, idle, events)
  queueMicrotask(() => {
    line.failed(error instanceof Error ? error.message : String(error))
    line.closed(1006)
  })
  return line
}
