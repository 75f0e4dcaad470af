import type { Socket } from 'node:net'
import type { Line, LineEvents } from '../line.js'

/** How long a closing line may take to hand over what it was given to send, in milliseconds. */
const LINGER_MS = 2_000

/**
 * Turns a TCP socket into a line.
 * `describeError` names the other end in the error that `onClose` carries. Events never come from within a call of the line.
 * After `close()` what was queued is still sent, for two seconds at most, and nothing is received any more.
 */
export function createSocketLine(
  socket: Socket,
  events: () => LineEvents,
  describeError: (error: Error) => Error,
): Line {
  let failure: Error | undefined
  let isClosing = false

  socket.on('data', (chunk: Buffer) => {
    // A plain view: `slice` of a Buffer would share memory where `slice` of a Uint8Array copies.
    if (!isClosing) events().onData(new Uint8Array(chunk.buffer, chunk.byteOffset, chunk.byteLength))
  })
  socket.on('error', (error) => {
    failure ??= error
  })
  socket.on('close', () => {
    events().onClose(failure === undefined || isClosing ? undefined : describeError(failure))
  })

  return {
    send: (chunk) => {
      if (!isClosing && !socket.destroyed && socket.writable) socket.write(chunk)
    },
    bufferedBytes: () => socket.writableLength,
    pause: () => {
      socket.pause()
    },
    resume: () => {
      if (!isClosing) socket.resume()
    },
    close: () => {
      if (isClosing) return
      isClosing = true
      if (socket.connecting || socket.writableLength === 0) {
        socket.destroy()
        return
      }
      // Read on, so that the end of the other side is seen while the rest goes out.
      socket.resume()
      socket.destroySoon()
      const timer = setTimeout(() => socket.destroy(), LINGER_MS)
      socket.once('close', () => clearTimeout(timer))
    },
    reset: () => {
      isClosing = true
      socket.resetAndDestroy()
    },
  }
}
