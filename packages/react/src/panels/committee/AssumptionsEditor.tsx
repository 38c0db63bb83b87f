"use client";

import { useId } from "react";
import { knownRoles, assumptions as usual, type Assumptions, type KnownRole } from "@buyinmap/core";
import { NumberField } from "../fields/NumberField.js";
import { Panel } from "../panel/Panel.js";
import type { PanelCatalog } from "../panel/panelCatalog.js";
import type { PanelLanguageProps, PanelProps } from "../panel/panelProps.js";
import { usePanelCatalog } from "../panel/usePanelCatalog.js";
import {
  assumptionGroups,
  changeAssumption,
  changeRoles,
  readAssumption,
  roleLists,
  sameRoles,
  type AssumptionField,
  type AssumptionName,
  type RoleListName,
} from "./assumptionFields.js";

export interface AssumptionsEditorProps extends Omit<PanelProps, "deal">, PanelLanguageProps {
  /** What differs from the usual. Assumptions are the host's to keep: they belong to the reading, not to the deal. */
  readonly assumptions: Partial<Assumptions>;
  readonly onChange: (assumptions: Partial<Assumptions>) => void;
}

const groups = Object.keys(assumptionGroups) as (keyof typeof assumptionGroups)[];

/** Everything that the arithmetic takes for granted: named, explained, to be changed, and put back. */
export function AssumptionsEditor(props: AssumptionsEditorProps) {
  const { assumptions: changed, onChange } = props;
  const catalog = usePanelCatalog(props);
  const { say, number } = catalog;
  const now: Assumptions = { ...usual, ...changed };
  const differing =
    groups.flatMap((group) => assumptionGroups[group]).filter(({ name }) => differs(now, name)).length +
    roleLists.filter((name) => !sameRoles(now[name], usual[name])).length;
  return (
    <Panel
      {...props}
      title={say.assumptions.title}
      intro={say.assumptions.intro}
      aside={differing > 0 ? say.assumptions.changes(differing, number(differing)) : say.assumptions.allUsual}
    >
      {groups.map((group) => (
        <fieldset key={group} className="bim-assumptions">
          <legend className="bim-subtitle">{say.assumptions.groups[group]}</legend>
          {assumptionGroups[group].map((field) => (
            <Row
              key={field.name}
              field={field}
              now={now}
              catalog={catalog}
              onChange={(value) => onChange(changeAssumption(changed, { name: field.name, value, usual }))}
            />
          ))}
          {group === "warnings" &&
            roleLists.map((name) => (
              <RoleList
                key={name}
                name={name}
                roles={now[name]}
                catalog={catalog}
                onChange={(roles) => onChange(changeRoles(changed, { name, roles, usual }))}
              />
            ))}
        </fieldset>
      ))}
      {differing > 0 && (
        <button type="button" className="bim-button" onClick={() => onChange({})}>
          {say.assumptions.resetAll}
        </button>
      )}
    </Panel>
  );
}

interface RowProps {
  readonly field: AssumptionField;
  readonly now: Assumptions;
  readonly catalog: PanelCatalog;
  readonly onChange: (value: number) => void;
}

function Row({ field: { name, unit, low, high }, now, catalog, onChange }: RowProps) {
  const { say, number } = catalog;
  const label = say.assumptions.names[name];
  return (
    <div className={differs(now, name) ? "bim-assumption bim-changed" : "bim-assumption"}>
      <NumberField
        label={label}
        value={readAssumption(now, name)}
        low={low}
        high={high}
        required
        unit={say.assumptions.units[unit]}
        help={say.assumptions.texts[name]}
        wrong={say.common.needsNumber(precisely(low), precisely(high))}
        refuse={(value) => contradiction(name, value, now, catalog)}
        onCommit={(value) => value !== null && onChange(value)}
      />
      {differs(now, name) && (
        <p className="bim-reset">
          <span className="bim-muted">{say.assumptions.changed(precisely(readAssumption(usual, name)))}</span>{" "}
          <button
            type="button"
            className="bim-link"
            aria-label={say.assumptions.resetThis(label)}
            onClick={() => onChange(readAssumption(usual, name))}
          >
            {say.assumptions.reset}
          </button>
        </p>
      )}
    </div>
  );

  /** Shares keep their second decimal. */
  function precisely(value: number): string {
    return unit === "share" ? String(value) : number(value);
  }
}

interface RoleListProps {
  readonly name: RoleListName;
  readonly roles: readonly KnownRole[];
  readonly catalog: PanelCatalog;
  readonly onChange: (roles: readonly KnownRole[]) => void;
}

function RoleList({ name, roles, catalog: { say, role: nameOf }, onChange }: RoleListProps) {
  const help = useId();
  const label = say.assumptions.names[name];
  const isChanged = !sameRoles(roles, usual[name]);
  return (
    <fieldset className={isChanged ? "bim-assumption bim-changed" : "bim-assumption"} aria-describedby={help}>
      <legend className="bim-caption">{label}</legend>
      <p id={help} className="bim-help">
        {say.assumptions.texts[name]}
      </p>
      <div className="bim-checks">
        {knownRoles.map((role) => (
          <label key={role} className="bim-check">
            <input
              type="checkbox"
              checked={roles.includes(role)}
              onChange={() => onChange(roles.includes(role) ? roles.filter((one) => one !== role) : [...roles, role])}
            />
            {nameOf(role)}
          </label>
        ))}
      </div>
      {isChanged && (
        <button type="button" className="bim-link" aria-label={say.assumptions.resetThis(label)} onClick={() => onChange(usual[name])}>
          {say.assumptions.reset}
        </button>
      )}
    </fieldset>
  );
}

function differs(now: Assumptions, name: AssumptionName): boolean {
  return readAssumption(now, name) !== readAssumption(usual, name);
}

/** Why a number cannot stand beside the others. */
function contradiction(name: AssumptionName, value: number, now: Assumptions, { say }: PanelCatalog): string | undefined {
  if (name === "line" && value <= now.opposition) return say.assumptions.aboveOpposition;
  if (name === "opposition" && value >= now.line) return say.assumptions.belowLine;
  if (name === "mediumConfidence" && value > now.highConfidence) return say.assumptions.belowHigh;
  if (name === "highConfidence" && value < now.mediumConfidence) return say.assumptions.aboveMedium;
  return undefined;
}
