import { test } from 'vitest'
import { expectFeature } from '../../../helpers/drawn-features'

test('a chance that has grown or shrunk is one of what is to come', () => {
  expectFeature(
    'likelihood.present',
    ['The fire was probably caused by a faulty cable in the attic.'],
    [
      'A strike at the docks is less likely than it was in May.',
      'A merger is more likely now than a year ago.',
      'A draw is the most likely outcome.',
    ],
  )
  expectFeature(
    'against.past',
    ['The dam broke last year.'],
    ['A flood is more likely than it was last year.'],
  )
})

test('“there might be” looks ahead, “it might be” may ask what is so', () => {
  expectFeature(
    'present.maybeBe',
    [
      'It might be frost.',
      'Clubs may well be hiding how poor they are.',
      'The ice may, of course, be frost.',
    ],
    [
      'The effect could also be more persistent.',
      'There might be a second vote.',
      'The boat could be late again.',
      'It could be a lot quicker.',
      'It may well be lost.',
    ],
  )
})

test('odds that have shortened are odds, and a bet is one whatever its clause holds', () => {
  expectFeature('tense.perfect', [], ['The odds of a strike have shortened since the vote.'])
  expectFeature(
    'blocked.any',
    ['You can swap the battery by hand.'],
    ['A phone with a battery that you can swap by hand is on sale by June: 20%.'],
  )
})

test('“one in a row” and a count of votes are no odds', () => {
  expectFeature(
    'shape.odds',
    ['One in ten fails.', 'It is one in a hundred.', 'I make it two to one.'],
    [
      'She keeps four in a shed.',
      'They lost one in fourteen months.',
      'By a vote of seven to two it passed.',
    ],
  )
})

test('likelihood of what is so already is told from likelihood of what is to come', () => {
  expectFeature(
    'likelihood.present',
    [
      'The fire was probably caused by a faulty cable in the attic.',
      'The letter is likely meant for readers at home.',
      'Perhaps the owner is tired of paying for the roof.',
    ],
    [
      'The owner will probably sell the house.',
      'The dam is likely to burst.',
      'The price is probably higher by next spring.',
    ],
  )
})

test('talk about a chance is told from a chance', () => {
  expectFeature(
    'likelihood.talk',
    [
      'The table shows the estimated probability of each result.',
      'Our method allows for the possibility of late ballots.',
    ],
    ['The probability of rain is 30 percent.', 'There is a small chance of a second vote.'],
  )
})

test('a claim with its chance behind it is a bet', () => {
  expectFeature(
    'shape.bet',
    [
      'Norham lose the final: 60%',
      'A strike at the docks – 0.3',
      'Our team goes up: evens',
      'The old mill closes: 75',
    ],
    ['Norham lost the final 3-1.', 'The dock opens at 9:30 on weekdays.'],
  )
})

test('“at odds” weighs nothing, a lock and a downside risk do', () => {
  expectFeature(
    'for.likelihood',
    ['She is a lock for the part.', 'The dollar poses a downside risk.', 'The odds have shortened.'],
    ['The law is at odds with the plan.', 'They won against all odds.', 'The star tracker has a lock.'],
  )
})

test('“something that looks like” is a likeness, “it looks like rain” looks ahead', () => {
  for (const name of ['for.bound', 'chance.words'])
    expectFeature(name, ['It looks like rain.'], ['He wants something that looks like a win.'])
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
