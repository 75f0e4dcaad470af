import { RpcError } from '../../errors/rpcError.js'
import type { Clock } from '../../platform/clock.js'
import type * as tl from '../../tl/generated/api.js'
import { UpdateBoxes } from '../../updates/updateBoxes.js'
import type { LossReason, UpdateEffect } from '../../updates/updateEffect.js'
import type { UpdateState } from '../../updates/updateState.js'
import type { Core } from '../core.js'
import { knowsPeer } from '../peers/knowsPeer.js'

const MOST_QUEUED = 10_000
const DIFFERENCE_TIMEOUT_MS = 60_000
const LONGEST_BEGINNING_MS = 120_000

const POSITION_REFUSED: ReadonlySet<string> = new Set([
  'PERSISTENT_TIMESTAMP_INVALID',
  'PERSISTENT_TIMESTAMP_EMPTY',
  'PERSISTENT_TIMESTAMP_OUTDATED',
])
const NO_ACCESS: ReadonlySet<string> = new Set(['CHANNEL_PRIVATE', 'CHANNEL_INVALID'])

/** Updates that were lost for good. */
export interface UpdateLoss {
  /** The channel whose updates they were; absent for the account's own. */
  readonly channelId: number | undefined
  readonly reason: LossReason
}

/** What a stream of updates is made of. */
export interface UpdateStreamOptions {
  readonly core: Core
  readonly clock: Clock
  readonly selfId: number
  readonly isBot: boolean
  readonly state: UpdateState | undefined
  /** Handles one update; the next waits for it. */
  deliver(update: tl.Update): Promise<void>
  /** Stores where the account stands: everything before was handled. */
  save(state: UpdateState): Promise<void>
  onLoss(loss: UpdateLoss): void
  onError(error: unknown): void
}

/** Takes updates as they come, fetches what is missing, and hands all of it out in order, once. */
export class UpdateStream {
  readonly #options: UpdateStreamOptions
  readonly #boxes: UpdateBoxes
  readonly #queue: { readonly updates: readonly tl.Update[]; readonly state: UpdateState | undefined }[] = []
  #queuedCount = 0
  #isDraining = false
  #hasMissed = false
  #isStopped = false
  #cancelTimer: () => void = () => undefined
  #onBegun: () => void = () => undefined

  constructor(options: UpdateStreamOptions) {
    const { selfId, isBot, state, core } = options
    this.#options = options
    this.#boxes = new UpdateBoxes({ selfId, isBot, state, knows: (peer) => knowsPeer(core.peers, peer) })
  }

