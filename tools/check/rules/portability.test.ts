import { expect, it } from 'vitest'
import { findViolations } from '../findViolations.js'
import { portability } from './portability.js'

// Put together here, so that this file does not contain what it speaks of.
const FORBIDDEN = [
  ['', 'home', 'somebody', 'project'],
  ['', 'tmp', 'file.txt'],
  ['', 'root', '.npmrc'],
  ['', 'Users', 'somebody'],
  ['..', 'shared', 'design.md'],
].map((parts) => parts.join('/'))

it.each([...FORBIDDEN, ['registry', 'npmjs', 'org'].join('.'), ['C:', 'Users', 'somebody'].join('\\')])(
  'refuses %s',
  (text) => {
    expect(findViolations(portability, { 'tests/a.test.ts': `\nconst a = '${text}'\n` })).toHaveLength(1)
    expect(findViolations(portability, { 'README.md': `See \`${text}\`.` })).toHaveLength(1)
  },
)

it('refuses a lockfile that says where packages came from', () => {
  const lock = JSON.stringify({ resolved: 'https://example.org/a.tgz' }, undefined, 1)
  expect(findViolations(portability, { 'package-lock.json': lock })).toHaveLength(1)
})

it('admits addresses and paths of the repository', () => {
  const text =
    'https://core.telegram.org/tmp/home ./home/a src/root/a.ts tmp/a https://example.org/root/a ../sharedData'
  expect(findViolations(portability, { 'README.md': text })).toEqual([])
})
