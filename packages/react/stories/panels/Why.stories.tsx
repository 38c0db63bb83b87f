import type { Meta, StoryObj } from "@storybook/react-vite";
import { Stage } from "./Stage.js";

const meta = {
  title: "Panels/Why",
  component: Stage,
  args: { panel: "Why", deal: "Small" },
  play: ({ canvas, userEvent }) => userEvent.click(canvas.getByRole("button")),
} satisfies Meta<typeof Stage>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Empty: Story = { args: { deal: "Empty" } };
export const Small: Story = {};
export const Full: Story = { args: { deal: "Full" } };
export const Absurd: Story = { args: { deal: "Extreme" } };
export const SeveralNumbers: Story = { args: { panel: "WhyNumber", deal: "Full" } };
export const Dark: Story = { args: { deal: "Full", theme: "dark" } };
export const RightToLeft: Story = { args: { deal: "Full", dir: "rtl" } };
