import {
  describeQuestion,
  describeQuestions,
  knownRoles,
  questionFamilies,
  questions,
  speakEnglish,
  stageOf,
  stages,
  stepRules,
  type Deal,
  type Question,
  type Role,
  type Stage,
  type StepRule,
} from "@buyinmap/core";
import { describe, expect, it, test } from "vitest";
import { chooseQuestions } from "../../packages/core/src/advise/chooseQuestions.js";
import { questionSentences } from "../../packages/core/src/words/english/questions.js";
import { freeze } from "../deal.js";

const byId = new Map(questions.map((question) => [question.id, question]));
const rules: readonly StepRule[] = stepRules;
const asking = rules.filter(({ families }) => families.length > 0);
const stageNames: Readonly<Record<Stage, string>> = {
  early: "Discovery",
  middle: "Proposal",
  late: "Negotiation",
  ended: "Closed Won",
};

function dealAt(stage: Stage | undefined, roles: readonly Role[] = []): Deal {
  return freeze<Deal>({
    id: "d",
    name: "D",
    ...(stage ? { stage: stageNames[stage] } : {}),
    stakeholders: {
      one: { name: "One", ...(roles.length > 0 ? { roles: [...roles] } : {}) },
      other: { name: "Other", roles: ["champion"] },
    },
  });
}

function chosen(
  rule: StepRule,
  deal: Deal,
  { most = 3, library = questions, about = ["one", "other"] as readonly string[] } = {},
): readonly string[] {
  return chooseQuestions(library, { deal, rule, about, most });
}

describe("the library", () => {
  it("has a sentence of its own for each question, and no other", () => {
    expect(Object.keys(questionSentences).toSorted()).toEqual(questions.map(({ id }) => id).toSorted());
    const texts = questions.map(({ id }) => describeQuestion(id));
    expect(new Set(texts).size).toBe(questions.length);
  });

  it("asks openly and in one breath", () => {
    for (const { id } of questions) {
      const text = describeQuestion(id, {
        name: "Dana",
        company: "Northwind",
        params: { concerns: ["a second failed rollout"], end: "overdue" },
      });
      expect(text, id).toMatch(/^[A-Z].*\?$/);
      expect(text.length, id).toBeLessThanOrEqual(110);
      // What begins with a verb form wants a yes or a no.
      expect(text, id).not.toMatch(/^(Do|Does|Did|Is|Are|Was|Were|Have|Has|Can|Could|Will|Would|Should) /);
    }
  });

  it("names each question once, and only families, rules, roles and stages that exist", () => {
    const ruleIds = asking.map(({ id }) => id);
    expect(byId.size).toBe(questions.length);
    for (const question of questions) {
      expect(questionFamilies).toContain(question.family);
      expect(ruleIds).toEqual(expect.arrayContaining([...(question.rules ?? [])]));
      expect(knownRoles).toEqual(expect.arrayContaining([...(question.roles ?? [])]));
      expect(stages).toEqual(expect.arrayContaining([...(question.stages ?? [])]));
    }
    expect(new Set(questions.map(({ family }) => family))).toEqual(new Set(questionFamilies));
  });

  it("is asked whole: no question is made for a rule that asks none of its family", () => {
    for (const { id, family, rules: made = [] } of questions) {
      for (const rule of made)
        expect(rules.find((one) => one.id === rule)!.families, `${id} for ${rule}`).toContain(family);
    }
  });
});

