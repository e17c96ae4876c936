const months = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/
const weekdays = /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/
const seasons = /^(?:spring|summer|autumn|fall|winter)$/
const feasts = /^(?:christmas|easter|ramadan|thanksgiving|halloween|midsummer)$/

/** A month or a part of the year by its name, in small letters: "march", "autumn". */
export function isPartOfYear(word: string): boolean {
  return months.test(word) || seasons.test(word)
}

/** A month, a day of the week or a feast, in small letters. */
export function isDated(word: string): boolean {
  return months.test(word) || weekdays.test(word) || feasts.test(word)
}
