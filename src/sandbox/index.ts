export { createSandbox, type SandboxOptions, type SandboxPlatform } from './createSandbox.js'
export type { Sandbox, SandboxBug } from './sandbox.js'
export type { SandboxConnection } from './sandboxConnection.js'
export type { Server } from './settings.js'
export type { LoggedCall } from './callLog.js'
export type {
  AccountControl,
  NewBotOptions,
  NewUserOptions,
  SandboxBot,
  SandboxUser,
} from './control/accountControl.js'
export type { ChatControl, NewChannelOptions, NewChatOptions, SandboxChat } from './control/chatControl.js'
export type { World } from './world/world.js'
