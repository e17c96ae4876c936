import { test } from 'vitest'
import { expectFeature } from '../../../helpers/drawn-features'

test('a live condition lets what the speaker would do be foreseen', () => {
  expectFeature(
    'blocked.plan',
    ['We will burn the old files in the yard.', 'The figures will be published on Thursday.'],
    [
      'If the pipeline stays shut, we will burn coal until spring.',
      'If the Greens clear the bar, they will be asked into a coalition.',
    ],
  )
})

test('those who decide something ought to, a thing is expected to', () => {
  expectFeature(
    'should.duty',
    [
      'Parliament should pass the bill.',
      'The foreign powers, meanwhile, should stay out of it.',
      'The league should start again.',
    ],
    [
      'Prices should start to fall.',
      'The league should start again by October.',
      'The striker should just about survive.',
    ],
  )
})

test('what comes about is told from what somebody does', () => {
  expectFeature(
    'act.outcome',
    ['Prices will recover in May.', 'The lead will soon shrink.'],
    ['The museum will publish a list.', 'They will cut the fare.', 'The fare will be cut.'],
  )
})

test('“US” is a country, and a guide or a forecast is no plan', () => {
  expectFeature('subject.self', ['We will have a mild winter.'], ['US will have a mild winter.'])
  expectFeature(
    'perfect.afterModal',
    ['The bridge would have held.'],
    ['I’d have thought that the bridge will hold.'],
  )
  expectFeature(
    'self.doing',
    ['We are building a new shed in May.'],
    ['We are guiding to sales of $40 million in May.', 'We are losing the match.'],
  )
})

test('what others say of things is no plan of theirs', () => {
  expectFeature(
    'report.ownPlan',
    ['He says he will retire in May.', 'The club said it would sell the ground.'],
    ['The mills say they will rise by May.', 'She says it will be cold.'],
  )
  expectFeature(
    'act.open',
    ['The ministry could announce it in May.'],
    ['The ministry will announce it in May.'],
  )
})

test('a plan is made by somebody, not sold by the month', () => {
  expectFeature(
    'against.plan',
    ['We plan to move in May.', 'She plans on a long summer.'],
    ['Whoever relies on post-paid plans will be cut off.'],
  )
  expectFeature('against.hypothetical', ['Say they rise by May.'], ['The mills say they will rise by May.'])
  expectFeature('against.definition', ['This is defined as a year.'], ['This is the year it ends.'])
})

test('what is done with a thing on a set day is scheduled, what befalls it is not', () => {
  expectFeature(
    'act.scheduled',
    [
      'The figures will be published on Thursday.',
      'The congress will be held in Lund in May.',
      'The next report will then be sent to all owners.',
    ],
    ['The mill will be closed by 2030.', 'The harvest will be poor.', 'The record will be broken in May.'],
  )
})

test('a body that decides for itself acts by plan, a thing or a market does not', () => {
  expectFeature(
    'act.body',
    [
      'The Board will continue to assess the data.',
      'The committee will review the rules in June.',
      'Our editors will keep watching the case.',
    ],
    [
      'The lira will continue to weaken.',
      'The committee will split over it.',
      'Rents will keep climbing in the capital.',
    ],
  )
})

test('people may be free to do what things only may come to', () => {
  expectFeature(
    'could.ability',
    ['You may copy the table.', 'We could tell you stories.'],
    [
      'The river may rise.',
      'We could see snow by Sunday.',
      'I can tell you that the river will rise for weeks.',
    ],
  )
})

test('obligation and past count only before the words that look ahead', () => {
  expectFeature(
    'against.obligation',
    ['Voters must decide whether it could work.'],
    ['Rates will have to rise.', 'The town could need to borrow.'],
  )
})

test('what should help to lift something is expected, what should help people is asked for', () => {
  expectFeature(
    'should.duty',
    ['The council should help the poor.'],
    ['Cheaper oil should help lift demand.', 'The rain should help to ease the drought.'],
  )
})

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

test('a blessing is a wish, a month is not', () => {
  expectFeature('wish.may', ['May your kettle never fur.'], ['May is the driest month.'])
})

test('where the speaker will be is theirs to decide', () => {
  expectFeature('self.plan', ['We’ll be back on Thursday with the shorts.'], ['We’ll be poor by Thursday.'])
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
