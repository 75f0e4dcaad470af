import { expect, it } from 'vitest'
import { createProject } from '../source/project.js'
import { handlersBarrel } from './handlersBarrel.js'

it('maps the name of each TL function to its handler, in the order of the names', () => {
  const project = createProject({
    'src/sandbox/handlers/messages/search.ts': "export const search: Handler<'messages.search'> = f",
    'src/sandbox/handlers/contacts/search.ts': "export const search: Handler<'contacts.search'> = f",
    'src/sandbox/handlers/connection/initConnection.ts': "export const initConnection: Handler<'initConnection'> = f",
    'src/sandbox/handlers/contacts/search.test.ts': '',
    'src/sandbox/handlers/contacts/unfinished.ts': 'export const unfinished = f',
  })
  expect(handlersBarrel(project)).toBe(`// Written by \`npm run generate\` from the files of these folders: do not edit.
import { search as contactsSearch } from './contacts/search.js'
import { initConnection as connectionInitConnection } from './connection/initConnection.js'
import { search as messagesSearch } from './messages/search.js'

/** The handlers of the sandbox by the name of the function they answer. */
export interface Handlers {
  readonly 'contacts.search': typeof contactsSearch
  readonly initConnection: typeof connectionInitConnection
  readonly 'messages.search': typeof messagesSearch
}

/** Every function that the sandbox answers. */
export const handlers: Handlers = {
  'contacts.search': contactsSearch,
  initConnection: connectionInitConnection,
  'messages.search': messagesSearch,
}
`)
})
