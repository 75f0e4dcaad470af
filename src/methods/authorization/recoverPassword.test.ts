import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { expectPlain } from '../../../tests/expectPlain.js'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'
import type { Stage } from '../../../tests/stage/stage.js'
import type { Client } from '../../client/client.js'

const EMAIL = 'nell@example.org'

async function atThePassword({ newClient, sandbox }: Stage): Promise<{ client: Client; id: number; phone: string }> {
  const options = { firstName: 'Nell', password: 'forgotten', recoveryEmail: EMAIL }
  const { id, phoneNumber: phone } = await sandbox.createUser(options)
  const client = await newClient()
  await client.sendCode(phone)
  await client.checkCode(sandbox.loginCode(phone))
  await client.sendRecoveryCode()
  return { client, id, phone }
}

describe('recoverPassword', () => {
  it('does away with the password and signs in', () =>
    onStage(async (stage) => {
      const { client, id, phone } = await atThePassword(stage)
      const user = await client.recoverPassword(stage.sandbox.emailCode(EMAIL))
      expect(user).toMatchObject({ id, firstName: 'Nell', isSelf: true })
      expectPlain(user)
      expect(client.account.current).toEqual({ id, isBot: false })
      const again = await stage.newClient()
      await again.signIn({ phone, code: () => stage.sandbox.loginCode(phone) })
    }))

  it('puts a new password in its place, which never leaves this machine', () =>
    onStage(async (stage) => {
      const { client, phone } = await atThePassword(stage)
      const { sandbox } = stage
      await client.recoverPassword(sandbox.emailCode(EMAIL), { newPassword: 'remembered', hint: 'a new one' })
      expect(inspect(sandbox.calls, { depth: null })).not.toContain('remembered')
      const again = await stage.newClient()
      const hints: unknown[] = []
      await again.signIn({
        phone,
        code: () => sandbox.loginCode(phone),
        password: (hint, attempt) => {
          hints.push(hint)
          return attempt === 1 ? 'forgotten' : 'remembered'
        },
      })
      expect(hints).toEqual(['a new one', 'a new one'])
    }))

  it('says that a code is wrong, and takes the right one afterwards', () =>
    onStage(async (stage) => {
      const { client, id } = await atThePassword(stage)
      const code = stage.sandbox.emailCode(EMAIL)
      const error = await errorOf(client.recoverPassword(code === '111111' ? '222222' : '111111'))
      expect(error).toMatchObject({ name: 'CODE_INVALID' })
      expect(await client.recoverPassword(code)).toMatchObject({ id })
    }))

  it('says that a code has run out', () =>
    onStage(async (stage) => {
      const { client } = await atThePassword(stage)
      const code = stage.sandbox.emailCode(EMAIL)
      await stage.pass(3_600_000)
      expect(await errorOf(client.recoverPassword(code))).toMatchObject({ name: 'PASSWORD_RECOVERY_EXPIRED' })
      expect(client.account.current).toBeUndefined()
    }))
})
