const commonWords = new Set(
  'about after again against also been before being between both case come could does done down during each else even ever every from have having here into it its just last least less like made make many more most much must next none only other over same says shall should since some still such than that their them then there these they this those through time today under until upon very what when where which while will with within without would year years'.split(
    ' ',
  ),
)

/**
 * The words of a line that say what it is about: four letters or more, common ones and numbers left out, each once.
 *
 * @example tellingWords('Will the bridge open by the end of 2022?') // ['bridge', 'open']
 */
export function tellingWords(text: string): string[] {
  const words = text.toLowerCase().match(/\p{L}{4,}/gu) ?? []
  return [...new Set(words)].filter((word) => !commonWords.has(word))
}

/** How many telling words two texts share; a plural counts as its singular. */
export function sharedWords(one: string, other: string): number {
  const others = new Set(tellingWords(other).map(stem))
  return new Set(
    tellingWords(one)
      .map(stem)
      .filter((word) => others.has(word)),
  ).size
}

function stem(word: string): string {
  return word.replace(/(?<=.{3})s$/, '')
}
