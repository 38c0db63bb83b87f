import { useState } from "react";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { createStore } from "@buyinmap/core";
import { BuyInMatrix, CommitteeTable } from "../src/index.js";
import { threePeople, unknowns } from "./deals.js";
import "../src/styles.css";

const meta = {
  title: "CommitteeTable",
  component: CommitteeTable,
  args: { defaultDeal: unknowns, today: () => "2026-11-22" },
} satisfies Meta<typeof CommitteeTable>;
export default meta;

type Story = StoryObj<typeof meta>;

/** Scores can be typed; unknown ones say so. */
export const Editable: Story = {};

/** To look at, not to change. */
export const ReadOnly: Story = { args: { readOnly: true } };

/** One store and one selection for the map and its twin. */
export const BesideTheMatrix: Story = {
  render: function Both() {
    const [store] = useState(() => createStore(threePeople));
    const [selected, select] = useState<string>();
    const shared = { store, selected: selected ?? null, onSelect: select, today: () => "2026-11-22" };
    return (
      <>
        <BuyInMatrix {...shared} />
        <CommitteeTable {...shared} />
      </>
    );
  },
};
