import type { DeliveryMode } from '../core/updates/deliveryMode.js'
import type { RsaPublicKey } from '../crypto/rsa/rsaPublicKey.js'
import type { FramingName } from '../mtproto/framing/framing.js'
import type { Proxy } from '../network/proxy/proxy.js'
import type { Server } from '../network/server.js'
import type { Dial } from '../platform/line.js'
import type { Platform } from '../platform/platform.js'
import type { LeaseMode } from '../storage/lease/leaseOptions.js'
import type { Storage } from '../storage/storage.js'
import type { ParseMode } from '../types/messages/parseMode.js'
import type { SpokenSchema } from './networkSchema.js'

/** A layer of Telegram's API. */
export interface SpokenLayer {
  /** The number by which it is announced to the server. */
  readonly number: number
  /** What is in it. */
  readonly schema: SpokenSchema
}

/** What a client is made from. Everything but the keys of the application has a default that is right for Telegram. */
export interface ClientOptions {
  /** The identifier of your application, from https://my.telegram.org. */
  readonly apiId: number
  /** The secret of your application, from the same place. */
  readonly apiHash: string
  /**
   * Where the account is kept: a name or path for a SQLite file (`.sqlite` is added where it has no ending),
   * `'memory'` for an account that is forgotten at the end, or a storage of your own. `'memory'` when absent.
   */
  readonly storage?: string | Storage
  /**
   * Encrypts with temporary keys, of which each lives for a day at most and is never stored, so that whoever gets hold of the storage later
   * cannot read what was sent before: true when absent. See https://core.telegram.org/api/pfs.
   */
  readonly usePfs?: boolean
  /**
   * What happens when another client has the account open, in this process or another, on this machine or another:
   * `fail` refuses with a `StorageError` that names the other before anything is dialled, `wait` waits until the other ends,
   * `steal` takes its place, and the other stops. `fail` when absent.
   */
  readonly lease?: LeaseMode
  /** What this client is called in the error that another one gets. */
  readonly leaseLabel?: string
  /**
   * How much memory the users and chats that were met last may take, in bytes: 16 MiB when absent, some ten thousand.
   * All others are in the storage, and read again when they are needed.
   */
  readonly peerCacheBytes?: number
  /**
   * The servers to connect to. Telegram's own when absent, of which the newest list is fetched then and kept fresh.
   * A sandbox hands over its own.
   */
  readonly servers?: readonly Server[]
  /** Reaches servers by IPv6 where they have such addresses, before any other: false when absent. */
  readonly useIpv6?: boolean
  /** The keys that servers prove themselves by: Telegram's own when absent. */
  readonly publicKeys?: readonly RsaPublicKey[]
  /** Connects to Telegram's test servers, which have accounts of their own. */
  readonly useTestServers?: boolean
  /** The data centre to begin at; an account moves to its own by itself. 2 when absent. */
  readonly dcId?: number
  /** How packets are cut on the line: `abridged` when absent. */
  readonly framing?: FramingName
  /** Makes the stream look like noise. Not with the framing `full`. */
  readonly obfuscate?: boolean
  /**
   * What carries the stream: `tcp` when absent. `webSocket` goes to Telegram's web servers, past firewalls that let nothing but the web
   * through; it is always obfuscated, and takes no proxy and no `dial`.
   */
  readonly transport?: 'tcp' | 'webSocket'
  /**
   * Goes through a SOCKS5 proxy, an HTTP proxy or an MTProxy: a description, a link such as `https://t.me/proxy?...` or
   * `socks5://user:password@host:port`, or a list of these. Of a list, one is used as long as it works, then the next.
   */
  readonly proxy?: Proxy | string | readonly (Proxy | string)[]
  /** How lines are opened, those to a proxy too: TCP when absent. */
  readonly dial?: Dial
  /** The runtime to work on; found by itself when absent. */
  readonly platform?: Platform
  /**
   * Another layer to speak than the newest: an older one, or the newest with constructors that it lacks,
   * as `apiSchema().extend(text)` of `whimbrel/tl` makes it.
   */
  readonly layer?: SpokenLayer
  /** The name and version of your application as they appear in the list of sessions. */
  readonly appVersion?: string
  /** The device as it appears in the list of sessions. */
  readonly deviceModel?: string
  /** The operating system as it appears in the list of sessions. */
  readonly systemVersion?: string
  /** The language that Telegram's own texts come in, as an ISO 639-1 code: `en` when absent. */
  readonly language?: string
  /**
   * How texts are written where a method is not told: as `html`, as `markdown`, or just as they are when absent.
   * `parseMode: 'plain'` of a method takes a text as it is all the same.
   */
  readonly parseMode?: ParseMode
  /** How long a call may take when it does not say, in milliseconds: 30,000 when absent. */
  readonly timeoutMs?: number
  /** The longest flood wait that is slept through rather than thrown, in seconds: 10 when absent. */
  readonly floodWaitLimitSeconds?: number
  /** How well updates survive a crash, and what that costs: `durable` when absent. */
  readonly delivery?: DeliveryMode
  /** How often handlers may fail at one update, with growing pauses between, before it becomes a dead letter: 5 times when absent. */
  readonly deliveryAttempts?: number
  /** Whether messages that this account sends are told as updates too. When absent, those of people are, those of bots are not. */
  readonly outgoingMessages?: boolean
  /** Whether updates are received at all: true when absent. */
  readonly receiveUpdates?: boolean
  /**
   * Hears of faults that no call can be told of: what a handler throws, a storage that cannot be written.
   * When absent they become warnings on the console.
   */
  readonly onError?: (error: unknown) => void
}
