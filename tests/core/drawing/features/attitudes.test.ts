import { test } from 'vitest'
import { expectFeature } from '../../../helpers/drawn-features'

test('what somebody gives something is what they expect of it', () => {
  expectFeature(
    'attitude.future',
    ['I give it two winters.', 'The model has him at sixty percent.', 'My money is on no.'],
    ['I believe the roof is old.'],
  )
  expectFeature(
    'attitude.future',
    ['I’m also expecting a lot of new roofs.', 'I have them first.', 'She predicts a dry summer.'],
    ['I think of the roof.'],
  )
})

test('“no doubt” at the head of a sentence is seldom meant', () => {
  expectFeature(
    'opens.noDoubt',
    ['No doubt the mayor will be moved.', 'Surely the thieves will bring it back.'],
    ['I have no doubt that it will rain.'],
  )
})

test('what is staked is no view, what it is staked on is', () => {
  expectFeature(
    'attitude.present',
    ['I’d bet the farm on rain.'],
    ['I’d bet my bicycle.', 'I’ll bet you a dinner.'],
  )
})

test('talk about forecasts is told from a forecast', () => {
  expectFeature('noun.plural', ['She publishes her predictions every year.'], ['Our forecast is for rain.'])
  expectFeature('against.advert', ['See www.example.org for it by May.'], ['See for yourself by May.'])
})

test('what somebody thinks comes about is ahead', () => {
  expectFeature('attitude.event', ['I think Landrieu makes it into a runoff.'], ['I think the roof is old.'])
})
