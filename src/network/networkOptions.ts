import type { RpcError } from '../errors/rpcError.js'
import type { Crypto, RandomBytes } from '../crypto/crypto.js'
import type { RsaPublicKey } from '../crypto/rsa/rsaPublicKey.js'
import type { FramingName } from '../mtproto/framing/framing.js'
import type { Clock } from '../platform/clock.js'
import type { Dial, OpenWebSocket } from '../platform/line.js'
import type { FunctionName, Result } from '../tl/functionName.js'
import type * as tl from '../tl/generated/api.js'
import type { CallLimit } from '../types/calls/callLimit.js'
import type { ApplicationInfo } from './connectionHeader.js'
import type { LinkState } from './link/linkOptions.js'
import type { LinkKeyStore } from './link/linkKey.js'
import type { Proxy } from './proxy/proxy.js'
import type { Server } from './server.js'

/** What a network needs from the schema of its layer. */
export interface NetworkSchema {
  readonly layer: number
  write(call: tl.AnyFunctionCall): Uint8Array
  /** Reads what `call` is answered with; a wrapper is answered as the call inside it. */
  readResult<Name extends FunctionName>(call: tl.Functions[Name]['call'], body: Uint8Array): Result<Name>
  /** Reads an object that answers no call. */
  read(body: Uint8Array): tl.AnyObject
}

/** What a network tells its owner. */
export interface NetworkEvents {
  onUpdates(updates: tl.Updates): void
  /** Updates may have been lost: a session was begun anew, or something came that could not be read. */
  onGap(): void
  /** `trouble` tells why there is no line, where one has failed. */
  onState(state: LinkState, trouble: Error | undefined): void
  /** Telegram says that the account is signed in no longer. */
  onSignedOut(error: RpcError): void
  /** Telegram has set a limit to the account, or made one longer. */
  onLimit?(limit: CallLimit): void
  /** The home data centre says again and again that it does not know the account's key. */
  onKeyRefused(): void
  /** A fault that no call can be told of, such as a salt that could not be stored. */
  onError(error: unknown): void
}

/** What a network is made of. */
export interface NetworkOptions {
  readonly clock: Clock
  readonly crypto: Crypto
  readonly randomBytes: RandomBytes
  readonly dial: Dial
  /** Opens WebSockets in place of lines to the servers. */
  readonly openWebSocket?: OpenWebSocket | undefined
  /** What to go through; empty for the direct way. */
  readonly proxies: readonly Proxy[]
  readonly servers: readonly Server[]
  readonly publicKeys: readonly RsaPublicKey[]
  readonly framing: FramingName
  readonly isObfuscated: boolean
  readonly isTest: boolean
  readonly application: ApplicationInfo
  readonly schema: NetworkSchema
  readonly homeDcId: number
  /** Resolves once the new home is durable. */
  saveHome(dcId: number): Promise<void>
  keys(dcId: number): LinkKeyStore
  /** Whether sessions use temporary keys in place of those that are stored. */
  readonly usePfs: boolean
  /** Whether the list of servers is fetched and kept fresh; the one that was given is all there is when absent. */
  readonly refreshesServers?: boolean | undefined
  /** Whether servers are reached by IPv6 where they have such addresses. */
  readonly useIpv6?: boolean | undefined
  isSignedIn(): boolean
  readonly floodWaitLimitSeconds: number
  /** How long a call may take when it does not say, in milliseconds. */
  readonly timeoutMs?: number | undefined
  readonly events: NetworkEvents
}
