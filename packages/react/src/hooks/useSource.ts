"use client";

import { apply, createStore } from "@buyinmap/core";
import { useDealSource, type Source, type SourceProps } from "./useDealSource.js";

const edits = { apply, createStore };

/** Reads and edits a deal, whoever owns it. */
export function useSource(props: SourceProps): Source {
  return useDealSource(props, edits);
}
