export { createSandbox, type SandboxOptions, type SandboxPlatform } from './createSandbox.js'
export type { Sandbox, SandboxBug, SandboxLine } from './sandbox.js'
export type { FaultHandle } from './faults/faultHandle.js'
export type { Faults, RestartOptions } from './faults/faults.js'
export type { FaultFiring } from './faults/faultFiring.js'
export type { FaultOptions } from './faults/faultPlan.js'
export type { FaultTarget } from './faults/faultTarget.js'
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
