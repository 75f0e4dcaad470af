import type { Stage } from '../../../tests/stage/stage.js'

/** Lets a laptop in that shows a QR code. */
export async function example({ client, newClient }: Stage): Promise<void> {
  const laptop = await newClient({ deviceModel: 'Laptop' })

  await laptop.signInQr(async (link) => {
    const session = await client.acceptLoginToken(link)
    if (session.deviceModel !== 'Laptop') throw new Error('This is no device of mine')
  })
}
