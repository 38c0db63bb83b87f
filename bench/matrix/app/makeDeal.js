/**
 * The same people as a deal.
 * @param {ReturnType<typeof import("./makePeople.js").makePeople>} people
 */
export function makeDeal(people) {
  return {
    id: "deal",
    name: "Deal",
    stakeholders: Object.fromEntries(people.map(({ id, name, influence, buyIn }) => [id, { name, influence, buyIn }])),
  };
}
