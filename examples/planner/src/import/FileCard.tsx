import {
  isScoreMeaning,
  meanings,
  scaleIds,
  type ColumnReport,
  type FileMapping,
  type FileReport,
} from "@buyinmap/core";
import { formatNames, meaningNames, sayScale } from "../words/columns.js";
import { count } from "../words/days.js";

interface FileCardProps {
  readonly report: FileReport;
  readonly mapping: FileMapping;
  readonly onRemap: (mapping: FileMapping) => void;
}

/** How one file was understood: what it is, what became of its rows, and what each column means. */
export function FileCard({ report, mapping, onRemap }: FileCardProps) {
  return (
    <article className="file-card">
      <h3>{report.file || "Pasted text"}</h3>
      <p className="muted">
        {[
          formatNames[report.format] ?? report.format,
          count(report.records, "record"),
          count(report.people, "person", "people"),
          report.merged > 0 && `${report.merged} merged`,
          report.skipped > 0 && `${report.skipped} left out`,
          report.encoding !== "utf-8" && report.encoding,
        ]
          .filter(Boolean)
          .join(" · ")}
      </p>
      {report.columns.length > 0 && (
        <section className="table-scroll" aria-label={`Columns of ${report.file}`}>
          <table className="columns">
            <thead>
              <tr>
                <th scope="col">Column</th>
                <th scope="col">Read as</th>
                <th scope="col">Scale</th>
                <th scope="col">Values</th>
              </tr>
            </thead>
            <tbody>
              {report.columns.map((column) => (
                <ColumnRow
                  key={column.index}
                  column={column}
                  onMeaning={(meaning) =>
                    onRemap({ ...mapping, columns: { ...mapping.columns, [column.index]: meaning } })
                  }
                  onScale={(scale) => onRemap({ ...mapping, scales: { ...mapping.scales, [column.index]: scale } })}
                />
              ))}
            </tbody>
          </table>
        </section>
      )}
    </article>
  );
}

interface ColumnRowProps {
  readonly column: ColumnReport;
  readonly onMeaning: (meaning: string) => void;
  readonly onScale: (scale: string) => void;
}

function ColumnRow({ column, onMeaning, onScale }: ColumnRowProps) {
  const { index, meaning, samples, scale } = column;
  const header = column.header || `Column ${index + 1}`;
  const scales = scale === undefined || scaleIds.includes(scale) ? scaleIds : [scale, ...scaleIds];
  return (
    <tr className={meaning === "ignored" ? "ignored" : undefined}>
      <th scope="row">{header}</th>
      <td>
        <select aria-label={`Meaning of ${header}`} value={meaning} onChange={(event) => onMeaning(event.target.value)}>
          {meanings.map((name) => (
            <option key={name} value={name}>
              {meaningNames[name] ?? name}
            </option>
          ))}
        </select>
      </td>
      <td>
        {isScore(meaning) && (
          <select
            aria-label={`Scale of ${header}`}
            value={scale ?? ""}
            onChange={(event) => onScale(event.target.value)}
          >
            {scale === undefined && <option value="">Not recognized</option>}
            {scales.map((id) => (
              <option key={id} value={id}>
                {sayScale(id)}
              </option>
            ))}
          </select>
        )}
      </td>
      <td className="samples">
        {samples.map((sample, place) => (
          // Samples may repeat; they are listed once and never moved.
          // oxlint-disable-next-line react/no-array-index-key
          <span key={place}>{sample}</span>
        ))}
      </td>
    </tr>
  );
}

function isScore(meaning: string): boolean {
  const known = meanings.find((name) => name === meaning);
  return known !== undefined && isScoreMeaning(known);
}
