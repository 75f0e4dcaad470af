import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formattedTexts } from '../../../tests/text/formattedTexts.js'
import type { MessageEntity } from '../../types/messages/messageEntity.js'
import { normalizeEntities } from './normalizeEntities.js'
import { trimText } from './trimText.js'

type Place = readonly [type: 'bold' | 'italic' | 'code' | 'blockquote', offset: number, length: number]
const entity = ([type, offset, length]: Place): MessageEntity => ({ type, offset, length })
const link = (offset: number, length: number): MessageEntity => ({ type: 'textLink', offset, length, url: 'x' })
const normal = (text: string, ...places: readonly Place[]): readonly MessageEntity[] =>
  normalizeEntities(text, places.map(entity))

describe('normalizeEntities', () => {
  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(formattedTexts, ({ text, entities }) => {
        const once = normalizeEntities(text, entities)
        expect(normalizeEntities(text, once)).toEqual(once)
      }),
    )
  })

  it('joins styles of a kind that touch or overlap, and lets different ones overlap', () => {
    expect(normal('abcdef', ['bold', 0, 2], ['bold', 2, 2], ['bold', 3, 2])).toEqual([entity(['bold', 0, 5])])
    expect(normal('abcdef', ['bold', 0, 4], ['italic', 2, 4])).toEqual([
      entity(['bold', 0, 4]),
      entity(['italic', 2, 4]),
    ])
  })

  it('takes styles out of code', () => {
    expect(normal('abcdef', ['bold', 0, 6], ['code', 2, 2])).toEqual([
      entity(['bold', 0, 2]),
      entity(['code', 2, 2]),
      entity(['bold', 4, 2]),
    ])
  })

  it('keeps the first of links that overlap, and drops what breaks out of a quotation', () => {
    expect(normalizeEntities('abcdef', [link(2, 4), link(0, 4)])).toEqual([link(0, 4)])
    expect(normalizeEntities('abcdef', [link(2, 4), entity(['blockquote', 0, 4])])).toEqual([
      entity(['blockquote', 0, 4]),
    ])
    expect(normal('abcdef', ['blockquote', 0, 6], ['blockquote', 2, 2])).toEqual([entity(['blockquote', 0, 6])])
  })

  it('cuts to the text, never in the middle of an emoji', () => {
    expect(normal('a🎉b', ['bold', -1, 3], ['italic', 3, 9], ['code', 9, 1], ['blockquote', 1, 0])).toEqual([
      entity(['bold', 0, 3]),
      entity(['italic', 3, 1]),
    ])
    expect(normal('🎉🎉', ['bold', 1, 2])).toEqual([entity(['bold', 0, 4])])
  })
})

describe('trimText', () => {
  it('moves and cuts entities along with the white space', () => {
    const text = ' \n a b \n'
    expect(trimText({ text, entities: [entity(['bold', 3, 1]), entity(['italic', 5, 3])] })).toEqual({
      text: 'a b',
      entities: [entity(['bold', 0, 1]), entity(['italic', 2, 1])],
    })
    expect(trimText({ text, entities: [entity(['italic', 6, 2])] })).toEqual({ text: 'a b', entities: [] })
    expect(trimText({ text, entities: [entity(['code', 1, 3])] })).toEqual({
      text: '\n a b',
      entities: [entity(['code', 0, 3])],
    })
    expect(trimText({ text: ' ', entities: [] })).toEqual({ text: '', entities: [] })
  })
})
