import { outcomeOf } from '../harness/compete.js'
import { OURS } from '../harness/contestant.js'
import type { Length } from '../harness/compete.js'
import { median } from '../harness/median.js'
import type { Row } from '../harness/row.js'
import { smallestFirst } from '../harness/smallestFirst.js'
import type { ConnectedClient } from '../peers/connectedClient.js'
import { connectGramjs } from '../peers/connectGramjs.js'
import { connectMtcute } from '../peers/connectMtcute.js'
import { connectTeleproto } from '../peers/connectTeleproto.js'
import { connectWhimbrel } from '../peers/connectWhimbrel.js'
import { type RemoteSandbox, startSandbox } from '../processes/startSandbox.js'

const UPDATES = 100

/** What one slice showed: things done a second, and the processor's time for each. */
interface Slice {
  readonly rate: number
  readonly cpuMicroseconds: number
}

/** Calls and updates over one TCP connection to a sandbox in another process. */
export async function networkFigures(length: Length): Promise<readonly Row[]> {
  const sandbox = await startSandbox()
  const clients: ConnectedClient[] = []
  try {
    for (const connect of [connectWhimbrel, connectMtcute, connectGramjs, connectTeleproto]) {
      clients.push(await connect(sandbox, `reader_${connect.name.toLowerCase()}`))
    }
    await assertSameAnswers(clients)
    const rows: Row[] = []
    for (const inFlight of [1, 64]) {
      const turns = await takeTurns(clients, length.rounds, (client) => callFor(client, inFlight, length.sliceMs))
      rows.push(...twoRows(`help.getNearestDc over TCP, ${inFlight} in flight`, 'call', turns))
    }
    const hear = listen(clients, sandbox)
    rows.push(
      ...twoRows(
        'new messages delivered to a handler',
        'update',
        await takeTurns(clients, Math.min(7, length.rounds), hear),
      ),
    )
    return rows
  } finally {
    for (const client of clients) await client.close()
    sandbox.close()
  }
}

async function assertSameAnswers(clients: readonly ConnectedClient[]): Promise<void> {
  const countries = new Set<string>()
  for (const client of clients) countries.add(await client.call())
  if (countries.size !== 1) throw new Error('The clients got different answers.')
}

type Turns = readonly ReadonlyMap<string, Slice>[]

async function takeTurns(
  clients: readonly ConnectedClient[],
  rounds: number,
  slice: (client: ConnectedClient) => Promise<Slice>,
): Promise<Turns> {
  for (const client of clients) await slice(client)
  const turns: ReadonlyMap<string, Slice>[] = []
  for (let round = 0; round < rounds; round++) {
    const turn = new Map<string, Slice>()
    for (const client of clients) turn.set(client.name, await slice(client))
    turns.push(turn)
  }
  return turns
}

/** Keeps so many calls in flight for so long. */
async function callFor(client: ConnectedClient, inFlight: number, sliceMs: number): Promise<Slice> {
  const end = performance.now() + sliceMs
  let count = 0
  return timed(async () => {
    const lane = async (): Promise<void> => {
      do {
        await client.call()
        count += 1
      } while (performance.now() < end)
    }
    await Promise.all(Array.from({ length: inFlight }, lane))
    return count
  })
}

/** What a client gets that does not hear of every message: some never ask for what they have missed. */
const LOST: Slice = { rate: 0, cpuMicroseconds: Number.POSITIVE_INFINITY }

/** Has messages written to one client, and waits until its handler has heard of each. */
function listen(
  clients: readonly ConnectedClient[],
  sandbox: RemoteSandbox,
): (client: ConnectedClient) => Promise<Slice> {
  const heard = new Map<string, number>()
  const losers = new Set<string>()
  const waiting = { wake: (): void => {} }
  for (const client of clients) {
    client.onMessage(() => {
      heard.set(client.name, (heard.get(client.name) ?? 0) + 1)
      waiting.wake()
    })
  }
  return async (client) => {
    if (losers.has(client.name)) return LOST
    const slice = await timed(async () => {
      const wanted = (heard.get(client.name) ?? 0) + UPDATES
      const complete = new Promise<void>((resolve) => {
        const timer = setTimeout(() => {
          losers.add(client.name)
          resolve()
        }, 20_000)
        waiting.wake = () => {
          if ((heard.get(client.name) ?? 0) < wanted) return
          clearTimeout(timer)
          resolve()
        }
      })
      await sandbox.post(client.username, UPDATES)
      await complete
      return UPDATES
    })
    return losers.has(client.name) ? LOST : slice
  }
}

async function timed(work: () => Promise<number>): Promise<Slice> {
  const cpu = process.cpuUsage()
  const start = performance.now()
  const count = await work()
  const { user, system } = process.cpuUsage(cpu)
  return { rate: (count / (performance.now() - start)) * 1000, cpuMicroseconds: (user + system) / count }
}

function twoRows(work: string, thing: string, turns: Turns): readonly Row[] {
  const pick = (of: (slice: Slice) => number) =>
    turns.map((turn) => new Map([...turn].map(([name, slice]) => [name, of(slice)])))
  const { rates, ratio, bestPeer } = outcomeOf(pick(({ rate }) => rate))
  return [
    {
      work,
      unit: `${thing}s/s`,
      ours: rates.get(OURS) ?? median([]),
      ratio,
      bestPeer,
      peerValue: rates.get(bestPeer),
      goal: { atLeastTimes: 2 },
      note: 'the sandbox does its part in another process, for everyone alike',
    },
    smallestFirst(
      { work: `${work}: CPU of the client`, unit: `us per ${thing}` },
      pick(({ cpuMicroseconds }) => cpuMicroseconds),
    ),
  ]
}
