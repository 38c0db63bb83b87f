import { afterEach, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import type { Deal } from "@buyinmap/core";
import type { Library } from "../../examples/planner/src/storage/library.js";
import { dropFiles } from "./files.js";
import { openPlanner, openTab } from "./openPlanner.js";
import { control, press, until } from "./until.js";

const closing: (() => void)[] = [];

afterEach(() => {
  for (const close of closing.splice(0)) close();
});

const kestrel = "#/deals/sample-kestrel-foods";

function planner(name: string, hash?: string) {
  const opened = openPlanner(name, hash);
  closing.push(opened.stop);
  return opened;
}

async function tab(name: string, hash?: string) {
  const opened = await openTab(name, hash);
  closing.push(opened.close);
  return opened;
}

async function choosePerson(target: Document, name: string): Promise<void> {
  const row = await until(
    () => [...target.querySelectorAll<HTMLElement>(".gaps button")].find((one) => one.textContent?.includes(name)),
    name,
  );
  row.click();
  await until(() => target.querySelector(".panel-head h2")?.textContent === name, `the panel of ${name}`);
}

/** Writes into a field of any window and leaves it, as a person does. */
async function write(target: Document, label: string, value: string): Promise<void> {
  const field = (await control(target, label)) as HTMLInputElement;
  const prototype = Object.getPrototypeOf(field) as object;
  field.focus();
  Object.getOwnPropertyDescriptor(prototype, "value")!.set!.call(field, value);
  field.dispatchEvent(new Event("input", { bubbles: true }));
  field.dispatchEvent(new FocusEvent("focusout", { bubbles: true }));
}

function valueOf(target: Document, label: string): string | undefined {
  const labels = [...target.querySelectorAll<HTMLLabelElement>(".side label")];
  const found = labels.find((one) => one.textContent === label);
  return (found?.control as HTMLInputElement | undefined)?.value;
}

test("two tabs stay in step, and changes made in both are both kept", async () => {
  const name = crypto.randomUUID();
  planner(name, kestrel);
  await choosePerson(document, "Wei Zhang");
  const other = await tab(name, kestrel);
  await choosePerson(other.document, "Wei Zhang");

  await write(document, "Department", "Sourcing");
  await until(() => valueOf(other.document, "Department") === "Sourcing", "the other tab to follow");

  await Promise.all([
    write(document, "Phone", "+32 2 555 0199"),
    write(other.document, "Title", "Chief Procurement Officer"),
  ]);
  for (const target of [document, other.document]) {
    await until(
      () => valueOf(target, "Phone") === "+32 2 555 0199" && valueOf(target, "Title") === "Chief Procurement Officer",
      "both changes",
    );
  }

  (await control(other.document, "Undo")).click();
  const isBack = (target: Document) =>
    valueOf(target, "Phone") === "" || valueOf(target, "Title") === "Procurement Director";
  await until(() => isBack(document) && isBack(other.document), "one step back in both");
  const fields = ["Department", "Phone", "Title"];
  expect(fields.map((field) => valueOf(document, field))).toEqual(
    fields.map((field) => valueOf(other.document, field)),
  );
  expect(valueOf(document, "Department")).toBe("Sourcing");
});

test("what another tab deletes can be brought back, history included", async () => {
  const name = crypto.randomUUID();
  const first = planner(name, kestrel);
  await choosePerson(document, "Wei Zhang");
  await write(document, "Department", "Sourcing");
  await until(() => valueOf(document, "Department") === "Sourcing");
  const other = await tab(name);
  await press(other.document, "Actions for Kestrel Foods: demand planning");
  await press(other.document, "Delete");
  await press(document, "Bring it back");
  await choosePerson(document, "Wei Zhang");
  expect(valueOf(document, "Department")).toBe("Sourcing");
  expect((await first.library.read("sample-kestrel-foods"))!.past.map(({ command }) => command)).toEqual([
    { type: "changeStakeholder", id: "wei-zhang", change: { department: "Sourcing" } },
  ]);
});

test("a database that cannot be opened is said, work goes on in memory and is offered as a file", async () => {
  const name = crypto.randomUUID();
  const blocked = await foreignDatabase(name);
  closing.push(() => blocked.close());
  const { library } = planner(name, kestrel);
  const banner = await until(() => document.querySelector(".banner"), "the banner");
  expect(banner.textContent).toContain("does not let the planner keep anything");
  await choosePerson(document, "Wei Zhang");
  await write(document, "Department", "Sourcing");
  await until(
    () => library.unkept().some(({ deal }) => deal.stakeholders["wei-zhang"]?.department === "Sourcing"),
    "the change in memory",
  );
  const saved = await downloaded(() => press(document, "Download what is not kept"));
  expect(saved.name).toMatch(/^buyin-map-unsaved-\d{4}-\d\d-\d\d\.json$/);
  const text = JSON.parse(saved.text) as {
    deals: { id: string; stakeholders: Record<string, { department?: string }> }[];
  };
  expect(text.deals.find(({ id }) => id === "sample-kestrel-foods")!.stakeholders["wei-zhang"]!.department).toBe(
    "Sourcing",
  );
});

test("a full disk is said, and once there is room everything is kept after all", async () => {
  const bucket = await openBucket(6_000_000);
  await fill(bucket, 5_500_000);
  const opened = openPlanner(crypto.randomUUID(), kestrel, bucket.indexedDB);
  closing.push(opened.stop);
  const { library } = opened;
  await choosePerson(document, "Wei Zhang");
  await write(document, "Department", noise(300_000));
  const banner = await until(() => document.querySelector(".banner"), "the banner");
  expect(banner.textContent).toContain("no room left");
  await until(() => library.unkept().length > 0, "the change in memory");
  expect(library.unkept().map(({ id }) => id)).toEqual(["sample-kestrel-foods"]);
  expect(document.querySelector(".deal-title h1")!.textContent).toBe("Kestrel Foods: demand planning");

  await emptied(bucket);
  await press(document, "Try again");
  await until(() => !document.querySelector(".banner"), "the banner to go");
  expect(library.keeping()).toEqual({ type: "database" });
  expect((await library.read("sample-kestrel-foods"))!.deal.stakeholders["wei-zhang"]!.department).toHaveLength(
    300_000,
  );
});

test("deals are made, renamed, copied, deleted and brought back", async () => {
  planner(crypto.randomUUID());
  await until(() => document.querySelectorAll(".deal-row").length === 3);
  await press(document, "New deal");
  await userEvent.fill(await control(document, "Name of the deal"), "Harbor Freight");
  await press(document, "Create");
  await until(() => document.querySelector(".deal-title h1")?.textContent === "Harbor Freight");
  expect(document.querySelector(".empty h2")!.textContent).toBe("Who decides here?");

  await press(document, "All deals");
  await press(document, "Actions for Harbor Freight");
  await press(document, "Rename");
  await userEvent.fill(await control(document, "Name of the deal"), "Harbor Freight Lines");
  await press(document, "Rename");
  await press(document, "Actions for Harbor Freight Lines");
  await press(document, "Duplicate");
  await until(() => names().includes("Copy of Harbor Freight Lines"));
  await press(document, "Actions for Harbor Freight Lines");
  await press(document, "Delete");
  await until(() => !names().includes("Harbor Freight Lines"));
  await press(document, "Undo");
  await until(() => names().includes("Harbor Freight Lines"));
  expect(names().toSorted()).toEqual([
    "Copy of Harbor Freight Lines",
    "EU emission standards, 1994",
    "Harbor Freight Lines",
    "Kestrel Foods: demand planning",
    "Oakline Hospitals: staff rostering",
  ]);
});

test("a backup of everything, imported elsewhere, is the same deals", async () => {
  const first = planner(crypto.randomUUID());
  await until(() => document.querySelectorAll(".deal-row").length === 3);
  const saved = await downloaded(async () => {
    await press(document, "More for all deals");
    await press(document, "Back up everything");
  });
  expect(saved.name).toMatch(/^buyin-map-backup-\d{4}-\d\d-\d\d\.json$/);
  const before = await dealsOf(first.library);
  closing.pop()!();

  const second = planner(crypto.randomUUID());
  await until(() => document.querySelectorAll(".deal-row").length === 3);
  for (const { id } of await second.library.known()) await second.library.remove(id);
  await until(() => document.querySelector(".empty"), "the empty list");
  dropFiles(document, [new File([saved.text], saved.name)]);
  await press(document, "Import 3 deals");
  await until(() => document.querySelectorAll(".deal-row").length === 3, "the restored deals");
  expect(await dealsOf(second.library)).toEqual(before);
});

async function dealsOf(library: Library): Promise<readonly Deal[]> {
  const ids = (await library.known()).map(({ id }) => id).toSorted();
  return Promise.all(ids.map(async (id) => (await library.read(id))!.deal));
}

test("a claim is dated today and signed by who sits here, who joins the team", async () => {
  const { library } = planner(crypto.randomUUID(), kestrel);
  await choosePerson(document, "Wei Zhang");
  await press(document, "Who are you?");
  await userEvent.fill(await control(document, "Name"), "Noa Berg");
  await press(document, "Keep");
  await write(document, "Buy-in, our claim from 0 to 100", "64");
  await until(
    () => document.querySelector(".score-words")?.textContent?.startsWith("Claimed 64 by Noa Berg, today."),
    "the claim",
  );
  const { deal, past } = (await library.read("sample-kestrel-foods"))!;
  const { assessedBy, assessedAt, readings } = deal.stakeholders["wei-zhang"]!;
  expect(deal.team![assessedBy!]).toEqual({ name: "Noa Berg" });
  expect(readings!.at(-1)).toEqual({ of: "buyIn", value: 50, tier: "claim", at: "2026-10-02", by: "rae" });
  expect(assessedAt).toMatch(/^\d{4}-\d\d-\d\d$/);
  expect(past).toHaveLength(1);
  localStorage.removeItem("buyin-map.me");
});

function names(): readonly string[] {
  return [...document.querySelectorAll(".deal-name a")].map((link) => link.textContent ?? "");
}

interface Bucket {
  readonly indexedDB: IDBFactory;
  readonly estimate: () => Promise<{ readonly usage: number }>;
}

/** A place of its own with room for so many bytes, as the browser itself measures them. */
async function openBucket(quota: number): Promise<Bucket> {
  const { storageBuckets } = navigator as unknown as {
    readonly storageBuckets: { readonly open: (name: string, options: { quota: number }) => Promise<Bucket> };
  };
  return storageBuckets.open(crypto.randomUUID(), { quota });
}

/** Text that cannot be packed, so that it takes the room that it looks like. */
function noise(length: number): string {
  let text = "";
  while (text.length < length) {
    const letters = crypto.getRandomValues(new Uint8Array(32_768)).map((byte) => 33 + (byte % 90));
    text += String.fromCodePoint(...letters);
  }
  return text.slice(0, length);
}

async function fill({ indexedDB: place }: Bucket, bytes: number): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = place.open("filler", 1);
    request.addEventListener("upgradeneeded", () => request.result.createObjectStore("filler"));
    request.addEventListener("success", () => resolve(request.result));
    request.addEventListener("error", () => reject(request.error ?? new Error("no reason given")));
  });
  await new Promise((resolve, reject) => {
    const transaction = database.transaction("filler", "readwrite");
    transaction.objectStore("filler").put(noise(bytes), 1);
    transaction.addEventListener("complete", resolve);
    transaction.addEventListener("abort", () => reject(transaction.error ?? new Error("no reason given")));
  });
  database.close();
}

