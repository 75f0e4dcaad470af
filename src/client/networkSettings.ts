import { telegramKeys } from '../crypto/rsa/telegramKeys.js'
import type { NetworkOptions } from '../network/networkOptions.js'
import type { Platform } from '../platform/platform.js'
import { apiSchema, LAYER } from '../tl/index.js'
import type { ClientOptions } from './clientOptions.js'
import { networkSchema } from './networkSchema.js'
import { transportOf } from './transportOf.js'

const DEFAULT_FLOOD_WAIT_LIMIT_SECONDS = 10
const VERSION = '0.1.0'

/** What of a network is about the account, and changes with it. */
type AccountPart = 'homeDcId' | 'saveHome' | 'keys' | 'isSignedIn' | 'events'

/** What the options of a client and its platform say of its network, with the defaults that are right for Telegram. */
export function networkSettings(options: ClientOptions, platform: Platform): Omit<NetworkOptions, AccountPart> {
  const isTest = options.useTestServers === true
  return {
    clock: platform.clock,
    crypto: platform.crypto,
    randomBytes: platform.randomBytes,
    ...transportOf(options, platform),
    publicKeys: options.publicKeys ?? [isTest ? telegramKeys.test : telegramKeys.main],
    framing: options.framing ?? 'abridged',
    isObfuscated: options.obfuscate === true,
    isTest,
    application: {
      apiId: options.apiId,
      deviceModel: options.deviceModel ?? platform.deviceModel,
      systemVersion: options.systemVersion ?? platform.systemVersion,
      appVersion: options.appVersion ?? `Whimbrel ${VERSION}`,
      systemLangCode: options.language ?? 'en',
      langCode: options.language ?? 'en',
    },
    schema: networkSchema(options.layer?.schema ?? apiSchema(), options.layer?.number ?? LAYER, platform.crypto),
    usePfs: options.usePfs ?? true,
    floodWaitLimitSeconds: options.floodWaitLimitSeconds ?? DEFAULT_FLOOD_WAIT_LIMIT_SECONDS,
    timeoutMs: options.timeoutMs,
  }
}
