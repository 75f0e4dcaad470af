import { Client } from 'whimbrel'
import { createSandbox } from 'whimbrel/sandbox'

export async function firstClient(): Promise<void> {
  const sandbox = await createSandbox()
  const { phoneNumber } = await sandbox.createUser({ firstName: 'Olive' })

  const client = new Client({ ...sandbox.connection, storage: 'memory' })
  await client.start({ phone: phoneNumber, code: () => sandbox.loginCode(phoneNumber) })

  const chat = await client.createSupergroup('Waders')
  const link = await client.createInviteLink(chat.id, { title: 'Dawn watch', limit: 10 })
  await client.sendMessage(chat.id, `Bring a friend: ${link.inviteLink}`)

  await client.stop()
  await sandbox.close()
}
