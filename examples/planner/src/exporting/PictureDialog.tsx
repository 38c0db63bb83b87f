import { useCallback, useEffect, useState } from "react";
import { matrixWords, type Assumptions, type Deal } from "@buyinmap/core";
import type { PictureIssue, PngOptions, SnapshotOptions } from "@buyinmap/react/snapshot";
import type { Targets } from "@buyinmap/react";
import { today } from "../clock.js";
import { Choices } from "../controls/Choices.js";
import { Modal } from "../controls/Modal.js";
import { usePlanner } from "../planner.js";
import { download, fileNameOf } from "./download.js";

type Snapshot = typeof import("@buyinmap/react/snapshot");

const themes = { light: "Light", dark: "Dark", contrast: "High contrast" } as const;
const shapes = { wide: "Slide", tall: "Page" } as const;
const scales = { 1: "1×", 2: "2×", 3: "3×", 4: "4×" } as const;
const sizes = { wide: { width: 960, height: 540 }, tall: { width: 720, height: 930 } } as const;

interface PictureDialogProps {
  readonly deal: Deal;
  readonly targets: Targets | undefined;
  readonly assumptions: Partial<Assumptions> | undefined;
  readonly onClose: () => void;
}

/** The map as a picture: how it would look, then as a file or on the clipboard. All of it is made on this computer. */
export function PictureDialog({ deal, targets, assumptions, onClose }: PictureDialogProps) {
  const { toasts } = usePlanner();
  const [theme, setTheme] = useState<keyof typeof themes>("light");
  const [shape, setShape] = useState<keyof typeof shapes>("wide");
  const [scale, setScale] = useState<"1" | "2" | "3" | "4">("2");
  const options: SnapshotOptions = { ...sizes[shape], theme, asOf: today(), targets, assumptions };
  const { snapshot, retry } = useSnapshot();
  const svg = snapshot?.toSvg(deal, options);
  const name = fileNameOf(deal.name);
  const png: PngOptions = { ...options, scale: Number(scale) as 1 | 2 | 3 | 4 };

  const report = (issues: readonly PictureIssue[]) => toasts.show({ text: matrixWords.pictureIssues[issues[0]!.id] });
  async function savePng(): Promise<void> {
    const made = await snapshot!.toPng(deal, png);
    if (made.ok) download(`${name}.png`, made.value);
    else report(made.issues);
  }
  async function copy(): Promise<void> {
    const copied = await snapshot!.copyImage(deal, png);
    if (copied.ok) toasts.show({ text: "The picture is on the clipboard." });
    else report(copied.issues);
  }

  return (
    <Modal title="Picture of the map" onClose={onClose}>
      <div className="modal-body picture-dialog">
        <div className="picture-preview" data-shape={shape}>
          {svg && <img alt={`The map of ${deal.name}`} src={`data:image/svg+xml,${encodeURIComponent(svg)}`} />}
          {retry && (
            <div className="picture-missing" role="alert">
              <p>What draws the picture could not be loaded. The deal itself is safe.</p>
              <button type="button" className="button" onClick={retry}>
                Try again
              </button>
            </div>
          )}
        </div>
        <Choices legend="Colors" names={themes} chosen={theme} onChoose={setTheme} />
        <Choices legend="Shape" names={shapes} chosen={shape} onChoose={setShape} />
        <Choices legend="Size of a PNG" names={scales} chosen={scale} onChoose={setScale} />
        <div className="modal-actions">
          <button type="button" className="button" disabled={!svg} onClick={() => void copy()}>
            Copy
          </button>
          <button
            type="button"
            className="button"
            disabled={!svg}
            onClick={() => download(`${name}.svg`, new Blob([svg!], { type: "image/svg+xml" }))}
          >
            Save SVG
          </button>
          <button type="button" className="button primary" disabled={!svg} onClick={() => void savePng()}>
            Save PNG
          </button>
        </div>
      </div>
    </Modal>
  );
}

interface Fetched {
  readonly snapshot?: Snapshot;
  /** There when it could not be fetched: tries again. */
  readonly retry?: () => void;
}

/** What draws pictures is fetched only when someone wants one. */
function useSnapshot(): Fetched {
  const [snapshot, setSnapshot] = useState<Snapshot>();
  const [attempt, setAttempt] = useState(1);
  const [failed, setFailed] = useState(0);
  const retry = useCallback(() => setAttempt((last) => last + 1), []);
  useEffect(() => {
    let isGone = false;
    import("@buyinmap/react/snapshot").then(
      (loaded) => {
        if (!isGone) setSnapshot(loaded);
      },
      () => {
        if (!isGone) setFailed(attempt);
      },
    );
    return () => {
      isGone = true;
    };
  }, [attempt]);
  if (snapshot) return { snapshot };
  return failed === attempt ? { retry } : {};
}
