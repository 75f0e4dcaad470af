import { ConnectionError } from '../../errors/connectionError.js'
import type { Tunnel, TunnelEvent } from '../../mtproto/tunnel.js'
import type { Clock } from '../../platform/clock.js'
import type { Address, Dial, Line, LineEvents } from '../../platform/line.js'

/** How long it may take until a tunnel is open, dial included. It ends before the dial's own limit, so that its error is the one that is seen. */
export const TUNNEL_TIMEOUT_MS = 8_000

/** What a line through a tunnel is made from. */
export interface DialTunnelOptions {
  /** Begins the sentences of errors: `The SOCKS5 proxy example.org:1080`. */
  readonly name: string
  /** Where the tunnel begins. */
  readonly address: Address
  readonly tunnel: Tunnel
  readonly dial: Dial
  readonly clock: Clock
  /** The time to tell the other side, in milliseconds since the epoch; that of the clock when absent. */
  readonly serverTime?: (() => number) | undefined
}

/** Opens a line through a tunnel. `onOpen` comes when the tunnel is open; an error of `onClose` tells at which stage it failed. */
export function dialTunnel(options: DialTunnelOptions, events: LineEvents): Line {
  return new TunnelLine(options, events)
}

class TunnelLine implements Line {
  readonly #options: DialTunnelOptions
  readonly #events: LineEvents
  readonly #line: Line
  readonly #cancelTimeout: () => void
  #waiting: Uint8Array[] = []
  #isDialled = false
  #isOpen = false
  #isClosing = false
  #failure: ConnectionError | undefined

  constructor(options: DialTunnelOptions, events: LineEvents) {
    const { clock, dial, address } = options
    this.#options = options
    this.#events = events
    this.#cancelTimeout = clock.schedule(TUNNEL_TIMEOUT_MS, () => {
      const limit = `within ${TUNNEL_TIMEOUT_MS / 1_000} s`
      this.#fail(this.#isDialled ? `did not give ${options.tunnel.stage} ${limit}` : `could not be reached ${limit}`)
    })
    this.#line = dial(address, {
      onOpen: () => this.#begin(),
      onData: (chunk) => {
        if (!this.#isClosing) this.#handle(options.tunnel.receive(chunk))
      },
      onClose: (error) => this.#end(error),
    })
  }

  send(chunk: Uint8Array): void {
    if (this.#isClosing) return
    if (this.#isOpen) this.#line.send(this.#options.tunnel.seal(chunk))
    else this.#waiting.push(chunk)
  }

  bufferedBytes(): number {
    return this.#waiting.reduce((sum, { length }) => sum + length, this.#line.bufferedBytes())
  }

  pause(): void {
    this.#line.pause()
  }

  resume(): void {
    this.#line.resume()
  }

  close(): void {
    if (this.#isClosing) return
    this.#isClosing = true
    this.#cancelTimeout()
    this.#line.close()
  }

  #begin(): void {
    if (this.#isClosing) return
    this.#isDialled = true
    const { tunnel, serverTime, clock } = this.#options
    this.#handle(tunnel.start(serverTime?.() ?? clock.now()))
  }

  #handle(events: readonly TunnelEvent[]): void {
    for (const event of events) {
      if (this.#isClosing) return
      switch (event.type) {
        case 'send':
          this.#line.send(event.bytes)
          break
        case 'opened':
          this.#open()
          break
        case 'data':
          this.#events.onData(event.bytes)
          break
        case 'rejected':
          this.#fail(`cannot be used: ${event.reason}`)
          break
      }
    }
  }

  #open(): void {
    this.#cancelTimeout()
    this.#isOpen = true
    const waiting = this.#waiting
    this.#waiting = []
    for (const chunk of waiting) this.send(chunk)
    this.#events.onOpen()
  }

  #fail(what: string): void {
    if (this.#isClosing) return
    this.#failure = new ConnectionError(`${this.#options.name} ${what}.`)
    this.close()
  }

  #end(error: Error | undefined): void {
    this.#cancelTimeout()
    if (this.#isClosing || this.#isOpen) this.#events.onClose(this.#failure ?? (this.#isClosing ? undefined : error))
    else this.#events.onClose(this.#brokenOff(error))
    this.#isClosing = true
  }

  #brokenOff(error: Error | undefined): ConnectionError {
    const { name, tunnel } = this.#options
    const what = this.#isDialled ? `closed the line before ${tunnel.stage} came` : 'could not be reached'
    const detail = error === undefined ? '.' : `: ${error.message}`
    return new ConnectionError(`${name} ${what}${detail}`, { cause: error })
  }
}
