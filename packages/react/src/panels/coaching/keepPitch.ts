import type { Command, Deal, Pitch } from "@buyinmap/core";

/** Keeps a practice pitch in a deal; a seller who is not on its team yet joins it in the same step. */
export function keepPitch(
  deal: Deal,
  { id, pitch, name }: { readonly id: string; readonly pitch: Pitch; readonly name: string },
): Command {
  const add: Command = { type: "addPitch", id, pitch };
  if (Object.hasOwn(deal.team ?? {}, pitch.seller)) return add;
  return { type: "together", commands: [{ type: "addSeller", id: pitch.seller, seller: { name } }, add] };
}

/** Puts a pitch in the place of the one of this id. */
export function replacePitch(id: string, pitch: Pitch): Command {
  return {
    type: "together",
    commands: [
      { type: "removePitch", id },
      { type: "addPitch", id, pitch },
    ],
  };
}
