/** The list with new scores for one person: everyone else stays the same object. */
export function replaceScores(people, id, scores) {
  return people.map((person) => (person.id === id ? { ...person, ...scores } : person));
}
