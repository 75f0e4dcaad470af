import type { Stage } from '../../../tests/stage/stage.js'

export async function signInByQr({ newUser, newClient }: Stage): Promise<void> {
  const phone = await newUser('Nell')
  const client = await newClient()

  await client.signIn({
    qr: async (link, expiresAt) => {
      if (expiresAt <= client.now()) return
      // Draw `link` as a QR code. Here the phone reads it and lets the client in:
      await phone.client.acceptLoginToken(link)
    },
    password: (hint) => `the password behind ${hint}`,
  })
}
