import { describe, expect, it } from 'vitest'
import { errorOf } from '../stage/errorOf.js'
import { onStage } from '../stage/onStage.js'

const DENIALS = [
  [401, 'AUTH_KEY_UNREGISTERED'],
  [401, 'AUTH_KEY_INVALID'],
  [401, 'SESSION_REVOKED'],
  [401, 'SESSION_EXPIRED'],
  [401, 'USER_DEACTIVATED'],
  [401, 'USER_DEACTIVATED_BAN'],
  [406, 'AUTH_KEY_DUPLICATED'],
  [406, 'UPDATE_APP_TO_LOGIN'],
] as const

const STEPS = ['auth.sendCode', 'auth.signIn'] as const
const PASSWORD_STEPS = ['account.getPassword', 'auth.checkPassword'] as const

describe('R5 an error of access in the middle of a sign-in', () => {
  it.each(DENIALS)('R5 %i %s is told to the caller, and the sign-in can begin anew', (code, text) =>
    onStage(async ({ newClient, sandbox }) => {
      // The slow hash of passwords is worth its time only once.
      const hasPassword = text === 'AUTH_KEY_UNREGISTERED'
      const person = { firstName: 'Nell', ...(hasPassword && { password: 'secret' }) }
      const { id, phoneNumber: phone } = await sandbox.createUser(person)
      const client = await newClient()
      const told: boolean[] = []
      client.on('authorizationState', ({ isAuthorized }) => void told.push(isAuthorized))
      const answers = { phone, code: () => sandbox.loginCode(phone), password: 'secret' }
      for (const method of hasPassword ? [...STEPS, ...PASSWORD_STEPS] : STEPS) {
        sandbox.faults.rpcError({ method, code, text })
        const error = await errorOf(client.signIn(answers))
        expect(error).toMatchObject({ type: 'rpc', code, text, method })
        expect(error.message).not.toMatch(/secret|999\d/)
        expect(client.account.current).toBeUndefined()
      }
      expect(told).toEqual([])
      await client.signIn(answers)
      expect(client.account.current).toEqual({ id, isBot: false })
      expect(told).toEqual([true])
    }),
  )

  it('R5 401 SESSION_PASSWORD_NEEDED is a step of the sign-in, and ends none that is there', () =>
    onStage(async ({ client, guest, newClient, sandbox }) => {
      const { phoneNumber } = await sandbox.createUser({ firstName: 'Nell', password: 'secret' })
      const newcomer = await newClient()
      await newcomer.sendCode(phoneNumber)
      const result = await newcomer.checkCode(sandbox.loginCode(phoneNumber))
      expect(result).toMatchObject({ type: 'passwordRequired' })
      const told: boolean[] = []
      client.on('authorizationState', ({ isAuthorized }) => void told.push(isAuthorized))
      sandbox.faults.rpcError({ method: 'users.getUsers', code: 401, text: 'SESSION_PASSWORD_NEEDED' })
      expect(await errorOf(client.getMe())).toMatchObject({ name: 'SESSION_PASSWORD_NEEDED' })
      expect(await client.getMe()).toMatchObject({ firstName: 'Olive' })
      expect([told, guest.account.current === undefined]).toEqual([[], false])
    }))

  it('asks again for what a busy server could not take, and begins anew where it says so', () =>
    onStage(async ({ newClient, sandbox }) => {
      const { id, phoneNumber: phone } = await sandbox.createUser({ firstName: 'Nell' })
      const client = await newClient()
      sandbox.faults.rpcError({ method: 'auth.signIn', code: 400, text: 'PHONE_CODE_EXPIRED' })
      sandbox.faults.rpcError({ method: 'auth.sendCode', code: 420, text: 'FLOOD_WAIT_3' })
      const reasons: unknown[] = []
      await client.signIn({
        phone,
        code: (_sentCode, _attempt, refusal) => {
          reasons.push(refusal)
          return sandbox.loginCode(phone)
        },
      })
      expect(client.account.current).toEqual({ id, isBot: false })
      expect(reasons).toEqual([undefined, 'codeExpired'])
    }))
})
