import type { Stage } from '../../../tests/stage/stage.js'

export async function signUpNewcomer({ newClient, sandbox }: Stage): Promise<void> {
  const phone = '+9996621234'
  const client = await newClient()

  await client.signIn({
    phone,
    code: () => sandbox.loginCode(phone),
    firstName: 'Nell',
    lastName: 'Newcomer',
    acceptTerms: (terms) => terms.minAge === undefined || terms.minAge <= 18,
  })
}
