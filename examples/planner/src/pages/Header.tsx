import { useState, useSyncExternalStore } from "react";
import { Icon, type IconName } from "../controls/Icon.js";
import { Menu } from "../controls/Menu.js";
import { usePlanner } from "../planner.js";
import { hrefOf } from "../routing/route.js";
import { MeDialog } from "../session/MeDialog.js";
import { useMe } from "../session/useMe.js";
import { chooseTheme, currentTheme, themes, type Theme } from "../theme/theme.js";

const themeNames: Readonly<Record<Theme, string>> = { system: "As the system", light: "Light", dark: "Dark" };
const themeIcons: Readonly<Record<Theme, IconName>> = { system: "system", light: "sun", dark: "moon" };

/** The bar above every page. */
export function Header() {
  const me = useMe();
  const { asking } = usePlanner();
  const isAsking = useSyncExternalStore(asking.subscribe, asking.get);
  const [theme, setTheme] = useState(currentTheme);
  return (
    <header className="bar">
      <a className="brand" href={hrefOf({ type: "deals" })}>
        <svg viewBox="0 0 32 32" width="28" height="28" aria-hidden="true">
          <rect x="1" y="1" width="30" height="30" rx="8" fill="var(--accent)" />
          <path d="M6 13.5h20" stroke="var(--on-accent)" strokeWidth="2" strokeLinecap="round" opacity="0.5" />
          <circle cx="21" cy="9" r="3" fill="var(--on-accent)" />
          <circle cx="11.5" cy="21" r="3" fill="none" stroke="var(--on-accent)" strokeWidth="2" />
        </svg>
        <span>Buy-in Map</span>
      </a>
      <nav className="bar-actions" aria-label="Planner">
        <a className="button quiet" href={hrefOf({ type: "import" })}>
          <Icon name="import" />
          <span>Import</span>
        </a>
        <Menu
          label="Colors"
          items={themes.map((name) => ({
            label: themeNames[name],
            checked: name === theme,
            run() {
              chooseTheme(name);
              setTheme(name);
            },
          }))}
        >
          <Icon name={themeIcons[theme]} />
        </Menu>
        <button type="button" className="button quiet me" onClick={() => asking.set(true)}>
          {me ? (
            <>
              <span className="initials" aria-hidden="true">
                {initials(me.name)}
              </span>
              <span className="me-name">{me.name}</span>
            </>
          ) : (
            <>
              <Icon name="person" />
              <span className="me-name">Who are you?</span>
            </>
          )}
        </button>
      </nav>
      {isAsking && <MeDialog onClose={() => asking.set(false)} />}
    </header>
  );
}

function initials(name: string): string {
  const words = name.split(/\s+/).filter(Boolean);
  const ends = words.length > 1 ? [words[0]!, words.at(-1)!] : words;
  return ends
    .map((word) => String.fromCodePoint(word.codePointAt(0)!))
    .join("")
    .toUpperCase();
}