/**
 * Takes the filler away and waits until there is room. A full bucket may refuse even that for a moment, and the browser
 * gives the room back some time after it said that the database is gone.
 */
async function emptied(bucket: Bucket): Promise<void> {
  const end = performance.now() + 20_000;
  let gone = false;
  for (;;) {
    // Looking again and again is what waiting means.
    // oxlint-disable-next-line no-await-in-loop
    gone ||= await takeAway(bucket.indexedDB);
    // oxlint-disable-next-line no-await-in-loop
    if (gone && (await bucket.estimate()).usage < 3_000_000) return;
    if (performance.now() > end) throw new Error(gone ? "The browser gives no room back" : "The filler stays");
    // oxlint-disable-next-line no-await-in-loop
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Whether the filler is gone; `false` when there was no room even for that. */
async function takeAway(place: IDBFactory): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const request = place.deleteDatabase("filler");
    request.addEventListener("success", () => resolve(true));
    request.addEventListener("error", () => {
      if (request.error?.name === "QuotaExceededError") resolve(false);
      else reject(request.error ?? new Error("no reason given"));
    });
  });
}

/** A database of the planner's name that is none of its own, and of a version that it cannot open. */
async function foreignDatabase(name: string): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, 2 ** 31);
    request.addEventListener("upgradeneeded", () => request.result.createObjectStore("foreign"));
    request.addEventListener("success", () => resolve(request.result));
    request.addEventListener("error", () => reject(request.error ?? new Error("no reason given")));
  });
}

/** The file that an action hands over. */
async function downloaded(act: () => Promise<void>): Promise<{ readonly name: string; readonly text: string }> {
  let file: { readonly name: string; readonly url: string } | undefined;
  function onClick(event: MouseEvent): void {
    if (!(event.target instanceof HTMLAnchorElement) || !event.target.download) return;
    event.preventDefault();
    file = { name: event.target.download, url: event.target.href };
  }
  document.addEventListener("click", onClick);
  try {
    await act();
    const { name, url } = await until(() => file, "the file");
    return { name, text: await (await fetch(url)).text() };
  } finally {
    document.removeEventListener("click", onClick);
  }
}
