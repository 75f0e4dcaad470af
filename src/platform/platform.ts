import type { Crypto, RandomBytes } from '../crypto/crypto.js'
import type { Clock } from './clock.js'
import type { Dial, Listen, OpenWebSocket } from './line.js'
import type { Processes } from './processes.js'

/** What a runtime lends to the library: everything that touches the world outside goes through here. */
export interface Platform {
  readonly crypto: Crypto
  readonly randomBytes: RandomBytes
  readonly clock: Clock
  readonly dial: Dial
  /** Opens a listening socket; absent where the runtime cannot, as in a browser. */
  readonly listen?: Listen
  /** Opens WebSockets; absent where the runtime cannot. */
  readonly openWebSocket?: OpenWebSocket
  /** What can be said about processes; absent where nothing can, as in a browser. */
  readonly processes?: Processes
  /** How this machine presents itself when a connection is initialised, for example `Node.js 20.19`. */
  readonly deviceModel: string
  /** The operating system, for example `Linux`. */
  readonly systemVersion: string
}
