import { expect, it } from 'vitest'
import { isInstalled } from './installPackages.js'

const WANTED = {
  '': { version: '0.1.0' },
  'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
  'node_modules/a-darwin': { version: '1.0.0', integrity: 'sha512-d', optional: true },
}
const A = { 'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' } }

it('is content with exactly the packages of the lockfile, those of other platforms left out', () => {
  expect(isInstalled(WANTED, A)).toBe(true)
  expect(isInstalled(WANTED, { ...A, 'node_modules/a-darwin': { version: '1.0.0', integrity: 'sha512-d' } })).toBe(true)
})

it.each([
  ['nothing is installed', undefined],
  ['a package is missing', {}],
  ['a version differs', { 'node_modules/a': { version: '1.0.1', integrity: 'sha512-a' } }],
  ['the contents differ', { 'node_modules/a': { version: '1.0.0', integrity: 'sha512-b' } }],
  ['a package is there that nobody asked for', { ...A, 'node_modules/b': { version: '1.0.0' } }],
])('installs when %s', (_case, installed) => {
  expect(isInstalled(WANTED, installed)).toBe(false)
})
