import { cdp } from "vitest/browser";

interface Media {
  send(method: "Emulation.setEmulatedMedia", media: { features: readonly { name: string; value: string }[] }): Promise<unknown>;
}

/** Lets the browser say that someone wants this of every page, as `{ "prefers-contrast": "more" }`; nothing, to end it. */
export async function emulate(features: Readonly<Record<string, string>> = {}): Promise<void> {
  const list = Object.entries(features).map(([name, value]) => ({ name, value }));
  await (cdp() as Media).send("Emulation.setEmulatedMedia", { features: list });
}
