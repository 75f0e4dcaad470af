import { functionFacts } from '../../tl/index.js'
import { fault } from '../fault.js'
import type { Authorization } from '../world/authorization.js'
import type { World } from '../world/world.js'

const OPEN_AREAS: ReadonlySet<string> = new Set(['help', 'langpack', 'auth'])
/** What an account that cannot sign in without an address needs to get one; both ask for the login code's hash. */
const OPEN_FUNCTIONS: ReadonlySet<string> = new Set(['account.sendVerifyEmailCode', 'account.verifyEmail'])
/** What answers while only the password is missing. */
const PASSWORD_FUNCTIONS: ReadonlySet<string> = new Set(['account.getPassword', 'account.deleteAccount'])

/** What answers under a temporary key that is not bound: https://core.telegram.org/api/pfs. */
const UNBOUND_FUNCTIONS: ReadonlySet<string> = new Set(['auth.bindTempAuthKey', 'help.getConfig', 'help.getNearestDc'])

/**
 * Throws unless this kind of account may call a function. Before sign-in only `help`, `langpack` and `auth` answer,
 * and what sets up an address for signing in: clients take any other success for being signed in.
 */
export function assertMayCall(world: World, authorization: Authorization, functionName: string): void {
  if (authorization.expiresAt !== undefined) {
    if (UNBOUND_FUNCTIONS.has(functionName)) return
    throw fault(401, 'AUTH_KEY_PERM_EMPTY')
  }
  if (functionName === 'auth.bindTempAuthKey') return
  const [area = ''] = functionName.split('.')
  const { userId, passwordPendingUserId } = authorization
  if (userId === undefined) {
    if (OPEN_AREAS.has(area) || OPEN_FUNCTIONS.has(functionName)) return
    if (passwordPendingUserId === undefined) throw fault(401, 'AUTH_KEY_UNREGISTERED')
    if (!PASSWORD_FUNCTIONS.has(functionName)) throw fault(401, 'SESSION_PASSWORD_NEEDED')
    return
  }
  const { callers } = functionFacts(functionName)
  const isBot = world.users.get(userId)?.bot !== undefined
  if (isBot && callers === 'user') throw fault(400, 'BOT_METHOD_INVALID')
  if (!isBot && callers === 'bot') throw fault(400, 'USER_BOT_REQUIRED')
}
