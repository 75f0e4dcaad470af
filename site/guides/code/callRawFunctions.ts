import type { Stage } from '../../../tests/stage/stage.js'

export async function callRawFunctions({ client }: Stage): Promise<void> {
  const state = await client.invoke('updates.getState', {})
  const [me] = await client.invoke('users.getUsers', { id: [{ _: 'inputUserSelf' }] })
  if (me?._ === 'user') await client.sendMessage('me', `${me.first_name ?? ''} is at ${state.pts}`)
}
