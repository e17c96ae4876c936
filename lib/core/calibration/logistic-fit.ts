/** What happened at each distinct log odds. */
export type LogitCounts = {
  /** Rising. */
  logits: Float64Array
  /** The weight at each, and of what happened there. */
  sizes: Float64Array
  yes: Float64Array
  n: number
  events: number
}

export type Line = { intercept: number; slope: number }

/** Newton's error squares at each step, so one that moves this little leaves nothing behind. */
const settled = 1e-9
const mostSteps = 100

/**
 * The intercept of greatest likelihood with the slope held at 1: where the expected number of events is the one that
 * came. Expected events rise with the intercept, so there is one; it lies between what the highest and the lowest
 * log odds alone would need, and Newton's steps are kept between the bounds known so far.
 *
 * @returns in log odds; the counts must hold events and others
 */
export function fitIntercept({ logits, sizes, n, events }: LogitCounts): number {
  const odds = logits.map(Math.exp)
  const share = Math.log(events / (n - events))
  let [low, high] = [share - (logits.at(-1) ?? 0), share - (logits[0] ?? 0)]
  let intercept = (low + high) / 2
  for (let step = 0; step < mostSteps; step++) {
    const { missing, spread } = expectation(odds, sizes, events, Math.exp(intercept))
    if (missing > 0) low = intercept
    else high = intercept
    const wanted = intercept + missing / spread
    const next = low <= wanted && wanted <= high ? wanted : (low + high) / 2
    if (Math.abs(next - intercept) <= settled) return next
    intercept = next
  }
  return intercept
}

/** How many events a lift of all odds leaves to be expected, and how fast that falls. */
function expectation(odds: Float64Array, sizes: Float64Array, events: number, lift: number) {
  let [missing, spread] = [events, 0]
  for (let index = 0; index < odds.length; index++) {
    const lifted = lift * (odds[index] ?? 0)
    const expected = ((sizes[index] ?? 0) * lifted) / (1 + lifted)
    missing -= expected
    spread += expected / (1 + lifted)
  }
  return { missing, spread }
}

/**
 * The line in log odds of greatest likelihood, by Newton's method about the mean of the log odds. The likelihood has
 * one hill; a step that goes far over its ridge is halved.
 *
 * @param start an intercept for the slope of 1, from where the search sets out
 * @returns null where the steps do not settle
 */
export function fitLine(counts: LogitCounts, start: number): Line | null {
  const centre = meanLogit(counts)
  let line: Line = { intercept: start + centre, slope: 1 }
  let here = slopesAt(counts, centre, line)
  let towards = newtonStep(here)
  for (let step = 0; step < mostSteps && towards !== null; step++) {
    const next = { intercept: line.intercept + towards.intercept, slope: line.slope + towards.slope }
    if (Math.hypot(towards.intercept, towards.slope) <= settled * (1 + Math.abs(next.slope)))
      return { intercept: next.intercept - next.slope * centre, slope: next.slope }
    const there = slopesAt(counts, centre, next)
    if (along(there, towards) < -along(here, towards) / 4) {
      towards = { intercept: towards.intercept / 2, slope: towards.slope / 2 }
      continue
    }
    line = next
    here = there
    towards = newtonStep(here)
  }
  return null
}

function meanLogit({ logits, sizes, n }: LogitCounts): number {
  let total = 0
  for (let index = 0; index < logits.length; index++) total += (logits[index] ?? 0) * (sizes[index] ?? 0)
  return total / n
}

/** The first derivatives of the log likelihood at a line, and the second with their sign turned. */
type Slopes = { byIntercept: number; bySlope: number; ii: number; is: number; ss: number }

function slopesAt({ logits, sizes, yes }: LogitCounts, centre: number, { intercept, slope }: Line): Slopes {
  let [byIntercept, bySlope, ii, is, ss] = [0, 0, 0, 0, 0]
  for (let index = 0; index < logits.length; index++) {
    const from = (logits[index] ?? 0) - centre
    const size = sizes[index] ?? 0
    const chance = 1 / (1 + Math.exp(-intercept - slope * from))
    const missing = (yes[index] ?? 0) - size * chance
    const spread = size * chance * (1 - chance)
    byIntercept += missing
    bySlope += missing * from
    ii += spread
    is += spread * from
    ss += spread * from * from
  }
  return { byIntercept, bySlope, ii, is, ss }
}

function newtonStep({ byIntercept, bySlope, ii, is, ss }: Slopes): Line | null {
  const bend = ii * ss - is * is
  if (!(bend > 0)) return null
  return {
    intercept: (ss * byIntercept - is * bySlope) / bend,
    slope: (ii * bySlope - is * byIntercept) / bend,
  }
}

/** How steeply the likelihood rises along a step. */
function along({ byIntercept, bySlope }: Slopes, step: Line): number {
  return byIntercept * step.intercept + bySlope * step.slope
}
