import { test } from 'vitest'
import { expectFeature } from '../../../helpers/drawn-features'

test('what has come about is no chance and no time to come', () => {
  expectFeature(
    'tense.perfect',
    ['He has lost one game in fourteen months.', 'The council has never taken a decision in May.'],
    ['The bridge will have been closed by May.', 'He has to win in May.', 'The town has a new mayor.'],
  )
})

test('a relative clause that looks ahead only says which', () => {
  expectFeature(
    'inside.relative',
    [
      'Everyone who will vote in May has been counted.',
      'The people that will pay for it are not in the room.',
    ],
    [
      'She is the one who will win in May.',
      'I am betting that they will be more careful than the law is.',
      'Those are changes that, I expect, some people will be upset about.',
      'The dam, which is old, will burst.',
      'He says that the bridge will close.',
    ],
  )
})

test('nobody’s word is no forecast, and what had been foreseen is old', () => {
  expectFeature(
    'blocked.unsaid',
    ['Nobody is saying that the lake will dry up.', 'I cannot say what the fare will be.'],
    ['Nobody will swim in the lake.', 'No ferry will sail in May.', 'They will not, needless to say.'],
  )
  expectFeature(
    'report.hadSaid',
    ['They had predicted that the lake would be dry by June.', 'The port had been expected to close.'],
    ['They predict that the lake will be dry by June.', 'If they had a lake, it would be dry.'],
  )
})

test('what was to come by a day that has passed is old', () => {
  expectFeature('time.gone', ['The tunnel will be open by 2019.'], ['The tunnel will be open by 2029.'])
})

test('“may have” and a noun is no perfect', () => {
  expectFeature(
    'perfect.afterModal',
    ['She may have missed the train.', 'The bridge would not have held.'],
    ['She may have a good year.', 'The party could have two seats more.', 'They might not have the money.'],
  )
})

test('an expectation in the past tense is a forecast reported, whatever stands before it', () => {
  expectFeature(
    'report.foreseen',
    ['Output was expected to rise slowly.', 'Staff projected that output would rise.'],
    ['Output is expected to rise slowly.', 'The expected rise did not come.'],
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

test('what somebody was assured of once is old', () => {
  expectFeature(
    'blocked.old',
    ['She was assured that her notes would be worthless by Easter.'],
    ['She assures us that her notes will be worthless by Easter.'],
  )
})
