import type * as tl from '../../tl/generated/api.js'
import type { CallContext } from '../handler.js'
import type { CodeWay } from '../world/authorization.js'
import { nextText } from '../world/chance.js'
import { postMessage } from '../world/postMessage.js'
import { SERVICE_USER_ID } from '../world/serviceUser.js'
import type { User } from '../world/user.js'
import { codeWayToTl } from './codeWayToTl.js'
import { mailCode } from './mailCode.js'
import { nextCodeWay } from './nextCodeWay.js'

const CODE_LENGTH = 5
const RESEND_AFTER_SECONDS = 60

/** How a code is sent. */
export interface LoginCodeOptions {
  /** The way to send it by; that of the account when absent. */
  readonly way?: CodeWay
  /** The account that is to get the phone number; absent for a sign-in. */
  readonly changesPhoneOf?: number
}

/** Makes a new login code for a phone number, and sends it by the account's way or the one that is wanted. */
export function sendLoginCode(
  context: CallContext,
  phoneNumber: string,
  options: LoginCodeOptions = {},
): tl.auth_sentCode {
  const { world, now } = context
  const { changesPhoneOf } = options
  const user = world.users.get(world.phoneNumbers.get(phoneNumber) ?? 0)
  const way = options.way ?? (changesPhoneOf === undefined ? usualWay(context, user) : 'sms')
  const code =
    way === 'email' && user?.loginEmail !== undefined
      ? mailCode(context, 'login', phoneNumber, user.loginEmail)
      : nextText(world.chance, CODE_LENGTH, '0123456789')
  const phoneCodeHash = nextText(world.chance, 18, '0123456789abcdef')
  world.sentCodes.set(phoneNumber, {
    phoneNumber,
    phoneCodeHash,
    code,
    way,
    ...(changesPhoneOf !== undefined && { changesPhoneOf }),
    sentAt: now,
    attempts: 0,
    isConfirmed: false,
  })
  if (user !== undefined && (way === 'app' || way === 'sms' || way === 'call')) {
    const text = `Login code: ${code}. Give it to nobody, whoever asks.`
    postMessage(world, { peerId: user.id, authorId: SERVICE_USER_ID, text }, now)
  }
  const next = nextCodeWay(way)
  return {
    _: 'auth.sentCode',
    type: codeWayToTl(way, code.length, user?.loginEmail),
    phone_code_hash: phoneCodeHash,
    ...(next !== undefined && {
      next_type: { _: next === 'sms' ? 'auth.codeTypeSms' : 'auth.codeTypeCall' },
      timeout: RESEND_AFTER_SECONDS,
    }),
  }
}

function usualWay({ world }: CallContext, user: User | undefined): CodeWay {
  if (user?.loginEmail !== undefined) return 'email'
  if (user?.needsLoginEmail === true) return 'emailSetUp'
  const isSignedIn = [...world.authorizations.values()].some(
    ({ userId }) => userId !== undefined && userId === user?.id,
  )
  return isSignedIn ? 'app' : 'sms'
}
