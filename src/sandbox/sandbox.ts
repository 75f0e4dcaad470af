import type { Dial } from '../platform/line.js'
import type { LoggedCall } from './callLog.js'
import type { AccountControl } from './control/accountControl.js'
import type { ChatControl } from './control/chatControl.js'
import type { Faults } from './faults/faults.js'
import type { SandboxConnection } from './sandboxConnection.js'
import type { Server } from './settings.js'
import type { World } from './world/world.js'

/**
 * Something that was thrown and is no answer: a bug of the sandbox.
 * Where a handler threw it, the caller was told `INTERNAL` (500); elsewhere the line was closed.
 */
export interface SandboxBug {
  readonly error: unknown
  /** The TL function that was called; empty where it did not come to a call. */
  readonly method: string
}

/** A line of a client. */
export interface SandboxLine {
  /** From 1, in the order in which lines are opened. */
  readonly id: number
  /** The data centre of its key, or that whose address was dialled. */
  readonly dcId: number
  /** Who is signed in by it. */
  readonly userId?: number
  /** The session that was heard last on it. */
  readonly sessionId?: bigint
}

/** A Telegram of one's own: a server that speaks real MTProto, with a world that is made by these functions and by its clients. */
export interface Sandbox extends AccountControl, ChatControl {
  /**
   * Opens a port for clients, over TCP and over WebSocket (at `/apiws`) alike; on 127.0.0.1 unless told otherwise, on a free port where it is 0.
   * Each data centre gets a port, in the order of their numbers: the given one and those that follow it. Gives back that of the home.
   * Rejects with a `ConnectionError` where a port cannot be opened.
   */
  listen(port?: number, host?: string): Promise<Server>
  /** Opens lines inside the process: to the data centre of the address, or to the home where no data centre has it. */
  readonly dial: Dial
  /** What a client needs to find the sandbox: over its port once it listens, else inside the process. */
  readonly connection: SandboxConnection
  /** The public key as PKCS#1 PEM, as GramJS and Telethon want it. */
  readonly publicKeyPem: string
  /** The public key as SubjectPublicKeyInfo PEM, as OpenSSL and mtcute want it. */
  readonly publicKeySpkiPem: string
  /** The id of the public key, as a hexadecimal number of 16 digits. */
  readonly publicKeyFingerprint: string
  /** The latest calls, oldest first; a thousand are kept. */
  readonly calls: readonly LoggedCall[]
  /** What was thrown that is no answer; the latest hundred are kept. A sound sandbox has none. */
  readonly bugs: readonly SandboxBug[]
  /** The state of everything, as plain data: `structuredClone` copies it. To be read; changed only by clients and by the functions here. */
  readonly world: World
  /** Has things go wrong, on command. */
  readonly faults: Faults
  /** The lines that are open, in the order in which they were opened. */
  readonly lines: readonly SandboxLine[]
  /** How many lines are open. */
  readonly connectionCount: number
  /** Closes all lines and ports, and ends all timers. */
  close(): Promise<void>
  [Symbol.asyncDispose](): Promise<void>
}
