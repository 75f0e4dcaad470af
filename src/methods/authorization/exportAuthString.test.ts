import { describe, expect, it } from 'vitest'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'
import { InputError } from '../../errors/inputError.js'

describe('exportAuthString', () => {
  it('carries the account to another client', () =>
    onStage(async ({ newUser, newClient }) => {
      const nell = await newUser('Nell')
      const authString = await nell.client.exportAuthString()
      await nell.client.stop()
      const client = await newClient()
      await client.importAuthString(authString)
      expect(await client.getMe()).toMatchObject({ id: nell.id, firstName: 'Nell' })
      expect(await client.exportAuthString()).toBe(authString)
    }))

  it('has nothing to carry when nobody is signed in', () =>
    onStage(async ({ newClient }) => {
      const client = await newClient()
      expect(await errorOf(client.exportAuthString())).toBeInstanceOf(InputError)
    }))
})
