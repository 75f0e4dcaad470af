import type { Stage } from '../../../tests/stage/stage.js'

/** Signs in a person who is asked for everything, and a bot. */
export async function example({ newClient, sandbox }: Stage): Promise<void> {
  const password = 'correct horse battery staple'
  const { phoneNumber } = await sandbox.createUser({ firstName: 'Nell', password, passwordHint: 'a comic' })
  const person = await newClient()
  await person.signIn({
    phone: phoneNumber,
    code: (sentCode, attempt) => {
      if (attempt > 3) throw new Error('Three wrong codes are enough')
      return sentCode.type === 'notNeeded' ? '' : sandbox.loginCode(phoneNumber)
    },
    password: (hint) => (hint === 'a comic' ? password : ''),
  })

  const { token } = sandbox.createBot({ firstName: 'Gardener', username: 'gardener_bot' })
  const bot = await newClient()
  await bot.signIn({ botToken: token })
}
