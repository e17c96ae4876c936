import { test } from 'vitest'
import { expectFeature } from '../../../helpers/drawn-features'

test('an offer to the reader is no forecast', () => {
  expectFeature(
    'if.you',
    ['If you sign before Friday you will get a badge.', 'If you join now, you’ll save a third.'],
    ['If you sell before Friday, the price will fall.', 'If they sign, you will see a rally.'],
  )
})

test('what somebody is about to do is theirs, what is about to happen is nobody’s', () => {
  expectFeature('act.ofPerson', ['He himself is about to buy a boat.'], ['He is about to lose his seat.'])
  expectFeature(
    'self.plan',
    ['We shall be reporting from the fair.', 'I’m not going to provide details.'],
    ['We shall be losing money by then.'],
  )
})

test('what was promised in a year gone by is old, whoever quotes it', () => {
  expectFeature(
    'report.ofOld',
    ['“We shall be back before the decade is out,” a director told her in 1989.'],
    [
      '“We shall be back before the decade is out,” a director told her.',
      '“He will lose two minutes there,” said the rider who won the stage in 2019.',
    ],
  )
})

test('a relative clause under “is that” only says which, too', () => {
  expectFeature(
    'inside.relative',
    ['What we know is that everyone who is going to vote has been counted.'],
    ['What we know is that she is the one who will win.'],
  )
})

test('what a condition, or words behind a chance, oblige to is no duty of the claim', () => {
  expectFeature(
    'blocked.obligation',
    ['We have to replace them by May.'],
    [
      'If we have to replace them, the bill will be closer to twenty.',
      'It is very unlikely that we need to borrow this year.',
    ],
  )
  expectFeature(
    'claim.attitude',
    ['I predict that nine of them are right by May.'],
    ['If I predict nine of them, I am right.'],
  )
})

test('“at odds” weighs nothing, a lock and a downside risk do', () => {
  expectFeature(
    'for.likelihood',
    ['She is a lock for the part.', 'The dollar poses a downside risk.', 'The odds have shortened.'],
    ['The law is at odds with the plan.', 'They won against all odds.', 'The star tracker has a lock.'],
  )
})

test('a blessing is a wish, a month is not', () => {
  expectFeature('wish.may', ['May your kettle never fur.'], ['May is the driest month.'])
})

test('what somebody is about to do or hear may be a question inside of what is said', () => {
  expectFeature(
    'inside.question',
    ['She decides what the world is likely to pay.', 'I wonder how they are about to vote.'],
    ['The world is likely to pay for it.'],
  )
})

test('what is staked is no view, what it is staked on is', () => {
  expectFeature(
    'attitude.present',
    ['I’d bet the farm on rain.'],
    ['I’d bet my bicycle.', 'I’ll bet you a dinner.'],
  )
})

test('where the speaker will be is theirs to decide', () => {
  expectFeature('self.plan', ['We’ll be back on Thursday with the shorts.'], ['We’ll be poor by Thursday.'])
})

test('talk about forecasts is told from a forecast', () => {
  expectFeature('noun.plural', ['She publishes her predictions every year.'], ['Our forecast is for rain.'])
  expectFeature('against.advert', ['See www.example.org for it by May.'], ['See for yourself by May.'])
})

test('“something that looks like” is a likeness, “it looks like rain” looks ahead', () => {
  for (const name of ['for.bound', 'chance.words'])
    expectFeature(name, ['It looks like rain.'], ['He wants something that looks like a win.'])
})

test('what somebody is reported to have said is ahead, unless it was said long ago', () => {
  expectFeature(
    'report.fresh',
    [
      'Analysts at the bank said the yen would weaken further.',
      'The company warned on Tuesday that profits would fall by a third.',
      'Most members thought that the recovery would be slow.',
    ],
    [
      'Last year the bank said the yen would weaken.',
      'They told us that the yen would weaken.',
      'In 2019 a consultant said the yen would weaken.',
      'The bank had said the yen would weaken.',
      'ANN: The bank said the yen would weaken.',
    ],
  )
  expectFeature(
    'against.pastReport',
    ['He told me that it would rain.'],
    ['The governor said last night that the state will pay half.'],
  )
})

test('a seat is held, a meeting is planned', () => {
  expectFeature(
    'blocked.plan',
    ['The club will hold a meeting in May.', 'It is intended to open in May.'],
    ['Begich will hold his seat.', 'The intended lack of features will keep them away.'],
  )
  expectFeature('act.outcome', ['Begich will hold his seat.'], ['The club will hold a meeting.'])
  expectFeature('should.duty', ['Parliament should pass the bill.'], ['Kay Hagan should prevail.'])
})

test('what somebody thinks comes about is ahead', () => {
  expectFeature('attitude.event', ['I think Landrieu makes it into a runoff.'], ['I think the roof is old.'])
})

test('a threat is in the hands of who makes it, whatever it hangs on', () => {
  expectFeature(
    'blocked.plan',
    ['If Congress sends me the bill, I will veto it.'],
    ['If the pipeline stays shut, we will burn coal until spring.'],
  )
  expectFeature(
    'against.pastReport',
    ['The mayor announced that the campaign will be extended.'],
    ['The mayor said that the campaign will fail.'],
  )
})

test('what somebody was assured of once is old', () => {
  expectFeature(
    'blocked.old',
    ['She was assured that her notes would be worthless by Easter.'],
    ['She assures us that her notes will be worthless by Easter.'],
  )
})

test('a chance or a “hard to see” outweighs what else the clause has the form of', () => {
  expectFeature(
    'blocked.any',
    [],
    [
      'It is likely that the report will be published on Thursday.',
      'It is hard to see how the deal will pass.',
      'Prices should therefore be flat.',
    ],
  )
  expectFeature('attitude.foreseeing', ['I predict further volatility.'], ['I think it is volatile.'])
  expectFeature('tense.past', ['We met the mayor.'], ['It will not turn, says the Met Office.'])
})
