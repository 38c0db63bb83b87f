import { useEffect } from "react";

/** Puts the name of the page into the title of the window. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = title === "Deals" ? "Buy-in Map" : `${title} · Buy-in Map`;
  }, [title]);
}
