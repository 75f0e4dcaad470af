import { describe, expect, it } from 'vitest'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'

describe('checkRecoveryCode', () => {
  it('tells a right code from a wrong one, and uses neither up', () =>
    onStage(async ({ newClient, sandbox, pass }) => {
      const recoveryEmail = 'nell@example.org'
      const { id, phoneNumber } = await sandbox.createUser({ firstName: 'Nell', password: 'secret', recoveryEmail })
      const client = await newClient()
      await client.sendCode(phoneNumber)
      await client.checkCode(sandbox.loginCode(phoneNumber))
      await client.sendRecoveryCode()
      const code = sandbox.emailCode(recoveryEmail)
      expect(await client.checkRecoveryCode(code === '111111' ? '222222' : '111111')).toBe(false)
      expect(await client.checkRecoveryCode('')).toBe(false)
      expect(await client.checkRecoveryCode(` ${code}`)).toBe(true)
      expect(await client.recoverPassword(code)).toMatchObject({ id })
      await pass(1_000)
      expect(await errorOf(client.checkRecoveryCode(code))).toMatchObject({ name: 'PASSWORD_RECOVERY_EXPIRED' })
    }))
})
