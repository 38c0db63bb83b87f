import { useState } from "react";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent, within } from "storybook/test";
import { BuyInMatrix } from "../src/index.js";
import { arabicDeal, emptyDeal, fortyPeople, imported, longNames, threePeople, unknowns } from "./deals.js";
import "../src/styles.css";

const meta = {
  title: "BuyInMatrix",
  component: BuyInMatrix,
  args: { defaultDeal: threePeople, today: () => "2026-11-22" },
} satisfies Meta<typeof BuyInMatrix>;
export default meta;

type Story = StoryObj<typeof meta>;

/** Nobody is on the map yet. */
export const Empty: Story = { args: { defaultDeal: emptyDeal } };

/** A decider to win over, a champion who has spoken up, and a veto holder. */
export const ThreePeople: Story = {};

/** Forty people, every second one with the very same scores. */
export const FortyPeople: Story = { args: { defaultDeal: fortyPeople } };

/** People with one score unknown stand on a margin; those with neither wait below. */
export const Unknowns: Story = { args: { defaultDeal: unknowns, selected: "ciso" } };

/** Straight from a CRM: dashed, because nobody has claimed anything yet. */
export const Imported: Story = { args: { defaultDeal: imported } };

/** In the dark. */
export const Dark: Story = {
  args: { defaultDeal: unknowns },
  decorators: [
    (Story) => (
      <div data-theme="dark" style={{ background: "#14161a", padding: 16 }}>
        <Story />
      </div>
    ),
  ],
};

/** From right to left: the axis of influence runs to the left. */
export const RightToLeft: Story = { args: { defaultDeal: arabicDeal, dir: "rtl", locale: "ar-EG" } };

/** To look at, not to change. */
export const ReadOnly: Story = { args: { defaultDeal: threePeople, readOnly: true } };

/** Names longer than any label. */
export const LongNames: Story = { args: { defaultDeal: longNames } };

/** As wide as a phone. */
export const PhoneWidth: Story = {
  args: { defaultDeal: unknowns },
  decorators: [
    (Story) => (
      <div style={{ width: 358 }}>
        <Story />
      </div>
    ),
  ],
};

/** Buy-in across, influence up. */
export const Swapped: Story = { args: { defaultDeal: unknowns, axes: { swap: true } } };

/** Where a plan needs people to be: ghosts, and arrows that lead there. */
export const Targets: Story = {
  args: {
    defaultDeal: fortyPeople,
    targets: { p00: { buyIn: { from: 50, to: 72 } }, p03: { influence: 70, buyIn: 80 }, p05: { buyIn: 75 }, p11: { influence: { to: 60 } } },
  },
};

/** Targets that the deal itself holds; on a margin, too. */
export const TargetsInDeal: Story = {
  args: {
    defaultDeal: {
      ...unknowns,
      stakeholders: Object.fromEntries(
        Object.entries(unknowns.stakeholders).map(([id, one]) => [id, { ...one, target: { buyIn: 70 } }]),
      ),
    },
  },
};

/** The matrix keeps the deal itself; every move can be undone. */
export const UncontrolledWithUndo: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    canvas.getByRole("button", { name: /^Dana Whitfield/ }).focus();
    await userEvent.keyboard("{Enter}{ArrowUp}{ArrowUp}{Enter}");
    await expect(canvas.getByRole("button", { name: /^Dana Whitfield.*buy-in 47/ })).toBeVisible();
    await userEvent.click(canvas.getByRole("button", { name: "Undo" }));
    await expect(canvas.getByRole("button", { name: /^Dana Whitfield.*buy-in 45/ })).toBeVisible();
  },
};

/** The host keeps the deal. */
export const Controlled: Story = {
  render: function Host() {
    const [deal, setDeal] = useState(threePeople);
    return <BuyInMatrix deal={deal} onChange={setDeal} today={() => "2026-11-22"} />;
  },
};

/** Several people selected: they move together, and one of them may not. */
export const SeveralSelected: Story = {
  args: {
    defaultDeal: threePeople,
    selected: ["cfo", "champion", "security"],
    canMove: (id) => id !== "security",
  },
};

/** A quarter of the plot, where half of forty people stand on one place. */
export const ZoomedIn: Story = {
  args: {
    defaultDeal: fortyPeople,
    view: { influence: { from: 25, to: 75 }, buyIn: { from: 25, to: 75 } },
  },
};

/** Nobody is in view: the picture says how many are out of it. */
export const NobodyInView: Story = {
  args: { view: { influence: { from: 0, to: 10 }, buyIn: { from: 0, to: 10 } } },
};
