import { useId, useRef, type ReactNode } from "react";

interface TabsProps<Name extends string> {
  readonly label: string;
  /** Every tab with its title, in order. */
  readonly titles: Readonly<Record<Name, string>>;
  readonly chosen: Name;
  readonly onChoose: (name: Name) => void;
  /** What the chosen tab shows. */
  readonly children: ReactNode;
}

/** A few headings of which one is open. Arrow keys, Home and End go from one to the next. */
export function Tabs<Name extends string>({ label, titles, chosen, onChoose, children }: TabsProps<Name>) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const names = Object.keys(titles) as Name[];

  function onKeyDown(event: React.KeyboardEvent): void {
    const next = neighbor(names.indexOf(chosen), names.length, event.key);
    if (next === undefined) return;
    event.preventDefault();
    onChoose(names[next]!);
    list.current?.querySelectorAll<HTMLElement>("[role=tab]").item(next).focus();
  }

  return (
    <div className="tabs">
      <div ref={list} role="tablist" aria-label={label} className="tab-list" tabIndex={-1} onKeyDown={onKeyDown}>
        {names.map((name) => (
          <button
            key={name}
            type="button"
            role="tab"
            id={`${id}-${name}`}
            aria-selected={name === chosen}
            aria-controls={name === chosen ? `${id}-panel` : undefined}
            tabIndex={name === chosen ? 0 : -1}
            onClick={() => onChoose(name)}
          >
            {titles[name]}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${chosen}`} className="tab-panel">
        {children}
      </div>
    </div>
  );
}

function neighbor(at: number, count: number, key: string): number | undefined {
  if (key === "ArrowRight") return (at + 1) % count;
  if (key === "ArrowLeft") return (at - 1 + count) % count;
  if (key === "Home") return 0;
  return key === "End" ? count - 1 : undefined;
}
