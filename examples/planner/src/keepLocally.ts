const meanwhile = new Map<string, string>();

/** A small setting of this browser. Where the browser keeps nothing, it lasts until the page is closed. */
export function keptLocally(key: string): string | undefined {
  try {
    return localStorage.getItem(key) ?? meanwhile.get(key);
  } catch {
    return meanwhile.get(key);
  }
}

export function keepLocally(key: string, value: string): void {
  meanwhile.set(key, value);
  try {
    localStorage.setItem(key, value);
  } catch {
    // Kept in memory above; there is nothing else to do for a setting.
  }
}
