/** What happened at each distinct log odds. */
export type LogitCounts = {
  /** Rising. */
  logits: Float64Array
  /** The weight of what happened, and of what did not, at each. */
  yes: Float64Array
  no: Float64Array
  n: number
  events: number
}

export type Line = { intercept: number; slope: number }

/** Newton's error squares at each step, so one that moves this little, beside 1 and the line, leaves nothing behind. */
const settled = 1e-9
const mostSteps = 100
/** The first caution after a step too far, and the one below which there is none. */
const wary = 1e-4
const fearless = 1e-5

/**
 * The intercept of greatest likelihood with the slope held at 1: where the expected number of events is the one that
 * came. Expected events rise with the intercept, so there is one; it lies between what the highest and the lowest
 * log odds alone would need, and Newton's steps are kept between the bounds known so far.
 *
 * @returns in log odds; the counts must hold events and others
 */
export function fitIntercept({ logits, yes, no, n, events }: LogitCounts): number {
  const odds = logits.map(Math.exp)
  const share = Math.log(events / (n - events))
  let [low, high] = [share - (logits.at(-1) ?? 0), share - (logits[0] ?? 0)]
  let intercept = (low + high) / 2
  for (let step = 0; step < mostSteps; step++) {
    const { missing, spread } = pullOf({ odds, yes, no }, Math.exp(intercept))
    if (missing > 0) low = intercept
    else high = intercept
    const wanted = intercept + missing / spread
    const next = low <= wanted && wanted <= high ? wanted : (low + high) / 2
    if (Math.abs(next - intercept) <= settled) return next
    intercept = next
  }
  return intercept
}

/** By how much events outweigh what a lift of all odds expects, and how fast that falls. */
function pullOf({ odds, yes, no }: Pick<LogitCounts, 'yes' | 'no'> & { odds: Float64Array }, lift: number) {
  let missing = 0
  let spread = 0
  for (let index = 0; index < odds.length; index++) {
    const lifted = lift * (odds[index] ?? 0)
    const chance = lifted / (1 + lifted)
    const rest = 1 / (1 + lifted)
    missing += (yes[index] ?? 0) * rest - (no[index] ?? 0) * chance
    spread += ((yes[index] ?? 0) + (no[index] ?? 0)) * chance * rest
  }
  return { missing, spread }
}

/**
 * The line in log odds of greatest likelihood, by Newton's method from the level line, over log odds that are centred
 * and scaled first. The likelihood has one hill; where a step goes far over its ridge or the hill is flat, steps are
 * drawn towards the way up (Levenberg 1944, Marquardt 1963).
 *
 * @returns null where the steps do not settle
 */
export function fitLine(counts: LogitCounts): Line | null {
  const scale = scaleOf(counts)
  let line: Line = { intercept: Math.log(counts.events / (counts.n - counts.events)), slope: 0 }
  let here = slopesAt(counts, scale, line)
  let caution = 0
  for (let step = 0; step < mostSteps; step++) {
    const last = newtonStep(here, 0)
    if (isSettled(last, line)) return unscaled(moved(line, last), scale)
    const towards = newtonStep(here, caution)
    const next = moved(line, towards)
    const there = slopesAt(counts, scale, next)
    if (along(there, towards) >= -along(here, towards) / 4) {
      line = next
      here = there
      caution = caution < fearless ? 0 : caution / 8
    } else caution = Math.max(4 * caution, wary)
  }
  return null
}

/** Whether a step of Newton's own would change nothing; never where the hill is so flat that it is no number. */
function isSettled({ intercept, slope }: Line, line: Line): boolean {
  const size = Math.hypot(intercept, slope)
  return size <= settled * (1 + Math.hypot(line.intercept, line.slope)) && Number.isFinite(size)
}

function moved(line: Line, by: Line): Line {
  return { intercept: line.intercept + by.intercept, slope: line.slope + by.slope }
}

function unscaled({ intercept, slope }: Line, { centre, spread }: Scale): Line {
  return { intercept: intercept - (slope / spread) * centre, slope: slope / spread }
}

type Scale = { centre: number; spread: number }

/** The mean of the log odds and their standard deviation. */
function scaleOf({ logits, yes, no, n }: LogitCounts): Scale {
  let total = 0
  for (let index = 0; index < logits.length; index++)
    total += ((yes[index] ?? 0) + (no[index] ?? 0)) * (logits[index] ?? 0)
  const centre = total / n
  let squares = 0
  for (let index = 0; index < logits.length; index++)
    squares += ((yes[index] ?? 0) + (no[index] ?? 0)) * ((logits[index] ?? 0) - centre) ** 2
  return { centre, spread: Math.sqrt(squares / n) }
}

/** The first derivatives of the log likelihood at a line, and the second with their sign turned. */
type Slopes = { byIntercept: number; bySlope: number; ii: number; is: number; ss: number }

/** Chance and rest are each taken from the smaller side, so that nothing cancels where one is close to 1. */
function slopesAt({ logits, yes, no }: LogitCounts, { centre, spread: unit }: Scale, line: Line): Slopes {
  const slopes = { byIntercept: 0, bySlope: 0, ii: 0, is: 0, ss: 0 }
  for (let index = 0; index < logits.length; index++) {
    const from = ((logits[index] ?? 0) - centre) / unit
    const raised = line.intercept + line.slope * from
    const odds = Math.exp(-Math.abs(raised))
    const chance = (raised < 0 ? odds : 1) / (1 + odds)
    const rest = (raised < 0 ? 1 : odds) / (1 + odds)
    const missing = (yes[index] ?? 0) * rest - (no[index] ?? 0) * chance
    const spread = ((yes[index] ?? 0) + (no[index] ?? 0)) * chance * rest
    slopes.byIntercept += missing
    slopes.bySlope += missing * from
    slopes.ii += spread
    slopes.is += spread * from
    slopes.ss += spread * from * from
  }
  return slopes
}

/** @param caution how much is added to the bends, as a share of both: from 0, Newton's own step, towards straight up */
function newtonStep({ byIntercept, bySlope, ii, is, ss }: Slopes, caution: number): Line {
  const more = caution * (ii + ss)
  const bend = (ii + more) * (ss + more) - is * is
  return {
    intercept: ((ss + more) * byIntercept - is * bySlope) / bend,
    slope: ((ii + more) * bySlope - is * byIntercept) / bend,
  }
}

/** How steeply the likelihood rises along a step. */
function along({ byIntercept, bySlope }: Slopes, step: Line): number {
  return byIntercept * step.intercept + bySlope * step.slope
}
