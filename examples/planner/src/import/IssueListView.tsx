import { describeIssue } from "@buyinmap/core";
import { count } from "../words/days.js";
import type { IssueList } from "./preview.js";

/** Issues in sentences, with file, row and column. */
export function IssueListView({ issues, kind }: { readonly issues: IssueList; readonly kind: string }) {
  const left = issues.total - issues.shown.length;
  return (
    <>
      <ul className="issues">
        {issues.shown.map((issue, index) => (
          // Two issues may read the same; they are listed once and never moved.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={index}>{describeIssue(issue)}</li>
        ))}
      </ul>
      {left > 0 && <p className="muted">And {count(left, `more ${kind}`)}.</p>}
    </>
  );
}
