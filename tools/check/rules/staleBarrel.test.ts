import { expect, it } from 'vitest'
import { methodsBarrel } from '../../methods/methodsBarrel.js'
import { METHOD_CATALOGUE, methodCatalogue } from '../../methods/methodCatalogue.js'
import { createProject } from '../../source/project.js'
import { findViolations } from '../findViolations.js'
import { staleBarrel } from './staleBarrel.js'

const METHODS = { 'src/methods/chats/joinChat.ts': 'export async function joinChat() {}' }

it('finds a list that is missing or does not name every file', () => {
  const index = 'src/methods/index.ts'
  const stale = [`${index}:1 is not what the files of its folders say: run \`npm run generate\``]
  const catalogue = { [METHOD_CATALOGUE]: methodCatalogue(createProject(METHODS)) }
  expect(findViolations(staleBarrel, { ...METHODS, ...catalogue })).toEqual(stale)
  const fresh = { ...METHODS, ...catalogue, [index]: methodsBarrel(createProject(METHODS)) }
  expect(findViolations(staleBarrel, fresh)).toEqual([])
  expect(
    findViolations(staleBarrel, { ...fresh, 'src/methods/chats/leaveChat.ts': 'export async function leaveChat() {}' }),
  ).toEqual(stale)
  expect(findViolations(staleBarrel, { ...fresh, [index]: `${fresh[index]} ` })).toEqual(stale)
})

it('asks for no list where there are no folders', () => {
  expect(findViolations(staleBarrel, { 'src/core/core.ts': '' })).toEqual([])
})
