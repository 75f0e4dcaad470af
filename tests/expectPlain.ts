import { expect } from 'vitest'

/** Expects what every public value promises: it can be cloned, and what is absent in it is no key and never null. */
export function expectPlain(value: unknown): void {
  expect(structuredClone(value)).toEqual(value)
  expect(emptyPlaces(value, 'value')).toEqual([])
}

function emptyPlaces(value: unknown, path: string): string[] {
  if (value === undefined || value === null) return [path]
  if (typeof value !== 'object' || value instanceof Date) return []
  return Object.entries(value).flatMap(([key, inner]) => emptyPlaces(inner, `${path}.${key}`))
}
