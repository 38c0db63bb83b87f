import { defaultRule, everyone, type Rule } from "@buyinmap/core";
import { NumberField } from "../controls/NumberField.js";
import { nameOf } from "./nameOf.js";
import type { OverviewProps } from "./Overview.js";

/** How the committee decides: the share of all weight that must say yes, who must say yes, who must not say no. */
export function RuleEditor({ deal, editor }: OverviewProps) {
  const rule = deal.rule ?? defaultRule;
  const deciders = rule.deciders ?? [];
  const vetoes = rule.vetoes ?? [];

  function set(list: "deciders" | "vetoes", ids: string[]): void {
    const { [list]: _, preset: __, ...rest } = rule;
    editor.dispatch({ type: "setRule", rule: ids.length > 0 ? { ...rest, [list]: ids } : rest });
  }

  function setQuota(percent: number | null): void {
    const { preset: _, ...rest } = rule;
    const next: Rule | null = percent === null ? null : { ...rest, quota: percent / 100 };
    editor.dispatch({ type: "setRule", rule: next });
  }

  return (
    <details className="panel-part fold">
      <summary>
        <h2>Decision rule</h2>
        <span className="muted">
          {Math.round(rule.quota * 100)} % of the weight
          {deciders.length > 0 && `, ${deciders.length} must say yes`}
          {vetoes.length > 0 && `, ${vetoes.length} must not say no`}
        </span>
      </summary>
      <NumberField
        label="Weight that must say yes, %"
        min={51}
        max={100}
        value={rule.quota * 100}
        onCommit={setQuota}
      />
      <table className="rule">
        <thead>
          <tr>
            <th scope="col">Person</th>
            <th scope="col">Must say yes</th>
            <th scope="col">Must not say no</th>
          </tr>
        </thead>
        <tbody>
          {everyone(deal).map(({ id, stakeholder }) => (
            <tr key={id}>
              <th scope="row">{nameOf(stakeholder)}</th>
              <Mark
                label={`${nameOf(stakeholder)} must say yes`}
                on={deciders.includes(id)}
                onChange={(on) => set("deciders", on ? [...deciders, id] : deciders.filter((one) => one !== id))}
              />
              <Mark
                label={`${nameOf(stakeholder)} must not say no`}
                on={vetoes.includes(id)}
                onChange={(on) => set("vetoes", on ? [...vetoes, id] : vetoes.filter((one) => one !== id))}
              />
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

function Mark(props: { readonly label: string; readonly on: boolean; readonly onChange: (on: boolean) => void }) {
  return (
    <td>
      <input type="checkbox" aria-label={props.label} checked={props.on} onChange={() => props.onChange(!props.on)} />
    </td>
  );
}
