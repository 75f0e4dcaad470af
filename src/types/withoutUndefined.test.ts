import { describe, expect, it } from 'vitest'
import { withoutUndefined } from './withoutUndefined.js'

interface Shape {
  readonly always: number
  readonly sometimes?: string
}

describe('withoutUndefined', () => {
  it('leaves out what is undefined, key and all', () => {
    expect(Object.keys(withoutUndefined<Shape>({ always: 1, sometimes: undefined }))).toEqual(['always'])
  })

  it('keeps what is there, also when it is false, zero or empty', () => {
    const falsy = { always: 0, sometimes: '' }
    expect(withoutUndefined<Shape>(falsy)).toStrictEqual(falsy)
  })

  it('does not touch what it is given', () => {
    const given = { always: 1, sometimes: undefined }
    withoutUndefined<Shape>(given)
    expect(given).toStrictEqual({ always: 1, sometimes: undefined })
  })
})
