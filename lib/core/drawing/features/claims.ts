/** What keeps words that look ahead from being a forecast. */
const blocks: readonly (readonly [string, readonly string[]])[] = [
  ['question', ['shape.question', 'shape.inverted']],
  ['inside', ['inside.question', 'inside.relative']],
  [
    'plan',
    [
      'self.plan',
      'self.doing',
      'against.plan',
      'report.ownPlan',
      'act.body',
      'act.scheduled',
      'act.ofPerson',
    ],
  ],
  ['ability', ['could.ability']],
  ['unreal', ['if.unreal']],
  ['unsaid', ['denial.saying']],
  ['obligation', ['against.obligation', 'should.duty']],
  ['wish', ['against.wish', 'wish.may']],
  ['old', ['report.ofOld', 'report.ofOldYear', 'report.hadSaid', 'time.gone']],
  ['counterfactual', ['perfect.afterModal', 'against.counterfactual']],
  ['hypothetical', ['against.hypothetical', 'after.hypothetical']],
  ['definition', ['against.definition']],
  ['advert', ['against.advert', 'if.you']],
  [
    'present',
    ['present.maybe', 'present.maybeBe', 'present.already', 'likelihood.present', 'likelihood.talk'],
  ],
  ['talk', ['against.smallTalk', 'against.vague', 'against.sarcasm', 'opens.noDoubt', 'shape.heading']],
]

/** Which block gives way before which feature. */
const givesWay: ReadonlyMap<string, readonly string[]> = new Map([
  ['plan', ['if.live', 'for.likelihood']],
  ['present', ['if.live', 'chance.comparison', 'shape.bet']],
  ['inside', ['shape.bet', 'for.surprise']],
  ['hypothetical', ['for.surprise']],
  ['ability', ['for.emphasis', 'shape.bet']],
  ['definition', ['shape.bet']],
  ['old', ['time.futureYear']],
])

/** What looks ahead, the strongest first. */
const claims: readonly (readonly [string, readonly string[]])[] = [
  ['bet', ['shape.bet']],
  ['number', ['chance.number', 'shape.odds']],
  ['chance', ['for.likelihood', 'for.bound', 'for.surprise']],
  [
    'attitude',
    ['attitude.future', 'attitude.event', 'attitude.imperative', 'noun.stated', 'for.fear', 'would.opinion'],
  ],
  ['future', ['modal.will', 'modal.willNot', 'modal.goingTo', 'report.fresh']],
  ['should', ['modal.should']],
  ['weak', ['modal.may', 'modal.might', 'modal.could']],
  ['emphasis', ['for.emphasis', 'for.scarcely', 'for.denial', 'for.talk']],
  ['view', ['attitude.present', 'noun.talk']],
  ['conditional', ['if.live', 'if.general']],
  ['timed', ['tense.continuousWithTime', 'tense.presentWithTime']],
  ['words', ['chance.words']],
  ['would', ['modal.would']],
]

/** Whether something makes up for a block; what the speaker alone will do stays a plan. */
function isLetThrough(block: string, has: (name: string) => boolean): boolean {
  if (block === 'plan' && has('self.alone')) return false
  return givesWay.get(block)?.some(has) === true
}

/** The strongest claim that words make and whether something keeps it from being one. */
export function claimsOf(has: (name: string) => boolean): string[] {
  const claim = claims.find(([, names]) => names.some(has))
  const blocked = blocks
    .filter(([name, names]) => names.some(has) && !isLetThrough(name, has))
    .map(([name]) => name)
  const names = blocked.map((name) => `blocked.${name}`)
  if (blocked.length > 0) names.push('blocked.any')
  if (blocked.length > 1) names.push('blocked.twice')
  if (!claim)
    return has('answer.polar') && has('answer.future') && blocked.length === 0
      ? [...names, 'claim.answer']
      : names
  const [name] = claim
  if (blocked.length > 0) return [...names, `claim.${name}.blocked`]
  const isTold = has('tense.past') || has('tense.ed') || has('tense.perfect')
  if (isTold && /^(?:emphasis|number|timed|conditional|attitude|view|words|chance)$/.test(name))
    return [`claim.${name}.told`]
  const isFirm = has('modal.will') || has('modal.goingTo') || has('modal.willNot')
  return [`claim.${name}`, ...(isFirm && name !== 'future' ? ['claim.firm'] : [])]
}
