/** How many rows the short lists show; both sides ask for the same, so that the prefetched answer is the one used. */
export const dueNextCount = 5
export const latestOutcomesCount = 6
