import { describe, expect, it } from 'vitest'
import { findViolations } from '../findViolations.js'
import { fileName } from './fileName.js'

const find = (path: string, text: string): readonly string[] => findViolations(fileName, { [path]: text })

describe('fileName', () => {
  it.each([
    ['src/types/inviteLink.ts', 'export interface InviteLink {}\nexport const inviteLinkFromTl = 1'],
    ['src/types/id.ts', 'export type ID = number | string'],
    ['src/crypto/rsaKeys.ts', 'export const RSA_KEYS: string[] = []'],
    ['src/tl/tlObject.ts', 'export interface TLObject {}'],
    ['src/bytes/hex.ts', 'const hex = 1\nexport { hex }'],
    ['src/errors/rpcError.ts', 'export class RpcError {}'],
    ['src/methods/chats/joinChat.ts', 'export async function joinChat(): Promise<void> {}'],
    ['src/types/peer.ts', "export { type Peer } from './other.js'"],
  ])('admits %s', (path, text) => {
    expect(find(path, text)).toEqual([])
  })

  it('refuses a file none of whose exports bears its name', () => {
    expect(find('src/types/link.ts', 'export interface InviteLink {}')).toEqual([
      'src/types/link.ts:1 no export bears the name of the file: rename the export, or the file to inviteLink.ts',
    ])
    expect(find('src/types/inviteLinks.ts', 'export interface InviteLink {}')).toHaveLength(1)
    expect(find('src/types/invitelink.ts', 'export interface InviteLink {}')).toHaveLength(1)
    expect(find('src/types/inviteLink.ts', 'interface InviteLink {}\nexport const other = 1')).toHaveLength(1)
  })

  it('refuses another spelling than lowerCamelCase', () => {
    for (const name of ['InviteLink', 'invite-link', 'invite_link']) {
      expect(find(`src/types/${name}.ts`, 'export interface InviteLink {}')).toHaveLength(1)
    }
  })

  it('refuses a file of src that exports nothing and is no program', () => {
    expect(find('src/client/client.ts', 'class Client {}')).toHaveLength(1)
    expect(find('src/cli/main.ts', 'run()')).toEqual([])
    expect(find('examples/inviteLinks.ts', 'run()')).toEqual([])
  })

  it('leaves doors, tests, examples and generated files alone', () => {
    const text = 'export const other = 1'
    for (const path of [
      'src/tl/index.ts',
      'src/a/a.test.ts',
      'src/a/a.example.ts',
      'src/tl/generated/api.ts',
      'vitest.config.ts',
    ]) {
      expect(find(path, text)).toEqual([])
    }
  })
})
