import { describe, expect, it } from 'vitest'
import { createWireWorld } from '../../tests/simulation/wireWorld.js'
import { LAYER_DELTAS } from '../sandbox/layers/generated/layerDeltas.js'
import { apiSchema, createLayerSchema, LAYER } from '../tl/index.js'
import type { SpokenLayer } from './clientOptions.js'

function olderLayer(number: number): SpokenLayer {
  const index = LAYER_DELTAS.findIndex(({ layer }) => layer === number)
  return { number, schema: createLayerSchema(LAYER_DELTAS.slice(0, index + 1).map(({ delta }) => delta)) }
}

/** Signs in on a layer, and creates a chat with a link. */
async function walk(
  layer: SpokenLayer,
): Promise<{ readonly title: string | undefined; readonly layers: Set<unknown> }> {
  const world = await createWireWorld({ seed: 3 })
  const { phoneNumber } = await world.sandbox.createUser({ firstName: 'Olive' })
  const client = world.createClient('Olive', { layer })
  const work = async (): Promise<string | undefined> => {
    await client.start({ phone: phoneNumber, code: () => world.sandbox.loginCode(phoneNumber) })
    const chat = await client.createSupergroup('Waders')
    return (await client.createInviteLink(chat.id, { title: 'Dawn watch' })).title
  }
  const title = await world.clock.runUntilSettled(work(), 3_600_000)
  // A temporary key is bound before anything is said of a layer.
  const layers = new Set(world.sandbox.calls.map((call) => call.layer).filter((number) => number !== undefined))
  await world.clock.runUntilSettled(world.close(), 60_000)
  return { title, layers }
}

describe('the layer that a client speaks', () => {
  it('may be an older one', async () => {
    expect(await walk(olderLayer(216))).toEqual({ title: 'Dawn watch', layers: new Set([216]) })
  })

  it('may have been taught a constructor', async () => {
    const schema = apiSchema().extend('whimbrelSighting#1badb002 species:string count:int = WhimbrelSighting;')
    expect(await walk({ number: LAYER, schema })).toEqual({ title: 'Dawn watch', layers: new Set([LAYER]) })
    const sighting = { _: 'whimbrelSighting', species: 'dunlin', count: 3 }
    expect(schema.read(schema.write(sighting))).toEqual(sighting)
  })
})
