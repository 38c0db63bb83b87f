import { expect, test } from "vitest";
import { findLicenseProblems } from "../../scripts/check-licenses.mjs";
import { findLockProblems } from "../../scripts/check-lock.mjs";
import { readPackages } from "../../scripts/lock.mjs";

const packages = readPackages();

function without(...places: string[]): typeof packages {
  return Object.fromEntries(Object.entries(packages).filter(([place]) => !places.includes(place)));
}

test("the lock file serves every platform, and all that ships is permissive", () => {
  expect([...findLockProblems(packages), ...findLicenseProblems(packages)]).toEqual([]);
});

test("a platform that was dropped is found", () => {
  expect(findLockProblems(without("node_modules/@rolldown/binding-win32-x64-msvc"))).toEqual([
    "node_modules/rolldown lacks its optional package @rolldown/binding-win32-x64-msvc",
    "rolldown has no program for win32 x64",
  ]);
});

test("a tool whose programs are not even named any more is found", () => {
  const oxlint = { ...packages["node_modules/oxlint"], optionalDependencies: {} };
  expect(findLockProblems({ ...packages, "node_modules/oxlint": oxlint })).toEqual(
    ["linux x64", "linux arm64", "darwin x64", "darwin arm64", "win32 x64"].map(
      (platform) => `oxlint has no program for ${platform}`,
    ),
  );
});

test("an address is found", () => {
  const zod = { ...packages["node_modules/zod"], resolved: "https://registry.example/zod.tgz" };
  expect(findLockProblems({ ...packages, "node_modules/zod": zod })).toEqual([
    "node_modules/zod has the address of a registry",
  ]);
});

test.each([
  { license: "GPL-3.0", problems: ["node_modules/pluralize is under GPL-3.0"] },
  { license: "(MIT AND CC-BY-NC-4.0)", problems: ["node_modules/pluralize is under (MIT AND CC-BY-NC-4.0)"] },
  { license: undefined, problems: ["node_modules/pluralize is under no stated license"] },
  { license: "(GPL-3.0 OR MIT)", problems: [] },
])("a license of a dependency of a dependency counts: $license", ({ license, problems }) => {
  const { license: _, ...path } = packages["node_modules/pluralize"] ?? {};
  const changed = { ...packages, "node_modules/pluralize": license === undefined ? path : { ...path, license } };
  expect(findLicenseProblems(changed)).toEqual(problems);
});

test("what only tools need may have another license", () => {
  const vitest = { ...packages["node_modules/vitest"], license: "GPL-3.0" };
  expect(findLicenseProblems({ ...packages, "node_modules/vitest": vitest })).toEqual([]);
});
