import { today } from "../clock.js";
import { download } from "../exporting/download.js";
import { hireWorker } from "../import/hireWorker.js";
import { usePlanner } from "../planner.js";

/** Writes every deal into one document, in a worker, and hands it over as a file. */
export function useBackup(): () => void {
  const { library } = usePlanner();
  return () => {
    void (async () => {
      const { importer, dismiss } = await hireWorker(library);
      try {
        download(`buyin-map-backup-${today()}.json`, await importer.backUp());
      } finally {
        dismiss();
      }
    })();
  };
}
