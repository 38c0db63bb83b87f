/** Waits until something is there, and returns it. */
export async function until<Value>(
  find: () => Value | null | undefined | false,
  what = find.toString(),
  patience = 20_000,
): Promise<Value> {
  const end = performance.now() + patience;
  for (;;) {
    const found = find();
    if (found !== null && found !== undefined && found !== false) return found;
    if (performance.now() > end) throw new Error(`Waited in vain for ${what}`);
    // Looking again and again is what waiting means.
    // oxlint-disable-next-line no-await-in-loop
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** The button, link or checkbox of that name; the name is what a screen reader says, as far as text and labels tell. */
export async function control(target: Document, name: string): Promise<HTMLElement> {
  return until(() => {
    const all = [...target.querySelectorAll<HTMLElement>("button, a, input, select, textarea, [role^=menuitem]")];
    return all.find((element) => nameOf(element) === name);
  }, `a control named “${name}”`);
}

function nameOf(element: HTMLElement): string {
  const label = "labels" in element ? (element.labels as NodeListOf<HTMLLabelElement> | null)?.[0] : undefined;
  return (element.getAttribute("aria-label") ?? label?.textContent ?? element.textContent ?? "").trim();
}

/** Presses the control of that name. */
export async function press(target: Document, name: string): Promise<void> {
  (await control(target, name)).click();
}
