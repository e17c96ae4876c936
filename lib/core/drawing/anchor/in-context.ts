type Place = { start: number; end: number }

/** The place whose surroundings agree most with what stood around the words, then the nearest to where they stood. */
export function nearestInContext(
  text: string,
  places: readonly Place[],
  was: { start: number; prefix: string; suffix: string },
): Place | null {
  let best: { place: Place; agreed: number; distance: number } | null = null
  for (const place of places) {
    const agreed = agreedBefore(text, place.start, was.prefix) + agreedAfter(text, place.end, was.suffix)
    const distance = Math.abs(place.start - was.start)
    if (!best || agreed > best.agreed || (agreed === best.agreed && distance < best.distance))
      best = { place, agreed, distance }
  }
  return best?.place ?? null
}

/** How many units before a place are those that stood before the words. */
function agreedBefore(text: string, at: number, prefix: string): number {
  let count = 0
  while (count < prefix.length && count < at && text[at - 1 - count] === prefix[prefix.length - 1 - count])
    count += 1
  return count
}

function agreedAfter(text: string, at: number, suffix: string): number {
  let count = 0
  while (count < suffix.length && text[at + count] === suffix[count]) count += 1
  return count
}
