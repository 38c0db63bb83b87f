import { useSyncExternalStore } from "react";
import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { apply, rollUp, type Command, type Deal } from "@buyinmap/core";
import { PitchBook, RollUpView } from "@buyinmap/react";
import "../../../packages/react/src/styles.css";

const today = "2026-11-22";
const text = "You drive empty every fourth trip. What would half of that be worth? ";

const harbor: Deal = { id: "harbor", name: "Harbor Freight", stakeholders: {}, team: { rae: { name: "Rae Costa" } } };
const oak: Deal = { id: "oak", name: "Oakline", stakeholders: {} };

async function showBook(start: readonly Deal[], seller = { id: "rae", name: "Rae Costa" }) {
  const sent: (readonly [string, Command])[] = [];
  let held = start;
  const listeners = new Set<() => void>();
  function subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }
  function Host() {
    const deals = useSyncExternalStore(subscribe, () => held);
    return (
      <PitchBook
        deals={deals}
        seller={seller}
        today={() => today}
        dispatch={(id, command) => {
          sent.push([id, command]);
          held = held.map((deal) => {
            const result = deal.id === id ? apply(deal, command) : undefined;
            return result?.ok ? result.value.deal : deal;
          });
          for (const listener of listeners) listener();
        }}
      />
    );
  }
  const { container } = await render(<Host />);
  return { container, sent, deals: () => held };
}

async function fill(label: string, value: string): Promise<void> {
  await userEvent.fill(page.getByLabelText(label), value);
}

const add = () => userEvent.click(page.getByRole("button", { name: "Add a practice pitch" }));
const keep = () => userEvent.click(page.getByRole("button", { name: "Keep it" }));
const texts = (container: Element, selector: string) =>
  [...container.querySelectorAll(selector)].map(({ textContent }) => textContent);

test("while a pitch is typed, it is counted; kept, it belongs to its deal, seller and day", async () => {
  const { container, deals } = await showBook([oak, harbor]);
  await expect
    .element(page.getByText("No practice pitch yet. The first one is what the next is compared with."))
    .toBeVisible();
  await add();
  await fill("Minutes it took", "0,5");
  await fill("What was said", text.repeat(5));
  expect(texts(container, ".bim-form .bim-sheet li")).toEqual([
    "fine: It took 0.5 minutes.",
    "fine: It has 65 words.",
    "fine: At 130 words a minute it is easy to follow.",
    expect.stringMatching(/^fine: It reads like grade [\d.]+: simple\.$/),
    "Nobody has said yet whether it inspired them. Ask someone who listened.",
  ]);
  await keep();
  // The deal whose team they are on is offered first.
  expect(deals()[1]!.pitches).toEqual({
    pitch1: { seller: "rae", at: today, minutes: 0.5, text: text.repeat(5).trim() },
  });
  await expect.element(page.getByText("With the next pitch, you see what changes.")).toBeVisible();
});

test("numbers beyond their bounds say so", async () => {
  const { container } = await showBook([harbor]);
  await add();
  await fill("Minutes it took", "6");
  await fill("What was said", text.repeat(10));
  expect(texts(container, ".bim-form .bim-sheet li").filter((said) => said.startsWith("look at this"))).toEqual([
    "look at this: It took 6 minutes; 5 are enough. Leave out what they did not ask for.",
    expect.stringMatching(/slower than people usually speak/),
  ]);
});

test("a transcript brings its minutes along, and its times are not counted as words", async () => {
  const { deals } = await showBook([harbor]);
  await add();
  await fill("What was said", "WEBVTT\n\n1\n00:00:00.000 --> 00:00:30.000\nYou drive empty every fourth trip.");
  await expect.element(page.getByText("The transcript ends after 0.5 minutes.")).toBeVisible();
  await keep();
  expect(deals()[0]!.pitches).toEqual({
    pitch1: { seller: "rae", at: today, minutes: 0.5, text: "You drive empty every fourth trip." },
  });
});

test("what is missing is said, and nothing is kept before it is there", async () => {
  const { sent } = await showBook([harbor]);
  await add();
  await keep();
  await expect.element(page.getByText("A number above 0, at most 600")).toBeVisible();
  await expect.element(page.getByText("Write something first")).toBeVisible();
  expect(sent).toEqual([]);
});

test("a seller who is not on the team of a deal joins it with the pitch", async () => {
  const { sent } = await showBook([oak]);
  await add();
  await fill("Minutes it took", "1");
  await fill("What was said", text);
  await keep();
  const pitch = { seller: "rae", at: today, minutes: 1, text: text.trim() };
  expect(sent).toEqual([
    [
      "oak",
      {
        type: "together",
        commands: [
          { type: "addSeller", id: "rae", seller: { name: "Rae Costa" } },
          { type: "addPitch", id: "pitch1", pitch },
        ],
      },
    ],
  ]);
});

const first = { seller: "rae", at: "2026-10-01", minutes: 5, text: text.repeat(50) };
const second = { seller: "rae", at: "2026-11-01", minutes: 4, text: text.repeat(40) };
const practiced = [
  { ...harbor, pitches: { one: first, other: { ...first, seller: "ben" } } },
  { ...oak, team: harbor.team!, pitches: { two: second } },
];

