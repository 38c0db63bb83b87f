import { expect, test } from "vitest";
import { hasLayer } from "../../packages/react/src/hasLayer.js";
import { chooseLayers, layers, type Layer } from "../../packages/react/src/layers.js";

const Draw = () => null;
const names = (chosen: readonly Layer[]) => chosen.map(({ name }) => name);

test("all layers, when none are named", () => {
  expect(chooseLayers()).toEqual(layers);
});

test("the named ones, in the order of the picture", () => {
  expect(names(chooseLayers(["labels", "marks", "zones"]))).toEqual(["zones", "marks", "labels"]);
});

test("a layer of the host's own in the place of ours that bears its name", () => {
  const marks: Layer = { name: "marks", Draw };
  const chosen = chooseLayers(["labels", marks, "zones"]);
  expect(names(chosen)).toEqual(["zones", "marks", "labels"]);
  expect(chosen[1]).toBe(marks);
});

test("added layers right above those they name, in their own order, or above all", () => {
  const [heat, grid, stamp]: Layer[] = [
    { name: "heat", Draw, above: "zones" },
    { name: "grid", Draw, above: "zones" },
    { name: "stamp", Draw },
  ];
  expect(names(chooseLayers([stamp!, "marks", heat!, "zones", grid!]))).toEqual(["zones", "heat", "grid", "marks", "stamp"]);
});

test("a layer above one that is left out lies above all", () => {
  expect(names(chooseLayers(["zones", { name: "heat", Draw, above: "line" }, "marks"]))).toEqual(["zones", "marks", "heat"]);
});

test("knows what is drawn, as it is or replaced", () => {
  expect([hasLayer("targets"), hasLayer("targets", ["marks"]), hasLayer("targets", [{ name: "targets", Draw }])]).toEqual([true, false, true]);
});
