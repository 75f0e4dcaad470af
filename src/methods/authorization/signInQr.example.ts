import type { Stage } from '../../../tests/stage/stage.js'

/** Shows a QR code until the phone has read it. */
export async function example({ newUser, newClient }: Stage): Promise<void> {
  const phone = await newUser('Nell')
  const client = await newClient()

  const me = await client.signInQr(async (link, expiresAt) => {
    if (expiresAt <= client.now()) throw new Error('Too late to show this code')
    // Draw the link as a QR code here. Nell's phone reads it:
    await phone.client.acceptLoginToken(link)
  })
  if (me.firstName !== 'Nell') throw new Error('Somebody else read the code')
}
