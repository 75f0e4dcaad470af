import { describe, expect, it } from 'vitest'
import { computeId, createLayerSchema, parseTl, printTl, type Schema } from '../../../tl/index.js'
import { LAYER_DELTAS } from './layerDeltas.js'

/** Declarations whose ids are not the checksums of their texts, in any layer. */
const OWN_IDS = new Set(['ipPortSecret', 'accessPointRule', 'help.configSimple'])

const schemas = new Map<number, Schema>()

function schemaOf(layer: number): Schema {
  const count = LAYER_DELTAS.findIndex((one) => one.layer === layer) + 1
  const schema = schemas.get(layer) ?? createLayerSchema(LAYER_DELTAS.slice(0, count).map(({ delta }) => delta))
  schemas.set(layer, schema)
  return schema
}

describe('the layers before the newest', () => {
  it('go from newer to older', () => {
    const layers = LAYER_DELTAS.map(({ layer }) => layer)
    expect(layers).toEqual(layers.toSorted((one, other) => other - one))
    expect(new Set(layers).size).toBe(layers.length)
  })

  it.each(LAYER_DELTAS.map(({ layer }) => layer))('layer %i has the ids that its declarations give', (layer) => {
    const definitions = [...schemaOf(layer).definitions()]
    expect(definitions.length).toBeGreaterThan(1400)
    const others = definitions.filter((one) => computeId(one) !== one.id && !OWN_IDS.has(one.name))
    expect(others.map(({ name }) => name)).toEqual([])
    const ids = new Set(definitions.map(({ id }) => id))
    expect(ids.size).toBe(definitions.length)
  })

  it.each([
    [144, 'message', 0x38116ee0],
    [144, 'messages.sendMessage', 0x0d9d75a4],
    [144, 'messages.exportChatInvite', 0xa02ce5d5],
    [158, 'messages.sendMessage', 0x1cc20387],
    [158, 'channels.createForumTopic', 0xf40c0224],
    [198, 'message', 0x96fdbbe9],
    [198, 'messages.exportChatInvite', 0xa455de90],
    [224, 'message', 0x3ae56482],
    [224, 'messages.createForumTopic', 0x2f98c3d5],
  ])('layer %i declares %s with its own id', (layer, name, id) => {
    expect(schemaOf(layer).definition(name)?.id).toBe(id)
  })

  it.each([
    [144, 'channels.createForumTopic'],
    [198, 'messages.createForumTopic'],
    [224, 'channels.createForumTopic'],
  ])('layer %i has no %s', (layer, name) => {
    expect(schemaOf(layer).definition(name)).toBeUndefined()
  })
})

it('is printed and parsed again without a change', () => {
  const printed = schemaOf(198).print()
  expect(printTl(parseTl(printed))).toBe(printed)
})
