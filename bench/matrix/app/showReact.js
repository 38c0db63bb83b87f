import { createRoot } from "react-dom/client";

/** Draws into an element as an application does when it starts. */
export function showReact(element, node) {
  createRoot(element).render(node);
}