test("progress runs over all deals of a seller, number by number, and the latest pitch comes first", async () => {
  const { container } = await showBook(practiced);
  expect(texts(container, ".bim-trend")).toEqual([
    "Minutes4up to 5One after the other: 5, 4.",
    "Words520up to 750One after the other: 650, 520.",
    "Words a minute130125 to 180One after the other: 130, 130.",
    expect.stringMatching(/^Reading grade[\d.]+up to 8One after the other: /),
    "Inspirationnot knownof 5, by listenersOne after the other: not known, not known.",
  ]);
  await expect.element(page.getByText("From the first pitch to the last: −1 minutes and −130 words.")).toBeVisible();
  expect(texts(container, ".bim-items > li .bim-item-head")).toEqual([
    "Nov 1, 2026, Oakline",
    "Oct 1, 2026, Harbor Freight",
  ]);
});

test("what a listener says is added to the pitch, one to five by their own word, and counts from then on", async () => {
  const { container, deals } = await showBook(practiced);
  const listen = () => userEvent.click(page.getByRole("button", { name: "Add what a listener said" }).first());
  await listen();
  await userEvent.click(page.getByRole("button", { name: "Add", exact: true }));
  await expect.element(page.getByText("One of the five")).toBeVisible();
  await fill("Who listened", "Sam");
  await userEvent.click(page.getByRole("radio", { name: "4" }));
  await fill("What they said", "The question made me think.");
  await userEvent.click(page.getByRole("button", { name: "Add", exact: true }));
  expect(deals()[1]!.pitches).toEqual({
    two: { ...second, listeners: [{ name: "Sam", inspiration: 4, comment: "The question made me think." }] },
  });
  expect(texts(container, ".bim-listeners li")).toEqual(["Sam: 4 of 5 “The question made me think.”"]);
  expect(texts(container, ".bim-trend").at(-1)).toBe(
    "Inspiration4of 5, by listenersOne after the other: not known, 4.",
  );
});

test("a pitch can be removed", async () => {
  const { sent } = await showBook(practiced);
  await userEvent.click(page.getByRole("button", { name: "Remove: Nov 1, 2026, Oakline" }));
  expect(sent).toEqual([["oak", { type: "removePitch", id: "two" }]]);
});

const committee: Deal = {
  id: "b",
  name: "Beta",
  amount: { value: 5_000_000, currency: "EUR" },
  stakeholders: {
    dana: {
      name: "Dana Whitfield",
      readings: [
        { of: "buyIn", value: 40, tier: "statement", at: "2026-09-01" },
        { of: "buyIn", value: 80, tier: "act", at: "2026-10-25" },
      ],
      coverage: [{ seller: "zoe", lastContactOn: "2026-10-25" }],
    },
    luis: { name: "Luis Ortega" },
  },
  team: { zoe: { name: "Zoe" }, adam: { name: "Adam" } },
  steps: {
    s: {
      rule: "hearOpponent",
      about: ["dana", "luis"],
      owner: "zoe",
      text: "Hear Dana out",
      state: "done",
      createdOn: "2026-10-01",
      doneOn: "2026-10-20",
    },
  },
};
const alpha: Deal = { id: "a", name: "Alpha", stakeholders: {}, team: { zoe: { name: "Zoe" } }, status: "lost" };

test("sellers and deals stand by name, with what would help in words, and no money anywhere", async () => {
  const deals = [committee, alpha];
  const opened: string[] = [];
  const { container } = await render(
    <RollUpView deals={deals} rollUp={rollUp(deals, { asOf: today })} onSelectDeal={(id) => opened.push(id)} />,
  );
  const [sellers, rows] = [...container.querySelectorAll("table")].map((table) =>
    [...table.querySelectorAll("tbody tr")].map((row) => [
      row.querySelector("th")!.textContent,
      row.querySelector("td")!.textContent,
    ]),
  );
  expect(sellers).toEqual([
    [
      "Adamon Beta",
      "Help find out more about the buyer before anything is proposed.Help to meet people nobody has spoken with yet.Help to tie a second thread; everything hangs by one.",
    ],
    ["Zoeon Alpha and Beta", expect.stringMatching(/^Help find out more about the buyer/)],
  ]);
  expect(rows!.map(([name]) => name)).toEqual(["Alpha", "Beta"]);
  expect(rows![0]![1]).toBe("This deal has ended.");
  expect(container.textContent).not.toMatch(/5,000,000|EUR|€/);
  await userEvent.click(page.getByRole("button", { name: "Beta" }));
  expect(opened).toEqual(["b"]);
});

test("steps that were done say what has been seen since, and of whom nothing has", async () => {
  const { container } = await render(<RollUpView deals={[committee]} rollUp={rollUp([committee], { asOf: today })} />);
  const details = [...container.querySelectorAll("td details")];
  expect(details).toHaveLength(2);
  await userEvent.click(page.getByText("What one step has shown").last());
  const shown = details.at(-1)!;
  expect([...shown.querySelectorAll("strong, p")].map(({ textContent }) => textContent)).toEqual([
    "Hear Dana out, Beta, Oct 20, 2026",
    "Buy-in of Dana Whitfield: 46.4 before, 63.9 now, by one reading since.",
    "Nothing noted of Luis Ortega since.",
  ]);
});

test("a seller on many deals is on the first few and so many more", async () => {
  const many = Array.from({ length: 7 }, (_, index): Deal => ({
    ...alpha,
    id: `d${index}`,
    name: `Deal ${index}`,
    status: "open",
  }));
  const { container } = await render(<RollUpView deals={many} rollUp={rollUp(many, { asOf: today })} />);
  expect(container.querySelector("tbody th")!.textContent).toBe("Zoeon Deal 0, Deal 1, Deal 2, and 4 more");
});

test("without deals there is nothing to roll up, and it says so", async () => {
  const { container } = await render(<RollUpView deals={[]} rollUp={rollUp([], { asOf: today })} />);
  expect(texts(container, ".bim-none")).toEqual(["Nobody is on the team of a deal yet.", "There are no deals yet."]);
});
