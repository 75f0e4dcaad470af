import type { Command } from './command.js'
import { tlCommand } from './tlCommand.js'

/** Every command, in the order of the usage. */
export const commands: readonly Command[] = [tlCommand]
