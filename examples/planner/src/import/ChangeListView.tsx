import { count } from "../words/days.js";
import { describeChange } from "./describeChange.js";
import type { ChangeList } from "./preview.js";

interface ChangeListViewProps {
  readonly changes: ChangeList | undefined;
  readonly without: readonly string[];
  readonly onChange: (without: readonly string[]) => void;
}

/** Every change that an update would make, each to be left out; what stays as it is, is said too. */
export function ChangeListView({ changes, without, onChange }: ChangeListViewProps) {
  if (!changes) return <p className="muted">Comparing …</p>;
  const doing = changes.shown.filter(({ type }) => type !== "keep" && type !== "absent");
  const staying = changes.shown.filter(({ type }) => type === "keep" || type === "absent");
  const left = changes.total - changes.shown.length;
  return (
    <div className="changes">
      {doing.length === 0 && <p className="muted">The file says nothing new.</p>}
      {doing.length > 0 && (
        <ul>
          {doing.map((change) => {
            const { field, before, after } = describeChange(change);
            const on = !without.includes(change.key);
            return (
              <li key={change.key}>
                <label>
                  <input
                    type="checkbox"
                    checked={on}
                    onChange={() =>
                      onChange(on ? [...without, change.key] : without.filter((key) => key !== change.key))
                    }
                  />
                  <span className="change-who">
                    {change.person === undefined ? "The deal" : (changes.names[change.person] ?? change.person)}
                  </span>
                  <span className="change-what">
                    <span className="muted">{field}</span> {before && <del>{before}</del>} <ins>{after}</ins>
                  </span>
                </label>
              </li>
            );
          })}
        </ul>
      )}
      {left > 0 && <p className="muted">And {count(left, "more change")}.</p>}
      {staying.length > 0 && (
        <details>
          <summary>{count(staying.length, "thing stays", "things stay")} as on the map</summary>
          <ul>
            {staying.map((change) => {
              const { field, after } = describeChange(change);
              return (
                <li key={change.key}>
                  <span className="change-who">{changes.names[change.person ?? ""] ?? change.person}</span>
                  <span className="change-what">
                    <span className="muted">{field}</span> {after}
                  </span>
                </li>
              );
            })}
          </ul>
        </details>
      )}
    </div>
  );
}
