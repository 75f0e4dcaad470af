import type { Client as ClientInterface, ClientConstructor } from './client/client.js'
import { createClientClass } from './client/createClientClass.js'
import { type CheckProxy, createProxyCheck } from './client/createProxyCheck.js'
import { nodeRuntime } from './client/nodeRuntime.js'

/**
 * A Telegram account, user or bot, and everything that it can do.
 * `new Client({ apiId, apiHash })` makes one; `start` connects and signs in; `stop` ends it.
 */
// oxlint-disable-next-line no-redeclare -- the value makes clients and the type below names them, as with a class
export const Client: ClientConstructor = createClientClass(nodeRuntime)
/** A client, as functions that take one name it. */
export type Client = ClientInterface

/**
 * Checks whether Telegram can be reached through a proxy, and returns how many milliseconds it took until a server had answered.
 * Rejects with a `ConnectionError` that names the proxy and the stage at which it failed, within some 20 seconds.
 */
export const checkProxy: CheckProxy = createProxyCheck(nodeRuntime)

export type { CheckProxy, CheckProxyOptions } from './client/createProxyCheck.js'
export type { AccountKind } from './client/accountKind.js'
export type {
  BotClient,
  ClientConstructor,
  ClientContext,
  ClientHandler,
  ClientLife,
  ClientUpdates,
  UpdateContext,
  UserClient,
} from './client/client.js'
export type { Replying } from './client/context/context.js'
export type { EventQuery } from './client/context/eventQuery.js'
export type { Facts } from './client/context/facts.js'
export type {
  AuthorizationStateEvent,
  CallLimitEvent,
  ClientEvent,
  ClientEventName,
  ClientEvents,
  ConnectionState,
  ConnectionStateEvent,
  HistoryGapEvent,
  RawUpdateEvent,
} from './client/clientEvents.js'
export type { ClientOptions, SpokenLayer } from './client/clientOptions.js'
export type { SpokenSchema } from './client/networkSchema.js'
export type { CallOptions } from './core/calls/callOptions.js'
export type { InvokeOptions } from './core/calls/invokeOptions.js'
export { withCall } from './core/calls/withCall.js'
export { isRpcError, type NamedRpcError } from './core/isRpcError.js'
export type { DeadLetter } from './core/updates/deadLetter.js'
export type { DeliveryContext } from './core/updates/deliveryContext.js'
export type { DeliveryMode } from './core/updates/deliveryMode.js'
export type { BoxHealth, QueueHealth, UpdatesHealth } from './core/updates/updatesHealth.js'
export type { Crypto, RandomBytes } from './crypto/crypto.js'
export type { RsaPublicKey } from './crypto/rsa/rsaPublicKey.js'
export * from './errors/index.js'
export type { FramingName } from './mtproto/framing/framing.js'
export type { Clock } from './platform/clock.js'
export type { Address, Dial, Line, LineEvents, Listen, Listener } from './platform/line.js'
export { nodePlatform } from './platform/node/nodePlatform.js'
export type { Platform } from './platform/platform.js'
export { parseProxyLink } from './network/proxy/parseProxyLink.js'
export type { HttpProxy, MtProxy, Proxy, SocksProxy } from './network/proxy/proxy.js'
export type { Server } from './network/server.js'
export { createMemoryStorage } from './storage/createMemoryStorage.js'
export { createEncryptedStorage } from './storage/encryption/createEncryptedStorage.js'
export { rekeyStorage, type RekeyOptions } from './storage/encryption/rekeyStorage.js'
export type { StorageSecret } from './storage/encryption/storageSecret.js'
export type { LeaseMode } from './storage/lease/leaseOptions.js'
export type { Processes, ProcessTag } from './platform/processes.js'
export type { KeyDerivation, StorageCrypto } from './platform/storageCrypto.js'
export { createSqliteStorage } from './storage/createSqliteStorage.js'
export type {
  PostgresTransaction,
  RangeRemoval,
  RowChange,
  SqliteTransaction,
  SqlRow,
  SqlValue,
  Storage,
  StorageChange,
  StorageCondition,
  StorageEffect,
  StorageKeys,
  StorageRange,
  StorageRow,
  StorageTransaction,
  TableName,
  WriteOptions,
} from './storage/storage.js'
export { html } from './text/html/html.js'
export { parseHtml } from './text/html/parseHtml.js'
export { toHtml } from './text/html/toHtml.js'
export { md } from './text/markdown/md.js'
export { parseMarkdown } from './text/markdown/parseMarkdown.js'
export { toMarkdown } from './text/markdown/toMarkdown.js'
export type { MentionedUser, TextValue } from './text/reading/textValue.js'
/** Every type of the raw API, in the spelling of the protocol: `Api.messages_exportChatInvite`. */
export type * as Api from './tl/generated/api.js'
export type * from './types/index.js'
export type { LossReason } from './updates/updateEffect.js'
