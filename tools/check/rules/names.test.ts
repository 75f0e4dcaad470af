import { expect, it } from 'vitest'
import { findViolations } from '../findViolations.js'
import { names } from './names.js'

it('refuses files and folders that say nothing', () => {
  const paths = [
    'src/utils/hex.ts',
    'src/bytes/common.ts',
    'src/core/helpers/a.ts',
    'src/core/stringUtils.ts',
    'src/core/chatManager.ts',
    'src/core/base.ts',
    'src/core/misc.test.ts',
  ]
  for (const path of paths) expect(findViolations(names, { [path]: '' }), path).toHaveLength(1)
})

it('admits names that only contain such a word', () => {
  const texts = {
    'src/methods/chats/getCommonChats.ts': 'export async function getCommonChats() {}',
    'src/bytes/base64.ts': 'export const base64 = 1\nexport const baseUrl = 2',
    'src/storage/database.ts': 'export class Database {}',
  }
  expect(findViolations(names, texts)).toEqual([])
})

it('refuses exports that say nothing, prefixes and underscores', () => {
  const text = `export class SessionManager {}
export interface IChat {}
export type TChat = IChat
export const chat_id = 1
export const MAX_LENGTH = 2
export interface TLObject {}
export interface IPAddress {}
interface IPrivate {}`
  expect(findViolations(names, { 'src/core/a.ts': text })).toEqual([
    'src/core/a.ts:1 "SessionManager" says nothing: name it after what it is',
    'src/core/a.ts:2 IChat has a prefix I or T: leave it away',
    'src/core/a.ts:3 TChat has a prefix I or T: leave it away',
    'src/core/a.ts:4 chat_id has an underscore: write it in camelCase',
  ])
})

it('leaves generated files alone', () => {
  expect(findViolations(names, { 'src/tl/generated/api.ts': 'export interface messages_chats {}' })).toEqual([])
})
