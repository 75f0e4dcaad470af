import { createServer, type Server, type Socket } from 'node:net'
import { ConnectionError } from '../../errors/connectionError.js'
import type { Address, Line, LineEvents, Listen, Listener } from '../line.js'
import { createSocketLine } from './createSocketLine.js'
import { describeSocketError, formatAddress, socketErrorReason } from './describeSocketError.js'

/**
 * Listens for TCP connections.
 * An empty host means 127.0.0.1, this machine alone; port 0 means any free port, and `address` of the listener tells which.
 * It fails with a `ConnectionError` when the address cannot be had. `onOpen` is not called for accepted lines.
 */
export const listenTcp: Listen = async (address: Address, accept: (line: Line) => LineEvents) => {
  const sockets = new Set<Socket>()
  const server = createServer({ noDelay: true, keepAlive: true }, (socket) => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
    const peer: Address = { host: socket.remoteAddress ?? 'unknown', port: socket.remotePort ?? 0 }
    const line = createSocketLine(
      socket,
      () => events,
      (error) => new ConnectionError(describeSocketError(error, peer, true), { cause: error }),
    )
    const events = accept(line)
  })
  const bound = await bind(server, address)

  // A connection that could not be accepted (say, for lack of file handles) is lost to the one who dialled; the others go on.
  server.on('error', () => {})

  let closed: Promise<void> | undefined
  const listener: Listener = {
    address: bound,
    close: () =>
      (closed ??= new Promise((resolve) => {
        server.close(() => resolve())
        for (const socket of sockets) socket.destroy()
      })),
  }
  return listener
}

function bind(server: Server, address: Address): Promise<Address> {
  const wanted: Address = { host: address.host === '' ? '127.0.0.1' : address.host, port: address.port }
  return new Promise((resolve, reject) => {
    const onError = (error: Error): void => {
      reject(
        new ConnectionError(`${formatAddress(wanted)} cannot be listened on: ${socketErrorReason(error)}.`, {
          cause: error,
        }),
      )
    }
    server.once('error', onError)
    server.listen({ host: wanted.host, port: wanted.port }, () => {
      server.off('error', onError)
      const bound = server.address()
      if (bound === null || typeof bound === 'string')
        reject(new ConnectionError('The listening socket has no address.'))
      else resolve({ host: bound.address, port: bound.port })
    })
  })
}
