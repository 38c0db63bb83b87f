import { describe, expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { fortyPeople, threePeople, unknowns } from "../../packages/react/stories/deals.js";
import { held, mouse } from "./mouse.js";
import { stage } from "./stage.js";
import { touch } from "./touch.js";

const { at, focus, focused, live, placeOf, selected, show } = stage;

describe("selecting several by pointer", () => {
  test.each([
    { name: "Control", key: held.control },
    { name: "Cmd", key: held.meta },
    { name: "Shift", key: held.shift },
  ])("$name and a click adds, and takes out again", async ({ key }) => {
    const onSelect = vi.fn<(id: string | undefined, all: readonly string[]) => void>();
    const store = await show(threePeople, { onSelect });
    await mouse.click(at("cfo"));
    await mouse.click(at("champion"), key);
    await expect.poll(selected).toEqual(["cfo", "champion"]);
    await expect.poll(live).toBe("2 selected");
    await mouse.click(at("cfo"), key);
    await expect.poll(selected).toEqual(["champion"]);
    await expect.poll(live).toBe("1 selected");
    expect(onSelect.mock.calls).toEqual([
      ["cfo", ["cfo"]],
      ["champion", ["cfo", "champion"]],
      ["champion", ["champion"]],
    ]);
    expect(store.get().past).toEqual([]);
  });

  test("dragging on the empty plot frames people", async () => {
    const store = await show(threePeople);
    await mouse.grab(placeOf(45, 95), placeOf(70, 20));
    await expect.poll(() => stage.host.querySelector(".bim-marquee")).not.toBeNull();
    await mouse.release(placeOf(70, 20));
    await expect.poll(selected).toEqual(["champion", "security"]);
    await expect.poll(live).toBe("2 selected");
    expect(stage.host.querySelector(".bim-marquee")).toBeNull();
    expect(store.get().past).toEqual([]);
  });

  test("a frame with Shift adds to those selected", async () => {
    await show(threePeople);
    await mouse.click(at("cfo"));
    await mouse.drag(placeOf(52, 95), placeOf(70, 75), held.shift);
    await expect.poll(selected).toEqual(["cfo", "champion"]);
  });

  test("a click on one of several selects that one, and one on the empty plot nobody", async () => {
    await show(threePeople);
    await mouse.click(at("cfo"));
    await mouse.click(at("champion"), held.control);
    await mouse.click(at("champion"));
    await expect.poll(selected).toEqual(["champion"]);
    await mouse.click(placeOf(20, 80));
    await expect.poll(selected).toEqual([]);
  });

  test("Escape gives a frame up", async () => {
    await show(threePeople);
    await mouse.grab(placeOf(45, 95), placeOf(70, 20));
    await expect.poll(() => stage.host.querySelector(".bim-marquee")).not.toBeNull();
    await userEvent.keyboard("{Escape}");
    await expect.poll(() => stage.host.querySelector(".bim-marquee")).toBeNull();
    await mouse.release(placeOf(70, 20));
    expect(selected()).toEqual([]);
  });
});

describe("selecting several by touch", () => {
  test("a tap selects one, a finger that rests adds", async () => {
    const store = await show(threePeople);
    await touch.tap(at("cfo"));
    await expect.poll(selected).toEqual(["cfo"]);
    await touch.lay(at("champion"));
    await expect.poll(selected).toEqual(["cfo", "champion"]);
    await touch.lift();
    await expect.poll(live).toBe("2 selected");
    expect(selected()).toEqual(["cfo", "champion"]);
    await touch.tap(placeOf(20, 80));
    await expect.poll(selected).toEqual([]);
    expect(store.get().past).toEqual([]);
  });
});

describe("selecting several by keys", () => {
  test("Shift with arrows extends to the nearest, Control with Space toggles", async () => {
    await show(threePeople);
    await focus("cfo");
    await userEvent.keyboard("{Shift>}{ArrowLeft}{/Shift}");
    await expect.poll(selected).toEqual(["cfo", "champion"]);
    expect(focused()).toBe("champion");
    await expect.poll(live).toBe("2 selected");
    await userEvent.keyboard("{Control>} {/Control}");
    await expect.poll(selected).toEqual(["cfo"]);
    expect(focused()).toBe("champion");
  });

  test("Control with arrows goes on without selecting", async () => {
    await show(threePeople);
    await focus("cfo");
    await userEvent.keyboard("{Control>} {ArrowLeft}{/Control}");
    await expect.poll(focused).toBe("champion");
    expect(selected()).toEqual(["cfo"]);
  });

  test("Control with A selects everyone on the map, and Escape nobody", async () => {
    const heard = vi.fn<() => void>();
    await show(unknowns);
    await focus("coach");
    await userEvent.keyboard("{Control>}a{/Control}");
    await expect.poll(selected).toEqual(stage.shown());
    await expect.poll(live).toBe("7 selected");
    document.addEventListener("keydown", heard);
    await userEvent.keyboard("{Escape}");
    document.removeEventListener("keydown", heard);
    await expect.poll(selected).toEqual([]);
    await expect.poll(live).toBe("Nobody selected");
    expect(heard).not.toHaveBeenCalled();
  });

  test("a click on the plot brings the keys there", async () => {
    await show(threePeople);
    await mouse.click(placeOf(20, 80));
    await userEvent.keyboard("{Control>}a{/Control}");
    await expect.poll(selected).toEqual(["cfo", "champion", "security"]);
    await userEvent.keyboard("{ArrowDown}");
    await expect.poll(focused).toBe("security");
  });
});

describe("the bar of several people", () => {
  test("says how many they are and who they are, and offers to move them and to select nobody", async () => {
    await show(fortyPeople);
    await focus("p00");
    await userEvent.keyboard("{Control>}a{/Control}");
    await expect.poll(() => stage.host.querySelector(".bim-bar legend")?.textContent).toBe("40 selected");
    const buttons = [...stage.host.querySelectorAll<HTMLElement>(".bim-bar-person button")];
    expect(buttons.map((button) => button.textContent)).toEqual(["Clear selection", "Move all"]);
    buttons[0]!.click();
    await expect.poll(selected).toEqual([]);
  });

  test("names those who must stay as soon as the host says so", async () => {
    const everyone = ["cfo", "champion", "security"];
    const store = await show(threePeople, { selected: everyone });
    const names = () => stage.host.querySelector(".bim-bar .bim-hint")?.textContent;
    await expect.poll(() => stage.host.querySelector(".bim-bar legend")?.textContent).toBe("3 selected");
    expect(names()).toBe(undefined);
    stage.render({ store, selected: everyone, canMove: (id) => id !== "security" });
    await expect.poll(names).toBe("Marcus Oyelaran cannot be moved.");
  });
});
