"use client";

import type { Persona } from "@buyinmap/core";
import { TextField } from "../fields/TextField.js";
import { Panel } from "../panel/Panel.js";
import type { PersonEditorProps } from "../panel/panelProps.js";
import { Refusal } from "../panel/Refusal.js";
import { usePanelCatalog } from "../panel/usePanelCatalog.js";
import { usePersonEditor } from "../panel/usePersonEditor.js";

const lists = ["caresAbout", "pressures", "measuredBy", "movesNeedle", "holdsBack"] as const;

/** What someone cares about, what presses on them, how their success is judged, what moves them, what a day is like. */
export function PersonaEditor(props: PersonEditorProps) {
  const { say } = usePanelCatalog(props);
  const { person, refused, change } = usePersonEditor(props);
  const persona = person?.persona ?? {};

  function set(field: keyof Persona, value: string | string[] | null): void {
    const { [field]: _, ...rest } = persona;
    const next = value === null ? rest : { ...rest, [field]: value };
    change({ persona: Object.keys(next).length > 0 ? next : null });
  }

  return (
    <Panel {...props} title={say.persona.title} intro={say.persona.intro}>
      {!person && <p className="bim-none">{say.common.noSuchPerson}</p>}
      {person && (
        <div className="bim-fields bim-fields-wide">
          {lists.map((list) => (
            <TextField
              key={list}
              label={say.persona.lists[list]}
              lines={Math.min(6, Math.max(2, persona[list]?.length ?? 0))}
              value={persona[list]?.join("\n")}
              onCommit={(text) => set(list, text === null ? null : linesOf(text))}
            />
          ))}
          <TextField label={say.persona.day} lines={3} value={persona.day} onCommit={(day) => set("day", day)} />
        </div>
      )}
      <Refusal text={refused} />
    </Panel>
  );
}

/** The lines of a text that say something. */
function linesOf(text: string): string[] {
  return text.split("\n").map((line) => line.trim()).filter(Boolean);
}
