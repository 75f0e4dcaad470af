import type * as tl from '../../../tl/generated/api.js'
import type { Handler } from '../../handler.js'
import { userToTl } from '../../builders/userToTl.js'
import { findPeer } from '../../peers/findPeer.js'

/** Shows the named users; who is not named rightly comes as `userEmpty`. */
export const getUsers: Handler<'users.getUsers'> = (context, { id }) => {
  const { userId, world } = context
  return id.flatMap((input): readonly tl.User[] => {
    const user = world.users.get(findPeer(context, input) ?? 0)
    if (user !== undefined) return [userToTl(world, user, userId)]
    return 'user_id' in input ? [{ _: 'userEmpty', id: input.user_id }] : []
  })
}
