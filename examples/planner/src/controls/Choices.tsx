import { useId } from "react";

interface ChoicesProps<Name extends string> {
  readonly legend: string;
  readonly names: Readonly<Record<Name, string>>;
  readonly chosen: Name;
  readonly onChoose: (name: Name) => void;
}

/** One of a few, all of them in sight. */
export function Choices<Name extends string>({ legend, names, chosen, onChoose }: ChoicesProps<Name>) {
  const group = useId();
  return (
    <fieldset className="chips">
      <legend>{legend}</legend>
      {(Object.keys(names) as Name[]).map((name) => (
        <label key={name} className="chip">
          <input type="radio" name={group} checked={name === chosen} onChange={() => onChoose(name)} />
          <span>{names[name]}</span>
        </label>
      ))}
    </fieldset>
  );
}
