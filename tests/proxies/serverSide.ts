import { concatBytes } from '../../src/bytes/concatBytes.js'
import type { Address, Dial, Line, LineEvents, Listen, Listener } from '../../src/platform/line.js'

/** One accepted line of a server that is written as a story: read this, send that. */
export class ServerSide {
  readonly events: LineEvents
  readonly #line: Line
  #held: Uint8Array = new Uint8Array(0)
  #notice: () => void = () => {}
  #forward: ((chunk: Uint8Array) => void) | undefined
  #partner: Line | undefined

  constructor(line: Line) {
    this.#line = line
    this.events = {
      onOpen: () => {},
      onData: (chunk) => {
        if (this.#forward !== undefined) {
          this.#forward(chunk)
          return
        }
        this.#held = concatBytes(this.#held, chunk)
        this.#notice()
      },
      onClose: () => this.#partner?.close(),
    }
  }

  /** Waits for so many bytes; for ever, where they do not come. */
  async read(length: number): Promise<Uint8Array> {
    while (this.#held.length < length) {
      await new Promise<void>((resolve) => {
        this.#notice = resolve
      })
    }
    const read = this.#held.slice(0, length)
    this.#held = this.#held.slice(length)
    return read
  }

  async readUntil(end: string): Promise<string> {
    let text = ''
    while (!text.endsWith(end)) text += String.fromCharCode(...(await this.read(1)))
    return text
  }

  send(...bytes: readonly Uint8Array[]): void {
    this.#line.send(concatBytes(...bytes))
  }

  close(): void {
    this.#line.close()
  }

  /** Connects with a server behind and hands on what comes from either side, from now on. */
  async connect(dial: Dial, address: Address, first = new Uint8Array(0)): Promise<(codec: PipeCodec) => void> {
    let down: (chunk: Uint8Array) => void = () => {}
    const upstream = await new Promise<Line>((resolve, reject) => {
      const line = dial(address, {
        onOpen: () => resolve(line),
        onData: (chunk) => down(chunk),
        onClose: (error) => {
          this.#line.close()
          reject(error ?? new Error('The server behind is gone.'))
        },
      })
    })
    this.#partner = upstream
    upstream.send(first)
    return (codec) => {
      down = (chunk) => this.send(codec.down(chunk))
      this.#forward = (chunk) => {
        const bytes = codec.up(chunk)
        if (bytes.length > 0) upstream.send(bytes)
      }
      this.#forward(this.#held)
    }
  }
}

/** What becomes of bytes on their way through a proxy. */
export interface PipeCodec {
  up(chunk: Uint8Array): Uint8Array
  down(chunk: Uint8Array): Uint8Array
}

/** Hands bytes on as they are. */
export const PLAIN_PIPE: PipeCodec = { up: (chunk) => chunk, down: (chunk) => chunk }

/** Listens, and tells each line the same story. */
export function serveLines(
  listen: Listen,
  address: Address,
  story: (side: ServerSide) => Promise<void>,
): Promise<Listener> {
  return listen(address, (line) => {
    const side = new ServerSide(line)
    story(side).catch(() => side.close())
    return side.events
  })
}
