import { expect, it } from 'vitest'
import { createProject } from '../source/project.js'
import { methodsBarrel } from './methodsBarrel.js'

const OPTIONS = 'export interface RevokeInviteLinkOptions {}\n'

it('lists the functions and types of every method by area and name', () => {
  const project = createProject({
    'src/methods/users/getMe.ts': 'export async function getMe() {}',
    'src/methods/chats/revokeInviteLink.ts': `${OPTIONS}export async function revokeInviteLink() {}`,
    'src/methods/chats/joinChat.ts': 'export async function joinChat() {}',
    'src/methods/chats/joinChat.test.ts': 'export const test = 1',
    'src/methods/chats/joinChat.example.ts': 'export const example = 1',
    'src/methods/index.ts': 'export const old = 1',
  })
  expect(methodsBarrel(project)).toBe(`// Written by \`npm run generate\` from the files of these folders: do not edit.
export { joinChat } from './chats/joinChat.js'
export { revokeInviteLink, type RevokeInviteLinkOptions } from './chats/revokeInviteLink.js'
export { getMe } from './users/getMe.js'
`)
})

it('breaks lines as the formatter does', () => {
  const name = 'deleteEveryRevokedInviteLinkOfAChat'
  const options = 'DeleteEveryRevokedInviteLinkOfAChatOptions'
  const project = createProject({
    [`src/methods/chats/${name}.ts`]: `export interface ${options} {}\nexport async function ${name}() {}`,
  })
  expect(methodsBarrel(project)).toContain(`export {
  ${name},
  type ${options},
} from './chats/${name}.js'
`)
})

it('leaves a single name on its line, as the formatter does', () => {
  const name = 'deleteEveryRevokedInviteLinkOfAChatThatSomebodyElseCreatedBefore'
  const project = createProject({ [`src/methods/chats/${name}.ts`]: `export async function ${name}() {}` })
  expect(methodsBarrel(project)).toContain(`export { ${name} } from './chats/${name}.js'\n`)
})

it('is a module even without methods', () => {
  expect(methodsBarrel(createProject({}))).toContain('export {}')
})
