/** Where to connect to or listen on. */
export interface Address {
  readonly host: string
  readonly port: number
}

/** What happens on a line. `onClose` comes exactly once, also after `close()`, and nothing comes after it. */
export interface LineEvents {
  onOpen(): void
  onData(chunk: Uint8Array): void
  /** `error` is absent when the line was closed in an orderly way by either side. */
  onClose(error: Error | undefined): void
}

/** An ordered stream of bytes in both directions: a TCP socket, a WebSocket, or two ends in one process. */
export interface Line {
  /** Queues bytes. Before `onOpen` they wait; after the end they are dropped. The array is not to be changed afterwards. */
  send(chunk: Uint8Array): void
  /** How many bytes wait to be written: a sender that sees this grow should pause. */
  bufferedBytes(): number
  /** Stops and restarts delivery of `onData`, so that a busy reader does not fill memory. */
  pause(): void
  resume(): void
  close(): void
  /** Breaks the line: what waits is lost, and the other side hears of an error. Absent where the transport has no such thing. */
  reset?(): void
}

/** Starts to open a line; what becomes of it is told through `events`, never by throwing. */
export type Dial = (address: Address, events: LineEvents) => Line

/** A listening socket. */
export interface Listener {
  readonly address: Address
  /** Stops listening and closes every line that it accepted. */
  close(): Promise<void>
}

/** Listens for lines. `accept` is called for each with the line, already open, and returns what shall hear of it. */
export type Listen = (address: Address, accept: (line: Line) => LineEvents) => Promise<Listener>

/** Starts to open a WebSocket with the subprotocol `binary`; what becomes of it is told through `events`, never by throwing. */
export type OpenWebSocket = (url: string, events: LineEvents) => Line
