import type { Meta, StoryObj } from "@storybook/react-vite";
import { Stage } from "./Stage.js";

const meta = { title: "Panels/Steps/Step card", component: Stage, args: { panel: "StepCard", deal: "Small" } } satisfies Meta<typeof Stage>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Empty: Story = { args: { deal: "Empty" } };
export const Small: Story = {};
export const Full: Story = { args: { deal: "Full" } };
export const Absurd: Story = { args: { deal: "Absurd" } };
export const Extreme: Story = { args: { deal: "Extreme" } };
export const Dark: Story = { args: { deal: "Full", theme: "dark" } };
export const RightToLeft: Story = { args: { deal: "Full", dir: "rtl" } };
