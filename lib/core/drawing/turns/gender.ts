import firstNames from './first-names.json'

const women = new Set(firstNames.she)
const men = new Set(firstNames.he)
const woman =
  /(?:^|[\s-])(?:mrs|ms|miss|lady|dame|madam|frau|señora|madame|signora|sister|mother|mum|mom|aunt|niece|wife|daughter|girlfriend|grandmother|granddaughter|gran|widow|queen|princess|actress|hostess|waitress|baroness|duchess|\p{L}+woman)(?:$|[\s.,’'-])/iu
const man =
  /(?:^|[\s-])(?:mr|sir|lord|herr|señor|monsieur|signor|brother|father|dad|uncle|nephew|husband|son|boyfriend|grandfather|grandson|stepfather|king|prince|waiter|pope|bishop|duke|baron|salesman|businessman|fisherman|congressman|\p{L}+sman)(?:$|[\s.,’'-])/iu

/** "he" or "she", as far as a name or a role tells: a first name, "Ms Lind", "my uncle". */
export function pronounOf(name: string): 'he' | 'she' | null {
  const first = name.toLowerCase().split(/[\s-]/)[0] ?? ''
  if (women.has(first)) return 'she'
  if (men.has(first)) return 'he'
  if (woman.test(name)) return 'she'
  return man.test(name) ? 'he' : null
}
