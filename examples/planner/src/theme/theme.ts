import { keepLocally, keptLocally } from "../keepLocally.js";

/** Light, dark, or whatever the system says. */
export const themes = ["system", "light", "dark"] as const;
export type Theme = (typeof themes)[number];

const key = "buyin-map.theme";

export function currentTheme(): Theme {
  const kept = keptLocally(key);
  return themes.find((theme) => theme === kept) ?? "system";
}

/** Shows the theme on the whole page. */
export function showTheme(theme: Theme): void {
  if (theme === "system") delete document.documentElement.dataset["theme"];
  else document.documentElement.dataset["theme"] = theme;
}

export function chooseTheme(theme: Theme): void {
  keepLocally(key, theme);
  showTheme(theme);
}
