const paths = {
  back: "M15 5l-7 7 7 7",
  close: "M6 6l12 12M18 6L6 18",
  plus: "M12 5v14M5 12h14",
  undo: "M9 7L4.5 11.5 9 16M5 11.5h9a5 5 0 010 10h-3",
  redo: "M15 7l4.5 4.5L15 16M19 11.5h-9a5 5 0 000 10h3",
  more: "M5 12h.01M12 12h.01M19 12h.01",
  import: "M12 4v11M7.5 10.5L12 15l4.5-4.5M5 20h14",
  search: "M10.5 17a6.5 6.5 0 100-13 6.5 6.5 0 000 13zM15.5 15.5L20 20",
  person: "M12 12a4 4 0 100-8 4 4 0 000 8zM4.5 20.5c1.2-3.6 4-5.5 7.5-5.500s6.3 1.9 7.5 5.5",
  sun: "M12 16.500a4.5 4.5 0 100-9 4.5 4.5 0 000 9zM12 2.500v2M12 19.500v2M2.5 12h2M19.5 12h2M5.3 5.3l1.400 1.400M17.3 17.3l1.400 1.400M18.700 5.3l-1.400 1.400M6.700 17.3l-1.400 1.400",
  moon: "M20 14.500A8.5 8.5 0 019.5 4 8.5 8.5 0 1020 14.500z",
  system: "M4 5h16v11H4zM9 20h6M12 16v4",
  alert: "M12 4l9 16H3zM12 10v4.500M12 17.500h.01",
  check: "M5 12.500l4.5 4.500L19 7.5",
  file: "M7 3.500h7l4 4v13H7zM14 3.500v4h4",
} as const;

export type IconName = keyof typeof paths;

/** A line drawing of 20 pixels that says nothing by itself; the control around it has the words. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" width="20" height="20" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  );
}