describe("for a step", () => {
  const roleSets: readonly (readonly Role[])[] = [
    [],
    ...knownRoles.map((role) => [role]),
    ["economicBuyer", "champion"],
    ["host's own"],
  ];

  test.each(asking.map((rule) => [rule.id, rule] as const))(
    "%s has three, whatever the role and the stage",
    (_, rule) => {
      for (const roles of roleSets) {
        for (const stage of [undefined, ...stages]) {
          const found = chosen(rule, dealAt(stage, roles)).map((id) => byId.get(id)!);
          const say = `${roles.join()} ${stage}`;
          expect(found.length, say).toBe(3);
          expect(new Set(found).size, say).toBe(3);
          for (const { family, rules: made, roles: to, stages: when } of found) {
            expect(rule.families, say).toContain(family);
            expect(made ?? [rule.id], say).toContain(rule.id);
            expect(when ?? [stage], say).toContain(stage);
            expect(!to || roles.some((role) => to.includes(role)), say).toBe(true);
          }
        }
      }
    },
  );

  it("the best come first: made for the rule, then for the role, then for the stage, then by family", () => {
    const rule: StepRule = { ...asking[0]!, id: "mine", families: ["coCreate", "setCriteria"] };
    const library: readonly Question[] = [
      { id: "second family", family: "setCriteria" },
      { id: "first family", family: "coCreate" },
      { id: "stage", family: "setCriteria", stages: ["late"] },
      { id: "role", family: "setCriteria", roles: ["champion", "procurement"] },
      { id: "rule", family: "setCriteria", rules: ["mine"] },
      { id: "role and stage", family: "setCriteria", roles: ["procurement"], stages: ["late"] },
      { id: "another first family", family: "coCreate" },
      { id: "third family", family: "noticeWhatMatters" },
      { id: "another role", family: "coCreate", roles: ["champion"] },
      { id: "another stage", family: "coCreate", stages: ["early"] },
      { id: "another rule", family: "coCreate", rules: ["other"] },
    ];
    expect(chosen(rule, dealAt("late", ["procurement"]), { most: 20, library })).toEqual([
      "rule",
      "role and stage",
      "role",
      "stage",
      "first family",
      "another first family",
      "second family",
    ]);
  });

  it("the choice hangs on the first person alone, and is the same each time", () => {
    const rule = asking.find(({ id }) => id === "resolveConflict")!;
    const deal = dealAt("late", ["technicalBuyer"]);
    expect(chosen(rule, deal, { most: 40 })).toEqual(chosen(rule, deal, { most: 40, about: ["one"] }));
    expect(chosen(rule, deal, { most: 40 })).not.toEqual(chosen(rule, deal, { most: 40, about: ["other", "one"] }));
    expect(chosen(rule, dealAt(undefined), { about: [] })).toEqual(chosen(rule, dealAt(undefined)));
  });

  it("no families, no questions", () => {
    expect(chosen({ ...asking[0]!, families: [] }, dealAt("early"))).toEqual([]);
  });
});

test.each<[string, Stage | undefined]>([
  // Salesforce
  ["Prospecting", "early"],
  ["Qualification", "early"],
  ["Needs Analysis", "early"],
  ["Value Proposition", "middle"],
  ["Id. Decision Makers", "early"],
  ["Perception Analysis", "middle"],
  ["Proposal/Price Quote", "middle"],
  ["Negotiation/Review", "late"],
  ["Closed Won", "ended"],
  ["Closed Lost", "ended"],
  // HubSpot
  ["Appointment scheduled", "early"],
  ["Qualified to buy", "early"],
  ["Presentation scheduled", "middle"],
  ["Decision maker bought-In", "late"],
  ["Contract sent", "late"],
  // Dynamics
  ["1-Qualify", "early"],
  ["2-Develop", "middle"],
  ["3-Propose", "middle"],
  ["4-Close", "late"],
  // Pipedrive
  ["Contact Made", "early"],
  ["Demo Scheduled", "middle"],
  ["Negotiations Started", "late"],
  // Teams of their own
  ["Angebot", "middle"],
  ["négociation", "late"],
  ["We wonder", undefined],
  ["Phase 3", undefined],
  ["", undefined],
])("the stage %j is %s", (stage, expected) => {
  expect(stageOf({ ...dealAt(undefined), stage })).toBe(expected);
});

test("the status says more than the name of a stage", () => {
  const deal = dealAt("early");
  expect(
    [undefined, "open", "won", "lost", "noDecision"].map((status) =>
      stageOf({ ...deal, ...(status ? { status } : {}) } as Deal),
    ),
  ).toEqual(["early", "early", "ended", "ended", "ended"]);
});

describe("in words", () => {
  it("a question speaks of whom and what the step is about, where it is told", () => {
    const questionsOf = (step: Parameters<typeof describeQuestions>[0], company?: string) =>
      describeQuestions(step, { speech: speakEnglish({ cfo: "Dana" }), ...(company === undefined ? {} : { company }) });
    expect(
      questionsOf({ about: ["cfo", "cto"], params: {}, questions: ["theirMind", "whoPays"] }, "Northwind"),
    ).toEqual(["What is on Dana's mind these days?", "How is money for something like this found at Northwind?"]);
    expect(
      questionsOf({ about: [], params: {}, questions: ["theirMind", "whoPays", "behindIt", "cameDownTo"] }, ""),
    ).toEqual([
      "What is on this person's mind these days?",
      "How is money for something like this found at your company?",
      "Something worries you about it. What lies behind that?",
      "What did it come down to in the end?",
    ]);
    expect(questionsOf({ about: [], params: { end: "overdue" }, questions: ["cameDownTo", "whenTurned"] })).toEqual([
      "What has kept this from being decided?",
      "What would have to change for this to be taken up again?",
    ]);
  });

  it("one that has no sentence is called by its id", () => {
    expect(describeQuestion("mine")).toBe("mine");
    expect(describeQuestion("toString")).toBe("toString");
    expect(describeQuestion("mine", { name: "Dana" }, { mine: ({ name }) => `What now, ${name}?` })).toBe(
      "What now, Dana?",
    );
  });
});
