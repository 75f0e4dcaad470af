/** A key that a client agreed on with the sandbox, and who is signed in by it. */
export interface Authorization {
  readonly keyId: bigint
  /** 256 bytes. */
  readonly key: Uint8Array
  /** The data centre that the key belongs to. */
  readonly dcId: number
  /** The data centre whose address it was agreed on at, where the client named another than it dialled. */
  readonly addressDcId?: number
  /** In milliseconds. */
  readonly createdAt: number
  /** In milliseconds. */
  activeAt: number
  /** When a temporary key ends, in milliseconds; absent for a permanent key. See https://core.telegram.org/api/pfs. */
  expiresAt?: number
  /** The permanent key that a temporary one is bound to, and for which it speaks; absent until it is. */
  boundKeyId?: bigint
  /** The salt agreed on with the key. */
  readonly firstSalt: bigint
  /** Who is signed in; absent before sign-in and after sign-out. */
  userId?: number
  /** Who has given the right code and still owes the password. */
  passwordPendingUserId?: number
  /** Names the session in a list of sessions. */
  readonly hash: bigint
  /** What the client said of itself with `initConnection`. */
  device?: Device
  /** The layer that the client spoke last. */
  layer?: number
  /** True where the session takes no secret chats. */
  refusesSecretChats?: boolean
  /** True where the session takes no calls. */
  refusesCalls?: boolean
}

/** How a client presents itself. */
export interface Device {
  readonly apiId: number
  readonly deviceModel: string
  readonly systemVersion: string
  readonly appVersion: string
  readonly langCode: string
}

/** By which way a login code goes out; `emailSetUp` holds it back until the account has an address for signing in. */
export type CodeWay = 'app' | 'sms' | 'call' | 'email' | 'emailSetUp'

/** A login code that was sent and not yet used. */
export interface SentCode {
  readonly phoneNumber: string
  readonly phoneCodeHash: string
  readonly code: string
  readonly way: CodeWay
  /** The account that is to get this phone number; absent for a sign-in. */
  readonly changesPhoneOf?: number
  /** In milliseconds. */
  readonly sentAt: number
  attempts: number
  /** True once the right code was given for a number without an account, so that only the name is missing. */
  isConfirmed: boolean
}

/** An authorization on its way from one data centre to another. */
export interface ExportedAuthorization {
  readonly userId: number
  readonly dcId: number
  readonly bytes: Uint8Array
  /** In milliseconds. */
  readonly expiresAt: number
}

/** What a code that was mailed is good for. */
export type EmailPurpose = 'login' | 'loginSetUp' | 'loginChange' | 'recoveryEmail' | 'recovery'

/** A code that was mailed and not yet used. */
export interface EmailCode {
  readonly email: string
  readonly code: string
  readonly purpose: EmailPurpose
  /** In milliseconds. */
  readonly sentAt: number
  attempts: number
}

/** A token by which a client that shows it as a QR code is let in by another. See https://core.telegram.org/api/qr-login. */
export interface LoginToken {
  /** The key of the client that shows it. */
  readonly keyId: bigint
  readonly token: Uint8Array
  /** Accounts that must not be signed in by it. */
  readonly exceptIds: readonly number[]
  /** In milliseconds. */
  expiresAt: number
  /** Who has let the client in. */
  acceptedBy?: number
}

/** One SRP exchange that a client began by `account.getPassword`. */
export interface PasswordChallenge {
  readonly srpId: bigint
  /** The secret exponent b, 256 bytes. */
  readonly secret: Uint8Array
  /** B, 256 bytes. */
  readonly publicValue: Uint8Array
}
