import { researchTopics, type Ask, type Deal, type Proof, type Tier } from "@buyinmap/core";
import { openConcerns } from "./openConcerns.js";

/** What is filled in when a step is done, before it is recorded; each kind of proof uses its part. */
export interface ProofDraft {
  /** Whom it shows something about, by id; empty where it is about the deal. */
  readonly person: string;
  readonly at: string;
  /** What came of the step. */
  readonly result: string;
  readonly value: string;
  readonly tier: Tier;
  readonly outcome: Ask["outcome"];
  /** Place of a concern in the list of those the person has; empty for another one. */
  readonly concern: string;
  readonly text: string;
  readonly topic: string;
  readonly source: string;
  readonly seller: string;
  readonly name: string;
  readonly title: string;
  readonly role: string;
}

interface Start {
  readonly deal: Deal;
  readonly person: string;
  readonly at: string;
  readonly seller: string;
}

/** A draft that nobody has touched. */
export function startDraft(proof: Proof, { deal, person, at, seller }: Start): ProofDraft {
  const topics = proof.type === "finding" && proof.topics.length > 0 ? proof.topics : researchTopics;
  return {
    person,
    at,
    seller,
    result: "",
    value: "",
    tier: proof.type === "reading" ? proof.tier : "statement",
    outcome: "done",
    concern: openConcerns(deal.stakeholders[person]?.concerns, proof)[0]?.index ?? "",
    text: "",
    topic: topics[0]!,
    source: "",
    name: "",
    title: "",
    role: "coach",
  };
}
