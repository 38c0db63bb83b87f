import type { Meta, StoryObj } from "@storybook/react-vite";
import { BuyInMatrix } from "../src/index.js";
import { makeCrowd } from "./crowds.js";
import "../src/styles.css";

const meta = {
  title: "BuyInMatrix/Crowds",
  component: BuyInMatrix,
  args: { today: () => "2026-11-22" },
} satisfies Meta<typeof BuyInMatrix>;
export default meta;

type Story = StoryObj<typeof meta>;

/** The most that are targets one by one. */
export const TwoHundred: Story = { args: { defaultDeal: makeCrowd(200) } };

/** Groups are targets, and open to their people; marks are still drawn. */
export const SixHundred: Story = { args: { defaultDeal: makeCrowd(600) } };

/** Marks are painted; names lie over those of people without one. */
export const TwoThousand: Story = { args: { defaultDeal: makeCrowd(2000) } };

/** As many names as a narrow picture has room for. */
export const TwoThousandOnAPhone: Story = { args: { defaultDeal: makeCrowd(2000), width: 390, height: 560 } };

/** Marks lie where their scores are, on each other where they must. */
export const TenThousandDark: Story = {
  args: { defaultDeal: makeCrowd(10_000), theme: "dark" },
};