  /**
   * Begins to catch up. It resolves when the place to go on from is known, so that whatever happens from then on is delivered:
   * at once for an account with a stored state, else when the server has told it, or two minutes have passed in vain.
   */
  start(): Promise<void> {
    const { clock } = this.#options
    return new Promise((resolve) => {
      const cancel = clock.schedule(LONGEST_BEGINNING_MS, resolve)
      this.#onBegun = () => {
        cancel()
        resolve()
      }
      this.#run(this.#boxes.start(clock.now()))
    })
  }

  /** Takes a container of updates. While handlers are far behind it is left for a later difference, so that memory stays flat. */
  receive(container: tl.Updates): void {
    if (this.#isStopped) return
    if (this.#queuedCount >= MOST_QUEUED) {
      this.#hasMissed = true
      return
    }
    if ('users' in container) this.#options.core.peers.remember(container.users, container.chats)
    this.#run(this.#boxes.receive(container, this.#options.clock.now()))
  }

  /** Takes the moves that a result without updates makes. */
  affect(channelId: number | undefined, pts: number, ptsCount: number): void {
    if (!this.#isStopped) this.#run(this.#boxes.affect({ channelId, pts, ptsCount }, this.#options.clock.now()))
  }

  /** Says that updates may have been lost. */
  gap(): void {
    if (!this.#isStopped) this.#run(this.#boxes.gap(this.#options.clock.now()))
  }

  /** Ends the stream. What was not handled comes again when the account is next started. */
  stop(): void {
    this.#isStopped = true
    this.#cancelTimer()
    this.#onBegun()
    this.#queue.length = 0
  }

  #run(effects: readonly UpdateEffect[]): void {
    for (const effect of effects) this.#perform(effect)
    if (this.#boxes.state() !== undefined) this.#onBegun()
    this.#setTimer()
  }

  #perform(effect: UpdateEffect): void {
    switch (effect.type) {
      case 'deliver':
        this.#queuedCount += effect.updates.length
        this.#queue.push({ updates: effect.updates, state: this.#boxes.state() })
        void this.#drain()
        break
      case 'getState':
        this.#fetch(this.#getState())
        break
      case 'getDifference':
        this.#fetch(this.#getDifference(effect.pts, effect.qts, effect.date))
        break
      case 'getChannelDifference':
        this.#fetch(this.#getChannelDifference(effect.channelId, effect.pts, effect.limit))
        break
      case 'lost':
        this.#options.onLoss({ channelId: effect.channelId, reason: effect.reason })
        break
    }
  }

  #fetch(work: Promise<UpdateEffect[]>): void {
    work.then(
      (effects) => {
        if (!this.#isStopped) this.#run(effects)
      },
      (error: unknown) => this.#options.onError(error),
    )
  }

  async #getState(): Promise<UpdateEffect[]> {
    const { core, clock } = this.#options
    try {
      const state = await core.invoke('updates.getState', {}, { timeoutMs: DIFFERENCE_TIMEOUT_MS })
      return this.#boxes.stateReceived(state, clock.now())
    } catch (error) {
      return this.#failed(error, () => this.#boxes.differenceFailed(false, clock.now()))
    }
  }

  async #getDifference(pts: number, qts: number, date: number): Promise<UpdateEffect[]> {
    const { core, clock } = this.#options
    try {
      const difference = await core.invoke(
        'updates.getDifference',
        { pts, qts, date },
        { timeoutMs: DIFFERENCE_TIMEOUT_MS },
      )
      return this.#boxes.differenceReceived(difference, clock.now())
    } catch (error) {
      const isRefused = error instanceof RpcError && POSITION_REFUSED.has(error.name)
      return this.#failed(error, () => this.#boxes.differenceFailed(isRefused, clock.now()))
    }
  }

  async #getChannelDifference(channelId: number, pts: number, limit: number): Promise<UpdateEffect[]> {
    const { core, clock } = this.#options
    try {
      await core.peers.load([{ _: 'peerChannel', channel_id: channelId }])
      const chat = core.peers.channel(channelId)
      const accessHash = chat !== undefined && 'access_hash' in chat ? chat.access_hash : undefined
      if (accessHash === undefined) return this.#boxes.channelDifferenceFailed(channelId, undefined, clock.now())
      const difference = await core.invoke(
        'updates.getChannelDifference',
        {
          channel: { _: 'inputChannel', channel_id: channelId, access_hash: accessHash },
          filter: { _: 'channelMessagesFilterEmpty' },
          pts,
          limit,
        },
        { timeoutMs: DIFFERENCE_TIMEOUT_MS },
      )
      return this.#boxes.channelDifferenceReceived(channelId, difference, clock.now())
    } catch (error) {
      const reason = error instanceof RpcError && NO_ACCESS.has(error.name) ? 'noAccess' : undefined
      return this.#failed(error, () => this.#boxes.channelDifferenceFailed(channelId, reason, clock.now()))
    }
  }

  /** A difference that fails is asked for again; only what is no answer of the server's is worth reporting. */
  #failed(error: unknown, next: () => UpdateEffect[]): UpdateEffect[] {
    if (this.#isStopped) return []
    if (!(error instanceof RpcError)) this.#options.onError(error)
    return next()
  }

  async #drain(): Promise<void> {
    if (this.#isDraining) return
    this.#isDraining = true
    for (let batch = this.#queue.shift(); batch !== undefined; batch = this.#queue.shift()) {
      for (const update of batch.updates) {
        if (this.#isStopped) return
        await this.#options.deliver(update)
      }
      this.#queuedCount -= batch.updates.length
      if (batch.state !== undefined) await this.#save(batch.state)
    }
    this.#isDraining = false
    if (!this.#hasMissed) return
    this.#hasMissed = false
    this.gap()
  }

  async #save(state: UpdateState): Promise<void> {
    try {
      await this.#options.save(state)
    } catch (error) {
      this.#options.onError(error)
    }
  }

  #setTimer(): void {
    const { clock } = this.#options
    this.#cancelTimer()
    const deadline = this.#boxes.deadline()
    if (deadline === undefined || this.#isStopped) return
    this.#cancelTimer = clock.schedule(Math.max(0, deadline - clock.now()), () => {
      this.#run(this.#boxes.tick(clock.now()))
    })
  }
}
