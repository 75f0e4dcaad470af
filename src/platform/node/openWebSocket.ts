import { createRequire } from 'node:module'
import type * as ws from 'ws'
import type { OpenWebSocket } from '../line.js'
import { WEB_SOCKET_PROTOCOL, WebSocketLine } from '../webSocketLine.js'
import { socketErrorReason } from './describeSocketError.js'

/** How long a closing WebSocket may take to take leave, in milliseconds. */
const LINGER_MS = 2_000
/** Longer messages are none of MTProto's. */
const LONGEST_MESSAGE = 16 * 1024 * 1024

/**
 * Opens a WebSocket on Node, Deno and Bun. It sets no time limit for connecting: the caller closes the line.
 * A failure arrives at `onClose` as a `ConnectionError` that names the URL.
 */
export const openWebSocket: OpenWebSocket = (url, events) => {
  let socket: ws.WebSocket
  try {
    const { WebSocket } = loadWebSockets()
    socket = new WebSocket(url, WEB_SOCKET_PROTOCOL, { maxPayload: LONGEST_MESSAGE, perMessageDeflate: false })
  } catch (error) {
    return failLater(new WebSocketLine(url, IDLE, events), error)
  }
  const line = new WebSocketLine(
    url,
    {
      send: (chunk) => socket.send(chunk),
      bufferedBytes: () => socket.bufferedAmount,
      pause: () => socket.pause(),
      resume: () => socket.resume(),
      close: () => {
        // What is paused would never see the other side take leave.
        if (socket.isPaused) socket.resume()
        socket.close(1000)
        const timer = setTimeout(() => socket.terminate(), LINGER_MS)
        socket.once('close', () => clearTimeout(timer))
      },
    },
    events,
  )
  socket.on('open', () => line.opened())
  socket.on('message', (data, isBinary) => line.received(isBinary ? bytesOf(data) : undefined))
  socket.on('error', (error) => line.failed(socketErrorReason(error)))
  socket.on('close', (code) => line.closed(code))
  return line
}

/** Most programs open none, so the package is loaded with the first one. */
function loadWebSockets(): typeof ws {
  // oxlint-disable-next-line no-unsafe-return -- what is required has no type of its own
  return createRequire(import.meta.url)('ws')
}

const IDLE = { send: () => undefined, bufferedBytes: () => 0, close: () => undefined }

/** A URL that cannot even be tried fails like one that cannot be reached. */
function failLater(line: WebSocketLine, error: unknown): WebSocketLine {
  setImmediate(() => {
    line.failed(error instanceof Error ? error.message : String(error))
    line.closed(1006)
  })
  return line
}

/** Plain bytes of one's own, whatever form the package hands them out in. */
function bytesOf(data: Buffer | ArrayBuffer | readonly Buffer[]): Uint8Array {
  if (data instanceof ArrayBuffer) return new Uint8Array(data)
  if (data instanceof Uint8Array) return new Uint8Array(data.buffer, data.byteOffset, data.byteLength)
  return new Uint8Array(Buffer.concat(data))
}
