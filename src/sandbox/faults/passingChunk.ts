/** Which way bytes go. */
export type Direction = 'toServer' | 'toClient'

/** How a line ends: in order, or broken so that the other side hears of an error, or with nothing more passing this way. */
export type LineEnd = 'close' | 'reset' | 'silence'

/** Bytes on their way over a line, as they came from one side. */
export interface PassingChunk {
  readonly bytes: Uint8Array
  readonly direction: Direction
  /** How many bytes went this way over the line before these. */
  readonly position: number
}

/** What travels on of a chunk. */
export interface Piece {
  readonly bytes: Uint8Array
  /** How long it waits, in milliseconds; what comes behind it waits with it. */
  readonly afterMs?: number
  /** True where it is joined to what waits already. */
  readonly isJoined?: boolean
  /** What becomes of the line behind it. */
  readonly end?: LineEnd
}
