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

test('a condition with its verb first asks nothing', () => {
  expectFeature(
    'blocked.question',
    ['Is there going to be a flood, I ask myself.'],
    ['Should the river rise again, the lower town goes under.', 'Were it to rise, the town would flood.'],
  )
})

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

test('in a list of forecasts the present tense looks ahead', () => {
  const list = 'Ten guesses for 2025. I keep them in a drawer.\n\n'
  expectFeature(
    'list.present',
    [`${list}The ferry goes bankrupt.`, `${list}Two more bakeries close in the old town.`],
    [
      'The ferry goes bankrupt.',
      `${list}I walk to the harbour on most days.`,
      `${list}The ferry was sold in May.`,
    ],
  )
  const bets = '1. A heatwave in June: 40%\n2. The mayor resigns – 0.3\n3. A new ferry, one in ten\n\n'
  expectFeature('list.present', [`${bets}4. The lido reopens before the holidays.`], [])
  expectFeature(
    'answer.listed',
    ['ANN: What will happen to the ferry?\n\nBEN: The ferry line goes bankrupt.'],
    ['ANN: What did they do?\n\nBEN: The ferry line goes bankrupt.'],
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

test('“no doubt” at the head of a sentence is seldom meant', () => {
  expectFeature(
    'opens.noDoubt',
    ['No doubt the mayor will be moved.', 'Surely the thieves will bring it back.'],
    ['I have no doubt that it will rain.'],
  )
})

test('a heading is no claim', () => {
  expectFeature(
    'shape.heading',
    ['It was a long winter.\n\nWithin a year'],
    ['It was a long winter.\n\nWithin a year, no.', 'ANN: Will it rain?\n\nBEN: Within a year'],
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
