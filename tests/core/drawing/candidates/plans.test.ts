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
  expectFeature('self.plan', ['We shall be reporting from the fair.'], ['We shall be losing money by then.'])
})

test('what was promised in a year gone by is old, whoever quotes it', () => {
  expectFeature(
    'report.ofOld',
    ['“We shall be back before the decade is out,” a director told her in 1989.'],
    ['“We shall be back before the decade is out,” a director told her.'],
  )
})

test('a relative clause under “is that” only says which, too', () => {
  expectFeature(
    'inside.relative',
    ['What we know is that everyone who is going to vote has been counted.'],
    ['What we know is that she is the one who will win.'],
  )
})
