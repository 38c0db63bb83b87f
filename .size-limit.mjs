/** React, and the core that every host shares with its own code. */
const shared = ["react", "react-dom", "@buyinmap/core"];

/** Leaves out what is imported only when it is needed: bundlers make files of their own of it. */
const atFirst = {
  name: "at-first",
  setup(build) {
    build.onResolve({ filter: /^\./ }, ({ kind, path }) => (kind === "dynamic-import" ? { path, external: true } : undefined));
  },
};

function withoutLater(config) {
  return { ...config, plugins: [atFirst] };
}

export default [
  {
    name: "{ parseDeal } of @buyinmap/core, without papaparse",
    path: "packages/core/dist/index.js",
    import: "{ parseDeal }",
    ignore: ["papaparse"],
    gzip: true,
    limit: "18 kB",
  },
  {
    name: "{ analyze } of @buyinmap/core",
    path: "packages/core/dist/index.js",
    import: "{ analyze }",
    gzip: true,
    limit: "12 kB",
  },
  {
    name: "{ analyzeMarks } of @buyinmap/core, of which a map alone is drawn",
    path: "packages/core/dist/index.js",
    import: "{ analyzeMarks }",
    gzip: true,
    limit: "5.8 kB",
  },
  {
    name: "{ advise, bestPlan } of @buyinmap/core",
    path: "packages/core/dist/index.js",
    import: "{ advise, bestPlan }",
    gzip: true,
    limit: "20 kB",
  },
  {
    name: "{ arabic } of @buyinmap/core/languages/arabic, the largest language",
    path: "packages/core/dist/languages/arabic.js",
    import: "{ arabic }",
    gzip: true,
    limit: "7 kB",
  },
  {
    name: "{ arabicPanels } of the same, with the texts of the panels",
    path: "packages/core/dist/languages/arabic.js",
    import: "{ arabicPanels }",
    gzip: true,
    limit: "15 kB",
  },
  {
    name: "{ BuyInMatrix } of @buyinmap/react at first, without React and the core; gestures, edits, the card, crowds and the past come when needed",
    path: "packages/react/dist/index.js",
    import: "{ BuyInMatrix }",
    ignore: shared,
    modifyEsbuildConfig: withoutLater,
    gzip: true,
    limit: "27.5 kB",
  },
  {
    name: "{ BuyInMatrix } of the same at first, with what of the core it needs and English",
    path: "packages/react/dist/index.js",
    import: "{ BuyInMatrix }",
    ignore: ["react", "react-dom"],
    modifyEsbuildConfig: withoutLater,
    gzip: true,
    limit: "36.5 kB",
  },
  {
    name: "{ BuyInMatrix } of the same with all that comes later",
    path: "packages/react/dist/index.js",
    import: "{ BuyInMatrix }",
    ignore: shared,
    gzip: true,
    limit: "51 kB",
  },
  {
    name: "{ PortfolioMap } of @buyinmap/react at first, without React and the core",
    path: "packages/react/dist/index.js",
    import: "{ PortfolioMap }",
    ignore: shared,
    modifyEsbuildConfig: withoutLater,
    gzip: true,
    limit: "32.5 kB",
  },
  {
    name: "{ toSvg } of @buyinmap/react/snapshot, without React and the core",
    path: "packages/react/dist/snapshot.js",
    import: "{ toSvg }",
    ignore: shared,
    modifyEsbuildConfig: withoutLater,
    gzip: true,
    limit: "33 kB",
  },
];
