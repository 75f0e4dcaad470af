import { InputError } from '../../errors/inputError.js'
import { addMember } from '../world/addMember.js'
import { createChannel } from '../world/createChannel.js'
import { createGroup } from '../world/createGroup.js'
import type { World } from '../world/world.js'
import type { ChatControl, NewChannelOptions, NewChatOptions, SandboxChat } from './chatControl.js'

/** Makes the part of the control API that has to do with chats. `changed` is called after every change. */
export function createChatControl(world: World, now: () => number, changed: () => void): ChatControl {
  return {
    createGroup(options): SandboxChat {
      assertChat(world, options)
      const { title, ownerId: creatorId, memberIds = [] } = options
      const group = createGroup(world, { title, creatorId, memberIds }, now())
      changed()
      return { id: group.peerId, type: 'group', title }
    },
    createSupergroup: (options) => create(world, options, false, now(), changed),
    createChannel: (options) => create(world, options, true, now(), changed),
  }
}

function create(
  world: World,
  options: NewChannelOptions,
  isBroadcast: boolean,
  now: number,
  changed: () => void,
): SandboxChat {
  assertChat(world, options)
  const { title, ownerId: creatorId, about, username } = options
  const draft = {
    title,
    creatorId,
    isBroadcast,
    ...(about !== undefined && { about }),
    ...(username !== undefined && { username }),
  }
  const channel = createChannel(world, draft, now)
  for (const userId of new Set(options.memberIds)) {
    if (userId !== creatorId) addMember(world, channel, userId, { type: 'invited', inviterId: creatorId }, now)
  }
  changed()
  return { id: channel.peerId, type: isBroadcast ? 'channel' : 'supergroup', title }
}

function assertChat(world: World, { title, ownerId, memberIds = [] }: NewChatOptions): void {
  if (title.trim() === '' || title.length > 128) throw new InputError('A title has 1 to 128 characters.', 'title')
  assertUser(world, ownerId, 'ownerId')
  for (const userId of memberIds) assertUser(world, userId, 'memberIds')
}

function assertUser(world: World, userId: number, argument: string): void {
  if (!world.users.has(userId)) throw new InputError(`There is no user ${userId} in this sandbox.`, argument)
}
