import type { WarningWords } from "../english/warnings.js";
import { plural } from "./plural.js";

/** What each warning says to a seller: what is the matter, and why it matters. */
export const warningSentences: WarningWords = {
  noDecider: () => "En el mapa no decide nadie. Averigüe ante todo qué sí es el que cuenta.",
  goneButNamed: ({ people }, { name, list }) =>
    `${list(people.map(name))} ya no ${plural(people.length, { one: "está", other: "están" })}, y la operación sigue contando con su papel. Nombre a otra persona.`,
  opponentsOutweigh: ({ people }, { name, list }) =>
    `La oposición pesa tanto como el apoyo: ${list(people.map(name))}.`,
  silence: () => "En el mapa nadie está en contra. Suele significar que todavía no se ha encontrado a los detractores.",
  keyPlayersDoubt: ({ people, params }, { name, list, number }) => {
    const [doubting, keyPlayers] = [Number(params?.["doubting"]), Number(params?.["keyPlayers"])].map(number);
    return `Quien decide está a favor, pero ${doubting} de otras ${keyPlayers} personas influyentes no lo están: ${list(people.map(name))}. Una decisión así puede no sostenerse.`;
  },
  vetoUnknown: ({ people }, { name, list }) =>
    `${list(people.map(name))} ${plural(people.length, { one: "podría", other: "podrían" })} pararlo todo, y no se sabe nada de su postura.`,
  championWithoutPower: ({ people }, { name, list }) =>
    `${list(people.map(name))} ${plural(people.length, { one: "defiende", other: "defienden" })} la propuesta sin la influencia necesaria: más un coach que un champion.`,
  championSilent: ({ people, params }, { name, list, number }) => {
    const days = Number(params?.["days"]);
    return `No hay noticias de ${list(people.map(name))} desde hace ${number(days)} ${plural(days, { one: "día", other: "días" })}.`;
  },
  turnedDown: ({ people, params }, { name, list, number }) =>
    `${list(people.map(name))} ${plural(people.length, { one: "ha", other: "han" })} esquivado o rechazado ${number(
      Number(params?.["inARow"]),
    )} peticiones comprometidas seguidas. La buena voluntad de palabra no basta.`,
  singleThread: ({ people, params }, { name, list }) => {
    const sides = [params?.["sides"] ?? []].flat();
    const buyer = sides.includes("buyer") ? `un solo contacto, ${list(people.map(name))}` : "";
    const seller = sides.includes("seller") ? `un solo vendedor, ${name(String(params?.["seller"]))}` : "";
    return `Toda la operación depende de ${[buyer, seller].filter(Boolean).join(", y de ")}.`;
  },
  expectedSeatEmpty: ({ params }, { role, list }) => {
    const roles = params?.["roles"];
    return `Todavía sin persona en el mapa: ${list(
      Array.isArray(roles) ? roles.map(role) : [],
    )}. Suelen aparecer tarde, y con derecho a veto.`;
  },
  stalePosition: ({ people, params }, { name, list, number }) => {
    const days = Number(params?.["days"]);
    return `Lo que se sabe de ${list(people.map(name))} es antiguo, de hasta ${number(days)} ${plural(days, { one: "día", other: "días" })}. Vuelva a preguntar.`;
  },
  futureReading: ({ people, params }, { name, list }) =>
    `Parte de lo anotado sobre ${list(people.map(name))} es posterior al ${String(params?.["asOf"])} y todavía no cuenta.`,
  tiesScaled: ({ people, params }, { name, list, share }) =>
    `Se había indicado que otros determinan más que toda la opinión de ${list(people.map(name))}; entre todos se les ha dado ${share(
      Number(params?.["most"]),
    )}.`,
  strengthAssumed: ({ params }, { number, share }) => {
    const ties = Number(params?.["ties"]);
    const strength = share(Number(params?.["strength"]));
    return plural(ties, {
      one: `No se ha indicado la fuerza de un vínculo; se ha supuesto ${strength}.`,
      other: `No se ha indicado la fuerza de ${number(ties)} vínculos; se ha supuesto ${strength}.`,
    });
  },
};
