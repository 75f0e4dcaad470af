import { RpcError } from '../../errors/rpcError.js'
import type { Clock } from '../../platform/clock.js'
import type * as tl from '../../tl/generated/api.js'
import { UpdateBoxes } from '../../updates/updateBoxes.js'
import type { StreamStatus } from '../../updates/boxStatus.js'
import type { GetHistoryEffect, UpdateBoxName, UpdateEffect } from '../../updates/updateEffect.js'
import type { UpdateState } from '../../updates/updateState.js'
import type { Core } from '../core.js'
import { knowsPeer } from '../peers/knowsPeer.js'
import { seenPeer } from '../peers/seenPeer.js'
import { AlbumSeam } from './albumSeam.js'
import type { DeliveryDesk } from './deliveryDesk.js'
import { messagesIn } from './messagesIn.js'
import { historyMessages } from './historyMessages.js'

const DIFFERENCE_TIMEOUT_MS = 60_000

const POSITION_REFUSED: ReadonlySet<string> = new Set([
  'PERSISTENT_TIMESTAMP_INVALID',
  'PERSISTENT_TIMESTAMP_EMPTY',
  'PERSISTENT_TIMESTAMP_OUTDATED',
])
const NO_ACCESS: ReadonlySet<string> = new Set(['CHANNEL_PRIVATE', 'CHANNEL_INVALID'])

/** What a stream of updates is made of. */
export interface UpdateStreamOptions {
  readonly core: Pick<Core, 'invoke' | 'peers' | 'randomBytes'>
  readonly clock: Clock
  readonly selfId: number
  readonly isBot: boolean
  readonly state: UpdateState | undefined
  /** How long to wait at the beginning for the place to go on from, in milliseconds. */
  readonly patienceMs: number
  /** Takes what is in order. */
  readonly desk: Pick<DeliveryDesk, 'accept' | 'acceptLoss' | 'isBehind'>
  onError(error: unknown): void
}

/** Takes updates as they come, fetches what is missing, and hands all of it out in order, once. */
export class UpdateStream {
  readonly #options: UpdateStreamOptions
  readonly #boxes: UpdateBoxes
  /** Differences that are asked for once the handlers have caught up. */
  #parked: UpdateEffect[] = []
  #hasMissed = false
  #isStopped = false
  readonly #seam: AlbumSeam = new AlbumSeam()
  #cancelTimer: () => void = () => undefined
  #onBegun: () => void = () => undefined

