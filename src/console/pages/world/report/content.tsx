import { useState } from 'preact/hooks';
import { api } from '../../../api/client.js';
import type { ReportRequest } from '../../../api/types.js';
import { Button } from '../../../components/button.js';
import { DocumentView, endingOf } from '../../../components/document-view.js';
import { Loaded } from '../../../components/loaded.js';
import { Table } from '../../../components/table.js';
import { decodeDocument } from '../../../lib/decode.js';
import { flatTable } from '../../../lib/flat-table.js';
import type { FlatTable } from '../../../lib/flat-table.js';
import { useLoad } from '../../../lib/use-load.js';

interface ContentProps {
  path: string;
  report: NonNullable<ReportRequest['report']>;
}

/** Only so much of a report is read for its table; it can be saved whole. */
const BYTES = 1_000_000;
const ROWS = 500;

/** A report as a table where it is a flat file, or as text; and to be saved. */
export function ReportContent({ path, report }: ContentProps) {
  const { contentType, bytes, reportId } = report;
  const [asText, setAsText] = useState(false);
  const found = useLoad(async () => {
    if (/^application\//.test(contentType)) return {};
    const text = await decodeDocument(await api.blob(path, { bytes: BYTES }), contentType);
    const table = flatTable(text, ROWS);
    return table ? { table } : {};
  }, [path]);
  return (
    <Loaded from={found}>
      {({ table }) => (
        <>
          {table && (
            <div class="actions">
              <Button look="small" aria-pressed={!asText} onClick={() => setAsText(false)}>
                As a table
              </Button>
              <Button look="small" aria-pressed={asText} onClick={() => setAsText(true)}>
                As text
              </Button>
            </div>
          )}
          {table && !asText && <Records table={table} isCut={bytes > BYTES} />}
          <DocumentView
            label="Report"
            {...{ path, contentType, bytes }}
            file={`report-${reportId}${endingOf(contentType)}`}
            hidden={table !== undefined && !asText}
          />
        </>
      )}
    </Loaded>
  );
}

/** Two columns of a file may have the same heading. */
const unique = (headings: readonly string[]): string[] =>
  headings.map((heading, at) => (headings.indexOf(heading) === at ? heading : `${heading} (${at + 1})`));

function Records({ table: { headings, rows, count }, isCut }: { table: FlatTable; isCut: boolean }) {
  const columns = unique(headings).map((label, at) => ({
    look: 'mono' as const,
    label,
    of: ({ cells }: { id: string; cells: readonly string[] }) => cells[at] ?? '',
  }));
  return (
    <>
      <Table
        caption="Report"
        columns={columns}
        items={rows.map((cells, at) => ({ cells, id: String(at) }))}
        keyOf={({ id }) => id}
        empty="It has headings, and no record."
        exported="none"
      />
      <p class="quiet">
        {rows.length === count && !isCut
          ? `${count} records`
          : `The first ${rows.length} records; the report has more.`}
      </p>
    </>
  );
}
