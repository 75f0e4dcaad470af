import type { Crypto } from '../../crypto/crypto.js'
import { srpVerifier } from '../../crypto/srp/srpVerifier.js'
import { InputError } from '../../errors/inputError.js'
import { passwordAlgorithm } from '../signIn/passwordAlgorithm.js'
import { botProfile } from '../world/botProfile.js'
import { nextBytes, nextText } from '../world/chance.js'
import { createUser } from '../world/createUser.js'
import type { Password } from '../world/user.js'
import type { World } from '../world/world.js'
import type { AccountControl, NewBotOptions, NewUserOptions, SandboxBot, SandboxUser } from './accountControl.js'

const TOKEN_LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-'
const USERNAME = /^[A-Za-z][A-Za-z0-9_]{3,31}$/

/** Makes the part of the control API that has to do with accounts. */
export function createAccountControl(world: World, crypto: Crypto, dcIds: readonly number[]): AccountControl {
  const assertDcId = (dcId: number | undefined): void => {
    if (dcId === undefined || dcIds.includes(dcId)) return
    throw new InputError(`There is no data centre ${dcId} in this sandbox.`, 'dcId')
  }
  return {
    async createUser(options): Promise<SandboxUser> {
      assertName(options.firstName)
      assertDcId(options.dcId)
      if (options.username !== undefined) assertUsername(options.username)
      const phoneNumber = phoneDigits(world, options)
      const password = options.password === undefined ? undefined : await verifierOf(world, crypto, options)
      const { firstName, lastName, username, about, dcId, loginEmail, requireLoginEmail } = options
      const user = createUser(world, {
        firstName,
        phoneNumber,
        ...(lastName !== undefined && { lastName }),
        ...(username !== undefined && { username }),
        ...(about !== undefined && { about }),
        ...(dcId !== undefined && { dcId }),
        ...(password !== undefined && { password }),
        ...(loginEmail !== undefined && { loginEmail }),
        ...(requireLoginEmail === true && { needsLoginEmail: true }),
      })
      return {
        id: user.id,
        firstName,
        ...(lastName !== undefined && { lastName }),
        ...(username !== undefined && { username }),
        phoneNumber: `+${phoneNumber}`,
      }
    },
    createBot(options): SandboxBot {
      assertDcId(options.dcId)
      return createBot(world, options)
    },
    loginCode(phoneNumber): string {
      const sent = world.sentCodes.get(phoneNumber.replaceAll(/\D/g, ''))
      if (sent === undefined) throw new InputError('No login code waits for this phone number.', 'phoneNumber')
      return sent.code
    },
    emailCode(email): string {
      const sent = [...world.emailCodes.values()].findLast((code) => code.email === email)
      if (sent === undefined) throw new InputError('No code waits for this address.', 'email')
      return sent.code
    },
  }
}

function createBot(world: World, options: NewBotOptions): SandboxBot {
  const { firstName, username, dcId, inlinePlaceholder } = options
  assertName(firstName)
  assertUsername(username)
  if (!username.toLowerCase().endsWith('bot')) throw new InputError('The username of a bot ends in `bot`.', 'username')
  const secret = nextText(world.chance, 35, TOKEN_LETTERS)
  const token = `${world.lastIds.user + 1}:${secret}`
  const { id } = createUser(world, {
    firstName,
    username,
    ...(dcId !== undefined && { dcId }),
    bot: botProfile({
      token,
      ...(options.description !== undefined && { description: options.description }),
      readsAllGroupMessages: options.limitToOwnMessages !== true,
      ...(inlinePlaceholder !== undefined && { inlinePlaceholder }),
      ...(options.tellOfChosenResults === true && { hearsOfChosenResults: true }),
    }),
  })
  return { id, firstName, username, token }
}

async function verifierOf(world: World, crypto: Crypto, options: NewUserOptions): Promise<Password> {
  const salt1 = nextBytes(world.chance, 40)
  const salt2 = nextBytes(world.chance, 16)
  const password = new TextEncoder().encode(options.password)
  const verifier = await srpVerifier(crypto, passwordAlgorithm(salt1, salt2), password)
  const { recoveryEmail, passwordHint: hint = '' } = options
  return { verifier, salt1, salt2, hint, ...(recoveryEmail !== undefined && { recoveryEmail }) }
}

function phoneDigits(world: World, { phoneNumber }: NewUserOptions): string {
  if (phoneNumber === undefined)
    return `999${String(world.lastIds.user + 1)
      .slice(-8)
      .padStart(8, '0')}`
  const digits = phoneNumber.replaceAll(/\D/g, '')
  if (digits.length < 5 || digits.length > 15) {
    throw new InputError('A phone number has 5 to 15 digits, beginning with the country code.', 'phoneNumber')
  }
  return digits
}

function assertName(firstName: string): void {
  if (firstName.trim() === '' || firstName.length > 64) {
    throw new InputError('A first name has 1 to 64 characters.', 'firstName')
  }
}

function assertUsername(username: string): void {
  if (!USERNAME.test(username)) {
    throw new InputError(
      'A username has 4 to 32 letters, digits and underscores, and begins with a letter.',
      'username',
    )
  }
}
