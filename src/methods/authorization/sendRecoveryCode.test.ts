import { describe, expect, it } from 'vitest'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'

describe('sendRecoveryCode', () => {
  it('mails a code to the recovery address', () =>
    onStage(async ({ newClient, sandbox }) => {
      const recoveryEmail = 'nell@example.org'
      const { phoneNumber } = await sandbox.createUser({ firstName: 'Nell', password: 'secret', recoveryEmail })
      const client = await newClient()
      await client.sendCode(phoneNumber)
      const result = await client.checkCode(sandbox.loginCode(phoneNumber))
      expect(result).toEqual({ type: 'passwordRequired', hasRecoveryEmail: true })
      expect(await client.sendRecoveryCode()).toBe('n***l@example.org')
      expect(sandbox.emailCode(recoveryEmail)).toHaveLength(6)
    }))

  it('says that there is no address, or no password at all', () =>
    onStage(async ({ client, newClient, sandbox }) => {
      expect(await errorOf(client.sendRecoveryCode())).toMatchObject({ name: 'PASSWORD_EMPTY' })
      const { phoneNumber } = await sandbox.createUser({ firstName: 'Nell', password: 'secret' })
      const other = await newClient()
      await other.sendCode(phoneNumber)
      await other.checkCode(sandbox.loginCode(phoneNumber))
      expect(await errorOf(other.sendRecoveryCode())).toMatchObject({ name: 'PASSWORD_RECOVERY_NA' })
    }))
})
