import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { onSandbox } from '../../../tests/sandbox/sandboxStage.js'
import { apiSchema, createLayerSchema, LAYER, Reader, type Schema } from '../../tl/index.js'
import { handlers } from '../handlers/index.js'
import { findLayerCodec } from './findLayerCodec.js'
import { LAYER_DELTAS } from './generated/layerDeltas.js'
import { OBJECT_DIFFERENCES, RESULT_DIFFERENCES } from './layerDifference.js'

const SANDBOX = fileURLToPath(new URL('..', import.meta.url))

function layerSchema(layer: number): Schema {
  const index = LAYER_DELTAS.findIndex((entry) => entry.layer === layer)
  return createLayerSchema(LAYER_DELTAS.slice(0, index + 1).map(({ delta }) => delta))
}

/** The constructors that stand in the sandbox's source: all that its answers can be made of. */
function madeConstructors(): string[] {
  const names = new Set<string>()
  for (const entry of readdirSync(SANDBOX, { recursive: true, withFileTypes: true })) {
    if (!entry.name.endsWith('.ts') || entry.name.endsWith('.test.ts') || entry.parentPath.includes('generated'))
      continue
    const source = readFileSync(`${entry.parentPath}/${entry.name}`, 'utf8')
    for (const [, name = ''] of source.matchAll(/'([a-zA-Z]+\.?[a-zA-Z0-9]+)'/g)) {
      if (apiSchema().definition(name)?.kind === 'constructor') names.add(name)
    }
  }
  return [...names]
}

const made = madeConstructors()

describe.each(LAYER_DELTAS.map(({ layer }) => layer))('layer %i', (layer) => {
  const schema = layerSchema(layer)
  const differs = (kind: typeof OBJECT_DIFFERENCES, name: string): boolean =>
    kind.some(({ of, upTo }) => of === name && layer <= upTo)

  it('wants nothing of an object that the newest layer does not have, but for what is written down', () => {
    const wanting = made.filter((name) => {
      const newest = apiSchema().definition(name)
      const older = schema.definition(name)
      const fields =
        older?.fields.filter(({ type, condition }) => type.kind !== 'flags' && condition === undefined) ?? []
      return fields.some((field) => !newest?.fields.some((one) => one.name === field.name))
    })
    expect(wanting.filter((name) => !differs(OBJECT_DIFFERENCES, name))).toEqual([])
  })

  it('answers each function with the type of the newest layer, but for what is written down', () => {
    const names = Object.keys(handlers).filter((name) => {
      const [newest, older] = [apiSchema().definition(name), schema.definition(name)]
      return older !== undefined && JSON.stringify(newest?.result) !== JSON.stringify(older.result)
    })
    expect(names.filter((name) => !differs(RESULT_DIFFERENCES, name))).toEqual([])
  })

  it('signs in, sends and lists', () =>
    onSandbox(async ({ sandbox, signIn, clock }) => {
      const alice = await sandbox.createUser({ firstName: 'Alice', username: 'alice' })
      const older = await signIn(alice, { layer, schema })
      const newest = await signIn(alice)
      for (const client of [older, newest]) await client.call('updates.getState', {})
      expect(await older.call('help.getConfig', {})).toMatchObject({ this_dc: 2 })
      const peer = { _: 'inputPeerSelf' } as const
      await newest.call('messages.sendMessage', { peer, message: 'from the newest', random_id: 1n })
      await older.call('messages.sendMessage', { peer, message: 'from the older', random_id: 2n })
      await clock.advance(1_000)
      expect(older.updates().at(-1)).toMatchObject({ message: { message: 'from the newest' } })
      expect(newest.updates().at(-1)).toMatchObject({ message: { message: 'from the older' } })
      const nowhere = { _: 'inputPeerEmpty' } as const
      const request = { offset_date: 0, offset_id: 0, offset_peer: nowhere, limit: 10, hash: 0n }
      const dialogs = await older.call('messages.getDialogs', request)
      expect(dialogs).toMatchObject({ messages: [{ message: 'from the older' }, {}], users: [{ id: alice.id }, {}] })
    }))
})

describe('layers', () => {
  it('reads a reply of an older layer as the newest has it', () => {
    const schema = layerSchema(158)
    const call = {
      _: 'messages.sendMessage',
      peer: { _: 'inputPeerSelf' },
      message: 'x',
      random_id: 1n,
      reply_to_msg_id: 5,
    }
    const read = findLayerCodec(158)?.readCall(new Reader(schema.write(call)))
    expect(read).toMatchObject({ reply_to: { _: 'inputReplyToMessage', reply_to_msg_id: 5 } })
  })

  it('takes a layer between two known ones for the older of them', () => {
    expect(findLayerCodec(226)?.layer).toBe(225)
    expect(findLayerCodec(LAYER)?.layer).toBe(LAYER)
    expect(findLayerCodec(LAYER + 1)).toBeUndefined()
    expect(findLayerCodec(143)).toBeUndefined()
  })

  it('refuses a function that the layer does not have', () =>
    onSandbox(async ({ connect }) => {
      const client = await connect({ layer: 158 })
      await expect(client.call('help.getTimezonesList', { hash: 0 })).rejects.toMatchObject({
        text: 'INPUT_METHOD_INVALID',
      })
      const stranger = await connect({ layer: LAYER + 1 })
      await expect(stranger.call('help.getConfig', {})).rejects.toMatchObject({ text: 'CONNECTION_LAYER_INVALID' })
    }))
})
