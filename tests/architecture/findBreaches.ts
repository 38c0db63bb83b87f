import { coreDoors, frontDoors, openFiles, reactParts, reactWalls } from "./doors.js";
import { findCycles } from "./findCycles.js";
import { readHouse } from "./readHouse.js";
import type { File, Files, Link } from "./readHouse.js";

const drawers = new Set(["util", "utils", "helper", "helpers"]);
const domNames = new Set([
  "document",
  "window",
  "navigator",
  "localStorage",
  "sessionStorage",
  "getComputedStyle",
  "requestAnimationFrame",
  "Element",
]);
const domTypes = /^((HTML|SVG)\w*Element|DOM[A-Z]\w+|(Resize|Mutation|Intersection)Observer)$/;

/** Every breach of the rules of the house in some source files of the packages, each as a sentence. */
export function findBreaches(files: Files): string[] {
  const house = readHouse(files);
  const loads = new Map(
    house.map((file) => [file.path, file.imports.flatMap((link) => pathLoadedBy(file, link) ?? [])]),
  );
  const checks = [
    findUnknownRooms,
    findDrawers,
    findReexports,
    findFrontDoors,
    findClosedDoors,
    findWalls,
    findDispatch,
    findDom,
  ];
  return [
    ...house.flatMap((file) => checks.flatMap((check) => check(file).map((breach) => `${file.path}${breach}`))),
    ...findImpure(house, loads),
    ...findCycles(loads).map((cycle) => `${cycle.join(" → ")} is a cycle`),
  ];
}

function findUnknownRooms({ packageName, inner }: File): string[] {
  return packageName === "core" && !coreDoors[roomOf(inner)] ? [`: the house has no room ${roomOf(inner)}`] : [];
}

function findDrawers({ inner }: File): string[] {
  const words = inner
    .replaceAll(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^a-z]+/);
  return words.filter((word) => drawers.has(word)).map((word) => `: "${word}" says nothing of what is in it`);
}

/** Inside, an import names the file that holds the thing; a front door names every name. */
function findReexports({ inner, imports }: File): string[] {
  return imports.flatMap(({ passesOn, specifier, line }) => {
    if (passesOn === "nothing") return [];
    if (!frontDoors.includes(inner)) return [`:${line} passes on names of ${specifier}, which only a front door does`];
    return passesOn === "all" ? [`:${line} passes on all of ${specifier}, where a front door names every name`] : [];
  });
}

function findFrontDoors({ imports }: File): string[] {
  return imports
    .filter(({ target }) => target !== undefined && frontDoors.includes(target))
    .map(({ target, line }) => `:${line} imports ${target}, which is for strangers`);
}

function findClosedDoors(file: File): string[] {
  const isOpen = file.packageName === "core" ? isOpenInCore : isOpenInReact;
  const closed = file.imports.filter((link) => !isOpen(file, link));
  return closed.map(({ target, specifier, line, isType }) => {
    const from = file.packageName === "core" ? roomOf(file.inner) : file.inner;
    const typeOnly = !isType && coreDoors[from]?.types?.includes(roomOf(target ?? "")) ? " except for types" : "";
    return `:${line} imports ${target ?? specifier}, to which ${from} has no door${typeOnly}`;
  });
}

/** The folder in `src`, or the file beside the folders. */
function roomOf(inner: string): string {
  return inner.split("/")[0] ?? inner;
}

function isOpenInCore({ inner }: File, { target, specifier, isType }: Link): boolean {
  const { rooms = [], types = [], packages = [] } = coreDoors[roomOf(inner)] ?? {};
  if (target === undefined) return packages.includes(specifier);
  // Front doors are judged on their own.
  if (openFiles.includes(target) || frontDoors.includes(target)) return true;
  const room = roomOf(target);
  return room === roomOf(inner) || rooms.includes(room) || (isType && types.includes(room));
}

function isOpenInReact({ inner }: File, { target, specifier }: Link): boolean {
  if (target !== undefined) return !target.startsWith("..");
  const { packages = [] } = reactParts.find(({ paths }) => paths.test(inner)) ?? {};
  return packages.some((allowed) => (typeof allowed === "string" ? allowed === specifier : allowed.test(specifier)));
}

function findWalls({ packageName, inner, imports }: File): string[] {
  if (packageName !== "react") return [];
  return reactWalls
    .filter(({ from }) => from.test(inner))
    .flatMap(({ to, because }) =>
      imports
        .filter(({ target }) => target !== undefined && to.test(target))
        .map(({ target, line }) => `:${line} imports ${target}, but ${because}`),
    );
}

function findDispatch({ packageName, inner, globals, members }: File): string[] {
  if (packageName !== "react" || !inner.startsWith("layers")) return [];
  const line = members.get("dispatch") ?? globals.get("dispatch");
  return line === undefined ? [] : [`:${line} dispatches, but layers draw and never dispatch`];
}

function findDom({ packageName, inner, globals }: File): string[] {
  if (packageName === "react" && !isPure(inner)) return [];
  const ofDom = [...globals].filter(([name]) => domNames.has(name) || domTypes.test(name));
  return ofDom.map(([name, line]) => `:${line} uses ${name} of the DOM`);
}

function isPure(inner: string): boolean {
  return reactParts.find(({ paths }) => paths.test(inner))?.isPure === true;
}

/** Files that must not load React and do so through others; what they import themselves is a matter of doors. */
function findImpure(house: readonly File[], loads: ReadonlyMap<string, readonly string[]>): string[] {
  const importers = house.filter(({ imports }) =>
    imports.some(({ specifier, isType }) => specifier.startsWith("react") && !isType),
  );
  const react = new Set(importers.map(({ path }) => path));
  return house
    .filter(({ packageName, inner }) => packageName === "react" && isPure(inner))
    .flatMap(({ path }) => {
      const reached = new Set(loads.get(path));
      // A set walks what is added to it on the way.
      for (const next of reached) for (const further of loads.get(next) ?? []) reached.add(further);
      return [...reached].filter((next) => react.has(next)).map((next) => `${path} loads React through ${next}`);
    });
}

/** The file of the same package that is loaded when an import runs. */
function pathLoadedBy({ packageName }: File, { target, isType }: Link): string | undefined {
  return target === undefined || isType ? undefined : `packages/${packageName}/src/${target}`;
}
