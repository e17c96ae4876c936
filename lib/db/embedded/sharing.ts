import { type Belongings, clearAway, putAside, type Run, takeUp } from './session'
import { Turns } from './turns'

/** Someone who uses the session, with what is theirs in it. */
export type Guest = { readonly belongings: Belongings }

/** The one session as its guests share it: in turns, each with its own settings, until each takes its things away. */
export class Sharing {
  #run: Run
  #guests: () => Iterable<Guest>
  #turns = new Turns<Guest>()
  #turn = 0
  #last: Guest | null = null

  constructor(run: Run, guests: () => Iterable<Guest>) {
    this.#run = run
    this.#guests = guests
  }

  isHeldBy(guest: Guest): boolean {
    return this.#turns.holder === guest
  }

  /** Waits for this one's turn, brings its settings back, and returns the number of the turn. */
  async turnFor(guest: Guest): Promise<number> {
    if (this.isHeldBy(guest)) return this.#turn
    await this.#turns.take(guest)
    if (this.#last !== guest) await this.#handOver(guest)
    return this.#turn
  }

  release(guest: Guest): void {
    this.#turns.release(guest)
  }

  /** Takes away what a leaving guest made, in the turn that it has. */
  async depart(guest: Guest): Promise<void> {
    await putAside(this.#run, guest.belongings, this.#belongingsBut(guest))
    await clearAway(this.#run, guest.belongings)
    this.#last = null
  }

  /** The session is gone with its engine: those in line are told why. */
  abandon(reason: Error): void {
    this.#turns.abandon(reason)
    this.#last = null
  }

  async #handOver(guest: Guest): Promise<void> {
    if (this.#last?.belongings.changed) {
      await putAside(this.#run, this.#last.belongings, this.#belongingsBut(this.#last))
    }
    this.#turn += 1
    this.#last = guest
    await takeUp(this.#run, guest.belongings)
  }

  #belongingsBut(guest: Guest): Belongings[] {
    return [...this.#guests()].filter((other) => other !== guest).map(({ belongings }) => belongings)
  }
}
