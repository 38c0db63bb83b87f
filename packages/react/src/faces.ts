import { initialsOf } from "./initials.js";
import type { Person } from "./people.js";

/**
 * What marks bear: nothing but their shape, people's initials, or pictures of the host's own, by the id of the person.
 * Whoever has no picture has initials. A picture is loaded from the address that the host gives, by the browser.
 */
export type Faces = "shapes" | "initials" | ((id: string) => string | undefined);

/** What one mark bears. */
export type Face = { readonly initials: string } | { readonly image: string };

/** With more marks than these there is room for shapes alone. */
const mostFaces = 40;

/** The faces of those who are drawn; nobody's where they are many. */
export function chooseFaces(people: readonly Person[], faces: Faces = "shapes"): ReadonlyMap<string, Face> {
  if (faces === "shapes" || people.length > mostFaces) return new Map();
  return new Map(people.map(({ id, name }) => [id, faceOf(faces === "initials" ? undefined : faces(id), name)]));
}

function faceOf(image: string | undefined, name: string): Face {
  return image === undefined ? { initials: initialsOf(name) } : { image };
}
