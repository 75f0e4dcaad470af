import type { RsaPublicKey } from '../crypto/rsa/rsaPublicKey.js'
import type { Dial } from '../platform/line.js'
import type { Server } from './settings.js'

/** Everything that a client needs to find a sandbox; `new Client({ ...sandbox.connection })` takes it as it is. */
export interface SandboxConnection {
  readonly apiId: number
  readonly apiHash: string
  /** The data centre that accounts live in unless they were made for another. */
  readonly dcId: number
  /** Where each data centre is. */
  readonly servers: readonly Server[]
  /** The keys that the sandbox proves itself by. */
  readonly publicKeys: readonly RsaPublicKey[]
  /** Opens lines inside the process. Present as long as the sandbox listens on no port. */
  readonly dial?: Dial
}
