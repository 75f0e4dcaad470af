import { Client } from 'whimbrel'
import { createSandbox, type Sandbox } from 'whimbrel/sandbox'
import { createTranscript, type Transcript } from './transcript.js'
import { walkInviteLinks } from './walkInviteLinks.js'

/** Walks through invite links against a Telegram that runs in this very process, over real sockets and encryption. */
export async function runOffline(): Promise<void> {
  const startedAt = performance.now()
  const transcript = createTranscript((line) => console.log(line))
  const sandbox = await createSandbox({ seed: 1 })
  const clients: Client[] = []
  try {
    const { host, port } = await sandbox.listen()
    console.log(`A Telegram for development listens on ${host}:${port}. Each account below is a client of its own.`)
    const [owner, ann, bob] = await signInThree(sandbox, transcript, clients)
    await walkInviteLinks({ owner, ann, bob, transcript })
  } finally {
    for (const client of clients) await client.stop()
    await sandbox.close()
  }
  const seconds = ((performance.now() - startedAt) / 1_000).toFixed(1)
  console.log(`\nAll ${transcript.stepCount} steps went as they should, in ${seconds} s.`)
}

async function signInThree(
  sandbox: Sandbox,
  transcript: Transcript,
  clients: Client[],
): Promise<readonly [Client, Client, Client]> {
  transcript.heading('Signing in by phone and code')
  const signIn = async (firstName: string): Promise<Client> => {
    const { phoneNumber } = await sandbox.createUser({ firstName })
    const client = new Client({ ...sandbox.connection, storage: 'memory' })
    clients.push(client)
    await transcript.call(
      `${firstName}: client.start({ phone, code })`,
      async () => {
        await client.start({ phone: phoneNumber, code: () => sandbox.loginCode(phoneNumber) })
        return client.getMe()
      },
      (me) => `signed in as ${me.firstName}, id ${me.id}`,
    )
    return client
  }
  return [await signIn('Olive'), await signIn('Ann'), await signIn('Bob')]
}