  constructor(options: UpdateStreamOptions) {
    const { selfId, isBot, state, core } = options
    this.#options = options
    this.#boxes = new UpdateBoxes({
      selfId,
      isBot,
      state,
      knows: (peer) => knowsPeer(core.peers, peer),
      hasSeen: (peer) => seenPeer(core.peers, peer),
      chance: () => (core.randomBytes(1)[0] ?? 0) / 256,
    })
  }

  /**
   * Begins to catch up. It resolves when the place to go on from is known, so that whatever happens from then on is delivered:
   * at once for an account with a stored state, else when the server has told it, or its patience has run out.
   */
  start(): Promise<void> {
    const { clock, patienceMs } = this.#options
    return new Promise((resolve) => {
      const cancel = clock.schedule(patienceMs, resolve)
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
    if ('users' in container) {
      this.#options.core.peers.remember(container.users, container.chats, messagesIn(container))
    }
    if (this.#options.desk.isBehind) {
      this.#hasMissed = true
      return
    }
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

  /** Asks again and again about a channel that is open on a screen. Returns whether there was room for it. */
  openChannel(channelId: number, pollSeconds: number | undefined): boolean {
    if (this.#isStopped) return true
    const effects = this.#boxes.openChannel(channelId, pollSeconds, this.#options.clock.now())
    if (effects !== undefined) this.#run(effects)
    return effects !== undefined
  }

  closeChannel(channelId: number): void {
    this.#boxes.closeChannel(channelId)
    this.#setTimer()
  }

  status(): StreamStatus {
    return this.#boxes.status()
  }

  /** Goes on with what was put off while the handlers were far behind. */
  resume(): void {
    if (this.#isStopped) return
    for (const effect of this.#parked.splice(0)) this.#perform(effect)
    if (!this.#hasMissed) return
    this.#hasMissed = false
    this.gap()
  }

  /** Ends the stream. */
  stop(): void {
    this.#isStopped = true
    this.#cancelTimer()
    this.#onBegun()
    this.#parked = []
  }

  #run(effects: readonly UpdateEffect[]): void {
    for (const effect of effects) this.#perform(effect)
    this.#enqueue([])
    if (this.#boxes.isKnown) this.#onBegun()
    this.#setTimer()
  }

  /** Hands out updates together with where the account stands after them, and also where it has moved without any. */
  #enqueue(updates: readonly tl.Update[], box?: UpdateBoxName, isPartial = false): void {
    const ready = this.#seam.join(updates, this.#boxes.takeMoves(), box, isPartial)
    if (ready !== undefined) this.#options.desk.accept(ready.updates, ready.moves)
  }

  #perform(effect: UpdateEffect): void {
    if (this.#options.desk.isBehind && effect.type.startsWith('get')) {
      this.#parked.push(effect)
      return
    }
    switch (effect.type) {
      case 'deliver':
        this.#enqueue(effect.updates, effect.box, effect.isPartial)
        break
      case 'getState':
        this.#fetch(this.#getState(), 'common')
        break
      case 'getDifference':
        this.#fetch(this.#getDifference(effect.pts, effect.qts, effect.date), 'common')
        break
      case 'getChannelDifference':
        this.#fetch(this.#getChannelDifference(effect.channelId, effect.pts, effect.limit), effect.channelId)
        break
      case 'getHistory':
        this.#fetch(this.#getHistory(effect), effect.channelId ?? 'common')
        break
      case 'lost': {
        const { channelId, reason, recoveredCount } = effect
        this.#options.desk.acceptLoss({ channelId, reason, recoveredCount }, undefined)
        break
      }
    }
  }

  #fetch(work: Promise<UpdateEffect[]>, box: UpdateBoxName): void {
    work.then(
      (effects) => {
        if (this.#isStopped) return
        const hasMore = effects.some((effect) => effect.type === 'deliver' && effect.box === box)
        const waiting = hasMore ? undefined : this.#seam.release(box)
        if (waiting !== undefined) this.#options.desk.accept(waiting.updates, waiting.moves)
        this.#run(effects)
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
      return this.#failed(error, (waitMs) => this.#boxes.differenceFailed(false, waitMs, clock.now()))
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
      return this.#failed(error, (waitMs) => this.#boxes.differenceFailed(isRefused, waitMs, clock.now()))
    }
  }

  async #getChannelDifference(channelId: number, pts: number, limit: number): Promise<UpdateEffect[]> {
    const { core, clock } = this.#options
    try {
      await core.peers.load([{ _: 'peerChannel', channel_id: channelId }])
      const chat = core.peers.channel(channelId)
      const accessHash = chat !== undefined && 'access_hash' in chat ? chat.access_hash : undefined
      if (accessHash === undefined) {
        // The difference of the account brings the channel along.
        const later = this.#boxes.channelDifferenceFailed(channelId, undefined, 0, clock.now())
        return [...later, ...this.#boxes.gap(clock.now())]
      }
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
      return this.#failed(error, (waitMs) =>
        this.#boxes.channelDifferenceFailed(channelId, reason, waitMs, clock.now()),
      )
    }
  }

  async #getHistory(effect: GetHistoryEffect): Promise<UpdateEffect[]> {
    const { core, clock } = this.#options
    const isStopped = (): boolean => this.#isStopped
    const onError = (error: unknown): void => this.#options.onError(error)
    const messages = await historyMessages(core, clock, effect, isStopped, onError)
    if (this.#isStopped) return []
    return this.#boxes.historyReceived(effect.channelId, messages, clock.now())
  }

  /**
   * A difference that fails is asked for again, after a flood wait when that is what it failed with;
   * only what is no answer of the server's is worth reporting.
   */
  #failed(error: unknown, next: (waitMs: number) => UpdateEffect[]): UpdateEffect[] {
    if (this.#isStopped) return []
    if (!(error instanceof RpcError)) this.#options.onError(error)
    return next(error instanceof RpcError && error.code === 420 ? (error.value ?? 0) * 1_000 : 0)
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
